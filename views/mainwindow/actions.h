// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/editverb.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

namespace eusebius {

/// Every command of the window, once: menus, buttons and the dialog of shortcuts show these.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    // File
    QAction *openFiles = nullptr;
    QAction *openFolder = nullptr;
    QAction *openSample = nullptr;
    QAction *saveCorpus = nullptr;
    QAction *readAgain = nullptr;
    QAction *importReport = nullptr;
    QAction *exportPicture = nullptr;
    QAction *exportSynopsis = nullptr;
    QAction *preferences = nullptr;
    QAction *quit = nullptr;
    // Edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *newStatement = nullptr;
    QAction *copyCitation = nullptr;
    QAction *edit(EditVerb verb) const { return m_edits[static_cast<std::size_t>(verb)]; }
    // Go
    QAction *search = nullptr;
    QAction *date = nullptr;
    QAction *nextEvent = nullptr;
    QAction *previousEvent = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextPanel = nullptr;
    QAction *toSources = nullptr;
    QAction *toTimeline = nullptr;
    QAction *toComparison = nullptr;
    QAction *toEvents = nullptr;
    QAction *toDetails = nullptr;
    QAction *toReview = nullptr;
    QAction *toSynopsis = nullptr;
    QAction *toCharts = nullptr;
    QAction *toParallel = nullptr;
    // View
    QAction *fit = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *lanesBySource = nullptr;
    QAction *lanesByName = nullptr;
    QAction *lanesByTag = nullptr;
    QAction *lanesPacked = nullptr;
    QAction *trayOpen = nullptr;
    QAction *eras = nullptr;
    QAction *folded = nullptr;
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;
    QAction *motion = nullptr;
    QAction *saveView = nullptr;
    QAction *manageViews = nullptr;
    QAction *showSynopsis = nullptr;
    QAction *showParallel = nullptr;
    QAction *showSources = nullptr;
    QAction *showLower = nullptr;
    QAction *showDetails = nullptr;
    QAction *arrange = nullptr;
    QAction *resetLayout = nullptr;
    QAction *showMenuBar = nullptr;
    QAction *fullScreen = nullptr;
    // Help
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    /// All, in the order of the menus.
    const QList<QAction *> &all() const { return m_all; }
    /// What needs a corpus.
    void setHasCorpus(bool hasCorpus);

private:
    QAction *add(const QString &text, const QString &tip, const QKeySequence &key = {});
    QAction *addChoice(const QString &text, const QString &tip, const QKeySequence &key = {});
    void addFile();
    void addEdit();
    void addGo();
    void addView();
    void addHelp();

    QWidget *m_window = nullptr;
    QList<QAction *> m_all;
    QList<QAction *> m_needCorpus;
    std::array<QAction *, kEditVerbs> m_edits{};
};

} // namespace eusebius
