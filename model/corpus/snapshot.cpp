// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/snapshot.h"

#include <algorithm>

namespace eusebius {

namespace {

QByteArray reasonCode(LinkOrigin origin)
{
    switch (origin) {
    case LinkOrigin::Said:
        break;
    case LinkOrigin::Split:
        return "split-by-person";
    case LinkOrigin::Moved:
        return "moved-by-person";
    }
    return "linked-by-person";
}

} // namespace

Snapshot::Snapshot(Parts parts) : Snapshot(Found::of(std::move(parts))) { }

Snapshot::Snapshot(std::shared_ptr<const Found> found, Decisions decisions) :
    Snapshot(found, Shown::asFound(*found), std::move(decisions), DecisionReport())
{
}

Snapshot::Snapshot(std::shared_ptr<const Found> found, Shown shown, Decisions decisions, DecisionReport report) :
    m_found(std::move(found)),
    m_shown(std::move(shown)),
    m_decisions(std::move(decisions)),
    m_report(std::move(report)),
    m_statements(static_cast<std::size_t>(m_shown.statements.count())),
    m_events(static_cast<std::size_t>(m_shown.events.count()))
{
}

const MadeEvent *Snapshot::madeEvent(int slot) const
{
    const auto *made = m_shown.made.find(slot);
    Q_ASSERT(made != nullptr);
    return made->get();
}

Statement Snapshot::madeStatement(std::size_t index) const
{
    const int slot = m_shown.statements.slot(static_cast<int>(index));
    Statement statement = m_shown.statement(*m_found, slot);
    statement.event = m_shown.events.index(m_shown.hot[slot].event);
    return statement;
}

Event Snapshot::madeEventValue(std::size_t index) const
{
    const int slot = m_shown.events.slot(static_cast<int>(index));
    Event event = isFoundEvent(slot) ? m_found->columns->event(slot) : madeEvent(slot)->event;
    if (!m_shown.statements.isAsFound()) {
        for (int &member : event.statements) {
            member = shownStatement(member);
        }
    }
    return event;
}

const TimeSpan &Snapshot::eventTime(int event) const
{
    const int slot = m_shown.events.slot(event);
    return isFoundEvent(slot) ? m_found->columns->eventTime(slot) : madeEvent(slot)->event.time;
}

QString Snapshot::eventTitle(int event) const
{
    const int slot = m_shown.events.slot(event);
    return isFoundEvent(slot) ? m_found->columns->titles.text(m_found->columns->events[slot].title) : madeEvent(slot)->event.title;
}

QString Snapshot::titleOf(int statement) const
{
    const int slot = m_shown.statements.slot(statement);
    const auto *changed = m_shown.changed.find(slot);
    return changed != nullptr ? (*changed)->title : m_found->columns->titles.text(m_found->columns->statements[slot].title);
}

StatementId Snapshot::idOf(int statement) const
{
    const int slot = m_shown.statements.slot(statement);
    return slot < m_found->columns->statements.size() ? StatementId{m_found->columns->statements[slot].id} : (*m_shown.changed.find(slot))->id;
}

int Snapshot::sourceCount(int event) const
{
    const int slot = m_shown.events.slot(event);
    return isFoundEvent(slot) ? static_cast<int>(m_found->columns->tellersEnd(slot) - m_found->columns->events[slot].documents)
                              : static_cast<int>(madeEvent(slot)->event.documents.size());
}

std::vector<int> Snapshot::sourcesOf(int event) const
{
    const int slot = m_shown.events.slot(event);
    if (!isFoundEvent(slot)) {
        return madeEvent(slot)->event.documents;
    }
    const FoundColumns &columns = *m_found->columns;
    std::vector<int> sources;
    for (quint32 d = columns.events[slot].documents; d < columns.tellersEnd(slot); ++d) {
        sources.push_back(columns.tellers[d]);
    }
    return sources;
}

int Snapshot::independentOf(int event) const
{
    const int slot = m_shown.events.slot(event);
    return isFoundEvent(slot) ? m_found->columns->events[slot].independent : madeEvent(slot)->event.independent;
}

std::vector<Divergence> Snapshot::divergences(int event) const
{
    const int slot = m_shown.events.slot(event);
    const MadeEvent *made = isFoundEvent(slot) ? nullptr : madeEvent(slot);
    std::vector<Divergence> all = made != nullptr && made->foundOf < 0 ? made->divergences
                                                                        : m_found->columns->divergencesOf(made != nullptr ? made->foundOf : slot);
    for (Divergence &divergence : all) {
        divergence.event = event;
        divergence.statementA = shownStatement(divergence.statementA);
        divergence.statementB = shownStatement(divergence.statementB);
    }
    return all;
}

int Snapshot::statementIndex(StatementId id) const
{
    return m_shown.statementIndex(*m_found, id);
}

int Snapshot::eventIndex(EventId id) const
{
    if (const int *slot = m_shown.madeSlots.find(id.value)) {
        return m_shown.events.index(*slot);
    }
    return m_shown.events.index(m_found->columns->eventIndex(id.value));
}

int Snapshot::documentIndex(const QString &id) const
{
    return m_found->documentIndexes.value(id, -1);
}

Rows<Statement> Snapshot::statementsOf(int document) const
{
    const int first = firstStatementOf(document);
    return statements().sliced(static_cast<std::size_t>(first), static_cast<std::size_t>(firstStatementOf(document + 1) - first));
}

std::vector<Snapshot::PlacedLink> Snapshot::shownFoundLinks() const
{
    const auto &links = m_found->columns->links;
    std::vector<PlacedLink> placed;
    placed.reserve(static_cast<std::size_t>(links.size()));
    for (qsizetype i = 0; i < links.size(); ++i) {
        const int a = shownStatement(links[i].a);
        const int b = shownStatement(links[i].b);
        if (a >= 0 && b >= 0) {
            placed.push_back({std::min(a, b), std::max(a, b), static_cast<int>(i)});
        }
    }
    const auto ends = [](const PlacedLink &link) { return std::pair(link.a, link.b); };
    if (!std::ranges::is_sorted(placed, {}, ends)) {
        std::ranges::stable_sort(placed, {}, ends);
    }
    return placed;
}

/// What a person said of two statements stands in the place of what the program found of them.
void Snapshot::orderLinks() const
{
    m_decisions.forEachLink([this](const LinkRecord &link) {
        const auto [a, b] = std::minmax({statementIndex(link.a), statementIndex(link.b)}); // of values: a pair of references would outlive them
        if (a >= 0) {
            m_links.byPeople.push_back({a, b, link.relation, 1, true, {reasonCode(link.origin), {}}});
        }
    });
    std::ranges::sort(m_links.byPeople, {}, [](const Link &link) { return std::pair(link.a, link.b); });
    std::size_t next = 0; // of people's
    const auto peoples = [&] { return std::pair(m_links.byPeople[next].a, m_links.byPeople[next].b); };
    const auto put = [&](std::pair<int, int> before) {
        for (; next < m_links.byPeople.size() && peoples() < before; ++next) {
            m_links.order.push_back(-1 - static_cast<int>(next));
        }
    };
    const std::vector<PlacedLink> found = shownFoundLinks();
    m_links.order.reserve(found.size() + m_links.byPeople.size());
    for (const PlacedLink &link : found) {
        put({link.a, link.b});
        if (next == m_links.byPeople.size() || peoples() != std::pair(link.a, link.b)) {
            m_links.order.push_back(link.found);
        }
    }
    put({m_shown.statements.count(), 0});
    m_links.rows = std::make_unique<LazyRows<Link>>(m_links.order.size());
}

Rows<Link> Snapshot::links() const
{
    std::call_once(m_links.once, [this] { orderLinks(); });
    return {this, m_links.order.size()};
}

Link Snapshot::foundLink(int found) const
{
    Link link = m_found->columns->link(found);
    const auto [a, b] = std::minmax({shownStatement(link.a), shownStatement(link.b)});
    link.a = a;
    link.b = b;
    return link;
}

Link Snapshot::madeLink(std::size_t index) const
{
    const int of = m_links.order[index];
    return of < 0 ? m_links.byPeople[static_cast<std::size_t>(-1 - of)] : foundLink(of);
}

std::vector<Link> Snapshot::linksOfEvent(int event) const
{
    const auto &links = m_found->columns->links;
    const int slot = m_shown.events.slot(event);
    std::vector<Link> all;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const LinkCells &row = links[i];
        if (m_shown.hot[row.a].event != slot && m_shown.hot[row.b].event != slot) {
            continue;
        }
        const Link link = foundLink(static_cast<int>(i));
        if (link.a >= 0 && m_decisions.link(idOf(link.a), idOf(link.b)) == nullptr) {
            all.push_back(link);
        }
    }
    for (const int member : this->event(event).statements) {
        for (const LinkRecord &link : m_decisions.links(idOf(member))) {
            const auto [a, b] = std::minmax({statementIndex(link.a), statementIndex(link.b)});
            if (a >= 0) {
                all.push_back({a, b, link.relation, 1, true, {reasonCode(link.origin), {}}});
            }
        }
    }
    return all;
}

} // namespace eusebius
