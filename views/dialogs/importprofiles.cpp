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

void findRepeated(ImportProfiles &profiles, const Snapshot &read, const Snapshot *present)
{
    std::vector<Document> all;
    if (present != nullptr) {
        all.assign(present->documents().begin(), present->documents().end());
    }
    const auto before = static_cast<int>(all.size());
    all.insert(all.end(), read.documents().begin(), read.documents().end());
    for (const DocumentTwin &twin : findTwins(all)) {
        if (twin.second < before) {
            continue;
        }
        const Document &first = all[static_cast<std::size_t>(twin.first)];
        const bool alike = twinName(first) == twinName(all[static_cast<std::size_t>(twin.second)]);
        const QString other = alike ? first.id : twinName(first); // a title they share tells them not apart
        QString &words = profiles.documents[static_cast<std::size_t>(twin.second - before)].twin;
        words = (twin.kind == DocumentTwin::Kind::SameFile ? u"The same file as %1"_s : twin.kind == DocumentTwin::Kind::SameText ? u"The same text as %1"_s : u"Nearly the same text as %1"_s).arg(other);
    }
}

} // namespace

ImportProfiles importProfiles(const Snapshot &read, const Snapshot *present)
{
    constexpr int kStretches = 48;
    ImportProfiles profiles;
    const Profiles drawn = sourceProfiles(read, kStretches);
    profiles.highest = drawn.highest;
    profiles.documents.resize(read.documents().size());
    std::vector<Years> years(read.documents().size());
    for (int i = 0; i < static_cast<int>(read.statements().size()); ++i) {
        const auto document = static_cast<std::size_t>(read.documentOf(i));
        DocumentProfile &profile = profiles.documents[document];
        const bool undated = read.datingOf(i) == Dating::Undated;
        ++(undated ? profile.undated : profile.dated);
        if (!undated) {
            widen(years[document], read.timeOf(i));
        }
    }
    for (std::size_t i = 0; i < profiles.documents.size(); ++i) {
        DocumentProfile &profile = profiles.documents[i];
        const Document &document = read.documents()[i];
        profile.title = twinName(document);
        profile.id = document.id;
        profile.counts = drawn.counts[i];
        profile.years = yearsWords(years[i]);
        profile.unread = unreadWords(document);
    }
    findRepeated(profiles, read, present);
    return profiles;
}

} // namespace eusebius
