// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/build.h"
#include "tests/support/window/fourtellers.h"
#include "tests/views/mainwindow/openedwindow.h"
#include "views/comparison/dossierrowview.h"
#include "views/detail/detailpane.h"
#include "views/detail/eventheading.h"
#include "views/detail/passagecard.h"
#include "views/mainwindow/actions.h"
#include "views/search/eventstable.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"
#include "views/widgets/linkbutton.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

/// The whole window, driven as a person drives it, and what of it shows decisions.
class DecidingWindow : protected OpenedWindow {
protected:
    QString file() const { return m_folder->filePath(u"valley.eusebius"_s); }

    /// As a corpus file, so that what is decided is kept.
    void openFourTellers()
    {
        begin();
        QVERIFY(saveCorpus(*fourTellers(), file()));
        m_window->open({file()});
        QCOMPARE(m_workspace->corpus.path(), file());
    }

    void select(const char *title)
    {
        const int event = eventTitled(*m_workspace->snapshot(), QString::fromLatin1(title));
        QVERIFY2(event >= 0, title);
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(event).id);
        m_window->timeline().canvas().setFocus();
    }

    void press(const QString &keys)
    {
        activate();
        const QKeyCombination key = QKeySequence(keys)[0];
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key.key(), key.keyboardModifiers());
    }

    /// Without a window manager nobody gives the keyboard back after a dialog.
    void activate()
    {
        if (QApplication::activeWindow() != m_window.get()) {
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        }
    }

    /// What to do in the dialog that opens next.
    void inDialog(const std::function<void(QWidget &)> &act)
    {
        activate();
        QTimer::singleShot(0, m_window.get(), [act] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog != nullptr);
            act(*dialog);
            if (dialog->isVisible()) {
                dialog->close();
            }
        });
    }

    void chooseFromMenu(QWidget &row, const QString &words)
    {
        const QPoint place = row.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, row.mapToGlobal(place));
        QCoreApplication::sendEvent(&row, &event);
        choose(words);
    }

    void choose(const QString &words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == words) {
                QVERIFY(action->isEnabled());
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"no "_s + words));
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        auto *table = m_window->findChild<EventsTable *>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(table->model()->index(row, 1)).center());
    }

    QString tableCell(const char *title, int column) const
    {
        const QAbstractItemModel *model = m_window->findChild<EventsTable *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, EventsModel::Title).data().toString() == QString::fromLatin1(title)) {
                return model->index(row, column).data().toString();
            }
        }
        return u"no such row"_s;
    }

    template <typename W>
    QList<W *> shown() const
    {
        QList<W *> widgets;
        for (W *widget : m_window->findChildren<W *>()) {
            if (!widget->isHidden()) {
                widgets.append(widget);
            }
        }
        return widgets;
    }
    QList<DossierRowView *> rows() const { return shown<DossierRowView>(); }
    QList<PassageCard *> cards() const { return shown<PassageCard>(); }
    HeadingContent heading() const
    {
        const auto headings = shown<EventHeading>();
        return headings.isEmpty() ? HeadingContent() : headings.front()->content();
    }
    LinkButton *link(const QString &words) const
    {
        for (LinkButton *button : shown<LinkButton>()) {
            if (button->text() == words && m_window->details().isAncestorOf(button) && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
};

} // namespace eusebius::tests
