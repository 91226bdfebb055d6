// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

#include <functional>
#include <memory>

namespace eusebius {

/// What is a ZIP file inside: Word, OpenDocument and EPUB by the files they must hold, and any other as a folder of documents; tar, 7-Zip and their
/// like as folders, too. Nothing is ever written to disk, so that no path inside can lead anywhere.
class PackageReader : public Reader {
public:
    /// `format`: "package" or "archive". `members`: what reads the documents of a folder; null: a folder is none of ours (archives inside archives).
    PackageReader(QByteArray format, std::shared_ptr<const ReaderRegistry> members, std::function<void()> alive = {})
        : m_format(std::move(format)), m_members(std::move(members)), m_alive(std::move(alive))
    {
    }

    QByteArray format() const override { return m_format; }
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;
    std::vector<Result<Document>> readAll(const QByteArray &bytes, const QString &fileName) const override;

private:
    std::vector<Result<Document>> readFolder(const QByteArray &bytes) const;

    QByteArray m_format;
    std::shared_ptr<const ReaderRegistry> m_members;
    std::function<void()> m_alive;
};

} // namespace eusebius
