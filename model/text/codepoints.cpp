// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/codepoints.h"

#include <algorithm>

namespace eusebius {

CodePointMap::CodePointMap(QStringView text) : m_utf16Length(text.size())
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) {
            m_pairs.push_back(i);
        }
    }
}

qsizetype CodePointMap::codePoint(qsizetype utf16Position) const
{
    const qsizetype position = std::clamp<qsizetype>(utf16Position, 0, m_utf16Length);
    // Second halves before the position count nothing. A position between the two halves is inside the code point that
    // starts one earlier, and gives that one.
    const auto pairsUpTo = std::upper_bound(m_pairs.begin(), m_pairs.end(), position);
    const qsizetype before = pairsUpTo - m_pairs.begin();
    return position - before;
}

qsizetype CodePointMap::utf16(qsizetype codePoint) const
{
    const qsizetype wanted = std::clamp<qsizetype>(codePoint, 0, codePointCount());
    // The k-th pair's second half stands at m_pairs[k]; the code point after it has number m_pairs[k] - k.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle <= wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return wanted + low;
}

} // namespace eusebius
