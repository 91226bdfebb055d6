// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any XML as the parts of a Word file, an OpenDocument file or a book: what compression hides from a fuzzer of whole files. The first byte says which;
// the bytes 0x1E part one file from the next.

#include "model/import/office/packages.h"
#include "tests/fuzz/checkdocument.h"

#include <array>

using namespace eusebius;

namespace {

std::vector<Member> membersOf(const QByteArray &bytes, std::initializer_list<const char *> paths)
{
    std::vector<Member> members;
    const QList<QByteArray> parts = bytes.split('\x1E');
    qsizetype next = 0;
    for (const char *const path : paths) {
        if (next < parts.size()) {
            members.push_back({QString::fromLatin1(path), parts[next++]});
        }
    }
    return members;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    Flow flow;
    std::vector<Member> members;
    switch (data[0] % 3) {
    case 0:
        members = membersOf(bytes, {"word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml", "docProps/core.xml"});
        writeWordDocument(PackageFiles(members), flow);
        break;
    case 1:
        members = membersOf(bytes, {"content.xml", "styles.xml", "meta.xml"});
        writeOpenDocument(PackageFiles(members), flow);
        break;
    default:
        members = membersOf(bytes, {"OEBPS/content.opf", "OEBPS/a.xhtml", "OEBPS/b.xhtml"});
        members.push_back({QStringLiteral("META-INF/container.xml"), QByteArrayLiteral("<container><rootfiles><rootfile full-path='OEBPS/content.opf'/></rootfiles></container>")});
        writeBook(PackageFiles(members), flow, {});
        break;
    }
    tests::checkRead(flow.finish(QStringLiteral("a.docx")));
    return 0;
}
