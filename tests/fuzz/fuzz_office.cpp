// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a ZIP file: Word, OpenDocument, EPUB, a folder.

#include "model/import/office/packagereader.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const PackageReader reader("package", std::make_shared<ReaderRegistry>(ReaderRegistry::own()));
    tests::checkReading(reader, data, size, QStringLiteral("a.zip"));
    return 0;
}
