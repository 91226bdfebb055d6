// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/markdownreader.h"

#include "model/import/encoding.h"
#include "model/import/markdown/blocks.h"
#include "model/import/markdown/markup.h"
#include "model/import/markdown/yamlheader.h"
#include "model/import/page/pagereading.h"

namespace eusebius {

QByteArray MarkdownReader::format() const
{
    return QByteArrayLiteral("markdown");
}

int MarkdownReader::recognises(const QByteArray &head, const QString &fileName) const
{
    for (const char *const ending : {".md", ".markdown", ".mdown", ".mkd", ".rmd", ".qmd"}) {
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return 60;
        }
    }
    if (head.contains('\0')) {
        return 0;
    }
    return looksLikeMarkdown(QString::fromUtf8(head.left(16'384)));
}

Result<Document> MarkdownReader::read(const QByteArray &bytes, const QString &fileName) const
{
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return decoded.error();
    }
    Document document;
    document.text = std::move(decoded->text);
    document.unread = std::move(decoded->unread);
    Page page(document.text);
    Record record;
    const std::size_t first = readYamlHeader(page, record, document.language);
    readMarkdownBlocks(page, first);
    for (const PageLine &line : page.lines) {
        if (!line.fixed) {
            findMarkup(document.text, line.level > 0 ? line.words : line.whole, page.marks);
        }
    }
    readPage(page, record, fileName, document);
    std::erase_if(document.inner, [&document](const Region &region) {
        return isUnspoken(region.kind) && document.kindAt(region.range.begin) != RegionKind::Body;
    });
    return document;
}

} // namespace eusebius
