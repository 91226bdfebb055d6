// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/dossier.h"

#include "model/dates/datewords.h"
#include "views/comparison/summary.h"
#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"
#include "views/widgets/spanbar.h"
#include "views/words/reasonwords.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestOwnWords = 60;
constexpr std::size_t kMostDifferences = 3;

/// A statement's clause as shown, and where its characters lie.
struct Quoted {
    QString words;
    qsizetype offset = 0; ///< position in the document − position in `words`
};

Quoted quote(const Document &document, const Statement &statement)
{
    Quoted quoted;
    const TextRange clause = statement.range;
    const bool begins = clause.begin <= statement.sentence.begin;
    const bool ends = clause.end >= statement.sentence.end;
    const QString before = begins ? QString() : u"… "_s;
    quoted.words = before + document.text.mid(clause.begin, clause.length()) + (ends ? QString() : u" …"_s);
    quoted.offset = clause.begin - before.size();
    return quoted;
}

/// The sentence on what differs, with the sources called by their names.
QString differenceWords(const Snapshot &snapshot, const Divergence &divergence, const QStringList &names)
{
    const auto nameOf = [&](int statement) { return names.value(snapshot.statement(statement).document); };
    QString words = reasonWords(divergence.reason, nameOf(divergence.statementA), nameOf(divergence.statementB));
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

void addDifference(DossierRow &row, const Snapshot &snapshot, const Divergence &divergence, const PassageRef &own, qsizetype offset, const QString &sentence)
{
    const TextRange clause = snapshot.statement(row.statement).range;
    // The clause as a whole is no word that differs: red everywhere would say nothing.
    const bool wholeClause = own.range.contains(clause) || own.range.isEmpty();
    // A finer date does not disagree with a coarser one.
    const bool disagrees = divergence.kind != DivergenceKind::Precision;
    if (disagrees && !wholeClause && own.document == row.document && clause.contains(own.range)) {
        const TextRange inWords{own.range.begin - offset, own.range.end - offset};
        if (std::ranges::find(row.differing, inWords) == row.differing.end()) {
            row.differing.push_back(inWords);
        }
    }
    const auto sameKind = [&divergence](const Difference &d) { return d.kind == divergence.kind; };
    if (row.differences.size() >= kMostDifferences || std::ranges::any_of(row.differences, sameKind)) {
        return;
    }
    Difference difference;
    difference.kind = divergence.kind;
    if (disagrees && !wholeClause && own.range.length() <= kLongestOwnWords) {
        difference.ownWords = snapshot.document(own.document).text.mid(own.range.begin, own.range.length()).simplified();
    }
    difference.sentence = sentence;
    row.differences.push_back(difference);
}

/// The documents whose wording a statement shares, among those that tell the event too.
QString copiedWords(const Snapshot &snapshot, const Event &event, const Statement &statement, const QStringList &names)
{
    QStringList from;
    QStringList with;
    for (const ReuseMatch &match : snapshot.comparison().reuse) {
        const bool isA = match.documentA == statement.document && match.rangeA.overlaps(statement.range);
        const bool isB = match.documentB == statement.document && match.rangeB.overlaps(statement.range);
        const int other = isA ? match.documentB : match.documentA;
        if ((!isA && !isB) || !std::ranges::binary_search(event.documents, other)) {
            continue;
        }
        QStringList &list = match.from == other ? from : with;
        // The one it was taken from is no copy itself.
        if (match.from != statement.document && !list.contains(names.value(other))) {
            list.append(names.value(other));
        }
    }
    if (!from.isEmpty()) {
        return u"copied from "_s + listWords(from);
    }
    return with.isEmpty() ? QString() : u"shares its wording with "_s + listWords(with);
}

DossierRow makeRow(const Snapshot &snapshot, int eventIndex, int statementIndex, const QStringList &names)
{
    const Statement &statement = snapshot.statement(statementIndex);
    const Document &document = snapshot.document(statement.document);
    DossierRow row;
    row.statement = statementIndex;
    row.document = statement.document;
    row.time = statement.time;
    row.when = timeWords(statement.time);
    const Quoted quoted = quote(document, statement);
    row.words = quoted.words;
    row.stance = stanceWords(statement);
    row.decided = marksOfStatement(snapshot, statementIndex).words();
    row.copied = copiedWords(snapshot, snapshot.event(eventIndex), statement, names);
    for (const Divergence &divergence : snapshot.divergences(eventIndex)) {
        if (divergence.statementA == statementIndex) {
            addDifference(row, snapshot, divergence, divergence.a, quoted.offset, differenceWords(snapshot, divergence, names));
        } else if (divergence.statementB == statementIndex) {
            addDifference(row, snapshot, divergence, divergence.b, quoted.offset, differenceWords(snapshot, divergence, names));
        }
    }
    return row;
}

QString yearsWords(const Coverage &coverage)
{
    const auto year = [](Instant instant) { return yearWords(dateOf(instant).year); };
    if (coverage.from == kOpenPast || coverage.to == kOpenFuture) {
        return u"dates nothing"_s;
    }
    const QString from = year(coverage.from);
    const QString to = year(std::max(coverage.from, coverage.to - 1));
    return from == to ? u"covers "_s + from : u"covers "_s + from + u" to "_s + to;
}

QuietRow quietRow(const Snapshot &snapshot, const Silence &silence)
{
    const Document &document = snapshot.document(silence.document);
    const QString covers = yearsWords(snapshot.comparison().coverage[static_cast<std::size_t>(silence.document)]);
    switch (silence.why) {
    case SilenceWhy::Silent:
        return {silence.document, silence.why, covers + u", silent on this"_s};
    case SilenceWhy::Outside:
        return {silence.document, silence.why, covers + u", the event lies outside"_s};
    case SilenceWhy::WrittenBefore: {
        const TimeSpan &written = document.published.isUndated() ? document.reference : document.published;
        return {silence.document, silence.why, u"written "_s + timeWords(written) + u", before the event"_s};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Dossier makeDossier(const Snapshot &snapshot, int event, const QStringList &names)
{
    const Event &e = snapshot.event(event);
    Dossier dossier;
    dossier.title = e.title;
    std::vector<TimeSpan> times;
    int documentBefore = -1;
    for (const int statement : e.statements) {
        DossierRow row = makeRow(snapshot, event, statement, names);
        row.firstOfSource = row.document != documentBefore;
        documentBefore = row.document;
        dossier.differs = dossier.differs || !row.differences.empty();
        times.push_back(row.time);
        dossier.rows.push_back(std::move(row));
    }
    dossier.axis = smallAxis(times);
    for (const Silence &silence : silences(e, event, snapshot.documents(), snapshot.comparison().coverage)) {
        dossier.quiet.push_back(quietRow(snapshot, silence));
    }
    std::ranges::stable_sort(dossier.quiet, {}, [](const QuietRow &row) { return row.why; });
    dossier.summary = dossierSummary(snapshot, event, dossier, names);
    return dossier;
}

} // namespace eusebius
