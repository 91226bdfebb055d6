// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/textstyle.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace eusebius {

enum class DrawKind : quint8 {
    Fill, ///< an axis-aligned rectangle, not antialiased
    Bar, ///< a rectangle with round corners
    Arrow, ///< a bar whose right end (left where `leftward`) is a point
    Shape, ///< a source's shape, or a dot
    Line,
    Thread, ///< a curve from one point to another that leaves and arrives vertically
    Text,
};

enum class Dash : quint8 { Solid, Dashed, Dotted };

/// What a group of items is about; the order is the order of painting.
enum class Layer : quint8 { Ground, Grid, Guide, Threads, Marks, Headers, Agreement, Axis, Frame };

/// One thing painted: everything is worked out, a painter or a writer only replays it.
struct DrawItem {
    DrawKind kind = DrawKind::Fill;
    Layer layer = Layer::Ground;
    Dash dash = Dash::Solid;
    SourceShape shape = SourceShape::Circle;
    TextStyle style = TextStyle::Label;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< Bar, Arrow: lines in `hatch` over the fill
    bool leftward = false;
    QRgb fill = 0; ///< none where its alpha is 0; a text's colour
    QRgb stroke = 0;
    QRgb hatch = 0;
    float strokeWidth = 0;
    float radius = 0;
    QRectF rect; ///< Line, Thread: from its top left to its bottom right corner, sizes may be negative. Text: the line box
    int text = -1; ///< index in DrawList::texts
    int whole = -1; ///< the same, of the text this one is cut from, where its picture can be cut instead of made anew
    int event = -1; ///< the event it tells of, for groups and names in files
    int statement = -1;
};

/// Everything painted, in order, as flat data: the screen, PNG, PDF and SVG are made from the same list.
struct DrawList {
    std::vector<DrawItem> items;
    std::vector<QString> texts;

    DrawItem &fill(Layer layer, const QRectF &rect, const QColor &color);
    DrawItem &bar(Layer layer, const QRectF &rect, const QColor &color, double radius);
    DrawItem &shape(Layer layer, SourceShape shape, const QRectF &rect, const QColor &color);
    DrawItem &line(Layer layer, QPointF from, QPointF to, const QColor &color, double width);
    DrawItem &thread(QPointF from, QPointF to, const QColor &color, double width);
    /// `left` and `baseline` say where it stands, `width` how wide it is where that is known.
    DrawItem &text(Layer layer, TextStyle style, const QString &text, double left, double baseline, const QColor &color, TypeSetter &setter,
                   double width = -1);

    /// A text cut to what had room: its beginning and an ellipsis.
    DrawItem &cutText(Layer layer, TextStyle style, const QString &whole, const QString &cut, double left, double baseline, const QColor &color,
                      TypeSetter &setter, double width = -1);

    /// Stable: what was added first within a layer stays below.
    void sortByLayer();
    void append(const DrawList &other, QPointF offset);
};

/// `share` of a over b, opaque.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace eusebius
