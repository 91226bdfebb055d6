// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/edtf/edtf2012.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

bool isQualifier(QChar unit)
{
    return unit == u'?' || unit == u'~' || unit == u'%';
}

qsizetype qualifiersFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isQualifier(text[end])) {
        ++end;
    }
    return end - at;
}

/// "06-04" with "~" → "~06-~04"
void appendQualified(QString &out, QStringView parts, QStringView qualifier)
{
    bool isPartStart = true;
    for (const QChar unit : parts) {
        if (isPartStart && unit != u'-') {
            out += qualifier;
        }
        isPartStart = unit == u'-';
        out += unit;
    }
}

/// One date, without the interval or set round it.
QString dateWithoutBrackets(QStringView date)
{
    QString out;
    const qsizetype open = date.indexOf(u'(');
    const qsizetype close = date.indexOf(u')', open + 1);
    if (open < 0 || close < 0) {
        return date.toString();
    }
    const QStringView inside = date.sliced(open + 1, close - open - 1);
    const qsizetype count = qualifiersFrom(date, close + 1);
    out += date.first(open);
    if (count > 0) {
        appendQualified(out, inside, date.sliced(close + 1, count));
        out += date.sliced(close + 1 + count);
        return out;
    }
    // What stands in brackets is known: the qualifier at the end is for the rest, "(2011)-06-04~".
    qsizetype tail = date.size();
    while (tail > close + 1 && isQualifier(date[tail - 1])) {
        --tail;
    }
    out += inside;
    appendQualified(out, date.sliced(close + 1, tail - close - 1), date.sliced(tail));
    return out;
}

QString withHemisphere(QString text)
{
    const qsizetype caret = text.indexOf(u'^');
    if (caret < 1) {
        return text;
    }
    const int shift = text.endsWith(u"^southernHemisphere") ? 8 : text.endsWith(u"^northernHemisphere") ? 4 : 0;
    const int season = text[caret - 1].digitValue();
    if (shift != 0 && caret >= 2 && text[caret - 2] == u'2' && season >= 1 && season <= 4) {
        text.truncate(caret - 2);
        text += QString::number(20 + season + shift);
    }
    return text;
}

} // namespace

QString edtfWithoutBrackets(QStringView text)
{
    if (!text.contains(u'(') && !text.contains(u'^')) {
        return {};
    }
    QString out;
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u'/') {
            ++end;
        }
        if (at > 0) {
            out += u'/';
        }
        out += withHemisphere(dateWithoutBrackets(text.sliced(at, end - at)));
        at = end + 1;
    }
    return out;
}

} // namespace eusebius
