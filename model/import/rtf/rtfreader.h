// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

namespace eusebius {

/// Rich Text Format 1.9: text, headings by outline level, notes, tables as rows, the record in \info. Pictures and objects are left out.
class RtfReader : public Reader {
public:
    QByteArray format() const override;
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;
};

} // namespace eusebius
