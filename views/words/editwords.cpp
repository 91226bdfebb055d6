// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/editwords.h"

#include "model/dates/datewords.h"

#include <QStringList>

#include <utility>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, QLatin1StringView> kEditNames[] = {
    {"confirm"_L1, "Confirm"_L1},
    {"reject"_L1, "Reject"_L1},
    {"suggest-again"_L1, "Take decisions back"_L1},
    {"same"_L1, "Same event"_L1},
    {"same-events"_L1, "Same event"_L1},
    {"not-same"_L1, "Not the same"_L1},
    {"related"_L1, "Only related"_L1},
    {"unrelate"_L1, "Take decisions back"_L1},
    {"split"_L1, "Split off"_L1},
    {"move"_L1, "Move"_L1},
    {"choose-date"_L1, "Show this date"_L1},
    {"give-date"_L1, "Set date"_L1},
    {"found-date"_L1, "Take date back"_L1},
    {"retitle"_L1, "Rename title"_L1},
    {"star"_L1, "Star"_L1},
    {"unstar"_L1, "Remove star"_L1},
    {"add-note"_L1, "Note"_L1},
    {"change-note"_L1, "Change note"_L1},
    {"remove-note"_L1, "Remove note"_L1},
    {"tag"_L1, "Tag"_L1},
    {"untag"_L1, "Remove tag"_L1},
    {"change-tag"_L1, "Change tag"_L1},
    {"remove-tag"_L1, "Remove tag everywhere"_L1},
    {"add-statement"_L1, "Add statement"_L1},
    {"remove-statement"_L1, "Remove statement"_L1},
    {"exclude-source"_L1, "Exclude source"_L1},
    {"include-source"_L1, "Include source"_L1},
    {"correct-source"_L1, "Source's record"_L1},
};

void addDateWords(QStringList &words, const std::optional<DateDecision> &date)
{
    if (!date) {
        return;
    }
    const QString time = date->time.isUndated() ? u"no date"_s : dateWords(date->time, DateStyle::Long);
    const QString why = date->reason.isEmpty() ? QString() : u" (%1)"_s.arg(date->reason);
    words.append((date->chosen.isNull() ? u"date set to "_s : u"date chosen: "_s) + time + why);
}

template <typename R>
void addCommonWords(QStringList &words, const R &record)
{
    addDateWords(words, record.date);
    if (!record.title.isEmpty()) {
        words.append(u"called “%1”"_s.arg(record.title));
    }
    if (record.starred) {
        words.append(u"starred"_s);
    }
}

} // namespace

QString editWords(const QString &name)
{
    for (const auto &[code, words] : kEditNames) {
        if (name == code) {
            return words;
        }
    }
    return QString(name).replace(u'-', u' ');
}

QString decisionWords(const StatementRecord &record)
{
    QStringList words;
    if (record.status != Status::Suggested) {
        words.append(record.status == Status::Confirmed ? u"confirmed"_s : u"rejected"_s);
    }
    addCommonWords(words, record);
    return words.join(u"; "_s);
}

QString decisionWords(const EventRecord &record)
{
    QStringList words;
    addCommonWords(words, record);
    return words.join(u"; "_s);
}

} // namespace eusebius
