// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/corpusfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostForms = 1000; ///< a file that says more says nonsense
constexpr qsizetype kHeaderBytes = 100; // SQLite file format, section 1.3
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr QByteArrayView kSuperJournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

quint32 headerNumber(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

QString journalPath(const QString &path)
{
    return path + "-journal"_L1;
}

/// A journal that names a super-journal makes SQLite open, and perhaps delete, whatever file is named there. Ours never do.
bool namesSuperJournal(const QString &path)
{
    QFile journal(path);
    if (!journal.open(QIODevice::ReadOnly) || journal.size() < kSuperJournalMagic.size()) {
        return false;
    }
    journal.seek(journal.size() - kSuperJournalMagic.size());
    return journal.readAll() == kSuperJournalMagic;
}

/// What the first bytes say; the file's form where it is a corpus.
Result<int> formOfFile(const QString &path, int newest, NewerForm newer)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, path, {}};
    }
    if (!QFileInfo(path).isFile()) {
        return Error{ErrorCode::CorpusNotOurs, path, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}};
    }
    const QByteArray header = file.read(kHeaderBytes);
    if (header.isEmpty()) {
        return Error{ErrorCode::FileEmpty, path, {}};
    }
    if (header.size() < kHeaderBytes || !header.startsWith(kMagic) || headerNumber(header, 68) != kApplicationId) {
        return Error{ErrorCode::CorpusNotOurs, path, {}};
    }
    const auto version = static_cast<qint64>(headerNumber(header, 60));
    if (version > newest && (newer == NewerForm::Refused || version > kMostForms)) {
        return Error{ErrorCode::CorpusNewer, path, {QString::number(version), QString::number(newest)}};
    }
    const bool rollbackJournal = header[18] == 1 && header[19] == 1;
    if (version < 1 || !rollbackJournal || namesSuperJournal(journalPath(path))) {
        return Error{ErrorCode::CorpusDamaged, path, {u"header"_s}};
    }
    const quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 bytes = static_cast<qint64>(headerNumber(header, 28)) * (pageSize == 1 ? 65536 : pageSize);
    if (file.size() < bytes && !QFile::exists(journalPath(path))) {
        return Error{ErrorCode::CorpusDamaged, path, {u"%1 < %2"_s.arg(file.size()).arg(bytes)}};
    }
    return static_cast<int>(version);
}

/// Where the copy of the older form goes: a name nobody has.
QString copyPath(const QString &path, int version)
{
    QString copy = u"%1.form-%2"_s.arg(path).arg(version);
    for (int n = 2; QFile::exists(copy); ++n) {
        copy = u"%1.form-%2-%3"_s.arg(path).arg(version).arg(n);
    }
    return copy;
}

/// Nothing of it is written, not even what a crash left to be taken back.
Result<Database> openNewer(const QString &path, const SchemaHistory &history, int version)
{
    const Error newer{ErrorCode::CorpusNewer, path, {QString::number(version), QString::number(history.newest())}};
    if (QFile::exists(journalPath(path)) && QFileInfo(journalPath(path)).size() > 0) {
        return newer;
    }
    Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
    return database && !history.checkReadable(*database) ? Result<Database>(newer) : std::move(database);
}

Result<Database> migrated(Database database, const SchemaHistory &history, int version)
{
    if (!database.isReadOnly() && QFile::copy(database.path(), copyPath(database.path(), version))) {
        if (auto done = history.migrate(database, version); !done) {
            return done.error();
        }
        return database;
    }
    Result<Database> copy = Database::inMemory();
    if (!copy) {
        return copy;
    }
    Result<void> done = copy->copyFrom(database);
    if (done) {
        done = history.migrate(*copy, version);
    }
    if (!done) {
        Error error = done.error();
        error.subject = database.path();
        return error;
    }
    return copy;
}

} // namespace

Result<Database> openCorpusFile(const QString &path, const SchemaHistory &history, NewerForm newer)
{
    const Result<int> version = formOfFile(path, history.newest(), newer);
    if (!version) {
        return version.error();
    }
    if (*version > history.newest()) {
        return openNewer(path, history, *version);
    }
    // Reading needs no right to write, unless a crash is to be cleared up or the form is old.
    const bool mayWrite = *version < history.newest() || QFile::exists(journalPath(path));
    Result<Database> database = Database::open(path, mayWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database) {
        return database;
    }
    // After a crash the first bytes may be of a change that was never finished; now it has been taken back.
    const Result<qint64> form = database->number("PRAGMA user_version");
    if (!form) {
        return form.error();
    }
    if (*form < 1 || *form > history.newest()) {
        return Error{ErrorCode::CorpusDamaged, path, {u"header"_s}};
    }
    const int now = static_cast<int>(*form);
    if (auto checked = history.check(*database, now); !checked) {
        return checked.error();
    }
    return now == history.newest() ? std::move(database) : migrated(std::move(*database), history, now);
}

} // namespace eusebius
