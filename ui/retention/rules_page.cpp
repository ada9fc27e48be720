// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rules_page.h"

#include "core/retention/rule_check.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/rule_form.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/retention_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using kit::MessageBar;
using kit::PillText;
using retention::Rule;
using retention::Standing;
using theme::Tone;

namespace {

/// Any year; its month and day. As the dry run counts it.
const QDate closeOfYear = retention::usualYearEnd;

PillText statePill(const Rule& rule, Standing standing)
{
    if (!rule.isOn)
        return {Tone::Neutral, QStringLiteral("minus"), RulesPage::tr("Off")};
    if (standing != Standing::Alone && standing != Standing::Decides)
        return {Tone::Warning, QStringLiteral("layers"), RulesPage::tr("Another goes first")};
    if (rule.isStatutory)
        return {Tone::Info, QStringLiteral("landmark"), RulesPage::tr("A law demands it")};
    return {Tone::Success, QStringLiteral("check"), RulesPage::tr("On")};
}

} // namespace

RulesPage::RulesPage(const shell::Context& context, QWidget* parent)
    : SplitPage(parent), m_context(context), m_table(new kit::DataTable), m_card(new kit::Card(tr("Rule"))),
      m_sentence(new kit::Label), m_source(new kit::Label), m_standing(new MessageBar(MessageBar::Kind::Info)),
      m_form(new RuleForm), m_effect(new MessageBar(MessageBar::Kind::Info)),
      m_save(new ActionButton(tr("Save the rule"), ActionButton::Role::Primary, QStringLiteral("check"))),
      m_drop(new ActionButton(tr("Leave it as it was"), ActionButton::Role::Quiet)),
      m_remove(new ActionButton(tr("Remove this rule…"), ActionButton::Role::Quiet, QStringLiteral("trash-2"))),
      m_set(new QComboBox), m_take(new ActionButton(tr("Take it…"), ActionButton::Role::Outlined))
{
    setObjectName(QStringLiteral("rulesPage"));
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("Rules of keeping"));
    m_table->setColumns({{QStringLiteral("class"), tr("Kind of data"), CellKind::Strong, 152, false},
        {QStringLiteral("period"), tr("Kept"), CellKind::Text, 72, false},
        {QStringLiteral("from"), tr("From"), CellKind::Secondary, 150, false, {}, 1},
        {QStringLiteral("then"), tr("Then"), CellKind::Secondary, 112, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 148, false}});
    m_table->setMostLines(2);
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("calendar-clock"), tr("No rules"),
        tr("Rules say how long what is kept. Without them nothing is ever removed by itself.")));
    main()->addWidget(m_table, 1);
    side()->addWidget(makeRule());
    side()->addWidget(makeSets());
    side()->addStretch(1);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &RulesPage::choose);
}

QWidget* RulesPage::makeRule()
{
    m_sentence->setObjectName(QStringLiteral("ruleSentence"));
    m_source->setObjectName(QStringLiteral("ruleSource"));
    m_standing->setObjectName(QStringLiteral("ruleStanding"));
    m_effect->setObjectName(QStringLiteral("ruleEffect"));
    m_save->setObjectName(QStringLiteral("saveRule"));
    m_drop->setObjectName(QStringLiteral("dropRule"));
    m_remove->setObjectName(QStringLiteral("removeRule"));
    m_source->setColor(theme::Color::TextSecondary);
    for (QWidget* each :
        std::initializer_list<QWidget*> {m_sentence->wrapped(), m_source->wrapped(), m_standing, m_form, m_effect})
        m_card->body()->addWidget(each);
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_remove, 0, Qt::AlignLeading);
    m_card->hide();
    m_form->setOwner(access::permit(m_context.workspace.session(), access::Operation::ChangeSettings).has_value());
    connect(m_form, &RuleForm::edited, this, &RulesPage::edited);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::save);
    connect(m_drop, &QPushButton::clicked, this, &RulesPage::drop);
    connect(m_remove, &QPushButton::clicked, this, &RulesPage::askRemove);
    return m_card;
}

QWidget* RulesPage::makeSets()
{
    auto* card = new kit::Card(tr("Ready sets"));
    m_set->setObjectName(QStringLiteral("readySet"));
    m_set->setAccessibleName(tr("Ready set of rules"));
    m_take->setObjectName(QStringLiteral("takeReadySet"));
    const QStringList names {
        tr("Germany"), tr("France"), tr("United Kingdom"), tr("California"), tr("Any other country")};
    const QStringList sets = retention::readySets();
    for (qsizetype i = 0; i < sets.size(); ++i)
        m_set->addItem(names.value(i), sets[i]);
    m_set->setCurrentIndex(std::max(0, m_set->findData(retention::jurisdictionOf(m_context.workspace.country()))));
    const retention::RuleFile file = retention::readySetFile();
    auto* words = new kit::Label(
        tr("Rules for a shop in that country, of version %1, looked up on %2. They are a beginning, not legal advice. "
           "Rules of your own stay.",
            "version, day")
            .arg(file.version, dayText(file.checkedOn)),
        theme::Type::Body, theme::Color::TextSecondary);
    card->body()->addWidget(words->wrapped());
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_set, 1);
    row->addWidget(m_take);
    card->body()->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &RulesPage::askSet);
    return card;
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
        rows.push_back({wording::ruleName(rule), wording::periodText(rule.period), wording::ruleBegin(rule),
            wording::actionName(rule.action),
            QVariant::fromValue(statePill(
                rule, retention::overlapOf(m_rules, rule, m_context.workspace.today(), closeOfYear).standing))});
    const auto found = std::ranges::find(m_rules, wanted, &Rule::id);
    const qint64 current = found == m_rules.end() ? 1 : found - m_rules.begin() + 1;
    m_table->rows()->setRows(std::move(rows));
    Q_EMIT counted(static_cast<int>(m_rules.size()));
    if (m_rules.empty())
        return;
    m_table->setCurrentId(current);
    if (m_new)
        m_chosen = current;
    else
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
    m_new.reset();
    m_chosen = row;
    m_form->show(*chosen(), false);
    showChosen();
}

void RulesPage::beginNew()
{
    if (isDirty()) {
        warnUnsaved();
        return;
    }
    Rule rule;
    rule.id = retention::freeRuleId(m_rules);
    rule.period = *base::Period::parse(QStringLiteral("P2Y"));
    const auto [trigger, start] = retention::beginningsOf(rule.dataClass).front();
    rule.trigger = trigger;
    rule.start = start;
    rule.action = retention::actionsOf(rule.dataClass).front();
    rule.priority = 10;
    rule.source = QStringLiteral("own choice");
    rule.jurisdiction = QStringLiteral("own");
    m_new = rule;
    m_form->show(rule, true);
    showChosen();
    scrollToTop();
    m_form->focusFirst();
}

void RulesPage::showChosen()
{
    const Rule& rule = m_new ? *m_new : *chosen();
    m_card->setTitle(m_new ? tr("New rule") : wording::ruleName(rule));
    m_source->setText(tr("How sure that is: %1", "where a rule comes from").arg(wording::ruleOrigin(rule.source)));
    m_source->setVisible(!m_new);
    m_remove->setVisible(!m_new && retention::isOwnRule(rule));
    m_card->show();
    closeQuestion();
    edited();
}

/// Of several rules for the same data one decides (T3); which, and why, stands here.
void RulesPage::showStanding()
{
    const std::vector<Rule> rules = changed();
    const Rule rule = m_form->rule();
    m_sentence->setText(wording::ruleSentence(rule));
    const retention::Overlap overlap = retention::overlapOf(rules, rule, m_context.workspace.today(), closeOfYear);
    const QString other = overlap.decides ? wording::ruleReason(overlap.decides->basis) : QString();
    QString text;
    switch (overlap.standing) {
    case Standing::Off:
        if (!overlap.decides)
            text = tr("No rule for this kind of data is on: it is never past its time.");
        break;
    case Standing::Alone:
        if (rule.isStatutory)
            text = tr("What a law demands goes before every other rule.");
        break;
    case Standing::Decides: text = tr("Several rules are about this kind of data; this one decides."); break;
    case Standing::YieldsToLaw:
        text = tr("It changes nothing now: a rule that a law demands goes before it (%1).").arg(other);
        break;
    case Standing::YieldsToLonger:
        text = tr("Laws demand both; the longer one decides for what begins today (%1).").arg(other);
        break;
    case Standing::YieldsToShorter:
        text = tr("Another rule is shorter and decides for what begins today (%1).").arg(other);
        break;
    }
    const bool yields = overlap.standing >= Standing::YieldsToLaw;
    m_standing->setKind(yields ? MessageBar::Kind::Warning : MessageBar::Kind::Info);
    m_standing->setText(text);
    m_standing->setVisible(!text.isEmpty());
}

std::vector<Rule> RulesPage::changed() const
{
    std::vector<Rule> rules = m_rules;
    if (m_new)
        rules.push_back(m_form->rule());
    else if (chosen())
        rules[static_cast<std::size_t>(m_chosen - 1)] = m_form->rule();
    return rules;
}

bool RulesPage::isDirty() const
{
    return m_new ? m_form->rule() != *m_new : chosen() && changed() != m_rules;
}

void RulesPage::edited()
{
    const bool dirty = isDirty();
    m_save->setEnabled(dirty);
    m_drop->setVisible(dirty || m_new);
    m_drop->setText(m_new ? tr("Make none") : tr("Leave it as it was"));
    m_effect->hide();
    m_form->showFault({});
    showStanding();
    ++m_asked;
    if (dirty)
        preview(changed());
    else
        tellBefore();
}

void RulesPage::preview(const std::vector<Rule>& rules)
{
    m_effect->setKind(MessageBar::Kind::Info);
    m_effect->setText(tr("Counting what this would change…"));
    m_effect->show();
    auto& purges = m_context.workspace.purges();
    shell::onSuccess(purges.previewWith(m_rules), this, m_context.notices,
        [this, &purges, rules, asked = m_asked](const retention::PurgePlan& before) {
            if (asked != m_asked)
                return;
            shell::onSuccess(purges.previewWith(rules), this, m_context.notices,
                [this, asked, before](const retention::PurgePlan& after) {
                    if (asked == m_asked)
                        tellEffect(before, after);
                });
        });
}

void RulesPage::tellEffect(const retention::PurgePlan& before, const retention::PurgePlan& after)
{
    const qint64 more = std::ssize(after.items) - std::ssize(before.items);
    const auto difference = static_cast<int>(std::abs(more));
    const bool isShorterThanLaw = more > 0 && !m_new && !m_question && chosen() && chosen()->isStatutory;
    QStringList parts {more == 0 ? tr("Nothing more and nothing less would be past its time today.")
            : more > 0           ? tr("%Ln more record(s) would be past their time today.", nullptr, difference)
                                 : tr("%Ln record(s) fewer would be past their time today.", nullptr, difference)};
    const qint64 going = after.total() - before.total();
    if (more > 0 && going < more)
        parts << tr("%Ln of them stay all the same: a hold or a law keeps them, or you decide.", nullptr,
            static_cast<int>(more - going));
    parts << tr("Saving removes nothing yet.");
    if (isShorterThanLaw)
        parts << tr("A law demands the longer time: ask whoever does your accounts first.");
    const QString text = parts.join(QLatin1Char(' '));
    if (m_question) {
        m_question->setText(text);
        return;
    }
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

kit::ConfirmBox* RulesPage::question(const QString& title, const QString& text)
{
    closeQuestion();
    m_question = new kit::ConfirmBox(title, text);
    m_question->setObjectName(QStringLiteral("rulesQuestion"));
    m_question->setKeepText(tr("Leave the rules as they are"));
    top()->addWidget(m_question);
    m_question->show();
    connect(m_question, &kit::ConfirmBox::kept, this, &RulesPage::closeQuestion);
    scrollToTop();
    return m_question;
}

void RulesPage::closeQuestion()
{
    ++m_asked; // what is still being counted is for nobody
    if (m_question)
        std::exchange(m_question, nullptr)->deleteLater();
}

void RulesPage::askRemove()
{
    if (isDirty()) {
        warnUnsaved();
        return;
    }
    std::vector<Rule> rules = m_rules;
    rules.erase(rules.begin() + (m_chosen - 1));
    auto* box = question(tr("Remove this rule?"), tr("Counting what this would change…"));
    box->setConfirmText(tr("Remove the rule"));
    connect(box, &kit::ConfirmBox::confirmed, this, [this, rules] {
        closeQuestion();
        store(rules, tr("The rule is removed. No records were removed."));
    });
    preview(rules);
    m_effect->hide();
}

void RulesPage::askSet()
{
    if (isDirty()) {
        warnUnsaved();
        return;
    }
    const std::vector<Rule> rules = retention::withReadySet(m_set->currentData().toString(), m_rules);
    auto* box = question(tr("Take the ready rules for: %1?", "country").arg(m_set->currentText()),
        tr("Counting what this would change…"));
    box->setConfirmText(tr("Take these rules"));
    box->addDuty(tr("The ready rules that stand there now go, with what was changed in them"));
    connect(box, &kit::ConfirmBox::confirmed, this, [this, rules] {
        closeQuestion();
        store(rules, tr("The ready rules are in force. Nothing was removed."));
    });
    preview(rules);
    m_effect->hide();
}

QByteArray RulesPage::typed() const
{
    return isDirty() ? RuleForm::toText(m_form->rule()) : QByteArray();
}

bool RulesPage::bringBack(const QByteArray& typed)
{
    const auto kept = RuleForm::fromText(typed);
    if (!kept)
        return false;
    if (m_rules.empty()) {
        m_kept = typed;
        return true;
    }
    const auto found = std::ranges::find(m_rules, kept->id, &Rule::id);
    if (found == m_rules.end() && !retention::isOwnRule(*kept))
        return true;
    if (found == m_rules.end()) {
        beginNew();
    } else {
        m_table->setCurrentId(found - m_rules.begin() + 1);
        choose(found - m_rules.begin() + 1);
    }
    m_form->take(*kept);
    return true;
}

} // namespace aicms::ui_retention
