// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an RTF file.

#include "model/import/rtf/rtfreader.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const RtfReader reader;
    tests::checkReading(reader, data, size, QStringLiteral("a.rtf"));
    return 0;
}
