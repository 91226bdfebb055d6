// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/office/packages.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace eusebius {

const Member *PackageFiles::find(const QString &path) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member &member) { return member.path == path; });
    return found == m_members.end() ? nullptr : &*found;
}

QByteArray PackageFiles::bytes(const QString &path) const
{
    const Member *member = find(path);
    return member == nullptr ? QByteArray() : member->bytes;
}

QString resolvedPath(const QString &folder, const QString &relative)
{
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : QUrl::fromPercentEncoding(relative.section(u'#', 0, 0).toUtf8()).split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..")) {
            if (!parts.isEmpty()) {
                parts.removeLast();
            }
        } else if (part != QLatin1String(".")) {
            parts.append(part);
        }
    }
    return parts.join(u'/');
}

} // namespace eusebius
