// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/chronology/chronology.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

class ElementWriter {
public:
    QByteArray bytes(const Chronology &chronology);

private:
    void addEntry(const ChronologyEntry &entry);

    QString m_out;
    QString m_notes;
    int m_lastNote = 0;
};

void ElementWriter::addEntry(const ChronologyEntry &entry)
{
    m_out += u"<li id=\"entry-%1\" data-for=\"%1\" tabindex=\"0\">"_s.arg(entry.id);
    if (!entry.date.isEmpty()) {
        m_out += u"<time title=\"%1\">%2</time> "_s.arg(entry.edtf.toHtmlEscaped(), entry.date.toHtmlEscaped());
    }
    m_out += u"<span class=\"what\">%1</span>"_s.arg(entry.title.toHtmlEscaped());
    for (const ChronologyNote &note : entry.notes) {
        const QString number = QString::number(++m_lastNote);
        const QString stance = note.stance.isEmpty() ? QString() : u" ("_s + note.stance.toHtmlEscaped() + u')';
        m_out += u"<sup><a id=\"mark-%1\" href=\"#note-%1\">%1</a></sup>"_s.arg(number);
        m_notes += u"<li id=\"note-%1\" value=\"%1\"><cite>%2</cite>%3: <q>%4</q> <a href=\"#mark-%1\" aria-label=\"back\">↑</a></li>\n"_s.arg(
            number, note.source.toHtmlEscaped(), stance, note.quote.toHtmlEscaped());
    }
    for (const QString &difference : entry.differences) {
        m_out += u"<p class=\"differ\">Sources disagree: %1.</p>"_s.arg(difference.toHtmlEscaped());
    }
    m_out += "</li>\n"_L1;
}

QByteArray ElementWriter::bytes(const Chronology &chronology)
{
    for (const ChronologyChapter &chapter : chronology.chapters) {
        m_out += u"<section class=\"chapter\"><h2>%1</h2>\n<ul>\n"_s.arg(chapter.heading.toHtmlEscaped());
        for (const ChronologyEntry &entry : chapter.entries) {
            addEntry(entry);
        }
        m_out += "</ul></section>\n"_L1;
    }
    m_out += "<section class=\"sources\"><h2>Sources</h2>\n<ul>\n"_L1;
    for (const ChronologySource &source : chronology.sources) {
        const QString record = source.record.isEmpty() ? QString() : u", "_s + source.record.toHtmlEscaped();
        m_out += u"<li><cite>%1</cite>%2</li>\n"_s.arg(source.name.toHtmlEscaped(), record);
    }
    m_out += "</ul></section>\n<section class=\"notes\"><h2>Notes</h2>\n<ol>\n"_L1 + m_notes + "</ol></section>\n"_L1;
    return m_out.toUtf8();
}

} // namespace

QByteArray chronologyElements(const Chronology &chronology)
{
    return ElementWriter().bytes(chronology);
}

} // namespace eusebius
