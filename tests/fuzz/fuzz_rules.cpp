// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any rule files: they are refused with a line, or they make a tagger that works. The input is a lexicon, a line "%%", rules.

#include "model/tagging/rules/ruleset.h"
#include "model/tagging/tagger.h"

#include <cstdint>
#include <cstdlib>

using namespace eusebius;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString input = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = input.indexOf(u"\n%%\n"_s);
    const RuleSource lexicon{u"a.lex"_s, cut < 0 ? QString() : input.left(cut)};
    const RuleSource rules{u"a.rules"_s, cut < 0 ? input : input.mid(cut + 4)};
    const auto set = RuleSet::fromSources({lexicon, rules});
    if (!set) {
        if (set.error().args.size() != 2 || set.error().args[0].toInt() < 1) {
            std::abort(); // an error without its line
        }
        return 0;
    }
    Document document;
    document.text = QStringLiteral(u"On the first of May 1871, 3 days later, the 20th, at 5:30 in 1990–94; in the late 1980s, 2.5 years ago. \n\n") + input.left(2000);
    for (const TimeExpression &time : Tagger::withRules(*set).tag(document)) {
        if (time.range.isEmpty() || time.range.end > document.text.size()) {
            std::abort();
        }
    }
    return 0;
}
