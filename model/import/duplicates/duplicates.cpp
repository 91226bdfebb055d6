// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/duplicates/duplicates.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace eusebius {

namespace {

constexpr std::size_t kBoxes = 64;
constexpr std::size_t kBand = 4; ///< boxes that have to agree for two documents to be compared
constexpr std::size_t kWordsTogether = 5;
constexpr std::size_t kFewestWords = 40; ///< shorter texts are compared letter for letter only
constexpr std::size_t kMostOfBand = 40; ///< documents of one band that are compared: boilerplate makes long lists
constexpr double kNear = 0.7;
constexpr quint64 kEmpty = ~quint64{0};

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xFF51AFD7ED558CCDULL;
    value ^= value >> 33;
    value *= 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33);
}

/// What is kept of a text to compare it.
struct Sketch {
    quint64 letters = 0; ///< of all letters and figures of the body, in order
    qsizetype count = 0; ///< of them
    std::size_t words = 0;
    std::array<quint64, kBoxes> boxes{};
};

class Sketching {
public:
    Sketching() { m_sketch.boxes.fill(kEmpty); }

    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (!c.isLetterOrNumber()) {
                endWord();
                continue;
            }
            const char16_t plain = c.toCaseFolded().unicode();
            m_sketch.letters = mixed(m_sketch.letters * 31 + plain);
            ++m_sketch.count;
            m_word = m_word * 1'099'511'628'211ULL + plain;
            m_inWord = true;
            if (plain >= 0x3000 && plain < 0xE000) { // scripts without spaces: a sign is a word
                endWord();
            }
        }
        endWord();
    }

    const Sketch &sketch() const { return m_sketch; }

private:
    void endWord()
    {
        if (!m_inWord) {
            return;
        }
        std::shift_left(m_last.begin(), m_last.end(), 1);
        m_last.back() = m_word;
        m_word = 0;
        m_inWord = false;
        if (++m_sketch.words < kWordsTogether) {
            return;
        }
        quint64 together = 0;
        for (const quint64 word : m_last) {
            together = mixed(together + word);
        }
        quint64 &box = m_sketch.boxes[together >> 58];
        box = std::min(box, together);
    }

    Sketch m_sketch;
    std::array<quint64, kWordsTogether> m_last{};
    quint64 m_word = 0;
    bool m_inWord = false;
};

Sketch sketchOf(const Document &document)
{
    Sketching sketching;
    for (const Region &region : document.outer) {
        if (region.kind == RegionKind::Body) {
            sketching.add(QStringView(document.text).sliced(region.range.begin, region.range.length()));
        }
    }
    return sketching.sketch();
}

double likeness(const Sketch &a, const Sketch &b)
{
    int same = 0;
    int full = 0;
    for (std::size_t i = 0; i < kBoxes; ++i) {
        if (a.boxes[i] != kEmpty || b.boxes[i] != kEmpty) {
            ++full;
            same += a.boxes[i] == b.boxes[i] ? 1 : 0;
        }
    }
    return full == 0 ? 0 : same / static_cast<double>(full);
}

class TwinSearch {
public:
    std::optional<DocumentTwin> add(int index, const Document &document)
    {
        const Sketch sketch = sketchOf(document);
        m_sketches.push_back(sketch);
        std::optional<DocumentTwin> twin = sameFile(index, document);
        if (!twin) {
            twin = sameText(index, sketch);
        }
        return sketch.words < kFewestWords ? twin : near(index, sketch, twin);
    }

private:
    std::optional<DocumentTwin> sameFile(int index, const Document &document)
    {
        const auto known = m_files.constFind(document.sha256);
        if (document.sha256.isEmpty() || known == m_files.cend()) {
            m_files.insert(document.sha256, index);
            return std::nullopt;
        }
        return DocumentTwin{*known, index, DocumentTwin::Kind::SameFile, 1};
    }

    std::optional<DocumentTwin> sameText(int index, const Sketch &sketch)
    {
        const auto known = m_texts.constFind(sketch.letters);
        if (sketch.count == 0 || known == m_texts.cend()) {
            m_texts.insert(sketch.letters, index);
            return std::nullopt;
        }
        return DocumentTwin{*known, index, DocumentTwin::Kind::SameText, 1};
    }

    /// Looks among those that agree in a band; enters the document where it is a new one.
    std::optional<DocumentTwin> near(int index, const Sketch &sketch, std::optional<DocumentTwin> twin)
    {
        const bool known = twin.has_value();
        for (std::size_t band = 0; band < kBoxes; band += kBand) {
            quint64 key = band;
            for (std::size_t i = band; i < band + kBand; ++i) {
                key = mixed(key + sketch.boxes[i]);
            }
            std::vector<int> &list = m_bands[key];
            for (const int other : list) {
                const double share = known ? 0 : likeness(m_sketches[static_cast<std::size_t>(other)], sketch);
                if (share >= kNear && (!twin || share > twin->share)) {
                    twin = DocumentTwin{other, index, DocumentTwin::Kind::NearText, share};
                }
            }
            if (!known && list.size() < kMostOfBand) {
                list.push_back(index);
            }
        }
        return twin;
    }

    std::vector<Sketch> m_sketches;
    QHash<QByteArray, int> m_files;
    QHash<quint64, int> m_texts;
    QHash<quint64, std::vector<int>> m_bands;
};

} // namespace

std::vector<DocumentTwin> findTwins(std::span<const Document> documents)
{
    TwinSearch search;
    std::vector<DocumentTwin> twins;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (const auto twin = search.add(static_cast<int>(i), documents[i])) {
            twins.push_back(*twin);
        }
    }
    return twins;
}

} // namespace eusebius
