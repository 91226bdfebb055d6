// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TypedReader: what stands round and between dates.

#include "model/dates/words/typedreader.h"

#include "model/dates/julian.h"

#include <algorithm>

namespace eusebius {

TypedReader::TypedReader(const std::vector<TypedToken> &tokens, const TypedChoices &choices, qint64 lastShortYear)
    : m_tokens(tokens), m_choices(choices), m_lastShortYear(lastShortYear)
{
    Q_ASSERT(!tokens.empty() && tokens.back().kind == Kind::End);
}

qsizetype TypedReader::farthest() const
{
    return m_tokens[std::min(m_farthest, m_tokens.size() - 1)].position;
}

const TypedToken &TypedReader::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool TypedReader::isWord(Meaning meaning, std::size_t ahead) const
{
    return peek(ahead).kind == Kind::Word && peek(ahead).word.meaning == meaning;
}

bool TypedReader::isSign(char16_t sign, std::size_t ahead) const
{
    return peek(ahead).kind == Kind::Sign && peek(ahead).sign == sign;
}

bool TypedReader::isNumber(std::size_t ahead) const
{
    return peek(ahead).kind == Kind::Number;
}

void TypedReader::advance(std::size_t count)
{
    m_at = std::min(m_at + count, m_tokens.size() - 1);
    m_farthest = std::max(m_farthest, m_at);
}

bool TypedReader::skipWord(Meaning meaning)
{
    if (!isWord(meaning)) {
        return false;
    }
    advance();
    return true;
}

bool TypedReader::skipSign(char16_t sign)
{
    if (!isSign(sign)) {
        return false;
    }
    advance();
    return true;
}

TimeSpan TypedReader::readAll()
{
    if (isWord(Meaning::Undated)) {
        advance();
        m_isUnderstood = atEnd();
        return {};
    }
    const TimeSpan span = readPhrase();
    skipSign(u'.');
    m_isUnderstood = !span.isUndated() && atEnd();
    return m_isUnderstood ? span : TimeSpan();
}

TimeSpan TypedReader::single(const TypedParts &parts)
{
    m_isDual = m_isDual || parts.dualDay != 0 || parts.dualYear >= 0;
    return spanOfParts(parts, m_choices, m_mattered, m_lastShortYear);
}

bool TypedReader::skipRangeSign()
{
    return skipSign(u'-') || skipWord(Meaning::To) || (isWord(Meaning::Until) && (advance(), true));
}

/// Ends that share what the other lacks; a qualifier before or behind the whole is for both.
TimeSpan TypedReader::rangeOf(TypedParts from, TypedParts to, bool isShared)
{
    completeEnds(from, to, m_choices, m_mattered);
    if (isShared && (from.qualifier == Qualifier::Exact || to.qualifier == Qualifier::Exact)) {
        from.qualifier = to.qualifier = from.qualifier | to.qualifier;
    }
    const TimeSpan first = single(from);
    const TimeSpan last = single(to);
    return first.isUndated() || last.isUndated() ? TimeSpan() : TimeSpan::interval(first, last);
}

/// "25 October/7 November 1917": the same day in two calendars; otherwise a stretch.
TimeSpan TypedReader::dualOrRange(const TypedParts &from, const TypedParts &to)
{
    TypedParts first = from;
    TypedParts second = to;
    completeEnds(first, second, m_choices, m_mattered);
    if (first.hasDay() && second.hasDay() && first.hasYear && second.hasYear) {
        const TypedChoices asWritten;
        TypedChoices unused;
        TypedParts julian = first;
        julian.isJulian = true;
        second.isGregorian = true;
        const TimeSpan converted = spanOfParts(julian, asWritten, unused, m_lastShortYear);
        if (!converted.isUndated() && converted == spanOfParts(second, asWritten, unused, m_lastShortYear)) {
            m_isDual = true;
            return converted;
        }
    }
    m_mattered.oneOf = true;
    const TimeSpan range = rangeOf(from, to, true);
    return m_choices.oneOf && !range.isUndated() ? TimeSpan::between(range, range) : range;
}

TimeSpan TypedReader::readPhrase()
{
    if (skipWord(Meaning::Between)) {
        return readBetween();
    }
    const std::size_t begin = m_at;
    const TimeSpan oneSided = readOneSided();
    if (!oneSided.isUndated() && atEnd()) {
        return oneSided;
    }
    m_at = begin;
    return readDatesAndOperators();
}

TimeSpan TypedReader::readBetween()
{
    TypedParts from;
    TypedParts to;
    if (!readDate(from) || !(skipWord(Meaning::And) || skipRangeSign()) || !readDate(to)) {
        return {};
    }
    const TimeSpan range = rangeOf(from, to, false);
    return range.isUndated() ? range : TimeSpan::between(range, range);
}

/// before, after, since, until and their like
TimeSpan TypedReader::readOneSided()
{
    const bool isNot = skipWord(Meaning::Not);
    const bool isBefore = isWord(Meaning::Before) || isWord(Meaning::Earlier) || isSign(u'<');
    const bool isAfter = isWord(Meaning::After) || isWord(Meaning::Later) || isSign(u'>');
    const bool isUntil = isWord(Meaning::Until) || isWord(Meaning::To) || isSign(u'-');
    const bool isFrom = isWord(Meaning::Since) || isWord(Meaning::From);
    const bool isUnknownStart = isSign(u'?') && isSign(u'-', 1);
    if (!isBefore && !isAfter && !isUntil && !isFrom && !isUnknownStart) {
        return {};
    }
    advance(isUnknownStart ? 2 : 1);
    while (skipWord(Meaning::To) || skipWord(Meaning::Than) || skipWord(Meaning::Of) || ((isBefore || isAfter) && skipSign(u'-'))) { }
    TypedParts parts;
    if (!readDate(parts)) {
        return {};
    }
    TypedParts end;
    if (isFrom && skipRangeSign() && readDate(end)) {
        return rangeOf(parts, end, false);
    }
    const TimeSpan span = single(parts);
    if (span.isUndated() || !(isBefore || isAfter)) {
        const bool isOpenUnknown = skipSign(u',') && (skipWord(Meaning::Start) || skipWord(Meaning::End)) && skipWord(Meaning::Unknown);
        const bool isEndOpen = isFrom;
        if (isOpenUnknown || isUnknownStart) {
            return isEndOpen ? TimeSpan::interval(span, TimeSpan()) : TimeSpan::interval(TimeSpan(), span);
        }
        if (isFrom) {
            skipWord(Meaning::Onwards) || skipWord(Meaning::In);
        }
        return isEndOpen ? TimeSpan::since(span) : TimeSpan::until(span);
    }
    if (isNot) { // not before: then or later
        return isBefore ? TimeSpan::between(span, TimeSpan()) : TimeSpan::between(TimeSpan(), span);
    }
    return isBefore ? TimeSpan::before(span) : TimeSpan::after(span);
}

TimeSpan TypedReader::readDatesAndOperators()
{
    const bool isAll = isWord(Meaning::All) && isWord(Meaning::Of, 1);
    advance(isAll ? 2 : 0);
    Item item;
    if (!readItem(item)) {
        return {};
    }
    if (isAll && item.isRow) {
        const TimeSpan range = rangeOf(item.from, item.to, true);
        return range.isInterval() ? TimeSpan::set(TimeSpan::Kind::AllOf, {{range.from(), range.to()}}) : TimeSpan();
    }
    if (atEnd() || isSign(u'.')) {
        return item.isBefore || item.isAfter ? TimeSpan()
            : item.isRow                     ? rangeOf(item.from, item.to, true)
                                             : single(item.from);
    }
    TypedParts to;
    if (!item.isRow && isSign(u'-')) { // "1945–", "1945–?"
        advance();
        const bool isUnknown = skipSign(u'?');
        const TimeSpan span = single(item.from);
        return span.isUndated() ? span : isUnknown ? TimeSpan::interval(span, TimeSpan()) : TimeSpan::since(span);
    }
    if (!item.isRow && skipSign(u'/')) {
        return readDate(to) ? dualOrRange(item.from, to) : TimeSpan();
    }
    if (skipWord(Meaning::Onwards)) {
        const TimeSpan span = single(item.from);
        return span.isUndated() ? span : TimeSpan::since(span);
    }
    if (isWord(Meaning::Or) && (isWord(Meaning::Later, 1) || isWord(Meaning::After, 1) || isWord(Meaning::Earlier, 1) || isWord(Meaning::Before, 1))) {
        const bool isLater = isWord(Meaning::Later, 1) || isWord(Meaning::After, 1);
        advance(2);
        const TimeSpan span = single(item.from);
        return span.isUndated() ? span : isLater ? TimeSpan::between(span, TimeSpan()) : TimeSpan::between(TimeSpan(), span);
    }
    return readList(item);
}

} // namespace eusebius
