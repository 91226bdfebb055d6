// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlrecord.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestJson = 1 << 20;
constexpr int kDeepestJson = 8;
constexpr qsizetype kMostAuthors = 6;

/// The first value for one of these names, in this order.
template <std::size_t N>
QString firstOf(const QHash<QString, QStringList> &values, const std::array<const char *, N> &names)
{
    for (const char *const name : names) {
        const QStringList found = values.value(QString::fromLatin1(name));
        const auto value = std::find_if(found.begin(), found.end(), [](const QString &v) { return !v.isEmpty() && !v.startsWith("http"_L1); });
        if (value != found.end()) {
            return *value;
        }
    }
    return {};
}

QString joined(QStringList names)
{
    names.removeDuplicates();
    return names.mid(0, kMostAuthors).join(u"; "_s);
}

/// "Lee, Ann" → "Ann Lee".
QString inSpokenOrder(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma > 0 && name.count(u',') == 1 ? name.mid(comma + 1).trimmed() + u' ' + name.left(comma).trimmed() : name;
}

QStringList namesIn(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().startsWith("http"_L1) ? QStringList() : QStringList{value.toString().simplified()};
    }
    if (value.isObject()) {
        return namesIn(value.toObject().value("name"_L1));
    }
    QStringList names;
    for (const QJsonValue item : value.toArray()) {
        names += namesIn(item);
    }
    return names;
}

class RecordCollector {
public:
    HtmlRecord run(const GumboNode *root)
    {
        m_record.language = QString::fromUtf8(attribute(root, "lang"));
        if (m_record.language.isEmpty()) {
            m_record.language = QString::fromUtf8(attribute(root, "xml:lang"));
        }
        std::vector<const GumboNode *> waiting{root};
        while (!waiting.empty()) {
            const GumboNode *node = waiting.back();
            waiting.pop_back();
            if (isElement(node)) {
                read(node);
            }
            const HtmlChildren children(node);
            for (auto child = children.end(); child != children.begin();) {
                waiting.push_back(*--child);
            }
        }
        choose();
        return std::move(m_record);
    }

private:
    void read(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_META) {
            for (const char *const key : {"name", "property", "itemprop"}) {
                const QString name = QString::fromUtf8(attribute(node, key)).trimmed().toLower();
                if (!name.isEmpty()) {
                    m_values[name].append(QString::fromUtf8(attribute(node, "content")).simplified());
                }
            }
        } else if (tag == GUMBO_TAG_TITLE && m_record.titleElement.isEmpty() && node->parent != nullptr && tagOf(node->parent) == GUMBO_TAG_HEAD) {
            m_record.titleElement = wordsOf(node);
        } else if (tag == GUMBO_TAG_SCRIPT && attribute(node, "type").toLower().contains("ld+json")) {
            readJson(node);
        } else {
            readMicrodata(node);
        }
    }

    void readMicrodata(const GumboNode *node)
    {
        const QByteArray property = attribute(node, "itemprop");
        if (tagOf(node) == GUMBO_TAG_TIME && (property == "datePublished" || gumbo_get_attribute(&node->v.element.attributes, "pubdate") != nullptr)) {
            const QString machine = QString::fromUtf8(attribute(node, "datetime"));
            m_values[u"item:date"_s].append(machine.isEmpty() ? wordsOf(node) : machine);
        } else if (property == "author" || attribute(node, "rel") == "author") {
            const QString name = wordsOf(node);
            if (name.size() < 80) {
                m_values[u"item:author"_s].append(name);
            }
        }
    }

    void readJson(const GumboNode *node)
    {
        const HtmlChildren children(node);
        if (children.begin() == children.end() || (*children.begin())->type != GUMBO_NODE_TEXT) {
            return;
        }
        const QByteArray json((*children.begin())->v.text.text);
        if (json.size() <= kLongestJson) {
            const QJsonDocument document = QJsonDocument::fromJson(json);
            takeJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
        }
    }

    void takeJson(const QJsonValue &value, int depth)
    {
        if (depth > kDeepestJson) {
            return;
        }
        if (value.isArray()) {
            for (const QJsonValue item : value.toArray()) {
                takeJson(item, depth + 1);
            }
            return;
        }
        const QJsonObject object = value.toObject();
        if (object.contains("@graph"_L1)) {
            takeJson(object.value("@graph"_L1), depth + 1);
        }
        if (object.contains("mainEntity"_L1)) {
            takeJson(object.value("mainEntity"_L1), depth + 1);
        }
        if (!object.contains("headline"_L1) && !object.contains("datePublished"_L1)) {
            return;
        }
        m_values[u"json:title"_s].append(object.value("headline"_L1).toString().simplified());
        m_values[u"json:date"_s].append(object.value("datePublished"_L1).toString());
        m_values[u"json:author"_s] += namesIn(object.value("author"_L1));
        m_values[u"json:publisher"_s] += namesIn(object.value("publisher"_L1));
    }

    void choose()
    {
        m_record.title = firstOf(m_values, std::array{"citation_title", "json:title", "og:title", "dc.title", "dcterms.title", "twitter:title"});
        m_record.publisher = firstOf(m_values, std::array{"citation_journal_title", "citation_conference_title", "og:site_name", "json:publisher", "dc.publisher",
                                                          "dcterms.publisher", "citation_publisher", "application-name", "publisher"});
        m_record.published = firstOf(m_values, std::array{"article:published_time", "citation_publication_date", "json:date", "citation_date", "citation_online_date",
                                                          "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "datepublished", "item:date", "pubdate",
                                                          "parsely-pub-date", "sailthru.date", "date", "dcterms.created"});
        for (const char *const name : {"citation_author", "json:author", "author", "dc.creator", "dcterms.creator", "item:author", "article:author", "byl"}) {
            QStringList names;
            for (const QString &value : m_values.value(QString::fromLatin1(name))) {
                if (!value.isEmpty() && !value.startsWith("http"_L1)) {
                    names.append(inSpokenOrder(value));
                }
            }
            if (!names.isEmpty()) {
                m_record.author = joined(names);
                break;
            }
        }
        if (m_record.author.startsWith("By "_L1)) {
            m_record.author.remove(0, 3);
        }
        if (m_record.language.isEmpty()) {
            m_record.language = firstOf(m_values, std::array{"citation_language", "dc.language", "og:locale"});
        }
    }

    QHash<QString, QStringList> m_values;
    HtmlRecord m_record;
};

} // namespace

HtmlRecord readHtmlRecord(const GumboNode *root)
{
    return RecordCollector().run(root);
}

TimeSpan dateOfRecord(const QString &words)
{
    QString text = words.trimmed();
    if (text.startsWith("D:"_L1) && text.size() >= 6) { // PDF: D:YYYYMMDD
        text = text.size() >= 10 ? text.mid(2, 4) + u'-' + text.mid(6, 2) + u'-' + text.mid(8, 2) : text.mid(2, 4);
    }
    QString day = text.section(u'T', 0, 0).section(u' ', 0, 0);
    day.replace(u'/', u'-');
    const bool plain = !day.isEmpty() && day[0].isDigit() && std::all_of(day.cbegin(), day.cend(), [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
    if (plain && day.size() == 8 && !day.contains(u'-')) {
        day = day.left(4) + u'-' + day.mid(4, 2) + u'-' + day.mid(6);
    }
    if (plain && day.indexOf(u'-') != 2 && day.indexOf(u'-') != 1) {
        QStringList parts = day.split(u'-');
        for (qsizetype i = 1; i < parts.size(); ++i) {
            parts[i] = parts[i].rightJustified(2, u'0');
        }
        const Result<TimeSpan> span = parts[0].size() == 4 && parts.size() <= 3 ? TimeSpan::fromEdtf(parts.join(u'-')) : Result<TimeSpan>(Error{});
        if (span) {
            return *span;
        }
    }
    const std::optional<DateStamp> stamp = dateStampIn(text);
    return stamp ? stamp->when : TimeSpan();
}

QString bareTitle(const QString &title, const QString &site, const QString &heading)
{
    if (title.isEmpty()) {
        return heading;
    }
    if (!heading.isEmpty() && title != heading && title.contains(heading, Qt::CaseInsensitive) && heading.size() * 3 >= title.size()) {
        return heading; // "Heading - Site", "Site: Heading"
    }
    for (const QLatin1StringView sign : {" | "_L1, " - "_L1, " :: "_L1}) {
        const qsizetype at = title.lastIndexOf(sign);
        if (at > 0 && !site.isEmpty() && title.mid(at + sign.size()).compare(site, Qt::CaseInsensitive) == 0) {
            return title.left(at);
        }
    }
    for (const QString &sign : {u" – "_s, u" — "_s, u" · "_s}) {
        const qsizetype at = title.lastIndexOf(sign);
        if (at > 0 && !site.isEmpty() && title.mid(at + sign.size()).compare(site, Qt::CaseInsensitive) == 0) {
            return title.left(at);
        }
    }
    return title;
}

} // namespace eusebius
