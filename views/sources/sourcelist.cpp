// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sources/sourcelist.h"

#include "views/itemmodels/sourcesmodel.h"
#include "views/sources/sourcedelegate.h"

#include <QContextMenuEvent>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsMeasured = 60; ///< more than fit on any screen

} // namespace

SourceList::SourceList(Workspace &workspace, SourcesModel &model, QWidget *parent) : QListView(parent), m_workspace(workspace)
{
    setModel(&model);
    setItemDelegate(new SourceDelegate(model, workspace.theme, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setAccessibleName(u"Sources"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setStyleSheet(u"QListView { background: transparent; }"_s);
    connect(&model, &QAbstractItemModel::modelReset, this, &SourceList::fitHeight);
    connect(&workspace.theme, &ThemeState::changed, viewport(), qOverload<>(&QWidget::update));
}

void SourceList::fitHeight()
{
    int height = 0;
    for (int i = 0; i < std::min(model()->rowCount(), kRowsMeasured); ++i) {
        height += sizeHintForRow(i);
    }
    // No higher than its rows: what is left over stands right below them.
    setMaximumHeight(std::max(height, minimumSizeHint().height()));
}

void SourceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        fitHeight();
    }
}

void SourceList::open(const QModelIndex &index)
{
    if (index.isValid()) {
        m_workspace.selection.openDocument(m_workspace.snapshot()->document(index.row()).id, {});
    }
}

void SourceList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !SourceDelegate::checkRect(visualRect(index)).contains(event->position().toPoint())) {
        open(index);
    }
}

void SourceList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        edit(currentIndex(), QAbstractItemView::AllEditTriggers, event);
        return;
    }
    QListView::keyPressEvent(event);
}

void SourceList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    m_workspace.requests.wantMenu(EditTarget::ofSource(m_workspace.snapshot()->document(index.row()).id), event->globalPos(),
                                  {{u"Read it"_s, [this, index] { open(index); }},
                                   {u"Read it beside another…"_s, [this, row = index.row()] { m_workspace.requests.wantBeside(m_workspace.snapshot()->document(row).id); }},
                                   {u"Only this source"_s, [this, row = index.row()] { m_workspace.filter.showOnly(row); }},
                                   {u"Read its file again"_s, [this, row = index.row()] { m_workspace.requests.wantReadAgain({m_workspace.snapshot()->document(row).id}); }},
                                   {u"All sources"_s, [this] { m_workspace.filter.showAllDocuments(); }}});
}

} // namespace eusebius
