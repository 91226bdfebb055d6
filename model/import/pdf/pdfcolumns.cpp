// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pdf/pdfpage.h"

#include <algorithm>
#include <optional>

namespace eusebius {

namespace {

constexpr int kMostSplits = 3; ///< two cuts of a side: up to eight columns
constexpr std::size_t kFewestLines = 4; ///< on each side of a gutter
constexpr double kNarrowest = 9; ///< a column's lines, in sizes of its type; cells of tables are narrower
constexpr double kMostAcross = 0.45; ///< of all lines, that may go across the gutter: titles, abstracts, captions
constexpr double kMostAcrossColumn = 0.05; ///< inside a column: pieces of justified lines are no columns

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Where a page parts into two columns.
class GutterSearch {
public:
    GutterSearch(const std::vector<const PdfLine *> &lines, double mostAcross) : m_lines(lines), m_mostAcross(mostAcross) { }

    std::optional<double> find() const
    {
        std::vector<double> starts;
        for (const PdfLine *line : m_lines) {
            starts.push_back(line->box.left());
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end(), [](double a, double b) { return b - a < 1; }), starts.end());
        std::optional<double> best;
        std::size_t bestAcross = m_lines.size();
        for (const double start : starts) { // a column begins where lines begin
            const double x = start - 2;
            const std::size_t across = isGutter(x);
            if (across < bestAcross) {
                bestAcross = across;
                best = x;
            }
        }
        return best;
    }

private:
    /// How many lines go across; all of them where it is no gutter.
    std::size_t isGutter(double x) const
    {
        std::vector<double> left;
        std::vector<double> right;
        std::size_t across = 0;
        for (const PdfLine *line : m_lines) {
            if (line->box.right() < x + 0.5) {
                left.push_back(line->box.width() / std::max(1.0, line->size));
            } else if (line->box.left() > x - 0.5) {
                right.push_back(line->box.width() / std::max(1.0, line->size));
            } else {
                ++across;
            }
        }
        const auto all = static_cast<double>(m_lines.size());
        const bool columns = left.size() >= kFewestLines && right.size() >= kFewestLines && static_cast<double>(across) <= m_mostAcross * all
                             && median(left) >= kNarrowest && median(right) >= kNarrowest && overlap(x);
        return columns ? across : m_lines.size();
    }

    /// The two sides stand beside each other, not one below the other.
    bool overlap(double x) const
    {
        QRectF leftBox;
        QRectF rightBox;
        for (const PdfLine *line : m_lines) {
            if (line->box.right() < x + 0.5) {
                leftBox = leftBox.isNull() ? line->box : leftBox.united(line->box);
            } else if (line->box.left() > x - 0.5) {
                rightBox = rightBox.isNull() ? line->box : rightBox.united(line->box);
            }
        }
        const double common = std::min(leftBox.bottom(), rightBox.bottom()) - std::max(leftBox.top(), rightBox.top());
        return common > 0.3 * std::min(leftBox.height(), rightBox.height());
    }

    const std::vector<const PdfLine *> &m_lines;
    double m_mostAcross;
};

/// From the top down, and along each row: justified lines may fall apart into pieces.
void sortRows(std::vector<const PdfLine *> &lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const PdfLine *a, const PdfLine *b) { return a->box.bottom() < b->box.bottom(); });
    for (auto row = lines.begin(); row != lines.end();) {
        const double low = (*row)->box.bottom() + 0.4 * (*row)->size;
        const auto end = std::find_if(std::next(row), lines.end(), [low](const PdfLine *line) { return line->box.bottom() > low; });
        std::stable_sort(row, end, [](const PdfLine *a, const PdfLine *b) { return a->box.left() < b->box.left(); });
        row = end;
    }
}

void order(std::vector<const PdfLine *> lines, int splits, std::vector<const PdfLine *> &ordered)
{
    const std::optional<double> gutter = splits < kMostSplits && lines.size() < 2'000 ? GutterSearch(lines, splits == 0 ? kMostAcross : kMostAcrossColumn).find() : std::nullopt;
    if (!gutter) {
        ordered.insert(ordered.end(), lines.begin(), lines.end());
        return;
    }
    sortRows(lines);
    std::vector<const PdfLine *> left;
    std::vector<const PdfLine *> right;
    const auto flush = [&] {
        order(std::move(left), splits + 1, ordered);
        order(std::move(right), splits + 1, ordered);
        left.clear();
        right.clear();
    };
    for (const PdfLine *line : lines) {
        if (line->box.right() < *gutter + 0.5) {
            left.push_back(line);
        } else if (line->box.left() > *gutter - 0.5) {
            right.push_back(line);
        } else { // across both: what is above is read first
            flush();
            ordered.push_back(line);
        }
    }
    flush();
}

} // namespace

void orderColumns(std::vector<PdfLine> &lines)
{
    std::vector<const PdfLine *> text;
    for (const PdfLine &line : lines) {
        if (line.use == PdfUse::Text) {
            text.push_back(&line);
        }
    }
    std::vector<const PdfLine *> ordered;
    order(text, 0, ordered);
    std::vector<PdfLine> result;
    result.reserve(lines.size());
    for (const PdfLine *line : ordered) {
        result.push_back(*line);
        const bool beside = result.size() > 1 && result[result.size() - 2].box.bottom() > line->box.center().y() && result[result.size() - 2].box.right() < line->box.left();
        result.back().sameRow = line->sameRow && beside;
    }
    for (const PdfLine &line : lines) {
        if (line.use != PdfUse::Text) {
            result.push_back(line);
        }
    }
    lines = std::move(result);
}

} // namespace eusebius
