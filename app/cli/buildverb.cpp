// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"
#include "app/cli/openverb.h"
#include "app/cli/verb.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec kBuildOptions[] = {
    {"-o"_L1, "CORPUS"_L1, "the corpus file to write, CORPUS.eusebius"_L1},
};

ExitCode runBuild(const Arguments &arguments, Console &console)
{
    if (arguments.positional().isEmpty() || !arguments.has("-o"_L1)) {
        return console.usage(u"build", u"name a folder or files, and the corpus to write with -o");
    }
    const QString target = arguments.value("-o"_L1);
    const OpenedCorpus corpus = buildForVerb(arguments.positional(), console);
    if (corpus.snapshot == nullptr) {
        return ExitCode::Failed;
    }
    const Interrupt interrupt{Progress()}; // what is being written is written to its end, or taken away
    if (const Result<void> saved = saveCorpus(*corpus.snapshot, target); !saved) {
        console.say(saved.error());
        return ExitCode::Failed;
    }
    const auto counted = [](std::size_t count, const QString &what) { return u"%1 %2%3"_s.arg(count).arg(what, count == 1 ? QString() : u"s"_s); };
    console.say(QString(u"%1: %2, %3, %4"_s.arg(target, counted(corpus.snapshot->documents().size(), u"document"_s),
                                                counted(corpus.snapshot->statements().size(), u"statement"_s),
                                                counted(corpus.snapshot->events().size(), u"event"_s))));
    return corpus.done(console);
}

} // namespace

constinit const Verb kBuildVerb{
    .name = "build"_L1,
    .usage = "FOLDER|FILE... -o CORPUS.eusebius"_L1,
    .summary = "import, extract, link, compare; save as a corpus"_L1,
    .details = "Building a corpus again replaces what the program found; what a person decided in it stays.\n"
               "A file that is not a corpus is never written over."_L1,
    .options = kBuildOptions,
    .run = runBuild,
};

} // namespace eusebius
