// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dateoption.h"
#include "app/cli/json/timexjson.h"
#include "app/cli/linereader.h"
#include "app/cli/taginput.h"
#include "app/cli/verb.h"
#include "model/import/reader.h"
#include "model/tagging/rules/ruleset.h"
#include "model/tagging/tagger.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentMap>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// So much text is read, tagged on all cores and written before more is read: the memory taken does not grow with the input.
constexpr qint64 kBatchBytes = 16 * 1024 * 1024;

/// Tags documents batch by batch and writes them in the order they came in.
class TagRun {
public:
    TagRun(Tagger tagger, Console &console) : m_tagger(std::move(tagger)), m_console(console) { }

    void fail(const Error &error)
    {
        m_console.say(error);
        m_failures += 1;
    }
    void add(TagInput input)
    {
        m_pendingBytes += input.document.text.size() * 2;
        m_pending.append(std::move(input));
        if (m_pendingBytes >= kBatchBytes) {
            writePending();
        }
    }
    void writePending()
    {
        const auto tagOne = [this](const TagInput &input) {
            return taggedDocumentJson(input.document, input.dct, m_tagger.tag(input.document));
        };
        const auto lines = QtConcurrent::blockingMapped<QList<QByteArray>>(m_pending, tagOne);
        for (const QByteArray &line : lines) {
            m_console.writeLine(line);
        }
        m_written += lines.size();
        m_pending.clear();
        m_pendingBytes = 0;
    }
    ExitCode finish()
    {
        writePending();
        if (!m_console.flush() || (m_written == 0 && m_failures > 0)) {
            return ExitCode::Failed;
        }
        return m_failures > 0 ? ExitCode::SomeUnread : ExitCode::Done;
    }

private:
    Tagger m_tagger;
    Console &m_console;
    QList<TagInput> m_pending;
    qint64 m_pendingBytes = 0;
    qsizetype m_written = 0;
    int m_failures = 0;
};

void tagLines(TagRun &run, const QString &path)
{
    QFile file(path);
    const QString source = path == "-"_L1 ? u"standard input"_s : path;
    if (path == "-"_L1) {
        static_cast<void>(file.open(stdin, QIODevice::ReadOnly));
    } else if (!file.exists()) {
        run.fail({ErrorCode::FileMissing, path, {}});
        return;
    } else if (const bool folder = QFileInfo(path).isDir(); folder || !file.open(QIODevice::ReadOnly)) {
        run.fail({ErrorCode::FileUnreadable, path, {folder ? u"it is a folder"_s : file.errorString()}});
        return;
    }
    LineReader lines(file);
    while (const auto line = lines.next()) {
        Result<TagInput> input = tagInputOfJson(*line, lines.lineNumber(), source);
        if (input) {
            run.add(std::move(*input));
        } else {
            run.fail(input.error());
        }
    }
    if (lines.lineNumber() == 0) {
        run.fail({ErrorCode::FileEmpty, source, {}});
    }
}

/// The files of one batch are read on all cores too.
void tagFiles(TagRun &run, const QStringList &paths, const TimeSpan &date)
{
    const InputList input = listInput(paths);
    for (const Error &error : input.errors) {
        run.fail(error);
    }
    const ReaderRegistry registry = ReaderRegistry::standard();
    std::vector<InputFile> batch;
    qint64 batchBytes = 0;
    const auto readBatch = [&] {
        Imported imported = importFiles(registry, batch);
        for (const Error &error : imported.errors) {
            run.fail(error);
        }
        for (Document &document : imported.documents) {
            if (!date.isUndated()) {
                document.published = date;
                document.reference = date;
            }
            QString dct = dctOf(document);
            run.add({std::move(document), std::move(dct)});
        }
        batch.clear();
        batchBytes = 0;
    };
    for (const InputFile &file : input.files) {
        batch.push_back(file);
        batchBytes += QFileInfo(file.path).size();
        if (batchBytes >= kBatchBytes) {
            readBatch();
        }
    }
    readBatch();
}

constexpr OptionSpec kTagOptions[] = {
    {"--date"_L1, "YYYY-MM-DD"_L1, "the documents' date, where they do not state it"_L1},
    {"--lang"_L1, "LANGUAGE"_L1, "language of the rules: en"_L1},
    {"--jsonl"_L1, "FILE|-"_L1, "documents as JSON Lines {\"id\",\"dct\",\"text\"}"_L1},
};

ExitCode runTag(const Arguments &arguments, Console &console)
{
    const bool fromLines = arguments.has("--jsonl"_L1);
    if (fromLines != arguments.positional().isEmpty()) {
        return console.usage(u"tag", u"name files, or --jsonl FILE");
    }
    if (fromLines && arguments.has("--date"_L1)) {
        return console.usage(u"tag", u"--date goes with files; JSON Lines have their own dates");
    }
    const Result<TimeSpan> date = dateOption(arguments, "--date"_L1);
    if (!date) {
        console.say(date.error());
        return ExitCode::WrongUsage;
    }
    const QString language = arguments.has("--lang"_L1) ? arguments.value("--lang"_L1) : u"en"_s;
    Result<Tagger> tagger = Tagger::forLanguage(language);
    if (!tagger && tagger.error().code == ErrorCode::FileMissing) {
        console.say(Error{ErrorCode::OptionInvalid, u"--lang"_s, {language, u"a language there are rules for: "_s + RuleSet::languages().join(u", "_s)}});
        return ExitCode::WrongUsage;
    }
    if (!tagger) {
        console.say(tagger.error());
        return arguments.has("--lang"_L1) ? ExitCode::WrongUsage : ExitCode::Failed;
    }
    TagRun run(std::move(*tagger), console);
    if (fromLines) {
        tagLines(run, arguments.value("--jsonl"_L1));
    } else {
        tagFiles(run, arguments.positional(), *date);
    }
    return run.finish();
}

} // namespace

constinit const Verb kTagVerb{
    .name = "tag"_L1,
    .usage = "[--date YYYY-MM-DD] [--lang en] FILE...\n--jsonl FILE|-"_L1,
    .summary = "find time expressions, one document a line (JSON Lines)"_L1,
    .details = "Offsets count Unicode code points of the text as \"eusebius text\" prints it."_L1,
    .options = kTagOptions,
    .run = runTag,
};

} // namespace eusebius
