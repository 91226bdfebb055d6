// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"
#include "views/widgets/docks/dock.h"

#include <QList>
#include <QMainWindow>

class QMenu;

namespace eusebius {

/// A centre with panels round it, which can be moved by the mouse or by a menu, hidden, put one behind the other, and taken out into windows.
/// Bare rules of one pixel between them; what can be taken by the mouse there is wider.
class Desk : public QMainWindow {
    Q_OBJECT

public:
    explicit Desk(const ThemeState &theme, QWidget *parent = nullptr);

    void setCentre(QWidget &centre);
    /// Takes the dock, at its home.
    void add(Dock &dock);
    const QList<Dock *> &docks() const { return m_docks; }
    Dock *dockOf(const QWidget &content) const;

    /// All at home, all shown.
    void reset();
    /// To an area, or into a window of its own where there is none.
    void move(Dock &dock, Qt::DockWidgetArea area);
    /// Before the others of its place.
    void raise(Dock &dock);
    /// What can be done with the panel that has the keyboard, or had it last.
    void arrangeCurrent();

    /// The centre shows something for which those docks that yield make room.
    void setCentreAlone(bool alone);
    bool isYielding(const Dock &dock) const;

    /// Where everything stands. It tells by itself whether it came back whole.
    QByteArray layoutRecord() const;
    /// When it is first shown, if it is not yet. False, and nothing moved, where the record is none of this program's, or damaged.
    bool restoreLayout(const QByteArray &record);

signals:
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAsWished(Dock &dock);
    void sizeAsAtHome();
    int heightBelow(const Dock &dock) const;
    bool applyRemembered();
    void arrange(Dock &dock, QPoint place);
    void addPlaces(QMenu &menu, Dock &dock);

    const ThemeState &m_theme;
    QList<Dock *> m_docks;
    Dock *m_current = nullptr; ///< had the keyboard last
    bool m_alone = false;
    bool m_wasShown = false;
    QByteArray m_remembered; ///< until the window has settled
};

} // namespace eusebius
