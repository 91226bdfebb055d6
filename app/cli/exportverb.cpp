// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportoptions.h"
#include "app/cli/interrupt.h"
#include "app/cli/openverb.h"
#include "app/cli/pictureflags.h"
#include "app/cli/synopsisexport.h"
#include "app/cli/verb.h"
#include "views/render/picture.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec kExportOptions[] = {
    {"-o"_L1, "FILE"_L1, "what to write: .png, .svg, .pdf, .html (a page to search and point at) or .md (a chronology in words)"_L1},
    {"--preset"_L1, "NAME"_L1, "options that go together: page, slide, column (of a journal), poster; others may follow"_L1},
    {"--from"_L1, "DATE"_L1, "begin here: 1951, 1990-09, \"c. 1800\""_L1},
    {"--to"_L1, "DATE"_L1, "end here, with the whole of it"_L1},
    {"--all"_L1, {}, "everything dated, however far apart; else the period that most of it lies in"_L1},
    {"--search"_L1, "WORDS"_L1, "only events found so, as \"eusebius search\" finds them"_L1},
    {"--sources"_L1, "NAMES"_L1, "only these sources, by name or id, with ; between them"_L1},
    {"--confirmed"_L1, {}, "only what a person has confirmed"_L1},
    {"--lanes"_L1, "source|none|name|tag"_L1, "a lane a source, as few lanes as will do, a lane a name or a tag"_L1},
    {"--size"_L1, "SIZE"_L1, "a0 to a5, letter (each also as a4-landscape), slide, column, columns"_L1},
    {"--width"_L1, "PX"_L1, "width in pixels, or a length: 180mm, 18cm, 7in; 2400 where it is not said"_L1},
    {"--height"_L1, "PX"_L1, "height, likewise; as high as needed where it is not said"_L1},
    {"--dpi"_L1, "N"_L1, "pixels an inch: 96, 192 doubles type and marks; 300 for lengths"_L1},
    {"--theme"_L1, "light|dark|print"_L1, "colours"_L1},
    {"--type"_L1, "SIZE"_L1, "size of labels, all else with them: 8.25pt where it is not said; \"fit\": as large as lets every event have its label, 3pt at least"_L1},
    {"--font"_L1, "NAME"_L1, "set in this font"_L1},
    {"--title"_L1, "WORDS"_L1, "instead of the corpus's title"_L1},
    {"--caption"_L1, "WORDS"_L1, "under the timeline"_L1},
    {"--source-list"_L1, "full|names|none"_L1, "what is said of the sources below; names only where no lane begins with them"_L1},
    {"--notes"_L1, {}, "number the sources, and mark by numbers who tells what"_L1},
    {"--no-key"_L1, {}, "do not explain the marks"_L1},
    {"--eras"_L1, {}, "periods that the documents name, as bands"_L1},
    {"--fold"_L1, {}, "long stretches in which nothing is told, folded and marked with their length"_L1},
    {"--undated"_L1, {}, "also what has no date, listed by source below the timeline"_L1},
    {"--made"_L1, "DATE"_L1, "say when it was made: a date or \"today\"; else two runs give the same bytes"_L1},
    {"--outlines"_L1, {}, "SVG: letters as outlines, the same wherever they are looked at"_L1},
    {"--chronology"_L1, {}, "HTML: the chronology in words, without the picture"_L1},
    {"--synopsis"_L1, {}, "instead of a timeline what each source says, event by event: .pdf, .html or .csv"_L1},
    {"--choose"_L1, "several|differing"_L1, "synopsis: only events that several sources tell, or of which they say different things"_L1},
    {"--tile"_L1, "SIZE"_L1, "PDF: cut into sheets of this size, to be glued together"_L1},
    {"--overlap"_L1, "MM"_L1, "how far the sheets lie over each other: 10"_L1},
    {"--no-cut-marks"_L1, {}, "sheets without marks where to cut"_L1},
};

ExitCode runExport(const Arguments &arguments, Console &console)
{
    if (arguments.positional().size() != 1 || !arguments.has("-o"_L1)) {
        return console.usage(u"export", u"name one corpus, and the picture to write with -o");
    }
    if (arguments.has("--synopsis"_L1)) {
        return exportSynopsis(arguments, console);
    }
    const Result<PictureOptions> options = pictureOptionsOf(arguments);
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
        return exitCodeOf(written.error());
    }
    return corpus.done(console);
}

} // namespace

constinit const Verb kExportVerb{
    .name = "export"_L1,
    .usage = "CORPUS -o FILE.png|.svg|.pdf|.html|.md [--from D] [--to D] [--width PX] [--height PX]"
             " [--dpi N] [--lanes source|none] [--theme light|dark|print] ..."_L1,
    .summary = "draw the timeline as a picture, or write it as a page or a chronology"_L1,
    .details = "The same corpus and options give the same bytes. A file keeps how it was made: opened in the window beside its corpus, it\n"
               "brings back what it shows.\n\n"
               "  eusebius export papers -o plate.pdf --preset page --from 1945 --to 1960 --caption \"After the war\"\n"
               "  eusebius export papers -o wall.pdf --size a0-landscape --tile a4 --eras\n"
               "  eusebius export papers -o figure.svg --width 88mm --lanes none --notes --outlines\n"
               "  eusebius export papers -o synopsis.html --synopsis --from 1990 --to 2004 --choose several"_L1,
    .options = kExportOptions,
    .paints = true,
    .run = runExport,
};

} // namespace eusebius
