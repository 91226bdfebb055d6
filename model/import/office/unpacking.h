// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace eusebius {

/// A file inside an archive.
struct Member {
    QString path; ///< with '/', as the archive says; never leads outside: see isSafePath
    QByteArray bytes;
};

/// What unpacking may take: a small file can hold any amount of zeros.
struct UnpackLimits {
    qint64 memberBytes = 128LL << 20;
    qint64 totalBytes = 384LL << 20;
    int members = 20'000;
};

/// Something inside an archive that was not read, and why.
struct LeftOutMember {
    enum class Why : quint8 {
        Locked, ///< needs a password
        Outside, ///< its path leads out of the archive
        Link, ///< it is none but leads to another file
        Damaged,
        TooLarge, ///< nothing behind it was read either
    };
    QString path;
    Why why = Why::Damaged;
    QString words; ///< what is damaged
};

/// How unpacking ended. `locked`: a member needs a password. `cut`: a limit was reached; what came before stands.
struct Unpacked {
    std::vector<Member> members;
    std::vector<LeftOutMember> leftOut; ///< of those that were wanted; at most kMostLeftOut
    bool opened = false;
    bool locked = false;
    bool cut = false;
    QString damage; ///< what is wrong with the archive, empty where nothing is
};

/// Members whose path `wanted` says yes to (all, without it), in the archive's order. Folders, links and devices are left out.
inline constexpr std::size_t kMostLeftOut = 500;
Unpacked unpack(const QByteArray &bytes, const std::function<bool(const QString &path)> &wanted = {}, UnpackLimits limits = {});

/// A file's, not a folder's; no "..", no drive, not absolute.
bool isSafePath(const QString &path);

} // namespace eusebius
