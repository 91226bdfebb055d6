// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/matching/tokeniser.h"

#include "model/tagging/matching/characters.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

ClassId signShape(char16_t c)
{
    switch (c) {
    case u'-': case 0x2010: case 0x2011: case 0x2212:
        return Shape::Hyphen;
    case 0x2012: case 0x2013: case 0x2014: case 0x2015:
        return Shape::Dash;
    case u'/': case 0x2044:
        return Shape::Slash;
    case u',': case 0x3001:
        return Shape::Comma;
    case u'.': case u'!': case u'?': case 0x2026: case 0x3002:
        return Shape::Stop;
    case u':':
        return Shape::Colon;
    case u';':
        return Shape::Semicolon;
    case u'(': case u'[':
        return Shape::Open;
    case u')': case u']':
        return Shape::Close;
    case u'"': case u'`': case 0x00AB: case 0x00BB: case 0x2018: case 0x201C: case 0x201D: case 0x201E: case 0x201A:
        return Shape::Quote;
    case u'%': case 0x00B0: case 0x2030:
        return Shape::Percent;
    case u'#': case 0x2116:
        return Shape::Mark;
    default:
        return QChar::category(c) == QChar::Symbol_Currency ? ClassId(Shape::Currency) : ClassId(Shape::Other);
    }
}

} // namespace

Tokeniser::Tokeniser(const Lexicon &lexicon)
    : m_lexicon(lexicon),
      m_numbers(lexicon),
      m_abbreviation(lexicon.findClass(u"ABBREVIATION"_s).value_or(ClassId(Shape::Code))),
      m_title(lexicon.findClass(u"TITLE"_s).value_or(ClassId(Shape::Code))),
      m_stop(static_cast<quint16>(lexicon.shapes().single[Shape::Stop] * 2)),
      m_quote(static_cast<quint16>(lexicon.shapes().single[Shape::Quote] * 2)),
      m_close(static_cast<quint16>(lexicon.shapes().single[Shape::Close] * 2))
{
}

void Tokeniser::tokenise(QStringView block, std::vector<Token> &tokens) const
{
    tokens.clear();
    quint16 pending = Token::SentenceStart | Token::ParagraphStart;
    Ending stopped = Ending::No;
    std::size_t paragraph = 0; // its first token
    int newLines = 0;
    bool spaced = true;
    for (qsizetype i = 0; i < block.size();) {
        const char16_t c = block[i].unicode();
        const CharacterKind kind = characterKind(c);
        if (kind == CharacterKind::Space) {
            newLines += c == u'\n' || c == 0x2029 ? 1 : 0;
            spaced = true;
            ++i;
            continue;
        }
        Token token = kind == CharacterKind::Letter ? word(block, i)
            : kind == CharacterKind::Digit          ? m_numbers.scan(block, i)
                                                    : sign(block, i);
        if (newLines > 1) {
            pending = Token::SentenceStart | Token::ParagraphStart;
            markHeading(tokens, paragraph);
            paragraph = tokens.size();
        }
        const bool wide = token.variant == m_quote || token.variant == m_close;
        if (stopped != Ending::No && spaced && !wide) {
            const bool begins = kind == CharacterKind::Letter ? isUpperLetter(c) : stopped == Ending::Yes;
            pending = static_cast<quint16>(pending | (begins ? Token::SentenceStart : 0));
            stopped = Ending::No;
        }
        token.flags = static_cast<quint16>(token.flags | pending | (spaced ? 0 : Token::Glued));
        pending = 0;
        stopped = wide ? stopped : ending(block, token.end, token.variant);
        tokens.push_back(token);
        i = token.end;
        newLines = 0;
        spaced = false;
    }
    markHeading(tokens, paragraph);
}

// A short paragraph without a stop at its end
void Tokeniser::markHeading(std::vector<Token> &tokens, std::size_t begin) const
{
    constexpr std::size_t kLongest = 16;
    if (begin == tokens.size() || tokens.size() - begin > kLongest) {
        return;
    }
    for (const ClassId shape : {Shape::Stop, Shape::Comma, Shape::Colon, Shape::Semicolon, Shape::Quote}) {
        if (m_lexicon.has(tokens.back().variant, shape)) {
            return;
        }
    }
    for (std::size_t i = begin; i < tokens.size(); ++i) {
        tokens[i].flags = static_cast<quint16>(tokens[i].flags | Token::Heading);
    }
}

// Values, not the token: it stays in registers until it is stored whole.
Tokeniser::Ending Tokeniser::ending(QStringView text, qint32 end, quint16 variant) const
{
    if (variant == m_stop) {
        return Ending::Yes;
    }
    return text[end - 1] == u'.' && !m_lexicon.has(variant, m_title) ? Ending::Perhaps : Ending::No;
}

Token Tokeniser::shape(qsizetype begin, qsizetype end, ClassId id) const
{
    Token token;
    token.begin = static_cast<qint32>(begin);
    token.end = static_cast<qint32>(end);
    token.variant = static_cast<quint16>(m_lexicon.shapes().single[id] * 2);
    return token;
}

// Digits, letters beyond ASCII, an apostrophe between letters, folded; 0 where the word ends.
char16_t Tokeniser::continuation(const char16_t *p, const char16_t *limit)
{
    const char16_t c = *p;
    if (isAsciiDigit(c)) {
        return c;
    }
    if (c >= 128 && characterKind(c) == CharacterKind::Letter) {
        return Lexicon::folded(c);
    }
    const auto isLetter = [limit](const char16_t *q) { return q < limit && characterKind(*q) == CharacterKind::Letter; };
    const bool possessive = p + 1 < limit && Lexicon::folded(p[1]) == u's' && !isLetter(p + 2);
    return isApostrophe(c) && isLetter(p + 1) && !possessive ? u'\'' : u'\0';
}

Token Tokeniser::word(QStringView text, qsizetype begin) const
{
    const char16_t *const from = text.utf16() + begin;
    const char16_t *const limit = text.utf16() + text.size();
    if (from + 1 < limit && from[1] == u'.' && isLetterAt(text, begin + 2) && text[begin].unicode() < 128) {
        const Token token = initials(text, begin);
        if (token.end > 0) {
            return token;
        }
    }
    quint32 hash = Lexicon::kHashStart;
    bool mixed = false;
    const char16_t *p = from;
    for (; p < limit; ++p) {
        char16_t letter = foldedAsciiLetter(*p);
        if (letter == 0) {
            letter = *p == u' ' ? u'\0' : continuation(p, limit);
            if (letter == 0) {
                break;
            }
            mixed = mixed || isAsciiDigit(letter);
        }
        hash = Lexicon::hashStep(hash, letter);
    }
    const qsizetype end = begin + (p - from);
    const quint16 variant = m_lexicon.variantOf(QStringView(from, p), hash, isUpperLetter(*from));
    if (mixed && !m_lexicon.isKnown(variant)) {
        return shape(begin, end, Shape::Code);
    }
    const bool swallows = p < limit && *p == u'.' && swallowsStop(text, {begin, end}, variant);
    return {static_cast<qint32>(begin), static_cast<qint32>(swallows ? end + 1 : end), 0, variant, 0};
}

// The stop behind a word is its own, not the sentence's.
bool Tokeniser::swallowsStop(QStringView text, const TextRange &word, quint16 variant) const
{
    const QChar first = text[word.begin];
    const bool initial = word.length() == 1 && (variant & 1) != 0 && first != u'I' && first != u'V' && first != u'X';
    const bool stays = initial || m_lexicon.has(variant, m_title); // "J. Smith", "Gen. Smith"
    return stays || (m_lexicon.has(variant, m_abbreviation) && !sentenceFollows(text, word.end + 1));
}

// A stop that is followed by the end, or by a word with a capital, ends the sentence: it belongs to that.
bool Tokeniser::sentenceFollows(QStringView text, qsizetype position)
{
    if (position < text.size() && characterKind(text[position].unicode()) != CharacterKind::Space) {
        return false;
    }
    while (position < text.size() && characterKind(text[position].unicode()) == CharacterKind::Space) {
        ++position;
    }
    return position >= text.size() || isUpperLetter(text[position].unicode());
}

// "a.m.", "B.C.", "U.S.": single letters with stops between them
Token Tokeniser::initials(QStringView text, qsizetype begin) const
{
    quint32 hash = Lexicon::kHashStart;
    qsizetype end = begin;
    while (isLetterAt(text, end) && !isLetterAt(text, end + 1) && !isAsciiDigit(unitAt(text, end + 1))) {
        if (end > begin) {
            hash = Lexicon::hashStep(hash, u'.');
        }
        hash = Lexicon::hashStep(hash, Lexicon::folded(text[end].unicode()));
        ++end;
        if (unitAt(text, end) != u'.' || !isLetterAt(text, end + 1)) {
            break;
        }
        ++end;
    }
    Token token;
    if (end - begin < 3 || unitAt(text, end - 1) == u'.') {
        return token;
    }
    token.begin = static_cast<qint32>(begin);
    token.variant = m_lexicon.variantOf(text.mid(begin, end - begin), hash, isUpperLetter(text[begin].unicode()));
    token.end = static_cast<qint32>(unitAt(text, end) == u'.' ? end + 1 : end);
    return token;
}

Token Tokeniser::sign(QStringView text, qsizetype begin) const
{
    const char16_t c = text[begin].unicode();
    if (isApostrophe(c) || c == 0x2018) {
        return apostrophe(text, begin);
    }
    if (c == u'-' && unitAt(text, begin + 1) == u'-') {
        return shape(begin, begin + 2, Shape::Dash);
    }
    return shape(begin, begin + 1, signShape(c));
}

Token Tokeniser::apostrophe(QStringView text, qsizetype begin) const
{
    const bool afterLetter = begin > 0 && characterKind(text[begin - 1].unicode()) != CharacterKind::Space;
    if (afterLetter && Lexicon::folded(unitAt(text, begin + 1)) == u's' && !isLetterAt(text, begin + 2)) {
        return shape(begin, begin + 2, Shape::Possessive);
    }
    if (isAsciiDigit(unitAt(text, begin + 1))) {
        const Token token = m_numbers.scanAbbreviatedYear(text, begin);
        if (token.end > 0) {
            return token;
        }
    }
    const bool plural = afterLetter && Lexicon::folded(unitAt(text, begin - 1)) == u's';
    return shape(begin, begin + 1, plural ? Shape::Possessive : Shape::Quote);
}

} // namespace eusebius
