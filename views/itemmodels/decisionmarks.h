// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QStringList>

namespace eusebius {

/// What a person has decided about an event or a statement, as far as a panel shows it beside it.
struct DecisionMarks {
    Status status = Status::Suggested; ///< of an event: that all its statements share
    bool partly = false; ///< some of an event's statements are confirmed
    bool corrected = false; ///< its date or title
    bool regrouped = false; ///< joined, split or moved by hand
    bool starred = false;
    int notes = 0;
    QStringList tags;

    bool isEmpty() const;
    bool isSettled() const { return status != Status::Suggested; }
    /// "★ confirmed, corrected · 2 notes · #trade"; empty where nothing was decided.
    QString words() const;
};

DecisionMarks marksOfEvent(const Snapshot &snapshot, int event);
DecisionMarks marksOfStatement(const Snapshot &snapshot, int statement);

} // namespace eusebius
