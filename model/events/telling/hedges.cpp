// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/hedges.h"

#include "model/events/grammar/lexicon.h"

#include <QFile>
#include <QStringList>

namespace eusebius {

using namespace Qt::StringLiterals;
using grammar::Lexicon;

namespace {

Modality modalityNamed(const QString &name)
{
    static const QHash<QString, Modality> names{{u"alleged"_s, Modality::Alleged},     {u"reported"_s, Modality::Reported},   {u"presumed"_s, Modality::Presumed},
                                                {u"believed"_s, Modality::Believed},   {u"possible"_s, Modality::Possible},   {u"claimed"_s, Modality::Claimed},
                                                {u"denied"_s, Modality::Denied},       {u"predicted"_s, Modality::Predicted}, {u"recommended"_s, Modality::Recommended},
                                                {u"conditional"_s, Modality::Conditional}};
    return names.value(name, Modality::Asserted);
}

} // namespace

const Hedges &Hedges::english()
{
    static const Hedges hedges;
    return hedges;
}

Hedges::Hedges()
{
    QFile file(u":/grammar/en/hedges.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing resource grammar/en/hedges.txt");
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0) {
            continue;
        }
        const QStringList head = line.left(colon).split(u' ', Qt::SkipEmptyParts);
        const Modality modality = modalityNamed(head.value(0));
        for (const QString &word : line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts)) {
            if (head.value(1) == "verb"_L1) {
                for (const QString &form : Lexicon::formsOf(word)) {
                    m_verbs.insert(Lexicon::wordKey(form), modality);
                }
            } else {
                (head.value(1) == "noun"_L1 ? m_nouns : head.value(1) == "modal"_L1 ? m_modals : m_words).insert(Lexicon::wordKey(word), modality);
            }
        }
    }
}

Hedge Hedges::find(const QHash<quint64, Modality> &table, quint64 key)
{
    const auto known = table.constFind(key);
    return known == table.constEnd() ? Hedge() : Hedge{true, *known};
}

} // namespace eusebius
