// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"

namespace eusebius {

// What makes rows of a dossier comparable at a glance. All take time linear in the rows.

/// Marks in each row the words that other sources use too: forms of one word are the same word ("launch", "launched"), words of the
/// grammar go with those round them.
void markSharedWords(std::vector<DossierRow> &rows);

/// Fills in the figures and names of each row, and how they stand to those of other sources.
void addFiguresAndNames(const Snapshot &snapshot, const std::vector<Divergence> &divergences, std::vector<DossierRow> &rows);

/// "13 houses", "50,000,000 USD", "17 Japanese citizens".
QString figureWords(const Figure &figure);

} // namespace eusebius
