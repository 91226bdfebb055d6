// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/flow/flow.h"

#include <QByteArray>

namespace eusebius {

/// Reads title, author, publisher, date and language out of a document's properties (Dublin Core in XML) and offers them.
void offerProperties(const QByteArray &xml, Flow &flow, bool published);

} // namespace eusebius
