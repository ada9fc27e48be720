// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letters_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/requests/letters/letter_desk.h"
#include "core/requests/letters/letter_store.h"
#include "core/requests/request_store.h"

namespace aicms::requests {

using access::Operation;
using base::refused;

LettersService::LettersService(storage::Database& database, const access::Session& session, const base::Clock& clock,
    QString business, QString country, QTimeZone zone)
    : m_database(database), m_session(session), m_clock(clock), m_business(std::move(business)),
      m_country(std::move(country)), m_zone(std::move(zone))
{
}

LettersService::Future<LetterCase> LettersService::open(RequestId id)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<LetterCase>(allowed.error());
    return m_database.read([desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id](
                               storage::ReadTransaction& tx) { return desk.open(tx, id); });
}

LettersService::Future<std::vector<LetterHead>> LettersService::list(RequestId id)
{
    using Answer = std::vector<LetterHead>;
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([id](storage::ReadTransaction& tx) -> base::Result<Answer> {
        if (!store::read(tx, id))
            return base::fail(base::ErrorKind::NotFound, QStringLiteral("request"), id.value);
        return store::lettersOf(tx, id);
    });
}

LettersService::Future<LetterText> LettersService::compose(RequestId id, LetterOrder order)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<LetterText>(allowed.error());
    return m_database.read(
        [desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id, order = std::move(order)](
            storage::ReadTransaction& tx) { return desk.compose(tx, id, order); });
}

LettersService::Future<Letter> LettersService::begin(RequestId id, LetterOrder order)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<Letter>(allowed.error());
    return m_database.write(
        [desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id, order = std::move(order)](
            storage::WriteTransaction& tx) { return desk.begin(tx, id, order); });
}

LettersService::Future<std::vector<LetterHead>> LettersService::beginForRecipients(RequestId id, QString language)
{
    using Answer = std::vector<LetterHead>;
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.write(
        [desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id, language = std::move(language)](
            storage::WriteTransaction& tx) { return desk.beginForRecipients(tx, id, language); });
}

LettersService::Future<Letter> LettersService::save(LetterId id, LetterText text, QString reason)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<Letter>(allowed.error());
    return m_database.write(
        [desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id, text = std::move(text),
            reason = std::move(reason)](storage::WriteTransaction& tx) { return desk.save(tx, id, text, reason); });
}

LettersService::Future<void> LettersService::drop(LetterId id)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id](
                                storage::WriteTransaction& tx) { return desk.drop(tx, id); });
}

LettersService::Future<Letter> LettersService::keep(LetterId id, LetterSending sending)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<Letter>(allowed.error());
    return m_database.write(
        [desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id, sending = std::move(sending)](
            storage::WriteTransaction& tx) { return desk.keep(tx, id, sending); });
}

LettersService::Future<Letter> LettersService::read(LetterId id)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<Letter>(allowed.error());
    return m_database.read([desk = LetterDesk(m_session, m_clock, m_business, m_country, m_zone), id](
                               storage::ReadTransaction& tx) { return desk.read(tx, id); });
}

LettersService::Future<void> LettersService::logPrinted(LetterId id)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([session = m_session, id](storage::WriteTransaction& tx) -> base::Result<void> {
        const auto letter = store::readLetter(tx, id);
        if (!letter)
            return base::fail(base::ErrorKind::NotFound, QStringLiteral("letter"), id.value);
        audit::append(tx, session,
            {QStringLiteral("request.print_letter"), audit::ObjectKind::Request, letter->head.request.value, {},
                letterKindCode(letter->head.kind)});
        return {};
    });
}

void LettersService::dropEndedAnswers(storage::WriteTransaction& tx, QDate today)
{
    store::dropOwedBefore(tx, today);
}

} // namespace aicms::requests
