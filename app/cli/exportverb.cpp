// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dateoption.h"
#include "app/cli/interrupt.h"
#include "app/cli/openverb.h"
#include "app/cli/verb.h"
#include "views/render/picture.h"

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec kExportOptions[] = {
    {"-o"_L1, "FILE"_L1, "the picture to write: .png, .svg or .pdf"_L1},
    {"--from"_L1, "DATE"_L1, "begin here: 1951, 1990-09, \"c. 1800\""_L1},
    {"--to"_L1, "DATE"_L1, "end here, with the whole of it"_L1},
    {"--width"_L1, "PX"_L1, "width in pixels; 2400 where it is not said"_L1},
    {"--height"_L1, "PX"_L1, "height in pixels; as high as needed where it is not said"_L1},
    {"--dpi"_L1, "N"_L1, "pixels an inch: 96, 192 doubles type and marks"_L1},
    {"--lanes"_L1, "source|none"_L1, "a lane a source, or as few lanes as will do"_L1},
    {"--theme"_L1, "light|dark|print"_L1, "colours"_L1},
};

constexpr int kMaxPixels = 100000;
constexpr int kMaxDpi = 2400;

/// Reads options into picture options, remembering the first that is wrong.
class PictureOptionReader {
public:
    explicit PictureOptionReader(const Arguments &arguments) : m_arguments(arguments) { }

    template <typename Number>
    void number(QLatin1StringView option, Number &value, int low, int high)
    {
        if (!m_arguments.has(option)) {
            return;
        }
        bool ok = false;
        const int read = m_arguments.value(option).toInt(&ok);
        if (!ok || read < low || read > high) {
            fail(option, u"a whole number from %1 to %2"_s.arg(low).arg(high));
        } else {
            value = static_cast<Number>(read);
        }
    }
    template <typename Enum, std::size_t N>
    void choice(QLatin1StringView option, Enum &value, const std::array<QLatin1StringView, N> &names, QLatin1StringView expected)
    {
        if (!m_arguments.has(option)) {
            return;
        }
        const auto it = std::ranges::find(names, m_arguments.value(option));
        if (it == names.end()) {
            fail(option, QString(expected));
        } else {
            value = static_cast<Enum>(it - names.begin());
        }
    }
    TimeSpan date(QLatin1StringView option)
    {
        const Result<TimeSpan> read = dateOption(m_arguments, option);
        if (!read && !m_error) {
            m_error = read.error();
        }
        return read ? *read : TimeSpan();
    }
    void fail(QLatin1StringView option, const QString &expected)
    {
        if (!m_error) {
            m_error = Error{ErrorCode::OptionInvalid, QString(option), {m_arguments.value(option), expected}};
        }
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const Arguments &m_arguments;
    std::optional<Error> m_error;
};

Result<PictureOptions> pictureOptions(const Arguments &arguments)
{
    PictureOptions options;
    PictureOptionReader reader(arguments);
    reader.number("--width"_L1, options.widthPixels, 1, kMaxPixels);
    reader.number("--height"_L1, options.heightPixels, 0, kMaxPixels); // 0: as high as needed
    reader.number("--dpi"_L1, options.dpi, 1, kMaxDpi);
    reader.choice("--lanes"_L1, options.lanes, std::array{"source"_L1, "none"_L1}, "source or none"_L1);
    reader.choice("--theme"_L1, options.theme, std::array{"light"_L1, "dark"_L1, "print"_L1}, "light, dark or print"_L1);
    const TimeSpan from = reader.date("--from"_L1);
    const TimeSpan to = reader.date("--to"_L1);
    if (!from.isUndated()) {
        options.from = from.earliestStart();
    }
    if (!to.isUndated()) {
        options.to = to.latestEnd();
    }
    if (options.from && options.to && *options.from >= *options.to) {
        reader.fail("--to"_L1, u"a date after --from"_s);
    }
    if (!pictureFormatOf(arguments.value("-o"_L1))) {
        reader.fail("-o"_L1, u"a file that ends in .png, .svg or .pdf"_s);
    }
    return reader.error() ? Result<PictureOptions>(*reader.error()) : Result<PictureOptions>(std::move(options));
}

ExitCode runExport(const Arguments &arguments, Console &console)
{
    if (arguments.positional().size() != 1 || !arguments.has("-o"_L1)) {
        return console.usage(u"export", u"name one corpus, and the picture to write with -o");
    }
    const Result<PictureOptions> options = pictureOptions(arguments);
    if (!options) {
        console.say(options.error());
        return ExitCode::WrongUsage;
    }
    const OpenedCorpus corpus = openForVerb(arguments.positional(), console);
    if (corpus.snapshot == nullptr) {
        return ExitCode::Failed;
    }
    const Interrupt interrupt{Progress()}; // what is being written is written to its end, or taken away
    if (const Result<void> written = writePicture(corpus.snapshot, *options, arguments.value("-o"_L1)); !written) {
        console.say(written.error());
        return ExitCode::Failed;
    }
    return corpus.done(console);
}

} // namespace

constinit const Verb kExportVerb{
    .name = "export"_L1,
    .usage = "CORPUS -o FILE.png|.svg|.pdf [--from D] [--to D] [--width PX] [--height PX]"
             " [--dpi N] [--lanes source|none] [--theme light|dark|print]"_L1,
    .summary = "draw the timeline as a picture"_L1,
    .options = kExportOptions,
    .paints = true,
    .run = runExport,
};

} // namespace eusebius
