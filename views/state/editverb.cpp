// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/editverb.h"

namespace eusebius {

std::vector<StatementId> EditTarget::allStatements(const Snapshot &snapshot) const
{
    std::vector<StatementId> all = statements;
    for (const EventId id : events) {
        const int event = snapshot.eventIndex(id);
        if (event < 0) {
            continue;
        }
        for (const int statement : snapshot.event(event).statements) {
            all.push_back(snapshot.idOf(statement));
        }
    }
    return all;
}

std::vector<Subject> EditTarget::subjects() const
{
    std::vector<Subject> subjects;
    for (const EventId event : events) {
        subjects.push_back(Subject::of(event));
    }
    for (const StatementId statement : statements) {
        subjects.push_back(Subject::of(statement));
    }
    return subjects;
}

QString EditTarget::source(const Snapshot &snapshot) const
{
    int only = document.isEmpty() ? -1 : snapshot.documentIndex(document);
    for (const StatementId id : allStatements(snapshot)) {
        const int statement = snapshot.statementIndex(id);
        const int of = statement < 0 ? -1 : snapshot.documentOf(statement);
        if (of >= 0 && only >= 0 && of != only) {
            return {};
        }
        only = of >= 0 ? of : only;
    }
    return only < 0 ? QString() : snapshot.document(only).id;
}

} // namespace eusebius
