// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"
#include "model/corpus/decisions/subject.h"
#include "model/dates/timespan.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/text/anchor.h"

#include <QString>

#include <optional>
#include <vector>

namespace eusebius {

// What a person decided, one record a thing. Each is a row of a table of the same name (resources/sql). A record is a whole value:
// an edit replaces it, undoing puts the one before back.

/// How a decided statement's words fared at the last import.
enum class PassageState : quint8 {
    Found, ///< the same words at the same place
    Moved, ///< at another place, or slightly changed
    Ambiguous, ///< several places fit as well
    Lost, ///< no place fits, or no statement stands there any more
};

/// Where the words of a decided statement stand, so that they are found again in a changed text.
struct DecidedPassage {
    QString document; ///< Document::id
    Anchor anchor;
    QString foundTime; ///< EDTF, as the program had found it; empty: undated. Tells two statements on the same words apart
    PassageState state = PassageState::Found;

    friend bool operator==(const DecidedPassage &, const DecidedPassage &) = default;
};

/// A time a person gave.
struct DateDecision {
    TimeSpan time;
    StatementId chosen; ///< of an event: the statement whose time was chosen; `time` is then only what it was at that moment
    QString reason; ///< in the person's words

    friend bool operator==(const DateDecision &, const DateDecision &) = default;
};

/// What was decided about a statement. Also stands for a statement that other decisions only name: then all but id and passage is empty.
struct StatementRecord {
    StatementId id;
    DecidedPassage passage;
    Status status = Status::Suggested;
    std::optional<DateDecision> date; ///< corrects the time found, or dates an undated one
    QString title; ///< empty: as found
    bool starred = false;
    std::vector<qint64> tags; ///< Tag::key, ascending

    friend bool operator==(const StatementRecord &, const StatementRecord &) = default;
};

/// What was decided about an event. An event is a conclusion and changes with its statements; the record belongs to whatever event has
/// most of `members` (of equals, the one with the first of them), and gives it its id.
struct EventRecord {
    static constexpr std::size_t kMembers = 24; ///< so many are remembered at most

    EventId id;
    std::vector<StatementId> members; ///< when it was decided; the first stands for the event
    QString title; ///< empty: as found
    std::optional<DateDecision> date;
    bool starred = false;
    std::vector<qint64> tags; ///< Tag::key, ascending

    friend bool operator==(const EventRecord &, const EventRecord &) = default;
};

/// What made a person say that two statements tell the same or not.
enum class LinkOrigin : quint8 { Said, Split, Moved };

/// Two statements that tell the same, something close, or not the same. Holds for ever; of two that contradict, the later holds.
struct LinkRecord {
    StatementId a; ///< a < b
    StatementId b;
    LinkRelation relation = LinkRelation::Same;
    LinkOrigin origin = LinkOrigin::Said;
    qint64 sequence = 0; ///< grows with every decision about links

    StatementId other(StatementId one) const { return one == a ? b : a; }
    friend bool operator==(const LinkRecord &, const LinkRecord &) = default;
};

/// A source's record as corrected.
struct SourceRecord {
    QString document; ///< Document::id
    bool excluded = false; ///< left out of everything
    std::optional<QString> name; ///< the short name shown
    std::optional<QString> title;
    std::optional<QString> author;
    std::optional<QString> publisher;
    std::optional<TimeSpan> published; ///< undated: it is not known
    std::optional<QString> language;

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

/// A statement added by hand. Where its words stand is in the StatementRecord of the same id.
struct OwnStatement {
    StatementId id;
    TimeSpan time; ///< may be undated
    QString title;
    StatementKind kind = StatementKind::Event;
    Modality modality = Modality::Asserted;
    QString attribution;

    friend bool operator==(const OwnStatement &, const OwnStatement &) = default;
};

struct Note {
    qint64 key = 0;
    Subject subject;
    QString text;
    qint64 written = 0; ///< seconds since 1970, UTC
    qint64 changed = 0;

    friend bool operator==(const Note &, const Note &) = default;
};

struct Tag {
    qint64 key = 0;
    QString name;
    QString colour; ///< "#rrggbb", or empty

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace eusebius
