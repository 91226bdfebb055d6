// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/errorwords.h"

#include <QSet>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestErrorWords : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        int codes = 0;
        for (int code = 0; code <= static_cast<int>(ErrorCode::ImageTooLarge); ++code, ++codes) {
            const Error error{static_cast<ErrorCode>(code), u"the subject"_s, {}};
            const QString words = errorWords(error);
            QVERIFY2(words.startsWith("the subject: "_L1), qPrintable(words));
            QVERIFY2(words.size() > 20, qPrintable(u"code %1 has no words"_s.arg(code)));
            QVERIFY2(!words.contains(u'\n'), qPrintable(words));
            QVERIFY2(!words.contains("%1"_L1) && !words.contains("%2"_L1), qPrintable(words));
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), codes);
    }

    void theWordsSayWhatIsKnown_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("words");
        const auto row = [](ErrorCode code, const QStringList &args, const QString &words) {
            QTest::newRow(qPrintable(words)) << static_cast<int>(code) << args << words;
        };
        row(ErrorCode::FileMissing, {}, u"a.txt: there is no such file or folder"_s);
        row(ErrorCode::FileUnreadable, {u"Permission denied"_s}, u"a.txt: it cannot be read: Permission denied"_s);
        row(ErrorCode::FileBinary, {u"12"_s}, u"a.txt: it is not text: a control character at byte 12"_s);
        row(ErrorCode::FileTooLarge, {u"3000000000"_s, u"1000000000"_s}, u"a.txt: it is too large: 3.0 GB, the limit is 1.0 GB"_s);
        row(ErrorCode::EncodingBroken, {u"UTF-8"_s, u"3"_s, u"70"_s}, u"a.txt: 3 places are not valid UTF-8, the first at byte 70"_s);
        row(ErrorCode::JsonInvalid, {u"7"_s, u"no \"text\""_s}, u"a.txt: line 7 is not a document in JSON: no \"text\""_s);
        row(ErrorCode::CorpusNewer, {u"9"_s, u"1"_s}, u"a.txt: a newer Eusebius made it (form 9, this one reads up to 1); please update"_s);
        row(ErrorCode::CorpusReadOnly, {u"locked"_s, u"Mary"_s}, u"a.txt: another program has this corpus open (Mary); it can only be read here"_s);
        row(ErrorCode::ImageTooLarge, {u"90000"_s, u"80000"_s, u"4000"_s}, u"a.txt: a picture of 90000 by 80000 pixels is too large; it may have 4000 million in all"_s);
    }
    void theWordsSayWhatIsKnown()
    {
        QFETCH(int, code);
        QFETCH(QStringList, args);
        QFETCH(QString, words);
        QCOMPARE(errorWords({static_cast<ErrorCode>(code), u"a.txt"_s, args}), words);
    }

    void everyImpossibleEditSaysWhy()
    {
        QSet<QString> sentences;
        for (const QString &why : {u"gone"_s, u"not-in-event"_s, u"whole-event"_s, u"one-statement"_s, u"no-words"_s, u"no-name"_s, u"nothing"_s}) {
            sentences.insert(errorWords({ErrorCode::EditImpossible, {}, {why}}));
        }
        QCOMPARE(sentences.size(), 7);
    }

    void anErrorWithoutSubjectIsASentence()
    {
        QCOMPARE(errorWords({ErrorCode::Cancelled, {}, {}}), u"stopped as asked"_s);
    }

    void percentSignsInNamesStay()
    {
        QCOMPARE(errorWords({ErrorCode::OptionInvalid, u"--%1"_s, {u"%2"_s, u"a number"_s}}),
                 u"--%1: \"%2\" is not what it takes; it wants a number"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
