// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/eventheading.h"

#include "views/widgets/spanbar.h"
#include "views/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 18;
constexpr double kToldBar = 10;
constexpr std::size_t kMostTold = 6;
constexpr double kAxisWords = 18;

} // namespace

EventHeading::EventHeading(const Theme &theme, HeadingContent content, QWidget *parent)
    : PaintedRow(theme, parent), m_content(std::move(content))
{
    setInert(true);
    std::vector<TimeSpan> all{m_content.time};
    for (const auto &told : m_content.told) {
        all.push_back(told.first);
        if (!told.first.isUndated() && std::ranges::find(m_distinct, told) == m_distinct.end()) {
            m_distinct.push_back(told);
        }
    }
    // One source with the date just drawn adds nothing.
    if (m_distinct.size() < 2) {
        m_distinct.clear();
    }
    if (m_distinct.size() > kMostTold) {
        m_distinct.resize(kMostTold);
    }
    m_axis = boundsAxis(all);
    m_title = TextBlock(m_content.title, {typeFont(theme, Type::Title), theme.text, 25, 5});
    m_date = TextBlock(m_content.date, {fontOfPixels(theme.sansFamily, 13, QFont::DemiBold), theme.text, 20, 3});
    m_why = TextBlock(m_content.why, {typeFont(theme, Type::Body), theme.secondary, 17, 0});
    QStringList spoken{m_content.title, m_content.date, m_content.status, m_content.why};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
}

double EventHeading::drawingHeight() const
{
    return m_axis.isValid ? kBar + static_cast<double>(m_distinct.size()) * kToldBar + kAxisWords : 0;
}

double EventHeading::layOut(double width)
{
    const double why = m_why.isEmpty() ? 0 : 12 + 18 + m_why.layOut(width);
    return m_title.layOut(width) + 8 + m_date.layOut(width) + (m_content.edtf.isEmpty() ? 0 : 18) + 6 + drawingHeight() + why;
}

void EventHeading::paintRow(QPainter &painter)
{
    m_title.paint(painter, {0, 0});
    double y = paintDate(painter, m_title.height() + 8) + 6;
    if (m_axis.isValid) {
        y = paintBounds(painter, y);
    }
    if (!m_why.isEmpty()) {
        y += 12;
        paintLine(painter, {0, y}, width(), m_content.time.isUndated() ? u"Why no date"_s : u"Why this date"_s, typeFont(theme(), Type::Strong), theme().text);
        m_why.paint(painter, {0, y + 18});
    }
}

double EventHeading::paintDate(QPainter &painter, double y)
{
    m_date.paint(painter, {0, y});
    y += m_date.height();
    if (m_content.edtf.isEmpty()) {
        return y;
    }
    const QFont font = typeFont(theme(), Type::Secondary);
    const double used = paintLine(painter, {0, y + 1}, width() * 0.6, m_content.edtf, font, faintOnPanel(theme()));
    paintLine(painter, {used + 12, y + 1}, std::max(0.0, width() - used - 12), m_content.status, font, m_content.decided ? theme().text : faintOnPanel(theme()),
              Qt::AlignRight);
    return y + 18;
}

double EventHeading::paintBounds(QPainter &painter, double y)
{
    const std::pair<Instant, Instant> axis{m_axis.from, m_axis.to};
    paintSpanBar(painter, QRectF(0, y, width(), kBar), m_content.time, axis, theme().text, theme().rule);
    y += kBar;
    for (const auto &[time, document] : m_distinct) {
        paintSpanBar(painter, QRectF(0, y, width(), kToldBar), time, axis, theme().source(document), Qt::transparent);
        y += kToldBar;
    }
    const QFont font = typeFont(theme(), Type::Secondary);
    paintLine(painter, {0, y}, width() / 2.0, m_axis.fromWords, font, faintOnPanel(theme()));
    paintLine(painter, {width() / 2.0, y}, width() / 2.0, m_axis.toWords, font, faintOnPanel(theme()), Qt::AlignRight);
    return y + kAxisWords;
}

} // namespace eusebius
