// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/flow/flow.h"
#include "model/import/html/htmltree.h"

#include <vector>

namespace eusebius {

/// A stretch of words inside a block.
struct HtmlPiece {
    enum class Use : quint8 { Words, Verbatim, Marker, Break, Cell };
    Use use = Use::Words;
    QString words;
};

/// What a reader sees as one paragraph, heading, item or row of a page, and what there is to tell whether it belongs to the article.
struct HtmlBlock {
    const GumboNode *element = nullptr; ///< the nearest element that makes a block
    std::vector<HtmlPiece> pieces;
    int level = 0; ///< of a heading
    bool tight = false; ///< an item or row behind another one
    bool item = false; ///< of a list
    int letters = 0;
    int linked = 0; ///< letters inside links
    int sentenceEnds = 0;
    FlowKind kind = FlowKind::Text;
};

struct HtmlBlocks {
    std::vector<HtmlBlock> blocks;
    bool cut = false; ///< something lay too deep to be read
};

/// The words that a browser would show below a node, as blocks in their order. Nothing is judged yet.
HtmlBlocks collectBlocks(const GumboNode *node);

/// Sentences, as against labels, menus and teasers.
bool isProseBlock(const HtmlBlock &block);

/// Sets the kind of each block: tells the article from navigation, advertising, comments and reference lists, by the page's own structure
/// (HTML's elements and roles, the words of classes), by where the sentences are, and by how much of a block is links.
void judgeBlocks(const GumboNode *root, std::vector<HtmlBlock> &blocks);

/// The same for a chapter of a book, where all is text but notes and contents; or for its table of contents.
void judgeChapter(std::vector<HtmlBlock> &blocks, bool contents);

void writeBlocks(const std::vector<HtmlBlock> &blocks, Flow &flow);

/// The words of a block, white space simplified.
QString wordsOf(const HtmlBlock &block);

} // namespace eusebius
