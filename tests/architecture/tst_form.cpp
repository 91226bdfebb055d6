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
