// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gotodatedialog.h"

#include "views/dialogs/typeddatefield.h"
#include "views/widgets/stylesheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

GoToDateDialog::GoToDateDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"Go to a date"_s);
    applyTheme(*this, theme);
    m_field = new TypedDateField;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(u"Go"_s, QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &TypedDateField::changed, this, [this] { m_go->setEnabled(!m_field->time().isUndated()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(buttons);
    setMinimumWidth(400);
    m_field->setFocus();
}

const TimeSpan &GoToDateDialog::time() const
{
    return m_field->time();
}

QString GoToDateDialog::readingWords() const
{
    return m_field->readingWords();
}

} // namespace eusebius
