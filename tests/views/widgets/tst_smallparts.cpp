// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/themestate.h"
#include "views/widgets/column.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/quietstyle.h"
#include "views/widgets/sourcemark.h"
#include "views/widgets/spanbar.h"
#include "views/widgets/stylesheet.h"
#include "views/widgets/typography.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(120, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// From the first to the last column that is not white, at the height of the bar's upper edge.
std::pair<int, int> inked(const QImage &image, int y)
{
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y).lightness() < 250) {
            first = first < 0 ? x : first;
            last = x;
        }
    }
    return {first, last};
}

} // namespace

class TestSmallParts : public QObject {
    Q_OBJECT

private slots:
    void inkIsReadableOnEverySourcesPaleGround_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(ThemeKind::Light);
        QTest::newRow("dark") << int(ThemeKind::Dark);
    }

    void inkIsReadableOnEverySourcesPaleGround()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(ThemeKind(kind));
        for (int source = 0; source < 12; ++source) {
            QVERIFY2(contrast(theme.text, paleSource(theme, source)) >= 4.5, qPrintable(QString::number(source)));
        }
        QVERIFY(contrast(theme.text, theme.panel) >= 7);
        QVERIFY(contrast(theme.secondary, theme.panel) >= 4.5);
        QVERIFY(contrast(faintOnPanel(theme), theme.panel) >= 4.5);
    }

    void everySourceOfTheFirstEightHasItsOwnMark()
    {
        const Theme theme = Theme::of(ThemeKind::Light);
        QList<QImage> marks;
        for (int source = 0; source < 8; ++source) {
            // Shape alone: as in print without colour.
            Theme grey = theme;
            grey.sources.fill(Qt::black);
            const QImage mark = painted([&](QPainter &p) { paintSourceMark(p, QRectF(4, 4, 10, 10), grey, source); });
            QVERIFY2(!marks.contains(mark), qPrintable(QString::number(source)));
            marks.append(mark);
        }
    }

    void aCopyIsHatchedNotSolid()
    {
        const Theme theme = Theme::of(ThemeKind::Light);
        const auto bar = [&theme](bool copied) { return painted([&](QPainter &p) { paintSourceBar(p, QRectF(0, 0, 20, 20), theme, 0, copied); }); };
        QCOMPARE(bar(false).pixelColor(5, 5), theme.source(0));
        QSet<QRgb> colours;
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 20; ++x) {
                colours.insert(bar(true).pixel(x, y));
            }
        }
        QVERIFY(colours.size() >= 2);
    }

    void aBarStandsWhereItsTimeIs()
    {
        const std::pair<Instant, Instant> axis{instantOf({1900, 1, 1}), instantOf({2000, 1, 1})};
        const QImage image = painted([&](QPainter &p) { paintSpanBar(p, QRectF(0, 0, 100, 20), TimeSpan::ofDecade(1950), axis, Qt::black, Qt::white); });
        const auto [first, last] = inked(image, 9);
        QVERIFY(std::abs(first - 50) <= 1);
        QVERIFY(std::abs(last - 59) <= 1);
    }

    void aDayIsStillSeenInACentury()
    {
        const std::pair<Instant, Instant> axis{instantOf({1900, 1, 1}), instantOf({2000, 1, 1})};
        const QImage image = painted([&](QPainter &p) { paintSpanBar(p, QRectF(0, 0, 100, 20), TimeSpan::ofDay(1950, 1, 1), axis, Qt::black, Qt::white); });
        const auto [first, last] = inked(image, 9);
        QVERIFY(last - first >= 3);
    }

    void anOpenEndReachesTheEndOfTheAxis()
    {
        const std::pair<Instant, Instant> axis{instantOf({1900, 1, 1}), instantOf({2000, 1, 1})};
        const QImage image = painted([&](QPainter &p) { paintSpanBar(p, QRectF(0, 0, 100, 20), TimeSpan::since(TimeSpan::ofYear(1950)), axis, Qt::black, Qt::white); });
        const auto [first, last] = inked(image, 10);
        QVERIFY(std::abs(first - 50) <= 1);
        QVERIFY(last >= 98);
    }

    void theCommonAxisHoldsEveryTime()
    {
        const auto axis = smallAxis({TimeSpan::ofYear(1990), TimeSpan::ofMonth(1995, 3), TimeSpan(), TimeSpan::since(TimeSpan::ofYear(1980))});
        QVERIFY(axis);
        QVERIFY(axis->first < instantOf({1980, 1, 1}));
        QVERIFY(axis->second > instantOf({1995, 4, 1}));
        QVERIFY(!smallAxis({TimeSpan(), TimeSpan()}));
    }

    void rowsOutOfSightGetTheirPlaceAfterThoseInSight()
    {
        Column column;
        column.resize(300, 200);
        column.show();
        const auto fill = [&column] {
            column.clear();
            for (int i = 0; i < 400; ++i) {
                auto *row = new QLabel(u"row"_s);
                row->setFixedHeight(20);
                column.add(row);
            }
            column.arrange();
        };
        fill();
        QVERIFY(column.at(20)->isVisible()); // two screens of them
        QVERIFY(!column.at(399)->isVisible());
        QTRY_VERIFY(column.at(399)->isVisible());
        QCOMPARE(column.at(399)->geometry().top(), 399 * 20);
        QCOMPARE(column.widget()->height(), 400 * 20);
        fill();
        column.reveal(*column.at(300), 0); // who is asked for does not wait
        QVERIFY(column.at(300)->isVisible());
        QVERIFY(column.at(300)->visibleRegion().boundingRect().height() == 20);
        QTRY_VERIFY(column.at(399)->isVisible());
        QCOMPARE(column.at(300)->geometry().top(), 300 * 20);
    }

    void rowsOfAColumnStandOneBelowTheOther()
    {
        Column column;
        column.resize(200, 100);
        column.setMargins({10, 5, 10, 5});
        for (int i = 0; i < 8; ++i) {
            column.add(new LinkButton(u"row %1"_s.arg(i)), 3);
        }
        column.arrange();
        column.show();
        int bottom = 0;
        for (int i = 0; i < column.count(); ++i) {
            QVERIFY(column.at(i)->y() >= bottom);
            QCOMPARE(column.at(i)->x(), 10);
            bottom = column.at(i)->geometry().bottom();
        }
        QVERIFY(column.verticalScrollBar()->maximum() > 0);
        column.clear();
        column.arrange();
        QCOMPARE(column.count(), 0);
        QCOMPARE(column.verticalScrollBar()->maximum(), 0);
    }

    void aLinkIsClickedByEnter()
    {
        LinkButton link(u"More"_s);
        QSignalSpy clicked(&link, &QAbstractButton::clicked);
        link.show();
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
    }

    void theThemeFollowsChoiceAndSystem()
    {
        ThemeState theme;
        QSignalSpy changed(&theme, &ThemeState::changed);
        QVERIFY(!theme.isDark());
        theme.setSystemIsDark(true);
        QVERIFY(theme.isDark());
        theme.setChoice(ThemeChoice::Light);
        QVERIFY(!theme.isDark());
        theme.setSystemIsDark(false);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(changed.count(), 3);
    }

    void aBoxToTickIsSeenInEitherTheme_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
    }
    void aBoxToTickIsSeenInEitherTheme()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = Theme::of(kind);
        QuietStyle style;
        QWidget dialog;
        QCheckBox box(&dialog);
        QRadioButton button(&dialog);
        for (QAbstractButton *indicator : {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&button)}) {
            QStyleOptionButton option;
            option.initFrom(indicator);
            option.palette = paletteOf(theme);
            option.rect = QRect(3, 3, 14, 14);
            QImage images[2];
            for (const bool on : {false, true}) {
                option.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
                QImage &image = images[on ? 1 : 0];
                image = QImage(20, 20, QImage::Format_RGB32);
                image.fill(theme.panel);
                QPainter painter(&image);
                style.drawPrimitive(indicator == &box ? QStyle::PE_IndicatorCheckBox : QStyle::PE_IndicatorRadioButton, &option, &painter, indicator);
                painter.end();
                double most = 0;
                for (int x = 0; x < image.width(); ++x) {
                    most = std::max(most, contrast(image.pixelColor(x, 10), theme.panel));
                }
                QVERIFY2(most >= 3, qPrintable(QString::number(most)));
            }
            QVERIFY(images[0] != images[1]);
        }
    }

    void theStyleSheetNamesNoPlaceholder()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const QString sheet = styleSheetOf(Theme::of(kind));
            for (const QString &name : {u"{text}"_s, u"{paper}"_s, u"{panel}"_s, u"{rule}"_s, u"{accent}"_s, u"{press}"_s}) {
                QVERIFY(!sheet.contains(name));
            }
        }
    }
};

QTEST_MAIN(TestSmallParts)
#include "tst_smallparts.moc"
