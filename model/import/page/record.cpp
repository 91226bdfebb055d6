// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/record.h"

#include "model/import/page/names.h"
#include "model/import/page/phrases.h"

namespace eusebius {

namespace {

constexpr qsizetype kLongestBeginning = 80; ///< of the text, where a document has no other name
constexpr int kRankAlone = 1; ///< a date on a line of its own, as good as "Date:"
constexpr int kRankJournalYear = 5;
constexpr int kRankCopyrightYear = 6;

DateStamp movedBy(DateStamp stamp, qsizetype offset)
{
    stamp.words.begin += offset;
    stamp.words.end += offset;
    return stamp;
}

/// "From X, the free encyclopedia", "Source: X." → "X".
QString nameAfter(QStringView line, QStringView label)
{
    QStringView rest = line.sliced(label.size()).trimmed();
    while (!rest.isEmpty() && (rest.front() == u':' || rest.front().isSpace())) {
        rest = rest.sliced(1);
    }
    qsizetype end = rest.indexOf(QLatin1String(", the "));
    if (end < 0) {
        end = rest.size();
    }
    QStringView name = rest.left(end);
    while (name.endsWith(u'.') && !name.endsWith(QLatin1String("Inc.")) && !name.endsWith(QLatin1String("Ltd."))) {
        name.chop(1);
    }
    const bool address = name.contains(QLatin1String("://")) || name.size() > 100;
    return address ? QString() : name.trimmed().toString();
}

/// The last year of "© 2005–2014 House".
std::optional<DateStamp> lastYear(QStringView line)
{
    std::optional<DateStamp> found;
    for (qsizetype at = yearIn(line.left(200)); at >= 0; at = yearIn(line.left(200), at + 4)) {
        found = DateStamp{{at, at + 4}, TimeSpan::ofYear(line.sliced(at, 4).toInt())};
    }
    return found;
}

} // namespace

void Record::offerTitle(const QString &title, int strength, bool stated)
{
    if (strength > m_titleStrength && !title.trimmed().isEmpty()) {
        m_title = title.simplified();
        m_titleStated = stated;
        m_titleStrength = strength;
    }
}

void Record::offerAuthor(const QString &author, int strength)
{
    if (strength > m_authorStrength && !author.trimmed().isEmpty()) {
        m_author = author.simplified();
        m_authorStrength = strength;
    }
}

void Record::offerPublisher(const QString &publisher, int strength)
{
    if (strength > m_publisherStrength && !publisher.trimmed().isEmpty()) {
        m_publisher = publisher.simplified();
        m_publisherStrength = strength;
    }
}

void Record::offerPublished(const DateStamp &stamp, int rank)
{
    if (rank < m_publishedRank && !stamp.when.isUndated()) {
        m_published = stamp;
        m_publishedRank = rank;
    }
}

void Record::read(LineSign sign, QStringView line, qsizetype begin)
{
    switch (sign) {
    case LineSign::Site:
        offerPublisher(nameAfter(line, u"From"), 5);
        break;
    case LineSign::Source: {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && !beginsWith(line, QLatin1String("retrieved"))) {
            offerPublisher(nameAfter(line, line.left(colon)), 4);
        }
        break;
    }
    case LineSign::Copyright:
        offerPublisher(copyrightHolder(line), 3);
        if (const auto year = lastYear(line)) {
            offerPublished(movedBy(*year, begin), kRankCopyrightYear);
        }
        break;
    case LineSign::DateLabel:
        if (const auto stamp = dateStampIn(line)) {
            offerPublished(movedBy(*stamp, begin), dateLabelRank(line).value_or(kRankAlone));
        }
        break;
    case LineSign::DateAlone:
        if (const auto stamp = dateLine(line)) {
            offerPublished(movedBy(*stamp, begin), kRankAlone);
        }
        break;
    case LineSign::Byline:
        offerAuthor(bylineAuthor(line), 5);
        if (const auto stamp = dateStampIn(line)) { // "By Ann Lee | 3 May 1998"
            offerPublished(movedBy(*stamp, begin), kRankAlone);
        }
        break;
    case LineSign::AuthorNote:
        offerAuthor(authorOfNote(line), 3);
        break;
    case LineSign::Letterhead: {
        const qsizetype colon = line.indexOf(u':');
        const QString value = line.sliced(colon + 1).trimmed().toString();
        if (beginsWith(line, QLatin1String("subject")) || beginsWith(line, QLatin1String("title"))) {
            offerTitle(value, 11);
        } else if (beginsWith(line, QLatin1String("from"))) {
            offerAuthor(value, 4);
        }
        break;
    }
    case LineSign::Journal:
        if (const auto stamp = dateStampIn(line)) {
            offerPublished(movedBy(*stamp, begin), kRankJournalYear - 1);
        } else if (const qsizetype year = yearIn(line); year == 0 && !line.contains(QLatin1String("ISSN"))) {
            offerPublished({{begin, begin + 4}, TimeSpan::ofYear(line.left(4).toInt())}, kRankJournalYear);
        }
        break;
    default:
        break;
    }
}

void Record::writeTo(Document &document, const QString &fileName) const
{
    document.title = m_titleStrength > 0 ? m_title : titleFromFileName(fileName);
    if (document.title.isEmpty()) { // a name of signs only, or none: archives may hold anything
        const QString begins = document.text.left(kLongestBeginning).simplified();
        document.title = !fileName.trimmed().isEmpty() ? fileName.trimmed() : begins.isEmpty() ? QStringLiteral("?") : begins;
    }
    document.titleStated = m_titleStated;
    document.author = m_author;
    document.publisher = m_publisher;
    if (m_publishedRank < kNoRank) {
        document.published = m_published.when;
        document.publishedWords = m_published.words;
    }
}

QString titleFromFileName(const QString &fileName)
{
    const qsizetype point = fileName.lastIndexOf(u'.');
    QString title = point > 0 ? fileName.left(point) : fileName;
    title.replace(u'_', u' ');
    for (qsizetype i = 1; i + 1 < title.size(); ++i) { // between figures it may be a date
        if (title[i] == u'-' && !(title[i - 1].isDigit() && title[i + 1].isDigit())) {
            title[i] = u' ';
        }
    }
    title = title.simplified();
    if (!title.isEmpty()) {
        title[0] = title[0].toUpper();
    }
    return title;
}

} // namespace eusebius
