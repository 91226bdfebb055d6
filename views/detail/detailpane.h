// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/detail/passagecontext.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QStringList>
#include <QWidget>

class QStackedLayout;

namespace eusebius {

class Column;
class DocumentReader;
class EmptyState;
class PassageCard;

/// The selected event in full, down to the words; or the document they stand in.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    DetailPane(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);

    /// To the first thing in it that takes keys.
    void focusContent();
    /// Opens the reader's own search where the keyboard is in the reader; else false.
    bool findInDocument();
    /// A statement by hand on the words selected in the reader; false where none are.
    bool wantStatement();

signals:
    /// What it shows now: "Event", "Statement", "Document".
    void headed(const QString &words);

private:
    void corpusChanged();
    void follow();
    void showEvent(int event);
    void showUndated(int statement);
    void addStatements(const std::vector<int> &statements);
    void addEvents(const QString &section, const std::vector<int> &events);
    void addNeighbours(int event);
    void markCurrent();
    void makeDecidable(PassageCard &card);
    void addDecisions(const EditTarget &target);
    void openPassage(int statement);
    void addSection(const QString &words);

    Workspace &m_workspace;
    SnapshotPtr m_snapshot;
    QStringList m_names;
    PassagePlaces m_places;
    EventId m_shownEvent;
    StatementId m_shownStatement; ///< where a statement without an event is shown
    std::vector<PassageCard *> m_cards;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Column *m_column = nullptr;
    DocumentReader *m_reader = nullptr;
};

} // namespace eusebius
