// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/tokeniser.h"

#include "model/events/grammar/lexicon.h"

#include <algorithm>

namespace eusebius::grammar {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Cuts a sentence into tokens, left to right.
class Cutter {
public:
    Cutter(const Document &document, TextRange sentence, std::span<const TimeExpression> expressions, int first)
        : m_text(document.text), m_end(std::min(sentence.end, document.text.size())), m_at(std::max<qsizetype>(0, sentence.begin)),
          m_inner(document.inner), m_expressions(expressions), m_time(first)
    {
        m_hole = static_cast<std::size_t>(
            std::lower_bound(m_inner.begin(), m_inner.end(), m_at, [](const Region &r, qsizetype at) { return r.range.end <= at; }) - m_inner.begin());
    }

    Tokens run()
    {
        while (m_at < m_end) {
            skipFinished();
            if (!skipMarker() && !takeTime()) {
                takeOne();
            }
        }
        markVague();
        markQuotes();
        if (!m_tokens.empty()) {
            m_tokens.front().opens = true;
        }
        return std::move(m_tokens);
    }

private:
    bool namesDays(int i) const { return !spanOfExpression(m_expressions[static_cast<std::size_t>(i)]).isUndated(); }
    TextRange timeRange(int i) const { return wordsOfExpression(m_expressions[static_cast<std::size_t>(i)]); }
    bool haveTime() const { return m_time < std::ssize(m_expressions); }

    void skipFinished()
    {
        while (haveTime() && timeRange(m_time).begin < m_at) {
            if (!namesDays(m_time)) {
                m_vague.push_back(timeRange(m_time));
            }
            ++m_time;
        }
        while (m_hole < m_inner.size() && m_inner[m_hole].range.end <= m_at) {
            ++m_hole;
        }
    }

    bool skipMarker()
    {
        if (m_hole < m_inner.size() && isUnspoken(m_inner[m_hole].kind) && m_inner[m_hole].range.contains(m_at)) {
            m_at = m_inner[m_hole].range.end;
            return true;
        }
        return false;
    }

    bool takeTime()
    {
        if (!haveTime() || timeRange(m_time).begin != m_at) {
            return false;
        }
        if (!namesDays(m_time)) {
            m_vague.push_back(timeRange(m_time));
            ++m_time;
            return false; // its words are ordinary words
        }
        Token token;
        token.range = {m_at, std::min(timeRange(m_time).end, m_end)};
        token.kind = TokenKind::Time;
        token.role = Role::Time;
        token.time = m_time;
        m_tokens.push_back(token);
        m_at = std::max(token.range.end, m_at + 1);
        ++m_time;
        return true;
    }

    /// Where the token that begins here must end at the latest: at the next time or marker.
    qsizetype limit() const
    {
        qsizetype stop = m_end;
        if (haveTime() && timeRange(m_time).begin > m_at) {
            stop = std::min(stop, timeRange(m_time).begin);
        }
        if (m_hole < m_inner.size() && m_inner[m_hole].range.begin > m_at) {
            stop = std::min(stop, m_inner[m_hole].range.begin);
        }
        return stop;
    }

    void takeOne()
    {
        const QChar c = m_text[m_at];
        if (c.isSpace()) {
            ++m_at;
        } else if (c.isDigit()) {
            takeNumber();
        } else if (isWordPart(c)) {
            takeWord();
        } else {
            takeMark(c);
        }
    }

    void push(qsizetype end, TokenKind kind, Role role)
    {
        Token token;
        token.range = {m_at, end};
        token.kind = kind;
        token.role = role;
        m_tokens.push_back(token);
        m_at = end;
    }

    void takeNumber()
    {
        const qsizetype stop = limit();
        qsizetype end = m_at + 1;
        while (end < stop && (m_text[end].isDigit() || ((m_text[end] == u',' || m_text[end] == u'.') && end + 1 < stop && m_text[end + 1].isDigit()))) {
            ++end;
        }
        if (end < stop && (m_text[end].isLetter() || (m_text[end] == u'-' && end + 1 < stop && m_text[end + 1].isLetter()))) {
            takeWord(end); // "10th", "20-year", "20,000-strong"
            return;
        }
        push(end, TokenKind::Number, Role::Number);
    }

    bool joinsWord(qsizetype at, qsizetype stop) const
    {
        if (at + 1 >= stop || !isWordPart(m_text[at + 1])) {
            return false;
        }
        const QChar c = m_text[at];
        if (c == u'.') { // "U.S": single letters only
            return m_text[at - 1].isUpper() && m_text[at + 1].isUpper() && (at - 1 == m_at || m_text[at - 2] == u'.');
        }
        return isApostrophe(c) || c == u'-' || c == u'‐' || c == u'‑' || c == u'–';
    }

    void takeWord() { takeWord(m_at + 1); }

    /// What stands before `end` belongs to it.
    void takeWord(qsizetype end)
    {
        const qsizetype stop = limit();
        while (end < stop && (isWordPart(m_text[end]) || joinsWord(end, stop))) {
            ++end;
        }
        if (end < stop && m_text[end] == u'.' && end >= m_at + 3 && m_text[end - 2] == u'.') {
            ++end; // the last point of "U.S."
        }
        Token token;
        token.range = {m_at, end};
        token.capital = m_text[m_at].isUpper();
        QStringView word = QStringView(m_text).mid(m_at, end - m_at);
        if (word.size() > 2 && isApostrophe(word[word.size() - 2]) && word.back().toLower() == u's') {
            token.owns = true;
            word.chop(2);
        } else if (end < stop && isApostrophe(m_text[end]) && word.back() == u's' && end + 1 < stop && m_text[end + 1].isSpace() && !insideSingleQuotes()) {
            token.owns = true;
            token.range.end = end + 1;
        }
        token.key = Lexicon::wordKey(word);
        token.flags = Lexicon::english().flagsOfKey(token.key);
        m_at = token.range.end;
        m_tokens.push_back(token);
    }

    bool insideSingleQuotes() const { return m_singleQuotes > 0; }

    void takeMark(QChar c)
    {
        switch (c.unicode()) {
        case u',':
        case u'，':
            push(m_at + 1, TokenKind::Comma, Role::Mark);
            return;
        case u';':
            push(m_at + 1, TokenKind::Semicolon, Role::Mark);
            return;
        case u':':
            push(m_at + 1, TokenKind::Colon, Role::Mark);
            return;
        case u'—':
        case u'–':
        case u'-':
            push(m_at + 1, TokenKind::Dash, Role::Mark);
            return;
        case u'(':
        case u'[':
            push(m_at + 1, TokenKind::Open, Role::Mark);
            return;
        case u')':
        case u']':
            push(m_at + 1, TokenKind::Close, Role::Mark);
            return;
        case u'$':
        case u'£':
        case u'€':
        case u'¥':
        case u'%':
        case u'&':
            push(m_at + 1, TokenKind::Symbol, Role::Mark);
            return;
        case u'‘':
            ++m_singleQuotes;
            break;
        case u'’':
            m_singleQuotes = std::max(0, m_singleQuotes - 1);
            break;
        default:
            break;
        }
        ++m_at; // quotation marks and full stops carry no structure here
    }

    void markQuotes()
    {
        for (Token &token : m_tokens) {
            const QChar before = token.range.begin > 0 ? m_text[token.range.begin - 1] : QChar();
            token.opensQuote = before == u'"' || before == u'“' || before == u'‘';
        }
    }

    void markVague()
    {
        for (const TextRange &range : m_vague) {
            for (Token &token : m_tokens) {
                token.vague = token.vague || range.overlaps(token.range);
            }
        }
    }

    const QString &m_text;
    qsizetype m_end;
    qsizetype m_at;
    const std::vector<Region> &m_inner;
    std::span<const TimeExpression> m_expressions;
    int m_time;
    std::size_t m_hole = 0;
    int m_singleQuotes = 0;
    std::vector<TextRange> m_vague;
    Tokens m_tokens;
};

} // namespace

Tokens tokenise(const Document &document, TextRange sentence, std::span<const TimeExpression> expressions, int firstExpression)
{
    return Cutter(document, sentence, expressions, firstExpression).run();
}

} // namespace eusebius::grammar
