// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasonwords.h"

#include "model/dates/datewords.h"
#include "views/words/reasontable.h"

#include <QHash>

#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

const ReasonEntry *findEntry(const QByteArray &code)
{
    static const QHash<QByteArray, const ReasonEntry *> entries = [] {
        QHash<QByteArray, const ReasonEntry *> all;
        for (const auto table : {expressionReasons(), statementReasons(), comparisonReasons(), personReasons()}) {
            for (const ReasonEntry &entry : table) {
                all.insert(QByteArray(entry.code.data(), entry.code.size()), &entry);
            }
        }
        return all;
    }();
    return entries.value(code);
}

QString smallNumber(qint64 n)
{
    static constexpr std::array kWords = {"no"_L1, "one"_L1, "two"_L1, "three"_L1, "four"_L1, "five"_L1,
                                          "six"_L1, "seven"_L1, "eight"_L1, "nine"_L1, "ten"_L1};
    return n < std::ssize(kWords) ? QString(kWords[static_cast<std::size_t>(n)]) : QString::number(n);
}

} // namespace

QString ReasonArgs::quoted(qsizetype n) const
{
    return u"'%1'"_s.arg(plain(n).simplified());
}

QString ReasonArgs::date(qsizetype n) const
{
    const Result<TimeSpan> span = TimeSpan::fromEdtf(plain(n));
    return span ? dateWords(*span, DateStyle::Long) : plain(n);
}

QString ReasonArgs::distance(qsizetype n) const
{
    const qint64 sentences = plain(n).toLongLong();
    if (sentences == 0) {
        return u"in the same sentence"_s;
    }
    const qint64 count = std::abs(sentences);
    const QLatin1StringView noun = count == 1 ? "sentence"_L1 : "sentences"_L1;
    return u"%1 %2 %3"_s.arg(smallNumber(count), noun, sentences > 0 ? "before"_L1 : "after"_L1);
}

QString ReasonArgs::count(qsizetype value, qsizetype unit, qsizetype what) const
{
    QString words = plain(value);
    if (!plain(unit).isEmpty()) {
        words += u' ' + plain(unit);
    }
    return plain(what).isEmpty() ? words : u"%1 (%2)"_s.arg(words, plain(what));
}

QString ReasonArgs::modality(qsizetype n) const
{
    return plain(n) == "asserted"_L1 ? u"as fact"_s : u"as "_s + plain(n);
}

QString ReasonArgs::fit(qsizetype n) const
{
    const QString fit = plain(n);
    if (fit == "equal"_L1) {
        return u"their times are equal"_s;
    }
    if (fit == "finer"_L1) {
        return u"one time is a finer form of the other"_s;
    }
    return fit == "overlapping"_L1 ? u"their times overlap"_s : u"their times are not both known"_s;
}

QString reasonWords(const Reason &reason)
{
    return reasonWords(reason, u"the first"_s, u"the second"_s);
}

QString reasonWords(const Reason &reason, const QString &first, const QString &second)
{
    if (const ReasonEntry *entry = findEntry(reason.code)) {
        return entry->words(ReasonArgs(reason.args, first, second));
    }
    const QString code = QString::fromLatin1(reason.code).replace(u'-', u' ');
    return reason.args.isEmpty() ? code : u"%1: %2"_s.arg(code, reason.args.join(", "_L1));
}

bool hasReasonWords(const QByteArray &code)
{
    return findEntry(code) != nullptr;
}

} // namespace eusebius
