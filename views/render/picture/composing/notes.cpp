// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/notes.h"

#include "views/render/frame/framecontents.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kRaised = 3.5;
constexpr double kBefore = 1.5; ///< between a word and its note
constexpr double kAfter = 3; ///< and between that and what stands next

/// Where the next thing in the mark's row begins.
double nextInRow(const Frame &frame, std::size_t mark)
{
    const DrawnMark &own = frame.marks[mark];
    double next = frame.size.width();
    if (own.box.left() >= own.labelBox.right()) {
        next = own.box.left();
    }
    if (own.inside) {
        next = std::min(next, own.box.right());
    }
    if (mark + 1 < frame.marks.size() && frame.marks[mark + 1].lane == own.lane && frame.marks[mark + 1].row == own.row) {
        const DrawnMark &other = frame.marks[mark + 1];
        next = std::min(next, other.labelBox.isEmpty() ? other.box.left() : std::min(other.box.left(), other.labelBox.left()));
    }
    return next;
}

/// Shortens a label's item to the room there is; false where nothing of it would be left.
bool shorten(DrawList &list, DrawItem &label, const QString &title, double room, TypeSetter &setter)
{
    const QString piece = setter.shortened(label.style, title, room);
    if (piece.isEmpty()) {
        return false;
    }
    list.texts[static_cast<std::size_t>(label.text)] = piece;
    label.whole = -1;
    label.rect.setWidth(setter.width(label.style, piece));
    return true;
}

QRectF addNote(DrawList &list, Layer layer, const QString &number, QPointF at, const Theme &theme, TypeSetter &setter, int event)
{
    DrawItem &item = list.text(layer, TextStyle::ClusterCount, number, at.x() + kBefore, at.y() - kRaised, theme.secondary, setter);
    item.event = event;
    return item.rect;
}

/// The labels of the list, by event (or statement) and place.
QHash<std::pair<int, int>, std::vector<std::size_t>> labelsOf(const DrawList &list)
{
    QHash<std::pair<int, int>, std::vector<std::size_t>> labels;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const DrawItem &item = list.items[i];
        if (item.kind == DrawKind::Text && item.layer == Layer::Marks && item.style == TextStyle::Label && (item.event >= 0 || item.statement >= 0)) {
            labels[{item.event, item.statement}].push_back(i);
        }
    }
    return labels;
}

void addToLabels(std::vector<PlacedNote> &placed, DrawList &list, const Frame &frame, const Snapshot &snapshot, const SourceNotes &notes)
{
    TypeSetter setter(frame.theme);
    const auto labels = labelsOf(list);
    for (std::size_t m = 0; m < frame.marks.size(); ++m) {
        const DrawnMark &mark = frame.marks[m];
        if (mark.labelBox.isEmpty()) {
            continue;
        }
        const Entry entry = frame.columns->entry(mark.subject);
        const auto documents = entry.event >= 0 ? snapshot.sourcesOf(entry.event) : std::vector{entry.document};
        const QString number = notes.numbersOf(documents);
        for (const std::size_t index : labels.value({entry.event, entry.statement})) {
            DrawItem &label = list.items[index];
            if (std::abs(label.rect.left() - mark.labelBox.left()) > 0.5 || std::abs(label.rect.top() - mark.labelBox.top()) > 0.5) {
                continue;
            }
            const double needed = kBefore + setter.width(TextStyle::ClusterCount, number) + kAfter;
            const double room = nextInRow(frame, m) - label.rect.right();
            if (room >= needed || shorten(list, label, mark.title, label.rect.width() - needed + std::max(room, 0.0), setter)) {
                const QPointF end(label.rect.right(), label.rect.top() + setter.ascent(label.style));
                placed.push_back({addNote(list, Layer::Marks, number, end, frame.theme, setter, entry.event), documents.empty() ? -1 : documents.front()});
            }
            break;
        }
    }
}

void addToHeaders(std::vector<PlacedNote> &placed, DrawList &list, const Frame &frame, const SourceNotes &notes)
{
    TypeSetter setter(frame.theme);
    const std::size_t items = list.items.size();
    for (std::size_t i = 0; i < items; ++i) {
        const DrawItem item = list.items[i];
        if (item.layer != Layer::Headers || item.style != TextStyle::LaneName || item.kind != DrawKind::Text) {
            continue;
        }
        const auto lane = std::ranges::find_if(frame.lanes, [&](const LaneBox &box) { return item.rect.center().y() > box.top && item.rect.center().y() < box.bottom(); });
        const int document = lane == frame.lanes.end() ? -1 : frame.columns->heads()[static_cast<std::size_t>(lane - frame.lanes.begin())].document;
        if (document >= 0) {
            const QPointF end(item.rect.right(), item.rect.top() + setter.ascent(item.style));
            placed.push_back({addNote(list, Layer::Headers, notes.numberOf(document), end, frame.theme, setter, -1), document});
        }
    }
}

} // namespace

SourceNotes::SourceNotes(const Snapshot &snapshot, const ShownSet &shown) : m_numbers(snapshot.documents().size(), 0)
{
    int last = 0;
    for (std::size_t d = 0; d < m_numbers.size(); ++d) {
        m_numbers[d] = shown.showsDocument(static_cast<int>(d)) ? ++last : 0;
    }
}

QString SourceNotes::numberOf(int document) const
{
    const int number = document >= 0 && document < static_cast<int>(m_numbers.size()) ? m_numbers[static_cast<std::size_t>(document)] : 0;
    return number > 0 ? QString::number(number) : QString();
}

QString SourceNotes::numbersOf(const std::vector<int> &documents) const
{
    QStringList numbers;
    for (const int document : documents) {
        if (const QString number = numberOf(document); !number.isEmpty()) {
            numbers << number;
        }
    }
    return numbers.join(u',');
}

std::vector<PlacedNote> addNotes(DrawList &list, const Frame &frame, const Snapshot &snapshot, const SourceNotes &notes, Lanes lanes)
{
    std::vector<PlacedNote> placed;
    if (notes.isEmpty()) {
        return placed;
    }
    if (lanes == Lanes::BySource) {
        addToHeaders(placed, list, frame, notes);
    } else {
        addToLabels(placed, list, frame, snapshot, notes);
    }
    list.sortByLayer();
    return placed;
}

} // namespace eusebius
