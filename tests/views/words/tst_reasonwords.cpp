// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasontable.h"
#include "views/words/reasonwords.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void collect(QSet<QString> &codes, const QString &text, const QRegularExpression &pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        codes.insert(matches.next().captured(1));
    }
}

/// The codes the tables in the model's reasons.h headers list.
QSet<QString> documentedCodes()
{
    QSet<QString> codes;
    for (const QString &part : {u"events"_s, u"comparing"_s}) {
        collect(codes, read(QStringLiteral(SOURCE_DIR "/model/%1/reasons.h").arg(part)), QRegularExpression(u"^// ([a-z]+(?:-[a-z]+)+) "_s, QRegularExpression::MultilineOption));
    }
    return codes;
}

/// The codes the model's source gives: in a Reason written out, and as the first argument of the helpers that make one.
QSet<QString> writtenCodes()
{
    QSet<QString> codes;
    static const QRegularExpression pattern(
        uR"re((?:Reason ?\{|[rR]eason = (?:\w+ \? )?\{|reasonFrom\(|encoding-|push_back\(\{\{[^}]*\}, QByteArrayLiteral\(|return )\s*"([a-z]+(?:-[a-z]+)+)")re"_s);
    QDirIterator files(QStringLiteral(SOURCE_DIR "/model"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        collect(codes, read(files.next()), pattern);
    }
    return codes;
}

} // namespace

class TestReasonWords : public QObject {
    Q_OBJECT

private slots:
    void everyCodeTheModelDocumentsHasWords()
    {
        const QSet<QString> codes = documentedCodes();
        QVERIFY(codes.size() > 30); // the tables were found
        for (const QString &code : codes) {
            QVERIFY2(hasReasonWords(code.toLatin1()), qPrintable(code));
        }
    }

    void everyCodeTheModelWritesHasWords()
    {
        const QSet<QString> codes = writtenCodes();
        QVERIFY(codes.size() > 15);
        QVERIFY(codes.contains(u"no-days"_s));
        for (const QString &code : codes) {
            QVERIFY2(hasReasonWords(code.toLatin1()), qPrintable(code));
        }
    }

    void noCodeIsListedTwice()
    {
        QSet<QString> seen;
        for (const auto table : {expressionReasons(), statementReasons(), comparisonReasons(), personReasons()}) {
            for (const ReasonEntry &entry : table) {
                QVERIFY2(!seen.contains(entry.code), entry.code.data());
                seen.insert(entry.code);
            }
        }
    }

    void everyCodeHasWordsEvenWithoutArguments()
    {
        for (const auto table : {expressionReasons(), statementReasons(), comparisonReasons(), personReasons()}) {
            for (const ReasonEntry &entry : table) {
                const QString words = reasonWords({QByteArray(entry.code.data(), entry.code.size()), {}});
                QVERIFY2(words.size() > 5 && !words.contains(u'%'), qPrintable(entry.code + u" → "_s + words));
            }
        }
    }

    void theWordsSayWhy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &code, const QStringList &args, const QString &words) {
            QTest::newRow(qPrintable(code + args.join(u' '))) << code << args << words;
        };
        row(u"year-from-before"_s, {u"September 1990"_s, u"2"_s}, u"year from 'September 1990', two sentences before"_s);
        row(u"year-from-before"_s, {u"1990"_s, u"0"_s}, u"year from '1990', in the same sentence"_s);
        row(u"year-from-after"_s, {u"1990"_s, u"-1"_s}, u"year from '1990', one sentence after"_s);
        row(u"time-carried"_s, {u"May\n 1950"_s, u"14"_s}, u"carried on from 'May 1950', 14 sentences before"_s);
        row(u"event-time-agreed"_s, {u"1998-08"_s, u"3"_s}, u"all 3 statements give August 1998"_s);
        row(u"link-same-terms"_s, {u"bridge, carts"_s, u"equal"_s}, u"they share bridge, carts; their times are equal"_s);
        row(u"counts-differ"_s, {u"13"_s, u"17"_s, u""_s, u"nationals"_s, u"citizens"_s}, u"the first counts 13 (nationals), the second counts 17 (citizens)"_s);
        row(u"attributed"_s, {u"the ministry"_s, u"b"_s}, u"the second has it from the ministry; the first tells it as its own"_s);
        row(u"modality-differs"_s, {u"alleged"_s, u"asserted"_s}, u"the first tells it as alleged, the second as fact"_s);
        row(u"dated-by-person"_s, {u"the postmark"_s}, u"dated by hand: the postmark"_s);
        row(u"never-heard-of"_s, {u"x"_s}, u"never heard of: x"_s);
    }
    void theWordsSayWhy()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, args);
        QFETCH(QString, words);
        QCOMPARE(reasonWords({code.toLatin1(), args}), words);
    }

    void differencesNameTheirSources()
    {
        const Reason reason{"dates-contradict", {u"1950"_s, u"1952-05"_s}};
        QCOMPARE(reasonWords(reason, u"The Gazette"_s, u"%1"_s), u"The Gazette says 1950, %1 says May 1952: both cannot be"_s);
    }
};

QTEST_GUILESS_MAIN(TestReasonWords)
#include "tst_reasonwords.moc"
