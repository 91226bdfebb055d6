// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/words.h"

#include "model/text/folding.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr char16_t kSoftHyphen = 0x00AD;

bool isDigitZeroToNine(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isJoiner(char32_t c)
{
    return c == kSoftHyphen || c == 0x200C || c == 0x200D || c == 0x2060;
}

/// How many of the units from `at` on are ASCII digits, counted up to `limit`.
qsizetype digitsFrom(QStringView text, qsizetype at, qsizetype end, qsizetype limit)
{
    qsizetype count = 0;
    while (count < limit && at + count < end && isDigitZeroToNine(text[at + count])) {
        ++count;
    }
    return count;
}

bool letterAt(QStringView text, qsizetype at, qsizetype end)
{
    if (at >= end) {
        return false;
    }
    const char32_t c = codePointAt(text, at).value;
    return isWordCharacter(c) && !isEastAsian(c);
}

} // namespace

WordScanner::WordScanner(QStringView text, TextRange part) : m_text(text)
{
    m_end = std::clamp<qsizetype>(part.end, 0, text.size());
    m_at = std::clamp<qsizetype>(part.begin, 0, m_end);
}

bool WordScanner::next()
{
    while (m_at < m_end) {
        const CodePoint c = codePointAt(m_text, m_at);
        if (isEastAsian(c.value)) {
            if (nextBigram()) {
                return true;
            }
            continue;
        }
        m_insideRun = false;
        if (!isWordCharacter(c.value)) {
            m_at += c.units;
            continue;
        }
        m_folded.clear();
        m_range.begin = m_at;
        readWord();
        m_range.end = m_at;
        if (!m_folded.isEmpty()) { // a lone accent folds to nothing
            return true;
        }
    }
    return false;
}

bool WordScanner::nextBigram()
{
    const CodePoint first = codePointAt(m_text, m_at);
    const qsizetype secondAt = m_at + first.units;
    const bool paired = secondAt < m_end && isEastAsian(codePointAt(m_text, secondAt).value);
    const qsizetype begin = m_at;
    m_at = secondAt;
    if (!paired && m_insideRun) {
        m_insideRun = false; // it was the second half of the pair before
        return false;
    }
    m_folded.clear();
    appendFolded(m_folded, first.value);
    m_range = {begin, secondAt};
    if (paired) {
        const CodePoint second = codePointAt(m_text, secondAt);
        appendFolded(m_folded, second.value);
        m_range.end += second.units;
    }
    m_insideRun = paired;
    m_kind = WordKind::Bigram;
    return true;
}

/// Digits with thousands' commas and one decimal point: m_at goes to the end of the number.
void WordScanner::readNumber(qsizetype end)
{
    qsizetype group = m_at; // where the digits since the last comma begin
    bool grouped = false;
    bool decimal = false;
    while (m_at < end) {
        const QChar c = m_text[m_at];
        if (isDigitZeroToNine(c)) {
            m_folded += c;
            ++m_at;
        } else if (c == u',' && !decimal && (grouped ? m_at - group == 3 : m_at - group <= 3)
                   && digitsFrom(m_text, m_at + 1, end, 4) == 3) {
            ++m_at;
            group = m_at;
            grouped = true;
        } else if (c == u'.' && !decimal && digitsFrom(m_text, m_at + 1, end, 1) == 1) {
            decimal = true;
            m_folded += c;
            ++m_at;
        } else {
            return;
        }
    }
}

void WordScanner::readWord()
{
    m_kind = WordKind::Number;
    if (isDigitZeroToNine(m_text[m_at])) {
        readNumber(m_end);
    }
    qsizetype foldedAtApostrophe = -1;
    qsizetype lettersInPart = 0; // since the start or the last point, for "U.S."
    while (m_at < m_end) {
        const CodePoint c = codePointAt(m_text, m_at);
        if (isWordCharacter(c.value)) {
            if (isEastAsian(c.value)) {
                break;
            }
            if (m_kind == WordKind::Number && !QChar::isDigit(c.value)) {
                m_kind = WordKind::Word;
            }
            appendFolded(m_folded, c.value);
            ++lettersInPart;
        } else if (isApostrophe(c.value) && letterAt(m_text, m_at + 1, m_end)) {
            foldedAtApostrophe = m_folded.size();
            lettersInPart = 2;
        } else if (c.value == U'.' && lettersInPart == 1 && m_kind == WordKind::Word && letterAt(m_text, m_at + 1, m_end)
                   && !letterAt(m_text, m_at + 1 + codePointAt(m_text, m_at + 1).units, m_end)) {
            lettersInPart = 0;
        } else if (!isJoiner(c.value)) {
            break;
        }
        m_at += c.units;
    }
    if (foldedAtApostrophe > 0 && m_folded.size() == foldedAtApostrophe + 1 && m_folded.back() == u's') {
        m_folded.chop(1);
    }
}

quint64 WordScanner::hash() const
{
    return wordHash(m_folded);
}

quint64 wordHash(QStringView folded)
{
    quint64 state = 14695981039346656037ULL; // FNV-1a by 16-bit units, finished as MurmurHash3 does
    for (const QChar c : folded) {
        state = (state ^ c.unicode()) * 1099511628211ULL;
    }
    state ^= state >> 33;
    state *= 0xff51afd7ed558ccdULL;
    state ^= state >> 33;
    return state == 0 ? 1 : state;
}

std::vector<Word> wordsOf(QStringView text, TextRange part)
{
    std::vector<Word> words;
    words.reserve(static_cast<std::size_t>(std::max<qsizetype>(0, part.length()) / 6));
    WordScanner scanner(text, part);
    while (scanner.next()) {
        words.push_back({scanner.range(), scanner.hash(), scanner.kind()});
    }
    return words;
}

std::vector<Word> wordsOf(QStringView text)
{
    return wordsOf(text, {0, text.size()});
}

QString foldedWords(QStringView text)
{
    QString result;
    WordScanner scanner(text);
    while (scanner.next()) {
        if (!result.isEmpty()) {
            result += u' ';
        }
        result += scanner.folded();
    }
    return result;
}

} // namespace eusebius
