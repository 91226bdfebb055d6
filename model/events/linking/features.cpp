// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/features.h"

#include "model/events/telling/aliases.h"
#include "model/text/words.h"

#include <algorithm>

namespace eusebius {

namespace {

struct Piece {
    TextRange range;
    QString folded;
    bool number = false;
    bool capital = false;
};

std::vector<Piece> piecesOf(const Document &document, const Statement &statement)
{
    std::vector<Piece> pieces;
    WordScanner words(document.text, statement.range);
    while (words.next()) {
        if (statement.timeWords.overlaps(words.range())) {
            continue;
        }
        pieces.push_back({words.range(), words.folded().toString(), words.kind() == WordKind::Number, document.text[words.range().begin].isUpper()});
    }
    return pieces;
}

bool isMonth(QStringView word)
{
    static constexpr QStringView kMonths[] = {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august", u"september", u"october", u"november",
                                              u"december"};
    return std::find(std::begin(kMonths), std::end(kMonths), word) != std::end(kMonths);
}

int ordinalOf(QStringView word)
{
    static constexpr QStringView kOrdinals[] = {u"first", u"second", u"third", u"fourth", u"fifth", u"sixth", u"seventh", u"eighth", u"ninth", u"tenth"};
    for (int i = 0; i < 10; ++i) {
        if (word == kOrdinals[i]) {
            return i + 1;
        }
    }
    return 0;
}

/// Collects a statement's terms word by word.
class FeatureReader {
public:
    FeatureReader(const Document &document, const Statement &statement) : m_document(document), m_pieces(piecesOf(document, statement)) { }

    Features read()
    {
        for (std::size_t i = 0; i < m_pieces.size();) {
            const std::size_t length = aliasAt(i);
            if (length == 0) {
                word(i);
            }
            i += std::max<std::size_t>(length, 1);
        }
        auto &terms = m_features.terms;
        std::sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) {
            return std::tie(a.hash, b.weight, a.words) < std::tie(b.hash, a.weight, b.words);
        });
        terms.erase(std::unique(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.hash == b.hash; }), terms.end());
        return std::move(m_features);
    }

private:
    /// A listed name of up to four words that begins here, with how many words it has.
    std::size_t aliasAt(std::size_t i)
    {
        if (!m_pieces[i].capital) {
            return 0;
        }
        for (std::size_t length = std::min<std::size_t>(4, m_pieces.size() - i); length > 0; --length) {
            const TextRange range{m_pieces[i].range.begin, m_pieces[i + length - 1].range.end};
            if (range.length() > 60) {
                continue;
            }
            QString name = m_document.text.mid(range.begin, range.length());
            if (name.endsWith(QLatin1String("'s")) || name.endsWith(QStringLiteral("’s"))) {
                name.chop(2);
            }
            const Alias alias = Aliases::table().find(name);
            if (alias.isNull()) {
                continue;
            }
            addName(alias.canonical, 1.0F, range);
            if (!alias.capitalOf.isEmpty()) {
                addName(alias.capitalOf, 0.7F, range);
            }
            return length;
        }
        return 0;
    }

    void addName(const QString &name, float weight, TextRange range)
    {
        m_features.terms.push_back({wordHash(QString(u'@' + name)), weight, true, range});
    }

    void word(std::size_t i)
    {
        const Piece &piece = m_pieces[i];
        if (const int ordinal = ordinalOf(piece.folded)) {
            m_features.ordinal = m_features.ordinal == 0 ? ordinal : m_features.ordinal;
            return;
        }
        const TermTable &table = TermTable::english();
        const TermTable::Phase phase = table.phase(piece.folded, i + 1 < m_pieces.size() ? QStringView(m_pieces[i + 1].folded) : QStringView());
        if (phase != TermTable::Phase::None && m_features.phase == TermTable::Phase::None) {
            m_features.phase = phase;
        }
        if (piece.number || isMonth(piece.folded)) {
            return;
        }
        const bool name = piece.capital && i > 0;
        const double importance = name ? 1.0 : table.importance(piece.folded);
        if (importance > 0 && piece.folded.size() > 1) {
            m_features.terms.push_back({table.term(piece.folded), static_cast<float>(importance), name, piece.range});
        }
    }

    const Document &m_document;
    std::vector<Piece> m_pieces;
    Features m_features;
};

} // namespace

Features featuresOf(const Document &document, const Statement &statement)
{
    Features features = FeatureReader(document, statement).read();
    features.dated = !statement.time.isUndated();
    if (features.dated) {
        features.from = statement.time.earliestStart();
        features.to = statement.time.latestEnd();
        features.lasts = statement.time.isInterval();
    }
    for (const Term &term : features.terms) {
        features.total += double(term.weight);
    }
    return features;
}

} // namespace eusebius
