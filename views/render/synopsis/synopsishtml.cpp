// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/datewords.h"
#include "views/render/picture/output/outputfile.h"
#include "views/render/synopsis/cellnotes.h"
#include "views/render/synopsis/synopsisfile.h"
#include "views/render/synopsis/synopsisstyle.h"
#include "views/words/sourcenames.h"

#include <QFile>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// In the order of SourceShape.
constexpr QStringView kShapes[] = {u"■", u"●", u"▲", u"◆", u"⬢", u"✚", u"★", u"⬟"};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

class SynopsisPage {
public:
    SynopsisPage(const SnapshotPtr &snapshot, const SynopsisOptions &options)
        : m_snapshot(*snapshot), m_options(options), m_style(SynopsisStyle::of(Theme::of(options.theme), 0)), m_names(sourceNames(*snapshot)),
          m_columns(synopsisColumns(*snapshot, options)), m_events(synopsisEvents(*snapshot, options.request)), m_reader(snapshot, options.request.documents)
    {
    }

    QByteArray bytes()
    {
        addTop();
        addHeads();
        qint64 year = 0;
        for (std::size_t i = 0; i < m_events.events.size(); ++i) {
            const SynopsisRow row = m_reader.row(m_events.events[i]);
            const auto day = row.time.earliestDay();
            addRow(row, i > 0 && day && day->year != year);
            year = day ? day->year : year;
        }
        m_out += u"</tbody>\n</table>\n</div>\n"_s;
        addLegend();
        if (!m_options.made.isEmpty()) {
            m_out += u"<p>Made with %1, %2</p>\n"_s.arg(escaped(softwareName()), escaped(m_options.made));
        }
        return (m_out + u"</body>\n</html>\n"_s).toUtf8();
    }

private:
    QString colours() const
    {
        const Theme &theme = m_style.theme;
        QString out = u":root{"_s;
        const std::pair<QLatin1StringView, QColor> named[] = {{"text"_L1, theme.text},   {"secondary"_L1, theme.secondary}, {"faint"_L1, theme.faint},
                                                              {"rule"_L1, theme.rule},   {"paper"_L1, theme.paper},         {"accent"_L1, theme.accent},
                                                              {"differ"_L1, theme.disagreement}, {"uncovered"_L1, m_style.uncovered}};
        for (const auto &[name, colour] : named) {
            out += u"--"_s + name + u':' + colour.name() + u';';
        }
        return out + u"--sans:\"%1\";--serif:\"%2\"}\n"_s.arg(escaped(theme.sansFamily), escaped(theme.serifFamily));
    }

    void addTop()
    {
        QFile sheet(u":/synopsis/synopsis.css"_s);
        const bool opened = sheet.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QString title = escaped(m_options.title.isEmpty() ? m_snapshot.title() : m_options.title);
        const QString about = escaped(u"Synopsis, %1: what %2 sources say of %3 events"_s.arg(periodWords(m_options.request.from, m_options.request.to)).arg(m_columns.size()).arg(m_events.events.size()));
        m_out += u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
        m_out += u"<meta name=\"generator\" content=\""_s + escaped(softwareName()) + u"\">\n<title>"_s + title + u"</title>\n<style>\n"_s + colours()
            + (opened ? QString::fromUtf8(sheet.readAll()) : QString()) + u"</style>\n</head>\n<body>\n<h1>"_s + title + u"</h1>\n<p>"_s + about
            + u"</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Synopsis\">\n<table>\n<caption>"_s + about + u"</caption>\n"_s;
    }

    void addHeads()
    {
        m_out += u"<thead><tr><th scope=\"col\">Event</th>"_s;
        for (const int document : m_columns) {
            const int told = m_events.toldBy[static_cast<std::size_t>(document)];
            m_out += u"<th scope=\"col\"><span aria-hidden=\"true\" style=\"color:"_s + m_style.theme.source(document).name() + u"\">"_s
                + kShapes[static_cast<std::size_t>(sourceShape(document))].toString() + u"</span> "_s + escaped(m_names.value(document)) + u"<small>tells %1</small></th>"_s.arg(told);
        }
        m_out += u"</tr></thead>\n<tbody>\n"_s;
    }

    void addRow(const SynopsisRow &row, bool yearBegins)
    {
        m_out += yearBegins ? u"<tr class=\"year\">"_s : u"<tr>"_s;
        m_out += (row.cells.size() > 1 ? u"<th scope=\"row\" class=\"several\">"_s : u"<th scope=\"row\">"_s) + u"<time title=\""_s + escaped(row.time.toEdtf()) + u"\">"_s
            + escaped(eventTimeWords(row.time)) + u"</time>"_s + escaped(row.title) + u"</th>"_s;
        for (const int document : m_columns) {
            if (const SynopsisCell *cell = row.cell(document)) {
                addTold(*cell);
            } else {
                addEmpty(m_reader.emptiness(row.event, document));
            }
        }
        m_out += u"</tr>\n"_s;
    }

    void addTold(const SynopsisCell &cell)
    {
        m_out += u"<td class=\"told"_s + (cell.sharesWith >= 0 ? u" copy"_s : QString()) + u"\" style=\"--source:"_s + m_style.theme.source(cell.document).name() + u"\"><q>"_s;
        addWords(cell);
        m_out += u"</q>"_s;
        const QStringList notes = cellNotes(cell, m_names);
        if (!notes.isEmpty()) {
            const bool red = cell.timeIs == CellTime::Differs || !cell.differingElsewhere.isEmpty();
            m_out += red ? u" <small><mark>"_s + escaped(notes.join(u"; "_s)) + u"</mark></small>"_s : u" <small>"_s + escaped(notes.join(u"; "_s)) + u"</small>"_s;
        }
        m_out += u"</td>"_s;
    }

    /// Ranges may lie in each other: what differs wins over what is shared.
    void addWords(const SynopsisCell &cell)
    {
        const auto within = [](const std::vector<TextRange> &ranges, qsizetype at) {
            return std::ranges::any_of(ranges, [at](const TextRange &range) { return range.contains(at); });
        };
        const auto kindAt = [&](qsizetype at) { return within(cell.differing, at) ? 2 : within(cell.shared, at) ? 1 : 0; };
        for (qsizetype at = 0; at < cell.words.size();) {
            const int kind = kindAt(at);
            qsizetype end = at + 1;
            while (end < cell.words.size() && kindAt(end) == kind) {
                ++end;
            }
            const QString words = escaped(cell.words.mid(at, end - at));
            m_out += kind == 2 ? u"<mark>"_s + words + u"</mark>"_s : kind == 1 ? u"<span class=\"shared\">"_s + words + u"</span>"_s : words;
            at = end;
        }
    }

    void addEmpty(CellKind kind)
    {
        const QLatin1StringView name = kind == CellKind::Silent ? "silent"_L1 : kind == CellKind::Outside ? "outside"_L1 : "before"_L1;
        const QStringView sign = kind == CellKind::Silent ? u"—" : kind == CellKind::Outside ? u"" : u"⊣";
        m_out += u"<td class=\""_s + name + u"\"><span aria-hidden=\"true\">"_s + sign.toString() + u"</span><span class=\"hidden\">"_s + emptinessWords(kind) + u"</span></td>"_s;
    }

    void addLegend()
    {
        m_out += u"<dl>\n<div><dt class=\"sign\">—</dt><dd>covers the time, is silent</dd></div>\n"
                 "<div><dt class=\"sign ground\">&nbsp;</dt><dd>outside what it covers</dd></div>\n"
                 "<div><dt class=\"sign ground\">⊣</dt><dd>written before</dd></div>\n"
                 "<div><dt class=\"shared\">grey</dt><dd>others say it too</dd></div>\n"
                 "<div><dt><mark>red</mark></dt><dd>others differ</dd></div>\n</dl>\n"_s;
    }

    const Snapshot &m_snapshot;
    const SynopsisOptions &m_options;
    SynopsisStyle m_style;
    QStringList m_names;
    std::vector<int> m_columns;
    SynopsisEvents m_events;
    SynopsisReader m_reader;
    QString m_out;
};

} // namespace

QByteArray synopsisHtml(const SnapshotPtr &snapshot, const SynopsisOptions &options)
{
    return SynopsisPage(snapshot, options).bytes();
}

} // namespace eusebius
