// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"
#include "views/state/themestate.h"

#include <QAbstractButton>

namespace eusebius {

/// A row that paints itself: text laid out for the width it gets, a quiet hover, a visible focus, Enter and Space click it.
/// Rows that do nothing when clicked are made `setInert(true)`: no hover, no pointing hand, no stop for Tab.
class PaintedRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaintedRow(const Theme &theme, QWidget *parent = nullptr);

    void setInert(bool inert);
    /// The statement the row shows: decisions made while the keyboard is in it are about that one. Ctrl and a click, or Ctrl+Space, mark it.
    void setTells(StatementId statement) { m_tells = statement; }
    StatementId tells() const { return m_tells; }
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void markWanted();

protected:
    /// Lays out for a width and gives the height.
    virtual double layOut(double width) = 0;
    virtual void paintRow(QPainter &painter) = 0;

    const Theme &theme() const { return m_theme; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Theme m_theme;
    StatementId m_tells;
    bool m_marked = false;
    bool m_inert = false;
};

} // namespace eusebius
