// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace eusebius {

/// What a full stop after a word tells about the end of a sentence.
enum class StopAfter : quint8 {
    Ends, ///< an ordinary word
    NeverEnds, ///< "Dr.", "Gen.", "vs.": a name follows
    EndsUnlessNumber, ///< "No.", "p.", "c.": short for something only before a number
    EndsBeforeStarter, ///< "U.S.", "Inc.", "J.": ends a sentence only where the next word is one that opens sentences
};

/// `word` without its last point: "Dr", "U.S", "etc".
StopAfter stopAfter(QStringView word);

/// A word that opens sentences and seldom stands inside one with a capital: "The", "However", "In". With its capital.
bool opensSentences(QStringView word);

/// "said", "asked": what follows quoted speech.
bool isSpeechVerb(QStringView word);

} // namespace eusebius
