// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/applied.h"

#include "model/corpus/decisions/eventgrouping.h"
#include "model/corpus/decisions/recomparing.h"
#include "model/corpus/decisions/shownstatements.h"

#include <algorithm>
#include <unordered_set>

namespace eusebius {

namespace {

void reportLost(const Applied &shown, const Decisions &decisions, DecisionReport &report)
{
    std::unordered_set<StatementId> there;
    for (const Statement &statement : shown.parts.statements) {
        if (decisions.statement(statement.id) != nullptr) {
            there.insert(statement.id);
        }
    }
    decisions.forEachStatement([&](const StatementRecord &record) {
        if (!there.contains(record.id) && !decisions.isExcluded(record.passage.document)) {
            report.lostStatements.push_back(record.id);
        }
    });
    decisions.forEachEvent([&](const EventRecord &record) {
        const auto gone = [&](StatementId member) { return !there.contains(member); };
        if (std::ranges::all_of(record.members, gone)) {
            report.lostEvents.push_back(record.id);
        }
    });
    std::ranges::sort(report.lostStatements);
    std::ranges::sort(report.lostEvents);
}

} // namespace

Applied applied(const Snapshot::Parts &findings, const Decisions &decisions, const Instruments &instruments)
{
    Applied result;
    if (decisions.isEmpty()) {
        result.parts = findings;
        return result;
    }
    ShownStatements shown = shownStatements(findings, decisions, instruments, result.report);
    const GroupedEvents grouped = groupEvents(findings, decisions, shown, result.report);
    compareAgain(findings, decisions, instruments, grouped, shown);
    result.parts = std::move(shown.parts);
    reportLost(result, decisions, result.report);
    return result;
}

} // namespace eusebius
