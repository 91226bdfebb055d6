// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/codepoints.h"
#include "model/text/sentences.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QString &text)
{
    QStringList result;
    for (const TextRange &range : sentenceRanges(text)) {
        result.push_back(text.sliced(range.begin, range.length()));
    }
    return result;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void fullStopsThatEndNothing_data();
    void fullStopsThatEndNothing();
    void endsAreFound_data();
    void endsAreFound();
    void aWrappedParagraphIsOneParagraph();
    void aSentenceGoesOnBehindAPageBreak();
    void headingsAreNoSentencesButAreKnown();
    void markersOfARegionCloseASentenceWithoutAFullStop();
    void onlyTheBodyHasSentences();
    void endlessTextIsCutAtASpace();
    void everyLetterStandsInOneSentence();
    void agreesWithTheSentencesReadByHand();
};

void SentencesTest::fullStopsThatEndNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("country") << u"The U.S. Army left the D.P.R.K. border zone in 1953."_s;
    QTest::newRow("title") << u"Dr. Kim met Gen. Park and Mrs. Sato at St. Luke's."_s;
    QTest::newRow("number") << u"Law No. 5 and vol. 12, pp. 3 and art. 9 were cited."_s;
    QTest::newRow("initials") << u"The book by V. Cha and J. W. Lee came out."_s;
    QTest::newRow("about a year") << u"He was born c. 1800 and died ca. 1870 (fl. 1840)."_s;
    QTest::newRow("versus") << u"It was north vs. South, as in Brown v. Board."_s;
    QTest::newRow("decimal") << u"Trade grew by 3.5 per cent, or $1.2 billion."_s;
    QTest::newRow("ellipsis") << u"We waited ... and waited … and nothing came."_s;
    QTest::newRow("month") << u"They met on Sept. 17 and on Oct. 15, 2002."_s;
    QTest::newRow("company") << u"Mosan Co. Ltd. Tokyo was the buyer."_s;
    QTest::newRow("speech") << u"“Why now?” Kim asked his hosts."_s;
    QTest::newRow("question inside") << u"The question “who won?” was never answered."_s;
    QTest::newRow("for example") << u"Some goods, e.g. Coal and i.e. Ore, were banned."_s;
    QTest::newRow("web address") << u"See www.example.org/a.b for more."_s;
    QTest::newRow("marker inside") << u"The talks[4] broke down."_s;
    QTest::newRow("old style years") << u"Between 300 B.C. and 250 A.D. Kaya traded iron."_s;
    QTest::newRow("points inside") << u"Phase 1. Hold the line until the end of the year"_s;
    QTest::newRow("list number") << u"1. The first point is peace."_s;
}

void SentencesTest::fullStopsThatEndNothing()
{
    QFETCH(QString, text);
    QCOMPARE(texts(text).size(), 1);
}

void SentencesTest::endsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("plain") << u"One came. Two left! Who won? Nobody."_s
                           << QStringList{u"One came."_s, u"Two left!"_s, u"Who won?"_s, u"Nobody."_s};
    QTest::newRow("marker and stop") << u"It ended.[1] Then it began.[2][3] So it went."_s
                                     << QStringList{u"It ended.[1]"_s, u"Then it began.[2][3]"_s, u"So it went."_s};
    QTest::newRow("marker, no stop") << u"It harmed the talks[4] However, aid came."_s
                                     << QStringList{u"It harmed the talks[4]"_s, u"However, aid came."_s};
    QTest::newRow("quotation") << u"He said “no.” She left. 'Go.' They went."_s
                               << QStringList{u"He said “no.”"_s, u"She left."_s, u"'Go.'"_s, u"They went."_s};
    QTest::newRow("abbreviation at the end") << u"He moved to the U.S. In 1951 he returned at 5 p.m. The house was gone."_s
                                             << QStringList{u"He moved to the U.S."_s, u"In 1951 he returned at 5 p.m."_s,
                                                            u"The house was gone."_s};
    QTest::newRow("a refusal") << u"They said no. Talks ended."_s << QStringList{u"They said no."_s, u"Talks ended."_s};
    QTest::newRow("year") << u"War ended in 1953. 13 people signed."_s
                          << QStringList{u"War ended in 1953."_s, u"13 people signed."_s};
    QTest::newRow("no space") << u"They met for talks.However, nothing came of it."_s
                              << QStringList{u"They met for talks."_s, u"However, nothing came of it."_s};
    QTest::newRow("paragraph without a stop")
        << u"It serves as the embassy\n\nRelations turned worse."_s
        << QStringList{u"It serves as the embassy"_s, u"Relations turned worse."_s};
    QTest::newRow("wrapped") << u"The first round of talks was held in Beijing and it\nbroke down over money. The next\nround did too."_s
                             << QStringList{u"The first round of talks was held in Beijing and it\nbroke down over money."_s,
                                            u"The next\nround did too."_s};
    QTest::newRow("list") << u"Points:\n- rice for the south\n- Peace\n1. Talks\n2) Trade"_s
                          << QStringList{u"Points:"_s, u"rice for the south"_s, u"Peace"_s, u"Talks"_s, u"Trade"_s};
    QTest::newRow("notes") << u"Met Sato at nine\nTalks broke down over the question of money and of guilt\nHome by train"_s
                           << QStringList{u"Met Sato at nine"_s,
                                          u"Talks broke down over the question of money and of guilt"_s, u"Home by train"_s};
    QTest::newRow("line ends of other systems") << u"One.\r\n\r\nTwo\r\rThree.\u2029Four."_s
                                                << QStringList{u"One."_s, u"Two"_s, u"Three."_s, u"Four."_s};
    QTest::newRow("japanese") << u"会談は終わった。「帰る。」彼は去った！次は？"_s
                              << QStringList{u"会談は終わった。"_s, u"「帰る。」"_s, u"彼は去った！"_s, u"次は？"_s};
    QTest::newRow("arabic and hindi") << u"متى حدث ذلك؟ في عام ١٩٥١. यह हुआ। वह गया।"_s
                                      << QStringList{u"متى حدث ذلك؟"_s, u"في عام ١٩٥١."_s, u"यह हुआ।"_s, u"वह गया।"_s};
    QTest::newRow("nothing") << u" \n\n \t"_s << QStringList{};
    QTest::newRow("no words") << u"***\n\n----\n\nEnd"_s << QStringList{u"End"_s};
}

void SentencesTest::endsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QCOMPARE(texts(text), sentences);
}

void SentencesTest::aWrappedParagraphIsOneParagraph()
{
    Document document;
    document.text = u"The first round of talks was held in the capital and\nit failed. The second did\ntoo.\n\nThen came war."_s;
    document.outer = {{{0, document.text.size()}, RegionKind::Body}};
    const auto sentences = bodySentences(document);
    QCOMPARE(sentences.size(), 3U);
    QCOMPARE(sentences[0].paragraph, 0);
    QCOMPARE(sentences[1].paragraph, 0);
    QCOMPARE(sentences[2].paragraph, 1);
}

void SentencesTest::aSentenceGoesOnBehindAPageBreak()
{
    QCOMPARE(texts(u"It was a channel for talks\n\nwith the south. It held.\n\nthis is new"_s),
             (QStringList{u"It was a channel for talks\n\nwith the south."_s, u"It held."_s, u"this is new"_s}));
    QCOMPARE(texts(u"the government\n\f\nmust act"_s).size(), 1);
}

void SentencesTest::headingsAreNoSentencesButAreKnown()
{
    Document document;
    document.text = u"Before.\n\nThe war of 1950\n\nIt began in June."_s;
    document.outer = {{{0, document.text.size()}, RegionKind::Body}};
    document.inner = {{{9, 24}, RegionKind::Heading}};
    const auto sentences = bodySentences(document);
    QCOMPARE(sentences.size(), 2U);
    QCOMPARE(sentences[0].heading, -1);
    QCOMPARE(sentences[1].heading, 0);
    QCOMPARE(sentences[1].range, (TextRange{26, 43}));
}

void SentencesTest::markersOfARegionCloseASentenceWithoutAFullStop()
{
    Document document;
    document.text = u"Trade ended(3) In 1972 it began.(4) All (5) went well."_s;
    document.outer = {{{0, document.text.size()}, RegionKind::Body}};
    document.inner = {{{11, 14}, RegionKind::FootnoteMarker}, {{32, 35}, RegionKind::FootnoteMarker}};
    const auto sentences = bodySentences(document);
    QCOMPARE(sentences.size(), 3U);
    QCOMPARE(sentences[0].range, (TextRange{0, 14}));
    QCOMPARE(sentences[1].range, (TextRange{15, 35}));
}

void SentencesTest::onlyTheBodyHasSentences()
{
    Document document;
    document.text = u"Title here.\nBody one. Body two.\nRef. 1."_s;
    document.outer = {{{0, 11}, RegionKind::Metadata}, {{12, 31}, RegionKind::Body}, {{32, 39}, RegionKind::Reference}};
    const auto sentences = bodySentences(document);
    QCOMPARE(sentences.size(), 2U);
    QCOMPARE(sentences[0].range, (TextRange{12, 21}));
}

void SentencesTest::endlessTextIsCutAtASpace()
{
    const QString text = u"word "_s.repeated(20'000);
    const auto ranges = sentenceRanges(text);
    QVERIFY(ranges.size() >= 10);
    for (const TextRange &range : ranges) {
        QVERIFY(range.length() <= 10'010);
        QVERIFY(!text[range.begin].isSpace());
    }
}

void SentencesTest::everyLetterStandsInOneSentence()
{
    std::mt19937 random(7);
    const QString signs = u"ab CD.?!…。[1](2)\"”'\n\r\f-•—1953 U.S. Dr. "_s + QChar(0xD83D) + QChar(0xDE00) + QChar(0);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const auto length = random() % 120;
        for (unsigned i = 0; i < length; ++i) {
            text += signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
        }
        qsizetype end = 0;
        for (const TextRange &range : sentenceRanges(text)) {
            QVERIFY2(range.begin >= end && range.end > range.begin && range.end <= text.size(), qPrintable(text));
            QVERIFY(!text[range.begin].isSpace() && !text[range.end - 1].isSpace());
            for (qsizetype i = end; i < range.begin; ++i) {
                QVERIFY2(!text[i].isUpper(), qPrintable(text)); // between sentences only spaces, signs and list labels
            }
            end = range.end;
        }
    }
}

void SentencesTest::agreesWithTheSentencesReadByHand()
{
    const auto documentsPath = tests::sharedPath(u"gold/documents.json"_s);
    const auto sentencesPath = tests::sharedPath(u"gold/sentences.jsonl"_s);
    if (!documentsPath || !sentencesPath) {
        QSKIP("the texts read by hand are not here");
    }
    std::map<QString, std::vector<TextRange>> expected;
    for (const QByteArray &line : contents(*sentencesPath).split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.value("kind"_L1) == "sentence"_L1) {
            expected[entry.value("doc"_L1).toString()].push_back(
                {entry.value("start"_L1).toInteger(), entry.value("end"_L1).toInteger()});
        }
    }
    int found = 0;
    int right = 0;
    int all = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(contents(*documentsPath)).object().value("documents"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto path = tests::sharedPath(u"corpus/"_s + entry.value("file"_L1).toString());
        QVERIFY(path);
        Document document;
        document.text = QString::fromUtf8(contents(*path));
        const CodePointMap map(document.text);
        const auto range = [&map](const QJsonObject &o) {
            return TextRange{map.utf16(o.value("start"_L1).toInteger()), map.utf16(o.value("end"_L1).toInteger())};
        };
        document.outer = {{range(entry.value("body"_L1).toObject()), RegionKind::Body}};
        for (const QJsonValue &inlineValue : entry.value("inline"_L1).toArray()) {
            const QJsonObject mark = inlineValue.toObject();
            const TextRange at = range(mark);
            if (mark.value("kind"_L1) == "footnote-marker"_L1) {
                document.inner.push_back({at, RegionKind::FootnoteMarker});
            } else if (mark.value("kind"_L1) == "edit-link"_L1) { // stands at the end of a heading
                const qsizetype line = document.text.lastIndexOf(u'\n', at.begin) + 1;
                document.inner.push_back({{line, at.end}, RegionKind::Heading});
            }
        }
        const auto &gold = expected[entry.value("id"_L1).toString()];
        all += static_cast<int>(gold.size());
        for (const Sentence &sentence : bodySentences(document)) {
            ++found;
            const TextRange points{map.codePoint(sentence.range.begin), map.codePoint(sentence.range.end)};
            const bool same = std::find(gold.begin(), gold.end(), points) != gold.end();
            right += same ? 1 : 0;
            if (!same) {
                qInfo().noquote() << "not as read by hand:" << document.text.sliced(sentence.range.begin, sentence.range.length());
            }
        }
    }
    qInfo("%d of %d sentences as read by hand, %d found", right, all, found);
    QVERIFY(all > 80);
    QVERIFY(right >= 0.97 * all);
    QVERIFY(right >= 0.97 * found);
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
