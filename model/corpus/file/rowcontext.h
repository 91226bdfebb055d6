// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/dictionary.h"
#include "model/corpus/file/keymap.h"
#include "model/corpus/parts.h"
#include "model/text/codepoints.h"

#include <vector>

namespace eusebius {

/// What writing the tables shares: the database, its dictionaries, and code points for UTF-16 positions.
/// A row's key is its index in the snapshot plus one.
struct RowWriter {
    explicit RowWriter(Database &to) : database(to), dictionary(to) { }

    static qint64 key(int index) { return index + 1; }
    static std::optional<qint64> keyOrNull(int index) { return index < 0 ? std::nullopt : std::optional(key(index)); }
    qint64 position(int document, qsizetype utf16) const { return offsets[static_cast<std::size_t>(document)].codePoint(utf16); }

    Database &database;
    DictionaryWriter dictionary;
    std::vector<CodePointMap> offsets; ///< by document
};

/// What reading them shares. Everything read is checked: a file may say anything.
struct RowReader {
    explicit RowReader(Database &from) : database(from) { }

    /// Two columns of code points as a range of the document's text; fails the row where it is none.
    TextRange range(SqlStatement &row, int firstColumn, int document) const;
    /// The index of the row a key names; fails the row where there is none.
    static int index(SqlStatement &row, int column, const KeyMap &keys);
    /// The same; -1 for NULL.
    static int indexOrNone(SqlStatement &row, int column, const KeyMap &keys);
    /// After a walk over rows: what went wrong, if anything did.
    Result<void> ended(const SqlStatement &rows, const char *table) const;

    Database &database;
    DictionaryReader dictionary;
    std::vector<CodePointMap> offsets; ///< by document
    KeyMap documents;
    KeyMap statements;
    KeyMap events;
    CorpusParts parts; ///< what has been read so far
};

} // namespace eusebius
