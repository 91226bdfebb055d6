// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/html/htmltree.h"
#include "model/import/page/record.h"

namespace eusebius {

/// What a page says about itself, in all the ways that are in use: meta elements (Open Graph, Highwire's citation_*, Dublin Core), JSON-LD,
/// microdata, the title element.
struct HtmlRecord {
    QString title;
    QString titleElement; ///< as it stands; may hold the name of the site
    QString author;
    QString publisher;
    QString published; ///< as it stands
    QString language;
};

HtmlRecord readHtmlRecord(const GumboNode *root);

/// A date as machines and people write them in such places: "2014-07-14T08:00:00+02:00", "2014/07/14", "14 July 2014", "2014-07", "2014",
/// "Mon, 14 Jul 2014 08:00:00 +0200", "D:20140714080000Z". Undated where it is none.
TimeSpan dateOfRecord(const QString &words);

/// The title without the name of the site behind or before it. `heading`: the page's first heading, empty where it has none.
QString bareTitle(const QString &title, const QString &site, const QString &heading);

} // namespace eusebius
