// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The agreement strip: how many sources speak in a period, how many of those tell the same event, and where they differ.

#include "views/render/frame/buildstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kLeastAgreementBin = 12;
constexpr double kCaptionHeight = 17;
constexpr double kTriangleCentre = kCaptionHeight + 5;
constexpr double kTriangleSize = 7;
constexpr double kBlocksTop = kCaptionHeight + 12;
constexpr double kBlockHeight = 4;
constexpr double kBlockGap = 1;

struct Bin {
    Instant from = 0;
    Instant to = 0;
    int speaking = 0; ///< sources that date something here
    int independent = 0; ///< most sources that tell one event here without copying
    int copying = 0; ///< further ones that tell it in another's words
    bool differs = false;
};

/// How many documents begin something in the bins: each document's own sorted list is walked or searched, whichever is less.
void countSpeakers(const BuildState &state, std::vector<Bin> &bins)
{
    for (int d = 0; d < state.columns().shownDocuments(); ++d) {
        const auto times = state.columns().beginnings(d);
        auto at = std::ranges::lower_bound(times, bins.front().from);
        const auto end = std::lower_bound(at, times.end(), bins.back().to);
        while (at != end) {
            const auto bin = std::ranges::upper_bound(bins, *at, {}, &Bin::from) - 1;
            ++bin->speaking;
            at = std::lower_bound(at, end, bin->to);
        }
    }
}

void addSharedEvents(const BuildState &state, std::vector<Bin> &bins)
{
    for (Bin &bin : bins) {
        const Agreement agreement = state.columns().agreement(bin.from, bin.to);
        bin.speaking = std::max<int>(bin.speaking, agreement.sources);
        bin.independent = agreement.independent;
        bin.copying = agreement.copying;
        bin.differs = agreement.differs;
    }
}

std::vector<Bin> countedBins(const BuildState &state)
{
    const std::vector<Instant> edges = foldedBins(state, kLeastAgreementBin);
    std::vector<Bin> bins;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        bins.push_back({.from = edges[i], .to = edges[i + 1]});
    }
    if (!bins.empty()) {
        countSpeakers(state, bins);
        addSharedEvents(state, bins);
    }
    return bins;
}

struct BlockColors {
    QColor one, same, copy;
};

BlockColors blockColors(const Theme &theme)
{
    return {mixed(theme.faint, theme.paper, 0.38), mixed(theme.secondary, theme.paper, 0.8), mixed(theme.faint, theme.paper, 0.16)};
}

DrawItem &addBlock(BuildState &state, const QRectF &rect, const BlockColors &colors, bool same, bool copied)
{
    if (!copied) {
        return state.frame.list.fill(Layer::Agreement, rect, same ? colors.same : colors.one);
    }
    DrawItem &item = state.frame.list.bar(Layer::Agreement, rect, colors.copy, 0);
    item.pattern = Qt::BDiagPattern;
    item.hatch = colors.same.rgba();
    return item;
}

void addBlocks(BuildState &state, const Bin &bin, const QRectF &column, int most)
{
    const BlockColors colors = blockColors(state.theme());
    const bool shared = bin.independent + bin.copying > 1;
    const double step = std::min(kBlockHeight + kBlockGap, column.height() / most);
    const double height = step > 2 * kBlockGap ? step - kBlockGap : step;
    for (int i = 0; i < bin.speaking; ++i) {
        const QRectF rect(column.left(), column.bottom() - i * step - height, column.width(), height);
        const bool same = shared && i < bin.independent;
        const bool copied = shared && !same && i < bin.independent + bin.copying;
        addBlock(state, rect, colors, same, copied);
    }
}

void addTriangle(BuildState &state, double x, double centreY)
{
    const QRectF box(x - kTriangleSize / 2, centreY - kTriangleSize / 2, kTriangleSize, kTriangleSize);
    state.frame.list.shape(Layer::Agreement, SourceShape::Triangle, box, state.theme().disagreement);
}

/// The caption says what the strip shows, in its own signs.
void addCaption(BuildState &state, double top)
{
    const double baseline = top + 13;
    double x = kSideMargin;
    const auto say = [&](TextStyle style, const QString &text, double after) {
        const double width = state.setter.width(style, text);
        state.frame.list.text(Layer::Agreement, style, text, x, baseline, state.theme().faint, state.setter);
        x += width + after;
    };
    say(TextStyle::Section, u"AGREEMENT"_s, 18);
    if (state.width() < 560) {
        return;
    }
    const BlockColors colors = blockColors(state.theme());
    const auto sign = [&](bool same, bool copied) {
        addBlock(state, QRectF(x, baseline - 6, 10, kBlockHeight + 1), colors, same, copied);
        x += 15;
    };
    sign(false, false);
    say(TextStyle::LaneNote, u"a source speaks"_s, 16);
    sign(true, false);
    say(TextStyle::LaneNote, u"several tell the same event"_s, 16);
    sign(false, true);
    say(TextStyle::LaneNote, u"told in copied words"_s, 16);
    addTriangle(state, x + 4, baseline - 3.5);
    x += 13;
    say(TextStyle::LaneNote, u"they differ"_s, 0);
}

} // namespace

void drawAgreement(BuildState &state)
{
    Frame &frame = state.frame;
    const double top = frame.size.height() - kAgreementHeight;
    frame.list.fill(Layer::Agreement, QRectF(0, top, state.width(), kAgreementHeight), state.theme().paper);
    frame.list.fill(Layer::Agreement, QRectF(0, top, state.width(), 1), state.theme().rule);
    const std::vector<Bin> bins = countedBins(state);
    int most = 6;
    for (const Bin &bin : bins) {
        most = std::max(most, bin.speaking);
    }
    for (const Bin &bin : bins) {
        const double left = state.axis().x(bin.from);
        const double right = state.axis().x(bin.to);
        const double gap = std::min(2.0, (right - left) / 8);
        const QRectF column(std::max(0.0, left + gap), top + kBlocksTop, std::min(state.width(), right - gap) - std::max(0.0, left + gap),
                            kAgreementHeight - kBlocksTop - 2);
        if (bin.speaking == 0 || column.width() <= 0) {
            continue;
        }
        addBlocks(state, bin, column, most);
        if (bin.differs) {
            addTriangle(state, column.center().x(), top + kTriangleCentre);
        }
        Hit hit{.kind = Hit::Kind::Agreement, .from = state.folds().unfolded(bin.from), .to = state.folds().unfolded(bin.to)};
        hit.count = bin.speaking;
        frame.hits.push_back({QRectF(left, top, right - left, kAgreementHeight), hit});
    }
    addCaption(state, top);
}

} // namespace eusebius
