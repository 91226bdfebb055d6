// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/json/jsonwriter.h"
#include "model/corpus/snapshot.h"
#include "model/text/codepoints.h"

#include <QStringList>

#include <vector>

namespace eusebius {

/// A snapshot with the code points of its texts, for whoever prints offsets.
class OffsetSnapshot {
public:
    explicit OffsetSnapshot(const Snapshot &snapshot);

    const Snapshot &snapshot() const { return m_snapshot; }
    const CodePointMap &offsets(int document) const { return m_offsets[static_cast<std::size_t>(document)]; }
    QStringView text(int document, TextRange range) const;

private:
    const Snapshot &m_snapshot;
    std::vector<CodePointMap> m_offsets;
};

/// One kind of thing `eusebius list` prints: as JSON Lines and as a table with the same columns.
struct Listing {
    QLatin1StringView name; ///< "documents"
    int (*count)(const Snapshot &snapshot);
    void (*json)(JsonWriter &json, const OffsetSnapshot &corpus, int index);
    QStringList (*columns)();
    QStringList (*cells)(const OffsetSnapshot &corpus, int index);
};

extern const Listing kDocumentListing;
extern const Listing kStatementListing;
extern const Listing kEventListing;
extern const Listing kLinkListing;

} // namespace eusebius
