// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The look of marks: dot, ring, bar, dashed bar, arrow; full for what several sources tell, pale for what one does.

#include "views/render/frame/buildstate.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kPale = 0.42; ///< share of the source's colour in what one source tells
constexpr double kPaleOnDark = 0.52;
constexpr double kPaler = 0.16; ///< inside dashed outlines
constexpr double kDashedFill = 0.34; ///< the same where several sources tell it
constexpr double kDotSize = 8.4;
constexpr float kRing = 1.6F;

struct Ink {
    QColor full;
    QColor ground;
    bool several;
    double pale;
    QColor solid() const { return several ? full : mixed(full, ground, pale); }
    QColor outline() const { return several ? full : mixed(full, ground, pale + 0.2); }
    QColor inside() const { return mixed(full, ground, several ? kDashedFill : kPaler); }
};

void setPattern(DrawItem &item, Qt::BrushStyle pattern, const Ink &ink)
{
    item.pattern = pattern;
    item.hatch = (ink.several ? ink.ground : mixed(ink.full, ink.ground, 0.75)).rgba();
}

void addDot(BuildState &state, const DrawnMark &mark, const Ink &ink, const Entry &entry)
{
    const QPointF centre = mark.box.center();
    const QRectF box(centre.x() - kDotSize / 2, centre.y() - kDotSize / 2, kDotSize, kDotSize);
    const SourceShape shape = state.theme().kind == ThemeKind::Print && entry.document >= 0 ? sourceShape(entry.document) : SourceShape::Circle;
    if (ink.several) {
        state.frame.list.shape(Layer::Marks, shape, box, ink.full);
        return;
    }
    const double inset = static_cast<double>(kRing) / 2;
    DrawItem &item = state.frame.list.shape(Layer::Marks, shape, box.adjusted(inset, inset, -inset, -inset), ink.ground);
    item.stroke = ink.full.rgba();
    item.strokeWidth = kRing;
}

void addArrow(BuildState &state, const DrawnMark &mark, const MarkForm &form, const Ink &ink)
{
    DrawItem &item = state.frame.list.bar(Layer::Marks, mark.box, form.dashed ? ink.inside() : ink.solid(), 0);
    item.kind = DrawKind::Arrow;
    item.leftward = form.openStart;
    if (form.dashed) {
        item.stroke = ink.outline().rgba();
        item.strokeWidth = 1;
        item.dash = Dash::Dashed;
    }
}

void addBar(BuildState &state, const DrawnMark &mark, const MarkForm &form, const Ink &ink, Qt::BrushStyle pattern)
{
    DrawItem &item = state.frame.list.bar(Layer::Marks, mark.box, form.dashed ? ink.inside() : ink.solid(), kBarRadius);
    if (!form.dashed) {
        setPattern(item, pattern, ink);
        drawFoldOver(state, mark.box, ink.ground);
        return;
    }
    item.stroke = ink.outline().rgba();
    item.strokeWidth = 1;
    item.dash = Dash::Dashed;
    if (form.core) {
        const double left = std::clamp(state.scale().x(form.core->first), mark.box.left(), mark.box.right());
        const double right = std::clamp(state.scale().x(form.core->second), left, mark.box.right());
        if (right - left > 1) {
            DrawItem &core = state.frame.list.bar(Layer::Marks, QRectF(left, mark.box.top(), right - left, mark.box.height()), ink.solid(), 0);
            setPattern(core, pattern, ink);
        }
    }
    drawFoldOver(state, mark.box, ink.ground);
}

/// The selected event's marks stand out by an outline in ink, the one under the pointer by a fainter one.
void addEmphasis(BuildState &state, const DrawnMark &mark)
{
    if (!mark.selected && !mark.hovered) {
        return;
    }
    DrawItem &item = state.frame.list.bar(Layer::Marks, mark.box.adjusted(-2, -2, 2, 2), Qt::transparent, kBarRadius + 2);
    item.stroke = (mark.selected ? state.theme().text : state.theme().faint).rgba();
    item.strokeWidth = mark.selected ? 1.6F : 1.0F;
}

void addLabel(BuildState &state, const DrawnMark &mark, const Ink &ink)
{
    if (mark.label.isEmpty()) {
        return;
    }
    if (mark.inside) {
        state.frame.list.fill(Layer::Marks, mark.labelBox.adjusted(-4, 0, 4, 0), ink.ground);
    }
    const QColor color = mark.selected || ink.several ? state.theme().text : state.theme().secondary;
    const TextStyle style = mark.selected ? TextStyle::LaneName : TextStyle::Label;
    state.frame.list.cutText(Layer::Marks, style, mark.title, mark.label, mark.labelBox.left(),
                             mark.labelBox.top() + state.setter.ascent(style), color, state.setter, mark.labelBox.width());
}

} // namespace

void drawMarks(BuildState &state)
{
    Frame &frame = state.frame;
    for (const DrawnMark &mark : frame.marks) {
        const Entry entry = state.columns().entry(mark.subject);
        const auto form = markForm(state.columns().time(mark.subject));
        const bool seen = mark.box.bottom() > frame.lanesRect.top() - kRowHeight && mark.box.top() < frame.lanesRect.bottom() + kRowHeight;
        if (!form || !seen) {
            continue;
        }
        const Ink ink{state.colorOf(entry), state.ground(mark.lane), entry.several, state.theme().kind == ThemeKind::Dark ? kPaleOnDark : kPale};
        drawRivals(state, mark);
        const std::size_t first = frame.list.items.size();
        if (form->dot && mark.box.width() <= kDotPixels + 0.5) {
            addDot(state, mark, ink, entry);
        } else if (form->openStart || form->openEnd) {
            addArrow(state, mark, *form, ink);
        } else {
            addBar(state, mark, *form, ink, barPattern(state.theme(), entry.document));
        }
        addEmphasis(state, mark);
        addLabel(state, mark, ink);
        for (std::size_t i = first; i < frame.list.items.size(); ++i) {
            frame.list.items[i].event = entry.event;
            frame.list.items[i].statement = entry.statement;
        }
        const Hit hit{.kind = Hit::Kind::Statement, .event = entry.event, .statement = entry.statement, .document = entry.document};
        frame.hits.push_back({mark.box.adjusted(-2, -3, 2, 3), hit});
        if (!mark.label.isEmpty()) {
            frame.hits.push_back({mark.labelBox, hit});
        }
    }
}

} // namespace eusebius
