// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/corpusstate.h"
#include "views/state/editrequests.h"
#include "views/state/editsession.h"
#include "views/state/filterstate.h"
#include "views/state/readingplace.h"
#include "views/state/selection.h"
#include "views/state/taskrunner.h"
#include "views/state/themestate.h"
#include "views/state/timelineoptions.h"
#include "views/state/viewhistory.h"
#include "views/state/viewrange.h"

#include <functional>
#include <memory>

namespace eusebius {

/// What the panels of one window share: they get it by reference and meet nowhere else. Built once, by the application.
///
/// When the corpus changes, selection, filter and range have already followed when a panel hears of it.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    CorpusState corpus;
    FilterState filter{corpus};
    Selection selection;
    EditSession edits{corpus};
    EditRequests requests;
    ViewRange range;
    ViewHistory history{range};
    ThemeState theme;
    TimelineOptions timeline;
    ReadingPlace reading;

    /// The periods a corpus is looked at in. Finding them looks at every statement.
    struct Outlook {
        SnapshotPtr of;
        bool folded = false;
        TimeFolds folds;
        Period extent;
        Period dense;
    };
    static Outlook outlookOf(SnapshotPtr snapshot, bool folded);
    /// Of the corpus about to be opened, from where it was read: opening it then waits for nothing.
    void setOutlook(Outlook outlook) { m_outlook = std::move(outlook); }
    /// From then on what a large corpus is looked at in is found out there; before it, at once.
    void setTasks(TaskRunner &tasks) { m_looking = std::make_unique<LatestTask<Outlook>>(tasks); }
    bool isLooking() const { return m_looking && m_looking->isRunning(); }

    const Snapshot *snapshot() const { return corpus.snapshot().get(); }
    /// Index in the snapshot of the selected event, -1 none.
    int selectedEvent() const;
    /// Index of the selected statement, -1 none.
    int selectedStatement() const;
    /// What a decision made now is about: what is marked, or else what is selected.
    EditTarget editTarget() const;

private:
    void corpusChanged();
    void followSelection();
    bool fitsRange() const;
    void foldOrUnfold();
    /// Finds the outlook on what is open now, and takes it up if that is still open by then.
    void look(std::function<void(Outlook)> take);
    void refit(Outlook outlook);
    void foldTo(Outlook outlook);

    Outlook m_outlook; ///< of what is about to be opened
    std::unique_ptr<LatestTask<Outlook>> m_looking;
    SnapshotPtr m_before; ///< what the selection was made in
    int m_generation = 0;
    bool m_folded = false; ///< what the range has taken up
    int m_askedBeforeFolding = 0; ///< how many periods had been asked for when folding was wanted last
};

} // namespace eusebius
