// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/plaintextreader.h"

namespace eusebius {

QByteArray PlainTextReader::format() const
{
    return QByteArrayLiteral("text");
}

int PlainTextReader::recognises(const QByteArray &, const QString &) const
{
    return 10;
}

Result<Document> PlainTextReader::read(const QByteArray &bytes, const QString &fileName) const
{
    Document document;
    const QByteArrayView view(bytes);
    document.text = QString::fromUtf8(view.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view);
    document.title = fileName;
    document.outer.push_back({{0, document.text.size()}, RegionKind::Body});
    return document;
}

} // namespace eusebius
