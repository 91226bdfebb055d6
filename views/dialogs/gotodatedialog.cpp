// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gotodatedialog.h"

#include "model/dates/datewords.h"
#include "model/dates/typeddate.h"
#include "views/widgets/stylesheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

GoToDateDialog::GoToDateDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"Go to a date"_s);
    applyTheme(*this, theme);
    m_text = new QLineEdit;
    m_text->setPlaceholderText(u"1951, spring 1951, 12 March 1991, 44 BC, late 1980s …"_s);
    m_text->setAccessibleName(u"Date"_s);
    m_reading = new QLabel;
    m_reading->setObjectName(u"secondary"_s);
    m_reading->setWordWrap(true);
    m_reading->setMinimumHeight(34);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(u"Go"_s, QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &GoToDateDialog::read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_reading);
    layout->addWidget(buttons);
    setMinimumWidth(400);
    read({});
}

QString GoToDateDialog::readingWords() const
{
    return m_reading->text();
}

void GoToDateDialog::read(const QString &text)
{
    m_time = TimeSpan();
    QString words;
    if (!text.trimmed().isEmpty()) {
        const Result<TypedDate> typed = readTypedDate(text);
        if (typed && !typed->reading.span.isUndated()) {
            m_time = typed->reading.span;
            words = dateWords(m_time, DateStyle::Long);
            QStringList others;
            for (const TypedReading &other : typed->alternatives) {
                others.append(dateWords(other.span, DateStyle::Long));
            }
            words += others.isEmpty() ? QString() : u". It could also be "_s + others.join(u" or "_s) + u"."_s;
        } else {
            words = u"Not understood as a date yet"_s;
        }
    }
    m_reading->setText(words);
    m_go->setEnabled(!m_time.isUndated());
}

} // namespace eusebius
