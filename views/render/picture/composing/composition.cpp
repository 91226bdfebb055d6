// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/composition.h"

#include "model/dates/datewords.h"
#include "views/render/picture/composing/layouter.h"
#include "views/render/picturerecord.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kLeastWidth = 240;
constexpr double kFittingStep = 0.25; ///< points
constexpr double kPointsPerInch = 72;
constexpr int kMostPixelsASide = 1'000'000;

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
        return imageTooLarge({options.widthPixels, static_cast<int>(height)}, kMostPixels);
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

} // namespace

QString tallyWords(const PictureTally &tally)
{
    if (tally.all() == 0) {
        return u"No event is drawn."_s;
    }
    if (tally.labelled == tally.all()) {
        return tally.all() == 1 ? u"The event has a label."_s : u"All %1 events have a label."_s.arg(tally.all());
    }
    QStringList parts{u"%1 have a label"_s.arg(tally.labelled)};
    if (tally.unlabelled > 0) {
        parts << u"%1 a mark without one"_s.arg(tally.unlabelled);
    }
    if (tally.clustered > 0) {
        parts << u"%1 are counted"_s.arg(tally.clustered);
    }
    return u"Of %1 events %2."_s.arg(tally.all()).arg(parts.join(u", "_s));
}

Error imageTooLarge(const QSize &size, qint64 most)
{
    return {ErrorCode::ImageTooLarge, {}, {QString::number(size.width()), QString::number(size.height()), QString::number(most / 1'000'000)}};
}

QString Composition::wholeDescription() const
{
    return description + u". "_s + tallyWords(tally);
}

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

namespace {

Result<Composition> composed(const SnapshotPtr &snapshot, const PictureOptions &options, const PictureSubject &subject)
{
    Composition picture;
    picture.snapshot = snapshot;
    picture.theme = themeOf(options);
    picture.paperScale = typeScale(options);
    picture.pixelsPerUnit = options.dpi / kUnitsPerInch * picture.paperScale;
    picture.title = subject.title;
    picture.description = subject.description;
    picture.shownEvents = subject.contents.events;
    picture.made = options.made;
    picture.outlines = options.outlines;
    picture.inMillimetres = options.inMillimetres;
    picture.tiling = options.tiling;
    picture.record = subject.record;
    const SourceNotes notes = options.notes ? SourceNotes(*snapshot, subject.shown) : SourceNotes();
    Layouter layouter(picture, options, subject, notes);
    if (const auto laidOut = layouter.layOut(); !laidOut) {
        return laidOut.error();
    }
    return picture;
}

/// Type that is to fit is no larger than a hundredth of the picture's shorter side: a poster is read from further away than a page.
double largestFittingPoints(const PictureOptions &options)
{
    const double shorter = options.heightPixels > 0 ? std::min(options.widthPixels, options.heightPixels) * kPointsPerInch / options.dpi : 0;
    return std::clamp(shorter / 100, kTypePoints, kMostTypePoints);
}

/// In the largest type that leaves every event its label, and large type leaves the lanes that were asked for; in the smallest there is where none does.
Result<Composition> composedToFit(const SnapshotPtr &snapshot, PictureOptions options, const PictureSubject &subject)
{
    Result<Composition> best = Error{ErrorCode::NothingToShow, {}, {}};
    bool found = false;
    const double largest = largestFittingPoints(options);
    int low = 0; // in steps below the largest
    int high = static_cast<int>((largest - kLeastTypePoints) / kFittingStep);
    for (int step = low; low <= high; step = (low + high) / 2) {
        options.typePoints = largest - step * kFittingStep;
        Result<Composition> picture = composed(snapshot, options, subject);
        const bool fits = picture && picture->tally.labelled == picture->tally.all() && (picture->asAsked || options.typePoints <= kTypePoints);
        if (fits || !found) {
            best = std::move(picture);
        }
        if (fits) {
            found = true;
            high = step - 1;
        } else {
            low = step + 1;
        }
    }
    return best;
}

} // namespace

Result<Composition> composePicture(const SnapshotPtr &snapshot, const PictureOptions &options)
{
    if (const auto error = unusable(options)) {
        return *error;
    }
    const Result<PictureSubject> subject = pictureSubject(snapshot, options);
    if (!subject) {
        return subject.error();
    }
    return options.typeFits ? composedToFit(snapshot, options, *subject) : composed(snapshot, options, *subject);
}

} // namespace eusebius
