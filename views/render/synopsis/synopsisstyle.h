// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/synopsis/synopsis.h"
#include "views/render/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace eusebius {

/// How a synopsis is set. Sizes are logical pixels.
struct SynopsisStyle {
    Theme theme;
    QFont date; ///< of the event
    QFont title;
    QFont quote; ///< what a source says
    QFont note; ///< what we say of it
    QFont name; ///< of a source
    QColor uncovered; ///< the ground of cells outside what a source covers
    int mostLines = 3; ///< of a cell; 0: as many as it needs

    static constexpr double kLine = 16;
    static constexpr double kTop = 5; ///< above the first line of a row
    static constexpr double kBottom = 6;
    static constexpr double kHead = 44;
    static constexpr double kLegend = 24;
    static constexpr double kMargin = 16; ///< left of the first column
    static constexpr double kIndent = 9; ///< of a cell's words from its left edge
    static constexpr double kGap = 10; ///< of a cell's words from the next column

    static SynopsisStyle of(const Theme &theme, int mostLines);
    double rowHeight() const { return kTop + std::max(1, mostLines) * kLine + kBottom; }
};

/// The sign of an empty cell, with its ground.
void paintEmptiness(QPainter &painter, const SynopsisStyle &style, const QRectF &cell, CellKind kind);
/// The head of a source's column: its mark, its name, a note below.
void paintSourceHead(QPainter &painter, const SynopsisStyle &style, const QRectF &box, int document, const QString &name, const QString &note);
/// The line under a row; a stronger one where a year ends.
void paintRowRule(QPainter &painter, const SynopsisStyle &style, double left, double right, double y, bool yearEnds);
/// The signs explained in a line; as many as there is room for.
void paintSynopsisLegend(QPainter &painter, const SynopsisStyle &style, const QRectF &box);

/// "silent", "outside what it covers", "written before": of an empty cell.
QString emptinessWords(CellKind kind);

} // namespace eusebius
