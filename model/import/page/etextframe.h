// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Libraries of free books put a frame about each: what stands above "*** START OF …" and below "*** END OF …" is theirs. Marks it as
/// metadata and reads title and author from it, but no date: the day on which a file was released says nothing of the book.
void readEtextFrame(Page &page, Record &record);

} // namespace eusebius
