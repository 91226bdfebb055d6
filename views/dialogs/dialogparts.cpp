// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/dialogparts.h"

#include "views/widgets/typography.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

QLabel *questionLabel(const Theme &theme, const QString &about)
{
    auto *label = new QLabel(about);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(theme, Type::Strong));
    return label;
}

AcceptButtons acceptButtons(QDialog &dialog, const QString &words)
{
    AcceptButtons buttons;
    buttons.box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons.accept = buttons.box->addButton(words, QDialogButtonBox::AcceptRole);
    buttons.accept->setDefault(true);
    QObject::connect(buttons.box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons.box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QVBoxLayout *dialogLayout(QDialog &dialog)
{
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    return layout;
}

} // namespace eusebius
