// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "views/render/frame.h"

#include <QImage>

namespace eusebius {

enum class PictureFormat : quint8 { Png, Svg, Pdf };

/// A timeline as a picture, made from the model at the size asked for, never from the screen: title, axis, lanes, legend of sources.
struct PictureOptions {
    int widthPixels = 2400;
    int heightPixels = 0; ///< 0: as high as the lanes need
    double dpi = 96; ///< 192 doubles the size of type and marks
    std::optional<Instant> from; ///< neither: the dense period; one of them: from or to the end of everything dated
    std::optional<Instant> to;
    bool everything = false; ///< without `from` and `to`: all that is dated, however far apart
    Lanes lanes = Lanes::BySource;
    ThemeKind theme = ThemeKind::Light;
    ShownSet shown;
    QString title; ///< empty: the corpus's
};

/// By the file's ending; none where it is another.
std::optional<PictureFormat> pictureFormatOf(const QString &path);
/// Writes beside the target and renames. Needs a QGuiApplication (offscreen will do).
Result<void> writePicture(SnapshotPtr snapshot, const PictureOptions &options, const QString &path);
/// The same picture as pixels, for a preview.
Result<QImage> pictureImage(SnapshotPtr snapshot, const PictureOptions &options);

/// What the marks mean, as drawn below pictures: its height in a width, and itself at (0, 0).
double marksKeyHeight(const Theme &theme, double width);
void paintMarksKey(QPainter &painter, const Theme &theme, double width);

} // namespace eusebius
