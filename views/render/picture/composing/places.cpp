// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/places.h"

#include "views/render/frame/framecontents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

std::vector<PicturePlace> placesOf(const Frame &frame, const Snapshot &snapshot, QPointF offset)
{
    std::vector<std::pair<Instant, PicturePlace>> sorted;
    for (const DrawnMark &mark : frame.marks) {
        const Entry entry = frame.columns->entry(mark.subject);
        PicturePlace place{PicturePlace::Kind::Event, mark.title, (mark.labelBox.isEmpty() ? mark.box : mark.box.united(mark.labelBox)).translated(offset), mark.lane};
        place.event = entry.event;
        place.statement = entry.statement;
        if (place.words.isEmpty()) {
            place.words = entry.event >= 0 ? snapshot.eventTitle(entry.event) : snapshot.titleOf(entry.statement);
        }
        sorted.emplace_back(frame.columns->time(mark.subject).earliestStart(), std::move(place));
    }
    std::ranges::stable_sort(sorted, {}, [](const auto &entry) { return std::pair(entry.second.lane, entry.first); });
    std::vector<PicturePlace> places;
    auto next = sorted.begin();
    for (int lane = 0; lane < static_cast<int>(frame.lanes.size()); ++lane) {
        const LaneBox &box = frame.lanes[static_cast<std::size_t>(lane)];
        const LaneHead &head = frame.columns->heads()[static_cast<std::size_t>(lane)];
        const QRectF header(0, box.top, frame.size.width() / 3, kHeaderHeight);
        places.push_back({PicturePlace::Kind::Lane, head.name, header.translated(offset), lane, head.document});
        for (; next != sorted.end() && next->second.lane == lane; ++next) {
            places.push_back(std::move(next->second));
        }
    }
    return places;
}

PictureTally tallyOf(const Frame &frame, const Snapshot &snapshot)
{
    enum class Standing : quint8 { Absent, Clustered, Drawn, Labelled };
    std::vector<Standing> events(snapshot.events().size(), Standing::Absent);
    std::vector<Standing> statements(snapshot.statements().size(), Standing::Absent); // of those without an event
    const auto note = [&](int event, int statement, Standing standing) {
        Standing &known = event >= 0 ? events[static_cast<std::size_t>(event)] : statements[static_cast<std::size_t>(statement)];
        known = std::max(known, standing);
    };
    for (const DrawnMark &mark : frame.marks) {
        const Entry entry = frame.columns->entry(mark.subject);
        note(entry.event, entry.statement, mark.labelBox.isEmpty() ? Standing::Drawn : Standing::Labelled);
    }
    for (const HitBox &box : frame.hits) {
        if (box.hit.kind != Hit::Kind::Cluster) {
            continue;
        }
        for (const int statement : statementsIn(frame, box.hit)) {
            note(snapshot.eventOf(statement), statement, Standing::Clustered);
        }
    }
    PictureTally tally;
    for (const std::vector<Standing> *all : {&events, &statements}) {
        tally.labelled += static_cast<int>(std::ranges::count(*all, Standing::Labelled));
        tally.unlabelled += static_cast<int>(std::ranges::count(*all, Standing::Drawn));
        tally.clustered += static_cast<int>(std::ranges::count(*all, Standing::Clustered));
    }
    return tally;
}

} // namespace eusebius
