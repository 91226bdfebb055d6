// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace eusebius {

/// Converts between UTF-16 positions (inside the program) and Unicode code points (the command line's offsets), in O(log n).
/// Lone surrogates count as one code point. Positions beyond the end give the end.
class CodePointMap {
public:
    explicit CodePointMap(QStringView text);

    qsizetype codePoint(qsizetype utf16Position) const;
    qsizetype utf16(qsizetype codePoint) const;
    qsizetype codePointCount() const { return m_utf16Length - static_cast<qsizetype>(m_pairs.size()); }

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 position of each surrogate pair's second half
    qsizetype m_utf16Length = 0;
};

} // namespace eusebius
