// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dependencies point one way: app → views → views/render → model, and inside each along the lists below.
// This test reads the #include lines and fails with the offending one.

#include "tests/architecture/sourcetree.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eusebius::tests;

namespace {

/// A layer and the layers it may include from; itself always.
const QMap<QString, QStringList> &allowed()
{
    static const QStringList upToText{u"model/base"_s, u"model/dates"_s, u"model/text"_s};
    static const QStringList upToEvents = upToText + QStringList{u"model/tagging"_s, u"model/reuse"_s, u"model/events"_s};
    static const QStringList upToCorpus = upToEvents + QStringList{u"model/import"_s, u"model/comparing"_s, u"model/corpus"_s};
    static const QStringList allModel = upToCorpus + QStringList{u"model/edits"_s, u"model/timeline"_s, u"model/synopsis"_s, u"model/parallel"_s, u"model/tallies"_s};
    static const QStringList painting = allModel + QStringList{u"views/words"_s, u"views/render"_s};
    static const QStringList belowPanels = painting + QStringList{u"views/state"_s, u"views/widgets"_s, u"views/itemmodels"_s};
    static const QStringList panels{u"views/timeline"_s, u"views/sources"_s, u"views/comparison"_s, u"views/detail"_s, u"views/search"_s, u"views/dialogs"_s, u"views/synopsis"_s, u"views/parallel"_s, u"views/charts"_s};
    static const QMap<QString, QStringList> map{
        {u"model/base"_s, {}},
        {u"model/dates"_s, {u"model/base"_s}},
        {u"model/text"_s, {u"model/base"_s, u"model/dates"_s}},
        {u"model/import"_s, upToText},
        {u"model/tagging"_s, upToText},
        {u"model/reuse"_s, upToText},
        {u"model/events"_s, upToText + QStringList{u"model/tagging"_s, u"model/reuse"_s}},
        {u"model/comparing"_s, upToEvents},
        {u"model/corpus"_s, upToEvents + QStringList{u"model/import"_s, u"model/comparing"_s}},
        {u"model/edits"_s, upToCorpus},
        {u"model/synopsis"_s, upToCorpus},
        {u"model/parallel"_s, upToCorpus},
        {u"model/tallies"_s, upToCorpus},
        {u"model/timeline"_s, {u"model/base"_s, u"model/dates"_s}},
        {u"views/words"_s, allModel},
        {u"views/render"_s, allModel + QStringList{u"views/words"_s}},
        {u"views/state"_s, painting},
        {u"views/widgets"_s, painting + QStringList{u"views/state"_s}},
        {u"views/itemmodels"_s, painting + QStringList{u"views/state"_s}},
        {u"views/timeline"_s, belowPanels},
        {u"views/sources"_s, belowPanels},
        {u"views/comparison"_s, belowPanels},
        {u"views/detail"_s, belowPanels},
        {u"views/search"_s, belowPanels},
        {u"views/dialogs"_s, belowPanels},
        {u"views/synopsis"_s, belowPanels},
        {u"views/parallel"_s, belowPanels},
        {u"views/charts"_s, belowPanels},
        {u"views/mainwindow"_s, belowPanels + panels},
        {u"app/cli"_s, painting},
        {u"app/gui"_s, belowPanels + panels + QStringList{u"views/mainwindow"_s}},
        {u"app/reader"_s, upToText + QStringList{u"model/import"_s}},
        {u"app"_s, {u"app/cli"_s, u"app/gui"_s}},
    };
    return map;
}

/// "model/dates/edtf.h" → "model/dates"; "app/main.cpp" → "app".
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
}

/// What stands between the quotes or brackets of an #include line; empty for other lines.
QString included(const QString &line, QChar open, QChar close)
{
    const QString trimmed = line.trimmed();
    if (!trimmed.startsWith("#include"_L1)) {
        return {};
    }
    const qsizetype from = trimmed.indexOf(open);
    const qsizetype to = trimmed.indexOf(close, from + 1);
    return from < 0 || to < 0 ? QString() : trimmed.mid(from + 1, to - from - 1);
}

QString placed(const SourceFile &file, qsizetype line)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line + 1).arg(file.lines[line].trimmed());
}

} // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private slots:
    void everyIncludePointsDown()
    {
        QStringList offending;
        int seen = 0;
        for (const SourceFile &file : sourceFiles({u"model"_s, u"views"_s, u"app"_s})) {
            const QString layer = layerOf(file.path);
            if (!allowed().contains(layer)) {
                offending << u"%1: its folder is not in the list of layers"_s.arg(file.path);
                continue;
            }
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const QString target = included(file.lines[i], u'"', u'"');
                if (target.isEmpty()) {
                    continue;
                }
                ++seen;
                const QString below = layerOf(target);
                if (!target.contains(u'/') || (below != layer && !allowed()[layer].contains(below))) {
                    offending << placed(file, i);
                }
            }
        }
        QVERIFY2(offending.isEmpty(), qPrintable(u'\n' + offending.join(u'\n')));
        QVERIFY(seen > 50); // the test reads something
    }

    void theModelKnowsNoPixelAndPaintingKnowsNoWidget()
    {
        // Guarded by link lines as well; headers of Qt Core that look like these are named so.
        static const QStringList guiPrefixes{u"QColor"_s, u"QFont"_s, u"QPaint"_s, u"QImage"_s, u"QPixmap"_s, u"QIcon"_s, u"QGui"_s, u"QPen"_s, u"QBrush"_s};
        static const QStringList widgetPrefixes{u"QWidget"_s, u"QApplication"_s, u"QMainWindow"_s, u"QLabel"_s, u"QDialog"_s, u"QGraphics"_s, u"QScroll"_s, u"QChart"_s};
        QStringList offending;
        for (const SourceFile &file : sourceFiles({u"model"_s, u"views/render"_s, u"views/words"_s})) {
            const bool paints = file.path.startsWith("views/render/"_L1);
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const QString target = included(file.lines[i], u'<', u'>');
                const auto begins = [&target](const QString &prefix) { return target.startsWith(prefix); };
                const bool gui = std::any_of(guiPrefixes.begin(), guiPrefixes.end(), begins);
                const bool widget = std::any_of(widgetPrefixes.begin(), widgetPrefixes.end(), begins);
                if (widget || (gui && !paints)) {
                    offending << placed(file, i);
                }
            }
        }
        QVERIFY2(offending.isEmpty(), qPrintable(u'\n' + offending.join(u'\n')));
    }

    void onlyOneFolderKnowsQtCharts()
    {
        QStringList offending;
        int seen = 0;
        for (const SourceFile &file : sourceFiles({u"model"_s, u"views"_s, u"app"_s})) {
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const QString target = included(file.lines[i], u'<', u'>');
                if (target.startsWith("QtCharts"_L1) || target.startsWith("QChart"_L1) || target.startsWith("QBarSe"_L1) || target.startsWith("QValueAxis"_L1)) {
                    ++seen;
                    if (!file.path.startsWith("views/charts/"_L1)) {
                        offending << placed(file, i);
                    }
                }
            }
        }
        QVERIFY2(offending.isEmpty(), qPrintable(u'\n' + offending.join(u'\n')));
        QVERIFY(seen > 0);
    }

    void nothingReachesTheNetwork()
    {
        QStringList offending;
        for (const SourceFile &file : sourceFiles({u"model"_s, u"views"_s, u"app"_s})) {
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const QString target = included(file.lines[i], u'<', u'>');
                if (target.startsWith("QNetwork"_L1) || target.startsWith("QTcp"_L1) || target.startsWith("QUdp"_L1) || target.startsWith("QSsl"_L1)
                    || target == "sys/socket.h"_L1 || target.contains("QDesktopServices"_L1)) {
                    offending << placed(file, i);
                }
            }
        }
        QVERIFY2(offending.isEmpty(), qPrintable(u'\n' + offending.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
