// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/editsession.h"

#include "model/corpus/nextsnapshot.h"
#include "model/edits/changesof.h"
#include "views/words/editwords.h"
#include "views/words/errorwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QString asSentence(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace

EditSession::EditSession(CorpusState &corpus, QObject *parent) : QObject(parent), m_corpus(corpus)
{
    connect(&corpus, &CorpusState::changed, this, &EditSession::corpusChanged);
}

EditSession::~EditSession() = default;

void EditSession::open(std::shared_ptr<Editor> editor, std::vector<Error> notRead)
{
    m_editor = std::move(editor);
    m_unsaved = false;
    m_lent = false;
    m_generation = m_corpus.generation() + 1;
    // A copy: whoever hears of the corpus may ask for the editor's next one.
    const SnapshotPtr snapshot = m_editor->snapshot();
    m_corpus.open(snapshot, m_editor->path(), std::move(notRead));
}

void EditSession::corpusChanged()
{
    if (m_generation != m_corpus.generation()) {
        m_generation = m_corpus.generation();
        m_editor.reset();
        m_unsaved = false;
        m_lent = false;
    }
    emit changed();
}

bool EditSession::canEdit() const
{
    return m_corpus.snapshot() != nullptr && !m_lent && (!m_editor || m_editor->readOnly() == ReadOnly::No);
}

QString EditSession::readOnlyWords() const
{
    if (!m_editor || m_lent) {
        return {};
    }
    const QString holder = m_editor->lockHolder();
    switch (m_editor->readOnly()) {
    case ReadOnly::No:
        return {};
    case ReadOnly::Locked:
        return asSentence(errorWords({ErrorCode::CorpusReadOnly, {}, holder.isEmpty() ? QStringList{u"locked"_s} : QStringList{u"locked"_s, holder}}));
    case ReadOnly::Newer:
        return asSentence(errorWords({ErrorCode::CorpusReadOnly, {}, {u"newer"_s}}));
    case ReadOnly::Place:
        return asSentence(errorWords({ErrorCode::CorpusReadOnly, {}, {u"place"_s}}));
    }
    Q_UNREACHABLE();
}

QString EditSession::undoWords() const
{
    return m_editor && canEdit() ? editWords(m_editor->undoName()) : QString();
}

QString EditSession::redoWords() const
{
    return m_editor && canEdit() ? editWords(m_editor->redoName()) : QString();
}

bool EditSession::hasUnsaved() const
{
    return m_unsaved;
}

QString EditSession::path() const
{
    return m_editor && !m_lent ? m_editor->path() : m_corpus.path();
}

/// Makes the editor of a corpus that stands in memory when it is first needed: most are only looked at.
bool EditSession::isReady()
{
    if (m_corpus.snapshot() == nullptr) {
        return false;
    }
    if (m_lent) {
        emit refused(u"The corpus is just being saved; decide it again in a moment"_s);
        return false;
    }
    if (!m_editor) {
        Result<std::unique_ptr<Editor>> editor = Editor::inMemory(m_corpus.snapshot());
        if (!editor) {
            emit refused(asSentence(errorWords(editor.error())));
            return false;
        }
        m_editor = std::move(*editor);
    }
    return true;
}

bool EditSession::apply(const Edit &edit)
{
    return apply(std::span(&edit, 1));
}

bool EditSession::apply(std::span<const Edit> edits)
{
    return isReady() && publish(m_editor->apply(edits));
}

std::vector<MovedTime> EditSession::preview(const Edit &edit) const
{
    const SnapshotPtr &snapshot = m_corpus.snapshot();
    if (!snapshot) {
        return {};
    }
    const Result<Changes> changes = changesOf(*snapshot, std::span(&edit, 1), 0);
    if (!changes) {
        return {};
    }
    Decisions decisions = snapshot->decisions();
    decisions.apply(*changes);
    return nextSnapshot(*snapshot, std::move(decisions), *changes, Instruments::standard())->report().moved;
}

bool EditSession::undo()
{
    return isReady() && publish(m_editor->undo());
}

bool EditSession::redo()
{
    return isReady() && publish(m_editor->redo());
}

bool EditSession::publish(const Result<ChangeEvent> &done)
{
    if (!done) {
        emit refused(asSentence(errorWords(done.error())));
        return false;
    }
    const bool first = m_editor->path().isEmpty() && !m_unsaved;
    m_unsaved = m_editor->path().isEmpty();
    m_corpus.replace(m_editor->snapshot());
    emit applied(*done);
    if (first) {
        emit heldInMemory();
    }
    return true;
}

QString EditSession::viewState(const QString &name) const
{
    return m_editor && !m_lent ? m_editor->viewState(name) : QString();
}

bool EditSession::setViewState(const QString &name, const QString &value)
{
    return m_editor && canEdit() && !m_editor->path().isEmpty() && m_editor->setViewState(name, value);
}

EditSession::EditorPtr EditSession::lend()
{
    if (!isReady()) {
        return nullptr;
    }
    m_lent = true;
    emit changed();
    return m_editor;
}

void EditSession::giveBackRead(EditorPtr editor)
{
    if (editor != m_editor) {
        return; // another corpus was opened meanwhile
    }
    m_lent = false;
    m_unsaved = m_editor->path().isEmpty() && (m_unsaved || m_editor->snapshot() != m_corpus.snapshot());
    // A copy: whoever hears of the corpus may ask for the editor's next one.
    const SnapshotPtr snapshot = m_editor->snapshot();
    m_corpus.replace(snapshot);
    emit changed();
}

void EditSession::giveBack(EditorPtr editor, bool saved)
{
    if (editor != m_editor) {
        return; // another corpus was opened meanwhile
    }
    m_lent = false;
    if (saved) {
        m_unsaved = false;
        const SnapshotPtr snapshot = m_editor->snapshot();
        m_corpus.savedAs(snapshot, m_editor->path());
    }
    emit changed();
}

} // namespace eusebius
