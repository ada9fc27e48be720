// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/renewal_letter.h"

#include "ui/wording/notice_reading.h"

namespace aicms::wording {

using consent::State;
using consent::StateRow;

namespace {

/// One letter in the making: the words, and what is known.
class Writer {
public:
    Writer(const customers::Customer& customer, const purposes::Purpose& purpose, const RenewalFacts& facts)
        : m_customer(customer), m_purpose(purpose), m_facts(facts), m_words(letterWords(customer, facts)),
          m_name(purpose.textFor(m_words.language()).name)
    {
    }

    Letter write() const
    {
        Letter letter = beginLetter(m_customer, m_facts);
        letter.subject = m_words(isEnded() ? "renew_ended_subject" : "renew_subject").arg(m_name);
        letter.parts = parts();
        if (!m_facts.isMail)
            letter.slip = slip();
        return letter;
    }

private:
    QString day(base::UtcTime time) const { return m_words.day(time); }
    /// A consent holds until the moment before.
    QString lastDay(base::UtcTime end) const { return day(base::UtcTime {end.microseconds - 1}); }

    const StateRow* whole() const { return m_facts.states.empty() ? nullptr : &m_facts.states.front(); }
    std::optional<base::UtcTime> end() const
    {
        const StateRow* row = whole();
        if (!row)
            return std::nullopt;
        return row->state == State::Expired ? row->since : row->validUntil;
    }

    /// It has stopped, and a letter that asks to go on would say otherwise.
    bool isEnded() const
    {
        const auto until = end();
        return until && *until <= m_facts.now && whole()->state != State::Requested;
    }

    QString question() const
    {
        const StateRow* row = whole();
        const QString since = row && row->since ? day(*row->since) : m_words("state.9");
        if (row && row->state == State::Requested)
            return m_words("renew_asked_text").arg(m_name, since);
        if (const auto until = end()) {
            return *until > m_facts.now ? m_words("renew_text").arg(m_name, since, lastDay(*until))
                                        : m_words("renew_ended_text").arg(m_name, lastDay(*until));
        }
        return m_words("renew_open_text").arg(m_name, since);
    }

    /// "by e-mail: agreed, since 3 May 2024, until 2 May 2026"
    QString stateLine(const StateRow& row) const
    {
        QStringList said {m_words.numbered("state", static_cast<int>(row.state))};
        if (row.since && row.state != State::NeverAsked)
            said << m_words("since").arg(day(*row.since));
        if (row.validUntil && consent::isAgreed(row.state))
            said << m_words("valid_until").arg(lastDay(*row.validUntil));
        return m_words("letter_state_row")
            .arg(m_words.numbered("channel", static_cast<int>(row.channel)), said.join(QStringLiteral(", ")));
    }

    QString states() const
    {
        QStringList lines;
        for (const StateRow& row : m_facts.states) {
            const bool isAsked = row.channel == purposes::Channel::All ? m_purpose.channels.empty()
                                                                       : m_purpose.hasChannel(row.channel);
            if (isAsked)
                lines << stateLine(row);
        }
        if (lines.isEmpty() && whole())
            lines << stateLine(*whole());
        return lines.join(u'\n');
    }

    QStringList choices() const
    {
        QStringList lines;
        if (m_purpose.channels.size() < 2)
            return {m_words(m_facts.isMail ? "mail_whole" : "slip_whole")};
        for (const purposes::Channel channel : m_purpose.channels)
            lines << m_words.numbered("channel", static_cast<int>(channel));
        return lines;
    }

    QString howToAnswer() const
    {
        QStringList lines;
        if (m_facts.isMail) {
            lines << m_words("letter_answer_mail");
            for (const QString& each : choices())
                lines << QStringLiteral("    %1, %2:  %3 / %4")
                             .arg(m_name, each, m_words("slip_yes"), m_words("slip_no"));
        } else {
            lines << m_words("letter_answer_post");
        }
        if (const QStringList ways = reachedAt(m_facts.controller, m_words); !ways.isEmpty())
            lines << m_words("letter_answer_other").arg(ways.join(QStringLiteral(", ")));
        const auto until = end();
        lines << (until && *until > m_facts.now ? m_words("letter_silence_until").arg(lastDay(*until))
                                                : m_words("letter_silence"));
        return lines.join(u'\n');
    }

    std::vector<Letter::Part> parts() const
    {
        std::vector<Letter::Part> parts {{{}, m_words("dear").arg(m_customer.displayName())}, {{}, question()}};
        // Of one way the first sentence has said it.
        if (const QString noted = states(); noted.contains(u'\n'))
            parts.push_back({m_words("letter_state"), noted});
        const purposes::PurposeText text = m_purpose.textFor(m_words.language());
        if (!text.text.isEmpty())
            parts.push_back({m_words("letter_question"), text.text});
        if (!m_facts.wording.text.isEmpty())
            parts.push_back(
                {m_words("letter_wording").arg(m_facts.wording.title), readableNotice(m_facts.wording.text)});
        parts.push_back({m_words("letter_answer"), howToAnswer()});
        const QString place = m_facts.controller.noticePlace;
        QStringList rights {m_words("letter_withdraw")};
        if (!place.isEmpty())
            rights << m_words("letter_notice_place").arg(place);
        else if (m_facts.isNoticePublished)
            rights << m_words("letter_notice_ask");
        parts.push_back({{}, rights.join(u'\n')});
        parts.push_back({{}, m_words("letter_greeting") + u'\n' + m_facts.business});
        return parts;
    }

    Letter::Slip slip() const
    {
        QString from = m_customer.displayName();
        if (!m_customer.number.isEmpty())
            from += QStringLiteral(", ") + m_words("letter_number").arg(m_customer.number);
        const QStringList to = QStringList {m_facts.business} + m_facts.controller.addressLines();
        return {m_words("slip_title"),
            {m_words("slip_to").arg(to.join(QStringLiteral(", "))), m_words("slip_from").arg(from),
                m_words("slip_question").arg(m_name)},
            choices(), m_words("slip_yes"), m_words("slip_no"), m_words("slip_sign")};
    }

    const customers::Customer& m_customer;
    const purposes::Purpose& m_purpose;
    const RenewalFacts& m_facts;
    SheetWords m_words;
    QString m_name; ///< of the purpose
};

} // namespace

Letter renewalLetter(const customers::Customer& customer, const purposes::Purpose& purpose, const RenewalFacts& facts)
{
    return Writer(customer, purpose, facts).write();
}

} // namespace aicms::wording
