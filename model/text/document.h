// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/dates/timespan.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace eusebius {

/// What a part of a document's text is for. Everything outside Body is read and tagged, but makes no statements.
enum class RegionKind : quint8 {
    Body,
    Metadata, ///< title, author, publisher, dates of publication, licence and copyright lines
    Navigation, ///< menus, "Jump to", edit links, captions of lists, "Download PDF"
    Reference, ///< reference lists, further reading, footnote texts
    FootnoteMarker, ///< "[12]", "(3)" inside the body; lies inside a Body region
    Heading, ///< a section's heading; lies inside a Body region. A year in it dates what follows
    Markup, ///< signs of the format inside Body or Heading, no words of the text: "**", "](https://…)", "<br>"
};

/// Inside the body, but not to be read as words: neither tagged, nor shown in titles.
constexpr bool isUnspoken(RegionKind kind)
{
    return kind == RegionKind::FootnoteMarker || kind == RegionKind::Markup;
}

struct Region {
    TextRange range;
    RegionKind kind = RegionKind::Body;

    friend bool operator==(const Region &, const Region &) = default;
};

/// Something of a document that was not read, or not as it stood: shown to the user, never dropped silently.
struct Unread {
    TextRange range; ///< where, in the text as read (empty: not in the text)
    QByteArray code; ///< e.g. "encoding-replaced"
    QStringList args;
};

/// Where a page of a printed document begins in the text as read, and what it is called when cited: "12", "iv".
struct PageStart {
    qsizetype begin = 0;
    QString label;

    friend bool operator==(const PageStart &, const PageStart &) = default;
};

/// One text with its bibliographic record: the *source* of "source comparison". Immutable after reading.
///
/// `text` is the file decoded, nothing changed but the byte-order mark left out; all ranges are UTF-16 positions in it.
/// Not a file: several formats give the same Document. Ranges of the outer regions (Body, Metadata, Navigation, Reference)
/// are sorted, do not overlap and cover the text but for blank stretches and ruled lines; FootnoteMarker, Heading and Markup lie inside Body.
struct Document {
    QString id; ///< path relative to the folder given, with '/'
    QString path; ///< where it was read from, for messages and re-import
    QString text;
    QByteArray sha256; ///< of the file's bytes, 32 bytes raw
    QString title; ///< as the text states it; else made from the file name
    bool titleStated = false;
    QString author; ///< empty when not stated
    QString publisher; ///< site, journal, institution; empty when not stated
    TimeSpan published; ///< undated when not stated
    TextRange publishedWords; ///< the words it was read from
    TimeSpan reference; ///< what "now" is in the text: published, else what it says of itself ("As of mid-1993"); undated when unknown
    QString language = QStringLiteral("en");
    std::vector<Region> outer; ///< Body, Metadata, Navigation, Reference
    std::vector<Region> inner; ///< FootnoteMarker, Heading, Markup; sorted, do not overlap
    std::vector<Unread> unread;
    std::vector<PageStart> pages; ///< sorted; empty where the format has no pages

    /// The page a position stands on, as it is cited; empty where there are none.
    QString pageAt(qsizetype position) const;

    /// The outer kind at a position; Body where no region says otherwise.
    RegionKind kindAt(qsizetype position) const;
};

} // namespace eusebius
