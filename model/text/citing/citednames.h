// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace eusebius {

/// One author, taken apart as bibliographies need it. Of an institution, or a name that is written family first (Chinese, Japanese,
/// Korean script), only `family` is filled: it stands as it is everywhere.
///
/// Not an authority record: nothing is looked up.
///
///     "Vincent van Gogh"  →  {family "Gogh", given "Vincent", particle "van"}
struct CitedName {
    QString family;
    QString given;
    QString particle; ///< "van der", "de": before the family name, not sorted by
    QString suffix; ///< "Jr.", "III"

    bool isLiteral() const { return given.isEmpty() && particle.isEmpty(); }
    QString straight() const; ///< "Vincent van Gogh", "Martin King Jr."
    QString inverted() const; ///< "Gogh, Vincent van", "King, Martin, Jr."
    friend bool operator==(const CitedName &, const CitedName &) = default;
};

/// The authors of a line: "A. Smith and B. Jones", "Smith, Anna; Jones, Bert", "Anna Smith, Bert Jones & Carl Hill".
std::vector<CitedName> citedNames(const QString &author);

} // namespace eusebius
