// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openverb.h"

#include "app/cli/interrupt.h"

namespace eusebius {

namespace {

OpenedCorpus reported(const Built &built, Console &console)
{
    console.endProgress();
    console.say(built.errors);
    return {built.snapshot, !built.errors.empty()};
}

} // namespace

OpenedCorpus openForVerb(const QStringList &paths, Console &console)
{
    const Progress progress = console.progress(u"Reading");
    const Interrupt interrupt(progress);
    return reported(openCorpus(paths, progress), console);
}

OpenedCorpus buildForVerb(const QStringList &paths, Console &console)
{
    const Progress progress = console.progress(u"Reading");
    const Interrupt interrupt(progress);
    return reported(buildCorpus(paths, progress), console);
}

} // namespace eusebius
