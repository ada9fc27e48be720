// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purposes_page.h"

#include "core/purposes/purpose_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/follow_rows.h"
#include "ui/kit/head_width.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/purposes/notice_compare.h"
#include "ui/purposes/purpose_editor.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"
#include "ui/wording/standing_words.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_purposes {

using kit::CellKind;
using kit::PillText;
using purposes::LawfulBasis;
using purposes::Purpose;
using theme::Tone;

namespace {

QDate today(workspace::Workspace& workspace)
{
    return workspace.today();
}

PillText reviewPill(const Purpose& purpose, const QDate& today, const QString& country)
{
    if (purpose.retiredAt)
        return {Tone::Neutral, QStringLiteral("archive"), PurposesPage::tr("Retired")};
    if (!purpose.isOn)
        return {Tone::Neutral, QStringLiteral("minus"), PurposesPage::tr("Off")};
    if (purposes::lacksConsent(purpose, purposes::Channel::All, country))
        return {Tone::Warning, QStringLiteral("triangle-alert"), wording::needsConsentName()};
    if (!purpose.reviewOn.isValid())
        return {Tone::Neutral, QStringLiteral("calendar"), PurposesPage::tr("Not set")};
    if (purpose.reviewOn <= today)
        return {Tone::Warning, QStringLiteral("triangle-alert"), PurposesPage::tr("Due now")};
    return {Tone::Success, QStringLiteral("check"),
        QLocale().toString(purpose.reviewOn, PurposesPage::tr("MMM yyyy", "month and year, as QLocale writes them"))};
}

QVariant aiCell(const Purpose& purpose)
{
    return purpose.usesAi
        ? QVariant::fromValue(PillText {Tone::Ai, QStringLiteral("sparkles"), PurposesPage::tr("Yes", "models use it")})
        : QVariant(QStringLiteral("–"));
}

} // namespace

PurposesPage::PurposesPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_table(new kit::DataTable), m_compare(new NoticeCompare), m_editor(new PurposeEditor(context))
{
    shell::setSpacing(m_row, 0, 0, 0, 0, 12);
    m_table->setObjectName(QStringLiteral("purposesTable"));
    m_table->setAccessibleName(tr("Purposes"));
    setColumns({});
    m_table->setDensity(kit::DataTable::Density::Compact); // rows of several lines: the more of them are in sight
    m_table->setMostLines(3); // names and grounds are read whole
    // What leaves where the editor takes the room stands in that as well. Most purposes use no model, so that goes
    // first.
    m_columnRoom = new kit::ColumnRoom(m_table, {QStringLiteral("ai"), QStringLiteral("fields")});
    auto* left = new QVBoxLayout;
    shell::setSpacing(left, 0, 0, 0, 0, 12);
    left->addWidget(m_table, 5);
    left->addWidget(m_compare, 4);
    left->addWidget(makeNoNotice());
    m_row->addLayout(left, 5);
    m_row->addWidget(m_editor, 3);
    auto* open = new kit::ActionButton(tr("Open the notices"), kit::ActionButton::Role::Outlined);
    open->setObjectName(QStringLiteral("openNotices"));
    open->setButtonSize(kit::ActionButton::Size::Small);
    m_compare->setObjectName(QStringLiteral("purposesCompare"));
    m_compare->showOnly(open);
    connect(open, &QPushButton::clicked, this, &PurposesPage::noticesWanted);
    kit::followTheme(this, [this] { applyRoom(); });
    kit::followRows(m_table);
    connect(m_table, &kit::DataTable::currentIdChanged, this, &PurposesPage::showChosen);
    connect(m_table, &kit::DataTable::opened, m_editor, &PurposeEditor::takeFocus); // it may stand below the list
    connect(m_editor, &PurposeEditor::saved, this, [this](const QString& code) {
        m_code = code;
        reload();
    });
    connect(m_editor, &PurposeEditor::dropped, this, [this] {
        if (m_editor->code().isEmpty())
            choose(m_code);
    });
    connect(m_editor, &PurposeEditor::begun, this, &PurposesPage::mark);
}

void PurposesPage::setColumns(const std::vector<QVariantList>& rows)
{
    constexpr int ai = 4;
    constexpr int review = 6;
    m_table->setColumns({{QStringLiteral("purpose"), tr("Purpose"), CellKind::Strong, 190, false, {}, 1},
        {QStringLiteral("ground"), tr("Ground"), CellKind::Secondary, 106, false},
        {QStringLiteral("fields"), tr("Fields"), CellKind::Number, kit::headWidth(tr("Fields"), 58), false},
        {QStringLiteral("kept"), tr("Kept"), CellKind::Text, kit::headWidth(tr("Kept"), 86), false,
            tr("By the rule of retention that is linked; what rests on consent, until it ends")},
        {QStringLiteral("ai"), tr("AI"), CellKind::Pill, kit::pillWidth(rows, ai, 60), false},
        {QStringLiteral("people"), tr("People"), CellKind::Number, kit::headWidth(tr("People"), 62), false,
            tr("People who may be used for this purpose now")},
        {QStringLiteral("review"), tr("Review"), CellKind::Pill, kit::pillWidth(rows, review, 80), false}});
    if (m_columnRoom)
        m_columnRoom->apply();
}

/// In the notice's place as long as there is none.
QWidget* PurposesPage::makeNoNotice()
{
    auto* card = new kit::Card(tr("No notice is written yet"));
    m_noNotice = card;
    card->setObjectName(QStringLiteral("purposesNoNotice"));
    card->body()->addWidget((new kit::Label(tr("People are told what you do with their data before they give it. Write "
                                               "the notice once; it can be filled "
                                               "from these purposes."),
                                 theme::Type::Body, theme::Color::TextSecondary))
            ->wrapped());
    auto* write = new kit::ActionButton(tr("Write the notice"), kit::ActionButton::Role::Outlined);
    write->setObjectName(QStringLiteral("writeNotice"));
    write->setButtonSize(kit::ActionButton::Size::Small);
    card->setHeaderAction(write);
    card->hide();
    connect(write, &QPushButton::clicked, this, &PurposesPage::noticesWanted);
    return card;
}

/// In a narrow window, or with large text, the editor stands below the list and the page scrolls.
void PurposesPage::applyRoom()
{
    constexpr int leastWidth = 820; // design pixels
    constexpr int editorWidth = 352;
    constexpr int roomForWide = 1120; // below that the list needs all that the editor can do without
    constexpr int listHeight = 320;
    constexpr int editorHeight = 420;
    const bool isNarrow = width() < theme::px(leastWidth);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_editor->setMinimumWidth(isNarrow ? 0 : theme::px(editorWidth));
    m_editor->setMaximumWidth(!isNarrow && width() < theme::px(roomForWide) ? theme::px(editorWidth) : QWIDGETSIZE_MAX);
    m_editor->setMinimumHeight(isNarrow ? theme::px(editorHeight) : 0);
    m_table->setMinimumHeight(isNarrow ? theme::px(listHeight) : 0);
    // Below the list where its rows are still to be seen: the notice has a page of its own as well.
    constexpr int leastHeight = 500;
    const bool isBelow = !isNarrow && height() >= theme::px(leastHeight);
    m_compare->setVisible(m_hasNotice && isBelow);
    m_compare->setMaximumHeight(std::max(theme::px(200), height() * 2 / 5)); // whatever its text asks for
    m_noNotice->setVisible(m_isNoticeRead && !m_hasNotice && isBelow);
}

/// What it needs when one stands below the other: side by side it would never become narrow enough to change over.
QSize PurposesPage::minimumSizeHint() const
{
    // Below each other, wrapped words make the cards higher than their plain least; short of it they lie over each
    // other.
    const bool isNarrow = m_row->direction() == QBoxLayout::TopToBottom;
    const int least = QWidget::minimumSizeHint().height();
    const int wrapped = isNarrow && layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width()) : 0;
    return {theme::px(340), std::max(least, wrapped)};
}

void PurposesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyRoom();
    if (event->oldSize().width() != width())
        updateGeometry();
}

void PurposesPage::reload()
{
    showList();
    countPeople();
    readRules();
}

void PurposesPage::showNotices(const std::vector<purposes::Notice>& notices)
{
    m_hasNotice = !notices.empty();
    m_isNoticeRead = true;
    if (m_hasNotice) {
        const purposes::Notice& first = firstShown(notices);
        m_compare->setNotice(first, first.draft.isEmpty() && first.newest() ? first.newest()->version : 0);
    }
    applyRoom();
}

void PurposesPage::readRules()
{
    using Rules = std::vector<retention::Rule>;
    shell::onSuccess(m_context.workspace.purges().rules(), this, m_context.notices, [this](const Rules& rules) {
        if (rules == m_rules)
            return;
        m_rules = rules;
        m_editor->setRules(rules);
        showList();
    });
}

/// A period for a list: that of the linked rule; what rests on consent goes when the consent ends (K5).
QString PurposesPage::keptWords(const Purpose& purpose) const
{
    const auto rule = std::ranges::find(m_rules, purpose.retentionRule, &retention::Rule::id);
    if (!purpose.retentionRule.isEmpty() && rule != m_rules.end())
        return wording::periodText(rule->period);
    return purpose.basis == LawfulBasis::Consent ? periodWords(purpose.renewal) : QStringLiteral("–");
}

/// Models and the catalogue give the same order, so that a row is found by its place.
void PurposesPage::showList()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const QDate day = today(m_context.workspace);
    m_shown = catalogue->purposes();
    std::ranges::stable_partition(m_shown, [](const Purpose& each) { return !each.retiredAt; });
    if (!m_shown.empty() && !catalogue->find(m_code))
        m_code = m_shown.front().code;
    std::vector<kit::PagedTableModel::Row> rows;
    for (const Purpose& purpose : m_shown) {
        const QVariant people = m_reached.contains(purpose.id.value) ? QVariant(m_reached.value(purpose.id.value))
                                                                     : QVariant(QStringLiteral("…"));
        rows.push_back({nameOf(purpose), wording::lawfulBasisName(purpose.basis),
            static_cast<int>(purpose.fields.size()), keptWords(purpose), aiCell(purpose), people,
            QVariant::fromValue(reviewPill(purpose, day, catalogue->country()))});
    }
    m_isFilling = true;
    setColumns(rows);
    m_table->rows()->setRows(std::move(rows));
    m_isFilling = false;
    mark();
    if (m_editor->isDirty())
        recount();
    else
        showChosen(m_table->currentId());
}

/// The row of what the editor shows: of a purpose that is being written, also before it was chosen here, as after a
/// lock. A new one has none.
void PurposesPage::mark()
{
    if (m_editor->isDirty() && !m_editor->code().isEmpty())
        m_code = m_editor->code();
    const auto found = std::ranges::find(m_shown, m_code, &Purpose::code);
    m_isFilling = true;
    if (m_editor->isNew() || found == m_shown.end())
        m_table->setCurrentIndex({});
    else
        m_table->setCurrentId(found - m_shown.begin() + 1);
    m_isFilling = false;
}

/// What is being written keeps its place, and goes by the newest counts: after a lock it is there before them.
void PurposesPage::recount()
{
    if (!m_editor->isDirty()) {
        showChosen(m_table->currentId());
        return;
    }
    const auto found = std::ranges::find(m_shown, m_editor->code(), &Purpose::code);
    if (found != m_shown.end())
        m_editor->setCounts(agreed(*found), m_reached.value(found->id.value), toAskAgain(*found));
}

void PurposesPage::countPeople()
{
    using Counts = std::vector<consent::StateCount>;
    shell::onSuccess(m_context.workspace.consent().counts(), this, m_context.notices, [this](const Counts& counts) {
        m_counts = counts;
        recount();
    });
    const base::UtcTime now = m_context.workspace.clock().now();
    using Again = std::vector<consent::AskAgain>;
    shell::onSuccess(m_context.workspace.gate().toAskAgain(now), this, m_context.notices, [this](const Again& again) {
        m_again = again;
        recount();
    });
    for (const Purpose& purpose : m_shown) {
        if (!purpose.isUsable()) {
            m_reached.insert(purpose.id.value, 0);
            continue;
        }
        shell::onSuccess(m_context.workspace.gate().who(purpose.code, now), this, m_context.notices,
            [this, id = purpose.id.value](const std::vector<base::CustomerId>& people) {
                m_reached.insert(id, static_cast<qint64>(people.size()));
                showList();
            });
    }
}

qint64 PurposesPage::agreed(const Purpose& purpose) const
{
    qint64 people = 0;
    for (const consent::StateCount& count : m_counts) {
        if (count.purpose == purpose.id && consent::isAgreed(count.state))
            people += count.people;
    }
    return people;
}

qint64 PurposesPage::toAskAgain(const Purpose& purpose) const
{
    return std::ranges::count(m_again, purpose.id, &consent::AskAgain::purpose);
}

void PurposesPage::showChosen(qint64 row)
{
    if (m_isFilling || row <= 0 || row > static_cast<qint64>(m_shown.size()))
        return;
    const Purpose& purpose = m_shown[static_cast<std::size_t>(row - 1)];
    if (m_editor->isDirty()) {
        if (purpose.code != m_editor->code()) {
            m_editor->warnUnsaved();
            QMetaObject::invokeMethod(this, &PurposesPage::mark, Qt::QueuedConnection); // once the press is over
        }
        return;
    }
    m_code = purpose.code;
    m_editor->show(purpose, agreed(purpose), m_reached.value(purpose.id.value), toAskAgain(purpose));
}

void PurposesPage::choose(const QString& code)
{
    const auto found = std::ranges::find(m_shown, code, &Purpose::code);
    if (found == m_shown.end())
        return;
    const qint64 row = found - m_shown.begin() + 1;
    m_table->setCurrentId(row);
    showChosen(row);
}

void PurposesPage::addPurpose()
{
    if (!mayLeave())
        return;
    m_editor->showNew();
}

bool PurposesPage::mayLeave()
{
    if (!m_editor->isDirty())
        return true;
    m_editor->warnUnsaved();
    return false;
}

} // namespace aicms::ui_purposes
