// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/names.h"

#include "model/import/page/phrases.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr qsizetype kLongestName = 60;

constexpr std::array kParticles{"de", "da", "do", "dos", "del", "della", "der", "den", "di", "du", "van", "von", "zu", "ten",
                                "ter", "la", "le", "bin", "ibn", "al", "el", "y", "e", "of"};

/// Words with a capital that stand in titles and names of houses, not in names of people.
constexpr std::array kNoNames{"the", "a", "an", "in", "on", "and", "for", "to", "from", "with", "at", "by", "history", "relations",
                              "studies", "journal", "review", "report", "institute", "university", "press", "series", "online",
                              "issue", "special", "book", "reviews", "articles", "news", "times", "post", "north", "south", "east",
                              "west", "war", "treaty", "introduction", "abstract", "summary", "conclusion", "notes", "references",
                              "library", "congress", "ministry", "department", "association", "society", "center", "centre"};

/// What stands in brackets behind the name of an author.
constexpr std::array kOffices{"director", "professor", "university", "institute", "institution", "fellow", "researcher", "editor",
                              "correspondent", "department", "college", "school", "center", "centre", "analyst", "historian",
                              "lecturer", "reporter", "staff", "ministry", "council", "academy", "student", "scholar", "author"};

bool equalsOneOf(QStringView word, std::span<const char *const> list)
{
    return std::any_of(list.begin(), list.end(),
                       [word](const char *w) { return word.compare(QLatin1String(w), Qt::CaseInsensitive) == 0; });
}

bool isNamePart(QStringView word)
{
    if (word.isEmpty() || !word[0].isUpper()) {
        return false;
    }
    const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetter() || c.isMark() || QStringView(u"-'’.").contains(c);
    });
    return letters && !equalsOneOf(word, kNoNames);
}

QStringView trimmedSigns(QStringView words)
{
    while (!words.isEmpty() && QStringView(u",;:|–—- *").contains(words.back())) {
        words.chop(1);
    }
    return words.trimmed();
}

/// The names at the start: "Ann Lee and Bo Kim, Staff Writer" → "Ann Lee and Bo Kim".
QStringView leadingNames(QStringView text)
{
    qsizetype end = 0; // after the last name that was complete
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype stop = at; // one name goes to a comma, "and", "&" or the end
        while (stop < text.size() && !QStringView(u",;&|(–—").contains(text[stop]) && !isAsciiDigit(text[stop])) {
            if (text.sliced(stop).startsWith(QLatin1String(" and "))) {
                break;
            }
            ++stop;
        }
        const QStringView name = text.sliced(at, stop - at).trimmed();
        if (!looksLikeName(name) && !(end == 0 && isNamePart(name))) {
            break;
        }
        end = stop;
        if (stop < text.size() && !QStringView(u",;& ").contains(text[stop])) {
            break;
        }
        at = text.sliced(stop).startsWith(QLatin1String(" and ")) ? stop + 5 : stop + 1;
    }
    return trimmedSigns(text.left(end));
}

} // namespace

bool looksLikeName(QStringView words)
{
    if (words.size() < 4 || words.size() > kLongestName) {
        return false;
    }
    int parts = 0;
    int particles = 0;
    int commas = 0;
    for (QStringView word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u',')) {
            word.chop(1);
            if (++commas > 1 || parts > 0) {
                return false; // "Lee, Ki-Tae": only behind the first word
            }
        }
        if (isNamePart(word)) {
            ++parts;
        } else if (equalsOneOf(word, kParticles) && word[0].isLower()) {
            ++particles;
        } else {
            return false;
        }
    }
    return parts >= 2 && parts <= 4 && particles <= 2;
}

QString bylineAuthor(QStringView line)
{
    static constexpr std::array kLabels{"author:", "authors:", "written by", "text by", "reported by", "compiled by", "story by",
                                        "by:", "by"};
    if (line.size() > 160) {
        return {};
    }
    QStringView rest = line;
    while (!rest.isEmpty() && QStringView(u"*_•·–—- ").contains(rest.front())) {
        rest = rest.sliced(1);
    }
    for (const char *const label : kLabels) {
        const QLatin1String phrase(label);
        if (beginsWith(rest, phrase)) {
            const QStringView after = trimmedSigns(rest.sliced(phrase.size()).trimmed());
            const QStringView names = leadingNames(after);
            // "By Order of the Minister" goes on in another way than with a place, a house or a date.
            const QStringView left = after.sliced(names.size()).trimmed();
            const bool ends = left.isEmpty() || left == u"." || QStringView(u",;|(–—-&").contains(left.front()) || isAsciiDigit(left.front());
            return ends && !names.isEmpty() && left.size() < 80 ? names.toString() : QString();
        }
    }
    const qsizetype open = rest.indexOf(u'(');
    if (open > 3 && rest.endsWith(u')') && looksLikeName(rest.left(open).trimmed())) {
        const QStringView inside = rest.sliced(open + 1);
        const bool figures = std::any_of(inside.begin(), inside.end(), [](QChar c) { return isAsciiDigit(c); });
        const bool office = inside.size() >= 6 && !figures && (inside.contains(u',') || containsOneOf(inside, kOffices));
        return office ? rest.left(open).trimmed().toString() : QString();
    }
    return {};
}

QString authorOfNote(QStringView line)
{
    QStringView rest = line;
    while (!rest.isEmpty() && QStringView(u"*†‡ ").contains(rest.front())) {
        rest = rest.sliced(1);
    }
    for (const QLatin1String verb : {QLatin1String(" is "), QLatin1String(" was "), QLatin1String(" works "),
                                     QLatin1String(" teaches "), QLatin1String(" writes ")}) {
        const qsizetype at = rest.left(kLongestName + 8).indexOf(verb);
        if (at > 0 && looksLikeName(rest.left(at).trimmed())) {
            return rest.left(at).trimmed().toString();
        }
    }
    return {};
}

QString copyrightHolder(QStringView line)
{
    QStringView rest = line.left(200);
    const qsizetype reserved = rest.indexOf(QLatin1String("all rights"), 0, Qt::CaseInsensitive);
    if (reserved >= 0) {
        rest = rest.left(reserved);
    }
    // What is left when the signs and years are taken away from both ends.
    const auto isRemains = [](QChar c) { return !c.isLetter(); };
    for (bool changed = true; changed;) {
        changed = false;
        while (!rest.isEmpty() && isRemains(rest.front())) {
            rest = rest.sliced(1);
            changed = true;
        }
        for (const QLatin1String word : {QLatin1String("copyright"), QLatin1String("c)"), QLatin1String("by")}) {
            if (beginsWith(rest, word)) {
                rest = rest.sliced(word.size());
                changed = true;
            }
        }
        while (!rest.isEmpty() && (isAsciiDigit(rest.back()) || rest.back().isSpace() || QStringView(u",;.-–—©|").contains(rest.back()))) {
            rest.chop(1);
        }
    }
    const qsizetype sentence = rest.indexOf(QLatin1String(". "));
    if (sentence > 3) {
        rest = rest.left(sentence);
    }
    return rest.size() <= 80 ? rest.toString() : QString();
}

} // namespace eusebius
