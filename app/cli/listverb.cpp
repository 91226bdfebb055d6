// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/csv.h"
#include "app/cli/json/listing.h"
#include "app/cli/openverb.h"
#include "app/cli/verb.h"

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kListings = {&kDocumentListing, &kStatementListing, &kEventListing, &kLinkListing};

constexpr OptionSpec kListOptions[] = {
    {"--csv"_L1, {}, "a table (RFC 4180) instead of JSON Lines"_L1},
};

void writeJsonLines(const Listing &listing, const OffsetSnapshot &corpus, Console &console)
{
    QByteArray line;
    for (int i = 0, count = listing.count(corpus.snapshot()); i < count; ++i) {
        line.clear();
        JsonWriter json(line);
        listing.json(json, corpus, i);
        console.writeLine(line);
    }
}

void writeTable(const Listing &listing, const OffsetSnapshot &corpus, Console &console)
{
    console.write(csvLine(listing.columns()));
    for (int i = 0, count = listing.count(corpus.snapshot()); i < count; ++i) {
        console.write(csvLine(listing.cells(corpus, i)));
    }
}

ExitCode runList(const Arguments &arguments, Console &console)
{
    const QStringList &words = arguments.positional();
    const auto listing = std::ranges::find_if(kListings, [&words](const Listing *l) { return l->name == words.value(0); });
    if (listing == kListings.end()) {
        return console.usage(u"list", u"say what: documents, statements, events or links");
    }
    if (words.size() != 2) {
        return console.usage(u"list", u"name one corpus");
    }
    const OpenedCorpus corpus = openForVerb({words[1]}, console);
    if (corpus.snapshot == nullptr) {
        return ExitCode::Failed;
    }
    const auto write = arguments.has("--csv"_L1) ? writeTable : writeJsonLines;
    write(**listing, OffsetSnapshot(*corpus.snapshot), console);
    return corpus.done(console);
}

} // namespace

constinit const Verb kListVerb{
    .name = "list"_L1,
    .usage = "documents|statements|events|links [--csv] CORPUS"_L1,
    .summary = "print what a corpus holds, as JSON Lines or a table"_L1,
    .options = kListOptions,
    .run = runList,
};

} // namespace eusebius
