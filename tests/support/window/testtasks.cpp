// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/testtasks.h"

namespace eusebius::tests {

void ImmediateTasks::run(QObject *, const Progress &progress, Work work, Done done)
{
    work(progress);
    done();
}

void HeldTasks::run(QObject *context, const Progress &progress, Work work, Done done)
{
    m_held.push_back({context, progress, std::move(work), std::move(done)});
}

void HeldTasks::finishFirst()
{
    Held held = std::move(m_held.front());
    m_held.pop_front();
    held.work(held.progress);
    if (held.context != nullptr) {
        held.done();
    }
}

} // namespace eusebius::tests
