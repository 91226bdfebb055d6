// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"

namespace eusebius {

/// "3 sources agree on September 1990, 2 by copying; Gazette gives only 1990; they differ on the number of houses: 13 and 17. Review is
/// silent, 2 could not tell it." One or two sentences, true for 1 source and for 200.
QString dossierSummary(const Snapshot &snapshot, int event, const std::vector<Divergence> &divergences, const Dossier &dossier, const QStringList &names);

} // namespace eusebius
