// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/composition.h"

#include "model/dates/datewords.h"
#include "model/timeline/extents.h"
#include "views/render/frame/framecontents.h"
#include "views/render/picture/composing/places.h"
#include "views/render/picturerecord.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kMargin = 24;
constexpr double kTitleHeight = 62;
constexpr double kLeastTimeline = 180; ///< logical pixels of height below which a timeline says nothing
constexpr double kLeastWidth = 240;
constexpr double kLabelRoom = 170;
constexpr double kNarrow = 600;
constexpr int kMostPixelsASide = 1'000'000;
constexpr qint64 kMostPixels = 4'000'000'000; ///< a minute or two of painting

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
ShownPeriod periodOf(const Snapshot &snapshot, const PictureOptions &options, const ShownSet &shown)
{
    if (!options.from && !options.to && (options.folded || !options.everything)) {
        // Folded, all of it has room.
        return periodsToShow(snapshot, shown, options.folded ? emptyStretches(snapshot, shown) : TimeFolds()).opening;
    }
    const ShownPeriod all = fullExtent(snapshot, shown);
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

/// Where no end was asked for, the last marks have room for their labels. The dense period has it already where the picture is wide.
ShownPeriod withRoomForLabels(const ShownPeriod &period, const PictureOptions &options, double width)
{
    const bool dense = !options.from && !options.everything;
    const double room = options.to || (dense && width > kNarrow) ? 0 : std::min(kLabelRoom / width, 0.3);
    const double seconds = (static_cast<double>(period.second) - static_cast<double>(period.first)) * room / (1 - room);
    return {period.first, period.second + static_cast<Instant>(seconds)};
}

std::optional<Error> unusable(const PictureOptions &options)
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
    if (options.typePoints != 0 && !(options.typePoints >= kLeastTypePoints && options.typePoints <= kMostTypePoints)) {
        return invalid(u"--type"_s, options.typePoints, u"a size in points from %1 to %2"_s.arg(kLeastTypePoints).arg(kMostTypePoints));
    }
    const double unit = options.dpi / kUnitsPerInch * typeScale(options);
    if (options.widthPixels < kLeastWidth * unit) {
        return invalid(u"--width"_s, options.widthPixels, u"at least %1 pixels at this resolution and size of type"_s.arg(std::ceil(kLeastWidth * unit)));
    }
    if (!options.family.isEmpty() && !QFontDatabase::hasFamily(options.family)) {
        return Error{ErrorCode::OptionInvalid, u"--font"_s, {options.family, u"the name of a font that is installed"_s}};
    }
    if (options.heightPixels < 0) {
        return invalid(u"--height"_s, options.heightPixels, u"a height in pixels, or 0 for as high as needed"_s);
    }
    return std::nullopt;
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
    request.tray = options.undated ? Tray::Open : Tray::Absent;
    request.interactive = false;
    return request;
}

/// What stands below the timeline, from the top.
struct Below {
    Legend caption;
    Legend outside;
    Legend sources;
    Legend key;
    Legend colophon;
    double height() const { return caption.height + outside.height + sources.height + key.height + colophon.height + kMargin; }
};

/// The timeline in the height there is; sources share one lane where their lanes do not fit. Null where that does not do either.
FramePtr fittedFrame(FrameRequest &request, double height)
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

void assemble(Composition &picture, const Frame &frame, Below below, const SourceNotes &notes, Lanes lanes)
{
    DrawList paper;
    paper.fill(Layer::Frame, QRectF(QPointF(), picture.size), picture.theme.paper);
    picture.parts.push_back({u"paper"_s, std::move(paper), {}, {}});
    picture.parts.push_back(titlePart(picture));
    const QPointF corner(kMargin, kTitleHeight);
    DrawList timeline = frame.list;
    const std::vector<PlacedNote> placed = addNotes(timeline, frame, *picture.snapshot, notes, lanes);
    picture.parts.push_back({u"timeline"_s, std::move(timeline), corner, QRectF(QPointF(), frame.size)});
    picture.places = placesOf(frame, *picture.snapshot, corner);
    picture.tally = tallyOf(frame, *picture.snapshot);
    for (const PlacedNote &note : placed) {
        picture.places.push_back({PicturePlace::Kind::Note, {}, note.rect.translated(corner), -1, note.document});
    }
    double top = kTitleHeight + frame.size.height() + kMargin / 2;
    addBelow(picture, u"caption"_s, std::move(below.caption), top);
    addBelow(picture, u"before-and-after"_s, std::move(below.outside), top);
    addBelow(picture, u"sources"_s, std::move(below.sources), top);
    addBelow(picture, u"key"_s, std::move(below.key), top);
    addBelow(picture, u"colophon"_s, std::move(below.colophon), top);
}

Theme themeOf(const PictureOptions &options)
{
    Theme theme = Theme::of(options.theme);
    if (!options.family.isEmpty()) {
        theme.sansFamily = options.family;
    }
    return theme;
}

/// Chosen by a person in words, and by a caller by index: what both leave.
ShownSet bothOf(ShownSet a, const ShownSet &b)
{
    const auto meet = [](std::vector<bool> &mine, const std::vector<bool> &other) {
        if (mine.empty()) {
            mine = other;
            return;
        }
        for (std::size_t i = 0; i < other.size(); ++i) {
            mine[i] = mine[i] && other[i];
        }
    };
    meet(a.documents, b.documents);
    meet(a.events, b.events);
    return a;
}

QString descriptionOf(const PictureContents &contents)
{
    QStringList described{plural(contents.sources, u"source"_s, u"sources"_s), plural(contents.events, u"event"_s, u"events"_s), periodWords(contents.told)};
    if (const QString outside = outsideWords(contents); !outside.isEmpty()) {
        described << outside;
    }
    return described.join(u" · "_s);
}

/// Ends that leave nothing between them, said of the one that was asked for.
Error emptyPeriod(const PictureOptions &options, const ShownPeriod &period)
{
    if (!options.to) {
        return {ErrorCode::OptionInvalid, u"--from"_s,
                {dayWords(dateOf(period.first), DateStyle::Medium), u"a date before %1, where what is dated ends"_s.arg(dayWords(dateOf(period.second), DateStyle::Medium))}};
    }
    const QString wanted = options.from ? u"a date after --from"_s
                                        : u"a date after %1, where what is dated begins"_s.arg(dayWords(dateOf(period.first), DateStyle::Medium));
    return {ErrorCode::OptionInvalid, u"--to"_s, {dayWords(dateOf(period.second), DateStyle::Medium), wanted}};
}

/// Finds the height everything needs, or fits it into the height there is.
class Layouter {
public:
    Layouter(Composition &picture, const PictureOptions &options, const PictureSubject &subject, const SourceNotes &notes)
        : m_picture(picture), m_options(options), m_subject(subject), m_notes(notes), m_width(options.widthPixels / picture.pixelsPerUnit - 2 * kMargin),
          m_request(frameRequest(picture, options, subject, m_width))
    {
    }

    Result<void> layOut();

private:
    Below belowWith(SourceRecords sources, bool outside, bool key) const;
    FramePtr inHeight(Below &below);

    Composition &m_picture;
    const PictureOptions &m_options;
    const PictureSubject &m_subject;
    const SourceNotes &m_notes;
    double m_width;
    FrameRequest m_request;
};

Below Layouter::belowWith(SourceRecords sources, bool outside, bool key) const
{
    const Theme &theme = m_picture.theme;
    Below below;
    below.caption = composeCaption(m_options.caption, theme, m_width);
    below.outside = outside ? composeOutside(m_subject.contents, theme, m_width) : Legend();
    below.sources = composeLegend(*m_picture.snapshot, m_subject.shown, theme, m_width, sources, m_notes);
    below.key = key && m_options.marksKey ? composeKey(theme, m_width) : Legend();
    below.colophon = composeColophon(m_options.made, theme, m_width);
    return below;
}

/// What explains gives way before what is explained.
FramePtr Layouter::inHeight(Below &below)
{
    FramePtr frame;
    for (int attempt = 0; attempt < 3 && !frame; ++attempt) {
        below = attempt == 0 ? belowWith(m_options.sources, true, true)
                             : belowWith(std::max(m_options.sources, SourceRecords::NamesOnly), false, attempt == 1);
        const double room = m_picture.size.height() - kTitleHeight - below.height();
        const bool cramped = attempt < 2 && room < m_picture.size.height() * 0.5;
        frame = room < kLeastTimeline || cramped ? nullptr : fittedFrame(m_request, room);
    }
    return frame;
}

Result<void> Layouter::layOut()
{
    Below below;
    FramePtr frame;
    const double width = m_options.widthPixels / m_picture.pixelsPerUnit;
    if (m_options.heightPixels == 0) {
        below = belowWith(m_options.sources, true, true);
        m_request.wholeHeight = true;
        frame = buildFrame(m_request);
        m_picture.size = QSizeF(width, std::ceil(kTitleHeight + frameHeight(*frame) + below.height()));
    } else {
        m_picture.size = QSizeF(width, m_options.heightPixels / m_picture.pixelsPerUnit);
        frame = inHeight(below);
    }
    if (!frame) {
        return Error{ErrorCode::OptionInvalid, u"--height"_s,
                     {QString::number(m_options.heightPixels), u"more pixels for what is to be shown, or 0 for as many as needed"_s}};
    }
    assemble(m_picture, *frame, std::move(below), m_notes, m_request.lanes);
    return {};
}

} // namespace

Result<PictureSubject> pictureSubject(const SnapshotPtr &snapshot, const PictureOptions &options)
{
    const Result<ShownSet> filtered = shownBy(*snapshot, options.filter);
    if (!filtered) {
        return filtered.error();
    }
    PictureSubject subject;
    subject.shown = bothOf(options.shown, *filtered);
    subject.period = periodOf(*snapshot, options, subject.shown);
    if (subject.period.first >= subject.period.second) {
        return emptyPeriod(options, subject.period);
    }
    subject.contents = pictureContents(*snapshot, subject.shown, subject.period);
    if (subject.contents.events == 0) {
        return Error{ErrorCode::NothingToShow, snapshot->title(), {u"nothing in this selection is dated in this period"_s}};
    }
    subject.title = options.title.isEmpty() ? snapshot->title() : options.title;
    subject.description = descriptionOf(subject.contents);
    subject.record = recordJson({snapshot->title(), corpusFingerprint(*snapshot), options});
    return subject;
}

Result<Composition> composePicture(const SnapshotPtr &snapshot, const PictureOptions &options)
{
    if (const auto error = unusable(options)) {
        return *error;
    }
    const Result<PictureSubject> subject = pictureSubject(snapshot, options);
    if (!subject) {
        return subject.error();
    }
    Composition picture;
    picture.snapshot = snapshot;
    picture.theme = themeOf(options);
    picture.paperScale = typeScale(options);
    picture.pixelsPerUnit = options.dpi / kUnitsPerInch * picture.paperScale;
    picture.title = subject->title;
    picture.description = subject->description;
    picture.shownEvents = subject->contents.events;
    picture.made = options.made;
    picture.outlines = options.outlines;
    picture.inMillimetres = options.inMillimetres;
    picture.tiling = options.tiling;
    picture.record = subject->record;
    const SourceNotes notes = options.notes ? SourceNotes(*snapshot, subject->shown) : SourceNotes();
    Layouter layouter(picture, options, *subject, notes);
    if (const auto laidOut = layouter.layOut(); !laidOut) {
        return laidOut.error();
    }
    return picture;
}

} // namespace eusebius
