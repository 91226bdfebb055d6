// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workstrip.h"

#include "views/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSettled = 3'000; // milliseconds, before which any guess jumps about

QString timeLeft(qint64 done, qint64 total, qint64 milliseconds)
{
    constexpr qint64 kMinute = 60;
    if (milliseconds < kSettled || done <= 0 || done >= total) {
        return {};
    }
    const auto seconds = static_cast<qint64>(static_cast<double>(milliseconds) / 1000 * static_cast<double>(total - done) / static_cast<double>(done)) + 1;
    return seconds < 2 * kMinute ? u"about %1 s left"_s.arg(seconds) : u"about %1 minutes left"_s.arg((seconds + kMinute / 2) / kMinute);
}

QString rate(qint64 documents, qint64 milliseconds)
{
    if (milliseconds < kSettled || documents <= 0) {
        return {};
    }
    const double perSecond = static_cast<double>(documents) * 1000 / static_cast<double>(milliseconds);
    return perSecond >= 1 ? u"%1 a second"_s.arg(qRound(perSecond)) : u"%1 a minute"_s.arg(qMax(1, qRound(perSecond * 60)));
}

} // namespace

WorkStrip::WorkStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"panel"_s);
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name makes no window wider
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_bar->setAccessibleName(u"Progress"_s);
    m_pause = new LinkButton(u"Pause"_s);
    m_stop = new LinkButton(u"Stop"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(16);
    layout->addWidget(m_bar);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QAbstractButton::clicked, this, &WorkStrip::stopWanted);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        setPaused(!m_paused);
        emit pauseWanted(m_paused);
    });
    hide();
}

void WorkStrip::begin(const QString &words, bool canBeStopped)
{
    m_task = words;
    m_state = {};
    m_before = 0;
    m_bar->setRange(0, 0);
    m_stop->setVisible(canBeStopped);
    m_pause->setVisible(canBeStopped);
    setPaused(false);
    m_delay.start();
}

qint64 WorkStrip::worked() const
{
    return m_before + (m_clock.isValid() ? m_clock.elapsed() : 0);
}

void WorkStrip::setPaused(bool paused)
{
    if (paused) {
        m_before = worked();
        m_clock.invalidate();
    } else {
        m_clock.start();
    }
    m_paused = paused;
    m_pause->setText(paused ? u"Go on"_s : u"Pause"_s);
    showLine();
}

void WorkStrip::setProgress(const WorkReport::State &state)
{
    constexpr int kSteps = 1000;
    m_state = state;
    if (state.total > 0) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(static_cast<double>(state.done) / static_cast<double>(state.total) * kSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    showLine();
}

void WorkStrip::showLine()
{
    m_words->setText(lineOf(m_task, m_state, worked(), m_paused));
}

QString WorkStrip::lineOf(const QString &task, const WorkReport::State &state, qint64 milliseconds, bool paused)
{
    QStringList told;
    if (state.ofDocuments > 1) {
        const QLocale english(QLocale::English);
        told.append(u"%1 of %2 documents"_s.arg(english.toString(state.documents), english.toString(state.ofDocuments)));
        if (state.documents < state.ofDocuments && !paused) {
            told.append(rate(state.documents, milliseconds));
        }
    }
    if (!paused) {
        told.append(timeLeft(state.done, state.total, milliseconds));
    }
    told.removeAll(QString());
    QStringList parts{paused ? u"Paused"_s : task, told.join(u", "_s), state.what.section(u'/', -1)};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

void WorkStrip::end()
{
    m_delay.stop();
    hide();
}

} // namespace eusebius
