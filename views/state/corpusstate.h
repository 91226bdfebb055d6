// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/corpus/snapshot.h"

#include <QObject>

#include <vector>

namespace eusebius {

/// The corpus the window shows. Null before anything is opened. Set on the interface thread; the snapshot itself may be
/// read anywhere.
class CorpusState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// The corpus file it was read from or saved to; empty while it stands in memory only.
    const QString &path() const { return m_path; }
    /// What was asked for and could not be read.
    const std::vector<Error> &notRead() const { return m_notRead; }
    /// Grows with every corpus opened, not with edits of one: what belongs to a corpus as a whole begins anew with it.
    int generation() const { return m_generation; }

    /// Another corpus.
    void open(SnapshotPtr snapshot, const QString &path, std::vector<Error> notRead);
    /// The same corpus after an edit.
    void replace(SnapshotPtr snapshot);
    void setPath(const QString &path);
    /// The same corpus, and the file it stands in from now on.
    void savedAs(SnapshotPtr snapshot, const QString &path);

signals:
    void changed();

private:
    SnapshotPtr m_snapshot;
    QString m_path;
    std::vector<Error> m_notRead;
    int m_generation = 0;
};

} // namespace eusebius
