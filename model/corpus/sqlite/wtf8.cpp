// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/sqlite/wtf8.h"

#include <cstring>

namespace eusebius {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<quint8>(byte) & 0xc0) == 0x80;
}

/// Three bytes that stand for half of a surrogate pair.
bool isSurrogateAt(QByteArrayView bytes, qsizetype i)
{
    return i + 2 < bytes.size() && static_cast<quint8>(bytes[i]) == 0xed && static_cast<quint8>(bytes[i + 1]) >= 0xa0
        && isContinuation(bytes[i + 1]) && isContinuation(bytes[i + 2]);
}

qsizetype nextSurrogate(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size()) {
        const void *found = std::memchr(bytes.data() + from, 0xed, static_cast<std::size_t>(bytes.size() - from));
        if (found == nullptr) {
            return -1;
        }
        const qsizetype at = static_cast<const char *>(found) - bytes.data();
        if (isSurrogateAt(bytes, at)) {
            return at;
        }
        from = at + 1;
    }
    return -1;
}

} // namespace

QByteArray toWtf8(QStringView text)
{
    if (text.isValidUtf16()) {
        return text.toUtf8();
    }
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (text[i].isSurrogate()) {
            bytes += text.sliced(from, i - from).toUtf8();
            const char16_t unit = text[i].unicode();
            bytes += '\xed';
            bytes += static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
            bytes += static_cast<char>(0x80 | (unit & 0x3f));
            from = i + 1;
        }
    }
    return bytes + text.sliced(from).toUtf8();
}

QString fromWtf8(QByteArrayView bytes)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype at = nextSurrogate(bytes, 0); at >= 0; at = nextSurrogate(bytes, from)) {
        text += QString::fromUtf8(bytes.sliced(from, at - from));
        const int unit = 0xd000 | ((static_cast<quint8>(bytes[at + 1]) & 0x3f) << 6) | (static_cast<quint8>(bytes[at + 2]) & 0x3f);
        text += QChar(static_cast<char16_t>(unit));
        from = at + 3;
    }
    return from == 0 ? QString::fromUtf8(bytes) : text + QString::fromUtf8(bytes.sliced(from));
}

} // namespace eusebius
