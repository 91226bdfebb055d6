// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/sqlite/database.h"

#include <QByteArray>

#include <vector>

namespace eusebius {

inline constexpr qint64 kApplicationId = 0x45757365; ///< "Euse", at byte 68 of the file
inline constexpr int kCorpusVersion = 1; ///< the form written today: PRAGMA user_version

/// Every form the corpus file has had, and the way from each to the next. A value, so that tests can give a longer history
/// than the program has.
class SchemaHistory {
public:
    /// What a form looks like when made anew, and how a file of the form before becomes one. The two must come to the same
    /// schema, to the letter: it is checked after each migration.
    struct Form {
        QByteArray schema;
        QByteArray migration; ///< empty for the first
    };

    explicit SchemaHistory(std::vector<Form> forms) : m_forms(std::move(forms)) { }
    /// `resources/sql`.
    static SchemaHistory standard();

    /// Of the newest form.
    const QByteArray &schema() const { return form(newest()).schema; }
    int newest() const { return static_cast<int>(m_forms.size()); }
    /// Makes the newest form in an empty database.
    Result<void> create(Database &database) const;
    /// That the database has exactly the tables, indexes and views of that form: no fewer (but for the copies), no others, no triggers.
    Result<void> check(Database &database, int version) const;
    /// That it has at least the tables of the newest form known here, each with at least its columns: a form yet to come may be read by them.
    Result<void> checkReadable(Database &database) const;
    /// From `version` to the newest, in one transaction.
    Result<void> migrate(Database &database, int version) const;

private:
    const Form &form(int version) const { return m_forms[static_cast<std::size_t>(version) - 1]; }

    std::vector<Form> m_forms;
};

} // namespace eusebius
