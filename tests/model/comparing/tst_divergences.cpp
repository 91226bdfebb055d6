// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/comparison.h"
#include "model/events/extraction.h"
#include "model/tagging/tagger.h"

#include <QCryptographicHash>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

struct Compared {
    std::vector<Document> documents;
    std::vector<Statement> statements;
    Linking linking;
    Comparison comparison;
};

Compared compared(const QStringList &texts)
{
    static const Result<Tagger> tagger = Tagger::forLanguage(u"en");
    Compared all;
    for (const QString &text : texts) {
        Document document;
        document.text = text;
        document.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        document.outer = {{{0, text.size()}, RegionKind::Body}};
        const std::vector<Statement> statements = extractStatements(document, static_cast<int>(all.documents.size()), tagger->tag(document));
        all.statements.insert(all.statements.end(), statements.begin(), statements.end());
        all.documents.push_back(document);
    }
    std::vector<ReuseMatch> reuse = findReuse(all.documents);
    all.linking = linkStatements(all.documents, all.statements, reuse);
    all.comparison = compare(all.documents, all.statements, all.linking.events, std::move(reuse));
    return all;
}

QString kindName(DivergenceKind kind)
{
    static const QStringList names{u"date"_s, u"precision"_s, u"count"_s, u"names"_s, u"attribution"_s, u"modality"_s, u"wording"_s};
    return names[static_cast<int>(kind)];
}

/// "count 13/17" and so on, sorted.
QStringList described(const Compared &all)
{
    QStringList lines;
    for (const Divergence &d : all.comparison.divergences) {
        lines << kindName(d.kind) + u' ' + QStringList(d.reason.args.mid(0, 2)).join(u'/');
    }
    lines.sort();
    return lines;
}

} // namespace

class TestDivergences : public QObject {
    Q_OBJECT

private slots:
    void whatTwoSourcesTellDifferentlyIsFound_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QStringList>("divergences");
        const auto row = [](const char *name, const char *a, const char *b, const QStringList &divergences) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << divergences;
        };
        row("nothing", "Rebels kidnapped the bishop of Kolm in 1820.", "Rebels abducted the bishop of Kolm in 1820.", {});
        row("a finer date", "Rebels kidnapped the bishop of Kolm in 1820.", "The bishop of Kolm was kidnapped by rebels in May 1820.", {u"precision 1820-05/1820"_s});
        row("dates that overlap in part", "The siege of Kolm castle lasted from 1820 to 1825.", "The siege of Kolm castle went on from 1823 to 1828.",
            {u"date 1820/1825/1823/1828"_s});
        row("another number", "In May 1820 the storm at Kolm killed 13 sailors.", "The storm killed 17 sailors at Kolm in May 1820.", {u"count 13/17"_s});
        row("the same number", "In May 1820 the storm at Kolm killed 13 sailors.", "The storm killed thirteen sailors at Kolm in May 1820.", {});
        row("numbers of other things", "In May 1820 the storm at Kolm killed 13 sailors.", "The storm at Kolm sank 17 ships in May 1820.", {});
        row("only some of them", "In May 1820 rebels kidnapped 13 sailors of Kolm.",
            "In May 1820 rebels kidnapped 13 sailors of Kolm. The crown feasted 2 freed sailors in June 1831.", {});
        row("a finer date that the other has elsewhere", "Rebels kidnapped the bishop of Kolm in May 1820.",
            "Rebels kidnapped the bishop of Kolm in 1820. In May 1820 rebels kidnapped the bishop of Kolm.", {});
        row("another sum", "In 1820 the Kolm bank lent the crown $6 million.", "The Kolm bank lent the crown $8 million in 1820.", {u"count 6000000/8000000"_s});
        row("alleged", "In May 1820 rebels kidnapped the bishop of Kolm.", "In May 1820 rebels allegedly kidnapped the bishop of Kolm.", {u"modality asserted/alleged"_s});
        row("attributed", "In May 1820 rebels kidnapped the bishop of Kolm.", "According to the abbot, rebels kidnapped the bishop of Kolm in May 1820.",
            {u"attribution the abbot/b"_s});
        row("a word changed in copying", "The old harbour of Kolm burned for three nights in 1820 and the northern crews came too late to save it.",
            "The old harbour of Kolm burned for three days in 1820 and the northern crews came too late to save it.", {u"wording nights/days"_s});
    }
    void whatTwoSourcesTellDifferentlyIsFound()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QStringList, divergences);
        const Compared all = compared({a, b});
        const bool joined = std::any_of(all.linking.events.begin(), all.linking.events.end(), [](const Event &e) { return e.documents.size() == 2; });
        QVERIFY(joined);
        QStringList found = described(all);
        if (divergences.isEmpty() || !divergences.first().startsWith("wording"_L1)) {
            found.removeIf([](const QString &line) { return line.startsWith("wording"_L1); });
        }
        QCOMPARE(found, divergences);
    }

    void theFinerDateStandsFirst()
    {
        const Compared all = compared({u"Rebels kidnapped the bishop of Kolm in 1820."_s, u"The bishop of Kolm was kidnapped by rebels in May 1820."_s});
        QCOMPARE(all.comparison.divergences.size(), std::size_t(1));
        const Divergence &d = all.comparison.divergences.front();
        QCOMPARE(d.a.document, 1);
        QCOMPARE(all.statements[static_cast<std::size_t>(d.statementA)].document, 1);
        QCOMPARE(all.documents[1].text.mid(d.a.range.begin, d.a.range.length()), u"May 1820"_s);
        QCOMPARE(all.documents[0].text.mid(d.b.range.begin, d.b.range.length()), u"1820"_s);
    }

    void everyDivergenceNamesTwoPassagesOfItsEvent()
    {
        const Compared all = compared({u"In May 1820 the storm at Kolm killed 13 sailors."_s, u"The storm killed 17 sailors at Kolm in 1820."_s,
                                       u"In May 1820 the storm at Kolm reportedly killed 20 sailors."_s});
        QVERIFY(!all.comparison.divergences.empty());
        QVERIFY(std::is_sorted(all.comparison.divergences.begin(), all.comparison.divergences.end(), [](const Divergence &x, const Divergence &y) { return x.event < y.event; }));
        for (const Divergence &d : all.comparison.divergences) {
            QVERIFY(!d.reason.isEmpty());
            for (const auto &[statement, passage] : {std::pair{d.statementA, d.a}, std::pair{d.statementB, d.b}}) {
                const Statement &s = all.statements[static_cast<std::size_t>(statement)];
                QCOMPARE(s.event, d.event);
                QCOMPARE(passage.document, s.document);
                QVERIFY(s.sentence.contains(passage.range));
            }
        }
    }

    void theSameDifferenceIsToldOnce()
    {
        const QString thirteen = u"In May 1820 the storm at Kolm killed 13 sailors."_s;
        const QString seventeen = u"The storm killed 17 sailors at Kolm in May 1820."_s;
        const Compared all = compared({thirteen, seventeen, u"Told again: in May 1820 the Kolm storm killed 17 sailors."_s});
        const auto counts = std::count_if(all.comparison.divergences.begin(), all.comparison.divergences.end(),
                                          [](const Divergence &d) { return d.kind == DivergenceKind::Count; });
        QCOMPARE(counts, 1);
    }
};

QTEST_GUILESS_MAIN(TestDivergences)
#include "tst_divergences.moc"
