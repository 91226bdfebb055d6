// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composition.h"

#include "model/dates/datewords.h"
#include "model/timeline/extents.h"
#include "views/render/frame/framecontents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kMargin = 24;
constexpr double kTitleHeight = 62;
constexpr double kLeastTimeline = 180; ///< logical pixels of height below which a timeline says nothing
constexpr double kLeastWidth = 240;
constexpr double kLabelRoom = 170;
constexpr int kMostPixelsASide = 200'000;
constexpr qint64 kMostPixels = 400'000'000;

QString plural(int n, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(n).arg(n == 1 ? one : many);
}

QString periodWords(const ShownPeriod &period)
{
    const QString from = yearWords(dateOf(period.first).year);
    const QString to = yearWords(dateOf(period.second - 1).year);
    return from == to ? from : from + u"–"_s + to;
}

/// The period asked for; where none is, the dense one, for one early date must not press everything else into a corner.
ShownPeriod periodOf(const Snapshot &snapshot, const PictureOptions &options)
{
    if (!options.from && !options.to && !options.everything) {
        return openingExtent(snapshot, options.shown);
    }
    const ShownPeriod all = fullExtent(snapshot, options.shown);
    return {options.from.value_or(all.first), options.to.value_or(all.second)};
}

/// "3 events lie earlier, 1 later"; empty where all are in the period.
QString outsideWords(const PictureContents &contents)
{
    const auto earlier = static_cast<int>(contents.earlier.size());
    const auto later = static_cast<int>(contents.later.size());
    if (earlier == 0 && later == 0) {
        return {};
    }
    const QString first = plural(earlier > 0 ? earlier : later, u"event lies"_s, u"events lie"_s) + (earlier > 0 ? u" earlier"_s : u" later"_s);
    return earlier > 0 && later > 0 ? first + u", %1 later"_s.arg(later) : first;
}

/// Where no end was asked for, the last marks have room for their labels.
ShownPeriod withRoomForLabels(const ShownPeriod &period, const PictureOptions &options, double width)
{
    const bool asked = options.to || !(options.from || options.everything); // the dense period has that room already
    const double room = asked ? 0 : std::min(kLabelRoom / width, 0.3);
    const double seconds = (static_cast<double>(period.second) - static_cast<double>(period.first)) * room / (1 - room);
    return {period.first, period.second + static_cast<Instant>(seconds)};
}

std::optional<Error> unusableSize(const PictureOptions &options)
{
    const auto invalid = [](const QString &option, auto value, const QString &wanted) {
        return Error{ErrorCode::OptionInvalid, option, {QString::number(value), wanted}};
    };
    if (!(options.dpi >= 10 && options.dpi <= 4800)) {
        return invalid(u"--dpi"_s, options.dpi, u"a number from 10 to 4800"_s);
    }
    const qint64 height = std::max(options.heightPixels, 1);
    if (options.widthPixels > kMostPixelsASide || height > kMostPixelsASide || options.widthPixels * height > kMostPixels) {
        return Error{ErrorCode::ImageTooLarge, {}, {QString::number(options.widthPixels), QString::number(options.heightPixels)}};
    }
    const double unit = options.dpi / 96;
    if (options.widthPixels < kLeastWidth * unit) {
        return invalid(u"--width"_s, options.widthPixels, u"at least %1 pixels at this resolution"_s.arg(std::ceil(kLeastWidth * unit)));
    }
    if (options.heightPixels < 0) {
        return invalid(u"--height"_s, options.heightPixels, u"a height in pixels, or 0 for as high as needed"_s);
    }
    return std::nullopt;
}

FrameRequest frameRequest(const SnapshotPtr &snapshot, const PictureOptions &options, const Theme &theme, const ShownPeriod &period, double width)
{
    const ShownPeriod wider = withRoomForLabels(period, options, width);
    FrameRequest request;
    request.snapshot = snapshot;
    request.scale = TimeScale(wider.first, wider.second, width);
    request.size = QSizeF(width, 0);
    request.theme = theme;
    request.lanes = options.lanes;
    request.shown = options.shown;
    return request;
}

struct Below {
    Legend outside;
    Legend legend;
    Legend key;
    double height() const { return outside.height + legend.height + key.height + kMargin; }
};

/// The timeline in the height there is; sources share one lane where their lanes do not fit. Null where that does not do either.
FramePtr fittedFrame(FrameRequest request, double height)
{
    request.fitHeight = true;
    request.size.setHeight(height);
    for (const Lanes lanes : {request.lanes, Lanes::Packed}) {
        request.lanes = lanes;
        FramePtr frame = buildFrame(request);
        if (contentHeight(*frame) <= lanesRect(*frame).height() + 0.5) {
            return frame;
        }
    }
    return nullptr;
}

PicturePart titlePart(const Composition &picture)
{
    PicturePart part{u"title"_s, {}, {}, {}};
    TypeSetter setter(picture.theme);
    const double room = picture.size.width() - 2 * kMargin;
    part.list.text(Layer::Frame, TextStyle::Title, setter.fitted(TextStyle::Title, picture.title, room), kMargin, 34, picture.theme.text, setter);
    part.list.text(Layer::Frame, TextStyle::Subtitle, setter.fitted(TextStyle::Subtitle, picture.description, room), kMargin, 53,
                   picture.theme.secondary, setter);
    return part;
}

void assemble(Composition &picture, const Frame &frame, Below below)
{
    const double frameHeightUnits = frame.size.height();
    DrawList paper;
    paper.fill(Layer::Frame, QRectF(QPointF(), picture.size), picture.theme.paper);
    picture.parts.push_back({u"paper"_s, std::move(paper), {}, {}});
    picture.parts.push_back(titlePart(picture));
    picture.parts.push_back({u"timeline"_s, frame.list, QPointF(kMargin, kTitleHeight), QRectF(QPointF(), frame.size)});
    const double outsideTop = kTitleHeight + frameHeightUnits + kMargin / 2;
    if (below.outside.height > 0) {
        picture.parts.push_back({u"before-and-after"_s, std::move(below.outside.list), QPointF(kMargin, outsideTop), {}});
    }
    const double legendTop = outsideTop + below.outside.height;
    picture.parts.push_back({u"sources"_s, std::move(below.legend.list), QPointF(kMargin, legendTop), {}});
    picture.parts.push_back({u"key"_s, std::move(below.key.list), QPointF(kMargin, legendTop + below.legend.height), {}});
}

} // namespace

Result<Composition> composePicture(const SnapshotPtr &snapshot, const PictureOptions &options)
{
    if (const auto error = unusableSize(options)) {
        return *error;
    }
    const ShownPeriod period = periodOf(*snapshot, options);
    if (period.first >= period.second) {
        return Error{ErrorCode::OptionInvalid, u"--to"_s, {dayWords(dateOf(period.second), DateStyle::Medium), u"a date after --from"_s}};
    }
    const PictureContents contents = pictureContents(*snapshot, options.shown, period);
    if (contents.events == 0) {
        return Error{ErrorCode::NothingToShow, snapshot->title(), {u"nothing in this selection is dated in this period"_s}};
    }
    Composition picture;
    picture.snapshot = snapshot;
    picture.theme = Theme::of(options.theme);
    picture.pixelsPerUnit = options.dpi / 96;
    picture.title = options.title.isEmpty() ? snapshot->title() : options.title;
    picture.shownEvents = contents.events;
    QStringList described{plural(contents.sources, u"source"_s, u"sources"_s), plural(contents.events, u"event"_s, u"events"_s), periodWords(period)};
    if (const QString outside = outsideWords(contents); !outside.isEmpty()) {
        described << outside;
    }
    picture.description = described.join(u" · "_s);
    const double width = options.widthPixels / picture.pixelsPerUnit;
    const double plotWidth = width - 2 * kMargin;
    FrameRequest request = frameRequest(snapshot, options, picture.theme, period, plotWidth);
    Below below{composeOutside(contents, picture.theme, plotWidth), composeLegend(*snapshot, options.shown, picture.theme, plotWidth, LegendDetail::Whole), composeKey(picture.theme, plotWidth)};
    FramePtr frame;
    if (options.heightPixels == 0) {
        request.wholeHeight = true;
        frame = buildFrame(request);
        picture.size = QSizeF(width, std::ceil(kTitleHeight + frameHeight(*frame) + below.height()));
    } else {
        picture.size = QSizeF(width, options.heightPixels / picture.pixelsPerUnit);
        // What explains gives way before what is explained.
        for (int attempt = 0; attempt < 3 && !frame; ++attempt) {
            if (attempt == 1) {
                below.outside = {};
                below.legend = composeLegend(*snapshot, options.shown, picture.theme, plotWidth, LegendDetail::NamesOnly);
            } else if (attempt == 2) {
                below.key = {};
            }
            const double room = picture.size.height() - kTitleHeight - below.height();
            const bool cramped = attempt < 2 && room < picture.size.height() * 0.5;
            frame = room < kLeastTimeline || cramped ? nullptr : fittedFrame(request, room);
        }
    }
    if (!frame) {
        return Error{ErrorCode::OptionInvalid, u"--height"_s,
                     {QString::number(options.heightPixels), u"more pixels for what is to be shown, or 0 for as many as needed"_s}};
    }
    if (picture.size.width() * picture.size.height() * picture.pixelsPerUnit * picture.pixelsPerUnit > static_cast<double>(kMostPixels)) {
        return Error{ErrorCode::ImageTooLarge, {}, {QString::number(options.widthPixels), QString::number(std::ceil(picture.size.height() * picture.pixelsPerUnit))}};
    }
    assemble(picture, *frame, std::move(below));
    return picture;
}

} // namespace eusebius
