// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/settings.h"

#include <QDir>
#include <QFileInfo>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRecent = 10;

QString settingsPath()
{
    const QString named = qEnvironmentVariable("EUSEBIUS_SETTINGS");
    return named.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"eusebius"_s, u"eusebius"_s).fileName() : named;
}

/// Paths that are read again from wherever the program is started; empty where one was kept relative to a folder that is not known any more.
QString wholeEntry(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths) {
        if (path.isEmpty() || (QFileInfo(path).isRelative() && !QFileInfo::exists(path))) {
            return {};
        }
        whole.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    }
    return whole.join(u'\n');
}

} // namespace

Settings::Settings() : Settings(settingsPath())
{
}

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat)
{
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window/geometry"_L1, geometry);
}

QByteArray Settings::panelLayout() const
{
    return m_settings.value("window/panels"_L1).toByteArray();
}

void Settings::setPanelLayout(const QByteArray &layout)
{
    m_settings.setValue("window/panels"_L1, layout);
}

bool Settings::isPanelShown(const QString &name) const
{
    return m_settings.value("window/panel-"_L1 + name, true).toBool();
}

void Settings::setPanelShown(const QString &name, bool shown)
{
    m_settings.setValue("window/panel-"_L1 + name, shown);
}

bool Settings::isMenuBarShown() const
{
    return m_settings.value("window/menu-bar"_L1, false).toBool();
}

void Settings::setMenuBarShown(bool shown)
{
    m_settings.setValue("window/menu-bar"_L1, shown);
}

ThemeChoice Settings::themeChoice() const
{
    const QString name = m_settings.value("look/theme"_L1).toString();
    return name == "dark"_L1 ? ThemeChoice::Dark : name == "light"_L1 ? ThemeChoice::Light : ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    const QLatin1StringView name = choice == ThemeChoice::Dark ? "dark"_L1 : choice == ThemeChoice::Light ? "light"_L1 : "system"_L1;
    m_settings.setValue("look/theme"_L1, QString(name));
}

bool Settings::motion() const
{
    return m_settings.value("look/motion"_L1, true).toBool();
}

void Settings::setMotion(bool motion)
{
    m_settings.setValue("look/motion"_L1, motion);
}

QString Settings::citationStyle() const
{
    return m_settings.value("citing/style"_L1).toString();
}

void Settings::setCitationStyle(const QString &name)
{
    m_settings.setValue("citing/style"_L1, name);
}

bool Settings::reopensLast() const
{
    return m_settings.value("session/reopen"_L1, true).toBool();
}

void Settings::setReopensLast(bool reopens)
{
    m_settings.setValue("session/reopen"_L1, reopens);
}

bool Settings::asksBeforeAdding() const
{
    return m_settings.value("import/ask"_L1, true).toBool();
}

void Settings::setAsksBeforeAdding(bool asks)
{
    m_settings.setValue("import/ask"_L1, asks);
}

Settings::Session Settings::session() const
{
    return {m_settings.value("session/paths"_L1).toStringList(), m_settings.value("session/event"_L1).toString(),
            m_settings.value("session/from"_L1).toLongLong(), m_settings.value("session/to"_L1).toLongLong(), m_settings.value("session/folded"_L1).toBool()};
}

void Settings::setSession(const Session &session)
{
    m_settings.setValue("session/paths"_L1, session.paths);
    m_settings.setValue("session/event"_L1, session.event);
    m_settings.setValue("session/from"_L1, session.from);
    m_settings.setValue("session/to"_L1, session.to);
    m_settings.setValue("session/folded"_L1, session.folded);
}

QByteArray Settings::savedViews(const QString &corpus) const
{
    return m_settings.value("views/"_L1 + corpus).toByteArray();
}

void Settings::setSavedViews(const QString &corpus, const QByteArray &json)
{
    if (json.isEmpty()) {
        m_settings.remove("views/"_L1 + corpus);
    } else {
        m_settings.setValue("views/"_L1 + corpus, json);
    }
}

QStringList Settings::recent() const
{
    QStringList entries;
    for (const QString &entry : m_settings.value("recent/opened"_L1).toStringList()) {
        if (const QString whole = wholeEntry(entry.split(u'\n')); !whole.isEmpty() && !entries.contains(whole)) {
            entries.append(whole);
        }
    }
    return entries;
}

void Settings::addRecent(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths) {
        whole.append(QFileInfo(path).absoluteFilePath());
    }
    const QString entry = wholeEntry(whole);
    QStringList entries = recent();
    entries.removeAll(entry);
    entries.prepend(entry);
    m_settings.setValue("recent/opened"_L1, QStringList(entries.mid(0, kMostRecent)));
}

void Settings::clearRecent()
{
    m_settings.remove("recent/opened"_L1);
}

QString Settings::lastFolder() const
{
    return m_settings.value("recent/folder"_L1).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings.setValue("recent/folder"_L1, folder);
}

} // namespace eusebius
