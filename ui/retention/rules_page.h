// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/kit/split_page.h"
#include "ui/shell/screen.h"

#include <map>

class QComboBox;

namespace aicms::kit {
class ActionButton;
class Card;
class ConfirmBox;
class DataTable;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_retention {

class RuleForm;

/// How long what is kept, from when on, what then becomes of it, and where that comes from. Rules may be changed, made
/// and removed, or taken whole from a ready set; what that changes is counted before it is saved.
class RulesPage : public kit::SplitPage {
    Q_OBJECT
public:
    explicit RulesPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void beginNew();
    bool isDirty() const;
    void warnUnsaved();
    QByteArray typed() const; ///< what was changed and not saved; empty: nothing
    bool bringBack(const QByteArray& typed); ///< false: it is none of this page

Q_SIGNALS:
    void counted(int rules);
    void settled(); ///< saved or thrown away

protected:
    void narrowed(bool isNarrow) override;

private:
    QWidget* makeRule();
    QWidget* makeSets();
    void showRules(std::vector<retention::Rule> rules);
    void choose(qint64 row);
    void showChosen();
    void showStanding();
    void edited();
    void preview(const std::vector<retention::Rule>& rules);
    void tellEffect(const retention::PurgePlan& before, const retention::PurgePlan& after);
    void save();
    void store(const std::vector<retention::Rule>& rules, const QString& toast);
    void offerUndo(
        const std::vector<retention::Rule>& before, const std::vector<retention::Rule>& after, const QString& toast);
    void tellBefore();
    void drop();
    void askRemove();
    void askSet();
    void closeQuestion();
    kit::ConfirmBox* question(const QString& title, const QString& text);
    std::vector<retention::Rule> changed() const;
    const retention::Rule* chosen() const;

    shell::Context m_context;
    std::vector<retention::Rule> m_rules;
    std::map<QString, retention::Rule> m_before; ///< by id, as they were before the last change here
    std::optional<retention::Rule> m_new; ///< begun and not saved yet
    qint64 m_chosen = 0; ///< row, from 1
    int m_asked = 0; ///< counts previews; only the newest is shown
    QByteArray m_kept; ///< what a lock kept, until the rules are read
    kit::DataTable* m_table;
    kit::Card* m_card;
    kit::Label* m_sentence;
    kit::Label* m_source;
    kit::MessageBar* m_standing;
    RuleForm* m_form;
    kit::MessageBar* m_effect;
    kit::ActionButton* m_save;
    kit::ActionButton* m_drop;
    kit::ActionButton* m_remove;
    QComboBox* m_set;
    kit::ActionButton* m_take;
    kit::ConfirmBox* m_question = nullptr;
};

} // namespace aicms::ui_retention
