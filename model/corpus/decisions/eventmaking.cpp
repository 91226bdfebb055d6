// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/eventmaking.h"

#include "model/dates/compare.h"

#include <algorithm>
#include <set>

namespace eusebius {

namespace {

const Statement &at(std::span<const Statement> statements, int index)
{
    return statements[static_cast<std::size_t>(index)];
}

/// How long the time may be at most; open times last longest.
quint64 width(const TimeSpan &time)
{
    const Bounds bounds = time.bounds();
    if (bounds.earliestStart == kOpenPast || bounds.latestEnd == kOpenFuture) {
        return std::numeric_limits<quint64>::max();
    }
    return static_cast<quint64>(bounds.latestEnd) - static_cast<quint64>(bounds.earliestStart);
}

/// The time most documents give; of those the finest, then the first.
struct Choice {
    int statement = -1;
    std::size_t documents = 0;
    std::size_t dated = 0;
};

Choice choiceOf(std::span<const Statement> statements, const std::vector<int> &members)
{
    Choice choice;
    std::set<int> allDocuments;
    for (const int m : members) {
        const Statement &statement = at(statements, m);
        if (statement.time.isUndated()) {
            continue;
        }
        allDocuments.insert(statement.document);
        if (choice.statement >= 0 && at(statements, choice.statement).time == statement.time) {
            continue;
        }
        std::set<int> documents;
        for (const int other : members) {
            if (at(statements, other).time == statement.time) {
                documents.insert(at(statements, other).document);
            }
        }
        const bool finer = choice.statement >= 0 && width(statement.time) < width(at(statements, choice.statement).time);
        if (documents.size() > choice.documents || (documents.size() == choice.documents && finer)) {
            choice.statement = m;
            choice.documents = documents.size();
        }
    }
    choice.dated = allDocuments.size();
    return choice;
}

/// The words of `a` that stand in the event were taken from elsewhere in it.
bool isCopy(const Statement &a, const Statement &b, std::span<const ReuseMatch> reuse)
{
    return std::ranges::any_of(reuse, [&](const ReuseMatch &match) {
        const bool straight = match.documentA == a.document && match.documentB == b.document && match.rangeA.overlaps(a.range) && match.rangeB.overlaps(b.range);
        const bool crossed = match.documentB == a.document && match.documentA == b.document && match.rangeB.overlaps(a.range) && match.rangeA.overlaps(b.range);
        return straight || crossed;
    });
}

int independentSources(std::span<const Statement> statements, const Event &event, std::span<const ReuseMatch> reuse)
{
    std::set<int> copying;
    for (const int a : event.statements) {
        for (const int b : event.statements) {
            const Statement &one = at(statements, a);
            const Statement &other = at(statements, b);
            if (one.document < other.document && !copying.contains(other.document) && isCopy(one, other, reuse)) {
                copying.insert(other.document);
            }
        }
    }
    return static_cast<int>(event.documents.size() - copying.size());
}

} // namespace

Event madeEvent(std::span<const Statement> statements, std::vector<int> members, std::span<const ReuseMatch> reuse, const Event *base)
{
    Event event;
    for (const int m : members) {
        event.documents.push_back(at(statements, m).document);
    }
    event.documents.erase(std::unique(event.documents.begin(), event.documents.end()), event.documents.end());
    const auto carries = [&](const TimeSpan &time) { return std::ranges::any_of(members, [&](int m) { return at(statements, m).time == time; }); };
    const auto named = [&](const QString &title) { return std::ranges::any_of(members, [&](int m) { return at(statements, m).title == title; }); };
    const Choice choice = choiceOf(statements, members);
    if (base != nullptr && carries(base->time)) {
        event.time = base->time;
        event.reason = base->reason;
    } else if (choice.statement >= 0) {
        event.time = at(statements, choice.statement).time;
        event.reason = {"date-of-most", {QString::number(choice.documents), QString::number(choice.dated)}};
    }
    const bool keepsTitle = base != nullptr && named(base->title);
    event.title = keepsTitle ? base->title : at(statements, choice.statement >= 0 ? choice.statement : members.front()).title;
    event.statements = std::move(members);
    event.independent = independentSources(statements, event, reuse);
    return event;
}

void showDecision(Event &event, const EventRecord &record, std::span<const Statement> statements)
{
    if (!record.title.isEmpty()) {
        event.title = record.title;
    }
    if (!record.date) {
        return;
    }
    if (record.date->chosen.isNull()) {
        event.time = record.date->time;
        event.reason = {"date-given-by-person", {record.date->reason}};
        return;
    }
    for (const int m : event.statements) {
        const Statement &statement = at(statements, m);
        if (statement.id == record.date->chosen && !statement.time.isUndated()) {
            event.time = statement.time;
            event.reason = {"date-chosen-by-person", {record.date->reason}};
        }
    }
}

} // namespace eusebius
