// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/itemmodels/eventsmodel.h"
#include "views/itemmodels/leftoversmodel.h"
#include "views/itemmodels/passagesmodel.h"
#include "views/itemmodels/sourcesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        words.append(model.index(row, column).data().toString());
    }
    return words;
}

SearchMatchesPtr matching(const SnapshotPtr &corpus, std::initializer_list<int> statements)
{
    auto matches = std::make_shared<SearchMatches>();
    matches->snapshot = corpus;
    matches->statements.assign(corpus->statements().size(), false);
    for (const int s : statements) {
        const Statement &statement = corpus->statement(s);
        matches->statements[static_cast<std::size_t>(s)] = true;
        matches->passages.push_back({statement.document, statement.sentence, {}, {s}});
    }
    return matches;
}

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_corpus = std::make_unique<CorpusState>();
        m_filter = std::make_unique<FilterState>(*m_corpus);
    }

    void sourcesTellTitlePublisherAndCount()
    {
        SourcesModel model(*m_corpus, *m_filter, m_tasks);
        const QAbstractItemModelTester tester(&model, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.row(0).title, u"A history of the valley, by the Gazette"_s);
        QCOMPARE(model.row(0).line, u"Gazette, 1995"_s);
        QCOMPARE(model.row(0).statements, 3);
        QVERIFY(model.row(0).profile != nullptr);
        QCOMPARE(std::accumulate(model.row(0).profile->begin(), model.row(0).profile->end(), 0), 3);
    }

    void uncheckingASourceHidesIt()
    {
        SourcesModel model(*m_corpus, *m_filter, m_tasks);
        const QAbstractItemModelTester tester(&model, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(changed.count() > 0);
        QVERIFY(!m_filter->isDocumentShown(1));
        QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.row(1).statements, 3); // what is switched off still says how much it holds
    }

    void aSearchCountsInEverySource()
    {
        SourcesModel model(*m_corpus, *m_filter, m_tasks);
        m_corpus->open(fourTellers(), {}, {});
        m_filter->setMatches(matching(m_corpus->snapshot(), {0, 3, 4}));
        QCOMPARE(model.row(0).statements, 1);
        QCOMPARE(model.row(1).statements, 2);
        QCOMPARE(model.row(2).statements, 0);
    }

    void eventsStandInOrderOfTime()
    {
        EventsModel model(*m_corpus, *m_filter);
        const QAbstractItemModelTester tester(&model, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        QCOMPARE(column(model, EventsModel::Date), (QStringList{u"1980"_s, u"1984"_s, u"1986"_s, u"May 1990"_s, u"12 Mar 1991"_s, u"1999"_s}));
        QCOMPARE(model.index(3, EventsModel::Sources).data().toString(), u"Gazette, Annals and Ledger"_s);
    }

    void eventsSortByEveryColumnBothWays()
    {
        EventsModel model(*m_corpus, *m_filter);
        const QAbstractItemModelTester tester(&model, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        const QPersistentModelIndex bridge = model.index(3, EventsModel::Title);
        model.sort(EventsModel::Title, Qt::AscendingOrder);
        const QStringList titles = column(model, EventsModel::Title);
        QStringList sorted = titles;
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(titles, sorted);
        QCOMPARE(bridge.data().toString(), QString::fromLatin1(kBridge));
        model.sort(EventsModel::Sources, Qt::DescendingOrder);
        QCOMPARE(model.index(0, EventsModel::Title).data().toString(), QString::fromLatin1(kBridge));
        model.sort(EventsModel::Date, Qt::DescendingOrder);
        QCOMPARE(model.index(0, EventsModel::Date).data().toString(), u"1999"_s);
        QCOMPARE(model.rowOf(model.eventAt(2)), 2);
    }

    void eventsFollowTheFilter()
    {
        EventsModel model(*m_corpus, *m_filter);
        const QAbstractItemModelTester tester(&model, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        m_filter->setMatches(matching(m_corpus->snapshot(), {0, 3}));
        QCOMPARE(column(model, EventsModel::Title), QStringList{QString::fromLatin1(kFlood)});
        QCOMPARE(model.rowOf(0), -1);
        m_filter->setMatches(nullptr);
        QCOMPARE(model.rowCount(), 6);
    }

    void passagesAreThoseFoundInSourcesShown()
    {
        PassagesModel model(*m_corpus, *m_filter);
        const QAbstractItemModelTester tester(&model, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        QCOMPARE(model.rowCount(), 0);
        m_filter->setMatches(matching(m_corpus->snapshot(), {0, 3}));
        QCOMPARE(column(model, PassagesModel::Source), (QStringList{u"Gazette"_s, u"Annals"_s}));
        QCOMPARE(model.index(0, PassagesModel::Words).data().toString(), u"In 1984 the flood took the mill and 13 houses."_s);
        QCOMPARE(model.index(0, PassagesModel::Date).data().toString(), u"1984"_s);
        m_filter->setDocumentShown(0, false);
        QCOMPARE(column(model, PassagesModel::Source), QStringList{u"Annals"_s});
    }

    void nothingIsDroppedSilently()
    {
        LeftoversModel undated(LeftoverKind::UndatedStatement, *m_corpus, *m_filter);
        LeftoversModel notRead(LeftoverKind::NotRead, *m_corpus, *m_filter);
        const QAbstractItemModelTester testerA(&undated, kFatal);
        const QAbstractItemModelTester testerB(&notRead, kFatal);
        m_corpus->open(fourTellers(), {}, {Error{ErrorCode::FileEmpty, u"/somewhere/empty.txt"_s, {}}});
        QCOMPARE(column(undated, LeftoversModel::Words), QStringList{u"The old road was given up."_s});
        QCOMPARE(column(undated, LeftoversModel::Source), QStringList{u"Annals"_s});
        QCOMPARE(column(notRead, LeftoversModel::Words), QStringList{u"/somewhere/empty.txt"_s});
        QVERIFY(column(notRead, LeftoversModel::Why).front().contains("empty"_L1));
        QCOMPARE(leftoverWords(LeftoverKind::UndatedStatement, 1), u"1 statement without a date"_s);
        QCOMPARE(leftoverWords(LeftoverKind::NotRead, 2), u"2 parts not read"_s);
    }

    void modelsSurviveCorporaComingAndGoing()
    {
        SourcesModel sources(*m_corpus, *m_filter, m_tasks);
        EventsModel events(*m_corpus, *m_filter);
        LeftoversModel undated(LeftoverKind::UndatedStatement, *m_corpus, *m_filter);
        const QAbstractItemModelTester testerA(&sources, kFatal);
        const QAbstractItemModelTester testerB(&events, kFatal);
        const QAbstractItemModelTester testerC(&undated, kFatal);
        m_corpus->open(fourTellers(), {}, {});
        CorpusRecipe recipe;
        recipe.documents = 12;
        m_corpus->open(generatedCorpus(recipe), {}, {});
        QCOMPARE(sources.rowCount(), 12);
        QCOMPARE(events.rowCount(), static_cast<int>(m_corpus->snapshot()->events().size()));
        QCOMPARE(undated.rowCount(), m_corpus->snapshot()->undatedCount());
        m_corpus->open(nullptr, {}, {});
        QCOMPARE(sources.rowCount() + events.rowCount() + undated.rowCount(), 0);
    }

private:
    ImmediateTasks m_tasks;
    std::unique_ptr<CorpusState> m_corpus;
    std::unique_ptr<FilterState> m_filter;
};

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
