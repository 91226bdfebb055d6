// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures a person has looked at. They hang on the project's fonts (packaging/deps); elsewhere they are skipped.
// Made anew with EUSEBIUS_WRITE_BASELINES=1 in the environment; then look at every one before keeping it.

#include "tests/render/picturecheck.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/paintcache.h"
#include "views/render/picture.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr sparse()
{
    return corpusOf({u"Town chronicle"_s, u"Guild book"_s, u"Letters of a traveller"_s},
                    {{0, u"1911"_s, u"The bridge over the river is begun"_s, 1},
                     {0, u"1914-03-02"_s, u"The council opens the bridge"_s, 2},
                     {0, u"1921/1924"_s, u"Three dry summers"_s},
                     {0, u"1931-07-19"_s, u"Fire in the lower market"_s},
                     {1, u"1911"_s, u"Masons are hired for the bridge"_s, 1},
                     {1, u"1914-03"_s, u"Opening of the bridge, with a feast"_s, 2},
                     {1, u"1926"_s, u"The weavers leave the guild"_s},
                     {2, u"1914"_s, u"I crossed the new bridge"_s, 2},
                     {2, u"1930"_s, u"The market stands full of wool"_s}});
}

SnapshotPtr beforeChrist()
{
    return corpusOf({u"Annals"_s, u"King list"_s},
                    {{0, u"-0489-09-12"_s, u"A battle is fought on the plain"_s, 1},
                     {0, u"-0479"_s, u"The fleet returns"_s},
                     {0, u"-0430~"_s, u"A plague empties the city"_s},
                     {0, u"-04XX"_s, u"Temples are built in marble"_s},
                     {0, u"-0043-03-15"_s, u"The dictator is murdered"_s},
                     {0, u"0014"_s, u"The first emperor dies"_s},
                     {1, u"-0520/-0485"_s, u"Reign of the great king"_s},
                     {1, u"-0489"_s, u"Defeat in the west"_s, 1},
                     {1, u"0079"_s, u"A mountain buries two towns"_s}});
}

SnapshotPtr uncertain()
{
    return corpusOf({u"One"_s, u"Two"_s},
                    {{0, u"1848~"_s, u"Founded about this time"_s},
                     {0, u"1850?"_s, u"Perhaps the first meeting"_s},
                     {0, u"186X"_s, u"Some year of the sixties"_s, 1},
                     {0, u"1870~/1885~"_s, u"From about then to about then"_s},
                     {0, u"1890/1893"_s, u"Three years of drought"_s},
                     {0, u"[1895..1899]"_s, u"In one of five years"_s},
                     {0, u"1902-05"_s, u"A month"_s},
                     {0, u"1905-05-17"_s, u"A day"_s},
                     {1, u"1864%"_s, u"Perhaps about this year"_s, 1},
                     {1, u"18XX"_s, u"In the nineteenth century"_s}});
}

SnapshotPtr openEnded()
{
    return corpusOf({u"Register"_s},
                    {{0, u"1950/.."_s, u"Has been mayor since then"_s},
                     {0, u"../1938"_s, u"Stood until the fire"_s},
                     {0, u"1944-06/.."_s, u"Under new law"_s},
                     {0, u"/1941"_s, u"Began nobody knows when"_s},
                     {0, u"1946/"_s, u"Ended nobody knows when"_s},
                     {0, u"1942"_s, u"A year between"_s}});
}

SnapshotPtr withoutLatin()
{
    return corpusOf({u"日本の年表"_s, u"한국 연표"_s, u"سجل المدينة"_s},
                    {{0, u"1868"_s, u"元号が明治に改められる"_s},
                     {0, u"1889-02-11"_s, u"憲法が発布される"_s},
                     {1, u"1897"_s, u"나라 이름을 새로 정하다"_s},
                     {2, u"1875"_s, u"افتتاح الجسر الجديد"_s}});
}

SnapshotPtr withUndated()
{
    return corpusOf({u"Town chronicle"_s, u"Guild book"_s},
                    {{0, u"1911"_s, u"The bridge over the river is begun"_s, 1},
                     {0, {}, u"The masons strike for bread"_s},
                     {0, u"1914-03-02"_s, u"The council opens the bridge"_s, 2},
                     {0, {}, u"A baker is made mayor"_s},
                     {0, {}, u"The mayor falls out with the guilds"_s},
                     {0, u"1931-07-19"_s, u"Fire in the lower market"_s},
                     {0, {}, u"Nothing was rebuilt for long"_s},
                     {1, u"1912"_s, u"Masons are hired for the bridge"_s, 1},
                     {1, {}, u"The guild pays for a window in the church"_s},
                     {1, u"1926"_s, u"The weavers leave the guild"_s}});
}

/// Four sources that do not agree when.
SnapshotPtr rivals()
{
    return corpusOf({u"Town chronicle"_s, u"Guild book"_s, u"Letters of a traveller"_s, u"Almanac"_s},
                    {{0, u"1911"_s, u"The bridge over the river is begun"_s, 1},
                     {1, u"1913"_s, u"The bridge over the river is begun"_s, 1},
                     {2, u"1910"_s, u"The bridge over the river is begun"_s, 1},
                     {3, u"1913"_s, u"The bridge over the river is begun"_s, 1},
                     {0, u"1921-03-02"_s, u"The council opens the bridge"_s, 2},
                     {1, u"1922"_s, u"The council opens the bridge"_s, 2},
                     {2, u"1930"_s, u"The market stands full of wool"_s, 3},
                     {3, u"1930"_s, u"The market stands full of wool"_s, 3},
                     {0, u"1926"_s, u"The weavers leave the guild"_s}});
}

/// Documents that place things by named periods, one of them only once.
SnapshotPtr withEras()
{
    Snapshot::Parts parts = sparse()->findings();
    parts.documents[0].text = u"the Dry Years, the Great Building, the Long Fair"_s;
    parts.expressions.resize(parts.documents.size());
    std::vector<TimeExpression> named;
    const auto name = [&named](qsizetype begin, qsizetype end, const QString &edtf) {
        TimeExpression expression;
        expression.range = {begin, end};
        expression.span = TimeSpan::fromEdtf(edtf).value();
        expression.reason = {"named-period", {edtf}};
        named.push_back(expression);
    };
    for (int i = 0; i < 2; ++i) {
        name(0, 13, u"1919/1925"_s);
        name(15, 33, u"1911/1922"_s);
    }
    name(35, 48, u"1928/1930"_s);
    parts.expressions[0] = named;
    return std::make_shared<const Snapshot>(std::move(parts));
}

/// The same rows with the names they have.
SnapshotPtr named(const SnapshotPtr &snapshot, const QStringList &names)
{
    Snapshot::Parts parts = snapshot->findings();
    for (Statement &statement : parts.statements) {
        for (const QString &name : names) {
            if (statement.title.contains(name, Qt::CaseInsensitive)) {
                statement.names.push_back({name, name, statement.range});
            }
        }
    }
    return std::make_shared<const Snapshot>(std::move(parts));
}

SnapshotPtr minutes()
{
    return corpusOf({u"Log"_s, u"Press"_s},
                    {{0, u"1969-07-20T20:17:40"_s, u"The craft sets down"_s},
                     {0, u"1969-07-20T20:06"_s, u"Engines are lit"_s},
                     {0, u"1969-07-20T20:02"_s, u"A warning lamp"_s},
                     {1, u"1969-07-20T20:18"_s, u"The news goes out"_s},
                     {1, u"1969-07-20"_s, u"The day of the landing"_s}});
}

SnapshotPtr farApart()
{
    return corpusOf({u"World chronicle"_s, u"Town chronicle"_s, u"Newspaper"_s},
                    {{0, u"-1177~"_s, u"Cities by the sea are burnt"_s},
                     {0, u"-1150"_s, u"The trade in tin comes to an end"_s},
                     {0, u"0410-08-24"_s, u"The old capital is taken"_s, 1},
                     {0, u"0476"_s, u"The last emperor is sent away"_s},
                     {0, u"0395/1453"_s, u"The empire of the east"_s},
                     {0, u"1914/1918"_s, u"The great war"_s},
                     {1, u"0410"_s, u"Refugees reach the town"_s, 1},
                     {1, u"1911"_s, u"The bridge over the river is begun"_s, 2},
                     {1, u"1914-03-02"_s, u"The council opens the bridge"_s},
                     {1, u"1931-07-19"_s, u"Fire in the lower market"_s},
                     {1, u"1945"_s, u"The bridge is lost"_s},
                     {2, u"1911-05"_s, u"Work on the bridge begins"_s, 2},
                     {2, u"1926"_s, u"The weavers leave the guild"_s},
                     {2, u"1938"_s, u"A second bridge is planned"_s},
                     {2, u"1949"_s, u"The second bridge is opened"_s},
                     {2, u"1952/.."_s, u"The market is held on Fridays"_s}});
}

struct Look {
    QSizeF size{1000, 420};
    ThemeKind theme = ThemeKind::Light;
    double ratio = 1;
    Lanes lanes = Lanes::BySource;
    QString from, to;
    int selected = -1;
    double scrollY = 0;
    Tray tray = Tray::Absent;
    int selectedStatement = -1;
    bool eras = false;
    bool folded = false;
};

QImage frameImage(const SnapshotPtr &snapshot, const Look &look)
{
    FrameRequest request;
    request.snapshot = snapshot;
    auto [from, to] = openingExtent(*snapshot);
    if (!look.from.isEmpty()) {
        from = TimeSpan::fromEdtf(look.from).value().earliestStart();
        to = TimeSpan::fromEdtf(look.to).value().latestEnd();
    }
    request.size = look.size;
    const TimeFolds folds = look.folded ? emptyStretches(*snapshot) : TimeFolds();
    const auto [first, last] = periodsToShow(*snapshot, {}, folds).full;
    if (look.folded && look.from.isEmpty()) {
        from = first;
        to = last;
    }
    request.scale = TimeScale(from, to, look.size.width(), folds);
    request.theme = Theme::of(look.theme);
    request.lanes = look.lanes;
    request.scrollY = look.scrollY;
    request.tray = look.tray;
    request.eras = look.eras;
    request.devicePixelRatio = look.ratio;
    if (look.selected >= 0) {
        request.selected = snapshot->event(look.selected).id;
    }
    if (look.selectedStatement >= 0) {
        request.selectedStatement = snapshot->idOf(look.selectedStatement);
    }
    const double strip = 34;
    QImage image((QSizeF(look.size.width(), look.size.height() + strip) * look.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(look.ratio);
    QPainter painter(&image);
    PaintCache cache;
    paintFrame(painter, *buildFrame(request), cache);
    painter.translate(0, look.size.height());
    const OverviewScale overview = look.folded ? OverviewScale(TimeScale(first, last, look.size.width(), folds))
                                               : OverviewScale({first, last}, openingExtent(*snapshot), look.size.width());
    paintOverview(painter, {snapshot, overview, {look.size.width(), strip}, look.ratio, request.theme, {}, from, to});
    return image;
}

QImage pictureOf(const SnapshotPtr &snapshot, const PictureOptions &options)
{
    const Result<QImage> image = pictureImage(snapshot, options);
    return image ? *image : QImage();
}

int firstShared(const SnapshotPtr &snapshot, std::size_t sources)
{
    for (int e = static_cast<int>(snapshot->events().size()) / 2; e < static_cast<int>(snapshot->events().size()); ++e) {
        if (snapshot->event(e).documents.size() >= sources) {
            return e;
        }
    }
    return -1;
}

} // namespace

class TestBaselines : public QObject {
    Q_OBJECT

private slots:
    void theTimelineLooksAsItDidWhenItWasLookedAt_data()
    {
        QTest::addColumn<QImage>("image");
        const SnapshotPtr crowd = generatedCorpus({.documents = 5, .events = 420, .ancient = true});
        QTest::newRow("sparse") << frameImage(sparse(), {});
        QTest::newRow("selected") << frameImage(sparse(), {.selected = 1});
        QTest::newRow("crowded") << frameImage(crowd, {.size = {1100, 500}});
        QTest::newRow("crowded-zoomed") << frameImage(crowd, {.size = {1000, 440}, .from = u"1996"_s, .to = u"1998"_s});
        QTest::newRow("crowded-dark-selected") << frameImage(crowd, {.size = {1000, 440}, .theme = ThemeKind::Dark, .selected = firstShared(crowd, 4)});
        QTest::newRow("bce") << frameImage(beforeChrist(), {.size = {1000, 300}});
        QTest::newRow("uncertain") << frameImage(uncertain(), {.size = {1000, 360}});
        QTest::newRow("open-ends") << frameImage(openEnded(), {.size = {1000, 260}});
        QTest::newRow("minutes") << frameImage(minutes(), {.size = {1000, 260}, .from = u"1969-07-20T20:00"_s, .to = u"1969-07-20T20:20"_s});
        QTest::newRow("cjk-and-arabic") << frameImage(withoutLatin(), {.size = {900, 300}});
        QTest::newRow("ratio-2") << frameImage(sparse(), {.size = {700, 360}, .ratio = 2});
        QTest::newRow("packed") << frameImage(crowd, {.size = {1000, 360}, .lanes = Lanes::Packed});
        QTest::newRow("scrolled") << frameImage(generatedCorpus({.documents = 12, .events = 300}), {.size = {900, 400}, .scrollY = 130});
        QTest::newRow("picture-print") << pictureOf(crowd, {.widthPixels = 1200, .heightPixels = 800, .theme = ThemeKind::Print});
        QTest::newRow("picture-whole") << pictureOf(sparse(), {.widthPixels = 1400, .dpi = 144});
        QTest::newRow("tray") << frameImage(withUndated(), {.size = {1000, 380}, .tray = Tray::Open, .selectedStatement = 3});
        QTest::newRow("tray-folded") << frameImage(withUndated(), {.size = {1000, 300}, .theme = ThemeKind::Dark, .tray = Tray::Folded});
        QTest::newRow("eras") << frameImage(withEras(), {.size = {1000, 320}, .eras = true});
        QTest::newRow("folded") << frameImage(farApart(), {.size = {1100, 380}, .selected = 2, .folded = true});
        QTest::newRow("folded-dark") << frameImage(farApart(), {.size = {1100, 300}, .theme = ThemeKind::Dark, .lanes = Lanes::Packed, .from = u"0300"_s, .to = u"1930"_s, .folded = true});
        QTest::newRow("rival") << frameImage(rivals(), {.size = {1000, 260}, .lanes = Lanes::Packed});
        QTest::newRow("rival-selected") << frameImage(rivals(), {.size = {1000, 420}, .theme = ThemeKind::Dark, .selected = 0});
        QTest::newRow("lanes-by-name") << frameImage(named(rivals(), {u"Bridge"_s, u"Council"_s, u"Guild"_s}), {.size = {1000, 400}, .lanes = Lanes::ByName, .selected = 1});
        QTest::newRow("nothing") << frameImage(corpusOf({u"Empty"_s}, {}), {.size = {600, 200}});
    }

    void theTimelineLooksAsItDidWhenItWasLookedAt()
    {
        if (!QFontDatabase::hasFamily(u"Inter"_s) || !QFontDatabase::hasFamily(u"Noto Sans CJK JP"_s)) {
            QSKIP("the project's fonts (packaging/deps) are not installed");
        }
        QFETCH(QImage, image);
        const QString difference = differenceFromBaseline(image, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void oneMarkMoreLessOrElsewhereIsSeen()
    {
        const auto rows = [](const QString &edtf) {
            return corpusOf({u"Town chronicle"_s}, {{0, u"1911"_s, u"one"_s}, {0, edtf, u"two"_s}, {0, u"1931-07-19"_s, u"three"_s}});
        };
        const Look look{.size = {700, 200}, .from = u"1910"_s, .to = u"1935"_s};
        const QImage before = frameImage(rows(u"1920"_s), look);
        QVERIFY(differenceOf(frameImage(rows(u"1920"_s), look), before).isEmpty());
        QVERIFY(!differenceOf(frameImage(rows(u"1921"_s), look), before).isEmpty());
        QVERIFY(!differenceOf(frameImage(rows(u"1920~"_s), look), before).isEmpty());
        QVERIFY(!differenceOf(frameImage(rows(u"1920-03-01"_s), look), before).isEmpty());
        QVERIFY(!differenceOf(frameImage(rows(u""_s), look), before).isEmpty());
    }

    void lettersSmoothedOtherwiseAreNoDifference()
    {
        const QImage before = frameImage(sparse(), {});
        QImage shifted = before; // by three tenths of a pixel
        QPainter painter(&shifted);
        painter.setOpacity(0.3);
        painter.drawImage(1, 0, before);
        painter.end();
        QVERIFY(shifted != before);
        QCOMPARE(differenceOf(shifted, before), QString());
    }
};

QTEST_MAIN(TestBaselines)
#include "tst_baselines.moc"
