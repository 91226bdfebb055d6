// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/office/officerecord.h"
#include "model/import/office/packages.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &a : xml.attributes()) {
        if (a.name() == name) {
            return a.value().toString();
        }
    }
    return {};
}

class OpenText {
public:
    explicit OpenText(Flow &flow) : m_flow(flow) { }

    QString read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                start(xml);
            } else if (token == QXmlStreamReader::EndElement) {
                end(xml.name());
            } else if (token == QXmlStreamReader::Characters && m_text > 0 && m_paragraphs > 0) {
                m_flow.add(xml.text());
            }
        }
        return xml.hasError() ? xml.errorString() : QString();
    }

    /// Notes stand behind the text.
    void writeNotes()
    {
        for (const auto &[number, words] : m_notes) {
            m_flow.open(FlowKind::Reference);
            m_flow.add(number + u". "_s + words);
        }
    }

private:
    void start(QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "text"_L1 && xml.namespaceUri().endsWith("office:1.0"_L1)) {
            ++m_text;
        } else if (name == "style"_L1) {
            m_parents[valueOf(xml, "name"_L1)] = valueOf(xml, "parent-style-name"_L1);
        } else if (name == "tracked-changes"_L1 || name == "annotation"_L1 || name == "forms"_L1 || name == "title"_L1 || name == "desc"_L1 || name == "sequence-decls"_L1) {
            xml.skipCurrentElement();
        } else if (name == "note"_L1) {
            readNote(xml);
        } else if (name == "p"_L1 || name == "h"_L1) {
            paragraph(xml);
        } else {
            inline_(xml);
        }
    }

    void inline_(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "s"_L1 || name == "tab"_L1) {
            m_flow.breakCell();
        } else if (name == "line-break"_L1) {
            m_flow.breakLine();
        } else if (name == "list-item"_L1) {
            m_item = true;
        } else if (name == "list"_L1) {
            ++m_lists;
        } else if (name == "table-row"_L1) {
            m_flow.open(FlowKind::Text, 0, m_rowBefore);
            m_cell = true;
            ++m_rows;
        } else if (name == "table-cell"_L1) {
            m_flow.breakCell();
            m_cell = true;
        } else if (name == "index-body"_L1 || name == "table-of-content"_L1) {
            ++m_index;
        } else if (name == "bibliography"_L1) {
            ++m_bibliography;
        }
    }

    bool isTitleStyle(QString style) const
    {
        for (int steps = 0; steps < 12 && !style.isEmpty(); ++steps) {
            if (style == "Title"_L1) {
                return true;
            }
            style = m_parents.value(style);
        }
        return false;
    }

    void paragraph(const QXmlStreamReader &xml)
    {
        ++m_paragraphs;
        if (m_rows > 0 && m_cell) {
            m_cell = false;
            return;
        }
        FlowKind kind = m_bibliography > 0 ? FlowKind::Reference : m_index > 0 ? FlowKind::Navigation : FlowKind::Text;
        int level = 0;
        if (kind == FlowKind::Text && isTitleStyle(valueOf(xml, "style-name"_L1)) && !m_titled) {
            kind = FlowKind::Title;
            m_titled = true;
        } else if (kind == FlowKind::Text && xml.name() == "h"_L1) {
            kind = FlowKind::Heading;
            level = std::clamp(valueOf(xml, "outline-level"_L1).toInt(), 1, 9);
        }
        m_flow.open(kind, level, m_item && m_itemBefore && m_lists > 0);
        m_itemBefore = m_lists > 0;
        m_item = false;
    }

    void readNote(QXmlStreamReader &xml)
    {
        QString number;
        QString words;
        bool citation = false;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                citation = xml.name() == "note-citation"_L1;
                words += u' ';
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
                citation = false;
            } else if (token == QXmlStreamReader::Characters) {
                (citation ? number : words) += xml.text();
            }
        }
        number = number.simplified().left(12);
        m_flow.addMarker(number);
        if (m_notes.size() < 100'000) {
            m_notes.emplace_back(number, words.simplified());
        }
    }

    void end(QStringView name)
    {
        if (name == "text"_L1) {
            m_text = std::max(0, m_text - 1);
        } else if (name == "p"_L1 || name == "h"_L1) {
            m_paragraphs = std::max(0, m_paragraphs - 1);
        } else if (name == "list"_L1) {
            m_lists = std::max(0, m_lists - 1);
            m_itemBefore = m_lists > 0;
        } else if (name == "table-row"_L1) {
            m_rows = std::max(0, m_rows - 1);
            m_rowBefore = true;
        } else if (name == "table"_L1) {
            m_rowBefore = false;
        } else if (name == "index-body"_L1 || name == "table-of-content"_L1) {
            m_index = std::max(0, m_index - 1);
        } else if (name == "bibliography"_L1) {
            m_bibliography = std::max(0, m_bibliography - 1);
        }
    }

    Flow &m_flow;
    QHash<QString, QString> m_parents;
    std::vector<std::pair<QString, QString>> m_notes;
    int m_text = 0;
    int m_paragraphs = 0;
    int m_lists = 0;
    int m_rows = 0;
    int m_index = 0;
    int m_bibliography = 0;
    bool m_item = false;
    bool m_itemBefore = false;
    bool m_cell = false;
    bool m_rowBefore = false;
    bool m_titled = false;
};

} // namespace

QString writeOpenDocument(const PackageFiles &files, Flow &flow)
{
    offerProperties(files.bytes(u"meta.xml"_s), flow, false);
    OpenText text(flow);
    const QString damage = text.read(files.bytes(u"content.xml"_s));
    text.writeNotes();
    return damage;
}

} // namespace eusebius
