// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/eventwords.h"

#include "model/dates/datewords.h"

#include <QLocale>

namespace eusebius {

using namespace Qt::StringLiterals;

QString timeWords(const TimeSpan &time)
{
    return time.isUndated() ? u"no date"_s : dateWords(time, DateStyle::Long);
}

QString shortTimeWords(const TimeSpan &time)
{
    return time.isUndated() ? u"no date"_s : dateWords(time, DateStyle::Medium);
}

QString countWords(qsizetype count, const QString &what)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english.toString(count) + u' ' + what + (count == 1 ? QString() : u"s"_s);
}

QString listWords(const QStringList &names, int most)
{
    if (names.size() > most) {
        return names.mid(0, most).join(u", "_s) + u" and %1 more"_s.arg(names.size() - most);
    }
    if (names.size() < 2) {
        return names.join(QString());
    }
    return names.mid(0, names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

QStringList eventSources(const Event &event, const QStringList &names)
{
    QStringList sources;
    for (const int document : event.documents) {
        sources.append(names.value(document));
    }
    return sources;
}

QString stanceWords(const Statement &statement)
{
    static const QStringList modalities{QString(),   u"claimed"_s,  u"alleged"_s,     u"believed"_s,  u"reported"_s,   u"presumed"_s,
                                        u"denied"_s, u"possible"_s, u"conditional"_s, u"predicted"_s, u"recommended"_s};
    QStringList parts{modalities.value(static_cast<int>(statement.modality))};
    if (!statement.attribution.isEmpty()) {
        parts.append(u"according to "_s + statement.attribution);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace eusebius
