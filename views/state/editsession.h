// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edits/editor.h"
#include "views/state/corpusstate.h"

#include <QObject>

#include <memory>
#include <span>

namespace eusebius {

/// Makes the decisions about the open corpus: owns its editor, publishes each next snapshot to the CorpusState, undoes and redoes.
///
/// A corpus file keeps every decision as it is made. A corpus built in memory gets an editor with its first decision; what is decided is held
/// there until the corpus is saved.
class EditSession : public QObject {
    Q_OBJECT

public:
    explicit EditSession(CorpusState &corpus, QObject *parent = nullptr);
    ~EditSession() override;

    /// Another corpus, read by this editor.
    void open(std::shared_ptr<Editor> editor, std::vector<Error> notRead);

    /// All of them as one step, or none. False where it was refused; refused() has said why.
    bool apply(const Edit &edit);
    bool apply(std::span<const Edit> edits);
    bool undo();
    bool redo();

    /// Times that an edit would move, because they hang on the document it corrects.
    std::vector<MovedTime> preview(const Edit &edit) const;

    /// A corpus is open, may be written and is not just being saved.
    bool canEdit() const;
    /// Why it may only be read, in words; empty where it may be written.
    QString readOnlyWords() const;
    /// "Confirm", "Same event"; empty where there is nothing to undo.
    QString undoWords() const;
    QString redoWords() const;
    /// Decisions that would be lost if the corpus were closed now.
    bool hasUnsaved() const;
    /// The file every decision is written to as it is made; empty: memory.
    QString path() const;

    /// How the window stood, as the corpus file keeps it; empty: nothing kept.
    QString viewState(const QString &name) const;
    /// False where there is no file that may be written.
    bool setViewState(const QString &name, const QString &value);

    /// For saving on another thread: nothing can be decided until it is given back. Made where there was none.
    using EditorPtr = std::shared_ptr<Editor>;
    EditorPtr lend();
    bool isLent() const { return m_lent; }
    /// Given back with other findings: its documents were read again. What was decided goes on.
    void giveBackRead(EditorPtr editor);
    /// `saved`: it goes on in the file it was saved as.
    void giveBack(EditorPtr editor, bool saved);

signals:
    /// Undo, redo, what may be done.
    void changed();
    void applied(const eusebius::ChangeEvent &event);
    /// It was not done; why, in a sentence.
    void refused(const QString &why);
    /// The first decision that stands in memory only.
    void heldInMemory();

private:
    void corpusChanged();
    bool isReady();
    bool publish(const Result<ChangeEvent> &done);

    CorpusState &m_corpus;
    EditorPtr m_editor;
    int m_generation = 0; ///< of the corpus the editor is of
    bool m_lent = false;
    bool m_unsaved = false;
};

} // namespace eusebius
