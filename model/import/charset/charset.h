// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace eusebius {

/// Bytes in an encoding that has a name ("utf-8", "ISO-8859-1", "Shift_JIS", "euc-kr", "cp1251", …; the names of the web's Encoding Standard are
/// taken as browsers take them: "iso-8859-1" is windows-1252).
struct CharsetText {
    QString text;
    qsizetype replaced = 0; ///< bytes that are not valid in it; U+FFFD stands for each stretch
    QByteArray charset; ///< the one that was used
};

/// An unknown or empty name, or bytes that are plainly another encoding: a byte-order mark, else UTF-8 where they are valid UTF-8, else windows-1252.
CharsetText decodeCharset(const QByteArray &bytes, const QByteArray &name);

/// Whether the name is one that can be read.
bool knowsCharset(const QByteArray &name);

} // namespace eusebius
