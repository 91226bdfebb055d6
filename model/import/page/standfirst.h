// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Reads a date or byline that stands below the first paragraph (`prose` is its first line). Where the text behind it begins with the same words, what
/// stands above was a teaser and no body. Gives the first line of the body, `body` where nothing changes.
std::size_t readStandfirst(Page &page, std::size_t body, std::size_t prose, Record &record);

/// "HALLE, Sept. 3, 1998 (NP) — Talks about …": the date that opens a news story.
void readDateline(const Page &page, std::size_t prose, Record &record);

} // namespace eusebius
