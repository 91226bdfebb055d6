// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/schemahistory.h"

#include <QFile>
#include <QSet>

#include <map>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Files made before there were any have none: copies of findings, for opening faster; pages of printed documents.
bool mayBeMissing(QStringView name)
{
    return name == "packed"_L1 || name == "page"_L1;
}

struct SchemaItem {
    QString type;
    QString table;
    QString sql;
    friend bool operator==(const SchemaItem &, const SchemaItem &) = default;
};
using SchemaItems = std::map<QString, SchemaItem>;

/// At most `limit` of them: a foreign file may have millions.
Result<SchemaItems> schemaItems(Database &database, std::size_t limit)
{
    SchemaItems items;
    SqlStatement rows = database.prepare("SELECT name, type, tbl_name, sql FROM sqlite_schema");
    while (items.size() < limit && rows.next()) {
        items.insert({rows.text(0), {rows.text(1), rows.text(2), rows.text(3)}});
    }
    if (rows.failed()) {
        return database.lastError();
    }
    return items;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/sql/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "SchemaHistory", "the schema is compiled into the program");
    Q_UNUSED(opened)
    return file.readAll();
}

/// `table` is a name of our own.
QSet<QString> columnsIn(Database &database, const QString &table)
{
    QSet<QString> columns;
    SqlStatement rows = database.prepare(QByteArray("PRAGMA table_info(\"") + table.toLatin1() + "\")");
    while (rows.next()) {
        columns.insert(rows.text(1));
    }
    return columns;
}

QByteArray versionPragma(int version)
{
    return "PRAGMA user_version = " + QByteArray::number(version) + ';';
}

} // namespace

SchemaHistory SchemaHistory::standard()
{
    static_assert(kCorpusVersion == 1, "a new form needs its schema and its migration here");
    return SchemaHistory({{resource(u"schema-1.sql"_s), {}}});
}

Result<void> SchemaHistory::create(Database &database) const
{
    return database.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId) + ';' + versionPragma(newest())
                            + form(newest()).schema);
}

Result<void> SchemaHistory::check(Database &database, int version) const
{
    Result<Database> model = Database::inMemory();
    if (!model) {
        return model.error();
    }
    if (auto made = model->execute(form(version).schema); !made) {
        return made.error();
    }
    const Result<SchemaItems> expected = schemaItems(*model, std::numeric_limits<std::size_t>::max());
    const Result<SchemaItems> found = schemaItems(database, expected->size() + 1);
    if (!found) {
        return found.error();
    }
    for (const auto &[name, item] : *found) {
        const auto known = expected->find(name);
        if (known == expected->end()) {
            return Error{ErrorCode::CorpusDamaged, database.path(), {item.type + u' ' + name.left(100)}};
        }
        if (known->second != item) {
            return Error{ErrorCode::CorpusDamaged, database.path(), {name}};
        }
    }
    for (const auto &[name, item] : *expected) {
        if (!found->contains(name) && !mayBeMissing(name)) {
            return Error{ErrorCode::CorpusDamaged, database.path(), {name}};
        }
    }
    return {};
}

Result<void> SchemaHistory::checkReadable(Database &database) const
{
    Result<Database> model = Database::inMemory();
    if (!model) {
        return model.error();
    }
    if (auto made = model->execute(schema()); !made) {
        return made.error();
    }
    SqlStatement tables = model->prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.next()) {
        const QString table = tables.text(0);
        SqlStatement isTable = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
        isTable.bindAll(table);
        const QSet<QString> there = columnsIn(database, table);
        if (!mayBeMissing(table) && (!isTable.next() || !there.contains(columnsIn(*model, table)))) {
            return Error{ErrorCode::CorpusDamaged, database.path(), {table}};
        }
    }
    return {};
}

Result<void> SchemaHistory::migrate(Database &database, int version) const
{
    QByteArray script = "BEGIN IMMEDIATE;";
    for (int next = version + 1; next <= newest(); ++next) {
        script += form(next).migration + versionPragma(next);
    }
    Result<void> done = database.execute(script);
    if (done) {
        done = check(database, newest());
    }
    const Result<void> ended = database.execute(done ? "COMMIT" : "ROLLBACK");
    return done ? ended : done;
}

} // namespace eusebius
