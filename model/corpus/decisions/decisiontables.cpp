// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/decisiontables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

qint64 sql(quint64 id)
{
    return static_cast<qint64>(id);
}

quint64 idOf(SqlStatement &row, int column)
{
    const auto id = static_cast<quint64>(row.integer(column));
    if (id == 0) {
        row.fail();
    }
    return id;
}

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString tagsText(const std::vector<qint64> &tags)
{
    QJsonArray array;
    for (const qint64 tag : tags) {
        array.append(tag);
    }
    return arrayText(array);
}

QString membersText(const std::vector<StatementId> &members)
{
    QJsonArray array;
    for (const StatementId id : members) {
        array.append(id.toString());
    }
    return arrayText(array);
}

QJsonArray arrayOf(SqlStatement &row, int column)
{
    const QJsonDocument json = QJsonDocument::fromJson(row.text(column).toUtf8());
    if (!json.isArray()) {
        row.fail();
    }
    return json.array();
}

std::vector<qint64> tagsOf(SqlStatement &row, int column)
{
    std::vector<qint64> tags;
    for (const QJsonValue &value : arrayOf(row, column)) {
        tags.push_back(value.toInteger());
    }
    return tags;
}

std::vector<StatementId> membersOf(SqlStatement &row, int column)
{
    std::vector<StatementId> members;
    for (const QJsonValue &value : arrayOf(row, column)) {
        const StatementId id = StatementId::fromString(value.toString());
        if (id.isNull() || members.size() >= EventRecord::kMembers) {
            row.fail();
        }
        members.push_back(id);
    }
    return members;
}

std::optional<QString> edtfOrNull(const std::optional<DateDecision> &date)
{
    return date ? std::optional(date->time.toEdtf()) : std::nullopt;
}

TimeSpan timeOf(SqlStatement &row, int column)
{
    const QString edtf = row.text(column);
    if (edtf.isEmpty()) {
        return {};
    }
    const Result<TimeSpan> time = TimeSpan::fromEdtf(edtf);
    if (!time) {
        row.fail();
        return {};
    }
    return *time;
}

std::optional<QString> textOrNull(const SqlStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

StatementRecord statementOf(SqlStatement &row)
{
    StatementRecord r;
    r.id.value = idOf(row, 0);
    r.passage.document = row.text(1);
    r.passage.anchor.position = row.integerIn<qsizetype>(2, 0, std::numeric_limits<qint32>::max());
    r.passage.anchor.quote = row.text(3);
    r.passage.anchor.prefix = row.text(4);
    r.passage.anchor.suffix = row.text(5);
    r.passage.foundTime = row.text(6);
    r.passage.state = row.enumeration(7, PassageState::Lost);
    r.status = row.enumeration(8, Status::Rejected);
    if (!row.isNull(9)) {
        r.date = DateDecision{timeOf(row, 9), {}, row.text(10)};
    }
    r.title = row.text(11);
    r.starred = row.integerIn<int>(12, 0, 1) == 1;
    r.tags = tagsOf(row, 13);
    return r;
}

EventRecord eventOf(SqlStatement &row)
{
    EventRecord r;
    r.id.value = idOf(row, 0);
    r.members = membersOf(row, 1);
    if (!row.isNull(2) || !row.isNull(3)) {
        r.date = DateDecision{timeOf(row, 3), {static_cast<quint64>(row.integer(2))}, row.text(4)};
    }
    r.title = row.text(5);
    r.starred = row.integerIn<int>(6, 0, 1) == 1;
    r.tags = tagsOf(row, 7);
    return r;
}

LinkRecord linkOf(SqlStatement &row)
{
    LinkRecord r;
    r.a.value = idOf(row, 0);
    r.b.value = idOf(row, 1);
    r.relation = row.enumeration(2, LinkRelation::NotSame);
    r.origin = row.enumeration(3, LinkOrigin::Moved);
    r.sequence = row.integer(4);
    if (r.a >= r.b) {
        row.fail();
    }
    return r;
}

SourceRecord sourceOf(SqlStatement &row)
{
    SourceRecord r;
    r.document = row.text(0);
    r.excluded = row.integerIn<int>(1, 0, 1) == 1;
    r.name = textOrNull(row, 2);
    r.title = textOrNull(row, 3);
    r.author = textOrNull(row, 4);
    r.publisher = textOrNull(row, 5);
    if (!row.isNull(6)) {
        r.published = timeOf(row, 6);
    }
    r.language = textOrNull(row, 7);
    return r;
}

OwnStatement ownOf(SqlStatement &row)
{
    OwnStatement r;
    r.id.value = idOf(row, 0);
    r.time = timeOf(row, 1);
    r.title = row.text(2);
    r.kind = row.enumeration(3, StatementKind::State);
    r.modality = row.enumeration(4, Modality::Recommended);
    r.attribution = row.text(5);
    return r;
}

Note noteOf(SqlStatement &row)
{
    const auto kind = row.enumeration(1, SubjectKind::Event);
    return {row.integer(0), {kind, idOf(row, 2)}, row.text(3), row.integer(4), row.integer(5)};
}

Tag tagOf(SqlStatement &row)
{
    return {row.integer(0), row.text(1), row.text(2)};
}

/// Reads one table into `decisions`; what is read twice (a note's key may be, by hand) takes the place of the first.
template <typename RecordOf>
Result<void> readTable(Database &database, Decisions &decisions, const char *table, const char *columns, RecordOf recordOf)
{
    SqlStatement row = database.prepare(QByteArray("SELECT ") + columns + " FROM " + table);
    while (row.next()) {
        const Record record = recordOf(row);
        if (!row.failed()) {
            decisions.apply({decisions.current(record), record});
        }
    }
    if (row.outOfBounds()) {
        return Error{ErrorCode::CorpusDamaged, database.path(), {QString::fromLatin1(table)}};
    }
    return row.failed() ? Result<void>(database.lastError()) : Result<void>();
}

} // namespace

Result<Decisions> readDecisions(Database &database)
{
    Decisions decisions;
    Result<void> done;
    const auto read = [&](const char *table, const char *columns, auto recordOf) {
        if (done) {
            done = readTable(database, decisions, table, columns, recordOf);
        }
    };
    read("decided_statement", "id, document, position, quote, prefix, suffix, found_edtf, state, status, edtf, edtf_reason, title, starred, tags",
         statementOf);
    read("decided_event", "id, members, date_of, edtf, edtf_reason, title, starred, tags", eventOf);
    read("decided_link", "a, b, relation, origin, sequence", linkOf);
    read("decided_source", "document, excluded, name, title, author, publisher, published, language", sourceOf);
    read("own_statement", "id, edtf, title, kind, modality, attribution", ownOf);
    read("note", "key, about, subject, text, written, changed", noteOf);
    read("tag", "key, name, colour", tagOf);
    if (!done) {
        return done.error();
    }
    return decisions;
}

DecisionWriter::DecisionWriter(Database &database) :
    m_statement{database.prepare("INSERT OR REPLACE INTO decided_statement(id, document, position, quote, prefix, suffix, found_edtf, state, "
                                 "status, edtf, edtf_reason, title, starred, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                database.prepare("DELETE FROM decided_statement WHERE id = ?")},
    m_event{database.prepare("INSERT OR REPLACE INTO decided_event(id, members, date_of, edtf, edtf_reason, title, starred, tags) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            database.prepare("DELETE FROM decided_event WHERE id = ?")},
    m_link{database.prepare("INSERT OR REPLACE INTO decided_link(a, b, relation, origin, sequence) VALUES (?, ?, ?, ?, ?)"),
           database.prepare("DELETE FROM decided_link WHERE a = ? AND b = ?")},
    m_source{database.prepare("INSERT OR REPLACE INTO decided_source(document, excluded, name, title, author, publisher, published, language) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
             database.prepare("DELETE FROM decided_source WHERE document = ?")},
    m_own{database.prepare("INSERT OR REPLACE INTO own_statement(id, edtf, title, kind, modality, attribution) VALUES (?, ?, ?, ?, ?, ?)"),
          database.prepare("DELETE FROM own_statement WHERE id = ?")},
    m_note{database.prepare("INSERT OR REPLACE INTO note(key, about, subject, text, written, changed) VALUES (?, ?, ?, ?, ?, ?)"),
           database.prepare("DELETE FROM note WHERE key = ?")},
    m_tag{database.prepare("INSERT OR REPLACE INTO tag(key, name, colour) VALUES (?, ?, ?)"), database.prepare("DELETE FROM tag WHERE key = ?")}
{
}

bool DecisionWriter::failed() const
{
    for (const Table *table : {&m_statement, &m_event, &m_link, &m_source, &m_own, &m_note, &m_tag}) {
        if (table->put.failed() || table->remove.failed()) {
            return true;
        }
    }
    return false;
}

void DecisionWriter::putInto(const StatementRecord &r)
{
    const Anchor &a = r.passage.anchor;
    m_statement.put.run(sql(r.id.value), r.passage.document, static_cast<qint64>(a.position), a.quote, a.prefix, a.suffix, r.passage.foundTime,
                        r.passage.state, r.status, edtfOrNull(r.date), r.date ? r.date->reason : QString(), r.title, r.starred,
                        tagsText(r.tags));
}

void DecisionWriter::putInto(const EventRecord &r)
{
    const bool chosen = r.date && !r.date->chosen.isNull();
    m_event.put.run(sql(r.id.value), membersText(r.members), chosen ? std::optional(sql(r.date->chosen.value)) : std::nullopt,
                    edtfOrNull(r.date), r.date ? r.date->reason : QString(), r.title, r.starred, tagsText(r.tags));
}

void DecisionWriter::putInto(const LinkRecord &r)
{
    m_link.put.run(sql(r.a.value), sql(r.b.value), r.relation, r.origin, r.sequence);
}

void DecisionWriter::putInto(const SourceRecord &r)
{
    m_source.put.run(r.document, r.excluded, r.name, r.title, r.author, r.publisher,
                     r.published ? std::optional(r.published->toEdtf()) : std::nullopt, r.language);
}

void DecisionWriter::putInto(const OwnStatement &r)
{
    m_own.put.run(sql(r.id.value), r.time.toEdtf(), r.title, r.kind, r.modality, r.attribution);
}

void DecisionWriter::putInto(const Note &r)
{
    m_note.put.run(r.key, r.subject.kind, sql(r.subject.id), r.text, r.written, r.changed);
}

void DecisionWriter::putInto(const Tag &r)
{
    m_tag.put.run(r.key, r.name, r.colour);
}

void DecisionWriter::put(const Record &record)
{
    std::visit([this](const auto &r) { putInto(r); }, record);
}

void DecisionWriter::remove(const Record &record)
{
    struct Remover {
        DecisionWriter &to;
        void operator()(const StatementRecord &r) const { to.m_statement.remove.run(sql(r.id.value)); }
        void operator()(const EventRecord &r) const { to.m_event.remove.run(sql(r.id.value)); }
        void operator()(const LinkRecord &r) const { to.m_link.remove.run(sql(r.a.value), sql(r.b.value)); }
        void operator()(const SourceRecord &r) const { to.m_source.remove.run(r.document); }
        void operator()(const OwnStatement &r) const { to.m_own.remove.run(sql(r.id.value)); }
        void operator()(const Note &r) const { to.m_note.remove.run(r.key); }
        void operator()(const Tag &r) const { to.m_tag.remove.run(r.key); }
    };
    std::visit(Remover{*this}, record);
}

void DecisionWriter::write(const Change &change)
{
    if (change.after) {
        put(*change.after);
    } else {
        remove(*change.before);
    }
}

Result<void> clearDecisions(Database &database)
{
    return database.execute("DELETE FROM decided_statement; DELETE FROM decided_event; DELETE FROM decided_link; DELETE FROM decided_source; "
                            "DELETE FROM own_statement; DELETE FROM note; DELETE FROM tag;");
}

Result<void> writeDecisions(Database &database, const Decisions &decisions)
{
    DecisionWriter writer(database);
    for (const Record &record : sortedRecords(decisions)) {
        writer.put(record);
    }
    return writer.failed() ? Result<void>(database.lastError()) : Result<void>();
}

} // namespace eusebius
