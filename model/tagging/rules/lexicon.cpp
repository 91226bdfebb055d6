// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/lexicon.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <map>

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

ClassId Lexicon::jointClass(std::vector<ClassId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QString name;
    for (const ClassId id : ids) {
        name += m_classNames[id] + u'|'; // no name in a rule file holds that sign
    }
    const std::size_t known = m_classNames.size();
    const ClassId id = classOfName(name);
    if (m_classNames.size() > known) {
        m_jointClasses.emplace_back(id, std::move(ids));
    }
    return id;
}

void Lexicon::freeze()
{
    fillMasks();
    fillTable();
    m_phraseStarts.assign(m_lexemes.size(), 0);
    m_phrases.forEachStart([this](quint16 lexeme) { m_phraseStarts[lexeme] = 1; });
}

void Lexicon::fillMasks()
{
    m_maskWords = (m_classNames.size() + 63) / 64;
    m_masks.clear();
    m_maskRows.clear();
    std::map<std::vector<quint64>, quint32> rows; // few sets for many words: small enough to stay near the processor
    for (const Lexeme &lexeme : m_lexemes) {
        for (const bool capital : {false, true}) {
            std::vector<quint64> mask = maskOf(lexeme, capital);
            const auto [it, isNew] = rows.try_emplace(std::move(mask), static_cast<quint32>(m_masks.size()));
            if (isNew) {
                m_masks.insert(m_masks.end(), it->first.begin(), it->first.end());
            }
            m_maskRows.push_back(it->second);
        }
    }
}

std::vector<quint64> Lexicon::maskOf(const Lexeme &lexeme, bool capital) const
{
    std::vector<quint64> mask(m_maskWords);
    const auto set = [&mask](ClassId id) { mask[id >> 6] |= quint64(1) << (id & 63); };
    bool isWord = !lexeme.text.isEmpty();
    for (const ClassValue &c : lexeme.classes) {
        if (capital || !c.needsCapital) {
            set(c.id);
        }
        isWord = isWord || c.id == Shape::Word;
    }
    if (isWord) {
        set(Shape::Word);
        set(capital ? Shape::Capital : Shape::Lower);
    }
    for (const auto &[id, parts] : m_jointClasses) {
        if (std::any_of(parts.begin(), parts.end(), [&mask](ClassId part) { return (mask[part >> 6] >> (part & 63) & 1) != 0; })) {
            set(id);
        }
    }
    return mask;
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
    m_tags.assign(size, 0);
    m_tableMask = static_cast<quint32>(size - 1);
    m_places.assign(m_lexemes.size(), {});
    m_letters.clear();
    for (std::size_t i = 0; i < m_lexemes.size(); ++i) {
        if (m_lexemes[i].text.isEmpty()) {
            continue;
        }
        const QString &text = m_lexemes[i].text;
        m_places[i] = {static_cast<quint32>(m_letters.size()), static_cast<quint32>(text.size())};
        quint32 hash = kHashStart;
        for (QChar c : text) {
            hash = hashStep(hash, c.unicode());
            m_letters.push_back(c.unicode());
        }
        quint32 slot = (hash ^ hash >> 15) & m_tableMask;
        while (m_tags[slot] != 0) {
            slot = (slot + 1) & m_tableMask;
        }
        m_table[slot] = {hash, static_cast<quint16>(i)};
        m_tags[slot] = tagOf(hash);
    }
    m_endsSuffix.fill(false);
    for (const Suffix &suffix : m_suffixes) {
        const char16_t last = suffix.text.isEmpty() ? u'\0' : suffix.text.back().unicode();
        m_endsSuffix[last < 128 ? last : 0] = true;
    }
}

bool Lexicon::isWordOf(quint16 lexeme, QStringView word) const
{
    const Place place = m_places[lexeme];
    const char16_t *const letters = m_letters.data() + place.begin;
    const char16_t *const other = word.utf16();
    if (place.size != static_cast<std::size_t>(word.size())) {
        return false;
    }
    for (quint32 i = 0; i < place.size; ++i) {
        if (letters[i] != other[i] && letters[i] != folded(other[i])) {
            return false;
        }
    }
    return true;
}

quint16 Lexicon::variantOf(QStringView word, quint32 hash, bool capital) const
{
    if (word.size() > m_longestWord) {
        return variantOfUnknown(word, capital);
    }
    const quint8 tag = tagOf(hash);
    for (quint32 slot = (hash ^ hash >> 15) & m_tableMask; m_tags[slot] != 0; slot = (slot + 1) & m_tableMask) {
        if (m_tags[slot] != tag || m_table[slot].first != hash) {
            continue;
        }
        const quint16 lexeme = m_table[slot].second;
        if (isWordOf(lexeme, word)) {
            return static_cast<quint16>(lexeme * 2 + (capital ? 1 : 0));
        }
    }
    return variantOfUnknown(word, capital);
}

quint16 Lexicon::variantOfUnknown(QStringView word, bool capital) const
{
    const char16_t last = word.back().unicode();
    if (!capital && m_endsSuffix[last < 128 ? last : 0]) {
        for (const Suffix &suffix : m_suffixes) {
            if (suffix.text.back() == last && word.endsWith(suffix.text) && std::none_of(suffix.exceptions.begin(), suffix.exceptions.end(), [word](const QString &e) {
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
        for (quint64 bits = m_masks[m_maskRows[variant] + word]; bits != 0; bits &= bits - 1) {
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
