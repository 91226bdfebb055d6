// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/documentrows.h"

#include "model/corpus/file/rowlimits.h"

#include <algorithm>

namespace eusebius {

namespace {

Result<void> readDocumentTable(RowReader &from)
{
    SqlStatement rows = from.database.prepare(
        "SELECT document.key, id, path, sha256, title, title_stated, author, publisher, published, published_begin, published_end, "
        "reference, language, text FROM document LEFT JOIN document_text ON document_text.document = document.key ORDER BY document.key");
    while (rows.next() && from.parts.documents.size() < kMaxDocuments) {
        Document d;
        d.id = rows.text(1);
        d.path = rows.text(2);
        d.sha256 = rows.blob(3);
        d.title = rows.text(4);
        d.titleStated = rows.integer(5) != 0;
        d.author = rows.text(6);
        d.publisher = rows.text(7);
        d.published = from.dictionary.span(rows, 8);
        d.reference = from.dictionary.span(rows, 11);
        d.language = rows.text(12);
        d.text = rows.text(13);
        from.offsets.emplace_back(d.text);
        d.publishedWords = from.range(rows, 9, static_cast<int>(from.documents.count()));
        from.documents.add(rows.integer(0));
        from.parts.documents.push_back(std::move(d));
    }
    return from.ended(rows, "document");
}

bool isInner(RegionKind kind)
{
    return kind == RegionKind::Heading || isUnspoken(kind);
}

Result<void> readRegions(RowReader &from)
{
    SqlStatement rows = from.database.prepare("SELECT document, begin, \"end\", kind FROM region ORDER BY document, n");
    while (rows.next()) {
        const int document = RowReader::index(rows, 0, from.documents);
        const auto kind = rows.enumeration(3, RegionKind::Markup);
        if (rows.failed()) {
            break;
        }
        Document &d = from.parts.documents[static_cast<std::size_t>(document)];
        (isInner(kind) ? d.inner : d.outer).push_back({from.range(rows, 1, document), kind});
    }
    return from.ended(rows, "region");
}

Result<void> readUnread(RowReader &from)
{
    SqlStatement rows = from.database.prepare("SELECT document, begin, \"end\", reason FROM unread ORDER BY document, n");
    while (rows.next()) {
        const int document = RowReader::index(rows, 0, from.documents);
        if (rows.failed()) {
            break;
        }
        const Reason &reason = from.dictionary.reason(rows, 3);
        from.parts.documents[static_cast<std::size_t>(document)].unread.push_back({from.range(rows, 1, document), reason.code, reason.args});
    }
    return from.ended(rows, "unread");
}

/// Files made before pages were kept have no such table.
bool hasPages(Database &database)
{
    SqlStatement table = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'page'");
    return table.next();
}

Result<void> readPages(RowReader &from)
{
    if (!hasPages(from.database)) {
        return {};
    }
    SqlStatement rows = from.database.prepare("SELECT document, begin, begin, label FROM page ORDER BY document, n");
    while (rows.next()) {
        const int document = RowReader::index(rows, 0, from.documents);
        if (rows.failed()) {
            break;
        }
        const qsizetype begin = from.range(rows, 1, document).begin;
        std::vector<PageStart> &pages = from.parts.documents[static_cast<std::size_t>(document)].pages;
        if (!pages.empty() && begin < pages.back().begin) {
            rows.fail();
            break;
        }
        pages.push_back({begin, rows.text(3)});
    }
    return from.ended(rows, "page");
}

Result<void> writePages(RowWriter &to, std::span<const Document> documents, std::size_t first)
{
    const auto paged = [](const Document &d) { return !d.pages.empty(); };
    if (std::none_of(documents.begin(), documents.end(), paged) || !hasPages(to.database)) {
        return {};
    }
    SqlStatement page = to.database.prepare("INSERT INTO page VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const int index = static_cast<int>(first + i);
        qint64 n = 0;
        for (const PageStart &start : documents[i].pages) {
            page.run(RowWriter::key(index), ++n, to.position(index, start.begin), start.label);
        }
    }
    return page.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

} // namespace

Result<void> writeDocuments(RowWriter &to, std::span<const Document> documents)
{
    SqlStatement document = to.database.prepare("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SqlStatement text = to.database.prepare("INSERT INTO document_text VALUES (?, ?)");
    SqlStatement region = to.database.prepare("INSERT INTO region VALUES (?, ?, ?, ?, ?)");
    SqlStatement unread = to.database.prepare("INSERT INTO unread VALUES (?, ?, ?, ?, ?)");
    const std::size_t first = to.offsets.size();
    for (const Document &d : documents) {
        const int index = static_cast<int>(to.offsets.size());
        const qint64 key = RowWriter::key(index);
        to.offsets.emplace_back(d.text);
        document.run(key, d.id, d.path, d.sha256, d.title, d.titleStated, d.author, d.publisher, to.dictionary.span(d.published),
                     to.position(index, d.publishedWords.begin), to.position(index, d.publishedWords.end),
                     to.dictionary.span(d.reference), d.language);
        text.run(key, d.text);
        qint64 n = 0;
        for (const auto *regions : {&d.outer, &d.inner}) {
            for (const Region &r : *regions) {
                region.run(key, ++n, to.position(index, r.range.begin), to.position(index, r.range.end), r.kind);
            }
        }
        n = 0;
        for (const Unread &u : d.unread) {
            unread.run(key, ++n, to.position(index, u.range.begin), to.position(index, u.range.end), to.dictionary.reason({u.code, u.args}));
        }
    }
    const bool failed = document.failed() || text.failed() || region.failed() || unread.failed() || to.dictionary.failed();
    return failed ? Result<void>(to.database.lastError()) : writePages(to, documents, first);
}

Result<void> readDocuments(RowReader &from)
{
    for (const auto read : {readDocumentTable, readRegions, readUnread, readPages}) {
        if (auto done = read(from); !done) {
            return done;
        }
    }
    return {};
}

} // namespace eusebius
