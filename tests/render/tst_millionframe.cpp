// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/framerequest.h"
#include "tests/support/generated/generatedcorpus.h"

#include <QTest>

#include <map>
#include <random>

using namespace eusebius;
using namespace eusebius::tests;

namespace {

constexpr int kTimes = 40; ///< each statement stands in the columns so many times, some days apart

std::vector<LaneItem> aMillionItems(const Snapshot &snapshot, const Theme &theme)
{
    const LabelEstimate estimate(theme);
    std::mt19937_64 dice(9);
    std::vector<LaneItem> items;
    int statement = 0;
    for (const Statement &one : snapshot.statements()) {
        if (const auto form = markForm(one.time)) {
            LaneItem item;
            setExtentRules(item, *form);
            item.lane = one.document;
            item.subject = statement;
            item.labelPixels = estimate.width(one.title);
            for (int k = 0; k < kTimes; ++k) {
                const Instant by = static_cast<Instant>(dice() % 3000) * kSecondsPerDay;
                items.push_back(item);
                items.back().from += by;
                items.back().to += by;
                items.back().rank = static_cast<quint32>(dice() % 40);
            }
        }
        ++statement;
    }
    return items;
}

} // namespace

/// What holds for a frame of a hundred events holds for one of a million.
class TestMillionFrame : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const SnapshotPtr snapshot = generatedCorpus({.documents = 6, .events = 18'000, .fromYear = 1700, .toYear = 2000, .undated = 0});
        m_request = requestFor(snapshot, {1200, 470});
        const auto start = std::make_shared<Frame>();
        start->columns = std::make_shared<const CorpusColumns>(snapshot, m_request.theme, aMillionItems(*snapshot, m_request.theme));
        QVERIFY(start->columns->columns()->size() >= 1'000'000);
        m_request.previous = start;
        m_request.previous = buildFrame(m_request);
        QVERIFY(m_request.previous->columns == start->columns);
        std::mt19937_64 dice(6);
        m_views.push_back(m_request.scale);
        for (int i = 0; i < 10; ++i) {
            m_views.push_back(m_request.scale.zoomedAbout(static_cast<double>(dice() % 1200), std::exp2(static_cast<double>(dice() % 130) / 10)));
        }
    }

    void drawnAndCountedAreAllThatTouchesTheView()
    {
        for (const TimeScale &scale : m_views) {
            const FramePtr frame = frameAt(scale);
            const LaneColumns &columns = frame->packing->columns();
            std::vector<int> told(6, 0);
            for (const DrawnMark &mark : frame->marks) {
                told[static_cast<std::size_t>(mark.lane)] += columns.from(mark.item) < scale.to() && columns.to(mark.item) > scale.from() ? 1 : 0;
            }
            for (const DrawnCluster &cluster : frame->clusters) {
                told[static_cast<std::size_t>(cluster.lane)] += cluster.count;
            }
            std::vector<int> touching(6, 0);
            for (int lane = 0; lane < 6; ++lane) {
                for (int item = columns.laneBegin(lane); item < columns.laneEnd(lane); ++item) {
                    touching[static_cast<std::size_t>(lane)] += columns.from(item) < scale.to() && columns.to(item) > scale.from() ? 1 : 0;
                }
            }
            QCOMPARE(told, touching);
        }
    }

    void marksAndLabelsOfARowNeverMeet()
    {
        for (const TimeScale &scale : m_views) {
            const FramePtr frame = frameAt(scale);
            for (std::size_t i = 1; i < frame->marks.size(); ++i) { // by lane, row, then from left to right
                const DrawnMark &a = frame->marks[i - 1];
                const DrawnMark &b = frame->marks[i];
                if (a.lane == b.lane && a.row == b.row) {
                    const double end = std::max(a.box.right(), a.label.isEmpty() ? a.box.right() : a.labelBox.right());
                    const double begin = std::min(b.box.left(), b.label.isEmpty() ? b.box.left() : b.labelBox.left());
                    QVERIFY2(end <= begin + 0.01, qPrintable(QStringLiteral("%1 ends at %2, %3 begins at %4").arg(a.label).arg(end).arg(b.label).arg(begin)));
                }
            }
        }
    }

    void aMarkKeepsItsRowInEveryView()
    {
        std::map<int, int> rows;
        for (const TimeScale &scale : m_views) {
            for (const double by : {0.0, 190.0, -333.3}) {
                for (const DrawnMark &mark : frameAt(scale.panned(by))->marks) {
                    const auto [it, first] = rows.emplace(mark.item, mark.row);
                    QVERIFY(first || it->second == mark.row);
                }
            }
        }
        QVERIFY(rows.size() > 400);
    }

    void whatIsSeenIsWhatIsHit()
    {
        int tried = 0;
        for (const TimeScale &scale : m_views) {
            const FramePtr frame = frameAt(scale);
            for (const DrawnMark &mark : frame->marks) {
                const QRectF seen = mark.box.intersected(frame->lanesRect);
                if (seen.width() > 2 && seen.height() >= mark.box.height()) {
                    const Hit hit = hitTest(*frame, seen.center());
                    QCOMPARE(hit.kind, Hit::Kind::Statement);
                    QCOMPARE(hit.statement, frame->columns->entry(mark.subject).statement);
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 400);
    }

    void aFrameHoldsWhatAScreenCanShowNotWhatTheCorpusHolds()
    {
        for (const TimeScale &scale : m_views) {
            const FramePtr frame = frameAt(scale);
            QVERIFY(frame->marks.size() < 1500);
            QVERIFY(frame->list.items.size() < 8000);
        }
    }

private:
    FramePtr frameAt(const TimeScale &scale)
    {
        m_request.scale = scale;
        return buildFrame(m_request);
    }

    FrameRequest m_request;
    std::vector<TimeScale> m_views;
};

QTEST_MAIN(TestMillionFrame)
#include "tst_millionframe.moc"
