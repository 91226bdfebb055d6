// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace eusebius {

namespace {

using Words = std::u16string_view;

// Each list is sorted, checked at compile time: they are searched by halves.

constexpr std::array<Words, 41> kBeforeName{
    u"adm", u"amb", u"brig", u"capt", u"cf", u"cmdr", u"col", u"cpl", u"dr", u"e.g", u"gen", u"gov", u"hon", u"i.e",
    u"insp", u"lt", u"maj", u"messrs", u"mgr", u"mlle", u"mme", u"mr", u"mrs", u"ms", u"msgr", u"mx", u"pres",
    u"prof", u"pvt", u"rep", u"rev", u"rt", u"sen", u"sgt", u"sra", u"supt", u"treas", u"v", u"vgl", u"viz", u"vs",
};

constexpr std::array<Words, 36> kBeforeNumber{
    u"anm", u"app", u"art", u"arts", u"b", u"bd", u"bk", u"c", u"ca", u"cap", u"ch", u"chap", u"circ", u"cl",
    u"d", u"eq", u"ff", u"fig", u"figs", u"fl", u"fn", u"n", u"no", u"nos", u"nr", u"p", u"par", u"para",
    u"pp", u"pt", u"r", u"s", u"sec", u"sect", u"vol", u"vols",
};

constexpr std::array<Words, 59> kBeforeStarter{
    u"al", u"approx", u"apr", u"assn", u"aug", u"ave", u"blvd", u"bros", u"co", u"comp", u"corp", u"dec", u"dept",
    u"dist", u"div", u"ed", u"eds", u"esq", u"est", u"etc", u"feb", u"ft", u"govt", u"ibid", u"inc",
    u"incl", u"inst", u"intl", u"jan", u"jr", u"jul", u"jun", u"ltd", u"mar", u"mt", u"mts", u"nat", u"natl",
    u"nov", u"oct", u"op", u"orig", u"ph.d", u"pl", u"plc", u"prov", u"publ", u"rd", u"ref", u"rpt", u"sep",
    u"sept", u"sq", u"sr", u"st", u"ste", u"trans", u"transl", u"univ",
};

constexpr std::array<Words, 134> kStarters{
    u"a", u"about", u"according", u"accordingly", u"across", u"additionally", u"after", u"again", u"against",
    u"all", u"along", u"already", u"also", u"although", u"amid", u"among", u"an", u"and", u"another", u"any",
    u"around", u"as", u"aside", u"at", u"because", u"before", u"beginning", u"behind", u"besides", u"between",
    u"beyond", u"both", u"but", u"by", u"consequently", u"currently", u"despite", u"due", u"during", u"each",
    u"earlier", u"even", u"eventually", u"every", u"few", u"finally", u"first", u"following", u"for", u"former",
    u"from", u"furthermore", u"given", u"had", u"he", u"hence", u"her", u"here", u"his", u"how", u"however", u"i",
    u"if", u"in", u"indeed", u"initially", u"instead", u"it", u"its", u"just", u"last", u"later", u"like", u"many",
    u"meanwhile", u"more", u"moreover", u"most", u"much", u"neither", u"nevertheless", u"no", u"none",
    u"nonetheless", u"nor", u"not", u"nothing", u"now", u"of", u"on", u"once", u"one", u"only", u"or", u"other",
    u"our", u"over", u"perhaps", u"prior", u"rather", u"recently", u"several", u"she", u"similarly", u"since",
    u"so", u"some", u"soon", u"still", u"subsequently", u"such", u"that", u"the", u"their", u"then", u"there",
    u"thereafter", u"therefore", u"these", u"they", u"this", u"those", u"though", u"through", u"thus", u"to",
    u"today", u"together", u"two", u"under", u"unlike", u"until", u"upon", u"we",
};

constexpr std::array<Words, 18> kMoreStarters{
    u"were", u"what", u"whatever", u"when", u"whenever", u"where", u"whereas", u"whether", u"which", u"while",
    u"who", u"whose", u"why", u"with", u"within", u"without", u"yet", u"you",
};

constexpr std::array<Words, 16> kSpeechVerbs{
    u"added", u"admitted", u"announced", u"answered", u"argued", u"asked", u"cried", u"declared", u"demanded",
    u"exclaimed", u"insisted", u"replied", u"said", u"says", u"told", u"wrote",
};

static_assert(std::ranges::is_sorted(kBeforeName) && std::ranges::is_sorted(kBeforeNumber));
static_assert(std::ranges::is_sorted(kBeforeStarter) && std::ranges::is_sorted(kStarters));
static_assert(std::ranges::is_sorted(kMoreStarters) && std::ranges::is_sorted(kSpeechVerbs));

constexpr std::size_t kLongest = 16;

/// A word in lower case on the stack; empty where it is too long to be in any list.
class LowerCase {
public:
    explicit LowerCase(QStringView word)
    {
        if (word.size() > static_cast<qsizetype>(kLongest)) {
            return;
        }
        for (const QChar c : word) {
            m_letters[m_size++] = c.toLower().unicode();
        }
    }
    Words view() const { return {m_letters.data(), m_size}; }

private:
    std::array<char16_t, kLongest> m_letters{};
    std::size_t m_size = 0;
};

template <std::size_t N>
bool has(const std::array<Words, N> &list, Words word)
{
    return std::binary_search(list.begin(), list.end(), word);
}

/// "U.S", "p.m", "Ph.D": short parts between points.
bool isPointed(QStringView word)
{
    qsizetype part = 0;
    bool pointed = false;
    for (const QChar c : word) {
        if (c == u'.') {
            if (part == 0 || part > 2) {
                return false;
            }
            pointed = true;
            part = 0;
        } else if (!c.isLetter()) {
            return false;
        } else {
            ++part;
        }
    }
    return pointed && part > 0 && part <= 2;
}

} // namespace

StopAfter stopAfter(QStringView word)
{
    if (word.isEmpty()) {
        return StopAfter::Ends;
    }
    const LowerCase lower(word);
    if (word.size() == 1 && word[0].isUpper()) {
        return StopAfter::EndsBeforeStarter; // an initial
    }
    if (has(kBeforeName, lower.view())) {
        return StopAfter::NeverEnds;
    }
    if (has(kBeforeNumber, lower.view())) {
        return StopAfter::EndsUnlessNumber;
    }
    if (has(kBeforeStarter, lower.view()) || isPointed(word)) {
        return StopAfter::EndsBeforeStarter;
    }
    return StopAfter::Ends;
}

bool opensSentences(QStringView word)
{
    if (word.isEmpty() || !word[0].isUpper()) {
        return false;
    }
    const LowerCase lower(word);
    return has(kStarters, lower.view()) || has(kMoreStarters, lower.view());
}

bool isSpeechVerb(QStringView word)
{
    return has(kSpeechVerbs, LowerCase(word).view());
}

} // namespace eusebius
