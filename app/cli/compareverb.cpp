// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/comparisonjson.h"
#include "app/cli/openverb.h"
#include "app/cli/verb.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec kCompareOptions[] = {
    {"--event"_L1, "ID"_L1, "only this event, by its id as \"eusebius list events\" prints it"_L1},
};

ExitCode runCompare(const Arguments &arguments, Console &console)
{
    if (arguments.positional().size() != 1) {
        return console.usage(u"compare", u"name one corpus");
    }
    const OpenedCorpus corpus = openForVerb(arguments.positional(), console);
    if (corpus.snapshot == nullptr) {
        return ExitCode::Failed;
    }
    int event = -1;
    if (arguments.has("--event"_L1)) {
        const QString id = arguments.value("--event"_L1);
        event = corpus.snapshot->eventIndex(EventId::fromString(id));
        if (event < 0) {
            console.say(Error{ErrorCode::OptionInvalid, u"--event"_s, {id, u"the id of an event of this corpus"_s}});
            return ExitCode::WrongUsage;
        }
    }
    writeComparisonJson(OffsetSnapshot(*corpus.snapshot), event, [&console](QByteArrayView bytes) { console.write(bytes); });
    console.write("\n");
    return corpus.done(console);
}

} // namespace

constinit const Verb kCompareVerb{
    .name = "compare"_L1,
    .usage = "CORPUS [--event ID]"_L1,
    .summary = "who copied, who differs, who is silent (JSON)"_L1,
    .options = kCompareOptions,
    .run = runCompare,
};

} // namespace eusebius
