// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/synopsis/cellmarks.h"

#include "model/events/linking/stems.h"
#include "model/text/words.h"

#include <QHash>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestElsewhere = 32;

struct CellWord {
    TextRange range;
    quint64 key = 0; ///< 0: a word of the grammar
    bool shared = false;
};

std::vector<CellWord> cellWords(const QString &text, TextRange part)
{
    const TermTable &table = TermTable::english();
    std::vector<CellWord> words;
    WordScanner scanner(text, part);
    while (scanner.next()) {
        const bool isWord = scanner.kind() == WordKind::Word;
        const bool grammar = isWord && table.importance(scanner.folded()) <= 0;
        words.push_back({scanner.range(), grammar ? 0 : isWord ? table.term(scanner.folded()) : scanner.hash()});
    }
    return words;
}

/// Which document says a word: one of them, or several.
class WordTellers {
public:
    void add(quint64 word, int document)
    {
        const auto there = m_by.find(word);
        if (there == m_by.end()) {
            m_by.insert(word, document);
        } else if (*there != document) {
            *there = kSeveral;
        }
    }
    bool anotherThan(quint64 word, int document) const
    {
        const auto there = m_by.constFind(word);
        return there != m_by.constEnd() && *there != document;
    }

private:
    static constexpr int kSeveral = -2;
    QHash<quint64, int> m_by;
};

/// Grammar between two shared words, or at an edge beside one, is shared with them.
void shareBetween(std::vector<CellWord> &words)
{
    const auto isContent = [](const CellWord &word) { return word.key != 0; };
    auto it = words.begin();
    while (it != words.end()) {
        if (isContent(*it)) {
            ++it;
            continue;
        }
        const auto end = std::find_if(it, words.end(), isContent);
        const bool before = it == words.begin() || std::prev(it)->shared;
        const bool after = end == words.end() || end->shared;
        const bool alone = it == words.begin() && end == words.end();
        for (; it != end; ++it) {
            it->shared = before && after && !alone;
        }
    }
}

std::vector<TextRange> sharedRanges(const std::vector<CellWord> &words)
{
    std::vector<TextRange> ranges;
    bool before = false;
    for (const CellWord &word : words) {
        if (word.shared && before) {
            ranges.back().end = word.range.end; // with what stands between
        } else if (word.shared) {
            ranges.push_back(word.range);
        }
        before = word.shared;
    }
    return ranges;
}

bool isWordAt(const QString &text, qsizetype begin, qsizetype length)
{
    const auto joins = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    return !(joins(begin - 1) && joins(begin)) && !(joins(begin + length - 1) && joins(begin + length));
}

/// Where words stand in a text as whole words; empty: nowhere.
TextRange placeOf(const QString &words, const QString &text)
{
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (isWordAt(text, at, words.size())) {
            return {at, at + words.size()};
        }
    }
    return {};
}

/// What one side of a divergence says, as briefly as its reason has it: "17 houses"; its words, where they are few.
QString saidBy(const Snapshot &snapshot, const Divergence &divergence, bool isA)
{
    const QStringList &args = divergence.reason.args;
    const qsizetype side = isA ? 0 : 1;
    const PassageRef &passage = isA ? divergence.a : divergence.b;
    if (divergence.kind == DivergenceKind::Count && args.size() > 1) {
        return QStringList{args.value(side), args.value(2), args.value(3 + side)}.join(u' ').simplified();
    }
    if (divergence.kind == DivergenceKind::Names && args.size() > 1) {
        return args.value(side);
    }
    if (passage.range.length() > 2 * kLongestElsewhere) {
        return {};
    }
    const QString words = snapshot.document(passage.document).text.mid(passage.range.begin, passage.range.length()).simplified();
    return words.size() > kLongestElsewhere ? QString() : words;
}

void addDiffering(SynopsisCell &cell, const Snapshot &snapshot, const Divergence &divergence, bool isA)
{
    cell.differs = true;
    if (divergence.kind == DivergenceKind::Date) {
        cell.timeIs = CellTime::Differs;
        return;
    }
    const QString said = saidBy(snapshot, divergence, isA);
    TextRange place = placeOf(said, cell.words);
    if (place.isEmpty() && divergence.kind == DivergenceKind::Count) {
        place = placeOf(divergence.reason.args.value(isA ? 0 : 1), cell.words); // "13 of its people" for "13 people"
    }
    if (!place.isEmpty()) {
        if (std::ranges::find(cell.differing, place) == cell.differing.end()) {
            cell.differing.push_back(place);
        }
    } else if (!said.isEmpty() && (divergence.kind == DivergenceKind::Count || divergence.kind == DivergenceKind::Names) && !cell.differingElsewhere.contains(said)) {
        cell.differingElsewhere.append(said);
    }
}

} // namespace

void markShared(const Snapshot &snapshot, const Event &event, std::vector<SynopsisCell> &cells)
{
    WordTellers tellers;
    const auto cellOf = [&cells](int document) { return std::ranges::find(cells, document, &SynopsisCell::document); };
    for (const int index : event.statements) {
        const Statement &statement = snapshot.statement(index);
        if (cellOf(statement.document) == cells.end()) {
            continue;
        }
        for (const CellWord &word : cellWords(snapshot.document(statement.document).text, statement.range)) {
            tellers.add(word.key, statement.document);
        }
    }
    std::vector<std::vector<CellWord>> all;
    for (const SynopsisCell &cell : cells) {
        all.push_back(cellWords(cell.words, {0, cell.words.size()}));
        for (const CellWord &word : all.back()) {
            tellers.add(word.key, cell.document);
        }
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (CellWord &word : all[i]) {
            word.shared = word.key != 0 && tellers.anotherThan(word.key, cells[i].document);
        }
        shareBetween(all[i]);
        cells[i].shared = sharedRanges(all[i]);
    }
}

void markDiffering(const Snapshot &snapshot, const Event &event, const std::vector<Divergence> &divergences, std::vector<SynopsisCell> &cells)
{
    // A number may be told elsewhere in the document: then it is its document's cell that differs.
    const auto cellOf = [&](int statement) {
        return statement < 0 ? cells.end() : std::ranges::find(cells, snapshot.documentOf(statement), &SynopsisCell::document);
    };
    for (const Divergence &divergence : divergences) {
        const auto a = cellOf(divergence.statementA);
        const auto b = cellOf(divergence.statementB);
        // Of dates only those of the statements that stand there are seen.
        const auto concerns = [&](auto cell, int statement) {
            return cell != cells.end() && (divergence.kind != DivergenceKind::Date || cell->statement == statement || !std::ranges::binary_search(event.statements, statement));
        };
        if (concerns(a, divergence.statementA)) {
            addDiffering(*a, snapshot, divergence, true);
        }
        if (concerns(b, divergence.statementB) && b != a) {
            addDiffering(*b, snapshot, divergence, false);
        }
    }
}

} // namespace eusebius
