// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/encoding.h"

#include "model/import/utf8scan.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr std::size_t kMostUnread = 10'000; ///< stretches listed singly; what follows is one entry
constexpr qsizetype kSample = 65'536; ///< bytes looked at to tell UTF-16 without a mark

/// What Windows-1252 has at 0x80 to 0x9F; the five it leaves open are replaced and reported.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

struct Found {
    Encoding encoding = Encoding::Utf8;
    qsizetype markLength = 0;
    bool guessed = false;
};

/// Control characters no text has: not tab, line ends, backspace, bell, escape.
bool isForbidden(char16_t c)
{
    return c < 0x20 && !(c >= 7 && c <= 13) && c != 0x1A && c != 0x1B;
}

char16_t unitAt(QByteArrayView bytes, qsizetype index, bool bigEndian)
{
    const auto first = static_cast<quint8>(bytes[2 * index]);
    const auto second = static_cast<quint8>(bytes[2 * index + 1]);
    return bigEndian ? static_cast<char16_t>(first << 8 | second) : static_cast<char16_t>(second << 8 | first);
}

/// Whether the sample reads as UTF-16 of this order: common signs there, hardly any that no text has.
bool readsAsUtf16(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype units = std::min(bytes.size(), kSample) / 2;
    qsizetype bad = 0;
    qsizetype common = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t unit = unitAt(bytes, i, bigEndian);
        if (QChar::isHighSurrogate(unit) && i + 1 < units && QChar::isLowSurrogate(unitAt(bytes, i + 1, bigEndian))) {
            ++i;
        } else if (isForbidden(unit) || QChar::isSurrogate(unit) || QChar::category(char32_t{unit}) == QChar::Other_NotAssigned) {
            ++bad;
        } else if (unit < 0x80 || unit == 0x3000 || unit == 0x3001 || unit == 0x3002) {
            ++common;
        }
    }
    return units > 0 && bad * 100 <= units && common > 0;
}

Found findEncoding(QByteArrayView bytes, const Utf8Scan &scan)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return {Encoding::Utf8, 3, false};
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return {Encoding::Utf16Le, 2, false};
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return {Encoding::Utf16Be, 2, false};
    }
    if (scan.zeros > 0) {
        const bool little = readsAsUtf16(bytes, false);
        const bool big = readsAsUtf16(bytes, true);
        if (little || big) { // both only for a few bytes: then the commoner order
            return {little ? Encoding::Utf16Le : Encoding::Utf16Be, 0, false};
        }
    }
    if (scan.valid >= scan.broken) {
        return {Encoding::Utf8, 0, false};
    }
    return {Encoding::Windows1252, 0, scan.high * 4 > bytes.size()};
}

/// Notes what was replaced, in stretches.
class Replacements {
public:
    Replacements(std::vector<Unread> &unread, Encoding encoding) : m_unread(unread), m_encoding(encoding) { }

    void add(qsizetype position, qsizetype byteCount)
    {
        if (!m_unread.empty() && (m_unread.back().range.end == position || m_unread.size() >= kMostUnread)) {
            m_unread.back().range.end = position + 1;
            m_bytes += byteCount;
        } else {
            finish();
            m_unread.push_back({{position, position + 1}, QByteArrayLiteral("encoding-replaced"), {}});
            m_bytes = byteCount;
        }
    }
    void finish()
    {
        if (!m_unread.empty() && m_unread.back().args.isEmpty()) {
            m_unread.back().args = QStringList{QString::fromLatin1(nameOf(m_encoding)), QString::number(m_bytes)};
        }
    }

private:
    std::vector<Unread> &m_unread;
    Encoding m_encoding;
    qsizetype m_bytes = 0;
};

QString decodeUtf8(QByteArrayView bytes, bool whole, Replacements &replaced)
{
    if (whole) {
        // The decoder would take a second byte-order mark away as well: it is told to keep one.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return decoder(bytes);
    }
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const Utf8Sequence sequence = utf8SequenceAt(bytes, i);
        if (sequence.valid) {
            text += QChar::fromUcs4(sequence.codePoint);
        } else {
            replaced.add(text.size(), sequence.length);
            text += QChar(QChar::ReplacementCharacter);
        }
        i += sequence.length;
    }
    return text;
}

QString decodeUtf16(QByteArrayView bytes, bool bigEndian, Replacements &replaced)
{
    const qsizetype units = bytes.size() / 2;
    QString text(units, Qt::Uninitialized);
    QChar *out = text.data();
    for (qsizetype i = 0; i < units; ++i) {
        out[i] = QChar(unitAt(bytes, i, bigEndian));
    }
    for (qsizetype i = 0; i < units; ++i) {
        if (!out[i].isSurrogate()) {
            continue;
        }
        if (out[i].isHighSurrogate() && i + 1 < units && out[i + 1].isLowSurrogate()) {
            ++i;
        } else {
            out[i] = QChar(QChar::ReplacementCharacter);
            replaced.add(i, 2);
        }
    }
    if (bytes.size() % 2 != 0) {
        replaced.add(text.size(), 1);
        text += QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString decodeWindows1252(QByteArrayView bytes, Replacements &replaced)
{
    QString text = QString::fromLatin1(bytes);
    QChar *out = text.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = out[i].unicode();
        if (unit >= 0x80 && unit < 0xA0) {
            out[i] = QChar(kWindows1252[unit - 0x80U]);
            if (out[i] == QChar(QChar::ReplacementCharacter)) {
                replaced.add(i, 1);
            }
        }
    }
    return text;
}

/// The first forbidden character where there are too many of them for a text (more than one in a hundred), else -1.
qsizetype firstControl(QStringView text)
{
    qsizetype first = -1;
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isForbidden(text[i].unicode())) {
            first = first < 0 ? i : first;
            ++count;
        }
    }
    return count * 100 > text.size() ? first : -1;
}

} // namespace

QByteArray nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QByteArrayLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QByteArrayLiteral("UTF-16LE");
    case Encoding::Utf16Be:
        return QByteArrayLiteral("UTF-16BE");
    case Encoding::Windows1252:
        break;
    }
    return QByteArrayLiteral("windows-1252");
}

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    const Utf8Scan scan = scanUtf8(bytes);
    const Found found = findEncoding(bytes, scan);
    const QByteArrayView content = bytes.sliced(found.markLength);
    DecodedText decoded;
    decoded.encoding = found.encoding;
    Replacements replaced(decoded.unread, found.encoding);
    switch (found.encoding) {
    case Encoding::Utf8:
        decoded.text = decodeUtf8(content, scan.broken == 0, replaced);
        break;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        decoded.text = decodeUtf16(content, found.encoding == Encoding::Utf16Be, replaced);
        break;
    case Encoding::Windows1252:
        decoded.text = decodeWindows1252(content, replaced);
        break;
    }
    replaced.finish();
    if (const qsizetype control = firstControl(decoded.text); control >= 0) {
        return Error{ErrorCode::FileBinary, {}, {QString::number(control)}};
    }
    const bool blank = std::all_of(decoded.text.cbegin(), decoded.text.cend(), [](QChar c) { return c.isSpace(); });
    if (blank) {
        return Error{ErrorCode::FileEmpty, {}, {}};
    }
    if (found.guessed) {
        decoded.unread.push_back({{}, QByteArrayLiteral("encoding-guessed"), {QString::fromLatin1(nameOf(found.encoding))}});
    }
    return decoded;
}

} // namespace eusebius
