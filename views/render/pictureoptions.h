// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "views/render/frame.h"

#include <QStringList>

namespace eusebius {

/// What of a corpus a picture shows, in words that outlive the snapshot: what a picture's file keeps.
struct PictureFilter {
    QString words; ///< as in the search field; empty: everything
    QStringList documents; ///< their ids, or names as they stand in the lanes; empty: all
    bool confirmedOnly = false; ///< only what a person has confirmed

    bool isEmpty() const { return words.isEmpty() && documents.isEmpty() && !confirmedOnly; }
    friend bool operator==(const PictureFilter &, const PictureFilter &) = default;
};

/// NamesOnly: where no lane begins with them.
enum class SourceRecords : quint8 { Whole, NamesOnly, Absent };

/// A picture cut into sheets that are glued together: only where `paper` has a size.
struct Tiling {
    QSizeF paper; ///< in millimetres
    double overlap = 10; ///< of neighbouring sheets, in millimetres
    bool marks = true; ///< where to cut, and which sheet it is

    bool isTiled() const { return !paper.isEmpty(); }
    friend bool operator==(const Tiling &, const Tiling &) = default;
};

/// Everything a picture depends on besides the corpus: equal options of one corpus give the same picture, and the same bytes.
/// The command line and the dialog both fill it; `composePicture` makes the picture of it.
///
/// Sizes are in pixels at `dpi`; 96 dpi is type in its own size, so that 300 dots an inch and 210 mm × 300 dpi of width are A4.
struct PictureOptions {
    int widthPixels = 2400;
    int heightPixels = 0; ///< 0: as high as the lanes need
    double dpi = 96; ///< 192 doubles the size of type and marks
    std::optional<Instant> from; ///< neither: the dense period; one of them: from or to the end of everything dated
    std::optional<Instant> to;
    bool everything = false; ///< without `from` and `to`: all that is dated, however far apart
    Lanes lanes = Lanes::BySource;
    ThemeKind theme = ThemeKind::Light;
    ShownSet shown; ///< besides `filter`: what a caller has chosen by index. Not kept in files
    QString title; ///< empty: the corpus's
    PictureFilter filter;
    QString caption; ///< under the timeline; empty: none
    QString family; ///< of type; empty: the program's
    double typePoints = 0; ///< size of labels; everything else grows and shrinks with them. 0: kTypePoints
    bool typeFits = false; ///< instead: as large as lets every event stand with its label; larger than kTypePoints only on what is larger than a page
    QString made; ///< when, in words; empty: not said, so that two runs give the same bytes
    bool marksKey = true; ///< what the marks mean
    SourceRecords sources = SourceRecords::Whole;
    bool notes = false; ///< sources are numbered, and what is drawn bears their numbers
    bool eras = false;
    bool folded = false; ///< long stretches in which nothing is told are folded; without `from` and `to` it is all that is dated
    bool undated = false; ///< statements without a date, listed by source below the timeline
    bool wordsOnly = false; ///< HTML: the chronology without the picture
    bool outlines = false; ///< SVG: letters as outlines, the same wherever they are looked at
    bool inMillimetres = false; ///< the size was asked for as a length: SVG says it so
    Tiling tiling; ///< PDF and printers
};

/// How many pixels a length takes at a resolution.
constexpr double kMillimetresPerInch = 25.4;
int pixelsOf(double millimetres, double dpi);

inline constexpr double kTypePoints = 8.25; ///< labels of the screen, at 96 dpi
inline constexpr double kLeastTypePoints = 3; ///< smaller type is not read
inline constexpr double kMostTypePoints = 40;
/// How much larger than on the screen type and marks are, on the same paper.
inline double typeScale(const PictureOptions &options)
{
    return options.typePoints > 0 ? options.typePoints / kTypePoints : 1;
}

/// A size that has a name: sheets of paper, a slide, a journal's column.
struct NamedSize {
    QLatin1StringView name; ///< as on the command line: "a4", "slide", "column"
    QLatin1StringView words; ///< as in a list
    double widthMillimetres = 0;
    double heightMillimetres = 0; ///< 0: as high as needed
    double dpi = 300; ///< where none is asked for
};
std::span<const NamedSize> namedSizes();
/// By name, case not minded; "a4-landscape" lies on its side. None where there is no such size.
std::optional<NamedSize> namedSize(QStringView name);
void setSize(PictureOptions &options, const NamedSize &size, double dpi);

/// Options that go together.
struct PicturePreset {
    QLatin1StringView name;
    QLatin1StringView words;
    void (*apply)(PictureOptions &options);
};
std::span<const PicturePreset> picturePresets();
const PicturePreset *picturePreset(QStringView name);

/// The filter in a snapshot: which documents and events it leaves. Errors: OptionInvalid for words that are no search or a
/// document that is not there; the subject is the option on the command line.
Result<ShownSet> shownBy(const Snapshot &snapshot, const PictureFilter &filter);

} // namespace eusebius
