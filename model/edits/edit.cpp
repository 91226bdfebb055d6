// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/edit.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

struct Namer {
    QString operator()(const edit::SetStatus &e) const
    {
        return e.status == Status::Confirmed ? u"confirm"_s : e.status == Status::Rejected ? u"reject"_s : u"suggest-again"_s;
    }
    QString operator()(const edit::Same &) const { return u"same"_s; }
    QString operator()(const edit::SameEvents &) const { return u"same-events"_s; }
    QString operator()(const edit::Relate &e) const
    {
        return e.relation == LinkRelation::Same ? u"same"_s : e.relation == LinkRelation::Related ? u"related"_s : u"not-same"_s;
    }
    QString operator()(const edit::Unrelate &) const { return u"unrelate"_s; }
    QString operator()(const edit::Split &) const { return u"split"_s; }
    QString operator()(const edit::Move &) const { return u"move"_s; }
    QString operator()(const edit::ChooseDate &) const { return u"choose-date"_s; }
    QString operator()(const edit::GiveDate &e) const { return e.time ? u"give-date"_s : u"found-date"_s; }
    QString operator()(const edit::Retitle &) const { return u"retitle"_s; }
    QString operator()(const edit::Star &e) const { return e.starred ? u"star"_s : u"unstar"_s; }
    QString operator()(const edit::AddNote &) const { return u"add-note"_s; }
    QString operator()(const edit::ChangeNote &e) const { return e.text.isEmpty() ? u"remove-note"_s : u"change-note"_s; }
    QString operator()(const edit::SetTag &e) const { return e.tagged ? u"tag"_s : u"untag"_s; }
    QString operator()(const edit::ChangeTag &e) const { return e.name.isEmpty() ? u"remove-tag"_s : u"change-tag"_s; }
    QString operator()(const edit::AddStatement &) const { return u"add-statement"_s; }
    QString operator()(const edit::RemoveStatement &) const { return u"remove-statement"_s; }
    QString operator()(const edit::ExcludeSource &e) const { return e.excluded ? u"exclude-source"_s : u"include-source"_s; }
    QString operator()(const edit::CorrectSource &) const { return u"correct-source"_s; }
};

} // namespace

QString nameOf(const Edit &edit)
{
    return std::visit(Namer(), edit);
}

} // namespace eusebius
