// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/decisionmarks.h"

#include "views/itemmodels/eventwords.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

void addCommon(DecisionMarks &marks, const Decisions &decisions, Subject subject)
{
    marks.starred = marks.starred || decisions.isStarred(subject);
    marks.notes += static_cast<int>(decisions.notes(subject).size());
    for (const qint64 key : decisions.tagsOf(subject)) {
        const Tag *tag = decisions.tag(key);
        if (tag != nullptr && !marks.tags.contains(tag->name)) {
            marks.tags.append(tag->name);
        }
    }
}

template <typename R>
bool corrects(const R *record)
{
    return record != nullptr && (record->date || !record->title.isEmpty());
}

} // namespace

bool DecisionMarks::isEmpty() const
{
    return status == Status::Suggested && !partly && !corrected && !regrouped && !starred && notes == 0 && tags.isEmpty();
}

QString DecisionMarks::words() const
{
    QStringList said;
    if (status != Status::Suggested) {
        said.append(status == Status::Confirmed ? u"confirmed"_s : u"rejected"_s);
    } else if (partly) {
        said.append(u"partly confirmed"_s);
    }
    if (corrected) {
        said.append(u"corrected"_s);
    }
    if (regrouped) {
        said.append(u"regrouped"_s);
    }
    QStringList parts{said.join(u", "_s)};
    if (notes > 0) {
        parts.append(countWords(notes, u"note"_s));
    }
    for (const QString &tag : tags) {
        parts.append(u'#' + tag);
    }
    parts.removeAll(QString());
    const QString words = parts.join(u" · "_s);
    return !starred ? words : words.isEmpty() ? u"★"_s : u"★ "_s + words;
}

DecisionMarks marksOfStatement(const Snapshot &snapshot, int statement)
{
    const Decisions &decisions = snapshot.decisions();
    const StatementId id = snapshot.idOf(statement);
    DecisionMarks marks;
    marks.status = snapshot.statusOf(statement);
    marks.corrected = corrects(decisions.statement(id));
    marks.regrouped = !decisions.links(id).empty();
    addCommon(marks, decisions, Subject::of(id));
    return marks;
}

DecisionMarks marksOfEvent(const Snapshot &snapshot, int event)
{
    const Event &e = snapshot.event(event);
    const Decisions &decisions = snapshot.decisions();
    DecisionMarks marks;
    marks.corrected = corrects(decisions.event(e.id));
    addCommon(marks, decisions, Subject::of(e.id));
    std::size_t confirmed = 0;
    for (const int statement : e.statements) {
        const DecisionMarks own = marksOfStatement(snapshot, statement);
        confirmed += own.status == Status::Confirmed ? 1 : 0;
        marks.corrected = marks.corrected || own.corrected;
        marks.regrouped = marks.regrouped || own.regrouped;
        marks.starred = marks.starred || own.starred;
        marks.notes += own.notes;
        for (const QString &tag : own.tags) {
            if (!marks.tags.contains(tag)) {
                marks.tags.append(tag);
            }
        }
    }
    marks.status = confirmed > 0 && confirmed == e.statements.size() ? Status::Confirmed : Status::Suggested;
    marks.partly = confirmed > 0 && marks.status == Status::Suggested;
    return marks;
}

} // namespace eusebius
