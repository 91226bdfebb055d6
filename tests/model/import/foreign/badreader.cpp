// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A reader process that misbehaves as the file tells it to.

#include "model/import/wire/frame.h"
#include "model/import/wire/wiredocument.h"

#include <csignal>
#include <cstdlib>

#include <unistd.h>

using namespace eusebius;

int main()
{
    FrameChannel channel(STDIN_FILENO, STDOUT_FILENO);
    while (true) {
        WireFrame question;
        WireFrame bytes;
        if (channel.receive(question, -1) != FrameEnd::Well || channel.receive(bytes, -1) != FrameEnd::Well) {
            return 0;
        }
        const QByteArray &order = bytes.payload;
        if (order == "crash") {
            std::abort();
        } else if (order == "hang") {
            pause();
        } else if (order == "memory") {
            _exit(86);
        } else if (order == "leave") {
            return 0;
        } else if (order == "garbage") {
            static_cast<void>(write(STDOUT_FILENO, "this is no frame, it is a sentence", 34));
            pause();
        } else if (order == "drip") { // signs of life for ever
            while (channel.send({FrameKind::Alive, {}}, 1'000) == FrameEnd::Well) {
                usleep(20'000);
            }
            return 0;
        }
        Document document;
        document.text = QStringLiteral("It rained in 1951.");
        document.title = QStringLiteral("Rain");
        if (order == "lie") {
            document.outer.push_back({{5, 500}, RegionKind::Body});
        }
        if (order == "well late") {
            static_cast<void>(channel.send({FrameKind::Alive, {}}, 1'000));
        }
        static_cast<void>(channel.send({FrameKind::Document, order == "nothing" ? QByteArray("x") : writeDocument(document)}, 1'000));
        static_cast<void>(channel.send({FrameKind::End, {}}, 1'000));
    }
}
