// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsistable.h"

#include "views/itemmodels/eventwords.h"
#include "views/render/ink/drawlist.h"
#include "views/render/synopsis/cellnotes.h"
#include "views/synopsis/synopsisaccessible.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = static_cast<int>(SynopsisStyle::kHead);
constexpr int kAheadMilliseconds = 4;

} // namespace

SynopsisTable::SynopsisTable(Workspace &workspace, QWidget *parent) : QAbstractScrollArea(parent), m_workspace(workspace), m_content(workspace)
{
    SynopsisTableAccessible::install();
    setObjectName(u"paper"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(u"Synopsis"_s);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_content, &SynopsisContent::stale, this, [this] {
        m_stale = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(&workspace.selection, &Selection::changed, this, [this] { followSelection(true); });
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &SynopsisTable::makeAhead);
}

int SynopsisTable::rowsAPage() const
{
    return std::max(1, (viewport()->height() - kHeadHeight) / rowHeight());
}

int SynopsisTable::rowTop(int row) const
{
    return kHeadHeight + row * rowHeight() - verticalScrollBar()->value();
}

int SynopsisTable::columnLeft(int column) const
{
    return column < 0 ? 0 : m_columns.firstWidth() + m_columns.at(column).left - horizontalScrollBar()->value();
}

QRect SynopsisTable::cellRect(Cell cell) const
{
    const int width = cell.column < 0 ? m_columns.firstWidth() : m_columns.at(cell.column).width;
    return {columnLeft(cell.column), rowTop(cell.row), width, rowHeight()};
}

QRect SynopsisTable::headRect(int column) const
{
    const int width = column < 0 ? m_columns.firstWidth() : m_columns.at(column).width;
    return {columnLeft(column), 0, width, kHeadHeight};
}

void SynopsisTable::refresh()
{
    if (!m_stale) {
        return;
    }
    m_stale = false;
    // What is looked at stays in sight: the events about it, and the one the cursor is on.
    const bool same = m_of != nullptr && m_of == m_workspace.corpus.snapshot();
    const int topRow = verticalScrollBar()->value() / rowHeight();
    const int offset = verticalScrollBar()->value() % rowHeight();
    const int topEvent = same && topRow < m_content.count() ? m_content.eventAt(topRow) : -1;
    const int cursorEvent = same && m_cursor.row < m_content.count() ? m_content.eventAt(m_cursor.row) : -1;
    m_content.update();
    m_of = m_workspace.corpus.snapshot();
    const std::vector<int> documents = m_content.documents();
    std::vector<QString> ids;
    for (const int document : documents) {
        ids.push_back(m_of->document(document).id);
    }
    m_columns.setSources(ids, documents);
    const auto &events = m_content.events().events;
    const auto nearest = [&events](int event) { return static_cast<int>(std::ranges::lower_bound(events, event) - events.begin()); };
    m_cursor.row = std::clamp(nearest(cursorEvent), 0, std::max(0, m_content.count() - 1));
    m_cursor.column = std::min(m_cursor.column, m_columns.count() - 1);
    arrange();
    verticalScrollBar()->setValue(topEvent < 0 ? 0 : nearest(topEvent) * rowHeight() + (nearest(topEvent) == 0 && topRow == 0 ? offset : 0));
    followSelection(false);
    viewport()->update();
    emit refreshed();
}

void SynopsisTable::arrange()
{
    m_columns.fit(viewport()->width());
    const int height = viewport()->height() - kHeadHeight;
    const int width = viewport()->width() - m_columns.firstWidth();
    verticalScrollBar()->setRange(0, std::max(0, m_content.count() * rowHeight() - height));
    verticalScrollBar()->setPageStep(std::max(1, height));
    verticalScrollBar()->setSingleStep(rowHeight() / 2);
    horizontalScrollBar()->setRange(0, std::max(0, m_columns.totalWidth() - width));
    horizontalScrollBar()->setPageStep(std::max(1, width));
    horizontalScrollBar()->setSingleStep(40);
    viewport()->update();
}

void SynopsisTable::setCursorCell(Cell cell)
{
    cell.row = std::clamp(cell.row, 0, std::max(0, m_content.count() - 1));
    cell.column = std::clamp(cell.column, -1, m_columns.count() - 1);
    m_cursor = cell;
    keepInSight(cell);
    viewport()->update();
    SynopsisTableAccessible::tellFocus(this);
}

void SynopsisTable::keepInSight(Cell cell)
{
    const int top = cell.row * rowHeight();
    const int height = viewport()->height() - kHeadHeight;
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(std::clamp(bar.value(), top + rowHeight() - height, std::max(top, top + rowHeight() - height)));
    if (cell.column >= 0) {
        const SynopsisColumns::Column &column = m_columns.at(cell.column);
        const int width = viewport()->width() - m_columns.firstWidth();
        QScrollBar &across = *horizontalScrollBar();
        across.setValue(std::clamp(across.value(), column.left + column.width - width, std::max(column.left, column.left + column.width - width)));
        if (column.width > width) {
            across.setValue(column.left);
        }
    }
}

void SynopsisTable::followSelection(bool show)
{
    viewport()->update();
    if (m_selecting || m_stale || !isVisible()) {
        return;
    }
    const int event = m_workspace.selectedEvent();
    const int row = event < 0 ? -1 : m_content.rowOf(event);
    if (row < 0 || (row == m_cursor.row && !show)) {
        return;
    }
    // Out of sight it comes with what follows it.
    const bool seen = rowTop(row) >= kHeadHeight && rowTop(row) + rowHeight() <= viewport()->height();
    if (!seen) {
        verticalScrollBar()->setValue(row * rowHeight() - (viewport()->height() - kHeadHeight) / 3);
    }
    if (row != m_cursor.row) {
        setCursorCell({row, m_cursor.column});
    }
}

/// The event of the cursor's row, and what the cursor's source says of it.
void SynopsisTable::select()
{
    if (m_content.count() == 0) {
        return;
    }
    const SynopsisRow &row = m_content.row(m_cursor.row).row();
    Selected selected;
    selected.event = m_workspace.snapshot()->event(row.event).id;
    const SynopsisCell *cell = m_cursor.column < 0 ? nullptr : row.cell(m_columns.at(m_cursor.column).document);
    if (cell != nullptr) {
        selected.statement = m_workspace.snapshot()->idOf(cell->statement);
    }
    m_selecting = true;
    m_workspace.selection.set(selected);
    m_selecting = false;
    viewport()->update();
}

void SynopsisTable::activate()
{
    if (m_content.count() > 0) {
        select();
        emit eventActivated();
    }
}

void SynopsisTable::moveColumn(int from, int to)
{
    const int document = m_cursor.column < 0 ? -1 : m_columns.at(m_cursor.column).document;
    m_columns.move(from, to);
    m_cursor.column = document < 0 ? -1 : m_columns.indexOf(document); // it stays on its source
    viewport()->update();
    emit refreshed();
}

void SynopsisTable::setOrder(const std::vector<QString> &order)
{
    m_columns.setOrder(order);
    viewport()->update();
}

QString SynopsisTable::cellWords(Cell cell)
{
    const SynopsisRow &row = m_content.row(cell.row).row();
    if (cell.column < 0) {
        return timeWords(row.time) + u", "_s + row.title;
    }
    const int document = m_columns.at(cell.column).document;
    return cellSpeech(row, document, m_content.emptiness(cell.row, document), m_content.names());
}

QString SynopsisTable::headWords(int column) const
{
    if (column < 0) {
        return u"Event"_s;
    }
    const int document = m_columns.at(column).document;
    return m_content.names().value(document) + u", tells "_s + QString::number(m_content.events().toldBy[static_cast<std::size_t>(document)]);
}

void SynopsisTable::paintEvent(QPaintEvent *)
{
    refresh();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_content.style().theme.paper);
    if (m_columns.count() == 0 || m_content.count() == 0) {
        return; // the panel says why
    }
    paintRows(painter);
    paintFirstColumn(painter);
    paintCursor(painter);
    paintHeads(painter);
    paintDrop(painter);
}

void SynopsisTable::makeAhead()
{
    if (m_stale || m_columns.count() == 0) {
        return;
    }
    std::vector<int> documents;
    std::vector<double> widths;
    for (int c = 0; c < m_columns.count(); ++c) {
        if (const QRect box = headRect(c); box.right() >= m_columns.firstWidth() && box.left() < viewport()->width()) {
            documents.push_back(m_columns.at(c).document);
            widths.push_back(m_columns.at(c).width);
        }
    }
    QElapsedTimer spent;
    spent.start();
    const int page = m_aheadTo - m_aheadFrom;
    for (int i = 0; i < 2 * page; ++i) {
        const int r = i < page ? m_aheadTo + i : m_aheadFrom - 1 - (i - page);
        if (r < 0 || r >= m_content.count() || m_content.isMade(r)) {
            continue;
        }
        m_content.row(r).heightIn(m_columns.firstWidth(), documents, widths);
        if (spent.elapsed() >= kAheadMilliseconds) {
            m_ahead.start(0); // whatever waits comes first
            return;
        }
    }
}

void SynopsisTable::paintRows(QPainter &painter)
{
    const SynopsisStyle &style = m_content.style();
    const int first = verticalScrollBar()->value() / rowHeight();
    m_aheadFrom = first;
    m_aheadTo = std::min(m_content.count(), first + viewport()->height() / rowHeight() + 1);
    m_ahead.start(0);
    for (int r = first; r < m_content.count() && rowTop(r) < viewport()->height(); ++r) {
        LaidRow &row = m_content.row(r);
        for (int c = 0; c < m_columns.count(); ++c) {
            const QRect box = cellRect({r, c});
            if (box.right() < m_columns.firstWidth() || box.left() >= viewport()->width()) {
                continue;
            }
            const int document = m_columns.at(c).document;
            const QRectF inner(box.left(), box.top(), box.width(), box.height() - 1);
            if (const SynopsisCell *cell = row.row().cell(document)) {
                row.paintCell(painter, inner, *cell);
            } else {
                paintEmptiness(painter, style, inner, m_content.emptiness(r, document));
            }
        }
    }
}

void SynopsisTable::paintFirstColumn(QPainter &painter)
{
    const SynopsisStyle &style = m_content.style();
    const double width = m_columns.firstWidth();
    const double right = std::min(viewport()->width(), columnLeft(m_columns.count() - 1) + m_columns.at(m_columns.count() - 1).width);
    painter.fillRect(QRectF(0, kHeadHeight, width, viewport()->height()), style.theme.paper);
    const int selected = m_workspace.selectedEvent();
    const auto yearOf = [this](int row) {
        const auto day = m_workspace.snapshot()->eventTime(m_content.eventAt(row)).earliestDay();
        return day ? std::optional(day->year) : std::nullopt;
    };
    for (int r = verticalScrollBar()->value() / rowHeight(); r < m_content.count() && rowTop(r) < viewport()->height(); ++r) {
        const QRectF box(0, rowTop(r), width, rowHeight() - 1);
        m_content.row(r).paintFirst(painter, box);
        const bool yearEnds = r + 1 < m_content.count() && yearOf(r) != yearOf(r + 1);
        paintRowRule(painter, style, SynopsisStyle::kMargin, right, rowTop(r) + rowHeight(), yearEnds);
        if (m_content.eventAt(r) == selected) {
            QColor wash = style.theme.accent;
            wash.setAlphaF(style.theme.kind == ThemeKind::Dark ? 0.14F : 0.08F);
            painter.fillRect(QRectF(0, rowTop(r), right, rowHeight() - 1), wash);
            painter.fillRect(QRectF(0, rowTop(r), 3, rowHeight() - 1), style.theme.accent);
        }
    }
    if (horizontalScrollBar()->value() > 0) {
        painter.fillRect(QRectF(width - 1, kHeadHeight, 1, viewport()->height()), mixed(style.theme.faint, style.theme.paper, 0.55)); // more lies below it
    }
}

void SynopsisTable::paintHeads(QPainter &painter)
{
    const SynopsisStyle &style = m_content.style();
    painter.fillRect(QRectF(0, 0, viewport()->width(), kHeadHeight), style.theme.paper);
    for (int c = 0; c < m_columns.count(); ++c) {
        const QRect box = headRect(c);
        if (box.right() >= m_columns.firstWidth() && box.left() < viewport()->width()) {
            const int document = m_columns.at(c).document;
            paintSourceHead(painter, style, box, document, m_content.names().value(document),
                            u"tells %1"_s.arg(m_content.events().toldBy[static_cast<std::size_t>(document)]));
        }
    }
    painter.fillRect(QRectF(0, 0, m_columns.firstWidth(), kHeadHeight), style.theme.paper);
    paintLine(painter, {SynopsisStyle::kMargin, 7}, m_columns.firstWidth() - 24, u"Event"_s, style.name, style.theme.text);
    paintLine(painter, {SynopsisStyle::kMargin, 24}, m_columns.firstWidth() - 24, countWords(m_content.count(), u"event"_s), style.note, style.theme.secondary);
    painter.fillRect(QRectF(0, kHeadHeight - 1, viewport()->width(), 1), mixed(style.theme.faint, style.theme.paper, 0.55));
}

void SynopsisTable::paintCursor(QPainter &painter)
{
    if (!hasFocus()) {
        return;
    }
    const QRect box = cellRect(m_cursor);
    if (m_cursor.column >= 0 && box.right() <= m_columns.firstWidth()) {
        return;
    }
    painter.setClipRect(QRect(m_cursor.column < 0 ? 0 : m_columns.firstWidth(), kHeadHeight, viewport()->width(), viewport()->height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_content.style().theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(m_cursor.column < 0 ? 4 : -3, 1, -3, -2), 3, 3);
    painter.setClipping(false);
}

void SynopsisTable::paintDrop(QPainter &painter)
{
    if (m_drag != Drag::Column) {
        return;
    }
    const Theme &theme = m_content.style().theme;
    const int gap = m_columns.gapAt(m_pointer.x() - m_columns.firstWidth() + horizontalScrollBar()->value());
    const int x = gap < m_columns.count() ? columnLeft(gap) : columnLeft(gap - 1) + m_columns.at(gap - 1).width;
    QColor veil = theme.paper;
    veil.setAlphaF(0.6F);
    painter.fillRect(QRectF(columnLeft(m_dragged), 0, m_columns.at(m_dragged).width, viewport()->height()), veil);
    painter.fillRect(QRectF(std::max(m_columns.firstWidth(), x) - 4, 0, 2, viewport()->height()), theme.accent);
    const int document = m_columns.at(m_dragged).document;
    const QRectF ghost(m_pointer.x() - 20, 2, m_columns.at(m_dragged).width, kHeadHeight - 4);
    painter.fillRect(ghost, theme.panel);
    paintSourceHead(painter, m_content.style(), ghost.adjusted(6, -2, 0, 0), document, m_content.names().value(document), u"moves with the pointer"_s);
}

} // namespace eusebius
