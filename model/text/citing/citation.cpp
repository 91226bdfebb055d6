// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citation.h"

#include "model/text/citing/citationstyles.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// The same key for two places of one document would be one entry too few.
class Keys {
public:
    QString next(const Document &document)
    {
        const QString key = citationKey(document);
        const int before = m_used[key]++;
        return before == 0 ? key : key + u'-' + QString::number(before + 1);
    }

private:
    QHash<QString, int> m_used;
};

} // namespace

QString citation(const Document &document, const CitedPlace &place, CitationStyle style)
{
    return citations({{&document, place}}, style);
}

QString citations(const std::vector<Cited> &cited, CitationStyle style)
{
    Keys keys;
    QStringList texts;
    QJsonArray items;
    for (const Cited &one : cited) {
        switch (style) {
        case CitationStyle::Chicago:
            texts.append(chicagoNote(*one.document, one.place));
            break;
        case CitationStyle::Mla:
            texts.append(mlaEntry(*one.document, one.place));
            break;
        case CitationStyle::BibTeX:
            texts.append(bibtexEntry(*one.document, one.place, keys.next(*one.document)));
            break;
        case CitationStyle::CslJson:
            items.append(cslItem(*one.document, one.place, keys.next(*one.document)));
            break;
        }
    }
    if (style == CitationStyle::CslJson) {
        return QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Indented)).trimmed();
    }
    texts.removeDuplicates();
    return texts.join(style == CitationStyle::BibTeX ? u"\n\n"_s : u"\n"_s);
}

} // namespace eusebius
