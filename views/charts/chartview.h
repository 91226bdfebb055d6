// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartwords.h"
#include "views/render/theme.h"

#include <QWidget>

#include <memory>

class QChart;
class QChartView;

namespace eusebius {

/// One chart on screen: bars say what they are under the pointer, arrow keys go from bar to bar, a click or Enter chooses.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void show(Tally tally, ChartWords words, const Theme &theme);
    const Tally &tally() const { return m_tally; }
    const ChartWords &words() const { return m_words; }
    /// Of the bar that keys have come to; -1 none.
    int currentGroup() const { return m_group; }
    /// Where the middle of a bar's part is painted, for who wants to click there.
    QPoint placeOf(int group, int part) const;

signals:
    /// A bar was chosen; `part` is -1 where it was by key.
    void chosen(int group, int part);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool goTo(int group);
    void hover(bool inside, int group, int part);

    QChartView *m_view = nullptr;
    Tally m_tally;
    ChartWords m_words;
    int m_group = -1;
};

} // namespace eusebius
