// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/meetingstrip.h"

#include "views/itemmodels/eventwords.h"
#include "views/parallel/textcolumn.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

MeetingStrip::MeetingStrip(Workspace &workspace, const ParallelContent &content, const TextColumn &column, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_content(content), m_column(column)
{
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setAccessibleName(column.side() == Side::Left ? u"Where the left text meets the right"_s : u"Where the right text meets the left"_s);
    connect(&workspace.theme, &ThemeState::changed, this, qOverload<>(&QWidget::update));
}

void MeetingStrip::contentChanged()
{
    m_made = false;
    update();
}

double MeetingStrip::length() const
{
    return m_content.isEmpty() ? 1 : std::max(1.0, static_cast<double>(m_content.text(m_column.side()).text.size()));
}

double MeetingStrip::yOf(double position) const
{
    return position / length() * height();
}

double MeetingStrip::positionAt(double y) const
{
    return std::clamp(y / std::max(1, height()), 0.0, 1.0) * length();
}

void MeetingStrip::addShare(TextRange range, double Bin::*share) const
{
    const double perBin = length() / static_cast<double>(m_bins.size());
    const auto begin = static_cast<double>(range.begin) / perBin;
    const auto end = static_cast<double>(range.end) / perBin;
    for (auto i = static_cast<std::size_t>(begin); i < m_bins.size() && static_cast<double>(i) < end; ++i) {
        const double covered = std::min(end, static_cast<double>(i + 1)) - std::max(begin, static_cast<double>(i));
        m_bins[i].*share = std::min(1.0, m_bins[i].*share + covered);
    }
}

const std::vector<MeetingStrip::Bin> &MeetingStrip::bins() const
{
    if (m_made) {
        return m_bins;
    }
    m_made = true;
    m_bins.assign(static_cast<std::size_t>(std::max(1, height() / kBinPixels)), {});
    const Side side = m_column.side();
    for (int i = 0; i < m_content.count(); ++i) {
        const Meeting &meeting = m_content.meeting(i);
        const TextRange range = m_content.range(i, side);
        if (meeting.isWording()) {
            addShare(range, meeting.kind == MeetingKind::Verbatim ? &Bin::verbatim : &Bin::near);
            continue;
        }
        const auto at = static_cast<std::size_t>(static_cast<double>(range.begin) / length() * static_cast<double>(m_bins.size()));
        Bin &bin = m_bins[std::min(at, m_bins.size() - 1)];
        ++bin.events;
        bin.differing += meeting.differs ? 1 : 0;
    }
    return m_bins;
}

void MeetingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    const Side side = m_column.side();
    painter.fillRect(rect(), theme.panel);
    if (m_content.isEmpty()) {
        return;
    }
    const TextRange seen = m_column.visibleRange();
    const double top = yOf(static_cast<double>(seen.begin));
    const double bottom = std::max(top + 4, yOf(static_cast<double>(seen.end)));
    QColor wash = theme.text;
    wash.setAlphaF(0.09F);
    painter.fillRect(QRectF(0, top, width(), bottom - top), wash);
    // Wording grows from the text's side, ticks of events stand at the outer edge.
    const double tick = 6;
    const double room = width() - tick - 4;
    const double inner = side == Side::Left ? width() - 1 : 1;
    const double direction = side == Side::Left ? -1 : 1;
    QColor near = theme.source(m_content.document(side));
    near.setAlphaF(0.45F);
    for (std::size_t i = 0; i < bins().size(); ++i) {
        const Bin &bin = m_bins[i];
        const double y = static_cast<double>(i * kBinPixels);
        const auto bar = [&](double from, double share, const QColor &colour) {
            const double long_ = share > 0 ? std::max(4.0, std::round(share * room)) : 0;
            painter.fillRect(QRectF(direction < 0 ? inner - from - long_ : inner + from, y, long_, kBinPixels), colour);
            return from + long_;
        };
        bar(bar(0, bin.verbatim, theme.source(m_content.document(side))), std::min(bin.near, 1 - bin.verbatim), near);
        if (bin.events > 0) {
            const double x = side == Side::Left ? 1 : width() - tick - 1;
            painter.fillRect(QRectF(x, y + 0.5, tick, bin.events > 1 || bin.differing > 0 ? 2 : 1), bin.differing > 0 ? theme.disagreement : theme.faint);
        }
    }
    painter.fillRect(QRectF(side == Side::Left ? width() - 1 : 0, 0, 1, height()), theme.rule);
}

void MeetingStrip::resizeEvent(QResizeEvent *)
{
    m_made = false;
}

void MeetingStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_content.isEmpty()) {
        emit placeWanted(positionAt(event->position().y()));
    }
}

void MeetingStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_content.isEmpty()) {
        emit placeWanted(positionAt(event->position().y()));
    }
}

void MeetingStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

QString MeetingStrip::wordsOf(const Bin &bin) const
{
    QStringList parts;
    if (bin.verbatim > 0) {
        parts.append(u"word for word"_s);
    }
    if (bin.near > 0) {
        parts.append(u"nearly the same words"_s);
    }
    if (bin.events > 0) {
        parts.append(countWords(bin.events, u"event"_s) + u" told by both"_s + (bin.differing > 0 ? u", %1 differently"_s.arg(bin.differing) : QString()));
    }
    return parts.join(u" · "_s);
}

bool MeetingStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_content.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bin = static_cast<std::size_t>(std::max(0, help->pos().y() / kBinPixels));
        const QString words = bin < bins().size() ? wordsOf(m_bins[bin]) : QString();
        words.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace eusebius
