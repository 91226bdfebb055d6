// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/synopsis/synopsistable.h"

#include <QAccessibleWidget>
#include <QHash>

namespace eusebius {

/// The synopsis for screen readers: a table whose heads are the sources and whose rows begin with an event. Row 0 are the heads, column 0
/// the events. Cells are made when they are asked for.
class SynopsisTableAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit SynopsisTableAccessible(SynopsisTable *table);
    ~SynopsisTableAccessible() override;

    /// Makes Qt ask here for these tables. Calling it again does nothing.
    static void install();
    /// The cursor has moved.
    static void tellFocus(SynopsisTable *table);

    SynopsisTable *table() const;
    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    mutable QHash<int, QAccessible::Id> m_children; ///< by index
};

/// One cell of it.
class SynopsisCellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    SynopsisCellAccessible(SynopsisTable *table, int row, int column) : m_table(table), m_row(row), m_column(column) { }

    int index(int columns) const { return m_row * columns + m_column; }

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QAccessibleInterface *cellBeside(int row, int column) const;

    SynopsisTable *m_table;
    int m_row; ///< 0: the heads
    int m_column; ///< 0: the events
};

} // namespace eusebius
