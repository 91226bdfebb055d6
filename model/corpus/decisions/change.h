// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"

#include <variant>

namespace eusebius {

using Record = std::variant<StatementRecord, EventRecord, LinkRecord, SourceRecord, OwnStatement, Note, Tag>;

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
