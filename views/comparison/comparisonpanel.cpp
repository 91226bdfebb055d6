// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/comparisonpanel.h"

#include "views/comparison/dossierheader.h"
#include "views/comparison/dossierrowview.h"
#include "views/comparison/quietrowview.h"
#include "views/itemmodels/eventwords.h"
#include "views/widgets/column.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/focuskeeper.h"
#include "views/widgets/linkbutton.h"
#include "views/words/sourcenames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kQuietRowsAtFirst = 8;

} // namespace

ComparisonPanel::ComparisonPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"paper"_s);
    setAccessibleName(u"Comparison"_s);
    m_page = new QWidget;
    m_header = new DossierHeader(workspace.theme);
    m_column = new Column;
    m_column->setMargins({0, 0, 0, 16});
    m_column->setMinimumHeight(1); // in a low panel the rows give way, never the line that says it all
    auto *pageLayout = new QVBoxLayout(m_page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_header);
    pageLayout->addWidget(m_column, 1);
    m_empty = new EmptyState(workspace.theme, {}, {});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connect(&workspace.selection, &Selection::changed, this, [this] {
        if (m_workspace.selection.event() != m_shown) {
            refresh();
        }
    });
    connect(&workspace.corpus, &CorpusState::changed, this, &ComparisonPanel::refreshInPlace);
    connect(&workspace.selection, &Selection::marksChanged, this, &ComparisonPanel::markRows);
    connect(&workspace.theme, &ThemeState::changed, this, &ComparisonPanel::refresh);
    connect(&workspace.filter, &FilterState::changed, this, [this] {
        if (m_stack->currentWidget() == m_empty) {
            sayWhatToDo();
        }
    });
    refresh();
}

void ComparisonPanel::refresh()
{
    if (m_snapshot != m_workspace.corpus.snapshot()) {
        m_snapshot = m_workspace.corpus.snapshot();
        m_names = m_snapshot ? sourceNames(*m_snapshot) : QStringList();
    }
    m_shown = m_workspace.selection.event();
    const int event = m_workspace.selectedEvent();
    if (event < 0) {
        m_column->clear();
        sayWhatToDo();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showDossier(makeDossier(*m_snapshot, event, m_names), kQuietRowsAtFirst);
    m_stack->setCurrentWidget(m_page);
}

void ComparisonPanel::sayWhatToDo()
{
    const int statement = m_snapshot ? m_snapshot->statementIndex(m_workspace.selection.statement()) : -1;
    if (statement >= 0 && !m_snapshot->timeOf(statement).isUndated()) {
        m_empty->setWords(u"This statement belongs to no event"_s,
                          u"It was rejected, or its source is left out. Undo, or confirm it on the right, and it stands beside the others again."_s);
    } else if (statement >= 0) {
        m_empty->setWords(u"This statement has no date"_s, u"It cannot be set beside others yet. Its words stand on the right."_s);
    } else if (m_snapshot && m_snapshot->events().size() == 0) {
        m_empty->setWords(u"Nothing to compare yet"_s, u"No document here tells a dated event. Open others beside it (Ctrl+O), or date a statement listed without a date (Ctrl+D)."_s);
    } else if (m_workspace.filter.hasNoMatch()) {
        m_empty->setWords(u"Nothing was found to compare"_s, u"Try fewer or other words. Escape in the search box shows everything again."_s);
    } else {
        m_empty->setWords(u"Select an event to set its sources side by side"_s,
                          u"Click a mark on the timeline, or go from event to event with Tab and Shift+Tab."_s);
    }
}

void ComparisonPanel::showDossier(const Dossier &dossier, std::size_t mostQuiet)
{
    m_header->setDossier(dossier);
    m_column->clear();
    const Theme &theme = m_workspace.theme.theme();
    for (const DossierRow &row : dossier.rows) {
        auto *view = new DossierRowView(theme, row, m_names.value(row.document), dossier);
        connect(view, &QAbstractButton::clicked, this, [this, statement = row.statement] { openPassage(statement); });
        makeDecidable(*view);
        m_column->add(view);
    }
    markRows();
    addQuietRows(dossier, mostQuiet);
    m_column->arrange();
}

/// Its statement can be decided about: by keys while the keyboard is in it, by its menu, with others when it is marked.
void ComparisonPanel::makeDecidable(DossierRowView &view)
{
    const StatementId id = m_snapshot->idOf(view.row().statement);
    view.setTells(id);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &PaintedRow::markWanted, this, [this, id] { m_workspace.selection.toggleMark(id); });
    connect(&view, &QWidget::customContextMenuRequested, this, [this, id, row = &view](QPoint place) {
        const bool among = m_workspace.selection.isMarked(id);
        m_workspace.requests.wantMenu(among ? m_workspace.editTarget() : EditTarget::of(id), row->mapToGlobal(place),
                                      {{u"Copy its words"_s, [words = row->quotation()] { QGuiApplication::clipboard()->setText(words); }},
                                       {u"Read it there"_s, [this, id] { openPassage(m_workspace.snapshot()->statementIndex(id)); }}});
    });
}

void ComparisonPanel::markRows()
{
    for (int i = 0; i < m_column->count(); ++i) {
        if (auto *row = qobject_cast<DossierRowView *>(m_column->at(i))) {
            row->setMarked(m_workspace.selection.isMarked(row->tells()));
        }
    }
}

/// After a decision the same event is shown anew: the keyboard and what is scrolled to stay where they were.
void ComparisonPanel::refreshInPlace()
{
    const EventId before = m_shown;
    const FocusKeeper keeper(*m_column);
    refresh();
    keeper.restore(m_shown == before);
}

void ComparisonPanel::addQuietRows(const Dossier &dossier, std::size_t most)
{
    const Theme &theme = m_workspace.theme.theme();
    // One row more than fits is shown rather than a line that says "1 more".
    const std::size_t shown = dossier.quiet.size() <= most + 1 ? dossier.quiet.size() : most;
    for (std::size_t i = 0; i < shown; ++i) {
        const QuietRow &row = dossier.quiet[i];
        auto *view = new QuietRowView(theme, row, m_names.value(row.document));
        connect(view, &QAbstractButton::clicked, this, [this, document = row.document] {
            m_workspace.selection.openDocument(m_snapshot->document(document).id, {});
        });
        m_column->add(view, i == 0 ? 8 : 0);
    }
    if (shown == dossier.quiet.size()) {
        return;
    }
    auto *more = new LinkButton(u"   and %1 that do not tell it"_s.arg(countWords(qsizetype(dossier.quiet.size() - shown), u"other source"_s)));
    connect(more, &QAbstractButton::clicked, this, [this, dossier] { showDossier(dossier, dossier.quiet.size()); });
    m_column->add(more, 4);
}

void ComparisonPanel::openPassage(int statement)
{
    const Statement &s = m_snapshot->statement(statement);
    Selected selected = m_workspace.selection.current();
    selected.statement = s.id;
    selected.document = m_snapshot->document(s.document).id;
    selected.passage = s.range;
    m_workspace.selection.set(selected);
}

} // namespace eusebius
