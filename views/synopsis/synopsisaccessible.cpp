// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsisaccessible.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeTableAccessible(const QString &, QObject *object)
{
    auto *table = qobject_cast<SynopsisTable *>(object);
    return table == nullptr ? nullptr : new SynopsisTableAccessible(table);
}

} // namespace

SynopsisTableAccessible::SynopsisTableAccessible(SynopsisTable *table) : QAccessibleWidget(table, QAccessible::Table)
{
    // What a row or a column holds is another after any change: cells are made anew.
    QObject::connect(table, &SynopsisTable::refreshed, table, [table] {
        QAccessibleTableModelChangeEvent event(table, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    });
}

SynopsisTableAccessible::~SynopsisTableAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void SynopsisTableAccessible::install()
{
    QAccessible::installFactory(makeTableAccessible);
}

void SynopsisTableAccessible::tellFocus(SynopsisTable *table)
{
    if (QAccessible::isActive() && table->hasFocus()) {
        QAccessibleEvent event(table, QAccessible::Focus);
        const int columns = table->columns().count() + 1;
        event.setChild((table->cursor().row + 1) * columns + table->cursor().column + 1);
        QAccessible::updateAccessibility(&event);
    }
}

SynopsisTable *SynopsisTableAccessible::table() const
{
    return qobject_cast<SynopsisTable *>(object());
}

void *SynopsisTableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
}

int SynopsisTableAccessible::columnCount() const
{
    return table()->columns().count() + 1;
}

int SynopsisTableAccessible::rowCount() const
{
    return table()->content().count() + 1;
}

QAccessibleInterface *SynopsisTableAccessible::child(int index) const
{
    return index < 0 ? nullptr : cellAt(index / columnCount(), index % columnCount());
}

QAccessibleInterface *SynopsisTableAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
        return nullptr;
    }
    const int index = row * columnCount() + column;
    if (!m_children.contains(index)) {
        m_children.insert(index, QAccessible::registerAccessibleInterface(new SynopsisCellAccessible(table(), row, column)));
    }
    return QAccessible::accessibleInterface(m_children.value(index));
}

int SynopsisTableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const SynopsisCellAccessible *>(child);
    return cell == nullptr ? -1 : cell->index(columnCount());
}

QAccessibleInterface *SynopsisTableAccessible::focusChild() const
{
    if (!table()->hasFocus() || table()->content().count() == 0) {
        return QAccessibleWidget::focusChild();
    }
    return cellAt(table()->cursor().row + 1, table()->cursor().column + 1);
}

QString SynopsisTableAccessible::columnDescription(int column) const
{
    return table()->headWords(column - 1);
}

QString SynopsisTableAccessible::rowDescription(int row) const
{
    return row == 0 ? u"Sources"_s : table()->cellWords({row - 1, -1});
}

bool SynopsisTableAccessible::selectRow(int row)
{
    if (row < 1 || row >= rowCount()) {
        return false;
    }
    table()->setCursorCell({row - 1, table()->cursor().column});
    return true;
}

void SynopsisTableAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    for (const QAccessible::Id id : std::exchange(m_children, {})) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void *SynopsisCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
}

bool SynopsisCellAccessible::isValid() const
{
    return m_row <= m_table->content().count() && m_column <= m_table->columns().count();
}

QAccessibleInterface *SynopsisCellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_table);
}

QAccessible::Role SynopsisCellAccessible::role() const
{
    return m_row == 0 ? QAccessible::ColumnHeader : m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QString SynopsisCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name) {
        return {};
    }
    return m_row == 0 ? m_table->headWords(m_column - 1) : m_table->cellWords({m_row - 1, m_column - 1});
}

QRect SynopsisCellAccessible::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect box = m_row == 0 ? m_table->headRect(m_column - 1) : m_table->cellRect({m_row - 1, m_column - 1});
    return {m_table->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State SynopsisCellAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = m_row > 0;
    const SynopsisTable::Cell cursor = m_table->cursor();
    state.focused = m_table->hasFocus() && cursor.row == m_row - 1 && cursor.column == m_column - 1;
    const QRect box = m_row == 0 ? m_table->headRect(m_column - 1) : m_table->cellRect({m_row - 1, m_column - 1});
    state.offscreen = isValid() && !m_table->viewport()->rect().intersects(box);
    return state;
}

QAccessibleInterface *SynopsisCellAccessible::cellBeside(int row, int column) const
{
    QAccessibleInterface *owner = parent();
    return owner == nullptr || owner->tableInterface() == nullptr ? nullptr : owner->tableInterface()->cellAt(row, column);
}

QList<QAccessibleInterface *> SynopsisCellAccessible::columnHeaderCells() const
{
    return m_row == 0 ? QList<QAccessibleInterface *>() : QList{cellBeside(0, m_column)};
}

QList<QAccessibleInterface *> SynopsisCellAccessible::rowHeaderCells() const
{
    return m_column == 0 || m_row == 0 ? QList<QAccessibleInterface *>() : QList{cellBeside(m_row, 0)};
}

} // namespace eusebius
