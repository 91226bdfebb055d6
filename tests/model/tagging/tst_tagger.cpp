// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/tagger.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QString &text, const QString &reference = {})
{
    Document document;
    document.text = text;
    document.outer.push_back({{0, text.size()}, RegionKind::Body});
    if (!reference.isEmpty()) {
        document.reference = TimeSpan::fromEdtf(reference).value();
    }
    return document;
}

QString words(const Document &document, TextRange range)
{
    return document.text.mid(range.begin, range.length());
}

} // namespace

/// What a text as a whole decides: years, anchors, ranges, regions. Single rules are tested by their examples (tst_ruleexamples).
class TestTagger : public QObject {
    Q_OBJECT

private:
    std::optional<Tagger> m_tagger;

    std::vector<TimeExpression> tag(const Document &document) const { return m_tagger->tag(document); }
    QString values(const QString &text, const QString &reference = {}) const
    {
        QStringList out;
        for (const TimeExpression &time : tag(documentOf(text, reference))) {
            out.append(time.value);
        }
        return out.join(u' ');
    }

private slots:
    void initTestCase() { m_tagger.emplace(std::move(*Tagger::forLanguage(u"en"))); }

    void aYearIsFoundForWhatHasNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &text, const QString &expected) { QTest::newRow(what) << text << expected; };
        row("from before", u"War came in May 1861. In July they fought."_s, u"1861-05 1861-07"_s);
        row("from the end of a range", u"Prisoners were exchanged (July–November 1954)."_s, u"1954-07 1954-11"_s);
        row("a range over the turn of the year", u"In March 1945 it ended. They held out from October to February 1946."_s,
            u"1945-03 1945-10 1946-02"_s);
        row("the year turns", u"In December 1941 war was declared. In January the others joined."_s, u"1941-12 1942-01"_s);
        row("between two dates", u"In November 1967 they waited. In March he left. On 10 May 1968 they met."_s, u"1967-11 1968-03 1968-05-10"_s);
        row("a far year does not stay", u"In May 1789 they met, as in 1614. In June they swore. By July 1789 it fell."_s,
            u"1789-05 1614 1789-06 1789-07"_s);
        row("a look back does not stay", u"In May 1944 they came. The year before had been worse. In June they left."_s, u"1944-05 1943 1944-06"_s);
        row("from the heading", u"The war, 1861–1865\n\nOn 12 April the guns opened."_s, u"1861 1865 1861-04-12"_s);
        row("no year anywhere", u"In July they fought."_s, u"XXXX-07"_s);
        row("two digits", u"In 1917 the class of '99 was called."_s, u"1917 1899"_s);
    }

    void aYearIsFoundForWhatHasNone()
    {
        QFETCH(QString, text);
        QTEST(values(text), "expected");
    }

    void newsSpeaksFromItsOwnDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &text, const QString &expected) { QTest::newRow(what) << text << expected; };
        row("yesterday", u"He resigned yesterday."_s, u"1998-03-04"_s);
        row("past weekday", u"He resigned on Tuesday."_s, u"1998-03-03"_s);
        row("future weekday", u"He will resign on Tuesday."_s, u"1998-03-10"_s);
        row("today's weekday", u"The minister said Thursday that he was ill."_s, u"1998-03-05"_s);
        row("last week", u"Shares fell last week."_s, u"1998-W09"_s);
        row("this weekend", u"They meet this weekend."_s, u"1998-W10-WE"_s);
        row("next month", u"They meet next month."_s, u"1998-04"_s);
        row("last year", u"Sales rose last year."_s, u"1997"_s);
        row("late last year", u"Sales rose late last year."_s, u"1997"_s);
        row("past month", u"He was elected in November."_s, u"1997-11"_s);
        row("future month", u"The vote will be held in June."_s, u"1998-06"_s);
        row("quarter", u"In the fourth quarter sales rose."_s, u"1997-Q4"_s);
        row("ago", u"It began two years ago."_s, u"1996"_s);
        row("days ago", u"It began ten days ago."_s, u"1998-02-23"_s);
        row("night", u"It broke Tuesday night."_s, u"1998-03-03TNI"_s);
        row("clock", u"It begins at 3 p.m. today."_s, u"1998-03-05T15:00 1998-03-05"_s);
        row("now", u"It is now over."_s, u"PRESENT_REF"_s);
        row("former is no time here", u"The former minister said on Tuesday."_s, u"1998-03-03"_s);
    }

    void newsSpeaksFromItsOwnDay()
    {
        QFETCH(QString, text);
        QTEST(values(text, u"1998-03-05"_s), "expected");
    }

    void whatHangsOnTheDocumentsDateSaysSo()
    {
        const auto times = tag(documentOf(u"He resigned yesterday, on 4 March 1998."_s, u"1998-03-05"_s));
        QCOMPARE(times.size(), 2U);
        QVERIFY(times[0].fromDocumentDate);
        QVERIFY(!times[1].fromDocumentDate);
    }

    void aRangeIsTwoExpressionsWithOneWhole()
    {
        const Document document = documentOf(u"Talks were held January 30- 31, 1991, at home."_s);
        const auto times = tag(document);
        QCOMPARE(times.size(), 2U);
        QVERIFY(times[0].inRange && times[0].isRangeStart);
        QVERIFY(times[1].inRange && !times[1].isRangeStart);
        QCOMPARE(words(document, times[0].wholeRange), u"January 30- 31, 1991"_s);
        QCOMPARE(times[1].wholeRange, times[0].wholeRange);
        QCOMPARE(times[0].wholeSpan.toEdtf(), u"1991-01-30/1991-01-31"_s);
    }

    void aRangeInWordsIsOne()
    {
        const auto times = tag(documentOf(u"From December 1998 through the fall of 1999 they met."_s));
        QCOMPARE(times.size(), 2U);
        QVERIFY(times[0].inRange && times[1].inRange);
        QCOMPARE(times[0].wholeSpan.earliestDay()->toString(), u"1998-12-01"_s);
        QCOMPARE(times[0].wholeSpan.latestDay()->toString(), u"1999-11-30"_s);
    }

    void anEnumerationIsNoRange()
    {
        const auto times = tag(documentOf(u"In 1970 and 1980 they met."_s));
        QCOMPARE(times.size(), 2U);
        QVERIFY(!times[0].inRange && !times[1].inRange);
    }

    void theReasonNamesTheWordsItHangsOn()
    {
        const auto times = tag(documentOf(u"A delegation came in September 1990. Talks went on. A declaration of September 28 followed."_s));
        QCOMPARE(times.size(), 2U);
        QCOMPARE(times[1].reason, (Reason{"year-from-before", {u"September 1990"_s, u"2"_s}}));
    }

    void everyExpressionHasAReason()
    {
        const QString text = u"In 1990, on May 5, two years later, that day, at night, recently, in the 1980s, for six days, every week, on Tuesday, "
                             "at 5 p.m., the 20th, this period, Christmas, post-World War II, '99, now."_s;
        for (const QString &reference : {QString(), u"1998-03-05"_s}) {
            for (const TimeExpression &time : tag(documentOf(text, reference))) {
                QVERIFY2(!time.reason.isEmpty(), qPrintable(time.value));
            }
        }
    }

    void theRegionIsThatOfTheText()
    {
        Document document = documentOf(u"It was in 1951.\n\n1. Journal, 2004-11-18, p. 790"_s);
        document.outer = {{{0, 15}, RegionKind::Body}, {{17, document.text.size()}, RegionKind::Reference}};
        const auto times = tag(document);
        QCOMPARE(times.size(), 2U);
        QCOMPARE(times[0].region, RegionKind::Body);
        QCOMPARE(times[1].region, RegionKind::Reference);
    }

    void whatIsNoTimeIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Pages 1914-1918 of the report", "ISSN : 2188-2444", "Volume 69, Issue 1", "ISBN 0-7425-5441-4", "Flight 1914 crashed",
                                 "US$2000 was paid", "1,950 men fell", "1800 men fell", "they may march on", "a second chance", "Survey 79 (3)",
                                 "a file of 1060K", "13 of them", "Boeing 747s", "room 1984", "the Sun reported", "No. 1776", "p. 1815", "1945 km away",
                                 "he ran 1500 metres", "the Long March", "to fall apart", "in second place"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatIsNoTimeIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(values(text), QString());
    }

    void vagueWordsHaveNoDays()
    {
        for (const QString &text : {u"He was nineteen years old in the end."_s, u"The former king left."_s, u"It took several weeks."_s}) {
            for (const TimeExpression &time : tag(documentOf(text))) {
                QVERIFY2(time.span.isUndated(), qPrintable(text));
            }
        }
    }

    void expressionsComeInOrderAndDoNotOverlap()
    {
        QString text;
        for (int i = 0; i < 4000; ++i) {
            text += u"On %1 May %2, two days later, from 1910-45, in the late 1980s.\n\n"_s.arg(i % 31 + 1).arg(1700 + i % 300);
        }
        const auto times = tag(documentOf(text));
        QCOMPARE(times.size(), 4000U * 5);
        for (std::size_t i = 1; i < times.size(); ++i) {
            QVERIFY(times[i - 1].range.end <= times[i].range.begin);
        }
    }

    void blocksDoNotChangeWhatIsFound()
    {
        // Far longer than one block, with a date across every possible cut
        const QString piece = u"On 3 May 1871 the regiment marched to the river and waited there for "_s;
        const auto times = tag(documentOf(piece.repeated(6000)));
        QVERIFY(times.size() > 5990); // a cut without any line end may fall inside a date
        QCOMPARE(times.front().value, u"1871-05-03"_s);
        QCOMPARE(tag(documentOf((piece + u'\n').repeated(6000))).size(), 6000U);
    }

    void anyTextIsSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QString(10'000, u'\n');
        QTest::newRow("one long word") << QString(300'000, u'a');
        QTest::newRow("one long number") << QString(300'000, u'9');
        QTest::newRow("lone surrogates") << QString(100'000, QChar(0xD800));
        QTest::newRow("nul") << QString(100'000, QChar(0));
        QTest::newRow("stops") << QString(300'000, u'.');
        QTest::newRow("the") << u"the "_s.repeated(50'000);
        QTest::newRow("initials") << u"A.B."_s.repeated(50'000);
        QTest::newRow("twenty") << u"twenty "_s.repeated(50'000);
        QTest::newRow("a hundred") << u"a hundred "_s.repeated(50'000);
        QTest::newRow("hyphens") << u"1-1-"_s.repeated(50'000);
        QTest::newRow("late in the") << u"late in the early "_s.repeated(20'000);
        QTest::newRow("impossible days") << u"February 30, 1900; 31 April; 99 May 1; 0 BC; the 40th century BC; 1 AD; 12/31/0000"_s;
        QTest::newRow("largest numbers") << u"99999999999 years later, 2000000000 days ago, 99999999999999 centuries before, 9999 BC"_s;
    }

    void anyTextIsSafe()
    {
        QFETCH(QString, text);
        for (const QString &reference : {QString(), u"2001-05-03"_s}) {
            const Document document = documentOf(text, reference);
            for (const TimeExpression &time : tag(document)) {
                QVERIFY(time.range.begin >= 0 && !time.range.isEmpty() && time.range.end <= text.size());
                QVERIFY(time.span.isUndated() || TimeSpan::fromEdtf(time.span.toEdtf()));
            }
        }
    }

    void aCancelledRunGivesNothing()
    {
        const Progress progress;
        progress.cancel();
        QVERIFY(m_tagger->tag(documentOf(u"In 1951 it began."_s), progress).empty());
    }

    void aTaggerCanBeSharedAndMoved()
    {
        Tagger first = std::move(*Tagger::forLanguage(u"en"));
        const Tagger second = std::move(first);
        QCOMPARE(second.tag(documentOf(u"In 1951 it began."_s)).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestTagger)
#include "tst_tagger.moc"
