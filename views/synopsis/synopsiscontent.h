// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/synopsis/laidrow.h"
#include "views/state/workspace.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace eusebius {

/// What the synopsis shows now: the events of the period, sources and search chosen elsewhere. Rows are made when they are looked at, and the
/// last few hundred of them are kept.
class SynopsisContent : public QObject {
    Q_OBJECT

public:
    explicit SynopsisContent(Workspace &workspace, QObject *parent = nullptr);

    SynopsisChoice choice() const { return m_request.choice; }
    void setChoice(SynopsisChoice choice);
    /// Lines of a cell.
    int lines() const { return m_style.mostLines; }
    void setLines(int lines);

    /// Brings everything up to date; nothing is worked out before.
    void update();
    int count() const { return static_cast<int>(m_events.events.size()); }
    int eventAt(int row) const { return m_events.events[static_cast<std::size_t>(row)]; }
    /// -1 none.
    int rowOf(int event) const;
    LaidRow &row(int row);
    bool isMade(int row) const { return m_rows.contains(eventAt(row)); }
    CellKind emptiness(int row, int document) const { return m_reader->emptiness(eventAt(row), document); }
    const SynopsisEvents &events() const { return m_events; }
    const SynopsisRequest &request() const { return m_request; }
    const SynopsisStyle &style() const { return m_style; }
    const QStringList &names() const { return m_names; }
    /// Documents shown, in the corpus's order.
    std::vector<int> documents() const;

signals:
    /// Something of it may be another: update() when it is seen.
    void stale();

private:
    static constexpr std::size_t kMostKept = 400;

    SynopsisRequest wanted() const;

    Workspace &m_workspace;
    SnapshotPtr m_snapshot;
    QStringList m_names;
    SynopsisRequest m_request;
    SynopsisEvents m_events;
    SynopsisStyle m_style;
    std::optional<SynopsisReader> m_reader;
    std::unordered_map<int, std::unique_ptr<LaidRow>> m_rows; ///< by event
};

} // namespace eusebius
