// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "tests/core/customers/opened_vault.h"

namespace aicms::test {

using namespace aicms::requests;

/// A vault of a business in Germany, on 28 May 2026 at noon UTC, and one customer of it.
class Register : public OpenedVault {
public:
    explicit Register(const QString& role = QStringLiteral("owner")) : OpenedVault(role)
    {
        customers::Customer person;
        person.givenName = u"Hannah"_s;
        person.familyName = u"Okafor"_s;
        hannah = add(person);
    }
    RequestDraft draft(Kind kind, QDate received) const
    {
        RequestDraft draft;
        draft.customer = hannah;
        draft.kinds = {kind};
        draft.received = received;
        return draft;
    }
    Opened open(const RequestDraft& draft)
    {
        const auto opened = requests.open(draft).result();
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().subject));
        return *opened;
    }
    /// The error's subject; empty when the move was made.
    QString move(RequestId id, Move move, QDate when = {}, const QString& code = {}, std::optional<int> position = {})
    {
        const auto moved = requests.move(id, {move, when, position, code.toLongLong(), code, u"because"_s}).result();
        return moved ? QString() : moved.error().subject;
    }
    RequestView view(RequestId id) { return requests.show(id).result().value(); }
    QString refusal(const RequestDraft& draft)
    {
        const auto opened = requests.open(draft).result();
        return opened ? QString() : opened.error().subject;
    }

    RequestsService requests {*database, session, QStringLiteral("DE"), QTimeZone("Europe/Berlin")};
    base::CustomerId hannah;
};

} // namespace aicms::test
