// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace aicms::test {

/// A person with every field filled, each value with a provenance of its own.
inline customers::Customer fullRecord()
{
    using namespace customers;
    const auto held = [](int n) {
        return Provenance {QStringLiteral("purpose_%1").arg(n), static_cast<Origin>(n % 4), SourceKind::Import, 40 + n,
            {n + 1}, {1'700'000'000'123'456 + n}};
    };
    Customer c;
    c.kind = Kind::Person;
    c.number = QStringLiteral("K-1007");
    c.numberProvenance = held(1);
    c.givenName = QStringLiteral("Zoë");
    c.familyName = QStringLiteral("Ångström");
    c.name = QStringLiteral("Dr. Zoë Ångström");
    c.nameProvenance = held(2);
    c.language = QStringLiteral("sv");
    c.languageProvenance = held(3);
    c.birthdayTyped = QStringLiteral("29.02.");
    c.birthday = base::CalendarDate::of(0, 2, 29);
    c.birthdayProvenance = held(4);
    c.emails = {{QStringLiteral("Zoe@Example.org"), QStringLiteral("work"), true, held(5)},
        {QStringLiteral("zoe at home"), QStringLiteral("home"), false, held(6)}};
    c.phones = {{QStringLiteral("040 66969142"), QStringLiteral("work"), QStringLiteral("+494066969142"), held(7)},
        {QStringLiteral("reception"), {}, {}, held(8)}};
    c.addresses = {{QStringLiteral("Storgatan 1\nPort B"), QStringLiteral("111 22"), QStringLiteral("Malmö"),
                       QStringLiteral("Skåne"), QStringLiteral("SE"), QStringLiteral("home"), held(9)},
        {{}, {}, QStringLiteral("Lund"), {}, {}, {}, held(10)}};
    c.links = {{QStringLiteral("https://example.org/zoe"), QStringLiteral("site"), held(11)}};
    c.tags = {{QStringLiteral("Stammkunde"), held(12)}, {QStringLiteral("Alt"), held(13)}};
    c.notes = {{{}, QStringLiteral("prefers mornings\nand tea"), {1'700'000'000'000'001}, held(14)},
        {{}, QStringLiteral("second"), {1'700'000'000'000'002}, held(15)}};
    c.extraFields = {{QStringLiteral("Shoe size"), QStringLiteral("39"), held(16)}};
    c.memberships = {{{}, QStringLiteral("Nordlicht AB"), QStringLiteral("Buyer"), held(17)}};
    c.createdAt = {1'600'000'000'000'007};
    return c;
}

} // namespace aicms::test
