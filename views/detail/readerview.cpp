// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/readerview.h"

#include "views/itemmodels/eventwords.h"
#include "views/widgets/sourcemark.h"
#include "views/widgets/typography.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

PreparedText prepareText(const QString &text, const QFont &font, QThread *home)
{
    PreparedText prepared{ReaderText(text), std::make_shared<QTextDocument>()};
    prepared.document->setUndoRedoEnabled(false);
    prepared.document->setDocumentLayout(new QPlainTextDocumentLayout(prepared.document.get()));
    prepared.document->setDefaultFont(font);
    prepared.document->setDocumentMargin(0);
    prepared.document->setPlainText(prepared.text.shown());
    prepared.document->moveToThread(home);
    return prepared;
}

ReaderView::ReaderView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setMouseTracking(true);
    setAccessibleName(u"Text of the document"_s);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::markUp);
}

ReaderView::~ReaderView()
{
    setDocument(nullptr); // ours goes before the editor does
}

void ReaderView::setTheme(const Theme &theme)
{
    m_theme = theme;
    markUp();
}

void ReaderView::setContent(SnapshotPtr snapshot, int document, PreparedText prepared)
{
    m_document = -1; // nothing is marked up until all of it is there
    m_passage = {};
    m_telling.clear();
    setExtraSelections({});
    const PreparedText old = std::exchange(m_prepared, std::move(prepared)); // lives until the new one is in place
    setDocument(m_prepared.document.get());
    m_snapshot = std::move(snapshot);
    m_document = document;
    m_spans = StatementSpans(*m_snapshot, document);
    markUp();
}

void ReaderView::setSnapshot(SnapshotPtr snapshot, int document)
{
    m_snapshot = std::move(snapshot);
    m_document = document;
    m_spans = StatementSpans(*m_snapshot, document);
    m_telling.clear();
    markUp();
}

void ReaderView::clearContent()
{
    setExtraSelections({});
    setDocument(nullptr);
    m_prepared = {};
    m_snapshot.reset();
    m_document = -1;
    m_passage = {};
    m_spans = {};
    m_telling.clear();
}

void ReaderView::showPassage(TextRange passage)
{
    m_passage = passage;
    if (m_document < 0) {
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_prepared.text.toShown(passage.begin)));
    setTextCursor(cursor);
    // The scroll bar counts lines; the cursor's own line is put a third down.
    const QTextBlock block = cursor.block();
    const int line = block.layout()->lineForTextPosition(cursor.positionInBlock()).lineNumber();
    const int onScreen = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    verticalScrollBar()->setValue(passage.isEmpty() ? 0 : block.firstLineNumber() + std::max(0, line) - onScreen / 3);
    markUp();
}

TextRange ReaderView::visibleRange() const
{
    if (m_document < 0) {
        return {};
    }
    const QTextBlock first = firstVisibleBlock();
    QTextBlock last = first;
    double y = blockBoundingGeometry(first).translated(contentOffset()).top();
    while (last.isValid() && y < viewport()->height()) {
        y += blockBoundingRect(last).height();
        if (!last.next().isValid()) {
            break;
        }
        last = last.next();
    }
    return {m_prepared.text.toDocument(first.position()), m_prepared.text.toDocument(last.position() + last.length())};
}

void ReaderView::addMark(QList<QTextEdit::ExtraSelection> &marks, TextRange range, const QTextCharFormat &format) const
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(static_cast<int>(m_prepared.text.toShown(range.begin)));
    mark.cursor.setPosition(static_cast<int>(m_prepared.text.toShown(range.end)), QTextCursor::KeepAnchor);
    mark.format = format;
    marks.append(mark);
}

void ReaderView::addFainterRegions(QList<QTextEdit::ExtraSelection> &marks, TextRange visible) const
{
    QTextCharFormat fainter;
    fainter.setForeground(faintOnPanel(m_theme));
    const std::vector<Region> &regions = m_snapshot->document(m_document).outer;
    auto region = std::ranges::upper_bound(regions, visible.begin, {}, [](const Region &r) { return r.range.begin; });
    if (region != regions.begin()) {
        --region;
    }
    for (; region != regions.end() && region->range.begin < visible.end; ++region) {
        if (region->kind != RegionKind::Body && region->range.overlaps(visible)) {
            addMark(marks, {std::max(region->range.begin, visible.begin), std::min(region->range.end, visible.end)}, fainter);
        }
    }
}

void ReaderView::addStatements(QList<QTextEdit::ExtraSelection> &marks, TextRange visible)
{
    QTextCharFormat times;
    times.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    times.setUnderlineColor(m_theme.source(m_document));
    QTextCharFormat words;
    words.setUnderlineStyle(QTextCharFormat::DotLine);
    words.setUnderlineColor(m_theme.source(m_document));
    std::vector<int> telling = m_spans.within(visible);
    for (const int index : telling) {
        const Statement &statement = m_snapshot->statement(index);
        addMark(marks, statement.range, words);
        if (statement.timeWords.overlaps(visible)) {
            addMark(marks, statement.timeWords, times);
        }
    }
    if (telling != m_telling) {
        m_telling = std::move(telling);
        emit tellingChanged(m_telling);
    }
}

void ReaderView::markUp()
{
    if (m_document < 0) {
        return;
    }
    QList<QTextEdit::ExtraSelection> marks;
    const TextRange visible = visibleRange();
    addFainterRegions(marks, visible);
    addStatements(marks, visible);
    if (m_passage.overlaps(visible)) {
        QTextCharFormat passage;
        passage.setBackground(paleSource(m_theme, m_document));
        addMark(marks, m_passage, passage);
    }
    setExtraSelections(marks);
}

TextRange ReaderView::selectedWords() const
{
    const QTextCursor cursor = textCursor();
    if (m_document < 0 || !cursor.hasSelection()) {
        return {};
    }
    TextRange words{m_prepared.text.toDocument(cursor.selectionStart()), m_prepared.text.toDocument(cursor.selectionEnd())};
    const QString &text = m_snapshot->document(m_document).text;
    words.end = std::min(words.end, text.size());
    while (words.begin < words.end && text[words.begin].isSpace()) {
        ++words.begin;
    }
    while (words.end > words.begin && text[words.end - 1].isSpace()) {
        --words.end;
    }
    return words;
}

int ReaderView::statementUnder(QPoint point) const
{
    return m_document < 0 ? -1 : statementAt(m_prepared.text.toDocument(cursorForPosition(point).position()));
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    markUp();
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        viewport()->setCursor(statementUnder(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    // A click, not the end of selecting words.
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection()) {
        if (const int statement = statementUnder(event->position().toPoint()); statement >= 0) {
            emit statementClicked(statement);
        }
    }
}

/// "September 1990 · 3 others agree, 1 differs"
QString ReaderView::tipOf(int statement) const
{
    QStringList parts{timeWords(m_snapshot->timeOf(statement)), othersWords(*m_snapshot, statement)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? cursorRect().bottomLeft() : event->pos();
    emit menuWanted(statementUnder(place), viewport()->mapToGlobal(place));
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = statementUnder(help->pos());
        if (index < 0) {
            QToolTip::hideText();
            return true;
        }
        const QString words = tipOf(index);
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace eusebius
