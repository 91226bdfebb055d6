// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/parallel/parallelcontent.h"
#include "views/state/workspace.h"

#include <QWidget>

#include <array>

class QComboBox;
class QToolButton;

namespace eusebius {

class EmptyState;
class MeetingGutter;
class MeetingStrip;
class TextColumn;

/// Two documents side by side, neither the base: scrolling one brings the other to the place that answers it; where they meet is tinted in both
/// texts and joined between them. Nothing is worked out before it is first shown.
class ParallelPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParallelPanel(Workspace &workspace, QWidget *parent = nullptr);

    const ParallelContent &content() const { return m_content; }
    TextColumn &column(Side side) { return *m_columns[static_cast<std::size_t>(side)]; }
    MeetingStrip &strip(Side side) { return *m_strips[static_cast<std::size_t>(side)]; }
    MeetingGutter &gutter() { return *m_gutter; }
    QComboBox &chooser(Side side) { return *m_choosers[static_cast<std::size_t>(side)]; }
    QToolButton &swapButton() { return *m_swap; }
    const EmptyState &notice() const { return *m_notice; }

    /// These two; the same twice is not shown.
    void showDocuments(int left, int right);
    /// A document beside the one it shares most with.
    void showBeside(const QString &document);
    void exchange();
    /// Both columns at a place where they meet.
    void visit(int meeting);
    /// To the next place where they meet (or the one before) in the order of one side.
    void step(Side side, int by);
    int current() const { return m_current; }
    /// "3 of 41 · Word for word, 24 words"
    QString currentWords() const;

signals:
    void eventActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyTheme();
    void connectSide(Side side);
    void corpusChanged();
    void refresh();
    void load(int left, int right, bool sameTexts);
    void fillChoosers();
    void chosen(Side side, int document);
    void follow(Side scrolled);
    void followSelection();
    void setCurrent(int meeting);
    void selectStatement(int statement);
    void open();
    void sayWhyNothing();
    void arrange();
    QRectF legendRow() const;
    void paintLegend(QPainter &painter) const;

    Workspace &m_workspace;
    ParallelContent m_content;
    std::array<TextColumn *, 2> m_columns{};
    std::array<MeetingStrip *, 2> m_strips{};
    std::array<QComboBox *, 2> m_choosers{};
    std::array<QString, 2> m_wanted; ///< ids, while nothing of the corpus was shown yet
    MeetingGutter *m_gutter = nullptr;
    QToolButton *m_swap = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    EmptyState *m_notice = nullptr;
    int m_generation = -1;
    bool m_stale = true;
    int m_current = -1;
    int m_visited = -1; ///< it stands where the map of the whole does not lead: the columns keep to it while it is near
    bool m_selecting = false;
};

} // namespace eusebius
