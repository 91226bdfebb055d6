// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Markdown as CommonMark has it, with footnotes as Pandoc and GitHub write them.

#include "views/render/picture/chronology/chronology.h"
#include "views/render/picture/composing/composition.h"
#include "views/render/picture/output/outputfile.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

/// Words of a document are words: none of them makes a heading, a link or a tag.
QString plain(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~&"_s;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (special.contains(c)) {
            out += u'\\';
        }
        out += c < u' ' ? QChar(u' ') : c;
    }
    return out;
}

QString noteText(const ChronologyNote &note)
{
    const QString stance = note.stance.isEmpty() ? QString() : u" ("_s + plain(note.stance) + u')';
    return u"*%1*%2: “%3”"_s.arg(plain(note.source), stance, plain(note.quote));
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Chronology &chronology) : m_chronology(chronology) { }

    QByteArray bytes();

private:
    void addEntry(const ChronologyEntry &entry);
    void addSources();

    const Chronology &m_chronology;
    QString m_out;
    QString m_notes;
    int m_lastNote = 0;
};

void MarkdownWriter::addEntry(const ChronologyEntry &entry)
{
    m_out += "- "_L1;
    if (!entry.date.isEmpty()) {
        m_out += u"**%1**: "_s.arg(plain(entry.date));
    }
    m_out += plain(entry.title);
    for (const ChronologyNote &note : entry.notes) {
        const QString number = QString::number(++m_lastNote);
        m_out += u"[^%1]"_s.arg(number);
        m_notes += u"[^%1]: "_s.arg(number) + noteText(note) + u'\n';
    }
    m_out += u'\n';
    for (const QString &difference : entry.differences) {
        m_out += u"  - *Sources disagree:* %1.\n"_s.arg(plain(difference));
    }
}

void MarkdownWriter::addSources()
{
    m_out += "\n## Sources\n\n"_L1;
    for (const ChronologySource &source : m_chronology.sources) {
        m_out += u"- *%1*"_s.arg(plain(source.name));
        m_out += source.record.isEmpty() ? u"\n"_s : u", "_s + plain(source.record) + u'\n';
    }
}

QByteArray MarkdownWriter::bytes()
{
    m_out = u"# %1\n\n%2\n"_s.arg(plain(m_chronology.title), plain(m_chronology.description));
    for (const QString &paragraph : m_chronology.caption.split(u'\n', Qt::SkipEmptyParts)) {
        m_out += u'\n' + plain(paragraph) + u'\n';
    }
    for (const ChronologyChapter &chapter : m_chronology.chapters) {
        m_out += u"\n## %1\n\n"_s.arg(plain(chapter.heading));
        for (const ChronologyEntry &entry : chapter.entries) {
            addEntry(entry);
        }
    }
    addSources();
    m_out += u'\n' + m_notes;
    if (!m_chronology.made.isEmpty()) {
        m_out += u"\n*Made with %1, %2.*\n"_s.arg(softwareName(), plain(m_chronology.made));
    }
    // A comment may not hold two hyphens.
    const QString record = QString::fromUtf8(m_chronology.record).replace("--"_L1, "-\\u002d"_L1);
    return (m_out + u"\n<!-- %1 %2 -->\n"_s.arg(QLatin1StringView(kRecordName), record)).toUtf8();
}

} // namespace

QByteArray chronologyMarkdown(const Chronology &chronology)
{
    return MarkdownWriter(chronology).bytes();
}

Result<void> writeMarkdown(const Chronology &chronology, const QString &path)
{
    return writeWhole(path, chronologyMarkdown(chronology));
}

} // namespace eusebius
