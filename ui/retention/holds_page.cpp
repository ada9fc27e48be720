// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/holds_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_field.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/label.h"
#include "ui/retention/hold_form.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using kit::PillText;
using retention::Hold;
using theme::Tone;

namespace {

constexpr qsizetype mostNames = 20; ///< of those whom a hold covers
constexpr int soon = 30; ///< days

PillText statePill(const Hold& hold, QDate today)
{
    if (hold.liftedAt)
        return {Tone::Neutral, QStringLiteral("circle-check"), HoldsPage::tr("Lifted")};
    if (hold.reviewOn <= today)
        return {Tone::Danger, QStringLiteral("octagon-alert"), HoldsPage::tr("Look at it now")};
    if (hold.reviewOn <= today.addDays(soon))
        return {Tone::Warning, QStringLiteral("hourglass"), HoldsPage::tr("Review soon")};
    return {Tone::Warning, QStringLiteral("gavel"), HoldsPage::tr("In force")};
}

} // namespace

HoldsPage::HoldsPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_table(new kit::DataTable),
      m_withLifted(new QCheckBox(tr("Those that were lifted, too"))), m_form(new HoldForm(context)),
      m_card(new kit::Card), m_facts(new kit::KeyValueList), m_liftPart(new QWidget), m_reason(new QLineEdit),
      m_lift(new ActionButton(tr("Lift this hold"), ActionButton::Role::DangerOutline, QStringLiteral("lock-open")))
{
    setObjectName(QStringLiteral("holdsPage"));
    m_table->setObjectName(QStringLiteral("holdsTable"));
    m_table->setAccessibleName(tr("Legal holds, newest first"));
    m_table->setColumns({{QStringLiteral("matter"), tr("What it is about"), CellKind::Strong, 220, false, {}, 1},
        {QStringLiteral("covers"), tr("Covers"), CellKind::Text, 110, false},
        {QStringLiteral("placed"), tr("Placed"), CellKind::Secondary, 110, false},
        {QStringLiteral("review"), tr("Review"), CellKind::Text, 110, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 136, false}});
    auto* empty = new kit::EmptyState(QStringLiteral("gavel"), tr("No legal hold"),
        tr("A legal hold keeps people's data while a court case, a claim or a check needs them: nothing that it covers "
           "is removed, whatever its time."));
    m_table->setEmptyState(empty);
    m_withLifted->setObjectName(QStringLiteral("holdsLifted"));
    main()->addWidget(m_table, 1);
    main()->addWidget(m_withLifted);
    side()->addWidget(m_form);
    side()->addWidget(makeHold());
    side()->addStretch(1);
    m_form->hide();
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &HoldsPage::showChosen);
    connect(m_withLifted, &QCheckBox::toggled, this, &HoldsPage::showList);
    connect(m_form, &HoldForm::placed, this, [this](qint64 hold) {
        m_wanted = hold;
        m_form->hide();
        m_context.notices.toast(tr("The legal hold is placed. Nothing that it covers is removed."));
        Q_EMIT settled();
        reload();
    });
    connect(m_form, &HoldForm::left, this, [this] {
        m_form->hide();
        showChosen(m_table->currentId());
        m_table->setFocus(Qt::OtherFocusReason);
        Q_EMIT settled();
    });
}

QWidget* HoldsPage::makeHold()
{
    m_card->setObjectName(QStringLiteral("holdCard"));
    m_facts->setObjectName(QStringLiteral("holdFacts"));
    m_reason->setObjectName(QStringLiteral("liftReason"));
    m_lift->setObjectName(QStringLiteral("liftHold"));
    m_card->body()->addWidget(m_facts);
    auto* part = new QVBoxLayout(m_liftPart);
    m_card->setPadding(0); // the facts bring their own distance from the border
    shell::setSpacing(part, 16, 4, 16, 10, 8);
    m_reasonField = new kit::FormField(tr("Why it is no longer needed"), m_reason);
    m_reasonField->setHint(tr("Once it is lifted, what is past its time may go in the next run."));
    part->addWidget(m_reasonField);
    part->addWidget(m_lift, 0, Qt::AlignLeading);
    m_card->body()->addWidget(m_liftPart);
    m_card->hide();
    connect(m_lift, &QPushButton::clicked, this, &HoldsPage::lift);
    return m_card;
}

void HoldsPage::narrowed(bool isNarrow)
{
    for (const char* column : {"placed", "review"})
        m_table->setColumnVisible(QString::fromLatin1(column), !isNarrow);
}

void HoldsPage::reload()
{
    m_users = userNames(m_context.workspace);
    shell::onSuccess(m_context.workspace.holds().list(true), this, m_context.notices, [this](std::vector<Hold> holds) {
        m_all = std::move(holds);
        showList();
    });
}

void HoldsPage::beginNew(base::CustomerId customer)
{
    m_card->hide();
    m_form->show();
    m_form->openFor(customer);
}

void HoldsPage::showList()
{
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
        [this](const Hold& hold) { return m_withLifted->isChecked() || !hold.liftedAt; });
    const QDate today = m_context.workspace.today();
    std::vector<kit::PagedTableModel::Row> rows;
    qint64 current = m_shown.empty() ? 0 : 1;
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_chosen.value;
    for (const Hold& hold : m_shown) {
        rows.push_back({hold.matter, coverText(hold),
            dayText(hold.placedAt.toDateTime().toTimeZone(m_context.workspace.zone()).date()), dayText(hold.reviewOn),
            QVariant::fromValue(statePill(hold, today))});
        if (hold.id.value == wanted)
            current = static_cast<qint64>(rows.size());
    }
    m_wanted = 0;
    m_table->rows()->setRows(std::move(rows));
    Q_EMIT counted(static_cast<int>(std::ranges::count_if(m_all, [](const Hold& hold) { return !hold.liftedAt; })));
    if (current > 0)
        m_table->setCurrentId(current);
    else
        m_chosen = {};
    showChosen(current);
}

void HoldsPage::showChosen(qint64 row)
{
    const bool isThere = row > 0 && row <= std::ssize(m_shown);
    m_card->setVisible(isThere && m_form->isHidden());
    if (!isThere)
        return;
    const Hold hold = m_shown[static_cast<std::size_t>(row - 1)];
    if (hold.id != m_chosen) {
        m_reason->clear();
        m_reasonField->forget();
        m_reasonField->setError({});
    }
    m_chosen = hold.id;
    m_card->setTitle(hold.matter);
    m_liftPart->setVisible(!hold.liftedAt);
    showPeople(hold, {});
    if (hold.people.empty())
        return;
    std::vector<base::CustomerId> asked(
        hold.people.begin(), hold.people.begin() + std::min<qsizetype>(std::ssize(hold.people), mostNames));
    kit::whenDone(this, m_context.workspace.customers().rows(asked),
        [this, hold](const base::Result<std::vector<customers::CustomerRow>>& found) {
            if (!found || hold.id != m_chosen)
                return;
            QStringList names;
            for (const customers::CustomerRow& customer : *found)
                names << customer.name;
            showPeople(hold, names);
        });
}

void HoldsPage::showPeople(const Hold& hold, const QStringList& names)
{
    const auto rest = static_cast<int>(hold.people.size()) - static_cast<int>(names.size());
    QString covers = names.isEmpty() ? coverText(hold) : names.join(tr(", "));
    if (!names.isEmpty() && rest > 0)
        covers += tr(" and %Ln more", nullptr, rest);
    std::vector<kit::KeyValue> facts {{QStringLiteral("reason"), tr("Why the data are needed"), hold.reason},
        {QStringLiteral("covers"), tr("Whom it covers"), covers},
        {QStringLiteral("placed"), tr("Placed"),
            tr("%1 by %2", "time, user")
                .arg(timeText(hold.placedAt, m_context.workspace),
                    m_users.value(hold.placedBy.value, tr("a colleague")))},
        {QStringLiteral("review"), tr("To be looked at again on"), dayText(hold.reviewOn)}};
    if (hold.liftedAt)
        facts.push_back({QStringLiteral("lifted"), tr("Lifted"),
            tr("%1 by %2: %3", "time, user, reason")
                .arg(timeText(*hold.liftedAt, m_context.workspace),
                    m_users.value(hold.liftedBy.value, tr("a colleague")), hold.liftReason)});
    m_facts->setRows(facts);
}

void HoldsPage::lift()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why it is no longer needed; the reason is kept with the hold."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_lift->setEnabled(false);
    kit::whenDone(
        this, m_context.workspace.holds().lift(m_chosen, m_reason->text()), [this](const base::Result<void>& lifted) {
            m_lift->setEnabled(true);
            if (!lifted) {
                m_context.notices.error(lifted.error());
                return;
            }
            m_reason->clear();
            m_context.notices.toast(tr("The legal hold is lifted."));
            Q_EMIT settled();
            reload();
        });
}

QByteArray HoldsPage::typed() const
{
    if (!m_form->isHidden())
        return m_form->typed();
    if (m_reason->text().isEmpty() || !m_chosen.isValid())
        return {};
    return QJsonDocument(
        QJsonObject {{QStringLiteral("lift"), m_chosen.value}, {QStringLiteral("why"), m_reason->text()}})
        .toJson(QJsonDocument::Compact);
}

bool HoldsPage::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (kept.contains(QLatin1String("lift"))) {
        m_chosen = {kept[QLatin1String("lift")].toInteger()};
        m_reason->setText(kept[QLatin1String("why")].toString());
        return true;
    }
    if (!m_form->bringBack(typed))
        return false;
    m_card->hide();
    m_form->show();
    return true;
}

} // namespace aicms::ui_retention
