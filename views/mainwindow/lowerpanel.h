// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/leftoversmodel.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace eusebius {

class ChartsPanel;
class ComparisonPanel;
class EventsTable;
class LostModel;
class PassagesTable;
class ReviewPanel;

/// What stands below the timeline: the comparison, the events as a table, the passages found, and what is left over. Tabs that
/// would be empty are not shown.
class LowerPanel : public QWidget {
    Q_OBJECT

public:
    LowerPanel(Workspace &workspace, TaskRunner &tasks, const QList<LeftoversModel *> &leftovers, QWidget *parent = nullptr);

    void showComparison();
    void showEvents();
    void showReview();
    void showCharts();
    void showLeftovers(LeftoverKind kind);
    void focusContent();
    QWidget *currentPage() const;
    /// Stand where whoever shows the panel puts them.
    QTabBar &tabs() { return *m_tabs; }
    ChartsPanel &charts() { return *m_charts; }

signals:
    void eventActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameTabs(bool briefly);
    void addPage(QWidget *page);
    void updateTabs();
    void showPage(QWidget *page);

    Workspace &m_workspace;
    QList<LeftoversModel *> m_leftovers;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    ComparisonPanel *m_comparison = nullptr;
    EventsTable *m_events = nullptr;
    PassagesTable *m_passages = nullptr;
    QList<QWidget *> m_leftoverTables;
    ReviewPanel *m_review = nullptr;
    LostModel *m_lost = nullptr;
    ChartsPanel *m_charts = nullptr;
};

} // namespace eusebius
