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
    addEdit();
    addGo();
    addView();
    addHelp();
    m_needCorpus = {saveCorpus, readAgain, importReport, newStatement, copyCitation, exportPicture, exportSynopsis, search, date, nextEvent, previousEvent, nextPanel, toSources, toTimeline, toComparison,
                    toEvents, toDetails, toReview, toSynopsis, showSynopsis, saveView, toCharts, toParallel, showParallel, arrange, resetLayout, fit, zoomIn, zoomOut};
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
    exportSynopsis = add(u"Export s&ynopsis…"_s, u"Write what the sources say, side by side, as PDF, HTML or CSV"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    readAgain = add(u"&Read the files again"_s, u"Files that have changed are read anew; what was decided stays"_s, QKeySequence(u"F5"_s));
    importReport = add(u"&Import report…"_s, u"What was read, in part, twice or not at all, and how much of it is dated"_s);
    preferences = add(u"&Preferences…"_s, u"What the program remembers and how it looks"_s, QKeySequence(u"Ctrl+,"_s));
    quit = add(u"&Quit"_s, u"Close the window"_s, QKeySequence::Quit);
}

void Actions::addEdit()
{
    const auto verb = [this](EditVerb v, const QString &text, const QString &tip, const QString &keys) {
        m_edits[static_cast<std::size_t>(v)] = add(text, tip, QKeySequence(keys));
    };
    undo = add(u"&Undo"_s, u"Take the last decision back"_s, QKeySequence::Undo);
    redo = add(u"&Redo"_s, u"Make it again"_s, QKeySequence(u"Ctrl+Shift+Z"_s));
    verb(EditVerb::Confirm, u"&Confirm"_s, u"It is so: the event, or the statement the keyboard is in"_s, u"Ctrl+Return"_s);
    verb(EditVerb::Reject, u"Re&ject"_s, u"It tells no such happening"_s, u"Ctrl+Backspace"_s);
    verb(EditVerb::SameEvent, u"&Same event as…"_s, u"Both tell the same happening"_s, u"Ctrl+J"_s);
    verb(EditVerb::NotSame, u"Not the same: s&plit off"_s, u"These statements tell another happening"_s, u"Ctrl+Shift+J"_s);
    verb(EditVerb::MoveTo, u"&Move to…"_s, u"The statement belongs to another event"_s, u"Ctrl+Shift+M"_s);
    verb(EditVerb::Related, u"&Only related to…"_s, u"Close, but another happening"_s, u"Ctrl+Alt+J"_s);
    verb(EditVerb::ShowDate, u"S&how this date"_s, u"Of the dates its sources give, the event shows this one"_s, u"Ctrl+Shift+D"_s);
    verb(EditVerb::SetDate, u"Set &date…"_s, u"Correct the date, or date what has none"_s, u"Ctrl+D"_s);
    verb(EditVerb::Retitle, u"Rename t&itle…"_s, u"What it is called here"_s, u"F2"_s);
    verb(EditVerb::Star, u"St&ar"_s, u"Mark it to be found again"_s, u"Ctrl+B"_s);
    verb(EditVerb::Tag, u"&Tags…"_s, u"Words to group it by"_s, u"Ctrl+T"_s);
    verb(EditVerb::Note, u"&Note…"_s, u"A note of your own"_s, u"Ctrl+N"_s);
    verb(EditVerb::TakeBack, u"Take decisions &back"_s, u"What the program found holds again"_s, u"Ctrl+Shift+Backspace"_s);
    newStatement = add(u"Ne&w statement…"_s, u"A statement by hand, from the words selected in the reader"_s, QKeySequence(u"Ctrl+Shift+N"_s));
    copyCitation = add(u"Cop&y citation"_s, u"To the clipboard, in the style used last"_s, QKeySequence(u"Ctrl+Shift+C"_s));
    verb(EditVerb::CorrectSource, u"Source's r&ecord…"_s, u"Its name, date, author, publisher"_s, u"Ctrl+Shift+R"_s);
    verb(EditVerb::ExcludeSource, u"E&xclude source"_s, u"Leave the whole document out"_s, u"Ctrl+Shift+X"_s);
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
    toReview = add(u"To the re&view"_s, u"Settle events one by one, the least certain first"_s, QKeySequence(u"Ctrl+6"_s));
    toSynopsis = add(u"To the s&ynopsis"_s, u"What each source says, event by event, in place of the timeline"_s, QKeySequence(u"Ctrl+7"_s));
    toCharts = add(u"To the &charts"_s, u"Coverage, agreement, precision and shared wording"_s, QKeySequence(u"Ctrl+8"_s));
    toParallel = add(u"To two documents si&de by side"_s, u"Two texts, joined where they share wording and events, in place of the timeline"_s, QKeySequence(u"Ctrl+9"_s));
    nextPanel = add(u"Ne&xt panel"_s, u"Put the keyboard into the next panel"_s, QKeySequence(u"F6"_s));
}

void Actions::addView()
{
    fit = add(u"&Fit"_s, u"Show everything dated"_s, QKeySequence(u"Ctrl+0"_s));
    zoomIn = add(u"Zoom &in"_s, u"Show less, larger"_s, QKeySequence::ZoomIn);
    zoomOut = add(u"Zoom &out"_s, u"Show more, smaller"_s, QKeySequence::ZoomOut);
    lanesBySource = addChoice(u"A lane a &source"_s, u"One lane below the other, one for each source"_s);
    lanesByName = addChoice(u"A lane a &name"_s, u"The names told of most, each with its events"_s);
    lanesByTag = addChoice(u"A lane a &tag"_s, u"Your tags, each with its events"_s);
    lanesPacked = addChoice(u"All in &one lane"_s, u"All sources together, packed"_s);
    auto *lanes = new QActionGroup(this);
    lanes->addAction(lanesBySource)->setChecked(true);
    for (QAction *choice : {lanesByName, lanesByTag, lanesPacked}) {
        lanes->addAction(choice);
    }
    trayOpen = add(u"Un&dated below the timeline"_s, u"Show or fold the statements without a date at the foot of the timeline"_s, QKeySequence(u"Ctrl+U"_s));
    eras = addChoice(u"&Eras behind"_s, u"Bands for the periods that the documents call by a name"_s);
    folded = addChoice(u"Fold empty &stretches"_s, u"Long stretches of time in which nothing is told are folded together"_s, QKeySequence(u"Ctrl+K"_s));
    themeSystem = addChoice(u"Colours of the s&ystem"_s, u"Light or dark as the system is"_s);
    themeLight = addChoice(u"&Light"_s, u"Light colours"_s);
    themeDark = addChoice(u"&Dark"_s, u"Dark colours"_s);
    auto *themes = new QActionGroup(this);
    for (QAction *theme : {themeSystem, themeLight, themeDark}) {
        themes->addAction(theme);
    }
    motion = addChoice(u"&Motion"_s, u"Glide from view to view"_s);
    saveView = add(u"&Save this view…"_s, u"Period, filter, lanes and panels under a name; Alt+1 to Alt+9 bring the first nine back"_s, QKeySequence(u"Ctrl+Shift+V"_s));
    manageViews = add(u"&Manage views…"_s, u"Show, rename and remove saved views"_s, QKeySequence(u"Ctrl+Alt+V"_s));
    showSynopsis = addChoice(u"S&ynopsis"_s, u"What each source says, event by event, in place of the timeline"_s, QKeySequence(u"F4"_s));
    showParallel = addChoice(u"Side &by side"_s, u"Two texts, joined where they share wording and events, in place of the timeline"_s, QKeySequence(u"Shift+F4"_s));
    showSources = addChoice(u"S&ources"_s, u"Show the sources"_s, QKeySequence(u"F7"_s));
    showLower = addChoice(u"&Comparison and lists"_s, u"Show comparison and lists"_s, QKeySequence(u"F8"_s));
    showDetails = addChoice(u"&Details"_s, u"Show the details"_s, QKeySequence(u"F9"_s));
    arrange = add(u"Move this &panel…"_s, u"The panel the keyboard is in: to another side, behind another as a tab, into a window of its own. Or drag its title"_s, QKeySequence(u"Shift+F6"_s));
    resetLayout = add(u"&Reset layout"_s, u"All panels where they stood at first"_s);
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
