// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

#include <unistd.h>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

QStringList idsOf(const InputList &list)
{
    QStringList ids;
    for (const InputFile &file : list.files) {
        ids.push_back(file.id);
    }
    return ids;
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aFileBecomesADocument();
    void everyFailureHasItsErrorAndPath();
    void anEndlessDeviceIsTooLarge();
    void aFolderGivesItsFilesSorted();
    void linksThatLeadInCirclesAreWalkedOnce();
    void aFolderThatMayNotBeListedIsSaid();
    void idsAreMadeUnique();
    void missingAndEmptyAreOneErrorEach();
    void importKeepsTheOrderAndNamesEveryFailure();
    void importCanBeCancelled();
    void aHugeLineIsRead();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    ReaderRegistry m_registry = ReaderRegistry::standard();
};

void FilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FilesTest::aFileBecomesADocument()
{
    const QByteArray bytes = "\xEF\xBB\xBF" "The treaty was signed in 1951 in the opera house of the city.\r\n";
    write(at(u"a.txt"_s), bytes);
    const auto document = readFile(m_registry, at(u"a.txt"_s), u"x/a.txt"_s);
    QVERIFY(document);
    QCOMPARE(document->id, u"x/a.txt"_s);
    QCOMPARE(document->path, at(u"a.txt"_s));
    QCOMPARE(document->text, QString::fromUtf8(bytes.sliced(3)));
    QCOMPARE(document->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(document->title, u"A"_s);
    QVERIFY(!document->titleStated);
}

void FilesTest::everyFailureHasItsErrorAndPath()
{
    const auto errorOf = [this](const QString &name) {
        const auto document = readFile(m_registry, at(name), name);
        return document ? Error{} : document.error();
    };
    QCOMPARE(errorOf(u"none.txt"_s), (Error{ErrorCode::FileMissing, at(u"none.txt"_s), {}}));
    write(at(u"empty.txt"_s), {});
    QCOMPARE(errorOf(u"empty.txt"_s), (Error{ErrorCode::FileEmpty, at(u"empty.txt"_s), {}}));
    write(at(u"blank.txt"_s), " \n\n");
    QCOMPARE(errorOf(u"blank.txt"_s), (Error{ErrorCode::FileEmpty, at(u"blank.txt"_s), {}}));
    write(at(u"binary.txt"_s), QByteArray("ab\x01\x02\x03\0\0\xff", 8).repeated(9));
    QCOMPARE(errorOf(u"binary.txt"_s), (Error{ErrorCode::FileBinary, at(u"binary.txt"_s), {u"2"_s}}));
    write(at(u"old.doc"_s), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 1951");
    QCOMPARE(errorOf(u"old.doc"_s), (Error{ErrorCode::FormatUnknown, at(u"old.doc"_s), {}}));
    write(at(u"locked.docx"_s), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ") + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
    QCOMPARE(errorOf(u"locked.docx"_s), (Error{ErrorCode::FileEncrypted, at(u"locked.docx"_s), {}}));
    write(at(u"page.txt"_s), "<!DOCTYPE html><html><body></body></html>"); // read in the other process; its errors have the path too
    QCOMPARE(errorOf(u"page.txt"_s), (Error{ErrorCode::FileEmpty, at(u"page.txt"_s), {}}));
    QCOMPARE(errorOf(QString()).code, ErrorCode::FileUnreadable); // the folder itself
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"link.txt"_s)));
    QCOMPARE(errorOf(u"link.txt"_s).code, ErrorCode::FileMissing);
    write(at(u"secret.txt"_s), "words");
    QFile::setPermissions(at(u"secret.txt"_s), {});
    if (geteuid() != 0) { // nothing is unreadable to the superuser
        QCOMPARE(errorOf(u"secret.txt"_s).code, ErrorCode::FileUnreadable);
        QVERIFY(!errorOf(u"secret.txt"_s).args.isEmpty());
    }
}

void FilesTest::anEndlessDeviceIsTooLarge()
{
    if (!QFile::exists(u"/dev/zero"_s)) {
        QSKIP("there is no /dev/zero here");
    }
    const auto document = readFile(m_registry, u"/dev/zero"_s, u"zero"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(document.error().args.size(), 2);
}

void FilesTest::aFolderGivesItsFilesSorted()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"sub/deep"_s));
    for (const char *const name : {"b.txt", "a.md", "sub/c.txt", "sub/deep/d", ".hidden", "old.eusebius", "old.eusebius-wal", "Z.txt"}) {
        write(at(QString::fromLatin1(name)), "words");
    }
    const InputList list = listInput({m_folder->path()});
    QVERIFY(list.errors.empty());
    QCOMPARE(idsOf(list), (QStringList{u"Z.txt"_s, u"a.md"_s, u"b.txt"_s, u"sub/c.txt"_s, u"sub/deep/d"_s}));
    QVERIFY(QFile::exists(list.files[4].path));
    // With a slash behind, and relative: the same ids.
    QCOMPARE(idsOf(listInput({m_folder->path() + u'/'})), idsOf(list));
}

void FilesTest::linksThatLeadInCirclesAreWalkedOnce()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"sub"_s));
    write(at(u"sub/a.txt"_s), "words");
    QVERIFY(QFile::link(m_folder->path(), at(u"sub/up"_s)));
    QVERIFY(QFile::link(at(u"sub"_s), at(u"sub/self"_s)));
    const InputList list = listInput({m_folder->path()});
    QVERIFY(list.errors.empty());
    QCOMPARE(idsOf(list), QStringList{u"sub/a.txt"_s});
}

void FilesTest::aFolderThatMayNotBeListedIsSaid()
{
    if (geteuid() == 0) {
        QSKIP("the superuser may list every folder");
    }
    QVERIFY(QDir(m_folder->path()).mkpath(u"shut"_s));
    write(at(u"a.txt"_s), "words");
    QFile::setPermissions(at(u"shut"_s), {});
    const InputList list = listInput({m_folder->path()});
    QFile::setPermissions(at(u"shut"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(idsOf(list), QStringList{u"a.txt"_s});
    QCOMPARE(list.errors.size(), 1U);
    QCOMPARE(list.errors[0].code, ErrorCode::FileUnreadable);
    QVERIFY(list.errors[0].subject.endsWith(u"shut"_s));
}

void FilesTest::idsAreMadeUnique()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"one"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"two"_s));
    for (const char *const name : {"one/a.txt", "two/a.txt", "one/a.txt-2"}) {
        write(at(QString::fromLatin1(name)), "words");
    }
    QCOMPARE(idsOf(listInput({at(u"one/a.txt"_s), at(u"two/a.txt"_s), at(u"one/a.txt-2"_s), at(u"one/a.txt"_s)})),
             (QStringList{u"a.txt"_s, u"a.txt-3"_s, u"a.txt-2"_s, u"a.txt-4"_s}));
}

void FilesTest::missingAndEmptyAreOneErrorEach()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"empty/inside"_s));
    write(at(u"a.txt"_s), "words");
    const InputList list = listInput({at(u"empty"_s), at(u"none"_s), at(u"a.txt"_s)});
    QCOMPARE(idsOf(list), QStringList{u"a.txt"_s});
    QCOMPARE(list.errors.size(), 2U);
    QCOMPARE(list.errors[0].code, ErrorCode::FolderEmpty);
    QCOMPARE(list.errors[1].code, ErrorCode::FileMissing);
    QCOMPARE(list.errors[1].subject, at(u"none"_s));
}

void FilesTest::importKeepsTheOrderAndNamesEveryFailure()
{
    for (int i = 0; i < 200; ++i) {
        write(at(u"%1.txt"_s.arg(i, 3, 10, QLatin1Char('0'))), i % 50 == 7 ? QByteArray() : "Words of number " + QByteArray::number(i));
    }
    std::mutex guard;
    qint64 reports = 0;
    qint64 highest = 0;
    const Progress progress([&](qint64 done, qint64 total, const QString &) {
        const std::lock_guard lock(guard);
        ++reports;
        highest = std::max(highest, done);
        QCOMPARE(total, 200);
    });
    const Imported imported = importFiles(m_registry, listInput({m_folder->path()}).files, progress);
    QCOMPARE(imported.documents.size(), 196U);
    QCOMPARE(imported.errors.size(), 4U);
    QVERIFY(imported.errors[1].subject.endsWith(u"057.txt"_s));
    QVERIFY(std::is_sorted(imported.documents.begin(), imported.documents.end(),
                           [](const Document &a, const Document &b) { return a.id < b.id; }));
    QCOMPARE(imported.documents[8].text, u"Words of number 9"_s);
    QCOMPARE(reports, 200);
    QCOMPARE(highest, 200);
    QVERIFY(importFiles(m_registry, {}).documents.empty());
}

void FilesTest::importCanBeCancelled()
{
    for (int i = 0; i < 300; ++i) {
        write(at(u"%1.txt"_s.arg(i)), "words");
    }
    std::atomic<int> seen{0};
    Progress *handle = nullptr;
    Progress progress([&](qint64, qint64, const QString &) {
        if (++seen == 10) {
            handle->cancel();
        }
    });
    handle = &progress;
    const Imported imported = importFiles(m_registry, listInput({m_folder->path()}).files, progress);
    QVERIFY(imported.documents.size() >= 10);
    QVERIFY(imported.documents.size() < 300);
    QVERIFY(imported.errors.empty());
}

void FilesTest::aHugeLineIsRead()
{
    // Not a measurement: a reader that is not linear would not come back within the test's time.
    write(at(u"line.txt"_s), QByteArray("1951 words (1) and [2] more, without an end ").repeated(1 << 18));
    const auto document = readFile(m_registry, at(u"line.txt"_s), u"line"_s);
    QVERIFY(document);
    QCOMPARE(document->text.size(), 44LL << 18);
    QCOMPARE(document->outer.size(), 1U);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
