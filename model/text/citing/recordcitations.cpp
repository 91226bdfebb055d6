// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citationstyles.h"

#include "model/text/citing/citednames.h"
#include "model/text/words.h"

#include <QJsonArray>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// What BibTeX and LaTeX take for something else.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'&': case u'%': case u'$': case u'#': case u'_': case u'{': case u'}':
            result += u'\\';
            result += c;
            break;
        case u'~':
            result += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            result += u"\\textasciicircum{}"_s;
            break;
        case u'\\':
            result += u"\\textbackslash{}"_s;
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// "Gogh, Vincent van" would be sorted wrongly: BibTeX knows particles before the family name.
QString bibtexName(const CitedName &name)
{
    if (name.isLiteral()) {
        return u'{' + escaped(name.straight()) + u'}';
    }
    const QString family = escaped((name.particle + u' ' + name.family).simplified());
    const QString suffix = name.suffix.isEmpty() ? QString() : u", "_s + escaped(name.suffix);
    return family + suffix + u", "_s + escaped(name.given);
}

QString placeWords(const CitedPlace &place)
{
    QStringList parts;
    if (!place.section.isEmpty()) {
        parts.append(u"section “%1”"_s.arg(place.section));
    }
    if (!place.page.isEmpty()) {
        parts.append(u"p. %1"_s.arg(place.page));
    } else if (place.paragraph > 0) {
        parts.append(u"par. %1"_s.arg(place.paragraph));
    }
    return parts.join(u", "_s);
}

QJsonArray dateParts(const PartialDate &date)
{
    QJsonArray parts{static_cast<double>(date.year)};
    if (date.month >= 1 && date.month <= 12) {
        parts.append(date.month);
        if (date.day > 0) {
            parts.append(date.day);
        }
    }
    return parts;
}

/// Whole parts of a date that the other formats have fields for; anything else is given as EDTF.
bool hasPlainFields(const PartialDate &date)
{
    return date.unspecified == 0 && date.year != 0 && (!date.isPartOfYear() || date.month <= 24);
}

QJsonObject cslDate(const TimeSpan &time)
{
    const bool bothStated = time.isInterval() && time.startKind() == TimeSpan::EndKind::Stated && time.endKind() == TimeSpan::EndKind::Stated;
    const bool isDate = time.kind() == TimeSpan::Kind::Date;
    if (!(isDate || bothStated) || !hasPlainFields(time.from()) || !hasPlainFields(time.to())) {
        return {{u"raw"_s, time.toEdtf()}};
    }
    QJsonArray parts{dateParts(time.from())};
    if (bothStated) {
        parts.append(dateParts(time.to()));
    }
    QJsonObject date{{u"date-parts"_s, parts}};
    if (isDate && time.from().isPartOfYear()) {
        date.insert(u"season"_s, time.from().month - 20);
    }
    if (time.qualifier() != Qualifier::Exact) {
        date.insert(u"circa"_s, true);
    }
    return date;
}

void appendAscii(QString &key, const QString &words)
{
    for (const QChar c : foldedWords(words)) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            key += c;
        }
    }
}

/// The title's first word of some length, else its first.
QString titleWord(const QString &title)
{
    QString first;
    WordScanner words(title);
    while (words.next()) {
        if (words.folded().size() > 3) {
            return words.folded().toString();
        }
        if (first.isEmpty()) {
            first = words.folded().toString();
        }
    }
    return first;
}

} // namespace

QString citationKey(const Document &document)
{
    const std::vector<CitedName> names = citedNames(document.author);
    QString key;
    appendAscii(key, names.empty() ? document.publisher.section(u' ', 0, 0) : names.front().family);
    if (document.published.kind() == TimeSpan::Kind::Date && document.published.from().unspecified == 0) {
        key += QString::number(document.published.from().year);
    }
    appendAscii(key, titleWord(document.title));
    return key.isEmpty() ? u"source"_s : key;
}

QString bibtexEntry(const Document &document, const CitedPlace &place, const QString &key)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    QStringList fields;
    const auto add = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            fields.append(u"  %1 = {%2}"_s.arg(name, value));
        }
    };
    QStringList authors;
    for (const CitedName &name : citedNames(document.author)) {
        authors.append(bibtexName(name));
    }
    add(u"author"_s, authors.join(u" and "_s));
    add(u"title"_s, u'{' + escaped(document.title) + u'}');
    add(u"howpublished"_s, escaped(document.publisher));
    if (const TimeSpan &time = document.published; !time.isUndated()) {
        const PartialDate &date = time.from();
        const bool plain = time.kind() == TimeSpan::Kind::Date && date.unspecified == 0;
        add(u"year"_s, plain && date.strongestQualifier() == Qualifier::Exact ? QString::number(date.year) : escaped(time.toEdtf()));
        if (plain && date.month >= 1 && date.month <= 12) {
            fields.append(u"  month = "_s + months[date.month - 1]);
            add(u"day"_s, date.day > 0 ? QString::number(date.day) : QString());
        }
    }
    add(u"note"_s, escaped(placeWords(place)));
    add(u"language"_s, escaped(document.language));
    return u"@misc{%1,\n%2\n}"_s.arg(key, fields.join(u",\n"_s));
}

QJsonObject cslItem(const Document &document, const CitedPlace &place, const QString &key)
{
    QJsonObject item{{u"id"_s, key}, {u"type"_s, u"document"_s}, {u"title"_s, document.title.simplified()}};
    QJsonArray authors;
    for (const CitedName &name : citedNames(document.author)) {
        QJsonObject author;
        if (name.isLiteral()) {
            author.insert(u"literal"_s, name.straight());
        } else {
            author.insert(u"family"_s, name.family);
            author.insert(u"given"_s, name.given);
            if (!name.particle.isEmpty()) {
                author.insert(u"non-dropping-particle"_s, name.particle);
            }
            if (!name.suffix.isEmpty()) {
                author.insert(u"suffix"_s, name.suffix);
            }
        }
        authors.append(author);
    }
    if (!authors.isEmpty()) {
        item.insert(u"author"_s, authors);
    }
    const std::pair<QString, QString> plain[] = {{u"publisher"_s, document.publisher.simplified()}, {u"language"_s, document.language}, {u"note"_s, placeWords(place)}};
    for (const auto &[name, value] : plain) {
        if (!value.isEmpty()) {
            item.insert(name, value);
        }
    }
    if (!document.published.isUndated()) {
        item.insert(u"issued"_s, cslDate(document.published));
    }
    return item;
}

} // namespace eusebius
