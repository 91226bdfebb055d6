// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/drawlist.h"
#include "views/render/picture.h"
#include "views/render/picture/contents.h"

#include <vector>

namespace eusebius {

/// One draw list of a picture and where it stands; what reaches beyond `clip` (in the list's own coordinates) is cut off.
struct PicturePart {
    QString name; ///< of its group in files
    DrawList list;
    QPointF offset;
    QRectF clip; ///< null: not cut
};

/// A whole picture, before it becomes a file: title, timeline, legend, in logical pixels (96 to the inch).
struct Composition {
    QString title;
    QString description; ///< one line: sources, events, period
    QSizeF size;
    double pixelsPerUnit = 1; ///< of the size asked for
    Theme theme;
    std::vector<PicturePart> parts;
    SnapshotPtr snapshot; ///< for names of groups
    int shownEvents = 0;
};

/// Everything decided but the format. Errors: NothingToShow, ImageTooLarge, OptionInvalid for a size nothing can be drawn in.
Result<Composition> composePicture(const SnapshotPtr &snapshot, const PictureOptions &options);

/// Below the timeline: the sources with their shapes and records, and what the marks mean.
struct Legend {
    DrawList list;
    double height = 0;
};
enum class LegendDetail : quint8 { Whole, NamesOnly };
Legend composeLegend(const Snapshot &snapshot, const ShownSet &shown, const Theme &theme, double width, LegendDetail detail);
/// Events before and after the picture's period by date and title; of no height where there are none.
Legend composeOutside(const PictureContents &contents, const Theme &theme, double width);
Legend composeKey(const Theme &theme, double width);
/// The small capitals over a part of the legend; what follows stands kLegendHeading below its top.
void addLegendHeading(DrawList &list, const QString &words, const Theme &theme, TypeSetter &setter);
inline constexpr double kLegendHeading = 26;
/// The shape and colour a source goes by, as in the lanes' headers.
void addLegendShape(DrawList &list, const Theme &theme, int document, QPointF at);

// The writers; `path` is replaced only when everything is written.
Result<void> writePng(const Composition &picture, double dpi, const QString &path);
Result<void> writeSvg(const Composition &picture, const QString &path);
Result<void> writePdf(const Composition &picture, const QString &path);
Result<QImage> paintImage(const Composition &picture);
QByteArray svgBytes(const Composition &picture);
/// Replays all parts on a painter in logical pixels.
void paintComposition(QPainter &painter, const Composition &picture);

} // namespace eusebius
