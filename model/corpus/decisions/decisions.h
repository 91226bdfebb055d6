// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/change.h"
#include "model/corpus/decisions/sharedmap.h"

#include <span>

namespace eusebius {

/// All that a person decided about a corpus: a value, copied in no time, kept apart from what the program found and never made by it.
///
/// Not the corpus as shown: that is Shown. Everything is keyed by ids that outlive a rebuild (of statements and
/// events, Document::id of sources), and statements carry their words, so that they are found again when their file has changed.
///
///     Decisions decisions;
///     StatementRecord record{statement.id, passageOf(document, statement)};
///     record.status = Status::Confirmed;
///     decisions.apply({std::nullopt, record});
///     decisions.statement(statement.id)->status; // Confirmed
class Decisions {
public:
    bool isEmpty() const;

    // Null, or empty, where nothing was decided. Pointers and spans are valid until this value is changed.
    const StatementRecord *statement(StatementId id) const { return m_statements.find(id); }
    const EventRecord *event(EventId id) const { return m_events.find(id); }
    const LinkRecord *link(StatementId a, StatementId b) const; ///< in either order
    std::span<const LinkRecord> links(StatementId id) const; ///< all that name it
    const SourceRecord *source(const QString &document) const { return m_sources.find(document); }
    const OwnStatement *ownStatement(StatementId id) const { return m_own.find(id); }
    std::span<const Note> notes(Subject subject) const; ///< in order of key
    const Note *note(Subject subject, qint64 key) const;
    const Tag *tag(qint64 key) const { return m_tags.find(key); }
    std::span<const EventId> eventsNaming(StatementId member) const; ///< records that have it among their members, ascending
    const std::vector<qint64> &tagsOf(Subject subject) const;
    bool isStarred(Subject subject) const;
    bool isExcluded(const QString &document) const;

    qsizetype statementCount() const { return m_statements.size(); }
    qsizetype eventCount() const { return m_events.size(); }
    qsizetype linkCount() const { return m_links; }
    qsizetype ownCount() const { return m_own.size(); }
    qsizetype sourceCount() const { return m_sources.size(); }

    // Every record, in an order of their own; see sortedRecords() for one that means something.
    template <typename Visit>
    void forEachStatement(Visit visit) const { m_statements.forEach(visit); }
    template <typename Visit>
    void forEachEvent(Visit visit) const { m_events.forEach(visit); }
    template <typename Visit>
    void forEachSource(Visit visit) const { m_sources.forEach(visit); }
    template <typename Visit>
    void forEachOwn(Visit visit) const { m_own.forEach(visit); }
    template <typename Visit>
    void forEachTag(Visit visit) const { m_tags.forEach(visit); }
    template <typename Visit>
    void forEachLink(Visit visit) const
    {
        m_linksOf.forEach([&visit](const LinksOf &links) {
            for (const LinkRecord &link : links.records) {
                if (link.a == links.statement) {
                    visit(link);
                }
            }
        });
    }
    template <typename Visit>
    void forEachNote(Visit visit) const
    {
        m_notesOf.forEach([&visit](const std::vector<Note> &notes) { std::ranges::for_each(notes, visit); });
    }

    /// Puts the record after in the place of the one before, which must be as the change says.
    void apply(const Change &change);
    void apply(const Changes &changes);
    /// The record a change's key names, as it is now.
    std::optional<Record> current(const Record &likeThis) const;

    // One more than any in use.
    qint64 nextLinkSequence() const { return m_lastSequence + 1; }
    qint64 nextNoteKey() const { return m_lastNote + 1; }
    qint64 nextTagKey() const { return m_lastTag + 1; }

private:
    struct LinksOf {
        StatementId statement;
        std::vector<LinkRecord> records;
    };

    void put(const StatementRecord &record) { m_statements.insert(record.id, record); }
    void put(const EventRecord &record);
    void put(const LinkRecord &record);
    void put(const SourceRecord &record) { m_sources.insert(record.document, record); }
    void put(const OwnStatement &record) { m_own.insert(record.id, record); }
    void put(const Note &record);
    void put(const Tag &record);
    void remove(const StatementRecord &record) { m_statements.remove(record.id); }
    void remove(const EventRecord &record);
    void remove(const LinkRecord &record);
    void remove(const SourceRecord &record) { m_sources.remove(record.document); }
    void remove(const OwnStatement &record) { m_own.remove(record.id); }
    void remove(const Note &record);
    void remove(const Tag &record) { m_tags.remove(record.key); }
    void setLinks(StatementId statement, std::vector<LinkRecord> records);

    SharedMap<StatementId, StatementRecord> m_statements;
    SharedMap<EventId, EventRecord> m_events;
    SharedMap<StatementId, std::vector<EventId>> m_eventsNaming;
    SharedMap<StatementId, LinksOf> m_linksOf; ///< each link twice, at both its ends
    SharedMap<QString, SourceRecord> m_sources;
    SharedMap<StatementId, OwnStatement> m_own;
    SharedMap<Subject, std::vector<Note>> m_notesOf;
    SharedMap<qint64, Tag> m_tags;
    qsizetype m_links = 0;
    qint64 m_lastSequence = 0; ///< these three never fall: what was undone may be redone
    qint64 m_lastNote = 0;
    qint64 m_lastTag = 0;
};

/// Every record, by kind, then by key: the same for equal decisions.
std::vector<Record> sortedRecords(const Decisions &decisions);

} // namespace eusebius
