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
    if (path.isEmpty() || path.endsWith(u'/') || path.startsWith(u'/') || path.startsWith(u'\\') || path.contains(u':') || path.contains(QChar(0)) || path.size() > 2'000) {
        return false;
    }
    const QStringList parts = QString(path).replace(u'\\', u'/').split(u'/');
    return !parts.contains(QLatin1String(".."));
}

namespace {

class Unpacking {
public:
    Unpacking(const std::function<bool(const QString &)> &wanted, UnpackLimits limits) : m_wanted(wanted), m_limits(limits) { }

    Unpacked run(const QByteArray &bytes)
    {
        const ArchivePtr source(archive_read_new());
        archive_read_support_filter_all(source.get());
        archive_read_support_format_zip(source.get());
        archive_read_support_format_tar(source.get());
        archive_read_support_format_7zip(source.get());
        if (archive_read_open_memory(source.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK) {
            m_result.damage = damageOf(source.get());
            return std::move(m_result);
        }
        for (int seen = 0; !m_result.cut; ++seen) {
            archive_entry *entry = nullptr;
            const int state = archive_read_next_header(source.get(), &entry);
            if (state == ARCHIVE_EOF) {
                break;
            }
            if (state != ARCHIVE_OK && state != ARCHIVE_WARN) {
                m_result.damage = damageOf(source.get());
                break;
            }
            m_result.opened = true;
            if (seen >= m_limits.members) {
                m_result.cut = true;
                break;
            }
            take(source.get(), entry);
        }
        return std::move(m_result);
    }

private:
    void take(archive *source, archive_entry *entry)
    {
        const QString path = pathOf(entry);
        if (archive_entry_filetype(entry) == AE_IFDIR || path.endsWith(u'/') || (m_wanted && !m_wanted(path))) {
            return;
        }
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr) {
            leaveOut(path, LeftOutMember::Why::Link);
        } else if (!isSafePath(path)) {
            leaveOut(path, LeftOutMember::Why::Outside);
        } else if (archive_entry_is_encrypted(entry) != 0) {
            m_result.locked = true;
            leaveOut(path, LeftOutMember::Why::Locked);
        } else {
            read(source, path);
        }
    }

    void read(archive *source, const QString &path)
    {
        Member member{path, {}};
        switch (readData(source, std::min(m_limits.memberBytes, m_limits.totalBytes - m_total), member.bytes)) {
        case DataEnd::Damaged:
            m_result.damage = damageOf(source);
            leaveOut(path, LeftOutMember::Why::Damaged, m_result.damage);
            break;
        case DataEnd::TooMuch:
            m_result.cut = true;
            leaveOut(path, LeftOutMember::Why::TooLarge);
            break;
        case DataEnd::Well:
            m_total += member.bytes.size();
            m_result.members.push_back(std::move(member));
            break;
        }
    }

    void leaveOut(const QString &path, LeftOutMember::Why why, const QString &words = {})
    {
        if (m_result.leftOut.size() < kMostLeftOut) {
            m_result.leftOut.push_back({path, why, words});
        }
    }

    const std::function<bool(const QString &)> &m_wanted;
    UnpackLimits m_limits;
    qint64 m_total = 0;
    Unpacked m_result;
};

} // namespace

Unpacked unpack(const QByteArray &bytes, const std::function<bool(const QString &path)> &wanted, UnpackLimits limits)
{
    return Unpacking(wanted, limits).run(bytes);
}

} // namespace eusebius
