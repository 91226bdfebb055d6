// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/profilesdialog.h"

#include "views/dialogs/dialogparts.h"
#include "views/widgets/stylesheet.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStretches = 48;
constexpr int kDrawMilliseconds = 250;

enum ProfileColumn { NameColumn, DatedColumn, UndatedColumn, WhenColumn, YearsColumn, RemarkColumn, ProfileColumns };

/// How much is dated where in time: a bar for each stretch of an axis that all rows share.
class ProfileDelegate : public QStyledItemDelegate {
public:
    ProfileDelegate(const Theme &theme, const ImportProfiles &profiles, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme), m_profiles(profiles) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto row = static_cast<std::size_t>(index.row());
        if (row >= m_profiles.documents.size() || m_profiles.highest == 0) {
            return;
        }
        const DocumentProfile &profile = m_profiles.documents[row];
        const QRectF box = QRectF(option.rect).adjusted(8, 4, -8, -4);
        const double base = std::floor(box.bottom());
        painter->fillRect(QRectF(box.left(), base, box.width(), 1), m_theme.rule);
        const double step = box.width() / static_cast<double>(std::max<std::size_t>(1, profile.counts.size()));
        for (std::size_t i = 0; i < profile.counts.size(); ++i) {
            if (const int count = profile.counts[i]; count > 0) {
                // A root, as in the list of sources: one statement is seen beside twenty.
                const double height = std::round(std::max(2.0, std::sqrt(static_cast<double>(count) / m_profiles.highest) * box.height()));
                painter->fillRect(QRectF(std::round(box.left() + static_cast<double>(i) * step), base - height, std::max(2.0, std::floor(step) - 1), height), m_theme.accent);
            }
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, 28}; }

private:
    const Theme m_theme;
    const ImportProfiles &m_profiles;
};

QString counted(int documents)
{
    return documents == 1 ? u"1 document"_s : u"%1 documents"_s.arg(QLocale(QLocale::English).toString(documents));
}

QString headWords(const ImportProfiles &profiles)
{
    QString words = profiles.documents.size() == 1 ? u"1 document was read"_s : u"%1 were read"_s.arg(counted(static_cast<int>(profiles.documents.size())));
    if (profiles.notRead > 0) {
        words += u", %1 %2 not: the import report will say why"_s.arg(profiles.notRead).arg(profiles.notRead == 1 ? u"was"_s : u"were"_s);
    }
    return words + u". What is left unchecked stays out."_s;
}

} // namespace

ProfilesDialog::ProfilesDialog(const Theme &theme, bool canAdd, QWidget *progress, QWidget *parent)
    : QDialog(parent), m_canAdd(canAdd), m_progress(progress)
{
    setWindowTitle(u"What these documents date"_s);
    applyTheme(*this, theme);
    m_head = questionLabel(theme, u"Each document appears here as soon as it is read. Nothing is added before you say so."_s);
    m_list = newList(theme);
    m_dontAsk = new QCheckBox(u"&Don't ask again (Preferences bring this back)"_s);
    m_progress->layout()->setContentsMargins(0, 2, 0, 2); // in line with what stands above and below
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_dontAsk);
    addButtons();
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(kDrawMilliseconds);
    connect(&m_drawing, &QTimer::timeout, this, &ProfilesDialog::drawTimes);
    connect(m_list, &QTreeWidget::itemChanged, this, &ProfilesDialog::countKept);
    connect(this, &QDialog::accepted, this, [this] {
        if (m_choice == Choice::Cancel) {
            m_choice = Choice::Add;
        }
    });
    m_dontAsk->setPalette(palette()); // or its box is white in the dark
    resize(940, 480);
    countKept();
    m_list->setFocus();
}

void ProfilesDialog::addButtons()
{
    const AcceptButtons buttons = acceptButtons(*this, u"Add"_s);
    m_add = buttons.accept;
    if (m_canAdd) {
        m_instead = buttons.box->addButton(u"&Open instead"_s, QDialogButtonBox::ActionRole);
        m_instead->setToolTip(u"Open them as a corpus of their own, in place of the one that is open"_s);
        connect(m_instead, &QPushButton::clicked, this, [this] { choose(Choice::OpenInstead); });
    }
    m_buttons = buttons.box;
    layout()->addWidget(m_buttons);
}

QTreeWidget *ProfilesDialog::newList(const Theme &theme)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(u"Documents"_s);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels({u"Document"_s, u"Dated"_s, u"Undated"_s, u"When"_s, u"Years"_s, u"Remarks"_s});
    list->setItemDelegateForColumn(WhenColumn, new ProfileDelegate(theme, m_profiles, list));
    const int widths[ProfileColumns] = {320, 58, 70, 160, 120, 150};
    for (int i = 0; i < ProfileColumns; ++i) {
        list->setColumnWidth(i, widths[i]);
    }
    list->header()->setStretchLastSection(true);
    return list;
}

void ProfilesDialog::addProfiles(std::vector<DocumentProfile> profiles)
{
    const QSignalBlocker quiet(m_list);
    for (DocumentProfile &profile : profiles) {
        addRow(std::move(profile));
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    if (!m_drawing.isActive()) {
        m_drawing.start();
    }
    countKept();
}

/// At its place: documents come as they are read.
void ProfilesDialog::addRow(DocumentProfile profile)
{
    const auto at = std::ranges::lower_bound(m_profiles.documents, profile.place, {}, &DocumentProfile::place);
    const auto row = static_cast<int>(at - m_profiles.documents.begin());
    const QLocale english(QLocale::English);
    auto *item = new QTreeWidgetItem;
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(NameColumn, Qt::Checked);
    item->setText(NameColumn, profile.title);
    item->setToolTip(NameColumn, profile.id);
    item->setText(DatedColumn, english.toString(profile.dated));
    item->setText(UndatedColumn, english.toString(profile.undated));
    item->setTextAlignment(DatedColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(UndatedColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(YearsColumn, profile.years.isEmpty() ? u"none"_s : profile.years);
    m_profiles.documents.insert(at, std::move(profile));
    m_list->insertTopLevelItem(row, item);
    fillRemarks(row);
}

void ProfilesDialog::fillRemarks(int row)
{
    const DocumentProfile &profile = m_profiles.documents[static_cast<std::size_t>(row)];
    QStringList remarks{profile.twin, profile.unread.isEmpty() ? QString() : u"In part: "_s + profile.unread};
    remarks.removeAll(QString());
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    item->setText(RemarkColumn, remarks.join(u"; "_s));
    item->setToolTip(RemarkColumn, item->text(RemarkColumn));
}

void ProfilesDialog::drawTimes()
{
    spreadTimes(m_profiles, kStretches);
    m_list->headerItem()->setText(WhenColumn, m_profiles.axis.isEmpty() ? u"When"_s : m_profiles.axis);
    m_list->headerItem()->setToolTip(WhenColumn, u"How much is dated when, from the first year to the last that stand here"_s);
    m_list->viewport()->update();
}

void ProfilesDialog::finish(const QStringList &repeated, int notRead)
{
    m_finished = true;
    m_profiles.notRead = notRead;
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            m_profiles.documents[static_cast<std::size_t>(row)].twin = repeated.value(row);
            fillRemarks(row);
        }
    }
    if (std::ranges::any_of(repeated, [](const QString &words) { return !words.isEmpty(); })) {
        QPushButton *single = m_buttons->addButton(u"&Leave out what comes twice"_s, QDialogButtonBox::ActionRole);
        connect(single, &QPushButton::clicked, this, &ProfilesDialog::leaveOutRepeated);
    }
    m_head->setText(headWords(m_profiles));
    m_progress->hide();
    m_drawing.stop();
    drawTimes();
    countKept();
}

void ProfilesDialog::leaveOutRepeated()
{
    const QSignalBlocker quiet(m_list); // counted once, at the end
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (!m_profiles.documents[static_cast<std::size_t>(i)].twin.isEmpty()) {
            m_list->topLevelItem(i)->setCheckState(NameColumn, Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    countKept();
}

QList<int> ProfilesDialog::leftOut() const
{
    QList<int> out;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(NameColumn) != Qt::Checked) {
            out.append(i);
        }
    }
    return out;
}

bool ProfilesDialog::asksAgain() const
{
    return !m_dontAsk->isChecked();
}

void ProfilesDialog::countKept()
{
    const auto kept = m_list->topLevelItemCount() - static_cast<int>(leftOut().size());
    m_add->setText(m_list->topLevelItemCount() == 0 ? u"Add"_s : u"Add %1"_s.arg(counted(kept)));
    m_add->setEnabled(m_finished && kept > 0);
    if (m_instead != nullptr) {
        m_instead->setEnabled(m_finished && kept > 0);
    }
}

void ProfilesDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace eusebius
