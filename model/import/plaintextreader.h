// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

namespace eusebius {

/// Plain text: anything that is not binary, so it takes what no other reader claims. See encoding.h for how bytes become
/// text and textregions.h for how the parts of a page are told apart.
class PlainTextReader : public Reader {
public:
    QByteArray format() const override;
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;
};

} // namespace eusebius
