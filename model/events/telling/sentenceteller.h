// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/telling.h"

#include <optional>
#include <vector>

namespace eusebius {

/// What one sentence tells, given the story so far. Used by Narrative.
class SentenceTeller {
public:
    /// `story` is the last stated time of the paragraph (undated: none), `back` how many sentences ago.
    /// `before` is the last time stated in the text, of the paragraph before too: what "during this period" goes back to.
    SentenceTeller(const SentenceReading &sentence, const Dated &story, int back, bool storyOfHeading, const Dated &before);

    std::vector<Telling> tell();
    /// The time that sentences after this one carry on; undated where this one states none.
    const Dated &lastStated() const { return m_lastStated; }

private:
    using DatedList = std::vector<Dated>;

    const VerbGroup &group(int clause) const { return m_groups[static_cast<std::size_t>(clause)]; }
    const DatedList &own(int clause) const { return m_times.own[static_cast<std::size_t>(clause)]; }

    void tellClause(int clause);
    void tellMain(int clause);
    void tellVerbPhrase(int clause);
    void tellSubordinate(int clause);
    void tellPhrases();
    void tellPhrase(int clause, const NounPhrase &phrase, const Dated &dated, Dating dating);
    void tellListed(const Telling &around);
    void tellAccompanying(const Telling &around);
    void add(int clause, const Dated &dated, Dating dating);
    void addUndated(int clause, const Reason &why);

    DatedList fromChildren(int clause) const;
    std::optional<Dated> fromSentence() const;
    std::optional<Dated> carried(int clause, Reason &why) const;
    Dated completed(Dated dated) const;
    bool isVague(int clause) const;
    bool isFirstPerson(int clause) const;
    bool isInQuotation(int clause) const;
    bool isQuestion() const;
    bool lacksSubject(int clause) const;
    bool onlyCompares(int clause) const;
    bool hasOwnUnknownTime(int clause) const;
    bool refersBack(int clause) const;
    std::optional<Dated> untilNext(int clause) const;
    bool succeeds(int clause, quint64 flags) const;
    bool hasMoreThanTime(int clause) const;
    StatementKind kindOf(int clause, const TimeSpan &span) const;
    void extend(Telling &telling) const;
    bool descends(int clause, int ancestor) const;

    const SentenceReading &m_s;
    Dated m_story;
    int m_back;
    bool m_storyOfHeading;
    Dated m_before;
    ClauseTimes m_times;
    std::vector<VerbGroup> m_groups;
    std::vector<Telling> m_told;
    std::vector<bool> m_isTold; ///< by clause
    std::vector<std::optional<Dated>> m_dateOf; ///< by clause, first date given
    Dated m_lastStated;
};

} // namespace eusebius
