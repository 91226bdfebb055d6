// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tallies/tally.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace eusebius {

class ChartView;
class LinkButton;

/// Where people would rather look than read: four charts of the corpus. What is chosen in one takes the timeline to that period, the lists to
/// that source, or the reader to the wording that is shared. Counted away from the interface thread, and only while it is seen.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    ChartsPanel(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);
    ~ChartsPanel() override;

    void choose(TallyKind kind);
    const ChartView &chart() const { return *m_chart; }
    /// As a picture; what goes wrong stands in the line over the chart.
    void save(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTop();
    void count();
    void follow(int group, int part);
    void askWhereToSave();
    void sayWhatIsShown();

    Workspace &m_workspace;
    LatestTask<Tally> m_counting;
    TallyKind m_kind = TallyKind::Coverage;
    SnapshotPtr m_counted; ///< what the chart is of
    QButtonGroup *m_kinds = nullptr;
    LinkButton *m_save = nullptr;
    QLabel *m_summary = nullptr;
    ChartView *m_chart = nullptr;
};

} // namespace eusebius
