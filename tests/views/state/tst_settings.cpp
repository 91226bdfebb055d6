// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsSetIsThereInTheNextRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(path);
            settings.setThemeChoice(ThemeChoice::Dark);
            settings.setMotion(false);
            settings.setPanelShown(u"details"_s, false);
            settings.setPanelLayout(QByteArray("\x01\x00\xff", 3));
            settings.addRecent({u"/a/ß.txt"_s, u"/b, c.txt"_s});
        }
        Settings settings(path);
        QCOMPARE(settings.themeChoice(), ThemeChoice::Dark);
        QVERIFY(!settings.motion());
        QVERIFY(!settings.isPanelShown(u"details"_s));
        QVERIFY(settings.isPanelShown(u"sources"_s));
        QCOMPARE(settings.panelLayout(), QByteArray("\x01\x00\xff", 3));
        QCOMPARE(settings.recent(), QStringList{u"/a/ß.txt\n/b, c.txt"_s});
    }

    void theLatestOpenedStandsFirstOnceAndTenAreKept()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        for (int i = 0; i < 12; ++i) {
            settings.addRecent({u"/file-%1"_s.arg(i)});
        }
        settings.addRecent({u"/file-5"_s});
        QCOMPARE(settings.recent().size(), 10);
        QCOMPARE(settings.recent().first(), u"/file-5"_s);
        QCOMPARE(settings.recent().count(u"/file-5"_s), 1);
        settings.clearRecent();
        QVERIFY(settings.recent().isEmpty());
    }

    void onePathIsRememberedOnceHoweverItWasWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        {
            QSettings old(path, QSettings::IniFormat);
            old.setValue(u"recent/opened"_s, QStringList{u"no/such/folder"_s, folder.path() + u"/./a/../b.txt"_s, folder.path() + u"/b.txt"_s});
        }
        Settings settings(path);
        QCOMPARE(settings.recent(), QStringList{folder.path() + u"/b.txt"_s}); // what was relative to a folder not known is no use
        settings.addRecent({folder.path() + u"/c/../b.txt"_s});
        QCOMPARE(settings.recent(), QStringList{folder.path() + u"/b.txt"_s});
    }

    void theLastSessionIsRemembered()
    {
        const QTemporaryDir folder;
        const Settings::Session last{{u"/a"_s, u"/b"_s}, u"00ff"_s, -5, 7};
        {
            Settings settings(folder.filePath(u"settings.ini"_s));
            QVERIFY(settings.reopensLast());
            settings.setSession(last);
            settings.setReopensLast(false);
            settings.setCitationStyle(u"MLA"_s);
        }
        const Settings settings(folder.filePath(u"settings.ini"_s));
        QVERIFY(settings.session() == last);
        QVERIFY(!settings.reopensLast());
        QCOMPARE(settings.citationStyle(), u"MLA"_s);
    }

    void theEnvironmentNamesTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.ini"_s);
        qputenv("EUSEBIUS_SETTINGS", path.toLocal8Bit());
        {
            Settings settings;
            settings.setMotion(false);
        }
        qunsetenv("EUSEBIUS_SETTINGS");
        QVERIFY(QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
