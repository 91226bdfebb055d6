// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/matching/compounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr qint64 kLargest = 2'000'000'000;
// A class no token has, for languages whose lexicon lacks the one asked for.
constexpr ClassId kNoClass = Shape::Code;

bool breaksBefore(const Token &token)
{
    return token.has(Token::ParagraphStart);
}

} // namespace

Compounds::Compounds(const Lexicon &lexicon)
    : m_lexicon(lexicon),
      m_multiplier(lexicon.findClass(u"MULTIPLIER"_s).value_or(kNoClass)),
      m_multiplierOrdinal(lexicon.findClass(u"MULTIPLIERORDINAL"_s).value_or(kNoClass)),
      m_and(lexicon.findClass(u"NUMBERAND"_s).value_or(kNoClass)),
      m_article(lexicon.findClass(u"NUMBERARTICLE"_s).value_or(kNoClass)),
      m_half(lexicon.findClass(u"HALF"_s).value_or(kNoClass))
{
}

void Compounds::join(std::vector<Token> &tokens) const
{
    std::size_t out = 0;
    for (std::size_t i = 0; i < tokens.size();) {
        const std::span<const Token> rest(tokens.data() + i, tokens.size() - i);
        Found found;
        if (m_lexicon.mayStartPhrase(tokens[i].variant)) {
            found = phrase(rest);
        }
        const Lexicon::Classes classes = m_lexicon.classes(tokens[i].variant);
        if (found.tokens == 0 && (classes.has(Shape::Number) || classes.has(m_article) || classes.has(Shape::Decimal))) {
            found = number(rest);
        }
        if (found.tokens == 0) {
            tokens[out++] = tokens[i++];
            continue;
        }
        tokens[out++] = found.token;
        i += found.tokens;
    }
    tokens.resize(out);
}

Compounds::Found Compounds::make(std::span<const Token> tokens, std::size_t used, quint16 lexeme, qint64 value) const
{
    Token token = tokens.front();
    token.end = tokens[used - 1].end;
    token.variant = static_cast<quint16>(lexeme * 2 + (tokens.front().isCapital() ? 1 : 0));
    token.value = static_cast<qint32>(std::clamp<qint64>(value, 0, kLargest));
    return {token, used};
}

Compounds::Found Compounds::phrase(std::span<const Token> tokens) const
{
    std::size_t length = 1;
    while (length < std::min<std::size_t>(tokens.size(), 13) && !breaksBefore(tokens[length])) {
        ++length;
    }
    const PhraseTrie::Found found = m_lexicon.phrases().longest(tokens.first(length));
    return found.tokens < 1 ? Found{} : make(tokens, found.tokens, found.lexeme, 0);
}

std::size_t Compounds::belowHundred(std::span<const Token> tokens, std::size_t from, qint64 &value) const
{
    if (from >= tokens.size() || !is(tokens[from], Shape::Number)) {
        return 0;
    }
    value = m_lexicon.value(tokens[from], Shape::Number);
    if (is(tokens[from], Shape::Digits) || value < 20 || value > 90 || value % 10 != 0) {
        return 1;
    }
    // "twenty-five", "twenty five"
    const std::size_t unit = from + 1 < tokens.size() && is(tokens[from + 1], Shape::Hyphen) && tokens[from + 1].has(Token::Glued) ? from + 2 : from + 1;
    if (unit < tokens.size() && is(tokens[unit], Shape::Number) && !is(tokens[unit], Shape::Digits) && !breaksBefore(tokens[unit])) {
        const qint32 units = m_lexicon.value(tokens[unit], Shape::Number);
        if (units >= 1 && units <= 9) {
            value += units;
            return unit + 1 - from;
        }
    }
    return 1;
}

Compounds::Found Compounds::number(std::span<const Token> tokens) const
{
    if (is(tokens[0], Shape::Decimal)) { // "2.5 million"
        if (tokens.size() > 1 && is(tokens[1], m_multiplier)) {
            const qint64 value = qint64(m_lexicon.value(tokens[0], Shape::Decimal)) * m_lexicon.value(tokens[1], m_multiplier) / 1000;
            return make(tokens, 2, m_lexicon.shapes().numbers[0], value);
        }
        return {};
    }
    const Found year = spelledYear(tokens);
    if (year.tokens > 0) {
        return year;
    }
    const bool article = is(tokens[0], m_article) && !is(tokens[0], Shape::Number);
    qint64 part = 1;
    std::size_t used = article ? 1 : belowHundred(tokens, 0, part);
    if (used == 0 || (article && (tokens.size() < 2 || !is(tokens[1], m_multiplier)))) {
        return {};
    }
    qint64 total = 0;
    while (used < tokens.size() && is(tokens[used], m_multiplier) && !breaksBefore(tokens[used])) {
        const qint64 factor = m_lexicon.value(tokens[used], m_multiplier);
        part = std::min(part * factor, kLargest);
        ++used;
        if (factor >= 1000) {
            total = std::min(total + part, kLargest);
            part = 0;
        }
        if (used < tokens.size() && is(tokens[used], m_multiplier)) {
            continue; // "two hundred thousand"
        }
        const std::size_t next = used + (used < tokens.size() && is(tokens[used], m_and) ? 1 : 0);
        qint64 more = 0;
        const std::size_t count = belowHundred(tokens, next, more);
        if (count == 0 || is(tokens[next], Shape::Digits) || more >= 100) {
            break;
        }
        part += more;
        used = next + count;
    }
    const Found asOrdinal = ordinal(tokens, used, total + part);
    if (asOrdinal.tokens > 0) {
        return asOrdinal;
    }
    const Found withHalf = half(tokens, used, total + part);
    if (withHalf.tokens > 0) {
        return withHalf;
    }
    return used == 1 ? Found{} : make(tokens, used, m_lexicon.shapes().numbers[0], total + part);
}

// "nineteen eighty-four", "eighteen twelve": never with "hundred", which the number itself reads
Compounds::Found Compounds::spelledYear(std::span<const Token> tokens) const
{
    if (tokens.size() < 2 || is(tokens[0], Shape::Digits) || !is(tokens[0], Shape::Number) || !is(tokens[1], Shape::Number) || is(tokens[1], Shape::Digits)) {
        return {};
    }
    const qint32 century = m_lexicon.value(tokens[0], Shape::Number);
    qint64 rest = 0;
    const std::size_t count = belowHundred(tokens, 1, rest);
    if (century < 15 || century > 20 || rest < 10 || rest > 99 || (count == 1 && rest < 20 && tokens.size() > 2 && is(tokens[2], m_multiplier))) {
        return {};
    }
    using Bit = ShapeLexemes::NumberBit;
    return make(tokens, 1 + count, m_lexicon.shapes().numbers[Bit::IsYear], century * 100 + rest);
}

// "twenty-first", "two hundredth"
Compounds::Found Compounds::ordinal(std::span<const Token> tokens, std::size_t used, qint64 value) const
{
    if (is(tokens[0], Shape::Digits)) {
        return {};
    }
    const std::size_t last = used < tokens.size() && is(tokens[used], Shape::Hyphen) ? used + 1 : used;
    if (last >= tokens.size() || breaksBefore(tokens[last])) {
        return {};
    }
    if (is(tokens[last], m_multiplierOrdinal)) {
        return make(tokens, last + 1, m_lexicon.shapes().single[Shape::Ordinal], value * m_lexicon.value(tokens[last], m_multiplierOrdinal));
    }
    const qint32 units = is(tokens[last], Shape::Ordinal) && tokens[last].value == 0 ? m_lexicon.value(tokens[last], Shape::Ordinal) : 0;
    if (units >= 1 && units <= 9 && value >= 20 && value % 10 == 0) {
        return make(tokens, last + 1, m_lexicon.shapes().single[Shape::Ordinal], value + units);
    }
    return {};
}

// "two and a half", "two-and-a-half", "two and half"
Compounds::Found Compounds::half(std::span<const Token> tokens, std::size_t used, qint64 value) const
{
    std::size_t i = used;
    const auto skip = [&](ClassId id) {
        i += i < tokens.size() && is(tokens[i], id) ? 1 : 0;
    };
    skip(Shape::Hyphen);
    if (i >= tokens.size() || !is(tokens[i], m_and)) {
        return {};
    }
    ++i;
    skip(Shape::Hyphen);
    skip(m_article);
    skip(Shape::Hyphen);
    if (i >= tokens.size() || !is(tokens[i], m_half) || value > 100'000) {
        return {};
    }
    return make(tokens, i + 1, m_lexicon.shapes().single[Shape::Decimal], value * 1000 + 500);
}

} // namespace eusebius
