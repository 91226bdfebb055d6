// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/text/document.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace eusebius {

enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252".
QByteArray nameOf(Encoding encoding);

/// Bytes as text: decoded, nothing changed but the byte-order mark left out.
///
/// What is invalid in the encoding becomes U+FFFD, and each stretch of it an Unread "encoding-replaced" {encoding, bytes}. Where the
/// encoding itself was a guess against the evidence (many bytes above 127 that are not UTF-8), one "encoding-guessed" {encoding} is added.
struct DecodedText {
    QString text;
    Encoding encoding = Encoding::Utf8;
    std::vector<Unread> unread;
};

/// Told by content: a byte-order mark; else zero bytes on one side of every pair (UTF-16); else UTF-8 where more of the
/// multi-byte sequences are valid than are broken; else Windows-1252.
///
/// FileBinary {position of the first control byte} where it is no text; FileEmpty where nothing but white space comes out.
/// Two passes over the bytes, whatever they are. `subject` of an error is left to the caller.
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace eusebius
