// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/phrasetrie.h"
#include "model/tagging/rules/shapelexemes.h"
#include "model/tagging/rules/token.h"
#include "model/tagging/rules/tokenclass.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace eusebius {

/// The words of a language with their classes and values; answers in constant time, without allocating.
///
/// A *lexeme* is a word in lower case; a *variant* is a lexeme with or without a first capital ("march", "March"), for some
/// classes ask for the capital. Numbers, signs and unknown words have lexemes of their own, one for each set of shapes.
/// Filled by LexiconReader and RuleReader, then frozen; from then on it is read only and shared by threads.
class Lexicon {
public:
    Lexicon();

    // --- filling
    /// The class of that name, made where it is new. Lower-case names are literals: the word itself.
    ClassId classOfName(const QString &name);
    std::optional<ClassId> findClass(const QString &name) const;
    QString className(ClassId id) const { return m_classNames[id]; }
    /// A word of letters. `needsCapital`: only with a first capital is it in that class.
    void addWord(const QString &lowerCaseWord, ClassId id, qint32 value, bool needsCapital);
    /// Unknown words without a capital that end so are in that class.
    void addSuffix(const QString &suffix, ClassId id, const QStringList &exceptions);
    /// A sequence of words and signs, as the tokeniser would cut it, that becomes one token of that class.
    void addPhrase(const std::vector<PhraseTrie::Element> &elements, ClassId id, qint32 value);
    quint16 lexemeOfWord(const QString &lowerCaseWord);
    /// The lexeme that has just these shapes.
    quint16 lexemeOfShapes(const std::vector<ClassId> &shapes);
    /// A class of the words that are in any of these; the same for the same ids in any order.
    ClassId jointClass(std::vector<ClassId> ids);
    void freeze();

    // --- asking
    static constexpr quint32 kHashStart = 2166136261U;
    static constexpr quint32 hashStep(quint32 hash, char16_t folded) { return (hash ^ folded) * 16777619U; }
    /// Lower case, and one apostrophe for all.
    static char16_t folded(char16_t c);

    /// The variant of a word whose folded characters have that hash.
    quint16 variantOf(QStringView word, quint32 hash, bool capital) const;
    /// A word of the lexicon, not just a shape.
    bool isKnown(quint16 variant) const { return m_places[variant >> 1].size != 0; }
    /// No room for more words or classes: rule files beyond that are refused.
    bool isFull() const { return m_lexemes.size() > 30'000 || m_classNames.size() > 4'000; }
    /// The classes of one variant: a set, looked up once where several are asked for.
    class Classes {
    public:
        bool has(ClassId id) const { return (m_bits[id >> 6] >> (id & 63) & 1) != 0; }

    private:
        friend class Lexicon;
        explicit Classes(const quint64 *bits) : m_bits(bits) { }

        const quint64 *m_bits; ///< the lexicon's
    };
    Classes classes(quint16 variant) const { return Classes(m_masks.data() + m_maskRows[variant]); }
    bool has(quint16 variant, ClassId id) const { return classes(variant).has(id); }
    /// All classes of a variant, in ascending order.
    std::vector<ClassId> classesOf(quint16 variant) const;
    /// The value of a token in a class it has.
    qint32 value(const Token &token, ClassId id) const;
    bool mayStartPhrase(quint16 variant) const { return m_phraseStarts[variant >> 1] != 0; }
    const ShapeLexemes &shapes() const { return m_shapes; }
    const PhraseTrie &phrases() const { return m_phrases; }
    quint16 variantCount() const { return static_cast<quint16>(m_lexemes.size() * 2); }
    std::size_t classCount() const { return m_classNames.size(); }

private:
    struct ClassValue {
        ClassId id = 0;
        qint32 value = 0;
        bool needsCapital = false;
    };
    struct Lexeme {
        QString text; ///< empty for shapes and phrases
        std::vector<ClassValue> classes;
    };
    struct Suffix {
        QString text;
        QStringList exceptions;
        quint16 lexeme = 0;
    };
    /// Where a lexeme's text stands in m_letters.
    struct Place {
        quint32 begin = 0;
        quint32 size = 0;
    };

    void makeShapes();
    quint16 variantOfUnknown(QStringView word, bool capital) const;
    void fillMasks();
    std::vector<quint64> maskOf(const Lexeme &lexeme, bool capital) const;
    void fillTable();
    static constexpr quint8 tagOf(quint32 hash) { return static_cast<quint8>(hash >> 24 | 1U); }
    bool isWordOf(quint16 lexeme, QStringView word) const;

    std::vector<QString> m_classNames;
    QHash<QString, ClassId> m_classIds;
    std::vector<std::pair<ClassId, std::vector<ClassId>>> m_jointClasses;
    std::vector<Lexeme> m_lexemes;
    QHash<QString, quint16> m_words;
    QHash<QString, quint16> m_shapeSets;
    std::vector<Suffix> m_suffixes;
    PhraseTrie m_phrases;
    ShapeLexemes m_shapes;
    // frozen
    std::size_t m_maskWords = 1;
    std::vector<quint64> m_masks; ///< m_maskWords for each set of classes
    std::vector<quint32> m_maskRows; ///< of each variant: where in m_masks its set begins
    std::vector<quint8> m_phraseStarts; ///< of each lexeme
    std::vector<std::pair<quint32, quint16>> m_table; ///< open addressing: hash, lexeme
    std::vector<quint8> m_tags; ///< of each slot of the table, 0 where it is empty: enough to tell most unknown words, in little memory
    std::vector<Place> m_places; ///< of each lexeme; size 0: no word
    std::vector<char16_t> m_letters; ///< of all words, together: they are compared with every word of a text
    std::array<bool, 128> m_endsSuffix{}; ///< ASCII letters some suffix ends with
    quint32 m_tableMask = 0;
    qsizetype m_longestWord = 0;
    quint16 m_unknownLexeme = 0;
};

} // namespace eusebius
