// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openverb.h"

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
    return reported(openCorpus(paths, console.progress(u"Reading")), console);
}

OpenedCorpus buildForVerb(const QStringList &paths, Console &console)
{
    return reported(buildCorpus(paths, console.progress(u"Reading")), console);
}

} // namespace eusebius
