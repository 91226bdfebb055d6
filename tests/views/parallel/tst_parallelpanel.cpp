// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/parallel/meetinggutter.h"
#include "views/parallel/meetingstrip.h"
#include "views/parallel/parallelink.h"
#include "views/parallel/parallelpanel.h"
#include "views/parallel/textcolumn.h"
#include "views/widgets/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QString filler(const QString &who, int from, int to)
{
    QString text;
    for (int i = from; i < to; ++i) {
        text += u"The %1 fills paragraph %2 with words that stand nowhere else, so that there is much to scroll past.\n"_s.arg(who).arg(i);
    }
    return text;
}

constexpr auto kFirst = "Here stand quite a number of words that both of them have letter for letter.";
constexpr auto kMoved = "This sentence was carried from the end of the one to the beginning of the other.";
constexpr auto kLast = "And at last they come together once again in the very same words as before.";

ReuseMatch matchOf(const std::vector<Document> &documents, const QString &words, bool verbatim)
{
    ReuseMatch match;
    match.documentA = 0;
    match.documentB = 1;
    match.rangeA.begin = documents[0].text.indexOf(words);
    match.rangeB.begin = documents[1].text.indexOf(words);
    match.rangeA.end = match.rangeA.begin + words.size();
    match.rangeB.end = match.rangeB.begin + words.size();
    match.verbatim = verbatim;
    match.runs = {{match.rangeA, match.rangeB, static_cast<int>(words.count(u' ')) + 1}};
    return match;
}

/// Two long texts of different lengths that meet three times in wording, once out of order, and in one event that they tell differently.
SnapshotPtr longTexts()
{
    Snapshot::Parts parts;
    parts.title = u"Long"_s;
    const QString first = QString::fromLatin1(kFirst);
    const QString moved = QString::fromLatin1(kMoved);
    const QString last = QString::fromLatin1(kLast);
    const QStringList texts{filler(u"chronicle"_s, 0, 30) + first + u'\n' + filler(u"chronicle"_s, 30, 60) + u"In 1801 the tower fell on 5 men.\n"_s + last + u'\n' + filler(u"chronicle"_s, 60, 80) + moved + u'\n',
                            moved + u'\n' + filler(u"diary"_s, 0, 5) + first + u'\n' + filler(u"diary"_s, 5, 70) + u"The tower fell in 1801 and killed 7.\n"_s + last + u'\n' + filler(u"diary"_s, 70, 75)};
    for (int d = 0; d < 2; ++d) {
        Document document;
        document.id = d == 0 ? u"chronicle.txt"_s : u"diary.txt"_s;
        document.publisher = d == 0 ? u"Chronicle"_s : u"Diary"_s;
        document.title = document.publisher + u" of the tower"_s;
        document.text = texts[d];
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        parts.documents.push_back(document);
    }
    Event event;
    event.title = u"The tower falls"_s;
    event.time = TimeSpan::ofYear(1801);
    event.id.value = 77;
    event.documents = {0, 1};
    event.statements = {0, 1};
    parts.events = {event};
    const QString told[] = {u"In 1801 the tower fell on 5 men."_s, u"The tower fell in 1801 and killed 7."_s};
    for (int d = 0; d < 2; ++d) {
        Statement statement;
        statement.document = d;
        const qsizetype begin = texts[d].indexOf(told[d]);
        statement.range = statement.sentence = {begin, begin + told[d].size()};
        statement.title = told[d];
        statement.time = TimeSpan::ofYear(1801);
        statement.event = 0;
        statement.id.value = static_cast<quint64>(d) + 1;
        parts.statements.push_back(statement);
    }
    Divergence divergence;
    divergence.event = 0;
    divergence.kind = DivergenceKind::Count;
    divergence.statementA = 0;
    divergence.statementB = 1;
    divergence.a = {0, {texts[0].indexOf(u"5 men"_s), texts[0].indexOf(u"5 men"_s) + 5}};
    divergence.b = {1, {texts[1].indexOf(u"killed 7"_s), texts[1].indexOf(u"killed 7"_s) + 8}};
    divergence.reason = {"counts-differ", {u"5"_s, u"7"_s, QString(), u"men"_s, u"killed"_s}};
    parts.comparison.divergences = {divergence};
    parts.comparison.reuse = {matchOf(parts.documents, first, true), matchOf(parts.documents, last, false), matchOf(parts.documents, moved, true)};
    parts.expressions.resize(2);
    parts.comparison.coverage.resize(2);
    return std::make_shared<const Snapshot>(std::move(parts));
}

/// How many pixels of a picture have a colour.
int pixelsOf(const QImage &image, const QColor &colour, const QRect &within)
{
    int count = 0;
    const QRect box = within & image.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestParallelPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->theme.setChoice(ThemeChoice::Light);
        m_panel = std::make_unique<ParallelPanel>(*m_workspace);
        m_panel->resize(900, 640);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    void theTwoThatShareMostStandSideBySide()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        QCOMPARE(m_panel->content().text(Side::Left).id, u"gazette.txt"_s);
        QCOMPARE(m_panel->content().text(Side::Right).id, u"annals.txt"_s);
        QVERIFY(m_panel->chooser(Side::Left).currentText().startsWith("Gazette"_L1));
        QVERIFY(m_panel->chooser(Side::Right).currentText().contains("2 common events"_L1));
        QVERIFY(m_panel->notice().isHidden());
        QCOMPARE(m_panel->column(Side::Left).accessibleName(), u"Text of Gazette"_s);
    }

    void aCopiedPassageHasAGroundInBothTextsAndARibbonBetween()
    {
        open(longTexts());
        QTest::keyClick(&column(Side::Left), Qt::Key_N);
        const int meeting = m_panel->current();
        QCOMPARE(m_panel->content().meeting(meeting).kind, MeetingKind::Verbatim);
        const QImage image = m_panel->grab().toImage();
        for (const Side side : {Side::Left, Side::Right}) {
            const auto [top, bottom] = column(side).linesOf(m_panel->content().range(meeting, side));
            const QColor ground = sharedGround(m_workspace->theme.theme(), m_panel->content().document(side));
            const QRect lines(column(side).geometry().left(), column(side).geometry().top() + static_cast<int>(top), column(side).width(), static_cast<int>(bottom - top));
            QVERIFY(pixelsOf(image, ground, lines) > 2000);
            QCOMPARE(pixelsOf(image, ground, lines.translated(0, 3 * lines.height())), 0); // what is not shared has none
        }
        const auto joints = m_panel->gutter().joints();
        QCOMPARE(joints.size(), std::size_t(1));
        const QPointF middle = joints[0].path.boundingRect().center();
        QVERIFY(joints[0].path.contains(middle));
        QVERIFY(image.pixelColor(m_panel->gutter().mapTo(m_panel.get(), middle.toPoint())) != m_workspace->theme.theme().panel);
    }

    void scrollingOneTextBringsTheOtherToTheSamePassage_data()
    {
        QTest::addColumn<int>("side");
        QTest::newRow("from the left") << 0;
        QTest::newRow("from the right") << 1;
    }

    void scrollingOneTextBringsTheOtherToTheSamePassage()
    {
        QFETCH(const int, side);
        open(longTexts());
        const auto scrolled = static_cast<Side>(side);
        const int meeting = meetingOf(QString::fromLatin1(kFirst));
        const TextRange there = m_panel->content().range(meeting, scrolled);
        for (int turns = 0; column(scrolled).readingPosition() < static_cast<double>(there.begin) && turns < 500; ++turns) {
            wheel(column(scrolled), -40);
        }
        // Its lines meet at the reading line, to within the step of the wheel.
        QVERIFY(column(scrolled).isOnScreen(there));
        const double left = column(Side::Left).linesOf(m_panel->content().meeting(meeting).a).first;
        const double right = column(Side::Right).linesOf(m_panel->content().meeting(meeting).b).first;
        QVERIFY2(std::abs(left - right) < 30, qPrintable(u"%1 and %2"_s.arg(left).arg(right)));
        QVERIFY(std::abs(left - column(Side::Left).readingY()) < 50);
    }

    void scrollingIsWithoutJumps()
    {
        open(longTexts());
        double before = column(Side::Right).readingPosition();
        for (int i = 0; i < 400; ++i) {
            wheel(column(Side::Left), -24);
            const double now = column(Side::Right).readingPosition();
            QVERIFY(now >= before - 1e-6);
            QVERIFY(now - before < 600);
            before = now;
        }
    }

    void nAndPLeadThroughThePlacesInTheOrderOfTheTextOneReads()
    {
        open(longTexts());
        QStringList left;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&column(Side::Left), Qt::Key_N);
            left += m_panel->currentWords().section(u' ', 0, 2);
            const int meeting = m_panel->current();
            for (const Side side : {Side::Left, Side::Right}) {
                // Also the passage that stands elsewhere in the order.
                QVERIFY(std::abs(column(side).linesOf(m_panel->content().range(meeting, side)).first - column(side).readingY()) < 1.5);
            }
        }
        QCOMPARE(left, (QStringList{u"1 of 4"_s, u"2 of 4"_s, u"3 of 4"_s, u"4 of 4"_s}));
        QTest::keyClick(&column(Side::Left), Qt::Key_N);
        QVERIFY(m_panel->currentWords().startsWith("4 of 4"_L1)); // the last one
        QTest::keyClick(&column(Side::Left), Qt::Key_P);
        QVERIFY(m_panel->currentWords().startsWith("3 of 4"_L1));
        // From the other side the moved sentence comes first.
        QTest::keyClick(&column(Side::Left), Qt::Key_Tab);
        QVERIFY(column(Side::Right).hasFocus());
        QTest::keyClick(&column(Side::Right), Qt::Key_Home);
        QTest::keyClick(&column(Side::Right), Qt::Key_P);
        QTest::keyClick(&column(Side::Right), Qt::Key_N);
        QTest::keyClick(&column(Side::Right), Qt::Key_P);
        QCOMPARE(m_panel->content().range(m_panel->current(), Side::Right).begin, qsizetype(0));
        QVERIFY(!m_panel->content().meeting(m_panel->current()).inOrder);
    }

    void tabLeadsToTheOtherTextAndBack()
    {
        open(longTexts());
        column(Side::Left).setFocus();
        QTest::keyClick(&column(Side::Left), Qt::Key_Tab);
        QVERIFY(column(Side::Right).hasFocus());
        QTest::keyClick(&column(Side::Right), Qt::Key_Tab);
        QVERIFY(column(Side::Left).hasFocus());
        QTest::keyClick(&column(Side::Left), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(!column(Side::Left).hasFocus() && !column(Side::Right).hasFocus()); // and out
    }

    void whatTheyTellDifferentlyIsRedInBothTextsAndBetween()
    {
        open(longTexts());
        const int meeting = m_panel->content().meetingOf(0);
        m_panel->visit(meeting);
        const Theme &theme = m_workspace->theme.theme();
        const QImage image = m_panel->grab().toImage();
        for (const Side side : {Side::Left, Side::Right}) {
            QVERIFY(pixelsOf(image, theme.disagreement, column(side).geometry()) > 10);
        }
        QVERIFY(pixelsOf(image, theme.disagreement, m_panel->gutter().geometry()) > 20);
        QVERIFY(m_panel->currentWords().contains("Told differently: The tower falls"_L1));
    }

    void aClickOnAStatementSelectsItsEventForAllPanels()
    {
        open(longTexts());
        m_panel->visit(m_panel->content().meetingOf(0));
        const TextRange range = m_panel->content().range(m_panel->current(), Side::Right);
        const double before = column(Side::Right).readingPosition();
        QTest::mouseClick(&column(Side::Right), Qt::LeftButton, {}, column(Side::Right).pointOf(range.begin + 4));
        QCOMPARE(m_workspace->selection.event(), m_workspace->snapshot()->event(0).id);
        QCOMPARE(m_workspace->selection.statement(), m_workspace->snapshot()->statement(1).id);
        QCOMPARE(column(Side::Right).readingPosition(), before); // the text stays
    }

    void enterOpensTheEventOfThePlace()
    {
        open(longTexts());
        QSignalSpy activated(m_panel.get(), &ParallelPanel::eventActivated);
        m_panel->visit(m_panel->content().meetingOf(0));
        QTest::keyClick(&column(Side::Left), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(m_workspace->selection.event(), m_workspace->snapshot()->event(0).id);
    }

    void anEventSelectedElsewhereIsBroughtToTheReadingLineOfBoth()
    {
        open(longTexts());
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(0).id);
        QCOMPARE(m_panel->current(), m_panel->content().meetingOf(0));
        for (const Side side : {Side::Left, Side::Right}) {
            QVERIFY(column(side).isOnScreen(m_panel->content().range(m_panel->current(), side)));
        }
    }

    void aClickOnALineBetweenBringsBothEnds()
    {
        open(longTexts());
        m_panel->visit(m_panel->content().meetingOf(0));
        wheel(column(Side::Left), -60);
        const auto joints = m_panel->gutter().joints();
        const auto red = std::ranges::find_if(joints, [this](const auto &joint) { return m_panel->content().meeting(joint.meeting).differs; });
        QVERIFY(red != joints.end());
        QTest::mouseClick(&m_panel->gutter(), Qt::LeftButton, {}, red->path.pointAtPercent(0.5).toPoint());
        QCOMPARE(m_panel->current(), red->meeting);
        QCOMPARE(m_workspace->selection.event(), m_workspace->snapshot()->event(0).id);
    }

    void theHistogramShowsWhereTheyMeetAndAClickGoesThere()
    {
        open(longTexts());
        const MeetingStrip &strip = m_panel->strip(Side::Left);
        const TextRange there = m_panel->content().range(meetingOf(QString::fromLatin1(kFirst)), Side::Left);
        const double y = strip.yOf(static_cast<double>(there.begin + there.end) / 2);
        const auto bin = static_cast<std::size_t>(y / MeetingStrip::kBinPixels);
        QVERIFY(strip.bins()[bin].verbatim > 0.1);
        QCOMPARE(strip.bins()[bin + 5].verbatim, 0.0);
        int differing = 0;
        for (const MeetingStrip::Bin &b : strip.bins()) {
            differing += b.differing;
        }
        QCOMPARE(differing, 1);
        QTest::mouseClick(&m_panel->strip(Side::Left), Qt::LeftButton, {}, QPoint(10, static_cast<int>(y)));
        QVERIFY(column(Side::Left).isOnScreen(there));
        QVERIFY(column(Side::Right).isOnScreen(m_panel->content().range(meetingOf(QString::fromLatin1(kFirst)), Side::Right)));
    }

    void exchangingKeepsThePlaceAndNeitherIsTheBase()
    {
        open(longTexts());
        QTest::keyClick(&column(Side::Left), Qt::Key_N);
        const double left = column(Side::Left).readingPosition();
        const double right = column(Side::Right).readingPosition();
        QTest::mouseClick(&m_panel->swapButton(), Qt::LeftButton);
        QCOMPARE(m_panel->content().text(Side::Left).id, u"diary.txt"_s);
        QVERIFY(std::abs(column(Side::Left).readingPosition() - right) < 1);
        QVERIFY(std::abs(column(Side::Right).readingPosition() - left) < 1);
    }

    void anotherDocumentIsChosenByKeyboard()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        QComboBox &box = m_panel->chooser(Side::Right);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_End);
        QCOMPARE(m_panel->content().text(Side::Right).id, u"ledger.txt"_s);
        // The one on the other side: they change places.
        QComboBox &left = m_panel->chooser(Side::Left);
        QTest::keyClick(&left, Qt::Key_End);
        QCOMPARE(m_panel->content().text(Side::Left).id, u"ledger.txt"_s);
        QCOMPARE(m_panel->content().text(Side::Right).id, u"gazette.txt"_s);
    }

    void whereTheyShareNothingItSaysWhatToChoose()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        m_panel->showDocuments(2, 3);
        QVERIFY(m_panel->notice().isVisible());
        QVERIFY(m_panel->notice().title().contains("share no wording"_L1));
        QVERIFY(m_panel->notice().advice().contains("Gazette and Annals"_L1));
        QVERIFY(column(Side::Left).isVisible()); // both can be read all the same
    }

    void oneDocumentAloneAsksForAnother()
    {
        Snapshot::Parts parts;
        Document document;
        document.id = u"only.txt"_s;
        document.text = u"Nothing beside it."_s;
        parts.documents = {document};
        parts.expressions.resize(1);
        parts.comparison.coverage.resize(1);
        open(std::make_shared<const Snapshot>(std::move(parts)));
        QVERIFY(m_panel->notice().isVisible());
        QVERIFY(m_panel->notice().advice().contains("Ctrl+O"_L1));
        QVERIFY(!column(Side::Left).isVisible());
    }

    void aSourceIsReadBesideTheOneItSharesMostWith()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        m_panel->showBeside(u"ledger.txt"_s);
        QCOMPARE(m_panel->content().text(Side::Left).id, u"ledger.txt"_s);
        QCOMPARE(m_panel->content().text(Side::Right).id, u"annals.txt"_s);
    }

    void wordsAreSelectedWithThePointerAndCopied()
    {
        open(longTexts());
        QTest::keyClick(&column(Side::Left), Qt::Key_N);
        const qsizetype begin = m_panel->content().range(m_panel->current(), Side::Left).begin;
        const QPoint from = column(Side::Left).pointOf(begin);
        const QPoint to = column(Side::Left).pointOf(begin + 11);
        QTest::mousePress(&column(Side::Left), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, column(Side::Left).mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&column(Side::Left), &move);
        QTest::mouseRelease(&column(Side::Left), Qt::LeftButton, {}, to);
        QVERIFY2(column(Side::Left).selectedWords().contains("stand"_L1), qPrintable(column(Side::Left).selectedWords()));
    }

    void afterADecisionTheTextsStandWhereTheyStood()
    {
        open(longTexts());
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&column(Side::Left), Qt::Key_PageDown);
        }
        const double before = column(Side::Left).readingPosition();
        QVERIFY(before > 0);
        m_workspace->corpus.replace(longTexts());
        QCOMPARE(column(Side::Left).readingPosition(), before);
    }

    void darkAndNarrowItIsPaintedToo()
    {
        open(longTexts());
        m_workspace->theme.setChoice(ThemeChoice::Dark);
        QTest::keyClick(&column(Side::Left), Qt::Key_N);
        const QColor ground = sharedGround(m_workspace->theme.theme(), 0);
        QVERIFY(pixelsOf(m_panel->grab().toImage(), ground, column(Side::Left).geometry()) > 2000);
        m_panel->resize(420, 300);
        const double at = column(Side::Left).readingPosition();
        QVERIFY(std::abs(at - static_cast<double>(m_panel->content().range(m_panel->current(), Side::Left).begin)) < 60);
        QVERIFY(!m_panel->grab().isNull());
    }

private:
    void open(const SnapshotPtr &snapshot)
    {
        m_workspace->corpus.open(snapshot, {}, {});
        if (!m_panel->content().isEmpty()) {
            column(Side::Left).setFocus();
        }
    }
    TextColumn &column(Side side) { return m_panel->column(side); }
    int meetingOf(const QString &words) const
    {
        const ParallelContent &content = m_panel->content();
        for (int i = 0; i < content.count(); ++i) {
            if (content.text(Side::Left).text.mid(content.range(i, Side::Left).begin, words.size()) == words) {
                return i;
            }
        }
        return -1;
    }
    static void wheel(QWidget &widget, int pixels)
    {
        const QPointF at(widget.width() / 2.0, widget.height() / 2.0);
        QWheelEvent event(at, widget.mapToGlobal(at), QPoint(0, pixels), QPoint(0, pixels), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ParallelPanel> m_panel;
};

QTEST_MAIN(TestParallelPanel)
#include "tst_parallelpanel.moc"
