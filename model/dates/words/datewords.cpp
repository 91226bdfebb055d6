// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/datewords.h"

#include "model/dates/words/datespeaker.h"

namespace eusebius {

QString dateWords(const TimeSpan &span, DateStyle style)
{
    return dateWords(span, style, englishDates());
}

QString dateWords(const TimeSpan &span, DateStyle style, const DateVocabulary &vocabulary)
{
    return DateSpeaker(vocabulary, style).span(span);
}

QString dayWords(const CalendarDate &day, DateStyle style)
{
    return dateWords(TimeSpan::ofDay(day), style);
}

QString yearWords(qint64 astronomicalYear, const DateVocabulary &vocabulary)
{
    return DateSpeaker(vocabulary, DateStyle::Long).year(astronomicalYear);
}

} // namespace eusebius
