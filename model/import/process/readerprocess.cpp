// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/process/readerprocess.h"

#include "model/import/wire/frame.h"
#include "model/import/wire/wiredocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMemoryExit = 86; ///< the reader's way to say that memory ran out, see app/reader
constexpr std::size_t kMostAnswers = 100'000;

Error readerFailed(const QString &what)
{
    return {ErrorCode::ReaderFailed, {}, {what}};
}

/// The child has the ends of two pipes as its standard input and output, and nothing else of ours.
qint64 spawn(const QByteArray &program, int questions, int answers)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, questions, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, answers, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0); // Ctrl+C in a terminal is for the program; it ends its readers itself
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    QByteArray name = program;
    const std::array<char *, 2> arguments{name.data(), nullptr};
    pid_t child = -1;
    const int failed = posix_spawn(&child, program.constData(), &actions, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failed == 0 ? child : -1;
}

} // namespace

ReaderProcess::~ReaderProcess()
{
    stop();
}

QString ReaderProcess::programPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    // Beside the program; where it is installed; from tests/bin and tests/bench of a build folder.
    for (const QLatin1StringView place : {""_L1, "/../libexec/eusebius"_L1, "/../lib/eusebius"_L1, "/../app"_L1, "/../../app"_L1}) {
        const QFileInfo program(here + place + "/eusebius-read"_L1);
        if (program.isFile() && program.isExecutable()) {
            return program.absoluteFilePath();
        }
    }
    return {};
}

bool ReaderProcess::start()
{
    if (m_child >= 0) {
        return true;
    }
    const QString program = m_program.isEmpty() ? programPath() : m_program;
    std::array<int, 2> questions{-1, -1};
    std::array<int, 2> answers{-1, -1};
    if (program.isEmpty() || pipe2(questions.data(), O_CLOEXEC) != 0) {
        return false;
    }
    if (pipe2(answers.data(), O_CLOEXEC) != 0) {
        close(questions[0]);
        close(questions[1]);
        return false;
    }
    m_child = spawn(program.toLocal8Bit(), questions[0], answers[1]);
    close(questions[0]);
    close(answers[1]);
    m_questions = questions[1];
    m_answers = answers[0];
    for (const int end : {m_questions, m_answers}) {
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    if (m_child < 0) {
        closePipes();
    }
    return m_child >= 0;
}

void ReaderProcess::closePipes()
{
    for (int *end : {&m_questions, &m_answers}) {
        if (*end >= 0) {
            close(*end);
            *end = -1;
        }
    }
}

void ReaderProcess::stop()
{
    closePipes();
    if (m_child < 0) {
        return;
    }
    const auto child = static_cast<pid_t>(m_child);
    kill(child, SIGKILL);
    while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    m_child = -1;
}

Error ReaderProcess::failure(bool timedOut)
{
    QString what = timedOut ? u"hung"_s : u"crashed"_s;
    if (!timedOut && m_child >= 0) { // it closed its end: it is gone, or about to be
        int status = 0;
        pid_t gone = 0;
        for (int tries = 0; tries < 100 && gone == 0; ++tries) {
            gone = waitpid(static_cast<pid_t>(m_child), &status, WNOHANG);
            if (gone == 0) {
                usleep(10'000);
            }
        }
        if (gone > 0) {
            m_child = -1;
            if (WIFEXITED(status) && WEXITSTATUS(status) == kMemoryExit) {
                what = u"memory"_s;
            } else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
                what = u"hung"_s;
            }
        }
    }
    stop();
    return readerFailed(what);
}

std::vector<Result<Document>> ReaderProcess::answers()
{
    std::vector<Result<Document>> results;
    QElapsedTimer clock;
    clock.start();
    FrameChannel channel(m_answers, m_questions);
    while (results.size() < kMostAnswers) {
        const qint64 left = m_limits.totalMilliseconds - clock.elapsed();
        WireFrame frame;
        const FrameEnd end = left <= 0 ? FrameEnd::TimedOut : channel.receive(frame, std::min(m_limits.idleMilliseconds, static_cast<int>(left)));
        if (end == FrameEnd::TimedOut || end == FrameEnd::Closed) {
            results.push_back(failure(end == FrameEnd::TimedOut));
            return results;
        }
        if (end == FrameEnd::Well && frame.kind == FrameKind::End) {
            return results;
        }
        if (end == FrameEnd::Well && frame.kind == FrameKind::Alive) {
            continue;
        }
        std::optional<Document> document = end == FrameEnd::Well && frame.kind == FrameKind::Document ? readDocument(frame.payload) : std::nullopt;
        std::optional<Error> error = end == FrameEnd::Well && frame.kind == FrameKind::Failure ? readError(frame.payload) : std::nullopt;
        if (document) {
            results.emplace_back(*std::move(document));
        } else if (error) {
            results.emplace_back(*std::move(error));
        } else {
            break;
        }
    }
    stop();
    results.push_back(readerFailed(u"garbled"_s));
    return results;
}

std::vector<Result<Document>> ReaderProcess::read(const QByteArray &format, const QString &fileName, const QByteArray &bytes)
{
    if (!start()) {
        return {readerFailed(u"missing"_s)};
    }
    FrameChannel channel(m_answers, m_questions);
    FrameEnd end = channel.send({FrameKind::Question, writeQuestion({format, fileName})}, m_limits.idleMilliseconds);
    if (end == FrameEnd::Well) {
        end = channel.send({FrameKind::Bytes, bytes}, m_limits.idleMilliseconds);
    }
    if (end != FrameEnd::Well) {
        return {failure(end == FrameEnd::TimedOut)};
    }
    std::vector<Result<Document>> results = answers();
    if (results.empty()) {
        results.push_back(readerFailed(u"garbled"_s));
    }
    return results;
}

} // namespace eusebius
