// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a folder as the program does, and tells what came of it; see README.md beside this file.
//
//   readall bodies FOLDER                          the body of every document, after a line "\x01" + id; failures and time on standard error
//   readall damage FOLDER ROUNDS [SEED [KEPT]]     every file damaged so often, each read by the separate process: a line for each format, and
//                                                  one for each file that broke or held up the process, which is written to the folder KEPT

#include "model/import/formats/formats.h"
#include "model/import/process/processreader.h"
#include "model/import/reader.h"
#include "tests/producers/damage.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <map>

#include <sys/resource.h>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

/// The words of the body, without signs of notes and of markup.
QString bodyOf(const Document &document)
{
    QString body;
    auto inner = document.inner.cbegin();
    for (const Region &region : document.outer) {
        if (region.kind != RegionKind::Body) {
            continue;
        }
        qsizetype at = region.range.begin;
        for (; inner != document.inner.cend() && inner->range.begin < region.range.end; ++inner) {
            if (isUnspoken(inner->kind) && inner->range.begin >= at) {
                body += QStringView(document.text).sliced(at, inner->range.begin - at);
                at = inner->range.end;
            }
        }
        body += QStringView(document.text).sliced(at, region.range.end - at);
        body += u'\n';
    }
    return body;
}

QString wordsOf(const Error &error)
{
    return u"%1 %2 %3"_s.arg(static_cast<int>(error.code)).arg(error.subject, error.args.join(u' '));
}

int printBodies(const QString &folder)
{
    QTextStream out(stdout);
    QTextStream told(stderr);
    QElapsedTimer clock;
    clock.start();
    const InputList input = listInput({folder});
    const Imported imported = importFiles(ReaderRegistry::standard(), input.files);
    told << imported.documents.size() << " documents, " << imported.errors.size() + input.errors.size() << " errors, " << clock.elapsed() << " ms\n";
    for (const Error &error : imported.errors) {
        told << wordsOf(error) << '\n';
    }
    for (const Document &document : imported.documents) {
        out << QChar(1) << document.id << '\n' << bodyOf(document);
    }
    return imported.errors.empty() ? 0 : 1;
}

struct Tally {
    int rounds = 0;
    int read = 0;
    int refused = 0;
    std::map<QString, int> broke;
    qint64 longest = 0;
};

QString broken(const std::vector<Result<Document>> &results)
{
    for (const Result<Document> &result : results) {
        if (!result && result.error().code == ErrorCode::ReaderFailed) {
            return result.error().args.value(0);
        }
    }
    return {};
}

class Damager {
public:
    Damager(int rounds, unsigned seed, QString kept) : m_rounds(rounds), m_seed(seed), m_kept(std::move(kept)) { }

    void run(const QFileInfo &info)
    {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        const QByteArray whole = file.readAll();
        const Reader *reader = m_registry.readerFor(whole.left(65'536), info.fileName());
        if (reader == nullptr) {
            return;
        }
        std::mt19937 random(m_seed);
        Tally tally;
        for (int round = 0; round < m_rounds; ++round) {
            const QByteArray damaged = tests::damaged(whole, random);
            QElapsedTimer clock;
            clock.start();
            const std::vector<Result<Document>> results = reader->readAll(damaged, info.fileName());
            const qint64 took = clock.elapsed();
            tally.longest = std::max(tally.longest, took);
            ++tally.rounds;
            ++(results.front() ? tally.read : tally.refused);
            if (const QString why = broken(results); !why.isEmpty() || took > 10'000) {
                ++tally.broke[why];
                keep(info, round, damaged, why, took);
            }
        }
        tell(info, *reader, tally);
    }

private:
    void keep(const QFileInfo &info, int round, const QByteArray &bytes, const QString &why, qint64 took)
    {
        m_out << "  " << info.fileName() << ", round " << round << ": " << why << " after " << took << " ms\n";
        if (QFile file(m_kept + u"/%1-%2"_s.arg(round).arg(info.fileName())); !m_kept.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }

    void tell(const QFileInfo &info, const Reader &reader, const Tally &tally)
    {
        m_out << reader.format() << ' ' << info.fileName() << ": " << tally.rounds << " damaged, " << tally.read << " read, " << tally.refused << " refused";
        for (const auto &[why, times] : tally.broke) {
            m_out << ", " << times << ' ' << why;
        }
        m_out << "; longest " << tally.longest << " ms" << Qt::endl;
    }

    ReaderRegistry m_registry = ReaderRegistry::standard();
    int m_rounds;
    unsigned m_seed;
    QString m_kept;
    QTextStream m_out{stdout};
};

int damageAll(const QStringList &arguments)
{
    {
        Damager damager(arguments.value(1).toInt(), arguments.value(2).toUInt(), arguments.value(3));
        for (const QFileInfo &info : QDir(arguments.value(0)).entryInfoList(QDir::Files, QDir::Name)) {
            damager.run(info);
        }
    } // the processes have ended, and their memory is known
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    std::printf("most memory of a reader process: %ld MB\n", used.ru_maxrss / 1024);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.size() >= 2 && arguments.front() == "bodies"_L1) {
        return printBodies(arguments.at(1));
    }
    if (arguments.size() >= 3 && arguments.front() == "damage"_L1) {
        return damageAll(arguments.mid(1));
    }
    std::fputs("readall bodies FOLDER | readall damage FOLDER ROUNDS [SEED [KEPT]]\n", stderr);
    return 2;
}
