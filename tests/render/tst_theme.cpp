// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/textstyle.h"
#include "views/render/theme.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <set>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1's relative luminance and contrast.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void widthsAreThoseOfTheFont()
    {
        const Theme theme = Theme::of(ThemeKind::Light);
        TypeSetter setter(theme);
        const QStringList texts{u"The council opens the new bridge – “at last”…"_s, u"AVATAR To. fi fl ffi 1990-09"_s, u"Ærøskøbing, Łódź, São Tomé"_s,
                                u"日本の年表"_s, u"soft\u00adhyphen"_s, QString()};
        for (std::size_t style = 0; style < kTextStyles; ++style) {
            const QFontMetricsF metrics(textFont(theme, TextStyle(style)));
            for (const QString &text : texts) {
                const double difference = std::abs(setter.width(TextStyle(style), text) - metrics.horizontalAdvance(text));
                QVERIFY2(difference < 0.05, qPrintable(text + QString::number(difference)));
            }
        }
    }

    void wordsStandOutFromTheirGround_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(ThemeKind::Light);
        QTest::newRow("dark") << int(ThemeKind::Dark);
        QTest::newRow("print") << int(ThemeKind::Print);
    }

    void wordsStandOutFromTheirGround()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(static_cast<ThemeKind>(kind));
        for (const QColor &ground : {theme.paper, theme.panel}) {
            QVERIFY(contrast(theme.text, ground) >= 7);
            QVERIFY(contrast(theme.secondary, ground) >= 4.5);
            QVERIFY(contrast(theme.faint, ground) >= 4.3);
            QVERIFY(contrast(theme.accent, ground) >= 4.5);
            QVERIFY(contrast(theme.disagreement, ground) >= 4.5);
        }
        for (const QColor &source : theme.sources) {
            QVERIFY2(contrast(source, theme.paper) >= 2.9, qPrintable(source.name()));
        }
    }

    void everySourceOfTheFirstFortyEightIsUnlikeEveryOther()
    {
        std::set<std::pair<int, int>> cues;
        for (int source = 0; source < 48; ++source) {
            cues.emplace(int(sourceShape(source)), int(sourcePattern(source)));
        }
        QCOMPARE(cues.size(), 48U);
        for (int source = 0; source < 8; ++source) {
            QCOMPARE(sourcePattern(source), Qt::SolidPattern);
        }
    }

    void noSourceIsRed()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const Theme theme = Theme::of(kind);
            for (const QColor &source : theme.sources) {
                const int hue = source.hsvHue();
                QVERIFY2(hue < 0 || source.hsvSaturation() < 60 || (hue > 18 && hue < 345), qPrintable(source.name()));
            }
        }
    }

    void shapesFillTheirBoxAndStayNearIt()
    {
        const QRectF box(10, 20, 9, 9);
        for (int shape = 0; shape < 8; ++shape) {
            const QRectF bounds = shapePath(static_cast<SourceShape>(shape), box).boundingRect();
            QVERIFY2(box.adjusted(-1.6, -1.6, 1.6, 1.6).contains(bounds), qPrintable(QString::number(shape)));
            QVERIFY(bounds.width() > 7.5 && bounds.height() > 7.5);
        }
    }

    void equalKindsAreEqualThemes()
    {
        QCOMPARE(Theme::of(ThemeKind::Dark), Theme::of(ThemeKind::Dark));
        QVERIFY(!(Theme::of(ThemeKind::Dark) == Theme::of(ThemeKind::Light)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
