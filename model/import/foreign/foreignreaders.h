// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

#include <functional>

namespace eusebius {

/// The readers of model/import/formats, to be used in a process of their own, and those of plain text and Markdown for what archives hold.
/// `alive` is called now and then during long work.
ReaderRegistry foreignReaders(const std::function<void()> &alive = {});

/// Answers questions from one pipe on the other until the program closes it; see model/import/wire. Gives the exit code.
int serveReading(int in, int out);

} // namespace eusebius
