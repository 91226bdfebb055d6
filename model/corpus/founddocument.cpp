// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/founddocument.h"

#include "model/events/extraction.h"

namespace eusebius {

using namespace Qt::StringLiterals;

DocumentFinder::DocumentFinder(Tagger english)
{
    m_taggers.emplace(u"en"_s, std::make_shared<const Tagger>(std::move(english)));
}

Result<std::shared_ptr<DocumentFinder>> DocumentFinder::create()
{
    Result<Tagger> english = Tagger::forLanguage(u"en");
    if (!english) {
        return english.error();
    }
    return std::shared_ptr<DocumentFinder>(new DocumentFinder(*std::move(english)));
}

std::shared_ptr<const Tagger> DocumentFinder::taggerFor(const QString &language) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_taggers.find(language);
    if (known != m_taggers.end()) {
        return known->second;
    }
    Result<Tagger> tagger = Tagger::forLanguage(language);
    const std::shared_ptr<const Tagger> made = tagger ? std::make_shared<const Tagger>(*std::move(tagger)) : m_taggers.at(u"en"_s);
    m_taggers.emplace(language, made);
    return made;
}

FoundDocument DocumentFinder::find(Document document, const Progress &progress) const
{
    FoundDocument found{std::move(document), {}, {}};
    found.expressions = taggerFor(found.document.language)->tag(found.document, progress);
    found.statements = extractStatements(found.document, 0, found.expressions);
    return found;
}

} // namespace eusebius
