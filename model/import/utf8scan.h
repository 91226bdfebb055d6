// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace eusebius {

/// One step through UTF-8: a code point, or the longest broken start of one (what one U+FFFD stands for, Unicode 15, 3.9).
struct Utf8Sequence {
    char32_t codePoint = 0;
    int length = 1;
    bool valid = false;
};

/// Overlong forms, surrogates and values beyond U+10FFFF are broken.
Utf8Sequence utf8SequenceAt(QByteArrayView bytes, qsizetype position);

/// What bytes tell of their encoding.
struct Utf8Scan {
    qsizetype valid = 0; ///< valid sequences of two bytes and more
    qsizetype broken = 0;
    qsizetype high = 0; ///< bytes above 127
    qsizetype zeros = 0;
};

Utf8Scan scanUtf8(QByteArrayView bytes);

} // namespace eusebius
