// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/corpus/snapshot.h"
#include "views/render/theme.h"

#include <QDialog>

#include <vector>

namespace eusebius {

/// What became of the files given: what could not be read, or only in part, and why; what came twice; and, where the corpus is given, every
/// document with how much of it is dated.
class ImportReportDialog : public QDialog {
    Q_OBJECT

public:
    ImportReportDialog(const Theme &theme, const QString &summary, const std::vector<Error> &errors, QWidget *parent = nullptr);
    ImportReportDialog(const Theme &theme, const QString &summary, const std::vector<Error> &errors, const Snapshot *snapshot, QWidget *parent = nullptr);
};

/// "4 of 5 read. notes.txt: it is empty." for the strip above the timeline; empty where all was read. `read`: documents read.
QString importSummary(int read, const std::vector<Error> &errors);

} // namespace eusebius
