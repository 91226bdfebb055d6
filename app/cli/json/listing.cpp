// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/listing.h"

namespace eusebius {

OffsetSnapshot::OffsetSnapshot(const Snapshot &snapshot) : m_snapshot(snapshot)
{
    m_offsets.reserve(snapshot.documents().size());
    for (const Document &document : snapshot.documents()) {
        m_offsets.emplace_back(document.text);
    }
}

QStringView OffsetSnapshot::text(int document, TextRange range) const
{
    return QStringView(m_snapshot.document(document).text).sliced(range.begin, range.length());
}

} // namespace eusebius
