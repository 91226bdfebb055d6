// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

namespace eusebius {

/// Qt numbers a PDF's fonts in the order of a hash whose seed differs in every run: while this lives, hashes that are made have one that does not.
class SameHashesInEveryRun {
public:
    SameHashesInEveryRun() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashesInEveryRun() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameHashesInEveryRun)
};

} // namespace eusebius
