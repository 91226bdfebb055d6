// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlblocks.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 1'500;

bool isBlockTag(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV,
                         GUMBO_TAG_ASIDE, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HGROUP, GUMBO_TAG_UL,
                         GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_TABLE, GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY,
                         GUMBO_TAG_TFOOT, GUMBO_TAG_TR, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ADDRESS,
                         GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_HR, GUMBO_TAG_CENTER, GUMBO_TAG_BODY, GUMBO_TAG_MENU,
                         GUMBO_TAG_DIR, GUMBO_TAG_LISTING, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_XMP, GUMBO_TAG_LEGEND});
}

/// Elements whose words nobody reads.
bool isUnread(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (isOneOf(tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_SVG, GUMBO_TAG_IFRAME,
                      GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON, GUMBO_TAG_TEXTAREA,
                      GUMBO_TAG_INPUT, GUMBO_TAG_RT, GUMBO_TAG_RP, GUMBO_TAG_ANNOTATION_XML, GUMBO_TAG_NOFRAMES})
        || node->type == GUMBO_NODE_TEMPLATE) {
        return true;
    }
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr || attribute(node, "aria-hidden") == "true") {
        return true;
    }
    const QByteArray style = attribute(node, "style").left(1'000).toLower().replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

/// "1", "[12]", "*", "note 3": what stands for a note.
bool isMarkerText(const QString &words)
{
    const bool short_ = !words.isEmpty() && words.size() <= 12;
    const bool numbered = std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
    return short_ && (numbered || words.size() <= 3);
}

bool leadsInside(const GumboNode *link)
{
    const QByteArray href = attribute(link, "href");
    const QByteArray role = attribute(link, "role");
    const QByteArray type = attribute(link, "epub:type");
    if (role == "doc-noteref" || type.contains("noteref") || attribute(link, "class").contains("footnote")) {
        return true;
    }
    return href.startsWith('#') || href.contains("#fn") || href.contains("#ftn") || href.contains("#note") || href.contains("#cite") || href.contains("#sdfootnote")
           || href.contains("#sdendnote");
}

bool isBackLink(const GumboNode *link)
{
    const QByteArray role = attribute(link, "role");
    const QByteArray name = attribute(link, "class");
    return role == "doc-backlink" || name.contains("footnote-back") || name.contains("reversefootnote");
}

/// A raised figure that leads to a note, or a link that says it does.
bool isNoteMarker(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_A) {
        const bool says = attribute(node, "role") == "doc-noteref" || attribute(node, "epub:type").contains("noteref") || attribute(node, "class").contains("footnote-ref")
                          || attribute(node, "class").contains("sdfootnoteanc") || attribute(node, "class").contains("sdendnoteanc");
        return says && isMarkerText(wordsOf(node));
    }
    if (tag != GUMBO_TAG_SUP) {
        return false;
    }
    const GumboNode *link = findTag(node, GUMBO_TAG_A);
    const bool named = attribute(node, "class").contains("reference") || attribute(node, "class").contains("footnote");
    return (named || (link != nullptr && leadsInside(link))) && isMarkerText(wordsOf(node));
}

class BlockCollector {
public:
    HtmlBlocks run(const GumboNode *node)
    {
        begin(node, {});
        visit(node, 0);
        finish();
        return std::move(m_result);
    }

private:
    struct Shape {
        int level = 0;
        bool tight = false;
        bool item = false;
    };

    void begin(const GumboNode *element, Shape shape)
    {
        finish();
        m_block = {};
        m_block.element = element;
        m_block.level = shape.level;
        m_block.tight = shape.tight;
        m_block.item = shape.item;
    }

    void finish()
    {
        if (m_block.letters > 0) {
            m_result.blocks.push_back(std::move(m_block));
        }
        const GumboNode *element = m_block.element;
        m_block = {};
        m_block.element = element;
    }

    void addText(const char *utf8)
    {
        const QString words = QString::fromUtf8(utf8);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar c = words[i];
            if (c.isLetterOrNumber()) {
                ++m_block.letters;
                m_block.linked += m_links > 0 ? 1 : 0;
            } else if (QStringView(u".!?。！？…").contains(c)) {
                ++m_block.sentenceEnds;
            }
        }
        m_block.pieces.push_back({m_verbatim > 0 ? HtmlPiece::Use::Verbatim : HtmlPiece::Use::Words, words});
    }

    void addMark(HtmlPiece::Use use)
    {
        if (!m_block.pieces.empty()) {
            m_block.pieces.push_back({use, {}});
        }
    }

    void visitChildren(const GumboNode *node, int depth)
    {
        for (const GumboNode *child : HtmlChildren(node)) {
            visit(child, depth + 1);
        }
    }

    void visit(const GumboNode *node, int depth)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA || node->type == GUMBO_NODE_WHITESPACE) {
            addText(node->v.text.text);
            return;
        }
        if (!isElement(node) || isUnread(node)) {
            return;
        }
        if (depth > kDeepest) {
            m_result.cut = true;
            return;
        }
        visitElement(node, depth);
    }

    void visitElement(const GumboNode *node, int depth)
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_BR) {
            addMark(HtmlPiece::Use::Break);
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            visitCell(node, depth);
        } else if (tag == GUMBO_TAG_A && isBackLink(node)) {
            return;
        } else if (isNoteMarker(node)) {
            m_block.pieces.push_back({HtmlPiece::Use::Marker, wordsOf(node)});
        } else if (isBlockTag(tag)) {
            visitBlock(node, depth);
        } else {
            m_links += tag == GUMBO_TAG_A ? 1 : 0;
            visitChildren(node, depth);
            m_links -= tag == GUMBO_TAG_A ? 1 : 0;
        }
    }

    /// Cells of a row stand in one block, but for those that hold blocks themselves, as where a table lays out a page.
    void visitCell(const GumboNode *node, int depth)
    {
        const HtmlChildren children(node);
        const bool holdsBlocks = std::any_of(children.begin(), children.end(), [](const GumboNode *child) { return isBlockTag(tagOf(child)); });
        if (!holdsBlocks) {
            addMark(HtmlPiece::Use::Cell);
            visitChildren(node, depth);
            return;
        }
        const GumboNode *row = m_block.element;
        const Shape shape{m_block.level, false, m_block.item};
        begin(node, shape);
        visitChildren(node, depth);
        begin(row, shape);
    }

    void visitBlock(const GumboNode *node, int depth)
    {
        const GumboTag tag = tagOf(node);
        const GumboNode *outer = m_block.element;
        const Shape outerShape{m_block.level, m_block.tight, m_block.item};
        Shape shape{headingLevel(tag), false, false};
        const bool row = isOneOf(tag, {GUMBO_TAG_LI, GUMBO_TAG_TR, GUMBO_TAG_DT, GUMBO_TAG_DD});
        const bool inRow = outerShape.item && !row && shape.level == 0; // a paragraph inside an item
        shape.tight = row && m_lastRowParent == node->parent;
        shape.item = row || inRow;
        begin(node, shape);
        const bool verbatim = isOneOf(tag, {GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_XMP});
        m_verbatim += verbatim ? 1 : 0;
        visitChildren(node, depth);
        m_verbatim -= verbatim ? 1 : 0;
        m_lastRowParent = row ? node->parent : nullptr;
        begin(outer, {outerShape.level, false, outerShape.item});
    }

    HtmlBlocks m_result;
    HtmlBlock m_block;
    const GumboNode *m_lastRowParent = nullptr;
    int m_links = 0;
    int m_verbatim = 0;
};

} // namespace

HtmlBlocks collectBlocks(const GumboNode *node)
{
    return BlockCollector().run(node);
}

bool isProseBlock(const HtmlBlock &block)
{
    if (block.level > 0 || block.linked * 5 > block.letters * 2) {
        return false;
    }
    return block.letters >= 160 || (block.letters >= 60 && block.sentenceEnds > 0);
}

void writeBlocks(const std::vector<HtmlBlock> &blocks, Flow &flow)
{
    for (const HtmlBlock &block : blocks) {
        flow.open(block.kind, block.level, block.tight);
        for (const HtmlPiece &piece : block.pieces) {
            switch (piece.use) {
            case HtmlPiece::Use::Words:
                flow.add(piece.words);
                break;
            case HtmlPiece::Use::Verbatim:
                flow.addVerbatim(piece.words);
                break;
            case HtmlPiece::Use::Marker:
                flow.addMarker(piece.words);
                break;
            case HtmlPiece::Use::Break:
                flow.breakLine();
                break;
            case HtmlPiece::Use::Cell:
                flow.breakCell();
                break;
            }
        }
    }
}

QString wordsOf(const HtmlBlock &block)
{
    QString words;
    for (const HtmlPiece &piece : block.pieces) {
        if (piece.use != HtmlPiece::Use::Marker) {
            words += piece.words;
            words += piece.use == HtmlPiece::Use::Words || piece.use == HtmlPiece::Use::Verbatim ? u""_s : u" "_s;
        }
    }
    return words.simplified();
}

} // namespace eusebius
