// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/renewal_letter.h"

#include "ui/wording/notice_reading.h"
#include "ui/wording/person_sheet.h"
#include "ui/wording/place_names.h"
#include "ui/wording/sheet_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::wording {

using consent::State;
using consent::StateRow;

namespace {

/// One letter in the making: the words, and what is known.
class Writer {
public:
    Writer(const customers::Customer& customer, const purposes::Purpose& purpose, const RenewalFacts& facts)
        : m_customer(customer), m_purpose(purpose), m_facts(facts),
          m_words(letterLanguage(customer.language), facts.zone, countryOfDates()),
          m_name(purpose.textFor(m_words.language()).name)
    {
    }

    RenewalLetter write() const
    {
        RenewalLetter letter;
        letter.language = m_words.language();
        QStringList to {m_customer.displayName()};
        if (!m_customer.addresses.empty())
            to << addressLines(m_customer.addresses.front(), m_facts.country);
        letter.recipient = to.join(u'\n');
        if (!m_customer.emails.empty())
            letter.email = m_customer.emails.front().address;
        letter.sender = QStringList {m_facts.business} + m_facts.controller.addressLines();
        letter.contact = reachable();
        if (!m_customer.number.isEmpty())
            letter.contact << m_words("letter_number").arg(m_customer.number);
        letter.placeAndDay = placeAndDay();
        letter.subject = m_words("renew_subject").arg(m_name);
        letter.parts = parts();
        if (!m_facts.isMail)
            letter.slip = slip();
        return letter;
    }

private:
    /// The person's own ("en-US"), else that of the business.
    QString countryOfDates() const
    {
        const QString own = m_customer.language.section(u'-', 1, 1);
        return own.size() == 2 ? own.toUpper() : m_facts.country;
    }
    QString day(base::UtcTime time) const { return m_words.day(time.toDateTime().toTimeZone(m_facts.zone).date()); }
    /// A consent holds until the moment before.
    QString lastDay(base::UtcTime end) const { return day(base::UtcTime {end.microseconds - 1}); }

    QStringList reachable() const
    {
        QStringList lines;
        if (!m_facts.controller.phone.isEmpty())
            lines << m_words("letter_phone").arg(m_facts.controller.phone);
        if (!m_facts.controller.email.isEmpty())
            lines << m_words("letter_mail").arg(m_facts.controller.email);
        return lines;
    }

    QString placeAndDay() const
    {
        const QString place = placeOf(m_facts.controller.addressLines());
        const QString today = day(m_facts.now);
        return place.isEmpty() ? today : m_words("letter_place_day").arg(place, today);
    }

    const StateRow* whole() const { return m_facts.states.empty() ? nullptr : &m_facts.states.front(); }
    std::optional<base::UtcTime> end() const
    {
        const StateRow* row = whole();
        if (!row)
            return std::nullopt;
        return row->state == State::Expired ? row->since : row->validUntil;
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
            return {m_words("slip_whole")};
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
        if (const QStringList ways = reachable(); !ways.isEmpty())
            lines << m_words("letter_answer_other").arg(ways.join(QStringLiteral(", ")));
        const auto until = end();
        lines << (until && *until > m_facts.now ? m_words("letter_silence_until").arg(lastDay(*until))
                                                : m_words("letter_silence"));
        return lines.join(u'\n');
    }

    std::vector<RenewalLetter::Part> parts() const
    {
        std::vector<RenewalLetter::Part> parts {{{}, m_words("dear").arg(m_customer.displayName())}, {{}, question()}};
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
        parts.push_back({{},
            m_words("letter_withdraw") + u'\n'
                + (place.isEmpty() ? m_words("letter_notice_ask") : m_words("letter_notice_place").arg(place))});
        parts.push_back({{}, m_words("letter_greeting") + u'\n' + m_facts.business});
        return parts;
    }

    RenewalLetter::Slip slip() const
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

bool isOneOf(const QString& code, std::initializer_list<const char*> codes)
{
    return std::ranges::any_of(codes, [&code](const char* each) { return code == QLatin1String(each); });
}

} // namespace

QString letterLanguage(const QString& wanted)
{
    return sheetLanguage(wanted);
}

RenewalLetter renewalLetter(
    const customers::Customer& customer, const purposes::Purpose& purpose, const RenewalFacts& facts)
{
    return Writer(customer, purpose, facts).write();
}

QString letterText(const RenewalLetter& letter)
{
    const SheetWords words(letter.language, QTimeZone::utc());
    QStringList paragraphs {
        words("mail_to").arg(letter.email) + u'\n' + words("mail_subject").arg(letter.subject), letter.placeAndDay};
    for (const RenewalLetter::Part& part : letter.parts)
        paragraphs << (part.heading.isEmpty() ? part.text : part.heading + u'\n' + part.text);
    // The name stands below the greeting already.
    const QStringList below = letter.sender.mid(1) + letter.contact;
    return paragraphs.join(QStringLiteral("\n\n")) + (below.isEmpty() ? QString() : u'\n' + below.join(u'\n'));
}

QStringList addressLines(const customers::Address& address, const QString& country)
{
    const QString code = address.country.trimmed().toUpper();
    const QString there = code.isEmpty() ? country : code;
    QStringList lines = address.street.split(u'\n');
    if (isOneOf(there, {"US", "CA", "AU"})) {
        const QString place = QStringList {address.region, address.postcode}.join(u' ').trimmed();
        lines << (address.city.isEmpty() || place.isEmpty() ? address.city + place
                                                            : address.city + QStringLiteral(", ") + place);
    } else if (isOneOf(there, {"GB", "IE"})) {
        lines << address.city << address.region << address.postcode;
    } else {
        lines << QStringLiteral("%1 %2").arg(address.postcode, address.city).trimmed() << address.region;
    }
    if (!code.isEmpty() && code != country) {
        const QLocale::Territory territory = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
        lines << (territory == QLocale::AnyTerritory ? address.country.trimmed() : territoryName(territory)).toUpper();
    }
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

QString placeOf(const QStringList& address)
{
    static const QRegularExpression withDigit(QStringLiteral("\\S*\\d\\S*"));
    // From below: the first line is the street, the last one may be a country.
    for (qsizetype place = address.size() - 1; place > 0; --place) {
        if (!withDigit.match(address[place]).hasMatch())
            continue;
        const QString town = QString(address[place]).remove(withDigit).section(u',', 0, 0).simplified();
        return town.isEmpty() && place > 1 ? address[place - 1].section(u',', 0, 0) : town;
    }
    return address.size() > 1 ? address[1].section(u',', 0, 0) : QString();
}

} // namespace aicms::wording
