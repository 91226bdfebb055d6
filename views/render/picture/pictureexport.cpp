// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/composition.h"
#include "views/render/picture/html/htmlwriter.h"
#include "views/render/picture/pdf/pdfwriter.h"
#include "views/render/picture/pixels/pixelpainting.h"
#include "views/render/picture/pixels/pngwriter.h"
#include "views/render/picture/svg/svgwriter.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace eusebius {

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    static constexpr std::pair<QLatin1StringView, PictureFormat> kEndings[] = {
        {"png"_L1, PictureFormat::Png}, {"svg"_L1, PictureFormat::Svg}, {"pdf"_L1, PictureFormat::Pdf}, {"html"_L1, PictureFormat::Html},
        {"htm"_L1, PictureFormat::Html}, {"md"_L1, PictureFormat::Markdown}, {"markdown"_L1, PictureFormat::Markdown},
    };
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[ending, format] : kEndings) {
        if (suffix == ending) {
            return format;
        }
    }
    return std::nullopt;
}

namespace {

Result<void> writeWords(const SnapshotPtr &snapshot, const PictureOptions &options, PictureFormat format, const QString &path)
{
    const Result<Chronology> chronology = composeChronology(snapshot, options);
    if (!chronology) {
        return chronology.error();
    }
    if (format == PictureFormat::Markdown) {
        return writeMarkdown(*chronology, path);
    }
    if (options.wordsOnly) {
        return writeHtml(nullptr, *chronology, Theme::of(options.theme), path);
    }
    const Result<Composition> picture = composePicture(snapshot, options);
    return picture ? writeHtml(&*picture, *chronology, picture->theme, path) : Result<void>(picture.error());
}

Result<void> writeOne(const SnapshotPtr &snapshot, const PictureOptions &options, const QString &path)
{
    const auto format = pictureFormatOf(path);
    if (!format) {
        return Error{ErrorCode::OptionInvalid, u"-o"_s, {path, u"a file name that ends in .png, .svg, .pdf, .html or .md"_s}};
    }
    if (!snapshot) {
        return Error{ErrorCode::NothingToShow, path, {u"no corpus is open"_s}};
    }
    if (options.tiling.isTiled() && *format != PictureFormat::Pdf) {
        return Error{ErrorCode::OptionInvalid, u"--tile"_s, {path, u"a PDF: other files have no sheets"_s}};
    }
    if (*format == PictureFormat::Html || *format == PictureFormat::Markdown) {
        return writeWords(snapshot, options, *format, path);
    }
    const Result<Composition> picture = composePicture(snapshot, options);
    if (!picture) {
        return picture.error();
    }
    return *format == PictureFormat::Png ? writePng(*picture, options.dpi, path) : *format == PictureFormat::Svg ? writeSvg(*picture, path) : writePdf(*picture, path);
}

} // namespace

Result<void> writePicture(SnapshotPtr snapshot, const PictureOptions &options, const QString &path)
{
    Result<void> written = writeOne(snapshot, options, path);
    if (written || !written.error().subject.isEmpty()) {
        return written;
    }
    Error error = written.error();
    error.subject = path; // what composes a picture does not know the file
    return error;
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
