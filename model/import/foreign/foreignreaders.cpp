// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/foreign/foreignreaders.h"

#include "model/import/html/htmlreader.h"
#include "model/import/mail/mailreader.h"
#include "model/import/office/packagereader.h"
#include "model/import/pdf/pdfreader.h"
#include "model/import/rtf/rtfreader.h"

namespace eusebius {

namespace {

/// What is one document a file.
ReaderRegistry documentReaders(const std::function<void()> &alive)
{
    ReaderRegistry registry = ReaderRegistry::own();
    registry.add(std::make_unique<HtmlReader>());
    registry.add(std::make_unique<PdfReader>(alive));
    registry.add(std::make_unique<RtfReader>());
    registry.add(std::make_unique<MailReader>("mail"));
    registry.add(std::make_unique<MailReader>("mhtml"));
    return registry;
}

} // namespace

ReaderRegistry foreignReaders(const std::function<void()> &alive)
{
    auto members = std::make_shared<ReaderRegistry>(documentReaders(alive));
    members->add(std::make_unique<PackageReader>("package", nullptr, alive));
    members->add(std::make_unique<PackageReader>("archive", nullptr, alive)); // to say that archives inside archives are not opened
    ReaderRegistry registry = documentReaders(alive);
    registry.add(std::make_unique<PackageReader>("package", members, alive));
    registry.add(std::make_unique<PackageReader>("archive", members, alive));
    return registry;
}

} // namespace eusebius
