// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"

#include "model/dates/datewords.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/sourcenames.h"

#include <QLocale>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
}

QString periodName(const TallyGroup &group)
{
    if (group.reach != TallyGroup::Reach::Period) {
        return group.reach == TallyGroup::Reach::Before ? u"before %1"_s.arg(yearWords(group.firstYear)) : u"%1 and later"_s.arg(yearWords(group.firstYear));
    }
    if (group.years == 10 && group.firstYear >= 1000) {
        return u"%1s"_s.arg(group.firstYear); // also "2000s": by decade nobody takes it for a century
    }
    const TimeSpan span = group.years == 10 ? TimeSpan::ofDecade(group.firstYear)
        : group.years == 100                ? TimeSpan::ofCentury(group.firstYear)
        : group.years == 1000               ? TimeSpan::ofMillennium(group.firstYear)
                                            : TimeSpan::interval(TimeSpan::ofYear(group.firstYear), TimeSpan::ofYear(group.firstYear + group.years - 1));
    QString words = dateWords(span, DateStyle::Long);
    return words.startsWith("the "_L1) ? words.mid(4) : words;
}

QString periodWord(const Tally &tally)
{
    const qint64 years = tally.groups.empty() ? 10 : tally.groups.front().years;
    return years == 10 ? u"decade"_s : years == 100 ? u"century"_s : years == 1000 ? u"millennium"_s : u"%1 years"_s.arg(number(years));
}

QStringList agreementNames()
{
    return {u"told by one source"_s, u"several agree"_s, u"agree by copying"_s, u"they differ"_s};
}

QStringList precisionNames()
{
    return {u"to the day"_s, u"to the month or season"_s, u"to the year"_s, u"coarser"_s, u"without a date"_s};
}

int largest(const Tally &tally, const auto &value)
{
    int best = -1;
    for (int g = 0; g < std::ssize(tally.groups); ++g) {
        if (value(g) > 0 && (best < 0 || value(g) > value(best))) {
            best = g;
        }
    }
    return best;
}

/// "the 1990s", "before 1850".
QString told(const Tally &tally, const ChartWords &words, int group)
{
    const bool whole = tally.groups[static_cast<std::size_t>(group)].reach == TallyGroup::Reach::Period;
    return whole ? u"the "_s + words.groups[group] : u"the time "_s + words.groups[group];
}

QString coverageSummary(const Tally &tally, const ChartWords &words)
{
    const int most = largest(tally, [&](int g) { return tally.total(g); });
    return most < 0 ? u"No source dates anything yet."_s
                    : u"Most is told of %1: %2. A statement that lasts counts in every %3 it touches."_s.arg(
                          told(tally, words, most), countWords(tally.total(most), u"statement"_s), periodWord(tally));
}

QString agreementSummary(const Tally &tally, const ChartWords &words)
{
    const auto part = [&](AgreementClass c) { return tally.totalOfPart(static_cast<int>(c)); };
    const qint64 several = part(AgreementClass::Agree) + part(AgreementClass::AgreeByCopying) + part(AgreementClass::Differ);
    if (several == 0) {
        return u"No event is told by more than one source."_s;
    }
    const int most = largest(tally, [&](int g) { return tally.count(g, static_cast<int>(AgreementClass::Differ)); });
    QString text = u"%1 told by several sources; they differ on %2, and agree on %3 only by copying."_s.arg(
        countWords(several, u"event"_s) + (several == 1 ? u" is"_s : u" are"_s), number(part(AgreementClass::Differ)), number(part(AgreementClass::AgreeByCopying)));
    return most < 0 ? text : text + u" Most differences lie in %1."_s.arg(told(tally, words, most));
}

QString precisionSummary(const Tally &tally, const ChartWords &words)
{
    const auto share = [&](int g) { return tally.total(g) == 0 ? 0.0 : double(tally.count(g, int(PrecisionClass::Day))) / double(tally.total(g)); };
    const int finest = largest(tally, share);
    return finest < 0 ? u"No statement is dated to the day."_s
                      : u"%1 is finest: %2 of its %3 are dated to the day."_s.arg(words.groups[finest], number(tally.count(finest, int(PrecisionClass::Day))),
                                                                                 countWords(tally.total(finest), u"statement"_s));
}

QString sharedSummary(const Tally &tally, const ChartWords &words)
{
    int a = -1;
    int b = -1;
    for (int g = 0; g < std::ssize(tally.groups); ++g) {
        for (int p = 0; p < tally.parts; ++p) {
            if (tally.count(g, p) > 0 && (a < 0 || tally.count(g, p) > tally.count(a, b))) {
                a = g;
                b = p;
            }
        }
    }
    return a < 0 ? u"No two sources share a longer wording."_s
                 : u"%1 and %2 share most: %3. Wording that several share counts with each of them."_s.arg(
                       words.groups[a], words.parts[b], countWords(tally.count(a, b), u"character"_s));
}

QString unit(TallyKind kind, qint64 count)
{
    switch (kind) {
    case TallyKind::Coverage:
    case TallyKind::Precision:
        return countWords(count, u"statement"_s);
    case TallyKind::Agreement:
        return countWords(count, u"event"_s);
    case TallyKind::SharedWording:
        return countWords(count, u"character"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

QString chartName(TallyKind kind)
{
    switch (kind) {
    case TallyKind::Coverage:
        return u"Coverage"_s;
    case TallyKind::Agreement:
        return u"Agreement"_s;
    case TallyKind::Precision:
        return u"Precision"_s;
    case TallyKind::SharedWording:
        return u"Shared wording"_s;
    }
    Q_UNREACHABLE();
}

ChartWords chartWords(const Tally &tally, const Snapshot &snapshot)
{
    ChartWords words;
    const QStringList sources = sourceNames(snapshot);
    for (const TallyGroup &group : tally.groups) {
        words.groups << (group.document >= 0 ? sources.value(group.document) : periodName(group));
    }
    switch (tally.kind) {
    case TallyKind::Coverage:
        words.title = u"Statements of each source, by %1"_s.arg(periodWord(tally));
        words.parts = sources;
        words.summary = coverageSummary(tally, words);
        break;
    case TallyKind::Agreement:
        words.title = u"Events by %1, and whether their sources agree"_s.arg(periodWord(tally));
        words.parts = agreementNames();
        words.summary = agreementSummary(tally, words);
        break;
    case TallyKind::Precision:
        words.title = u"How finely each source dates"_s;
        words.parts = precisionNames();
        words.summary = precisionSummary(tally, words);
        break;
    case TallyKind::SharedWording:
        words.title = u"Characters each source shares with others, word for word or nearly"_s;
        words.parts = sources;
        words.summary = sharedSummary(tally, words);
        break;
    }
    return words;
}

QString barWords(const Tally &tally, const ChartWords &words, int group, int part)
{
    return u"%1, %2: %3"_s.arg(words.groups[group], words.parts[part], unit(tally.kind, tally.count(group, part)));
}

QString groupWords(const Tally &tally, const ChartWords &words, int group)
{
    QStringList parts;
    for (int p = 0; p < tally.parts; ++p) {
        if (tally.count(group, p) > 0) {
            parts << words.parts[p] + u' ' + number(tally.count(group, p));
        }
    }
    const QString whole = words.groups[group] + u": "_s + unit(tally.kind, tally.total(group));
    return parts.isEmpty() ? whole : whole + u". "_s + parts.join(u", "_s);
}

} // namespace eusebius
