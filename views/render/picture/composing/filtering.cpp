// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/search.h"
#include "views/render/pictureoptions.h"
#include "views/words/errorwords.h"
#include "views/words/sourcenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

/// As on screen: a word still being typed stands for what it may become.
void addFound(std::vector<bool> &found, const Snapshot &snapshot, const SearchQuery &query)
{
    for (const SearchHit &hit : search(snapshot, query)) {
        for (const int statement : hit.statements) {
            found[static_cast<std::size_t>(statement)] = true;
        }
    }
}

Result<std::vector<bool>> foundBy(const Snapshot &snapshot, const QString &words)
{
    const Result<SearchQuery> query = SearchQuery::parse(words);
    if (!query) {
        return Error{ErrorCode::OptionInvalid, u"--search"_s, {words, u"words to search for; "_s + errorWords(query.error())}};
    }
    std::vector<bool> found(snapshot.statements().size(), query->isEmpty());
    if (!query->isEmpty()) {
        addFound(found, snapshot, *query);
        if (!words.isEmpty() && words.back().isLetterOrNumber()) {
            if (const Result<SearchQuery> begun = SearchQuery::parse(words + u'*')) {
                addFound(found, snapshot, *begun);
            }
        }
    }
    return found;
}

Result<std::vector<bool>> documentsNamed(const Snapshot &snapshot, const QStringList &wanted)
{
    std::vector<bool> shown(snapshot.documents().size(), wanted.isEmpty());
    const QStringList names = sourceNames(snapshot);
    for (const QString &name : wanted) {
        bool known = false;
        for (qsizetype d = 0; d < names.size(); ++d) {
            const Document &document = snapshot.document(static_cast<int>(d));
            if (document.id == name || names[d].compare(name, Qt::CaseInsensitive) == 0 || document.title.compare(name, Qt::CaseInsensitive) == 0) {
                shown[static_cast<std::size_t>(d)] = true;
                known = true;
            }
        }
        if (!known) {
            return Error{ErrorCode::OptionInvalid, u"--sources"_s, {name, u"the names of sources, as \"eusebius list documents\" has them"_s}};
        }
    }
    return shown;
}

} // namespace

Result<ShownSet> shownBy(const Snapshot &snapshot, const PictureFilter &filter)
{
    ShownSet shown;
    if (filter.isEmpty()) {
        return shown;
    }
    Result<std::vector<bool>> documents = documentsNamed(snapshot, filter.documents);
    if (!documents) {
        return documents.error();
    }
    const Result<std::vector<bool>> found = foundBy(snapshot, filter.words);
    if (!found) {
        return found.error();
    }
    shown.documents = std::move(*documents);
    if (filter.words.isEmpty() && !filter.confirmedOnly) {
        return shown;
    }
    shown.events.assign(snapshot.events().size(), false);
    for (int s = 0; s < static_cast<int>(snapshot.statements().size()); ++s) {
        const int event = snapshot.eventOf(s);
        const bool wanted = shown.showsDocument(snapshot.documentOf(s)) && (*found)[static_cast<std::size_t>(s)]
            && (!filter.confirmedOnly || snapshot.statusOf(s) == Status::Confirmed);
        if (event >= 0 && wanted) {
            shown.events[static_cast<std::size_t>(event)] = true;
        }
    }
    return shown;
}

} // namespace eusebius
