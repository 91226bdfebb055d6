// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

/// Events, without their statements: each statement names its event.
Result<void> writeEvents(RowWriter &to, std::span<const Event> events);
Result<void> readEvents(RowReader &from);

/// What the program links; a person's links are decisions. After the statements.
Result<void> writeLinks(RowWriter &to, std::span<const Link> links);
Result<void> readLinks(RowReader &from);

} // namespace eusebius
