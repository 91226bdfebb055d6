// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QObject>

#include <optional>

class QWidget;

namespace eusebius {

/// Carries out what a person decides: makes edits of a verb and its target, asking for what is not known yet.
class Decider : public QObject {
    Q_OBJECT

public:
    Decider(Workspace &workspace, QWidget *window);

    void run(EditVerb verb, const EditTarget &target);
    /// Whether the verb makes sense for the target.
    bool can(EditVerb verb, const EditTarget &target) const;
    void changeNote(Subject subject, qint64 key);
    /// A statement by hand, asked for in a dialog and selected when it is there.
    void newStatement(const QString &document, TextRange words);

signals:
    /// It needs something else first; what, in a sentence.
    void told(const QString &words);

private:
    const Snapshot &snapshot() const { return *m_workspace.snapshot(); }
    QString aboutWords(const EditTarget &target) const;
    int eventOf(const EditTarget &target) const;
    void setStatus(Status status, const EditTarget &target);
    void takeBack(const EditTarget &target);
    void applyToMarked(const Edit &edit);
    void sameEvent(const EditTarget &target);
    void notSame(const EditTarget &target);
    void related(const EditTarget &target);
    void moveTo(const EditTarget &target);
    void showDate(const EditTarget &target);
    void setDate(const EditTarget &target);
    void retitle(const EditTarget &target);
    void star(const EditTarget &target);
    void tag(const EditTarget &target);
    void note(const EditTarget &target);
    void excludeSource(const EditTarget &target);
    void correctSource(const EditTarget &target);
    void relateAll(EventId a, EventId b, LinkRelation relation);
    std::optional<EventId> choose(const QString &title, const QString &accept, const EditTarget &target);

    Workspace &m_workspace;
    QWidget *m_window = nullptr;
};

} // namespace eusebius
