// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

namespace eusebius {

/// Markdown, read as the text it is: nothing is rendered, positions refer to the file as decoded. What is markup and not words
/// becomes regions (see markdown/blocks.h and markdown/markup.h); the rest is told apart as in plain text.
class MarkdownReader : public Reader {
public:
    QByteArray format() const override;
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;
};

} // namespace eusebius
