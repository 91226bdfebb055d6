// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/large/largecorpus.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTellers = 4;

class Maker {
public:
    Maker(int statements, int documents) : m_statements(statements), m_documents(documents) { }

    Snapshot::Parts make()
    {
        m_parts.title = u"Large"_s;
        planHappenings();
        for (int d = 0; d < m_documents; ++d) {
            addDocument(d);
        }
        addEvents();
        m_parts.comparison.coverage.resize(static_cast<std::size_t>(m_documents));
        return std::move(m_parts);
    }

private:
    struct Happening {
        TimeSpan time;
        QString year;
        std::vector<int> tellings; ///< statements
    };

    quint64 below(quint64 n) { return m_dice() % n; }

    /// Which happening each place of each document tells: neighbours in the list of places stand in different documents.
    void planHappenings()
    {
        m_plan.resize(static_cast<std::size_t>(m_statements));
        for (std::size_t place = 0; place < m_plan.size();) {
            const std::size_t tellers = below(10) < 6 ? 1 : 2 + below(kMostTellers - 1);
            for (std::size_t t = 0; t < tellers && place < m_plan.size(); ++t) {
                m_plan[place++] = static_cast<int>(m_happenings.size());
            }
            const auto year = static_cast<qint64>(1700 + std::max(below(300), below(300)));
            const auto month = static_cast<int>(1 + below(12));
            const TimeSpan time = below(3) == 0 ? TimeSpan::ofYear(year) : TimeSpan::ofDay(year, month, static_cast<int>(1 + below(28)));
            m_happenings.push_back({time, time.toEdtf(), {}});
        }
    }

    QString sentence(int happening)
    {
        static const std::array kWho{u"the council of the harbour"_s, u"a company of weavers"_s, u"the ferrymen"_s, u"the northern league"_s, u"a fleet of traders"_s};
        static const std::array kWhat{u"opened the bridge over the lower river"_s, u"refused the tax on salt and on wool"_s, u"sent envoys to the towns of the coast"_s,
                                      u"founded a school beside the old church"_s, u"lost boats and nets in the spring flood"_s};
        const auto n = static_cast<std::size_t>(happening);
        return kWho[n % kWho.size()] + u' ' + kWhat[n / 5 % kWhat.size()] + u", and %1 people came to Market Street %2"_s.arg(n % 900 + 10).arg(n % 4000);
    }

    void addDocument(int d)
    {
        Document document;
        document.id = u"shelf-%1/document-%2.txt"_s.arg(d / 200).arg(d);
        document.path = u"/library/"_s + document.id;
        document.title = u"A history of the coast, part %1"_s.arg(d);
        document.publisher = u"Press %1"_s.arg(d % 300);
        document.published = TimeSpan::ofYear(2000 + d % 20);
        document.reference = document.published;
        std::vector<TimeExpression> expressions;
        for (int place = d; place < m_statements; place += m_documents) {
            addStatement(document, expressions, m_plan[static_cast<std::size_t>(place)], d);
        }
        document.sha256 = QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256);
        m_parts.documents.push_back(std::move(document));
        m_parts.expressions.push_back(std::move(expressions));
    }

    void addStatement(Document &document, std::vector<TimeExpression> &expressions, int happening, int d)
    {
        Happening &told = m_happenings[static_cast<std::size_t>(happening)];
        const QString words = sentence(happening);
        const qsizetype begin = document.text.size();
        document.text += u"In "_s + told.year + u' ' + words + u". "_s;
        Statement s;
        s.id.value = IdHash().add(qint64(d)).add(qint64(begin)).value();
        s.document = d;
        s.range = {begin, document.text.size() - 1};
        s.sentence = s.range;
        s.title = words.left(60);
        s.title[0] = s.title[0].toUpper();
        s.time = told.time;
        s.timeWords = {begin + 3, begin + 3 + told.year.size()};
        s.reason = {"stated", {told.year}};
        const qsizetype street = document.text.lastIndexOf("Market"_L1);
        const QString name = document.text.mid(street, document.text.size() - 2 - street);
        s.names.push_back({name, name, {street, street + name.size()}});
        if (happening % 4 == 0) {
            s.figures.push_back({static_cast<double>(happening % 900 + 10), u"people"_s, u"people"_s, {begin, begin + 3}, u"came"_s});
        }
        TimeExpression expression;
        expression.range = s.timeWords;
        expression.value = told.year;
        expression.span = told.time;
        expression.reason = {"full-date", {}};
        expressions.push_back(std::move(expression));
        told.tellings.push_back(static_cast<int>(m_parts.statements.size()));
        m_parts.statements.push_back(std::move(s));
    }

    void addEvents()
    {
        std::erase_if(m_happenings, [](const Happening &h) { return h.tellings.empty(); });
        std::ranges::stable_sort(m_happenings, {}, [](const Happening &h) { return std::tuple(h.time.earliestStart(), h.time.latestEnd(), h.tellings.front()); });
        for (const Happening &told : m_happenings) {
            addEvent(told);
        }
        std::ranges::sort(m_parts.links, {}, [](const Link &link) { return std::pair(link.a, link.b); });
    }

    void addEvent(const Happening &told)
    {
        Event event;
        event.statements = told.tellings;
        std::ranges::sort(event.statements);
        const Statement &first = m_parts.statements[static_cast<std::size_t>(event.statements.front())];
        event.id.value = IdHash().add(u"event").add(static_cast<qint64>(first.id.value)).value();
        event.title = first.title;
        event.time = told.time;
        event.reason = {"date-most-precise", {told.year}};
        const int index = static_cast<int>(m_parts.events.size());
        for (std::size_t i = 0; i < event.statements.size(); ++i) {
            Statement &statement = m_parts.statements[static_cast<std::size_t>(event.statements[i])];
            statement.event = index;
            event.documents.push_back(statement.document);
            if (i > 0) {
                m_parts.links.push_back({event.statements[i - 1], event.statements[i], LinkRelation::Same, 0.5 + static_cast<double>(index % 50) / 100, false,
                                         {"link-same-terms", {u"bridge"_s, u"river"_s}}});
            }
        }
        event.documents.erase(std::unique(event.documents.begin(), event.documents.end()), event.documents.end());
        event.independent = static_cast<int>(event.documents.size());
        if (event.statements.size() > 2) {
            const Statement &last = m_parts.statements[static_cast<std::size_t>(event.statements.back())];
            m_parts.comparison.divergences.push_back({index, DivergenceKind::Count, event.statements.front(), event.statements.back(), {first.document, first.range},
                                                      {last.document, last.range}, {"counts", {u"30"_s, u"40"_s}}});
        }
        m_parts.events.push_back(std::move(event));
    }

    int m_statements;
    int m_documents;
    std::mt19937_64 m_dice{7};
    std::vector<int> m_plan; ///< by place
    std::vector<Happening> m_happenings;
    Snapshot::Parts m_parts;
};

} // namespace

Snapshot::Parts largeCorpus(int statements, int documents)
{
    return Maker(statements, documents).make();
}

} // namespace eusebius::tests
