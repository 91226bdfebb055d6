// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/pictureoptions.h"

namespace eusebius {

/// How a picture was made, as its file says it: of which corpus, with which options. No path, no time: two people who make the
/// same picture of the same documents get the same file.
struct PictureRecord {
    QString corpusTitle;
    QString corpus; ///< fingerprint of its documents' contents; the same wherever they lie
    PictureOptions options; ///< but `shown` and `made`
};

/// What tells one set of documents from another: their contents, in any order.
QString corpusFingerprint(const Snapshot &snapshot);

/// One line of JSON.
QByteArray recordJson(const PictureRecord &record);
/// JsonInvalid for anything else; what a newer version may have added is passed over.
Result<PictureRecord> readRecordJson(const QByteArray &json);

/// What a picture or chronology this program wrote says of itself: PNG, SVG, PDF, HTML, Markdown, by their contents. FormatUnknown for
/// a file that is not ours, FileMissing and FileUnreadable. Reads no more than it needs, and trusts nothing it reads.
Result<PictureRecord> readPictureRecord(const QString &path);

} // namespace eusebius
