// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/readertext.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestReaderText : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfLineEndIsOneCharacter()
    {
        const ReaderText text(u"a\r\nb\nc\rd\u2029e");
        QCOMPARE(text.shown(), u"a\nb\nc\nd\ne"_s);
        QCOMPARE(text.toShown(3), 2); // b
        QCOMPARE(text.toDocument(2), 3);
        QCOMPARE(text.toShown(9), 8); // e
        QCOMPARE(text.toDocument(8), 9);
    }

    void positionsComeBackOnAnyText()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 60; ++round) {
            QString text;
            const int length = static_cast<int>(random() % 12000);
            for (int i = 0; i < length; ++i) {
                static constexpr char16_t kChars[] = {u'a', u'b', u'é', u'日', u'\r', u'\n', u' ', 0xd83d, 0xde00, 0xfdd0, 0, 0x2028};
                // Few line ends in some rounds: lines become too long and are broken.
                const auto pick = random() % (round % 2 == 0 ? std::size(kChars) : 4);
                text += QChar(random() % 40 == 0 ? u' ' : kChars[pick]);
            }
            const ReaderText reader(text);
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
                    continue;
                }
                QCOMPARE(reader.toDocument(reader.toShown(i)), i);
                const QChar shown = reader.shown()[reader.toShown(i)];
                QVERIFY(shown == text[i] || shown == u'\n' || shown == QChar(QChar::ReplacementCharacter));
            }
        }
    }

    void linesOfMegabytesAreBrokenAtBlanks()
    {
        QString text;
        for (int i = 0; i < 300'000; ++i) {
            text += u"word "_s;
        }
        const ReaderText reader(text);
        qsizetype longest = 0;
        for (const QStringView line : QStringView(reader.shown()).split(u'\n')) {
            longest = std::max(longest, line.size());
            QVERIFY(line.isEmpty() || line.startsWith(u"word"));
        }
        QVERIFY(longest <= ReaderText::kLongestLine + 10);
    }

    void linesWithoutBlanksAreBrokenToo()
    {
        const ReaderText reader(QString(50'000, u'x'));
        for (const QStringView line : QStringView(reader.shown()).split(u'\n')) {
            QVERIFY(line.size() <= 2 * ReaderText::kLongestLine);
        }
    }

    void positionsBeyondTheEndAreTheEnd()
    {
        const ReaderText reader(u"ab");
        QCOMPARE(reader.toShown(100), 2);
        QCOMPARE(ReaderText().toShown(5), 0);
    }
};

QTEST_GUILESS_MAIN(TestReaderText)
#include "tst_readertext.moc"
