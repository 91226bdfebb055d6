// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"
#include "model/parallel/placemap.h"

#include <vector>

namespace eusebius {

enum class MeetingKind : quint8 {
    Verbatim, ///< the same words
    Near, ///< the same words but for small edits
    Event, ///< both tell the same event, each in its own words
};

/// A place where two documents meet. Of wording, `runs` are the words that are the same (a in the first document, b in the second); what
/// stands between them was changed. Of an event, a and b are what each of them says of it.
///
/// Not every pair of statements: those of a copied passage meet by its wording, and are a meeting of their own only where they differ.
struct Meeting {
    MeetingKind kind = MeetingKind::Event;
    TextRange a;
    TextRange b;
    std::vector<ReuseRun> runs;
    int words = 0; ///< the same in both
    int event = -1; ///< wording: the first event told in it, -1 none
    int statementA = -1;
    int statementB = -1;
    bool differs = false; ///< they tell the event differently; a finer date does not differ from a coarser one
    bool inOrder = true; ///< it stands in both texts where the places before and after it do

    bool isWording() const { return kind != MeetingKind::Event; }
};

/// Two documents of a snapshot beside each other: where they meet, and which place of the one answers which of the other. Neither is the base.
///
/// Example: of two texts that share one sentence, `meetings` holds one Verbatim meeting; `places.toB()` of that sentence's middle in the
/// first is its middle in the second. With the documents exchanged everything is the same with a and b exchanged.
struct Alignment {
    int documentA = -1;
    int documentB = -1;
    std::vector<Meeting> meetings; ///< by place in the first document
    std::vector<TextRange> differingA; ///< the words in which they differ, in the first document
    std::vector<TextRange> differingB;
    PlaceMap places;

    int count(MeetingKind kind) const;
    int sharedWords() const;
    int differing() const;
};

/// In the time of the two documents' statements and shared wording; 2 MB of text in some milliseconds.
Alignment alignDocuments(const Snapshot &snapshot, int documentA, int documentB);

} // namespace eusebius
