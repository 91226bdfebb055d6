// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/synopsis/synopsis.h"

#include <QStringList>

namespace eusebius {

/// The date an event shows, as in a list: "Sep 1990".
QString eventTimeWords(const TimeSpan &time);
/// The same of what a source gives; "no date" where it gives none.
QString cellTimeWords(const SynopsisCell &cell);
/// What a cell shows besides its words, in words: "gives 1990", "contradicted: 17 houses", "copied from Annals", "1 more statement".
/// `names`: sourceNames of the snapshot.
QStringList cellNotes(const SynopsisCell &cell, const QStringList &names);
/// All of a cell for who does not see it: "Annals: The flood took the mill; gives 1984".
QString cellSpeech(const SynopsisRow &row, int document, CellKind emptiness, const QStringList &names);
/// "1990 to 2004"; of an open period what of it is known.
QString periodWords(Instant from, Instant to);

} // namespace eusebius
