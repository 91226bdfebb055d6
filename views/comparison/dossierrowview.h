// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"
#include "views/widgets/paintedrow.h"
#include "views/render/ink/textblock.h"

namespace eusebius {

/// One statement of the dossier: source, when on the common axis, its words with what is shared greyed and what differs in red, its figures and
/// names, and below them against what it differs.
/// Clicking it opens the document there.
class DossierRowView : public PaintedRow {
    Q_OBJECT

public:
    DossierRowView(const Theme &theme, const DossierRow &row, const QString &sourceName, const Dossier &dossier, QWidget *parent = nullptr);

    const DossierRow &row() const { return m_row; }
    /// Its words with where they come from, for the clipboard.
    QString quotation() const;

protected:
    double layOut(double width) override;
    void paintRow(QPainter &painter) override;

private:
    void speak();

    DossierRow m_row;
    QString m_sourceName;
    std::optional<std::pair<Instant, Instant>> m_axis;
    bool m_hasFigures = false;
    bool m_hasNames = false;
    bool m_narrow = false;
    TextBlock m_name;
    TextBlock m_decided;
    TextBlock m_copied;
    TextBlock m_when;
    TextBlock m_words;
    TextBlock m_stance;
    TextBlock m_differences; ///< against what, a line each
    TextBlock m_figures;
    TextBlock m_names;
    TextBlock m_told; ///< figures and names in one line, for narrow panels
};

} // namespace eusebius
