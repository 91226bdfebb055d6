// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/detail/passagecontext.h"
#include "views/widgets/paintedrow.h"
#include "views/render/ink/textblock.h"

namespace eusebius {

/// One statement: its source, where in it, and its words between the sentences round them, the clause on the source's pale
/// colour. Clicking it opens the document there.
class PassageCard : public PaintedRow {
    Q_OBJECT

public:
    PassageCard(const Theme &theme, const Snapshot &snapshot, int statement, const QString &sourceName, const QString &place,
                QWidget *parent = nullptr);

    int statement() const { return m_statement; }
    /// Its words with where they stand, for the clipboard.
    const QString &quotation() const { return m_quotation; }
    /// The one that was pointed at, among the statements of the event.
    void setCurrent(bool current);

protected:
    double layOut(double width) override;
    void paintRow(QPainter &painter) override;

private:
    int m_statement = -1;
    int m_document = -1;
    bool m_current = false;
    QString m_sourceName;
    QString m_quotation; ///< for the clipboard
    TextBlock m_name;
    TextBlock m_place;
    TextBlock m_words;
    TextBlock m_notes;
    TextBlock m_decided;
};

} // namespace eusebius
