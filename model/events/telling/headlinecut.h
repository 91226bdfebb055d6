// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/headlinewords.h"

namespace eusebius {

/// What a cut before a word leaves behind.
enum class CutKind {
    Whole, ///< a clause that says all it has to: "They took the town | , which had held out", "| and marched on"
    Complete, ///< something whole, but less than was said: "They took the town | in spite of the rain"
    List, ///< one part of several: "They took the mill, the bridge | and the town"
    None, ///< nothing that could end here
};

/// Judges the places where a headline that is too long may end. Not its length: see headline.cpp.
class HeadlineCut {
public:
    HeadlineCut(const SentenceReading &sentence, const Telling &told) : m_s(sentence), m_told(told) { }

    /// Of a cut before word `i`, behind the kept word `previous`.
    CutKind kind(int i, int previous) const;

private:
    bool cutsWell(int i, int previous) const;
    bool leavesOpen(int i, int previous) const;
    bool isPlaced(int last) const;
    bool isObjectOfVerb(int last) const;
    bool listGoesOn(int i) const;
    bool splitsPair(int i) const;
    bool sharesNoun(int i) const;

    const SentenceReading &m_s;
    const Telling &m_told;
};

} // namespace eusebius
