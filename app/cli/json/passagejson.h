// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/json/listing.h"
#include "model/corpus/search.h"

namespace eusebius {

/// One line of `eusebius search`, without the line end: {"document","start","end","text","matches":[{"start","end"}],"score",
/// "statements":[ids],"events":[ids]}.
QByteArray passageJson(const OffsetSnapshot &corpus, const SearchHit &hit);

} // namespace eusebius
