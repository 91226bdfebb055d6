// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"

#include <tuple>
#include <variant>

namespace eusebius {

using Record = std::variant<StatementRecord, EventRecord, LinkRecord, SourceRecord, OwnStatement, Note, Tag>;

/// What makes two records be about the same thing.
struct RecordKey {
    std::size_t kind = 0; ///< Record::index()
    quint64 id = 0;
    quint64 second = 0; ///< of a link
    QString name; ///< of a source

    friend bool operator==(const RecordKey &a, const RecordKey &b) = default;
    friend bool operator<(const RecordKey &a, const RecordKey &b)
    {
        return std::tie(a.kind, a.id, a.second, a.name) < std::tie(b.kind, b.id, b.second, b.name);
    }
};
RecordKey keyOf(const Record &record);

/// One record as it was and as it becomes; none: there is no such record. Both are of the same kind and about the same thing, at least
/// one is there. Every edit comes down to some of these, and undoing it is the same the other way round.
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    const Record &any() const { return after ? *after : *before; }
    Change reversed() const { return {after, before}; }
    friend bool operator==(const Change &, const Change &) = default;
};

using Changes = std::vector<Change>;

/// In the opposite order too: the same record may occur more than once.
Changes reversed(const Changes &changes);

} // namespace eusebius
