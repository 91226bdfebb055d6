// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What has no date stands in no lane: it is listed below, by source.

#include "views/render/picture/composing/composition.h"
#include "views/words/sourcenames.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kUndatedWidth = 300; ///< of a column, at least
constexpr double kUndatedHead = 17; ///< a source's name
constexpr double kUndatedLine = 14.5;
constexpr double kBetweenEntries = 1.5;
constexpr double kBetweenSources = 7;
constexpr double kUndatedFoot = 8;
constexpr int kMostLinesOfEntry = 2; ///< of one statement

struct UndatedEntry {
    int statement = -1;
    QStringList lines;
    double height() const { return static_cast<double>(lines.size()) * kUndatedLine + kBetweenEntries; }
};

/// One source, and what of it can be listed.
struct UndatedBlock {
    int document = -1;
    QString name;
    std::size_t count = 0;
    std::vector<UndatedEntry> entries;
};

/// A line of the list, before it is drawn: a source's head, one statement, or how many more there are.
struct UndatedLine {
    enum class Kind : quint8 { Head, Entry, More } kind = Kind::Head;
    const UndatedBlock *block = nullptr;
    std::size_t entry = 0; ///< Entry: which; More: how many are listed; Head: > 0 where it goes on from the column before
    int column = 0;
    double top = 0;
    double height = 0;
    double bottom() const { return top + height; }
};

constexpr double kStaysTogether = 120;

/// Of a source that is not worth breaking over columns; else 0.
double unbrokenHeight(const UndatedBlock &block, std::size_t most)
{
    double height = kUndatedHead + (block.count > most ? kUndatedLine : 0);
    for (std::size_t i = 0; i < std::min(most, block.entries.size()) && height <= kStaysTogether; ++i) {
        height += block.entries[i].height();
    }
    return height <= kStaysTogether ? height : 0;
}

/// Fills columns of a height from the left, as one reads.
class UndatedFlow {
public:
    UndatedFlow(const std::vector<UndatedBlock> &blocks, int columns) : m_blocks(blocks), m_columns(columns) { }

    /// At most so many of each source; none where that takes more columns than there are.
    std::optional<std::vector<UndatedLine>> lines(std::size_t most, double height);
    /// The same in the least height that holds it.
    std::vector<UndatedLine> balanced(std::size_t most, double height);

private:
    /// Whether so much fits below what stands in the column.
    bool hasRoom(double height) const { return m_top + height <= m_height; }
    void nextColumn() { ++m_column, m_top = 0; }
    void add(UndatedLine::Kind kind, const UndatedBlock &block, std::size_t entry, double height);
    void addBlock(const UndatedBlock &block, std::size_t most);

    const std::vector<UndatedBlock> &m_blocks;
    int m_columns;
    double m_height = 0;
    double m_top = 0;
    int m_column = 0;
    std::vector<UndatedLine> m_lines;
};

void UndatedFlow::add(UndatedLine::Kind kind, const UndatedBlock &block, std::size_t entry, double height)
{
    if (kind != UndatedLine::Kind::Head && !hasRoom(height)) {
        nextColumn();
        add(UndatedLine::Kind::Head, block, entry, kUndatedHead);
    }
    m_lines.push_back({kind, &block, entry, m_column, m_top, height});
    m_top += height;
}

void UndatedFlow::addBlock(const UndatedBlock &block, std::size_t most)
{
    std::size_t listed = std::min(most, block.entries.size());
    if (listed > 0 && listed + 1 == block.count && block.entries.size() == block.count) {
        ++listed; // "and 1 more" takes as much room as that one
    }
    // A name does not stand alone at a column's foot.
    const double first = kUndatedHead + (listed > 0 ? block.entries.front().height() : 0);
    if (m_top > 0 && hasRoom(kBetweenSources + first)) {
        m_top += kBetweenSources;
    } else if (m_top > 0) {
        nextColumn();
    }
    add(UndatedLine::Kind::Head, block, 0, kUndatedHead);
    const bool more = listed > 0 && listed < block.count;
    for (std::size_t i = 0; i < listed; ++i) {
        const bool last = more && i + 1 == listed;
        if (last && i > 0 && !hasRoom(block.entries[i].height() + kUndatedLine)) {
            m_top = m_height; // neither does the line that counts the others
        }
        add(UndatedLine::Kind::Entry, block, i, block.entries[i].height());
    }
    if (more) {
        add(UndatedLine::Kind::More, block, listed, kUndatedLine);
    }
}

std::optional<std::vector<UndatedLine>> UndatedFlow::lines(std::size_t most, double height)
{
    m_height = height;
    m_top = 0;
    m_column = 0;
    m_lines.clear();
    for (const UndatedBlock &block : m_blocks) {
        addBlock(block, most);
        if (m_column >= m_columns) {
            return std::nullopt;
        }
    }
    const bool fits = std::ranges::all_of(m_lines, [height](const UndatedLine &line) { return line.bottom() <= height; });
    return fits ? std::optional(std::move(m_lines)) : std::nullopt;
}

std::vector<UndatedLine> UndatedFlow::balanced(std::size_t most, double height)
{
    double low = 0;
    double high = height;
    for (const UndatedBlock &block : m_blocks) {
        low = std::max(low, unbrokenHeight(block, most)); // what is short stays together
    }
    low = std::min(low, high) - 1;
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        (lines(most, middle) ? high : low) = middle;
    }
    return lines(most, high).value_or(std::vector<UndatedLine>());
}

/// As many of each source as the height holds, each the same; of no lines where not even the names fit.
std::vector<UndatedLine> fittingLines(const std::vector<UndatedBlock> &blocks, int columns, double height)
{
    UndatedFlow flow(blocks, columns);
    std::size_t most = 0;
    for (const UndatedBlock &block : blocks) {
        most = std::max(most, block.entries.size());
    }
    if (!flow.lines(0, height)) {
        return {};
    }
    std::size_t low = 0;
    while (low < most) {
        const std::size_t middle = (low + most + 1) / 2;
        if (flow.lines(middle, height)) {
            low = middle;
        } else {
            most = middle - 1;
        }
    }
    return flow.balanced(low, height);
}

std::vector<UndatedBlock> blocksOf(const Snapshot &snapshot, const std::vector<int> &undated, const SourceNotes &notes, TypeSetter &setter, double room, std::size_t most)
{
    const QStringList names = sourceNames(snapshot);
    std::vector<UndatedBlock> blocks;
    for (const int s : undated) {
        const int document = snapshot.documentOf(s);
        if (blocks.empty() || blocks.back().document != document) {
            blocks.push_back({document, notes.isEmpty() ? names[document] : notes.numberOf(document) + u"  "_s + names[document], 0, {}});
        }
        UndatedBlock &block = blocks.back();
        ++block.count;
        if (block.entries.size() < most) {
            block.entries.push_back({s, setter.wrapped(TextStyle::LegendDetail, snapshot.titleOf(s), room, kMostLinesOfEntry)});
        }
    }
    return blocks;
}

QString summary(const std::vector<UndatedBlock> &blocks, std::size_t count)
{
    const QString statements = count == 1 ? u"1 statement"_s : u"%1 statements"_s.arg(count);
    return blocks.size() == 1 ? statements : statements + u" of %1 sources"_s.arg(blocks.size());
}

/// Draws the lines and says where they are.
class UndatedWriter {
public:
    UndatedWriter(Legend &legend, const Theme &theme, TypeSetter &setter, const LegendColumns &columns)
        : m_legend(legend), m_theme(theme), m_setter(setter), m_columns(columns)
    {
    }

    void write(const UndatedLine &line, const Snapshot &snapshot);

private:
    void writeHead(const UndatedLine &line, QPointF at);
    void writeEntry(const UndatedEntry &entry, QPointF at, const Snapshot &snapshot);
    DrawItem &say(TextStyle style, const QString &words, QPointF baseline, const QColor &color)
    {
        return m_legend.list.text(Layer::Frame, style, words, baseline.x(), baseline.y(), color, m_setter);
    }

    Legend &m_legend;
    const Theme &m_theme;
    TypeSetter &m_setter;
    LegendColumns m_columns;
};

void UndatedWriter::writeHead(const UndatedLine &line, QPointF at)
{
    addLegendShape(m_legend.list, m_theme, line.block->document, at + QPointF(0, 1.5));
    const QString said = line.entry > 0 ? u"continued"_s : QString::number(line.block->count);
    const double saidWidth = m_setter.width(TextStyle::LegendDetail, said) + 8;
    const QString name = m_setter.fitted(TextStyle::LegendName, line.block->name, m_columns.columnWidth - kLegendIndent - saidWidth);
    const DrawItem head = say(TextStyle::LegendName, name, at + QPointF(kLegendIndent, 10), m_theme.text);
    say(TextStyle::LegendDetail, said, QPointF(head.rect.right() + 8, at.y() + 10), m_theme.faint);
    m_legend.places.push_back({PicturePlace::Kind::Note, {}, head.rect, -1, line.block->document});
}

void UndatedWriter::writeEntry(const UndatedEntry &entry, QPointF at, const Snapshot &snapshot)
{
    QRectF box;
    double baseline = at.y() + 10;
    for (const QString &words : entry.lines) {
        DrawItem &item = say(TextStyle::LegendDetail, words, {at.x() + kLegendIndent, baseline}, m_theme.secondary);
        item.event = snapshot.eventOf(entry.statement);
        item.statement = entry.statement;
        box = box.united(item.rect);
        baseline += kUndatedLine;
    }
    PicturePlace place{PicturePlace::Kind::Undated, snapshot.titleOf(entry.statement), box};
    place.event = snapshot.eventOf(entry.statement);
    place.statement = entry.statement;
    m_legend.places.push_back(std::move(place));
}

void UndatedWriter::write(const UndatedLine &line, const Snapshot &snapshot)
{
    const QPointF at(m_columns.left(line.column), kLegendHeading + line.top);
    if (line.kind == UndatedLine::Kind::Head) {
        writeHead(line, at);
    } else if (line.kind == UndatedLine::Kind::Entry) {
        writeEntry(line.block->entries[line.entry], at, snapshot);
    } else {
        say(TextStyle::LegendDetail, u"and %1 more"_s.arg(line.block->count - line.entry), at + QPointF(kLegendIndent, 10), m_theme.faint);
    }
}

} // namespace

Legend composeUndated(const Snapshot &snapshot, const std::vector<int> &undated, const Theme &theme, double width, double height, const SourceNotes &notes)
{
    Legend legend;
    if (undated.empty()) {
        return legend;
    }
    TypeSetter setter(theme);
    const LegendColumns columns(width, kUndatedWidth);
    const double room = height - kLegendHeading - kUndatedFoot;
    const auto most = static_cast<std::size_t>(std::max(0.0, std::ceil(room / kUndatedLine) * columns.count));
    const std::vector<UndatedBlock> blocks = blocksOf(snapshot, undated, notes, setter, columns.columnWidth - kLegendIndent, most);
    const std::vector<UndatedLine> lines = fittingLines(blocks, columns.count, room);
    const bool counted = std::ranges::none_of(lines, [](const UndatedLine &line) { return line.kind == UndatedLine::Kind::Entry; });
    const QString said = summary(blocks, undated.size()) + (counted ? u", counted here for want of room"_s : QString());
    addLegendHeading(legend.list, u"WITHOUT A DATE"_s, theme, setter);
    const double after = legend.list.items.back().rect.right() + 12;
    legend.list.text(Layer::Frame, TextStyle::LegendDetail, setter.fitted(TextStyle::LegendDetail, said, width - after), after, 14, theme.faint, setter);
    legend.height = kLegendHeading;
    UndatedWriter writer(legend, theme, setter, columns);
    for (const UndatedLine &line : lines) {
        writer.write(line, snapshot);
        legend.height = std::max(legend.height, kLegendHeading + line.bottom() + kUndatedFoot);
    }
    return legend;
}

} // namespace eusebius
