// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/offering.h"

#include "model/import/reader.h"

#include <QMutex>
#include <QMutexLocker>

#include <iterator>

namespace eusebius {

namespace {

constexpr int kTellMilliseconds = 60;

/// What came out of one file. Each worker writes only those of its own files.
struct FileYield {
    std::vector<FoundDocument> documents;
    std::vector<Error> errors;
    bool reached = false;
};

} // namespace

/// Profiles on their way from the workers to the interface.
class Offering::Arrivals {
public:
    void add(DocumentProfile profile)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.push_back(std::move(profile));
    }
    std::vector<DocumentProfile> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_waiting, {});
    }

private:
    QMutex m_mutex;
    std::vector<DocumentProfile> m_waiting;
};

Offering::Offering(const CorpusState &corpus, TaskRunner &tasks, QObject *parent) : QObject(parent), m_corpus(corpus), m_looking(tasks)
{
    m_poll.setInterval(kTellMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Offering::tell);
}

Offering::~Offering()
{
    setPaused(false); // what waits would be waited for
}

int Offering::files() const
{
    return m_report ? static_cast<int>(m_report->state().ofDocuments) : 0;
}

void Offering::setPaused(bool paused)
{
    if (m_report) {
        m_report->setPaused(paused);
    }
}

void Offering::stop()
{
    m_progress.cancel();
    setPaused(false); // to see that it is to stop
}

void Offering::drop()
{
    m_looking.cancel();
    setPaused(false);
    m_poll.stop();
    m_offered = {};
}

void Offering::look(const QStringList &paths)
{
    drop();
    m_report = std::make_shared<WorkReport>();
    m_arrivals = std::make_shared<Arrivals>();
    m_progress = WorkReport::watchedBy(m_report);
    m_clock.start();
    m_poll.start();
    const auto read = [paths, present = m_corpus.snapshot(), report = m_report, arrivals = m_arrivals](const Progress &progress) {
        return readAll(paths, present.get(), *report, *arrivals, progress);
    };
    m_looking.start(read, [this](OfferedDocuments offered) {
        m_poll.stop();
        m_offered = std::move(offered);
        tell();
        emit looked();
    }, m_progress);
}

void Offering::tell()
{
    emit progressed(m_report->state());
    if (const std::vector<DocumentProfile> profiles = m_arrivals->take(); !profiles.empty()) {
        emit grew(profiles);
    }
}

OfferedDocuments Offering::readAll(const QStringList &paths, const Snapshot *present, WorkReport &report, Arrivals &arrivals, const Progress &progress)
{
    InputList input = listInput(paths);
    OfferedDocuments offered{paths, {}, std::move(input.errors), {}};
    const Result<std::shared_ptr<DocumentFinder>> finder = DocumentFinder::create();
    if (!finder) {
        offered.errors.push_back(finder.error());
        return offered;
    }
    report.beginStage(0, 1, true);
    progress.report(0, static_cast<qint64>(input.files.size()));
    std::vector<FileYield> yields(input.files.size());
    readEach(ReaderRegistry::standard(), input.files, progress, [&](std::size_t file, std::vector<Result<Document>> results) {
        FileYield &yield = yields[file];
        for (Result<Document> &result : results) {
            if (!result) {
                yield.errors.push_back(result.error());
                continue;
            }
            FoundDocument found = (*finder)->find(*std::move(result), progress);
            if (progress.isCancelled()) {
                return; // half of a document is none
            }
            DocumentProfile profile = profileOf(found);
            profile.place = {file, yield.documents.size()};
            arrivals.add(std::move(profile));
            yield.documents.push_back(std::move(found));
        }
        yield.reached = true;
    });
    for (std::size_t i = 0; i < yields.size(); ++i) {
        std::ranges::move(yields[i].documents, std::back_inserter(offered.documents));
        std::ranges::move(yields[i].errors, std::back_inserter(offered.errors));
        if (!yields[i].reached) {
            offered.errors.push_back({ErrorCode::Cancelled, input.files[i].path, {}});
        }
    }
    offered.repeated = repeatedWords(offered.documents, present);
    return offered;
}

} // namespace eusebius
