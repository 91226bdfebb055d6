// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/phrasetrie.h"
#include "model/tagging/rules/shapelexemes.h"
#include "model/tagging/rules/token.h"
#include "model/tagging/rules/tokenclass.h"

#include <QHash>
#include <QString>

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
    void freeze();

    // --- asking
    static constexpr quint32 kHashStart = 2166136261U;
    static constexpr quint32 hashStep(quint32 hash, char16_t folded) { return (hash ^ folded) * 16777619U; }
    /// Lower case, and one apostrophe for all.
    static char16_t folded(char16_t c);

    /// The variant of a word whose folded characters have that hash.
    quint16 variantOf(QStringView word, quint32 hash, bool capital) const;
    /// A word of the lexicon, not just a shape.
    bool isKnown(quint16 variant) const { return !m_lexemes[variant >> 1].text.isEmpty(); }
    /// No room for more words or classes: rule files beyond that are refused.
    bool isFull() const { return m_lexemes.size() > 30'000 || m_classNames.size() > 4'000; }
    bool has(quint16 variant, ClassId id) const
    {
        return (m_masks[std::size_t(variant) * m_maskWords + (id >> 6)] >> (id & 63) & 1) != 0;
    }
    /// All classes of a variant, in ascending order.
    std::vector<ClassId> classesOf(quint16 variant) const;
    /// The value of a token in a class it has.
    qint32 value(const Token &token, ClassId id) const;
    bool mayStartPhrase(quint16 variant) const { return m_phraseStarts[variant >> 1]; }
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

    void makeShapes();
    quint16 variantOfUnknown(QStringView word, bool capital) const;
    void fillMasks();
    void fillTable();

    std::vector<QString> m_classNames;
    QHash<QString, ClassId> m_classIds;
    std::vector<Lexeme> m_lexemes;
    QHash<QString, quint16> m_words;
    QHash<QString, quint16> m_shapeSets;
    std::vector<Suffix> m_suffixes;
    PhraseTrie m_phrases;
    ShapeLexemes m_shapes;
    // frozen
    std::size_t m_maskWords = 1;
    std::vector<quint64> m_masks; ///< m_maskWords for each variant
    std::vector<bool> m_phraseStarts;
    std::vector<std::pair<quint32, quint16>> m_table; ///< open addressing: hash, lexeme + 1
    quint32 m_tableMask = 0;
    qsizetype m_longestWord = 0;
    quint16 m_unknownLexeme = 0;
};

} // namespace eusebius
