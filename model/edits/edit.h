// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/corpus/decisions/records.h"

#include <variant>
#include <vector>

namespace eusebius {

/// What a person can do to a corpus: small values that say what is wanted, by ids. Not yet what changes: changesOf() makes that from
/// the corpus at hand, and it can be undone.
///
///     editor.apply(edit::SetStatus{{statement.id}, Status::Confirmed});
namespace edit {

/// Confirms or rejects; Suggested takes either back.
struct SetStatus {
    std::vector<StatementId> statements;
    Status status = Status::Confirmed;
};

/// All of them tell the same happening. Two or more.
struct Same {
    std::vector<StatementId> statements;
};

/// Two events are one. What was said against it before is taken back.
struct SameEvents {
    std::vector<EventId> events;
};

/// Two statements do not tell the same, or only something close.
struct Relate {
    StatementId a;
    StatementId b;
    LinkRelation relation = LinkRelation::NotSame;
};

/// Takes back what a person said of two statements; the program's opinion holds again.
struct Unrelate {
    StatementId a;
    StatementId b;
};

/// These statements of an event tell another happening, one for all of them.
struct Split {
    EventId event;
    std::vector<StatementId> statements;
};

/// A statement belongs to another event.
struct Move {
    StatementId statement;
    EventId to;
};

/// Of the times an event's statements give, this one is shown.
struct ChooseDate {
    EventId event;
    StatementId statement;
    QString reason;
};

/// Corrects the time of a statement or event, or dates an undated one. Without a time, that of the program holds again.
struct GiveDate {
    Subject subject;
    std::optional<TimeSpan> time;
    QString reason;
};

/// An empty title takes it back.
struct Retitle {
    Subject subject;
    QString title;
};

struct Star {
    std::vector<Subject> subjects;
    bool starred = true;
};

struct AddNote {
    Subject subject;
    QString text;
};

/// An empty text removes the note.
struct ChangeNote {
    Subject subject;
    qint64 key = 0;
    QString text;
};

/// The tag is made if there is none of that name yet.
struct SetTag {
    std::vector<Subject> subjects;
    QString name;
    bool tagged = true;
};

/// An empty name removes the tag everywhere.
struct ChangeTag {
    qint64 key = 0;
    QString name;
    QString colour;
};

/// A statement the program did not find, on words of a document.
struct AddStatement {
    QString document; ///< Document::id
    TextRange range;
    TimeSpan time; ///< may be undated
    QString title;
    StatementKind kind = StatementKind::Event;
    Modality modality = Modality::Asserted;
    QString attribution;
};

/// Only of those added by hand; others are rejected.
struct RemoveStatement {
    StatementId statement;
};

struct ExcludeSource {
    QString document; ///< Document::id
    bool excluded = true;
};

/// The record as it shall be, but for \c excluded, which stays. What has no value is as read.
struct CorrectSource {
    SourceRecord record;
};

} // namespace edit

using Edit = std::variant<edit::SetStatus, edit::Same, edit::SameEvents, edit::Relate, edit::Unrelate, edit::Split, edit::Move, edit::ChooseDate,
                          edit::GiveDate, edit::Retitle, edit::Star, edit::AddNote, edit::ChangeNote, edit::SetTag, edit::ChangeTag,
                          edit::AddStatement, edit::RemoveStatement, edit::ExcludeSource, edit::CorrectSource>;

/// What the edit is called in the history, e.g. "confirm", "not-same", "give-date". `views/words` makes the words.
QString nameOf(const Edit &edit);

} // namespace eusebius
