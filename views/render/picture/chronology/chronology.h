// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/pictureoptions.h"

#include <vector>

namespace eusebius {

/// One source's telling of an entry, as its footnote has it.
struct ChronologyNote {
    int document = -1;
    QString source; ///< as sources are called in the lanes
    QString quote; ///< its sentence, blanks made single, shortened where it is long
    QString stance; ///< "alleged", "reported"; empty where it is told plainly
};

/// An event, or a statement that belongs to none, at its date.
struct ChronologyEntry {
    int event = -1;
    int statement = -1; ///< where there is no event
    QString id; ///< "event-…", "statement-…": as in the SVG
    QString date; ///< empty: undated
    QString edtf;
    QString title;
    std::vector<ChronologyNote> notes; ///< in the order of sources and text; never empty
    QStringList differences; ///< where the sources do not agree: one sentence each
};

/// Entries under one heading: a year, a decade, a century; the last may hold what has no date.
struct ChronologyChapter {
    QString heading;
    std::vector<ChronologyEntry> entries;
};

/// A source as the list at the end names it.
struct ChronologySource {
    QString name;
    QString record; ///< title, author, publisher, date, as far as the name has not said them
};

/// What a picture shows, in words.
struct Chronology {
    QString title;
    QString description;
    QString caption;
    QString made;
    QByteArray record; ///< as in pictures
    std::vector<ChronologyChapter> chapters;
    std::vector<ChronologySource> sources;
    int entries = 0;
};

/// The same errors as composePicture, and the same options; sizes and colours do not matter. Whatever touches the period is in it.
Result<Chronology> composeChronology(const SnapshotPtr &snapshot, const PictureOptions &options);

QByteArray chronologyMarkdown(const Chronology &chronology);
/// The chapters, notes and sources, as elements to stand in a page.
QByteArray chronologyElements(const Chronology &chronology);

Result<void> writeMarkdown(const Chronology &chronology, const QString &path);

} // namespace eusebius
