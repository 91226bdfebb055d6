// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/extraction.h"
#include "model/events/grammar/roles.h"
#include "model/events/grammar/tokeniser.h"
#include "model/events/telling/sentencereading.h"
#include "model/tagging/tagger.h"

#include <QCryptographicHash>
#include <QtTest>

namespace eusebius::tests {

/// A document whose whole text is body.
inline Document bodyDocument(const QString &text, const QString &id = QStringLiteral("a.txt"))
{
    Document document;
    document.id = id;
    document.text = text;
    document.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    document.outer = {{{0, text.size()}, RegionKind::Body}};
    return document;
}

inline const Tagger &englishTagger()
{
    static const Result<Tagger> tagger = Tagger::forLanguage(u"en");
    if (!tagger) {
        qFatal("the rules do not load: %s", qPrintable(tagger.error().args.join(u' ')));
    }
    return *tagger;
}

inline std::vector<Statement> statementsIn(const Document &document, int index = 0)
{
    return extractStatements(document, index, englishTagger().tag(document));
}

inline QString textOf(const Document &document, TextRange range)
{
    return document.text.mid(range.begin, range.length());
}

/// One sentence, with what it borrows.
struct ReadSentence {
    explicit ReadSentence(const QString &text) : document(bodyDocument(text)), expressions(englishTagger().tag(document))
    {
        const Sentence sentence{{0, text.size()}, 0, -1};
        reading.emplace(SentenceReading{document, expressions, sentence, grammar::tokenise(document, sentence.range, expressions, 0), {}});
        grammar::assignRoles(document.text, reading->tokens);
        reading->clauses = grammar::splitClauses(reading->tokens);
    }

    Document document;
    std::vector<TimeExpression> expressions;
    std::optional<SentenceReading> reading;
};

} // namespace eusebius::tests
