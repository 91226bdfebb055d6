// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/text/document.h"

#include <optional>

namespace eusebius {

/// What is asked of the reader process.
struct ReadQuestion {
    QByteArray format; ///< as Reader::format() says
    QString fileName;
};

/// Documents and errors as CBOR, for the way out of the reader process. What comes from there is believed in nothing: a record that breaks
/// a promise of Document (ranges sorted, inside the text, of kinds there are) is none.
///
///     readDocument(writeDocument(document)) == document, but for path and sha256, which the program sets itself
QByteArray writeDocument(const Document &document);
std::optional<Document> readDocument(const QByteArray &cbor);

QByteArray writeError(const Error &error);
std::optional<Error> readError(const QByteArray &cbor);

QByteArray writeQuestion(const ReadQuestion &question);
std::optional<ReadQuestion> readQuestion(const QByteArray &cbor);

} // namespace eusebius
