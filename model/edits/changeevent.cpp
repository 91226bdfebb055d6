// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/changeevent.h"

#include <algorithm>

namespace eusebius {

namespace {

/// The kinds in which two records about one thing differ; one that is missing counts as empty.
template <typename T>
quint16 commonKinds(const T &a, const T &b, quint16 shown)
{
    const int differing = (a.title != b.title || a.date != b.date ? shown : 0) | (a.starred != b.starred ? ChangeEvent::Stars : 0)
                          | (a.tags != b.tags ? ChangeEvent::Tags : 0);
    return static_cast<quint16>(differing);
}

struct Collector {
    ChangeEvent &event;
    const std::optional<Record> &before;
    const std::optional<Record> &after;

    template <typename T>
    static T orEmpty(const std::optional<Record> &record)
    {
        return record ? std::get<T>(*record) : T();
    }
    void add(quint16 kinds) const { event.kinds = static_cast<quint16>(event.kinds | kinds); }

    void operator()(const StatementRecord &r) const
    {
        const auto a = orEmpty<StatementRecord>(before);
        const auto b = orEmpty<StatementRecord>(after);
        const auto kinds = static_cast<quint16>(commonKinds(a, b, ChangeEvent::Statements) | (a.status != b.status ? ChangeEvent::Statements : 0));
        add(kinds);
        if (kinds != 0) {
            event.statements.push_back(r.id);
        }
    }
    void operator()(const EventRecord &r) const
    {
        const quint16 kinds = commonKinds(orEmpty<EventRecord>(before), orEmpty<EventRecord>(after), ChangeEvent::Events);
        add(kinds);
        if (kinds != 0) {
            event.events.push_back(r.id);
        }
    }
    void operator()(const LinkRecord &r) const
    {
        add(ChangeEvent::Grouping);
        event.statements.insert(event.statements.end(), {r.a, r.b});
    }
    void operator()(const SourceRecord &r) const
    {
        add(ChangeEvent::Sources);
        event.documents.append(r.document);
    }
    void operator()(const OwnStatement &r) const
    {
        add(ChangeEvent::Statements);
        event.statements.push_back(r.id);
    }
    void operator()(const Note &r) const
    {
        add(ChangeEvent::Notes);
        if (r.subject.isStatement()) {
            event.statements.push_back(r.subject.statement());
        } else {
            event.events.push_back(r.subject.event());
        }
    }
    void operator()(const Tag &) const { add(ChangeEvent::Tags); }
};

template <typename T>
void sortUnique(T &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

ChangeEvent ChangeEvent::of(const Changes &changes)
{
    ChangeEvent event;
    for (const Change &change : changes) {
        std::visit(Collector{event, change.before, change.after}, change.any());
    }
    sortUnique(event.statements);
    sortUnique(event.events);
    sortUnique(event.documents);
    return event;
}

} // namespace eusebius
