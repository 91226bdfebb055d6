// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/corpusstate.h"

namespace eusebius {

void CorpusState::open(SnapshotPtr snapshot, const QString &path, std::vector<Error> notRead)
{
    m_snapshot = std::move(snapshot);
    m_path = path;
    m_notRead = std::move(notRead);
    ++m_generation;
    emit changed();
}

void CorpusState::replace(SnapshotPtr snapshot)
{
    if (snapshot != m_snapshot) {
        m_snapshot = std::move(snapshot);
        emit changed();
    }
}

void CorpusState::setPath(const QString &path)
{
    if (path != m_path) {
        m_path = path;
        emit changed();
    }
}

void CorpusState::savedAs(SnapshotPtr snapshot, const QString &path)
{
    m_snapshot = std::move(snapshot);
    m_path = path;
    emit changed();
}

} // namespace eusebius
