// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>

#include <array>

namespace eusebius {

enum class ThemeKind : quint8 { Light, Dark, Print };

/// Colours and fonts of everything painted, on screen and on paper. A value: two equal themes paint equal pictures.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor text, secondary, faint, rule, panel, paper;
    QColor accent; ///< what can be clicked
    QColor disagreement; ///< the one red, kept for disagreement
    std::array<QColor, 8> sources;
    QString sansFamily; ///< Inter where installed
    QString serifFamily; ///< for words quoted from documents

    static Theme of(ThemeKind kind);
    /// The colour of the n-th source; from the ninth on the same again, with a pattern (`sourcePattern`).
    QColor source(int index) const { return sources[static_cast<std::size_t>(index) % sources.size()]; }

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// A source's second cue, so that colour is never the only one.
enum class SourceShape : quint8 { Square, Circle, Triangle, Diamond, Hexagon, Cross, Star, Pentagon };
SourceShape sourceShape(int index);
Qt::BrushStyle sourcePattern(int index); ///< Qt::SolidPattern for the first eight
/// How bars of a source are hatched: in grey print those of different sources differently, in colour only those that share a colour.
Qt::BrushStyle barPattern(const Theme &theme, int document);
/// The shape's outline in a box; every size and every device draws the same one.
QPainterPath shapePath(SourceShape shape, const QRectF &box);

} // namespace eusebius
