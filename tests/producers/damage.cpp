// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/producers/damage.h"

#include "model/import/office/unpacking.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace eusebius::tests {

namespace {

qsizetype below(qsizetype most, std::mt19937 &random)
{
    return most <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(most));
}

QByteArray packed(const std::vector<Member> &members)
{
    qsizetype room = 65'536;
    for (const Member &member : members) {
        room += member.bytes.size() + 2 * member.path.size() + 1'024;
    }
    QByteArray bytes(room, Qt::Uninitialized);
    std::size_t used = 0;
    archive *target = archive_write_new();
    archive_write_set_format_zip(target);
    archive_write_set_options(target, "zip:compression=store");
    archive_write_open_memory(target, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    for (const Member &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, member.path.toUtf8().constData());
        archive_entry_set_size(entry, member.bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(target, entry);
        archive_write_data(target, member.bytes.constData(), static_cast<std::size_t>(member.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(target);
    archive_write_free(target);
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace

QByteArray damagedBytes(QByteArray bytes, std::mt19937 &random)
{
    const qsizetype changes = 1 + below(8, random);
    for (qsizetype i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = below(bytes.size(), random);
        switch (random() % 7) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(at, below(40, random));
            break;
        case 2:
            bytes.insert(at, QByteArray(below(60, random), static_cast<char>(random())));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size(), random), 80));
            break;
        case 4:
            bytes.truncate(below(4, random) == 0 ? at : bytes.size() - below(40, random));
            break;
        case 5: // a number becomes another
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes.replace(at, 1, QByteArray::number(random()));
            }
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        }
    }
    return bytes;
}

QByteArray damaged(const QByteArray &bytes, std::mt19937 &random)
{
    if (!bytes.startsWith("PK") || random() % 2 == 0) {
        return damagedBytes(bytes, random);
    }
    std::vector<Member> members = unpack(bytes).members;
    std::erase_if(members, [](const Member &member) { return member.bytes.isEmpty(); });
    if (members.empty()) {
        return damagedBytes(bytes, random);
    }
    Member &member = members[static_cast<std::size_t>(below(static_cast<qsizetype>(members.size()), random))];
    member.bytes = damagedBytes(member.bytes, random);
    return packed(members);
}

} // namespace eusebius::tests
