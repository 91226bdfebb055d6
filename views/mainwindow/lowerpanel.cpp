// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/lowerpanel.h"

#include "views/charts/chartspanel.h"
#include "views/comparison/comparisonpanel.h"
#include "views/itemmodels/lostmodel.h"
#include "views/search/eventstable.h"
#include "views/search/leftoverstable.h"
#include "views/search/passagestable.h"
#include "views/search/reviewpanel.h"
#include "views/widgets/quiettable.h"
#include "views/widgets/typography.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtons = 48; ///< beside the tabs
constexpr int kListHeight = 120; ///< at the least
constexpr int kChartHeight = 340; ///< a smaller chart has no room for its names and legend

QString counted(const QString &words, int count)
{
    return words + u"  "_s + QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
}

/// The brief names are for narrow windows.
QString leftoverTab(LeftoverKind kind, bool briefly)
{
    switch (kind) {
    case LeftoverKind::UndatedStatement:
        return briefly ? u"UNDATED"_s : u"WITHOUT A DATE"_s;
    case LeftoverKind::UnresolvedTime:
        return briefly ? u"TIMES"_s : u"TIMES WITHOUT DAYS"_s;
    case LeftoverKind::NotRead:
        return u"NOT READ"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LowerPanel::LowerPanel(Workspace &workspace, TaskRunner &tasks, const QList<LeftoversModel *> &leftovers, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_leftovers(leftovers)
{
    setObjectName(u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(u"Comparison and lists"_s);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(u"Comparison and lists"_s);
    m_pages = new QStackedWidget;
    m_comparison = new ComparisonPanel(workspace);
    m_events = new EventsTable(workspace);
    m_passages = new PassagesTable(workspace);
    addPage(m_comparison);
    addPage(m_events);
    addPage(m_passages);
    for (LeftoversModel *model : leftovers) {
        auto *table = new LeftoversTable(workspace, *model);
        m_leftoverTables.append(table);
        addPage(table);
        connect(model, &QAbstractItemModel::modelReset, this, &LowerPanel::updateTabs);
    }
    m_review = new ReviewPanel(workspace);
    addPage(m_review);
    m_lost = new LostModel(workspace.corpus, this);
    auto *lost = new QuietTable(workspace.theme);
    lost->setAccessibleName(u"Decisions whose words are gone"_s);
    lost->setModel(m_lost);
    lost->setColumnWidths({360, 200, 320}, LostModel::Words);
    addPage(lost);
    m_charts = new ChartsPanel(workspace, tasks);
    addPage(m_charts);
    connect(m_lost, &QAbstractItemModel::modelReset, this, &LowerPanel::updateTabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { setMinimumHeight(m_pages->currentWidget() == m_charts ? kChartHeight : kListHeight); });
    connect(m_events, &EventsTable::eventActivated, this, &LowerPanel::eventActivated);
    connect(&m_events->events(), &QAbstractItemModel::modelReset, this, &LowerPanel::updateTabs);
    connect(&m_passages->passages(), &QAbstractItemModel::modelReset, this, &LowerPanel::updateTabs);
    const auto applyFont = [this] { m_tabs->setFont(typeFont(m_workspace.theme.theme(), Type::Section)); };
    connect(&workspace.theme, &ThemeState::changed, this, applyFont);
    applyFont();
    updateTabs();
}

void LowerPanel::addPage(QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(QString());
}

void LowerPanel::nameTabs(bool briefly)
{
    m_tabs->setTabText(0, u"COMPARISON"_s);
    m_tabs->setTabText(1, counted(u"EVENTS"_s, m_events->events().rowCount()));
    m_tabs->setTabText(2, counted(briefly ? u"FOUND"_s : u"PASSAGES FOUND"_s, m_passages->passages().rowCount()));
    for (int i = 0; i < m_leftovers.size(); ++i) {
        m_tabs->setTabText(3 + i, counted(leftoverTab(m_leftovers[i]->kind(), briefly), m_leftovers[i]->rowCount()));
    }
    m_tabs->setTabText(m_pages->indexOf(m_review), u"REVIEW"_s);
    m_tabs->setTabText(m_pages->indexOf(m_charts), u"CHARTS"_s);
    m_tabs->setTabText(m_pages->indexOf(m_review) + 1, counted(briefly ? u"LOST"_s : u"LOST PASSAGES"_s, m_lost->rowCount()));
}

void LowerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateTabs();
}

void LowerPanel::updateTabs()
{
    m_tabs->setTabVisible(2, m_workspace.filter.matches() != nullptr && m_passages->passages().rowCount() > 0);
    for (int i = 0; i < m_leftovers.size(); ++i) {
        m_tabs->setTabVisible(3 + i, m_leftovers[i]->rowCount() > 0);
    }
    m_tabs->setTabVisible(m_pages->indexOf(m_review) + 1, m_lost->rowCount() > 0);
    nameTabs(false);
    if (m_tabs->sizeHint().width() > width() - kButtons) {
        nameTabs(true);
    }
    if (!m_tabs->isTabVisible(m_tabs->currentIndex())) {
        m_tabs->setCurrentIndex(0);
    }
}

void LowerPanel::showPage(QWidget *page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void LowerPanel::showComparison()
{
    showPage(m_comparison);
}

void LowerPanel::showEvents()
{
    showPage(m_events);
}

void LowerPanel::showReview()
{
    showPage(m_review);
}

void LowerPanel::showCharts()
{
    showPage(m_charts);
}

void LowerPanel::showLeftovers(LeftoverKind kind)
{
    for (qsizetype i = 0; i < m_leftovers.size(); ++i) {
        if (m_leftovers[i]->kind() == kind) {
            showPage(m_leftoverTables[i]);
        }
    }
}

void LowerPanel::focusContent()
{
    if (currentPage() == m_comparison) {
        m_tabs->setFocus(Qt::ShortcutFocusReason);
    } else {
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    }
}

QWidget *LowerPanel::currentPage() const
{
    return m_pages->currentWidget();
}

} // namespace eusebius
