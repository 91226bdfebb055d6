// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/reasonpool.h"

namespace eusebius {

using namespace Qt::StringLiterals;

QString ReasonPool::textOf(const Reason &reason)
{
    if (reason.isEmpty() && reason.args.isEmpty()) {
        return {};
    }
    QString text = QString::fromLatin1(reason.code);
    for (const QString &arg : reason.args) {
        text += u'\n' + QString::number(arg.size()) + u':' + arg;
    }
    return text;
}

Reason ReasonPool::reason(quint32 number) const
{
    const QString text = m_texts.text(number);
    Reason reason;
    qsizetype at = text.indexOf(u'\n');
    reason.code = QStringView(text).first(at < 0 ? text.size() : at).toLatin1();
    while (at >= 0 && at < text.size()) {
        const qsizetype colon = text.indexOf(u':', at);
        const qsizetype length = colon < 0 ? -1 : QStringView(text).sliced(at + 1, colon - at - 1).toLongLong();
        if (length < 0 || length > text.size() - colon - 1) {
            break; // of a damaged file; the code says the most
        }
        reason.args.append(text.mid(colon + 1, length));
        at = colon + 1 + length;
    }
    return reason;
}

ReasonPool ReasonPool::of(TextPool texts)
{
    ReasonPool pool;
    pool.m_texts = std::move(texts);
    return pool;
}

} // namespace eusebius
