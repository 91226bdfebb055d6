// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/setdatedialog.h"

#include "model/dates/datewords.h"
#include "views/dialogs/dialogparts.h"
#include "views/dialogs/typeddatefield.h"
#include "views/widgets/stylesheet.h"

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
    m_field = new TypedDateField;
    m_reason = new QLineEdit(reason);
    m_reason->setPlaceholderText(u"Why (may stay empty)"_s);
    m_reason->setAccessibleName(u"Why"_s);
    const AcceptButtons buttons = acceptButtons(*this, u"Set date"_s);
    m_set = buttons.accept;
    if (wasSet) {
        QPushButton *back = buttons.box->addButton(u"Back to the date found"_s, QDialogButtonBox::ResetRole);
        connect(back, &QAbstractButton::clicked, this, [this] {
            m_takesBack = true;
            accept();
        });
    }
    connect(m_field, &TypedDateField::changed, this, [this] { m_set->setEnabled(!m_field->time().isUndated()); });
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(questionLabel(theme, about));
    layout->addWidget(m_field);
    layout->addWidget(m_reason);
    layout->addSpacing(8);
    layout->addWidget(buttons.box);
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
