// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/previewpicture.h"

#include <QTemporaryDir>

namespace eusebius {

using namespace Qt::StringLiterals;

QImage previewPicture(const SnapshotPtr &snapshot, PictureOptions options, int widthPixels)
{
    // The way the real one goes, so that the preview cannot differ: only all lengths are smaller by one factor.
    const double factor = static_cast<double>(widthPixels) / options.widthPixels;
    options.widthPixels = widthPixels;
    options.heightPixels = static_cast<int>(options.heightPixels * factor);
    options.dpi *= factor;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preview.png"_s);
    if (!folder.isValid() || !writePicture(snapshot, options, path)) {
        return {};
    }
    return QImage(path);
}

} // namespace eusebius
