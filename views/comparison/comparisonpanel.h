// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"
#include "views/state/workspace.h"

#include <QWidget>

class QStackedLayout;

namespace eusebius {

class Column;
class DossierHeader;
class DossierRowView;
class EmptyState;

/// For the selected event: who says what, when, in which words; where they differ; who copied; who is silent.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    void refresh();
    void showDossier(const Dossier &dossier, std::size_t mostQuiet);
    void addQuietRows(const Dossier &dossier, std::size_t most);
    void openPassage(int statement);
    void makeDecidable(DossierRowView &view);
    void markRows();
    void refreshInPlace();
    void sayWhatToDo();

    Workspace &m_workspace;
    SnapshotPtr m_snapshot; ///< what `m_names` is of
    QStringList m_names;
    EventId m_shown;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_page = nullptr;
    DossierHeader *m_header = nullptr;
    Column *m_column = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace eusebius
