// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QScrollBar;
class QTimer;

namespace eusebius {

/// Widgets one below the other in a scroll area, each as high as it needs at the width there is. Hundreds of rows stay quick:
/// no layout object, those in sight at once, the others below them while nothing else is to be done. The scroll bar lies over the right margin, so that nothing moves when it
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
    /// Scrolls to it, which has its place by then.
    void reveal(QWidget &widget, int margin);
    /// Gives it its place, and all above it: it can take the keyboard.
    void placeDownTo(const QWidget &widget);
    void scrollTo(int value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        QWidget *widget = nullptr;
        int spaceAbove = 0;
        bool leftOut = false; ///< hidden by who added it
        bool hasPlace = false;
    };

    void placeScrollBar();
    /// From where it stands on: until `bottom` is reached and so many items have their place.
    void placeItems(int bottom, int least);
    void placeMore();

    QWidget *m_content = nullptr;
    QWidget *m_page = nullptr; ///< holds the rows, so that all of them go at once
    QTimer *m_rest = nullptr;
    int m_placed = 0; ///< items with a place
    int m_bottom = 0; ///< of the last one
    QScrollBar *m_overlay = nullptr;
    QList<Item> m_items;
    QMargins m_margins;
};

} // namespace eusebius
