// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/decisionrows.h"

#include "model/text/anchor.h"

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDecisionTables = {"anchor", "decision", "own_statement", "source_record", "note", "tag", "tagged", "history", "view_state"};
constexpr std::array kRelationNames = {"same"_L1, "related"_L1, "not-same"_L1}; // by LinkRelation

/// What a person said of one statement or two.
struct Decision {
    QLatin1StringView kind;
    int subject = -1; ///< statement index
    int object = -1; ///< the same; -1 none
    QString value;
    double score = 0;
    Reason reason;
};

class DecisionWriter {
public:
    DecisionWriter(RowWriter &to, const Snapshot &snapshot) :
        m_to(to),
        m_snapshot(snapshot),
        m_find(to.database.prepare("SELECT 1 FROM decision WHERE kind = ? AND subject = ? AND object = ? AND value = ?")),
        m_anchor(to.database.prepare("INSERT INTO anchor(document, position, quote, prefix, suffix, state) VALUES (?, ?, ?, ?, ?, 'found') "
                                     "RETURNING key")),
        m_insert(to.database.prepare("INSERT OR REPLACE INTO decision(kind, subject, object, value, score, reason_code, reason_args, "
                                     "subject_anchor, object_anchor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {
    }

    void write(const Decision &d)
    {
        const QString kind(d.kind);
        m_find.bindAll(kind, id(d.subject), id(d.object), d.value);
        const bool known = m_find.next();
        m_find.reset();
        if (!known) {
            m_insert.run(kind, id(d.subject), id(d.object), d.value, d.score, QString::fromLatin1(d.reason.code), argsText(d.reason.args),
                         anchor(d.subject), anchor(d.object));
        }
    }
    bool failed() const { return m_find.failed() || m_anchor.failed() || m_insert.failed(); }

private:
    qint64 id(int statement) const { return statement < 0 ? 0 : static_cast<qint64>(m_snapshot.statement(statement).id.value); }
    std::optional<qint64> anchor(int statement)
    {
        if (statement < 0) {
            return std::nullopt;
        }
        const Statement &s = m_snapshot.statement(statement);
        const Document &document = m_snapshot.document(s.document);
        const Anchor a = Anchor::of(document.text, s.range);
        m_anchor.bindAll(document.id, m_to.position(s.document, a.position), a.quote, a.prefix, a.suffix);
        const qint64 key = m_anchor.next() ? m_anchor.integer(0) : 0;
        m_anchor.reset();
        return key;
    }

    RowWriter &m_to;
    const Snapshot &m_snapshot;
    SqlStatement m_find;
    SqlStatement m_anchor;
    SqlStatement m_insert;
};

/// Content ids to indexes; made only where there are decisions.
class StatementIds {
public:
    explicit StatementIds(const std::vector<Statement> &statements)
    {
        m_ids.reserve(statements.size());
        for (const Statement &s : statements) {
            m_ids.emplace_back(static_cast<qint64>(s.id.value), static_cast<int>(m_ids.size()));
        }
        std::ranges::sort(m_ids);
    }
    int index(qint64 id) const
    {
        const auto it = std::ranges::lower_bound(m_ids, id, {}, &std::pair<qint64, int>::first);
        return it != m_ids.end() && it->first == id ? it->second : -1;
    }

private:
    std::vector<std::pair<qint64, int>> m_ids;
};

void applyLink(std::vector<Link> &links, Link link)
{
    const auto same = std::ranges::find_if(links, [&link](const Link &l) { return l.a == link.a && l.b == link.b; });
    if (same != links.end()) {
        *same = std::move(link);
        return;
    }
    const auto place = std::ranges::upper_bound(links, std::pair(link.a, link.b), {}, [](const Link &l) { return std::pair(l.a, l.b); });
    links.insert(place, std::move(link));
}

void applyDecision(RowReader &from, SqlStatement &row, const StatementIds &ids)
{
    const QString kind = row.text(0);
    const QString value = row.text(3);
    const int subject = ids.index(row.integer(1));
    if (subject < 0) {
        return; // about something that is not found any more: kept, and shown in a list of its own
    }
    if (kind == "status"_L1) {
        const Status status = value == "rejected"_L1 ? Status::Rejected : Status::Confirmed;
        from.parts.statements[static_cast<std::size_t>(subject)].status = status;
    } else if (kind == "link"_L1) {
        const auto relation = std::ranges::find(kRelationNames, value) - kRelationNames.begin();
        const int object = ids.index(row.integer(2));
        const auto args = argsOfText(row.text(6));
        if (relation >= std::ssize(kRelationNames) || !args) {
            row.fail();
        } else if (object >= 0) {
            const Reason reason{row.text(5).toLatin1(), *args};
            applyLink(from.parts.links, {subject, object, static_cast<LinkRelation>(relation), row.real(4), true, reason});
        }
    }
}

} // namespace

Result<void> writeDecisions(RowWriter &to, const Snapshot &snapshot)
{
    DecisionWriter writer(to, snapshot);
    for (int i = 0; i < static_cast<int>(snapshot.statements().size()); ++i) {
        const Status status = snapshot.statement(i).status;
        if (status != Status::Suggested) {
            writer.write({"status"_L1, i, -1, status == Status::Confirmed ? u"confirmed"_s : u"rejected"_s, 0, {}});
        }
    }
    for (const Link &link : snapshot.links()) {
        if (link.byPerson) {
            const QString relation(kRelationNames[static_cast<std::size_t>(link.relation)]);
            writer.write({"link"_L1, link.a, link.b, relation, link.score, link.reason});
        }
    }
    return writer.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readDecisions(RowReader &from)
{
    SqlStatement rows = from.database.prepare(
        "SELECT kind, subject, object, value, score, reason_code, reason_args FROM decision WHERE kind IN ('status', 'link') ORDER BY key");
    std::optional<StatementIds> ids;
    while (rows.next()) {
        if (!ids) {
            ids.emplace(from.parts.statements);
        }
        applyDecision(from, rows, *ids);
    }
    return from.ended(rows, "decision");
}

Result<void> copyDecisions(Database &from, Database &to)
{
    for (const char *table : kDecisionTables) {
        SqlStatement rows = from.prepare(QByteArray("SELECT * FROM ") + table);
        const QByteArray places = QByteArray("?, ").repeated(rows.columnCount()).chopped(2);
        SqlStatement insert = to.prepare(QByteArray("INSERT INTO ") + table + " VALUES (" + places + ')');
        while (rows.next()) {
            insert.runWithRow(rows);
        }
        if (rows.failed()) {
            return from.lastError();
        }
        if (insert.failed()) {
            return to.lastError();
        }
    }
    return {};
}

} // namespace eusebius
