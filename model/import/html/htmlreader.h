// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/flow/flow.h"
#include "model/import/reader.h"

namespace eusebius {

/// Web pages. Nothing they name is ever fetched. The article is told from what stands around it; see htmlblocks.h.
class HtmlReader : public Reader {
public:
    QByteArray format() const override;
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;

    /// A page whose encoding is known from elsewhere (a mail's header); empty: as the page says.
    Result<Document> read(const QByteArray &bytes, const QString &fileName, const QByteArray &charset) const;
};

/// The encoding that a page names in its first bytes: `<meta charset>`, http-equiv, an XML declaration; empty where it names none.
QByteArray charsetOfHtml(const QByteArray &bytes);

/// How a page is written into a flow. Page: the article is told from what stands around it. Chapter of a book: all is text but what HTML itself calls
/// notes or contents. Contents: all of it leads elsewhere. Where `recorded`, what the page says about itself is offered to the record.
struct HtmlUse {
    enum class Judging : quint8 { Page, Chapter, Contents };
    Judging judging = Judging::Page;
    bool recorded = true;
};
void writeHtml(const QString &html, HtmlUse use, Flow &flow);

} // namespace eusebius
