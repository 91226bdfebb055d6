// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/synopsis/synopsis.h"
#include "views/render/frame.h"
#include "views/state/editsession.h"
#include "views/state/settings.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace eusebius {

/// How the window stood, under a name: period, filter, lanes, panels. What it names of the corpus it names by id, so that it outlives edits;
/// what is gone meanwhile is passed over.
struct SavedView {
    QString name;
    qint64 from = 0;
    qint64 to = 0; ///< not after `from`: all time
    QString search;
    QStringList hidden; ///< sources switched off, by document id
    Lanes lanes = Lanes::BySource;
    bool eras = false;
    bool folded = false;
    bool sources = true; ///< panels shown
    bool lower = true;
    bool details = true;
    bool synopsis = false; ///< in place of the timeline
    SynopsisChoice choice = SynopsisChoice::All;
    QStringList columns; ///< of the synopsis in order, by document id; empty: the corpus's order

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// A JSON array of objects; fields that are missing are as in a new window, unknown ones are passed over.
QByteArray savedViewsJson(const QList<SavedView> &views);
QList<SavedView> savedViewsOf(const QByteArray &json);

/// The views saved for the open corpus, by name, case not minded. They stand in the corpus file; where that may not be written, or there is
/// none, in the settings under what was opened. A corpus that becomes a file takes them along.
class SavedViews : public QObject {
    Q_OBJECT

public:
    /// `opened` gives what was opened: a corpus that stands in memory is known by it.
    SavedViews(const CorpusState &corpus, EditSession &edits, Settings &settings, std::function<QStringList()> opened, QObject *parent = nullptr);

    const QList<SavedView> &all() const { return m_views; }
    /// -1 none.
    int indexOf(const QString &name) const;
    /// In the place of the one that has its name.
    void save(const SavedView &view);
    /// False where the name is empty or another view's.
    bool rename(int index, const QString &name);
    void remove(int index);

signals:
    void changed();

private:
    void corpusChanged();
    void load();
    void store();
    QString settingsKey() const;

    const CorpusState &m_corpus;
    EditSession &m_edits;
    Settings &m_settings;
    std::function<QStringList()> m_opened;
    QList<SavedView> m_views;
    int m_generation = 0;
    QString m_path; ///< of the corpus file they were last written to or read from
};

} // namespace eusebius
