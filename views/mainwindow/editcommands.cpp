// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/editcommands.h"

#include "views/mainwindow/actions.h"
#include "views/mainwindow/citer.h"
#include "views/mainwindow/decider.h"
#include "views/sources/sourcelist.h"
#include "views/timeline/timelinecanvas.h"
#include "views/widgets/paintedrow.h"
#include "views/words/sourcenames.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <ranges>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr EditVerb kStatementVerbs[] = {EditVerb::Confirm, EditVerb::Reject,   EditVerb::SameEvent, EditVerb::NotSame, EditVerb::MoveTo, EditVerb::Related,
                                        EditVerb::ShowDate, EditVerb::SetDate, EditVerb::Retitle,   EditVerb::Star,    EditVerb::Tag,    EditVerb::Note,
                                        EditVerb::TakeBack};
constexpr EditVerb kSourceVerbs[] = {EditVerb::CorrectSource, EditVerb::ExcludeSource};

bool beginsGroup(EditVerb verb)
{
    return verb == EditVerb::SameEvent || verb == EditVerb::ShowDate || verb == EditVerb::SetDate || verb == EditVerb::Star || verb == EditVerb::TakeBack;
}

} // namespace

EditCommands::EditCommands(Workspace &workspace, Settings &settings, const Actions &actions, TimelineCanvas &canvas, QWidget *window)
    : QObject(window), m_workspace(workspace), m_actions(actions), m_canvas(canvas), m_window(window), m_decider(new Decider(workspace, window)),
      m_citer(new Citer(workspace, settings, this))
{
    for (int i = 0; i < kEditVerbs; ++i) {
        const auto verb = static_cast<EditVerb>(i);
        connect(actions.edit(verb), &QAction::triggered, this, [this, verb] { run(verb); });
    }
    canvas.installEventFilter(this);
    connect(actions.undo, &QAction::triggered, &workspace.edits, &EditSession::undo);
    connect(actions.redo, &QAction::triggered, &workspace.edits, &EditSession::redo);
    connect(actions.copyCitation, &QAction::triggered, this, [this] { m_citer->copy(target()); });
    connectRequests();
    connect(&workspace.edits, &EditSession::refused, this, &EditCommands::told);
    connect(&workspace.edits, &EditSession::heldInMemory, this, [this] {
        emit told(u"Held in memory until the corpus is saved (%1); from then on every decision is kept as it is made"_s.arg(
            m_actions.saveCorpus->shortcut().toString(QKeySequence::NativeText)));
    });
    connect(&workspace.edits, &EditSession::changed, this, &EditCommands::update);
    connect(&workspace.selection, &Selection::changed, this, &EditCommands::update);
    connect(&workspace.selection, &Selection::marksChanged, this, &EditCommands::update);
    connect(qApp, &QApplication::focusChanged, this, &EditCommands::update);
    update();
}

void EditCommands::connectRequests()
{
    const EditRequests &requests = m_workspace.requests;
    connect(&requests, &EditRequests::wanted, m_decider, &Decider::run);
    connect(&requests, &EditRequests::menuWanted, this, &EditCommands::showMenu);
    connect(&requests, &EditRequests::noteChangeWanted, m_decider, &Decider::changeNote);
    connect(&requests, &EditRequests::statementWanted, m_decider, &Decider::newStatement);
    connect(&requests, &EditRequests::citationWanted, this, [this](const EditTarget &target, QPoint place) {
        auto *menu = new QMenu(m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_citer->addTo(*menu, target);
        menu->popup(place);
    });
    connect(m_decider, &Decider::told, this, &EditCommands::told);
    connect(m_citer, &Citer::told, this, &EditCommands::told);
}

bool EditCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_canvas && event->type() == QEvent::ContextMenu) {
        showTimelineMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// Of the mark under the pointer, or of the selected event where the key was pressed.
void EditCommands::showTimelineMenu(const QContextMenuEvent &event)
{
    if (m_workspace.snapshot() == nullptr) {
        return;
    }
    if (event.reason() != QContextMenuEvent::Keyboard) {
        const Hit hit = m_canvas.hitAt(event.pos());
        if (hit.statement < 0) {
            return;
        }
        m_canvas.selectHere([&] { m_workspace.selection.selectStatement(*m_workspace.snapshot(), hit.statement); });
    }
    if (const EditTarget selected = m_workspace.editTarget(); !selected.isEmpty()) {
        showMenu(selected, event.reason() == QContextMenuEvent::Keyboard ? m_canvas.mapToGlobal(m_canvas.rect().center()) : event.globalPos());
    }
}

EditTarget EditCommands::target() const
{
    if (m_workspace.snapshot() == nullptr) {
        return {};
    }
    if (m_workspace.selection.markedStatements().empty()) {
        if (const auto *row = qobject_cast<const PaintedRow *>(QApplication::focusWidget()); row != nullptr && !row->tells().isNull()) {
            return EditTarget::of(row->tells());
        }
    }
    if (const auto *sources = qobject_cast<const SourceList *>(QApplication::focusWidget()); sources != nullptr && sources->currentIndex().isValid()) {
        return EditTarget::ofSource(m_workspace.snapshot()->document(sources->currentIndex().row()).id);
    }
    return m_workspace.editTarget();
}

QString EditCommands::words(EditVerb verb, const EditTarget &target) const
{
    const Snapshot *snapshot = m_workspace.snapshot();
    if (snapshot != nullptr && verb == EditVerb::Star) {
        const std::vector<Subject> subjects = target.subjects();
        const auto starred = [snapshot](Subject s) { return snapshot->decisions().isStarred(s); };
        return !subjects.empty() && std::ranges::all_of(subjects, starred) ? u"Remove st&ar"_s : u"St&ar"_s;
    }
    if (snapshot != nullptr && verb == EditVerb::ExcludeSource) {
        const QString source = target.source(*snapshot);
        return !source.isEmpty() && snapshot->decisions().isExcluded(source) ? u"Include source a&gain"_s : u"E&xclude source"_s;
    }
    if (verb == EditVerb::NotSame) {
        return target.events.size() > 1 ? u"&Not the same"_s : u"Not the same: s&plit off"_s;
    }
    if (verb == EditVerb::SameEvent) {
        return target.events.size() + target.statements.size() > 1 ? u"&Same event"_s : u"&Same event as…"_s;
    }
    return m_actions.edit(verb)->text();
}

void EditCommands::update()
{
    const EditSession &edits = m_workspace.edits;
    const EditTarget now = target();
    for (int i = 0; i < kEditVerbs; ++i) {
        const auto verb = static_cast<EditVerb>(i);
        QAction *action = m_actions.edit(verb);
        action->setEnabled(m_decider->can(verb, now));
        action->setText(words(verb, now));
    }
    m_actions.undo->setText(edits.undoWords().isEmpty() ? u"&Undo"_s : u"&Undo "_s + edits.undoWords());
    m_actions.undo->setEnabled(!edits.undoWords().isEmpty());
    m_actions.redo->setText(edits.redoWords().isEmpty() ? u"&Redo"_s : u"&Redo "_s + edits.redoWords());
    m_actions.redo->setEnabled(!edits.redoWords().isEmpty());
}

void EditCommands::run(EditVerb verb)
{
    const EditTarget now = target();
    if (verb != EditVerb::NotSame || !asksWhichToSplit(now)) {
        m_decider->run(verb, now);
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSplits(*menu, now);
    menu->popup(m_window->mapToGlobal(m_window->rect().center()));
}

/// An event of several statements, none of them marked.
bool EditCommands::asksWhichToSplit(const EditTarget &target) const
{
    return m_workspace.snapshot() != nullptr && target.statements.empty() && target.events.size() == 1 && target.allStatements(*m_workspace.snapshot()).size() > 1;
}

/// Each statement of the event by its source and words: one of them is split off. Several are marked first.
void EditCommands::addSplits(QMenu &menu, const EditTarget &target)
{
    constexpr std::size_t kMostOffered = 30;
    constexpr qsizetype kWords = 60;
    const Snapshot &snapshot = *m_workspace.snapshot();
    const QStringList names = sourceNames(snapshot);
    const std::vector<StatementId> statements = target.allStatements(snapshot);
    menu.addAction(u"Which of them tells another happening?"_s)->setEnabled(false);
    for (const StatementId id : statements | std::views::take(kMostOffered)) {
        const Statement &statement = snapshot.statement(snapshot.statementIndex(id));
        const QString quoted = snapshot.document(statement.document).text.mid(statement.range.begin, statement.range.length()).simplified();
        const QString words = names.value(statement.document) + u": "_s + (quoted.size() > kWords ? quoted.left(kWords) + u"…"_s : quoted);
        menu.addAction(QString(words).replace(u'&', u"&&"_s), m_decider, [this, id] { m_decider->run(EditVerb::NotSame, EditTarget::of(id)); });
    }
    menu.addAction(u"Several: Ctrl and a click on each in the details first"_s)->setEnabled(false);
}

/// Actions of its own, for this target alone: by the time one is chosen the keyboard may be elsewhere.
void EditCommands::addTo(QMenu &menu, EditVerb verb, const EditTarget &target)
{
    if (verb == EditVerb::NotSame && asksWhichToSplit(target)) {
        addSplits(*menu.addMenu(words(verb, target)), target);
        return;
    }
    QAction *action = menu.addAction(words(verb, target), m_decider, [this, verb, target] { m_decider->run(verb, target); });
    action->setShortcut(m_actions.edit(verb)->shortcut());
    action->setToolTip(m_actions.edit(verb)->toolTip());
}

void EditCommands::showMenu(const EditTarget &target, QPoint globalPosition, const std::vector<OwnCommand> &own)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"editMenu"_s);
    for (const OwnCommand &command : own) {
        menu->addAction(command.words, this, command.run);
    }
    m_citer->addTo(*menu->addMenu(u"Copy a &citation"_s), target);
    bool first = false;
    bool separate = false;
    for (const EditVerb verb : kStatementVerbs) {
        separate = separate || beginsGroup(verb) || (verb == EditVerb::Confirm && !first);
        if (m_decider->can(verb, target)) {
            if (separate && !menu->isEmpty()) {
                menu->addSeparator();
            }
            separate = false;
            addTo(*menu, verb, target);
        }
    }
    menu->addSeparator();
    for (const EditVerb verb : kSourceVerbs) {
        if (m_decider->can(verb, target)) {
            addTo(*menu, verb, target);
        }
    }
    if (const QString why = m_workspace.edits.readOnlyWords(); !why.isEmpty()) {
        menu->addAction(why)->setEnabled(false);
    }
    menu->popup(globalPosition);
}

} // namespace eusebius
