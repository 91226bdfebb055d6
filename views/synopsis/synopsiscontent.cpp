// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsiscontent.h"

#include "views/words/sourcenames.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr int kMostLines = 6;

} // namespace

SynopsisContent::SynopsisContent(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_style(SynopsisStyle::of(workspace.theme.theme(), 3))
{
    connect(&workspace.filter, &FilterState::changed, this, &SynopsisContent::stale);
    connect(&workspace.corpus, &CorpusState::changed, this, &SynopsisContent::stale);
    connect(&workspace.range, &ViewRange::changed, this, &SynopsisContent::stale);
    connect(&workspace.theme, &ThemeState::changed, this, [this] {
        m_style = SynopsisStyle::of(m_workspace.theme.theme(), m_style.mostLines);
        m_rows.clear();
        emit stale();
    });
}

void SynopsisContent::setChoice(SynopsisChoice choice)
{
    if (choice != m_request.choice) {
        m_request.choice = choice;
        m_events = {};
        m_reader.reset(); // to be made anew
        emit stale();
    }
}

void SynopsisContent::setLines(int lines)
{
    const int bounded = std::clamp(lines, 1, kMostLines);
    if (bounded != m_style.mostLines) {
        m_style.mostLines = bounded;
        m_rows.clear();
        emit stale();
    }
}

SynopsisRequest SynopsisContent::wanted() const
{
    SynopsisRequest request;
    const Period shown = m_workspace.range.shown();
    const Period extent = m_workspace.range.extent();
    // All of it: also what lies beyond the ends for being open.
    request.from = shown.from <= extent.from ? kOpenPast : shown.from;
    request.to = shown.to >= extent.to ? kOpenFuture : shown.to;
    request.documents = m_workspace.filter.shown().documents;
    request.events = m_workspace.filter.shown().events;
    request.choice = m_request.choice;
    return request;
}

void SynopsisContent::update()
{
    const SnapshotPtr &snapshot = m_workspace.corpus.snapshot();
    if (!snapshot) {
        m_snapshot.reset();
        m_events = {};
        m_names.clear();
        m_rows.clear();
        m_reader.reset();
        return;
    }
    SynopsisRequest request = wanted();
    if (snapshot == m_snapshot && request == m_request && m_reader) {
        return;
    }
    if (snapshot != m_snapshot || request.documents != m_request.documents || !m_reader) {
        m_rows.clear();
        m_reader.emplace(snapshot, request.documents);
        m_names = sourceNames(*snapshot);
    }
    m_snapshot = snapshot;
    m_request = std::move(request);
    m_events = synopsisEvents(*snapshot, m_request);
}

int SynopsisContent::rowOf(int event) const
{
    const auto found = std::ranges::lower_bound(m_events.events, event);
    return found == m_events.events.end() || *found != event ? -1 : static_cast<int>(found - m_events.events.begin());
}

LaidRow &SynopsisContent::row(int row)
{
    const int event = eventAt(row);
    std::unique_ptr<LaidRow> &laid = m_rows[event];
    if (!laid) {
        // Those far from where one is looking go: rows are in order of time, and so are events.
        if (m_rows.size() > kMostKept) {
            std::vector<int> kept;
            for (const auto &[other, unused] : m_rows) {
                kept.push_back(other);
            }
            const auto far = [event](int other) { return std::abs(static_cast<qint64>(other) - event); };
            std::ranges::nth_element(kept, kept.begin() + static_cast<qsizetype>(kMostKept / 2), {}, far);
            for (std::size_t i = kMostKept / 2; i < kept.size(); ++i) {
                m_rows.erase(kept[i]);
            }
        }
        std::unique_ptr<LaidRow> &place = m_rows[event];
        place = std::make_unique<LaidRow>(m_style, m_reader->row(event));
        return *place;
    }
    return *laid;
}

std::vector<int> SynopsisContent::documents() const
{
    std::vector<int> shown;
    const int count = m_snapshot ? static_cast<int>(m_snapshot->documents().size()) : 0;
    for (int d = 0; d < count; ++d) {
        if (m_request.showsDocument(d) && !m_snapshot->isExcluded(d)) {
            shown.push_back(d);
        }
    }
    return shown;
}

} // namespace eusebius
