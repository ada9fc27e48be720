// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter_fill.h"
#include "core/requests/request_desk.h"
#include "core/storage/transaction.h"

namespace aicms::requests {

/// What LettersService does inside one transaction; its errors are said there.
class LetterDesk {
public:
    LetterDesk(access::Session session, const base::Clock& clock, QString business, QString country, QTimeZone zone)
        : m_desk(session, country, zone), m_session(std::move(session)), m_clock(clock),
          m_business(std::move(business)), m_country(std::move(country))
    {
    }

    base::Result<LetterCase> open(storage::ReadTransaction& tx, RequestId id) const;
    base::Result<LetterText> compose(storage::ReadTransaction& tx, RequestId id, const LetterOrder& order) const;
    base::Result<Letter> begin(storage::WriteTransaction& tx, RequestId id, const LetterOrder& order) const;
    /// Drafts of the answer to the person, one for each law: those that there are, and new ones, `decided` being how
    /// the deletion will end. `outlives`: she is about to be erased, and they stay until they are sent.
    base::Result<std::vector<LetterHead>> readyAnswers(
        storage::WriteTransaction& tx, RequestId id, const Item& decided, bool outlives) const;
    base::Result<Letter> save(
        storage::WriteTransaction& tx, LetterId id, const LetterText& text, const QString& reason) const;
    base::Result<void> drop(storage::WriteTransaction& tx, LetterId id) const;
    base::Result<std::vector<LetterHead>> beginForRecipients(
        storage::WriteTransaction& tx, RequestId id, const QString& language) const;
    base::Result<Letter> keep(storage::WriteTransaction& tx, LetterId id, const LetterSending& sending) const;
    base::Result<Letter> read(storage::ReadTransaction& tx, LetterId id) const;

private:
    struct Known {
        LetterFacts facts;
        const LetterTemplates* templates = nullptr;
        QString email; ///< of whoever the letter goes to
        bool isNameless = false; ///< the person was erased
    };
    base::Result<Known> know(storage::ReadTransaction& tx, RequestId id, const LetterOrder& order) const;
    base::Result<Letter> draft(storage::ReadTransaction& tx, LetterId id) const;
    base::Result<void> follow(storage::WriteTransaction& tx, const Letter& letter) const;
    void logTold(storage::WriteTransaction& tx, const Letter& letter, const LetterFacts& facts) const;

    RequestDesk m_desk;
    access::Session m_session;
    const base::Clock& m_clock;
    QString m_business;
    QString m_country;
};

} // namespace aicms::requests
