// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/charset/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <iconv.h>

namespace eusebius {

namespace {

/// What browsers take a name for, where that is not what it says (Encoding Standard, 4.2), in names iconv knows.
QByteArray usedCharset(const QByteArray &name)
{
    static constexpr std::array<std::pair<const char *, const char *>, 30> kNames{{
        {"iso-8859-1", "WINDOWS-1252"}, {"latin1", "WINDOWS-1252"}, {"l1", "WINDOWS-1252"}, {"ascii", "WINDOWS-1252"}, {"us-ascii", "WINDOWS-1252"},
        {"iso8859-1", "WINDOWS-1252"}, {"iso_8859-1", "WINDOWS-1252"}, {"cp1252", "WINDOWS-1252"}, {"x-cp1252", "WINDOWS-1252"}, {"iso-8859-9", "WINDOWS-1254"},
        {"iso-8859-11", "CP874"}, {"tis-620", "CP874"}, {"shift_jis", "CP932"}, {"shift-jis", "CP932"}, {"sjis", "CP932"}, {"x-sjis", "CP932"},
        {"windows-31j", "CP932"}, {"ms_kanji", "CP932"}, {"euc-kr", "CP949"}, {"ks_c_5601-1987", "CP949"}, {"ks_c_5601", "CP949"}, {"korean", "CP949"},
        {"gb2312", "GB18030"}, {"gb_2312-80", "GB18030"}, {"gbk", "GB18030"}, {"x-gbk", "GB18030"}, {"big5", "BIG5-HKSCS"}, {"x-x-big5", "BIG5-HKSCS"},
        {"utf8", "UTF-8"}, {"macintosh", "MACINTOSH"},
    }};
    const QByteArray low = name.trimmed().toLower();
    const auto known = std::find_if(kNames.begin(), kNames.end(), [&](const auto &entry) { return low == entry.first; });
    if (known != kNames.end()) {
        return known->second;
    }
    const bool plain = !low.isEmpty() && low.size() < 40 && std::all_of(low.begin(), low.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    });
    return plain ? low.toUpper() : QByteArray();
}

/// A conversion to UTF-16 that is closed again.
class Conversion {
public:
    explicit Conversion(const QByteArray &charset) : m_handle(charset.isEmpty() ? kNone : iconv_open("UTF-16LE", charset.constData())) { }
    ~Conversion()
    {
        if (isOpen()) {
            iconv_close(m_handle);
        }
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    bool isOpen() const { return m_handle != kNone; }

    CharsetText run(const QByteArray &bytes) const
    {
        CharsetText result;
        QByteArray copy = bytes; // iconv wants a pointer it may not write through
        char *in = copy.data();
        auto inLeft = static_cast<std::size_t>(copy.size());
        bool replacing = false;
        while (inLeft > 0) {
            std::array<char16_t, 4'096> units{};
            char *out = reinterpret_cast<char *>(units.data());
            std::size_t outLeft = sizeof(units);
            const std::size_t done = iconv(m_handle, &in, &inLeft, &out, &outLeft);
            const auto written = static_cast<qsizetype>((sizeof(units) - outLeft) / sizeof(char16_t));
            result.text.append(reinterpret_cast<const QChar *>(units.data()), written);
            replacing = replacing && written == 0;
            if (done == static_cast<std::size_t>(-1) && errno != E2BIG) {
                ++result.replaced;
                if (!replacing) {
                    result.text += QChar(QChar::ReplacementCharacter);
                }
                replacing = true;
                ++in;
                --inLeft;
                iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
            }
        }
        return result;
    }

private:
    static inline const iconv_t kNone = reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): iconv's own sign of failure
    iconv_t m_handle;
};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isNull();
}

} // namespace

bool knowsCharset(const QByteArray &name)
{
    return Conversion(usedCharset(name)).isOpen();
}

CharsetText decodeCharset(const QByteArray &bytes, const QByteArray &name)
{
    QByteArray charset = usedCharset(name);
    QByteArray content = bytes;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        charset = "UTF-8";
        content.remove(0, 3);
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        charset = bytes.startsWith("\xFF\xFE") ? "UTF-16LE" : "UTF-16BE";
        content.remove(0, 2);
    } else if (charset.startsWith("UTF-16") && content.left(1'024).count('\0') == 0) {
        charset = "UTF-8"; // the name was read from bytes that are none (Encoding Standard, 6.2)
    }
    if (charset != "UTF-8" && !charset.startsWith("UTF-16") && isUtf8(content) && (charset.isEmpty() || charset == "WINDOWS-1252")) {
        charset = "UTF-8"; // text that is valid in it by chance is hardly ever written
    }
    if (!Conversion(charset).isOpen()) {
        charset = isUtf8(content) ? "UTF-8" : "WINDOWS-1252";
    }
    CharsetText result = Conversion(charset).run(content);
    result.charset = charset.toLower();
    return result;
}

} // namespace eusebius
