// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace eusebius::tests {

/// One source file of the project: its path from the root, with '/', and its lines.
struct SourceFile {
    QString path;
    QStringList lines;
};

/// Every .h and .cpp under the given folders of the project, sorted by path.
inline std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QString root = QString::fromUtf8(EUSEBIUS_SOURCE);
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.push_back({file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()).split(u'\n')});
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace eusebius::tests
