// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a Markdown file, and as a file that has to be recognised first.

#include "model/import/markdownreader.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const MarkdownReader reader;
    const QByteArray head(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const int sure = reader.recognises(head, QStringLiteral("a.txt"));
    tests::require(sure >= 0 && sure <= 100);
    tests::checkReading(reader, data, size, QStringLiteral("a.md"));
    return 0;
}
