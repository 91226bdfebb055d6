// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/corpus/file/keymap.h"
#include "model/corpus/sqlite/database.h"
#include "model/dates/timespan.h"

#include <QHash>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace eusebius {

/// A list of strings as a JSON array, and back; none where the text is no such array.
QString argsText(const QStringList &args);
std::optional<QStringList> argsOfText(const QString &text);

/// Times, reasons and short texts that occur often are stored once each; this gives them their keys.
class DictionaryWriter {
public:
    explicit DictionaryWriter(Database &database);

    qint64 word(const QString &text);
    std::optional<qint64> wordOrNull(const QString &text); ///< none for an empty text
    qint64 reason(const Reason &reason);
    std::optional<qint64> span(const TimeSpan &span); ///< none when undated
    bool failed() const { return m_insertWord.failed() || m_insertReason.failed() || m_insertSpan.failed(); }

private:
    SqlStatement m_insertWord;
    SqlStatement m_insertReason;
    SqlStatement m_insertSpan;
    QHash<QString, qint64> m_words;
    QHash<QString, qint64> m_reasons; ///< by code and arguments
    QHash<QString, qint64> m_spans; ///< by EDTF and words
};

/// The same read back: values that occur often are shared in memory as they are in the file.
class DictionaryReader {
public:
    Result<void> read(Database &database);
    /// Instead of read(): each time and reason is looked up when it is first asked for. Not for words, nor for numbers. The database must
    /// outlive it.
    void readOnDemand(Database &database);

    // Fails the row where the key is unknown; NULL gives an empty value.
    const QString &word(SqlStatement &row, int column) const;
    const Reason &reason(SqlStatement &row, int column) const;
    const TimeSpan &span(SqlStatement &row, int column) const;

private:
    struct OnDemand {
        SqlStatement reasons;
        SqlStatement spans;
        std::unordered_map<qint64, Reason> reasonOf;
        std::unordered_map<qint64, TimeSpan> spanOf;
    };
    template <typename T, typename Make>
    static const T &lookedUp(SqlStatement &row, int column, std::unordered_map<qint64, T> &known, SqlStatement &select, Make make);

    std::shared_ptr<OnDemand> m_onDemand; ///< null: all have been read
    KeyMap m_wordKeys;
    KeyMap m_reasonKeys;
    KeyMap m_spanKeys;
    std::vector<QString> m_words{{}}; ///< the first of each is the empty value, for NULL
    std::vector<Reason> m_reasons{{}};
    std::vector<TimeSpan> m_spans{{}};
};

} // namespace eusebius
