// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/tipwords.h"

#include "model/dates/datewords.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/lengthwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

TipContent eventTip(const Snapshot &snapshot, int index, const QStringList &names)
{
    const Event &event = snapshot.event(index);
    TipContent tip;
    tip.title = event.title;
    tip.when = timeWords(event.time);
    for (const int document : event.documents) {
        tip.sources.emplace_back(document, names.value(document));
    }
    return tip;
}

/// A mark says what its own source says; the event's date is added where it is another.
TipContent statementTip(const Snapshot &snapshot, int index, const QStringList &names)
{
    const Statement &statement = snapshot.statement(index);
    TipContent tip;
    if (statement.event >= 0) {
        tip = eventTip(snapshot, statement.event, names);
        const QString own = timeWords(statement.time);
        if (own != tip.when) {
            tip.when = own + u" in "_s + names.value(statement.document) + u"; shown as "_s + tip.when;
        }
    } else {
        tip.title = statement.title;
        tip.when = timeWords(statement.time);
        tip.sources.emplace_back(statement.document, names.value(statement.document));
    }
    if (const QString stance = stanceWords(statement); !stance.isEmpty()) {
        tip.hint = stance;
    }
    return tip;
}

QString periodWords(Instant from, Instant to)
{
    const CalendarDate first = dateOf(from);
    const CalendarDate last = dateOf(std::max(from, to - 1));
    if (last.year - first.year >= 2) {
        return yearWords(first.year) + u" to "_s + yearWords(last.year);
    }
    if (first.year != last.year || last.month - first.month >= 2) {
        return shortTimeWords(TimeSpan::ofMonth(first.year, first.month)) + u" to "_s + shortTimeWords(TimeSpan::ofMonth(last.year, last.month));
    }
    return dayWords(first, DateStyle::Medium) + u" to "_s + dayWords(last, DateStyle::Medium);
}

/// Why it stands where it stands.
QString placeWords(const Snapshot &snapshot, const TextNeighbours &near)
{
    const QString previous = near.previous < 0 ? QString() : shortTimeWords(snapshot.timeOf(near.previous));
    const QString next = near.next < 0 ? QString() : shortTimeWords(snapshot.timeOf(near.next));
    if (near.between && previous != next) {
        return u"Undated: told between "_s + previous + u" and "_s + next;
    }
    return near.previous >= 0 ? u"Undated: told after "_s + previous : near.next >= 0 ? u"Undated: told before "_s + next : u"Undated"_s;
}

TipContent undatedTip(const Snapshot &snapshot, const Frame &frame, const Hit &hit, const QStringList &names)
{
    if (hit.statement < 0) {
        return {countWords(hit.count, u"statement"_s) + u" without a date"_s, periodWords(hit.from, hit.to), {}, u"Click to list them"_s};
    }
    const int document = snapshot.documentOf(hit.statement);
    return {snapshot.titleOf(hit.statement), placeWords(snapshot, neighboursInTray(frame, hit.statement)), {{document, names.value(document)}}, {}};
}

TipContent clusterTip(const Snapshot &snapshot, const Frame &frame, const Hit &hit)
{
    TipContent tip;
    tip.title = countWords(hit.count, u"statement"_s);
    tip.when = periodWords(hit.from, hit.to);
    tip.hint = hit.opensOnZoom ? u"Click to zoom in"_s : u"Click to list them"_s;
    const std::vector<int> held = statementsIn(frame, hit);
    for (std::size_t i = 0; i < held.size() && i < 3; ++i) {
        const Statement &statement = snapshot.statement(held[i]);
        tip.sources.emplace_back(statement.document, statement.title);
    }
    if (held.size() > 3) {
        tip.sources.emplace_back(-1, u"…"_s);
    }
    return tip;
}

} // namespace

TipContent tipContent(const Snapshot &snapshot, const Frame &frame, const Hit &hit, const QStringList &names)
{
    switch (hit.kind) {
    case Hit::Kind::Statement:
        return statementTip(snapshot, hit.statement, names);
    case Hit::Kind::Thread:
        return hit.event < 0 ? TipContent() : eventTip(snapshot, hit.event, names);
    case Hit::Kind::Cluster:
        return clusterTip(snapshot, frame, hit);
    case Hit::Kind::Undated:
        return undatedTip(snapshot, frame, hit, names);
    case Hit::Kind::LaneHeader:
        if (hit.document >= 0) {
            const Document &document = snapshot.document(hit.document);
            return {document.title.isEmpty() ? document.id : document.title, {}, {}, u"Click to read it"_s};
        }
        return {};
    case Hit::Kind::Agreement: {
        TipContent tip;
        tip.title = hit.event >= 0 ? snapshot.event(hit.event).title
                                   : (hit.count > 0 ? countWords(hit.count, u"source"_s) + (hit.count == 1 ? u" speaks"_s : u" speak"_s) : u"Sources differ"_s);
        tip.when = hit.event >= 0 ? timeWords(snapshot.event(hit.event).time) : hit.to > hit.from ? periodWords(hit.from, hit.to) : QString();
        return tip;
    }
    case Hit::Kind::Fold:
        return {lengthWords(hit.to - hit.from) + u" folded"_s, u"Nothing is told from "_s + periodWords(hit.from, hit.to), {}, {}};
    case Hit::Kind::Tray:
    case Hit::Kind::Nothing:
    case Hit::Kind::Axis:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace eusebius
