// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"

namespace eusebius {

enum class SubjectKind : quint8 { Statement, Event };

/// What a note, tag, star or title is about: one statement or one event, by id.
///
///     Subject::of(event.id) == Subject{SubjectKind::Event, event.id.value}
struct Subject {
    SubjectKind kind = SubjectKind::Statement;
    quint64 id = 0;

    static Subject of(StatementId statement) { return {SubjectKind::Statement, statement.value}; }
    static Subject of(EventId event) { return {SubjectKind::Event, event.value}; }
    bool isStatement() const { return kind == SubjectKind::Statement; }
    StatementId statement() const { return {isStatement() ? id : 0}; } ///< null for an event
    EventId event() const { return {isStatement() ? 0 : id}; } ///< null for a statement

    friend auto operator<=>(const Subject &, const Subject &) = default;
};

} // namespace eusebius

template <>
struct std::hash<eusebius::Subject> {
    std::size_t operator()(const eusebius::Subject &subject) const noexcept
    {
        return static_cast<std::size_t>(subject.id ^ static_cast<quint64>(subject.kind));
    }
};
