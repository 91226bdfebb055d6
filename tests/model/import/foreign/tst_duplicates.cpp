// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/duplicates/duplicates.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QString &text, const QByteArray &hash)
{
    Document document;
    document.text = text;
    document.sha256 = hash;
    document.outer.push_back({{0, text.size()}, RegionKind::Body});
    return document;
}

/// So many made-up words; another seed, other words.
QString wordsOf(int count, int seed)
{
    QString words;
    for (int i = 0; i < count; ++i) {
        words += u"w%1 "_s.arg((i * 7'919 + seed * 104'729) % 99'991);
    }
    return words;
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT

private slots:
    void theSameFileIsNamed()
    {
        const std::vector<Document> documents{documentOf(u"It rained."_s, "h1"), documentOf(u"It snowed."_s, "h2"), documentOf(u"It rained."_s, "h1")};
        QCOMPARE(findTwins(documents), (std::vector<DocumentTwin>{{0, 2, DocumentTwin::Kind::SameFile, 1}}));
    }

    void theSameTextInAnotherFormIsNamed()
    {
        const std::vector<Document> documents{documentOf(u"It rained, “they” said."_s, "h1"), documentOf(u"It rained \"they\"\n said"_s, "h2")};
        QCOMPARE(findTwins(documents), (std::vector<DocumentTwin>{{0, 1, DocumentTwin::Kind::SameText, 1}}));
    }

    void anEditedVersionIsNamedAndAnotherTextIsNot()
    {
        const QString text = wordsOf(1'000, 1);
        const std::vector<Document> documents{documentOf(text, "1"), documentOf(wordsOf(1'000, 2), "2"), documentOf(u"A new opening. "_s + text + u"and a new end"_s, "3"),
                                              documentOf(wordsOf(500, 3) + text.left(900), "4")};
        const std::vector<DocumentTwin> twins = findTwins(documents);
        QCOMPARE(twins.size(), std::size_t{1});
        QCOMPARE(twins[0].first, 0);
        QCOMPARE(twins[0].second, 2);
        QCOMPARE(twins[0].kind, DocumentTwin::Kind::NearText);
        QVERIFY(twins[0].share > 0.85 && twins[0].share <= 1);
    }

    void textsWithoutWordsAreNoTwins()
    {
        QVERIFY(findTwins(std::vector<Document>{documentOf(u"—"_s, "1"), documentOf(u"…"_s, "2"), {}, {}}).empty());
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
