// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text, cut in two documents at its middle: statements lie in their text, have short titles and reasons; every one is in one event.

#include "model/events/extraction.h"
#include "model/tagging/tagger.h"

#include <cstdint>
#include <cstdlib>

using namespace eusebius;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

Document bodyOf(const QString &text)
{
    Document document;
    document.text = text;
    document.sha256 = QByteArray(32, static_cast<char>(text.size() % 127));
    document.outer = {{{0, text.size()}, RegionKind::Body}};
    return document;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Tagger tagger = std::move(*Tagger::forLanguage(u"en"));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<Document> documents{bodyOf(text.left(text.size() / 2)), bodyOf(text.mid(text.size() / 2))};
    std::vector<Statement> statements;
    for (int d = 0; d < 2; ++d) {
        const Document &document = documents[static_cast<std::size_t>(d)];
        for (const Statement &s : extractStatements(document, d, tagger.tag(document))) {
            check(s.range.begin >= 0 && !s.range.isEmpty() && s.range.end <= document.text.size());
            check(s.title.size() <= 80 && !s.id.isNull() && !s.reason.isEmpty());
            for (const Figure &figure : s.figures) {
                check(figure.range.end <= document.text.size() && !figure.range.isEmpty());
            }
            statements.push_back(s);
        }
    }
    const Linking linking = linkStatements(documents, statements, findReuse(documents));
    std::size_t members = 0;
    for (const Event &event : linking.events) {
        members += event.statements.size();
    }
    check(members == statements.size());
    return 0;
}
