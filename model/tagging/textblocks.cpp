// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/textblocks.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qsizetype kLeast = 32 * 1024;
constexpr qsizetype kMost = 64 * 1024;

} // namespace

bool TextBlocks::next()
{
    if (m_range.end >= m_text.size()) {
        return false;
    }
    const qsizetype begin = m_range.end;
    const bool last = m_text.size() - begin <= kMost;
    m_range = {begin, last ? m_text.size() : cut(begin + kLeast, begin + kMost)};
    return true;
}

// Looks backwards from the largest size, so that a text without any break costs one look at each character.
qsizetype TextBlocks::cut(qsizetype from, qsizetype to) const
{
    qsizetype line = -1;
    qsizetype space = -1;
    for (qsizetype i = to; i > from; --i) {
        if (!m_text[i - 1].isSpace()) {
            continue;
        }
        space = space < 0 ? i : space;
        if (m_text[i - 1] == u'\n') {
            line = line < 0 ? i : line;
            if (i >= 2 && m_text[i - 2] == u'\n') {
                return i;
            }
        }
    }
    return line >= 0 ? line : space >= 0 ? space : to;
}

} // namespace eusebius
