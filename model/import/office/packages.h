// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/flow/flow.h"
#include "model/import/office/unpacking.h"

namespace eusebius {

/// The files of a package by their paths.
class PackageFiles {
public:
    explicit PackageFiles(const std::vector<Member> &members) : m_members(members) { }

    bool has(const QString &path) const { return find(path) != nullptr; }
    /// Empty where there is none.
    QByteArray bytes(const QString &path) const;

private:
    const Member *find(const QString &path) const;
    const std::vector<Member> &m_members;
};

/// Each writes what its package holds into the flow; what is wrong with its XML comes back as words, empty where nothing is. What was read before the
/// fault stands.
QString writeWordDocument(const PackageFiles &files, Flow &flow);
QString writeOpenDocument(const PackageFiles &files, Flow &flow);
QString writeBook(const PackageFiles &files, Flow &flow, const std::function<void()> &alive);

/// "OEBPS" and "../a/b.xhtml" → "a/b.xhtml"; percent signs are resolved, what follows # is left out.
QString resolvedPath(const QString &folder, const QString &relative);

} // namespace eusebius
