// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/events/linking/clustering.h"

namespace eusebius {

/// Why two statements are linked: the wording they share, or the words that weigh most and how their times fit. `text` is the document of
/// the edge's first statement, whose features are `a`.
Reason linkReason(const Edge &edge, bool same, const Features &a, const Features &b, const QString &text);

} // namespace eusebius
