// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/datewords.h"
#include "model/dates/wordbounds.h"

namespace eusebius {

/// Puts one time into words: chooses the pattern, the vocabulary has the words. Private to words/.
///
/// `Article::The` asks for "the 1980s" where a preposition stands before it.
class DateSpeaker {
public:
    enum class Article : quint8 { None, The };

    DateSpeaker(const DateVocabulary &vocabulary, DateStyle style) : v(vocabulary), m_style(style) { }

    QString span(const TimeSpan &span) const;
    QString year(qint64 astronomicalYear) const;

private:
    QString axis(const PartialDate &date) const;
    QString interval(const TimeSpan &span) const;
    QString set(const TimeSpan &span) const;
    QString row(const DateSetElement &element) const;
    QString part(const TimeSpan &whole, PeriodPart part) const;

    QString qualified(const PartialDate &date, Article article) const;
    QString withQualifier(const QString &words, Qualifier qualifier) const;
    QString withPartNotes(const QString &words, const PartialDate &date) const;

    QString plain(const PartialDate &date, Article article) const; ///< without its qualifiers
    QString years(const PartialDate &date, Article article) const; ///< its year, decade, century, …
    QString fullDay(const PartialDate &date) const;
    QString month(const PartialDate &date) const;
    QString partOfYear(const PartialDate &date) const;
    QString partlyUnknown(const PartialDate &date) const;
    QString clock(const PartialDate &date) const;
    QString number(qint64 yearNumber) const;
    QString withEra(const QString &number, bool isBce, qint64 yearNumber) const;

    QString range(const PartialDate &from, const PartialDate &to) const; ///< "30–31 January 1991"; empty where the ends are of different kinds
    QString dayRange(const PartialDate &from, const PartialDate &to) const;
    QString yearRange(qint64 from, qint64 to) const;
    QString centuryRange(const PartialDate &from, const PartialDate &to) const;
    QString between(const PartialDate &from, const PartialDate &to) const;
    QString sharing(const PartialDate &date, const PartialDate &last, Article article) const;
    QString joined(const QString &from, const QString &to) const; ///< by a dash, with blanks round it where they have some

    bool isLong() const { return m_style == DateStyle::Long; }
    bool isShort() const { return m_style == DateStyle::Short || m_style == DateStyle::Axis; }

    const DateVocabulary &v;
    DateStyle m_style;
};

} // namespace eusebius
