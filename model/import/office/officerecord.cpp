// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/office/officerecord.h"

#include "model/import/html/htmlrecord.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProperty = 14; ///< strength of a title in the properties: above what lines suggest, below what the format calls the title
constexpr int kFileDateRank = 8; ///< when the file was begun: any date the text states is better

} // namespace

void offerProperties(const QByteArray &xml, Flow &flow, bool published)
{
    QHash<QString, QStringList> values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = reader.name().toString();
        static const QStringList kNames{u"title"_s, u"creator"_s, u"initial-creator"_s, u"created"_s, u"creation-date"_s, u"date"_s, u"publisher"_s, u"language"_s};
        if (kNames.contains(name)) {
            values[name].append(reader.readElementText(QXmlStreamReader::SkipChildElements).simplified().left(1'000));
        }
    }
    const auto value = [&](const QString &name) { return values.value(name).join(u"; "_s); };
    flow.setLanguage(values.value(u"language"_s).value(0));
    const QString title = values.value(u"title"_s).value(0);
    if (title.size() > 2 && title.compare("untitled"_L1, Qt::CaseInsensitive) != 0) {
        flow.record().offerTitle(title, published ? 30 : kProperty);
    }
    const QString author = value(values.contains(u"initial-creator"_s) ? u"initial-creator"_s : u"creator"_s);
    flow.record().offerAuthor(author, published ? 20 : 3);
    flow.record().offerPublisher(value(u"publisher"_s), 20);
    const QString date = published ? values.value(u"date"_s).value(0) : value(values.contains(u"created"_s) ? u"created"_s : u"creation-date"_s);
    if (const TimeSpan when = dateOfRecord(date); !when.isUndated()) {
        flow.record().offerPublished({{}, when}, published ? -1 : kFileDateRank);
    }
}

} // namespace eusebius
