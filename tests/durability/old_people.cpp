// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/old_people.h"

namespace aicms::test {

void makeThemOld(BareVault& vault, int stay, int people)
{
    const base::SystemClock clock;
    const auto longAgo = base::UtcTime::fromDateTime(clock.now().toDateTime().addYears(-10));
    auto session = vault.open().value();
    const auto aged = session->database
                          ->write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                              tx.execute("UPDATE customer SET created_at = ?1 WHERE id > ?2", longAgo, stay);
                              return {};
                          })
                          .result();
    if (!aged)
        qFatal("nobody could be made old");
    for (int id = stay + 1; id <= people; ++id) {
        customers::Interaction call;
        call.customer = {id};
        call.subject = QStringLiteral("about a bicycle");
        call.at = longAgo;
        if (!session->customers->logInteraction(call).result())
            qFatal("a call could not be logged");
    }
    if (!session->close())
        qFatal("the vault could not be closed");
    session.reset();
    vault.keep();
}

} // namespace aicms::test
