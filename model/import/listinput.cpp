// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace eusebius {

namespace {

/// Our own files, and what SQLite puts beside them while they are open.
bool isCorpusFile(const QString &name)
{
    const qsizetype at = name.lastIndexOf(QLatin1String(".eusebius"), -1, Qt::CaseInsensitive);
    if (at < 0) {
        return false;
    }
    const QStringView rest = QStringView(name).sliced(at + 9);
    return rest.isEmpty() || rest == u"-wal" || rest == u"-shm" || rest == u"-journal";
}

/// Walks a folder; links to folders are followed, each folder is entered once.
class FolderWalk {
public:
    FolderWalk(const QString &root, InputList &list) : m_root(root), m_list(list) { }

    void run()
    {
        const std::size_t errorsBefore = m_list.errors.size();
        std::vector<QString> waiting{QString()};
        while (!waiting.empty()) {
            const QString below = waiting.back();
            waiting.pop_back();
            enter(below, waiting);
        }
        std::sort(m_ids.begin(), m_ids.end());
        for (const QString &id : m_ids) {
            m_list.files.push_back({m_root.filePath(id), id});
        }
        if (m_ids.empty() && m_list.errors.size() == errorsBefore) {
            m_list.errors.push_back({ErrorCode::FolderEmpty, m_root.path(), {}});
        }
    }

private:
    void enter(const QString &below, std::vector<QString> &waiting)
    {
        const QDir folder(m_root.filePath(below));
        const QString canonical = folder.canonicalPath();
        if (!canonical.isEmpty() && m_entered.contains(canonical)) {
            return;
        }
        m_entered.insert(canonical);
        if (!folder.isReadable()) {
            m_list.errors.push_back({ErrorCode::FileUnreadable, folder.path(), {qt_error_string(EACCES)}});
            return;
        }
        // Hidden files are left out by the filter. System lists links that lead nowhere: they are worth a message.
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System)) {
            const QString id = below.isEmpty() ? info.fileName() : below + u'/' + info.fileName();
            const bool brokenLink = info.isSymLink() && !info.exists();
            if (info.isDir()) {
                waiting.push_back(id);
            } else if ((info.isFile() || brokenLink) && !isCorpusFile(info.fileName())) {
                m_ids.push_back(id);
            }
        }
    }

    QDir m_root;
    InputList &m_list;
    QSet<QString> m_entered;
    std::vector<QString> m_ids;
};

void makeIdsUnique(std::vector<InputFile> &files)
{
    QSet<QString> taken;
    for (const InputFile &file : files) {
        taken.insert(file.id);
    }
    QHash<QString, int> used; // and the last number given to each
    for (InputFile &file : files) {
        const auto known = used.find(file.id);
        if (known == used.end()) {
            used.insert(file.id, 1);
            continue;
        }
        QString id;
        do {
            id = file.id + u'-' + QString::number(++*known);
        } while (taken.contains(id));
        taken.insert(id);
        file.id = id;
    }
}

} // namespace

InputList listInput(const QStringList &paths)
{
    InputList list;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            list.errors.push_back({ErrorCode::FileMissing, path, {}});
        } else if (info.isDir()) {
            FolderWalk(path, list).run();
        } else {
            list.files.push_back({path, info.fileName()});
        }
    }
    makeIdsUnique(list.files);
    return list;
}

} // namespace eusebius
