// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/corpuslock.h"

#include <QFileInfo>
#include <QLockFile>
#include <QThread>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long kNamingMilliseconds = 50;

/// A link and what it leads to are one corpus.
QString lockPath(const QString &corpusPath)
{
    const QFileInfo info(corpusPath);
    const QFileInfo real(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    return real.absolutePath() + "/."_L1 + real.fileName() + ".lock"_L1;
}

bool isNamed(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    return file.getLockInfo(&process, &host, &program);
}

/// A process that dies between making the lock's file and writing its name into it leaves a file that would lock for ever. Who is alive has
/// written it in a moment, and holds it so that it can't be removed.
bool takeOverNameless(QLockFile &file)
{
    if (file.error() != QLockFile::LockFailedError || !QFileInfo(file.fileName()).isFile() || isNamed(file)) {
        return false;
    }
    QThread::msleep(kNamingMilliseconds);
    return file.tryLock(0) || (!isNamed(file) && file.removeStaleLockFile() && file.tryLock(0));
}

} // namespace

CorpusLock::CorpusLock(const QString &corpusPath) : m_file(std::make_unique<QLockFile>(lockPath(corpusPath)))
{
    m_file->setStaleLockTime(0); // it is held for days; only a dead process's lock is stale
    if (m_file->tryLock(0) || takeOverNameless(*m_file)) {
        m_state = State::Held;
    } else {
        // What is no file is nobody's lock: there is just no room for one.
        const QFileInfo there(m_file->fileName());
        const bool lockFile = there.isFile() || !there.exists();
        m_state = m_file->error() == QLockFile::LockFailedError && lockFile ? State::Other : State::NoPlace;
    }
}

CorpusLock::~CorpusLock() = default;
CorpusLock::CorpusLock(CorpusLock &&) noexcept = default;
CorpusLock &CorpusLock::operator=(CorpusLock &&) noexcept = default;

QString CorpusLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_state != State::Other || !m_file->getLockInfo(&process, &host, &program)) {
        return {};
    }
    return u"%1, process %2 on %3"_s.arg(program).arg(process).arg(host);
}

} // namespace eusebius
