// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/pdf/pdfpages.h"

namespace eusebius {

/// A PDF as Qt has written it, with what Qt's writer cannot do: bookmarks, links, the record of how it was made; without the moment of
/// writing, so that two runs give the same bytes.
Result<QByteArray> finishedPdf(const QByteArray &written, const Composition &picture, const PictureSheets &sheets);

} // namespace eusebius
