// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/leftoversmodel.h"
#include "views/itemmodels/sourcesmodel.h"
#include "views/state/workspace.h"

#include <QWidget>

namespace eusebius {

class LinkButton;
class SectionLabel;
class SourceList;

/// The sources with their profiles, and what of them is left over for a person to look at.
class SourcesPanel : public QWidget {
    Q_OBJECT

public:
    /// `leftovers`: a model a kind, shared with the lists they lead to.
    SourcesPanel(Workspace &workspace, TaskRunner &tasks, const QList<LeftoversModel *> &leftovers, QWidget *parent = nullptr);

    SourceList &list() { return *m_list; }

signals:
    void leftoversWanted(LeftoverKind kind);

private:
    void updateReview();

    SourcesModel m_model;
    QList<LeftoversModel *> m_leftovers;
    QList<LinkButton *> m_links;
    SectionLabel *m_reviewTitle = nullptr;
    SourceList *m_list = nullptr;
};

} // namespace eusebius
