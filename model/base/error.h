// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace eusebius {

/// What kind of thing went wrong. One enumerator for each message a user can meet; the words are made in
/// `views/words`, so that no language stands in the model.
enum class ErrorCode {
    // files
    FileMissing, ///< no such path
    FileUnreadable, ///< it is there, but may not be read; args: system's reason
    FileEmpty, ///< 0 bytes, or nothing but white space
    FileBinary, ///< not text: control bytes; args: position of the first one
    FileTooLarge, ///< beyond the limit; args: size, limit in bytes
    FileUnwritable, ///< args: system's reason
    FolderEmpty, ///< a folder without a readable document
    FormatUnknown, ///< no reader for this content
    EncodingBroken, ///< bytes that are not valid in the encoding found; args: encoding, count, first position
    FileEncrypted, ///< it opens with a password only
    FileDamaged, ///< it breaks the rules of its format so that nothing of it can be read; args: what was found
    FileWithoutText, ///< pages or parts, but no words on them: a scan; args: how many
    ReaderFailed, ///< the process that reads this format gave up; args: "crashed", "hung", "memory", "missing", "garbled"
    // values
    DateInvalid, ///< args: the input, position, what was expected there
    DateOutOfRange, ///< a year beyond ±10^11; args: the input
    RulesInvalid, ///< a rule file; args: line, what is wrong
    JsonInvalid, ///< args: line, what is wrong
    // corpus files
    CorpusNotOurs, ///< not an Eusebius corpus file
    CorpusNewer, ///< made by a newer version; args: its version, ours
    CorpusDamaged, ///< args: what was found
    CorpusLocked, ///< another process has it open
    DiskFull,
    DatabaseFailed, ///< args: SQLite's message
    CorpusReadOnly, ///< an edit of a corpus that may only be read; args: why ("locked", "place", "newer"), who has it open
    EditImpossible, ///< args: why ("gone", "not-in-event", "whole-event", "one-statement", "no-words", "no-name", "nothing")
    // work
    Cancelled,
    OptionInvalid, ///< command line or dialog; the subject is the option; args: value, what was expected
    NothingToShow, ///< an export of nothing; args: why
    ImageTooLarge, ///< args: width, height in pixels, millions of pixels there may be
};

/// A failure of the world (never a programmer's error, that is Q_ASSERT): code and data, no words.
///
/// Example: `Error{ErrorCode::FileMissing, u"/tmp/a.txt"_s}` → "/tmp/a.txt: there is no such file".
struct Error {
    ErrorCode code = ErrorCode::FormatUnknown;
    QString subject; ///< what it is about: a path, an option; shown first
    QStringList args; ///< as the enumerator says

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace eusebius
