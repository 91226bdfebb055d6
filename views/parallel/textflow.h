// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <unordered_map>
#include <vector>

namespace eusebius {

/// A long text set in one column, of which only what is looked at is laid out: opening 2 MB costs a walk over its line ends.
///
/// Not a view: it knows no top and no height of the whole. A place on paper is so many pixels below the top of a paragraph; a place in the text is
/// an offset with a part of one, so that both follow each other without a jump. Example: with lines of 40 characters, 20 px high, position 60 of
/// the first paragraph is Place{0, 30}.
class TextFlow {
public:
    struct Place {
        int paragraph = 0;
        double y = 0; ///< below its top; negative before the text, more than its height after it
    };
    struct Laid {
        std::unique_ptr<QTextLayout> layout;
        double height = 0; ///< with the space after it
        int lastUsed = 0;
    };

    void setText(const QString &text, std::vector<TextRange> headings);
    void setStyle(const QFont &font, double widthPixels);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    double widthPixels() const { return m_width; }
    double lineHeight() const { return m_lineHeight; }
    int count() const { return static_cast<int>(m_begins.size()); }
    /// Without what ends its line.
    TextRange paragraph(int index) const;
    int paragraphAt(qsizetype position) const;
    const Laid &laid(int index);

    Place placeOf(double position);
    double positionOf(Place place);
    Place moved(Place place, double yPixels);
    /// Pixels from one place down to another; no more than `most` up or down, where it stops to count.
    double distance(Place from, Place to, double most);
    /// The character nearest to a point of a paragraph.
    qsizetype characterAt(Place place, double x);
    /// Lays nothing out: what was long not looked at is forgotten.
    void forgetUnused();

private:
    double height(int index) { return laid(index).height; }
    void breakLines(const QString &text);
    QString setWords(TextRange range) const;

    QString m_text;
    std::vector<qsizetype> m_begins;
    std::vector<TextRange> m_headings;
    QFont m_font;
    double m_width = 400;
    double m_lineHeight = 22;
    std::unordered_map<int, Laid> m_laid;
    int m_now = 0;
};

} // namespace eusebius
