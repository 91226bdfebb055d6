// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/typeddate.h"

#include "model/dates/words/typedreader.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Tries one choice after another and keeps what is new.
class Readings {
public:
    Readings(QStringView text, const TypedDateOptions &options)
        : m_words(text.toString()), m_options(options), m_tokens(typedTokens(text))
    {
        m_usual.monthFirst = options.monthFirst;
    }

    void readUsual()
    {
        TypedReader reader(m_tokens, m_usual, m_options.lastShortYear);
        const TimeSpan span = reader.readAll();
        m_farthest = reader.farthest();
        m_mattered = reader.mattered();
        if (reader.isUnderstood()) {
            add(span, usualReason(reader));
        }
    }

    void readOthers()
    {
        const auto with = [this](auto TypedChoices::*choice, auto value) {
            TypedChoices choices = m_usual;
            choices.*choice = value;
            return choices;
        };
        if (m_mattered.monthFirst) {
            const bool monthFirst = !m_usual.monthFirst;
            tryChoices(with(&TypedChoices::monthFirst, monthFirst), monthFirst ? "typed-month-first" : "typed-day-first");
        }
        if (m_mattered.oneOf) {
            tryChoices(with(&TypedChoices::oneOf, true), "typed-one-of");
        }
        if (m_mattered.laterBce) {
            tryChoices(with(&TypedChoices::laterBce, true), "typed-bce");
        }
        if (m_mattered.roundDecade) {
            tryChoices(with(&TypedChoices::roundDecade, true), "typed-words");
        }
        if (m_mattered.shortYear) {
            tryChoices(with(&TypedChoices::shortYear, true), "typed-short-year");
        }
        if (m_mattered.centuriesLater != 0) {
            tryChoices(with(&TypedChoices::centuriesLater, -1), "typed-short-year");
            tryChoices(with(&TypedChoices::centuriesLater, 1), "typed-short-year");
        }
        if (m_mattered.julian) {
            tryChoices(with(&TypedChoices::julian, true), "typed-julian");
        }
    }

    void add(const TimeSpan &span, const Reason &reason)
    {
        const bool isNew = std::none_of(m_found.begin(), m_found.end(), [&](const TypedReading &known) { return known.span == span; });
        if (isNew) {
            m_found.push_back({span.withWords(m_words), reason});
        }
    }

    bool isEmpty() const { return m_found.empty(); }
    qsizetype farthest() const { return m_farthest; }

    TypedDate take()
    {
        TypedDate typed;
        typed.reading = std::move(m_found.front());
        m_found.erase(m_found.begin());
        typed.alternatives = std::move(m_found);
        return typed;
    }

private:
    Reason usualReason(const TypedReader &reader) const
    {
        const TypedChoices &mattered = reader.mattered();
        return {reader.isDual()               ? "typed-dual"
                    : mattered.monthFirst     ? (m_usual.monthFirst ? "typed-month-first" : "typed-day-first")
                    : mattered.oneOf          ? "typed-range"
                    : mattered.centuriesLater ? "typed-short-year"
                    : mattered.laterBce       ? "typed-ce"
                    : mattered.julian         ? "typed-as-written"
                                              : "typed-words",
                {}};
    }

    void tryChoices(const TypedChoices &choices, const char *code)
    {
        TypedReader reader(m_tokens, choices, m_options.lastShortYear);
        const TimeSpan span = reader.readAll();
        if (reader.isUnderstood()) {
            add(span, {code, {}});
        }
    }

    QString m_words;
    TypedDateOptions m_options;
    std::vector<TypedToken> m_tokens;
    TypedChoices m_usual;
    TypedChoices m_mattered;
    std::vector<TypedReading> m_found;
    qsizetype m_farthest = 0;
};

} // namespace

Result<TypedDate> readTypedDate(QStringView text, const TypedDateOptions &options)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype blanks = trimmed.isEmpty() ? 0 : trimmed.utf16() - text.utf16();
    Readings readings(trimmed, options);
    const Result<TimeSpan> edtf = TimeSpan::fromEdtf(trimmed);
    if (edtf) {
        readings.add(*edtf, {"typed-edtf", {}});
    }
    if (!edtf && edtf.error().code == ErrorCode::DateOutOfRange) {
        return Error{ErrorCode::DateOutOfRange, QString(), {text.toString()}};
    }
    readings.readUsual();
    readings.readOthers();
    if (readings.isEmpty()) {
        return Error{ErrorCode::DateInvalid, QString(), {text.toString(), QString::number(blanks + readings.farthest()), u"YYYY-MM-DD"_s}};
    }
    return readings.take();
}

} // namespace eusebius
