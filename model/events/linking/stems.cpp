// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/stems.h"

#include "model/events/grammar/lexicon.h"
#include "model/text/words.h"

#include <QFile>
#include <QStringList>

namespace eusebius {

using namespace Qt::StringLiterals;
using grammar::Lexicon;

namespace {

constexpr double kCommonWord = 0.25;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing resource %s", qPrintable(path));
    }
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

bool strip(QString &word, QLatin1String ending, qsizetype leave, QLatin1String instead = QLatin1String())
{
    if (word.endsWith(ending) && word.size() - ending.size() >= leave) {
        word.chop(ending.size());
        word += instead;
        return true;
    }
    return false;
}

} // namespace

QString stemOf(QStringView folded)
{
    QString word = folded.toString();
    if (word.size() < 4) {
        return word;
    }
    // plural and third person
    if (!strip(word, "ies"_L1, 2, "y"_L1) && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1) && !word.endsWith("is"_L1)) {
        strip(word, "s"_L1, 3);
    }
    const bool iz = strip(word, "isation"_L1, 3, "iz"_L1) || strip(word, "ization"_L1, 3, "iz"_L1) || strip(word, "ising"_L1, 3, "iz"_L1)
        || strip(word, "izing"_L1, 3, "iz"_L1) || strip(word, "ised"_L1, 4, "iz"_L1) || strip(word, "ized"_L1, 4, "iz"_L1) || strip(word, "ise"_L1, 4, "iz"_L1)
        || strip(word, "ize"_L1, 4, "iz"_L1);
    if (iz) {
        return word;
    }
    const bool verbal = strip(word, "ation"_L1, 4, "at"_L1) || strip(word, "tion"_L1, 4, "t"_L1) || strip(word, "sion"_L1, 4, "s"_L1) || strip(word, "ing"_L1, 3)
        || strip(word, "ied"_L1, 2, "y"_L1) || strip(word, "ed"_L1, 3) || strip(word, "ee"_L1, 5) || strip(word, "ment"_L1, 5) || strip(word, "ly"_L1, 4);
    Q_UNUSED(verbal)
    strip(word, "e"_L1, 3);
    if (word.size() > 4 && word.back() == word[word.size() - 2] && u"bdgmnprt"_s.contains(word.back())) {
        word.chop(1); // "kidnapp", "occurr"
    }
    return word;
}

const TermTable &TermTable::english()
{
    static const TermTable table;
    return table;
}

TermTable::TermTable()
{
    for (const QString &line : linesOf(u":/grammar/en/common.txt"_s)) {
        for (const QString &word : line.mid(line.indexOf(u':') + 1).split(u' ', Qt::SkipEmptyParts)) {
            m_importance.insert(word, kCommonWord);
        }
    }
    for (const QString &line : linesOf(u":/grammar/en/synonyms.txt"_s)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const quint64 group = wordHash(QString(u'=' + stemOf(words.front())));
        for (const QString &word : words) {
            m_synonyms.insert(stemOf(word), group);
        }
    }
    for (const QString &line : linesOf(u":/grammar/en/phases.txt"_s)) {
        const Phase phase = line.startsWith("start"_L1) ? Phase::Start : Phase::End;
        for (const QString &word : line.mid(line.indexOf(u':') + 1).split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype particle = word.indexOf(u'~');
            for (const QString &form : Lexicon::formsOf(particle < 0 ? word : word.left(particle))) {
                m_phases.insert(particle < 0 ? form : form + word.mid(particle), phase);
            }
        }
    }
}

double TermTable::importance(QStringView word) const
{
    const quint64 flags = Lexicon::english().flags(word);
    constexpr quint64 kGrammar = grammar::kDeterminer | grammar::kPossessive | grammar::kSubjectPronoun | grammar::kObjectPronoun | grammar::kDemonstrative
        | grammar::kPreposition | grammar::kConjunction | grammar::kSubordinator | grammar::kRelative | grammar::kComplementiser | grammar::kAuxiliary
        | grammar::kNegation | grammar::kConnective | grammar::kAdverb;
    if ((flags & kGrammar) != 0 || word.size() < 2) {
        return 0;
    }
    return m_importance.value(word.toString(), 1.0);
}

quint64 TermTable::term(QStringView word) const
{
    const QString stem = stemOf(word);
    const auto group = m_synonyms.constFind(stem);
    return group == m_synonyms.constEnd() ? wordHash(stem) : *group;
}

TermTable::Phase TermTable::phase(QStringView word, QStringView next) const
{
    if (const auto joined = m_phases.constFind(word.toString() + u'~' + next.toString()); joined != m_phases.constEnd()) {
        return *joined;
    }
    return m_phases.value(word.toString(), Phase::None);
}

} // namespace eusebius
