// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/parallel/alignment.h"
#include "model/parallel/rangeindex.h"

#include <QString>

#include <array>

namespace eusebius {

/// The two columns; neither is the first in rank.
enum class Side : quint8 { Left, Right };
constexpr Side other(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// What stands in the two columns and where they meet, looked up from either side. The left document is the alignment's first.
class ParallelContent {
public:
    ParallelContent() = default;
    ParallelContent(SnapshotPtr snapshot, int left, int right);

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const Alignment &alignment() const { return m_alignment; }
    bool isEmpty() const { return m_snapshot == nullptr; }
    int document(Side side) const { return side == Side::Left ? m_alignment.documentA : m_alignment.documentB; }
    const Document &text(Side side) const { return m_snapshot->document(document(side)); }

    int count() const { return static_cast<int>(m_alignment.meetings.size()); }
    const Meeting &meeting(int index) const { return m_alignment.meetings[static_cast<std::size_t>(index)]; }
    TextRange range(int meeting, Side side) const { return side == Side::Left ? this->meeting(meeting).a : this->meeting(meeting).b; }
    static TextRange range(const ReuseRun &run, Side side) { return side == Side::Left ? run.a : run.b; }
    std::vector<RangeIndex::Entry> meetingsWithin(Side side, TextRange range) const { return at(m_meetings, side).within(range); }
    std::vector<RangeIndex::Entry> differingWithin(Side side, TextRange range) const { return at(m_differing, side).within(range); }
    /// The statement that says something there, -1 none.
    int statementAt(Side side, qsizetype position) const { return at(m_statements, side).narrowestAt(position); }
    int statementOf(int meeting, Side side) const { return side == Side::Left ? this->meeting(meeting).statementA : this->meeting(meeting).statementB; }
    /// The first meeting of an event, -1 none.
    int meetingOf(int event) const;
    /// Meetings in the order of one side.
    const std::vector<int> &inOrderOf(Side side) const { return at(m_order, side); }

    /// Where the other column is when this one is at `position`.
    double answering(Side side, double position) const;
    /// The same near one meeting, which may stand where the map of the whole does not lead.
    double answeringNear(int meeting, Side side, double position) const;

    /// "11 passages in the same words (3 word for word) · 24 events told by both, 5 differently"
    QString counts() const;
    /// What a meeting is, in words: "Word for word, 24 words", "Both tell: The bridge opens — differently".
    QString wordsOf(int meeting) const;

private:
    template <typename T>
    static const T &at(const std::array<T, 2> &both, Side side)
    {
        return both[static_cast<std::size_t>(side)];
    }
    void index(Side side);

    SnapshotPtr m_snapshot;
    Alignment m_alignment;
    std::array<RangeIndex, 2> m_meetings;
    std::array<RangeIndex, 2> m_differing;
    std::array<RangeIndex, 2> m_statements;
    std::array<std::vector<int>, 2> m_order;
};

} // namespace eusebius
