// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/office/packagereader.h"

#include "model/import/formats/formats.h"
#include "model/import/office/packages.h"

#include <QElapsedTimer>
#include <QSet>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadBytes = 65'536;
constexpr qint64 kMostMilliseconds = 45'000;
constexpr UnpackLimits kFolderLimits{64LL << 20, 128LL << 20, 20'000}; ///< all documents of a folder are held at once

bool isPart(const QString &path)
{
    return path.startsWith("word/"_L1) || path.startsWith("docProps/"_L1) || path.startsWith("META-INF/"_L1) || path == "mimetype"_L1 || path == "content.xml"_L1
           || path == "meta.xml"_L1 || path == "[Content_Types].xml"_L1;
}

bool isPicture(const QString &path)
{
    static const QStringList kEndings{u".png"_s, u".jpg"_s, u".jpeg"_s, u".gif"_s, u".svg"_s, u".webp"_s, u".ttf"_s, u".otf"_s, u".woff"_s, u".woff2"_s, u".mp3"_s,
                                      u".mp4"_s, u".css"_s, u".js"_s, u".emf"_s, u".wmf"_s, u".tiff"_s, u".tif"_s, u".bmp"_s, u".ico"_s};
    return std::any_of(kEndings.begin(), kEndings.end(), [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/// Files no person put there.
bool isHidden(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) { return part.startsWith(u'.') && part != "."_L1 && part != ".."_L1; }) || path.startsWith("__MACOSX/"_L1) || path.endsWith(u'~');
}

enum class PackageKind { Word, Open, Book, Folder };

/// By the names of what is inside, and the one small file that says it.
PackageKind kindOf(const QByteArray &mimetype, const QSet<QString> &paths)
{
    const QByteArray type = mimetype.trimmed();
    if (type.startsWith("application/epub")) {
        return PackageKind::Book;
    }
    if (type.startsWith("application/vnd.oasis.opendocument") || (paths.contains(u"content.xml"_s) && paths.contains(u"META-INF/manifest.xml"_s))) {
        return PackageKind::Open;
    }
    if (paths.contains(u"word/document.xml"_s)) {
        return PackageKind::Word;
    }
    return paths.contains(u"META-INF/container.xml"_s) ? PackageKind::Book : PackageKind::Folder;
}

/// A manifest that names the text itself as encrypted: a password, or a shop's lock.
bool isLocked(const PackageFiles &files, PackageKind kind)
{
    if (kind == PackageKind::Open) {
        return files.bytes(u"META-INF/manifest.xml"_s).contains("encryption-data");
    }
    const QByteArray locks = files.bytes(u"META-INF/encryption.xml"_s);
    return kind == PackageKind::Book && (locks.contains(".xhtml") || locks.contains(".html") || locks.contains(".htm\""));
}

Result<Document> readPackage(const QByteArray &bytes, const QString &fileName, PackageKind kind, const std::function<void()> &alive)
{
    const bool book = kind == PackageKind::Book;
    const Unpacked unpacked = unpack(bytes, [book](const QString &path) { return (book || isPart(path)) && !isPicture(path); });
    const PackageFiles files(unpacked.members);
    if (unpacked.locked || isLocked(files, kind)) {
        return Error{ErrorCode::FileEncrypted, {}, {}};
    }
    Flow flow;
    QString damage = kind == PackageKind::Word ? writeWordDocument(files, flow)
                     : kind == PackageKind::Open ? writeOpenDocument(files, flow)
                                                 : writeBook(files, flow, alive);
    if (damage.isEmpty() || unpacked.cut) {
        damage = unpacked.cut ? u"it unpacks to more than is read"_s : unpacked.damage;
    }
    if (unpacked.cut && flow.length() > 0) {
        flow.addUnread(QByteArrayLiteral("package-too-large"), {QString::number(unpacked.members.size())});
    }
    if (!damage.isEmpty() && !unpacked.cut) {
        flow.addUnread(QByteArrayLiteral("read-in-part"), {damage});
    }
    Result<Document> document = flow.finish(fileName);
    return !document && !damage.isEmpty() ? Result<Document>(Error{ErrorCode::FileDamaged, {}, {damage}}) : std::move(document);
}

Error whyLeftOut(const LeftOutMember &member)
{
    const QString place = member.path.left(2'000);
    switch (member.why) {
    case LeftOutMember::Why::Locked:
        return {ErrorCode::FileEncrypted, place, {}};
    case LeftOutMember::Why::Outside:
        return {ErrorCode::FileUnreadable, place, {u"its path leads out of the archive"_s}};
    case LeftOutMember::Why::Link:
        return {ErrorCode::FileUnreadable, place, {u"it is a link or a device, not a file"_s}};
    case LeftOutMember::Why::TooLarge:
        return {ErrorCode::FileDamaged, place, {u"it unpacks to more than is read, and nothing behind it was read"_s}};
    case LeftOutMember::Why::Damaged:
        break;
    }
    return {ErrorCode::FileDamaged, place, {member.words}};
}

} // namespace

int PackageReader::recognises(const QByteArray &head, const QString &fileName) const
{
    return recogniseFormat(m_format, head, fileName);
}

Result<Document> PackageReader::read(const QByteArray &bytes, const QString &fileName) const
{
    std::vector<Result<Document>> all = readAll(bytes, fileName);
    return std::move(all.front());
}

std::vector<Result<Document>> PackageReader::readAll(const QByteArray &bytes, const QString &fileName) const
{
    std::vector<Result<Document>> results;
    if (m_format == "package") {
        QSet<QString> paths;
        const Unpacked signs = unpack(bytes, [&paths](const QString &path) {
            paths.insert(path);
            return path == "mimetype"_L1;
        });
        const PackageKind kind = kindOf(PackageFiles(signs.members).bytes(u"mimetype"_s), paths);
        if (kind != PackageKind::Folder) {
            results.push_back(readPackage(bytes, fileName, kind, m_alive));
            return results;
        }
    }
    if (m_members == nullptr) {
        results.emplace_back(Error{ErrorCode::FileUnreadable, {}, {u"archives inside archives are not opened"_s}});
        return results;
    }
    return readFolder(bytes);
}

std::vector<Result<Document>> PackageReader::readFolder(const QByteArray &bytes) const
{
    std::vector<Result<Document>> results;
    const Unpacked unpacked = unpack(bytes, [](const QString &path) { return !isHidden(path) && !isPicture(path); }, kFolderLimits);
    QElapsedTimer clock;
    clock.start();
    for (const Member &member : unpacked.members) {
        if (clock.elapsed() > kMostMilliseconds) {
            results.emplace_back(Error{ErrorCode::ReaderFailed, member.path, {u"hung"_s}});
            continue;
        }
        const QString name = member.path.section(u'/', -1);
        const Reader *reader = m_members->readerFor(member.bytes.left(kHeadBytes), name);
        Result<Document> document = member.bytes.isEmpty() ? Result<Document>(Error{ErrorCode::FileEmpty, {}, {}})
                                    : reader == nullptr    ? Result<Document>(Error{ErrorCode::FormatUnknown, {}, {}})
                                                           : reader->read(member.bytes, name);
        if (document) {
            document->id = member.path;
        } else {
            Error error = document.error();
            error.subject = member.path;
            document = std::move(error);
        }
        results.push_back(std::move(document));
        if (m_alive) {
            m_alive();
        }
    }
    for (const LeftOutMember &member : unpacked.leftOut) {
        results.emplace_back(whyLeftOut(member));
    }
    if (unpacked.leftOut.empty() && unpacked.cut) {
        results.emplace_back(Error{ErrorCode::FileDamaged, {}, {u"it holds more files than are read"_s}});
    }
    if (unpacked.leftOut.empty() && !unpacked.damage.isEmpty()) {
        results.emplace_back(Error{ErrorCode::FileDamaged, {}, {unpacked.damage}});
    }
    if (results.empty()) {
        results.emplace_back(Error{unpacked.opened ? ErrorCode::FolderEmpty : ErrorCode::FileDamaged, {}, {}});
    }
    return results;
}

} // namespace eusebius
