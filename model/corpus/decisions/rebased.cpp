// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/rebased.h"

#include "model/corpus/decisions/changedstatements.h"
#include "model/corpus/decisions/passage.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace eusebius {

namespace {

constexpr double kSameWords = 0.5; ///< of a passage and a statement's together, the share in both
constexpr qsizetype kChanceLikeness = 3; ///< so many letters around the words agree by chance: they tell no place from another
constexpr qsizetype kMostPlaces = 64; ///< of one quote, to tell whether it is ambiguous

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n]) {
        ++n;
    }
    return n;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n]) {
        ++n;
    }
    return n;
}

/// How much of what stood around the quote stands around this place.
qsizetype contextAt(const Anchor &anchor, QStringView text, qsizetype at)
{
    return commonEnd(anchor.prefix, text.first(at)) + commonStart(anchor.suffix, text.sliced(at + anchor.quote.size()));
}

/// Another place has the same words in surroundings as good as alike, and is not clearly farther from where it was.
bool isAmbiguous(const Anchor &anchor, const QString &text, TextRange range)
{
    const qsizetype context = contextAt(anchor, text, range.begin);
    const qsizetype distance = std::abs(range.begin - anchor.position);
    qsizetype places = 0;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0 && places < kMostPlaces; at = text.indexOf(anchor.quote, at + 1), ++places) {
        if (at != range.begin && contextAt(anchor, text, at) + kChanceLikeness >= context && distance * 2 > std::abs(at - anchor.position)) {
            return true;
        }
    }
    return false;
}

class Rebaser {
public:
    Rebaser(const Decisions &decisions, const CorpusParts &findings, const QHash<QString, QString> &renamed) :
        m_decisions(decisions), m_findings(findings), m_renamed(renamed)
    {
    }

    Rebased run()
    {
        for (std::size_t d = 0; d < m_findings.documents.size(); ++d) {
            m_documents.insert(m_findings.documents[d].id, static_cast<int>(d));
        }
        std::map<QString, std::vector<StatementRecord>> byDocument;
        m_decisions.forEachStatement([&](const StatementRecord &record) {
            byDocument[m_renamed.value(record.passage.document, record.passage.document)].push_back(record);
        });
        for (auto &[id, records] : byDocument) {
            std::ranges::sort(records, {}, [](const StatementRecord &r) { return std::pair(r.passage.anchor.position, r.id); });
            findIn(id, records);
        }
        for (const auto &[id, records] : byDocument) {
            for (const StatementRecord &record : records) {
                put(record);
            }
        }
        copyOthers();
        for (auto *list : {&m_result.report.kept, &m_result.report.moved, &m_result.report.ambiguous, &m_result.report.lost}) {
            std::ranges::sort(*list);
        }
        return std::move(m_result);
    }

private:
    StatementId now(StatementId before) const
    {
        const auto it = m_ids.find(before);
        return it == m_ids.end() ? before : it->second;
    }
    void put(const Record &record) { m_result.decisions.apply({m_result.decisions.current(record), record}); }

    std::span<const Statement> statementsOf(int document) const
    {
        const auto found = std::ranges::equal_range(m_findings.statements, document, {}, &Statement::document);
        return {found.begin(), found.end()};
    }

    void findIn(const QString &documentId, std::vector<StatementRecord> &records)
    {
        const int index = m_documents.value(documentId, -1);
        if (index < 0) {
            for (StatementRecord &record : records) {
                lose(record);
            }
            return;
        }
        const Document &document = m_findings.documents[static_cast<std::size_t>(index)];
        m_there = statementsOf(index);
        m_taken.assign(m_there.size(), false);
        m_document = &document;
        for (StatementRecord &record : records) {
            record.passage.document = documentId;
        }
        findAll(records);
    }

    /// The surest first, and nothing else may take its place: what is there by its id; then the same words; then, of the changed ones, what
    /// has its time, most of its words and its neighbours; then what the words alone lead to.
    void findAll(std::vector<StatementRecord> &records)
    {
        const AnchorFinder finder(m_document->text);
        std::vector<std::optional<AnchorMatch>> matches(records.size());
        std::vector<qsizetype> places(records.size(), -1); // where it is now; -1: not yet found
        const auto found = [&](std::size_t i) { places[i] = records[i].passage.anchor.position; };
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (keep(records[i])) {
                found(i);
            }
        }
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (places[i] < 0) {
                matches[i] = finder.find(records[i].passage.anchor);
                if (matches[i] && matches[i]->exact && putAt(records[i], *matches[i])) {
                    found(i);
                }
            }
        }
        findChanged(records, places);
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (places[i] < 0 && !(matches[i] && putAt(records[i], *matches[i]))) {
                lose(records[i]);
            }
        }
    }

    void findChanged(std::vector<StatementRecord> &records, std::vector<qsizetype> &places)
    {
        if (std::ranges::find(places, -1) == places.end()) {
            return;
        }
        ChangedStatements changed(*m_document, m_there);
        std::vector<qsizetype> next(records.size() + 1, m_document->text.size()); // the place of the first one found from here on
        for (std::size_t i = records.size(); i > 0; --i) {
            next[i - 1] = places[i - 1] >= 0 ? places[i - 1] : next[i];
        }
        qsizetype last = 0;
        for (std::size_t i = 0; i < records.size(); ++i) {
            const TextRange between = last < next[i] ? TextRange{last, next[i]} : TextRange{};
            if (places[i] < 0 && !isOwn(records[i])) {
                const int at = changed.find(records[i], between, m_taken);
                if (at >= 0) {
                    putOn(records[i], at, PassageState::Moved);
                    places[i] = records[i].passage.anchor.position;
                }
            }
            last = places[i] >= 0 ? places[i] : last;
        }
    }

    bool isOwn(const StatementRecord &record) const { return m_decisions.ownStatement(record.id) != nullptr; }

    bool keep(StatementRecord &record)
    {
        const auto there = std::ranges::find(m_there, record.id, &Statement::id);
        const QStringView text = m_document->text;
        if (there == m_there.end() || text.sliced(there->range.begin, there->range.length()) != record.passage.anchor.quote) {
            return false;
        }
        m_taken[static_cast<std::size_t>(there - m_there.begin())] = true;
        record.passage.state = PassageState::Found;
        record.passage.anchor = Anchor::of(text, there->range);
        m_result.report.kept.push_back(record.id);
        return true;
    }

    /// False where no statement stands there.
    bool putAt(StatementRecord &record, const AnchorMatch &match)
    {
        const int at = isOwn(record) ? -1 : statementAt(match.range, record);
        if (at < 0 && !isOwn(record)) {
            return false;
        }
        const Anchor &anchor = record.passage.anchor;
        const bool ambiguous = match.exact && isAmbiguous(anchor, m_document->text, match.range);
        const bool kept = match.exact && match.range.begin == anchor.position;
        const PassageState state = ambiguous ? PassageState::Ambiguous : kept ? PassageState::Found : PassageState::Moved;
        if (at >= 0) {
            putOn(record, at, state);
        } else {
            report(record, match.range, state);
        }
        return true;
    }

    void putOn(StatementRecord &record, int at, PassageState state)
    {
        m_taken[static_cast<std::size_t>(at)] = true;
        const Statement &statement = m_there[static_cast<std::size_t>(at)];
        m_ids.emplace(record.id, statement.id);
        record.id = statement.id;
        record.passage.foundTime = statement.time.toEdtf();
        report(record, statement.range, state);
    }

    void report(StatementRecord &record, TextRange range, PassageState state)
    {
        record.passage.anchor = Anchor::of(m_document->text, range);
        record.passage.state = state;
        RebaseReport &report = m_result.report;
        (state == PassageState::Ambiguous ? report.ambiguous : state == PassageState::Found ? report.kept : report.moved).push_back(record.id);
    }

    /// Of the statements on these words, the one that says the same time; else the one that shares most of the words.
    int statementAt(TextRange range, const StatementRecord &record) const
    {
        int best = -1;
        std::pair<bool, double> quality;
        for (std::size_t i = 0; i < m_there.size(); ++i) {
            const Statement &statement = m_there[i];
            if (m_taken[i] || !statement.range.overlaps(range)) {
                continue;
            }
            const double like = statement.range.likeness(range);
            const std::pair<bool, double> here(statement.time.toEdtf() == record.passage.foundTime, like);
            const bool inside = statement.range.contains(range) || range.contains(statement.range);
            if ((like >= kSameWords || (inside && here.first)) && (best < 0 || here > quality)) {
                best = static_cast<int>(i);
                quality = here;
            }
        }
        return best;
    }

    void lose(StatementRecord &record)
    {
        record.passage.state = PassageState::Lost;
        m_result.report.lost.push_back(record.id);
    }

    void copyOthers()
    {
        m_decisions.forEachEvent([this](EventRecord record) {
            for (StatementId &member : record.members) {
                member = now(member);
            }
            if (record.date) {
                record.date->chosen = now(record.date->chosen);
            }
            put(record);
        });
        m_decisions.forEachLink([this](LinkRecord record) {
            const auto ids = std::minmax({now(record.a), now(record.b)}); // of values: a pair of references would outlive them
            record.a = ids.first;
            record.b = ids.second;
            put(record);
        });
        m_decisions.forEachSource([this](SourceRecord record) {
            record.document = m_renamed.value(record.document, record.document);
            put(record);
        });
        m_decisions.forEachOwn([this](const OwnStatement &record) { put(record); });
        m_decisions.forEachTag([this](const Tag &record) { put(record); });
        m_decisions.forEachNote([this](Note record) {
            if (record.subject.isStatement()) {
                record.subject.id = now(record.subject.statement()).value;
            }
            put(record);
        });
    }

    const Decisions &m_decisions;
    const CorpusParts &m_findings;
    const QHash<QString, QString> &m_renamed;
    QHash<QString, int> m_documents;
    const Document *m_document = nullptr; ///< the one at hand
    std::span<const Statement> m_there; ///< of it
    std::vector<bool> m_taken;
    std::unordered_map<StatementId, StatementId> m_ids; ///< those that have another id now
    Rebased m_result;
};

} // namespace

Rebased rebased(const Decisions &decisions, const CorpusParts &findings, const QHash<QString, QString> &renamed)
{
    return Rebaser(decisions, findings, renamed).run();
}

QHash<QString, QString> renamedDocuments(std::span<const KnownDocument> before, std::span<const Document> now)
{
    QHash<QByteArray, QString> appeared; // by hash
    QSet<QString> there;
    for (const Document &document : now) {
        there.insert(document.id);
        appeared.insert(document.sha256, document.id);
    }
    QHash<QString, QString> renamed;
    QSet<QString> used;
    for (const KnownDocument &document : before) {
        used.insert(document.id);
    }
    for (const KnownDocument &document : before) {
        const QString name = appeared.value(document.sha256);
        if (!there.contains(document.id) && !document.sha256.isEmpty() && !name.isEmpty() && !used.contains(name)) {
            renamed.insert(document.id, name);
            used.insert(name);
        }
    }
    return renamed;
}

} // namespace eusebius
