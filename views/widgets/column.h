// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QScrollBar;

namespace eusebius {

/// Widgets one below the other in a scroll area, each as high as it needs at the width there is. Hundreds of rows stay quick:
/// no layout object, one pass on a change of width. The scroll bar lies over the right margin, so that nothing moves when it
/// comes and goes.
class Column : public QScrollArea {
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr);

    void setMargins(const QMargins &margins);
    /// Takes the widget, `spaceAbove` pixels below the one before it.
    void add(QWidget *widget, int spaceAbove = 0);
    /// Deletes all widgets.
    void clear();
    /// After rows changed their content.
    void arrange();
    int count() const { return static_cast<int>(m_items.size()); }
    QWidget *at(int index) const { return m_items.at(index).widget; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        QWidget *widget = nullptr;
        int spaceAbove = 0;
    };

    void placeScrollBar();

    QWidget *m_content = nullptr;
    QScrollBar *m_overlay = nullptr;
    QList<Item> m_items;
    QMargins m_margins;
};

} // namespace eusebius
