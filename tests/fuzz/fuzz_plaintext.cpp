// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a plain text file, in any encoding.

#include "model/import/plaintextreader.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tests::checkReading(PlainTextReader(), data, size, QStringLiteral("a.txt"));
    return 0;
}
