// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/rebased.h"

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
    Rebaser(const Decisions &decisions, const Snapshot::Parts &findings, const QHash<QString, QString> &renamed) :
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
        const AnchorFinder finder(document.text);
        m_there = statementsOf(index);
        m_taken.assign(m_there.size(), false);
        // What is there by its id is sure, and nothing else may take its place.
        std::vector<bool> found;
        for (StatementRecord &record : records) {
            record.passage.document = documentId;
            found.push_back(keep(record, document));
        }
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (!found[i]) {
                search(records[i], document, finder);
            }
        }
    }

    bool keep(StatementRecord &record, const Document &document)
    {
        const auto there = std::ranges::find(m_there, record.id, &Statement::id);
        const QStringView text = document.text;
        if (there == m_there.end() || text.sliced(there->range.begin, there->range.length()) != record.passage.anchor.quote) {
            return false;
        }
        m_taken[static_cast<std::size_t>(there - m_there.begin())] = true;
        record.passage.state = PassageState::Found;
        record.passage.anchor = Anchor::of(document.text, there->range);
        m_result.report.kept.push_back(record.id);
        return true;
    }

    void search(StatementRecord &record, const Document &document, const AnchorFinder &finder)
    {
        Anchor &anchor = record.passage.anchor;
        const std::optional<AnchorMatch> match = finder.find(anchor);
        const bool own = m_decisions.ownStatement(record.id) != nullptr;
        const int at = match && !own ? statementAt(match->range, record) : -1;
        if (!match || (!own && at < 0)) {
            lose(record);
            return;
        }
        const TextRange range = own ? match->range : m_there[static_cast<std::size_t>(at)].range;
        const bool ambiguous = match->exact && isAmbiguous(anchor, document.text, match->range);
        const bool kept = match->exact && match->range.begin == anchor.position;
        if (!own) {
            m_taken[static_cast<std::size_t>(at)] = true;
            const Statement &statement = m_there[static_cast<std::size_t>(at)];
            m_ids.emplace(record.id, statement.id);
            record.id = statement.id;
            record.passage.foundTime = statement.time.toEdtf();
        }
        anchor = Anchor::of(document.text, range);
        record.passage.state = ambiguous ? PassageState::Ambiguous : kept ? PassageState::Found : PassageState::Moved;
        (ambiguous ? m_result.report.ambiguous : kept ? m_result.report.kept : m_result.report.moved).push_back(record.id);
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
    const Snapshot::Parts &m_findings;
    const QHash<QString, QString> &m_renamed;
    QHash<QString, int> m_documents;
    std::span<const Statement> m_there; ///< of the document at hand
    std::vector<bool> m_taken;
    std::unordered_map<StatementId, StatementId> m_ids; ///< those that have another id now
    Rebased m_result;
};

} // namespace

Rebased rebased(const Decisions &decisions, const Snapshot::Parts &findings, const QHash<QString, QString> &renamed)
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
