// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QObject>
#include <QTimer>

namespace eusebius {

/// Runs the search as the text in FilterState changes: a little later than the last key, away from the interface thread, the
/// latest text wins. Also after a new corpus or an edit.
class SearchController : public QObject {
    Q_OBJECT

public:
    /// So long after the last key the search begins.
    static constexpr int kDebounceMilliseconds = 120;

    SearchController(Workspace &workspace, TaskRunner &tasks, QObject *parent = nullptr);

private:
    void follow();
    void start();

    Workspace &m_workspace;
    LatestTask<SearchMatchesPtr> m_task;
    QTimer m_debounce;
    QString m_searched;
    SnapshotPtr m_searchedIn;
};

/// What a text finds in a snapshot; null for an empty text. Pure; may run on any thread.
SearchMatchesPtr findMatches(const SnapshotPtr &snapshot, const QString &text, const Progress &progress);

} // namespace eusebius
