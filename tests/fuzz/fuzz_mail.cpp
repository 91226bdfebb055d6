// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a mail.

#include "model/import/mail/mailreader.h"
#include "tests/fuzz/checkdocument.h"

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const MailReader reader("mail");
    tests::checkReading(reader, data, size, QStringLiteral("a.eml"));
    return 0;
}
