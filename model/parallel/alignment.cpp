// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/parallel/alignment.h"

#include "model/parallel/chain.h"
#include "model/parallel/rangeindex.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace eusebius {

namespace {

/// An event told by both says as much of where they stand as so many equal words.
constexpr double kEventWeight = 4;
/// What stands this near to where the map puts it is in order too.
constexpr double kNear = 400;
/// Longer passages of a divergence are clauses that hold the words, not the words.
constexpr qsizetype kLongestDifferingWords = 60;

struct Told {
    int event = -1;
    int statement = -1;
    TextRange range;
};

class Aligner {
public:
    Aligner(const Snapshot &snapshot, Alignment &alignment) : m_snapshot(snapshot), m_alignment(alignment) {}

    void addWording()
    {
        std::vector<RangeIndex::Entry> entries;
        for (const ReuseMatch &match : m_snapshot.comparison().reuse) {
            const bool straight = match.documentA == m_alignment.documentA && match.documentB == m_alignment.documentB;
            const bool crossed = match.documentA == m_alignment.documentB && match.documentB == m_alignment.documentA;
            if (straight || crossed) {
                addMatch(match, crossed);
            }
        }
        for (std::size_t i = 0; i < m_alignment.meetings.size(); ++i) {
            entries.push_back({m_alignment.meetings[i].a, static_cast<int>(i)});
        }
        m_wording = RangeIndex(std::move(entries));
    }

    void addEvents()
    {
        const std::vector<Told> a = toldBy(m_alignment.documentA);
        const std::vector<Told> b = toldBy(m_alignment.documentB);
        auto inB = b.begin();
        for (auto inA = a.begin(); inA != a.end();) {
            const int event = inA->event;
            const auto isOther = [event](const Told &told) { return told.event != event; };
            const auto endA = std::find_if(inA, a.end(), isOther);
            inB = std::find_if(inB, b.end(), [event](const Told &told) { return told.event >= event; });
            const auto endB = std::find_if(inB, b.end(), isOther);
            if (inB != endB) {
                addEvent(event, {inA, endA}, {inB, endB});
            }
            inA = endA;
            inB = endB;
        }
    }

    /// In order of the first document; then the map of places, and what does not fit it.
    void finish()
    {
        std::vector<Meeting> &meetings = m_alignment.meetings;
        std::ranges::stable_sort(meetings, {}, [](const Meeting &m) { return std::tuple(m.a, m.b); });
        std::vector<Correspondence> all;
        for (const Meeting &m : meetings) {
            const bool wording = m.isWording();
            all.push_back({wording ? m.a : TextRange{m.a.begin, m.a.begin}, wording ? m.b : TextRange{m.b.begin, m.b.begin}, wording ? std::max(1, m.words) : kEventWeight});
        }
        std::vector<PlaceMap::Knot> knots;
        const auto knot = [&knots](qsizetype a, qsizetype b) { knots.push_back({static_cast<double>(a), static_cast<double>(b)}); };
        for (Meeting &m : meetings) {
            m.inOrder = false;
        }
        for (const int i : heaviestChain(all)) {
            Meeting &m = meetings[static_cast<std::size_t>(i)];
            m.inOrder = true;
            for (const ReuseRun &run : m.runs) {
                knot(run.a.begin, run.b.begin);
                knot(run.a.end, run.b.end);
            }
            if (!m.isWording()) {
                knot(m.a.begin, m.b.begin);
            }
        }
        m_alignment.places = PlaceMap(knots, lengthOf(m_alignment.documentA), lengthOf(m_alignment.documentB));
        for (Meeting &m : meetings) {
            const double there = m_alignment.places.toB(static_cast<double>(m.a.begin));
            m.inOrder = m.inOrder || std::abs(there - static_cast<double>(m.b.begin)) < kNear;
        }
        for (std::vector<TextRange> *words : {&m_alignment.differingA, &m_alignment.differingB}) {
            std::ranges::sort(*words);
            words->erase(std::ranges::unique(*words).begin(), words->end());
        }
    }

private:
    double lengthOf(int document) const { return static_cast<double>(m_snapshot.document(document).text.size()); }

    void addMatch(const ReuseMatch &match, bool crossed)
    {
        Meeting meeting;
        meeting.kind = match.verbatim ? MeetingKind::Verbatim : MeetingKind::Near;
        meeting.a = crossed ? match.rangeB : match.rangeA;
        meeting.b = crossed ? match.rangeA : match.rangeB;
        for (const ReuseRun &run : match.runs) {
            meeting.runs.push_back({crossed ? run.b : run.a, crossed ? run.a : run.b, run.words});
            meeting.words += run.words;
        }
        if (meeting.runs.empty()) {
            meeting.runs.push_back({meeting.a, meeting.b, 0});
        }
        m_alignment.meetings.push_back(std::move(meeting));
    }

    /// By event, then place.
    std::vector<Told> toldBy(int document) const
    {
        std::vector<Told> told;
        const int first = m_snapshot.firstStatementOf(document);
        const int end = first + static_cast<int>(m_snapshot.statementsOf(document).size());
        for (int i = first; i < end; ++i) {
            if (const int event = m_snapshot.eventOf(i); event >= 0 && m_snapshot.statusOf(i) != Status::Rejected) {
                told.push_back({event, i, m_snapshot.rangeOf(i)});
            }
        }
        std::ranges::stable_sort(told, {}, [](const Told &t) { return std::tuple(t.event, t.range, t.statement); });
        return told;
    }

    /// The meeting by wording in which both stand, -1 none.
    int wordingOfBoth(const Told &a, const Told &b) const
    {
        for (const RangeIndex::Entry &entry : m_wording.within(a.range)) {
            if (m_alignment.meetings[static_cast<std::size_t>(entry.item)].b.overlaps(b.range)) {
                return entry.item;
            }
        }
        return -1;
    }

    struct Pair {
        const Told *a = nullptr;
        const Told *b = nullptr;
        bool copied = false;
        bool differs = false;
    };

    /// First those that were copied, then the others in order; the last of the shorter list answers what is left of the longer.
    std::vector<Pair> paired(std::span<const Told> a, std::span<const Told> b)
    {
        std::vector<Pair> pairs;
        std::vector<const Told *> restA;
        std::vector<const Told *> restB;
        std::vector<bool> takenB(b.size());
        for (const Told &told : a) {
            const Told *copy = nullptr;
            for (std::size_t i = 0; i < b.size() && copy == nullptr; ++i) {
                if (const int wording = takenB[i] ? -1 : wordingOfBoth(told, b[i]); wording >= 0) {
                    takenB[i] = true;
                    copy = &b[i];
                    Meeting &meeting = m_alignment.meetings[static_cast<std::size_t>(wording)];
                    meeting.event = meeting.event < 0 ? told.event : meeting.event;
                }
            }
            copy != nullptr ? pairs.push_back({&told, copy, true}) : restA.push_back(&told);
        }
        for (std::size_t i = 0; i < b.size(); ++i) {
            if (!takenB[i]) {
                restB.push_back(&b[i]);
            }
        }
        for (std::size_t i = 0; !restA.empty() && !restB.empty() && i < std::max(restA.size(), restB.size()); ++i) {
            pairs.push_back({restA[std::min(i, restA.size() - 1)], restB[std::min(i, restB.size() - 1)]});
        }
        return pairs;
    }

    void markDiffering(int event, std::vector<Pair> &pairs)
    {
        for (const Divergence &divergence : m_snapshot.divergences(event)) {
            if (divergence.kind == DivergenceKind::Precision || divergence.statementA < 0 || divergence.statementB < 0) {
                continue;
            }
            const bool crossed = m_snapshot.documentOf(divergence.statementA) == m_alignment.documentB;
            const int a = crossed ? divergence.statementB : divergence.statementA;
            const int b = crossed ? divergence.statementA : divergence.statementB;
            if (m_snapshot.documentOf(a) != m_alignment.documentA || m_snapshot.documentOf(b) != m_alignment.documentB) {
                continue;
            }
            auto pair = std::ranges::find_if(pairs, [a, b](const Pair &p) { return p.a->statement == a && p.b->statement == b; });
            if (pair == pairs.end()) {
                pair = std::ranges::find_if(pairs, [a, b](const Pair &p) { return p.a->statement == a || p.b->statement == b; });
            }
            (pair == pairs.end() ? pairs.front() : *pair).differs = true;
            addDiffering(crossed ? divergence.b : divergence.a, m_alignment.differingA);
            addDiffering(crossed ? divergence.a : divergence.b, m_alignment.differingB);
        }
    }

    static void addDiffering(const PassageRef &passage, std::vector<TextRange> &words)
    {
        if (!passage.range.isEmpty() && passage.range.length() <= kLongestDifferingWords) {
            words.push_back(passage.range);
        }
    }

    void addEvent(int event, std::span<const Told> a, std::span<const Told> b)
    {
        std::vector<Pair> pairs = paired(a, b);
        markDiffering(event, pairs);
        for (const Pair &pair : pairs) {
            if (pair.copied && !pair.differs) {
                continue;
            }
            Meeting meeting;
            meeting.a = pair.a->range;
            meeting.b = pair.b->range;
            meeting.event = event;
            meeting.statementA = pair.a->statement;
            meeting.statementB = pair.b->statement;
            meeting.differs = pair.differs;
            m_alignment.meetings.push_back(std::move(meeting));
        }
    }

    const Snapshot &m_snapshot;
    Alignment &m_alignment;
    RangeIndex m_wording; ///< in the first document
};

} // namespace

int Alignment::count(MeetingKind kind) const
{
    return static_cast<int>(std::ranges::count(meetings, kind, &Meeting::kind));
}

int Alignment::sharedWords() const
{
    int words = 0;
    for (const Meeting &meeting : meetings) {
        words += meeting.words;
    }
    return words;
}

int Alignment::differing() const
{
    return static_cast<int>(std::ranges::count(meetings, true, &Meeting::differs));
}

Alignment alignDocuments(const Snapshot &snapshot, int documentA, int documentB)
{
    Alignment alignment;
    alignment.documentA = documentA;
    alignment.documentB = documentB;
    if (documentA == documentB) {
        return alignment;
    }
    Aligner aligner(snapshot, alignment);
    aligner.addWording();
    aligner.addEvents();
    aligner.finish();
    return alignment;
}

} // namespace eusebius
