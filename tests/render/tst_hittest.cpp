// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/framerequest.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/frame/framecontents.h"
#include "views/render/ink/geometry.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kSize(1000, 520);

} // namespace

class TestHitTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_request = requestFor(generatedCorpus({.documents = 4, .events = 300}), kSize);
        m_frame = buildFrame(m_request);
    }

    void whatIsPaintedOfAStatementIsHitAsThatStatement()
    {
        // Every mark and label of the draw list, at points inside it.
        int asked = 0;
        for (const DrawItem &item : m_frame->list.items) {
            if (item.statement < 0 || item.layer != Layer::Marks || !m_frame->lanesRect.contains(item.rect)) {
                continue;
            }
            for (const double share : {0.1, 0.5, 0.9}) {
                const QPointF point(item.rect.left() + item.rect.width() * share, item.rect.center().y());
                if (m_frame->lanesRect.contains(point)) {
                    const Hit hit = hitTest(*m_frame, point);
                    QCOMPARE(hit.kind, Hit::Kind::Statement);
                    QCOMPARE(hit.statement, item.statement);
                    QCOMPARE(hit.event, m_request.snapshot->statement(item.statement).event);
                    ++asked;
                }
            }
        }
        QVERIFY(asked > 300);
    }

    void whatIsHitIsWhatIsSeen()
    {
        // A statement that is hit is painted within three pixels of the point; brute force over the draw list.
        std::mt19937_64 dice(9);
        int hits = 0;
        for (int i = 0; i < 4000; ++i) {
            const QPointF point(static_cast<double>(dice() % 1000), static_cast<double>(dice() % 520));
            const Hit hit = hitTest(*m_frame, point);
            const auto paints = [&](const DrawItem &item) {
                return item.layer == Layer::Marks && item.statement == hit.statement && item.rect.adjusted(-3, -3.5, 3, 3.5).contains(point);
            };
            const bool seen = std::ranges::any_of(m_frame->list.items, paints);
            if (hit.kind == Hit::Kind::Statement) {
                QVERIFY(seen);
                ++hits;
            }
        }
        QVERIFY(hits > 200);
    }

    void threadsAreHitAlongTheirCurve()
    {
        int asked = 0;
        for (const DrawItem &item : m_frame->list.items) {
            if (item.kind != DrawKind::Thread || item.rect.height() < 12) {
                continue;
            }
            const QPainterPath path = threadPath(item);
            for (const double share : {0.3, 0.5, 0.7}) {
                const QPointF point = path.pointAtPercent(share);
                const Hit hit = hitTest(*m_frame, point);
                // Marks, labels and clusters lie over threads; another thread may cross.
                QVERIFY(hit.kind != Hit::Kind::Nothing || !m_frame->lanesRect.contains(point));
                asked += hit.kind == Hit::Kind::Thread && hit.event == item.event ? 1 : 0;
            }
        }
        QVERIFY(asked > 20);
    }

    void headersStripAndAxisAnswerForThemselves()
    {
        QCOMPARE(hitTest(*m_frame, {500, 10}).kind, Hit::Kind::Axis);
        const Hit axis = hitTest(*m_frame, {500, 10});
        QVERIFY(std::abs(m_frame->scale.x(axis.from) - 500) < 1);
        QCOMPARE(hitTest(*m_frame, {30, kAxisHeight + 8}).kind, Hit::Kind::LaneHeader);
        QCOMPARE(hitTest(*m_frame, {30, kAxisHeight + 8}).document, 0);
        QCOMPARE(hitTest(*m_frame, {-1, 10}).kind, Hit::Kind::Nothing);
        QCOMPARE(hitTest(*m_frame, {500, 5000}).kind, Hit::Kind::Nothing);
        bool agreement = false;
        for (double x = 0; x < 1000; x += 5) {
            agreement = agreement || hitTest(*m_frame, {x, 510}).kind == Hit::Kind::Agreement;
        }
        QVERIFY(agreement);
    }

    void inAFoldedFrameWhatIsSeenIsWhatIsHitAndAFoldSaysWhatItFolds()
    {
        const SnapshotPtr crowded = generatedCorpus({.documents = 5, .events = 900, .ancient = true});
        FrameRequest request = requestFor(crowded, kSize);
        const TimeFolds folds = emptyStretches(*crowded);
        const auto full = periodsToShow(*crowded, {}, folds).full;
        request.scale = TimeScale(full.first, full.second, kSize.width(), folds);
        const FramePtr frame = buildFrame(request);
        for (const TimeFold &fold : folds.all()) {
            const double x = (request.scale.x(fold.from) + request.scale.x(fold.to)) / 2;
            const Hit hit = hitTest(*frame, {x, 12});
            QCOMPARE(hit.kind, Hit::Kind::Fold);
            QCOMPARE(hit.from, fold.from);
            QCOMPARE(hit.to, fold.to);
        }
        int asked = 0;
        for (const DrawnMark &mark : frame->marks) {
            const int statement = frame->columns->entry(mark.subject).statement;
            const auto form = markForm(crowded->timeOf(statement));
            // The mark stands where the scale puts its real time.
            QVERIFY(std::abs(mark.box.center().x() - (request.scale.x(form->from) + request.scale.x(form->to)) / 2) < 1 || form->openStart || form->openEnd || mark.box.left() < 0
                    || mark.box.right() > kSize.width());
            if (frame->lanesRect.contains(mark.box)) {
                QCOMPARE(hitTest(*frame, mark.box.center()).statement, statement);
                ++asked;
            }
        }
        QVERIFY(asked > 40);
        QVERIFY(std::ranges::any_of(frame->list.texts, [](const QString &text) { return text.endsWith(u"fold here"_s); }));
    }

    void whatIsScrolledUnderTheAxisIsNotHit()
    {
        FrameRequest request = m_request;
        request.size.setHeight(260);
        request.scrollY = 120;
        const FramePtr frame = buildFrame(request);
        QVERIFY(contentHeight(*frame) > lanesRect(*frame).height() + 100);
        for (double x = 0; x < 1000; x += 3) {
            const Hit::Kind above = hitTest(*frame, {x, kAxisHeight - 3}).kind;
            QVERIFY(above == Hit::Kind::Axis || above == Hit::Kind::Nothing);
            const Hit::Kind below = hitTest(*frame, {x, 260 - kAgreementHeight + 3}).kind;
            QVERIFY(below == Hit::Kind::Agreement || below == Hit::Kind::Nothing);
        }
    }

    void aMarkTellsWhereItStands()
    {
        for (const int statement : drawnStatements(*m_frame)) {
            const auto rect = markRect(*m_frame, statement);
            QVERIFY(rect);
            const QPointF point(std::clamp(rect->center().x(), 1.0, 999.0), rect->center().y());
            if (m_frame->lanesRect.contains(point)) {
                QCOMPARE(hitTest(*m_frame, point).statement, statement);
            }
        }
        QVERIFY(!markRect(*m_frame, 1'000'000));
    }

    void openingAClusterShowsMoreOfItOneByOne()
    {
        int opened = 0;
        for (const HitBox &box : m_frame->hits) {
            if (box.hit.kind != Hit::Kind::Cluster || !box.hit.opensOnZoom || ++opened > 12) {
                continue;
            }
            const std::vector<int> inside = statementsIn(*m_frame, box.hit);
            FrameRequest request = m_request;
            request.scale = TimeScale(box.hit.from, box.hit.to, 1000);
            const std::vector<int> drawn = drawnStatements(*buildFrame(request));
            const bool some = std::ranges::any_of(inside, [&drawn](int s) { return std::ranges::find(drawn, s) != drawn.end(); });
            QVERIFY(some);
        }
        QVERIFY(opened > 5);
    }

    void paintingInsideTheMarksChangesPixels()
    {
        // Seen by the eye as by the list: a pixel in the middle of each bar differs from the paper around it.
        QImage image(1000, 520, QImage::Format_RGB32);
        QPainter painter(&image);
        paintFrame(painter, *m_frame);
        painter.end();
        for (const DrawItem &item : m_frame->list.items) {
            if (item.kind == DrawKind::Bar && item.statement >= 0 && item.rect.width() > 12 && m_frame->lanesRect.contains(item.rect) && qAlpha(item.fill)) {
                const QRgb inside = image.pixel(item.rect.center().toPoint());
                QVERIFY(inside != QColor(m_request.theme.paper).rgb());
            }
        }
    }

private:
    FrameRequest m_request;
    FramePtr m_frame;
};

QTEST_MAIN(TestHitTest)
#include "tst_hittest.moc"
