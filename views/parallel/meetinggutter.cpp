// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/meetinggutter.h"

#include "views/parallel/parallelink.h"
#include "views/parallel/textcolumn.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEndBar = 3; ///< at a ribbon's ends
constexpr double kReach = 4; ///< a line is hit this near

} // namespace

MeetingGutter::MeetingGutter(Workspace &workspace, const ParallelContent &content, const TextColumn &left, const TextColumn &right, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_content(content), m_left(left), m_right(right)
{
    setMouseTracking(true);
    setAccessibleName(u"Where the texts meet"_s);
    connect(&workspace.theme, &ThemeState::changed, this, qOverload<>(&QWidget::update));
    connect(&workspace.selection, &Selection::changed, this, qOverload<>(&QWidget::update));
}

void MeetingGutter::setCurrent(int meeting)
{
    m_current = meeting;
    update();
}

QPainterPath MeetingGutter::ribbon(const Meeting &meeting) const
{
    const auto [leftTop, leftBottom] = m_left.linesOf(meeting.a);
    const auto [rightTop, rightBottom] = m_right.linesOf(meeting.b);
    const double from = kEndBar;
    const double to = width() - kEndBar;
    const double middle = (from + to) / 2;
    QPainterPath path({from, leftTop + 1});
    path.cubicTo({middle, leftTop + 1}, {middle, rightTop + 1}, {to, rightTop + 1});
    path.lineTo({to, rightBottom - 1});
    path.cubicTo({middle, rightBottom - 1}, {middle, leftBottom - 1}, {from, leftBottom - 1});
    path.closeSubpath();
    return path;
}

QPainterPath MeetingGutter::line(const Meeting &meeting) const
{
    const auto middleOfFirstLine = [](const TextColumn &column, TextRange range) {
        const auto [top, bottom] = column.linesOf({range.begin, range.begin + 1});
        return std::floor((top + bottom) / 2) + 0.5; // crisp where it is level
    };
    const double left = middleOfFirstLine(m_left, meeting.a);
    const double right = middleOfFirstLine(m_right, meeting.b);
    const double middle = width() / 2.0;
    QPainterPath path({2, left});
    path.cubicTo({middle, left}, {middle, right}, {width() - 2.0, right});
    return path;
}

std::vector<MeetingGutter::Joint> MeetingGutter::joints() const
{
    std::vector<Joint> joints;
    if (m_content.isEmpty()) {
        return joints;
    }
    std::set<int> seen;
    for (const auto &[column, side] : {std::pair(&m_left, Side::Left), std::pair(&m_right, Side::Right)}) {
        for (const RangeIndex::Entry &entry : m_content.meetingsWithin(side, column->visibleRange())) {
            if (column->isOnScreen(entry.range)) {
                seen.insert(entry.item);
            }
        }
    }
    for (const bool wording : {true, false}) {
        for (const int meeting : seen) {
            const Meeting &m = m_content.meeting(meeting);
            if (m.isWording() == wording && !(m.differs && !wording)) {
                joints.push_back({meeting, wording ? ribbon(m) : line(m)});
            }
        }
    }
    // Where they differ, on top.
    for (const int meeting : seen) {
        if (const Meeting &m = m_content.meeting(meeting); m.differs && !m.isWording()) {
            joints.push_back({meeting, line(m)});
        }
    }
    return joints;
}

int MeetingGutter::meetingAt(QPointF point) const
{
    const std::vector<Joint> all = joints();
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kReach);
    for (auto joint = all.rbegin(); joint != all.rend(); ++joint) {
        const bool wording = m_content.meeting(joint->meeting).isWording();
        if (wording ? joint->path.contains(point) : stroker.createStroke(joint->path).contains(point)) {
            return joint->meeting;
        }
    }
    return -1;
}

void MeetingGutter::paintRibbon(QPainter &painter, const Joint &joint) const
{
    const Theme &theme = m_workspace.theme.theme();
    const Meeting &meeting = m_content.meeting(joint.meeting);
    const bool verbatim = meeting.kind == MeetingKind::Verbatim;
    const bool current = joint.meeting == m_current;
    const int left = m_content.document(Side::Left);
    const int right = m_content.document(Side::Right);
    const auto across = [this](const QColor &from, const QColor &to) {
        QLinearGradient gradient(0, 0, width(), 0);
        gradient.setColorAt(0, from);
        gradient.setColorAt(1, to);
        return gradient;
    };
    painter.fillPath(joint.path, across(ribbonColour(theme, left, verbatim, current), ribbonColour(theme, right, verbatim, current)));
    QColor hatch = theme.paper;
    hatch.setAlphaF(0.5F);
    painter.fillPath(joint.path, QBrush(hatch, Qt::BDiagPattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QBrush(across(theme.source(left), theme.source(right))), current ? 1.8 : 1, verbatim ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(joint.path);
    const auto [leftTop, leftBottom] = m_left.linesOf(meeting.a);
    const auto [rightTop, rightBottom] = m_right.linesOf(meeting.b);
    painter.fillRect(QRectF(0, leftTop, kEndBar, leftBottom - leftTop), theme.source(left));
    painter.fillRect(QRectF(width() - kEndBar, rightTop, kEndBar, rightBottom - rightTop), theme.source(right));
}

void MeetingGutter::paintLine(QPainter &painter, const Joint &joint) const
{
    const Theme &theme = m_workspace.theme.theme();
    const Meeting &meeting = m_content.meeting(joint.meeting);
    const bool stands = joint.meeting == m_current || meeting.event == m_workspace.selectedEvent();
    const QColor colour = meeting.differs ? theme.disagreement : stands ? theme.text : theme.faint;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, stands ? 1.8 : 1));
    painter.drawPath(joint.path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF end : {joint.path.pointAtPercent(0), joint.path.pointAtPercent(1)}) {
        painter.drawEllipse(end, 2, 2);
    }
}

void MeetingGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    painter.fillRect(rect(), theme.panel);
    const double y = m_left.readingY();
    painter.fillRect(QRectF(0, y, width(), 1), theme.rule);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Joint &joint : joints()) {
        m_content.meeting(joint.meeting).isWording() ? paintRibbon(painter, joint) : paintLine(painter, joint);
    }
}

void MeetingGutter::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int meeting = event->button() == Qt::LeftButton ? meetingAt(event->position()) : -1; meeting >= 0) {
        emit meetingClicked(meeting);
    }
}

void MeetingGutter::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int meeting = meetingAt(event->position()); meeting >= 0) {
        emit meetingActivated(meeting);
    }
}

void MeetingGutter::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(meetingAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MeetingGutter::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

bool MeetingGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int meeting = meetingAt(help->pos());
        meeting < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), m_content.wordsOf(meeting), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace eusebius
