// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/workspace.h"

namespace eusebius {

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&corpus, &CorpusState::changed, this, &Workspace::corpusChanged);
    connect(&timeline, &TimelineOptions::changed, this, &Workspace::foldOrUnfold);
}

int Workspace::selectedEvent() const
{
    return snapshot() == nullptr || selection.event().isNull() ? -1 : snapshot()->eventIndex(selection.event());
}

int Workspace::selectedStatement() const
{
    return snapshot() == nullptr || selection.statement().isNull() ? -1 : snapshot()->statementIndex(selection.statement());
}

EditTarget Workspace::editTarget() const
{
    if (snapshot() == nullptr) {
        return {};
    }
    if (!selection.markedStatements().empty()) {
        return {{}, selection.markedStatements(), {}};
    }
    if (!selection.markedEvents().empty()) {
        return {selection.markedEvents(), {}, {}};
    }
    if (!selection.event().isNull()) {
        return EditTarget::of(selection.event());
    }
    if (!selection.statement().isNull()) {
        return EditTarget::of(selection.statement());
    }
    return EditTarget::ofSource(selection.current().document);
}

/// After an edit the selected happening may be another event, or none: what tells it leads to it.
void Workspace::followSelection()
{
    Selected selected = selection.current();
    const int before = m_before->eventIndex(selected.event);
    if (!selected.event.isNull() && snapshot()->eventIndex(selected.event) >= 0) {
        return;
    }
    StatementId leads = selected.statement;
    if (before >= 0 && (leads.isNull() || m_before->eventOf(m_before->statementIndex(leads)) != before)) {
        leads = m_before->idOf(m_before->event(before).statements.front());
    }
    const int statement = leads.isNull() ? -1 : snapshot()->statementIndex(leads);
    if (statement < 0) {
        return;
    }
    const int event = snapshot()->eventOf(statement);
    selected.event = event < 0 ? EventId() : snapshot()->event(event).id;
    if (event < 0) {
        selected.statement = leads;
    }
    selection.set(selected);
}

/// What was in view stays in view, but who folds wants to see it all at once.
void Workspace::foldOrUnfold()
{
    if (m_folded == timeline.folded() || snapshot() == nullptr) {
        return;
    }
    m_folded = timeline.folded();
    TimeFolds folds = m_folded ? emptyStretches(*snapshot()) : TimeFolds();
    const auto [opening, full] = periodsToShow(*snapshot(), {}, folds);
    const Period extent{full.first, full.second};
    range.reset(extent, folds.isEmpty() ? range.shown() : extent, Period{opening.first, opening.second}, std::move(folds));
}

/// Whether the range would be the same after an edit, as far as can be said without looking at everything: few decisions move anything in
/// time, and then within what is there.
bool Workspace::fitsRange() const
{
    constexpr std::size_t kFew = 64; // more come and go with a source
    const std::size_t now = snapshot()->statements().size();
    const std::size_t then = m_before->statements().size();
    if (timeline.folded() || m_folded || std::max(now, then) - std::min(now, then) > kFew) {
        return false;
    }
    const Period extent = range.extent();
    bool fits = true;
    snapshot()->shown().changed.forEach([&](const std::shared_ptr<const Statement> &statement) {
        const Bounds bounds = statement->time.bounds();
        fits = fits && (bounds.earliestStart == kOpenPast || bounds.earliestStart >= extent.from) && (bounds.latestEnd == kOpenFuture || bounds.latestEnd <= extent.to);
    });
    snapshot()->shown().made.forEach([&](const std::shared_ptr<const MadeEvent> &made) {
        const Bounds bounds = made->event.time.bounds();
        fits = fits && (bounds.earliestStart == kOpenPast || bounds.earliestStart >= extent.from) && (bounds.latestEnd == kOpenFuture || bounds.latestEnd <= extent.to);
    });
    return fits;
}

void Workspace::corpusChanged()
{
    const bool isEdit = m_generation == corpus.generation() && m_before != nullptr;
    if (snapshot() != nullptr && !(isEdit && fitsRange())) {
        m_folded = timeline.folded();
        TimeFolds folds = m_folded ? emptyStretches(*snapshot()) : TimeFolds();
        const auto [opening, full] = periodsToShow(*snapshot(), {}, folds);
        const Period dense{opening.first, opening.second};
        const Period extent{full.first, full.second};
        if (m_generation != corpus.generation()) {
            range.reset(extent, dense, dense, std::move(folds));
            history.clear();
        } else {
            range.reset(extent, range.shown(), dense, std::move(folds));
        }
    }
    const bool sameCorpus = m_generation == corpus.generation();
    m_generation = corpus.generation();
    if (sameCorpus && snapshot() != nullptr && m_before != nullptr) {
        followSelection();
    }
    m_before = corpus.snapshot();
    selection.retain(snapshot());
}

} // namespace eusebius
