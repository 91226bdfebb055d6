// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace eusebius::grammar {

/// What the lexicon and the endings know of a word by itself, before its neighbours decide.
enum WordFlag : quint64 {
    kDeterminer = 1ULL << 0,
    kPossessive = 1ULL << 1,
    kSubjectPronoun = 1ULL << 2,
    kObjectPronoun = 1ULL << 3,
    kDemonstrative = 1ULL << 4,
    kPreposition = 1ULL << 5,
    kConjunction = 1ULL << 6,
    kSubordinator = 1ULL << 7,
    kHalfSubordinator = 1ULL << 8, ///< a preposition as well: after, before, until, since, as
    kRelative = 1ULL << 9,
    kComplementiser = 1ULL << 10,
    kBePast = 1ULL << 11,
    kBePresent = 1ULL << 12,
    kBeOther = 1ULL << 13,
    kHavePast = 1ULL << 14,
    kHavePresent = 1ULL << 15,
    kDoPast = 1ULL << 16,
    kDoPresent = 1ULL << 17,
    kModal = 1ULL << 18,
    kNegation = 1ULL << 19,
    kAdverb = 1ULL << 20,
    kSuccession = 1ULL << 21, ///< later, then, afterwards
    kPrecession = 1ULL << 22, ///< earlier, previously
    kConnective = 1ULL << 23, ///< however, moreover: not part of a headline
    kAdjective = 1ULL << 24,
    kNotEdVerb = 1ULL << 25,
    kNotIng = 1ULL << 26,
    kNotPlural = 1ULL << 27,
    kNotLy = 1ULL << 28,
    kIrregularPlural = 1ULL << 29,
    kVerbBase = 1ULL << 30,
    kVerbThird = 1ULL << 31,
    kVerbPast = 1ULL << 32,
    kVerbParticiple = 1ULL << 33,
    kVerbIng = 1ULL << 34,
    kStateVerb = 1ULL << 35,
    kSayVerb = 1ULL << 36,
    kVerbAlsoNoun = 1ULL << 37,
    kEventNoun = 1ULL << 38,
    kEventNounPlural = 1ULL << 39,
    kSayingNoun = 1ULL << 40,
    kNumberWord = 1ULL << 41,
    kAdjectiveEd = 1ULL << 42,
    kDurationAdverb = 1ULL << 43,
    kGroupNoun = 1ULL << 45, ///< a body of people that is counted among the happenings: a delegation, a mission
    kIntransitive = 1ULL << 44, ///< no passive: a form in -ed tells

    kBe = kBePast | kBePresent | kBeOther,
    kHave = kHavePast | kHavePresent,
    kDo = kDoPast | kDoPresent,
    kAuxiliary = kBe | kHave | kDo | kModal,
    kAnyVerb = kVerbBase | kVerbThird | kVerbPast | kVerbParticiple | kVerbIng,
};

/// English words and their forms: closed classes, verbs, nouns that name happenings. Immutable data of the program, read once
/// from its resources; not a language model and never complete: unknown words are judged by their endings.
///
///     Lexicon::english().flags(u"struck") == kVerbPast
class Lexicon {
public:
    /// Constant data, made at first use; thread-safe.
    static const Lexicon &english();

    /// Flags of the word in any case; typographic apostrophes count as plain ones. 0 when unknown.
    quint64 flags(QStringView word) const;
    /// The same for a word already folded by `wordKey`.
    quint64 flagsOfKey(quint64 key) const;
    /// 64 bits of the word in lower case: what the lexicon is keyed by.
    static quint64 wordKey(QStringView word);
    /// The forms a verb of this base has, the base first; regular ones by rule, irregular ones where the lexicon knows them.
    static QStringList formsOf(QStringView base);

private:
    Lexicon();
    void readWords(const QString &path);
    void readVerbs(const QString &path);
    void readEventNouns(const QString &path);
    void addVerb(QStringView base, QStringView past, QStringView participle, quint64 letters);
    void add(QStringView word, quint64 flags);
    void grow();

    struct Slot {
        quint64 key = 0;
        quint64 flags = 0;
    };
    QHash<QString, QStringList> m_irregular; ///< by base: past, participle
    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::size_t m_used = 0;
};

} // namespace eusebius::grammar
