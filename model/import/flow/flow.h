// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/import/page/record.h"
#include "model/text/document.h"

#include <vector>

namespace eusebius {

/// What the format says a block of text is.
enum class FlowKind : quint8 {
    Text, ///< a paragraph: what the words and their place say decides whether it is body
    Body, ///< surely body
    Heading,
    Title,
    Metadata,
    Navigation,
    Reference,
};

/// The text of a document while the reader of a marked-up format writes it: blocks one after another, with an empty line between them.
///
/// Not a tree: nesting is the format's affair. White space runs become one blank, as browsers and word processors show them.
///
///     Flow flow;
///     flow.open(FlowKind::Heading, 2);
///     flow.add(u"The war");
///     flow.open(FlowKind::Text);
///     flow.add(u"It began in 1950.");
///     flow.addMarker(u"[1]");
///     flow.finish(u"war.html");   // text "The war\n\nIt began in 1950.[1]", a heading, a body, a footnote marker
class Flow {
public:
    /// Ends the block before and begins a new one; blocks without words leave no trace. `tight`: on the next line, without an empty one
    /// (items of a list, rows of a table).
    void open(FlowKind kind, int level = 0, bool tight = false);
    /// Words of the block at hand; runs of white space become one blank, none stands at its ends.
    void add(QStringView words);
    /// Words whose white space counts.
    void addVerbatim(QStringView words);
    /// A new line within the block.
    void breakLine();
    /// A blank between cells of a row.
    void breakCell();
    /// A sign of a footnote within the text.
    void addMarker(QStringView words);
    /// The page that begins here.
    void beginPage(const QString &label);
    /// A part that was left out; see Unread.
    void addUnread(const QByteArray &code, const QStringList &args);

    Record &record() { return m_record; }
    void setLanguage(const QString &tag);
    /// Headings are told by their looks: lines above the text may be a byline or a date as well.
    void setHeadingsGuessed() { m_headingsGuessed = true; }
    qsizetype length() const { return m_text.size(); }
    /// Whether words were left out because there were too many.
    bool isFull() const { return m_full; }

    /// The document, its lines told apart by model/import/page. FileEmpty where no words were added. The flow is empty then.
    Result<Document> finish(const QString &fileName);

private:
    struct Block {
        TextRange range;
        FlowKind kind = FlowKind::Text;
        int level = 0;
    };

    void put(QChar c);
    void close();
    void settleTitle(const QString &text);

    QString m_text;
    std::vector<Block> m_blocks; ///< those with words
    Block m_open;
    bool m_begun = false; ///< the open block has words
    bool m_tight = false;
    bool m_blank = false; ///< a blank is due before the next word
    bool m_full = false;
    bool m_headingsGuessed = false;
    std::vector<Region> m_markers;
    std::vector<PageStart> m_pages;
    std::vector<Unread> m_unread;
    QString m_language;
    Record m_record;
};

} // namespace eusebius
