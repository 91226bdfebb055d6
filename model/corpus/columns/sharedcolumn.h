// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace eusebius {

/// Millions of small values of one type, in chunks that copies share: a copy costs a pointer a chunk, a changed value one chunk. The
/// chunks are plain bytes, as they stand in the file.
///
/// Not for values with pointers. A copy may be read on another thread while the first is changed.
///
///     SharedColumn<qint32> a;
///     a.append(7);
///     SharedColumn<qint32> b = a;
///     b.set(0, 8);   // a[0] is 7 still
template <typename T>
class SharedColumn {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);

public:
    static constexpr qsizetype kRows = 4096; ///< of a full chunk
    static constexpr qsizetype kRowBytes = static_cast<qsizetype>(sizeof(T));

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    const T &operator[](qsizetype i) const
    {
        Q_ASSERT(i >= 0 && i < m_size);
        return rows(i / kRows)[i % kRows];
    }
    void set(qsizetype i, const T &value)
    {
        Q_ASSERT(i >= 0 && i < m_size);
        std::memcpy(chunk(i / kRows).data() + i % kRows * kRowBytes, &value, sizeof(T));
    }
    void append(const T &value)
    {
        if (m_size % kRows == 0) {
            m_chunks.emplace_back();
            m_chunks.back().reserve(m_chunks.size() > 1 ? kRows * kRowBytes : 0); // a small corpus needs little
        }
        chunk(m_size / kRows).append(reinterpret_cast<const char *>(&value), kRowBytes);
        ++m_size;
    }

    const std::vector<QByteArray> &chunks() const { return m_chunks; }
    /// None where they are not full chunks of whole rows and a last one that may be shorter.
    static std::optional<SharedColumn> ofChunks(std::vector<QByteArray> chunks)
    {
        SharedColumn column;
        for (std::size_t c = 0; c < chunks.size(); ++c) {
            const qsizetype bytes = chunks[c].size();
            const bool full = bytes == kRows * kRowBytes;
            if (bytes % kRowBytes != 0 || bytes == 0 || bytes > kRows * kRowBytes || (!full && c + 1 < chunks.size())) {
                return std::nullopt;
            }
            column.m_size += bytes / kRowBytes;
        }
        column.m_chunks = std::move(chunks);
        return column;
    }
    /// Chunks that are the same memory in both, of all: what an edit left as it was.
    qsizetype sharedWith(const SharedColumn &other) const
    {
        qsizetype same = 0;
        for (std::size_t c = 0; c < std::min(m_chunks.size(), other.m_chunks.size()); ++c) {
            same += m_chunks[c].constData() == other.m_chunks[c].constData() ? 1 : 0;
        }
        return same;
    }
    qsizetype bytes() const { return m_size * kRowBytes; }

private:
    QByteArray &chunk(qsizetype c) { return m_chunks[static_cast<std::size_t>(c)]; }
    const T *rows(qsizetype c) const { return reinterpret_cast<const T *>(m_chunks[static_cast<std::size_t>(c)].constData()); }

    std::vector<QByteArray> m_chunks;
    qsizetype m_size = 0;
};

} // namespace eusebius
