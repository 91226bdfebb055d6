// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what the reader process answers: a document, an error; and as what it is asked.

#include "model/import/wire/wiredocument.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;
using tests::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const std::optional<Document> document = readDocument(bytes)) {
        tests::checkDocument(*document);
        const QByteArray again = writeDocument(*document);
        const std::optional<Document> same = readDocument(again);
        require(same && same->text == document->text && same->outer == document->outer && same->inner == document->inner && writeDocument(*same) == again);
    }
    if (const std::optional<Error> error = readError(bytes)) {
        const std::optional<Error> same = readError(writeError(*error));
        require(same && same->code == error->code && same->args == error->args);
    }
    if (const std::optional<ReadQuestion> question = readQuestion(bytes)) {
        require(!question->format.isEmpty());
    }
    return 0;
}
