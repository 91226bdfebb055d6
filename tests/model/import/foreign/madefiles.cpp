// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/import/foreign/madefiles.h"

#include <QtEndian>

#include <array>

namespace eusebius::tests {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value >> 1) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
            }
            table[i] = value;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc = (crc >> 8) ^ kTable[(crc ^ static_cast<quint8>(c)) & 0xFFU];
    }
    return ~crc;
}

QByteArray small(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray large(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// What a member's two headers share.
QByteArray zipFields(const QByteArray &name, const QByteArray &bytes)
{
    const auto size = static_cast<quint32>(bytes.size());
    return small(20) + small(0) + small(0) + small(0) + small(0x21) + large(crc32(bytes)) + large(size) + large(size) + small(static_cast<quint16>(name.size())) + small(0);
}

} // namespace

QByteArray zipFile(const Members &members)
{
    QByteArray file;
    QByteArray directory;
    for (const auto &[name, bytes] : members) {
        directory += "PK\x01\x02" + small(20) + zipFields(name, bytes) + small(0) + small(0) + small(0) + large(0) + large(static_cast<quint32>(file.size())) + name;
        file += "PK\x03\x04" + zipFields(name, bytes) + name + bytes;
    }
    const auto count = static_cast<quint16>(members.size());
    return file + directory + "PK\x05\x06" + small(0) + small(0) + small(count) + small(count) + large(static_cast<quint32>(directory.size()))
           + large(static_cast<quint32>(file.size())) + small(0);
}

QByteArray tarFile(const Members &members)
{
    QByteArray file;
    for (const auto &[name, bytes] : members) {
        QByteArray head(512, '\0');
        head.replace(0, name.size(), name);
        head.replace(100, 7, "0000644");
        head.replace(108, 7, "0000000");
        head.replace(116, 7, "0000000");
        head.replace(124, 11, QByteArray::number(bytes.size(), 8).rightJustified(11, '0'));
        head.replace(136, 11, "00000000000");
        head.replace(148, 8, "        ");
        head[156] = '0';
        head.replace(257, 8, QByteArray("ustar\0" "00", 8));
        int sum = 0;
        for (const char c : head) {
            sum += static_cast<quint8>(c);
        }
        head.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        file += head + bytes + QByteArray((512 - bytes.size() % 512) % 512, '\0');
    }
    return file + QByteArray(1'024, '\0');
}

QByteArray wordFile(const QByteArray &body)
{
    const QByteArray open = "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    const QByteArray styles = "<w:styles xmlns:w='x'><w:style w:styleId='H2'><w:name w:val='heading 2'/></w:style><w:style w:styleId='T'><w:name w:val='Title'/></w:style></w:styles>";
    const QByteArray core = "<c:coreProperties xmlns:c='x' xmlns:dc='y' xmlns:t='z'><dc:title>Rain in the north</dc:title><dc:creator>Ann Lee</dc:creator>"
                            "<t:created>1998-05-03T10:00:00Z</t:created></c:coreProperties>";
    const QByteArray notes = "<w:footnotes xmlns:w='x'><w:footnote w:id='2'><w:p><w:r><w:t>A. Lee, The mines (1950).</w:t></w:r></w:p></w:footnote></w:footnotes>";
    return zipFile({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", open + body + "</w:body></w:document>"}, {"word/styles.xml", styles},
                    {"word/footnotes.xml", notes}, {"docProps/core.xml", core}});
}

QByteArray openDocumentFile(const QByteArray &body)
{
    const QByteArray open = "<?xml version='1.0'?><o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                            "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><o:body><o:text>";
    const QByteArray meta = "<o:document-meta xmlns:o='x' xmlns:dc='y' xmlns:meta='z'><dc:title>Rain in the north</dc:title><meta:initial-creator>Ann Lee</meta:initial-creator>"
                            "<meta:creation-date>1998-05-03T10:00:00</meta:creation-date></o:document-meta>";
    return zipFile({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", open + body + "</o:text></o:body></o:document-content>"}, {"meta.xml", meta},
                    {"META-INF/manifest.xml", "<manifest/>"}});
}

QByteArray bookFile(const QList<QByteArray> &chapters)
{
    Members members{{"mimetype", "application/epub+zip"},
                    {"META-INF/container.xml", "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"}};
    QByteArray items;
    QByteArray spine;
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        items += "<item id='c" + number + "' href='text/c%20" + number + ".xhtml'/>";
        spine += "<itemref idref='c" + number + "'/>";
        members.append({"OEBPS/text/c " + number + ".xhtml", "<?xml version='1.0' encoding='utf-8'?><html><body>" + chapters[i] + "</body></html>"});
    }
    members.append({"OEBPS/book.opf", "<package xmlns:dc='x'><metadata><dc:title>Rain in the north</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>1998-05-03</dc:date>"
                                      "<dc:publisher>House</dc:publisher><dc:language>en</dc:language></metadata><manifest>"
                                          + items + "</manifest><spine>" + spine + "</spine></package>"});
    return zipFile(members);
}

QByteArray pdfFile(const QList<QByteArray> &pages)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>"};
    QByteArray kids;
    for (const QByteArray &page : pages) {
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents "
                       + QByteArray::number(objects.size() + 2) + " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer << /Root 1 0 R /Size " + count + " >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

QByteArray pdfLines(const QList<QByteArray> &lines, double x, double y, double size, const char *font)
{
    QByteArray stream;
    for (const QByteArray &line : lines) {
        stream += "BT /" + QByteArray(font) + ' ' + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + line + ") Tj ET\n";
        y -= size * 1.2;
    }
    return stream;
}

} // namespace eusebius::tests
