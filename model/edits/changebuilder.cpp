// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/changebuilder.h"

#include "model/corpus/decisions/passage.h"

#include <algorithm>
#include <map>

namespace eusebius {

std::vector<StatementId> statementsOf(const Snapshot &snapshot, EventId event)
{
    std::vector<StatementId> ids;
    const int index = snapshot.eventIndex(event);
    if (index >= 0) {
        for (const int statement : snapshot.event(index).statements) {
            ids.push_back(snapshot.statement(statement).id);
        }
    }
    return ids;
}

Error impossible(const char *why)
{
    return {ErrorCode::EditImpossible, {}, {QString::fromLatin1(why)}};
}

std::optional<StatementRecord> ChangeBuilder::record(StatementId id) const
{
    if (const StatementRecord *there = m_decisions.statement(id)) {
        return *there;
    }
    const int index = m_snapshot.statementIndex(id);
    if (index < 0) {
        return std::nullopt;
    }
    const Statement &statement = m_snapshot.statement(index);
    StatementRecord anew;
    anew.id = id;
    anew.passage = passageOf(m_snapshot.document(statement.document), statement);
    return anew;
}

std::optional<EventRecord> ChangeBuilder::record(EventId id) const
{
    if (const EventRecord *there = m_decisions.event(id)) {
        return *there;
    }
    EventRecord anew;
    anew.id = id;
    anew.members = statementsOf(m_snapshot, id);
    if (anew.members.empty()) {
        return std::nullopt;
    }
    anew.members.resize(std::min(anew.members.size(), EventRecord::kMembers));
    return anew;
}

SourceRecord ChangeBuilder::source(const QString &document) const
{
    const SourceRecord *there = m_decisions.source(document);
    SourceRecord anew;
    anew.document = document;
    return there != nullptr ? *there : anew;
}

void ChangeBuilder::set(const Record &likeThis, std::optional<Record> after)
{
    Change change{m_decisions.current(likeThis), std::move(after)};
    if (change.before != change.after) {
        m_decisions.apply(change);
        m_changes.push_back(std::move(change));
    }
}

void ChangeBuilder::name(StatementId id)
{
    m_statements.insert(id);
    if (m_decisions.statement(id) == nullptr) {
        if (const auto anew = record(id)) {
            set(*anew, *anew);
        }
    }
}

void ChangeBuilder::put(const Record &record)
{
    struct Namer {
        ChangeBuilder &builder;
        void operator()(const StatementRecord &r) const { builder.m_statements.insert(r.id); }
        void operator()(const EventRecord &r) const
        {
            builder.m_events.insert(r.id);
            for (const StatementId member : r.members) {
                builder.name(member);
            }
            if (r.date && !r.date->chosen.isNull()) {
                builder.name(r.date->chosen);
            }
        }
        void operator()(const LinkRecord &r) const
        {
            builder.name(r.a);
            builder.name(r.b);
        }
        void operator()(const SourceRecord &) const { }
        void operator()(const OwnStatement &r) const { builder.m_statements.insert(r.id); }
        void operator()(const Note &r) const
        {
            if (r.subject.isStatement()) {
                builder.name(r.subject.statement());
            } else if (const auto event = builder.record(r.subject.event())) {
                builder.put(*event);
            }
        }
        void operator()(const Tag &) const { }
    };
    std::visit(Namer{*this}, record);
    set(record, record);
}

void ChangeBuilder::remove(const Record &record)
{
    if (const auto *event = std::get_if<EventRecord>(&record)) {
        m_statements.insert(event->members.begin(), event->members.end());
    } else if (const auto *link = std::get_if<LinkRecord>(&record)) {
        m_statements.insert({link->a, link->b});
    } else if (const auto *own = std::get_if<OwnStatement>(&record)) {
        m_statements.insert(own->id);
    } else if (const auto *note = std::get_if<Note>(&record)) {
        if (note->subject.isStatement()) {
            m_statements.insert(note->subject.statement());
        } else {
            m_events.insert(note->subject.event());
        }
    }
    set(record, std::nullopt);
}

void ChangeBuilder::link(StatementId a, StatementId b, LinkRelation relation, LinkOrigin origin)
{
    const auto [low, high] = std::minmax(a, b);
    put(LinkRecord{low, high, relation, origin, m_decisions.nextLinkSequence()});
}

void ChangeBuilder::unlink(StatementId a, StatementId b)
{
    if (const LinkRecord *there = m_decisions.link(a, b)) {
        remove(LinkRecord(*there));
    }
}

bool ChangeBuilder::isPlain(const StatementRecord &record) const
{
    return record.status == Status::Suggested && !record.date && record.title.isEmpty() && !record.starred && record.tags.empty()
        && m_decisions.links(record.id).empty() && m_decisions.eventsNaming(record.id).empty() && m_decisions.ownStatement(record.id) == nullptr
        && m_decisions.notes(Subject::of(record.id)).empty();
}

bool ChangeBuilder::isPlain(const EventRecord &record) const
{
    return record.title.isEmpty() && !record.date && !record.starred && record.tags.empty() && m_decisions.notes(Subject::of(record.id)).empty();
}

void ChangeBuilder::tidy()
{
    for (const EventId id : m_events) {
        const EventRecord *record = m_decisions.event(id);
        if (record != nullptr && isPlain(*record)) {
            remove(EventRecord(*record));
        }
    }
    for (const StatementId id : std::set(m_statements)) {
        const StatementRecord *record = m_decisions.statement(id);
        if (record != nullptr && isPlain(*record)) {
            set(StatementRecord(*record), std::nullopt);
        }
    }
}

Changes ChangeBuilder::finish()
{
    tidy();
    // What was changed in several steps is one change from the first to the last.
    Changes merged;
    std::map<RecordKey, std::size_t> places;
    for (Change &change : m_changes) {
        const auto [place, isNew] = places.emplace(keyOf(change.any()), merged.size());
        if (isNew) {
            merged.push_back(std::move(change));
        } else {
            merged[place->second].after = std::move(change.after);
        }
    }
    std::erase_if(merged, [](const Change &change) { return change.before == change.after; });
    return merged;
}

} // namespace eusebius
