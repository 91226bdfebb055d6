// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gotodatedialog.h"

#include "views/dialogs/dialogparts.h"
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
    const AcceptButtons buttons = acceptButtons(*this, u"Go"_s);
    m_go = buttons.accept;
    m_go->setEnabled(false);
    connect(m_field, &TypedDateField::changed, this, [this] { m_go->setEnabled(!m_field->time().isUndated()); });
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(m_field);
    layout->addWidget(buttons.box);
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
