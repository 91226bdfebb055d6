// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/layouter.h"

#include "views/render/frame/framecontents.h"
#include "views/render/picture/composing/places.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kMargin = 24;
constexpr double kTitleBaseline = 34;
constexpr double kTitleLine = 25;
constexpr double kSubtitleGap = 2;
constexpr double kSubtitleLine = 17;
constexpr double kBelowTitle = 9;
constexpr double kLeastTimeline = 180; ///< logical pixels of height below which a timeline says nothing
constexpr double kLabelRoom = 170;
constexpr double kNarrow = 600;
constexpr double kHalf = 0.5; ///< of the height: what explains leaves so much to what is explained,
constexpr double kNearlyHalf = 0.43; ///< and this where what has no date was asked for besides,
constexpr double kMostUndated = 0.35; ///< which takes no more
constexpr double kSomeUndated = 0.1; ///< and not less without something else giving way

/// Where no end was asked for, the last marks have room for their labels. The dense period has it already where the picture is wide.
ShownPeriod withRoomForLabels(const ShownPeriod &period, const PictureOptions &options, double width)
{
    const bool dense = !options.from && !options.everything;
    const double room = options.to || (dense && width > kNarrow) ? 0 : std::min(kLabelRoom / width, 0.3);
    const double seconds = (static_cast<double>(period.second) - static_cast<double>(period.first)) * room / (1 - room);
    return {period.first, period.second + static_cast<Instant>(seconds)};
}

FrameRequest frameRequest(const Composition &picture, const PictureOptions &options, const PictureSubject &subject, double width)
{
    const ShownPeriod wider = withRoomForLabels(subject.period, options, width);
    FrameRequest request;
    request.snapshot = picture.snapshot;
    request.scale = TimeScale(wider.first, wider.second, width, options.folded ? emptyStretches(*picture.snapshot, subject.shown) : TimeFolds());
    request.size = QSizeF(width, 0);
    request.theme = picture.theme;
    request.lanes = options.lanes;
    request.shown = subject.shown;
    request.eras = options.eras;
    request.axisEnd = options.to.value_or(subject.contents.told.second);
    request.interactive = false;
    return request;
}

/// The title and what is in the picture, in a second line each where the picture is narrow.
Legend composeTitle(const Composition &picture, double width)
{
    Legend title;
    TypeSetter setter(picture.theme);
    double baseline = kTitleBaseline - kTitleLine;
    for (const QString &line : setter.wrapped(TextStyle::Title, picture.title, width, 2)) {
        title.list.text(Layer::Frame, TextStyle::Title, line, kMargin, baseline += kTitleLine, picture.theme.text, setter);
    }
    baseline += kSubtitleGap;
    for (const QString &line : setter.wrapped(TextStyle::Subtitle, picture.description, width, 2)) {
        title.list.text(Layer::Frame, TextStyle::Subtitle, line, kMargin, baseline += kSubtitleLine, picture.theme.secondary, setter);
    }
    title.height = baseline + kBelowTitle;
    return title;
}

void addBelow(Composition &picture, const QString &name, Legend part, double &top)
{
    if (part.height <= 0) {
        return;
    }
    for (PicturePlace &place : part.places) {
        place.rect.translate(kMargin, top);
        picture.places.push_back(std::move(place));
    }
    picture.parts.push_back({name, std::move(part.list), QPointF(kMargin, top), {}});
    top += part.height;
}

} // namespace

double Below::height() const
{
    return caption.height + undated.height + outside.height + sources.height + key.height + colophon.height + kMargin;
}

Layouter::Layouter(Composition &picture, const PictureOptions &options, const PictureSubject &subject, const SourceNotes &notes)
    : m_picture(picture)
    , m_options(options)
    , m_subject(subject)
    , m_notes(notes)
    , m_width(options.widthPixels / picture.pixelsPerUnit - 2 * kMargin)
    , m_title(composeTitle(picture, m_width))
    , m_request(frameRequest(picture, options, subject, m_width))
{
}

/// What explains gives way before what is explained.
std::vector<Layouter::Telling> Layouter::tellings() const
{
    const double height = m_picture.size.height();
    const double timeline = height * (m_options.undated ? kNearlyHalf : kHalf);
    const SourceRecords names = std::max(m_options.sources, SourceRecords::NamesOnly);
    return {{m_options.sources, true, true, timeline, height * kSomeUndated}, {names, false, true, timeline, 0}, {names, false, false, 0, 0}};
}

Below Layouter::below(const Telling &telling, Lanes lanes) const
{
    const Theme &theme = m_picture.theme;
    const Snapshot &snapshot = *m_picture.snapshot;
    // Names alone say nothing where each lane begins with its own.
    const bool named = telling.sources == SourceRecords::NamesOnly && lanes == Lanes::BySource;
    Below below;
    below.caption = composeCaption(m_options.caption, theme, m_width);
    below.outside = telling.outside ? composeOutside(m_subject.contents, theme, m_width) : Legend();
    below.sources = composeLegend(snapshot, m_subject.shown, theme, m_width, named ? SourceRecords::Absent : telling.sources, m_notes);
    below.key = telling.key && m_options.marksKey ? composeKey(theme, m_width) : Legend();
    below.colophon = composeColophon(m_options.made, theme, m_width);
    return below;
}

/// No higher than that, but for the line that counts them.
Legend Layouter::undated(double height) const
{
    return m_options.undated ? composeUndated(*m_picture.snapshot, m_subject.contents.undated, m_picture.theme, m_width, height, m_notes) : Legend();
}

bool Layouter::fit(Lanes lanes, double height)
{
    m_request.lanes = lanes;
    m_request.fitHeight = true;
    m_request.size.setHeight(height);
    m_frame = buildFrame(m_request);
    return contentHeight(*m_frame) <= lanesRect(*m_frame).height() + 0.5;
}

/// Sources share one lane where their lanes do not fit.
bool Layouter::inHeight()
{
    m_picture.asAsked = true;
    for (const Telling &telling : tellings()) {
        for (const Lanes lanes : {m_options.lanes, Lanes::Packed}) {
            Below below = this->below(telling, lanes);
            const double all = m_picture.size.height() - m_title.height - below.height();
            const double least = std::max(kLeastTimeline, telling.leastTimeline);
            // Rather all sources in their lanes than many statements without a date below them.
            for (const double undatedHeight : {std::min(all - least, m_picture.size.height() * kMostUndated), telling.leastUndated}) {
                below.undated = undated(std::max(telling.leastUndated, undatedHeight));
                const double room = all - below.undated.height;
                if (room >= least && fit(lanes, room)) {
                    assemble(std::move(below));
                    return true;
                }
            }
            m_picture.asAsked = false;
        }
    }
    return false;
}

void Layouter::inWholeHeight()
{
    Below below = this->below({m_options.sources, true, true, 0, 0}, m_options.lanes);
    below.undated = undated(kMostUndatedHeight);
    m_request.wholeHeight = true;
    m_frame = buildFrame(m_request);
    m_picture.size.setHeight(std::ceil(m_title.height + frameHeight(*m_frame) + below.height()));
    assemble(std::move(below));
}

Result<void> Layouter::layOut()
{
    m_picture.size = QSizeF(m_options.widthPixels, m_options.heightPixels) / m_picture.pixelsPerUnit;
    if (m_options.heightPixels == 0) {
        inWholeHeight();
    } else if (!inHeight()) {
        return Error{ErrorCode::OptionInvalid, u"--height"_s,
                     {QString::number(m_options.heightPixels), u"more pixels for what is to be shown, or 0 for as many as needed"_s}};
    }
    return {};
}

void Layouter::assemble(Below below)
{
    const Frame &frame = *m_frame;
    DrawList paper;
    paper.fill(Layer::Frame, QRectF(QPointF(), m_picture.size), m_picture.theme.paper);
    m_picture.parts.push_back({u"paper"_s, std::move(paper), {}, {}});
    m_picture.parts.push_back({u"title"_s, m_title.list, {}, {}});
    const QPointF corner(kMargin, m_title.height);
    DrawList timeline = frame.list;
    const std::vector<PlacedNote> placed = addNotes(timeline, frame, *m_picture.snapshot, m_notes, m_request.lanes);
    m_picture.parts.push_back({u"timeline"_s, std::move(timeline), corner, QRectF(QPointF(), frame.size)});
    m_picture.places = placesOf(frame, *m_picture.snapshot, corner);
    m_picture.tally = tallyOf(frame, *m_picture.snapshot);
    for (const PlacedNote &note : placed) {
        m_picture.places.push_back({PicturePlace::Kind::Note, {}, note.rect.translated(corner), -1, note.document});
    }
    double top = m_title.height + frame.size.height() + kMargin / 2;
    addBelow(m_picture, u"caption"_s, std::move(below.caption), top);
    addBelow(m_picture, u"before-and-after"_s, std::move(below.outside), top);
    addBelow(m_picture, u"without-a-date"_s, std::move(below.undated), top);
    addBelow(m_picture, u"sources"_s, std::move(below.sources), top);
    addBelow(m_picture, u"key"_s, std::move(below.key), top);
    addBelow(m_picture, u"colophon"_s, std::move(below.colophon), top);
}

} // namespace eusebius
