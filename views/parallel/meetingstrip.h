// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/parallel/parallelcontent.h"
#include "views/state/workspace.h"

#include <QWidget>

#include <vector>

namespace eusebius {

class TextColumn;

/// The whole length of one text as a narrow histogram of where it meets the other: a bar is as long as much of the text there stands in both,
/// a tick is an event both tell. What the column shows is a window on it; a click or a drag takes the column there.
class MeetingStrip : public QWidget {
    Q_OBJECT

public:
    MeetingStrip(Workspace &workspace, const ParallelContent &content, const TextColumn &column, QWidget *parent = nullptr);

    struct Bin {
        double verbatim = 0; ///< share of its characters, 0 to 1
        double near = 0;
        int events = 0;
        int differing = 0;
    };
    static constexpr int kBinPixels = 3;
    /// From the top.
    const std::vector<Bin> &bins() const;
    double yOf(double position) const;
    double positionAt(double y) const;
    void contentChanged();

signals:
    void placeWanted(double position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    double length() const;
    void addShare(TextRange range, double Bin::*share) const;
    QString wordsOf(const Bin &bin) const;

    Workspace &m_workspace;
    const ParallelContent &m_content;
    const TextColumn &m_column;
    mutable std::vector<Bin> m_bins;
    mutable bool m_made = false;
};

} // namespace eusebius
