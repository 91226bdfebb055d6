// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/workspace.h"

namespace eusebius {

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&corpus, &CorpusState::changed, this, &Workspace::corpusChanged);
}

int Workspace::selectedEvent() const
{
    return snapshot() == nullptr || selection.event().isNull() ? -1 : snapshot()->eventIndex(selection.event());
}

int Workspace::selectedStatement() const
{
    return snapshot() == nullptr || selection.statement().isNull() ? -1 : snapshot()->statementIndex(selection.statement());
}

void Workspace::corpusChanged()
{
    if (snapshot() != nullptr) {
        const auto [opening, full] = periodsToShow(*snapshot());
        const Period dense{opening.first, opening.second};
        const Period extent{full.first, full.second};
        if (m_generation != corpus.generation()) {
            range.reset(extent, dense, dense);
            history.clear();
        } else {
            range.setExtent(extent, dense);
        }
    }
    m_generation = corpus.generation();
    selection.retain(snapshot());
}

} // namespace eusebius
