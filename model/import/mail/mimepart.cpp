// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/mail/mimepart.h"

#include "model/import/charset/charset.h"

#include <QList>

#include <algorithm>

namespace eusebius {

namespace {

constexpr int kDeepestPart = 20;
constexpr std::size_t kMostParts = 2'000;
constexpr std::size_t kMostHeaders = 2'000;

QByteArray withoutReturn(QByteArray line)
{
    while (line.endsWith('\r') || line.endsWith('\n')) {
        line.chop(1);
    }
    return line;
}

/// Reads the headers; gives where the body begins.
qsizetype readHeaders(const QByteArray &bytes, MimePart &part)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArray line = withoutReturn(bytes.mid(at, end - at));
        at = end;
        if (line.isEmpty()) {
            break;
        }
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !part.headers.empty()) {
            part.headers.back().second += ' ' + line.trimmed();
        } else if (colon > 0 && part.headers.size() < kMostHeaders) {
            part.headers.emplace_back(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
    }
    return at;
}

/// "text/html; charset=\"x\"" and "charset" → "x".
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    const QByteArray low = header.toLower();
    for (qsizetype at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
        qsizetype value = at + name.size();
        if (at > 0 && low[at - 1] != ';' && low[at - 1] != ' ' && low[at - 1] != '\t') {
            continue;
        }
        while (value < low.size() && low[value] == ' ') {
            ++value;
        }
        if (value >= low.size() || low[value] != '=') {
            continue;
        }
        ++value;
        while (value < header.size() && header[value] == ' ') {
            ++value;
        }
        if (value < header.size() && header[value] == '"') {
            const qsizetype end = header.indexOf('"', value + 1);
            return header.mid(value + 1, end < 0 ? -1 : end - value - 1);
        }
        qsizetype end = value;
        while (end < header.size() && header[end] != ';' && header[end] != ' ') {
            ++end;
        }
        return header.mid(value, end - value);
    }
    return {};
}

QByteArray fromQuotedPrintable(const QByteArray &bytes, bool header)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (header && c == '_') {
            result += ' ';
        } else if (c != '=') {
            result += c;
        } else if (i + 1 < bytes.size() && (bytes[i + 1] == '\n' || bytes[i + 1] == '\r')) {
            i += bytes[i + 1] == '\r' && i + 2 < bytes.size() && bytes[i + 2] == '\n' ? 2 : 1;
        } else {
            bool ok = false;
            const int value = bytes.mid(i + 1, 2).toInt(&ok, 16);
            if (ok && i + 2 < bytes.size()) {
                result += static_cast<char>(value);
                i += 2;
            } else {
                result += c;
            }
        }
    }
    return result;
}

/// The bodies between the boundary's lines.
std::vector<QByteArray> splitParts(const QByteArray &body, const QByteArray &boundary)
{
    std::vector<QByteArray> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < body.size() && parts.size() < kMostParts;) {
        qsizetype end = body.indexOf('\n', at);
        end = end < 0 ? body.size() : end + 1;
        if (body.mid(at, mark.size()) == mark) {
            if (begin >= 0) {
                parts.push_back(body.mid(begin, at - begin));
            }
            begin = end;
            if (body.mid(at + mark.size(), 2) == "--") {
                return parts;
            }
        }
        at = end;
    }
    if (begin >= 0) {
        parts.push_back(body.mid(begin)); // cut off
    }
    return parts;
}

} // namespace

QByteArray MimePart::header(const char *name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

MimePart parseMime(const QByteArray &bytes, int depth)
{
    MimePart part;
    const QByteArray body = bytes.mid(readHeaders(bytes, part));
    const QByteArray type = part.header("content-type");
    if (!type.isEmpty()) {
        part.type = type.split(';').front().trimmed().toLower();
        part.charset = parameter(type, "charset");
    }
    const QByteArray disposition = part.header("content-disposition");
    part.attached = disposition.trimmed().toLower().startsWith("attachment");
    const QByteArray name = parameter(disposition, "filename");
    part.fileName = decodedHeader(name.isEmpty() ? parameter(type, "name") : name);
    const QByteArray boundary = parameter(type, "boundary");
    if (part.type.startsWith("multipart/") && !boundary.isEmpty() && depth < kDeepestPart) {
        for (const QByteArray &inner : splitParts(body, boundary)) {
            part.parts.push_back(parseMime(inner, depth + 1));
        }
        return part;
    }
    const QByteArray encoding = part.header("content-transfer-encoding").trimmed().toLower();
    part.content = encoding == "base64" ? QByteArray::fromBase64(body) : encoding == "quoted-printable" ? fromQuotedPrintable(body, false) : body;
    if (part.type == "message/rfc822" && depth < kDeepestPart) {
        part.parts.push_back(parseMime(part.content, depth + 1));
        part.content.clear();
    }
    return part;
}

QString decodedHeader(const QByteArray &value)
{
    QString result;
    qsizetype at = 0;
    bool encodedBefore = false;
    while (at < value.size()) {
        const qsizetype begin = value.indexOf("=?", at);
        const qsizetype first = begin < 0 ? -1 : value.indexOf('?', begin + 2);
        const qsizetype second = first < 0 ? -1 : value.indexOf('?', first + 1);
        const qsizetype end = second < 0 ? -1 : value.indexOf("?=", second + 1);
        if (end < 0) {
            break;
        }
        const QByteArray between = value.mid(at, begin - at);
        if (!encodedBefore || !between.trimmed().isEmpty()) {
            result += decodeCharset(between, "utf-8").text;
        }
        const QByteArray words = value.mid(second + 1, end - second - 1);
        const bool base64 = value.mid(first + 1, second - first - 1).toLower() == "b";
        result += decodeCharset(base64 ? QByteArray::fromBase64(words) : fromQuotedPrintable(words, true), value.mid(begin + 2, first - begin - 2)).text;
        at = end + 2;
        encodedBefore = true;
    }
    return (result + decodeCharset(value.mid(at), "utf-8").text).simplified();
}

} // namespace eusebius
