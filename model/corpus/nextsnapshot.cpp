// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/nextsnapshot.h"

#include "model/corpus/splicing.h"

namespace eusebius {

namespace {

SnapshotPtr spliced(const Snapshot &before, Decisions after, const Reach &reach, const Instruments &instruments)
{
    Shown shown = before.shown();
    DecisionReport report = Splicer(before, shown, after, reach, instruments).run();
    return std::make_shared<const Snapshot>(before.found(), std::move(shown), std::move(after), std::move(report));
}

} // namespace

SnapshotPtr nextSnapshot(const Snapshot &before, Decisions after, const Changes &changes, const Instruments &instruments)
{
    const Reach reach = reachOf(*before.found(), before.shown(), before.decisions(), after, changes);
    return spliced(before, std::move(after), reach, instruments);
}

SnapshotPtr snapshotOf(std::shared_ptr<const Found> found, Decisions decisions, const Instruments &instruments)
{
    Changes all;
    for (const Record &record : sortedRecords(decisions)) {
        all.push_back({std::nullopt, record});
    }
    const auto plain = std::make_shared<const Snapshot>(std::move(found));
    return all.empty() ? plain : nextSnapshot(*plain, std::move(decisions), all, instruments);
}

SnapshotPtr snapshotMadeWhole(std::shared_ptr<const Found> found, Decisions decisions, const Instruments &instruments)
{
    const Snapshot plain(std::move(found));
    const Reach reach = wholeReach(*plain.found(), decisions);
    return spliced(plain, std::move(decisions), reach, instruments);
}

} // namespace eusebius
