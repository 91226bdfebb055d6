// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/dates/timespan.h"
#include "model/tagging/rules/field.h"
#include "model/tagging/rules/lexicon.h"
#include "model/tagging/rules/rulesource.h"

namespace eusebius {

/// A named period of the gazetteer.
struct NamedPeriod {
    QString edtf;
    TimeSpan span;
};

/// Reads lexicon files (*.lex) and gazetteers (*.periods) into a lexicon. The notation is described in resources/rules/README.
class LexiconReader {
public:
    explicit LexiconReader(Lexicon &lexicon) : m_lexicon(lexicon) { }

    Result<void> read(const RuleSource &source);
    std::vector<NamedPeriod> takePeriods() { return std::move(m_periods); }

private:
    Result<void> beginClass(const RuleSource &source, int line, QStringView rest);
    Result<void> beginPeriod(const RuleSource &source, int line, QStringView rest);
    Result<void> addSuffix(const RuleSource &source, int line, QStringView rest);
    Result<void> addEntries(const RuleSource &source, int line, QStringView text);
    QString addEntry(QStringView key, qint32 value);
    QString addPhrase(const QString &key, qint32 value);
    QString appendElements(const QString &word, std::vector<PhraseTrie::Element> &elements);

    Lexicon &m_lexicon;
    std::vector<NamedPeriod> m_periods;
    ClassId m_class = 0;
    Field m_field = Field::Count_;
    qint32 m_defaultValue = 0;
    bool m_inClass = false;
};

} // namespace eusebius
