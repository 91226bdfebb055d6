// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a web page.

#include "model/import/html/htmlreader.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const HtmlReader reader;
    tests::checkReading(reader, data, size, QStringLiteral("a.html"));
    return 0;
}
