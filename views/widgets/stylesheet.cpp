// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/stylesheet.h"

#include "views/widgets/typography.h"

#include <QWidget>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// `share` of `over` on `ground`, opaque.
QColor mixed(const QColor &over, const QColor &ground, float share)
{
    return QColor::fromRgbF(share * over.redF() + (1 - share) * ground.redF(), share * over.greenF() + (1 - share) * ground.greenF(),
                            share * over.blueF() + (1 - share) * ground.blueF());
}

// Names in braces are filled in by styleSheetOf.
constexpr auto kSheet = R"(
QMainWindow, QDialog, QWidget#panel { background: {panel}; }
QWidget#paper { background: {paper}; }
QWidget#topBar { background: {panel}; border-bottom: 1px solid {rule}; }
QToolTip { background: {paper}; color: {text}; border: 1px solid {rule}; padding: 3px 6px; }
QMainWindow::separator { background: transparent; width: 5px; height: 5px; }
QSplitter::handle { background: {rule}; }
QSplitter::handle:hover { background: {faint}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; color: {secondary}; background: transparent; }
QToolButton:hover, QToolButton:checked { background: {wash}; color: {text}; }
QToolButton:pressed, QToolButton:open { background: {press}; color: {text}; }
QToolButton:focus { border-color: {accent}; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#dockButton { padding: 0; border-radius: 3px; color: {faint}; font-size: 15px; }
QToolButton#dockButton:hover, QToolButton#dockButton:focus { color: {text}; }
QToolButton#link { color: {accent}; padding: 0; border: none; border-radius: 0; background: transparent; text-align: left; }
QToolButton#link:hover, QToolButton#link:focus { text-decoration: underline; }
QToolButton#link[quiet="true"] { color: {text}; }
QTabBar { background: {paper}; border: none; }
QTabBar::tab { background: {paper}; color: {secondary}; border: none; border-bottom: 2px solid transparent; padding: 9px 2px 6px 2px; margin: 0 18px 0 0; }
QTabBar::tab:first { margin-left: 16px; }
QTabBar::scroller { width: 22px; }
QTabBar QToolButton { padding: 0; border-radius: 3px; background: {paper}; color: {text}; }
QDialog QTabBar, QDialog QTabBar::tab { background: transparent; }
QWidget#paper > QTabBar::tab { padding-top: 5px; }
QMainWindow > QTabBar, QMainWindow > QTabBar::tab { background: {panel}; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:selected { color: {text}; border-bottom-color: {text}; }
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus { border-bottom-color: {accent}; color: {accent}; }
QPushButton { border: 1px solid {edge}; border-radius: 4px; padding: 5px 14px; background: {paper}; color: {text}; min-height: 16px; }
QPushButton:hover { border-color: {faint}; }
QPushButton:pressed { background: {press}; }
QPushButton:focus { border-color: {accent}; }
QPushButton:default { background: {accent}; border-color: {accent}; color: {onAccent}; }
QPushButton:disabled { color: {faint}; background: {panel}; border-color: {rule}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit { border: 1px solid {edge}; border-radius: 4px; padding: 4px 8px; background: {paper};
    color: {text}; selection-background-color: {accent}; selection-color: {onAccent}; min-height: 16px; }
QLineEdit:focus { border-color: {accent}; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; border-radius: 0; padding: 0; background: transparent; }
QComboBox QAbstractItemView { background: {paper}; color: {text}; border: 1px solid {rule}; selection-background-color: {press};
    selection-color: {text}; }
QMenuBar { background: {panel}; color: {text}; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: {wash}; }
QMenu { background: {paper}; color: {text}; border: 1px solid {edge}; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 26px; }
QMenu::item:selected { background: {press}; color: {text}; }
QMenu::item:disabled { color: {faint}; }
QMenu::separator { height: 1px; background: {rule}; margin: 4px 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {thumb}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea { background: transparent; border: none; }
QTableView, QListView, QTreeView { background: {paper}; color: {text}; border: none; selection-background-color: {press};
    selection-color: {text}; alternate-background-color: {paper}; outline: 0; gridline-color: {rule}; }
QTableView::item { padding: 0 5px; border: none; }
QTableView::item:selected { background: {press}; color: {text}; }
QHeaderView { background: {paper}; border: none; }
QHeaderView::section { background: {paper}; color: {secondary}; border: none; border-bottom: 1px solid {rule}; padding: 4px 8px; }
QTextEdit, QPlainTextEdit { background: {paper}; color: {text}; border: none; selection-background-color: {accent};
    selection-color: {onAccent}; }
QProgressBar { border: none; background: {rule}; max-height: 4px; border-radius: 2px; }
QProgressBar::chunk { background: {accent}; border-radius: 2px; }
QLabel { color: {text}; background: transparent; }
QLabel#secondary { color: {secondary}; }
QCheckBox, QRadioButton { color: {text}; spacing: 6px; }
)";

} // namespace

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.paper);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.paper);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.paper);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Mid, theme.rule);
    palette.setColor(QPalette::Light, theme.paper);
    palette.setColor(QPalette::Midlight, theme.rule);
    palette.setColor(QPalette::Dark, theme.faint);
    palette.setColor(QPalette::Shadow, theme.rule);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.faint);
    }
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"{panel}"_L1, theme.panel},
        {"{paper}"_L1, theme.paper},
        {"{text}"_L1, theme.text},
        {"{secondary}"_L1, theme.secondary},
        {"{faint}"_L1, theme.faint},
        {"{rule}"_L1, theme.rule},
        {"{accent}"_L1, theme.accent},
        {"{onAccent}"_L1, theme.paper},
        {"{edge}"_L1, mixed(theme.text, theme.panel, 0.16F)},
        {"{thumb}"_L1, mixed(theme.text, theme.panel, 0.20F)},
        {"{wash}"_L1, mixed(theme.text, theme.panel, 0.06F)},
        {"{press}"_L1, mixed(theme.text, theme.panel, 0.11F)},
    };
    QString sheet = QString::fromUtf8(kSheet);
    for (const auto &[name, colour] : names) {
        sheet.replace(name, colour.name());
    }
    return sheet;
}

void applyTheme(QWidget &window, const Theme &theme)
{
    window.setFont(typeFont(theme, Type::Body));
    window.setPalette(paletteOf(theme));
    window.setStyleSheet(styleSheetOf(theme));
}

} // namespace eusebius
