// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/textblock.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

BlockStyle style(int mostLines = 0)
{
    return {QFont(u"Inter"_s, 10), Qt::black, 20, mostLines};
}

QString words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += u"word%1 "_s.arg(i);
    }
    return text.trimmed();
}

bool hasInk(const TextBlock &block, const QColor &ink, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.paint(painter, {0, 0});
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (image.pixelColor(x, y) == ink) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestTextBlock : public QObject {
    Q_OBJECT

private slots:
    void aNarrowerBlockIsHigher()
    {
        TextBlock block(words(30), style());
        const double wide = block.layOut(600);
        const double narrow = block.layOut(150);
        QVERIFY(narrow > wide);
        QCOMPARE(std::fmod(narrow, 20), 0.0);
    }

    void linesBeyondTheMostAreCutWithAnEllipsis()
    {
        TextBlock block(words(200), style(2));
        QCOMPARE(block.layOut(200), 40.0);
        QVERIFY(block.isElided());
        QVERIFY(block.usedWidth() <= 200);
        TextBlock small(words(2), style(2));
        small.layOut(400);
        QVERIFY(!small.isElided());
    }

    void nothingIsWiderThanAskedFor()
    {
        TextBlock block(QString(500, u'x'), style());
        block.layOut(120);
        QVERIFY(block.usedWidth() <= 120);
    }

    void emptyTextTakesNoRoom()
    {
        TextBlock block(QString(), style());
        QCOMPARE(block.layOut(100), 0.0);
        TextBlock nothing;
        QCOMPARE(nothing.layOut(100), 0.0);
    }

    void markedWordsHaveTheirInk()
    {
        TextBlock block(u"plain IIIIIIIII plain"_s, style());
        QTextCharFormat red;
        red.setBackground(QColor(255, 0, 0));
        block.mark({6, 15}, red);
        block.layOut(400);
        QVERIFY(hasInk(block, QColor(255, 0, 0), {400, 20}));
        TextBlock plain(u"plain IIIIIIIII plain"_s, style());
        plain.layOut(400);
        QVERIFY(!hasInk(plain, QColor(255, 0, 0), {400, 20}));
    }

    void marksOutsideTheTextAreHarmless()
    {
        TextBlock block(u"short"_s, style(1));
        block.mark({3, 400}, QTextCharFormat());
        block.mark({100, 120}, QTextCharFormat());
        QVERIFY(block.layOut(20) > 0);
    }

    void lineBreaksInTheTextBecomeBlanks()
    {
        TextBlock block(u"one\ntwo\r\nthree"_s, style());
        QCOMPARE(block.layOut(1000), 20.0);
        QCOMPARE(block.text().size(), 14);
    }
};

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
