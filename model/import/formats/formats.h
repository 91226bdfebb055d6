// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace eusebius {

/// The formats that are read in a separate process: "pdf", "html", "mhtml", "package" (Word, OpenDocument, EPUB and other ZIP files), "archive"
/// (tar and its like), "rtf", "mail".
std::span<const char *const> foreignFormats();

/// How sure a file is of that format, 0 to 100, from its first 64 kB and its name. What bytes say goes before what the name says.
int recogniseFormat(const QByteArray &format, const QByteArray &head, const QString &fileName);

} // namespace eusebius
