// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace eusebius {

/// Gives up what reading a document never needs: more than 1 GB of memory, files to write, the network, other programs. What parses hostile files
/// can then break nothing but itself. Where the system does not know one of these limits, the others stand.
void confineProcess();

} // namespace eusebius
