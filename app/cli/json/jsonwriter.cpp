// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace eusebius {

namespace {

void appendCodePoint(QByteArray &out, char32_t c)
{
    const auto byte = [&out](char32_t value) { out.append(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | (c >> 6));
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3f));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

/// The code point at `i`, which is moved behind it; U+FFFD for half a pair.
char32_t nextCodePoint(QStringView text, qsizetype &i)
{
    const QChar c = text[i++];
    if (!c.isSurrogate()) {
        return c.unicode();
    }
    if (c.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[i++]);
    }
    return QChar::ReplacementCharacter;
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
    case '\\':
        out.append('\\').append(c);
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u00").append(QByteArray::number(static_cast<uint>(c), 16).rightJustified(2, '0'));
    }
}

bool needsEscape(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\';
}

} // namespace

void appendUtf8(QByteArray &out, QStringView text)
{
    out.reserve(out.size() + text.size());
    for (qsizetype i = 0; i < text.size();) {
        appendCodePoint(out, nextCodePoint(text, i));
    }
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out.append(bracket);
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out.append(bracket);
    m_needsComma = true;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_out.append(',');
    }
    m_needsComma = true;
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_out.append('"').append(name.data(), name.size()).append("\":");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::key(const QString &name)
{
    string(name);
    m_out.append(':');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QStringView value)
{
    separate();
    m_out.append('"');
    for (qsizetype i = 0; i < value.size();) {
        const char16_t unit = value[i].unicode();
        if (needsEscape(unit)) {
            appendEscaped(m_out, static_cast<char>(unit));
            ++i;
        } else {
            appendCodePoint(m_out, nextCodePoint(value, i));
        }
    }
    m_out.append('"');
    return *this;
}

JsonWriter &JsonWriter::string(QLatin1StringView value)
{
    return string(QStringView(QString(value)));
}

JsonWriter &JsonWriter::stringOrNull(QStringView value)
{
    return value.isEmpty() ? null() : string(value);
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    separate();
    m_out.append(QByteArray::number(value));
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    constexpr double kExactIntegers = 9007199254740992.0; // 2^53
    if (!std::isfinite(value)) {
        return null();
    }
    if (std::trunc(value) == value && std::abs(value) < kExactIntegers) {
        return integer(static_cast<qint64>(value));
    }
    separate();
    m_out.append(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out.append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out.append("null");
    return *this;
}

} // namespace eusebius
