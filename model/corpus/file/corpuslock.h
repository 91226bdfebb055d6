// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace eusebius {

/// Who may write a corpus: one process at a time. Held from opening to closing, as a small file beside the corpus (".x.eusebius.lock");
/// what a dead process left behind does not count.
///
///     CorpusLock lock(path);
///     if (lock.state() == CorpusLock::State::Other) { openForReading(lock.holder()); }
class CorpusLock {
public:
    enum class State : quint8 {
        Held, ///< by us
        Other, ///< somebody else has it
        NoPlace, ///< nothing can be written there
    };

    explicit CorpusLock(const QString &corpusPath);
    ~CorpusLock();
    CorpusLock(CorpusLock &&) noexcept;
    CorpusLock &operator=(CorpusLock &&) noexcept;

    State state() const { return m_state; }
    /// "program, process 4711 on host" of who has it; empty where it is not known.
    QString holder() const;

private:
    std::unique_ptr<QLockFile> m_file;
    State m_state = State::NoPlace;
};

} // namespace eusebius
