// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/requests/letters/letter.h"
#include "core/storage/database.h"

#include <QFuture>

namespace aicms::requests {

/// Letters about requests: filled from templates by law and language, edited, and kept as they were sent, with their
/// SHA-256, for a period of their own. Each call checks the session's rights first. Every act is a note in the register
/// (letterStep()).
class LettersService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `country` and `zone` are the business's. All references must outlive this.
    LettersService(storage::Database& database, const access::Session& session, const base::Clock& clock,
        QString business, QString country, QTimeZone zone);

    /// Whose name stands in letters from now on. On the thread that calls the others.
    void setBusiness(const QString& business) { m_business = business; }

    /// Which letters fit the request and which are due, and those that there are. NotFound "request".
    Future<LetterCase> open(RequestId id);
    /// The letters that there are, without their words. NotFound "request".
    Future<std::vector<LetterHead>> list(RequestId id);
    /// The words of a letter as the template gives them; nothing is stored. NotFound "request"; Invalid
    /// "request.letter_law" (the request does not fall under that law), "request.no_refusal".
    Future<LetterText> compose(RequestId id, LetterOrder order);
    /// A draft of that. Errors of compose().
    Future<Letter> begin(RequestId id, LetterOrder order);
    /// A draft for each who has to be told of the person's data (LetterOffer::recipient) and has no letter yet; answers
    /// those, without their words. Errors of open().
    Future<std::vector<LetterHead>> beginForRecipients(RequestId id, QString language = {});
    /// The draft as it was edited: recipient, subject and body count; sender, place and day are as of now, but for a
    /// sender whose address the settings do not know. NotFound "letter"; Invalid "request.letter_sent",
    /// "request.letter_long".
    Future<Letter> save(LetterId id, LetterText text, QString reason);
    /// The draft goes. NotFound "letter"; Invalid "request.letter_sent".
    Future<void> drop(LetterId id);
    /// It went out: the copy is frozen with its digest, and what the letter does by going out is noted (receipt is
    /// confirmed, the identity asked for, the time extended) where it still can be. What goes to a recipient who is
    /// entered stands in the log of disclosures (sharing::Act::Letter), and that one is told. Of whoever was erased
    /// meanwhile the digest alone is kept; of the answer that waited for it (LetterHead::isOwed()) a copy without the
    /// name as well, and the request is closed. NotFound "letter"; Invalid "request.letter_sent",
    /// "request.letter_empty", "request.letter_open" with the number of open places, "request.letter_way",
    /// "request.letter_address" (by post, and there is none), "request.letter_to", "request.day" (before receipt or to
    /// come), "request.reason_missing" (of an extension that is not noted yet).
    Future<Letter> keep(LetterId id, LetterSending sending);
    /// A draft, or a copy compared with its digest. NotFound "letter".
    Future<Letter> read(LetterId id);
    /// Before it is printed or written to a file; for the log. NotFound "letter".
    Future<void> logPrinted(LetterId id);

    /// At each opening: answers that wait for nobody to send them any more, with the address in them.
    static void dropEndedAnswers(storage::WriteTransaction& tx, QDate today);

private:
    storage::Database& m_database;
    const access::Session& m_session;
    const base::Clock& m_clock;
    QString m_business;
    QString m_country;
    QTimeZone m_zone;
};

} // namespace aicms::requests
