// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/shortcutsdialog.h"

#include "views/widgets/stylesheet.h"
#include "views/widgets/typography.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <span>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    const char16_t *keys;
    const char16_t *does;
};

constexpr Key kEverywhereKeys[] = {
    {u"F10", u"The menu"},
    {u"Alt+1 to Alt+9", u"The first nine saved views"},
    {u"Menu key, right click", u"What can be decided about it"},
    {u"Enter in the search", u"To the first event found"},
    {u"Escape in the search", u"Empties it"},
    {u"Drag a panel's title", u"Move the panel to another side, behind another, or out of the window"},
    {u"⋯ in a panel's title", u"The same by a menu"},
};

constexpr Key kTimelineKeys[] = {
    {u"Tab, Shift+Tab", u"Next, previous event in time"},
    {u"Enter", u"Details of the selected event"},
    {u"Left, Right", u"Move through time"},
    {u"Up, Down, Page Up, Page Down", u"Scroll the lanes"},
    {u"+, −", u"Zoom about the selected event"},
    {u"F", u"Fit everything"},
    {u"Z", u"Zoom to the selected event"},
    {u"Other letters", u"To the next event with such a word"},
    {u"Home, End", u"To the beginning, to the end"},
    {u"Escape", u"Select nothing"},
    {u"Wheel, pinch", u"Zoom about the pointer"},
    {u"Shift + wheel, drag", u"Move through time"},
    {u"Drag along the axis", u"Search that period only"},
    {u"Ctrl + wheel", u"Scroll the lanes"},
    {u"Double click", u"Zoom to the event"},
};

constexpr Key kSynopsisKeys[] = {
    {u"Arrows, Page Up, Page Down", u"From cell to cell, and the selection with it"},
    {u"Home, End", u"First, last event"},
    {u"Enter", u"Details of the event"},
    {u"Letters", u"To the next event with such a word"},
    {u"+, −", u"More, fewer lines in a cell"},
    {u"Ctrl+Shift+Left, Right", u"Move the column"},
    {u"Drag a head, its right edge", u"Move the column, make it wider"},
};

constexpr Key kReaderKeys[] = {
    {u"Ctrl+F", u"Find in the document"},
    {u"F3, Shift+F3", u"Next, previous place"},
    {u"Select words", u"For a statement by hand (Ctrl+Shift+N)"},
    {u"Click underlined words", u"To what they tell"},
    {u"Escape", u"Back to the event"},
};

constexpr Key kListKeys[] = {
    {u"Space", u"Switch a source on and off"},
    {u"Enter", u"Read the source; details of the event"},
    {u"Ctrl + click, Ctrl+Space", u"Mark a statement, to decide about several at once"},
    {u"Shift or Ctrl + click", u"Several events of the table"},
    {u"Enter, Delete in the review", u"Confirm, reject, and on to the next"},
};

/// Two columns of keys below a section's name.
class KeyGrid {
public:
    KeyGrid(QGridLayout *grid, const Theme &theme) : m_grid(grid), m_theme(theme) { }

    void section(const QString &name)
    {
        auto *label = new QLabel(name.toUpper());
        label->setFont(typeFont(m_theme, Type::Section));
        label->setObjectName(u"secondary"_s);
        label->setContentsMargins(0, m_row == 0 ? 0 : 12, 0, 2);
        m_grid->addWidget(label, m_row++, 0, 1, 2);
    }

    void key(const QString &keys, const QString &does)
    {
        auto *left = new QLabel(keys);
        left->setFont(typeFont(m_theme, Type::Strong));
        m_grid->addWidget(left, m_row, 0);
        m_grid->addWidget(new QLabel(does), m_row++, 1);
    }

private:
    QGridLayout *m_grid;
    const Theme &m_theme;
    int m_row = 0;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const Theme &theme, const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"Keyboard shortcuts"_s);
    applyTheme(*this, theme);
    resize(520, 640);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    KeyGrid keys(grid, theme);
    keys.section(u"Window"_s);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            keys.key(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&').remove(u"…"_s));
        }
    }
    const auto add = [&keys](const QString &name, std::span<const Key> list) {
        keys.section(name);
        for (const Key &key : list) {
            keys.key(QString::fromUtf16(key.keys), QString::fromUtf16(key.does));
        }
    };
    add(u"Everywhere"_s, kEverywhereKeys);
    add(u"Timeline"_s, kTimelineKeys);
    add(u"Synopsis"_s, kSynopsisKeys);
    add(u"Sources and lists"_s, kListKeys);
    add(u"Reader"_s, kReaderKeys);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // the dialog's ground is its own
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(20, 0, 20, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

} // namespace eusebius
