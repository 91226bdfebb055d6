// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/pictureoptions.h"

#include <QImage>

class QPagedPaintDevice;

namespace eusebius {

/// Pictures; a page that holds one, searched and pointed at; and the same in words.
enum class PictureFormat : quint8 { Png, Svg, Pdf, Html, Markdown };

/// By the file's ending; none where it is another.
std::optional<PictureFormat> pictureFormatOf(const QString &path);
/// Writes beside the target and renames. Needs a QGuiApplication (offscreen will do).
Result<void> writePicture(SnapshotPtr snapshot, const PictureOptions &options, const QString &path);
/// The same picture as pixels, for a preview.
Result<QImage> pictureImage(SnapshotPtr snapshot, const PictureOptions &options);

/// What a file of these options would be, small: the same composition painted at a lower resolution, or the first of the words.
struct PicturePreview {
    QImage image;
    QSize pixels; ///< of the whole picture
    double dpi = 96;
    int sheets = 1;
    QString tally; ///< in words: how many events have a label, and how many are only counted; empty of words
};
/// No larger than `box`. May run on any thread.
Result<PicturePreview> picturePreview(SnapshotPtr snapshot, const PictureOptions &options, PictureFormat format, QSize box);

/// The same picture on paper: on one page, or cut into sheets of the device's paper where the options ask for sheets.
Result<void> printPicture(SnapshotPtr snapshot, PictureOptions options, QPagedPaintDevice &device);

/// What the marks mean, as drawn below pictures: its height in a width, and itself at (0, 0).
double marksKeyHeight(const Theme &theme, double width);
void paintMarksKey(QPainter &painter, const Theme &theme, double width);

} // namespace eusebius
