// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rules_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/switch.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/retention_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using kit::MessageBar;
using retention::Rule;
using theme::Tone;

namespace {

enum Unit { inYears, inMonths, inDays };
constexpr int monthsAYear = 12;
constexpr int longest = 200; ///< years; see base::Period

struct Length {
    int count = 0;
    Unit unit = inYears;
};

Length lengthOf(const base::Period& period)
{
    if (period.months() == 0)
        return {period.days(), inDays};
    return period.months() % monthsAYear == 0 ? Length {period.months() / monthsAYear, inYears}
                                              : Length {period.months(), inMonths};
}

/// Months and days at once are not offered; such a period is shown and left alone.
bool isPlain(const base::Period& period)
{
    return period.months() == 0 || period.days() == 0;
}

kit::PillText statePill(const Rule& rule)
{
    if (!rule.isOn)
        return {Tone::Neutral, QStringLiteral("minus"), RulesPage::tr("Off")};
    if (rule.isStatutory)
        return {Tone::Info, QStringLiteral("landmark"), RulesPage::tr("A law demands it")};
    return {Tone::Success, QStringLiteral("check"), RulesPage::tr("On")};
}

} // namespace

RulesPage::RulesPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_table(new kit::DataTable), m_card(new kit::Card(tr("Rule"))),
      m_sentence(new kit::Label), m_source(new kit::Label), m_law(new MessageBar(MessageBar::Kind::Info)),
      m_on(new kit::Switch(tr("This rule is on"))), m_length(new QSpinBox), m_unit(new QComboBox),
      m_effect(new MessageBar(MessageBar::Kind::Info)),
      m_save(new ActionButton(tr("Save the rule"), ActionButton::Role::Primary, QStringLiteral("check"))),
      m_drop(new ActionButton(tr("Leave it as it was"), ActionButton::Role::Quiet))
{
    setObjectName(QStringLiteral("rulesPage"));
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("Rules of keeping"));
    m_table->setColumns({{QStringLiteral("class"), tr("Kind of data"), CellKind::Strong, 152, false},
        {QStringLiteral("period"), tr("Kept"), CellKind::Text, 72, false},
        {QStringLiteral("from"), tr("From"), CellKind::Secondary, 150, false, {}, 1},
        {QStringLiteral("then"), tr("Then"), CellKind::Secondary, 112, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 148, false}});
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("calendar-clock"), tr("No rules"),
        tr("Rules say how long what is kept. Without them nothing is ever removed by itself.")));
    main()->addWidget(m_table, 1);
    side()->addWidget(makeRule());
    side()->addStretch(1);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &RulesPage::choose);
}

QWidget* RulesPage::makeRule()
{
    m_sentence->setObjectName(QStringLiteral("ruleSentence"));
    m_source->setObjectName(QStringLiteral("ruleSource"));
    m_on->setObjectName(QStringLiteral("ruleOn"));
    m_length->setObjectName(QStringLiteral("ruleLength"));
    m_unit->setObjectName(QStringLiteral("ruleUnit"));
    m_effect->setObjectName(QStringLiteral("ruleEffect"));
    m_save->setObjectName(QStringLiteral("saveRule"));
    m_drop->setObjectName(QStringLiteral("dropRule"));
    m_length->setRange(1, longest * 366);
    m_length->setAccessibleName(tr("How long"));
    m_unit->setAccessibleName(tr("Years, months or days"));
    m_unit->addItem(tr("years"), inYears);
    m_unit->addItem(tr("months"), inMonths);
    m_unit->addItem(tr("days"), inDays);
    m_source->setColor(theme::Color::TextSecondary);
    for (QWidget* each : std::initializer_list<QWidget*> {m_sentence->wrapped(), m_source->wrapped(), m_law, m_on})
        m_card->body()->addWidget(each);
    auto* length = new QWidget;
    auto* row = new QHBoxLayout(length);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_length, 1);
    row->addWidget(m_unit, 1);
    length->setFocusProxy(m_length);
    auto* field = new kit::FormField(tr("How long it is kept"), length);
    field->setLineReserved(false);
    m_card->body()->addWidget(field);
    m_card->body()->addWidget(m_effect);
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_card->hide();
    connect(m_on, &QAbstractButton::toggled, this, &RulesPage::edited);
    connect(m_length, &QSpinBox::valueChanged, this, &RulesPage::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RulesPage::edited);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::save);
    connect(m_drop, &QPushButton::clicked, this, &RulesPage::drop);
    return m_card;
}

void RulesPage::narrowed(bool isNarrow)
{
    for (const char* column : {"from", "then"})
        m_table->setColumnVisible(QString::fromLatin1(column), !isNarrow);
}

void RulesPage::reload()
{
    shell::onSuccess(m_context.workspace.purges().rules(), this, m_context.notices,
        [this](std::vector<Rule> rules) { showRules(std::move(rules)); });
}

void RulesPage::showRules(std::vector<Rule> rules)
{
    if (isDirty()) // what is being changed stays in front
        return;
    const QString wanted = chosen() ? chosen()->id : QString();
    m_rules = std::move(rules);
    m_chosen = 0; // the order may be another one
    std::vector<kit::PagedTableModel::Row> rows;
    for (const Rule& rule : m_rules)
        rows.push_back({wording::dataClassName(rule.dataClass), wording::periodText(rule.period),
            wording::ruleBegin(rule), wording::actionName(rule.action), QVariant::fromValue(statePill(rule))});
    const auto found = std::ranges::find(m_rules, wanted, &Rule::id);
    const qint64 current = found == m_rules.end() ? 1 : found - m_rules.begin() + 1;
    m_table->rows()->setRows(std::move(rows));
    Q_EMIT counted(static_cast<int>(m_rules.size()));
    if (m_rules.empty())
        return;
    m_table->setCurrentId(current);
    choose(current);
    if (const QByteArray kept = std::exchange(m_kept, {}); !kept.isEmpty())
        bringBack(kept);
}

const Rule* RulesPage::chosen() const
{
    return m_chosen > 0 && m_chosen <= std::ssize(m_rules) ? &m_rules[static_cast<std::size_t>(m_chosen - 1)] : nullptr;
}

void RulesPage::choose(qint64 row)
{
    if (row <= 0 || row > std::ssize(m_rules))
        return;
    if (isDirty()) {
        if (row != m_chosen) {
            warnUnsaved();
            m_table->setCurrentId(m_chosen);
        }
        return;
    }
    m_chosen = row;
    const Rule& rule = *chosen();
    m_isFilling = true;
    m_card->setTitle(wording::dataClassName(rule.dataClass));
    m_sentence->setText(wording::ruleSentence(rule));
    m_source->setText(tr("How sure that is: %1", "where a rule comes from").arg(rule.source));
    m_law->setText(tr("A law demands that it is kept so long. What a law demands goes before every other rule."));
    m_law->setVisible(rule.isStatutory);
    m_on->setChecked(rule.isOn);
    const Length length = lengthOf(rule.period);
    m_length->setValue(length.count);
    m_unit->setCurrentIndex(length.unit);
    for (QWidget* each : std::initializer_list<QWidget*> {m_length, m_unit})
        each->setEnabled(isPlain(rule.period));
    m_isFilling = false;
    m_card->show();
    edited();
}

std::vector<Rule> RulesPage::changed() const
{
    std::vector<Rule> rules = m_rules;
    Rule& rule = rules[static_cast<std::size_t>(m_chosen - 1)];
    rule.isOn = m_on->isChecked();
    static constexpr std::array letters = {"Y", "M", "D"};
    const auto period = base::Period::parse(QStringLiteral("P%1%2")
            .arg(m_length->value())
            .arg(QLatin1String(letters.at(static_cast<std::size_t>(m_unit->currentIndex())))));
    if (period && isPlain(rule.period))
        rule.period = *period;
    return rules;
}

bool RulesPage::isDirty() const
{
    return chosen() && changed() != m_rules;
}

void RulesPage::edited()
{
    if (m_isFilling)
        return;
    const bool dirty = isDirty();
    m_save->setEnabled(dirty);
    m_drop->setVisible(dirty);
    m_effect->hide();
    ++m_asked;
    if (dirty)
        preview();
}

void RulesPage::preview()
{
    m_effect->setKind(MessageBar::Kind::Info);
    m_effect->setText(tr("Counting what this would change…"));
    m_effect->show();
    auto& purges = m_context.workspace.purges();
    shell::onSuccess(purges.previewWith(m_rules), this, m_context.notices,
        [this, &purges, asked = m_asked](const retention::PurgePlan& before) {
            if (asked != m_asked)
                return;
            shell::onSuccess(purges.previewWith(changed()), this, m_context.notices,
                [this, asked, past = std::ssize(before.items)](const retention::PurgePlan& after) {
                    if (asked == m_asked)
                        tellEffect(past, std::ssize(after.items));
                });
        });
}

void RulesPage::tellEffect(qint64 before, qint64 after)
{
    const auto difference = static_cast<int>(std::abs(after - before));
    const bool isShorterThanLaw = chosen()->isStatutory && after > before;
    QString text = after == before ? tr("Nothing more and nothing less would be past its time today.")
        : after > before           ? tr("%Ln more record(s) would be past their time today.", nullptr, difference)
                                   : tr("%Ln record(s) fewer would be past their time today.", nullptr, difference);
    text += QLatin1Char(' ') + tr("Saving removes nothing yet.");
    if (isShorterThanLaw)
        text += QLatin1Char(' ') + tr("A law demands the longer time: ask whoever does your accounts first.");
    m_effect->setKind(isShorterThanLaw ? MessageBar::Kind::Warning : MessageBar::Kind::Info);
    m_effect->setText(text);
    m_effect->show();
}

void RulesPage::warnUnsaved()
{
    m_effect->setKind(MessageBar::Kind::Warning);
    m_effect->setText(tr("This rule was changed and is not saved yet. Save it, or leave it as it was."));
    m_effect->show();
    m_save->setFocus(Qt::OtherFocusReason);
}

void RulesPage::save()
{
    const std::vector<Rule> rules = changed();
    m_save->setEnabled(false);
    kit::whenDone(this, m_context.workspace.purges().setRules(rules), [this, rules](const base::Result<void>& saved) {
        if (!saved) {
            m_context.notices.error(saved.error());
            edited();
            return;
        }
        m_rules = rules;
        m_context.notices.toast(tr("The rule is saved. Nothing was removed."));
        Q_EMIT settled();
        edited();
        reload();
    });
}

void RulesPage::drop()
{
    const qint64 row = std::exchange(m_chosen, 0);
    choose(row);
    Q_EMIT settled();
}

QByteArray RulesPage::typed() const
{
    if (!isDirty())
        return {};
    return QJsonDocument(
        QJsonObject {{QStringLiteral("rule"), chosen()->id}, {QStringLiteral("on"), m_on->isChecked()},
            {QStringLiteral("length"), m_length->value()}, {QStringLiteral("unit"), m_unit->currentIndex()}})
        .toJson(QJsonDocument::Compact);
}

bool RulesPage::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!kept.contains(QLatin1String("rule")))
        return false;
    if (m_rules.empty()) {
        m_kept = typed;
        return true;
    }
    const auto found = std::ranges::find(m_rules, kept[QLatin1String("rule")].toString(), &Rule::id);
    if (found == m_rules.end())
        return true;
    m_table->setCurrentId(found - m_rules.begin() + 1);
    choose(found - m_rules.begin() + 1);
    m_isFilling = true;
    m_on->setChecked(kept[QLatin1String("on")].toBool());
    m_length->setValue(kept[QLatin1String("length")].toInt());
    m_unit->setCurrentIndex(kept[QLatin1String("unit")].toInt());
    m_isFilling = false;
    edited();
    return true;
}

} // namespace aicms::ui_retention
