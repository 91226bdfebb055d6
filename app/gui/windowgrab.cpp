// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/windowgrab.h"

#include "model/dates/typeddate.h"
#include "views/mainwindow/centrepages.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/charts/chartspanel.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/mainwindow/mainwindow.h"
#include "views/synopsis/synopsispanel.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Search, frames and profiles come a little later than the corpus.
constexpr int kSettleMilliseconds = 600;

} // namespace

WindowGrab::WindowGrab(MainWindow &window, Workspace &workspace, WindowOptions options, QObject *parent)
    : QObject(parent), m_window(window), m_workspace(workspace), m_options(std::move(options))
{
    connect(&window.files(), &CorpusFiles::message, this, &WindowGrab::prepare);
    if (m_options.paths.isEmpty()) {
        QTimer::singleShot(0, this, &WindowGrab::prepare);
    }
}

void WindowGrab::prepare()
{
    if (m_prepared) {
        return;
    }
    m_prepared = true;
    if (m_workspace.snapshot() != nullptr) {
        preparePage();
    }
    if (const Snapshot *snapshot = m_workspace.snapshot(); snapshot != nullptr && !m_options.select.isEmpty()) {
        const Event *most = nullptr;
        for (const Event &event : snapshot->events()) {
            if (event.title.contains(m_options.select, Qt::CaseInsensitive) && (most == nullptr || event.documents.size() > most->documents.size())) {
                most = &event;
            }
        }
        if (most != nullptr) {
            m_workspace.selection.selectEvent(most->id);
        }
    }
    if (!m_options.search.isEmpty()) {
        m_workspace.filter.setSearchText(m_options.search);
    }
    if (!m_options.grabPath.isEmpty()) {
        QTimer::singleShot(kSettleMilliseconds, this, &WindowGrab::grab);
    }
}

void WindowGrab::preparePage()
{
    const Result<TypedDate> from = readTypedDate(m_options.from);
    const Result<TypedDate> to = readTypedDate(m_options.to);
    if (from && to) {
        m_workspace.range.show({from->reading.span.earliestStart(), to->reading.span.latestEnd()});
    }
    if (m_options.page == "synopsis"_L1) {
        m_window.centre().synopsis().setChoice(m_options.choose == "several"_L1 ? SynopsisChoice::Several : m_options.choose == "differ"_L1 ? SynopsisChoice::Differing : SynopsisChoice::All);
        m_window.centre().showSynopsis(true);
    }
    if (m_options.page == "parallel"_L1) {
        m_window.centre().showParallel(true);
    }
    if (m_options.page == "charts"_L1) {
        m_window.lower().showCharts();
        m_window.lower().charts().choose(m_options.choose == "agreement"_L1 ? TallyKind::Agreement
                           : m_options.choose == "precision"_L1 ? TallyKind::Precision
                           : m_options.choose == "wording"_L1   ? TallyKind::SharedWording
                                                                : TallyKind::Coverage);
    }
}

void WindowGrab::grab()
{
    const bool written = m_window.grab().save(m_options.grabPath);
    const bool opened = m_options.paths.isEmpty() || m_workspace.snapshot() != nullptr;
    QCoreApplication::exit(written && opened ? 0 : 3);
}

} // namespace eusebius
