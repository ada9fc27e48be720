// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/controller.h"
#include "core/requests/letters/letters_service.h"
#include "core/sharing/sharing_service.h"
#include "tests/core/customers/opened_vault.h"

namespace aicms::test {

using namespace aicms::requests;

/// A business in Bavaria, on 28 May 2026 at noon UTC, that says how it is reached.
class LetterDeskOf : public OpenedVault {
public:
    explicit LetterDeskOf(const QString& role = QStringLiteral("owner")) : OpenedVault(role)
    {
        customers::Customer person;
        person.number = u"K-17"_s;
        person.givenName = u"Hannah"_s;
        person.familyName = u"Okafor"_s;
        person.language = u"de"_s;
        person.emails.push_back({u"hannah@example.org"_s});
        person.addresses.push_back({u"Lindenstr. 9"_s, u"10969"_s, u"Berlin"_s, {}, u"DE"_s});
        const auto made = write([&](storage::WriteTransaction& tx) {
            hannah = customers::insertCustomer(tx, session, person);
            purposes::writeController(tx,
                {u"Marktplatz 1\n91522 Ansbach"_s, u"laden@example.org"_s, u"+49 981 1234"_s,
                    u"Dr. Wolf, ds@example.org"_s});
            tx.execute("INSERT INTO setting (name, value) VALUES ('law.region', 'BY')"
                       " ON CONFLICT (name) DO UPDATE SET value = 'BY'");
        });
        if (!made)
            qFatal("the business could not be stored");
    }
    RequestId open(std::vector<Kind> kinds, std::vector<Regime> regimes = {}, QDate received = {2026, 5, 4})
    {
        RequestDraft draft;
        draft.customer = hannah;
        draft.kinds = std::move(kinds);
        draft.regimes = std::move(regimes);
        draft.lawsReason = u"lives there"_s;
        draft.received = received;
        const auto opened = requests.open(draft).result();
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().subject));
        return opened->id;
    }
    void move(RequestId id, Move move, const QString& code = {}, std::optional<int> position = {})
    {
        const auto moved = requests.move(id, {move, {}, position, 0, code, u"the invoices"_s}).result();
        if (!moved)
            qFatal("not moved: %s", qPrintable(moved.error().subject));
    }
    Letter begin(RequestId id, LetterOrder order)
    {
        const auto begun = letters.begin(id, std::move(order)).result();
        if (!begun)
            qFatal("not begun: %s", qPrintable(begun.error().subject));
        return *begun;
    }
    RequestView view(RequestId id) { return requests.show(id).result().value(); }
    QString refusalOf(LetterId id, LetterSending sending)
    {
        const auto kept = letters.keep(id, std::move(sending)).result();
        return kept ? QString() : kept.error().subject;
    }

    /// A processor and a club, to which her data went on 20 May.
    void passOn()
    {
        write([this](storage::WriteTransaction& tx) { purposes.start(tx); });
        for (const QString& name : {u"Post AG"_s, u"Radolin [club]"_s}) {
            sharing::Recipient recipient;
            recipient.name = name;
            recipient.countries = {u"DE"_s};
            recipient.purposes = {u"contract_performance"_s};
            recipient.contact = name.startsWith(u'P') ? u"Ring 1, 20095 Hamburg; privacy@post.example"_s : QString();
            const auto added = sharing.add(recipient).result();
            sharing::DisclosureDraft draft;
            draft.recipient = added->id;
            draft.purpose = u"contract_performance"_s;
            draft.at = base::UtcTime {clock.now().microseconds - 8 * day};
            draft.fields = {u"email"_s};
            draft.people = {hannah};
            if (!sharing.record(draft).result())
                qFatal("not passed on");
            recipients.push_back(added->id);
        }
    }
    std::vector<LetterOffer> notices(RequestId id)
    {
        auto offers = letters.open(id).result()->offers;
        std::erase_if(offers, [](const LetterOffer& each) { return each.kind != LetterKind::RecipientNotice; });
        return offers;
    }

    purposes::PurposesService purposes {*database, session, QStringLiteral("DE")};
    sharing::SharingService sharing {*database, session, purposes, QTimeZone("Europe/Berlin")};
    std::vector<sharing::RecipientId> recipients;
    RequestsService requests {*database, session, QStringLiteral("DE"), QTimeZone("Europe/Berlin")};
    LettersService letters {*database, session, clock, u"Fahrradladen Adler"_s, u"DE"_s, QTimeZone("Europe/Berlin")};
    base::CustomerId hannah;
};

} // namespace aicms::test
