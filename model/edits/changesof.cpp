// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/changesof.h"

#include "model/corpus/decisions/passage.h"
#include "model/edits/changebuilder.h"
#include "model/edits/groupingedits.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

using Done = Result<void>;

/// One overload an edit: what it changes goes to the builder.
class ChangeMaker {
public:
    ChangeMaker(ChangeBuilder &builder, qint64 now) : m_builder(builder), m_now(now) { }

    Done operator()(const edit::SetStatus &e)
    {
        return forEach(e.statements, [&e](StatementRecord &record) { record.status = e.status; });
    }
    Done operator()(const edit::Same &e) { return joinStatements(m_builder, e); }
    Done operator()(const edit::SameEvents &e) { return joinEvents(m_builder, e); }
    Done operator()(const edit::Relate &e) { return relate(m_builder, e); }
    Done operator()(const edit::Unrelate &e)
    {
        m_builder.unlink(e.a, e.b);
        return {};
    }
    Done operator()(const edit::Split &e) { return split(m_builder, e); }
    Done operator()(const edit::Move &e) { return move(m_builder, e); }
    Done operator()(const edit::ChooseDate &e) { return chooseDate(m_builder, e); }

    Done operator()(const edit::GiveDate &e)
    {
        const auto give = [&e](auto &record) {
            record.date = e.time ? std::optional(DateDecision{*e.time, {}, e.reason}) : std::nullopt;
        };
        return forEach(e.subject, give);
    }
    Done operator()(const edit::Retitle &e)
    {
        return forEach(e.subject, [&e](auto &record) { record.title = e.title.simplified(); });
    }
    Done operator()(const edit::Star &e)
    {
        for (const Subject subject : e.subjects) {
            if (auto done = forEach(subject, [&e](auto &record) { record.starred = e.starred; }); !done) {
                return done;
            }
        }
        return {};
    }

    Done operator()(const edit::AddNote &e)
    {
        if (!isThere(e.subject)) {
            return impossible("gone");
        }
        if (e.text.trimmed().isEmpty()) {
            return impossible("nothing");
        }
        m_builder.put(Note{m_builder.decisions().nextNoteKey(), e.subject, e.text, m_now, m_now});
        return {};
    }
    Done operator()(const edit::ChangeNote &e)
    {
        const Note *there = m_builder.decisions().note(e.subject, e.key);
        if (there == nullptr) {
            return impossible("gone");
        }
        Note note = *there;
        if (e.text.trimmed().isEmpty()) {
            m_builder.remove(note);
        } else if (note.text != e.text) {
            note.text = e.text;
            note.changed = m_now;
            m_builder.put(note);
        }
        return {};
    }

    Done operator()(const edit::SetTag &e)
    {
        const QString name = e.name.simplified();
        if (name.isEmpty()) {
            return impossible("no-name");
        }
        qint64 key = tagNamed(name);
        if (key == 0 && !e.tagged) {
            return {};
        }
        if (key == 0) {
            key = m_builder.decisions().nextTagKey();
            m_builder.put(Tag{key, name, {}});
        }
        for (const Subject subject : e.subjects) {
            if (auto done = forEach(subject, [&](auto &record) { setTag(record.tags, key, e.tagged); }); !done) {
                return done;
            }
        }
        return {};
    }
    Done operator()(const edit::ChangeTag &e)
    {
        const Tag *there = m_builder.decisions().tag(e.key);
        if (there == nullptr) {
            return impossible("gone");
        }
        const QString name = e.name.simplified();
        if (name.isEmpty()) {
            removeTag(Tag(*there));
            return {};
        }
        const qint64 namesake = tagNamed(name);
        if (namesake != 0 && namesake != e.key) {
            return impossible("no-name");
        }
        m_builder.put(Tag{e.key, name, e.colour});
        return {};
    }

    Done operator()(const edit::AddStatement &e)
    {
        const Snapshot &snapshot = m_builder.snapshot();
        const int index = snapshot.documentIndex(e.document);
        if (index < 0) {
            return impossible("gone");
        }
        const Document &document = snapshot.document(index);
        if (e.range.begin < 0 || e.range.isEmpty() || e.range.end > document.text.size()) {
            return impossible("no-words");
        }
        StatementRecord record;
        record.id = newId(document, e);
        record.passage = {document.id, Anchor::of(document.text, e.range), {}, PassageState::Found};
        m_builder.put(record);
        m_builder.put(OwnStatement{record.id, e.time, e.title.simplified(), e.kind, e.modality, e.attribution});
        return {};
    }
    Done operator()(const edit::RemoveStatement &e)
    {
        const OwnStatement *there = m_builder.decisions().ownStatement(e.statement);
        if (there == nullptr) {
            return impossible("gone");
        }
        m_builder.remove(OwnStatement(*there));
        forget(e.statement);
        return {};
    }

    Done operator()(const edit::ExcludeSource &e)
    {
        return changeSource(e.document, [&e](SourceRecord &record) { record.excluded = e.excluded; });
    }
    Done operator()(const edit::CorrectSource &e)
    {
        return changeSource(e.record.document, [&e](SourceRecord &record) {
            const bool excluded = record.excluded;
            record = e.record;
            record.excluded = excluded;
        });
    }

private:
    template <typename Change>
    Done forEach(const std::vector<StatementId> &statements, Change change)
    {
        for (const StatementId id : statements) {
            auto record = m_builder.record(id);
            if (!record) {
                return impossible("gone");
            }
            change(*record);
            m_builder.put(*record);
        }
        return {};
    }
    template <typename Change>
    Done forEach(Subject subject, Change change)
    {
        if (subject.isStatement()) {
            return forEach(std::vector{subject.statement()}, change);
        }
        auto record = m_builder.record(subject.event());
        if (!record) {
            return impossible("gone");
        }
        change(*record);
        m_builder.put(*record);
        return {};
    }

    bool isThere(Subject subject) const
    {
        return subject.isStatement() ? m_builder.record(subject.statement()).has_value() : m_builder.record(subject.event()).has_value();
    }

    qint64 tagNamed(const QString &name) const
    {
        qint64 key = 0;
        m_builder.decisions().forEachTag([&](const Tag &tag) {
            if (tag.name.compare(name, Qt::CaseInsensitive) == 0) {
                key = tag.key;
            }
        });
        return key;
    }
    static void setTag(std::vector<qint64> &tags, qint64 key, bool tagged)
    {
        const auto place = std::ranges::lower_bound(tags, key);
        const bool there = place != tags.end() && *place == key;
        if (tagged && !there) {
            tags.insert(place, key);
        } else if (!tagged && there) {
            tags.erase(place);
        }
    }
    void removeTag(const Tag &tag)
    {
        std::vector<Record> tagged;
        const auto collect = [&](const auto &record) {
            if (std::ranges::binary_search(record.tags, tag.key)) {
                auto without = record;
                setTag(without.tags, tag.key, false);
                tagged.push_back(without);
            }
        };
        m_builder.decisions().forEachStatement(collect);
        m_builder.decisions().forEachEvent(collect);
        for (const Record &record : tagged) {
            m_builder.put(record);
        }
        m_builder.remove(tag);
    }

    StatementId newId(const Document &document, const edit::AddStatement &e) const
    {
        for (qint64 salt = 0;; ++salt) {
            IdHash hash;
            hash.add(u"own").add(document.id).add(qint64(e.range.begin)).add(qint64(e.range.end)).add(e.time.toEdtf()).add(salt);
            const StatementId id{hash.value()};
            if (m_builder.decisions().statement(id) == nullptr && m_builder.snapshot().statementIndex(id) < 0) {
                return id;
            }
        }
    }

    /// Everything that was said about a statement of one's own goes with it.
    void forget(StatementId id)
    {
        const auto links = m_builder.decisions().links(id);
        for (const LinkRecord &link : std::vector(links.begin(), links.end())) {
            m_builder.remove(link);
        }
        const auto notes = m_builder.decisions().notes(Subject::of(id));
        for (const Note &note : std::vector(notes.begin(), notes.end())) {
            m_builder.remove(note);
        }
        const auto events = m_builder.decisions().eventsNaming(id);
        for (const EventId event : std::vector(events.begin(), events.end())) {
            EventRecord record = *m_builder.decisions().event(event);
            std::erase(record.members, id);
            if (record.members.empty()) {
                m_builder.remove(EventRecord(*m_builder.decisions().event(event)));
            } else {
                if (record.date && record.date->chosen == id) {
                    record.date->chosen = {}; // the time stays, as given
                }
                m_builder.put(record);
            }
        }
        if (const StatementRecord *record = m_builder.decisions().statement(id)) {
            m_builder.remove(StatementRecord(*record));
        }
    }

    template <typename Change>
    Done changeSource(const QString &document, Change change)
    {
        if (m_builder.snapshot().documentIndex(document) < 0) {
            return impossible("gone");
        }
        SourceRecord record = m_builder.source(document);
        change(record);
        SourceRecord plain;
        plain.document = document;
        if (record == plain) {
            m_builder.remove(record);
        } else {
            m_builder.put(record);
        }
        return {};
    }

    ChangeBuilder &m_builder;
    qint64 m_now;
};

} // namespace

Result<Changes> changesOf(const Snapshot &snapshot, std::span<const Edit> edits, qint64 now)
{
    ChangeBuilder builder(snapshot);
    ChangeMaker maker(builder, now);
    for (const Edit &edit : edits) {
        if (auto done = std::visit(maker, edit); !done) {
            return done.error();
        }
    }
    Changes changes = builder.finish();
    if (changes.empty()) {
        return impossible("nothing");
    }
    return changes;
}

} // namespace eusebius
