// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"

namespace eusebius {

/// Mail (RFC 5322, MIME), and pages saved as one file (MHTML). The subject is the title, who wrote it the author, its date the date. Attachments are
/// named as unread.
class MailReader : public Reader {
public:
    /// `format`: "mail" or "mhtml".
    explicit MailReader(QByteArray format) : m_format(std::move(format)) { }

    QByteArray format() const override { return m_format; }
    int recognises(const QByteArray &head, const QString &fileName) const override;
    Result<Document> read(const QByteArray &bytes, const QString &fileName) const override;

private:
    QByteArray m_format;
};

} // namespace eusebius
