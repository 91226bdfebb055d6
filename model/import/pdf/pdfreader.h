// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

#include <functional>

namespace eusebius {

/// PDF. Columns are read one after the other, divided words joined, running heads, page numbers and notes told from the body; each position
/// knows its page. A scan without text and a file with a password say so.
class PdfReader : public Reader {
public:
    /// `alive` is called after every page.
    explicit PdfReader(std::function<void()> alive = {}) : m_alive(std::move(alive)) { }

    QByteArray format() const override;
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;

private:
    std::function<void()> m_alive;
};

} // namespace eusebius
