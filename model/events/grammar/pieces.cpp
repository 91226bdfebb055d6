// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/pieces.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/grammar/stretch.h"

#include <algorithm>
#include <utility>

namespace eusebius::grammar {

namespace {

const Token &at(const Tokens &tokens, int i)
{
    return tokens[static_cast<std::size_t>(i)];
}

bool isPrePositionOfWhich(const Tokens &tokens, int i)
{
    const int next = i + 1;
    return at(tokens, i).role == Role::Preposition && next < std::ssize(tokens) && at(tokens, next).role == Role::Relative
        && at(tokens, i).kind == TokenKind::Word;
}

/// "a period when": it belongs to that noun.
bool saysWhichTime(const Tokens &tokens, int i)
{
    static const std::vector<quint64> times{Lexicon::wordKey(u"period"), Lexicon::wordKey(u"time"), Lexicon::wordKey(u"times"), Lexicon::wordKey(u"year"),
                                            Lexicon::wordKey(u"years"), Lexicon::wordKey(u"day"), Lexicon::wordKey(u"days"), Lexicon::wordKey(u"era"),
                                            Lexicon::wordKey(u"decade"), Lexicon::wordKey(u"moment"), Lexicon::wordKey(u"age")};
    return i > 0 && std::find(times.begin(), times.end(), at(tokens, i - 1).key) != times.end();
}

/// "when their captain, a young man, *sold* the ship": behind what stands between this comma and the next comes a finite verb.
bool verbBehindInsertion(const Tokens &tokens, int comma)
{
    int k = comma + 1;
    while (k < std::ssize(tokens) && at(tokens, k).role != Role::Mark && at(tokens, k).role != Role::Finite) {
        ++k;
    }
    return k + 1 < std::ssize(tokens) && at(tokens, k).kind == TokenKind::Comma && at(tokens, k + 1).role == Role::Finite;
}

/// "such as", "as well as"
bool isPlainAs(const Tokens &tokens, int i)
{
    static const quint64 as = Lexicon::wordKey(u"as");
    static const quint64 such = Lexicon::wordKey(u"such");
    static const quint64 well = Lexicon::wordKey(u"well");
    return at(tokens, i).key == as
        && ((i > 0 && (at(tokens, i - 1).key == such || at(tokens, i - 1).key == well)) || (i + 1 < std::ssize(tokens) && at(tokens, i + 1).key == well));
}

/// Whether "after", "as", "since" … at `i` opens a clause: a subject and a finite verb follow before the next boundary.
bool opensClause(const Tokens &tokens, int i)
{
    bool noun = false;
    for (int k = i + 1; k < std::ssize(tokens); ++k) {
        const Token &t = at(tokens, k);
        if (t.role == Role::Finite) {
            return noun;
        }
        if (t.kind == TokenKind::Comma && noun && at(tokens, i).role == Role::Subordinator && !saysWhichTime(tokens, i) && verbBehindInsertion(tokens, k)) {
            return true;
        }
        const bool joins = t.role == Role::Conjunction && noun; // "when soldiers and sailors died"
        if ((opensStretch(t) && !joins && !isPlainAs(tokens, k)) || t.role == Role::Ing || t.role == Role::InfinitiveTo) {
            return false;
        }
        noun = noun || t.isNominal();
    }
    return false;
}

PieceOpener openerOfMark(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Semicolon:
        return PieceOpener::Semicolon;
    case TokenKind::Colon:
        return PieceOpener::Colon;
    case TokenKind::Dash:
        return PieceOpener::Dash;
    case TokenKind::Open:
        return PieceOpener::Bracket;
    default:
        return PieceOpener::Comma;
    }
}

bool isMark(const Token &t)
{
    return t.kind == TokenKind::Comma || t.kind == TokenKind::Semicolon || t.kind == TokenKind::Colon || t.kind == TokenKind::Dash || t.kind == TokenKind::Open
        || t.kind == TokenKind::Close;
}

/// "between Spain and France", "both the mayor and the bishop": the conjunction joins two halves of one phrase.
bool joinsPair(const Tokens &tokens, int i)
{
    static const quint64 between = Lexicon::wordKey(u"between");
    static const quint64 both = Lexicon::wordKey(u"both");
    for (int k = i - 1; k >= 0 && k > i - 14; --k) {
        const Token &t = at(tokens, k);
        if (t.key == between || t.key == both) {
            return true;
        }
        if (t.role == Role::Conjunction || t.role == Role::Finite || t.role == Role::Mark) {
            return false;
        }
    }
    return false;
}

/// The opener of a piece that begins at token `i` without a mark before it; Start where none begins.
PieceOpener openerAt(const Tokens &tokens, int i)
{
    const Token &t = at(tokens, i);
    if (t.role == Role::Conjunction && joinsPair(tokens, i)) {
        return PieceOpener::Start;
    }
    if (t.role == Role::Conjunction) {
        const bool joinsTimes = i > 0 && i + 1 < std::ssize(tokens) && at(tokens, i - 1).kind == TokenKind::Time && at(tokens, i + 1).kind == TokenKind::Time;
        return joinsTimes ? PieceOpener::Start : PieceOpener::Conjunction;
    }
    if (t.role == Role::Relative || isPrePositionOfWhich(tokens, i)) {
        return i > 0 && t.role == Role::Relative && isPrePositionOfWhich(tokens, i - 1) ? PieceOpener::Start : PieceOpener::Relative;
    }
    if (t.role == Role::Subordinator || t.has(kHalfSubordinator)) {
        return !isPlainAs(tokens, i) && opensClause(tokens, i) ? PieceOpener::Subordinator : PieceOpener::Start;
    }
    return PieceOpener::Start;
}

/// "was disappointed that Spain | and Portugal went on": what was said has no verb yet.
bool complementGoesOn(const Tokens &tokens, int from, int i)
{
    const int opener = openComplement(tokens, from, i);
    return opener >= 0 && opensClause(tokens, opener);
}

int firstWord(const Tokens &tokens, const Piece &piece)
{
    int i = piece.first;
    while (i < piece.end
           && (at(tokens, i).role == Role::Conjunction || at(tokens, i).role == Role::Subordinator || at(tokens, i).role == Role::Relative
               || (i == piece.first && piece.opener == PieceOpener::Subordinator))) {
        ++i;
    }
    return i;
}

/// "towns *such as* Lima": says more of the noun before.
bool isSuchAs(const Tokens &tokens, int i)
{
    static const quint64 such = Lexicon::wordKey(u"such");
    static const quint64 as = Lexicon::wordKey(u"as");
    return at(tokens, i).key == such && i + 1 < std::ssize(tokens) && at(tokens, i + 1).key == as;
}

/// The first token of a noun phrase between `from` and `verb` that no preposition governs; -1 none.
int findSubject(const Tokens &tokens, int from, int verb, bool verbFollows)
{
    bool governed = false; // inside a prepositional phrase
    bool nounSeen = false;
    for (int i = from; i < verb; ++i) {
        const Token &t = at(tokens, i);
        if (t.role == Role::Preposition || t.role == Role::InfinitiveTo || isSuchAs(tokens, i)) {
            governed = true;
            nounSeen = false;
        } else if (t.kind == TokenKind::Time) {
            if (governed || (verbFollows && (i + 1 == verb || at(tokens, i + 1).role == Role::Adverb))) {
                if (!governed) {
                    return i; // "1991 saw", "The 1980s was"
                }
                governed = false; // the time is the phrase's object
                nounSeen = false;
            }
        } else if (governed && nounSeen && (t.role == Role::Determiner || t.role == Role::SubjectPronoun) && !t.owns) {
            return i; // a new phrase begins
        } else if (t.isNominal() || t.role == Role::Determiner || t.role == Role::Adjective || t.role == Role::Number || t.role == Role::Ing) {
            if (!governed) {
                return i;
            }
            nounSeen = nounSeen || t.isNominal();
        }
    }
    return -1;
}

/// "in a letter addressed to the king", "with the wall already breached": the verb is none. ", with the peace signed in May" is told.
bool modifiesGovernedNoun(const Tokens &tokens, const Piece &piece, int from)
{
    static const quint64 with = Lexicon::wordKey(u"with");
    const bool governed = at(tokens, from).role == Role::Preposition && piece.opener != PieceOpener::Relative && piece.subject < 0;
    if (!governed || piece.verb <= from || !at(tokens, piece.verb).has(kVerbParticiple) || (piece.opener != PieceOpener::Start && piece.times > 0)) {
        return false;
    }
    const int object = piece.verb + 1;
    if (piece.opener == PieceOpener::Conjunction && object < piece.end && at(tokens, object).role == Role::Determiner) {
        return false; // "the talks in Rome | and in Paris changed the plan"
    }
    const int noun = piece.verb - (at(tokens, piece.verb - 1).role == Role::Adverb ? 2 : 1);
    return noun > from && (at(tokens, noun).role == Role::Noun || at(tokens, noun).role == Role::Name)
        && (at(tokens, from).key == with || !at(tokens, piece.verb).has(kIntransitive));
}

void describe(const Tokens &tokens, Piece &piece)
{
    const int from = firstWord(tokens, piece);
    bool embedded = false;
    bool governed = false;
    for (int i = piece.first; i < piece.end; ++i) {
        const Token &t = at(tokens, i);
        embedded = embedded || (t.role == Role::Complementiser && i > piece.first);
        if (t.role == Role::Finite && !embedded) {
            (piece.verb < 0 ? piece.verb : piece.secondVerb) = i;
        }
        piece.times += t.kind == TokenKind::Time ? 1 : 0;
        governed = t.role == Role::Preposition ? true : t.role == Role::Mark ? false : governed;
        piece.hasNoun = piece.hasNoun || (t.isNominal() && (!governed || i == from));
    }
    piece.subject = findSubject(tokens, from, piece.verb >= 0 ? piece.verb : piece.end, piece.verb >= 0);
    if (from < piece.end) {
        const Token &t = at(tokens, from);
        piece.opensAsPhrase = t.role == Role::Preposition || t.kind == TokenKind::Time || t.role == Role::Adverb;
        if (modifiesGovernedNoun(tokens, piece, from)) {
            piece.verb = std::exchange(piece.secondVerb, -1);
            piece.modifier = true;
        }
        int i = from;
        while (i < piece.end && (at(tokens, i).role == Role::Adverb || at(tokens, i).role == Role::Negation)) {
            ++i;
        }
        const bool phrase = i < piece.end && (at(tokens, i).role == Role::Ing || at(tokens, i).role == Role::Participle);
        // "counted from 1990 it is the north": the finite verb has a subject of its own, and the participle says nothing
        const bool leadsIn = phrase && piece.verb > i + 1 && at(tokens, piece.verb - 1).role == Role::SubjectPronoun && !at(tokens, i).has(kSayVerb);
        if (leadsIn) {
            piece.subject = piece.verb - 1;
        } else if (phrase && (piece.verb < 0 || piece.opener == PieceOpener::Comma)) {
            piece.participle = i; // ", claiming that eight had died": the finite verb belongs to what is claimed
            piece.verb = piece.secondVerb = piece.subject = -1;
        }
    }
}

/// "…, and in September, attacked": what looks like a participle behind the comma is joined to the verb before.
bool resumesBehindTime(const Tokens &tokens, const Piece &before, const Piece &piece)
{
    const bool leadsIn = before.opener == PieceOpener::Conjunction && before.verb < 0 && before.subject < 0 && before.opensAsPhrase && before.times > 0;
    return leadsIn && piece.opener == PieceOpener::Comma && piece.participle == piece.first && at(tokens, piece.first).has(kVerbPast);
}

} // namespace

int openComplement(const Tokens &tokens, int after, int end)
{
    for (int k = end - 1; k > after && at(tokens, k).role != Role::Finite; --k) {
        if (at(tokens, k).role == Role::Complementiser) {
            return k;
        }
    }
    return -1;
}

std::vector<Piece> cutPieces(const Tokens &tokens)
{
    std::vector<Piece> pieces;
    Piece piece;
    int depth = 0;
    const auto close = [&](int end) {
        piece.end = end;
        piece.bracketed = depth > 0;
        if (piece.end > piece.first) {
            describe(tokens, piece);
            const bool joinsModifier = !pieces.empty() && pieces.back().modifier && piece.opener == PieceOpener::Conjunction && !piece.comma && piece.verb == piece.first + 1
                && at(tokens, piece.verb).has(kVerbParticiple);
            if (joinsModifier) {
                piece.verb = std::exchange(piece.secondVerb, -1); // "with 300 men killed | or wounded"
                piece.modifier = true;
            }
            if (!pieces.empty() && resumesBehindTime(tokens, pieces.back(), piece)) {
                piece.verb = std::exchange(piece.participle, -1);
            }
            pieces.push_back(piece);
        }
        piece = Piece();
        piece.first = end;
    };
    for (int i = 0; i < std::ssize(tokens); ++i) {
        const Token &t = at(tokens, i);
        if (isMark(t)) {
            close(i);
            depth = std::max(0, depth + (t.kind == TokenKind::Open ? 1 : t.kind == TokenKind::Close ? -1 : 0));
            piece.first = i + 1;
            piece.opener = openerOfMark(t.kind);
            piece.comma = t.kind == TokenKind::Comma;
            continue;
        }
        const PieceOpener opener = openerAt(tokens, i);
        const bool comma = piece.first == i && piece.comma;
        if (opener == PieceOpener::Start || (opener == PieceOpener::Conjunction && !comma && complementGoesOn(tokens, piece.first, i))) {
            continue;
        }
        const bool strong = piece.first == i && (piece.opener == PieceOpener::Semicolon || piece.opener == PieceOpener::Colon);
        close(i);
        if (!strong) {
            piece.opener = opener;
        } else {
            piece.opener = PieceOpener::Semicolon;
        }
        piece.comma = comma;
    }
    close(static_cast<int>(tokens.size()));
    return pieces;
}

} // namespace eusebius::grammar
