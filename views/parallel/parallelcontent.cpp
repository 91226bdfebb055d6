// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/parallelcontent.h"

#include "views/itemmodels/eventwords.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace eusebius {

using namespace Qt::StringLiterals;

ParallelContent::ParallelContent(SnapshotPtr snapshot, int left, int right)
    : m_snapshot(std::move(snapshot)), m_alignment(alignDocuments(*m_snapshot, left, right))
{
    index(Side::Left);
    index(Side::Right);
}

void ParallelContent::index(Side side)
{
    const auto i = static_cast<std::size_t>(side);
    std::vector<RangeIndex::Entry> meetings;
    for (int m = 0; m < count(); ++m) {
        meetings.push_back({range(m, side), m});
    }
    m_meetings[i] = RangeIndex(std::move(meetings));
    std::vector<RangeIndex::Entry> differing;
    for (const TextRange words : side == Side::Left ? m_alignment.differingA : m_alignment.differingB) {
        differing.push_back({words, 0});
    }
    m_differing[i] = RangeIndex(std::move(differing));
    const int first = m_snapshot->firstStatementOf(document(side));
    const int end = first + static_cast<int>(m_snapshot->statementsOf(document(side)).size());
    std::vector<RangeIndex::Entry> statements;
    for (int s = first; s < end; ++s) {
        statements.push_back({m_snapshot->rangeOf(s), s});
    }
    m_statements[i] = RangeIndex(std::move(statements));
    m_order[i].resize(static_cast<std::size_t>(count()));
    std::iota(m_order[i].begin(), m_order[i].end(), 0);
    std::ranges::stable_sort(m_order[i], {}, [this, side](int m) { return std::tuple(range(m, side).begin, range(m, other(side)).begin); });
}

int ParallelContent::meetingOf(int event) const
{
    for (int i = 0; i < count() && event >= 0; ++i) {
        if (meeting(i).event == event) {
            return i;
        }
    }
    // One of several told in a copied passage.
    for (int i = 0; i < count() && event >= 0; ++i) {
        if (!meeting(i).isWording()) {
            continue;
        }
        for (const RangeIndex::Entry &entry : at(m_statements, Side::Left).within(meeting(i).a)) {
            if (m_snapshot->eventOf(entry.item) == event) {
                return i;
            }
        }
    }
    return -1;
}

double ParallelContent::answering(Side side, double position) const
{
    return side == Side::Left ? m_alignment.places.toB(position) : m_alignment.places.toA(position);
}

double ParallelContent::answeringNear(int index, Side side, double position) const
{
    const Meeting &m = meeting(index);
    const auto place = [](TextRange range) { return std::pair(static_cast<double>(range.begin), static_cast<double>(range.end)); };
    const auto [begin, end] = place(side == Side::Left ? m.a : m.b);
    const auto [otherBegin, otherEnd] = place(side == Side::Left ? m.b : m.a);
    if (position <= begin || end <= begin || !m.isWording()) {
        return otherBegin + (position - begin);
    }
    if (position >= end) {
        return otherEnd + (position - end);
    }
    return otherBegin + (position - begin) / (end - begin) * (otherEnd - otherBegin);
}

QString ParallelContent::counts() const
{
    const int verbatim = m_alignment.count(MeetingKind::Verbatim);
    const int wording = verbatim + m_alignment.count(MeetingKind::Near);
    const int events = m_alignment.count(MeetingKind::Event);
    QStringList parts;
    if (wording > 0) {
        const QString words = verbatim == wording ? u" word for word"_s : verbatim > 0 ? u" in shared wording, %1 word for word"_s.arg(verbatim) : u" in shared wording"_s;
        parts.append(countWords(wording, u"passage"_s) + words);
    }
    if (events > 0) {
        const int differing = m_alignment.differing();
        parts.append(countWords(events, u"place"_s) + (events == 1 ? u" where both tell the same event"_s : u" where both tell the same events"_s)
                     + (differing > 0 ? u", %1 differently"_s.arg(differing) : QString()));
    }
    return parts.isEmpty() ? u"They share nothing"_s : parts.join(u" · "_s);
}

QString ParallelContent::wordsOf(int index) const
{
    const Meeting &m = meeting(index);
    if (!m.isWording()) {
        return (m.differs ? u"Told differently: "_s : u"Both tell: "_s) + m_snapshot->eventTitle(m.event);
    }
    const QString kind = m.kind == MeetingKind::Verbatim ? u"Word for word"_s : u"Nearly the same words"_s;
    return m.words > 0 ? kind + u", "_s + countWords(m.words, u"word"_s) : kind;
}

} // namespace eusebius
