// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages whose parts were told apart by hand. They are not part of the project: without them this test is skipped.

#include "model/import/reader.h"
#include "model/text/codepoints.h"
#include "model/text/sentences.h"
#include "tests/model/import/markedpage.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray goldDocuments()
{
    const auto path = sharedPath(u"gold/documents.json"_s);
    return path ? QJsonDocument::fromJson(contents(*path)).object().value("documents"_L1).toArray() : QJsonArray();
}

Document readGold(const QJsonObject &entry)
{
    const QString file = entry.value("file"_L1).toString();
    const auto path = sharedPath(u"corpus/"_s + file);
    if (!path) {
        return {};
    }
    auto document = readFile(ReaderRegistry::standard(), *path, file);
    return document ? *std::move(document) : Document();
}

/// 'B' body, 'R' references, 'A' all that is about the page.
char letterOf(const QString &kind)
{
    return kind == "body"_L1 ? 'B' : kind == "reference-list"_L1 ? 'R' : 'A';
}

char letterOf(RegionKind kind)
{
    return kind == RegionKind::Reference ? 'R' : kind == RegionKind::Metadata || kind == RegionKind::Navigation ? 'A' : 'B';
}

} // namespace

class GoldTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void regionsAgree();
    void footnoteMarkersAgree();
    void recordsAgree();
    void sentencesAgree();
};

void GoldTest::initTestCase()
{
    if (goldDocuments().isEmpty()) {
        QSKIP("the pages read by hand are not here");
    }
}

void GoldTest::regionsAgree()
{
    for (const QJsonValue &value : goldDocuments()) {
        const QJsonObject entry = value.toObject();
        const Document document = readGold(entry);
        QCOMPARE(brokenRegions(document), QString());
        const CodePointMap map(document.text);
        qsizetype same = 0;
        qsizetype all = 0;
        for (const QJsonValue &regionValue : entry.value("regions"_L1).toArray()) {
            const QJsonObject region = regionValue.toObject();
            const char expected = letterOf(region.value("kind"_L1).toString());
            const qsizetype end = map.utf16(region.value("end"_L1).toInteger());
            for (qsizetype i = map.utf16(region.value("start"_L1).toInteger()); i < end; ++i) {
                ++all;
                same += letterOf(document.kindAt(i)) == expected ? 1 : 0;
            }
        }
        const double agreement = static_cast<double>(same) / static_cast<double>(all);
        qInfo().noquote() << entry.value("id"_L1).toString() << agreement;
        QVERIFY(agreement >= 0.97);
    }
}

void GoldTest::footnoteMarkersAgree()
{
    for (const QJsonValue &value : goldDocuments()) {
        const QJsonObject entry = value.toObject();
        const Document document = readGold(entry);
        const CodePointMap map(document.text);
        std::vector<TextRange> expected;
        for (const QJsonValue &markValue : entry.value("inline"_L1).toArray()) {
            const QJsonObject mark = markValue.toObject();
            if (mark.value("kind"_L1) == "footnote-marker"_L1) {
                expected.push_back({map.utf16(mark.value("start"_L1).toInteger()), map.utf16(mark.value("end"_L1).toInteger())});
            }
        }
        std::vector<TextRange> found;
        for (const Region &region : document.inner) {
            if (region.kind == RegionKind::FootnoteMarker) {
                found.push_back(region.range);
            }
        }
        QVERIFY(found == expected);
    }
}

void GoldTest::recordsAgree()
{
    for (const QJsonValue &value : goldDocuments()) {
        const QJsonObject entry = value.toObject();
        const Document document = readGold(entry);
        QCOMPARE(document.titleStated ? document.title : QString(), entry.value("title"_L1).toString());
        QCOMPARE(document.author, entry.value("author"_L1).toString());
        QCOMPARE(document.published.toEdtf(), entry.value("published"_L1).toString());
        QCOMPARE(document.reference.toEdtf(), entry.value("reference_date"_L1).toString());
        QVERIFY2(entry.value("publisher"_L1).toString().startsWith(document.publisher), qPrintable(document.publisher));
    }
}

void GoldTest::sentencesAgree()
{
    const auto path = sharedPath(u"gold/sentences.jsonl"_s);
    QVERIFY(path);
    std::map<QString, std::set<std::pair<qsizetype, qsizetype>>> expected;
    for (const QByteArray &line : contents(*path).split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.value("kind"_L1) == "sentence"_L1) {
            expected[entry.value("doc"_L1).toString()].insert({entry.value("start"_L1).toInteger(), entry.value("end"_L1).toInteger()});
        }
    }
    for (const QJsonValue &value : goldDocuments()) {
        const Document document = readGold(value.toObject());
        const CodePointMap map(document.text);
        const auto &gold = expected[value.toObject().value("id"_L1).toString()];
        std::size_t right = 0;
        const auto found = bodySentences(document);
        for (const Sentence &sentence : found) {
            right += gold.count({map.codePoint(sentence.range.begin), map.codePoint(sentence.range.end)});
        }
        const auto all = static_cast<double>(std::max(found.size(), gold.size()));
        QVERIFY2(static_cast<double>(right) >= 0.97 * all, qPrintable(document.id));
    }
}

QTEST_GUILESS_MAIN(GoldTest)
#include "tst_gold.moc"
