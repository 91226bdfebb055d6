// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/synopsisexport.h"

#include "app/cli/dateoption.h"
#include "app/cli/exportoptions.h"
#include "app/cli/openverb.h"
#include "views/render/pictureoptions.h"
#include "views/render/synopsis/synopsisfile.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// The option's value among these names; none and an error where it is another.
Result<int> chosen(const Arguments &arguments, QLatin1StringView option, const QStringList &names, int otherwise)
{
    if (!arguments.has(option)) {
        return otherwise;
    }
    const qsizetype at = names.indexOf(arguments.value(option));
    return at < 0 ? Result<int>(Error{ErrorCode::OptionInvalid, QString(option), {arguments.value(option), names.join(u" or "_s)}}) : static_cast<int>(at);
}

Result<void> readPeriod(const Arguments &arguments, SynopsisRequest &request)
{
    const Result<TimeSpan> from = dateOption(arguments, "--from"_L1);
    const Result<TimeSpan> to = dateOption(arguments, "--to"_L1);
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    request.from = from->isUndated() ? kOpenPast : from->earliestStart();
    request.to = to->isUndated() ? kOpenFuture : to->latestEnd();
    return request.from < request.to ? Result<void>() : Error{ErrorCode::OptionInvalid, u"--to"_s, {arguments.value("--to"_L1), u"a date after --from"_s}};
}

Result<void> readPaper(const Arguments &arguments, SynopsisOptions &options)
{
    if (!arguments.has("--size"_L1)) {
        return {};
    }
    const std::optional<NamedSize> size = namedSize(arguments.value("--size"_L1));
    if (!size || size->heightMillimetres <= 0) {
        return Error{ErrorCode::OptionInvalid, u"--size"_s, {arguments.value("--size"_L1), u"a size of paper: a0 to a5, letter, each also as a4-landscape"_s}};
    }
    options.paperMillimetres = {size->widthMillimetres, size->heightMillimetres};
    return {};
}

Result<SynopsisOptions> synopsisOptionsOf(const Arguments &arguments)
{
    SynopsisOptions options;
    if (!synopsisFormatOf(arguments.value("-o"_L1))) {
        return Error{ErrorCode::OptionInvalid, u"-o"_s, {arguments.value("-o"_L1), u"a file that ends in .pdf, .html or .csv, for a synopsis"_s}};
    }
    if (const Result<void> period = readPeriod(arguments, options.request); !period) {
        return period.error();
    }
    if (const Result<void> paper = readPaper(arguments, options); !paper) {
        return paper.error();
    }
    const Result<int> choice = chosen(arguments, "--choose"_L1, {u"all"_s, u"several"_s, u"differing"_s}, 0);
    const bool onPaper = synopsisFormatOf(arguments.value("-o"_L1)) == SynopsisFormat::Pdf;
    const Result<int> theme = chosen(arguments, "--theme"_L1, {u"light"_s, u"dark"_s, u"print"_s}, static_cast<int>(onPaper ? ThemeKind::Print : ThemeKind::Light));
    if (!choice || !theme) {
        return choice ? theme.error() : choice.error();
    }
    options.request.choice = static_cast<SynopsisChoice>(*choice);
    options.theme = static_cast<ThemeKind>(*theme);
    options.title = arguments.value("--title"_L1);
    const Result<QString> made = madeOption(arguments);
    if (!made) {
        return made.error();
    }
    options.made = *made;
    return options;
}

} // namespace

ExitCode exportSynopsis(const Arguments &arguments, Console &console)
{
    Result<SynopsisOptions> options = synopsisOptionsOf(arguments);
    if (!options) {
        console.say(options.error());
        return ExitCode::WrongUsage;
    }
    const OpenedCorpus corpus = openForVerb(arguments.positional(), console);
    if (corpus.snapshot == nullptr) {
        return ExitCode::Failed;
    }
    const Result<ShownSet> shown = shownBy(*corpus.snapshot, filterOption(arguments));
    if (!shown) {
        console.say(shown.error());
        return exitCodeOf(shown.error());
    }
    options->request.documents = shown->documents;
    options->request.events = shown->events;
    if (const Result<void> written = writeSynopsis(corpus.snapshot, *options, arguments.value("-o"_L1)); !written) {
        console.say(written.error());
        return exitCodeOf(written.error());
    }
    return corpus.done(console);
}

} // namespace eusebius
