// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of keeping as they are saved, taken back and left as they were.
#include "core/retention/rule_check.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/retention/rule_form.h"
#include "ui/retention/rules_page.h"
#include "ui/shell/answer.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/retention_wording.h"

#include <QPointer>

#include <algorithm>

namespace aicms::ui_retention {

using kit::MessageBar;
using retention::Rule;

void RulesPage::save()
{
    if (const auto checked = retention::checkRule(m_form->rule()); !checked) {
        m_form->showFault(checked.error().subject);
        return;
    }
    m_save->setEnabled(false);
    const bool isNew = m_new.has_value();
    store(changed(),
        isNew ? tr("The new rule is saved. Nothing was removed.") : tr("The rule is saved. Nothing was removed."));
}

void RulesPage::store(const std::vector<Rule>& rules, const QString& toast)
{
    kit::whenDone(this, m_context.workspace.purges().setRules(rules),
        [this, before = m_rules, rules, toast](const base::Result<void>& saved) {
            if (!saved) {
                m_context.notices.error(saved.error());
                edited();
                return;
            }
            m_chosen = std::exchange(m_new, std::nullopt) ? std::ssize(rules)
                                                          : std::min<qint64>(m_chosen, std::ssize(rules));
            m_rules = rules;
            offerUndo(before, rules, toast);
            if (chosen()) {
                m_form->show(*chosen(), false);
                showChosen();
            }
            Q_EMIT settled();
            reload();
        });
}

/// The page may be gone when it is undone; the rules are asked for anew by whoever shows them.
void RulesPage::offerUndo(const std::vector<Rule>& before, const std::vector<Rule>& after, const QString& toast)
{
    const auto set = [context = m_context, self = QPointer(this)](const std::vector<Rule>& rules) {
        shell::onSuccess(context.workspace.purges().setRules(rules), &context.notices, context.notices, [self] {
            if (self)
                self->reload();
        });
    };
    m_context.undo.push({tr("Rules of keeping changed"), [set, before] { set(before); }, [set, after] { set(after); }});
    for (const Rule& rule : before) {
        const auto now = std::ranges::find(after, rule.id, &Rule::id);
        if (now != after.end() && *now != rule)
            m_before.insert_or_assign(rule.id, rule);
    }
    m_context.notices.toastWithUndo(toast);
}

/// Of a rule that was changed since the page came up: nothing else tells it.
void RulesPage::tellBefore()
{
    const auto was = chosen() && !m_new ? m_before.find(chosen()->id) : m_before.end();
    if (was == m_before.end() || was->second == *chosen())
        return;
    m_effect->setKind(MessageBar::Kind::Info);
    m_effect->setText(tr("Before it was changed: %1", "sentence of a rule").arg(wording::ruleSentence(was->second)));
    m_effect->show();
}

void RulesPage::drop()
{
    m_new.reset();
    const qint64 row = std::exchange(m_chosen, 0);
    choose(row);
    Q_EMIT settled();
}

} // namespace aicms::ui_retention
