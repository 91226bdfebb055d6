// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/lastsession.h"

#include "views/mainwindow/corpusfiles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace eusebius {

LastSession::LastSession(Workspace &workspace, Settings &settings, const CorpusFiles &files, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_files(files)
{
    connect(&files, &CorpusFiles::opened, this, &LastSession::resume);
}

void LastSession::save() const
{
    const Period shown = m_workspace.range.shown();
    const bool isSample = m_files.openPaths() == QStringList{CorpusFiles::samplePath()};
    QStringList paths;
    for (const QString &path : isSample || m_workspace.snapshot() == nullptr ? QStringList() : m_files.openPaths()) {
        paths.append(QFileInfo(path).absoluteFilePath());
    }
    m_settings.setSession({paths, m_workspace.selection.event().isNull() ? QString() : m_workspace.selection.event().toString(), shown.from, shown.to, m_workspace.timeline.folded()});
}

void LastSession::restore()
{
    const Settings::Session last = m_settings.session();
    const auto exists = [](const QString &path) { return QFileInfo::exists(path); };
    if (m_settings.reopensLast() && !last.paths.isEmpty() && std::ranges::all_of(last.paths, exists)) {
        m_resumed = last;
        emit openWanted(last.paths);
    }
}

/// The corpus is there: now what was selected and looked at. Of another corpus opened meanwhile nothing is resumed.
void LastSession::resume()
{
    const std::optional<Settings::Session> last = std::exchange(m_resumed, std::nullopt);
    if (!last || m_files.openPaths() != last->paths) {
        return;
    }
    m_workspace.timeline.setFolded(last->folded); // before the period, which hangs on it
    if (last->to > last->from) {
        m_workspace.range.show({last->from, last->to});
    }
    if (const EventId event = EventId::fromString(last->event); m_workspace.snapshot()->eventIndex(event) >= 0) {
        m_workspace.selection.selectEvent(event);
    }
}

} // namespace eusebius
