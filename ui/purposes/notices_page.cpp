// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notices_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/head_width.h"
#include "ui/kit/themed.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/notice_compare.h"
#include "ui/purposes/notice_editor.h"
#include "ui/purposes/notice_paper.h"
#include "ui/purposes/notice_people.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/choosers.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace aicms::ui_purposes {

using kit::ActionButton;
using kit::CellKind;
using kit::PillText;
using purposes::Notice;
using purposes::NoticeVersion;

namespace {

const QString seenView = QStringLiteral("seen");
const QString tellView = QStringLiteral("tell");

/// Its own, in the window's language, else in one that there is. Versions of former times may have none.
QString titleOf(const QMap<QString, purposes::NoticeText>& texts, purposes::NoticeKind kind)
{
    const QString own = texts.value(windowLanguage()).title;
    if (!own.isEmpty())
        return own;
    for (const purposes::NoticeText& text : texts) {
        if (!text.title.isEmpty())
            return text.title;
    }
    const bool isLost = std::ranges::all_of(texts, [](const auto& text) { return text.text.isEmpty(); });
    return (isLost ? NoticesPage::tr("%1, its wording is lost", "kind of notice")
                   : NoticesPage::tr("%1, without a title", "kind of notice"))
        .arg(noticeKindName(kind));
}

QString keptCode(const QJsonObject& typed)
{
    return typed.value(QLatin1String("notice")).toString();
}

} // namespace

NoticesPage::NoticesPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_table(new kit::DataTable), m_compare(new NoticeCompare),
      m_editor(new NoticeEditor(context)), m_publish(new ActionButton(tr("Publish…"))),
      m_askAgain(new QCheckBox(tr("Tell those who saw an earlier version"))), m_enteredLater(new QLabel),
      m_tabs(new kit::ViewTabs), m_side(new QStackedWidget), m_seen(new SeersCard(context)),
      m_tell(new ToTellCard(context))
{
    m_table->setObjectName(QStringLiteral("noticesTable"));
    m_table->setAccessibleName(tr("Notices and their versions"));
    m_table->setColumns({{QStringLiteral("notice"), tr("Notice"), CellKind::Strong, 220, false, {}, 1},
        {QStringLiteral("version"), tr("Version"), CellKind::Pill, 120, false},
        {QStringLiteral("published"), tr("Published"), CellKind::Date, 110, false},
        {QStringLiteral("languages"), tr("Languages"), CellKind::Text, 160, false},
        {QStringLiteral("seen"), tr("Seen by"), CellKind::Number, kit::headWidth(tr("Seen by"), 80), false}});
    m_table->setEmptyState(makeNoNotice());
    m_publish->setObjectName(QStringLiteral("publish"));
    m_askAgain->setObjectName(QStringLiteral("publishAskAgain"));
    m_askAgain->setChecked(true);
    m_compare->setHeaderAction(m_publish);
    m_compare->body()->insertWidget(1, m_askAgain);
    m_enteredLater->setObjectName(QStringLiteral("enteredLater"));
    m_enteredLater->setTextFormat(Qt::PlainText);
    m_enteredLater->setWordWrap(true);
    m_compare->body()->insertWidget(2, m_enteredLater);
    m_compare->hide(); // until something is read that can be looked at
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    shell::setSpacing(m_row, 0, 0, 0, 0, 12);
    auto* left = new QVBoxLayout;
    shell::setSpacing(left, 0, 0, 0, 0, 12);
    left->addWidget(m_table, 2);
    left->addWidget(m_compare, 3);
    m_row->addLayout(left, 5);
    m_row->addWidget(makeSide(), 3);
    kit::followTheme(this, [this] { applyRoom(); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &NoticesPage::showChosen);
    connect(m_publish, &QPushButton::clicked, this, &NoticesPage::askPublish);
    connect(m_compare, &NoticeCompare::handOutWanted, this, [this] {
        const QString path
            = shell::saveAsKind(this, tr("Save to hand out"), tr("notice", "a file name without the ending"),
                {{QStringLiteral("pdf"), tr("PDF")}, {QStringLiteral("html"), tr("Web page (HTML)")},
                    {QStringLiteral("txt"), tr("Text")}});
        if (!path.isEmpty())
            saveTo(path);
    });
    connect(m_compare, &NoticeCompare::printWanted, this, &NoticesPage::print);
    connect(m_compare, &NoticeCompare::copied, this,
        [this] { m_context.notices.toast(tr("Copied. It leaves the clipboard after 30 seconds.")); });
    connect(m_editor, &NoticeEditor::saved, this, [this](const QString& code) {
        m_context.notices.offer(publishNoticeId, {}); // what stood in the way may be mended now
        m_code = code;
        m_version = 0;
        reload();
    });
}

QWidget* NoticesPage::makeNoNotice()
{
    auto* state = new kit::EmptyState(QStringLiteral("file-text"), tr("No notice is written yet"),
        tr("Write what people are told when they give you data. Each version is kept for good, so that you can show "
           "what somebody read."));
    if (m_editor->mayEdit()) {
        auto* write = new ActionButton(
            tr("Write it from the purposes"), ActionButton::Role::Outlined, QStringLiteral("pencil"));
        write->setObjectName(QStringLiteral("firstNotice"));
        connect(write, &QPushButton::clicked, this, [this] {
            m_tabs->setCurrentView(noticeDraftView);
            m_side->setCurrentIndex(0);
            m_editor->writeFromPurposes();
        });
        state->addAction(write);
    }
    return state;
}

/// In a narrow window, or with large text, the draft stands below the list and the page scrolls.
void NoticesPage::applyRoom()
{
    constexpr int leastWidth = 760; // design pixels
    constexpr int fourRows = 32 + 4 * 36 + 4;
    constexpr int compareHeight = 260;
    constexpr int sideHeight = 420;
    const bool isNarrow = width() < theme::px(leastWidth);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setMinimumHeight(theme::px(fourRows));
    // A least height that is set goes before what the contents need: it must not be less.
    const auto least = [this, isNarrow](const QWidget* card, int designPixels) {
        const QLayout* inside = card->layout();
        const int needed
            = inside->hasHeightForWidth() ? inside->minimumHeightForWidth(width()) : inside->minimumSize().height();
        return std::max(theme::px(designPixels), isNarrow ? needed : 0);
    };
    m_compare->setMinimumHeight(least(m_compare, compareHeight));
    m_side->setMinimumHeight(isNarrow ? least(m_editor, sideHeight) : 0);
}

/// What it needs when one stands below the other: side by side it would never become narrow enough to change over.
QSize NoticesPage::minimumSizeHint() const
{
    // Below each other, wrapped words make the cards higher than their plain least; short of it they lie over each
    // other.
    const bool isNarrow = m_row->direction() == QBoxLayout::TopToBottom;
    const int least = QWidget::minimumSizeHint().height();
    const int wrapped = isNarrow && layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width()) : 0;
    return {theme::px(340), std::max(least, wrapped)};
}

void NoticesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyRoom();
    if (event->oldSize().width() != width())
        updateGeometry();
}

/// What was refused here is not of the page that comes next.
void NoticesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_context.notices.offer(publishNoticeId, {});
}

QWidget* NoticesPage::makeSide()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    m_tabs->setObjectName(QStringLiteral("noticeTabs"));
    m_tabs->addView(noticeDraftView, tr("Next version"));
    m_tabs->addView(seenView, tr("Who saw it"));
    m_tabs->addView(tellView, tr("To be told"));
    for (QWidget* page : std::initializer_list<QWidget*> {m_editor, m_seen, m_tell})
        m_side->addWidget(page);
    column->addWidget(m_tabs);
    column->addWidget(m_side, 1);
    kit::followTheme(holder, [holder] { holder->setMinimumWidth(theme::px(320)); });
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, [this](const QString& view) {
        m_side->setCurrentIndex(view == seenView ? 1 : view == tellView ? 2 : 0);
    });
    connect(m_tell, &ToTellCard::counted, this, [this](int people) { m_tabs->setCount(tellView, people); });
    return holder;
}

void NoticesPage::reload()
{
    // What was asked before and is answered after says what was stored before.
    shell::onSuccess(m_context.workspace.notices().list(), this, m_context.notices,
        [this, mine = ++m_generation](const std::vector<Notice>& notices) {
            if (mine == m_generation)
                showNotices(notices);
        });
}

void NoticesPage::showNotices(const std::vector<Notice>& notices)
{
    m_notices = notices;
    m_lines.clear();
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        if (!m_notices[i].draft.isEmpty())
            m_lines.push_back({i, 0});
        for (auto version = m_notices[i].versions.rbegin(); version != m_notices[i].versions.rend(); ++version)
            m_lines.push_back({i, version->version});
        readReach(m_notices[i].code);
    }
    const auto isChosen
        = [this](const Line& line) { return m_notices[line.notice].code == m_code && line.version == m_version; };
    if (!m_lines.empty() && std::ranges::none_of(m_lines, isChosen)) {
        m_code = m_notices[m_lines.front().notice].code;
        m_version = m_lines.front().version;
    }
    m_compare->setHidden(m_lines.empty()); // nothing to read, to compare or to hand out
    showTable();
    if (m_notices.empty() && !m_editor->isDirty())
        m_editor->showNew({});
    if (const QJsonObject kept = std::exchange(m_kept, {}); !kept.isEmpty()) {
        if (keptCode(kept) != m_editor->code())
            addNotice(); // a new one, or one that is no longer there
        m_editor->restore(kept);
    }
    Q_EMIT listed(m_notices);
    if (!m_notices.empty()) {
        const Notice& first = firstShown(m_notices);
        const QString published = first.newest() ? tr("v%1").arg(first.newest()->version) : QString();
        const QString next = first.newest() ? tr("v%1 draft").arg(first.newest()->version + 1) : tr("draft");
        Q_EMIT described(first.draft.isEmpty() ? published
                : published.isEmpty()          ? next
                                               : tr("%1, %2", "versions").arg(published, next));
    }
}

void NoticesPage::showTable()
{
    const QTimeZone& zone = m_context.workspace.consent().zone();
    std::vector<kit::PagedTableModel::Row> rows;
    int current = 0;
    for (const Line& line : m_lines) {
        const Notice& notice = m_notices[line.notice];
        const auto version = std::ranges::find(notice.versions, line.version, &NoticeVersion::version);
        if (line.version == 0) {
            rows.push_back({titleOf(notice.draft, notice.kind),
                QVariant::fromValue(PillText {theme::Tone::Warning, QStringLiteral("pencil"), tr("Draft")}), QVariant(),
                languageNames(notice.draft.keys()), QVariant()});
        } else {
            const bool isNewest = line.version == notice.newest()->version;
            rows.push_back({titleOf(version->texts, notice.kind),
                QVariant::fromValue(PillText {isNewest ? theme::Tone::Success : theme::Tone::Neutral,
                    isNewest ? QStringLiteral("check") : QStringLiteral("lock"), tr("v%1").arg(line.version)}),
                version->publishedAt.toDateTime().toTimeZone(zone).date(), languageNames(version->texts.keys()),
                m_reach.value(notice.code).people.value(version->id)});
        }
        if (notice.code == m_code && line.version == m_version)
            current = static_cast<int>(rows.size());
    }
    m_isFilling = true;
    m_table->rows()->setRows(std::move(rows));
    m_table->setCurrentId(current);
    m_isFilling = false;
    showChosen(current);
}

const Notice* NoticesPage::chosen() const
{
    const auto found = std::ranges::find(m_notices, m_code, &Notice::code);
    return found == m_notices.end() ? nullptr : &*found;
}

void NoticesPage::showChosen(qint64 row)
{
    if (m_isFilling)
        return;
    if (row > 0 && row <= static_cast<qint64>(m_lines.size())) {
        const Line& line = m_lines[static_cast<std::size_t>(row - 1)];
        const QString code = m_notices[line.notice].code;
        if (m_editor->isDirty() && code != m_editor->code())
            m_editor->warnUnsaved();
        m_code = code;
        m_version = line.version;
    }
    const Notice* notice = chosen();
    m_publish->setVisible(notice && !notice->draft.isEmpty()
        && access::permit(m_context.workspace.session(), access::Operation::EditPurposes).has_value());
    m_askAgain->setVisible(m_publish->isVisibleTo(m_compare) && notice->newest() != nullptr);
    m_compare->setNotice(notice ? *notice : Notice {}, m_version);
    showEnteredLater(notice);
    if (!notice)
        return;
    if (!m_editor->isDirty())
        m_editor->show(*notice);
    readReaders();
}

void NoticesPage::showEnteredLater(const Notice* notice)
{
    const auto* version = [&]() -> const NoticeVersion* {
        if (!notice)
            return nullptr;
        const auto found = std::ranges::find(notice->versions, m_version, &NoticeVersion::version);
        return found == notice->versions.end() || !found->isEnteredLater() ? nullptr : &*found;
    }();
    m_enteredLater->setVisible(version != nullptr);
    if (!version)
        return;
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const auto day
        = [&zone](base::UtcTime time) { return wording::dayText(time.toDateTime().toTimeZone(zone).date()); };
    const QString reason = version->reason.isEmpty() ? tr("no reason is noted") : version->reason;
    m_enteredLater->setText(tr("Said to be in use since %1; entered on %2: %3")
            .arg(day(version->publishedAt), day(version->recordedAt), reason));
}

void NoticesPage::readReach(const QString& code)
{
    shell::onSuccess(m_context.workspace.notices().reach(code), this, m_context.notices,
        [this, code, mine = m_generation](const purposes::NoticeReach& reach) {
            if (mine != m_generation)
                return;
            const purposes::NoticeReach known = m_reach.value(code);
            if (m_reach.contains(code) && known.people == reach.people && known.anyVersion == reach.anyVersion)
                return;
            m_reach.insert(code, reach);
            showTable();
        });
}

void NoticesPage::readReaders()
{
    const Notice* notice = chosen();
    const auto version = std::ranges::find(notice->versions, m_version, &NoticeVersion::version);
    m_seen->show(version == notice->versions.end() ? nullptr : &*version);
    m_tell->show(*notice);
}

wording::HandOut NoticesPage::handOut(const Notice& notice) const
{
    wording::HandOut handOut {m_compare->language(), m_compare->shownText(), {}};
    const auto version = std::ranges::find(notice.versions, m_compare->newer(), &NoticeVersion::version);
    const QString business = m_context.workspace.business();
    if (version == notice.versions.end()) {
        handOut.foot = wording::draftFoot(business);
    } else {
        const QDate day = version->publishedAt.toDateTime().toTimeZone(m_context.workspace.consent().zone()).date();
        handOut.foot = wording::handOutFoot(business, version->version, day, handOut.text.digest);
    }
    return handOut;
}

void NoticesPage::saveTo(const QString& path)
{
    const Notice* notice = chosen();
    if (!notice)
        return;
    if (saveHandOut(handOut(*notice), path))
        m_context.notices.toast(tr("Saved as %1", "file name").arg(QFileInfo(path).fileName()));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

void NoticesPage::print()
{
    const Notice* notice = chosen();
    if (!notice)
        return;
    QPrinter printer(QPrinter::HighResolution);
    if (shell::Choosers::ofSystem().print(this, printer) && !printHandOut(handOut(*notice), printer))
        m_context.notices.error({base::ErrorKind::InputOutput, tr("it could not be printed")});
}

void NoticesPage::addNotice()
{
    if (!mayLeave())
        return;
    QStringList taken;
    for (const Notice& notice : m_notices)
        taken << notice.code;
    m_tabs->setCurrentView(noticeDraftView);
    m_side->setCurrentIndex(0);
    m_editor->showNew(taken);
}

void NoticesPage::restore(const QJsonObject& typed)
{
    m_kept = typed;
    m_code = keptCode(typed);
    reload();
}

bool NoticesPage::mayLeave()
{
    if (!m_editor->isDirty())
        return true;
    m_editor->warnUnsaved();
    return false;
}

} // namespace aicms::ui_purposes
