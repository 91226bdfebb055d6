// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/html/htmlwriter.h"

#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/svg/svgwriter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/page/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// The colours of the theme, by the names the style sheet calls them.
QByteArray colours(const Theme &theme)
{
    QByteArray out = ":root{";
    for (const auto &[name, color] : {std::pair("text", theme.text), {"secondary", theme.secondary}, {"faint", theme.faint}, {"rule", theme.rule},
                                      {"panel", theme.panel}, {"paper", theme.paper}, {"accent", theme.accent}, {"differ", theme.disagreement}}) {
        out += "--" + QByteArray(name) + ':' + color.name().toLatin1() + ';';
    }
    out += theme.kind == ThemeKind::Dark ? "--scheme:dark;" : "--scheme:light;";
    return out + "--sans:\"" + theme.sansFamily.toHtmlEscaped().toUtf8() + "\";--serif:\"" + theme.serifFamily.toHtmlEscaped().toUtf8() + "\"}\n";
}

/// JSON inside a script element: nothing in it may end the element.
QByteArray inScript(QByteArray json)
{
    return json.replace("<", "\\u003c").replace(">", "\\u003e");
}

QByteArray head(const Chronology &chronology, const Theme &theme)
{
    QByteArray out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta name=\"generator\" content=\"" + softwareName().toHtmlEscaped().toUtf8() + "\">\n";
    out += "<meta name=\"description\" content=\"" + chronology.description.toHtmlEscaped().toUtf8() + "\">\n";
    out += "<title>" + chronology.title.toHtmlEscaped().toUtf8() + "</title>\n";
    out += "<script type=\"application/json\" id=\"made-by\">" + inScript(chronology.record) + "</script>\n";
    return out + "<style>\n" + colours(theme) + resource(u"page.css"_s) + "</style>\n</head>\n";
}

QByteArray top(const Chronology &chronology)
{
    QByteArray out = "<body>\n<header>\n<div><h1>" + chronology.title.toHtmlEscaped().toUtf8() + "</h1><p>" + chronology.description.toHtmlEscaped().toUtf8() + "</p></div>\n";
    out += "<label class=\"search\"><span>Search</span><input type=\"search\" id=\"search\" autocomplete=\"off\" placeholder=\"Words, names, a year\"></label>\n";
    return out + "<output id=\"found\" for=\"search\"></output>\n</header>\n";
}

} // namespace

QByteArray htmlBytes(const Composition *picture, const Chronology &chronology, const Theme &theme)
{
    QByteArray out = head(chronology, theme) + top(chronology) + "<main>\n";
    if (picture) {
        QByteArray svg = svgBytes(*picture);
        svg.remove(0, svg.indexOf("<svg")); // no XML declaration inside a page
        out += "<div id=\"picture\" tabindex=\"0\">\n" + svg + "</div>\n";
    }
    if (!chronology.caption.isEmpty() && !picture) {
        out += "<p class=\"caption\">" + chronology.caption.toHtmlEscaped().toUtf8() + "</p>\n";
    }
    out += "<article id=\"chronology\">\n" + chronologyElements(chronology) + "</article>\n</main>\n";
    if (!chronology.made.isEmpty()) {
        out += "<footer>Made with " + softwareName().toHtmlEscaped().toUtf8() + ", " + chronology.made.toHtmlEscaped().toUtf8() + "</footer>\n";
    }
    return out + "<div id=\"hover\" role=\"tooltip\" hidden></div>\n<script>\n" + resource(u"page.js"_s) + "</script>\n</body>\n</html>\n";
}

Result<void> writeHtml(const Composition *picture, const Chronology &chronology, const Theme &theme, const QString &path)
{
    return writeWhole(path, htmlBytes(picture, chronology, theme));
}

} // namespace eusebius
