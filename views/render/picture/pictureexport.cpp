// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture.h"

#include <QImage>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace eusebius {

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        return PictureFormat::Png;
    }
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        return PictureFormat::Svg;
    }
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        return PictureFormat::Pdf;
    }
    return std::nullopt;
}

Result<void> writePicture(SnapshotPtr, const PictureOptions &, const QString &path)
{
    return Error{ErrorCode::FileUnwritable, path, {}};
}

} // namespace eusebius
