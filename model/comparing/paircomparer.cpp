// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/paircomparer.h"

#include "model/events/linking/stems.h"
#include "model/text/words.h"

#include <algorithm>

namespace eusebius {

namespace {

QString modalityName(Modality modality)
{
    static constexpr const char *kNames[] = {"asserted", "claimed", "alleged", "believed", "reported", "presumed", "denied", "possible", "conditional", "predicted", "recommended"};
    return QString::fromLatin1(kNames[static_cast<int>(modality)]);
}

bool isStated(const Statement &s)
{
    return !s.time.isUndated() && s.dating == Dating::Stated;
}

/// Letters that may be written or dropped by another transcription, at most two: "Rasŏn" and "Rason" fold to the same and differ only in writing.
bool spelledAlike(const QString &a, const QString &b)
{
    const QString x = foldedWords(a).remove(u' ');
    const QString y = foldedWords(b).remove(u' ');
    if (x == y) {
        return true;
    }
    if (x.size() < 6 || y.size() < 6 || std::abs(x.size() - y.size()) > 1 || x.front() != y.front()) {
        return false;
    }
    qsizetype prefix = 0;
    while (prefix < std::min(x.size(), y.size()) && x[prefix] == y[prefix]) {
        ++prefix;
    }
    qsizetype suffix = 0;
    while (suffix < std::min(x.size(), y.size()) - prefix && x[x.size() - 1 - suffix] == y[y.size() - 1 - suffix]) {
        ++suffix;
    }
    return std::max(x.size(), y.size()) - prefix - suffix <= 1;
}

/// The stems of a figure's thing.
std::vector<quint64> thingTerms(const QString &what)
{
    std::vector<quint64> terms;
    WordScanner words(what);
    while (words.next()) {
        if (TermTable::english().importance(words.folded()) > 0) {
            terms.push_back(TermTable::english().term(words.folded()));
        }
    }
    return terms;
}

} // namespace

PairComparer::PairComparer(std::span<const Document> documents, const Statement &a, const Statement &b, const ReuseMatch *match)
    : m_documents(documents), m_a(a), m_b(b), m_match(match)
{
}

std::vector<Divergence> PairComparer::compare()
{
    compareDates();
    compareFigures();
    if (m_a.document != m_b.document) {
        compareNames();
        compareAssertion();
        compareWording();
    }
    return std::move(m_found);
}

QString PairComparer::words(int document, TextRange range) const
{
    return m_documents[static_cast<std::size_t>(document)].text.mid(range.begin, range.length()).simplified();
}

Divergence &PairComparer::add(DivergenceKind kind, TextRange a, TextRange b, Reason reason)
{
    Divergence d;
    d.kind = kind;
    d.statementA = 0;
    d.statementB = 1;
    d.a = {m_a.document, a};
    d.b = {m_b.document, b};
    d.reason = std::move(reason);
    m_found.push_back(std::move(d));
    return m_found.back();
}

/// The words of the time where they stand in the clause, else the clause.
TextRange PairComparer::timePassage(const Statement &s) const
{
    return s.range.contains(s.timeWords) && !s.timeWords.isEmpty() ? s.timeWords : s.range;
}

void PairComparer::compareDates()
{
    if (!isStated(m_a) || !isStated(m_b) || m_a.time == m_b.time) {
        return;
    }
    const auto x = m_a.time.bounds();
    const auto y = m_b.time.bounds();
    if (x == y) {
        return;
    }
    const TextRange wordsA = timePassage(m_a);
    const TextRange wordsB = timePassage(m_b);
    const QString edtfA = m_a.time.toEdtf();
    const QString edtfB = m_b.time.toEdtf();
    const bool apart = x.earliestStart >= y.latestEnd || y.earliestStart >= x.latestEnd;
    if (apart) {
        add(DivergenceKind::Date, wordsA, wordsB, {"dates-contradict", {edtfA, edtfB}});
        return;
    }
    const bool aInB = y.earliestStart <= x.earliestStart && x.latestEnd <= y.latestEnd;
    const bool bInA = x.earliestStart <= y.earliestStart && y.latestEnd <= x.latestEnd;
    if (aInB || bInA) {
        Divergence &d = add(DivergenceKind::Precision, wordsA, wordsB,
                            {"date-finer", aInB ? QStringList{edtfA, edtfB, words(m_a.document, wordsA), words(m_b.document, wordsB)}
                                                : QStringList{edtfB, edtfA, words(m_b.document, wordsB), words(m_a.document, wordsA)}});
        if (!aInB) {
            std::swap(d.a, d.b);
            d.statementA = 1;
            d.statementB = 0;
        }
        return;
    }
    add(DivergenceKind::Date, wordsA, wordsB, {"dates-overlap", {edtfA, edtfB}});
}

/// Whether two figures count the same thing: one unit, and a word in common for what.
bool PairComparer::countSame(const Figure &x, const Figure &y) const
{
    if (x.unit != y.unit) {
        return false;
    }
    const std::vector<quint64> a = thingTerms(x.what);
    const std::vector<quint64> b = thingTerms(y.what);
    if (a.empty() || b.empty()) {
        return !x.unit.isEmpty() && a.empty() && b.empty();
    }
    // the last word is what is counted, those before say which
    return a.back() == b.back() || std::find(a.begin(), a.end(), b.back()) != a.end() || std::find(b.begin(), b.end(), a.back()) != b.end();
}

void PairComparer::compareFigures()
{
    for (const Figure &x : m_a.figures) {
        // a number that the other gives too is no difference
        const bool shared = std::any_of(m_b.figures.begin(), m_b.figures.end(), [&x](const Figure &y) { return y.value == x.value && y.unit == x.unit; });
        if (shared) {
            continue;
        }
        for (const Figure &y : m_b.figures) {
            const bool inA = std::any_of(m_a.figures.begin(), m_a.figures.end(), [&y](const Figure &z) { return z.value == y.value && z.unit == y.unit; });
            if (!inA && countSame(x, y)) {
                const QStringList args{QString::number(x.value, 'g', 15), QString::number(y.value, 'g', 15), x.unit, x.what, y.what};
                const bool within = m_a.document == m_b.document;
                add(DivergenceKind::Count, x.range, y.range, {within ? QByteArray("counts-differ-within") : QByteArray("counts-differ"), args});
            }
        }
    }
}

void PairComparer::compareNames()
{
    for (const NameMention &x : m_a.names) {
        for (const NameMention &y : m_b.names) {
            if (x.text != y.text && x.text.size() > 4 && spelledAlike(x.text, y.text) && x.text.compare(y.text, Qt::CaseInsensitive) != 0) {
                add(DivergenceKind::Names, x.range, y.range, {"names-spelled", {x.text, y.text}});
                return;
            }
        }
    }
}

void PairComparer::compareAssertion()
{
    const bool speechA = !m_a.attribution.isEmpty();
    const bool speechB = !m_b.attribution.isEmpty();
    if (speechA != speechB) {
        const QString who = speechA ? m_a.attribution : m_b.attribution;
        add(DivergenceKind::Attribution, m_a.range, m_b.range, {"attributed", {who, speechA ? QStringLiteral("a") : QStringLiteral("b")}});
    } else if (speechA && foldedWords(m_a.attribution) != foldedWords(m_b.attribution)) {
        add(DivergenceKind::Attribution, m_a.range, m_b.range, {"attributed-otherwise", {m_a.attribution, m_b.attribution}});
    }
    if (m_a.modality != m_b.modality && speechA == speechB) {
        add(DivergenceKind::Modality, m_a.range, m_b.range, {"modality-differs", {modalityName(m_a.modality), modalityName(m_b.modality)}});
    }
}

/// The edits between the equal words of a copied sentence.
void PairComparer::compareWording()
{
    if (m_match == nullptr || m_match->runs.size() < 2) {
        return;
    }
    constexpr int kBridge = 3; // edits with no more words between them are one ("A and B" for "B and A")
    for (std::size_t i = 1, last = 1; i < m_match->runs.size(); i = last + 1) {
        last = i;
        while (last + 1 < m_match->runs.size() && m_match->runs[last].words <= kBridge) {
            ++last;
        }
        const ReuseRun &before = m_match->runs[i - 1];
        const ReuseRun &after = m_match->runs[last];
        const TextRange gapA{before.a.end, after.a.begin};
        const TextRange gapB{before.b.end, after.b.begin};
        const auto inside = [](const Statement &s, TextRange gap) { return s.range.begin <= gap.begin && gap.end <= s.range.end; };
        if (!inside(m_a, gapA) || !inside(m_b, gapB)) {
            continue;
        }
        QString wordsA = foldedWords(words(m_a.document, gapA));
        QString wordsB = foldedWords(words(m_b.document, gapB));
        if (wordsA != wordsB && wordsA.size() + wordsB.size() > 0 && !spelledAlike(wordsA, wordsB)) {
            const TextRange shownA = wordsA.isEmpty() ? m_a.range : gapA;
            const TextRange shownB = wordsB.isEmpty() ? m_b.range : gapB;
            add(DivergenceKind::Wording, shownA, shownB, {"wording-changed", {words(m_a.document, gapA), words(m_b.document, gapB)}});
        }
    }
}

} // namespace eusebius
