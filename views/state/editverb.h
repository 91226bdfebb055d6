// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QString>

#include <vector>

namespace eusebius {

/// What a person can decide, as menus and keys offer it. What it does to a target is made into edits by who carries it out.
enum class EditVerb : quint8 {
    Confirm,
    Reject,
    TakeBack, ///< every decision about it: the program's opinion holds again
    SameEvent,
    NotSame, ///< splits statements off, or keeps two events apart
    Related, ///< two events are close, but not one
    MoveTo,
    ShowDate, ///< of an event's dates, this statement's is shown
    SetDate,
    Retitle,
    Star,
    Tag,
    Note,
    ExcludeSource,
    CorrectSource,
};
inline constexpr int kEditVerbs = 15;

/// What a decision is about: whole events, or statements, or a source; one of the three.
struct EditTarget {
    std::vector<EventId> events;
    std::vector<StatementId> statements;
    QString document; ///< Document::id

    static EditTarget of(EventId event) { return {{event}, {}, {}}; }
    static EditTarget of(StatementId statement) { return {{}, {statement}, {}}; }
    static EditTarget ofSource(const QString &document) { return {{}, {}, document}; }

    bool isEmpty() const { return events.empty() && statements.empty() && document.isEmpty(); }
    /// The statements themselves, or all of the events.
    std::vector<StatementId> allStatements(const Snapshot &snapshot) const;
    std::vector<Subject> subjects() const;
    /// The one document all of it stands in; empty where there are several.
    QString source(const Snapshot &snapshot) const;
};

} // namespace eusebius
