// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/actions.h"

#include <QActionGroup>
#include <QWidget>

namespace eusebius {

using namespace Qt::StringLiterals;

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    addFile();
    addGo();
    addView();
    addHelp();
    m_needCorpus = {saveCorpus, exportPicture, search, date, nextEvent, previousEvent, nextPanel, toSources, toTimeline, toComparison,
                    toEvents, toDetails, fit, zoomIn, zoomOut};
    setHasCorpus(false);
}

QAction *Actions::add(const QString &text, const QString &tip, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    const QString keys = key.isEmpty() ? QString() : u" ("_s + key.toString(QKeySequence::NativeText) + u')';
    action->setToolTip(tip + keys);
    action->setShortcut(key);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction *Actions::addChoice(const QString &text, const QString &tip, const QKeySequence &key)
{
    QAction *action = add(text, tip, key);
    action->setCheckable(true);
    return action;
}

void Actions::addFile()
{
    openFiles = add(u"&Open files…"_s, u"Open documents, or a saved corpus"_s, QKeySequence::Open);
    openFolder = add(u"Open &folder…"_s, u"Open all documents of a folder"_s, QKeySequence(u"Ctrl+Shift+O"_s));
    openSample = add(u"Open the s&ample"_s, u"Open five short documents that come with the program"_s);
    saveCorpus = add(u"&Save corpus as…"_s, u"Save everything in one file"_s, QKeySequence::Save);
    exportPicture = add(u"&Export picture…"_s, u"Write the timeline as PNG, SVG or PDF"_s, QKeySequence(u"Ctrl+E"_s));
    quit = add(u"&Quit"_s, u"Close the window"_s, QKeySequence::Quit);
}

void Actions::addGo()
{
    search = add(u"&Search"_s, u"To the search box"_s, QKeySequence::Find);
    date = add(u"To a &date…"_s, u"Move the timeline to a date you type"_s, QKeySequence(u"Ctrl+G"_s));
    nextEvent = add(u"&Next event"_s, u"Select the next event in time"_s, QKeySequence(u"Ctrl+Right"_s));
    previousEvent = add(u"&Previous event"_s, u"Select the previous event in time"_s, QKeySequence(u"Ctrl+Left"_s));
    back = add(u"&Back"_s, u"To the period looked at before"_s, QKeySequence(u"Alt+Left"_s));
    forward = add(u"&Forward"_s, u"To the period looked at after this one"_s, QKeySequence(u"Alt+Right"_s));
    toSources = add(u"To the s&ources"_s, u"Put the keyboard into the sources"_s, QKeySequence(u"Ctrl+1"_s));
    toTimeline = add(u"To the &timeline"_s, u"Put the keyboard into the timeline"_s, QKeySequence(u"Ctrl+2"_s));
    toComparison = add(u"To the &comparison"_s, u"Show the sources side by side"_s, QKeySequence(u"Ctrl+3"_s));
    toEvents = add(u"To the list of &events"_s, u"Show the events as a table"_s, QKeySequence(u"Ctrl+4"_s));
    toDetails = add(u"To the &details"_s, u"Put the keyboard into the details"_s, QKeySequence(u"Ctrl+5"_s));
    nextPanel = add(u"Ne&xt panel"_s, u"Put the keyboard into the next panel"_s, QKeySequence(u"F6"_s));
}

void Actions::addView()
{
    fit = add(u"&Fit"_s, u"Show everything dated"_s, QKeySequence(u"Ctrl+0"_s));
    zoomIn = add(u"Zoom &in"_s, u"Show less, larger"_s, QKeySequence::ZoomIn);
    zoomOut = add(u"Zoom &out"_s, u"Show more, smaller"_s, QKeySequence::ZoomOut);
    lanesBySource = addChoice(u"A lane a &source"_s, u"One lane below the other, one for each source"_s);
    lanesPacked = addChoice(u"All in &one lane"_s, u"All sources together, packed"_s);
    auto *lanes = new QActionGroup(this);
    lanes->addAction(lanesBySource)->setChecked(true);
    lanes->addAction(lanesPacked);
    themeSystem = addChoice(u"Colours of the s&ystem"_s, u"Light or dark as the system is"_s);
    themeLight = addChoice(u"&Light"_s, u"Light colours"_s);
    themeDark = addChoice(u"&Dark"_s, u"Dark colours"_s);
    auto *themes = new QActionGroup(this);
    for (QAction *theme : {themeSystem, themeLight, themeDark}) {
        themes->addAction(theme);
    }
    motion = addChoice(u"&Motion"_s, u"Glide from view to view"_s);
    showSources = addChoice(u"S&ources"_s, u"Show the sources on the left"_s, QKeySequence(u"F7"_s));
    showLower = addChoice(u"&Comparison and lists"_s, u"Show comparison and lists below the timeline"_s, QKeySequence(u"F8"_s));
    showDetails = addChoice(u"&Details"_s, u"Show the details on the right"_s, QKeySequence(u"F9"_s));
    showMenuBar = addChoice(u"Menu &bar"_s, u"Show the menus in a bar"_s, QKeySequence(u"Ctrl+M"_s));
    fullScreen = addChoice(u"F&ull screen"_s, u"The whole screen for the window"_s, QKeySequence::FullScreen);
}

void Actions::addHelp()
{
    shortcuts = add(u"&Keyboard shortcuts"_s, u"Every key of the window"_s, QKeySequence(u"F1"_s));
    about = add(u"&About Eusebius"_s, u"Version and licence"_s);
}

void Actions::setHasCorpus(bool hasCorpus)
{
    for (QAction *action : std::as_const(m_needCorpus)) {
        action->setEnabled(hasCorpus);
    }
}

} // namespace eusebius
