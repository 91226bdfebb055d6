// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/columns/textpool.h"
#include "model/dates/timespan.h"

#include <memory>
#include <vector>

namespace eusebius {

/// The times of a corpus, by number; number 0 is undated. A reference stays valid as long as the pool it was asked of, or a copy of it.
class SpanPool {
public:
    SpanPool() { add(TimeSpan()); }

    quint32 add(const TimeSpan &span);
    const TimeSpan &operator[](quint32 number) const { return (*m_chunks[number / kSpans])[number % kSpans]; }
    qsizetype count() const { return m_count; }

    /// As texts, in order: EDTF, and the words it was read from in a second line.
    TextPool texts() const;
    /// None where one is no time.
    static std::optional<SpanPool> of(const TextPool &texts);

private:
    static constexpr std::size_t kSpans = 1024; ///< of a chunk

    std::vector<std::shared_ptr<std::vector<TimeSpan>>> m_chunks;
    qsizetype m_count = 0;
};

} // namespace eusebius
