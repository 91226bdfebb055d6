// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/importreportdialog.h"

#include "views/dialogs/importreport.h"
#include "views/widgets/stylesheet.h"
#include "views/words/errorwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

QString importSummary(int read, const std::vector<Error> &errors)
{
    if (errors.empty()) {
        return {};
    }
    const auto failed = static_cast<int>(errors.size());
    QString first = errorWords(errors.front());
    if (!first.endsWith(u'.')) {
        first += u'.';
    }
    const QString more = failed > 1 ? u" And %1 more."_s.arg(failed - 1) : QString();
    if (read == 0) {
        return u"Nothing could be read. "_s + first + more;
    }
    return u"%1 of %2 read. "_s.arg(read).arg(read + failed) + first + more;
}

ImportReportDialog::ImportReportDialog(const Theme &theme, const QString &summary, const std::vector<Error> &errors, QWidget *parent)
    : ImportReportDialog(theme, summary, errors, nullptr, parent)
{
}

ImportReportDialog::ImportReportDialog(const Theme &theme, const QString &summary, const std::vector<Error> &errors, const Snapshot *snapshot, QWidget *parent)
    : QDialog(parent)
{
    const QString title = snapshot == nullptr ? u"What could not be read"_s : u"What was read"_s;
    setWindowTitle(title);
    applyTheme(*this, theme);
    resize(620, 360);
    const ImportReport report = importReport(snapshot, errors);
    QString opening = summary.section(u". "_s, 0, 0) + u"."_s;
    if (snapshot != nullptr) {
        opening = u"%1 documents read, %2 not, %3 in part. %4 statements are dated, %5 are not."_s.arg(report.documents).arg(report.notRead.size())
                      .arg(report.inPart.size()).arg(report.dated).arg(report.undated);
    }
    auto *head = new QLabel(opening);
    head->setWordWrap(true);
    const QString text = reportText(report);
    auto *list = new QPlainTextEdit(text);
    list->setReadOnly(true);
    list->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(u"Copy"_s, QDialogButtonBox::ActionRole);
    connect(copy, &QAbstractButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace eusebius
