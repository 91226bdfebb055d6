// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/eventmaking.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace eusebius {

namespace {

const Statement &at(std::span<const Statement> statements, int i)
{
    return statements[static_cast<std::size_t>(i)];
}

double lengthOf(const TimeSpan &span)
{
    const auto b = span.bounds();
    return b.earliestStart == kOpenPast || b.latestEnd == kOpenFuture ? 1e18 : double(b.latestEnd - b.earliestStart);
}

bool overlap(const TimeSpan &a, const TimeSpan &b)
{
    const auto x = a.bounds();
    const auto y = b.bounds();
    return x.earliestStart < y.latestEnd && y.earliestStart < x.latestEnd;
}

/// Dated by another sentence: not by words of its own, nor by those of the sentence it is a clause of.
bool isCarriedOn(const Statement &s)
{
    return s.dating != Dating::Stated && s.reason.code != "time-same-sentence";
}

/// Sources that did not copy: documents of the event, those joined by shared wording counted once.
int independentSources(std::span<const Statement> statements, std::span<const int> members, const QSet<quint64> &copied)
{
    std::map<int, int> group; // document → representative
    const auto root = [&group](int document) {
        while (group[document] != document) {
            document = group[document];
        }
        return document;
    };
    for (const int m : members) {
        group[at(statements, m).document] = at(statements, m).document;
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            if (copied.contains(pairKey(members[i], members[j]))) {
                group[root(at(statements, members[i]).document)] = root(at(statements, members[j]).document);
            }
        }
    }
    return static_cast<int>(std::count_if(group.begin(), group.end(), [](const auto &g) { return g.first == g.second; }));
}

/// The longer words of a title, as they are compared.
QSet<QString> tellingWords(const QString &title)
{
    constexpr qsizetype kShortest = 5;
    QSet<QString> words;
    for (const QString &word : title.toLower().split(u' ')) {
        if (word.size() >= kShortest) {
            words.insert(word);
        }
    }
    return words;
}

/// Of each member whether its title tells nothing of what others of the event tell: no word of their titles, and no name they state. Of a
/// sentence that tells two things, the title may be of the one that nobody else tells.
std::vector<bool> titlesBeside(std::span<const Statement> statements, std::span<const int> members)
{
    constexpr std::size_t kMostCompared = 40; // an event of hundreds has a good sentence anyway
    std::vector<bool> beside(members.size(), members.size() > 1 && members.size() <= kMostCompared);
    std::vector<QSet<QString>> words;
    for (std::size_t i = 0; i < members.size() && beside.front(); ++i) {
        words.push_back(tellingWords(at(statements, members[i]).title));
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString &title = at(statements, members[i]).title;
        for (std::size_t other = 0; other < words.size() && beside[i]; ++other) {
            const std::vector<NameMention> &names = at(statements, members[other]).names;
            beside[i] = other == i || (!words[i].intersects(words[other]) && std::none_of(names.begin(), names.end(), [&](const NameMention &n) { return title.contains(n.text); }));
        }
    }
    return beside;
}

} // namespace

ChosenTime chooseTime(std::span<const Statement> statements, std::span<const int> members)
{
    std::vector<int> dated;
    std::copy_if(members.begin(), members.end(), std::back_inserter(dated), [&](int m) { return !at(statements, m).time.isUndated(); });
    if (dated.empty()) {
        return {TimeSpan(), at(statements, members.front()).reason};
    }
    // what is stated counts before what was carried on
    const auto weight = [&](int m) {
        const Statement &s = at(statements, m);
        return std::make_tuple(isCarriedOn(s), lengthOf(s.time), s.id.value);
    };
    std::sort(dated.begin(), dated.end(), [&](int a, int b) { return weight(a) < weight(b); });
    const Statement &best = at(statements, dated.front());
    const auto stated = std::count_if(dated.begin(), dated.end(), [&](int m) { return !isCarriedOn(at(statements, m)); });
    const std::size_t heard = stated > 0 ? static_cast<std::size_t>(stated) : dated.size();
    if (dated.size() == 1) {
        return {best.time, best.reason};
    }
    const bool agree = std::all_of(dated.begin(), dated.begin() + static_cast<std::ptrdiff_t>(heard),
                                   [&](int m) { return overlap(best.time, at(statements, m).time); });
    if (agree) {
        const bool allEqual = std::all_of(dated.begin(), dated.end(), [&](int m) { return at(statements, m).time == best.time; });
        const QStringList args{best.time.toEdtf(), QString::number(dated.size())};
        return {best.time, {allEqual ? QByteArray("event-time-agreed") : QByteArray("event-time-finest"), args}};
    }
    TimeSpan first = best.time;
    TimeSpan last = best.time;
    for (std::size_t i = 0; i < heard; ++i) {
        const TimeSpan &span = at(statements, dated[i]).time;
        first = span.earliestStart() < first.earliestStart() ? span : first;
        last = span.latestEnd() > last.latestEnd() ? span : last;
    }
    return {TimeSpan::interval(first, last), {"event-time-united", {first.toEdtf(), last.toEdtf()}}};
}

int chooseTitle(std::span<const Statement> statements, std::span<const int> members)
{
    const std::vector<bool> beside = titlesBeside(statements, members);
    const auto rank = [&](std::size_t position) {
        const Statement &s = at(statements, members[position]);
        const QString firstWord = s.title.section(u' ', 0, 0).toLower();
        static constexpr QStringView kPronouns[] = {u"it", u"he", u"she", u"they", u"this", u"these", u"that", u"we", u"both", u"there", u"others", u"some"};
        const bool pronoun = std::find(std::begin(kPronouns), std::end(kPronouns), firstWord) != std::end(kPronouns);
        const bool hedged = s.modality != Modality::Asserted || !s.attribution.isEmpty();
        return std::make_tuple(pronoun || s.title.isEmpty(), hedged, s.title.endsWith(u'…'), bool(beside[position]), isCarriedOn(s), s.title.size() < 15, s.kind == StatementKind::State,
                               s.title.size(), s.id.value);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < members.size(); ++i) {
        best = rank(i) < rank(best) ? i : best;
    }
    return members[best];
}

EventRank rankOf(const TimeSpan &time, int firstStatement)
{
    const Bounds bounds = time.bounds();
    return {time.isUndated(), bounds.earliestStart, bounds.latestEnd, firstStatement};
}

Event makeEvent(std::span<const Statement> statements, std::vector<int> members, const QSet<quint64> &copied)
{
    std::sort(members.begin(), members.end());
    Event event;
    const ChosenTime time = chooseTime(statements, members);
    event.time = time.span;
    event.reason = time.reason;
    event.title = at(statements, chooseTitle(statements, members)).title;
    std::vector<quint64> ids;
    for (const int m : members) {
        ids.push_back(at(statements, m).id.value);
        event.documents.push_back(at(statements, m).document);
    }
    std::sort(ids.begin(), ids.end());
    std::sort(event.documents.begin(), event.documents.end());
    event.documents.erase(std::unique(event.documents.begin(), event.documents.end()), event.documents.end());
    IdHash hash;
    for (const quint64 id : ids) {
        hash.add(static_cast<qint64>(id));
    }
    event.id = {hash.value()};
    event.independent = event.documents.size() < 2 ? 1 : independentSources(statements, members, copied);
    event.statements = std::move(members);
    return event;
}

} // namespace eusebius
