-- SPDX-FileCopyrightText: The Eusebius developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The Eusebius corpus file, form 1: an SQLite 3 database with application_id 0x45757365 ("Euse") and user_version 1.
--
-- Five groups of tables:
--   sources    what was imported: documents, their texts, how a text is divided
--   findings   what the program found in them. Building again replaces sources and findings
--   decisions  what a person decided, wrote or added. Building never touches these
--   views      how the window stood; may be lost without harm
--   copies     findings once more, for opening large corpora fast; may be lost without harm
--
-- Positions count Unicode code points of document_text.text from 0, ends exclusive, so that
-- substr(text, begin + 1, "end" - begin) gives the words. Texts are UTF-8; half a surrogate pair, which UTF-8 can't say, is
-- written as its three bytes. Times are EDTF (ISO 8601-2:2019). A reference to another table holds its "key";
-- "id" is what outlives a rebuild. Arguments are JSON arrays of strings. Flags are 0 or 1.
-- An older file is brought to the newest form by the scripts beside this one; this text is never changed once released.

CREATE TABLE corpus (
    name TEXT PRIMARY KEY, -- 'title', 'program' (the version that wrote the file)
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- sources ---------------------------------------------------------------------------------------------------------------

CREATE TABLE span ( -- every time named anywhere, once
    key INTEGER PRIMARY KEY,
    edtf TEXT NOT NULL,
    words TEXT NOT NULL, -- it was read from; '': none kept
    earliest TEXT, -- first and last possible day, YYYY-MM-DD, astronomical years, for other programs; NULL: open
    latest TEXT
) STRICT;

CREATE TABLE reason ( -- why a derived thing is as it is
    key INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    args TEXT NOT NULL
) STRICT;

CREATE TABLE word ( -- short texts that occur often
    key INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    key INTEGER PRIMARY KEY, -- in the corpus's order
    id TEXT NOT NULL, -- path relative to the folder imported, with '/'
    path TEXT NOT NULL, -- where it was read from
    sha256 BLOB NOT NULL, -- of the file
    title TEXT NOT NULL,
    title_stated INTEGER NOT NULL, -- flag: the text says so itself
    author TEXT NOT NULL, -- '': not stated
    publisher TEXT NOT NULL,
    published INTEGER REFERENCES span,
    published_begin INTEGER NOT NULL, -- the words that state it
    published_end INTEGER NOT NULL,
    reference INTEGER REFERENCES span, -- what "now" is in the text
    language TEXT NOT NULL
) STRICT;

CREATE TABLE document_text (
    document INTEGER PRIMARY KEY REFERENCES document,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE region (
    document INTEGER NOT NULL REFERENCES document,
    n INTEGER NOT NULL,
    begin INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 0 body 1 metadata 2 navigation 3 reference; inside the body: 4 footnote marker 5 heading 6 markup
    PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE unread ( -- what of a document was not read, or not as it stood
    document INTEGER NOT NULL REFERENCES document,
    n INTEGER NOT NULL,
    begin INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    reason INTEGER NOT NULL REFERENCES reason,
    PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE page ( -- of printed documents, for citing; may be missing
    document INTEGER NOT NULL REFERENCES document,
    n INTEGER NOT NULL,
    begin INTEGER NOT NULL,
    label TEXT NOT NULL, -- as it is cited: '12', 'iv'
    PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

-- findings --------------------------------------------------------------------------------------------------------------

CREATE TABLE expression ( -- words that name a time
    document INTEGER NOT NULL REFERENCES document,
    n INTEGER NOT NULL,
    begin INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    type INTEGER NOT NULL, -- TIMEX3: 0 DATE 1 TIME 2 DURATION 3 SET
    value INTEGER NOT NULL REFERENCES word, -- TIMEX3
    mod INTEGER REFERENCES word, -- TIMEX3
    span INTEGER REFERENCES span, -- NULL: names no days
    region INTEGER NOT NULL, -- as region.kind
    whole_begin INTEGER, -- of the range this is an end of; NULL: of none
    whole_end INTEGER,
    whole_span INTEGER REFERENCES span,
    is_start INTEGER NOT NULL, -- flag: the range's first end
    from_document_date INTEGER NOT NULL, -- flag: its days hang on document.reference
    reason INTEGER NOT NULL REFERENCES reason,
    PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE event ( -- statements that tell the same happening
    key INTEGER PRIMARY KEY, -- in order of time
    id INTEGER NOT NULL,
    title TEXT NOT NULL,
    span INTEGER REFERENCES span,
    reason INTEGER NOT NULL REFERENCES reason,
    independent INTEGER NOT NULL -- sources that did not copy
) STRICT;

CREATE TABLE statement ( -- this document says: at this time, this happened
    key INTEGER PRIMARY KEY,
    id INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    begin INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    time_begin INTEGER NOT NULL, -- the expression its time comes from; both 0: none
    time_end INTEGER NOT NULL,
    span INTEGER REFERENCES span, -- NULL: undated
    dating INTEGER NOT NULL, -- 0 stated 1 inherited 2 inferred 3 undated
    kind INTEGER NOT NULL, -- 0 event 1 state
    modality INTEGER NOT NULL, -- 0 asserted 1 claimed 2 alleged 3 believed 4 reported 5 presumed 6 denied 7 possible 8 conditional 9 predicted 10 recommended
    attribution INTEGER REFERENCES word, -- who says so; NULL: the document
    event INTEGER REFERENCES event,
    reason INTEGER NOT NULL REFERENCES reason,
    title TEXT NOT NULL
) STRICT;

CREATE INDEX statement_by_document ON statement (document, begin);

CREATE TABLE figure ( -- a number a statement gives
    statement INTEGER NOT NULL REFERENCES statement,
    n INTEGER NOT NULL,
    value REAL NOT NULL,
    unit INTEGER NOT NULL REFERENCES word,
    what INTEGER NOT NULL REFERENCES word,
    deed INTEGER NOT NULL REFERENCES word, -- the verb whose subject is counted
    begin INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (statement, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE name ( -- a name a statement mentions
    statement INTEGER NOT NULL REFERENCES statement,
    n INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES word,
    canonical INTEGER NOT NULL REFERENCES word,
    begin INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (statement, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE link ( -- two statements that tell the same, or something close: a proposal
    key INTEGER PRIMARY KEY,
    a INTEGER NOT NULL REFERENCES statement,
    b INTEGER NOT NULL REFERENCES statement,
    relation INTEGER NOT NULL, -- 0 same 1 related 2 not the same
    score REAL NOT NULL,
    reason INTEGER NOT NULL REFERENCES reason
) STRICT;

CREATE TABLE reuse ( -- wording two documents share
    key INTEGER PRIMARY KEY,
    document_a INTEGER NOT NULL REFERENCES document,
    begin_a INTEGER NOT NULL,
    end_a INTEGER NOT NULL,
    document_b INTEGER NOT NULL REFERENCES document,
    begin_b INTEGER NOT NULL,
    end_b INTEGER NOT NULL,
    verbatim INTEGER NOT NULL, -- flag
    share REAL NOT NULL, -- of the shorter document
    taken_from INTEGER REFERENCES document
) STRICT;

CREATE TABLE reuse_run ( -- the parts of shared wording that are the same word for word
    reuse INTEGER NOT NULL REFERENCES reuse,
    n INTEGER NOT NULL,
    begin_a INTEGER NOT NULL,
    end_a INTEGER NOT NULL,
    begin_b INTEGER NOT NULL,
    end_b INTEGER NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY (reuse, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE divergence ( -- what two statements of one event tell differently
    key INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event,
    kind INTEGER NOT NULL, -- 0 date 1 precision 2 count 3 names 4 attribution 5 modality 6 wording
    statement_a INTEGER REFERENCES statement,
    statement_b INTEGER REFERENCES statement,
    document_a INTEGER NOT NULL REFERENCES document,
    begin_a INTEGER NOT NULL,
    end_a INTEGER NOT NULL,
    document_b INTEGER NOT NULL REFERENCES document,
    begin_b INTEGER NOT NULL,
    end_b INTEGER NOT NULL,
    reason INTEGER NOT NULL REFERENCES reason
) STRICT;

CREATE TABLE coverage ( -- where in time a document speaks
    document INTEGER PRIMARY KEY REFERENCES document,
    earliest INTEGER REFERENCES span,
    latest INTEGER REFERENCES span,
    from_second INTEGER, -- seconds since 0000-01-01T00:00; NULL: open
    to_second INTEGER
) STRICT;

CREATE TABLE decade (
    document INTEGER NOT NULL REFERENCES document,
    first_year INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    PRIMARY KEY (document, first_year)
) STRICT, WITHOUT ROWID;

-- For readers without the program: the words of each statement, and what stands before and after them.
CREATE VIEW passage AS
SELECT s.id AS statement, d.id AS document, s.begin AS position,
       substr(t.text, s.begin + 1, s."end" - s.begin) AS quote,
       substr(t.text, max(s.begin - 31, 1), min(s.begin, 32)) AS prefix,
       substr(t.text, s."end" + 1, 32) AS suffix
FROM statement AS s
JOIN document AS d ON d.key = s.document
JOIN document_text AS t ON t.document = s.document;

-- decisions -------------------------------------------------------------------------------------------------------------
-- One row holds all that was decided about one thing. Ids are statement.id and event.id, or a person's own.

CREATE TABLE decided_statement ( -- a statement that a decision is about or names; its words find it again in a changed text
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL, -- document.id
    position INTEGER NOT NULL, -- where the quote began when this was made; a hint, in UTF-16 code units
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    found_edtf TEXT NOT NULL, -- the time the program had found, '' none: tells two statements on the same words apart
    state INTEGER NOT NULL, -- at the last import: 0 found 1 moved 2 ambiguous 3 lost
    status INTEGER NOT NULL, -- 0 suggested 1 confirmed 2 rejected
    edtf TEXT, -- the time given instead; NULL: as found
    edtf_reason TEXT NOT NULL,
    title TEXT NOT NULL, -- '': as found
    starred INTEGER NOT NULL, -- flag
    tags TEXT NOT NULL -- JSON array of tag.key
) STRICT;

CREATE TABLE decided_event ( -- belongs to whatever event has most of the members
    id INTEGER PRIMARY KEY,
    members TEXT NOT NULL, -- JSON array of statement ids, 16 hexadecimal digits each; the first stands for the event
    date_of INTEGER, -- the statement whose time was chosen; NULL: none
    edtf TEXT, -- the time given instead; NULL: none
    edtf_reason TEXT NOT NULL,
    title TEXT NOT NULL, -- '': as found
    starred INTEGER NOT NULL, -- flag
    tags TEXT NOT NULL -- JSON array of tag.key
) STRICT;

CREATE TABLE decided_link ( -- two statements, a < b as unsigned numbers
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    relation INTEGER NOT NULL, -- as link.relation
    origin INTEGER NOT NULL, -- 0 said of these two 1 said by splitting an event 2 said by moving a statement
    sequence INTEGER NOT NULL, -- where two contradict, the later one holds
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE TABLE decided_source ( -- a source's record as corrected; NULL: as read
    document TEXT PRIMARY KEY, -- document.id
    excluded INTEGER NOT NULL, -- flag: left out of everything
    name TEXT, -- the short name shown
    title TEXT,
    author TEXT,
    publisher TEXT,
    published TEXT, -- EDTF; '' says that it is not known
    language TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE own_statement ( -- added by hand; its words are in decided_statement
    id INTEGER PRIMARY KEY,
    edtf TEXT NOT NULL,
    title TEXT NOT NULL,
    kind INTEGER NOT NULL, -- as statement.kind
    modality INTEGER NOT NULL, -- as statement.modality
    attribution TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    key INTEGER PRIMARY KEY,
    about INTEGER NOT NULL, -- 0 a statement 1 an event
    subject INTEGER NOT NULL, -- its id
    text TEXT NOT NULL,
    written INTEGER NOT NULL, -- seconds since 1970, UTC
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL -- '#rrggbb' or ''
) STRICT;

CREATE TABLE history ( -- every edit, in order; what was undone stays, marked
    key INTEGER PRIMARY KEY,
    made INTEGER NOT NULL, -- seconds since 1970, UTC
    edit TEXT NOT NULL, -- the edit's name
    changes TEXT NOT NULL, -- JSON array of [table, row before, row after], null where there is none
    state INTEGER NOT NULL -- 0 done 1 undone 2 undone, and others were made instead 3 older than the last import: can't be undone
) STRICT;

-- views -----------------------------------------------------------------------------------------------------------------

CREATE TABLE view_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- copies ----------------------------------------------------------------------------------------------------------------
-- The tables of findings as the program holds them in memory: fixed rows of little-endian numbers, whose form is in the program's source
-- (model/corpus/columns/columnrows.h). Only large corpora have it. It says nothing that the tables do not, and what of it does not fit is not
-- used. It counts only while the value of 'packed' in the table corpus is that of its first row: whoever changes sources or findings by other
-- means than the program deletes that. The table itself need not be there.

CREATE TABLE packed (
    key INTEGER PRIMARY KEY, -- the first row is the stamp
    name TEXT NOT NULL, -- of the column
    data BLOB NOT NULL -- the next rows of it
) STRICT;
