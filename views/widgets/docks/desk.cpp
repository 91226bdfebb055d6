// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/docks/desk.h"

#include "views/widgets/docks/docktitle.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Goes up when the docks change so that an older record would put them wrong.
constexpr int kLayoutVersion = 1;
constexpr qsizetype kCheckLength = 20; ///< of SHA-1
constexpr int kShareBelow = 300; ///< of the height in thousandths, for what comes from elsewhere
constexpr int kCentreKept = 551; ///< pixels of height the centre has before what is below it gets all it would like
constexpr QSize kLeastWindow{420, 320}; ///< of a panel by itself
constexpr int kSettlingMilliseconds = 400;
constexpr int kBetween = 5; ///< pixels between two panels, as in the style sheet

QByteArray checkOf(QByteArrayView state)
{
    return QCryptographicHash::hash(state.toByteArray(), QCryptographicHash::Sha1);
}

} // namespace

Desk::Desk(const ThemeState &theme, QWidget *parent) : QMainWindow(parent, Qt::Widget), m_theme(theme)
{
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setContextMenuPolicy(Qt::NoContextMenu); // the window's menus have it all
    connect(&theme, &ThemeState::changed, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (Dock *dock : std::as_const(m_docks)) {
            if (now != nullptr && dock->isAncestorOf(now)) {
                m_current = dock;
            }
        }
    });
}

void Desk::setCentre(QWidget &centre)
{
    setCentralWidget(&centre);
}

void Desk::add(Dock &dock)
{
    m_docks.append(&dock);
    addDockWidget(dock.home().area, &dock);
    connect(&dock.showAction(), &QAction::toggled, this, [this, &dock](bool on) {
        showAsWished(dock);
        if (on) {
            raise(dock);
        }
    });
    connect(&dock, &QDockWidget::dockLocationChanged, this, [this, &dock] {
        showAsWished(dock);
        update();
    });
    connect(&dock.title(), &DockTitle::arrangeWanted, this, [this, &dock](QPoint place) { arrange(dock, place); });
}

Dock *Desk::dockOf(const QWidget &content) const
{
    for (Dock *dock : m_docks) {
        if (dock->widget() == &content) {
            return dock;
        }
    }
    return nullptr;
}

void Desk::reset()
{
    for (Dock *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        addDockWidget(dock->home().area, dock);
        dock->showAction().setChecked(true);
        showAsWished(*dock);
    }
    sizeAsAtHome();
}

void Desk::sizeAsAtHome()
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        QList<QDockWidget *> docks;
        QList<int> sizes;
        for (Dock *dock : std::as_const(m_docks)) {
            const bool below = dock->home().area == Qt::BottomDockWidgetArea;
            if (below == (orientation == Qt::Vertical)) {
                docks.append(dock);
                sizes.append(below ? heightBelow(*dock) : dock->home().size);
            }
        }
        resizeDocks(docks, sizes, orientation);
    }
}

int Desk::heightBelow(const Dock &dock) const
{
    const int wished = height() * dock.home().size / 1000;
    return std::max(dock.home().least, std::min(wished, height() - kCentreKept));
}

void Desk::move(Dock &dock, Qt::DockWidgetArea area)
{
    if (area == Qt::NoDockWidgetArea) {
        dock.setFloating(true);
        dock.resize(std::max(kLeastWindow.width(), dock.width()), std::max(kLeastWindow.height(), dock.height()));
    } else {
        dock.setFloating(false);
        addDockWidget(area, &dock);
        if (area == Qt::BottomDockWidgetArea) {
            const bool home = dock.home().area == area;
            resizeDocks({&dock}, {home ? heightBelow(dock) : height() * kShareBelow / 1000}, Qt::Vertical);
        } else {
            resizeDocks({&dock}, {std::max(dock.home().size, dock.widget()->minimumWidth())}, Qt::Horizontal);
        }
    }
    dock.showAction().setChecked(true);
    showAsWished(dock);
    raise(dock);
}

void Desk::raise(Dock &dock)
{
    dock.raise();
    if (dock.isFloating()) {
        dock.activateWindow();
    }
}

bool Desk::isYielding(const Dock &dock) const
{
    return m_alone && dock.home().yields && !dock.isFloating() && dockWidgetArea(&const_cast<Dock &>(dock)) == Qt::BottomDockWidgetArea;
}

void Desk::setCentreAlone(bool alone)
{
    m_alone = alone;
    for (Dock *dock : std::as_const(m_docks)) {
        showAsWished(*dock);
    }
}

void Desk::showAsWished(Dock &dock)
{
    dock.setVisible(dock.showAction().isChecked() && !isYielding(dock));
}

QByteArray Desk::layoutRecord() const
{
    const QByteArray state = saveState(kLayoutVersion);
    return checkOf(state) + state;
}

bool Desk::restoreLayout(const QByteArray &record)
{
    const QByteArray state = record.mid(kCheckLength);
    if (state.isEmpty() || checkOf(state) != record.left(kCheckLength)) {
        return false;
    }
    m_remembered = state;
    return !isVisible() || applyRemembered();
}

bool Desk::applyRemembered()
{
    if (m_remembered.isEmpty() || !restoreState(m_remembered, kLayoutVersion)) {
        return false;
    }
    for (Dock *dock : std::as_const(m_docks)) {
        showAsWished(*dock);
    }
    return true;
}

/// Only now is it known how much room there is.
void Desk::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_wasShown, true)) {
        return;
    }
    if (applyRemembered()) {
        QTimer::singleShot(kSettlingMilliseconds, this, [this] { m_remembered.clear(); });
    } else {
        m_remembered.clear();
        sizeAsAtHome();
    }
}

/// A window system may show a window first and make it as large as the screen afterwards.
void Desk::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_wasShown && !m_remembered.isEmpty()) {
        QMetaObject::invokeMethod(this, &Desk::applyRemembered, Qt::QueuedConnection);
    }
}

void Desk::arrangeCurrent()
{
    Dock *dock = m_current;
    for (Dock *each : std::as_const(m_docks)) {
        dock = dock == nullptr || !dock->isVisible() ? each : dock;
    }
    if (dock != nullptr && dock->isVisible()) {
        const QToolButton &button = dock->title().arrangeButton();
        arrange(*dock, button.mapToGlobal(QPoint(0, button.height())));
    }
}

void Desk::arrange(Dock &dock, QPoint place)
{
    auto *menu = new QMenu(&dock);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaces(*menu, dock);
    menu->addSeparator();
    connect(menu->addAction(u"&Hide"_s), &QAction::triggered, &dock, &QWidget::close);
    connect(menu->addAction(u"R&eset layout"_s), &QAction::triggered, this, &Desk::resetWanted);
    menu->popup(place);
}

void Desk::addPlaces(QMenu &menu, Dock &dock)
{
    const std::pair<QString, Qt::DockWidgetArea> places[] = {{u"On the &left"_s, Qt::LeftDockWidgetArea}, {u"On the &right"_s, Qt::RightDockWidgetArea},
                                                             {u"&Below"_s, Qt::BottomDockWidgetArea}, {u"In a &window of its own"_s, Qt::NoDockWidgetArea}};
    const Qt::DockWidgetArea now = dock.isFloating() ? Qt::NoDockWidgetArea : dockWidgetArea(&dock);
    for (const auto &[words, area] : places) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(area == now);
        connect(action, &QAction::triggered, &dock, [this, &dock, to = area] { move(dock, to); });
    }
    menu.addSeparator();
    for (Dock *other : std::as_const(m_docks)) {
        if (other != &dock && other->isVisible() && !other->isFloating()) {
            connect(menu.addAction(u"As a tab beside %1"_s.arg(other->windowTitle().toLower())), &QAction::triggered, &dock, [this, &dock, other] {
                dock.setFloating(false);
                tabifyDockWidget(other, &dock);
                showAsWished(dock);
                raise(dock);
            });
        }
    }
}

void Desk::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    const QRect centre = centralWidget()->geometry();
    painter.setPen(theme.rule);
    painter.drawRect(centre.adjusted(-1, -1, 0, 0));
    const QRect round = centre.adjusted(-kBetween, -kBetween, kBetween, kBetween);
    for (const Dock *dock : m_docks) {
        if (!dock->isVisible() || dock->isFloating()) {
            continue;
        }
        const bool paper = dock->title().isPaper();
        QRect strip = round & dock->geometry().adjusted(-kBetween, -kBetween, kBetween, kBetween);
        strip &= strip.height() == kBetween ? centre.adjusted(0, -kBetween, 0, kBetween) : centre.adjusted(-kBetween, 0, kBetween, 0);
        if (paper) {
            painter.drawRect(dock->geometry().adjusted(-1, -1, 0, 0));
        }
        // One rule between two grounds that are the same.
        if (paper && std::min(strip.width(), strip.height()) == kBetween) {
            painter.fillRect(strip, theme.paper);
            if (strip.height() == kBetween) {
                painter.drawLine(strip.topLeft(), strip.topRight());
            } else {
                painter.drawLine(strip.topLeft(), strip.bottomLeft());
            }
        }
    }
}

} // namespace eusebius
