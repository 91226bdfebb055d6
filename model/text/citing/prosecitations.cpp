// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citationstyles.h"

#include "model/dates/datewords.h"
#include "model/text/citing/citednames.h"

#include <span>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *kMonths[] = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September", u"October", u"November", u"December"};
constexpr const char16_t *kMlaMonths[] = {u"Jan.", u"Feb.", u"Mar.", u"Apr.", u"May", u"June", u"July", u"Aug.", u"Sept.", u"Oct.", u"Nov.", u"Dec."};

QString month(std::span<const char16_t *const> names, int number)
{
    return QString::fromUtf16(names[static_cast<std::size_t>(number - 1)]);
}

/// One day, month or year, plainly known: the styles have a form of their own for it. Others are said in our words.
bool isPlain(const TimeSpan &time)
{
    const PartialDate &date = time.from();
    return time.kind() == TimeSpan::Kind::Date && date.unspecified == 0 && date.strongestQualifier() == Qualifier::Exact && !date.isPartOfYear() && date.year > 999;
}

QString chicagoDate(const TimeSpan &time)
{
    if (time.isUndated()) {
        return u"n.d."_s;
    }
    const PartialDate &date = time.from();
    if (!isPlain(time) || !date.hasMonth()) {
        return dateWords(time, DateStyle::Long);
    }
    const QString name = month(kMonths, date.month);
    return date.hasDay() ? u"%1 %2, %3"_s.arg(name).arg(date.day).arg(date.year) : u"%1 %2"_s.arg(name).arg(date.year);
}

QString mlaDate(const TimeSpan &time)
{
    if (time.isUndated()) {
        return {};
    }
    const PartialDate &date = time.from();
    if (!isPlain(time) || !date.hasMonth()) {
        return dateWords(time, DateStyle::Long);
    }
    const QString name = month(kMlaMonths, date.month);
    return date.hasDay() ? u"%1 %2 %3"_s.arg(date.day).arg(name).arg(date.year) : u"%1 %2"_s.arg(name).arg(date.year);
}

/// Double quotation marks inside a title that is itself between them become single ones.
QString quotedInside(const QString &title)
{
    QString words = title.simplified();
    words.replace(u'“', u'‘').replace(u'”', u'’');
    bool opens = true;
    for (QChar &c : words) {
        if (c == u'"') {
            c = opens ? u'‘' : u'’';
            opens = !opens;
        }
    }
    return words;
}

bool endsItself(const QString &words)
{
    return words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!');
}

QString chicagoPlace(const CitedPlace &place)
{
    // A page says it all; without pages the heading and the paragraph are named.
    if (!place.page.isEmpty()) {
        return place.page;
    }
    QStringList parts;
    if (!place.section.isEmpty()) {
        parts.append(u"under “%1%2”"_s.arg(quotedInside(place.section), place.paragraph > 0 ? u","_s : QString()));
    }
    if (place.paragraph > 0) {
        parts.append(u"par. %1"_s.arg(place.paragraph));
    }
    return parts.join(u' ');
}

/// What stands before the title, or nothing. An institution that publishes its own text is named once.
std::vector<CitedName> authorsOf(const Document &document)
{
    return citedNames(document.author);
}

QString chicagoAuthors(const std::vector<CitedName> &names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return names[0].straight();
    case 2:
        return names[0].straight() + u" and "_s + names[1].straight();
    case 3:
        return names[0].straight() + u", "_s + names[1].straight() + u", and "_s + names[2].straight();
    default:
        return names[0].straight() + u" et al."_s;
    }
}

QString mlaAuthors(const std::vector<CitedName> &names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return names[0].inverted();
    case 2:
        return names[0].inverted() + u", and "_s + names[1].straight();
    default:
        return names[0].inverted() + u", et al."_s;
    }
}

} // namespace

QString chicagoNote(const Document &document, const CitedPlace &place)
{
    const QString authors = chicagoAuthors(authorsOf(document));
    QStringList parts;
    if (!authors.isEmpty()) {
        parts.append(authors);
    }
    const QString publisher = document.publisher.simplified();
    const QString rest = QStringList{publisher == authors ? QString() : publisher, chicagoDate(document.published), chicagoPlace(place)}.join(u'\n');
    // The comma after the title stands inside its quotation marks.
    QString note = (parts.isEmpty() ? QString() : parts.front() + u", "_s) + u"“"_s + quotedInside(document.title) + u",” "_s
                   + rest.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
    return note.endsWith(u'.') ? note : note + u'.';
}

QString mlaEntry(const Document &document, const CitedPlace &place)
{
    const QString authors = mlaAuthors(authorsOf(document));
    const QString title = quotedInside(document.title);
    QString entry;
    const QString publisher = document.publisher.simplified();
    // An institution that is author and publisher is given as publisher.
    if (!authors.isEmpty() && authors != publisher) {
        entry = authors + (endsItself(authors) ? u" "_s : u". "_s);
    }
    entry += u"“"_s + title + (endsItself(title) ? u"”"_s : u".”"_s);
    QStringList rest{publisher, mlaDate(document.published)};
    rest.append(!place.page.isEmpty() ? u"p. %1"_s.arg(place.page) : place.paragraph > 0 ? u"par. %1"_s.arg(place.paragraph) : QString());
    if (place.page.isEmpty() && !place.section.isEmpty()) {
        rest.insert(2, u"sec. “%1”"_s.arg(quotedInside(place.section)));
    }
    rest.removeAll(QString());
    if (!rest.isEmpty()) {
        const QString words = rest.join(u", "_s);
        entry += u' ' + words + (words.endsWith(u'.') ? QString() : u"."_s);
    }
    return entry;
}

} // namespace eusebius
