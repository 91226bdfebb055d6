// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/decider.h"

#include "views/dialogs/eventchooser.h"
#include "views/dialogs/setdatedialog.h"
#include "views/dialogs/sourcedialog.h"
#include "views/dialogs/statementdialog.h"
#include "views/dialogs/tagsdialog.h"
#include "views/dialogs/textdialog.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/sourcenames.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 80;
constexpr std::size_t kMostPairs = 400; ///< of two events that are said not to be one

template <typename R>
void addTakenBack(std::vector<Edit> &edits, const R *record, Subject subject)
{
    if (record != nullptr && record->date) {
        edits.emplace_back(edit::GiveDate{subject, std::nullopt, {}});
    }
    if (record != nullptr && !record->title.isEmpty()) {
        edits.emplace_back(edit::Retitle{subject, {}});
    }
}

} // namespace

Decider::Decider(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window)
{
}

void Decider::run(EditVerb verb, const EditTarget &target)
{
    if (!can(verb, target)) {
        return;
    }
    switch (verb) {
    case EditVerb::Confirm:
        return setStatus(Status::Confirmed, target);
    case EditVerb::Reject:
        return setStatus(Status::Rejected, target);
    case EditVerb::TakeBack:
        return takeBack(target);
    case EditVerb::SameEvent:
        return sameEvent(target);
    case EditVerb::NotSame:
        return notSame(target);
    case EditVerb::Related:
        return related(target);
    case EditVerb::MoveTo:
        return moveTo(target);
    case EditVerb::ShowDate:
        return showDate(target);
    case EditVerb::SetDate:
        return setDate(target);
    case EditVerb::Retitle:
        return retitle(target);
    case EditVerb::Star:
        return star(target);
    case EditVerb::Tag:
        return tag(target);
    case EditVerb::Note:
        return note(target);
    case EditVerb::ExcludeSource:
        return excludeSource(target);
    case EditVerb::CorrectSource:
        return correctSource(target);
    }
}

bool Decider::can(EditVerb verb, const EditTarget &target) const
{
    if (m_workspace.snapshot() == nullptr || !m_workspace.edits.canEdit() || target.isEmpty()) {
        return false;
    }
    const std::size_t subjects = target.events.size() + target.statements.size();
    switch (verb) {
    case EditVerb::Confirm:
    case EditVerb::Reject:
    case EditVerb::TakeBack:
    case EditVerb::SameEvent:
    case EditVerb::Star:
    case EditVerb::Tag:
    case EditVerb::Note:
        return subjects > 0;
    case EditVerb::NotSame:
        return subjects > 0 && (target.events.size() > 1 || eventOf(target) < 0 || snapshot().event(eventOf(target)).statements.size() > 1);
    case EditVerb::Related:
        return !target.events.empty();
    case EditVerb::MoveTo:
        return !target.statements.empty() || (target.events.size() == 1 && target.allStatements(snapshot()).size() == 1);
    case EditVerb::ShowDate:
        return target.statements.size() == 1 && eventOf(target) >= 0 && snapshot().event(eventOf(target)).statements.size() > 1;
    case EditVerb::SetDate:
    case EditVerb::Retitle:
        return subjects == 1;
    case EditVerb::ExcludeSource:
    case EditVerb::CorrectSource:
        return !target.source(snapshot()).isEmpty();
    }
    Q_UNREACHABLE();
}

/// The one event it is, or stands in; -1 where there is none or are several.
int Decider::eventOf(const EditTarget &target) const
{
    int only = -1;
    for (const StatementId id : target.allStatements(snapshot())) {
        const int statement = snapshot().statementIndex(id);
        const int event = statement < 0 ? -1 : snapshot().eventOf(statement);
        if (event < 0 || (only >= 0 && event != only)) {
            return -1;
        }
        only = event;
    }
    return only;
}

QString Decider::aboutWords(const EditTarget &target) const
{
    if (target.statements.size() == 1) {
        const int statement = snapshot().statementIndex(target.statements.front());
        return statement < 0 ? QString() : sourceNames(snapshot()).value(snapshot().documentOf(statement)) + u": "_s + snapshot().titleOf(statement);
    }
    if (target.events.size() == 1) {
        const int event = snapshot().eventIndex(target.events.front());
        return event < 0 ? QString() : snapshot().eventTitle(event);
    }
    return target.events.empty() ? countWords(qsizetype(target.statements.size()), u"statement"_s)
                                 : countWords(qsizetype(target.events.size()), u"event"_s);
}

void Decider::setStatus(Status status, const EditTarget &target)
{
    m_workspace.edits.apply(edit::SetStatus{target.allStatements(snapshot()), status});
}

void Decider::takeBack(const EditTarget &target)
{
    const Decisions &decisions = snapshot().decisions();
    std::vector<Edit> edits;
    std::vector<StatementId> decided;
    for (const EventId event : target.events) {
        addTakenBack(edits, decisions.event(event), Subject::of(event));
    }
    for (const StatementId id : target.allStatements(snapshot())) {
        const StatementRecord *record = decisions.statement(id);
        if (record != nullptr && record->status != Status::Suggested) {
            decided.push_back(id);
        }
        addTakenBack(edits, record, Subject::of(id));
        for (const LinkRecord &link : decisions.links(id)) {
            edits.emplace_back(edit::Unrelate{link.a, link.b});
        }
        if (decisions.ownStatement(id) != nullptr) {
            edits.emplace_back(edit::RemoveStatement{id});
        }
    }
    if (!decided.empty()) {
        edits.insert(edits.begin(), edit::SetStatus{decided, Status::Suggested});
    }
    if (edits.empty()) {
        emit told(u"Nothing was decided about it yet"_s);
    } else {
        m_workspace.edits.apply(edits);
    }
}

std::optional<EventId> Decider::choose(const QString &title, const QString &accept, const EditTarget &target)
{
    EventChooser::Question question{title, aboutWords(target), accept, eventOf(target), {}};
    if (question.event < 0 && !target.statements.empty()) {
        const int statement = snapshot().statementIndex(target.statements.front());
        question.time = statement < 0 ? TimeSpan() : snapshot().timeOf(statement);
    }
    EventChooser dialog(m_workspace.theme.theme(), m_workspace.corpus.snapshot(), question, m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isNull()) {
        return std::nullopt;
    }
    return dialog.chosen();
}

/// Statements that have found their place are no longer marked: the next key is about what the keyboard is on.
void Decider::applyToMarked(const Edit &edit)
{
    if (m_workspace.edits.apply(edit)) {
        m_workspace.selection.markEvents({});
    }
}

void Decider::sameEvent(const EditTarget &target)
{
    if (target.events.size() > 1) {
        m_workspace.edits.apply(edit::SameEvents{target.events});
        return;
    }
    if (target.statements.size() > 1) {
        applyToMarked(edit::Same{target.statements});
        return;
    }
    const int event = eventOf(target);
    const auto other = choose(u"Same event as …"_s, u"Same event"_s, target);
    if (!other) {
        return;
    }
    if (event >= 0) {
        m_workspace.edits.apply(edit::SameEvents{{snapshot().event(event).id, *other}});
    } else {
        m_workspace.edits.apply(edit::Move{target.statements.front(), *other});
    }
}

void Decider::relateAll(EventId a, EventId b, LinkRelation relation)
{
    std::vector<Edit> edits;
    for (const StatementId one : EditTarget::of(a).allStatements(snapshot())) {
        for (const StatementId other : EditTarget::of(b).allStatements(snapshot())) {
            if (edits.empty() || (relation == LinkRelation::NotSame && edits.size() < kMostPairs)) {
                edits.emplace_back(edit::Relate{one, other, relation});
            }
        }
    }
    m_workspace.edits.apply(edits);
}

void Decider::notSame(const EditTarget &target)
{
    if (target.events.size() == 2) {
        relateAll(target.events[0], target.events[1], LinkRelation::NotSame);
        return;
    }
    const int event = eventOf(target);
    if (target.statements.empty() || event < 0) {
        emit told(u"Choose the statements to split off first: Ctrl and a click in the comparison or the details, or two events in the table"_s);
        return;
    }
    applyToMarked(edit::Split{snapshot().event(event).id, target.statements});
}

void Decider::related(const EditTarget &target)
{
    if (target.events.size() == 2) {
        relateAll(target.events[0], target.events[1], LinkRelation::Related);
    } else if (target.events.size() > 2) {
        emit told(u"Two events are related at a time"_s);
    } else if (const auto other = choose(u"Only related to …"_s, u"Only related"_s, target)) {
        relateAll(target.events.front(), *other, LinkRelation::Related);
    }
}

void Decider::moveTo(const EditTarget &target)
{
    const auto to = choose(u"Move to …"_s, u"Move"_s, target);
    if (!to) {
        return;
    }
    std::vector<Edit> edits;
    for (const StatementId statement : target.allStatements(snapshot())) {
        edits.emplace_back(edit::Move{statement, *to});
    }
    m_workspace.edits.apply(edits);
}

void Decider::showDate(const EditTarget &target)
{
    m_workspace.edits.apply(edit::ChooseDate{snapshot().event(eventOf(target)).id, target.statements.front(), {}});
}

void Decider::setDate(const EditTarget &target)
{
    const Subject subject = target.subjects().front();
    std::optional<DateDecision> before;
    TimeSpan now;
    if (subject.isStatement()) {
        const int statement = snapshot().statementIndex(subject.statement());
        const StatementRecord *record = snapshot().decisions().statement(subject.statement());
        now = statement < 0 ? TimeSpan() : snapshot().timeOf(statement);
        before = record == nullptr ? std::nullopt : record->date;
    } else {
        const int event = snapshot().eventIndex(subject.event());
        const EventRecord *record = snapshot().decisions().event(subject.event());
        now = event < 0 ? TimeSpan() : snapshot().eventTime(event);
        before = record == nullptr ? std::nullopt : record->date;
    }
    SetDateDialog dialog(m_workspace.theme.theme(), aboutWords(target), now, before ? before->reason : QString(), before.has_value(), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.edits.apply(edit::GiveDate{subject, dialog.time(), dialog.reason()});
    }
}

void Decider::retitle(const EditTarget &target)
{
    const Subject subject = target.subjects().front();
    const int index = subject.isStatement() ? snapshot().statementIndex(subject.statement()) : snapshot().eventIndex(subject.event());
    if (index < 0) {
        return;
    }
    const QString now = subject.isStatement() ? snapshot().titleOf(index) : snapshot().eventTitle(index);
    TextDialog dialog(m_workspace.theme.theme(), {u"Rename title"_s, aboutWords(target), now, u"Empty: the title found"_s, u"Rename"_s}, m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.text().simplified() != now) {
        m_workspace.edits.apply(edit::Retitle{subject, dialog.text()});
    }
}

void Decider::star(const EditTarget &target)
{
    const std::vector<Subject> subjects = target.subjects();
    const bool all = std::ranges::all_of(subjects, [this](Subject s) { return snapshot().decisions().isStarred(s); });
    m_workspace.edits.apply(edit::Star{subjects, !all});
}

void Decider::tag(const EditTarget &target)
{
    TagsDialog dialog(m_workspace.theme.theme(), aboutWords(target), snapshot().decisions(), target.subjects(), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        if (const std::vector<Edit> edits = dialog.edits(); !edits.empty()) {
            m_workspace.edits.apply(edits);
        }
    }
}

void Decider::note(const EditTarget &target)
{
    TextDialog dialog(m_workspace.theme.theme(), {u"Note"_s, aboutWords(target), {}, u"In your words; Ctrl+Enter keeps it"_s, u"Keep note"_s, true}, m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.text().trimmed().isEmpty()) {
        return;
    }
    std::vector<Edit> edits;
    for (const Subject subject : target.subjects()) {
        edits.emplace_back(edit::AddNote{subject, dialog.text().trimmed()});
    }
    m_workspace.edits.apply(edits);
}

void Decider::changeNote(Subject subject, qint64 key)
{
    const Note *note = m_workspace.snapshot() == nullptr ? nullptr : snapshot().decisions().note(subject, key);
    if (note == nullptr || !m_workspace.edits.canEdit()) {
        return;
    }
    const EditTarget target = subject.isStatement() ? EditTarget::of(subject.statement()) : EditTarget::of(subject.event());
    TextDialog dialog(m_workspace.theme.theme(), {u"Note"_s, aboutWords(target), note->text, u"Empty: the note is removed"_s, u"Keep note"_s, true}, m_window);
    const QString before = note->text;
    if (dialog.exec() == QDialog::Accepted && dialog.text().trimmed() != before) {
        m_workspace.edits.apply(edit::ChangeNote{subject, key, dialog.text().trimmed()});
    }
}

void Decider::newStatement(const QString &document, TextRange words)
{
    const int index = m_workspace.snapshot() == nullptr ? -1 : snapshot().documentIndex(document);
    if (index < 0 || words.isEmpty() || !m_workspace.edits.canEdit()) {
        return;
    }
    StatementDialog::Proposal proposal;
    proposal.words = snapshot().document(index).text.mid(words.begin, words.length()).simplified();
    proposal.title = proposal.words.left(kLongestTitle).trimmed();
    proposal.source = sourceNames(snapshot()).value(index);
    for (const TimeExpression &expression : snapshot().expressions(index)) {
        if (words.contains(expression.range) && !expression.span.isUndated()) {
            proposal.time = expression.inRange ? expression.wholeSpan : expression.span;
            break;
        }
    }
    StatementDialog dialog(m_workspace.theme.theme(), proposal, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    StatementId made;
    const auto hears = connect(&m_workspace.edits, &EditSession::applied, this, [&made](const ChangeEvent &event) {
        made = event.statements.empty() ? StatementId() : event.statements.front();
    });
    m_workspace.edits.apply(edit::AddStatement{document, words, dialog.time(), dialog.title(), StatementKind::Event, Modality::Asserted, dialog.attribution()});
    disconnect(hears);
    if (const int statement = made.isNull() ? -1 : snapshot().statementIndex(made); statement >= 0) {
        Selected selected = m_workspace.selection.current(); // the reader stays open
        const int event = snapshot().eventOf(statement);
        selected.statement = made;
        selected.event = event < 0 ? EventId() : snapshot().event(event).id;
        selected.passage = words;
        m_workspace.selection.set(selected);
    }
}

void Decider::excludeSource(const EditTarget &target)
{
    const QString document = target.source(snapshot());
    m_workspace.edits.apply(edit::ExcludeSource{document, !snapshot().decisions().isExcluded(document)});
}

void Decider::correctSource(const EditTarget &target)
{
    const QString id = target.source(snapshot());
    const int index = snapshot().documentIndex(id);
    const auto &found = *snapshot().found()->documents;
    const auto as = std::ranges::find(found, id, &Document::id);
    if (index < 0 || as == found.end()) {
        return;
    }
    const SourceRecord *there = snapshot().decisions().source(id);
    SourceRecord now;
    now.document = id;
    if (there != nullptr) {
        now = *there;
    }
    const auto preview = [this](const SourceRecord &record) {
        const std::vector<MovedTime> moved = m_workspace.edits.preview(edit::CorrectSource{record});
        if (moved.empty()) {
            return u"No date in its text hangs on this"_s;
        }
        return u"%1 would move, the first from %2 to %3"_s.arg(countWords(qsizetype(moved.size()), u"statement"_s), timeWords(moved.front().before),
                                                               timeWords(moved.front().after));
    };
    QString name = sourceNames(snapshot()).value(index);
    if (there != nullptr && there->name) {
        name = as->publisher.isEmpty() ? as->title : as->publisher;
    }
    SourceDialog dialog(m_workspace.theme.theme(), *as, name, now, preview, m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.record() != now) {
        m_workspace.edits.apply(edit::CorrectSource{dialog.record()});
    }
}

} // namespace eusebius
