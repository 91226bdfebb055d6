// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/packedcolumns.h"

#include "model/base/ids.h"

#include <QHash>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr bool kLittleEndian = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
constexpr int kPackedForm = 1; ///< grows when a row's form changes: older ones are then left alone

using Chunks = std::vector<QByteArray>;

/// Calls `visit` with the name of every column and the column.
template <typename Columns, typename Visit>
void forEachColumn(Columns &columns, Visit visit)
{
    visit(u"hot"_s, columns.hot);
    visit(u"statements"_s, columns.statements);
    visit(u"names"_s, columns.names);
    visit(u"figures"_s, columns.figures);
    visit(u"events"_s, columns.events);
    visit(u"members"_s, columns.members);
    visit(u"tellers"_s, columns.tellers);
    visit(u"links"_s, columns.links);
    visit(u"divergences"_s, columns.divergences);
    visit(u"expressions"_s, columns.expressions);
    visit(u"expressions_of"_s, columns.expressionsOf);
    visit(u"statements_by_id"_s, columns.statementsById);
    visit(u"events_by_id"_s, columns.eventsById);
}

QString stampOf(const FoundColumns &columns)
{
    IdHash hash;
    for (qsizetype i = 0; i < columns.statements.size(); ++i) {
        hash.add(static_cast<qint64>(columns.statements[i].id));
    }
    for (qsizetype i = 0; i < columns.events.size(); ++i) {
        hash.add(static_cast<qint64>(columns.events[i].id));
    }
    return u"%1 %2 %3 %4"_s.arg(kPackedForm).arg(columns.statements.size()).arg(columns.events.size()).arg(hash.value(), 16, 16, QLatin1Char('0'));
}

bool isOnlyFound(const FoundColumns &columns)
{
    for (qsizetype i = 0; i < columns.hot.size(); ++i) {
        if (columns.hot[i].status != static_cast<quint8>(Status::Suggested)) {
            return false;
        }
    }
    for (qsizetype i = 0; i < columns.links.size(); ++i) {
        if (columns.links[i].byPerson != 0) {
            return false;
        }
    }
    return true;
}

class Packer {
public:
    explicit Packer(Database &database) : m_insert(database.prepare("INSERT INTO packed(key, name, data) VALUES (?, ?, ?)")) { }

    void add(const QString &name, const Chunks &chunks)
    {
        for (const QByteArray &chunk : chunks) {
            m_insert.run(++m_key, name, chunk);
        }
    }
    void add(const QString &name, const TextPool &pool)
    {
        add(name + "_places"_L1, pool.places().chunks());
        add(name + "_texts"_L1, pool.blocks());
    }
    bool failed() const { return m_insert.failed(); }

private:
    SqlStatement m_insert;
    qint64 m_key = 0;
};

class Unpacker {
public:
    explicit Unpacker(QHash<QString, Chunks> chunks) : m_chunks(std::move(chunks)) { }

    template <typename T>
    void take(const QString &name, SharedColumn<T> &column)
    {
        put(SharedColumn<T>::ofChunks(m_chunks.take(name)), column);
    }
    TextPool texts(const QString &name)
    {
        SharedColumn<TextPool::Place> places;
        take(name + "_places"_L1, places);
        TextPool pool;
        put(TextPool::of(std::move(places), m_chunks.take(name + "_texts"_L1)), pool);
        return pool;
    }
    template <typename T>
    void put(std::optional<T> read, T &to)
    {
        m_whole = m_whole && read.has_value();
        if (read) {
            to = std::move(*read);
        }
    }
    bool isWhole() const { return m_whole; }

private:
    QHash<QString, Chunks> m_chunks;
    bool m_whole = true;
};

} // namespace

Result<void> writePacked(Database &database, const FoundColumns &columns)
{
    if (!kLittleEndian || !isOnlyFound(columns)) {
        return {};
    }
    const QString stamp = stampOf(columns);
    Packer packer(database);
    packer.add(u"stamp"_s, {stamp.toLatin1()});
    forEachColumn(columns, [&packer](const QString &name, const auto &column) { packer.add(name, column.chunks()); });
    packer.add(u"title"_s, columns.titles);
    packer.add(u"word"_s, columns.words);
    packer.add(u"reason"_s, columns.reasons.texts());
    packer.add(u"span"_s, columns.spans.texts());
    SqlStatement note = database.prepare("INSERT INTO corpus VALUES ('packed', ?)");
    note.run(stamp);
    return packer.failed() || note.failed() ? Result<void>(database.lastError()) : Result<void>();
}

QString packedStamp(Database &database)
{
    SqlStatement row = database.prepare("SELECT value FROM corpus WHERE name = 'packed'");
    return row.next() ? row.text(0) : QString();
}

std::optional<FoundColumns> readPacked(Database &database, const QString &stamp)
{
    if (!kLittleEndian || !stamp.startsWith(u"%1 "_s.arg(kPackedForm))) {
        return std::nullopt;
    }
    SqlStatement first = database.prepare("SELECT data FROM packed WHERE key = 1 AND name = 'stamp'");
    if (!first.next() || first.blob(0) != stamp.toLatin1()) {
        return std::nullopt;
    }
    QHash<QString, Chunks> chunks;
    SqlStatement rows = database.prepare("SELECT name, data FROM packed WHERE key > 1 ORDER BY key");
    while (rows.next()) {
        chunks[rows.text(0)].push_back(rows.blob(1));
    }
    if (rows.failed()) {
        return std::nullopt;
    }
    FoundColumns columns;
    Unpacker unpacker(std::move(chunks));
    forEachColumn(columns, [&unpacker](const QString &name, auto &column) { unpacker.take(name, column); });
    columns.titles = unpacker.texts(u"title"_s);
    columns.words = unpacker.texts(u"word"_s);
    columns.reasons = ReasonPool::of(unpacker.texts(u"reason"_s));
    unpacker.put(SpanPool::of(unpacker.texts(u"span"_s)), columns.spans);
    return unpacker.isWhole() ? std::optional(std::move(columns)) : std::nullopt;
}

} // namespace eusebius
