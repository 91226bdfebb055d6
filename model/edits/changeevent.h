// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/change.h"
#include "model/corpus/decisions/decisionreport.h"

#include <QStringList>

namespace eusebius {

/// What became different in a corpus: the one message everybody who shows something of it listens to.
///
/// It names what was decided about, not all that follows from it: who shows events compares the old snapshot with the new one.
struct ChangeEvent {
    enum class Cause : quint8 { Made, Undo, Redo, Import };
    enum Kind : quint16 {
        Statements = 0x01, ///< status, time, title of statements; own ones
        Grouping = 0x02, ///< what belongs together
        Events = 0x04, ///< title and time of events
        Sources = 0x08, ///< records of documents, what is excluded
        Notes = 0x10,
        Tags = 0x20,
        Stars = 0x40,
        Everything = 0x7f,
    };

    Cause cause = Cause::Made;
    QString edit; ///< nameOf() the edit; empty for an import
    quint16 kinds = 0; ///< of Kind
    std::vector<StatementId> statements; ///< ascending
    std::vector<EventId> events; ///< ascending
    QStringList documents;
    std::vector<MovedTime> moved; ///< times that hung on a corrected document and are others now

    bool concerns(Kind kind) const { return (kinds & kind) != 0; }
    static ChangeEvent of(const Changes &changes);
};

} // namespace eusebius
