// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/text/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace eusebius {

/// How long and how much a document may take before its reader is stopped.
struct ReaderLimits {
    int idleMilliseconds = 9'000; ///< without a sign of life
    int totalMilliseconds = 60'000;
};

/// One child process that reads documents one after another. Owned by one thread at a time; destroying it ends the child.
///
/// Not trusted: what it answers is checked, and a child that breaks, hangs or talks nonsense is ended and takes only the document at hand.
class ReaderProcess {
public:
    /// `program`: programPath() where it is empty.
    explicit ReaderProcess(ReaderLimits limits = {}, QString program = {}) : m_limits(limits), m_program(std::move(program)) { }
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    /// Starts the child where there is none. Containers give several documents, each with its path inside as id, and errors with it as subject.
    std::vector<Result<Document>> read(const QByteArray &format, const QString &fileName, const QByteArray &bytes);

    /// The program beside this one, or where it is installed or built; empty where there is none.
    static QString programPath();

private:
    bool start();
    void stop();
    void closePipes();
    /// Why the child did not answer: it is ended, and what became of it is told by how it ended.
    Error failure(bool timedOut);
    std::vector<Result<Document>> answers();

    ReaderLimits m_limits;
    QString m_program;
    int m_answers = -1; ///< the ends of two pipes
    int m_questions = -1;
    qint64 m_child = -1;
};

} // namespace eusebius
