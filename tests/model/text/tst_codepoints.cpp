// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/codepoints.h"
#include "model/text/document.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

class CodePointsTest : public QObject {
    Q_OBJECT

private slots:
    void aPairIsOneCodePoint();
    void loneSurrogatesCountOne();
    void beyondTheEndIsTheEnd();
    void bothDirectionsAgreeWithCounting();
    void theRegionAtAPositionIsFound();
};

void CodePointsTest::aPairIsOneCodePoint()
{
    const QString text = u"a\U0001F600b"_s;
    const CodePointMap map(text);
    QCOMPARE(map.codePointCount(), 3);
    QCOMPARE(map.codePoint(1), 1);
    QCOMPARE(map.codePoint(2), 1); // inside the pair: the code point that began
    QCOMPARE(map.codePoint(3), 2);
    QCOMPARE(map.utf16(2), 3);
}

void CodePointsTest::loneSurrogatesCountOne()
{
    const QString text = QString(QChar(0xDC00)) + QChar(0xD800) + u'x' + QChar(0xD800);
    const CodePointMap map(text);
    QCOMPARE(map.codePointCount(), 4);
    QCOMPARE(map.utf16(3), 3);
}

void CodePointsTest::beyondTheEndIsTheEnd()
{
    const CodePointMap map(u"ab"_s);
    QCOMPARE(map.codePoint(9), 2);
    QCOMPARE(map.codePoint(-1), 0);
    QCOMPARE(map.utf16(9), 2);
    QCOMPARE(CodePointMap(u"").codePoint(3), 0);
}

void CodePointsTest::bothDirectionsAgreeWithCounting()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (unsigned i = 0; i < random() % 60; ++i) {
            text += random() % 3 == 0 ? u"\U00020000"_s : QString(QChar(u'a'));
        }
        const CodePointMap map(text);
        const QList<uint> points = text.toUcs4();
        QCOMPARE(map.codePointCount(), points.size());
        qsizetype at = 0;
        for (qsizetype i = 0; i < points.size(); ++i) {
            QCOMPARE(map.utf16(i), at);
            QCOMPARE(map.codePoint(at), i);
            at += points[i] > 0xFFFF ? 2 : 1;
        }
        QCOMPARE(map.utf16(points.size()), text.size());
    }
}

void CodePointsTest::theRegionAtAPositionIsFound()
{
    Document document;
    document.outer = {{{0, 5}, RegionKind::Metadata}, {{7, 20}, RegionKind::Body}, {{20, 25}, RegionKind::Reference}};
    QCOMPARE(document.kindAt(0), RegionKind::Metadata);
    QCOMPARE(document.kindAt(4), RegionKind::Metadata);
    QCOMPARE(document.kindAt(5), RegionKind::Body); // between regions
    QCOMPARE(document.kindAt(19), RegionKind::Body);
    QCOMPARE(document.kindAt(20), RegionKind::Reference);
    QCOMPARE(document.kindAt(99), RegionKind::Body);
    QCOMPARE(Document().kindAt(3), RegionKind::Body);
}

QTEST_GUILESS_MAIN(CodePointsTest)
#include "tst_codepoints.moc"
