// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/reviewmodel.h"
#include "views/state/workspace.h"

#include <QWidget>

class QLabel;

namespace eusebius {

class QuietTable;

/// The review: events, least certain first, with how far it is. Enter confirms and goes on, Delete rejects and goes on, Down passes by.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(Workspace &workspace, QWidget *parent = nullptr);

    const ReviewModel &review() const { return m_model; }
    QuietTable &table() { return *m_table; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(int row);
    void decide(EditVerb verb);
    void corpusChanged();
    EditTarget targetOf(int row) const;

    Workspace &m_workspace;
    ReviewModel m_model;
    QuietTable *m_table = nullptr;
    QLabel *m_progress = nullptr;
    int m_place = -1; ///< the row that was current, while the rows are made anew
};

} // namespace eusebius
