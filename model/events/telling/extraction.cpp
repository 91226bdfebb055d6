// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/extraction.h"

#include "model/events/grammar/roles.h"
#include "model/events/grammar/tokeniser.h"
#include "model/events/telling/figures.h"
#include "model/events/telling/headline.h"
#include "model/events/telling/modality.h"
#include "model/events/telling/names.h"
#include "model/events/telling/narrative.h"
#include "model/text/sentences.h"

#include <algorithm>

namespace eusebius {

using grammar::wordsOfExpression;

namespace {

constexpr qsizetype kLongestSentence = 4000; ///< characters; what is longer has lost its full stops and is read in parts

/// From one document's sentences to its statements.
class Extractor {
public:
    Extractor(const Document &document, int index, std::span<const TimeExpression> expressions)
        : m_document(document), m_index(index), m_expressions(expressions), m_narrative(document, expressions)
    {
    }

    std::vector<Statement> run()
    {
        for (const Sentence &sentence : bodySentences(m_document)) {
            for (Sentence part = sentence; !part.range.isEmpty();) {
                const qsizetype end = partEnd(part.range);
                Sentence piece = part;
                piece.range.end = end;
                read(piece);
                part.range.begin = end;
            }
        }
        m_names.settle(m_statements);
        return std::move(m_statements);
    }

private:
    /// At the last blank that keeps a part within the limit.
    qsizetype partEnd(TextRange range) const
    {
        if (range.length() <= kLongestSentence) {
            return range.end;
        }
        const qsizetype limit = range.begin + kLongestSentence;
        for (qsizetype at = limit; at > range.begin + kLongestSentence / 2; --at) {
            if (m_document.text[at].isSpace()) {
                return at;
            }
        }
        return limit;
    }

    void read(const Sentence &sentence)
    {
        while (m_first < std::ssize(m_expressions) && wordsOfExpression(m_expressions[static_cast<std::size_t>(m_first)]).end <= sentence.range.begin) {
            ++m_first;
        }
        SentenceReading reading{m_document, m_expressions, sentence, grammar::tokenise(m_document, sentence.range, m_expressions, m_first), {}};
        if (reading.tokens.empty()) {
            return;
        }
        grammar::assignRoles(m_document.text, reading.tokens);
        reading.clauses = grammar::splitClauses(reading.tokens);
        const std::vector<NameMention> names = m_names.read(reading);
        for (const Telling &told : m_narrative.tell(reading)) {
            // What borrows its time from its neighbours must at least say something by itself.
            const bool borrows = told.dating == Dating::Inherited || told.dating == Dating::Undated;
            if (told.end <= told.first) {
                continue;
            }
            Headline headline = headlineOf(reading, told);
            if (!borrows || headline.standsAlone) {
                m_statements.push_back(statement(reading, told, std::move(headline.text), names));
            }
        }
    }

    Statement statement(const SentenceReading &reading, const Telling &told, QString title, const std::vector<NameMention> &names) const
    {
        Statement s;
        s.document = m_index;
        s.sentence = reading.sentence.range;
        s.range = wholeRange(reading, told);
        s.title = std::move(title);
        s.kind = told.kind;
        s.time = told.dated.span;
        s.timeWords = told.dated.span.isUndated() ? TextRange() : told.dated.words;
        s.dating = told.dating;
        s.reason = told.dated.reason;
        s.figures = figuresIn(reading, told.first, told.end);
        for (const NameMention &name : names) {
            if (s.range.contains(name.range)) {
                s.names.push_back(name);
            }
        }
        const Assertion assertion = assertionOf(reading, told);
        s.modality = assertion.modality;
        s.attribution = assertion.attribution;
        s.id = idOf(s);
        return s;
    }

    /// The tokens' range; with the full stop and closing quotation mark where it reaches the sentence's end.
    TextRange wholeRange(const SentenceReading &reading, const Telling &told) const
    {
        int last = told.end;
        while (last > told.first + 1 && (reading.token(last - 1).role == grammar::Role::Conjunction || reading.token(last - 1).role == grammar::Role::Mark)
               && reading.token(last - 1).kind != grammar::TokenKind::Symbol && reading.token(last - 1).kind != grammar::TokenKind::Close) {
            --last;
        }
        TextRange range = reading.range(told.first, last);
        int open = 0;
        for (int i = told.first; i < told.end; ++i) {
            open += reading.token(i).kind == grammar::TokenKind::Open ? 1 : reading.token(i).kind == grammar::TokenKind::Close ? -1 : 0;
        }
        if (open > 0 && told.end < reading.count() && reading.token(told.end).kind == grammar::TokenKind::Close) {
            range.end = reading.token(told.end).range.end;
        }
        if (told.end == reading.count() && !told.phrase.isValid()) {
            while (range.end < reading.sentence.range.end && QStringView(u".!?\"”’)").contains(m_document.text[range.end])) {
                ++range.end;
            }
        }
        return range;
    }

    StatementId idOf(const Statement &s) const
    {
        IdHash hash;
        hash.add(QByteArrayView(m_document.sha256)).add(s.range.begin).add(s.range.end).add(s.timeWords.begin).add(s.timeWords.end);
        return {hash.value()};
    }

    const Document &m_document;
    int m_index;
    std::span<const TimeExpression> m_expressions;
    Narrative m_narrative;
    NameBook m_names;
    int m_first = 0; ///< first expression that ends after the sentence's start
    std::vector<Statement> m_statements;
};

} // namespace

std::vector<Statement> extractStatements(const Document &document, int documentIndex, std::span<const TimeExpression> expressions)
{
    return Extractor(document, documentIndex, expressions).run();
}

} // namespace eusebius
