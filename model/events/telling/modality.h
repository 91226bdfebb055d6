// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/telling.h"

namespace eusebius {

/// How surely something is told, and who is named as saying so.
struct Assertion {
    Modality modality = Modality::Asserted;
    QString attribution;
};

/// From adverbs ("allegedly"), verbs of saying ("claimed that", "is said to"), modals and "according to".
Assertion assertionOf(const SentenceReading &sentence, const Telling &telling);

} // namespace eusebius
