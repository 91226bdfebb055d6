// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace eusebius {

class LinkButton;

/// What is being done, how far it is, how long it may still take, and a way to stop it. Appears after 200 ms only: quick work shows nothing.
class WorkStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDelayMilliseconds = 200;

    explicit WorkStrip(QWidget *parent = nullptr);

    void begin(const QString &words, bool canBeStopped);
    void setProgress(qint64 done, qint64 total, const QString &what);
    void end();

signals:
    void stopWanted();

private:
    /// Judged by how long it has taken so far; empty while that tells nothing.
    QString timeLeft(qint64 done, qint64 total) const;

    QTimer m_delay;
    QElapsedTimer m_clock;
    QString m_task;
    QLabel *m_words = nullptr;
    QProgressBar *m_bar = nullptr;
    LinkButton *m_stop = nullptr;
};

} // namespace eusebius
