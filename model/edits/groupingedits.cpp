// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/groupingedits.h"

#include <algorithm>

namespace eusebius {

namespace {

bool areThere(const ChangeBuilder &builder, const std::vector<StatementId> &statements)
{
    return std::ranges::all_of(statements, [&builder](StatementId id) { return builder.snapshot().statementIndex(id) >= 0; });
}

bool holds(const std::vector<StatementId> &statements, StatementId id)
{
    return std::ranges::find(statements, id) != statements.end();
}

/// What a record remembers of an event's members after some went or came.
void remember(ChangeBuilder &builder, EventId event, const std::vector<StatementId> &gone, const std::vector<StatementId> &come)
{
    const EventRecord *there = builder.decisions().event(event);
    if (there == nullptr) {
        return;
    }
    EventRecord record = *there;
    std::erase_if(record.members, [&gone](StatementId id) { return holds(gone, id); });
    for (const StatementId id : come) {
        if (!holds(record.members, id) && record.members.size() < EventRecord::kMembers) {
            record.members.push_back(id);
        }
    }
    if (record.members.empty()) {
        // All it remembered has gone; what is left of the event stands for it.
        for (const StatementId id : statementsOf(builder.snapshot(), event)) {
            if (!holds(gone, id) && record.members.size() < EventRecord::kMembers) {
                record.members.push_back(id);
            }
        }
    }
    if (!record.members.empty()) {
        builder.put(record);
    }
}

void keepApart(ChangeBuilder &builder, StatementId one, const std::vector<StatementId> &others, LinkOrigin origin)
{
    for (const StatementId other : others) {
        builder.link(one, other, LinkRelation::NotSame, origin);
    }
}

} // namespace

Result<void> joinStatements(ChangeBuilder &builder, const edit::Same &edit)
{
    std::vector<StatementId> statements = edit.statements;
    std::ranges::sort(statements);
    statements.erase(std::unique(statements.begin(), statements.end()), statements.end());
    if (statements.size() < 2) {
        return impossible("one-statement");
    }
    if (!areThere(builder, statements)) {
        return impossible("gone");
    }
    for (std::size_t i = 1; i < statements.size(); ++i) {
        for (std::size_t before = 0; before < i; ++before) {
            const LinkRecord *said = builder.decisions().link(statements[before], statements[i]);
            if (before == 0 || (said != nullptr && said->relation != LinkRelation::Same)) {
                builder.link(statements[before], statements[i], LinkRelation::Same);
            }
        }
    }
    return {};
}

Result<void> joinEvents(ChangeBuilder &builder, const edit::SameEvents &edit)
{
    std::vector<std::vector<StatementId>> events;
    for (const EventId id : edit.events) {
        events.push_back(statementsOf(builder.snapshot(), id));
        if (events.back().empty()) {
            return impossible("gone");
        }
    }
    if (events.size() < 2 || std::ranges::count(edit.events, edit.events.front()) != 1) {
        return impossible("one-statement");
    }
    for (std::size_t i = 1; i < events.size(); ++i) {
        // What was said against it does not hold any more.
        for (std::size_t before = 0; before < i; ++before) {
            for (const StatementId a : events[before]) {
                const auto links = builder.decisions().links(a);
                for (const LinkRecord &link : std::vector(links.begin(), links.end())) {
                    if (link.relation == LinkRelation::NotSame && holds(events[i], link.other(a))) {
                        builder.remove(link);
                    }
                }
            }
        }
        builder.link(events.front().front(), events[i].front(), LinkRelation::Same);
    }
    return {};
}

Result<void> relate(ChangeBuilder &builder, const edit::Relate &edit)
{
    if (edit.a == edit.b) {
        return impossible("one-statement");
    }
    if (!areThere(builder, {edit.a, edit.b})) {
        return impossible("gone");
    }
    const LinkRecord *said = builder.decisions().link(edit.a, edit.b);
    if (said == nullptr || said->relation != edit.relation || edit.relation != LinkRelation::Related) {
        builder.link(edit.a, edit.b, edit.relation);
    }
    return {};
}

Result<void> split(ChangeBuilder &builder, const edit::Split &edit)
{
    const std::vector<StatementId> all = statementsOf(builder.snapshot(), edit.event);
    if (all.empty()) {
        return impossible("gone");
    }
    std::vector<StatementId> away;
    std::vector<StatementId> rest;
    for (const StatementId id : all) {
        (holds(edit.statements, id) ? away : rest).push_back(id);
    }
    if (away.empty()) {
        return impossible("not-in-event");
    }
    if (rest.empty()) {
        return impossible("whole-event");
    }
    for (std::size_t i = 1; i < away.size(); ++i) {
        builder.link(away.front(), away[i], LinkRelation::Same, LinkOrigin::Split);
    }
    // Links between the two parts that a person made before would pull more than the first across.
    for (const StatementId id : away) {
        const auto links = builder.decisions().links(id);
        for (const LinkRecord &link : std::vector(links.begin(), links.end())) {
            if (link.relation == LinkRelation::Same && holds(rest, link.other(id))) {
                builder.link(link.a, link.b, LinkRelation::NotSame, LinkOrigin::Split);
            }
        }
    }
    keepApart(builder, away.front(), rest, LinkOrigin::Split);
    remember(builder, edit.event, away, {});
    return {};
}

Result<void> move(ChangeBuilder &builder, const edit::Move &edit)
{
    const std::vector<StatementId> target = statementsOf(builder.snapshot(), edit.to);
    const int index = builder.snapshot().statementIndex(edit.statement);
    if (index < 0 || target.empty()) {
        return impossible("gone");
    }
    if (holds(target, edit.statement)) {
        return impossible("nothing");
    }
    const int from = builder.snapshot().statement(index).event;
    if (from >= 0) {
        const EventId left = builder.snapshot().event(from).id;
        std::vector<StatementId> rest = statementsOf(builder.snapshot(), left);
        std::erase(rest, edit.statement);
        keepApart(builder, edit.statement, rest, LinkOrigin::Moved);
        remember(builder, left, {edit.statement}, {});
    }
    for (const StatementId other : target) {
        const LinkRecord *said = builder.decisions().link(edit.statement, other);
        if (other == target.front() || (said != nullptr && said->relation != LinkRelation::Same)) {
            builder.link(edit.statement, other, LinkRelation::Same, LinkOrigin::Moved);
        }
    }
    remember(builder, edit.to, {}, {edit.statement});
    return {};
}

Result<void> chooseDate(ChangeBuilder &builder, const edit::ChooseDate &edit)
{
    auto record = builder.record(edit.event);
    const int index = builder.snapshot().statementIndex(edit.statement);
    if (!record || index < 0) {
        return impossible("gone");
    }
    const Statement &statement = builder.snapshot().statement(index);
    if (!holds(statementsOf(builder.snapshot(), edit.event), edit.statement) || statement.time.isUndated()) {
        return impossible("not-in-event");
    }
    if (!holds(record->members, edit.statement)) {
        if (record->members.size() == EventRecord::kMembers) {
            record->members.pop_back();
        }
        record->members.push_back(edit.statement);
    }
    record->date = DateDecision{statement.time, edit.statement, edit.reason};
    builder.put(*record);
    return {};
}

} // namespace eusebius
