// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/process/processreader.h"

#include "model/import/formats/formats.h"

namespace eusebius {

std::unique_ptr<ReaderProcess> ReaderPool::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty()) {
        return std::make_unique<ReaderProcess>(m_limits);
    }
    std::unique_ptr<ReaderProcess> process = std::move(m_waiting.back());
    m_waiting.pop_back();
    return process;
}

void ReaderPool::giveBack(std::unique_ptr<ReaderProcess> process)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(process));
}

int ProcessReader::recognises(const QByteArray &head, const QString &fileName) const
{
    return recogniseFormat(m_format, head, fileName);
}

std::vector<Result<Document>> ProcessReader::readAll(const QByteArray &bytes, const QString &fileName) const
{
    std::unique_ptr<ReaderProcess> process = m_pool->take();
    std::vector<Result<Document>> results = process->read(m_format, fileName, bytes);
    m_pool->giveBack(std::move(process));
    return results;
}

Result<Document> ProcessReader::read(const QByteArray &bytes, const QString &fileName) const
{
    std::vector<Result<Document>> results = readAll(bytes, fileName);
    return std::move(results.front());
}

} // namespace eusebius
