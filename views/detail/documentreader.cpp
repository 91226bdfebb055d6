// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/documentreader.h"

#include "views/itemmodels/eventwords.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/typography.h"
#include "views/words/sourcenames.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Texts up to this length are put into the view at once; it takes a few milliseconds.
constexpr qsizetype kAtOnce = 200'000;

} // namespace

DocumentReader::DocumentReader(Workspace &workspace, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_preparing(tasks)
{
    build();
    applyTheme();
    connect(m_back, &QAbstractButton::clicked, this, &DocumentReader::backWanted);
    connect(m_view, &ReaderView::statementClicked, this, [this](int statement) {
        const Statement &s = m_snapshot->statement(statement);
        Selected selected = m_workspace.selection.current();
        selected.statement = s.id;
        selected.event = s.event >= 0 ? m_snapshot->event(s.event).id : EventId();
        selected.passage = s.range;
        m_workspace.selection.set(selected);
    });
    connect(m_view, &ReaderView::menuWanted, this, &DocumentReader::showMenu);
    connect(m_view, &ReaderView::tellingChanged, this, &DocumentReader::tell);
    connect(m_view, &QPlainTextEdit::selectionChanged, this, [this] {
        const bool any = !m_view->selectedWords().isEmpty();
        m_statement->setText(any ? u"New statement from these words"_s : u"Select words to make a statement of them"_s);
        m_statement->setEnabled(any && m_workspace.edits.canEdit());
    });
    connect(m_statement, &QAbstractButton::clicked, this, &DocumentReader::wantStatement);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(&workspace.theme, &ThemeState::changed, this, &DocumentReader::applyTheme);
    const auto shortcut = [this](const QKeySequence &key, auto action) {
        auto *s = new QShortcut(key, this);
        s->setContext(Qt::WidgetWithChildrenShortcut);
        connect(s, &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence::FindNext, [this] { find(false); });
    shortcut(QKeySequence::FindPrevious, [this] { find(true); });
}

void DocumentReader::build()
{
    m_back = new LinkButton(u"‹ Back to the event"_s);
    m_title = new QLabel;
    m_title->setWordWrap(true);
    m_line = new QLabel;
    m_line->setWordWrap(true);
    m_line->setObjectName(u"secondary"_s);
    m_waiting = new QLabel(u"Opening the text …"_s);
    m_waiting->setObjectName(u"secondary"_s);
    m_waiting->hide();
    m_find = new QLineEdit;
    m_find->setPlaceholderText(u"Find in this document"_s);
    m_find->setAccessibleName(u"Find in this document"_s);
    m_find->setToolTip(u"Enter: next · Shift+F3: previous · Escape: close"_s);
    m_find->hide();
    m_view = new ReaderView;
    m_statement = new LinkButton(u"Select words to make a statement of them"_s);
    m_statement->setToolTip(u"A statement by hand (Ctrl+Shift+N)"_s);
    m_statement->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 2, 6, 8);
    layout->setSpacing(4);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_find);
    layout->addSpacing(6);
    layout->addWidget(m_waiting);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_statement, 0, Qt::AlignLeft);
    setFocusProxy(m_view);
}

void DocumentReader::applyTheme()
{
    const Theme &theme = m_workspace.theme.theme();
    m_title->setFont(typeFont(theme, Type::Heading));
    m_line->setFont(typeFont(theme, Type::Secondary));
    m_view->setFont(typeFont(theme, Type::Reading));
    m_view->setStyleSheet(u"QPlainTextEdit { background: transparent; color: %1; font-family: \"%2\"; }"_s.arg(theme.text.name(), theme.serifFamily));
    m_view->setTheme(theme);
}

void DocumentReader::follow()
{
    const Selected &selected = m_workspace.selection.current();
    const int document = m_workspace.snapshot() == nullptr ? -1 : m_workspace.snapshot()->documentIndex(selected.document);
    if (document < 0) {
        return;
    }
    m_back->setText(selected.event.isNull() ? u"‹ Close the document"_s : u"‹ Back to the event"_s);
    if (m_snapshot != m_workspace.corpus.snapshot() || m_document != document) {
        load(document);
    } else if (!m_preparing.isRunning()) {
        m_view->showPassage(selected.passage);
    }
}

void DocumentReader::showHead()
{
    const Document &d = m_snapshot->document(m_document);
    m_title->setText(d.title.isEmpty() ? d.id : d.title);
    const QString published = d.published.isUndated() ? QString() : timeWords(d.published);
    QStringList line{d.author, d.publisher, published};
    line.removeAll(QString());
    m_line->setText(line.join(u" · "_s));
    m_line->setVisible(!line.isEmpty());
}

void DocumentReader::load(int document)
{
    // After a decision the text is the same: only what is marked in it changes.
    const QString before = m_snapshot && m_document >= 0 ? m_snapshot->document(m_document).text : QString();
    const bool sameText = m_document >= 0 && !m_preparing.isRunning() && before.isSharedWith(m_workspace.corpus.snapshot()->document(document).text);
    m_snapshot = m_workspace.corpus.snapshot();
    m_document = document;
    showHead();
    if (sameText) {
        m_view->setSnapshot(m_snapshot, document);
        if (m_view->passage() != m_workspace.selection.current().passage) {
            m_view->showPassage(m_workspace.selection.current().passage);
        }
        return;
    }
    const Document &d = m_snapshot->document(document);
    const auto show = [this, document, snapshot = m_snapshot](PreparedText prepared) {
        m_waiting->hide();
        m_view->setContent(snapshot, document, std::move(prepared));
        m_view->showPassage(m_workspace.selection.current().passage);
    };
    const QFont font = typeFont(m_workspace.theme.theme(), Type::Reading);
    if (d.text.size() <= kAtOnce) {
        m_preparing.cancel();
        show(prepareText(d.text, font, thread()));
        return;
    }
    m_view->clearContent();
    tell({});
    m_waiting->show();
    m_preparing.start([snapshot = m_snapshot, document, font, home = thread()](
                          const Progress &) { return prepareText(snapshot->document(document).text, font, home); },
                      show);
}

bool DocumentReader::wantStatement()
{
    const TextRange words = m_view->selectedWords();
    if (words.isEmpty() || !m_snapshot) {
        return false;
    }
    m_workspace.requests.wantStatement(m_snapshot->document(m_document).id, words);
    return true;
}

/// What can be decided about the statement under the pointer, or else about the source; first what the selected words are good for.
void DocumentReader::showMenu(int statement, QPoint globalPosition)
{
    if (!m_snapshot) {
        return;
    }
    std::vector<OwnCommand> own;
    if (!m_view->selectedWords().isEmpty()) {
        own.push_back({u"New statement from these words…"_s, [this] { wantStatement(); }});
        own.push_back({u"Copy"_s, [this] { m_view->copy(); }});
    }
    own.push_back({u"Find in the document…"_s, [this] { showFind(); }});
    const EditTarget target = statement >= 0 ? EditTarget::of(m_snapshot->idOf(statement)) : EditTarget::ofSource(m_snapshot->document(m_document).id);
    m_workspace.requests.wantMenu(target, globalPosition, own);
}

void DocumentReader::tell(const std::vector<int> &statements)
{
    std::vector<ReadingPlace::Told> told;
    for (const int statement : statements) {
        if (const TimeSpan &time = m_snapshot->timeOf(statement); !time.isUndated()) {
            told.push_back({time, m_document});
        }
    }
    m_workspace.reading.set(isVisible() ? std::move(told) : std::vector<ReadingPlace::Told>());
}

void DocumentReader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell(m_view->telling());
}

void DocumentReader::hideEvent(QHideEvent *event)
{
    m_workspace.reading.set({});
    QWidget::hideEvent(event);
}

void DocumentReader::showFind()
{
    m_find->show();
    m_find->setFocus();
    m_find->selectAll();
}

void DocumentReader::find(bool backward)
{
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_find->text().isEmpty() || m_view->find(m_find->text(), flags)) {
        return;
    }
    // Once round.
    m_view->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    m_view->find(m_find->text(), flags);
}

void DocumentReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_find->isVisible()) {
            m_find->hide();
            m_view->setFocus();
        } else {
            emit backWanted();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace eusebius
