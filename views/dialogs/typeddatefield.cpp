// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/typeddatefield.h"

#include "model/dates/datewords.h"
#include "model/dates/typeddate.h"
#include "views/widgets/linkbutton.h"
#include "views/words/reasonwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// What was taken for granted, where that is more than the words themselves.
QString assumed(const Reason &reason)
{
    return reason.code == "typed-words" || reason.code == "typed-edtf" ? QString() : u" ("_s + reasonWords(reason) + u')';
}

} // namespace

TypedDateField::TypedDateField(QWidget *parent) : QWidget(parent)
{
    m_line = new QLineEdit;
    m_line->setPlaceholderText(u"1951, spring 1951, 12 March 1991, 44 BC, late 1980s …"_s);
    m_line->setAccessibleName(u"Date"_s);
    m_reading = new QLabel;
    m_reading->setObjectName(u"secondary"_s);
    m_reading->setWordWrap(true);
    m_reading->setMinimumHeight(18);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_others = new QHBoxLayout;
    m_others->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addWidget(m_reading);
    layout->addLayout(m_others);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TypedDateField::read);
}

void TypedDateField::setText(const QString &text)
{
    m_line->setText(text);
}

QString TypedDateField::text() const
{
    return m_line->text();
}

bool TypedDateField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

QString TypedDateField::readingWords() const
{
    return m_reading->text();
}

void TypedDateField::take(const TimeSpan &time)
{
    m_line->setText(time.toEdtf()); // the one form that has no other reading
}

void TypedDateField::offerOthers(const std::vector<TimeSpan> &others)
{
    while (QLayoutItem *item = m_others->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const TimeSpan &other : others) {
        auto *link = new LinkButton(u"Rather "_s + dateWords(other, DateStyle::Long));
        connect(link, &QAbstractButton::clicked, this, [this, other] { take(other); });
        m_others->addWidget(link);
    }
    m_others->addStretch();
}

void TypedDateField::read()
{
    m_time = TimeSpan();
    QString words;
    std::vector<TimeSpan> others;
    if (!isEmpty()) {
        const Result<TypedDate> typed = readTypedDate(m_line->text());
        if (typed && !typed->reading.span.isUndated()) {
            m_time = typed->reading.span;
            words = u"Read as "_s + dateWords(m_time, DateStyle::Long) + assumed(typed->reading.reason);
            for (const TypedReading &other : typed->alternatives) {
                others.push_back(other.span);
            }
        } else {
            words = u"Not understood as a date yet"_s;
        }
    }
    m_reading->setText(words);
    offerOthers(others);
    emit changed();
}

} // namespace eusebius
