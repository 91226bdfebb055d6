// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/workspace.h"

namespace eusebius {

namespace {

/// Corpora of up to this many statements are looked through in a few milliseconds.
constexpr std::size_t kLookedAtOnce = 20'000;

} // namespace

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

Workspace::Outlook Workspace::outlookOf(SnapshotPtr snapshot, bool folded)
{
    Outlook outlook;
    outlook.folded = folded;
    if (snapshot) {
        outlook.folds = folded ? emptyStretches(*snapshot) : TimeFolds();
        const auto [opening, full] = periodsToShow(*snapshot, {}, outlook.folds);
        outlook.extent = {full.first, full.second};
        outlook.dense = {opening.first, opening.second};
    }
    outlook.of = std::move(snapshot);
    return outlook;
}

void Workspace::look(std::function<void(Outlook)> take)
{
    if (!m_looking || snapshot()->statements().size() <= kLookedAtOnce) {
        take(outlookOf(corpus.snapshot(), timeline.folded()));
        return;
    }
    m_looking->start([of = corpus.snapshot(), folded = timeline.folded()](const Progress &) { return outlookOf(of, folded); },
                     [this, take = std::move(take)](Outlook outlook) {
                         if (outlook.of == corpus.snapshot()) {
                             take(std::move(outlook));
                         }
                     });
}

/// What was in view stays in view, but who folds wants to see it all at once; unless a period was asked for while the stretches were looked for.
void Workspace::foldTo(Outlook outlook)
{
    m_folded = outlook.folded;
    const bool askedSince = range.timesAsked() != m_askedBeforeFolding;
    const Period shown = outlook.folds.isEmpty() || askedSince ? range.shown() : outlook.extent; // before the folds are handed over
    range.reset(outlook.extent, shown, outlook.dense, std::move(outlook.folds));
}

void Workspace::foldOrUnfold()
{
    if (snapshot() == nullptr || (m_folded == timeline.folded() && !isLooking())) {
        return;
    }
    m_askedBeforeFolding = range.timesAsked();
    look([this](Outlook outlook) { foldTo(std::move(outlook)); });
}

void Workspace::refit(Outlook outlook)
{
    if (outlook.folded != m_folded) {
        foldTo(std::move(outlook)); // an edit came in between
    } else {
        range.reset(outlook.extent, range.shown(), outlook.dense, std::move(outlook.folds));
    }
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
    const Outlook ready = std::exchange(m_outlook, {});
    if (snapshot() != nullptr && !isEdit) {
        const bool isReady = ready.of == corpus.snapshot() && ready.folded == timeline.folded();
        Outlook outlook = isReady ? ready : outlookOf(corpus.snapshot(), timeline.folded());
        if (m_looking) {
            m_looking->cancel();
        }
        m_folded = outlook.folded;
        const Period shown = m_generation != corpus.generation() ? outlook.dense : range.shown();
        range.reset(outlook.extent, shown, outlook.dense, std::move(outlook.folds));
        if (m_generation != corpus.generation()) {
            history.clear();
        }
    } else if (snapshot() != nullptr && (isLooking() || !fitsRange())) {
        look([this](Outlook outlook) { refit(std::move(outlook)); });
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
