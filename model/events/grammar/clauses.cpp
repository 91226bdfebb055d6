// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/clauses.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/grammar/piecekinds.h"

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
            // "Along the coasts of Spain *and Portugal*, the fleet, …" leads in with both
            const bool joinsLead = i > 0 && p.opener == PieceOpener::Conjunction && !p.comma && m_pending[i - 1].opensAsPhrase && !m_pending[i - 1].bracketed && m_pending[i - 1].subject < 0;
            list = list && !joinsLead && token(p.first).role != Role::InfinitiveTo;
            if (list && !p.bracketed && p.participle < 0 && (p.subject >= 0 || (!p.opensAsPhrase && (p.hasNoun || token(p.end - 1).role == Role::Adjective)))) {
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
        } else if (leadsAsParticiple(piece) || (m_current < 0 && next() != nullptr && leadsAsAbsolute(m_tokens, piece, *next()))) {
            Piece phrase = piece;
            phrase.verb = -1;
            m_pending.push_back(phrase);
        } else if (piece.opener == PieceOpener::Relative && (piece.verb >= 0 || verbFollows())) {
            placeRelative(piece);
        } else if (piece.opener == PieceOpener::Subordinator && (piece.verb >= 0 || verbFollows())) {
            placeSubordinate(piece);
        } else if (m_current >= 0 && m_top >= 0 && piece.verb >= 0 && isWhatWasSaid(piece)) {
            attach(piece);
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
        m_waitingSubject = piece.verb < 0 ? piece.subject : -1;
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
            const bool shared = m_waitingSubject >= clause(m_current).first && (piece.subject < 0 || piece.opener == PieceOpener::Conjunction);
            clause(m_current).verb = piece.verb;
            clause(m_current).subject = shared ? m_waitingSubject : piece.subject;
            clause(m_current).subjectEnd = clause(m_current).subject >= 0 ? subjectEnd(piece) : -1;
            own(m_current, piece.first, piece.end);
            return;
        }
        if (m_current < 0 || m_top < 0) {
            openMain(piece);
            return;
        }
        const ClauseKind kind = clause(m_current).kind;
        if (piece.opener == PieceOpener::Comma && complementWaits()) {
            attach(piece); // "said that, despite the loss, they went on"
            return;
        }
        if (piece.opener == PieceOpener::Comma && m_pending.empty() && (isApposition(m_tokens, piece) || modifiesNoun(m_tokens, piece))) {
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
        if (sharesObject(piece)) {
            own(m_current, piece.first, piece.end);
            return;
        }
        const bool outer = piece.comma && (kind == ClauseKind::Relative || kind == ClauseKind::Subordinate || kind == ClauseKind::Participial);
        m_current = open(ClauseKind::VerbPhrase, piece, outer ? m_top : m_current);
    }

    /// "The mayor wrote, the town was lost", "He said in a speech: “They are gone”": it belongs to the verb of saying, which has nothing else said.
    bool isWhatWasSaid(const Piece &piece) const
    {
        const Clause &c = m_result.list[static_cast<std::size_t>(m_current)];
        const bool opened = piece.opener == PieceOpener::Comma || piece.opener == PieceOpener::Colon;
        if (!opened || c.verb < 0 || !token(c.verb).has(kSayVerb)) {
            return false;
        }
        if (c.verb + 1 == c.end) {
            return piece.opener == PieceOpener::Comma;
        }
        const bool plain = token(c.verb + 1).role == Role::Preposition || token(c.verb + 1).kind == TokenKind::Time;
        return plain && piece.times == 0 && token(piece.first).opensQuote && openComplement(m_tokens, c.verb, c.end) < 0;
    }

    /// "demanded and received the return of the towns": one telling, what was done to the object is said twice.
    bool sharesObject(const Piece &piece) const
    {
        const Clause &c = m_result.list[static_cast<std::size_t>(m_current)];
static const quint64 both = Lexicon::wordKey(u"and");
        const bool joined = piece.opener == PieceOpener::Conjunction && !piece.comma && token(piece.first).key == both && piece.verb == piece.first + 1;
        if (!joined || c.verb < 0 || c.end != c.verb + 1 || piece.first != c.end || token(c.verb).has(kIntransitive) || token(piece.verb).has(kAuxiliary)) {
            return false;
        }
        const int object = piece.verb + 1;
        return object < piece.end && (token(object).isNominal() || token(object).role == Role::Determiner || token(object).role == Role::Adjective);
    }

    /// "said that despite the loss of the town": the clause at hand ends in one that has no verb yet.
    bool complementWaits() const
    {
        const Clause &c = m_result.list[static_cast<std::size_t>(m_current)];
        return c.verb >= 0 && openComplement(m_tokens, c.verb, c.end) >= 0;
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

    /// "When the gates fell, *the mayor* and the bishop fled": behind the clause that leads in, the first half of the subject.
    bool beginsSharedSubject(const Piece &piece) const
    {
        const Piece *after = next();
        const bool couldBegin = piece.subject >= 0 && piece.participle < 0 && !piece.opensAsPhrase;
        const bool verbFollows = after != nullptr && after->opener == PieceOpener::Conjunction && !after->comma && after->verb >= 0 && after->subject >= 0;
        if (!couldBegin || !verbFollows) {
            return false;
        }
        // "…, and *the loss of Genoa* and Pisa ended the war"
        const bool joinsNames = piece.opener == PieceOpener::Conjunction && token(piece.end - 1).role == Role::Name && token(after->first + 1).role == Role::Name;
        return joinsNames || (m_top < 0 && piece.opener == PieceOpener::Comma);
    }

    bool leadsInBehindComma(const Piece &piece) const
    {
        if (piece.end != piece.first + 1 || piece.opener != PieceOpener::Conjunction || m_at + 2 >= m_pieces.size()) {
            return false;
        }
        const Piece &lead = m_pieces[m_at + 1];
        const Piece &after = m_pieces[m_at + 2];
        return lead.opener == PieceOpener::Comma && lead.opensAsPhrase && lead.verb < 0 && after.opener == PieceOpener::Comma && after.verb >= 0;
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
        if (beginsSharedSubject(piece)) {
            m_pending.push_back(piece);
            return;
        }
        if (const std::size_t nouns = nounsBeforeVerb(piece); nouns > 0) {
            m_pending.insert(m_pending.end(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_at), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_at + nouns + 1));
            m_at += nouns;
            return;
        }
        if (leadsInBehindComma(piece)) { // "… and, in the next two years, built"
            Piece lead = piece;
            lead.end = next()->end;
            lead.times += next()->times;
            lead.opensAsPhrase = true;
            m_pending.push_back(lead);
            ++m_at;
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
        if (piece.times > 0 && piece.hasNoun && piece.opener == PieceOpener::Conjunction && hasTime(m_current) && timeIsItsOwn(m_tokens, piece)) {
            const int parent = m_current;
            open(ClauseKind::NounPhrase, piece, parent); // the clause around it goes on
            const bool closesRelative = kind == ClauseKind::Relative && piece.comma && clause(parent).parent >= 0;
            m_current = closesRelative ? clause(parent).parent : m_current;
            return;
        }
        const bool leaves = (piece.opener == PieceOpener::Comma && clause(m_current).afterComma) || opensWithInfinitive(m_tokens, piece);
        if (kind == ClauseKind::Relative && leaves && clause(m_current).parent >= 0) {
            m_current = clause(m_current).parent;
        }
        attach(piece);
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
    int m_waitingSubject = -1; ///< of the clause at hand, which gets its verb later: "while *soldiers* and sailors fought"
    bool m_leadsNext = false; ///< the next subordinate clause belongs to the main clause behind it
};

} // namespace

Clauses splitClauses(const Tokens &tokens)
{
    return Splitter(tokens).run();
}

} // namespace eusebius::grammar
