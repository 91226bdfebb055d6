// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/mail/mailreader.h"

#include "model/import/charset/charset.h"
#include "model/import/flow/flow.h"
#include "model/import/formats/formats.h"
#include "model/import/html/htmlreader.h"
#include "model/import/html/htmlrecord.h"
#include "model/import/mail/mimepart.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// "Ann Lee <ann@example.org>" → "Ann Lee"; an address alone stands.
QString nameOfAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'<');
    QString name = at > 0 ? address.left(at).trimmed() : address;
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"')) {
        name = name.mid(1, name.size() - 2);
    }
    return name;
}

class MailWriter {
public:
    MailWriter(Flow &flow, bool page) : m_flow(flow), m_page(page) { }

    void write(const MimePart &mail)
    {
        if (!m_page) {
            writeHeaders(mail, true);
        }
        writePart(mail);
    }

private:
    void writeHeaders(const MimePart &mail, bool record)
    {
        bool tight = false;
        for (const auto &[name, label] : {std::pair{"from", u"From"_s}, {"to", u"To"_s}, {"date", u"Date"_s}, {"subject", u"Subject"_s}}) {
            const QString value = decodedHeader(mail.header(name));
            if (!value.isEmpty()) {
                m_flow.open(FlowKind::Metadata, 0, tight);
                m_flow.add(label + u": "_s + value);
                tight = true;
            }
        }
        if (!record) {
            return;
        }
        m_flow.record().offerTitle(decodedHeader(mail.header("subject")), 30);
        m_flow.record().offerAuthor(nameOfAddress(decodedHeader(mail.header("from"))), 20);
        if (const TimeSpan when = dateOfRecord(decodedHeader(mail.header("date"))); !when.isUndated()) {
            m_flow.record().offerPublished({{}, when}, -1);
        }
    }

    void writePart(const MimePart &part)
    {
        if (part.type == "multipart/alternative") {
            writeBest(part);
        } else if (part.type == "multipart/related") {
            writeFirst(part);
        } else if (part.type == "message/rfc822" && !part.parts.empty()) {
            writeHeaders(part.parts.front(), false);
            writePart(part.parts.front());
        } else if (!part.parts.empty()) {
            for (const MimePart &inner : part.parts) {
                writePart(inner);
            }
        } else if (part.attached || (!part.type.startsWith("text/plain") && !part.type.startsWith("text/html"))) {
            addAttachment(part);
        } else {
            writeText(part);
        }
    }

    /// The same content in several forms: plain text where there is any.
    void writeBest(const MimePart &part)
    {
        for (const QByteArrayView type : {"text/plain", "text/html", "multipart/related"}) {
            for (const MimePart &inner : part.parts) {
                if (inner.type == type && (!inner.parts.empty() || inner.content.trimmed().size() > 20)) {
                    writePart(inner);
                    return;
                }
            }
        }
        for (const MimePart &inner : part.parts) {
            writePart(inner);
        }
    }

    /// A page and its pictures.
    void writeFirst(const MimePart &part)
    {
        bool written = false;
        for (const MimePart &inner : part.parts) {
            const bool text = inner.type == "text/html" || inner.type == "text/plain" || !inner.parts.empty();
            if (text && !written) {
                writePart(inner);
                written = true;
            }
        }
    }

    void addAttachment(const MimePart &part)
    {
        if (!m_page && m_attachments < 100) {
            ++m_attachments;
            m_flow.addUnread(QByteArrayLiteral("attachment"), {part.fileName.isEmpty() ? QString::fromLatin1(part.type) : part.fileName});
        }
    }

    void writeText(const MimePart &part)
    {
        if (part.type == "text/html") {
            const QByteArray charset = part.charset.isEmpty() ? charsetOfHtml(part.content) : part.charset;
            writeHtml(decodeCharset(part.content, charset).text, {m_page ? HtmlUse::Judging::Page : HtmlUse::Judging::Chapter, m_page}, m_flow);
            return;
        }
        bool signature = false;
        bool blank = true;
        for (const QString &line : decodeCharset(part.content, part.charset).text.split(u'\n')) {
            signature = signature || line.trimmed() == "--"_L1;
            if (line.trimmed().isEmpty()) {
                blank = true;
                continue;
            }
            if (blank) {
                m_flow.open(signature ? FlowKind::Metadata : FlowKind::Text);
            } else {
                m_flow.breakLine();
            }
            blank = false;
            m_flow.add(line);
        }
    }

    Flow &m_flow;
    bool m_page;
    int m_attachments = 0;
};

} // namespace

int MailReader::recognises(const QByteArray &head, const QString &fileName) const
{
    return recogniseFormat(m_format, head, fileName);
}

Result<Document> MailReader::read(const QByteArray &bytes, const QString &fileName) const
{
    Flow flow;
    MailWriter(flow, m_format == "mhtml").write(parseMime(bytes));
    return flow.finish(fileName);
}

} // namespace eusebius
