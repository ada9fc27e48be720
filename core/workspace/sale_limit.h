// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"
#include "core/workspace/list_admission.h"

#include <QFuture>

#include <memory>

namespace aicms::workspace {

/// How many people are left out of a list to one who does with it what he likes, and why.
struct NotForSale {
    qint64 saidNo = 0; ///< to being passed on
    qint64 withoutYes = 0; ///< to whom data is sold where that takes a yes: there is none of theirs that counts
    qint64 all() const { return saidNo + withoutYes; }
    NotForSale& operator+=(const NotForSale& other);
    friend bool operator==(const NotForSale&, const NotForSale&) = default;
};

/// Who may be in a list that goes to somebody who does with it what he likes, whatever it is said to be for: who said
/// no to the sale and sharing of her data is not (Cal. Civ. Code 1798.120). To whom data is sold (sharing::isBuyer())
/// goes only whom the gate lets through for the purpose of passing on to others. To another who decides for himself
/// goes everybody but who said no to it in any way, and her too where a contract or a duty wants it: that is no sale.
/// An address of somebody who said no does not go with anybody else who has it either (consent::noThatLists()).
class SaleLimit {
public:
    /// Null where the list stays in the business, or goes to one who works for it. NotFound "recipient"; Conflict
    /// "recipient_sale_off" where the purpose that holds who said no is not in use.
    static base::Result<std::unique_ptr<SaleLimit>> of(Workspace& workspace, sharing::RecipientId recipient,
        const purposes::Purpose& purpose, const storage::CancelToken& token);

    /// Takes out of the list who may not be in it, before anything is read.
    base::Result<void> apply(std::vector<base::CustomerId>& ids);
    /// Before the records of a transaction.
    base::Result<void> prepare(const storage::CancelToken& token);
    void rewind() { m_leftOutHere = {}; }
    /// Whom it kept out, by the last pass.
    NotForSale leftOut() const;
    /// Whose list of addresses holds those that stay here.
    base::PurposeId purpose() const { return m_sale.id; }

    /// In one transaction.
    class Now {
    public:
        Now(SaleLimit& limit, storage::ReadTransaction& tx);
        bool mayGo(base::CustomerId customer);

    private:
        SaleLimit& m_of;
        storage::ReadTransaction& m_tx;
        std::optional<Admission::Now> m_gate;
    };

private:
    SaleLimit(Workspace& workspace, const purposes::Purpose& sale, bool isSold);
    bool hasOptedOut(storage::ReadTransaction& tx, base::CustomerId customer) const;
    NotForSale whyNot(storage::ReadTransaction& tx, base::CustomerId customer) const;

    Workspace& m_workspace;
    purposes::Purpose m_sale;
    std::optional<Admission> m_gate; ///< where the data is sold
    NotForSale m_leftOutBefore;
    NotForSale m_leftOutHere;
};

/// Of people whose data went to a recipient by another way than an export: who had said no to being passed on by then,
/// and would have been in no list to it for that purpose (`code`). For whoever enters it, who is told. NotAllowed.
QFuture<base::Result<std::vector<base::CustomerId>>> whoHadSaidNo(Workspace& workspace, sharing::RecipientId recipient,
    const QString& code, std::vector<base::CustomerId> people, base::UtcTime then);

} // namespace aicms::workspace
