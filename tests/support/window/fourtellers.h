// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

namespace eusebius::tests {

/// Four sources on one small history, with texts: what panels have to show stands in it once each.
///
/// | event | Gazette (1995) | Annals (2001) | Review (1988) | Ledger (2003) |
/// |---|---|---|---|---|
/// | The bridge opens | May 1990 | 1990 | – written before | copied from the Annals |
/// | The flood takes the mill | 1984: "13 houses" | 1984: "17 houses" | – silent | – outside |
/// | The school is founded | 12 March 1991 | – | – | – |
///
/// The Annals have one statement without a date besides; the Gazette a line of navigation and a heading.
SnapshotPtr fourTellers();

inline constexpr auto kBridge = "The bridge over the river opens";
inline constexpr auto kFlood = "The flood takes the mill";
inline constexpr auto kSchool = "The school is founded";

/// Index of the event so titled.
int eventTitled(const Snapshot &snapshot, QStringView title);

} // namespace eusebius::tests
