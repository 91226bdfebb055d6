// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace eusebius {

/// One prepared statement of a Database, which must outlive it. A failure stays until it is asked for: a loop over a million rows
/// asks once, behind it.
///
///     SqlStatement insert = database.prepare("INSERT INTO word(key, text) VALUES (?, ?)");
///     for (const QString &word : words) { insert.run(++key, word); }
///     if (insert.failed()) { return database.lastError(); }
class SqlStatement {
public:
    explicit SqlStatement(sqlite3_stmt *handle, bool failed = false) : m_handle(handle), m_failed(failed) { }

    /// Binds the values to ?1, ?2 …, runs the statement to its end and makes it ready for the next run.
    template <typename... Values>
    void run(const Values &...values)
    {
        bindAll(values...);
        while (next()) {
        }
        reset();
    }
    /// Binds the values for a walk over rows by next().
    template <typename... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    /// Binds all columns of another statement's row, and runs.
    void runWithRow(const SqlStatement &row);
    int columnCount() const;
    /// Goes to the next row. False behind the last one, and after a failure.
    bool next();
    void reset();
    bool failed() const { return m_failed; }

    qint64 integer(int column) const;
    /// In [low, high]; else the statement fails: a number a whole file can't hold is a damaged one.
    template <typename T>
    T integerIn(int column, qint64 low, qint64 high)
    {
        const qint64 value = integer(column);
        if (value < low || value > high) {
            m_failed = m_outOfBounds = true;
            return static_cast<T>(low);
        }
        return static_cast<T>(value);
    }
    template <typename Enum>
    Enum enumeration(int column, Enum last)
    {
        return static_cast<Enum>(integerIn<std::underlying_type_t<Enum>>(column, 0, static_cast<qint64>(last)));
    }
    double real(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// A value was found that can't be.
    bool outOfBounds() const { return m_outOfBounds; }
    void fail() { m_failed = m_outOfBounds = true; }

private:
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &blob);
    void bind(int index, std::nullopt_t);
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value) {
            bind(index, *value);
        } else {
            bind(index, std::nullopt);
        }
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void bind(int index, Enum value)
    {
        bind(index, static_cast<qint64>(value));
    }
    void check(int code);

    struct Finaliser {
        void operator()(sqlite3_stmt *handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finaliser> m_handle;
    bool m_failed = false;
    bool m_outOfBounds = false;
};

} // namespace eusebius
