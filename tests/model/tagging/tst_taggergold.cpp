// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/tagger.h"
#include "model/text/codepoints.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

struct Counts {
    int gold = 0;
    int found = 0;
    int sameSpan = 0;
    int overlap = 0;
    int valued = 0; ///< of those that overlap, with a value in the standard
    int sameValue = 0;
};

void count(const QJsonObject &line, const Tagger &tagger, Counts &counts)
{
    Document document;
    document.text = line["text"_L1].toString();
    document.reference = TimeSpan::fromEdtf(line["dct"_L1].toString()).value();
    const CodePointMap map(document.text);
    const std::vector<TimeExpression> times = tagger.tag(document);
    counts.found += static_cast<int>(times.size());
    for (const QJsonValue &value : line["timexes"_L1].toArray()) {
        const QJsonObject gold = value.toObject();
        const TextRange range{map.utf16(gold["start"_L1].toInt()), map.utf16(gold["end"_L1].toInt())};
        ++counts.gold;
        for (const TimeExpression &time : times) {
            if (!time.range.overlaps(range)) {
                continue;
            }
            ++counts.overlap;
            counts.sameSpan += time.range == range ? 1 : 0;
            const QString expected = gold["value"_L1].toString();
            counts.valued += expected.isEmpty() ? 0 : 1;
            counts.sameValue += !expected.isEmpty() && expected == time.value ? 1 : 0;
            break;
        }
    }
}

} // namespace

/// The tagger on the annotated histories beside the checkout. Looser counts than the scorer's, to notice when something breaks.
class TestTaggerGold : public QObject {
    Q_OBJECT

private slots:
    void annotatedHistoriesAreReadAsAnnotated()
    {
        const std::optional<QString> path = tests::sharedPath(u"data/wikiwars-dev.jsonl"_s);
        if (!path) {
            QSKIP("the annotated histories are not here");
        }
        const auto tagger = Tagger::forLanguage(u"en");
        QVERIFY(tagger);
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Counts counts;
        while (!file.atEnd()) {
            count(QJsonDocument::fromJson(file.readLine()).object(), *tagger, counts);
        }
        const auto share = [](int part, int of) { return 100.0 * part / of; };
        qInfo("%d in the standard, %d found, %.1f %% with the same span, %.1f %% overlap, %.1f %% of those with the same value", counts.gold,
              counts.found, share(counts.sameSpan, counts.gold), share(counts.overlap, counts.gold), share(counts.sameValue, counts.valued));
        QVERIFY(share(counts.sameSpan, counts.gold) > 90);
        QVERIFY(share(counts.overlap, counts.gold) > 95);
        QVERIFY(share(counts.sameValue, counts.valued) > 90);
        QVERIFY(share(counts.gold, counts.found) > 97);
    }
};

QTEST_GUILESS_MAIN(TestTaggerGold)
#include "tst_taggergold.moc"
