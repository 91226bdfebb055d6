// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QCryptographicHash>
#include <QStringList>

#include <random>

namespace eusebius::bench {

/// Made-up history by recipe: documents of `sentences` sentences that draw people, places and deeds from large pools over four centuries.
/// About one event in five is told by a second document in other words, and one sentence in twenty is copied.
class NarrativeMaker {
public:
    explicit NarrativeMaker(unsigned seed = 1) : m_random(seed) { }

    std::vector<Document> documents(int count, int sentences)
    {
        std::vector<Document> made;
        for (int d = 0; d < count; ++d) {
            QString text;
            for (int s = 0; s < sentences; ++s) {
                text += (draw(20) == 0 && !m_last.isEmpty() ? m_last : sentence()) + (s % 5 == 4 ? QStringLiteral("\n\n") : QStringLiteral(" "));
            }
            Document document;
            document.id = QString::number(d);
            document.text = text;
            document.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
            document.outer = {{{0, text.size()}, RegionKind::Body}};
            made.push_back(std::move(document));
        }
        return made;
    }

private:
    struct Deed {
        int year = 0;
        int month = 0;
        QString person;
        QString place;
        int verb = 0;
        int object = 0;
    };

    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    QString name()
    {
        static constexpr QStringView kFirst[] = {u"Ka", u"Mor", u"Ti", u"Bel", u"Ro", u"San", u"Ver", u"Du", u"Lo", u"Har", u"Nim", u"Ost"};
        static constexpr QStringView kLast[] = {u"den", u"mar", u"lin", u"gor", u"vik", u"tas", u"rel", u"bon", u"sk", u"zar", u"nov", u"hild"};
        return kFirst[draw(12)].toString() + kLast[draw(12)].toString() + kLast[draw(12)].toString();
    }

    QString sentence()
    {
        static constexpr QStringView kVerbs[] = {u"besieged", u"captured", u"rebuilt", u"burned", u"visited", u"sold", u"blockaded", u"surveyed", u"fortified", u"abandoned"};
        static constexpr QStringView kObjects[] = {u"the harbour", u"the castle", u"the cathedral", u"the bridge", u"the mint", u"the shipyard", u"the granary", u"the mills"};
        static constexpr QStringView kMonths[] = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September", u"October", u"November", u"December"};
        Deed deed{1500 + draw(450), draw(12), name(), name(), draw(10), draw(8)};
        if (draw(5) == 0 && !m_deeds.empty()) {
            deed = m_deeds[static_cast<std::size_t>(draw(static_cast<int>(m_deeds.size())))];
        } else {
            m_deeds.push_back(deed);
        }
        const QString time = draw(2) == 0 ? QString::number(deed.year) : kMonths[deed.month].toString() + u' ' + QString::number(deed.year);
        const QString men = QString::number(10 + draw(5000));
        switch (draw(3)) {
        case 0:
            m_last = QStringLiteral("In %1, General %2 %3 %4 of %5 with %6 men.").arg(time, deed.person, kVerbs[deed.verb].toString(), kObjects[deed.object].toString(), deed.place, men);
            break;
        case 1:
            m_last = QStringLiteral("%2 %3 %4 at %5 in %1, while his brother waited with the fleet and the people of the town prayed.")
                         .arg(time, deed.person, kVerbs[deed.verb].toString(), kObjects[deed.object].toString(), deed.place);
            break;
        default:
            m_last = QStringLiteral("%4 of %5, which had stood for ages, was %3 by %2 in %1, but the council denied it.")
                         .arg(time, deed.person, kVerbs[deed.verb].toString(), kObjects[deed.object].toString(), deed.place);
            m_last[0] = m_last[0].toUpper();
        }
        return m_last;
    }

    std::mt19937 m_random;
    std::vector<Deed> m_deeds;
    QString m_last;
};

} // namespace eusebius::bench
