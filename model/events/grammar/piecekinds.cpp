// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/piecekinds.h"

#include "model/events/grammar/lexicon.h"

#include <algorithm>

namespace eusebius::grammar {

namespace {

const Token &tokenAt(const Tokens &tokens, int i)
{
    return tokens[static_cast<std::size_t>(i)];
}

} // namespace

bool isApposition(const Tokens &tokens, const Piece &piece)
{
    const Token &verb = tokenAt(tokens, piece.verb);
    if (piece.subject < 0 || !verb.has(kVerbParticiple) || tokenAt(tokens, piece.subject).role != Role::Determiner) {
        return false;
    }
    const int after = piece.verb + 1;
    return after >= piece.end || tokenAt(tokens, after).role == Role::Preposition || tokenAt(tokens, after).kind == TokenKind::Time;
}

bool modifiesNoun(const Tokens &tokens, const Piece &piece)
{
    static const std::vector<quint64> naming{Lexicon::wordKey(u"called"), Lexicon::wordKey(u"named"), Lexicon::wordKey(u"known"), Lexicon::wordKey(u"dubbed"),
                                             Lexicon::wordKey(u"nicknamed"), Lexicon::wordKey(u"codenamed"), Lexicon::wordKey(u"termed"),
                                             Lexicon::wordKey(u"titled"), Lexicon::wordKey(u"entitled")};
    static const quint64 including = Lexicon::wordKey(u"including");
    if (piece.subject >= 0 || !tokenAt(tokens, piece.verb).has(kVerbParticiple)) {
        return false;
    }
    const bool names = piece.verb == piece.first && std::find(naming.begin(), naming.end(), tokenAt(tokens, piece.verb).key) != naming.end();
    return names || tokenAt(tokens, piece.first).key == including;
}

bool timeIsItsOwn(const Tokens &tokens, const Piece &piece)
{
    const auto first = tokens.begin() + piece.first;
    const auto end = tokens.begin() + piece.end;
    const auto time = std::find_if(first, end, [](const Token &t) { return t.kind == TokenKind::Time; });
    return std::none_of(first, time, [](const Token &t) { return t.role == Role::Ing; });
}

bool opensWithInfinitive(const Tokens &tokens, const Piece &piece)
{
    const int first = piece.first + (tokenAt(tokens, piece.first).role == Role::Conjunction ? 1 : 0);
    return piece.comma && first < piece.end && tokenAt(tokens, first).role == Role::InfinitiveTo;
}

bool leadsAsAbsolute(const Tokens &tokens, const Piece &piece, const Piece &next)
{
    if (piece.opener != PieceOpener::Start || piece.verb < 0 || piece.verb + 1 != piece.end || piece.subject < 0) {
        return false;
    }
    const Token &verb = tokenAt(tokens, piece.verb);
    return tokenAt(tokens, piece.subject).has(kPossessive) && verb.has(kVerbPast) && verb.has(kVerbParticiple) && !verb.has(kIntransitive)
        && next.opener == PieceOpener::Comma && next.verb >= 0 && next.subject >= 0;
}

} // namespace eusebius::grammar
