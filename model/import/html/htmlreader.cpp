// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlreader.h"

#include "model/import/charset/charset.h"
#include "model/import/formats/formats.h"
#include "model/import/html/htmlblocks.h"
#include "model/import/html/htmllimits.h"
#include "model/import/html/htmlrecord.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStatedTitle = 30; ///< strengths of offers: above all that lines of text suggest
constexpr int kStatedName = 20;
constexpr int kStatedDate = -1;

/// The value behind `name=` in a tag, with or without quotes.
QByteArray valueAfter(const QByteArray &head, qsizetype from, const char *name)
{
    qsizetype at = head.indexOf(name, from);
    if (at < 0) {
        return {};
    }
    at += static_cast<qsizetype>(std::char_traits<char>::length(name));
    while (at < head.size() && (head[at] == ' ' || head[at] == '=' || head[at] == '"' || head[at] == '\'')) {
        ++at;
    }
    qsizetype end = at;
    while (end < head.size() && end < at + 40 && !QByteArrayView("\"'; />?").contains(head[end])) {
        ++end;
    }
    return head.mid(at, end - at);
}

/// The first heading is the title where no sentence stands before it and it is the page's only one of its level.
std::size_t titleBlock(const std::vector<HtmlBlock> &blocks)
{
    const auto heads = std::count_if(blocks.begin(), blocks.end(), [](const HtmlBlock &b) { return b.level == 1 && b.kind == FlowKind::Heading; });
    if (heads != 1) {
        return blocks.size();
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == FlowKind::Heading && blocks[i].level == 1) {
            return i;
        }
        if (blocks[i].kind == FlowKind::Text && isProseBlock(blocks[i])) {
            break;
        }
    }
    return blocks.size();
}

bool saysNothing(const QString &title)
{
    return title.isEmpty() || title.compare("untitled"_L1, Qt::CaseInsensitive) == 0 || title.compare("document"_L1, Qt::CaseInsensitive) == 0 || title.size() < 3
           || (!title.contains(u' ') && (title.contains(u'.') || title.contains(u'_') || title.contains(u'-')));
}

void offerRecord(const HtmlRecord &said, const QString &heading, Flow &flow)
{
    Record &record = flow.record();
    flow.setLanguage(said.language);
    const QString title = said.title.isEmpty() ? said.titleElement : said.title;
    if (const QString bare = bareTitle(title, said.publisher, heading); !saysNothing(bare)) {
        record.offerTitle(bare, said.title.isEmpty() && heading.isEmpty() ? 9 : kStatedTitle); // a title element alone may be any: the text's own stands before it
    }
    record.offerAuthor(said.author, kStatedName);
    record.offerPublisher(said.publisher, kStatedName);
    if (const TimeSpan when = dateOfRecord(said.published); !when.isUndated()) {
        record.offerPublished({{}, when}, kStatedDate);
    }
}

} // namespace

QByteArray charsetOfHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4'096).toLower();
    if (head.startsWith("<?xml")) {
        const qsizetype end = head.indexOf("?>");
        if (const QByteArray named = valueAfter(head.left(end < 0 ? 0 : end), 0, "encoding"); !named.isEmpty()) {
            return named;
        }
    }
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
        const qsizetype end = head.indexOf('>', at);
        if (const QByteArray named = valueAfter(head.left(end < 0 ? head.size() : end + 1), at, "charset"); !named.isEmpty()) {
            return named;
        }
    }
    return {};
}

void writeHtml(const QString &html, HtmlUse use, Flow &flow)
{
    const LimitedHtml limited = limitHtml(html);
    const HtmlTree tree(limited.html);
    HtmlBlocks collected = collectBlocks(tree.root());
    std::vector<HtmlBlock> &blocks = collected.blocks;
    if (use.judging == HtmlUse::Judging::Page) {
        judgeBlocks(tree.root(), blocks);
    } else {
        judgeChapter(blocks, use.judging == HtmlUse::Judging::Contents);
    }
    if (use.recorded) {
        const std::size_t title = titleBlock(blocks);
        const QString heading = title < blocks.size() ? wordsOf(blocks[title]) : QString();
        offerRecord(readHtmlRecord(tree.root()), heading, flow);
        if (title < blocks.size()) {
            blocks[title].kind = FlowKind::Title;
        }
    }
    writeBlocks(blocks, flow);
    if (collected.cut) {
        flow.addUnread(QByteArrayLiteral("nested-too-deep"), {u"1500"_s});
    }
    if (limited.attributesCut > 0) {
        flow.addUnread(QByteArrayLiteral("attributes-cut"), {QString::number(limited.attributesCut)});
    }
}

QByteArray HtmlReader::format() const
{
    return QByteArrayLiteral("html");
}

int HtmlReader::recognises(const QByteArray &head, const QString &fileName) const
{
    return recogniseFormat(format(), head, fileName);
}

Result<Document> HtmlReader::read(const QByteArray &bytes, const QString &fileName) const
{
    return read(bytes, fileName, {});
}

Result<Document> HtmlReader::read(const QByteArray &bytes, const QString &fileName, const QByteArray &charset) const
{
    const CharsetText decoded = decodeCharset(bytes, charset.isEmpty() ? charsetOfHtml(bytes) : charset);
    Flow flow;
    if (decoded.replaced > 0) {
        flow.addUnread(QByteArrayLiteral("encoding-replaced"), {QString::fromLatin1(decoded.charset), QString::number(decoded.replaced)});
    }
    writeHtml(decoded.text, {}, flow);
    return flow.finish(fileName);
}

} // namespace eusebius
