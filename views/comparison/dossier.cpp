// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/dossier.h"

#include "model/dates/datewords.h"
#include "views/comparison/dossiermarks.h"
#include "views/comparison/summary.h"
#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"
#include "views/widgets/spanbar.h"
#include "views/words/reasonwords.h"

#include <algorithm>
#include <map>

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

/// The other side alone, as it is read beside the own words: "Annals counts 17 (houses)".
QString againstWords(const Divergence &divergence, bool ownIsA, const QString &other, const QString &whole)
{
    const QStringList &args = divergence.reason.args;
    const QByteArray &code = divergence.reason.code;
    const qsizetype theirs = ownIsA ? 1 : 0;
    if (code == "dates-contradict" || code == "dates-overlap") {
        const Result<TimeSpan> time = TimeSpan::fromEdtf(args.value(theirs));
        return other + u" says "_s + (time ? timeWords(*time) : args.value(theirs));
    }
    if (code == "counts-differ") {
        const QString counted = QStringList{args.value(theirs), args.value(2), args.value(3 + theirs)}.join(u' ').simplified();
        return other + u" says "_s + counted;
    }
    if (code == "attributed") {
        const bool othersFromWho = (args.value(1) == "a"_L1) != ownIsA;
        return othersFromWho ? other + u" has it from "_s + args.value(0) : other + u" tells it as its own"_s;
    }
    if (code == "attributed-otherwise") {
        return other + u" has it from "_s + args.value(theirs);
    }
    if (code == "names-spelled") {
        return other + u" writes "_s + args.value(theirs);
    }
    if (code == "wording-changed") {
        return u"the same sentence, but %1 has “%2”"_s.arg(other, args.value(theirs));
    }
    return whole;
}

void addDifference(DossierRow &row, const Snapshot &snapshot, const Divergence &divergence, bool ownIsA, qsizetype offset, const QStringList &names)
{
    const PassageRef &own = ownIsA ? divergence.a : divergence.b;
    const TextRange clause = snapshot.statement(row.statement).range;
    row.whenDiffers = row.whenDiffers || divergence.kind == DivergenceKind::Date;
    // The clause as a whole is no word that differs: red everywhere would say nothing.
    const bool wholeClause = own.range.contains(clause) || own.range.isEmpty();
    if (!wholeClause && own.document == row.document && clause.contains(own.range)) {
        const TextRange inWords{own.range.begin - offset, own.range.end - offset};
        if (std::ranges::find(row.differing, inWords) == row.differing.end()) {
            row.differing.push_back(inWords);
        }
    }
    Difference difference;
    difference.kind = divergence.kind;
    if (!wholeClause && own.range.length() <= kLongestOwnWords) {
        difference.ownWords = snapshot.document(own.document).text.mid(own.range.begin, own.range.length()).simplified();
    }
    difference.whole = differenceWords(snapshot, divergence, names);
    if (divergence.kind == DivergenceKind::Count && !clause.contains(own.range)) {
        const QStringList &args = divergence.reason.args;
        difference.figure = QStringList{args.value(ownIsA ? 0 : 1), args.value(2), args.value(ownIsA ? 3 : 4)}.join(u' ').simplified();
    }
    const int other = snapshot.documentOf(ownIsA ? divergence.statementB : divergence.statementA);
    difference.sentence = againstWords(divergence, ownIsA, names.value(other), difference.whole);
    const auto same = [&difference](const Difference &d) { return d.sentence == difference.sentence; };
    if (row.differences.size() < kMostDifferences && std::ranges::none_of(row.differences, same)) {
        row.differences.push_back(difference);
    }
}

/// Divergences reach the row of their statement; a number told elsewhere in the document, its first row.
class DifferencesOf {
public:
    DifferencesOf(const Snapshot &snapshot, const std::vector<Divergence> &divergences, const Event &event)
    {
        const auto owner = [&](int statement) {
            if (std::ranges::binary_search(event.statements, statement)) {
                return statement;
            }
            const int document = snapshot.documentOf(statement);
            const auto first = std::ranges::find(event.statements, document, [&](int s) { return snapshot.documentOf(s); });
            return first == event.statements.end() ? -1 : *first;
        };
        for (const Divergence &divergence : divergences) {
            // A finer date does not disagree with a coarser one.
            if (divergence.kind != DivergenceKind::Precision) {
                m_byStatement[owner(divergence.statementA)].emplace_back(&divergence, true);
                if (snapshot.documentOf(divergence.statementA) != snapshot.documentOf(divergence.statementB)) {
                    m_byStatement[owner(divergence.statementB)].emplace_back(&divergence, false);
                }
            }
        }
    }

    const std::vector<std::pair<const Divergence *, bool>> &of(int statement) const
    {
        static const std::vector<std::pair<const Divergence *, bool>> none;
        const auto found = m_byStatement.find(statement);
        return found == m_byStatement.end() ? none : found->second;
    }

private:
    std::map<int, std::vector<std::pair<const Divergence *, bool>>> m_byStatement;
};

/// The documents whose wording a statement shares, among those that tell the event too.
QString copiedWords(const std::vector<ReuseMatch> &reuse, const Statement &statement, const QStringList &names)
{
    QStringList from;
    QStringList with;
    for (const ReuseMatch &match : reuse) {
        const bool isA = match.documentA == statement.document && match.rangeA.overlaps(statement.range);
        const bool isB = match.documentB == statement.document && match.rangeB.overlaps(statement.range);
        const int other = isA ? match.documentB : match.documentA;
        if (!isA && !isB) {
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

/// Shared wording among the documents of one event, found once for all its rows.
std::vector<ReuseMatch> reuseAmong(const Snapshot &snapshot, const Event &event)
{
    std::vector<ReuseMatch> among;
    const auto tells = [&event](int document) { return std::ranges::binary_search(event.documents, document); };
    for (const ReuseMatch &match : snapshot.comparison().reuse) {
        if (tells(match.documentA) && tells(match.documentB)) {
            among.push_back(match);
        }
    }
    return among;
}

DossierRow makeRow(const Snapshot &snapshot, int statementIndex, const DifferencesOf &differences, const std::vector<ReuseMatch> &reuse, const QStringList &names)
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
    row.copied = copiedWords(reuse, statement, names);
    for (const auto &[divergence, ownIsA] : differences.of(statementIndex)) {
        addDifference(row, snapshot, *divergence, ownIsA, quoted.offset, names);
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
    const std::vector<Divergence> divergences = snapshot.divergences(event);
    const DifferencesOf differences(snapshot, divergences, e);
    const std::vector<ReuseMatch> reuse = reuseAmong(snapshot, e);
    Dossier dossier;
    dossier.title = e.title;
    dossier.isCompared = e.documents.size() > 1;
    std::vector<TimeSpan> times;
    int documentBefore = -1;
    for (const int statement : e.statements) {
        DossierRow row = makeRow(snapshot, statement, differences, reuse, names);
        row.firstOfSource = row.document != documentBefore;
        documentBefore = row.document;
        times.push_back(row.time);
        dossier.rows.push_back(std::move(row));
    }
    if (dossier.isCompared) {
        markSharedWords(dossier.rows);
    }
    addFiguresAndNames(snapshot, divergences, dossier.rows);
    for (const DossierRow &row : dossier.rows) {
        dossier.hasFigures = dossier.hasFigures || !row.figures.empty();
        dossier.hasNames = dossier.hasNames || !row.names.empty();
    }
    dossier.axis = smallAxis(times);
    for (const Silence &silence : silences(e, event, snapshot.documents(), snapshot.comparison().coverage)) {
        dossier.quiet.push_back(quietRow(snapshot, silence));
    }
    std::ranges::stable_sort(dossier.quiet, {}, [](const QuietRow &row) { return row.why; });
    dossier.summary = dossierSummary(snapshot, event, divergences, dossier, names);
    return dossier;
}

} // namespace eusebius
