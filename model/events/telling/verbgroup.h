// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/sentencereading.h"

namespace eusebius {

enum class Tense : quint8 { None, Past, PastPerfect, PresentPerfect, Present, Modal };

/// The verbs of one clause together: "had not been told" is past perfect, passive, negated, of "tell".
struct VerbGroup {
    Tense tense = Tense::None;
    bool passive = false;
    bool progressive = false;
    bool negated = false;
    bool state = false; ///< tells how things were, not what happened
    bool says = false; ///< of a verb of saying or thinking
    int verb = -1; ///< the token that carries the meaning
};

VerbGroup verbGroupOf(const SentenceReading &sentence, const grammar::Clause &clause);

} // namespace eusebius
