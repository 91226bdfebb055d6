// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/datestamp.h"
#include "model/import/page/linesigns.h"

#include <QString>

namespace eusebius {

/// The bibliographic record while it is being read: every line may offer a value, the best offer of each kind stands.
///
/// Example: "Copyright © 2014 House" offers a year of publication at rank 6, "14 July 2014" on a line of its own a day at rank 1: the day stands.
class Record {
public:
    /// Higher strength wins, the first among equals.
    void offerTitle(const QString &title, int strength, bool stated = true);
    void offerAuthor(const QString &author, int strength);
    void offerPublisher(const QString &publisher, int strength);
    /// Lower rank wins, the first among equals. `stamp.words` are positions in the document.
    void offerPublished(const DateStamp &stamp, int rank);
    /// What a line with this sign tells; `begin` is where it stands in the document.
    void read(LineSign sign, QStringView line, qsizetype begin);

    /// Puts what was found into the document; a title made from the file name where none was.
    void writeTo(Document &document, const QString &fileName) const;
    bool hasTitle() const { return m_titleStrength > 0; }
    const QString &title() const { return m_title; }

private:
    QString m_title;
    bool m_titleStated = false;
    int m_titleStrength = 0;
    QString m_author;
    int m_authorStrength = 0;
    QString m_publisher;
    int m_publisherStrength = 0;
    DateStamp m_published;
    int m_publishedRank = kNoRank;

    static constexpr int kNoRank = 100;
};

/// "essay-long-view.txt" → "Essay long view".
QString titleFromFileName(const QString &fileName);

} // namespace eusebius
