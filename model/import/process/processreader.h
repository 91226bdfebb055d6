// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/process/readerprocess.h"
#include "model/import/reader.h"

#include <memory>
#include <mutex>

namespace eusebius {

/// Reader processes that wait for work: as many as were ever needed at once.
class ReaderPool {
public:
    explicit ReaderPool(ReaderLimits limits = {}) : m_limits(limits) { }

    /// A child for the caller alone, until it is given back.
    std::unique_ptr<ReaderProcess> take();
    void giveBack(std::unique_ptr<ReaderProcess> process);

private:
    ReaderLimits m_limits;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ReaderProcess>> m_waiting;
};

/// A format that others' libraries parse: recognised here, read in a process of its own.
class ProcessReader : public Reader {
public:
    ProcessReader(QByteArray format, std::shared_ptr<ReaderPool> pool) : m_format(std::move(format)), m_pool(std::move(pool)) { }

    QByteArray format() const override { return m_format; }
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;
    std::vector<Result<Document>> readAll(const QByteArray &bytes, const QString &fileName) const override;

private:
    QByteArray m_format;
    std::shared_ptr<ReaderPool> m_pool;
};

} // namespace eusebius
