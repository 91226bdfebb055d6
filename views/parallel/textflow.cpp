// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/textflow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

/// Longer lines are broken at a blank: laying out a line of megabytes would stop the window.
constexpr qsizetype kLongestParagraph = 3000;
constexpr double kLeading = 1.42;
constexpr double kAfterParagraph = 0.4; ///< lines
constexpr std::size_t kMostKept = 400;
constexpr int kKeptFrames = 40;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
}

} // namespace

void TextFlow::setText(const QString &text, std::vector<TextRange> headings)
{
    m_text = text;
    m_headings = std::move(headings);
    m_laid.clear();
    breakLines(text);
}

void TextFlow::breakLines(const QString &text)
{
    m_begins = {0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const qsizetype length = i - m_begins.back();
        if (endsLine(c)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
                continue;
            }
            m_begins.push_back(i + 1);
        } else if (length >= kLongestParagraph && (c.isSpace() || (length >= 2 * kLongestParagraph && !c.isHighSurrogate()))) {
            m_begins.push_back(i + 1);
        }
    }
    if (m_begins.size() > 1 && m_begins.back() == text.size()) {
        m_begins.pop_back();
    }
}

void TextFlow::setStyle(const QFont &font, double widthPixels)
{
    if (font == m_font && std::abs(widthPixels - m_width) < 0.01) {
        return;
    }
    m_font = font;
    m_width = std::max(40.0, widthPixels);
    m_lineHeight = std::round(QFontMetricsF(font).height() * kLeading / 1.2);
    m_laid.clear();
}

TextRange TextFlow::paragraph(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    qsizetype end = i + 1 < m_begins.size() ? m_begins[i + 1] : m_text.size();
    while (end > m_begins[i] && endsLine(m_text[end - 1])) {
        --end;
    }
    return {m_begins[i], end};
}

int TextFlow::paragraphAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_begins, position);
    return std::max(0, static_cast<int>(after - m_begins.begin()) - 1);
}

/// As it can be set: one character for each, what would end a line or a string made harmless.
QString TextFlow::setWords(TextRange range) const
{
    QString words = m_text.mid(range.begin, range.length());
    for (QChar &c : words) {
        if (c.isNull() || c == QChar(0xfdd0) || c == QChar(0xfdd1)) {
            c = QChar::ReplacementCharacter;
        } else if (endsLine(c) || c == u'\f' || c == u'\v') {
            c = u' ';
        }
    }
    return words;
}

const TextFlow::Laid &TextFlow::laid(int index)
{
    Laid &laid = m_laid[index];
    laid.lastUsed = m_now;
    if (laid.layout) {
        return laid;
    }
    const TextRange range = paragraph(index);
    laid.layout = std::make_unique<QTextLayout>(setWords(range), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(32);
    laid.layout->setTextOption(option);
    laid.layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (auto heading = std::ranges::upper_bound(m_headings, range.begin, {}, &TextRange::end); heading != m_headings.end() && heading->begin < range.end; ++heading) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        const qsizetype begin = std::max(heading->begin, range.begin);
        formats.append({static_cast<int>(begin - range.begin), static_cast<int>(std::min(heading->end, range.end) - begin), bold});
    }
    laid.layout->setFormats(formats);
    laid.layout->beginLayout();
    double y = 0;
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, y + std::max(0.0, (m_lineHeight - line.height()) / 2)});
        y += m_lineHeight;
    }
    laid.layout->endLayout();
    laid.height = range.isEmpty() ? std::round(m_lineHeight * 0.5) : y + std::round(m_lineHeight * kAfterParagraph);
    return laid;
}

TextFlow::Place TextFlow::placeOf(double position)
{
    if (m_text.isEmpty() || position <= 0) {
        return {0, 0};
    }
    const double size = static_cast<double>(m_text.size());
    const double at = std::min(position, size);
    const int index = paragraphAt(static_cast<qsizetype>(std::min(at, size - 1)));
    const auto i = static_cast<std::size_t>(index);
    const qsizetype next = i + 1 < m_begins.size() ? m_begins[i + 1] : m_text.size();
    const Laid &p = laid(index);
    const double inside = at - static_cast<double>(m_begins[i]);
    const int last = p.layout->lineCount() - 1;
    const QTextLine line = p.layout->lineForTextPosition(static_cast<int>(std::min(inside, static_cast<double>(p.layout->text().size()))));
    const int number = line.isValid() ? line.lineNumber() : 0;
    const double begin = line.isValid() ? line.textStart() : 0;
    const double end = number >= last ? static_cast<double>(next - m_begins[i]) : begin + line.textLength();
    const double top = number * m_lineHeight;
    const double bottom = number >= last ? p.height : top + m_lineHeight;
    return {index, top + (end > begin ? std::clamp((inside - begin) / (end - begin), 0.0, 1.0) : 0) * (bottom - top)};
}

double TextFlow::positionOf(Place place)
{
    if (m_text.isEmpty()) {
        return 0;
    }
    const auto i = static_cast<std::size_t>(place.paragraph);
    const qsizetype next = i + 1 < m_begins.size() ? m_begins[i + 1] : m_text.size();
    const Laid &p = laid(place.paragraph);
    const int last = p.layout->lineCount() - 1;
    const int number = std::clamp(static_cast<int>(std::floor(place.y / m_lineHeight)), 0, std::max(0, last));
    const QTextLine line = p.layout->lineAt(number);
    const double begin = line.isValid() ? line.textStart() : 0;
    const double end = number >= last ? static_cast<double>(next - m_begins[i]) : begin + line.textLength();
    const double top = number * m_lineHeight;
    const double bottom = number >= last ? p.height : top + m_lineHeight;
    return static_cast<double>(m_begins[i]) + begin + std::clamp((place.y - top) / (bottom - top), 0.0, 1.0) * (end - begin);
}

TextFlow::Place TextFlow::moved(Place place, double yPixels)
{
    place.y += yPixels;
    if (m_text.isEmpty()) {
        return place;
    }
    while (place.y < 0 && place.paragraph > 0) {
        --place.paragraph;
        place.y += height(place.paragraph);
    }
    while (place.paragraph + 1 < count() && place.y >= height(place.paragraph)) {
        place.y -= height(place.paragraph);
        ++place.paragraph;
    }
    return place;
}

double TextFlow::distance(Place from, Place to, double most)
{
    if (to.paragraph < from.paragraph) {
        return -distance(to, from, most);
    }
    double sum = to.y - from.y;
    for (int i = from.paragraph; i < to.paragraph && sum < most; ++i) {
        sum += height(i);
    }
    return std::clamp(sum, -most, most);
}

qsizetype TextFlow::characterAt(Place place, double x)
{
    if (m_text.isEmpty()) {
        return 0;
    }
    const Laid &p = laid(place.paragraph);
    const int number = std::clamp(static_cast<int>(std::floor(place.y / m_lineHeight)), 0, std::max(0, p.layout->lineCount() - 1));
    const QTextLine line = p.layout->lineAt(number);
    return paragraph(place.paragraph).begin + (line.isValid() ? line.xToCursor(x) : 0);
}

void TextFlow::forgetUnused()
{
    ++m_now;
    if (m_laid.size() > kMostKept) {
        std::erase_if(m_laid, [this](const auto &entry) { return entry.second.lastUsed + kKeptFrames < m_now; });
    }
}

} // namespace eusebius
