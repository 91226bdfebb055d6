// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/viewcommands.h"

#include "views/dialogs/savedviewsdialog.h"
#include "views/dialogs/textdialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"

#include <QMenu>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kViewsWithKeys = 9;

} // namespace

ViewCommands::ViewCommands(Workspace &workspace, Settings &settings, const Actions &actions, CentrePages &centre, QMenu &menu, std::function<QStringList()> opened,
                           QWidget *window)
    : QObject(window), m_workspace(workspace), m_actions(actions), m_centre(centre), m_menu(menu), m_window(window),
      m_views(workspace.corpus, workspace.edits, settings, std::move(opened))
{
    connect(actions.saveView, &QAction::triggered, this, &ViewCommands::askName);
    connect(actions.manageViews, &QAction::triggered, this, &ViewCommands::manage);
    connect(&m_views, &SavedViews::changed, this, &ViewCommands::fillMenu);
    fillMenu();
}

SavedView ViewCommands::current(const QString &name) const
{
    SavedView view;
    view.name = name;
    const Period shown = m_workspace.range.shown();
    if (shown != m_workspace.range.extent()) {
        view.from = shown.from;
        view.to = shown.to;
    }
    view.search = m_workspace.filter.searchText();
    view.hidden = m_workspace.filter.hiddenDocuments();
    view.lanes = m_workspace.timeline.lanes();
    view.eras = m_workspace.timeline.eras();
    view.folded = m_workspace.timeline.folded();
    view.sources = m_actions.showSources->isChecked();
    view.lower = m_actions.showLower->isChecked();
    view.details = m_actions.showDetails->isChecked();
    view.synopsis = m_centre.showsSynopsis();
    view.choice = m_centre.synopsis().choice();
    std::vector<int> documents;
    for (const QString &id : m_centre.synopsis().table().columns().order()) {
        if (const int document = m_workspace.snapshot() == nullptr ? -1 : m_workspace.snapshot()->documentIndex(id); document >= 0) {
            documents.push_back(document);
            view.columns.append(id);
        }
    }
    if (std::ranges::is_sorted(documents)) {
        view.columns.clear(); // nobody has moved any
    }
    return view;
}

std::vector<QString> ViewCommands::orderOf(const SavedView &view) const
{
    std::vector<QString> order(view.columns.begin(), view.columns.end());
    if (order.empty() && m_workspace.snapshot() != nullptr) {
        for (const Document &document : m_workspace.snapshot()->documents()) {
            order.push_back(document.id);
        }
    }
    return order;
}

void ViewCommands::apply(const SavedView &view)
{
    m_workspace.filter.setHiddenDocuments(view.hidden);
    m_workspace.filter.setSearchText(view.search);
    QAction *lanes[] = {m_actions.lanesBySource, m_actions.lanesPacked, m_actions.lanesByName, m_actions.lanesByTag}; // as Lanes
    lanes[static_cast<int>(view.lanes)]->trigger();
    m_actions.eras->setChecked(view.eras);
    m_actions.folded->setChecked(view.folded); // before the period, which hangs on it
    m_actions.showSources->setChecked(view.sources);
    m_actions.showLower->setChecked(view.lower);
    m_actions.showDetails->setChecked(view.details);
    m_centre.synopsis().setChoice(view.choice);
    m_centre.synopsis().table().setOrder(orderOf(view));
    m_centre.showSynopsis(view.synopsis);
    if (view.to > view.from) {
        m_workspace.range.show({view.from, view.to});
    } else {
        m_workspace.range.showAll();
    }
}

void ViewCommands::askName()
{
    const TextQuestion question{u"Save this view"_s, u"Period, filter, lanes and panels, as they stand now. A view of the same name is replaced."_s,
                                m_centre.synopsis().periodShown(), u"A name"_s, u"Save"_s, false};
    TextDialog dialog(m_workspace.theme.theme(), question, m_window);
    if (dialog.exec() == QDialog::Accepted && !dialog.text().simplified().isEmpty()) {
        m_views.save(current(dialog.text().simplified()));
    }
}

void ViewCommands::manage()
{
    SavedViewsDialog dialog(m_workspace.theme.theme(), m_views, m_window);
    dialog.exec();
    if (const int chosen = dialog.chosen(); chosen >= 0) {
        apply(m_views.all()[chosen]);
    }
}

void ViewCommands::fillMenu()
{
    qDeleteAll(m_commands);
    m_commands.clear();
    for (const SavedView &view : m_views.all()) {
        auto *action = new QAction(QString(view.name).replace(u'&', u"&&"_s), this);
        const int number = static_cast<int>(m_commands.size()) + 1;
        if (number <= kViewsWithKeys) {
            action->setShortcut(QKeySequence(u"Alt+"_s + QString::number(number)));
        }
        connect(action, &QAction::triggered, this, [this, name = view.name] {
            if (const int index = m_views.indexOf(name); index >= 0) {
                apply(m_views.all()[index]);
            }
        });
        m_window->addAction(action); // its key works without the menu
        m_menu.addAction(action);
        m_commands.append(action);
    }
    m_actions.manageViews->setEnabled(!m_commands.isEmpty());
}

} // namespace eusebius
