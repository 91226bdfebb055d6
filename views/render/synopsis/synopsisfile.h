// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/synopsis/synopsis.h"
#include "views/render/theme.h"

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace eusebius {

/// How a synopsis is written to a file. Equal options of one corpus give the same bytes.
struct SynopsisOptions {
    SynopsisRequest request;
    std::vector<int> documents; ///< the columns, in order; empty: those of the request, in the corpus's order
    ThemeKind theme = ThemeKind::Print;
    QString title; ///< empty: the corpus's
    QString made; ///< when, in words; empty: not said
    QSizeF paperMillimetres{297, 210}; ///< PDF
};

/// A printed or read table, a page for a browser, a table for other programs.
enum class SynopsisFormat : quint8 { Pdf, Html, Csv };
/// By the file's ending; none where it is another.
std::optional<SynopsisFormat> synopsisFormatOf(const QString &path);

/// Made from the corpus, never from the screen; written beside the target and renamed. PDF needs a QGuiApplication (offscreen will do).
Result<void> writeSynopsis(const SnapshotPtr &snapshot, const SynopsisOptions &options, const QString &path);

/// The columns that will be written.
std::vector<int> synopsisColumns(const Snapshot &snapshot, const SynopsisOptions &options);
/// RFC 4180, UTF-8: a record an event, a field a source. What is no word of a source stands in brackets.
QByteArray synopsisCsv(const SnapshotPtr &snapshot, const SynopsisOptions &options);
/// One page that needs nothing else: a table that says its heads to screen readers.
QByteArray synopsisHtml(const SnapshotPtr &snapshot, const SynopsisOptions &options);
/// Pages with the heads on each; where the columns do not fit in one width, groups of them, page by page.
Result<QByteArray> synopsisPdf(const SnapshotPtr &snapshot, const SynopsisOptions &options);

} // namespace eusebius
