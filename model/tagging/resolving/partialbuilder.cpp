// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/partialbuilder.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

ClassId classOrNone(const Lexicon &lexicon, const QString &name)
{
    return lexicon.findClass(name).value_or(ClassId(Shape::Code));
}

} // namespace

PartialBuilder::PartialBuilder(const RuleSet &rules, std::vector<PartialTime> &out)
    : m_rules(rules),
      m_out(out),
      m_rangeWord(classOrNone(rules.lexicon(), u"RANGEWORD"_s)),
      m_listWord(classOrNone(rules.lexicon(), u"LISTWORD"_s)),
      m_rangeOpener(classOrNone(rules.lexicon(), u"RANGEOPENER"_s)),
      m_pastCue(classOrNone(rules.lexicon(), u"PASTCUE"_s)),
      m_presentCue(classOrNone(rules.lexicon(), u"PRESENTCUE"_s)),
      m_futureCue(classOrNone(rules.lexicon(), u"FUTURECUE"_s)),
      m_preposition(classOrNone(rules.lexicon(), u"TIMEPREP"_s))
{
}

bool PartialBuilder::has(const Token &token, ClassId id) const
{
    return m_rules.lexicon().has(token.variant, id);
}

void PartialBuilder::addBlock(std::span<const Token> tokens, qsizetype offset, const Matcher &matcher)
{
    m_at = 0;
    m_lastInBlock = false;
    matcher.forEachMatch(tokens, [&](const Match &match) {
        if (m_rules.rules()[match.rule].meaning != Meaning::Nothing) {
            add(tokens, offset, match);
        }
    });
    advanceTo(tokens, static_cast<quint32>(tokens.size()));
}

void PartialBuilder::advanceTo(std::span<const Token> tokens, quint32 token)
{
    constexpr unsigned kBegins = Token::SentenceStart | Token::ParagraphStart | Token::Heading;
    for (; m_at < token; ++m_at) {
        if ((tokens[m_at].flags & kBegins) == 0) {
            m_inHeading = false;
            continue;
        }
        m_sentence += tokens[m_at].has(Token::SentenceStart) ? 1 : 0;
        m_paragraph += tokens[m_at].has(Token::ParagraphStart) ? 1 : 0;
        const bool heading = tokens[m_at].has(Token::Heading);
        m_section += heading && (!m_inHeading || tokens[m_at].has(Token::ParagraphStart)) ? 1 : 0;
        m_inHeading = heading;
    }
}

void PartialBuilder::add(std::span<const Token> tokens, qsizetype offset, const Match &match)
{
    const std::size_t firstIndex = m_out.size();
    for (std::size_t part = 0; part < match.parts; ++part) {
        const quint32 begin = match.partBegin[part];
        const quint32 end = match.partEnd[part] > begin ? match.partEnd[part] : match.end;
        if (begin >= end) {
            continue;
        }
        advanceTo(tokens, begin + 1);
        PartialTime time;
        for (const Capture &capture : match.all()) {
            if (capture.part == part) {
                time.set(capture.field, capture.value);
            }
        }
        time.begin = offset + tokens[begin].begin;
        time.end = offset + tokens[end - 1].end;
        time.rule = match.rule;
        time.meaning = m_rules.rules()[match.rule].meaning;
        time.tense = tenseAround(tokens, begin, end);
        time.isHeading = tokens[begin].has(Token::Heading);
        time.sentence = m_sentence;
        time.paragraph = m_paragraph;
        time.section = m_section;
        if (m_lastInBlock && !m_out.empty()) {
            m_out.back().link = linkBetween(tokens, m_endOfLast, begin);
        }
        m_out.push_back(time);
        m_endOfLast = end;
        m_opensRange = (begin > 0 && has(tokens[begin - 1], m_rangeOpener)) || (begin > 1 && has(tokens[begin - 1], m_preposition) && has(tokens[begin - 2], m_rangeOpener));
        m_lastInBlock = true;
    }
    if (match.parts == 2 && m_out.size() == firstIndex + 2) {
        shareWithinRange(m_out[firstIndex], m_out[firstIndex + 1]);
    }
}

// "6–15 October 1951": the first end takes the month of the second; "March 5–9": the second that of the first.
void PartialBuilder::shareWithinRange(PartialTime &first, PartialTime &second) const
{
    const auto share = [](PartialTime &to, const PartialTime &from, Field field) {
        if (!to.has(field) && from.has(field)) {
            to.set(field, from.get(field));
        }
    };
    if (first.has(Field::Day) && second.has(Field::Day)) {
        share(first, second, Field::Month);
        share(second, first, Field::Month);
    }
    share(first, second, Field::Era);
    share(first, second, Field::Meridiem);
}

PhraseLink PartialBuilder::linkBetween(std::span<const Token> tokens, quint32 endOfFirst, quint32 beginOfSecond) const
{
    if (beginOfSecond < endOfFirst || beginOfSecond - endOfFirst > 3 || (beginOfSecond < tokens.size() && tokens[beginOfSecond].has(Token::ParagraphStart))) {
        return PhraseLink::None;
    }
    bool range = false;
    bool list = false;
    for (quint32 i = endOfFirst; i < beginOfSecond; ++i) {
        if (tokens[i].has(Token::ParagraphStart)) {
            return PhraseLink::None;
        }
        if (has(tokens[i], Shape::Hyphen) || has(tokens[i], Shape::Dash) || has(tokens[i], m_rangeWord)) {
            range = true;
        } else if (has(tokens[i], m_listWord) || has(tokens[i], Shape::Comma) || has(tokens[i], Shape::Slash)) {
            list = true;
            range = range || (m_opensRange && has(tokens[i], m_listWord)); // "between May and July"
        } else if (!has(tokens[i], m_preposition)) {
            return PhraseLink::None;
        }
    }
    return range ? PhraseLink::Range : list ? PhraseLink::And : PhraseLink::None;
}

// The nearest verb form before the expression in its sentence decides, else the first one after it.
Tense PartialBuilder::tenseAround(std::span<const Token> tokens, quint32 begin, quint32 end) const
{
    constexpr quint32 kReach = 40;
    const auto tenseOf = [this](const Token &token) {
        const Lexicon::Classes classes = m_rules.lexicon().classes(token.variant);
        return classes.has(m_futureCue) ? Tense::Future : classes.has(m_pastCue) ? Tense::Past : classes.has(m_presentCue) ? Tense::Present : Tense::Unknown;
    };
    for (quint32 i = begin, n = 0; i > 0 && n < kReach && !tokens[i].has(Token::SentenceStart); --i, ++n) {
        const Tense tense = tenseOf(tokens[i - 1]);
        if (tense == Tense::Past) { // "will be held": what governs the participle decides
            for (quint32 j = i - 1; j > 0 && i - 1 - j < 3 && !tokens[j].has(Token::SentenceStart); --j) {
                if (has(tokens[j - 1], m_futureCue)) {
                    return Tense::Future;
                }
            }
        }
        if (tense != Tense::Unknown) {
            return tense;
        }
    }
    for (quint32 i = end, n = 0; i < tokens.size() && n < kReach && !tokens[i].has(Token::SentenceStart); ++i, ++n) {
        const Tense tense = tenseOf(tokens[i]);
        if (tense != Tense::Unknown) {
            return tense;
        }
    }
    return Tense::Unknown;
}

} // namespace eusebius
