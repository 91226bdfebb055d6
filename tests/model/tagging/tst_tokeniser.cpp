// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/matching/compounds.h"
#include "model/tagging/matching/tokeniser.h"
#include "model/tagging/rules/ruleset.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestTokeniser : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const RuleSet> m_rules;

    std::vector<Token> tokens(QStringView text, bool join) const
    {
        std::vector<Token> result;
        Tokeniser(m_rules->lexicon()).tokenise(text, result);
        if (join) {
            Compounds(m_rules->lexicon()).join(result);
        }
        return result;
    }
    QString cut(QStringView text, bool join = false) const
    {
        QStringList parts;
        for (const Token &token : tokens(text, join)) {
            parts.append((token.has(Token::SentenceStart) ? u"^"_s : QString()) + text.mid(token.begin, token.end - token.begin).toString());
        }
        return parts.join(u"|");
    }
    /// Value of the first token in that class, -1: it is not in it.
    int value(QStringView text, ClassId id) const
    {
        const Token token = tokens(text, true).front();
        return m_rules->lexicon().has(token.variant, id) ? m_rules->lexicon().value(token, id) : -1;
    }

private slots:
    void initTestCase() { m_rules = RuleSet::forLanguage(u"en").value(); }

    void aTextIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char *what, const QString &text, const QString &parts) { QTest::newRow(what) << text << parts; };
        row("hyphens", u"mid-June"_s, u"^mid|-|June"_s);
        row("initials", u"at 5 a.m. in the U.S. now"_s, u"^at|5|a.m.|in|the|U.S.|now"_s);
        row("month with a stop", u"on Sept. 11, then"_s, u"^on|Sept.|11|,|then"_s);
        row("stop ends the sentence", u"in Sept. The"_s, u"^in|Sept|.|^The"_s);
        row("title", u"Gen. Lee won. He"_s, u"^Gen.|Lee|won|.|^He"_s);
        row("quotation", u"gone.\" Then"_s, u"^gone|.|\"|^Then"_s);
        row("possessive", u"the king's men"_s, u"^the|king|'s|men"_s);
        row("typographic apostrophe", u"month’s end, o’clock"_s, u"^month|’s|end|,|o’clock"_s);
        row("dashes", u"1914–18 -- and 1939—45"_s, u"^1914|–|18|--|and|1939|—|45"_s);
        row("decades", u"1980s 1980's '80s 80s '99"_s, u"^1980s|1980's|'80s|80s|'99"_s);
        row("glued letters", u"5pm 05:30hrs 1060K 20th"_s, u"^5|pm|05:30|hrs|1060K|20th"_s);
        row("codes", u"0-7425-5441-4 B52"_s, u"^0-7425-5441-4|B52"_s);
        row("paragraphs", u"One\n\ntwo\nthree"_s, u"^One|^two|three"_s);
        row("not a decade", u"747s"_s, u"^747s"_s);
    }

    void aTextIsCut()
    {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        QCOMPARE(cut(text), parts);
    }

    void numbersInWordsBecomeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("value");
        const auto row = [](const QString &text, ClassId shape, int value) { QTest::newRow(qPrintable(text)) << text << int(shape) << value; };
        row(u"twenty-five"_s, Shape::Number, 25);
        row(u"two hundred and six"_s, Shape::Number, 206);
        row(u"a hundred"_s, Shape::Number, 100);
        row(u"three thousand"_s, Shape::Number, 3000);
        row(u"one million two hundred thousand"_s, Shape::Number, 1'200'000);
        row(u"twenty-first"_s, Shape::Ordinal, 21);
        row(u"nineteen eighty-four"_s, Shape::Year, 1984);
        row(u"two and a half"_s, Shape::Decimal, 2500);
        row(u"2.5"_s, Shape::Decimal, 2500);
        row(u"1,500"_s, Shape::Number, 1500);
        row(u"2.5 million"_s, Shape::Number, 2'500'000);
        row(u"1984"_s, Shape::Year, 1984);
        row(u"2984"_s, Shape::Year, -1);
        row(u"0984"_s, Shape::Year, -1);
        row(u"31"_s, Shape::Day, 31);
        row(u"32"_s, Shape::Day, -1);
        row(u"17:30:05"_s, Shape::Clock, 63005);
        row(u"25:30"_s, Shape::Clock, -1);
        row(u"2004-11-18"_s, Shape::IsoDate, 20041118);
        row(u"2004-13-18"_s, Shape::IsoDate, -1);
        row(u"11/18/2004"_s, Shape::SlashDate, 20041118);
        row(u"18.11.2004"_s, Shape::SlashDate, 20041118);
        row(u"02-27-98"_s, Shape::SlashDate, 19980227);
        row(u"99999999999999999999"_s, Shape::Number, 2'000'000'000);
    }

    void numbersInWordsBecomeOne()
    {
        QFETCH(QString, text);
        QFETCH(int, shape);
        QFETCH(int, value);
        QCOMPARE(this->value(text, ClassId(shape)), value);
    }

    void aPhraseOfTheLexiconIsOneToken() { QCOMPARE(cut(u"on New Year's Eve in World War II.", true), u"^on|New Year's Eve|in|World War II|."_s); }

    void everyCharacterIsInOneTokenOrBlank_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("signs") << u"!?;:()[]{}<>@#$%^&*'\"`~|\\/.,-–—…"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u" a"_s + QChar(0xDC00);
        QTest::newRow("nul") << QString(QChar(0)) + u"1"_s + QChar(0);
        QTest::newRow("digits and signs") << u"1-2-3/4.5,6:7'8s9th10-"_s;
        QTest::newRow("other scripts") << u"1945년 8월 15일 в 1941 году"_s;
    }

    void everyCharacterIsInOneTokenOrBlank()
    {
        QFETCH(QString, text);
        qsizetype at = 0;
        for (const Token &token : tokens(text, true)) {
            QVERIFY(token.begin >= at);
            QVERIFY(token.end > token.begin);
            at = token.end;
        }
        QVERIFY(at <= text.size());
    }
};

QTEST_GUILESS_MAIN(TestTokeniser)
#include "tst_tokeniser.moc"
