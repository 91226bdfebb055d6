// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/plaintextreader.h"

#include "model/import/encoding.h"
#include "model/import/page/pagereading.h"

namespace eusebius {

QByteArray PlainTextReader::format() const
{
    return QByteArrayLiteral("text");
}

int PlainTextReader::recognises(const QByteArray &head, const QString &) const
{
    // Formats that are text to the eye and would come out as gibberish, or that no control byte gives away early.
    for (const char *const start : {"%PDF-", "{\\rtf", "%!PS", "PK\x03\x04", "\xD0\xCF\x11\xE0", "SQLite format 3"}) {
        if (head.startsWith(start)) {
            return 0;
        }
    }
    const QByteArray opening = head.left(512).trimmed().toLower();
    const bool webPage = opening.startsWith("<!doctype html") || opening.startsWith("<html") || opening.startsWith("<?xml");
    return webPage ? 0 : 10;
}

Result<Document> PlainTextReader::read(const QByteArray &bytes, const QString &fileName) const
{
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return decoded.error();
    }
    Document document;
    document.text = std::move(decoded->text);
    document.unread = std::move(decoded->unread);
    Page page(document.text);
    setLinksAside(page);
    Record record;
    readPage(page, record, fileName, document);
    return document;
}

} // namespace eusebius
