// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/office/officerecord.h"
#include "model/import/office/packages.h"

#include <QHash>
#include <QXmlStreamReader>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// What a paragraph style means: 1 to 9 a heading's level, 0 text, -1 the title, -2 a table of contents.
constexpr int kTitleStyle = -1;
constexpr int kContentsStyle = -2;

int levelOfStyleName(const QString &name)
{
    const QString low = name.toLower();
    if (low.startsWith("heading "_L1)) {
        return low.mid(8).toInt();
    }
    if (low == "title"_L1) {
        return kTitleStyle;
    }
    return low.startsWith("toc "_L1) ? kContentsStyle : 0;
}

QString attributeOf(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &a : xml.attributes()) {
        if (a.name() == name) {
            return a.value().toString();
        }
    }
    return {};
}

QHash<QString, int> stylesOf(const QByteArray &bytes)
{
    QHash<QString, int> levels;
    QHash<QString, QString> parents;
    QString id;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "style"_L1) {
            id = attributeOf(xml, "styleId"_L1);
        } else if (xml.name() == "name"_L1 && !id.isEmpty() && !levels.contains(id)) {
            if (const int level = levelOfStyleName(attributeOf(xml, "val"_L1)); level != 0) {
                levels[id] = level;
            }
        } else if (xml.name() == "basedOn"_L1) {
            parents[id] = attributeOf(xml, "val"_L1);
        } else if (xml.name() == "outlineLvl"_L1 && levels.value(id) == 0) {
            const int level = attributeOf(xml, "val"_L1).toInt() + 1;
            levels[id] = level <= 9 ? level : 0;
        }
    }
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        QString at = it.key();
        for (int steps = 0; steps < 12 && levels.value(at) == 0 && parents.contains(at); ++steps) {
            at = parents.value(at);
        }
        if (levels.value(at) != 0) {
            levels[it.key()] = levels.value(at);
        }
    }
    return levels;
}

/// One part: the document, or its notes.
class WordPart {
public:
    WordPart(const QHash<QString, int> &styles, Flow &flow) : m_styles(styles), m_flow(flow) { }

    QString read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                start(xml);
            } else if (token == QXmlStreamReader::EndElement) {
                end(xml);
            }
        }
        return xml.hasError() ? xml.errorString() : QString();
    }

    /// Ids of the notes the text names, in their order.
    const QStringList &notes() const { return m_notes; }
    void setNotes(const QStringList &numbers) { m_numbers = numbers; }

private:
    void start(QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "p"_L1) {
            m_opened = false;
            m_level = 0;
            m_item = false;
        } else if (name == "pStyle"_L1) {
            m_level = m_styles.value(attributeOf(xml, "val"_L1));
        } else if (name == "outlineLvl"_L1) {
            const int level = attributeOf(xml, "val"_L1).toInt() + 1;
            m_level = level <= 9 && m_level == 0 ? level : m_level;
        } else if (name == "numPr"_L1) {
            m_item = true;
        } else if (name == "tbl"_L1) {
            ++m_tables;
        } else if (name == "tr"_L1) {
            m_flow.open(kindNow(), 0, m_rowBefore);
            m_cell = true;
        } else if (name == "tc"_L1) {
            m_flow.breakCell();
            m_cell = true;
        } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "rPrChange"_L1 || name == "pPrChange"_L1) {
            xml.skipCurrentElement();
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            beginNote(xml);
        } else {
            inline_(xml);
        }
    }

    void inline_(QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "t"_L1) {
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            open();
            m_flow.add(words);
        } else if (name == "tab"_L1 || name == "ptab"_L1) {
            m_flow.breakCell();
        } else if (name == "br"_L1 || name == "cr"_L1) {
            if (attributeOf(xml, "type"_L1).isEmpty() || attributeOf(xml, "type"_L1) == "textWrapping"_L1) {
                m_flow.breakLine();
            }
        } else if (name == "noBreakHyphen"_L1) {
            open();
            m_flow.add(u"-");
        } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
            const QString id = (name == "footnoteReference"_L1 ? u'f' : u'e') + attributeOf(xml, "id"_L1);
            open();
            m_notes.append(id);
            m_flow.addMarker(QString::number(m_notes.size()));
        }
    }

    void beginNote(const QXmlStreamReader &xml)
    {
        const QString id = (xml.name() == "footnote"_L1 ? u'f' : u'e') + attributeOf(xml, "id"_L1);
        const qsizetype number = m_numbers.indexOf(id);
        m_note = number >= 0 ? QString::number(number + 1) + u'.' : QString();
        m_inNote = true;
    }

    FlowKind kindNow() const { return m_inNote ? FlowKind::Reference : FlowKind::Text; }

    /// A paragraph begins with its first words: its properties, which stand before them, are known by then.
    void open()
    {
        if (m_opened) {
            return;
        }
        m_opened = true;
        if (m_tables > 0 && m_cell) { // the first paragraph of a cell goes on with the row
            m_cell = false;
            return;
        }
        FlowKind kind = kindNow();
        if (!m_inNote && m_level == kTitleStyle && !m_titled) {
            kind = FlowKind::Title;
            m_titled = true;
        } else if (!m_inNote && m_level == kContentsStyle) {
            kind = FlowKind::Navigation;
        } else if (!m_inNote && m_level > 0) {
            kind = FlowKind::Heading;
        }
        m_flow.open(kind, std::max(m_level, 0), m_item && m_itemBefore);
        m_itemBefore = m_item;
        if (!m_note.isEmpty()) {
            m_flow.add(m_note + u' ');
            m_note.clear();
        }
    }

    void end(const QXmlStreamReader &xml)
    {
        if (xml.name() == "tbl"_L1) {
            m_tables = std::max(0, m_tables - 1);
            m_rowBefore = false;
        } else if (xml.name() == "tr"_L1) {
            m_rowBefore = true;
        } else if (xml.name() == "p"_L1) {
            m_itemBefore = m_itemBefore && m_item;
            m_opened = true; // words outside any paragraph go on with the last one
        }
    }

    const QHash<QString, int> &m_styles;
    Flow &m_flow;
    QStringList m_notes;
    QStringList m_numbers;
    QString m_note;
    int m_level = 0;
    int m_tables = 0;
    bool m_opened = true;
    bool m_item = false;
    bool m_itemBefore = false;
    bool m_cell = false;
    bool m_rowBefore = false;
    bool m_inNote = false;
    bool m_titled = false;
};

} // namespace

QString writeWordDocument(const PackageFiles &files, Flow &flow)
{
    offerProperties(files.bytes(u"docProps/core.xml"_s), flow, false);
    const QHash<QString, int> styles = stylesOf(files.bytes(u"word/styles.xml"_s));
    WordPart body(styles, flow);
    const QString damage = body.read(files.bytes(u"word/document.xml"_s));
    for (const QString &part : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        if (files.has(part)) {
            WordPart notes(styles, flow);
            notes.setNotes(body.notes());
            notes.read(files.bytes(part));
        }
    }
    return damage;
}

} // namespace eusebius
