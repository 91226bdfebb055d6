// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/composition.h"
#include "views/render/picture/pdf/pdfwriter.h"
#include "views/render/picture/pixels/pixelpainting.h"
#include "views/render/picture/pixels/pngwriter.h"
#include "views/render/picture/svg/svgwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace eusebius {

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "png"_L1) {
        return PictureFormat::Png;
    }
    if (suffix == "svg"_L1) {
        return PictureFormat::Svg;
    }
    if (suffix == "pdf"_L1) {
        return PictureFormat::Pdf;
    }
    return std::nullopt;
}

Result<void> writePicture(SnapshotPtr snapshot, const PictureOptions &options, const QString &path)
{
    const auto format = pictureFormatOf(path);
    if (!format) {
        return Error{ErrorCode::OptionInvalid, u"-o"_s, {path, u"a file name that ends in .png, .svg or .pdf"_s}};
    }
    if (!snapshot) {
        return Error{ErrorCode::NothingToShow, path, {u"no corpus is open"_s}};
    }
    const Result<Composition> picture = composePicture(snapshot, options);
    if (!picture) {
        return picture.error();
    }
    switch (*format) {
    case PictureFormat::Png:
        return writePng(*picture, options.dpi, path);
    case PictureFormat::Svg:
        return writeSvg(*picture, path);
    case PictureFormat::Pdf:
        return writePdf(*picture, path);
    }
    return {};
}

Result<QImage> pictureImage(SnapshotPtr snapshot, const PictureOptions &options)
{
    if (!snapshot) {
        return Error{ErrorCode::NothingToShow, {}, {u"no corpus is open"_s}};
    }
    const Result<Composition> picture = composePicture(snapshot, options);
    if (!picture) {
        return picture.error();
    }
    return paintImage(*picture);
}

} // namespace eusebius
