// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/synopsis/synopsisstyle.h"

#include "views/render/ink/drawlist.h"
#include "views/render/ink/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSign = 13; ///< width of the sign of an empty cell

QFont fontOf(const QString &family, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

/// A dash for silence; a dash that runs against an end for what was written before.
void paintSign(QPainter &painter, const SynopsisStyle &style, QPointF leftMiddle, CellKind kind)
{
    if (kind == CellKind::Outside) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double y = std::round(leftMiddle.y());
    const QColor ink = style.theme.faint;
    painter.fillRect(QRectF(leftMiddle.x(), y, kind == CellKind::Silent ? kSign : kSign - 4, 1), ink);
    if (kind == CellKind::WrittenBefore) {
        painter.fillRect(QRectF(leftMiddle.x() + kSign - 4, y - 4, 1, 9), ink);
    }
}

} // namespace

SynopsisStyle SynopsisStyle::of(const Theme &theme, int mostLines)
{
    SynopsisStyle style;
    style.theme = theme;
    style.date = fontOf(theme.sansFamily, 12, QFont::DemiBold);
    style.title = fontOf(theme.sansFamily, 12);
    style.quote = fontOf(theme.serifFamily, 13);
    style.note = fontOf(theme.sansFamily, 11);
    style.name = fontOf(theme.sansFamily, 12, QFont::DemiBold);
    style.uncovered = mixed(theme.rule, theme.paper, theme.kind == ThemeKind::Dark ? 0.55 : 0.5);
    style.mostLines = mostLines;
    return style;
}

void paintEmptiness(QPainter &painter, const SynopsisStyle &style, const QRectF &cell, CellKind kind)
{
    if (kind != CellKind::Silent) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(cell.adjusted(0, 0, -2, 0), style.uncovered); // columns stay apart
    }
    paintSign(painter, style, {cell.left() + SynopsisStyle::kIndent, cell.top() + SynopsisStyle::kTop + SynopsisStyle::kLine / 2}, kind);
}

void paintSourceHead(QPainter &painter, const SynopsisStyle &style, const QRectF &box, int document, const QString &name, const QString &note)
{
    constexpr double kMark = 9;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(style.theme.source(document), sourcePattern(document)));
    painter.drawPath(shapePath(sourceShape(document), QRectF(box.left(), box.top() + 10, kMark, kMark)));
    const double left = box.left() + kMark + 6;
    paintLine(painter, {left, box.top() + 7}, box.right() - SynopsisStyle::kGap - left, name, style.name, style.theme.text);
    paintLine(painter, {left, box.top() + 24}, box.right() - SynopsisStyle::kGap - left, note, style.note, style.theme.secondary);
}

void paintRowRule(QPainter &painter, const SynopsisStyle &style, double left, double right, double y, bool yearEnds)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(left, y - 1, right - left, 1), yearEnds ? mixed(style.theme.faint, style.theme.paper, 0.55) : style.theme.rule);
}

void paintSynopsisLegend(QPainter &painter, const SynopsisStyle &style, const QRectF &box)
{
    const QFontMetricsF metrics(style.note);
    const double middle = box.center().y();
    double x = box.left();
    const auto words = [&](const QString &text, const QColor &ink) {
        const double width = metrics.horizontalAdvance(text);
        if (x + width > box.right()) {
            x = box.right();
            return;
        }
        x += paintLine(painter, {x, std::floor(middle - metrics.height() / 2)}, width + 1, text, style.note, ink) + 18;
    };
    for (const CellKind kind : {CellKind::Silent, CellKind::Outside, CellKind::WrittenBefore}) {
        const QString text = kind == CellKind::Silent ? u"covers the time, is silent"_s : kind == CellKind::Outside ? u"outside what it covers"_s : u"written before"_s;
        if (x + 34 + metrics.horizontalAdvance(text) > box.right()) {
            return;
        }
        if (kind != CellKind::Silent) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(QRectF(x, std::round(middle) - 7, 26, 14), style.uncovered);
        }
        paintSign(painter, style, {x + (kind == CellKind::Silent ? 8 : 7), middle}, kind);
        x += 32;
        words(text, style.theme.secondary);
    }
    if (x + 24 < box.right()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(x, std::round(middle) - 7, 3, 14), mixed(style.theme.secondary, style.theme.paper, 0.25));
        painter.fillRect(QRectF(x, std::round(middle) - 7, 3, 14), QBrush(style.theme.secondary, Qt::Dense5Pattern));
        x += 9;
        words(u"wording it shares"_s, style.theme.secondary);
    }
    words(u"grey: others say it too"_s, style.theme.faint);
    words(style.theme.disagreement == style.theme.text ? u"black: others differ"_s : u"red: others differ"_s, style.theme.disagreement);
}

QString emptinessWords(CellKind kind)
{
    switch (kind) {
    case CellKind::Silent:
        return u"silent"_s;
    case CellKind::Outside:
        return u"outside what it covers"_s;
    case CellKind::WrittenBefore:
        return u"written before"_s;
    case CellKind::Told:
        break;
    }
    return {};
}

} // namespace eusebius
