// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/textdialog.h"

#include "views/dialogs/dialogparts.h"
#include "views/widgets/stylesheet.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

TextDialog::TextDialog(const Theme &theme, const TextQuestion &question, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    applyTheme(*this, theme);
    QWidget *field = nullptr;
    if (question.manyLines) {
        m_lines = new QPlainTextEdit(question.text);
        m_lines->setPlaceholderText(question.hint);
        m_lines->setMinimumHeight(120);
        m_lines->setTabChangesFocus(true);
        m_lines->moveCursor(QTextCursor::End);
        m_lines->installEventFilter(this);
        field = m_lines;
    } else {
        m_line = new QLineEdit(question.text);
        m_line->setPlaceholderText(question.hint);
        m_line->selectAll();
        field = m_line;
    }
    field->setAccessibleName(question.title);
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(questionLabel(theme, question.about));
    layout->addWidget(field);
    layout->addSpacing(8);
    layout->addWidget(acceptButtons(*this, question.accept).box);
    setMinimumWidth(440);
    field->setFocus();
}

bool TextDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier)) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QString TextDialog::text() const
{
    return m_lines != nullptr ? m_lines->toPlainText() : m_line->text();
}

} // namespace eusebius
