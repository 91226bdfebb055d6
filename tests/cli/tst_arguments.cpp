// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec kSpecs[] = {{"-o"_L1, "FILE"_L1, {}}, {"--from"_L1, "DATE"_L1, {}}, {"--csv"_L1, {}, {}}};

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private slots:
    void optionsStandAnywhere()
    {
        QString complaint;
        const auto a = Arguments::parse({u"x"_s, u"-o"_s, u"f"_s, u"y"_s, u"--csv"_s, u"--from=a=b"_s, u"-"_s}, kSpecs, complaint);
        QVERIFY(a);
        QCOMPARE(a->positional(), (QStringList{u"x"_s, u"y"_s, u"-"_s}));
        QCOMPARE(a->value("-o"_L1), u"f"_s);
        QCOMPARE(a->value("--from"_L1), u"a=b"_s);
        QVERIFY(a->has("--csv"_L1));
    }

    void whatFollowsTwoDashesIsNoOption()
    {
        QString complaint;
        const auto a = Arguments::parse({u"--"_s, u"-o"_s, u"--"_s}, kSpecs, complaint);
        QVERIFY(a);
        QCOMPARE(a->positional(), (QStringList{u"-o"_s, u"--"_s}));
    }

    void aValueMayLookLikeAnOption()
    {
        QString complaint;
        const auto a = Arguments::parse({u"--from"_s, u"-0490"_s}, kSpecs, complaint);
        QVERIFY(a);
        QCOMPARE(a->value("--from"_L1), u"-0490"_s);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--to"_s} << u"--to"_s;
        QTest::newRow("unknown, short") << QStringList{u"-x"_s} << u"-x"_s;
        QTest::newRow("without its value") << QStringList{u"x"_s, u"-o"_s} << u"-o FILE"_s;
        QTest::newRow("with an empty value") << QStringList{u"--from="_s} << u"--from DATE"_s;
        QTest::newRow("twice") << QStringList{u"--csv"_s, u"--csv"_s} << u"--csv"_s;
        QTest::newRow("a switch with a value") << QStringList{u"--csv=yes"_s} << u"--csv"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QString complaint;
        QVERIFY(!Arguments::parse(arguments, kSpecs, complaint));
        QVERIFY2(complaint.contains(named), qPrintable(complaint));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
