// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/sentencereading.h"

namespace eusebius {

/// Tokens [first, end) of a noun phrase with what hangs on it by "of", "in", "to", …; `head` is its noun.
struct NounPhrase {
    int first = -1;
    int end = -1;
    int head = -1;

    bool isValid() const { return first >= 0 && end > first; }
};

/// The noun phrase that holds or ends at token `at`, leftwards over articles, adjectives, nouns and, where the noun before "of" names a
/// happening, over that: "*the conclusion of the trade agreement* of 1959".
NounPhrase nounPhraseAround(const SentenceReading &sentence, int at);

/// The last token of the plain phrase (no prepositions) that begins at `first`, exclusive.
int plainPhraseEnd(const SentenceReading &sentence, int first);

/// The phrase that begins at `first` with all that hangs on it by prepositions, up to a mark, a conjunction, a verb or `limit`.
NounPhrase wholePhrase(const SentenceReading &sentence, int first, int limit);

/// Whether the phrase names a happening ("the 1988 games", "the signing of …").
bool namesHappening(const SentenceReading &sentence, const NounPhrase &phrase);

} // namespace eusebius
