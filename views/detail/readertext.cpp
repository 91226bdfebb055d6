// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/readertext.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr QChar kNoncharacterA(0xfdd0);
constexpr QChar kNoncharacterB(0xfdd1);

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
}

/// What the editor would take for something else.
QChar harmless(QChar c)
{
    return c == kNoncharacterA || c == kNoncharacterB || c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

ReaderText::ReaderText(QStringView text)
{
    m_shown.reserve(text.size());
    qsizetype lineStart = 0; // in m_shown
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            addShift(i + 1, -1);
            continue;
        }
        m_shown.append(endsLine(c) ? QChar(u'\n') : harmless(c));
        if (endsLine(c)) {
            lineStart = m_shown.size();
            continue;
        }
        const qsizetype length = m_shown.size() - lineStart;
        const bool canBreak = c.isSpace() || (length >= 2 * kLongestLine && !c.isHighSurrogate());
        if (length >= kLongestLine && canBreak) {
            m_shown.append(u'\n');
            addShift(i + 1, 1);
            lineStart = m_shown.size();
        }
    }
}

void ReaderText::addShift(qsizetype documentPosition, qsizetype by)
{
    const qsizetype before = m_shifts.empty() ? 0 : m_shifts.back().amount;
    m_shifts.push_back({documentPosition, before + by});
}

qsizetype ReaderText::toShown(qsizetype documentPosition) const
{
    const auto after = std::ranges::upper_bound(m_shifts, documentPosition, {}, &Shift::documentPosition);
    const qsizetype amount = after == m_shifts.begin() ? 0 : std::prev(after)->amount;
    return std::clamp<qsizetype>(documentPosition + amount, 0, m_shown.size());
}

qsizetype ReaderText::toDocument(qsizetype shownPosition) const
{
    const auto after = std::ranges::upper_bound(m_shifts, shownPosition, {}, [](const Shift &s) { return s.documentPosition + s.amount; });
    const qsizetype amount = after == m_shifts.begin() ? 0 : std::prev(after)->amount;
    return std::max<qsizetype>(0, shownPosition - amount);
}

} // namespace eusebius
