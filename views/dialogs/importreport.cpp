// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/importreport.h"

#include "model/import/duplicates/duplicates.h"
#include "views/words/errorwords.h"
#include "views/words/reasonwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCompared = 20'000'000; ///< characters: a tenth of a second
constexpr std::size_t kMostParts = 5; ///< of one document, said singly

QString nameOf(const Document &document)
{
    return document.id.isEmpty() ? document.title : document.id;
}

QString twinWords(std::span<const Document> documents, const DocumentTwin &twin)
{
    const QString first = nameOf(documents[static_cast<std::size_t>(twin.first)]);
    const QString second = nameOf(documents[static_cast<std::size_t>(twin.second)]);
    switch (twin.kind) {
    case DocumentTwin::Kind::SameFile:
        return u"%1 is the same file as %2"_s.arg(second, first);
    case DocumentTwin::Kind::SameText:
        return u"%1 has the same text as %2"_s.arg(second, first);
    case DocumentTwin::Kind::NearText:
        break;
    }
    return u"%1 has nearly the same text as %2 (about %3 in 100 words)"_s.arg(second, first).arg(qRound(twin.share * 100));
}

void addPart(QStringList &parts, const QString &head, const QStringList &lines)
{
    if (!lines.isEmpty()) {
        parts.append(u"%1 (%2)\n"_s.arg(head).arg(lines.size()) + lines.join(u'\n'));
    }
}

} // namespace

QString unreadWords(const Document &document)
{
    QStringList why;
    for (const Unread &part : document.unread) {
        if (static_cast<std::size_t>(why.size()) == kMostParts) {
            why.append(u"and %1 more"_s.arg(document.unread.size() - kMostParts));
            break;
        }
        why.append(reasonWords({part.code, part.args}));
    }
    return why.join(u"; "_s);
}

ImportReport importReport(const Snapshot *snapshot, const std::vector<Error> &errors)
{
    ImportReport report;
    for (const Error &error : errors) {
        report.notRead.append(errorWords(error));
    }
    if (snapshot == nullptr) {
        return report;
    }
    const std::span<const Document> documents = snapshot->documents();
    report.documents = static_cast<int>(documents.size());
    qsizetype length = 0;
    for (int i = 0; i < report.documents; ++i) {
        const Document &document = documents[static_cast<std::size_t>(i)];
        length += document.text.size();
        int undated = 0;
        int all = 0;
        for (const Statement &statement : snapshot->statementsOf(i)) {
            ++all;
            undated += statement.dating == Dating::Undated ? 1 : 0;
        }
        report.dated += all - undated;
        report.undated += undated;
        report.read.append(u"%1: %2 dated, %3 undated"_s.arg(nameOf(document)).arg(all - undated).arg(undated));
        if (!document.unread.empty()) {
            report.inPart.append(nameOf(document) + u": "_s + unreadWords(document));
        }
    }
    if (length <= kMostCompared) {
        for (const DocumentTwin &twin : findTwins(documents)) {
            report.twice.append(twinWords(documents, twin));
        }
    }
    return report;
}

QString reportText(const ImportReport &report)
{
    if (report.documents == 0) {
        return report.notRead.join(u'\n');
    }
    QStringList parts;
    addPart(parts, u"Not read"_s, report.notRead);
    addPart(parts, u"Read in part"_s, report.inPart);
    addPart(parts, u"Given twice"_s, report.twice);
    addPart(parts, u"Read"_s, report.read);
    return parts.join(u"\n\n"_s);
}

} // namespace eusebius
