// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/drawlist.h"
#include "views/render/picture.h"
#include "views/render/picture/composing/contents.h"
#include "views/render/picture/composing/notes.h"

#include <vector>

namespace eusebius {

/// One draw list of a picture and where it stands; what reaches beyond `clip` (in the list's own coordinates) is cut off.
struct PicturePart {
    QString name; ///< of its group in files
    DrawList list;
    QPointF offset;
    QRectF clip; ///< null: not cut
};

/// A place in a picture that has a name: where bookmarks lead and links lie. In logical pixels from the picture's corner.
struct PicturePlace {
    enum class Kind : quint8 { Lane, Event, Undated, Source, Note } kind = Kind::Event;
    QString words;
    QRectF rect;
    int lane = -1;
    int document = -1; ///< Lane (of a source), Source, Note
    int event = -1; ///< Event, Undated; a statement that belongs to none has only that
    int statement = -1;
};

/// What of its events a picture draws and what it counts: the sum is all that are told in its period, each once.
/// A statement that belongs to no event is one of its own.
struct PictureTally {
    int labelled = 0; ///< a mark with a label
    int unlabelled = 0; ///< a mark without one
    int clustered = 0; ///< only in the numbers of clusters
    int drawn() const { return labelled + unlabelled; }
    int all() const { return drawn() + clustered; }
};
/// "Of 156 events 60 have a label, 20 a mark without one, 76 are counted."
QString tallyWords(const PictureTally &tally);

inline constexpr qint64 kMostPixels = 4'000'000'000; ///< of a picture: a minute or two of painting
/// `most`: pixels there may be.
Error imageTooLarge(const QSize &size, qint64 most);

/// A whole picture, before it becomes a file: title, timeline, legend, in logical pixels (96 to the inch, where type has its own size).
struct Composition {
    QString title;
    QString description; ///< one line: sources, events, period
    QSizeF size;
    double pixelsPerUnit = 1; ///< of the size asked for
    double paperScale = 1; ///< 96ths of an inch on paper that a logical pixel takes: where type is smaller or larger than its own size
    Theme theme;
    std::vector<PicturePart> parts;
    SnapshotPtr snapshot; ///< for names of groups
    int shownEvents = 0;
    PictureTally tally;
    bool asAsked = true; ///< nothing was left out or put together for want of room
    QString wholeDescription() const; ///< what the file says of itself
    std::vector<PicturePlace> places; ///< lanes from the top, each followed by what stands in it in order of time; then sources
    bool outlines = false; ///< SVG: letters as outlines
    bool inMillimetres = false;
    Tiling tiling;
    QString made; ///< when, in words; empty where it was not asked for
    QByteArray record; ///< how it was made, as JSON: what opening the file restores the view from; empty: nothing is said
};

inline constexpr char kRecordName[] = "Eusebius"; ///< what the record is called in files

/// What the options choose of a corpus: of every format the same.
struct PictureSubject {
    QString title;
    QString description; ///< one line: sources, events, period
    ShownSet shown;
    ShownPeriod period;
    PictureContents contents;
    QByteArray record;
};
/// Errors: NothingToShow; OptionInvalid for a filter or a period there cannot be.
Result<PictureSubject> pictureSubject(const SnapshotPtr &snapshot, const PictureOptions &options);

/// Title, who published a source and when, leaving out what the name has said already.
QString sourceRecord(const Document &document, const QString &name);

/// Everything decided but the format. Errors: NothingToShow, ImageTooLarge, OptionInvalid for a size nothing can be drawn in.
Result<Composition> composePicture(const SnapshotPtr &snapshot, const PictureOptions &options);

/// Something below the timeline.
struct Legend {
    DrawList list;
    double height = 0;
    std::vector<PicturePlace> places;
};
/// The sources with their shapes and records, numbered where `notes` says so.
Legend composeLegend(const Snapshot &snapshot, const ShownSet &shown, const Theme &theme, double width, SourceRecords detail, const SourceNotes &notes);
/// Events before and after the picture's period by date and title; of no height where there are none.
Legend composeOutside(const PictureContents &contents, const Theme &theme, double width);
/// What has no date, by source: all of it where `height` holds that, else some of each source and how many more. `undated` are
/// statements, those of one document together. A line that counts them has room in any height; of no height where there are none.
Legend composeUndated(const Snapshot &snapshot, const std::vector<int> &undated, const Theme &theme, double width, double height, const SourceNotes &notes);
inline constexpr double kMostUndatedHeight = 30'000; ///< of a picture that is as high as it needs: some thousand statements
Legend composeKey(const Theme &theme, double width);
/// Words in lines as wide as the picture; of no height where there are none.
Legend composeCaption(const QString &caption, const Theme &theme, double width);
/// The last line: with what and when it was made.
Legend composeColophon(const QString &made, const Theme &theme, double width);
/// The small capitals over a part of the legend; what follows stands kLegendHeading below its top.
void addLegendHeading(DrawList &list, const QString &words, const Theme &theme, TypeSetter &setter);
inline constexpr double kLegendHeading = 26;
inline constexpr double kLegendIndent = 17; ///< of words behind a source's shape
/// As many equal columns as a width holds, each at least so wide where the width is.
struct LegendColumns {
    LegendColumns(double width, double least);
    double left(int column) const { return column * (columnWidth + kGap); }
    static constexpr double kGap = 24;
    int count = 1;
    double columnWidth = 0;
};
/// The shape and colour a source goes by, as in the lanes' headers.
void addLegendShape(DrawList &list, const Theme &theme, int document, QPointF at);

} // namespace eusebius
