// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/text/document.h"

namespace eusebius {

/// A document to tag, with its date as the input gave it.
struct TagInput {
    Document document;
    QString dct; ///< empty: not known
};

/// One line {"id","dct","text"} of JSON Lines as a document that is all body. Other fields are ignored; "id" may be a number and
/// "dct" null or missing. Errors are JsonInvalid: args are the line's number and what is wrong.
Result<TagInput> tagInputOfJson(const QByteArray &line, qint64 lineNumber, const QString &source);

/// The document's own date, else what it calls "now"; empty when neither is known.
QString dctOf(const Document &document);

} // namespace eusebius
