// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/edtf/edtfreader.h"

namespace eusebius {

using namespace Qt::StringLiterals;

EdtfReader::EdtfReader(QStringView text) : m_begin(text.utf16()), m_at(m_begin), m_end(m_begin + text.size()) { }

bool EdtfReader::skip(char16_t unit)
{
    if (peek() != unit || atEnd()) {
        return false;
    }
    ++m_at;
    return true;
}

bool EdtfReader::skip(QStringView word)
{
    if (!QStringView(m_at, m_end).startsWith(word)) {
        return false;
    }
    m_at += word.size();
    return true;
}

void EdtfReader::skipBlanks()
{
    while (peek() == u' ') {
        ++m_at;
    }
}

bool EdtfReader::fail(QStringView expected)
{
    return fail(expected, m_at);
}

bool EdtfReader::fail(QStringView expected, const char16_t *at)
{
    if (!hasFailed()) {
        m_expected = expected.toString();
        m_failurePosition = at - m_begin;
    }
    return false;
}

bool EdtfReader::failRange()
{
    m_isOutOfRange = !hasFailed();
    return false;
}

TimeSpan EdtfReader::readAll()
{
    TimeSpan span = peek() == u'[' || peek() == u'{' ? readSet() : readInterval();
    if (!hasFailed() && !atEnd()) {
        fail(span.kind() == TimeSpan::Kind::Date ? u"/, end" : u"end");
    }
    return hasFailed() ? TimeSpan() : span;
}

TimeSpan::EndKind EdtfReader::readEnd(PartialDate &date)
{
    if (atEnd() || peek() == u'/') {
        return TimeSpan::EndKind::Unknown;
    }
    const char16_t first = peek();
    if ((first == u'.' && skip(u"..")) || (first == u'o' && skip(u"open"))) {
        return TimeSpan::EndKind::Open;
    }
    if (first == u'u' && skip(u"unknown")) {
        return TimeSpan::EndKind::Unknown;
    }
    readDate(date);
    return TimeSpan::EndKind::Stated;
}

TimeSpan EdtfReader::readInterval()
{
    PartialDate from;
    const TimeSpan::EndKind start = readEnd(from);
    if (hasFailed()) {
        return {};
    }
    if (start == TimeSpan::EndKind::Stated && peek() != u'/') {
        TimeSpan date;
        date.m_kind = TimeSpan::Kind::Date;
        date.m_from = from;
        return date;
    }
    if (!skip(u'/')) {
        fail(atEnd() && m_at == m_begin ? u"YYYY" : u"/");
        return {};
    }
    PartialDate to;
    const char16_t *second = m_at;
    const TimeSpan::EndKind end = readEnd(to);
    if (hasFailed()) {
        return {};
    }
    const bool isStated = start == TimeSpan::EndKind::Stated;
    if (!isStated && end != TimeSpan::EndKind::Stated) {
        fail(u"YYYY", second);
    } else if (isStated && end == TimeSpan::EndKind::Stated && to.end() <= from.begin()) {
        fail(u"≥ "_s + QStringView(m_begin, second - 1).toString(), second);
    }
    TimeSpan interval;
    interval.m_kind = TimeSpan::Kind::Interval;
    interval.m_startKind = start;
    interval.m_endKind = end;
    interval.m_from = from;
    interval.m_to = to;
    return interval;
}

TimeSpan EdtfReader::readSet()
{
    const bool isOneOf = *m_at++ == u'[';
    const QChar closing = isOneOf ? u']' : u'}';
    std::vector<DateSetElement> elements;
    do {
        skipBlanks();
        const bool isFirst = elements.empty();
        if (!readElement(elements.emplace_back(), isFirst)) {
            return {};
        }
        skipBlanks();
    } while (!elements.back().isOpenAfter && skip(u','));
    if (!skip(closing.unicode())) {
        fail(elements.back().isOpenAfter ? QString(closing) : u", .. "_s + closing);
        return {};
    }
    return TimeSpan::set(isOneOf ? TimeSpan::Kind::OneOf : TimeSpan::Kind::AllOf, std::move(elements));
}

bool EdtfReader::readElement(DateSetElement &element, bool isFirst)
{
    if (isFirst && skip(u"..")) {
        element.isOpenBefore = true;
        return readDate(element.to);
    }
    if (!readDate(element.from)) {
        return false;
    }
    element.to = element.from;
    if (!skip(u"..")) {
        return true;
    }
    skipBlanks();
    if (peek() == u']' || peek() == u'}') {
        element.isOpenAfter = true;
        element.to = {};
        return true;
    }
    const char16_t *second = m_at;
    element.to = {};
    if (!readDate(element.to)) {
        return false;
    }
    if (element.to.end() <= element.from.begin()) {
        return fail(u"≥ "_s + TimeSpan::of(element.from).toEdtf(), second);
    }
    return true;
}

} // namespace eusebius
