// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/importprofiles.h"

#include "model/dates/datewords.h"
#include "model/import/duplicates/duplicates.h"
#include "views/dialogs/importreport.h"
#include "views/itemmodels/profiles.h"

#include <algorithm>
#include <optional>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

struct Years {
    std::optional<qint64> first;
    std::optional<qint64> last;
};

void widen(Years &years, const TimeSpan &span)
{
    const Instant from = span.earliestStart();
    const Instant to = span.latestEnd();
    const Instant begin = from != kOpenPast ? from : to - 1;
    const Instant end = to != kOpenFuture ? to - 1 : begin;
    if (span.isUndated() || (from == kOpenPast && to == kOpenFuture)) {
        return;
    }
    const qint64 first = dateOf(begin).year;
    const qint64 last = dateOf(std::max(begin, end)).year;
    years.first = std::min(years.first.value_or(first), first);
    years.last = std::max(years.last.value_or(last), last);
}

QString yearsWords(const Years &years)
{
    if (!years.first || !years.last) {
        return {};
    }
    const QString first = yearWords(*years.first);
    return *years.first == *years.last ? first : first + u" – "_s + yearWords(*years.last);
}

QString twinName(const Document &document)
{
    return document.title.isEmpty() ? document.id : document.title;
}

QString repeats(const DocumentTwin &twin, const Document &first, const Document &second)
{
    const bool alike = twinName(first) == twinName(second);
    const QString other = alike ? first.id : twinName(first); // a title they share tells them not apart
    switch (twin.kind) {
    case DocumentTwin::Kind::SameFile:
        return u"The same file as %1"_s.arg(other);
    case DocumentTwin::Kind::SameText:
        return u"The same text as %1"_s.arg(other);
    case DocumentTwin::Kind::NearText:
        break;
    }
    return u"Nearly the same text as %1"_s.arg(other);
}

QString axisWords(Instant first, Instant last)
{
    Years years;
    years.first = dateOf(first).year;
    years.last = dateOf(last).year;
    return yearsWords(years);
}

} // namespace

DocumentProfile profileOf(const FoundDocument &found)
{
    DocumentProfile profile;
    profile.title = twinName(found.document);
    profile.id = found.document.id;
    profile.unread = unreadWords(found.document);
    Years years;
    for (const Statement &statement : found.statements) {
        const bool undated = statement.dating == Dating::Undated;
        ++(undated ? profile.undated : profile.dated);
        if (undated) {
            continue;
        }
        widen(years, statement.time);
        if (const std::optional<Instant> at = middleOf(statement.time)) {
            profile.times.push_back(*at);
        }
    }
    profile.years = yearsWords(years);
    return profile;
}

void spreadTimes(ImportProfiles &profiles, int stretches)
{
    constexpr std::size_t kFar = 100; // one time in so many may lie outside, at either end
    std::vector<Instant> all;
    for (const DocumentProfile &profile : profiles.documents) {
        all.insert(all.end(), profile.times.begin(), profile.times.end());
    }
    profiles.highest = 0;
    profiles.axis.clear();
    for (DocumentProfile &profile : profiles.documents) {
        profile.counts.assign(static_cast<std::size_t>(stretches), 0);
    }
    if (all.empty()) {
        return;
    }
    std::ranges::sort(all);
    const Instant first = all[all.size() / kFar];
    const Instant last = all[all.size() - 1 - all.size() / kFar];
    profiles.axis = axisWords(first, last);
    const double length = std::max(1.0, static_cast<double>(last) - static_cast<double>(first));
    for (DocumentProfile &profile : profiles.documents) {
        for (const Instant at : profile.times) {
            const double share = (static_cast<double>(at) - static_cast<double>(first)) / length;
            const int stretch = std::clamp(static_cast<int>(std::clamp(share, 0.0, 1.0) * stretches), 0, stretches - 1);
            profiles.highest = std::max(profiles.highest, ++profile.counts[static_cast<std::size_t>(stretch)]);
        }
    }
}

QStringList repeatedWords(std::span<const FoundDocument> read, const Snapshot *present)
{
    std::vector<Document> all;
    if (present != nullptr) {
        all.assign(present->documents().begin(), present->documents().end());
    }
    const auto before = static_cast<qsizetype>(all.size());
    for (const FoundDocument &found : read) {
        all.push_back(found.document);
    }
    QStringList words(static_cast<qsizetype>(read.size()));
    for (const DocumentTwin &twin : findTwins(all)) {
        if (twin.second >= before) {
            words[twin.second - before] = repeats(twin, all[static_cast<std::size_t>(twin.first)], all[static_cast<std::size_t>(twin.second)]);
        }
    }
    return words;
}

} // namespace eusebius
