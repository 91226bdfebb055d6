// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/charset/charset.h"
#include "model/import/html/htmlreader.h"
#include "model/import/office/officerecord.h"
#include "model/import/office/packages.h"

#include <QHash>
#include <QXmlStreamReader>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

struct BookItem {
    QString path;
    bool contents = false; ///< the book's own table of contents
};

/// "META-INF/container.xml" names the file that names the chapters.
QString rootFile(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rootfile"_L1) {
            return xml.attributes().value("full-path"_L1).toString();
        }
    }
    return {};
}

std::vector<BookItem> chapters(const QByteArray &opf, const QString &folder, QString &damage)
{
    QHash<QString, BookItem> items;
    std::vector<BookItem> spine;
    QXmlStreamReader xml(opf);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "item"_L1) {
            const bool contents = attributes.value("properties"_L1).toString().split(u' ').contains(u"nav"_s);
            items[attributes.value("id"_L1).toString()] = {resolvedPath(folder, attributes.value("href"_L1).toString()), contents};
        } else if (xml.name() == "itemref"_L1 && spine.size() < 20'000) {
            spine.push_back(items.value(attributes.value("idref"_L1).toString()));
        }
    }
    damage = xml.hasError() ? xml.errorString() : QString();
    return spine;
}

} // namespace

QString writeBook(const PackageFiles &files, Flow &flow, const std::function<void()> &alive)
{
    const QString root = rootFile(files.bytes(u"META-INF/container.xml"_s));
    const QByteArray opf = files.bytes(root);
    offerProperties(opf, flow, true);
    QString damage;
    const std::vector<BookItem> spine = chapters(opf, root.contains(u'/') ? root.section(u'/', 0, -2) : QString(), damage);
    int missing = 0;
    for (const BookItem &item : spine) {
        if (item.path.isEmpty() || !files.has(item.path)) {
            ++missing;
            continue;
        }
        const QByteArray bytes = files.bytes(item.path);
        const HtmlUse use{item.contents ? HtmlUse::Judging::Contents : HtmlUse::Judging::Chapter, false};
        writeHtml(decodeCharset(bytes, charsetOfHtml(bytes)).text, use, flow);
        if (alive) {
            alive();
        }
    }
    if (missing > 0) {
        flow.addUnread(QByteArrayLiteral("chapters-missing"), {QString::number(missing)});
    }
    return spine.empty() && damage.isEmpty() ? u"no chapters are named"_s : damage;
}

} // namespace eusebius
