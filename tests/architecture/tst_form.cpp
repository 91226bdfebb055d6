// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The form every file keeps: licence header, one-time inclusion, size of files and folders.

#include "tests/architecture/sourcetree.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eusebius::tests;

class TestForm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = sourceFiles({u"model"_s, u"views"_s, u"app"_s, u"tests"_s});
        QVERIFY(m_files.size() > 30);
    }

    void everyFileOpensWithItsLicence()
    {
        for (const SourceFile &file : m_files) {
            QVERIFY2(file.lines.size() > 2 && file.lines[0].startsWith("// SPDX-FileCopyrightText:"_L1)
                         && file.lines[1] == "// SPDX-License-Identifier: GPL-3.0-or-later"_L1,
                     qPrintable(file.path));
        }
    }

    void everyHeaderIsIncludedOnce()
    {
        for (const SourceFile &file : m_files) {
            QVERIFY2(!file.path.endsWith(".h"_L1) || file.lines.contains(u"#pragma once"_s), qPrintable(file.path));
        }
    }

    void noFileHasMoreThan500Lines()
    {
        for (const SourceFile &file : m_files) {
            QVERIFY2(file.lines.size() <= 501, qPrintable(u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size() - 1)));
        }
    }

    void noTypeNameIsGivenTwice()
    {
        // Two types of one name in one namespace: the linker takes the members of either for both.
        QMap<QString, QString> places;
        for (const SourceFile &file : m_files) {
            if (!file.path.endsWith(".h"_L1) || file.path.startsWith("tests/"_L1)) {
                continue;
            }
            bool inner = false; // a namespace of its own inside ours
            for (const QString &line : file.lines) {
                const QStringList words = line.split(u' ');
                if (line.startsWith("namespace "_L1)) {
                    inner = words.value(1) != "eusebius"_L1;
                } else if (line.startsWith("} // namespace"_L1)) {
                    inner = false;
                }
                const qsizetype at = line.startsWith("enum class "_L1) ? 2 : line.startsWith("class "_L1) || line.startsWith("struct "_L1) ? 1 : -1;
                if (at < 0 || inner || line.endsWith(u';') || line.contains(u'<')) {
                    continue;
                }
                const QString name = words.value(words.value(at) == "[[nodiscard]]"_L1 ? at + 1 : at);
                QVERIFY2(!places.contains(name), qPrintable(u"%1 is declared in %2 and in %3"_s.arg(name, places.value(name), file.path)));
                places.insert(name, file.path);
            }
        }
        QVERIFY(places.size() > 100);
    }

    void noFolderHasMoreThan25Files()
    {
        // A class is one thing to a reader: its header and its source count once.
        QMap<QString, QSet<QString>> folders;
        for (const SourceFile &file : m_files) {
            const qsizetype slash = file.path.lastIndexOf(u'/');
            folders[file.path.left(slash)].insert(file.path.mid(slash + 1).section(u'.', 0, 0));
        }
        for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
            QVERIFY2(it->size() <= 25, qPrintable(u"%1 has %2 units"_s.arg(it.key()).arg(it->size())));
        }
    }

private:
    std::vector<SourceFile> m_files;
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
