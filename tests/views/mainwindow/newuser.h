// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/timeline/timelinecanvas.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <functional>
#include <optional>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

/// Somebody who has never seen the program: finds what can be read on the screen, clicks there, types, and is counted. Knows widgets only by
/// what is written on them; what is hidden or lies under something else is not found. Where EUSEBIUS_STEPS names a folder, the screen after each
/// step is kept there as a picture.
class NewUser {
public:
    NewUser(QWidget &window, const QString &task) : m_window(window), m_task(task) { }

    int clicks() const { return m_clicks; }
    int keys() const { return m_keys; } ///< chords; what is typed into a field counts as one
    const QString &task() const { return m_task; }

    /// Clicks where these words begin what is written. `then` is done in the dialog the click opens.
    void click(const QString &words, const std::function<void()> &then = {}) { press(words, Qt::LeftButton, {}, then); }
    void clickAlso(const QString &words) { press(words, Qt::LeftButton, Qt::ControlModifier, {}); }
    /// With the right button: a menu.
    void ask(const QString &words) { press(words, Qt::RightButton, {}, {}); }

    void type(const QString &words)
    {
        ++m_keys;
        QTest::keyClicks(focus(), words);
        settle(u"type"_s);
    }

    void key(const QString &chord)
    {
        ++m_keys;
        const QKeyCombination combination = QKeySequence(chord)[0];
        QTest::keyClick(focus(), combination.key(), combination.keyboardModifiers());
        settle(chord);
    }

    /// Whether it can be read on the screen now.
    bool sees(const QString &words) const
    {
        for (const QWidget *widget : everything()) {
            for (const QString &text : written(*widget)) {
                if (text.contains(words, Qt::CaseInsensitive)) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    struct Place {
        QWidget *widget = nullptr;
        QPoint point;
    };

    QWidget &top() const
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget *popup = QApplication::activePopupWidget();
        return popup != nullptr ? *popup : dialog != nullptr ? *dialog : m_window;
    }

    QWidget *focus() const
    {
        QWidget &above = top();
        if (QApplication::activeWindow() != &above && !qobject_cast<QMenu *>(&above)) {
            above.activateWindow(); // without a window manager nobody gives the keyboard back after a dialog
            static_cast<void>(QTest::qWaitForWindowActive(&above));
        }
        return qobject_cast<QMenu *>(&above) != nullptr ? &above : QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &above;
    }

    QList<QWidget *> everything() const
    {
        QList<QWidget *> seen;
        QList<QWidget *> all = top().findChildren<QWidget *>();
        all.prepend(&top());
        for (QWidget *widget : all) {
            if (widget->window() == &top() && widget->isVisible() && !widget->visibleRegion().isEmpty()) {
                seen.append(widget);
            }
        }
        return seen;
    }

    static QString plain(QString words) { return words.remove(u'&'); }

    static QStringList written(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            return {label->text()};
        }
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            return {line->text()};
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            QStringList cells;
            for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    if (view->viewport()->rect().intersects(view->visualRect(index))) {
                        cells.append(index.data().toString());
                    }
                }
            }
            return cells;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return {button != nullptr && !button->text().isEmpty() ? plain(button->text()) : widget.accessibleName(), widget.accessibleDescription()};
    }

    static std::optional<QPoint> inside(const QWidget &widget, const QString &words)
    {
        if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
            for (QAction *action : menu->actions()) {
                if (plain(action->text()).startsWith(words) && action->isEnabled()) {
                    return menu->actionGeometry(action).center();
                }
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i) && tabs->tabText(i).startsWith(words, Qt::CaseInsensitive)) {
                    return tabs->tabRect(i).center();
                }
            }
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            return line->placeholderText().startsWith(words) ? std::optional(line->rect().center()) : std::nullopt;
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    const QRect cell = view->visualRect(index) & view->viewport()->rect();
                    if (!cell.isEmpty() && index.data().toString().contains(words)) {
                        return QPoint(cell.left() + 20, cell.center().y());
                    }
                }
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (button->isEnabled() && (plain(button->text()).startsWith(words) || button->accessibleName().startsWith(words))) {
                return QPoint(std::min(40, button->width() / 2), std::min(12, button->height() / 2));
            }
        } else if (const auto *canvas = qobject_cast<const TimelineCanvas *>(&widget)) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<TimelineCanvas *>(canvas));
            for (int i = 0; told != nullptr && i < told->childCount(); ++i) {
                if (told->child(i)->text(QAccessible::Name).startsWith(words) && !told->child(i)->rect().isEmpty()) {
                    return canvas->mapFromGlobal(told->child(i)->rect().center());
                }
            }
        }
        return std::nullopt;
    }

    std::optional<Place> find(const QString &words) const
    {
        for (QWidget *widget : everything()) {
            const std::optional<QPoint> point = inside(*widget, words);
            if (point && widget->visibleRegion().boundingRect().contains(*point)) {
                auto *view = qobject_cast<QAbstractItemView *>(widget);
                return Place{view != nullptr ? view->viewport() : widget, *point};
            }
        }
        return std::nullopt;
    }

    void press(const QString &words, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const std::function<void()> &then)
    {
        std::optional<Place> place;
        QVERIFY2(QTest::qWaitFor([&] { return (place = find(words)).has_value(); }, 5000), qPrintable(u"nobody finds: "_s + words));
        ++m_clicks;
        const QWidget *before = QApplication::activeModalWidget();
        bool wasThere = !then;
        QTimer waiting; // the click comes back when the dialog is closed
        QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
            if (QApplication::activeModalWidget() != nullptr && QApplication::activeModalWidget() != before) {
                waiting.stop();
                wasThere = true;
                settle(words);
                then();
                if (QWidget *dialog = QApplication::activeModalWidget(); dialog != nullptr && dialog != before) {
                    dialog->close(); // something was not found: the test fails, and goes on
                }
            }
        });
        if (then) {
            waiting.start(10);
        }
        if (button == Qt::RightButton) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, place->point, place->widget->mapToGlobal(place->point));
            QTest::mouseClick(place->widget, button, modifiers, place->point);
            QCoreApplication::sendEvent(place->widget, &event);
        } else {
            QTest::mouseClick(place->widget, button, modifiers, place->point);
        }
        QVERIFY2(QTest::qWaitFor([&] { return wasThere; }, 5000), qPrintable(u"no dialog after: "_s + words));
        settle(words);
    }

    void settle(const QString &step)
    {
        QTest::qWait(30);
        const QString folder = qEnvironmentVariable("EUSEBIUS_STEPS");
        if (folder.isEmpty()) {
            return;
        }
        QPixmap screen = m_window.grab();
        QPainter painter(&screen);
        for (QWidget *above : {QApplication::activeModalWidget(), QApplication::activePopupWidget()}) {
            if (above != nullptr) {
                painter.drawPixmap(m_window.mapFromGlobal(above->mapToGlobal(QPoint())), above->grab());
            }
        }
        painter.end();
        QString name = step.left(24);
        name.replace(u'/', u'-');
        QDir().mkpath(folder);
        screen.save(QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(m_task).arg(++m_steps).arg(name)));
    }

    QWidget &m_window;
    QString m_task;
    int m_clicks = 0;
    int m_keys = 0;
    int m_steps = 0;
};

} // namespace eusebius::tests
