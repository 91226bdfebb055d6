// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/concurrenttasks.h"
#include "model/corpus/build.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/mainwindow.h"

#include <QTemporaryDir>

namespace eusebius::bench {

/// The program's window, and a corpus file of so many events in 50 documents for it to open.
struct LargeWindow {
    explicit LargeWindow(int events) : path(folder.filePath(QStringLiteral("large.eusebius"))), settings(folder.filePath(QStringLiteral("settings.ini"))), window(workspace, tasks, settings)
    {
        tests::CorpusRecipe recipe;
        recipe.documents = 50;
        recipe.events = events;
        recipe.distinctTitles = true;
        isSaved = static_cast<bool>(saveCorpus(*tests::generatedCorpus(recipe), path));
        workspace.timeline.setMotion(false);
        window.resize(1680, 1050);
        window.show();
    }

    bool isOpening() { return workspace.snapshot() == nullptr || window.files().isBusy(); }

    QTemporaryDir folder;
    QString path;
    Settings settings;
    ConcurrentTasks tasks;
    Workspace workspace;
    MainWindow window;
    bool isSaved = false;
};

} // namespace eusebius::bench
