// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/telling.h"

#include <vector>

namespace eusebius {

/// Which tokens of a sentence make the headline of what is told. Not its text: see headline.h.
class HeadlineWords {
public:
    HeadlineWords(const SentenceReading &sentence, const Telling &telling) : m_s(sentence), m_told(telling), m_keep(sentence.tokens.size(), false) { }

    /// The words of the clause or phrase with its subject, without times, connectives and brackets.
    void choose();
    bool kept(int i) const { return m_keep[static_cast<std::size_t>(i)]; }
    void drop(int i) { m_keep[static_cast<std::size_t>(i)] = false; }
    /// Whether they say something of somebody: a finite verb with a subject before it, no relative word or lone preposition in front.
    bool isSentence() const;
    /// Where "whose" stands that is told as "'s".
    bool isPossessive(int i) const { return i == m_possessive; }
    int firstKept() const; ///< count() of the sentence where none is
    /// What can't begin or end a headline; with `cut` also a preposition that lost its object.
    void trimEnds(bool cut = false);
    /// "The miners, who had waited for weeks, marched" → "The miners marched"; false where nothing stands so.
    bool dropInserted();
    /// "The loss of the port on the northern coast moved the king" → "The loss of the port moved the king"; false where the subject has no such phrase.
    bool shortenSubject();
    /// Characters before the clause's verb.
    qsizetype lengthToVerb() const;

private:
    void choosePhrase();
    void chooseClause();
    int withItsAdverb(int subject) const;
    int firstOfClause(const grammar::Clause &clause) const;
    bool isNor(const grammar::Clause &clause) const;
    bool isPronounDoing(const grammar::Clause &clause) const;
    void keepSubject(const grammar::Clause &clause);
    void keepFirstNounOf(int parent);
    int keepAntecedent(const grammar::Clause &clause);
    void dropTimes(int first);
    bool isPrepositionOfTime(int i) const;
    bool isSpending(int i) const;
    bool ownsNext(int i) const;
    void preferObject(const grammar::Clause &clause, int first);
    void dropMarks();
    bool besideComma(int i) const;
    bool commaIsLoose(int i) const;
    int lastKept() const;
    void dropAsAResult(int i);
    void dropSplitPhrase(int last);
    static bool wantsObject(quint64 key);
    bool endsBadly(int i) const;
    void keep(int first, int end);

    const SentenceReading &m_s;
    const Telling &m_told;
    std::vector<bool> m_keep;
    bool m_cut = false;
    int m_possessive = -1;
    bool m_namesOutcome = false; ///< "It led to the fall of the town": the fall of the town
};

} // namespace eusebius
