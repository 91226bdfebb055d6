// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/shownsources.h"

#include "model/corpus/decisions/passage.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace eusebius {

namespace {

constexpr double kSameSource = 0.5;

class Recogniser {
public:
    Recogniser(std::span<const Statement> found, Recognised &result) :
        m_found(found), m_result(result), m_taken(found.size(), false)
    {
    }

    void run()
    {
        matchEqual([](const Statement &s) { return std::tuple(s.range, s.timeWords, s.time.toEdtf()); });
        matchEqual([](const Statement &s) { return std::tuple(s.range, s.timeWords); });
        matchEqual([](const Statement &s) { return s.range; });
        matchAlike();
        for (std::size_t i = 0; i < m_result.statements.size(); ++i) {
            if (m_result.foundOf[i] >= 0) {
                m_result.statements[i].id = m_found[static_cast<std::size_t>(m_result.foundOf[i])].id;
            }
        }
    }

private:
    void take(std::size_t anew, std::size_t found)
    {
        m_result.foundOf[anew] = static_cast<int>(found);
        m_taken[found] = true;
    }
    template <typename KeyOf>
    void matchEqual(KeyOf keyOf)
    {
        std::multimap<decltype(keyOf(m_found[0])), std::size_t> free;
        for (std::size_t f = 0; f < m_found.size(); ++f) {
            if (!m_taken[f]) {
                free.emplace(keyOf(m_found[f]), f);
            }
        }
        for (std::size_t i = 0; i < m_result.statements.size(); ++i) {
            const auto it = m_result.foundOf[i] < 0 ? free.find(keyOf(m_result.statements[i])) : free.end();
            if (it != free.end()) {
                take(i, it->second);
                free.erase(it);
            }
        }
    }
    /// Both are in order of position, so only a window is looked at.
    void matchAlike()
    {
        std::size_t first = 0;
        for (std::size_t i = 0; i < m_result.statements.size(); ++i) {
            const TextRange range = m_result.statements[i].range;
            while (first < m_found.size() && m_found[first].range.end <= range.begin) {
                ++first;
            }
            if (m_result.foundOf[i] >= 0) {
                continue;
            }
            double best = kSameSource;
            std::size_t place = m_found.size();
            for (std::size_t f = first; f < m_found.size() && m_found[f].range.begin < range.end; ++f) {
                const double like = m_taken[f] ? 0 : m_found[f].range.likeness(range);
                if (like >= best) {
                    best = like;
                    place = f;
                }
            }
            if (place < m_found.size()) {
                take(i, place);
            }
        }
    }

    std::span<const Statement> m_found;
    Recognised &m_result;
    std::vector<bool> m_taken;
};

} // namespace

Document corrected(const Document &found, const SourceRecord &record)
{
    Document document = found;
    if (record.title) {
        document.title = *record.title;
        document.titleStated = true;
    }
    document.author = record.author.value_or(found.author);
    document.publisher = record.publisher.value_or(found.publisher);
    document.language = record.language.value_or(found.language);
    if (record.published) {
        document.published = *record.published;
        document.publishedWords = {};
        document.reference = *record.published;
    }
    return document;
}

bool readsDifferently(const Document &found, const Document &corrected)
{
    return found.language != corrected.language || found.reference != corrected.reference || found.published != corrected.published;
}

Recognised recognised(std::span<const Statement> found, std::vector<Statement> anew)
{
    Recognised result{std::move(anew), {}};
    result.foundOf.assign(result.statements.size(), -1);
    Recogniser(found, result).run();
    return result;
}

void showDecision(Statement &statement, const StatementRecord &record)
{
    statement.status = record.status;
    if (!record.title.isEmpty()) {
        statement.title = record.title;
    }
    if (record.date) {
        statement.time = record.date->time;
        if (statement.time.isUndated()) {
            statement.dating = Dating::Undated;
        } else if (statement.dating == Dating::Undated) {
            statement.dating = Dating::Inferred;
        }
        statement.reason = {"dated-by-person", {record.date->reason}};
    }
}

std::optional<Statement> shownOwn(const OwnStatement &own, const StatementRecord &record, const Document &document, int documentIndex)
{
    Statement statement;
    statement.range = unchangedRange(record.passage.anchor, document.text);
    if (statement.range.isEmpty()) {
        return std::nullopt;
    }
    statement.id = own.id;
    statement.document = documentIndex;
    statement.sentence = statement.range;
    statement.title = own.title;
    statement.kind = own.kind;
    statement.time = own.time;
    statement.dating = own.time.isUndated() ? Dating::Undated : Dating::Inferred;
    statement.reason = {"added-by-person", {}};
    statement.modality = own.modality;
    statement.attribution = own.attribution;
    return statement;
}

} // namespace eusebius
