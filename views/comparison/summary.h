// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"

namespace eusebius {

/// "3 sources tell it, one by copying. They agree on 1990; Wikipedia is finer (September). They differ on the number. 1 source is
/// silent, 2 lie outside." One to four short sentences, true for 1 source and for 200.
QString dossierSummary(const Snapshot &snapshot, int event, const Dossier &dossier, const QStringList &names);

} // namespace eusebius
