// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/datestamp.h"

#include "model/import/page/datetokens.h"

#include <algorithm>
#include <array>
#include <vector>

namespace eusebius {

namespace {

constexpr qsizetype kLookedAt = 400;

class Matcher {
public:
    Matcher(QStringView text, const std::vector<DateToken> &tokens) : m_text(text), m_tokens(tokens) { }

    std::optional<DateStamp> at(std::size_t first)
    {
        for (const auto form : {&Matcher::dayMonthYear, &Matcher::monthDayYear, &Matcher::yearFirst, &Matcher::yearLast,
                                &Matcher::monthYear, &Matcher::seasonYear}) {
            m_next = first;
            m_when = TimeSpan();
            if ((this->*form)()) {
                return DateStamp{{m_tokens[first].range.begin, m_tokens[m_next - 1].range.end}, m_when};
            }
        }
        return std::nullopt;
    }

private:
    const DateToken *token() const { return m_next < m_tokens.size() ? &m_tokens[m_next] : nullptr; }
    QStringView textOf(const DateToken &t) const { return m_text.sliced(t.range.begin, t.range.length()); }

    bool number(int low, int high, qsizetype fewest, qsizetype most, int &value)
    {
        const DateToken *t = token();
        if (t == nullptr || t->kind != DateToken::Kind::Number || t->number < low || t->number > high || t->range.length() < fewest
            || t->range.length() > most) {
            return false;
        }
        value = t->number;
        ++m_next;
        return true;
    }
    bool year(int &value) { return number(1000, 2999, 4, 4, value); }
    bool day(int &value)
    {
        if (!number(1, 31, 1, 2, value)) {
            return false;
        }
        const DateToken *t = token();
        if (t != nullptr && t->kind == DateToken::Kind::Word && !m_tokens[m_next - 1].spaceAfter) {
            const QStringView ending = textOf(*t);
            const bool ordinal = isDateWord(ending, QLatin1String("st")) || isDateWord(ending, QLatin1String("nd"))
                                 || isDateWord(ending, QLatin1String("rd")) || isDateWord(ending, QLatin1String("th"));
            m_next += ordinal ? 1 : 0;
        }
        return true;
    }
    bool month(int &value)
    {
        const DateToken *t = token();
        value = t != nullptr && t->kind == DateToken::Kind::Word ? monthOf(textOf(*t)) : 0;
        if (value == 0) {
            return false;
        }
        ++m_next;
        sign(u'.');
        return true;
    }
    bool sign(QChar c)
    {
        const DateToken *t = token();
        const bool here = t != nullptr && t->kind == DateToken::Kind::Sign && m_text[t->range.begin] == c;
        m_next += here ? 1 : 0;
        return here;
    }
    bool word(QLatin1String wanted)
    {
        const DateToken *t = token();
        const bool here = t != nullptr && t->kind == DateToken::Kind::Word && isDateWord(textOf(*t), wanted);
        m_next += here ? 1 : 0;
        return here;
    }
    bool setDay(int y, int m, int d)
    {
        if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) {
            return false;
        }
        m_when = TimeSpan::ofDay(y, m, d);
        return true;
    }

    bool dayMonthYear() // 14 July 2014, 14th of July, 2014, 14-Jul-2014
    {
        int d = 0;
        int m = 0;
        int y = 0;
        if (!day(d)) {
            return false;
        }
        word(QLatin1String("of"));
        sign(u'-');
        if (!month(m)) {
            return false;
        }
        sign(u',');
        sign(u'-');
        return year(y) && setDay(y, m, d);
    }
    bool monthDayYear() // July 14, 2014
    {
        int d = 0;
        int m = 0;
        int y = 0;
        if (!month(m) || !day(d)) {
            return false;
        }
        sign(u',');
        return year(y) && setDay(y, m, d);
    }
    bool yearFirst() // 2014-07-14, 2014/7/14, 2014. 7. 14, 2014年7月14日, 2014 July 14
    {
        int d = 0;
        int m = 0;
        int y = 0;
        if (!year(y)) {
            return false;
        }
        const std::size_t afterYear = m_next;
        for (const QChar separator : {u'-', u'/', u'.'}) {
            m_next = afterYear;
            if (sign(separator) && number(1, 12, 1, 2, m) && sign(separator) && number(1, 31, 1, 2, d)) {
                return setDay(y, m, d);
            }
        }
        m_next = afterYear;
        if (letter(0x5E74) && number(1, 12, 1, 2, m) && letter(0x6708) && number(1, 31, 1, 2, d) && letter(0x65E5)) {
            return setDay(y, m, d);
        }
        m_next = afterYear;
        return month(m) && day(d) && setDay(y, m, d);
    }
    bool letter(char16_t c)
    {
        const DateToken *t = token();
        const bool here = t != nullptr && t->kind == DateToken::Kind::Word && textOf(*t) == QStringView(&c, 1);
        m_next += here ? 1 : 0;
        return here;
    }
    bool yearLast() // 14.07.2014, 14/7/2014, 7/14/2014
    {
        int first = 0;
        int second = 0;
        int y = 0;
        if (!number(1, 31, 1, 2, first)) {
            return false;
        }
        const bool points = sign(u'.');
        if ((!points && !sign(u'/')) || !number(1, 31, 1, 2, second) || !sign(points ? u'.' : u'/') || !year(y)) {
            return false;
        }
        if (points || first > 12) {
            return setDay(y, second, first);
        }
        if (second > 12 || first == second) {
            return setDay(y, first, second);
        }
        m_when = TimeSpan::ofYear(y);
        return true;
    }
    bool monthYear() // July 2014, Jul., 2014
    {
        int m = 0;
        int y = 0;
        if (!month(m)) {
            return false;
        }
        sign(u',');
        if (!year(y)) {
            return false;
        }
        m_when = TimeSpan::ofMonth(y, m);
        return true;
    }
    bool seasonYear() // Spring 2014
    {
        const DateToken *t = token();
        const int season = t != nullptr && t->kind == DateToken::Kind::Word ? seasonOf(textOf(*t)) : 0;
        if (season == 0) {
            return false;
        }
        ++m_next;
        int y = 0;
        if (!year(y)) {
            return false;
        }
        m_when = TimeSpan::ofSeason(y, season);
        return true;
    }

    QStringView m_text;
    const std::vector<DateToken> &m_tokens;
    std::size_t m_next = 0;
    TimeSpan m_when;
};

/// Words that may stand beside a date in its line.
bool goesWithDate(QStringView word)
{
    static constexpr std::array<const char *, 17> kWords{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                                                         "sunday", "mon",     "tue",       "wed",      "thu",    "fri",
                                                         "sat",    "sun",     "gmt",       "utc",      "on"};
    return std::any_of(kWords.begin(), kWords.end(), [word](const char *w) { return isDateWord(word, QLatin1String(w)); });
}

} // namespace

std::optional<DateStamp> dateStampIn(QStringView text)
{
    const std::vector<DateToken> tokens = dateTokensOf(text.left(kLookedAt));
    Matcher matcher(text, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool glued = i > 0 && tokens[i].kind == DateToken::Kind::Number && !tokens[i - 1].spaceAfter
                           && tokens[i - 1].kind == DateToken::Kind::Word;
        if (tokens[i].kind == DateToken::Kind::Sign || glued) {
            continue;
        }
        if (auto stamp = matcher.at(i)) {
            return stamp;
        }
    }
    return std::nullopt;
}

std::optional<DateStamp> dateLine(QStringView line)
{
    if (line.size() > 80) {
        return std::nullopt;
    }
    const auto stamp = dateStampIn(line);
    if (!stamp) {
        return std::nullopt;
    }
    qsizetype others = 0;
    for (const DateToken &token : dateTokensOf(line)) {
        const bool inside = stamp->words.contains(token.range);
        const QStringView text = line.sliced(token.range.begin, token.range.length());
        if (!inside && token.kind != DateToken::Kind::Sign && !goesWithDate(text)) {
            others += token.range.length();
        }
    }
    return others <= 10 ? stamp : std::nullopt;
}

} // namespace eusebius
