// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/mainwindow/workreport.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace eusebius {

class LinkButton;

/// What is being done: how many documents of how many, how fast, how long it may still take; and a way to have it wait or stop. Appears after
/// 200 ms only: quick work shows nothing.
class WorkStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDelayMilliseconds = 200;

    explicit WorkStrip(QWidget *parent = nullptr);

    void begin(const QString &words, bool canBeStopped);
    void setProgress(const WorkReport::State &state);
    void end();

    /// The line as it stands: "Reading …  12 of 300 documents, 8 a second, about 36 s left".
    static QString lineOf(const QString &task, const WorkReport::State &state, qint64 milliseconds, bool paused);

signals:
    void stopWanted();
    void pauseWanted(bool paused);

private:
    void setPaused(bool paused);
    void showLine();
    /// Since it began, without what it has waited.
    qint64 worked() const;

    QTimer m_delay;
    QElapsedTimer m_clock; ///< since it began, or went on
    qint64 m_before = 0; ///< milliseconds worked before the last pause
    bool m_paused = false;
    QString m_task;
    WorkReport::State m_state;
    QLabel *m_words = nullptr;
    QProgressBar *m_bar = nullptr;
    LinkButton *m_pause = nullptr;
    LinkButton *m_stop = nullptr;
};

} // namespace eusebius
