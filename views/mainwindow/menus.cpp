// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/menus.h"

#include "views/mainwindow/actions.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QMenu *newMenu(const QString &title, QWidget *window, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(title, window);
    menu->setToolTipsVisible(true);
    for (QAction *action : actions) {
        if (action == nullptr) {
            menu->addSeparator();
        } else {
            menu->addAction(action);
        }
    }
    return menu;
}

} // namespace

Menus Menus::build(const Actions &a, QWidget *window)
{
    Menus menus;
    menus.file = newMenu(u"&File"_s, window, {a.openFiles, a.openFolder});
    menus.recent = menus.file->addMenu(u"Open &recent"_s);
    menus.file->addAction(a.openSample);
    menus.file->addSeparator();
    menus.file->addActions({a.saveCorpus, a.exportPicture, a.exportSynopsis, a.readAgain, a.importReport});
    menus.file->addSeparator();
    menus.file->addAction(a.preferences);
    menus.file->addAction(a.quit);
    const auto e = [&a](EditVerb verb) { return a.edit(verb); };
    menus.edit = newMenu(u"&Edit"_s, window,
                         {a.undo, a.redo, nullptr, e(EditVerb::Confirm), e(EditVerb::Reject), nullptr, e(EditVerb::SameEvent), e(EditVerb::NotSame),
                          e(EditVerb::MoveTo), e(EditVerb::Related), nullptr, e(EditVerb::SetDate), e(EditVerb::ShowDate), e(EditVerb::Retitle), nullptr,
                          e(EditVerb::Star), e(EditVerb::Tag), e(EditVerb::Note), nullptr, a.newStatement, a.copyCitation, nullptr, e(EditVerb::CorrectSource), e(EditVerb::ExcludeSource), nullptr,
                          e(EditVerb::TakeBack)});
    menus.lanes = newMenu(u"&Lanes"_s, window, {a.lanesBySource, a.lanesByName, a.lanesByTag, a.lanesPacked});
    menus.view = newMenu(u"&View"_s, window, {a.fit, a.zoomIn, a.zoomOut, nullptr});
    menus.view->addMenu(menus.lanes);
    menus.view->addMenu(newMenu(u"&Colours"_s, window, {a.themeSystem, a.themeLight, a.themeDark}));
    menus.views = newMenu(u"Saved &views"_s, window, {a.saveView, a.manageViews, nullptr});
    menus.view->addMenu(menus.views);
    menus.view->addActions({a.trayOpen, a.eras, a.folded});
    menus.view->addAction(a.motion);
    menus.view->addSeparator();
    menus.view->addActions({a.showSynopsis, a.showParallel});
    menus.view->addSeparator();
    menus.view->addActions({a.showSources, a.showLower, a.showDetails, a.arrange, a.resetLayout});
    menus.view->addSeparator();
    menus.view->addActions({a.showMenuBar, a.fullScreen});
    menus.go = newMenu(u"&Go"_s, window,
                       {a.search, a.date, a.nextEvent, a.previousEvent, nullptr, a.back, a.forward, nullptr, a.toSources, a.toTimeline, a.toComparison, a.toEvents, a.toDetails, a.toReview, a.toSynopsis, a.toCharts, a.toParallel, a.nextPanel});
    menus.help = newMenu(u"&Help"_s, window, {a.shortcuts, a.about});
    menus.all = newMenu(u"Menu"_s, window, {a.openFiles, a.openFolder});
    menus.all->addMenu(menus.recent);
    menus.all->addAction(a.openSample);
    menus.all->addSeparator();
    menus.all->addActions({a.saveCorpus, a.exportPicture, a.exportSynopsis, a.readAgain, a.importReport});
    menus.all->addSeparator();
    menus.all->addMenu(menus.edit);
    menus.all->addMenu(menus.view);
    menus.all->addMenu(menus.go);
    menus.all->addMenu(menus.help);
    menus.all->addSeparator();
    menus.all->addAction(a.preferences);
    menus.all->addAction(a.quit);
    return menus;
}

QString recentName(const QString &entry)
{
    const QStringList paths = entry.split(u'\n');
    const QString name = QFileInfo(paths.first()).fileName();
    const QString shown = name.isEmpty() ? paths.first() : name;
    return paths.size() == 1 ? shown : shown + u" and %1 more"_s.arg(paths.size() - 1);
}

QStringList recentNames(const QStringList &entries)
{
    QStringList names;
    for (const QString &entry : entries) {
        names.append(recentName(entry));
    }
    const QStringList plain = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (plain.count(plain[i]) > 1) {
            names[i] += u" — "_s + QDir::toNativeSeparators(QFileInfo(entries[i].section(u'\n', 0, 0)).absolutePath());
        }
    }
    return names;
}

void fillRecentMenu(QMenu &menu, const QStringList &recent, const std::function<void(const QStringList &)> &open, const std::function<void()> &clear)
{
    menu.clear();
    menu.setEnabled(!recent.isEmpty());
    menu.setToolTipsVisible(true);
    QStringList names = recentNames(recent);
    for (const QString &entry : recent) {
        QAction *action = menu.addAction(names.takeFirst().replace(u'&', u"&&"_s));
        action->setToolTip(entry);
        QObject::connect(action, &QAction::triggered, &menu, [open, entry] { open(entry.split(u'\n')); });
    }
    if (!recent.isEmpty()) {
        menu.addSeparator();
        QObject::connect(menu.addAction(u"Forget these"_s), &QAction::triggered, &menu, clear);
    }
}

} // namespace eusebius
