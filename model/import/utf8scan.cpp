// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/utf8scan.h"

#include <cstring>

namespace eusebius {

namespace {

quint8 byteAt(QByteArrayView bytes, qsizetype position)
{
    return static_cast<quint8>(bytes[position]);
}

/// How the byte after the first is bounded (Unicode 15, table 3-7).
struct Lead {
    int length = 0; ///< 0: no sequence begins so
    quint8 low = 0x80;
    quint8 high = 0xBF;
};

Lead leadOf(quint8 byte)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {3, static_cast<quint8>(byte == 0xE0 ? 0xA0 : 0x80), static_cast<quint8>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {4, static_cast<quint8>(byte == 0xF0 ? 0x90 : 0x80), static_cast<quint8>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

/// True where the eight bytes from `position` on are plain ASCII other than zero.
bool plainEight(QByteArrayView bytes, qsizetype position)
{
    quint64 eight = 0;
    std::memcpy(&eight, bytes.data() + position, sizeof(eight));
    const quint64 highs = eight & 0x8080808080808080ULL;
    const quint64 zeros = (eight - 0x0101010101010101ULL) & ~eight & 0x8080808080808080ULL;
    return highs == 0 && zeros == 0;
}

} // namespace

Utf8Sequence utf8SequenceAt(QByteArrayView bytes, qsizetype position)
{
    const quint8 first = byteAt(bytes, position);
    if (first < 0x80) {
        return {first, 1, true};
    }
    const Lead lead = leadOf(first);
    if (lead.length == 0) {
        return {0, 1, false};
    }
    char32_t codePoint = first & (0x7FU >> lead.length);
    for (int i = 1; i < lead.length; ++i) {
        if (position + i >= bytes.size()) {
            return {0, i, false};
        }
        const quint8 next = byteAt(bytes, position + i);
        const bool fits = i == 1 ? next >= lead.low && next <= lead.high : (next & 0xC0) == 0x80;
        if (!fits) {
            return {0, i, false};
        }
        codePoint = codePoint << 6 | (next & 0x3FU);
    }
    return {codePoint, lead.length, true};
}

Utf8Scan scanUtf8(QByteArrayView bytes)
{
    Utf8Scan scan;
    for (qsizetype i = 0; i < bytes.size();) {
        if (i + 8 <= bytes.size() && plainEight(bytes, i)) {
            i += 8;
            continue;
        }
        const Utf8Sequence sequence = utf8SequenceAt(bytes, i);
        if (!sequence.valid) {
            ++scan.broken;
            scan.high += sequence.length;
        } else if (sequence.length > 1) {
            ++scan.valid;
            scan.high += sequence.length;
        } else if (sequence.codePoint == 0) {
            ++scan.zeros;
        }
        i += sequence.length;
    }
    return scan;
}

} // namespace eusebius
