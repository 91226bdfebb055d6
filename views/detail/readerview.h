// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"
#include "views/detail/readertext.h"
#include "views/detail/statementspans.h"
#include "views/render/theme.h"

#include <QPlainTextEdit>

#include <memory>

namespace eusebius {

/// A text ready to be put into the view: made on any thread, then handed over.
struct PreparedText {
    ReaderText text;
    std::shared_ptr<QTextDocument> document;
};
PreparedText prepareText(const QString &text, const QFont &font, QThread *home);

/// The text of one document, read-only: its body in ink, the rest fainter, what makes statements underlined in the source's
/// colour, one passage on the source's pale ground. Only what is on screen is marked up, so that length does not matter.
class ReaderView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    void setTheme(const Theme &theme);
    void setContent(SnapshotPtr snapshot, int document, PreparedText prepared);
    /// The same text in another snapshot: what is marked is other, the text is not laid out again.
    void setSnapshot(SnapshotPtr snapshot, int document);
    void clearContent();
    /// Highlights the range and scrolls so that it stands in the upper third. Empty: the beginning.
    void showPassage(TextRange passage);
    TextRange passage() const { return m_passage; }
    /// The part of the document that is on screen.
    TextRange visibleRange() const;
    /// The statement whose words stand at a position of the document, -1 none.
    int statementAt(qsizetype position) const { return m_document < 0 ? -1 : m_spans.at(position); }
    /// The statements on screen.
    const std::vector<int> &telling() const { return m_telling; }
    /// The words selected, without white space round them; empty: none.
    TextRange selectedWords() const;

signals:
    void statementClicked(int statement);
    /// `statement`: under the pointer, -1 none.
    void menuWanted(int statement, QPoint globalPosition);
    /// Other statements came on screen.
    void tellingChanged(const std::vector<int> &statements);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void markUp();
    void addMark(QList<QTextEdit::ExtraSelection> &marks, TextRange range, const QTextCharFormat &format) const;
    void addFainterRegions(QList<QTextEdit::ExtraSelection> &marks, TextRange visible) const;
    void addStatements(QList<QTextEdit::ExtraSelection> &marks, TextRange visible);
    QString tipOf(int statement) const;
    int statementUnder(QPoint point) const;

    Theme m_theme;
    SnapshotPtr m_snapshot;
    int m_document = -1;
    PreparedText m_prepared;
    TextRange m_passage;
    StatementSpans m_spans;
    std::vector<int> m_telling; ///< on screen
};

} // namespace eusebius
