// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QDockWidget>

class QAction;

namespace eusebius {

class DockTitle;

/// A panel that can be moved. Whether it is shown is what its command says: closing it in whatever way unchecks the command.
class Dock : public QDockWidget {
    Q_OBJECT

public:
    /// Where it stands and how large it is as long as nobody has moved it.
    struct Home {
        Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;
        int size = 300; ///< at a side its width in pixels, below the share of the height it would like, in thousandths
        int least = 0; ///< below, in pixels: what it has even where the centre comes short
        bool yields = false; ///< below the centre, it is there with the first page of the centre only
    };

    Dock(const QString &name, const ThemeState &theme, DockTitle &title, QWidget &content, QAction &show, const Home &home);

    const Home &home() const { return m_home; }
    QAction &showAction() const { return m_show; }
    DockTitle &title() const { return m_title; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeState &m_theme;
    DockTitle &m_title;
    QAction &m_show;
    Home m_home;
};

} // namespace eusebius
