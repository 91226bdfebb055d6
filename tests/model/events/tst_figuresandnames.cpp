// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of what a reader finds in 150 sentences the program finds, and how much of what it finds a reader would.

#include "tests/model/events/reading.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

struct Tally {
    int wanted = 0;
    int found = 0;
    int right = 0;
    QStringList differences;

    void add(const QString &sentence, QStringList expected, const QStringList &got)
    {
        wanted += static_cast<int>(expected.size());
        found += static_cast<int>(got.size());
        QStringList extra;
        for (const QString &one : got) {
            if (expected.removeOne(one)) {
                ++right;
            } else {
                extra << one;
            }
        }
        if (!expected.isEmpty() || !extra.isEmpty()) {
            differences << u"%1\n      missed: %2\n      not there: %3"_s.arg(sentence, expected.join(u"; "_s), extra.join(u"; "_s));
        }
    }
    double recall() const { return double(right) / wanted; }
    double precision() const { return double(right) / found; }
};

QStringList listed(const QString &column)
{
    QStringList parts;
    for (const QString &part : column.split(u';', Qt::SkipEmptyParts)) {
        parts << part.trimmed();
    }
    parts.removeAll(QString());
    return parts;
}

QString lastWord(const QString &what)
{
    return what.isEmpty() ? u"-"_s : what.section(u' ', -1);
}

} // namespace

class TestFiguresAndNames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(EVENT_DATA "/figures-and-names.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#')) {
                const QStringList columns = line.split(u'|');
                QCOMPARE(columns.size(), 3);
                read(columns[0].trimmed(), listed(columns[1]), listed(columns[2]));
            }
        }
        QCOMPARE(m_sentences, 150);
    }

    void nineOfTenFiguresAreFoundAndNineOfTenFoundAreRight() { judge(m_figures); }
    void nineOfTenNamesAreFoundAndNineOfTenFoundAreRight() { judge(m_names); }

private:
    void read(const QString &sentence, const QStringList &figures, const QStringList &names)
    {
        ++m_sentences;
        const Document document = bodyDocument(sentence);
        QStringList foundFigures;
        QStringList foundNames;
        QSet<qsizetype> seen; // statements of one sentence share words
        for (const Statement &statement : statementsIn(document)) {
            for (const Figure &figure : statement.figures) {
                if (!seen.contains(figure.range.begin)) {
                    seen.insert(figure.range.begin);
                    const QString unit = figure.unit.isEmpty() ? u"-"_s : figure.unit;
                    foundFigures << QString::number(figure.value, 'g', 15) + u' ' + unit + u' ' + lastWord(figure.what);
                }
            }
            for (const NameMention &name : statement.names) {
                if (!seen.contains(name.range.begin)) {
                    seen.insert(name.range.begin);
                    foundNames << name.text;
                }
            }
        }
        m_figures.add(sentence, figures, foundFigures);
        m_names.add(sentence, names, foundNames);
    }

    static void judge(const Tally &tally)
    {
        qInfo("recall %.3f, precision %.3f of %d", tally.recall(), tally.precision(), tally.wanted);
        for (const QString &difference : tally.differences) {
            qInfo("%s", qPrintable(difference));
        }
        QVERIFY(tally.recall() >= 0.9);
        QVERIFY(tally.precision() >= 0.9);
    }

    int m_sentences = 0;
    Tally m_figures;
    Tally m_names;
};

QTEST_GUILESS_MAIN(TestFiguresAndNames)
#include "tst_figuresandnames.moc"
