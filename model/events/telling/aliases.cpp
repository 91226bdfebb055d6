// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/aliases.h"

#include <QFile>
#include <QStringList>

namespace eusebius {

using namespace Qt::StringLiterals;

const Aliases &Aliases::table()
{
    static const Aliases aliases;
    return aliases;
}

QString Aliases::keyOf(QStringView name)
{
    QString key = name.toString().simplified().toLower();
    key.replace(u'’', u'\'');
    return key.startsWith("the "_L1) ? key.mid(4) : key;
}

Aliases::Aliases()
{
    QFile file(u":/names/aliases.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing resource names/aliases.txt");
    }
    const auto insert = [this](const QString &form, const Alias &alias) {
        const QString key = keyOf(form);
        if (!key.isEmpty() && !m_aliases.contains(key)) {
            m_aliases.insert(key, alias);
        }
    };
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList columns = line.split(u'|');
        if (line.startsWith(u'#') || columns.size() < 3) {
            continue;
        }
        Alias alias{columns[0].trimmed(), {}, false};
        const bool capital = columns[1].trimmed() == "capital"_L1;
        if (capital) {
            alias.capitalOf = columns[2].trimmed();
        }
        insert(alias.canonical, alias);
        for (const QString &form : capital ? QStringList() : columns[2].split(u';')) {
            insert(form, alias);
        }
        alias.isPeople = true;
        for (const QString &form : columns.value(3).split(u';')) {
            insert(form, alias);
        }
    }
}

Alias Aliases::find(QStringView name) const
{
    return m_aliases.value(keyOf(name));
}

} // namespace eusebius
