// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/lexicon.h"

#include <QStringList>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace eusebius {

Lexicon::Lexicon()
{
    for (ClassId shape = 0; shape < Shape::Count; ++shape) {
        m_classNames.push_back(shapeName(shape));
        m_classIds.insert(m_classNames.back(), shape);
    }
    m_lexemes.push_back({}); // 0: none
    m_unknownLexeme = lexemeOfShapes({Shape::Word, Shape::Unlisted});
    makeShapes();
}

void Lexicon::makeShapes()
{
    using Bit = ShapeLexemes::NumberBit;
    constexpr std::array kBits = {std::pair(Bit::IsDay, Shape::Day), std::pair(Bit::IsHour, Shape::Hour),
                                  std::pair(Bit::IsTwoDigits, Shape::TwoDigits), std::pair(Bit::IsYear, Shape::Year),
                                  std::pair(Bit::IsShortYear, Shape::ShortYear), std::pair(Bit::IsFarYear, Shape::FarYear),
                                  std::pair(Bit::IsDigits, Shape::Digits), std::pair(Bit::IsClock, Shape::ClockDigits)};
    for (unsigned bits = 0; bits < m_shapes.numbers.size(); ++bits) {
        std::vector<ClassId> classes = {Shape::Number};
        for (const auto &[bit, shape] : kBits) {
            if ((bits & bit) != 0) {
                classes.push_back(static_cast<ClassId>(shape));
            }
        }
        m_shapes.numbers[bits] = lexemeOfShapes(classes);
    }
    for (ClassId shape = 0; shape < Shape::Count; ++shape) {
        m_shapes.single[shape] = lexemeOfShapes({shape});
    }
    m_shapes.ordinalDigits = lexemeOfShapes({Shape::Ordinal, Shape::OrdinalDigits});
    m_shapes.decimalClock = lexemeOfShapes({Shape::Decimal, Shape::ClockDot});
}

char16_t Lexicon::folded(char16_t c)
{
    if (c < 128) {
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    }
    return c == 0x2019 || c == 0x02BC ? u'\'' : static_cast<char16_t>(QChar::toLower(c));
}

ClassId Lexicon::classOfName(const QString &name)
{
    const auto it = m_classIds.constFind(name);
    if (it != m_classIds.constEnd()) {
        return *it;
    }
    const auto id = static_cast<ClassId>(m_classNames.size());
    m_classNames.push_back(name);
    m_classIds.insert(name, id);
    return id;
}

std::optional<ClassId> Lexicon::findClass(const QString &name) const
{
    const auto it = m_classIds.constFind(name);
    return it == m_classIds.constEnd() ? std::nullopt : std::optional(*it);
}

quint16 Lexicon::lexemeOfWord(const QString &lowerCaseWord)
{
    const auto it = m_words.constFind(lowerCaseWord);
    if (it != m_words.constEnd()) {
        return *it;
    }
    const auto lexeme = static_cast<quint16>(m_lexemes.size());
    m_lexemes.push_back({lowerCaseWord, {}});
    m_words.insert(lowerCaseWord, lexeme);
    return lexeme;
}

quint16 Lexicon::lexemeOfShapes(const std::vector<ClassId> &shapes)
{
    QString key;
    for (ClassId shape : shapes) {
        key += QChar(shape + 1);
    }
    const auto it = m_shapeSets.constFind(key);
    if (it != m_shapeSets.constEnd()) {
        return *it;
    }
    Lexeme lexeme;
    for (ClassId shape : shapes) {
        lexeme.classes.push_back({shape, 0, false});
    }
    m_lexemes.push_back(lexeme);
    m_shapeSets.insert(key, static_cast<quint16>(m_lexemes.size() - 1));
    return static_cast<quint16>(m_lexemes.size() - 1);
}

void Lexicon::addWord(const QString &lowerCaseWord, ClassId id, qint32 value, bool needsCapital)
{
    std::vector<ClassValue> &classes = m_lexemes[lexemeOfWord(lowerCaseWord)].classes;
    const auto same = std::find_if(classes.begin(), classes.end(), [id](const ClassValue &c) { return c.id == id; });
    if (same == classes.end()) {
        classes.push_back({id, value, needsCapital});
    }
}

void Lexicon::addSuffix(const QString &suffix, ClassId id, const QStringList &exceptions)
{
    m_suffixes.push_back({suffix, exceptions, lexemeOfShapes({Shape::Word, Shape::Unlisted, id})});
}

void Lexicon::addPhrase(const std::vector<PhraseTrie::Element> &elements, ClassId id, qint32 value)
{
    const auto fresh = static_cast<quint16>(m_lexemes.size());
    const quint16 lexeme = m_phrases.insert(elements, fresh);
    if (lexeme == fresh) {
        m_lexemes.push_back({});
    }
    m_lexemes[lexeme].classes.push_back({id, value, false});
}

void Lexicon::freeze()
{
    fillMasks();
    fillTable();
    m_phraseStarts.assign(m_lexemes.size(), false);
    m_phrases.forEachStart([this](quint16 lexeme) { m_phraseStarts[lexeme] = true; });
}

void Lexicon::fillMasks()
{
    m_maskWords = (m_classNames.size() + 63) / 64;
    m_masks.assign(m_lexemes.size() * 2 * m_maskWords, 0);
    const auto set = [this](std::size_t variant, ClassId id) {
        m_masks[variant * m_maskWords + (id >> 6)] |= quint64(1) << (id & 63);
    };
    for (std::size_t lexeme = 0; lexeme < m_lexemes.size(); ++lexeme) {
        bool isWord = !m_lexemes[lexeme].text.isEmpty();
        for (const ClassValue &c : m_lexemes[lexeme].classes) {
            if (!c.needsCapital) {
                set(lexeme * 2, c.id);
            }
            set(lexeme * 2 + 1, c.id);
            isWord = isWord || c.id == Shape::Word;
        }
        if (isWord) {
            set(lexeme * 2, Shape::Word);
            set(lexeme * 2 + 1, Shape::Word);
            set(lexeme * 2, Shape::Lower);
            set(lexeme * 2 + 1, Shape::Capital);
        }
    }
}

void Lexicon::fillTable()
{
    std::size_t words = 0;
    for (const Lexeme &lexeme : m_lexemes) {
        words += lexeme.text.isEmpty() ? 0 : 1;
        m_longestWord = std::max(m_longestWord, lexeme.text.size());
    }
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(16, words * 4));
    m_table.assign(size, {0, 0});
    m_tableMask = static_cast<quint32>(size - 1);
    for (std::size_t i = 0; i < m_lexemes.size(); ++i) {
        if (m_lexemes[i].text.isEmpty()) {
            continue;
        }
        quint32 hash = kHashStart;
        for (QChar c : std::as_const(m_lexemes[i].text)) {
            hash = hashStep(hash, c.unicode());
        }
        quint32 slot = (hash ^ hash >> 15) & m_tableMask;
        while (m_table[slot].second != 0) {
            slot = (slot + 1) & m_tableMask;
        }
        m_table[slot] = {hash, static_cast<quint16>(i + 1)};
    }
}

quint16 Lexicon::variantOf(QStringView word, quint32 hash, bool capital) const
{
    if (word.size() > m_longestWord) {
        return variantOfUnknown(word, capital);
    }
    for (quint32 slot = (hash ^ hash >> 15) & m_tableMask; m_table[slot].second != 0; slot = (slot + 1) & m_tableMask) {
        if (m_table[slot].first != hash) {
            continue;
        }
        const auto lexeme = static_cast<quint16>(m_table[slot].second - 1);
        const QString &text = m_lexemes[lexeme].text;
        if (text.size() == word.size()
            && std::equal(word.begin(), word.end(), text.begin(), [](QChar a, QChar b) { return folded(a.unicode()) == b.unicode(); })) {
            return static_cast<quint16>(lexeme * 2 + (capital ? 1 : 0));
        }
    }
    return variantOfUnknown(word, capital);
}

quint16 Lexicon::variantOfUnknown(QStringView word, bool capital) const
{
    if (!capital) {
        for (const Suffix &suffix : m_suffixes) {
            if (word.back() == suffix.text.back() && word.endsWith(suffix.text) && std::none_of(suffix.exceptions.begin(), suffix.exceptions.end(), [word](const QString &e) {
                    return word.endsWith(e);
                })) {
                return static_cast<quint16>(suffix.lexeme * 2);
            }
        }
    }
    return static_cast<quint16>(m_unknownLexeme * 2 + (capital ? 1 : 0));
}

std::vector<ClassId> Lexicon::classesOf(quint16 variant) const
{
    std::vector<ClassId> classes;
    for (std::size_t word = 0; word < m_maskWords; ++word) {
        for (quint64 bits = m_masks[variant * m_maskWords + word]; bits != 0; bits &= bits - 1) {
            classes.push_back(static_cast<ClassId>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
        }
    }
    return classes;
}

qint32 Lexicon::value(const Token &token, ClassId id) const
{
    if (token.lexeme() == m_shapes.decimalClock && id == Shape::Decimal) {
        return token.value / 3600 * 1000 + token.value % 3600 / 60 * 10; // the clock 5:30 read as the number 5.30
    }
    if (id < Shape::Count && token.value != 0) {
        return token.value;
    }
    for (const ClassValue &c : m_lexemes[token.lexeme()].classes) {
        if (c.id == id) {
            return c.value;
        }
    }
    return token.value;
}

} // namespace eusebius
