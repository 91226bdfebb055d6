// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/referencedate.h"

#include "model/import/page/datestamp.h"
#include "model/import/page/datetokens.h"
#include "model/import/page/phrases.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr qsizetype kWindow = 40; ///< how far behind its words a date is looked for

bool isLater(const TimeSpan &a, const TimeSpan &b)
{
    return b.isUndated() || a.latestEnd() > b.latestEnd();
}

/// "as of mid-1993": the part of a year, or the whole of it.
TimeSpan yearWithPart(QStringView words, qsizetype year)
{
    const int value = words.sliced(year, 4).toInt();
    const QStringView before = words.left(year);
    const auto part = [value](int from, int to) {
        const TimeSpan first = TimeSpan::ofMonth(value, from).withQualifier(Qualifier::Approximate);
        const TimeSpan last = TimeSpan::ofMonth(value, to).withQualifier(Qualifier::Approximate);
        return TimeSpan::interval(first, last);
    };
    if (containsPhrase(before, QLatin1String("early"))) {
        return part(1, 4);
    }
    if (containsPhrase(before, QLatin1String("mid"))) {
        return part(5, 8);
    }
    return containsPhrase(before, QLatin1String("late")) ? part(9, 12) : TimeSpan::ofYear(value);
}

/// The time right behind such words, within the same clause.
TimeSpan timeBehind(QStringView words)
{
    qsizetype end = 0;
    while (end < words.size() && end < kWindow && words[end] != u';' && words[end] != u'\n') {
        ++end;
    }
    const QStringView near = words.left(end);
    const auto stamp = dateStampIn(near);
    if (stamp && stamp->words.begin <= 12) {
        return stamp->when;
    }
    const qsizetype year = yearIn(near);
    return year >= 0 && year <= 16 ? yearWithPart(near, year) : TimeSpan();
}

constexpr std::array kNow{QLatin1String("as of"), QLatin1String("at the time of writing"), QLatin1String("at this writing"),
                          QLatin1String("at time of writing"), QLatin1String("at present")};
constexpr std::array kLookedUp{QLatin1String("retrieved"), QLatin1String("accessed"), QLatin1String("last viewed"),
                               QLatin1String("last visited"), QLatin1String("consulted")};

/// The latest time behind one of the phrases; `first` are the letters they begin with.
template <std::size_t N>
TimeSpan latestBehind(QStringView text, const std::array<QLatin1String, N> &phrases, QStringView first)
{
    TimeSpan latest;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!first.contains(text[at]) || (at > 0 && text[at - 1].isLetter())) {
            continue;
        }
        for (const QLatin1String phrase : phrases) {
            if (beginsWith(text.sliced(at), phrase)) {
                const TimeSpan time = timeBehind(text.sliced(at + phrase.size()));
                if (!time.isUndated() && isLater(time, latest)) {
                    latest = time;
                }
            }
        }
    }
    return latest;
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

/// Years after `year` that the text tells of: four digits behind "in", "of" and the like, a month, or a day and a comma.
int laterYearsTold(QStringView text, qint64 year)
{
    constexpr int kReach = 60; // beyond that it is a number of something
    static constexpr std::array kBefore{QLatin1String("in"), QLatin1String("of"), QLatin1String("since"), QLatin1String("until"), QLatin1String("during")};
    int told = 0;
    for (qsizetype at = 2; at + 4 <= text.size(); ++at) {
        const bool four = text[at - 1] == u' ' && isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
        const int value = four ? text.sliced(at, 4).toInt() : 0;
        if (value <= year || value > year + kReach) {
            continue;
        }
        const QStringView before = text.left(at - 1);
        const QStringView word = before.sliced(before.lastIndexOf(u' ') + 1);
        const bool afterDay = word.endsWith(u',') && isDigitAt(word, word.size() - 2);
        const bool afterWord = std::any_of(kBefore.begin(), kBefore.end(), [word](QLatin1String w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
        told += afterDay || afterWord || monthOf(word.endsWith(u',') ? word.chopped(1) : word) > 0 ? 1 : 0;
    }
    return told;
}

/// "As of June 1993" in a text that goes on to tell of 1995 says only when that sentence was written.
bool goesBeyond(const Document &document, const TimeSpan &said)
{
    constexpr int kCertain = 3;
    const std::optional<CalendarDate> last = said.latestDay();
    int told = 0;
    for (const Region &region : document.outer) {
        if (last && region.kind == RegionKind::Body) {
            told += laterYearsTold(QStringView(document.text).sliced(region.range.begin, region.range.length()), last->year);
        }
    }
    return told >= kCertain;
}

} // namespace

TimeSpan referenceDate(const Document &document)
{
    if (!document.published.isUndated()) {
        return document.published;
    }
    TimeSpan said;
    TimeSpan lookedUp;
    for (const Region &region : document.outer) {
        const QStringView text = QStringView(document.text).sliced(region.range.begin, region.range.length());
        if (region.kind == RegionKind::Body) {
            const TimeSpan now = latestBehind(text, kNow, u"aA");
            said = !now.isUndated() && isLater(now, said) ? now : said;
        } else if (region.kind == RegionKind::Reference) {
            const TimeSpan day = latestBehind(text, kLookedUp, u"rRaAlLcC");
            lookedUp = !day.isUndated() && isLater(day, lookedUp) ? day : lookedUp;
        }
    }
    if (!said.isUndated() && !goesBeyond(document, said)) {
        return said;
    }
    return lookedUp.isUndated() ? TimeSpan() : TimeSpan::since(lookedUp);
}

} // namespace eusebius
