// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/errorwords.h"

#include <QLocale>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// The n-th argument behind a colon, or nothing.
QString because(const Error &error, qsizetype n)
{
    const QString why = error.args.value(n);
    return why.isEmpty() ? QString() : ": "_L1 + why;
}

QString bytes(const QString &number)
{
    bool ok = false;
    const qint64 size = number.toLongLong(&ok);
    return ok ? QLocale::c().formattedDataSize(size, 1, QLocale::DataSizeSIFormat) : number;
}

/// What became of the separate process that reads formats of others.
QString readerWords(const QString &what)
{
    if (what == "hung"_L1) {
        return u"reading it took too long and was stopped"_s;
    }
    if (what == "memory"_L1) {
        return u"reading it took too much memory and was stopped"_s;
    }
    if (what == "missing"_L1) {
        return u"the program that reads this format, eusebius-read, is not installed"_s;
    }
    return u"it broke the program that reads this format; nothing else is touched"_s;
}

QString fileWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return u"there is no such file or folder"_s;
    case ErrorCode::FileUnreadable:
        return u"it cannot be read"_s + because(error, 0);
    case ErrorCode::FileEmpty:
        return u"it is empty"_s;
    case ErrorCode::FileBinary:
        return error.args.isEmpty() ? u"it is not text"_s : u"it is not text: a control character at byte %1"_s.arg(error.args[0]);
    case ErrorCode::FileTooLarge:
        return u"it is too large: %1, the limit is %2"_s.arg(bytes(error.args.value(0)), bytes(error.args.value(1)));
    case ErrorCode::FileUnwritable:
        return u"it cannot be written"_s + because(error, 0);
    case ErrorCode::FolderEmpty:
        return u"no document is in this folder"_s;
    case ErrorCode::FormatUnknown:
        return u"its format is not known; text, Markdown, web pages, PDF, Word, OpenDocument, RTF, e-books and e-mail can be read"_s;
    case ErrorCode::EncodingBroken:
        return u"%2 places are not valid %1, the first at byte %3"_s.arg(error.args.value(0), error.args.value(1), error.args.value(2));
    case ErrorCode::FileEncrypted:
        return u"it is locked with a password; save a copy without one"_s;
    case ErrorCode::FileDamaged:
        return u"it is damaged"_s + because(error, 0);
    case ErrorCode::FileWithoutText:
        return u"it holds pictures of pages and no text; read them with a text recognition program first"_s;
    case ErrorCode::ReaderFailed:
        return readerWords(error.args.value(0));
    default:
        return {};
    }
}

QString valueWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DateInvalid:
        return u"\"%1\" is no date that is understood; try 1951, 1990-09, 1985-04-12, 198X or 1910/1945"_s.arg(error.args.value(0));
    case ErrorCode::DateOutOfRange:
        return u"\"%1\" is beyond the years that can be shown (100,000,000,000 before and after our era)"_s.arg(error.args.value(0));
    case ErrorCode::RulesInvalid:
        return error.args.isEmpty() ? u"there are no such rules"_s : u"line %1 of these rules is wrong"_s.arg(error.args[0]) + because(error, 1);
    case ErrorCode::JsonInvalid:
        return u"line %1 is not a document in JSON"_s.arg(error.args.value(0)) + because(error, 1);
    case ErrorCode::OptionInvalid:
        return u"\"%1\" is not what it takes; it wants %2"_s.arg(error.args.value(0), error.args.value(1));
    default:
        return {};
    }
}

QString corpusWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CorpusNotOurs:
        return u"it is not an Eusebius corpus"_s;
    case ErrorCode::CorpusNewer:
        return u"a newer Eusebius made it (form %1, this one reads up to %2); please update"_s.arg(error.args.value(0), error.args.value(1));
    case ErrorCode::CorpusDamaged:
        return u"this corpus is damaged"_s + because(error, 0);
    case ErrorCode::CorpusLocked:
        return u"another program has this corpus open; close it there first"_s;
    case ErrorCode::DiskFull:
        return u"the disk is full; nothing was written"_s;
    case ErrorCode::DatabaseFailed:
        return u"this corpus cannot be read or written"_s + because(error, 0);
    default:
        return {};
    }
}

QString editWords(const Error &error)
{
    const QString why = error.args.value(0);
    if (error.code == ErrorCode::CorpusReadOnly) {
        if (why == "locked"_L1) {
            return u"another program has this corpus open%1; it can only be read here"_s.arg(
                error.args.size() > 1 ? u" (%1)"_s.arg(error.args[1]) : QString());
        }
        return why == "newer"_L1 ? u"a newer Eusebius made this corpus; it can only be read here"_s
                                 : u"this corpus stands where nothing can be written; it can only be read"_s;
    }
    if (error.code != ErrorCode::EditImpossible) {
        return {};
    }
    if (why == "gone"_L1) {
        return u"it is not in the corpus any more"_s;
    }
    if (why == "not-in-event"_L1) {
        return u"these statements are not part of the event"_s;
    }
    if (why == "whole-event"_L1) {
        return u"an event cannot be split off from itself; leave at least one statement"_s;
    }
    if (why == "one-statement"_L1) {
        return u"this takes two different statements or events"_s;
    }
    if (why == "no-words"_L1) {
        return u"these words are not in the text"_s;
    }
    return why == "no-name"_L1 ? u"a tag needs a name that no other has"_s : u"this changes nothing"_s;
}

QString workWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return u"stopped as asked"_s;
    case ErrorCode::NothingToShow:
        return u"there is nothing to show"_s + because(error, 0);
    case ErrorCode::ImageTooLarge:
        return u"a picture of %1 by %2 pixels is too large; it may have %3 million in all"_s.arg(error.args.value(0), error.args.value(1), error.args.value(2));
    default:
        return {};
    }
}

} // namespace

QString errorWords(const Error &error)
{
    QString words;
    for (const auto group : {fileWords, valueWords, corpusWords, editWords, workWords}) {
        if (words.isEmpty()) {
            words = group(error);
        }
    }
    return error.subject.isEmpty() ? words : error.subject + ": "_L1 + words;
}

} // namespace eusebius
