// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Eras: light bands behind the lanes, each with its name at the top.

#include "views/render/frame/eras.h"

#include "views/render/frame/buildstate.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kLeastMentions = 2;
constexpr std::size_t kMostEras = 16;
constexpr double kLeastBand = 3; ///< pixels
constexpr double kNameHeight = 15;
constexpr int kNameRows = 2;
constexpr double kNamesFrom = 260; ///< before that stands the first lane's name

QString withoutArticle(const QString &words)
{
    return words.startsWith("the "_L1, Qt::CaseInsensitive) ? words.sliced(4) : words;
}

void addBand(BuildState &state, const Era &era, double left, double right)
{
    QColor wash = state.theme().text;
    wash.setAlphaF(state.theme().kind == ThemeKind::Dark ? 0.07F : 0.04F);
    const double height = state.frame.footTop() - kAxisHeight;
    state.frame.list.fill(Layer::Ground, QRectF(left, kAxisHeight, right - left, height), wash);
    const QColor edge = mixed(state.theme().faint, state.theme().paper, 0.4);
    for (const Instant end : {era.from, era.to}) {
        const double x = std::round(state.scale().x(end));
        if (x > 0 && x < state.width()) {
            state.frame.list.line(Layer::Grid, {x + 0.5, kAxisHeight}, {x + 0.5, kAxisHeight + height}, edge, 1).dash = Dash::Dotted;
        }
    }
}

/// In the middle of what is seen of the band, in the first row where no other name stands.
void addName(BuildState &state, const Era &era, double left, double right, std::vector<QRectF> &taken)
{
    const double width = state.setter.width(TextStyle::LaneNote, era.name);
    const double x = std::max((left + right - width) / 2, std::max(left + 4, kNamesFrom));
    if (x + width + 4 > right) {
        return;
    }
    for (int row = 0; row < kNameRows; ++row) {
        const QRectF box(x - 4, kAxisHeight + 3 + row * kNameHeight, width + 8, kNameHeight);
        if (std::ranges::none_of(taken, [&box](const QRectF &other) { return other.intersects(box); })) {
            taken.push_back(box);
            state.frame.list.bar(Layer::Axis, box, mixed(state.theme().faint, state.theme().paper, 0.12), 3);
            state.frame.list.text(Layer::Axis, TextStyle::LaneNote, era.name, x, box.bottom() - 4, state.theme().secondary, state.setter);
            return;
        }
    }
}

} // namespace

std::vector<Era> erasOf(const Snapshot &snapshot)
{
    const FoundColumns &columns = *snapshot.found()->columns;
    QHash<quint32, int> found; // by reason: where among the eras; -1: it is no named period
    std::vector<Era> eras;
    for (int d = 0; d < static_cast<int>(snapshot.documents().size()); ++d) {
        for (quint32 i = columns.expressionsOf[d]; i < columns.expressionsOf[d + 1]; ++i) {
            const ExpressionCells &cells = columns.expressions[i];
            auto known = found.constFind(cells.reason);
            if (known == found.cend()) {
                const auto form = columns.reasons.reason(cells.reason).code == "named-period" ? markForm(columns.spans[cells.span]) : std::nullopt;
                known = found.insert(cells.reason, form ? static_cast<int>(eras.size()) : -1);
                if (form) {
                    const QString words = snapshot.document(d).text.mid(cells.begin, cells.end - cells.begin);
                    eras.push_back({withoutArticle(words.simplified()), form->from, form->to, 0});
                }
            }
            if (*known >= 0) {
                ++eras[static_cast<std::size_t>(*known)].mentions;
            }
        }
    }
    std::erase_if(eras, [](const Era &era) { return era.mentions < kLeastMentions; });
    std::ranges::stable_sort(eras, std::greater<>(), &Era::mentions);
    eras.resize(std::min(eras.size(), kMostEras));
    return eras;
}

void drawEras(BuildState &state)
{
    Frame &frame = state.frame;
    if (!state.request.eras) {
        return;
    }
    const Frame *previous = state.request.previous.get();
    const bool same = previous && previous->eras && previous->columns == frame.columns;
    frame.eras = same ? previous->eras : std::make_shared<const std::vector<Era>>(erasOf(*state.request.snapshot));
    std::vector<QRectF> taken;
    for (const Era &era : *frame.eras) {
        const double left = std::max(0.0, state.scale().x(era.from));
        const double right = std::min(state.width(), state.scale().x(era.to));
        const bool coversAll = left <= 0 && right >= state.width();
        if (right - left >= kLeastBand && !coversAll) {
            addBand(state, era, left, right);
        }
        if (right > left) {
            addName(state, era, left, right, taken);
        }
    }
}

} // namespace eusebius
