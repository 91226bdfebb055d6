// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/editverb.h"

#include <QObject>
#include <QPoint>

#include <functional>
#include <vector>

namespace eusebius {

/// A panel's own command in the menu of something it shows: "Copy its words".
struct OwnCommand {
    QString words;
    std::function<void()> run;
};

/// Where panels ask for a decision, without knowing who carries it out.
class EditRequests : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void want(EditVerb verb, const EditTarget &target) { emit wanted(verb, target); }
    /// The menu of what can be decided, the panel's own commands first.
    void wantMenu(const EditTarget &target, QPoint globalPosition, const std::vector<OwnCommand> &own = {})
    {
        emit menuWanted(target, globalPosition, own);
    }
    /// A statement by hand on words of a document.
    void wantStatement(const QString &document, TextRange words) { emit statementWanted(document, words); }
    /// The ways to cite it, as a menu.
    void wantCitation(const EditTarget &target, QPoint globalPosition) { emit citationWanted(target, globalPosition); }
    /// The files of these documents, read again; of none: all.
    void wantReadAgain(const QStringList &documents) { emit readAgainWanted(documents); }
    /// The document beside another one.
    void wantBeside(const QString &document) { emit besideWanted(document); }
    /// A note there is, to be changed; an empty text removes it.
    void wantNoteChanged(Subject subject, qint64 key) { emit noteChangeWanted(subject, key); }

signals:
    void wanted(eusebius::EditVerb verb, const eusebius::EditTarget &target);
    void menuWanted(const eusebius::EditTarget &target, QPoint globalPosition, const std::vector<eusebius::OwnCommand> &own);
    void statementWanted(const QString &document, eusebius::TextRange words);
    void citationWanted(const eusebius::EditTarget &target, QPoint globalPosition);
    void readAgainWanted(const QStringList &documents);
    void besideWanted(const QString &document);
    void noteChangeWanted(eusebius::Subject subject, qint64 key);
};

} // namespace eusebius
