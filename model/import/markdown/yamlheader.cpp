// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/markdown/yamlheader.h"

#include "model/import/page/phrases.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr std::size_t kMostLines = 200;
constexpr int kStrength = 20; ///< above whatever the text below says
constexpr std::array kTitles{"title"};
constexpr std::array kAuthors{"author", "authors", "by", "creator"};
constexpr std::array kPublishers{"publisher", "source", "site", "journal", "institution", "organization", "organisation",
                                 "publication", "series"};
constexpr std::array kDates{"date", "published", "publication_date", "publish_date", "pubdate", "issued", "created"};
constexpr std::array kLanguages{"lang", "language"};

bool isOneOfKeys(QStringView key, std::span<const char *const> keys)
{
    return std::any_of(keys.begin(), keys.end(), [key](const char *k) { return key.compare(QLatin1String(k), Qt::CaseInsensitive) == 0; });
}

/// Without quotation marks and without a comment behind.
QString scalar(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')) {
        const qsizetype close = value.indexOf(value.front(), 1);
        if (close > 0) {
            return value.sliced(1, close - 1).toString();
        }
    }
    const qsizetype comment = value.indexOf(QLatin1String(" #"));
    return (comment >= 0 ? value.left(comment) : value).trimmed().toString();
}

/// "[A. Lee, B. Kim]" → "A. Lee, B. Kim".
QString listOrScalar(QStringView value)
{
    value = value.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']')) {
        return scalar(value);
    }
    QStringList items;
    for (const QStringView item : value.sliced(1, value.size() - 2).split(u',')) {
        items.push_back(scalar(item));
    }
    return items.join(QLatin1String(", "));
}

class HeaderReader {
public:
    HeaderReader(Page &page, Record &record, QString &language) : m_page(page), m_record(record), m_language(language) { }

    void line(const PageLine &line)
    {
        const QStringView words = m_page.words(line);
        if (words.startsWith(u'-') && isOneOfKeys(m_key, kAuthors)) { // "- A. Lee", below "authors:"
            QString name = scalar(words.sliced(1));
            if (name.startsWith(QLatin1String("name:"))) {
                name = scalar(QStringView(name).sliced(5));
            }
            m_authors.push_back(name);
            m_record.offerAuthor(m_authors.join(QLatin1String(", ")), kStrength + static_cast<int>(m_authors.size()));
            return;
        }
        qsizetype colon = 0;
        while (colon < words.size() && (words[colon].isLetterOrNumber() || words[colon] == u'_' || words[colon] == u'-')) {
            ++colon;
        }
        const qsizetype keyEnd = colon;
        while (colon < words.size() && words[colon] == u' ') {
            ++colon;
        }
        if (colon >= words.size() || (words[colon] != u':' && words[colon] != u'=')) {
            return;
        }
        m_key = words.left(keyEnd).toString();
        value(words.sliced(colon + 1), line.words.begin + colon + 1);
    }

private:
    void value(QStringView text, qsizetype begin)
    {
        if (isOneOfKeys(m_key, kTitles)) {
            m_record.offerTitle(scalar(text), kStrength);
        } else if (isOneOfKeys(m_key, kAuthors)) {
            m_record.offerAuthor(listOrScalar(text), kStrength);
        } else if (isOneOfKeys(m_key, kPublishers)) {
            m_record.offerPublisher(scalar(text), isOneOfKeys(m_key, std::span(kPublishers).first(1)) ? kStrength + 1 : kStrength);
        } else if (isOneOfKeys(m_key, kLanguages)) {
            const QString code = scalar(text).left(2).toLower();
            m_language = code.size() == 2 ? code : m_language;
        } else if (isOneOfKeys(m_key, kDates)) {
            if (auto stamp = dateStampIn(text)) {
                stamp->words = {stamp->words.begin + begin, stamp->words.end + begin};
                m_record.offerPublished(*stamp, -1);
            } else if (const qsizetype year = yearIn(text); year >= 0) {
                m_record.offerPublished({{begin + year, begin + year + 4}, TimeSpan::ofYear(text.sliced(year, 4).toInt())}, 0);
            }
        }
    }

    Page &m_page;
    Record &m_record;
    QString &m_language;
    QString m_key;
    QStringList m_authors;
};

} // namespace

std::size_t readYamlHeader(Page &page, Record &record, QString &language)
{
    if (page.size() == 0 || page.lines[0].whole.begin != 0) {
        return 0;
    }
    const QStringView fence = page.words(0);
    const bool toml = fence == u"+++";
    if (fence != u"---" && !toml) {
        return 0;
    }
    std::size_t end = 1;
    while (end < std::min(page.size(), kMostLines) && page.words(end) != fence && (toml || page.words(end) != u"...")) {
        ++end;
    }
    // Without an end, or without a key right behind the opening, it is a ruled line.
    if (end >= std::min(page.size(), kMostLines) || (end > 1 && page.lines[1].afterBlank)) {
        return 0;
    }
    HeaderReader reader(page, record, language);
    for (std::size_t i = 0; i <= end; ++i) {
        if (i > 0 && i < end) {
            reader.line(page.lines[i]);
        }
        page.lines[i].kind = RegionKind::Metadata;
        page.lines[i].fixed = true;
    }
    return end + 1;
}

} // namespace eusebius
