// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/clauses.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/grammar/pieces.h"

#include <algorithm>

namespace eusebius::grammar {

namespace {

/// Puts pieces together to clauses, left to right, holding the clause at hand and the top one.
class Splitter {
public:
    explicit Splitter(const Tokens &tokens) : m_tokens(tokens), m_pieces(cutPieces(tokens)) { m_result.owner.assign(tokens.size(), -1); }

    Clauses run()
    {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at) {
            place(m_pieces[m_at]);
        }
        finish();
        return std::move(m_result);
    }

private:
    Clause &clause(int i) { return m_result.list[static_cast<std::size_t>(i)]; }
    const Token &token(int i) const { return m_tokens[static_cast<std::size_t>(i)]; }
    const Piece *next() const { return m_at + 1 < m_pieces.size() ? &m_pieces[m_at + 1] : nullptr; }

    void own(int index, int first, int end)
    {
        Clause &c = clause(index);
        c.first = std::min(c.first, first);
        c.end = std::max(c.end, end);
        std::fill(m_result.owner.begin() + first, m_result.owner.begin() + end, index);
    }

    int open(ClauseKind kind, const Piece &piece, int parent)
    {
        Clause c;
        c.kind = kind;
        c.first = piece.first;
        c.end = piece.first;
        c.verb = piece.verb >= 0 ? piece.verb : piece.participle;
        c.parent = parent;
        c.subject = piece.verb >= 0 ? piece.subject : -1;
        c.subjectEnd = c.subject >= 0 ? subjectEnd(piece) : -1;
        c.afterComma = piece.comma;
        c.opener = piece.opener == PieceOpener::Start || piece.opener == PieceOpener::Comma ? -1 : piece.first;
        m_result.list.push_back(c);
        const int index = static_cast<int>(m_result.list.size()) - 1;
        own(index, piece.first, piece.end);
        if (c.subject < 0 && parent >= 0 && (kind == ClauseKind::VerbPhrase || kind == ClauseKind::Participial)) {
            clause(index).subject = clause(parent).subject;
            clause(index).subjectEnd = clause(parent).subjectEnd;
        }
        return index;
    }

    /// The subject ends before the adverbs in front of the verb.
    int subjectEnd(const Piece &piece) const
    {
        int end = piece.verb;
        while (end > piece.first + 1 && (token(end - 1).role == Role::Adverb || token(end - 1).role == Role::Mark)) {
            --end;
        }
        return end;
    }

    /// A clause of its own standing, with what led up to it.
    void openMain(const Piece &piece)
    {
        const int index = open(ClauseKind::Main, piece, -1);
        adoptPending(index, piece);
        for (int i = 0; i < index; ++i) {
            const bool waits = clause(i).parent < 0 && (clause(i).kind == ClauseKind::Subordinate || clause(i).kind == ClauseKind::Relative);
            if (waits) {
                clause(i).parent = index;
            }
        }
        m_top = m_current = index;
    }

    void adoptPending(int index, const Piece &piece)
    {
        bool list = piece.opener == PieceOpener::Conjunction || piece.subject < 0 || (!m_pending.empty() && m_pending.back().bracketed);
        for (std::size_t i = m_pending.size(); i-- > 0;) {
            const Piece &p = m_pending[i];
            own(index, p.first, p.end);
            // "Japan, China and Korea signed": noun phrases before the verb's piece are part of the subject
            if (list && !p.bracketed && p.participle < 0 && (p.opensAsPhrase ? p.subject >= 0 : p.hasNoun || token(p.end - 1).role == Role::Adjective)) {
                clause(index).subject = p.opensAsPhrase ? p.subject : firstNominal(p);
                clause(index).subjectEnd = subjectEnd(piece);
            }
            list = list && (p.bracketed || p.opener == PieceOpener::Comma || p.opener == PieceOpener::Conjunction || p.opener == PieceOpener::Bracket);
        }
        m_pending.clear();
    }

    int firstNominal(const Piece &p) const
    {
        int i = p.first;
        while (i + 1 < p.end && (token(i).role == Role::Conjunction || token(i).role == Role::Adverb)) {
            ++i;
        }
        return i;
    }

    void attach(const Piece &piece)
    {
        if (m_current < 0) {
            m_pending.push_back(piece);
        } else {
            own(m_current, piece.first, piece.end);
        }
    }

    void place(const Piece &piece)
    {
        if (piece.bracketed || piece.opener == PieceOpener::Bracket) {
            placeBracket(piece);
        } else if (leadsAsParticiple(piece)) {
            Piece phrase = piece;
            phrase.verb = -1;
            m_pending.push_back(phrase);
        } else if (piece.opener == PieceOpener::Relative && (piece.verb >= 0 || verbFollows())) {
            placeRelative(piece);
        } else if (piece.opener == PieceOpener::Subordinator && (piece.verb >= 0 || verbFollows())) {
            placeSubordinate(piece);
        } else if (isStrong(piece)) {
            placeStrong(piece);
        } else if (piece.verb >= 0) {
            placeFinite(piece);
        } else {
            placePhrase(piece);
        }
    }

    /// "by which, with their help, they would …", "in which soldiers and sailors died": the clause gets its verb later.
    bool verbFollows() const
    {
        return next() != nullptr && (next()->opener == PieceOpener::Comma || (next()->opener == PieceOpener::Conjunction && !next()->comma && next()->verb >= 0));
    }

    /// What stands in brackets changes nothing outside; told in a clause with a time it is one of its own.
    void placeBracket(const Piece &piece)
    {
        if (piece.verb >= 0 && piece.times > 0 && m_current >= 0) {
            const int index = open(ClauseKind::Subordinate, piece, m_current);
            clause(index).opener = -1;
        } else {
            attach(piece);
        }
    }

    /// "Seeing his chance lost, he …": the verb is not the sentence's.
    bool leadsAsParticiple(const Piece &piece) const
    {
        return piece.opener == PieceOpener::Start && m_current < 0 && piece.verb >= 0 && token(piece.first).role == Role::Ing && next() != nullptr
            && next()->opener == PieceOpener::Comma && next()->verb >= 0 && next()->subject >= 0;
    }

    bool isStrong(const Piece &piece) const
    {
        return piece.opener == PieceOpener::Semicolon
            || ((piece.opener == PieceOpener::Colon || piece.opener == PieceOpener::Dash) && piece.verb >= 0 && piece.subject >= 0);
    }

    void placeStrong(const Piece &piece)
    {
        if (piece.verb >= 0) {
            openMain(piece);
        } else if (piece.opener == PieceOpener::Semicolon && next() != nullptr && next()->opener != PieceOpener::Semicolon) {
            m_pending.push_back(piece);
            m_current = -1;
        } else {
            attach(piece);
        }
    }

    void placeRelative(const Piece &piece)
    {
        const int parent = m_current;
        Piece inner = piece;
        const bool parentWaits = parent < 0 || clause(parent).verb < 0;
        // "The army that took the town was beaten": the second verb is the outer clause's
        const bool goesOn = piece.secondVerb >= 0 && parentWaits;
        if (goesOn) {
            inner.end = piece.secondVerb;
        }
        const int index = open(ClauseKind::Relative, inner, parent);
        m_current = index;
        if (goesOn) {
            Piece rest;
            rest.opener = PieceOpener::Comma;
            rest.first = piece.secondVerb;
            rest.end = piece.end;
            rest.verb = piece.secondVerb;
            placeFinite(rest);
        }
    }

    void placeSubordinate(const Piece &piece)
    {
        int parent = m_current;
        if (parent >= 0 && clause(parent).kind == ClauseKind::Subordinate && clause(parent).parent >= 0) {
            parent = clause(parent).parent;
        }
        if (m_top < 0 || m_leadsNext) {
            parent = -1;
        }
        const int index = open(ClauseKind::Subordinate, piece, parent);
        clause(index).leads = m_top < 0 || m_leadsNext;
        m_leadsNext = false;
        const bool dated = std::any_of(m_pending.begin(), m_pending.end(), [](const Piece &p) { return p.times > 0; });
        if (m_top < 0 && !dated && !m_pending.empty()) {
            m_pending.clear(); // "However, when …": the connective belongs to nobody
        }
        m_current = index;
    }

    void placeFinite(const Piece &piece)
    {
        const ClauseKind kindNow = m_current < 0 ? ClauseKind::Main : clause(m_current).kind;
        const bool wantsVerb = kindNow == ClauseKind::Subordinate || (kindNow == ClauseKind::Relative && m_top >= 0);
        if (m_current >= 0 && wantsVerb && clause(m_current).verb < 0) {
            clause(m_current).verb = piece.verb;
            clause(m_current).subject = piece.subject;
            clause(m_current).subjectEnd = piece.subject >= 0 ? subjectEnd(piece) : -1;
            own(m_current, piece.first, piece.end);
            return;
        }
        if (m_current < 0 || m_top < 0) {
            openMain(piece);
            return;
        }
        const ClauseKind kind = clause(m_current).kind;
        const int said = clause(m_current).verb;
        const bool quoted = piece.opener == PieceOpener::Comma && said >= 0 && said + 1 == clause(m_current).end && token(said).has(kSayVerb);
        if (piece.opener == PieceOpener::Comma && complementWaits()) {
            attach(piece); // "said that, despite the loss, they went on"
            return;
        }
        if (quoted || (piece.opener == PieceOpener::Comma && m_pending.empty() && (isApposition(piece) || modifiesNoun(piece)))) {
            attach(piece);
            return;
        }
        if (piece.subject < 0 && m_pending.size() == 1 && m_pending.front().opener == PieceOpener::Conjunction) {
            const Piece lead = m_pending.front(); // "…, but after a short fight, withdrew"
            m_pending.clear();
            m_current = open(ClauseKind::VerbPhrase, piece, m_top);
            own(m_current, lead.first, lead.end);
            clause(m_current).opener = lead.first;
            return;
        }
        if (piece.subject >= 0 || !m_pending.empty()) {
            const bool sameLevel = piece.opener == PieceOpener::Conjunction && !piece.comma && kind == ClauseKind::Subordinate && m_pending.empty();
            if (sameLevel) {
                const int parent = clause(m_current).parent;
                m_current = open(ClauseKind::Subordinate, piece, parent);
            } else {
                openMain(piece);
            }
            return;
        }
        const bool resumes = piece.opener != PieceOpener::Conjunction && (kind == ClauseKind::Relative || kind == ClauseKind::Participial);
        if (resumes && clause(m_current).parent >= 0) {
            resumeParent(piece);
            return;
        }
        const bool outer = piece.comma && (kind == ClauseKind::Relative || kind == ClauseKind::Subordinate || kind == ClauseKind::Participial);
        m_current = open(ClauseKind::VerbPhrase, piece, outer ? m_top : m_current);
    }

    /// "said that despite the loss of the town": the clause at hand ends in one that has no verb yet.
    bool complementWaits() const
    {
        const Clause &c = m_result.list[static_cast<std::size_t>(m_current)];
        return c.verb >= 0 && openComplement(m_tokens, c.verb, c.end) >= 0;
    }

    /// ", a step taken in haste": a noun phrase whose last word only looks like a finite verb.
    bool isApposition(const Piece &piece) const
    {
        const Token &verb = token(piece.verb);
        if (piece.subject < 0 || !verb.has(kVerbParticiple) || token(piece.subject).role != Role::Determiner) {
            return false;
        }
        const int after = piece.verb + 1;
        return after >= piece.end || token(after).role == Role::Preposition || token(after).kind == TokenKind::Time;
    }

    /// ", called the Long March, …", ", including the deputies elected before": a form that only looks finite says more of a noun.
    bool modifiesNoun(const Piece &piece) const
    {
        static const std::vector<quint64> naming{Lexicon::wordKey(u"called"), Lexicon::wordKey(u"named"), Lexicon::wordKey(u"known"), Lexicon::wordKey(u"dubbed"),
                                                 Lexicon::wordKey(u"nicknamed"), Lexicon::wordKey(u"codenamed"), Lexicon::wordKey(u"termed"),
                                                 Lexicon::wordKey(u"titled"), Lexicon::wordKey(u"entitled")};
        static const quint64 including = Lexicon::wordKey(u"including");
        if (piece.subject >= 0 || !token(piece.verb).has(kVerbParticiple)) {
            return false;
        }
        const bool names = piece.verb == piece.first && std::find(naming.begin(), naming.end(), token(piece.verb).key) != naming.end();
        return names || token(piece.first).key == including;
    }

    /// Behind the clause that was inside it, the outer one goes on.
    void resumeParent(const Piece &piece)
    {
        const int parent = clause(m_current).parent;
        if (clause(parent).verb < 0) {
            clause(parent).verb = piece.verb;
            own(parent, piece.first, piece.end);
            m_current = parent;
        } else {
            m_current = open(ClauseKind::VerbPhrase, piece, parent);
        }
    }

    bool leadsInNext(const Piece &piece) const
    {
        const Piece *after = next();
        return piece.opensAsPhrase && after != nullptr && after->opener == PieceOpener::Comma && after->verb >= 0
            && (after->subject >= 0 || piece.opener == PieceOpener::Conjunction);
    }

    /// "…, and in May, the queen, a Dane, went": number of pieces between this one and its verb that are the subject.
    std::size_t nounsBeforeVerb(const Piece &piece) const
    {
        if (piece.opener != PieceOpener::Conjunction || !piece.opensAsPhrase || piece.times == 0 || piece.verb >= 0) {
            return 0;
        }
        std::size_t k = m_at + 1;
        while (k < m_pieces.size() && m_pieces[k].opener == PieceOpener::Comma && m_pieces[k].verb < 0 && m_pieces[k].participle < 0 && m_pieces[k].subject >= 0
               && !m_pieces[k].opensAsPhrase) {
            ++k;
        }
        const bool verbFollows = k < m_pieces.size() && m_pieces[k].opener == PieceOpener::Comma && m_pieces[k].verb == m_pieces[k].first;
        return verbFollows ? k - m_at - 1 : 0;
    }

    void placePhrase(const Piece &piece)
    {
        if (m_current < 0) {
            m_pending.push_back(piece);
            return;
        }
        if (leadsInNext(piece) && (piece.opener == PieceOpener::Conjunction || m_top < 0)) {
            m_pending.push_back(piece);
            return;
        }
        if (const std::size_t nouns = nounsBeforeVerb(piece); nouns > 0) {
            m_pending.insert(m_pending.end(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_at), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_at + nouns + 1));
            m_at += nouns;
            return;
        }
        if (piece.end == piece.first + 1 && piece.opener == PieceOpener::Conjunction && next() != nullptr && next()->opener == PieceOpener::Subordinator) {
            m_leadsNext = true; // "…, and when they came, the town fell"
            return;
        }
        const ClauseKind kind = clause(m_current).kind;
        if (piece.participle >= 0 && m_top >= 0 && (piece.opener == PieceOpener::Comma || (piece.opener == PieceOpener::Conjunction && kind == ClauseKind::Participial))) {
            const int parent = kind == ClauseKind::Participial ? clause(m_current).parent : m_current;
            m_current = open(ClauseKind::Participial, piece, parent);
            return;
        }
        if (piece.times > 0 && piece.hasNoun && piece.opener == PieceOpener::Conjunction && hasTime(m_current) && timeIsItsOwn(piece)) {
            const int parent = m_current;
            open(ClauseKind::NounPhrase, piece, parent); // the clause around it goes on
            const bool closesRelative = kind == ClauseKind::Relative && piece.comma && clause(parent).parent >= 0;
            m_current = closesRelative ? clause(parent).parent : m_current;
            return;
        }
        const bool leaves = (piece.opener == PieceOpener::Comma && clause(m_current).afterComma) || opensWithInfinitive(piece);
        if (kind == ClauseKind::Relative && leaves && clause(m_current).parent >= 0) {
            m_current = clause(m_current).parent;
        }
        attach(piece);
    }

    /// Not that of what a doing in it is about: "and reports forecasting the summer invasion".
    bool timeIsItsOwn(const Piece &piece) const
    {
        const auto first = m_tokens.begin() + piece.first;
        const auto end = m_tokens.begin() + piece.end;
        const auto time = std::find_if(first, end, [](const Token &t) { return t.kind == TokenKind::Time; });
        return std::none_of(first, time, [](const Token &t) { return t.role == Role::Ing; });
    }

    bool opensWithInfinitive(const Piece &piece) const
    {
        const int first = piece.first + (token(piece.first).role == Role::Conjunction ? 1 : 0);
        return piece.comma && first < piece.end && token(first).role == Role::InfinitiveTo;
    }

    bool hasTime(int index) const
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_result.owner[i] == index && m_tokens[i].kind == TokenKind::Time) {
                return true;
            }
        }
        return false;
    }

    /// What found no clause becomes part of the last one, or a fragment.
    void finish()
    {
        if (m_result.list.empty()) {
            if (!m_pending.empty()) {
                Piece whole = m_pending.front();
                whole.end = m_pending.back().end;
                whole.verb = -1;
                whole.participle = -1;
                open(ClauseKind::Fragment, whole, -1);
            }
            return;
        }
        for (const Piece &piece : m_pending) {
            own(static_cast<int>(m_result.list.size()) - 1, piece.first, piece.end);
        }
    }

    const Tokens &m_tokens;
    std::vector<Piece> m_pieces;
    Clauses m_result;
    std::vector<Piece> m_pending; ///< phrases before a clause's verb
    std::size_t m_at = 0;
    int m_current = -1;
    int m_top = -1;
    bool m_leadsNext = false; ///< the next subordinate clause belongs to the main clause behind it
};

} // namespace

Clauses splitClauses(const Tokens &tokens)
{
    return Splitter(tokens).run();
}

} // namespace eusebius::grammar
