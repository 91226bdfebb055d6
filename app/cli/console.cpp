// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "app/cli/json/jsonwriter.h"
#include "views/words/errorwords.h"

#include <QElapsedTimer>
#include <QMutex>

#include <cerrno>
#include <cstring>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBufferBytes = 1 << 18;
constexpr int kProgressEveryMilliseconds = 100;

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

void put(std::FILE *file, const QByteArray &bytes)
{
    // A message that can't be shown is no reason to stop.
    static_cast<void>(std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file));
    std::fflush(file);
}

/// Line ends and other control characters of file names must not break "one line each".
QByteArray oneLine(QStringView message)
{
    QString line = message.toString();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    QByteArray bytes;
    appendUtf8(bytes, line);
    return bytes + '\n';
}

} // namespace

Console::Console(std::FILE *out, std::FILE *err) : m_out(out), m_err(err), m_isTerminal(isTerminal(err)) { }

void Console::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= kBufferBytes) {
        flush();
    }
}

void Console::writeLine(QByteArrayView line)
{
    write(line);
    write("\n");
}

bool Console::flush()
{
    if (!m_failed) {
        const auto size = static_cast<std::size_t>(m_buffer.size());
        if (std::fwrite(m_buffer.constData(), 1, size, m_out) != size || std::fflush(m_out) != 0) {
            const auto code = errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
            m_failed = true;
            say(Error{code, u"standard output"_s, {QString::fromLocal8Bit(std::strerror(errno))}});
        }
    }
    m_buffer.clear();
    return !m_failed;
}

void Console::say(QStringView message)
{
    endProgress();
    put(m_err, oneLine(message));
}

void Console::say(const Error &error)
{
    say(errorWords(error));
}

void Console::say(const std::vector<Error> &errors)
{
    for (const Error &error : errors) {
        say(error);
    }
}

ExitCode Console::usage(QStringView verb, QStringView complaint)
{
    const QString help = verb.isEmpty() ? u"eusebius --help"_s : u"eusebius %1 --help"_s.arg(verb);
    const QString who = verb.isEmpty() ? u"eusebius"_s : u"eusebius %1"_s.arg(verb);
    say(QString(u"%1: %2; see %3"_s.arg(who, complaint, help)));
    return ExitCode::WrongUsage;
}

Progress Console::progress(QStringView doing)
{
    if (!m_isTerminal) {
        return Progress();
    }
    m_progressShown = true;
    struct Shared {
        QMutex mutex;
        QElapsedTimer timer;
    };
    auto shared = std::make_shared<Shared>();
    return Progress([shared, err = m_err, doing = doing.toString()](qint64 done, qint64 total, const QString &) {
        if (!shared->mutex.tryLock()) {
            return; // somebody else is drawing it
        }
        if (!shared->timer.isValid() || shared->timer.elapsed() >= kProgressEveryMilliseconds) {
            shared->timer.start();
            const qint64 percent = total > 0 ? done * 100 / total : 0;
            put(err, "\r\x1b[K" + u"%1 %2 %"_s.arg(doing).arg(percent).toUtf8());
        }
        shared->mutex.unlock();
    });
}

void Console::endProgress()
{
    if (m_progressShown) {
        m_progressShown = false;
        put(m_err, "\r\x1b[K");
    }
}

} // namespace eusebius
