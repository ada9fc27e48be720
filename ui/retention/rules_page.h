// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/retention/split_page.h"
#include "ui/shell/screen.h"

class QSpinBox;
class QComboBox;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class Label;
class MessageBar;
class Switch;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// How long what is kept, from when on, what then becomes of it, and where that comes from. A rule may be switched off
/// or given another period; what that changes is counted before it is saved.
class RulesPage : public SplitPage {
    Q_OBJECT
public:
    explicit RulesPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
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
    void showRules(std::vector<retention::Rule> rules);
    void choose(qint64 row);
    void edited();
    void preview();
    void tellEffect(qint64 before, qint64 after); ///< how many are past their time
    void save();
    void drop();
    std::vector<retention::Rule> changed() const;
    const retention::Rule* chosen() const;

    shell::Context m_context;
    std::vector<retention::Rule> m_rules;
    qint64 m_chosen = 0; ///< row, from 1
    int m_asked = 0; ///< counts previews; only the newest is shown
    QByteArray m_kept; ///< what a lock kept, until the rules are read
    bool m_isFilling = false;
    kit::DataTable* m_table;
    kit::Card* m_card;
    kit::Label* m_sentence;
    kit::Label* m_source;
    kit::MessageBar* m_law;
    kit::Switch* m_on;
    QSpinBox* m_length;
    QComboBox* m_unit;
    kit::MessageBar* m_effect;
    kit::ActionButton* m_save;
    kit::ActionButton* m_drop;
};

} // namespace aicms::ui_retention
