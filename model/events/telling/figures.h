// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/statement.h"
#include "model/events/telling/sentencereading.h"

namespace eusebius {

/// The numbers given in tokens [first, end), with unit and what they count: digits and words, millions, currencies, per cent, measures.
/// Times, ages, numbers of flights, articles and pages, ordinals and "one" are none.
///
///     "almost 50,000 of the 600,000 residents" → {50000, "", "residents"}, {600000, "", "residents"}
///     "US$50 million of debts" → {50000000, "USD", "debts"}
std::vector<Figure> figuresIn(const SentenceReading &sentence, int first, int end);

} // namespace eusebius
