// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/summary.h"

#include "views/itemmodels/eventwords.h"

#include <algorithm>
#include <map>
#include <set>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostDates = 4;

bool contains(const TimeSpan &coarse, const TimeSpan &fine)
{
    return coarse.earliestStart() <= fine.earliestStart() && fine.latestEnd() <= coarse.latestEnd();
}

double lengthOf(const TimeSpan &time)
{
    return static_cast<double>(time.latestEnd()) - static_cast<double>(time.earliestStart());
}

/// The sources that give one date.
struct DateGroup {
    TimeSpan time;
    QString words;
    std::vector<int> documents;
    int copies = 0;
    QString copier; ///< the name, where it is one
};

/// One date a source, its finest; the sources by their dates, the finest date first, of equally fine ones that of most sources.
std::vector<DateGroup> dateGroups(const Dossier &dossier, const QStringList &names)
{
    std::map<int, TimeSpan> finest;
    std::set<int> copying;
    for (const DossierRow &row : dossier.rows) {
        TimeSpan &best = finest[row.document];
        if (!row.time.isUndated() && (best.isUndated() || contains(best, row.time))) {
            best = row.time;
        }
        if (row.copied.startsWith("copied"_L1)) {
            copying.insert(row.document);
        }
    }
    std::vector<DateGroup> groups;
    for (const auto &[document, time] : finest) {
        const QString words = timeWords(time);
        auto group = std::ranges::find(groups, words, &DateGroup::words);
        if (group == groups.end()) {
            groups.push_back({time, words, {}, 0, {}});
            group = std::prev(groups.end());
        }
        group->documents.push_back(document);
        if (copying.contains(document)) {
            group->copier = names.value(document);
            ++group->copies;
        }
    }
    std::ranges::stable_sort(groups, [](const DateGroup &a, const DateGroup &b) {
        if (a.time.isUndated() != b.time.isUndated()) {
            return b.time.isUndated();
        }
        return std::pair(lengthOf(a.time), b.documents.size()) < std::pair(lengthOf(b.time), a.documents.size());
    });
    return groups;
}

/// "Wikipedia"; "2 sources".
QString whoWords(const DateGroup &group, const QStringList &names)
{
    return group.documents.size() == 1 ? names.value(group.documents.front()) : countWords(qsizetype(group.documents.size()), u"source"_s);
}

QString copyWords(const DateGroup &group)
{
    if (group.copies == 0) {
        return {};
    }
    if (group.documents.size() == 1) {
        return u" (by copying)"_s;
    }
    return (group.copies == 1 ? u", "_s + group.copier : u", "_s + QString::number(group.copies)) + u" by copying"_s;
}

QString saysWords(const DateGroup &group, const QStringList &names)
{
    const bool one = group.documents.size() == 1;
    if (group.time.isUndated()) {
        return whoWords(group, names) + (one ? u" gives no date"_s : u" give no date"_s);
    }
    return whoWords(group, names) + (one ? u" says "_s : u" say "_s) + group.words + copyWords(group);
}

/// "2 sources agree on May 1990, Ledger by copying; Annals gives only 1990"; where dates contradict, who says which.
QStringList whatDate(const Dossier &dossier, const QStringList &names)
{
    const std::vector<DateGroup> groups = dateGroups(dossier, names);
    const DateGroup &finest = groups.front();
    if (finest.time.isUndated()) {
        return {countWords(qsizetype(finest.documents.size()), u"source"_s) + u" tell it, none gives a date"_s};
    }
    const auto fits = [&finest](const DateGroup &group) { return group.time.isUndated() || contains(group.time, finest.time); };
    const bool agree = std::ranges::all_of(groups, fits);
    QStringList parts;
    const std::size_t shown = std::min(groups.size(), kMostDates);
    for (std::size_t i = 0; i < shown; ++i) {
        const DateGroup &group = groups[i];
        const bool one = group.documents.size() == 1;
        if (i == 0 && agree && !one) {
            parts.append(whoWords(group, names) + u" agree on "_s + group.words + copyWords(group));
        } else if (i > 0 && agree && !group.time.isUndated()) {
            parts.append(whoWords(group, names) + (one ? u" gives only "_s : u" give only "_s) + group.words + copyWords(group));
        } else {
            parts.append(saysWords(group, names));
        }
    }
    if (groups.size() > shown) {
        parts.append(u"and there are "_s + countWords(qsizetype(groups.size() - shown), u"other date"_s));
    }
    if (!agree) {
        parts.front().prepend(u"they differ on the date: "_s);
    }
    return parts;
}

/// The numbers that stand against each other, by what is counted: "the number of houses: 13 and 17".
QString numberWords(const std::vector<Divergence> &divergences)
{
    QStringList numbers;
    QString counted;
    for (const Divergence &divergence : divergences) {
        if (divergence.kind != DivergenceKind::Count) {
            continue;
        }
        const QStringList &args = divergence.reason.args;
        for (const QString &number : args.mid(0, 2)) {
            if (!numbers.contains(number)) {
                numbers.append(number);
            }
        }
        if (counted.isEmpty()) {
            counted = QStringList{args.value(2), args.value(3).isEmpty() ? args.value(4) : args.value(3)}.join(u' ').simplified();
        }
    }
    if (numbers.isEmpty()) {
        return {};
    }
    return (counted.isEmpty() ? u"the number: "_s : u"the number of "_s + counted + u": "_s) + listWords(numbers, 4);
}

QString whatDiffers(const std::vector<Divergence> &divergences)
{
    std::set<DivergenceKind> kinds;
    for (const Divergence &divergence : divergences) {
        kinds.insert(divergence.kind);
    }
    static const std::map<DivergenceKind, QString> named{
        {DivergenceKind::Names, u"who or what is named"_s},
        {DivergenceKind::Attribution, u"who says so"_s},
        {DivergenceKind::Modality, u"how sure it is"_s},
        {DivergenceKind::Wording, u"what happened"_s},
    };
    QStringList what;
    for (const auto &[kind, name] : named) {
        if (kinds.contains(kind)) {
            what.append(name);
        }
    }
    const QString numbers = numberWords(divergences);
    if (what.isEmpty()) {
        return numbers.isEmpty() ? QString() : u"they differ on "_s + numbers;
    }
    return u"they differ on "_s + (numbers.isEmpty() ? QString() : numbers + u", and on "_s) + listWords(what, 4);
}

QString onlyOne(const Event &event, const QStringList &names)
{
    const QString only = u"Only "_s + names.value(event.documents.front()) + u" tells it"_s;
    return event.statements.size() > 1 ? only + u", in "_s + countWords(qsizetype(event.statements.size()), u"place"_s) : only;
}

QString whoIsQuiet(const Dossier &dossier, const QStringList &names)
{
    std::map<SilenceWhy, int> counts;
    QString silentName;
    for (const QuietRow &row : dossier.quiet) {
        if (++counts[row.why] == 1 && row.why == SilenceWhy::Silent) {
            silentName = names.value(row.document);
        }
    }
    QStringList parts;
    if (const int silent = counts[SilenceWhy::Silent]; silent > 0) {
        parts.append(silent == 1 ? silentName + u" is silent"_s : countWords(silent, u"source"_s) + u" are silent"_s);
    }
    const auto append = [&parts](int count, const QString &one, const QString &several) {
        if (count > 0) {
            parts.append((parts.isEmpty() ? countWords(count, u"source"_s) : QString::number(count)) + (count == 1 ? one : several));
        }
    };
    append(counts[SilenceWhy::Outside], u" covers other years"_s, u" cover other years"_s);
    append(counts[SilenceWhy::WrittenBefore], u" was written before it"_s, u" were written before it"_s);
    return parts.isEmpty() ? QString() : parts.join(u"; "_s) + u"."_s;
}

} // namespace

QString dossierSummary(const Snapshot &snapshot, int event, const std::vector<Divergence> &divergences, const Dossier &dossier, const QStringList &names)
{
    const Event &e = snapshot.event(event);
    QStringList parts;
    if (e.documents.size() > 1) {
        parts = whatDate(dossier, names);
        const bool copied = std::ranges::any_of(dossier.rows, [](const DossierRow &row) { return row.copied.startsWith("copied"_L1); });
        if (!copied && e.independent < static_cast<int>(e.documents.size())) {
            parts.append(e.independent == 1 ? u"all in one wording"_s : u"there are %1 independent wordings"_s.arg(e.independent));
        }
        parts.append(whatDiffers(divergences));
    } else {
        parts.append(onlyOne(e, names));
    }
    parts.removeAll(QString());
    QString told = parts.join(u"; "_s);
    told[0] = told[0].toUpper();
    const QString quiet = whoIsQuiet(dossier, names);
    return told + u'.' + (quiet.isEmpty() ? QString() : u' ' + quiet);
}

} // namespace eusebius
