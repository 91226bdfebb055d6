// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/svg/svgwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

QByteArray svgNumber(double value)
{
    const double rounded = std::round(value * 100) / 100;
    QByteArray text = QByteArray::number(rounded == 0 ? 0.0 : rounded, 'f', 2);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text;
}

QByteArray svgEscaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            safe += c;
            safe += text[++i];
        } else if (c.isSurrogate() || c == QChar(0xfffe) || c == QChar(0xffff) || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r')) {
            safe += QChar::ReplacementCharacter;
        } else if (c == u'<') {
            safe += "&lt;"_L1;
        } else if (c == u'>') {
            safe += "&gt;"_L1;
        } else if (c == u'&') {
            safe += "&amp;"_L1;
        } else if (c == u'"') {
            safe += "&quot;"_L1;
        } else {
            safe += c;
        }
    }
    return safe.toUtf8();
}

QByteArray svgPathData(const QPainterPath &path)
{
    QByteArray data;
    const auto point = [](const QPainterPath::Element &e) { return svgNumber(e.x) + ' ' + svgNumber(e.y); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &e = path.elementAt(i);
        if (e.isMoveTo()) {
            data += 'M' + point(e);
        } else if (e.isLineTo()) {
            data += 'L' + point(e);
        } else if (e.isCurveTo() && i + 2 < path.elementCount()) {
            data += 'C' + point(e) + ' ' + point(path.elementAt(i + 1)) + ' ' + point(path.elementAt(i + 2));
            i += 2;
        }
    }
    return data;
}

} // namespace eusebius
