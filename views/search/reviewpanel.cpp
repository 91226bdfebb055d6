// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/reviewpanel.h"

#include "views/widgets/quiettable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_model(workspace.corpus)
{
    m_progress = new QLabel;
    m_progress->setObjectName(u"secondary"_s);
    m_progress->setContentsMargins(16, 8, 16, 6);
    m_table = new QuietTable(workspace.theme);
    m_table->setAccessibleName(u"Review"_s);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({220, 130, 300, 170}, ReviewModel::Title);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &QuietTable::rowChosen, this, &ReviewPanel::choose);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        if (const QModelIndex index = m_table->indexAt(place); index.isValid()) {
            choose(index.row());
            m_workspace.requests.wantMenu(targetOf(index.row()), m_table->viewport()->mapToGlobal(place));
        }
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place = m_table->currentIndex().row(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReviewPanel::corpusChanged);
    corpusChanged();
}

void ReviewPanel::corpusChanged()
{
    const bool done = m_model.rowCount() > 0 && m_model.settled() == m_model.rowCount();
    m_progress->setText(m_model.progressWords() + (done ? u"   All is settled; Ctrl+Z takes the last decision back"_s
                                                        : u"   Enter confirms, Delete rejects, Down passes by"_s));
    m_table->setEmptyWords(u"There is nothing to settle: no document here tells a dated event."_s);
    if (m_place >= 0 && m_place < m_model.rowCount()) {
        m_table->setCurrentIndex(m_model.index(m_place, ReviewModel::Title));
    }
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
    if (!m_table->currentIndex().isValid() && m_model.nextOpen(-1) >= 0) {
        m_table->setCurrentIndex(m_model.index(m_model.nextOpen(-1), ReviewModel::Title));
    }
}

void ReviewPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

EditTarget ReviewPanel::targetOf(int row) const
{
    const ReviewModel::Row &r = m_model.row(row);
    return r.event >= 0 ? EditTarget::of(m_workspace.snapshot()->event(r.event).id) : EditTarget::of(m_workspace.snapshot()->idOf(r.statement));
}

void ReviewPanel::choose(int row)
{
    if (m_model.row(row).event >= 0) {
        m_workspace.selection.selectEvent(targetOf(row).events.front());
    } else {
        m_workspace.selection.selectStatement(*m_workspace.snapshot(), m_model.row(row).statement);
    }
}

/// Decides about the current row and goes on to the next open one.
void ReviewPanel::decide(EditVerb verb)
{
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        return;
    }
    const int before = m_model.settled();
    const int rowsBefore = m_model.rowCount();
    m_workspace.requests.want(verb, targetOf(row));
    if (m_model.settled() == before && m_model.rowCount() == rowsBefore) {
        return; // it was refused
    }
    // A rejected event has left its place to the one behind it.
    const int next = m_model.nextOpen(verb == EditVerb::Reject ? row - 1 : row);
    if (next >= 0) {
        m_table->setCurrentIndex(m_model.index(next, ReviewModel::Title));
        choose(next);
    }
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            decide(EditVerb::Confirm);
            return true;
        }
        if (plain && key->key() == Qt::Key_Delete) {
            decide(EditVerb::Reject);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace eusebius
