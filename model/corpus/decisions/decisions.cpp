// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/decisions.h"

#include <algorithm>

namespace eusebius {

RecordKey keyOf(const Record &record)
{
    struct Keys {
        RecordKey operator()(const StatementRecord &r) const { return {0, r.id.value, 0, {}}; }
        RecordKey operator()(const EventRecord &r) const { return {0, r.id.value, 0, {}}; }
        RecordKey operator()(const LinkRecord &r) const { return {0, r.a.value, r.b.value, {}}; }
        RecordKey operator()(const SourceRecord &r) const { return {0, 0, 0, r.document}; }
        RecordKey operator()(const OwnStatement &r) const { return {0, r.id.value, 0, {}}; }
        RecordKey operator()(const Note &r) const { return {0, static_cast<quint64>(r.key), 0, {}}; }
        RecordKey operator()(const Tag &r) const { return {0, static_cast<quint64>(r.key), 0, {}}; }
    };
    RecordKey key = std::visit(Keys(), record);
    key.kind = record.index();
    return key;
}

Changes reversed(const Changes &changes)
{
    Changes back;
    back.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        back.push_back(it->reversed());
    }
    return back;
}

bool Decisions::isEmpty() const
{
    return m_statements.isEmpty() && m_events.isEmpty() && m_links == 0 && m_sources.isEmpty() && m_own.isEmpty() && m_notesOf.isEmpty()
        && m_tags.isEmpty();
}

std::span<const LinkRecord> Decisions::links(StatementId id) const
{
    const LinksOf *links = m_linksOf.find(id);
    return links == nullptr ? std::span<const LinkRecord>() : std::span<const LinkRecord>(links->records);
}

const LinkRecord *Decisions::link(StatementId a, StatementId b) const
{
    const auto [low, high] = std::minmax(a, b);
    for (const LinkRecord &record : links(low)) {
        if (record.a == low && record.b == high) {
            return &record;
        }
    }
    return nullptr;
}

std::span<const Note> Decisions::notes(Subject subject) const
{
    const std::vector<Note> *notes = m_notesOf.find(subject);
    return notes == nullptr ? std::span<const Note>() : std::span<const Note>(*notes);
}

const Note *Decisions::note(Subject subject, qint64 key) const
{
    const auto all = notes(subject);
    const auto it = std::ranges::find(all, key, &Note::key);
    return it == all.end() ? nullptr : &*it;
}

const std::vector<qint64> &Decisions::tagsOf(Subject subject) const
{
    static const std::vector<qint64> none;
    if (subject.isStatement()) {
        const StatementRecord *record = statement(subject.statement());
        return record == nullptr ? none : record->tags;
    }
    const EventRecord *record = event(subject.event());
    return record == nullptr ? none : record->tags;
}

bool Decisions::isStarred(Subject subject) const
{
    if (subject.isStatement()) {
        const StatementRecord *record = statement(subject.statement());
        return record != nullptr && record->starred;
    }
    const EventRecord *record = event(subject.event());
    return record != nullptr && record->starred;
}

bool Decisions::isExcluded(const QString &document) const
{
    const SourceRecord *record = source(document);
    return record != nullptr && record->excluded;
}

std::span<const EventId> Decisions::eventsNaming(StatementId member) const
{
    const std::vector<EventId> *events = m_eventsNaming.find(member);
    return events == nullptr ? std::span<const EventId>() : std::span<const EventId>(*events);
}

void Decisions::put(const EventRecord &record)
{
    remove(record);
    for (const StatementId member : record.members) {
        const auto old = eventsNaming(member);
        std::vector<EventId> events(old.begin(), old.end());
        const auto place = std::ranges::lower_bound(events, record.id);
        if (place == events.end() || *place != record.id) {
            events.insert(place, record.id);
            m_eventsNaming.insert(member, std::move(events));
        }
    }
    m_events.insert(record.id, record);
}

void Decisions::remove(const EventRecord &record)
{
    const EventRecord *there = event(record.id);
    if (there == nullptr) {
        return;
    }
    for (const StatementId member : there->members) {
        const auto old = eventsNaming(member);
        std::vector<EventId> events(old.begin(), old.end());
        std::erase(events, record.id);
        if (events.empty()) {
            m_eventsNaming.remove(member);
        } else {
            m_eventsNaming.insert(member, std::move(events));
        }
    }
    m_events.remove(record.id);
}

void Decisions::setLinks(StatementId statement, std::vector<LinkRecord> records)
{
    if (records.empty()) {
        m_linksOf.remove(statement);
    } else {
        m_linksOf.insert(statement, {statement, std::move(records)});
    }
}

void Decisions::put(const LinkRecord &record)
{
    Q_ASSERT(record.a < record.b);
    remove(record);
    for (const StatementId end : {record.a, record.b}) {
        const auto old = links(end);
        std::vector<LinkRecord> records(old.begin(), old.end());
        const auto place = std::ranges::upper_bound(records, std::pair(record.a, record.b), {},
                                                    [](const LinkRecord &link) { return std::pair(link.a, link.b); });
        records.insert(place, record);
        setLinks(end, std::move(records));
    }
    ++m_links;
    m_lastSequence = std::max(m_lastSequence, record.sequence);
}

void Decisions::remove(const LinkRecord &record)
{
    if (link(record.a, record.b) == nullptr) {
        return;
    }
    for (const StatementId end : {record.a, record.b}) {
        const auto old = links(end);
        std::vector<LinkRecord> records(old.begin(), old.end());
        std::erase_if(records, [&record](const LinkRecord &link) { return link.a == record.a && link.b == record.b; });
        setLinks(end, std::move(records));
    }
    --m_links;
}

void Decisions::put(const Note &record)
{
    const auto old = notes(record.subject);
    std::vector<Note> all(old.begin(), old.end());
    std::erase_if(all, [&record](const Note &note) { return note.key == record.key; });
    all.insert(std::ranges::upper_bound(all, record.key, {}, &Note::key), record);
    m_notesOf.insert(record.subject, std::move(all));
    m_lastNote = std::max(m_lastNote, record.key);
}

void Decisions::remove(const Note &record)
{
    const auto old = notes(record.subject);
    std::vector<Note> all(old.begin(), old.end());
    std::erase_if(all, [&record](const Note &note) { return note.key == record.key; });
    if (all.empty()) {
        m_notesOf.remove(record.subject);
    } else {
        m_notesOf.insert(record.subject, std::move(all));
    }
}

void Decisions::put(const Tag &record)
{
    m_tags.insert(record.key, record);
    m_lastTag = std::max(m_lastTag, record.key);
}

std::optional<Record> Decisions::current(const Record &likeThis) const
{
    const auto copied = [](const auto *found) { return found == nullptr ? std::nullopt : std::optional<Record>(*found); };
    struct Finder {
        const Decisions &decisions;
        decltype(copied) copy;
        std::optional<Record> operator()(const StatementRecord &r) const { return copy(decisions.statement(r.id)); }
        std::optional<Record> operator()(const EventRecord &r) const { return copy(decisions.event(r.id)); }
        std::optional<Record> operator()(const LinkRecord &r) const { return copy(decisions.link(r.a, r.b)); }
        std::optional<Record> operator()(const SourceRecord &r) const { return copy(decisions.source(r.document)); }
        std::optional<Record> operator()(const OwnStatement &r) const { return copy(decisions.ownStatement(r.id)); }
        std::optional<Record> operator()(const Note &r) const { return copy(decisions.note(r.subject, r.key)); }
        std::optional<Record> operator()(const Tag &r) const { return copy(decisions.tag(r.key)); }
    };
    return std::visit(Finder{*this, copied}, likeThis);
}

void Decisions::apply(const Change &change)
{
    Q_ASSERT(change.before || change.after);
    Q_ASSERT(current(change.any()) == change.before);
    if (change.after) {
        std::visit([this](const auto &record) { put(record); }, *change.after);
    } else {
        std::visit([this](const auto &record) { remove(record); }, *change.before);
    }
}

void Decisions::apply(const Changes &changes)
{
    for (const Change &change : changes) {
        apply(change);
    }
}

namespace {

/// Appends what `forEach` visits, in the order of `key`.
template <typename T, typename ForEach, typename Key>
void appendSorted(std::vector<Record> &records, ForEach forEach, Key key)
{
    std::vector<T> found;
    forEach([&found](const T &record) { found.push_back(record); });
    std::ranges::sort(found, {}, key);
    records.insert(records.end(), found.begin(), found.end());
}

} // namespace

std::vector<Record> sortedRecords(const Decisions &d)
{
    std::vector<Record> records;
    appendSorted<StatementRecord>(records, [&d](auto visit) { d.forEachStatement(visit); }, &StatementRecord::id);
    appendSorted<EventRecord>(records, [&d](auto visit) { d.forEachEvent(visit); }, &EventRecord::id);
    appendSorted<LinkRecord>(records, [&d](auto visit) { d.forEachLink(visit); }, [](const LinkRecord &r) { return std::pair(r.a, r.b); });
    appendSorted<SourceRecord>(records, [&d](auto visit) { d.forEachSource(visit); }, &SourceRecord::document);
    appendSorted<OwnStatement>(records, [&d](auto visit) { d.forEachOwn(visit); }, &OwnStatement::id);
    appendSorted<Note>(records, [&d](auto visit) { d.forEachNote(visit); }, &Note::key);
    appendSorted<Tag>(records, [&d](auto visit) { d.forEachTag(visit); }, &Tag::key);
    return records;
}

} // namespace eusebius
