// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/textcolumn.h"

#include "views/parallel/parallelink.h"
#include "views/widgets/sourcemark.h"
#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"
#include "views/words/sourcenames.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReadingShare = 0.27; ///< of the height
constexpr double kGutterMargin = 18; ///< between text and gutter
constexpr double kOuterMargin = 16;
constexpr double kLongestMeasure = 620;
/// Where what is not laid out is said to stand.
constexpr double kFar = 240;

} // namespace

TextColumn::TextColumn(Workspace &workspace, const ParallelContent &content, Side side, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_content(content), m_side(side)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    connect(&workspace.theme, &ThemeState::changed, this, [this] {
        style();
        arrange();
        update();
    });
    connect(&workspace.selection, &Selection::changed, this, qOverload<>(&QWidget::update));
}

void TextColumn::contentChanged(bool keepsPlace)
{
    if (m_content.isEmpty() || keepsPlace) {
        update();
        return;
    }
    const Document &document = m_content.text(m_side);
    std::vector<TextRange> headings;
    for (const Region &region : document.inner) {
        if (region.kind == RegionKind::Heading) {
            headings.push_back(region.range);
        }
    }
    m_flow.setText(document.text, std::move(headings));
    m_selected = {};
    m_current = -1;
    style();
    putReading(0);
}

void TextColumn::style()
{
    m_flow.setStyle(typeFont(theme(), Type::Reading), textWidth());
}

double TextColumn::textWidth() const
{
    return std::floor(std::clamp(width() - kGutterMargin - kOuterMargin, 60.0, kLongestMeasure));
}

double TextColumn::textLeft() const
{
    return m_side == Side::Left ? width() - kGutterMargin - textWidth() : kGutterMargin;
}

double TextColumn::readingY() const
{
    return std::round(height() * kReadingShare);
}

double TextColumn::readingPosition()
{
    return m_flow.positionOf(m_flow.moved(m_top, readingY()));
}

void TextColumn::putReading(double position)
{
    m_top = m_flow.moved(m_flow.placeOf(position), -readingY());
    arrange();
    update();
}

void TextColumn::scrollBy(double pixels)
{
    if (m_content.isEmpty()) {
        return;
    }
    // The first character and the last can stand at the reading line, and no more.
    const TextFlow::Place reading = m_flow.moved(m_top, readingY());
    const TextFlow::Place end = m_flow.placeOf(static_cast<double>(m_flow.text().size()));
    const double most = std::abs(pixels) + 1;
    const double up = std::max(0.0, m_flow.distance({0, 0}, reading, most));
    const double down = std::max(0.0, m_flow.distance(reading, end, most));
    m_top = m_flow.moved(m_top, std::clamp(pixels, -up, down));
    arrange();
    update();
    emit scrolled();
}

void TextColumn::arrange()
{
    m_rows.clear();
    if (m_flow.isEmpty()) {
        return;
    }
    m_flow.forgetUnused();
    TextFlow::Place top = m_flow.moved(m_top, 0);
    double y = -top.y;
    for (int p = top.paragraph; p < m_flow.count() && y < height(); ++p) {
        m_rows.push_back({p, y});
        y += m_flow.laid(p).height;
    }
}

TextRange TextColumn::visibleRange() const
{
    if (m_rows.empty()) {
        return {};
    }
    return {m_flow.paragraph(m_rows.front().paragraph).begin, m_flow.paragraph(m_rows.back().paragraph).end};
}

std::pair<double, double> TextColumn::linesOf(TextRange range) const
{
    const auto lineTop = [this](qsizetype position) {
        if (m_rows.empty() || position < m_flow.paragraph(m_rows.front().paragraph).begin) {
            return -kFar;
        }
        const int paragraph = m_flow.paragraphAt(position);
        if (paragraph > m_rows.back().paragraph) {
            return height() + kFar;
        }
        const Row &row = m_rows[static_cast<std::size_t>(paragraph - m_rows.front().paragraph)];
        const QTextLayout &layout = *m_flow.laid(paragraph).layout;
        const auto inside = std::min<qsizetype>(position - m_flow.paragraph(paragraph).begin, layout.text().size());
        const QTextLine line = layout.lineForTextPosition(static_cast<int>(inside));
        return row.y + (line.isValid() ? line.lineNumber() * m_flow.lineHeight() : 0);
    };
    return {lineTop(range.begin), lineTop(std::max(range.begin, range.end - 1)) + m_flow.lineHeight()};
}

bool TextColumn::isOnScreen(TextRange range) const
{
    const auto [top, bottom] = linesOf(range);
    return bottom > 0 && top < height();
}

QPoint TextColumn::pointOf(qsizetype position) const
{
    const double y = linesOf({position, position + 1}).first + m_flow.lineHeight() / 2;
    const int paragraph = m_flow.paragraphAt(position);
    const QTextLayout &layout = *m_flow.laid(paragraph).layout;
    const auto inside = static_cast<int>(position - m_flow.paragraph(paragraph).begin);
    const QTextLine line = layout.lineForTextPosition(inside);
    return QPointF(textLeft() + (line.isValid() ? (line.cursorToX(inside) + line.cursorToX(inside + 1)) / 2 : 0), y).toPoint();
}

void TextColumn::setCurrent(int meeting)
{
    m_current = meeting;
    update();
}

QString TextColumn::selectedWords() const
{
    return m_selected.isEmpty() ? QString() : m_flow.text().mid(m_selected.begin, m_selected.length());
}

qsizetype TextColumn::characterAt(QPointF point) const
{
    const TextFlow::Place place = m_flow.moved(m_top, point.y());
    if (place.y < 0) {
        return 0;
    }
    return m_flow.characterAt(place, point.x() - textLeft());
}

bool TextColumn::isOnText(QPointF point) const
{
    return !m_rows.empty() && point.y() >= m_rows.front().y && point.x() >= textLeft() - 4 && point.x() <= textLeft() + textWidth() + 4;
}

template <typename Paint>
void TextColumn::onLines(const Row &row, const QTextLayout &layout, TextRange paragraph, TextRange range, Paint paint) const
{
    const auto begin = static_cast<int>(std::max(range.begin, paragraph.begin) - paragraph.begin);
    const auto end = static_cast<int>(std::min(range.end, paragraph.end) - paragraph.begin);
    const QTextLine first = layout.lineForTextPosition(begin);
    if (begin >= end || !first.isValid()) {
        return;
    }
    for (int n = first.lineNumber(); n < layout.lineCount(); ++n) {
        const QTextLine line = layout.lineAt(n);
        const double top = row.y + n * m_flow.lineHeight();
        if (line.textStart() >= end || top > height()) {
            break;
        }
        if (top + m_flow.lineHeight() < 0) {
            continue;
        }
        const bool goesOn = line.textStart() + line.textLength() < end;
        const double from = line.cursorToX(std::max(begin, line.textStart()));
        const double to = goesOn ? line.naturalTextWidth() : line.cursorToX(end);
        paint(QRectF(textLeft() + std::min(from, to), top, std::abs(to - from), m_flow.lineHeight()));
    }
}

void TextColumn::paintGrounds(QPainter &painter, const Row &row, const QTextLayout &layout, TextRange range) const
{
    const int document = m_content.document(m_side);
    const QColor same = sharedGround(theme(), document);
    const QColor changed = changedGround(theme(), document);
    const auto fill = [&painter](const QColor &colour) { return [&painter, colour](const QRectF &box) { painter.fillRect(box.adjusted(-1.5, 0, 1.5, 0), colour); }; };
    for (const RangeIndex::Entry &entry : m_content.meetingsWithin(m_side, range)) {
        const Meeting &meeting = m_content.meeting(entry.item);
        if (meeting.kind == MeetingKind::Near) {
            onLines(row, layout, range, entry.range, fill(changed));
            for (const ReuseRun &run : meeting.runs) {
                if (ParallelContent::range(run, m_side).overlaps(range)) {
                    onLines(row, layout, range, ParallelContent::range(run, m_side), fill(same));
                }
            }
        } else if (meeting.kind == MeetingKind::Verbatim) {
            onLines(row, layout, range, entry.range, fill(same));
        }
    }
    for (const RangeIndex::Entry &entry : m_content.differingWithin(m_side, range)) {
        onLines(row, layout, range, entry.range, fill(changed)); // red needs a pale ground
    }
    if (m_selected.overlaps(range)) {
        QColor wash = theme().accent;
        wash.setAlphaF(0.28F);
        onLines(row, layout, range, m_selected, fill(wash));
    }
}

void TextColumn::paintUnderlines(QPainter &painter, const Row &row, const QTextLayout &layout, TextRange range) const
{
    const double baseline = m_flow.lineHeight() - 2.5;
    const int selected = m_workspace.selectedEvent();
    for (const RangeIndex::Entry &entry : m_content.meetingsWithin(m_side, range)) {
        const Meeting &meeting = m_content.meeting(entry.item);
        if (meeting.isWording()) {
            continue; // its ground tells, and the ribbon which one is meant
        }
        const bool stands = entry.item == m_current || (meeting.event >= 0 && meeting.event == selected);
        const QColor colour = meeting.differs ? theme().disagreement : stands ? theme().text : theme().source(m_content.document(m_side));
        painter.setPen(QPen(colour, stands ? 1.6 : 1, stands ? Qt::SolidLine : Qt::DotLine));
        onLines(row, layout, range, entry.range, [&painter, baseline](const QRectF &box) {
            const double y = std::round(box.top() + baseline) + 0.5;
            painter.drawLine(QLineF(box.left(), y, box.right(), y));
        });
    }
}

QList<QTextLayout::FormatRange> TextColumn::inks(TextRange range) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats, range](TextRange part, const QColor &colour, bool strong) {
        QTextCharFormat format;
        format.setForeground(colour);
        if (strong) {
            format.setFontWeight(QFont::Medium);
        }
        const qsizetype begin = std::max(part.begin, range.begin);
        formats.append({static_cast<int>(begin - range.begin), static_cast<int>(std::min(part.end, range.end) - begin), format});
    };
    const Document &document = m_content.text(m_side);
    const auto fainter = [&](const std::vector<Region> &regions, auto counts) {
        for (auto region = std::ranges::upper_bound(regions, range.begin, {}, [](const Region &r) { return r.range.end; });
             region != regions.end() && region->range.begin < range.end; ++region) {
            if (counts(region->kind)) {
                add(region->range, faintOnPanel(theme()), false);
            }
        }
    };
    fainter(document.outer, [](RegionKind kind) { return kind != RegionKind::Body; });
    fainter(document.inner, [](RegionKind kind) { return kind == RegionKind::FootnoteMarker || kind == RegionKind::Markup; });
    for (const RangeIndex::Entry &entry : m_content.differingWithin(m_side, range)) {
        add(entry.range, theme().disagreement, false);
    }
    return formats;
}

void TextColumn::paintRow(QPainter &painter, const Row &row)
{
    const TextRange range = m_flow.paragraph(row.paragraph);
    if (range.isEmpty()) {
        return;
    }
    const QTextLayout &layout = *m_flow.laid(row.paragraph).layout;
    paintGrounds(painter, row, layout, range);
    painter.setPen(theme().text);
    layout.draw(&painter, {textLeft(), row.y}, inks(range), QRectF(rect()));
    paintUnderlines(painter, row, layout, range);
}

/// Stands above the text, and scrolls with it.
void TextColumn::paintTitle(QPainter &painter, double bottom) const
{
    const Document &document = m_content.text(m_side);
    TextBlock title(document.title.isEmpty() ? document.id : document.title, {typeFont(theme(), Type::Title), theme().text, 26, 3});
    const double titleHeight = title.layOut(textWidth());
    const QString line = sourceLine(document);
    const double top = bottom - 22 - titleHeight - (line.isEmpty() ? 0 : 20);
    paintSourceMark(painter, QRectF(textLeft(), top - 18, 10, 10), theme(), m_content.document(m_side));
    title.paint(painter, {textLeft(), top});
    if (!line.isEmpty()) {
        paintLine(painter, {textLeft(), top + titleHeight + 4}, textWidth(), line, typeFont(theme(), Type::Secondary), theme().secondary);
    }
}

void TextColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    if (m_content.isEmpty() || m_rows.empty()) {
        return;
    }
    if (m_rows.front().paragraph == 0 && m_rows.front().y > 0) {
        paintTitle(painter, m_rows.front().y);
    }
    for (const Row &row : m_rows) {
        paintRow(painter, row);
    }
    if (hasFocus()) {
        const double edge = m_side == Side::Left ? width() - 3 : 1;
        painter.fillRect(QRectF(edge, readingY() - 9, 2, 18), theme().accent);
    }
}

} // namespace eusebius
