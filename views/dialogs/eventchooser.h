// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"
#include "views/render/theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace eusebius {

/// Asks which other event is meant: those linked with this one first, then the nearest in time; typing filters all by their titles.
class EventChooser : public QDialog {
    Q_OBJECT

public:
    struct Question {
        QString title; ///< of the window: "Same event as …"
        QString about; ///< what it is about
        QString accept; ///< on the button
        int event = -1; ///< not offered; the others are sought round it
        TimeSpan time; ///< where there is no event, round this
    };

    EventChooser(const Theme &theme, SnapshotPtr snapshot, const Question &question, QWidget *parent = nullptr);

    /// Null where nothing is chosen.
    EventId chosen() const;

private:
    void fill(const QString &filter);
    std::vector<int> nearest() const;
    void add(int event);

    SnapshotPtr m_snapshot;
    Question m_question;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace eusebius
