// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/office/unpacking.h"

#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace eusebius {

namespace {

struct FreeArchive {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchivePtr = std::unique_ptr<archive, FreeArchive>;

QString pathOf(archive_entry *entry)
{
    if (const char *const utf8 = archive_entry_pathname_utf8(entry); utf8 != nullptr) {
        return QString::fromUtf8(utf8);
    }
    const char *const raw = archive_entry_pathname(entry);
    return raw == nullptr ? QString() : QString::fromUtf8(raw);
}

enum class DataEnd { Well, TooMuch, Damaged };

DataEnd readData(archive *source, qint64 most, QByteArray &bytes)
{
    std::array<char, 65'536> buffer{};
    while (true) {
        const la_ssize_t got = archive_read_data(source, buffer.data(), buffer.size());
        if (got == 0) {
            return DataEnd::Well;
        }
        if (got < 0) {
            return DataEnd::Damaged;
        }
        if (bytes.size() + got > most) {
            return DataEnd::TooMuch;
        }
        bytes.append(buffer.data(), got);
    }
}

QString damageOf(archive *source)
{
    const char *const words = archive_error_string(source);
    return words == nullptr ? QStringLiteral("unpacking failed") : QString::fromUtf8(words).left(200);
}

} // namespace

bool isSafePath(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.startsWith(u'\\') || path.contains(u':') || path.contains(QChar(0)) || path.size() > 2'000) {
        return false;
    }
    const QStringList parts = QString(path).replace(u'\\', u'/').split(u'/');
    return !parts.contains(QLatin1String(".."));
}

Unpacked unpack(const QByteArray &bytes, const std::function<bool(const QString &path)> &wanted, UnpackLimits limits)
{
    Unpacked result;
    const ArchivePtr source(archive_read_new());
    archive_read_support_filter_all(source.get());
    archive_read_support_format_zip(source.get());
    archive_read_support_format_tar(source.get());
    archive_read_support_format_7zip(source.get());
    if (archive_read_open_memory(source.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK) {
        result.damage = damageOf(source.get());
        return result;
    }
    qint64 total = 0;
    for (int seen = 0;; ++seen) {
        archive_entry *entry = nullptr;
        const int state = archive_read_next_header(source.get(), &entry);
        if (state == ARCHIVE_EOF) {
            break;
        }
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN) {
            result.damage = damageOf(source.get());
            break;
        }
        result.opened = true;
        if (seen >= limits.members) {
            result.cut = true;
            break;
        }
        const QString path = pathOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || !isSafePath(path) || (wanted && !wanted(path))) {
            continue;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            result.locked = true;
            continue;
        }
        Member member{path, {}};
        const DataEnd end = readData(source.get(), std::min(limits.memberBytes, limits.totalBytes - total), member.bytes);
        if (end == DataEnd::Damaged) {
            result.damage = damageOf(source.get());
            continue;
        }
        if (end == DataEnd::TooMuch) {
            result.cut = true;
            break;
        }
        total += member.bytes.size();
        result.members.push_back(std::move(member));
    }
    return result;
}

} // namespace eusebius
