// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/formats/formats.h"

#include <QList>

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr int kCertain = 95;

bool namedLike(const QString &fileName, std::span<const char *const> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const char *ending) { return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

/// ASCII letters of the head as they would be without an encoding of two bytes a character, in lower case.
QByteArray plainHead(const QByteArray &head)
{
    QByteArray plain = head.left(8'192);
    plain.removeIf([](char c) { return c == '\0'; });
    for (const char *const mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (plain.startsWith(mark)) {
            plain.remove(0, static_cast<qsizetype>(std::char_traits<char>::length(mark)));
        }
    }
    return plain.trimmed().toLower();
}

/// Comments, declarations and instructions before the first tag left out.
QByteArray fromFirstTag(QByteArray plain)
{
    while (plain.startsWith("<?") || plain.startsWith("<!--")) {
        const bool comment = plain.startsWith("<!--");
        const qsizetype end = plain.indexOf(comment ? "-->" : ">");
        if (end < 0) {
            return {};
        }
        plain = plain.mid(end + (comment ? 3 : 1)).trimmed();
    }
    return plain;
}

int asHtml(const QByteArray &head, const QString &fileName)
{
    static constexpr std::array kEndings{".html", ".htm", ".xhtml", ".xht", ".shtml"};
    static constexpr std::array kStarts{"<!doctype html", "<html", "<head", "<body", "<title", "<meta"};
    const QByteArray tag = fromFirstTag(plainHead(head));
    if (std::any_of(kStarts.begin(), kStarts.end(), [&](const char *start) { return tag.startsWith(start); })) {
        return 90;
    }
    return tag.startsWith('<') && namedLike(fileName, kEndings) ? 70 : 0;
}

/// The number of lines "Name: value" that mail begins with, of names mail has.
int mailHeaders(const QByteArray &head)
{
    static constexpr std::array kNames{"from:", "to:", "date:", "subject:", "message-id:", "received:", "mime-version:", "content-type:",
                                       "return-path:", "delivered-to:", "reply-to:", "cc:", "sender:", "snapshot-content-location:"};
    int count = 0;
    for (const QByteArray &line : head.left(16'384).split('\n')) {
        const QByteArray low = line.left(40).toLower();
        if (low.trimmed().isEmpty()) {
            break;
        }
        count += std::any_of(kNames.begin(), kNames.end(), [&](const char *name) { return low.startsWith(name); }) ? 1 : 0;
        const qsizetype colon = low.indexOf(':');
        const bool goesOn = low.startsWith(' ') || low.startsWith('\t') || low.startsWith("from ") || low.startsWith(">from ");
        if (!goesOn && (colon <= 0 || low.left(colon).contains(' '))) {
            return 0; // a line no mail has above its text
        }
    }
    return count;
}

int asMail(const QByteArray &head, const QString &fileName)
{
    static constexpr std::array kEndings{".eml", ".mht", ".mhtml"};
    const int headers = mailHeaders(head);
    const QByteArray top = head.left(4'096).toLower();
    const bool machineMade = top.contains("\nmime-version:") || top.startsWith("mime-version:") || top.contains("\nmessage-id:")
                             || top.startsWith("return-path:") || top.startsWith("received:");
    if (headers >= 3 && machineMade) {
        return 85;
    }
    return headers >= 2 && namedLike(fileName, kEndings) ? 80 : 0;
}

int asMhtml(const QByteArray &head, const QString &fileName)
{
    return asMail(head, fileName) > 0 && head.left(16'384).toLower().contains("multipart/related") ? 92 : 0;
}

int asArchive(const QByteArray &head, const QString &fileName)
{
    static constexpr std::array kEndings{".gz", ".tgz", ".bz2", ".tbz", ".xz", ".txz", ".zst", ".7z", ".tar"};
    if (head.size() > 262 && head.mid(257, 5) == "ustar") {
        return kCertain;
    }
    if (head.startsWith("7z\xBC\xAF\x27\x1C")) {
        return kCertain;
    }
    const bool packed = head.startsWith("\x1F\x8B") || head.startsWith("BZh") || head.startsWith("\xFD" "7zXZ") || head.startsWith("\x28\xB5\x2F\xFD");
    return packed && namedLike(fileName, kEndings) ? kCertain : 0;
}

} // namespace

std::span<const char *const> foreignFormats()
{
    static constexpr std::array kFormats{"pdf", "html", "mhtml", "package", "archive", "rtf", "mail"};
    return kFormats;
}

int recogniseFormat(const QByteArray &format, const QByteArray &head, const QString &fileName)
{
    if (format == "pdf") {
        return head.startsWith("%PDF-") ? kCertain : head.left(1'024).contains("%PDF-") ? 60 : 0;
    }
    if (format == "html") {
        return asHtml(head, fileName);
    }
    if (format == "mhtml") {
        return asMhtml(head, fileName);
    }
    if (format == "package") {
        return head.startsWith("PK\x03\x04") ? kCertain : 0;
    }
    if (format == "archive") {
        return asArchive(head, fileName);
    }
    if (format == "rtf") {
        return head.startsWith("{\\rtf") ? kCertain : 0;
    }
    return format == "mail" ? asMail(head, fileName) : 0;
}

} // namespace eusebius
