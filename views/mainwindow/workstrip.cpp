// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workstrip.h"

#include "views/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace eusebius {

using namespace Qt::StringLiterals;

WorkStrip::WorkStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"panel"_s);
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_bar->setAccessibleName(u"Progress"_s);
    m_stop = new LinkButton(u"Stop"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(16);
    layout->addWidget(m_bar);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QAbstractButton::clicked, this, &WorkStrip::stopWanted);
    hide();
}

void WorkStrip::begin(const QString &words, bool canBeStopped)
{
    m_task = words;
    m_words->setText(words);
    m_bar->setRange(0, 0);
    m_stop->setVisible(canBeStopped);
    m_clock.start();
    m_delay.start();
}

void WorkStrip::setProgress(qint64 done, qint64 total, const QString &what)
{
    constexpr int kSteps = 1000;
    if (total > 0) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    QString words = m_task;
    if (const QString left = timeLeft(done, total); !left.isEmpty()) {
        words += u"  "_s + left;
    }
    m_words->setText(what.isEmpty() ? words : words + u"  "_s + what);
}

QString WorkStrip::timeLeft(qint64 done, qint64 total) const
{
    constexpr qint64 kSettled = 3'000; // milliseconds, before which any guess jumps about
    constexpr qint64 kMinute = 60;
    const qint64 passed = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (passed < kSettled || done <= 0 || done >= total) {
        return {};
    }
    const auto seconds = static_cast<qint64>(static_cast<double>(passed) / 1000 * static_cast<double>(total - done) / static_cast<double>(done)) + 1;
    return seconds < 2 * kMinute ? u"about %1 s left"_s.arg(seconds) : u"about %1 minutes left"_s.arg((seconds + kMinute / 2) / kMinute);
}

void WorkStrip::end()
{
    m_delay.stop();
    hide();
}

} // namespace eusebius
