// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"
#include "model/base/textrange.h"
#include "model/corpus/snapshot.h"

#include <QObject>

#include <vector>

namespace eusebius {

/// What is selected, by ids, so that it outlives an edit.
struct Selected {
    EventId event; ///< null: none
    StatementId statement; ///< null: the event as a whole. May stand without an event: a statement without a date
    QString document; ///< open in the reader; empty: none
    TextRange passage; ///< shown in that document

    friend bool operator==(const Selected &, const Selected &) = default;
};

/// The one selection: every panel shows it, every panel may set it.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Selected &current() const { return m_current; }
    EventId event() const { return m_current.event; }
    StatementId statement() const { return m_current.statement; }
    bool isEmpty() const { return m_current == Selected{}; }

    /// Several at once, for a decision about all of them: events in a table, or statements of the selected event. At most one of the two
    /// is not empty. A selection of something else ends it.
    const std::vector<EventId> &markedEvents() const { return m_markedEvents; }
    const std::vector<StatementId> &markedStatements() const { return m_markedStatements; }
    bool isMarked(StatementId statement) const;
    void markEvents(std::vector<EventId> events);
    void toggleMark(StatementId statement);

    void set(const Selected &selected);
    /// The event alone: a document that was open is closed.
    void selectEvent(EventId event);
    /// The statement, with its event where it has one.
    void selectStatement(const Snapshot &snapshot, int statement);
    /// Opens a document in the reader; event and statement stay.
    void openDocument(const QString &document, TextRange passage);
    void closeDocument();
    void clear();
    /// Drops what the snapshot does not hold.
    void retain(const Snapshot *snapshot);

signals:
    void changed();
    void marksChanged();

private:
    void clearMarks();

    Selected m_current;
    std::vector<EventId> m_markedEvents;
    std::vector<StatementId> m_markedStatements;
};

} // namespace eusebius
