// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QListView>

namespace eusebius {

class SourcesModel;

/// The list of sources, as high as its rows. A click on a row opens the document, one on its box switches it.
class SourceList : public QListView {
    Q_OBJECT

public:
    SourceList(Workspace &workspace, SourcesModel &model, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return {120, 60}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitHeight();

    Workspace &m_workspace;
};

} // namespace eusebius
