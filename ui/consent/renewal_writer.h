// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/purposes/notice.h"
#include "ui/shell/screen.h"
#include "ui/wording/letters.h"

#include <deque>

namespace aicms::ui_consent {

/// Whose consent is to be asked for again, and for what.
struct RenewalWish {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
};

/// Prepares letters (.pdf, a page each) or texts of e-mails (.txt) that ask whether a consent may go on, on the newest
/// wording of the notice that it was given on; sending stays with the user. Logged for each person before the file is
/// written, and in the ledger as "was asked" once it is: what the ledger refuses or cannot take is taken out of the
/// file again. Left out, and named where it is few: who may be written to for nothing (GDPR Art. 18), who said no in
/// the meantime, who must not be asked yet, whose e-mail address somebody objected with or who has none.
class RenewalWriter : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 5'000; ///< letters in one file

    explicit RenewalWriter(const shell::Context& context, QObject* parent = nullptr);
    void prepare(const std::vector<RenewalWish>& wishes, const QString& path);
    void askWhere(QWidget* parent, const std::vector<RenewalWish>& wishes); ///< asks for the file, then prepares

    /// A letter, and what the ledger will say of it.
    struct Prepared {
        wording::RenewalLetter letter;
        consent::EventDraft asked;
    };

private:
    bool isMail() const;
    void next();
    void stop(const base::Error& error); ///< nothing is prepared
    void readWording(const RenewalWish& wish, const consent::StateRow& answer);
    void readPerson(const RenewalWish& wish, const consent::StateRow& answer, qint64 notice);
    void readAddresses(
        const RenewalWish& wish, const consent::StateRow& answer, qint64 notice, const customers::Customer& customer);
    void add(
        const RenewalWish& wish, const consent::StateRow& answer, qint64 notice, const customers::Customer& customer);
    const purposes::NoticeVersion* newestOf(qint64 notice) const; ///< of the same notice; null: none
    void write();
    bool save();
    void finish(const consent::Asked& asked);
    QString leftOut() const;

    shell::Context m_context;
    QString m_path;
    std::deque<RenewalWish> m_waiting;
    std::vector<purposes::Notice> m_notices;
    std::vector<Prepared> m_prepared;
    int m_leftOut = 0;
    QStringList m_withheld; ///< names with addresses that somebody objected with
    QStringList m_unreachable; ///< names of those without an e-mail address
    QStringList m_tooSoon; ///< names with the reason why they are not asked
};

} // namespace aicms::ui_consent
