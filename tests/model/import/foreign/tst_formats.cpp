// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/formats/formats.h"
#include "model/import/reader.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void theFormatIsFoundByContent_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("a page with a wrong ending") << QByteArray("\n<!DOCTYPE html>\n<html>") << u"page.txt"_s << QByteArray("html");
        QTest::newRow("XHTML behind a declaration") << QByteArray("<?xml version=\"1.0\"?>\n<!-- made -->\n<html xmlns=\"x\">") << u"a"_s << QByteArray("html");
        QTest::newRow("a page in UTF-16") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << u"a.txt"_s << QByteArray("html");
        QTest::newRow("a fragment named so") << QByteArray("<div>In 1951</div>") << u"a.html"_s << QByteArray("html");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"a.txt"_s << QByteArray("pdf");
        QTest::newRow("a package") << QByteArray("PK\x03\x04rest") << u"a.txt"_s << QByteArray("package");
        QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi}") << u"a.doc"_s << QByteArray("rtf");
        QTest::newRow("a mail") << QByteArray("Return-Path: <a@b>\nFrom: A <a@b>\nTo: c@d\nSubject: Rain\nDate: Mon, 5 Jan 1998 10:00:00 +0000\n\nIt rained.") << u"a"_s
                                << QByteArray("mail");
        QTest::newRow("a saved page") << QByteArray("From: <Saved by B>\nSubject: Rain\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n") << u"a.mhtml"_s
                                      << QByteArray("mhtml");
        QTest::newRow("a letter in plain text") << QByteArray("From: Ann\nTo: Ben\nSubject: Rain\n\nIt rained on 3 May 1951.") << u"a.txt"_s << QByteArray("text");
        QTest::newRow("plain words") << QByteArray("It rained in 1951.") << u"a.pdf"_s << QByteArray("text");
        QTest::newRow("a note on tags") << QByteArray("The tag <html> opens a page.") << u"a.txt"_s << QByteArray("text");
    }

    void theFormatIsFoundByContent()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        const ReaderRegistry registry = ReaderRegistry::standard();
        const Reader *reader = registry.readerFor(head, name);
        QVERIFY(reader != nullptr);
        QCOMPARE(reader->format(), format);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
