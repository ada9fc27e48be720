// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/second_person_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/switch.h"
#include "ui/kit/when_done.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/wording/error_sentence.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace aicms::ui_retention {

using kit::MessageBar;
using retention::TwoPeople;

SecondPersonCard::SecondPersonCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Two people"), parent), m_context(context), m_switch(new kit::Switch(tr("A run needs two people"))),
      m_message(new MessageBar(MessageBar::Kind::Info)),
      m_words(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))
{
    setObjectName(QStringLiteral("secondPersonCard"));
    m_switch->setObjectName(QStringLiteral("twoPeople"));
    m_message->setObjectName(QStringLiteral("secondPersonMessage"));
    m_message->hide();
    body()->addWidget(m_switch, 0, Qt::AlignLeading);
    body()->addWidget(m_words->wrapped());
    body()->addWidget((new kit::Label(tr("A deletion that a person asked for needs both as well: one looks over its "
                                         "preview, another deletes."),
                           theme::Type::Body, theme::Color::TextSecondary))
            ->wrapped());
    body()->addWidget(m_message);
    connect(m_switch, &QAbstractButton::clicked, this, &SecondPersonCard::toggle);
    showState();
}

void SecondPersonCard::reload()
{
    auto& purges = m_context.workspace.purges();
    m_users = userNames(m_context.workspace);
    shell::onSuccess(purges.twoPeople(), this, m_context.notices, [this](TwoPeople state) {
        m_state = state;
        showState();
    });
    using Confirmed = std::optional<retention::PurgeService::Confirmation>;
    shell::onSuccess(purges.confirmation(), this, m_context.notices, [this](const Confirmed& confirmed) {
        m_confirmed = confirmed;
        showState();
        if (!m_confirmed || m_confirmed->isMine || m_told == m_confirmed->run.id)
            return;
        m_told = m_confirmed->run.id;
        Q_EMIT untickedByAnother(m_confirmed->leftOut);
    });
}

bool SecondPersonCard::mayBegin(const retention::PurgePlan& plan, const retention::LeftOut& leftOut) const
{
    return m_state == TwoPeople::Off
        || (m_confirmed && !m_confirmed->isMine && m_confirmed->run.listDigest == retention::listDigest(plan, leftOut));
}

bool SecondPersonCard::isConfirmedHere(const retention::PurgePlan& plan, const retention::LeftOut& leftOut) const
{
    return m_state != TwoPeople::Off && m_confirmed && m_confirmed->isMine
        && m_confirmed->run.listDigest == retention::listDigest(plan, leftOut);
}

QString SecondPersonCard::confirmedSentence(const retention::PurgePlan& plan, const retention::LeftOut& leftOut) const
{
    if (m_state == TwoPeople::Off || !mayBegin(plan, leftOut))
        return {};
    return tr("%1 looked through just this list and confirmed it on %2.", "person, day and time")
        .arg(m_users.value(m_confirmed->run.by.value, tr("A colleague")),
            timeText(m_confirmed->run.startedAt, m_context.workspace));
}

void SecondPersonCard::toggle(bool isOn)
{
    kit::whenDone(this, m_context.workspace.purges().setTwoPeople(isOn), [this](const base::Result<TwoPeople>& now) {
        if (now)
            m_state = *now;
        showState();
        if (now)
            return;
        m_message->setKind(MessageBar::Kind::Warning);
        m_message->setText(wording::sentence(now.error()));
        m_message->show();
    });
}

void SecondPersonCard::showState()
{
    m_switch->setChecked(m_state != TwoPeople::Off);
    m_words->setText(m_state == TwoPeople::Off
            ? tr("One person confirms what goes, and another begins the run, each with a passphrase of their own.")
            : tr("One person confirms what goes; another opens the vault and begins the run. It takes two to switch "
                 "this off as well."));
    m_message->setKind(MessageBar::Kind::Info);
    QString text;
    if (m_state == TwoPeople::OffAsked)
        text = tr("Somebody asked to switch this off. It ends when another person who may remove records does the "
                  "same.");
    if (m_state != TwoPeople::Off && m_confirmed) {
        const auto total
            = static_cast<int>(std::min<qint64>(m_confirmed->run.plannedTotal(), std::numeric_limits<int>::max()));
        text = m_confirmed->isMine
            ? tr("You confirmed that %Ln record(s) may go. Somebody else has to begin the run.", nullptr, total)
            : tr("%1 confirmed on %2 that %Ln record(s) may go. If the lists show the same, you can begin the run.",
                  nullptr, total)
                  .arg(m_users.value(m_confirmed->run.by.value, tr("A colleague")),
                      timeText(m_confirmed->run.startedAt, m_context.workspace));
    }
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    Q_EMIT changed();
}

} // namespace aicms::ui_retention
