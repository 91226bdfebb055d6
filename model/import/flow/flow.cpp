// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/flow/flow.h"

#include "model/import/page/pagereading.h"

#include <algorithm>

namespace eusebius {

namespace {

/// Some ten million words; what follows is named as unread.
constexpr qsizetype kMostCharacters = 60'000'000;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
}

/// Signs that are no words and stand in nobody's way: soft hyphens, joiners that mean nothing here, marks of byte order.
bool isSilent(QChar c)
{
    return c == QChar(0xAD) || c == QChar(0xFEFF) || c == QChar(0x200B) || c == QChar(0x2060);
}

bool isForbidden(QChar c)
{
    return (c < u' ' && !isBlank(c)) || c == QChar(0x7F) || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

void makeWellFormed(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar(QChar::ReplacementCharacter);
        }
    }
}

RegionKind regionOf(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Title:
    case FlowKind::Metadata:
        return RegionKind::Metadata;
    case FlowKind::Navigation:
        return RegionKind::Navigation;
    case FlowKind::Reference:
        return RegionKind::Reference;
    default:
        return RegionKind::Body;
    }
}

} // namespace

void Flow::open(FlowKind kind, int level, bool tight)
{
    close();
    m_open = {{}, kind, level};
    m_tight = tight;
}

void Flow::close()
{
    if (!m_begun) {
        return;
    }
    qsizetype end = m_text.size();
    while (end > m_open.range.begin && isBlank(m_text[end - 1])) {
        --end;
    }
    m_text.truncate(end);
    m_open.range.end = end;
    if (!m_open.range.isEmpty()) {
        m_blocks.push_back(m_open);
    }
    m_open = {{}, m_open.kind, m_open.level};
    m_begun = false;
    m_blank = false;
}

void Flow::put(QChar c)
{
    if (m_text.size() >= kMostCharacters) {
        m_full = true;
        return;
    }
    if (!m_begun) {
        if (!m_text.isEmpty()) {
            m_text += m_tight ? QLatin1String("\n") : QLatin1String("\n\n");
        }
        m_open.range.begin = m_text.size();
        m_begun = true;
        m_blank = false;
    }
    if (m_blank) {
        m_blank = false;
        if (!m_text.endsWith(u'\n')) {
            m_text += u' ';
        }
    }
    m_text += c;
}

void Flow::add(QStringView words)
{
    for (const QChar c : words) {
        if (isBlank(c)) {
            m_blank = m_begun;
        } else if (!isSilent(c)) {
            put(isForbidden(c) ? QChar(QChar::ReplacementCharacter) : c);
        }
    }
}

void Flow::addVerbatim(QStringView words)
{
    for (const QChar c : words) {
        if (c == u'\n') {
            breakLine();
        } else if (c == u'\t' || c == u' ') {
            if (m_begun) {
                put(c);
            }
        } else if (c != u'\r' && !isSilent(c)) {
            put(isForbidden(c) || isBlank(c) ? QChar(u' ') : c);
        }
    }
}

void Flow::breakLine()
{
    if (m_begun) {
        while (m_text.endsWith(u' ')) {
            m_text.chop(1);
        }
        m_blank = false;
        put(u'\n');
    }
}

void Flow::breakCell()
{
    m_blank = m_begun;
}

void Flow::addMarker(QStringView words)
{
    const QString bare = words.toString().simplified();
    if (bare.isEmpty()) {
        return;
    }
    if (m_begun) {
        m_blank = false; // it stands at the word before
    }
    put(bare.front());
    const qsizetype begin = m_text.size() - 1;
    for (const QChar c : QStringView(bare).sliced(1)) {
        put(c);
    }
    if (m_text.size() > begin && !m_full) {
        m_markers.push_back({{begin, m_text.size()}, RegionKind::FootnoteMarker});
    }
}

void Flow::beginPage(const QString &label)
{
    const qsizetype begin = m_text.size();
    if (!m_pages.empty() && m_pages.back().label == label) {
        return; // it goes on
    }
    if (!m_pages.empty() && m_pages.back().begin == begin) {
        m_pages.back().label = label;
    } else {
        m_pages.push_back({begin, label});
    }
}

void Flow::addUnread(const QByteArray &code, const QStringList &args)
{
    m_unread.push_back({{}, code, args});
}

void Flow::setLanguage(const QString &tag)
{
    const QString language = tag.trimmed().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const bool plain = std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (plain && (language.size() == 2 || language.size() == 3)) {
        m_language = language;
    }
}

/// Where the title is known, a heading at the top that says the same is the title, and any other is a heading.
void Flow::settleTitle(const QString &text)
{
    constexpr std::size_t kTopBlocks = 4;
    for (std::size_t i = 0; i < std::min(kTopBlocks, m_blocks.size()) && m_record.hasTitle(); ++i) {
        const TextRange range = m_blocks[i].range;
        const bool same = text.mid(range.begin, range.length()).simplified().compare(m_record.title(), Qt::CaseInsensitive) == 0;
        if (same && m_blocks[i].kind == FlowKind::Heading) {
            m_blocks[i].kind = FlowKind::Title;
        }
    }
}

Result<Document> Flow::finish(const QString &fileName)
{
    close();
    makeWellFormed(m_text);
    if (m_blocks.empty()) {
        return Error{ErrorCode::FileEmpty, {}, {}};
    }
    Document document;
    document.text = std::move(m_text);
    document.unread = std::move(m_unread);
    if (m_full) {
        document.unread.push_back({{document.text.size(), document.text.size()}, QByteArrayLiteral("text-cut"), {QString::number(kMostCharacters)}});
    }
    document.pages = std::move(m_pages);
    for (PageStart &page : document.pages) { // what is between two blocks belongs to the second
        page.begin = std::min(page.begin, document.text.size());
        while (page.begin < document.text.size() && document.text[page.begin] == u'\n') {
            ++page.begin;
        }
    }
    if (!m_language.isEmpty()) {
        document.language = m_language;
    }
    settleTitle(document.text);
    Page page(document.text);
    auto block = m_blocks.cbegin();
    for (PageLine &line : page.lines) {
        while (block != m_blocks.cend() && block->range.end <= line.whole.begin) {
            ++block;
        }
        if (block == m_blocks.cend()) {
            break;
        }
        line.kind = regionOf(block->kind);
        line.fixed = block->kind != FlowKind::Text && (block->kind != FlowKind::Heading || (m_record.hasTitle() && !m_headingsGuessed));
        if (block->kind == FlowKind::Heading) {
            line.level = static_cast<qint8>(std::clamp(block->level, 1, 6));
            line.afterBlank = true;
            page.headingsMarked = true;
        }
    }
    page.marks = std::move(m_markers);
    setLinksAside(page);
    readPage(page, m_record, fileName, document);
    std::erase_if(document.inner, [&document](const Region &region) { return document.kindAt(region.range.begin) != RegionKind::Body; });
    *this = Flow();
    return document;
}

} // namespace eusebius
