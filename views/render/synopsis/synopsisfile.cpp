// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/synopsis/synopsisfile.h"

#include "views/render/picture/output/outputfile.h"
#include "views/render/synopsis/cellnotes.h"
#include "views/render/synopsis/synopsisstyle.h"
#include "views/words/sourcenames.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Blanks at the ends would be lost by readers that trim.
bool isPlain(const QString &field)
{
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    return std::none_of(field.begin(), field.end(), special) && !field.startsWith(u' ') && !field.endsWith(u' ');
}

QByteArray record(const QStringList &fields)
{
    QString line;
    for (const QString &field : fields) {
        line += isPlain(field) ? field : u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
        line += u',';
    }
    line.chop(1);
    return line.toUtf8() + "\r\n";
}

} // namespace

std::optional<SynopsisFormat> synopsisFormatOf(const QString &path)
{
    static constexpr std::pair<QLatin1StringView, SynopsisFormat> kEndings[] = {
        {".pdf"_L1, SynopsisFormat::Pdf}, {".html"_L1, SynopsisFormat::Html}, {".htm"_L1, SynopsisFormat::Html}, {".csv"_L1, SynopsisFormat::Csv}};
    for (const auto &[ending, format] : kEndings) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            return format;
        }
    }
    return std::nullopt;
}

std::vector<int> synopsisColumns(const Snapshot &snapshot, const SynopsisOptions &options)
{
    std::vector<int> columns = options.documents;
    if (columns.empty()) {
        for (int d = 0; d < static_cast<int>(snapshot.documents().size()); ++d) {
            if (options.request.showsDocument(d) && !snapshot.isExcluded(d)) {
                columns.push_back(d);
            }
        }
    }
    return columns;
}

QByteArray synopsisCsv(const SnapshotPtr &snapshot, const SynopsisOptions &options)
{
    const QStringList names = sourceNames(*snapshot);
    const std::vector<int> columns = synopsisColumns(*snapshot, options);
    const SynopsisReader reader(snapshot, options.request.documents);
    QStringList fields{u"event"_s, u"date"_s, u"edtf"_s, u"title"_s};
    for (const int document : columns) {
        fields.append(names.value(document));
    }
    QByteArray bytes = record(fields);
    for (const int event : synopsisEvents(*snapshot, options.request).events) {
        const SynopsisRow row = reader.row(event);
        fields = {snapshot->event(event).id.toString(), eventTimeWords(row.time), row.time.toEdtf(), row.title};
        for (const int document : columns) {
            if (const SynopsisCell *cell = row.cell(document)) {
                const QStringList notes = cellNotes(*cell, names);
                fields.append(notes.isEmpty() ? cell->words : cell->words + u" ["_s + notes.join(u"; "_s) + u']');
            } else {
                fields.append(u'[' + emptinessWords(reader.emptiness(event, document)) + u']');
            }
        }
        bytes += record(fields);
    }
    return bytes;
}

Result<void> writeSynopsis(const SnapshotPtr &snapshot, const SynopsisOptions &options, const QString &path)
{
    const std::optional<SynopsisFormat> format = synopsisFormatOf(path);
    if (!format) {
        return Error{ErrorCode::OptionInvalid, u"-o"_s, {path, u"a file that ends in .pdf, .html or .csv"_s}};
    }
    switch (*format) {
    case SynopsisFormat::Csv:
        return writeWhole(path, synopsisCsv(snapshot, options));
    case SynopsisFormat::Html:
        return writeWhole(path, synopsisHtml(snapshot, options));
    case SynopsisFormat::Pdf:
        break;
    }
    const Result<QByteArray> pdf = synopsisPdf(snapshot, options);
    if (!pdf) {
        return Error{pdf.error().code, path, pdf.error().args};
    }
    return writeWhole(path, *pdf);
}

} // namespace eusebius
