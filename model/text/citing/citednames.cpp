// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citednames.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &institutionWords()
{
    static const QSet<QString> words{
        u"agency"_s,     u"archive"_s,    u"archives"_s, u"association"_s, u"board"_s,     u"bureau"_s,      u"center"_s,       u"centre"_s,  u"church"_s,
        u"collective"_s, u"college"_s,    u"commission"_s, u"committee"_s, u"company"_s,   u"congress"_s,    u"contributors"_s, u"council"_s, u"court"_s,
        u"department"_s, u"division"_s,   u"editors"_s,  u"embassy"_s,     u"foundation"_s, u"government"_s, u"group"_s,        u"institute"_s, u"institution"_s,
        u"library"_s,    u"ministry"_s,   u"museum"_s,   u"nations"_s,     u"network"_s,   u"news"_s,        u"office"_s,       u"organisation"_s, u"organization"_s,
        u"party"_s,      u"press"_s,      u"project"_s,  u"school"_s,      u"society"_s,   u"staff"_s,       u"team"_s,         u"times"_s,   u"union"_s,
        u"university"_s,
    };
    return words;
}

bool isInstitution(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) { return institutionWords().contains(word.toLower()); })
           || words.front().compare("the"_L1, Qt::CaseInsensitive) == 0;
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s, u"del"_s, u"della"_s, u"di"_s, u"da"_s, u"dos"_s, u"du"_s,
                                         u"la"_s,  u"le"_s,  u"ten"_s, u"ter"_s, u"zu"_s, u"zur"_s, u"af"_s,    u"av"_s, u"bin"_s, u"ibn"_s, u"al"_s};
    return particles.contains(word); // written small: "Van" as a first name is none
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{u"Jr."_s, u"Jr"_s, u"Sr."_s, u"Sr"_s, u"II"_s, u"III"_s, u"IV"_s};
    return suffixes.contains(word);
}

/// Scripts whose names are written family first.
bool isFamilyFirst(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    });
}

/// "Smith, Anna" or "Smith, Anna, Jr."
CitedName fromInverted(const QStringList &parts)
{
    CitedName name{parts[0], parts[1], {}, parts.value(2)};
    QStringList given = parts[1].split(u' ');
    QStringList particle;
    while (given.size() > 1 && isParticle(given.back())) {
        particle.prepend(given.takeLast());
    }
    name.given = given.join(u' ');
    name.particle = particle.join(u' ');
    return name;
}

CitedName fromStraight(const QString &words)
{
    QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || isFamilyFirst(words) || isInstitution(parts)) {
        return {words, {}, {}, {}};
    }
    CitedName name;
    if (parts.size() > 2 && isSuffix(parts.back())) {
        name.suffix = parts.takeLast();
    }
    name.family = parts.takeLast();
    QStringList particle;
    while (parts.size() > 1 && isParticle(parts.back())) {
        particle.prepend(parts.takeLast());
    }
    name.particle = particle.join(u' ');
    name.given = parts.join(u' ');
    return name;
}

/// "Smith, Anna": one word or a few without a given name before the comma, then a given name.
bool readsInverted(const QStringList &parts)
{
    return (parts.size() == 2 || (parts.size() == 3 && isSuffix(parts[2]))) && !parts[0].contains(u' ');
}

void addNames(std::vector<CitedName> &names, const QString &words)
{
    QStringList parts = words.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        part = part.simplified();
    }
    parts.removeAll(QString());
    if (parts.isEmpty()) {
        return;
    }
    if (readsInverted(parts)) {
        names.push_back(fromInverted(parts));
        return;
    }
    for (const QString &part : parts) {
        if (isSuffix(part) && !names.empty()) {
            names.back().suffix = part;
        } else {
            names.push_back(fromStraight(part));
        }
    }
}

} // namespace

QString CitedName::straight() const
{
    QString words = QStringList{given, particle, family}.join(u' ').simplified();
    return suffix.isEmpty() ? words : words + u' ' + suffix;
}

QString CitedName::inverted() const
{
    if (isLiteral()) {
        return straight();
    }
    const QString words = family + u", "_s + (given + u' ' + particle).simplified();
    return suffix.isEmpty() ? words : words + u", "_s + suffix;
}

std::vector<CitedName> citedNames(const QString &author)
{
    std::vector<CitedName> names;
    const QString line = author.simplified();
    if (line.isEmpty()) {
        return names;
    }
    for (const QString &group : line.split(u';', Qt::SkipEmptyParts)) {
        const QString trimmed = group.trimmed();
        // "Ministry of Trade and Industry" is one.
        if (isInstitution(trimmed.split(u' '))) {
            names.push_back({trimmed, {}, {}, {}});
            continue;
        }
        QString plain = trimmed;
        plain.replace(u" & "_s, u" and "_s).replace(u", and "_s, u" and "_s);
        for (const QString &part : plain.split(u" and "_s, Qt::SkipEmptyParts)) {
            addNames(names, part);
        }
    }
    return names;
}

} // namespace eusebius
