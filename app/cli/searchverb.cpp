// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/passagejson.h"
#include "app/cli/openverb.h"
#include "app/cli/verb.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

ExitCode runSearch(const Arguments &arguments, Console &console)
{
    const QStringList &words = arguments.positional();
    if (words.size() < 2) {
        return console.usage(u"search", u"name a corpus and what to look for");
    }
    const Result<SearchQuery> query = SearchQuery::parse(words.sliced(1).join(u' '));
    if (!query) {
        console.say(query.error());
        return ExitCode::WrongUsage;
    }
    if (query->isEmpty()) {
        return console.usage(u"search", u"there is no word in what to look for");
    }
    const OpenedCorpus corpus = openForVerb({words.front()}, console);
    if (corpus.snapshot == nullptr) {
        return ExitCode::Failed;
    }
    const OffsetSnapshot offsets(*corpus.snapshot);
    for (const SearchHit &hit : search(*corpus.snapshot, *query)) {
        console.writeLine(passageJson(offsets, hit));
    }
    return corpus.done(console);
}

} // namespace

constinit const Verb kSearchVerb{
    .name = "search"_L1,
    .usage = "CORPUS WORDS..."_L1,
    .summary = "find passages, best first (JSON Lines)"_L1,
    .details = "All words must be met; case and diacritics do not matter. Also:\n"
               "  '\"peace treaty\"'      words side by side (quote the quotation marks for the shell)\n"
               "  diploma*              words that begin so\n"
               "  source:gazette        only from documents with this in title, author, publisher or name\n"
               "  before:1951           a statement that begins, or may begin, before 1951\n"
               "  after:1990-09         a statement that reaches, or may reach, beyond September 1990\n"
               "  -- border -river      without a word (\"--\" ends the options)"_L1,
    .run = runSearch,
};

} // namespace eusebius
