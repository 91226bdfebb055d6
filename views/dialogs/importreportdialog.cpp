// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/importreportdialog.h"

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

ImportReportDialog::ImportReportDialog(const Theme &theme, const QString &summary, const std::vector<Error> &errors, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"What could not be read"_s);
    applyTheme(*this, theme);
    resize(620, 360);
    auto *head = new QLabel(summary.section(u". "_s, 0, 0) + u"."_s);
    head->setWordWrap(true);
    QStringList lines;
    for (const Error &error : errors) {
        lines.append(errorWords(error));
    }
    auto *list = new QPlainTextEdit(lines.join(u"\n"_s));
    list->setReadOnly(true);
    list->setAccessibleName(u"What could not be read"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(u"Copy"_s, QDialogButtonBox::ActionRole);
    connect(copy, &QAbstractButton::clicked, this, [lines] { QGuiApplication::clipboard()->setText(lines.join(u"\n"_s)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace eusebius
