// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reuse/wordsequence.h"

#include "model/text/words.h"

namespace eusebius {

WordSequence::WordSequence(const Document &document)
{
    auto hole = document.inner.begin();
    for (const Region &region : document.outer) {
        if (region.kind != RegionKind::Body) {
            continue;
        }
        qsizetype at = region.range.begin;
        while (hole != document.inner.end() && hole->range.end <= at) {
            ++hole;
        }
        for (; hole != document.inner.end() && hole->range.begin < region.range.end; ++hole) {
            addPart(document, {at, hole->range.begin});
            at = std::max(at, hole->range.end);
        }
        addPart(document, {at, region.range.end});
    }
}

void WordSequence::addPart(const Document &document, TextRange part)
{
    if (part.isEmpty()) {
        return;
    }
    WordScanner words(document.text, part);
    while (words.next()) {
        const quint64 hash = words.hash();
        m_hashes.push_back(static_cast<quint32>(hash ^ (hash >> 32)));
        m_begins.push_back(static_cast<quint32>(words.range().begin));
        m_ends.push_back(static_cast<quint32>(words.range().end));
    }
}

TextRange WordSequence::range(int first, int end) const
{
    Q_ASSERT(0 <= first && first < end && end <= size());
    return {static_cast<qsizetype>(m_begins[static_cast<std::size_t>(first)]), static_cast<qsizetype>(m_ends[static_cast<std::size_t>(end - 1)])};
}

} // namespace eusebius
