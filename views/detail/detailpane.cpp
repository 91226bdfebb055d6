// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/detailpane.h"

#include "views/detail/decisionbar.h"
#include "views/detail/documentreader.h"
#include "views/detail/eventheading.h"
#include "views/detail/eventrow.h"
#include "views/detail/noterow.h"
#include "views/detail/passagecard.h"
#include "views/detail/relatedevents.h"
#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"
#include "views/widgets/column.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/focuskeeper.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/ruleline.h"
#include "views/widgets/sectionlabel.h"
#include "views/words/reasonwords.h"
#include "views/words/sourcenames.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// A reason as it stands alone: capital first, full stop last.
QString sentence(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
        if (words.back().isLetterOrNumber() || words.back() == u')' || words.back() == u'”' || words.back() == u'\'') {
            words += u'.';
        }
    }
    return words;
}

/// What a person decided in a few words, notes and tags apart: they have their own section.
void addStatus(HeadingContent &content, DecisionMarks marks)
{
    marks.notes = 0;
    marks.tags.clear();
    content.decided = !marks.isEmpty();
    content.status = marks.isEmpty() ? u"suggested"_s : marks.words();
}

} // namespace

DetailPane::DetailPane(Workspace &workspace, TaskRunner &tasks, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"panel"_s);
    setAccessibleName(u"Details"_s);
    m_empty = new EmptyState(workspace.theme, u"Nothing selected"_s,
                             u"Select an event to see its date, why it is dated so, and the words of every source."_s);
    m_column = new Column;
    m_column->setMargins({16, 4, 16, 24});
    m_reader = new DocumentReader(workspace, tasks);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_column);
    m_stack->addWidget(m_reader);
    connect(m_reader, &DocumentReader::backWanted, &workspace.selection, &Selection::closeDocument);
    connect(&workspace.selection, &Selection::changed, this, &DetailPane::follow);
    connect(&workspace.selection, &Selection::marksChanged, this, &DetailPane::markCurrent);
    connect(&workspace.corpus, &CorpusState::changed, this, &DetailPane::corpusChanged);
    connect(&workspace.theme, &ThemeState::changed, this, &DetailPane::corpusChanged);
    corpusChanged();
}

void DetailPane::focusContent()
{
    if (m_stack->currentWidget() == m_reader) {
        m_reader->setFocus();
    } else if (!m_cards.empty()) {
        m_cards.front()->setFocus(Qt::TabFocusReason);
    }
}

bool DetailPane::findInDocument()
{
    if (m_stack->currentWidget() != m_reader || !m_reader->isAncestorOf(QApplication::focusWidget())) {
        return false;
    }
    m_reader->showFind();
    return true;
}

bool DetailPane::wantStatement()
{
    return m_stack->currentWidget() == m_reader && m_reader->wantStatement();
}

void DetailPane::corpusChanged()
{
    if (m_snapshot != m_workspace.corpus.snapshot()) {
        m_snapshot = m_workspace.corpus.snapshot();
        m_names = m_snapshot ? sourceNames(*m_snapshot) : QStringList();
        m_places.clear();
    }
    const auto before = std::pair(m_shownEvent, m_shownStatement);
    const FocusKeeper keeper(*m_column);
    m_shownEvent = {};
    m_shownStatement = {};
    follow();
    keeper.restore(before == std::pair(m_shownEvent, m_shownStatement));
}

void DetailPane::follow()
{
    const Selected &selected = m_workspace.selection.current();
    const int event = m_workspace.selectedEvent();
    const int statement = m_workspace.selectedStatement();
    if (event >= 0) {
        if (m_shownEvent != selected.event) {
            showEvent(event);
        }
    } else if (statement >= 0) {
        if (m_shownStatement != selected.statement) {
            showUndated(statement);
        }
    } else {
        m_shownEvent = {};
        m_shownStatement = {};
    }
    if (m_snapshot && m_snapshot->documentIndex(selected.document) >= 0) {
        m_reader->follow();
        m_stack->setCurrentWidget(m_reader);
    } else if (event >= 0 || statement >= 0) {
        m_stack->setCurrentWidget(m_column);
    } else {
        m_stack->setCurrentWidget(m_empty);
    }
    emit headed(m_stack->currentWidget() == m_reader ? u"Document"_s : event >= 0 ? u"Event"_s : statement >= 0 ? u"Statement"_s : u"Details"_s);
    markCurrent();
}

void DetailPane::showEvent(int index)
{
    const Event &event = m_snapshot->event(index);
    m_shownEvent = event.id;
    m_shownStatement = {};
    m_column->clear();
    m_cards.clear();
    HeadingContent content;
    content.title = event.title;
    content.date = timeWords(event.time);
    content.edtf = event.time.toEdtf();
    content.time = event.time;
    content.why = sentence(reasonWords(event.reason));
    for (const int i : event.statements) {
        content.told.emplace_back(m_snapshot->statement(i).time, m_snapshot->statement(i).document);
    }
    addStatus(content, marksOfEvent(*m_snapshot, index));
    m_column->add(new EventHeading(m_workspace.theme.theme(), content));
    addDecisions(EditTarget::of(event.id));
    addStatements(event.statements);
    addEvents(u"Related"_s, relatedEvents(*m_snapshot, index));
    addNeighbours(index);
    m_column->arrange();
}

void DetailPane::showUndated(int index)
{
    const Statement &statement = m_snapshot->statement(index);
    m_shownEvent = {};
    m_shownStatement = statement.id;
    m_column->clear();
    m_cards.clear();
    HeadingContent content;
    content.title = statement.title;
    content.date = timeWords(statement.time);
    content.date[0] = content.date[0].toUpper();
    content.edtf = statement.time.toEdtf();
    content.time = statement.time;
    addStatus(content, marksOfStatement(*m_snapshot, index));
    content.why = sentence(reasonWords(statement.reason));
    m_column->add(new EventHeading(m_workspace.theme.theme(), content));
    addDecisions(EditTarget::of(statement.id));
    addStatements({index});
    m_column->arrange();
}

void DetailPane::addSection(const QString &words)
{
    m_column->add(new RuleLine(m_workspace.theme.theme()), 18);
    m_column->add(new SectionLabel(m_workspace.theme.theme(), words), 14);
}

void DetailPane::addStatements(const std::vector<int> &statements)
{
    addSection(countWords(qsizetype(statements.size()), u"statement"_s));
    int space = 4;
    for (const int index : statements) {
        const Statement &statement = m_snapshot->statement(index);
        auto *card = new PassageCard(m_workspace.theme.theme(), *m_snapshot, index, m_names.value(statement.document),
                                     m_places.words(*m_snapshot, statement));
        connect(card, &QAbstractButton::clicked, this, [this, index] { openPassage(index); });
        makeDecidable(*card);
        m_cards.push_back(card);
        m_column->add(card, space);
        space = 12;
    }
}

void DetailPane::makeDecidable(PassageCard &card)
{
    const StatementId id = m_snapshot->idOf(card.statement());
    card.setTells(id);
    card.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&card, &PaintedRow::markWanted, this, [this, id] { m_workspace.selection.toggleMark(id); });
    connect(&card, &QWidget::customContextMenuRequested, this, [this, id, row = &card](QPoint place) {
        const bool among = m_workspace.selection.isMarked(id);
        m_workspace.requests.wantMenu(among ? m_workspace.editTarget() : EditTarget::of(id), row->mapToGlobal(place),
                                      {{u"Copy its words"_s, [words = row->quotation()] { QGuiApplication::clipboard()->setText(words); }},
                                       {u"Read it there"_s, [this, id] { openPassage(m_workspace.snapshot()->statementIndex(id)); }}});
    });
}

/// What can be decided, in one quiet line; then notes and tags, where there are any.
void DetailPane::addDecisions(const EditTarget &target)
{
    m_column->add(new DecisionBar(m_workspace, target), 10);
    std::vector<Subject> subjects = target.subjects();
    for (const StatementId statement : target.events.empty() ? std::vector<StatementId>() : target.allStatements(*m_snapshot)) {
        subjects.push_back(Subject::of(statement));
    }
    QStringList tags;
    bool first = true;
    const Decisions &decisions = m_snapshot->decisions();
    for (const Subject subject : subjects) {
        for (const qint64 key : decisions.tagsOf(subject)) {
            if (const Tag *tag = decisions.tag(key); tag != nullptr && !tags.contains(tag->name)) {
                tags.append(tag->name);
            }
        }
        for (const Note &note : decisions.notes(subject)) {
            const QString written = QLocale(QLocale::English).toString(QDateTime::fromSecsSinceEpoch(note.changed).date(), u"d MMM yyyy"_s);
            auto *row = new NoteRow(m_workspace.theme.theme(), note.text, written);
            connect(row, &QAbstractButton::clicked, this, [this, subject, key = note.key] { m_workspace.requests.wantNoteChanged(subject, key); });
            if (first) {
                addSection(u"Notes"_s);
            }
            m_column->add(row, std::exchange(first, false) ? 4 : 0);
        }
    }
    if (!tags.isEmpty()) {
        addSection(u"Tags"_s);
        auto *row = new LinkButton(u'#' + tags.join(u"  #"_s));
        row->setToolTip(u"Change its tags"_s);
        connect(row, &QAbstractButton::clicked, this, [this, target] { m_workspace.requests.want(EditVerb::Tag, target); });
        auto *line = new QWidget; // keeps the words at the left
        auto *lineLayout = new QHBoxLayout(line);
        lineLayout->setContentsMargins(0, 0, 0, 0);
        lineLayout->addWidget(row);
        lineLayout->addStretch();
        m_column->add(line, 6);
    }
}

void DetailPane::addEvents(const QString &section, const std::vector<int> &events)
{
    if (events.empty()) {
        return;
    }
    addSection(section);
    int space = 4;
    for (const int index : events) {
        const Event &event = m_snapshot->event(index);
        auto *row = new EventRow(m_workspace.theme.theme(), event.title, shortTimeWords(event.time));
        connect(row, &QAbstractButton::clicked, this, [this, id = event.id] { m_workspace.selection.selectEvent(id); });
        m_column->add(row, std::exchange(space, 0));
    }
}

void DetailPane::addNeighbours(int event)
{
    // Among what is shown: a step to the side does not lead out of a search.
    std::vector<int> neighbours;
    const ShownSet &shown = m_workspace.filter.shown();
    const int count = static_cast<int>(m_snapshot->events().size());
    for (int i = event - 1; i >= 0; --i) {
        if (shown.showsEvent(i)) {
            neighbours.push_back(i);
            break;
        }
    }
    for (int i = event + 1; i < count; ++i) {
        if (shown.showsEvent(i)) {
            neighbours.push_back(i);
            break;
        }
    }
    addEvents(u"Before and after"_s, neighbours);
}

void DetailPane::markCurrent()
{
    const int current = m_workspace.selectedStatement();
    for (PassageCard *card : m_cards) {
        const bool isCurrent = m_cards.size() > 1 && card->statement() == current;
        card->setCurrent(isCurrent);
        card->setMarked(m_workspace.selection.isMarked(card->tells()));
        if (isCurrent) {
            m_column->reveal(*card, 24);
        }
    }
}

void DetailPane::openPassage(int statement)
{
    const Statement &s = m_snapshot->statement(statement);
    Selected selected = m_workspace.selection.current();
    selected.statement = s.id;
    selected.document = m_snapshot->document(s.document).id;
    selected.passage = s.range;
    m_workspace.selection.set(selected);
}

} // namespace eusebius
