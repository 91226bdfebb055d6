// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/headings.h"
#include "model/import/page/linesigns.h"
#include "model/import/page/references.h"

#include <algorithm>

namespace eusebius {

namespace {

/// A run of numbered notes, as far as it is read.
struct NoteRun {
    std::size_t end = 0; ///< after its last line
    int notes = 0;
    int citing = 0;
};

/// A line without a number, apart from the note above, that no note would go on with.
bool breaksRun(const Page &page, std::size_t line)
{
    const PageLine &now = page.lines[line];
    if (now.kind != RegionKind::Body || now.level > 0) {
        return true;
    }
    return now.afterBlank && citationScore(page.words(line)) < 2;
}

/// A page's number or running head between two notes: the run goes on below it.
bool isFurniture(const Page &page, std::size_t line)
{
    const PageLine &now = page.lines[line];
    return now.fixed && (now.kind == RegionKind::Metadata || now.kind == RegionKind::Navigation);
}

/// Reads notes numbered upwards from `first`.
NoteRun runFrom(const Page &page, std::size_t first)
{
    NoteRun run;
    run.end = first;
    int last = 0;
    for (std::size_t i = first; i < page.size(); ++i) {
        if (run.notes > 0 && isFurniture(page, i)) {
            continue;
        }
        const auto note = noteNumber(page.words(i));
        const bool next = note && page.lines[i].kind == RegionKind::Body
                          && (run.notes == 0 || (note->number > last && note->number <= last + 3));
        if (!next && breaksRun(page, i)) {
            break;
        }
        if (next) {
            last = note->number;
            ++run.notes;
            run.citing += citationScore(page.words(i)) >= 2 ? 1 : 0;
        }
        run.end = i + 1;
    }
    return run;
}

/// After the last line that tells something and is neither a note nor a citation: what follows it is lists and furniture.
std::size_t endOfProse(const Page &page, std::size_t body)
{
    for (std::size_t i = page.size(); i > body; --i) {
        const std::size_t line = i - 1;
        const bool text = page.lines[line].kind == RegionKind::Body
                          && lineSign(page.words(line), LinePlace::Back) == LineSign::None && !noteNumber(page.words(line));
        if (text && isProse(page, line) && citationScore(page.words(line)) < 2) {
            return i;
        }
    }
    return body;
}

/// Marks a run of notes at `line` if it is one; gives the line to go on with.
std::size_t tryRun(Page &page, std::size_t line, std::size_t proseEnd)
{
    const auto note = noteNumber(page.words(line));
    if (!note || page.lines[line].kind != RegionKind::Body || page.lines[line].level > 0) {
        return line + 1;
    }
    const NoteRun run = runFrom(page, line);
    const bool firm = note->firm;
    const bool citing = run.citing * 2 >= run.notes;
    // At the end of a text a run from 1 is enough; at the foot of a page it must cite without exception.
    const bool atEnd = note->number == 1 && run.notes >= 2 && run.end >= proseEnd;
    const bool atFoot = firm && run.citing == run.notes && run.notes >= 1 && page.lines[line].afterBlank;
    const bool single = run.notes == 1 && citationScore(page.words(line)) >= 3;
    if (citing && (atEnd || (atFoot && (run.notes >= 2 || single)))) {
        page.mark(line, run.end, RegionKind::Reference);
        return run.end;
    }
    return std::max(line + 1, run.end);
}

/// A bibliography without numbers and heading: the last lines, each of them one.
void markTrailingEntries(Page &page, std::size_t body)
{
    std::size_t first = page.size();
    int entries = 0;
    for (std::size_t i = page.size(); i > body; --i) {
        const PageLine &line = page.lines[i - 1];
        if (line.kind == RegionKind::Reference || line.kind == RegionKind::Metadata || line.kind == RegionKind::Navigation) {
            continue;
        }
        if (line.level > 0 || line.wordCount > 60 || citationScore(page.words(i - 1)) < 4) {
            break;
        }
        first = i - 1;
        ++entries;
    }
    if (entries >= 2) {
        page.mark(first, page.size(), RegionKind::Reference);
    }
}

} // namespace

void markNotes(Page &page, std::size_t body)
{
    const std::size_t proseEnd = endOfProse(page, body);
    for (std::size_t i = body; i < page.size();) {
        i = tryRun(page, i, proseEnd);
    }
    markTrailingEntries(page, body);
}

} // namespace eusebius
