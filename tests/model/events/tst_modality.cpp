// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

Q_DECLARE_METATYPE(eusebius::Modality)

class TestModality : public QObject {
    Q_OBJECT

private slots:
    void howSurelySomethingIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Modality>("modality");
        QTest::addColumn<QString>("attribution");
        const auto row = [](const char *text, Modality modality, const char *attribution = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << modality << QString::fromUtf8(attribution);
        };
        row("In 1820 the duke took the town.", Modality::Asserted);
        row("In 1820 the duke allegedly took the town.", Modality::Alleged);
        row("In 1820 trade reportedly doubled.", Modality::Reported);
        row("In 1820 the duke claimed that the town was his.", Modality::Claimed, "the duke");
        row("In 1820 the envoys insisted that the town was theirs.", Modality::Claimed, "the envoys");
        row("In 1820 the duke denied the attack.", Modality::Denied, "the duke");
        row("According to the harbour master, 17 ships sank in 1820.", Modality::Reported, "the harbour master");
        row("Herodotus says that the fleet sailed in 490 BC.", Modality::Reported, "Herodotus");
        row("In 1820 the duke was believed to have fled.", Modality::Believed);
        row("It is presumed that the town fell in 1820.", Modality::Presumed);
        row("The town seems to have fallen in 1820.", Modality::Presumed);
        row("The town may have fallen in 1820.", Modality::Possible);
        row("The bridge will be opened in 2050.", Modality::Predicted);
        row("The tax should be paid in 2050.", Modality::Recommended);
        row("If the dam broke in 1820, the town would drown.", Modality::Conditional);
        row("Scholars believe that the town fell in 1820.", Modality::Believed, "Scholars");
        row("In 1820 the duke accused the bishop of having sold the town.", Modality::Asserted);
        row("In 1820 the council announced a new tax.", Modality::Asserted);
        row("The ship perhaps sank in 1820.", Modality::Possible);
    }
    void howSurelySomethingIsTold()
    {
        QFETCH(QString, text);
        QFETCH(Modality, modality);
        QFETCH(QString, attribution);
        const std::vector<Statement> statements = statementsIn(bodyDocument(text));
        QVERIFY(!statements.empty());
        QCOMPARE(int(statements.front().modality), int(modality));
        QCOMPARE(statements.front().attribution, attribution);
    }
};

QTEST_GUILESS_MAIN(TestModality)
#include "tst_modality.moc"
