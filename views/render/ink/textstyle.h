// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QFont>
#include <QFontMetricsF>

#include <array>
#include <optional>

namespace eusebius {

/// The kinds of words a timeline has. One place says how each is set.
enum class TextStyle : quint8 {
    Axis,
    LaneName,
    LaneNote,
    Label,
    ClusterCount,
    Section, ///< letter-spaced capitals
    Title,
    Subtitle,
    LegendName,
    LegendDetail,
};
inline constexpr std::size_t kTextStyles = 10;

/// Unhinted, in whole pixels: words measure the same at any resolution, on screen and on paper.
QFont textFont(const Theme &theme, TextStyle style);
/// The same for these words: where letters join (Arabic and its like) they are shaped.
QFont textFont(const Theme &theme, TextStyle style, QStringView words);
/// Whether some letters of it join with their neighbours.
bool lettersJoin(QStringView words);

/// Measures and shortens words in a theme's fonts. Cheap to make; one for each thread.
class TypeSetter {
public:
    explicit TypeSetter(const Theme &theme) : m_theme(theme) { }

    double width(TextStyle style, const QString &text) { return width(style, QStringView(text)); }
    /// By the sum of its letters where that is exact (these fonts neither kern nor shape Latin), which saves shaping it.
    double width(TextStyle style, QStringView text);
    /// Whether letters stand beside each other as each alone would: a cut text is the beginning of the whole one's picture.
    static bool isSetByLetters(QStringView text);
    double ascent(TextStyle style) { return metrics(style).ascent(); }
    double height(TextStyle style) { return metrics(style).height(); }
    /// The text, or as much of it from its beginning as fits with an ellipsis, cut between words where that costs little.
    /// Empty where not even a few characters fit.
    QString fitted(TextStyle style, const QString &text, double room);
    /// The same of a text that is known to be wider.
    QString shortened(TextStyle style, const QString &text, double room);
    /// Broken into lines between words, each no wider than `room`; the last one shortened where `most` lines do not do.
    QStringList wrapped(TextStyle style, const QString &text, double room, int most);

private:
    /// Advances of letters, each measured when it is first met; < 0: not yet.
    struct Advances {
        std::array<float, 256> latin;
        std::array<float, 48> punctuation; ///< from U+2010
        Advances() { latin.fill(-1), punctuation.fill(-1); }
    };
    const QFontMetricsF &metrics(TextStyle style);
    double advance(TextStyle style, QChar letter);

    Theme m_theme;
    std::array<std::optional<QFontMetricsF>, kTextStyles> m_metrics;
    std::array<Advances, kTextStyles> m_advances;
};

/// Widths of labels by a table of single characters: within a few per cent, a hundred times faster than shaping. For packing
/// rows, where a million are needed; what is drawn is measured.
class LabelEstimate {
public:
    explicit LabelEstimate(const Theme &theme);
    float width(QStringView text) const;

private:
    std::array<float, 256> m_latin{};
    float m_other = 6;
    float m_wide = 11;
};

} // namespace eusebius
