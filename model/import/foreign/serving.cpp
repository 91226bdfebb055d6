// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/foreign/foreignreaders.h"
#include "model/import/wire/frame.h"
#include "model/import/wire/wiredocument.h"

#include <QElapsedTimer>

namespace eusebius {

namespace {

constexpr int kForEver = -1;
constexpr int kPatience = 20'000; ///< for the program to take an answer
constexpr qint64 kBeat = 500; ///< milliseconds between two signs of life

WireFrame frameOf(const Result<Document> &result)
{
    return result ? WireFrame{FrameKind::Document, writeDocument(*result)} : WireFrame{FrameKind::Failure, writeError(result.error())};
}

} // namespace

int serveReading(int in, int out)
{
    FrameChannel channel(in, out);
    QElapsedTimer sinceBeat;
    sinceBeat.start();
    const ReaderRegistry registry = foreignReaders([&] {
        if (sinceBeat.elapsed() >= kBeat) {
            static_cast<void>(channel.send({FrameKind::Alive, {}}, kPatience));
            sinceBeat.restart();
        }
    });
    while (true) {
        WireFrame asked;
        WireFrame bytes;
        if (channel.receive(asked, kForEver) != FrameEnd::Well || channel.receive(bytes, kPatience) != FrameEnd::Well) {
            return 0; // the program has gone
        }
        const auto question = asked.kind == FrameKind::Question && bytes.kind == FrameKind::Bytes ? readQuestion(asked.payload) : std::nullopt;
        if (!question) {
            return 1;
        }
        const Reader *reader = registry.readerOf(question->format);
        std::vector<Result<Document>> results;
        if (reader == nullptr) {
            results.emplace_back(Error{ErrorCode::FormatUnknown, {}, {}});
        } else {
            results = reader->readAll(bytes.payload, question->fileName);
        }
        for (const Result<Document> &result : results) {
            if (channel.send(frameOf(result), kPatience) != FrameEnd::Well) {
                return 0;
            }
        }
        if (channel.send({FrameKind::End, {}}, kPatience) != FrameEnd::Well) {
            return 0;
        }
    }
}

} // namespace eusebius
