// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class Label;
class MessageBar;
class Switch;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// Whether a run needs two people, and what the first of them has confirmed.
class SecondPersonCard : public kit::Card {
    Q_OBJECT
public:
    explicit SecondPersonCard(const shell::Context& context, QWidget* parent = nullptr);
    void reload();

    /// False: this person can confirm the list, and another has to begin the run.
    bool mayBegin(const retention::PurgePlan& plan, const retention::LeftOut& leftOut) const;
    /// This person has confirmed just this list.
    bool isConfirmedHere(const retention::PurgePlan& plan, const retention::LeftOut& leftOut) const;

    /// Who else has confirmed just this list, and when; empty: nobody, or one person is enough.
    QString confirmedSentence(const retention::PurgePlan& plan, const retention::LeftOut& leftOut) const;

Q_SIGNALS:
    void changed(); ///< what the two questions answer
    /// Somebody else has confirmed a list and had unticked these.
    void untickedByAnother(const retention::LeftOut& leftOut);

private:
    void toggle(bool isOn);
    void showState();

    shell::Context m_context;
    kit::Switch* m_switch;
    kit::MessageBar* m_message;
    kit::Label* m_words;
    retention::TwoPeople m_state = retention::TwoPeople::Off;
    std::optional<retention::PurgeService::Confirmation> m_confirmed;
    retention::RunId m_told = {}; ///< whose unticked ones were told
    QHash<qint64, QString> m_users;
};

} // namespace aicms::ui_retention
