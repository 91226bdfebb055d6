// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/viewrestoring.h"

#include "views/words/sourcenames.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

void restoreSources(Workspace &workspace, const QStringList &wanted)
{
    const Snapshot &snapshot = *workspace.snapshot();
    const QStringList names = sourceNames(snapshot);
    workspace.filter.showAllDocuments();
    for (qsizetype d = 0; d < names.size() && !wanted.isEmpty(); ++d) {
        const Document &document = snapshot.document(static_cast<int>(d));
        const bool shown = wanted.contains(document.id) || wanted.contains(names[d], Qt::CaseInsensitive) || wanted.contains(document.title, Qt::CaseInsensitive);
        workspace.filter.setDocumentShown(static_cast<int>(d), shown);
    }
}

void restorePeriod(ViewRange &range, const PictureOptions &options)
{
    if (options.everything || options.from || options.to) {
        const Period all = range.extent();
        range.show({options.from.value_or(all.from), options.to.value_or(all.to)});
    } else {
        range.show(range.dense());
    }
}

} // namespace

QString restoreView(Workspace &workspace, const PictureRecord &record)
{
    const Snapshot *snapshot = workspace.snapshot();
    if (snapshot == nullptr || corpusFingerprint(*snapshot) != record.corpus) {
        return u"It was made of “%1”, which is not open. Open those documents, and then the picture again"_s.arg(record.corpusTitle);
    }
    const PictureOptions &options = record.options;
    if (options.from && options.to && *options.from >= *options.to) {
        return u"The period it names has no length"_s;
    }
    workspace.timeline.setLanes(options.lanes);
    workspace.timeline.setEras(options.eras);
    if (options.undated) {
        workspace.timeline.setTrayOpen(true);
    }
    restoreSources(workspace, options.filter.documents);
    workspace.filter.setSearchText(options.filter.words);
    restorePeriod(workspace.range, options);
    return {};
}

} // namespace eusebius
