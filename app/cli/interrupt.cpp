// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace eusebius {

namespace {

// A signal handler can be given nothing: what it stops must be found where it runs. Cancelling is one store to a lock-free flag.
std::atomic<const Progress *> s_running = nullptr;

extern "C" void stopWork(int signal)
{
    std::signal(signal, SIG_DFL);
    if (const Progress *progress = s_running.load()) {
        progress->cancel();
    }
}

} // namespace

Interrupt::Interrupt(Progress progress) : m_progress(std::move(progress))
{
    s_running = &m_progress;
    std::signal(SIGINT, stopWork);
    std::signal(SIGTERM, stopWork);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    s_running = nullptr;
}

} // namespace eusebius
