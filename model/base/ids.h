// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <functional>

namespace eusebius {

/// A 64-bit id made from content, so that building the same input twice gives the same ids. Strong by Tag:
/// a statement's id is not an event's. 0 is "none". Written as 16 lower-case hexadecimal digits.
template <typename Tag>
struct Id {
    quint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    QString toString() const { return QStringLiteral("%1").arg(value, 16, 16, QLatin1Char('0')); }
    /// The null id where the text is not 1 to 16 hexadecimal digits.
    static Id fromString(QStringView text)
    {
        bool ok = false;
        const quint64 v = text.toULongLong(&ok, 16);
        return {ok ? v : 0};
    }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

using StatementId = Id<struct StatementTag>;
using EventId = Id<struct EventTag>;

/// A running 64-bit hash over values, for ids: FNV-1a over the bytes, finished by a 64-bit mix (MurmurHash3's finaliser).
/// Stable over runs, platforms and versions, unlike qHash: ids are stored in files.
class IdHash {
public:
    IdHash &add(QStringView text);
    IdHash &add(QByteArrayView bytes);
    IdHash &add(qint64 number);
    /// Never 0.
    quint64 value() const;

private:
    quint64 m_state = 14695981039346656037ULL;
};

} // namespace eusebius

template <typename Tag>
struct std::hash<eusebius::Id<Tag>> {
    std::size_t operator()(const eusebius::Id<Tag> &id) const noexcept { return static_cast<std::size_t>(id.value); }
};
