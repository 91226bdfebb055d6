// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/chronology/chronology.h"

#include "model/dates/datewords.h"
#include "views/render/forms/markform.h"
#include "views/render/picture/composing/composition.h"
#include "views/words/reasonwords.h"
#include "views/words/sourcenames.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr qsizetype kLongestQuote = 320;
constexpr qint64 kMostYears = 60; ///< a chapter a year up to here,
constexpr qint64 kMostDecades = 600; ///< a chapter a decade up to here, then a century

QString quoteOf(const Snapshot &snapshot, const Statement &statement)
{
    const TextRange range = statement.sentence.length() > 0 ? statement.sentence : statement.range;
    QString quote = snapshot.document(statement.document).text.mid(range.begin, range.length()).simplified();
    if (quote.size() > kLongestQuote) {
        const qsizetype space = quote.lastIndexOf(u' ', kLongestQuote);
        quote = quote.left(space > kLongestQuote / 2 ? space : kLongestQuote) + u'…';
    }
    return quote;
}

QString stanceOf(const Statement &statement)
{
    static constexpr std::array kWords{""_L1, "claimed"_L1, "alleged"_L1, "believed"_L1, "reported"_L1, "presumed"_L1,
                                       "denied"_L1, "possible"_L1, "conditional"_L1, "predicted"_L1, "recommended"_L1};
    const QString word = kWords[static_cast<std::size_t>(statement.modality)];
    return word.isEmpty() || statement.attribution.isEmpty() ? word : word + u" by "_s + statement.attribution;
}

QString chapterName(qint64 year, qint64 span)
{
    if (span <= kMostYears || year <= 0) {
        return yearWords(year);
    }
    const qint64 unit = span <= kMostDecades ? 10 : 100;
    return yearWords(year - year % unit) + u's';
}

class ChronologyMaker {
public:
    ChronologyMaker(const Snapshot &snapshot, const ShownSet &shown, const ShownPeriod &period)
        : m_snapshot(snapshot), m_shown(shown), m_period(period), m_names(sourceNames(snapshot))
    {
    }

    void collect(Chronology &chronology, bool withUndated);
    void addSources(Chronology &chronology) const;

private:
    struct Key {
        Instant from = 0;
        Instant to = 0;
        int event = -1;
        int statement = -1;
    };
    void addChapters(Chronology &chronology, std::vector<Key> keys) const;
    ChronologyEntry entry(const Key &key) const;
    ChronologyNote note(const Statement &statement) const;

    const Snapshot &m_snapshot;
    ShownSet m_shown;
    ShownPeriod m_period;
    QStringList m_names;
};

ChronologyNote ChronologyMaker::note(const Statement &statement) const
{
    return {statement.document, m_names[statement.document], quoteOf(m_snapshot, statement), stanceOf(statement)};
}

ChronologyEntry ChronologyMaker::entry(const Key &key) const
{
    ChronologyEntry entry{key.event, key.statement};
    const TimeSpan &time = key.event >= 0 ? m_snapshot.eventTime(key.event) : m_snapshot.timeOf(key.statement);
    entry.date = time.isUndated() ? QString() : dateWords(time, DateStyle::Long);
    entry.edtf = time.isUndated() ? QString() : time.toEdtf();
    if (key.event < 0) {
        const Statement &statement = m_snapshot.statement(key.statement);
        entry.id = u"statement-"_s + statement.id.toString();
        entry.title = statement.title;
        entry.notes.push_back(note(statement));
        return entry;
    }
    const Event &event = m_snapshot.event(key.event);
    entry.id = u"event-"_s + event.id.toString();
    entry.title = event.title;
    for (const int s : event.statements) {
        const Statement &statement = m_snapshot.statement(s);
        if (m_shown.shows(statement)) {
            entry.notes.push_back(note(statement));
        }
    }
    for (const Divergence &divergence : m_snapshot.divergences(key.event)) {
        const int a = m_snapshot.documentOf(divergence.statementA);
        const int b = m_snapshot.documentOf(divergence.statementB);
        if (contradicts(divergence.kind) && m_shown.showsDocument(a) && m_shown.showsDocument(b)) {
            const QString words = reasonWords(divergence.reason, m_names[a], m_names[b]);
            if (!entry.differences.contains(words)) {
                entry.differences << words;
            }
        }
    }
    return entry;
}

void ChronologyMaker::collect(Chronology &chronology, bool withUndated)
{
    std::vector<Key> dated;
    std::vector<Key> undated;
    std::vector<bool> told(m_snapshot.events().size(), false);
    for (int s = 0; s < static_cast<int>(m_snapshot.statements().size()); ++s) {
        if (!m_shown.shows(m_snapshot, s)) {
            continue;
        }
        const auto form = markForm(m_snapshot.timeOf(s));
        const int event = m_snapshot.eventOf(s);
        if (!form) {
            if (event < 0 || m_snapshot.eventTime(event).isUndated()) {
                undated.push_back({0, 0, event, s});
            }
            continue;
        }
        if (form->from >= m_period.second || form->to <= m_period.first || (event >= 0 && told[static_cast<std::size_t>(event)])) {
            continue;
        }
        const auto whole = event >= 0 ? markForm(m_snapshot.eventTime(event)) : form;
        if (event >= 0) {
            told[static_cast<std::size_t>(event)] = true;
        }
        const MarkForm &shown = whole ? *whole : *form;
        dated.push_back({shown.openStart ? shown.to - 1 : shown.from, shown.to, event, s});
    }
    std::ranges::stable_sort(dated, {}, [](const Key &key) { return std::pair(key.from, key.to); });
    addChapters(chronology, std::move(dated));
    if (withUndated && !undated.empty()) {
        ChronologyChapter chapter{u"Without a date"_s, {}};
        std::set<int> events;
        for (const Key &key : undated) {
            if (key.event < 0 || events.insert(key.event).second) {
                chapter.entries.push_back(entry(key));
            }
        }
        chronology.chapters.push_back(std::move(chapter));
    }
}

void ChronologyMaker::addChapters(Chronology &chronology, std::vector<Key> keys) const
{
    if (keys.empty()) {
        return;
    }
    const auto yearOf = [](const Key &key) { return dateOf(key.from).year; };
    const qint64 span = yearOf(keys.back()) - yearOf(keys.front());
    for (const Key &key : keys) {
        const QString heading = chapterName(yearOf(key), span);
        if (chronology.chapters.empty() || chronology.chapters.back().heading != heading) {
            chronology.chapters.push_back({heading, {}});
        }
        chronology.chapters.back().entries.push_back(entry(key));
        ++chronology.entries;
    }
}

void ChronologyMaker::addSources(Chronology &chronology) const
{
    for (int d = 0; d < static_cast<int>(m_names.size()); ++d) {
        if (m_shown.showsDocument(d)) {
            chronology.sources.push_back({m_names[d], sourceRecord(m_snapshot.document(d), m_names[d])});
        }
    }
}

} // namespace

Result<Chronology> composeChronology(const SnapshotPtr &snapshot, const PictureOptions &options)
{
    const Result<PictureSubject> subject = pictureSubject(snapshot, options);
    if (!subject) {
        return subject.error();
    }
    Chronology chronology;
    chronology.title = subject->title;
    chronology.description = subject->description;
    chronology.caption = options.caption;
    chronology.made = options.made;
    chronology.record = subject->record;
    ChronologyMaker maker(*snapshot, subject->shown, subject->period);
    maker.collect(chronology, options.undated);
    maker.addSources(chronology);
    return chronology;
}

} // namespace eusebius
