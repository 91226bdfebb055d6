// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace eusebius {

/// Appends `text` as valid UTF-8. A lone surrogate becomes U+FFFD: one code point stays one code point, so that offsets still hold.
void appendUtf8(QByteArray &out, QStringView text);

/// Writes compact JSON into a byte array, members in the order of the calls. Not a document in memory: nothing is
/// kept but the nesting, so that a file of any size can be written record by record.
///
///     QByteArray line;
///     JsonWriter json(line);
///     json.beginObject().member("start"_L1, qint64(3)).member("text"_L1, u"1951").endObject(); // {"start":3,"text":"1951"}
class JsonWriter {
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) { }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(QLatin1StringView name); ///< plain ASCII without quotation marks
    JsonWriter &key(const QString &name);

    JsonWriter &string(QStringView value);
    JsonWriter &string(QLatin1StringView value);
    /// Null where the text is empty: "not stated".
    JsonWriter &stringOrNull(QStringView value);
    JsonWriter &integer(qint64 value);
    /// The shortest form that reads back the same; null for what JSON cannot say (infinite, not a number).
    JsonWriter &number(double value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();

    JsonWriter &member(QLatin1StringView name, QStringView value) { return key(name).string(value); }
    JsonWriter &member(QLatin1StringView name, QLatin1StringView value) { return key(name).string(value); }
    JsonWriter &member(QLatin1StringView name, qint64 value) { return key(name).integer(value); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    QByteArray &m_out;
    bool m_needsComma = false;
};

} // namespace eusebius
