// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace eusebius {

/// What is remembered between runs, each with its type and its default. The one place that knows QSettings.
class Settings {
public:
    /// The user's own, or the file EUSEBIUS_SETTINGS names (tests, portable installs).
    Settings();
    /// A file of one's own.
    explicit Settings(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Where the panels stand.
    QByteArray panelLayout() const;
    void setPanelLayout(const QByteArray &layout);
    bool isPanelShown(const QString &name) const;
    void setPanelShown(const QString &name, bool shown);

    bool isMenuBarShown() const;
    void setMenuBarShown(bool shown);

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    bool motion() const;
    void setMotion(bool motion);

    /// The style chosen last for citations; empty: none yet.
    QString citationStyle() const;
    void setCitationStyle(const QString &name);
    /// Whether the program begins with what was open when it ended.
    bool reopensLast() const;
    void setReopensLast(bool reopens);
    /// Whether documents are shown, each with its profile, before they are opened or added.
    bool asksBeforeAdding() const;
    void setAsksBeforeAdding(bool asks);
    /// What was open, selected and looked at when the window was closed.
    struct Session {
        QStringList paths;
        QString event; ///< its id
        qint64 from = 0;
        qint64 to = 0; ///< not after `from`: everything
        bool folded = false; ///< empty stretches of time
        friend bool operator==(const Session &, const Session &) = default;
    };
    Session session() const;
    void setSession(const Session &session);
    /// The views saved for a corpus that is no file, as JSON; empty: none.
    QByteArray savedViews(const QString &corpus) const;
    void setSavedViews(const QString &corpus, const QByteArray &json);

    /// Latest first; at most ten. Each is a file, a folder, or several files joined as one entry by newlines.
    QStringList recent() const;
    void addRecent(const QStringList &paths);
    void clearRecent();
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace eusebius
