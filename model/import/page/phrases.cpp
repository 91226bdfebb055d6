// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/phrases.h"

#include <algorithm>

namespace eusebius {

namespace {

char16_t lowered(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 32) : u;
}

bool matchesAt(QStringView line, qsizetype at, QLatin1String phrase)
{
    if (line.size() - at < phrase.size()) {
        return false;
    }
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (lowered(line[at + i]) != phrase[i].unicode()) {
            return false;
        }
    }
    return true;
}

bool wordEndsAt(QStringView line, qsizetype at)
{
    return at >= line.size() || !line[at].isLetterOrNumber() || (at > 0 && !line[at - 1].isLetterOrNumber());
}

} // namespace

bool beginsWith(QStringView line, QLatin1String phrase)
{
    return matchesAt(line, 0, phrase) && wordEndsAt(line, phrase.size());
}

bool beginsWithOneOf(QStringView line, std::span<const char *const> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [line](const char *p) { return beginsWith(line, QLatin1String(p)); });
}

bool isOneOf(QStringView line, std::span<const char *const> phrases)
{
    const QStringView bare = withoutSigns(line);
    return std::any_of(phrases.begin(), phrases.end(), [bare](const char *p) {
        const QLatin1String phrase(p);
        return bare.size() == phrase.size() && matchesAt(bare, 0, phrase);
    });
}

bool containsPhrase(QStringView line, QLatin1String phrase)
{
    const char16_t first = phrase[0].unicode();
    for (qsizetype at = 0; at + phrase.size() <= line.size(); ++at) {
        if (lowered(line[at]) == first && (at == 0 || !line[at - 1].isLetterOrNumber()) && matchesAt(line, at, phrase)
            && wordEndsAt(line, at + phrase.size())) {
            return true;
        }
    }
    return false;
}

bool containsOneOf(QStringView line, std::span<const char *const> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [line](const char *p) { return containsPhrase(line, QLatin1String(p)); });
}

QStringView withoutSigns(QStringView line)
{
    while (!line.isEmpty() && !line.front().isLetterOrNumber()) {
        line = line.sliced(1);
    }
    while (!line.isEmpty() && !line.back().isLetterOrNumber()) {
        line.chop(1);
    }
    return line;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype yearIn(QStringView line, qsizetype from)
{
    for (qsizetype at = from; at + 4 <= line.size(); ++at) {
        if (!isAsciiDigit(line[at])) {
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && isAsciiDigit(line[end])) {
            ++end;
        }
        if (end - at == 4 && (line[at] == u'1' || line[at] == u'2')) {
            return at;
        }
        at = end;
    }
    return -1;
}

} // namespace eusebius
