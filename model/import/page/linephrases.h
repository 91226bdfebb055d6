// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace eusebius {

// What lines begin with, consist of or hold that are no text: looked up by linesigns.cpp without regard to case.

inline constexpr std::array kMenus{"advertisement", "advertisements", "custom search", "search", "print", "print this page", "email",
                            "share", "share this", "share this article", "share this page", "tweet", "back to top", "top", "home",
                            "menu", "main menu", "navigation", "navigation menu", "login", "log in", "sign in", "subscribe",
                            "sign up", "contact us", "contact", "about us", "privacy policy", "terms of use",
                            "terms and conditions", "site map", "sitemap", "comments", "leave a comment", "leave a reply", "reply",
                            "previous", "next", "previous page", "next page", "previous article", "next article", "view all",
                            "newsletter", "read more", "learn more", "show more", "cookie policy", "add to favorites"};

/// Of these, what no sentence or note of a text consists of.
inline constexpr std::array kMenusAnywhere{"advertisement", "custom search", "print this page", "share this", "share this article",
                                    "share this page", "back to top", "skip to content", "skip to main content", "leave a comment",
                                    "leave a reply", "view all comments", "read more", "article continues below",
                                    "story continues below advertisement"};

inline constexpr std::array kMenuBegins{"more about", "more on", "more from", "more in", "read more", "read next", "read also", "related",
                                 "continue reading", "click here", "follow us", "share on", "share via", "filed under", "tags",
                                 "tagged", "posted in", "categories", "category", "previous", "next", "back to", "return to",
                                 "you are here", "home >", "home /", "cite this", "how to cite", "skip to", "sign up for",
                                 "subscribe to", "search for", "listen to this", "view the", "print friendly"};

inline constexpr std::array kDownloads{"download pdf", "download full", "download the", "download this", "download article",
                                "download citation", "download as", "view pdf", "full text pdf", "pdf version", "open pdf",
                                "get pdf", "pdf download"};

inline constexpr std::array kSources{"source", "sources", "originally published", "first published in", "originally appeared",
                              "this article first appeared", "this article was first published", "reprinted from",
                              "reprinted with", "retrieved from", "adapted from", "publisher", "published by", "archived from"};

inline constexpr std::array kLicences{"licensed under", "creative commons", "text is available under", "this work is licensed",
                               "public domain dedication", "terms of the licence", "terms of the license"};

inline constexpr std::array kDisclaimers{"disclaimer", "the views expressed", "the opinions expressed", "views expressed",
                                  "opinions expressed", "the content of this", "the contents of this"};

inline constexpr std::array kViewsOfAuthor{"do not necessarily reflect", "do not necessarily represent", "not the official view",
                                    "the author's personal view", "are those of the author", "are those of the authors",
                                    "are solely those of", "does not necessarily reflect"};

inline constexpr std::array kCaptions{"map indicating", "map showing", "map of", "photo", "photograph", "image", "photo credit", "caption",
                               "picture", "illustration"};

inline constexpr std::array kLetterheads{"from", "to", "cc", "bcc", "subject", "subj", "re", "sent", "reply-to", "title", "subtitle",
                                         "memorandum for", "info", "classification", "language", "keywords", "tags", "place",
                                         "location", "document", "document number", "file", "editor", "editors", "translator"};

inline constexpr std::array kSiteWords{"encyclopedia", "encyclopaedia", "library", "dictionary", "wiki", "archive", "archives", "website"};

struct DateLabels {
    std::array<const char *, 9> words;
    int rank;
};
inline constexpr std::array kDateLabels{
    DateLabels{{"published", "published online", "publication date", "date of publication", "first published", "published on",
            "publication year", "date published", "posted"}, 0},
    DateLabels{{"date", "dated", "issued", "posted on", "issue date", "released", "release date", "written", "filed"}, 1},
    DateLabels{{"released on", "available online", "advance online publication", "first online", "online", "early view",
            "epub", "epub ahead of print", "online publication date"}, 2},
    DateLabels{{"updated", "last updated", "last modified", "modified", "revised", "this page was last", "last edited",
            "page last updated", "last revised"}, 3},
    DateLabels{{"received", "accepted", "submitted", "accepted for publication", "manuscript received", "retrieved", "accessed",
            "created", "archived"}, 4},
};

} // namespace eusebius
