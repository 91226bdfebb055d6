// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/instruments.h"
#include "model/events/extraction.h"
#include "model/tagging/tagger.h"

#include <map>
#include <mutex>

namespace eusebius {

namespace {

/// The taggers of the languages met so far; making one takes longer than reading a document.
class SharedTaggers {
public:
    /// A language without rules is read by the English ones, as in building.
    const Tagger *of(const QString &language)
    {
        const std::lock_guard lock(m_mutex);
        const Tagger *tagger = made(language);
        return tagger != nullptr ? tagger : made(QStringLiteral("en"));
    }

private:
    const Tagger *made(const QString &language)
    {
        auto it = m_taggers.find(language);
        if (it == m_taggers.end()) {
            Result<Tagger> tagger = Tagger::forLanguage(language);
            it = m_taggers.emplace(language, tagger ? std::make_unique<Tagger>(std::move(*tagger)) : nullptr).first;
        }
        return it->second.get();
    }

    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<Tagger>> m_taggers;
};

} // namespace

Instruments Instruments::standard()
{
    const auto taggers = std::make_shared<SharedTaggers>();
    Instruments instruments;
    instruments.retag = [taggers](const Document &document, int index) {
        Retagged retagged;
        if (const Tagger *tagger = taggers->of(document.language)) {
            retagged.expressions = tagger->tag(document);
        }
        retagged.statements = extractStatements(document, index, retagged.expressions);
        return retagged;
    };
    instruments.compare = [](std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events,
                             std::vector<ReuseMatch> reuse) { return eusebius::compare(documents, statements, events, std::move(reuse)); };
    return instruments;
}

} // namespace eusebius
