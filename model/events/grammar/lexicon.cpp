// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/lexicon.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace eusebius::grammar {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, quint64> &classNames()
{
    static const QHash<QString, quint64> names{
        {u"determiner"_s, kDeterminer},
        {u"possessive"_s, kPossessive},
        {u"subject-pronoun"_s, kSubjectPronoun},
        {u"object-pronoun"_s, kObjectPronoun},
        {u"demonstrative"_s, kDemonstrative},
        {u"preposition"_s, kPreposition},
        {u"conjunction"_s, kConjunction},
        {u"subordinator"_s, kSubordinator},
        {u"half-subordinator"_s, kHalfSubordinator},
        {u"relative"_s, kRelative},
        {u"complementiser"_s, kComplementiser},
        {u"be-past"_s, kBePast},
        {u"be-present"_s, kBePresent},
        {u"be-other"_s, kBeOther},
        {u"have-past"_s, kHavePast},
        {u"have-present"_s, kHavePresent},
        {u"do-past"_s, kDoPast},
        {u"do-present"_s, kDoPresent},
        {u"modal"_s, kModal},
        {u"not"_s, kNegation},
        {u"adverb"_s, kAdverb},
        {u"succession"_s, kSuccession | kAdverb},
        {u"precession"_s, kPrecession | kAdverb},
        {u"connective"_s, kConnective},
        {u"adjective"_s, kAdjective},
        {u"ending-ed-not-verb"_s, kNotEdVerb},
        {u"adjective-ed"_s, kAdjectiveEd},
        {u"ending-ing-not-verb"_s, kNotIng},
        {u"ending-s-not-plural"_s, kNotPlural},
        {u"ending-ly-not-adverb"_s, kNotLy},
        {u"irregular-plural"_s, kIrregularPlural},
        {u"saying-noun"_s, kSayingNoun},
        {u"number"_s, kNumberWord},
        {u"group-noun"_s, kGroupNoun},
        {u"duration-adverb"_s, kDurationAdverb | kAdverb},
    };
    return names;
}

/// The lines of a resource without comments and blank ones.
QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing resource %s", qPrintable(path)); // the program is built with it: a programmer's error
    }
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

/// "occur" → "occurr", "plan" → "plann", "visit" → "visit": whether the last consonant doubles before -ed and -ing.
bool doublesLast(QStringView base)
{
    static const QStringList twoSyllables{u"occur"_s, u"refer"_s, u"confer"_s, u"defer"_s, u"deter"_s, u"incur"_s, u"transfer"_s, u"expel"_s, u"compel"_s,
                                          u"repel"_s, u"propel"_s, u"rebel"_s, u"commit"_s, u"admit"_s, u"submit"_s, u"permit"_s, u"omit"_s, u"annul"_s,
                                          u"abet"_s, u"equip"_s, u"patrol"_s, u"control"_s, u"travel"_s, u"signal"_s, u"cancel"_s, u"quarrel"_s,
                                          u"kidnap"_s, u"transmit"_s, u"prefer"_s, u"regret"_s, u"counsel"_s, u"level"_s, u"outwit"_s};
    if (base.size() < 3) {
        return false;
    }
    const QChar last = base.back();
    if (isVowel(last) || last == u'w' || last == u'x' || last == u'y' || !isVowel(base[base.size() - 2]) || isVowel(base[base.size() - 3])) {
        return twoSyllables.contains(base.toString());
    }
    int vowels = 0;
    for (const QChar c : base) {
        vowels += isVowel(c) ? 1 : 0;
    }
    return vowels == 1 || twoSyllables.contains(base.toString());
}

QString withEnding(QStringView base, QStringView ending)
{
    const QString word = base.toString();
    const bool consonantY = word.endsWith(u'y') && word.size() > 1 && !isVowel(word[word.size() - 2]);
    if (ending == u"s") {
        if (consonantY) {
            return word.chopped(1) + u"ies"_s;
        }
        const bool hiss = word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(u"ch"_s) || word.endsWith(u"sh"_s)
            || word.endsWith(u'o');
        return word + (hiss ? u"es"_s : u"s"_s);
    }
    if (ending == u"ed" && consonantY) {
        return word.chopped(1) + u"ied"_s;
    }
    if (ending == u"ing" && word.endsWith(u"ie"_s)) {
        return word.chopped(2) + u"ying"_s;
    }
    if (word.endsWith(u'e') && !(ending == u"ing" && word.endsWith(u"ee"_s))) {
        return word.chopped(1) + ending.toString();
    }
    return word + ending.toString();
}

} // namespace

const Lexicon &Lexicon::english()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
{
    m_slots.resize(1U << 14);
    readWords(u":/grammar/en/words.txt"_s);
    readVerbs(u":/grammar/en/verbs.txt"_s);
    readEventNouns(u":/grammar/en/eventnouns.txt"_s);
}

quint64 Lexicon::wordKey(QStringView word)
{
    quint64 h = 14695981039346656037ULL;
    for (QChar c : word) {
        c = c.unicode() < 128 ? (c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c) : c.toLower();
        if (c == u'’' || c == u'ʼ') {
            c = u'\'';
        }
        h = (h ^ c.unicode()) * 1099511628211ULL;
    }
    h ^= h >> 32;
    h *= 0x9e3779b97f4a7c15ULL;
    h ^= h >> 29;
    return h == 0 ? 1 : h;
}

quint64 Lexicon::flags(QStringView word) const
{
    return flagsOfKey(wordKey(word));
}

quint64 Lexicon::flagsOfKey(quint64 key) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = key & mask;; i = (i + 1) & mask) {
        if (m_slots[i].key == key) {
            return m_slots[i].flags;
        }
        if (m_slots[i].key == 0) {
            return 0;
        }
    }
}

void Lexicon::add(QStringView word, quint64 flags)
{
    if ((m_used + 1) * 2 > m_slots.size()) {
        grow();
    }
    const quint64 key = wordKey(word);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = key & mask;
    while (m_slots[i].key != 0 && m_slots[i].key != key) {
        i = (i + 1) & mask;
    }
    m_used += m_slots[i].key == 0 ? 1 : 0;
    m_slots[i].key = key;
    m_slots[i].flags |= flags;
}

void Lexicon::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.key != 0) {
            std::size_t i = slot.key & mask;
            while (m_slots[i].key != 0) {
                i = (i + 1) & mask;
            }
            m_slots[i] = slot;
        }
    }
}

QStringList Lexicon::formsOf(QStringView base)
{
    const QString stem = doublesLast(base) ? base.toString() + base.back() : base.toString();
    QStringList forms{base.toString(), withEnding(base, u"s"), withEnding(stem, u"ing")};
    const auto irregular = english().m_irregular.constFind(base.toString());
    return irregular == english().m_irregular.constEnd() ? forms << withEnding(stem, u"ed") : forms << *irregular;
}

void Lexicon::readWords(const QString &path)
{
    for (const QString &line : linesOf(path)) {
        const qsizetype colon = line.indexOf(u':');
        const auto known = classNames().constFind(line.left(colon));
        if (known == classNames().constEnd()) {
            qFatal("unknown word class in %s: %s", qPrintable(path), qPrintable(line));
        }
        for (const QString &word : line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts)) {
            add(word, *known);
        }
    }
}

void Lexicon::readVerbs(const QString &path)
{
    for (const QString &line : linesOf(path)) {
        const qsizetype colon = line.indexOf(u" :"_s);
        const QStringList forms = line.left(colon < 0 ? line.size() : colon).split(u' ', Qt::SkipEmptyParts);
        quint64 letters = 0;
        for (const QChar c : colon < 0 ? QStringView() : QStringView(line).mid(colon + 2)) {
            letters |= c == u's' ? quint64(kStateVerb) : c == u'c' ? quint64(kSayVerb) : c == u'n' ? quint64(kVerbAlsoNoun) : c == u'i' ? quint64(kIntransitive) : 0;
        }
        const QString past = forms.value(1);
        addVerb(forms.value(0), past, forms.value(2, past), letters);
    }
}

void Lexicon::addVerb(QStringView base, QStringView past, QStringView participle, quint64 letters)
{
    const quint64 kind = letters & ~quint64(kVerbAlsoNoun);
    add(base, kVerbBase | letters);
    add(withEnding(base, u"s"), kVerbThird | letters);
    const bool doubles = doublesLast(base);
    const QString stem = doubles ? base.toString() + base.back() : base.toString();
    if (past.isEmpty()) {
        add(withEnding(stem, u"ed"), kVerbPast | kVerbParticiple | kind);
        add(withEnding(stem, u"ing"), kVerbIng | kind);
        if (doubles) { // "traveled" beside "travelled"
            add(withEnding(base, u"ed"), kVerbPast | kVerbParticiple | kind);
            add(withEnding(base, u"ing"), kVerbIng | kind);
        }
        return;
    }
    m_irregular.insert(base.toString(), {past.toString(), participle.toString()});
    add(past, kVerbPast | kind);
    add(participle, kVerbParticiple | kind);
    add(withEnding(stem, u"ing"), kVerbIng | kind);
}

void Lexicon::readEventNouns(const QString &path)
{
    for (const QString &line : linesOf(path)) {
        for (const QString &noun : line.split(u' ', Qt::SkipEmptyParts)) {
            add(noun, kEventNoun);
            add(withEnding(noun, u"s"), kEventNoun | kEventNounPlural);
        }
    }
}

} // namespace eusebius::grammar
