// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace eusebius {

/// A name with more than one form. "DPRK" → {"North Korea"}; "Pyongyang" → {"Pyongyang", capital of "North Korea"}: the city and the
/// government it may stand for are kept apart.
struct Alias {
    QString canonical;
    QString capitalOf; ///< empty: not a capital
    bool isPeople = false; ///< "Japanese", "Koreans": a word for people and things of the canonical name

    bool isNull() const { return canonical.isEmpty(); }
};

/// States, their people, capitals and international bodies under all their names: constant data, read once from resources/names/aliases.txt.
class Aliases {
public:
    static const Aliases &table();

    /// By any form, in any case; a null alias where the name is not listed.
    Alias find(QStringView name) const;

private:
    Aliases();
    static QString keyOf(QStringView name);

    QHash<QString, Alias> m_aliases;
};

} // namespace eusebius
