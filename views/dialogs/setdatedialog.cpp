// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/setdatedialog.h"

#include "model/dates/datewords.h"
#include "views/dialogs/typeddatefield.h"
#include "views/widgets/stylesheet.h"
#include "views/widgets/typography.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

SetDateDialog::SetDateDialog(const Theme &theme, const QString &about, const TimeSpan &now, const QString &reason, bool wasSet, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(now.isUndated() ? u"Date it"_s : u"Set the date"_s);
    applyTheme(*this, theme);
    auto *title = new QLabel(about);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(typeFont(theme, Type::Strong));
    m_field = new TypedDateField;
    m_reason = new QLineEdit(reason);
    m_reason->setPlaceholderText(u"Why (may stay empty)"_s);
    m_reason->setAccessibleName(u"Why"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_set = buttons->addButton(u"Set date"_s, QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    if (wasSet) {
        QPushButton *back = buttons->addButton(u"Back to the date found"_s, QDialogButtonBox::ResetRole);
        connect(back, &QAbstractButton::clicked, this, [this] {
            m_takesBack = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &TypedDateField::changed, this, [this] { m_set->setEnabled(!m_field->time().isUndated()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_field);
    layout->addWidget(m_reason);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    m_set->setEnabled(false);
    m_field->setText(now.isUndated() ? QString() : dateWords(now, DateStyle::Long));
    m_field->line().selectAll();
    m_field->setFocus();
}

std::optional<TimeSpan> SetDateDialog::time() const
{
    return m_takesBack ? std::nullopt : std::optional(m_field->time());
}

QString SetDateDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace eusebius
