// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/renewal.h"
#include "core/purposes/notice.h"
#include "ui/shell/screen.h"
#include "ui/wording/renewal_letter.h"

#include <deque>
#include <functional>

namespace aicms::ui_consent {

using consent::RenewalWish;

/// Letters (.pdf, each beginning a page) or texts of e-mails (.txt) that ask whether a consent may go on, on the newest
/// wording of the notice that it was given on; sending stays with the user. In three steps, each by a call of its own:
/// plan() finds out who gets one and who does not and why, saveTo() writes the file, logged for each person before, and
/// recordAsked() enters into the ledger that they were asked, once the user says that it was sent. Left out: who may be
/// written to for nothing (GDPR Art. 18), who said no in the meantime, who must not be asked yet, whose e-mail address
/// somebody objected with, who has none, or for a letter no address.
class RenewalWriter : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 5'000; ///< letters in one file

    explicit RenewalWriter(const shell::Context& context, QObject* parent = nullptr);
    void plan(const std::vector<RenewalWish>& wishes, bool isMail); ///< then planned(); an earlier plan is dropped
    void saveTo(const QString& path); ///< what was planned; then saved()
    void recordAsked(); ///< of whom a letter was saved; then recorded()
    void drop();
    /// The letters that were saved, for takeUp() after a lock: whom, for what and on which wording, and who got none;
    /// no name, no text.
    QByteArray kept() const;
    /// Then recordAsked() again; saved() follows, and once more where somebody is gone. False: nothing was kept.
    bool takeUp(const QByteArray& kept);

    bool isMail() const { return m_isMail; }
    int letters() const { return static_cast<int>(m_prepared.size()); } ///< that the plan holds
    int withoutWording() const; ///< of letters(): of those no notice is published
    QString leftOut() const; ///< who gets nothing and why, in sentences; empty: nobody
    QString receivers() const; ///< who gets one, and for which purposes; empty: nobody, or not read yet

Q_SIGNALS:
    void planned();
    void saved();
    void recorded(int people, const std::vector<std::pair<base::CustomerId, qint64>>& entries);
    /// A step ended without its signal; the reason, which was told as a notice, too. The plan, if there was one, stays.
    void failed(const QString& sentence);

public:
    /// A letter, and what the ledger will say of it.
    struct Prepared {
        wording::Letter letter;
        consent::EventDraft asked;
    };

private:
    static consent::EventDraft askedBy(bool isMail); ///< what the ledger will say of a letter that was written
    static QString nameOf(const Prepared& prepared);
    void next();
    void leaveOutRefused(const std::function<void()>& then);
    void tryLedger(); ///< whom the ledger would refuse is left out before anything is printed
    void logNext(std::size_t place);
    void stop(const base::Error& error); ///< nothing is prepared
    void fail(const base::Error& error); ///< what is prepared stays
    void readRenewals(const std::vector<RenewalWish>& wishes);
    void sieve(const consent::Renewal& renewal, const customers::Customer& customer);
    void add(const consent::Renewal& renewal, const customers::Customer& customer);
    const purposes::NoticeVersion* newestOf(qint64 notice) const; ///< of the same notice; null: none
    bool save();
    void readNames(); ///< of whom something was taken up; who is gone is dropped

    shell::Context m_context;
    QString m_path;
    bool m_isMail = false;
    int m_generation = 0; ///< answers to an earlier plan are dropped
    std::deque<consent::Renewal> m_waiting;
    std::vector<purposes::Notice> m_notices;
    std::vector<Prepared> m_prepared;
    int m_leftOut = 0;
    /// Somebody who gets none. After a lock the name alone is known, and no further words.
    struct LeftOut {
        base::CustomerId customer = {};
        QString words = {};
        QString reason = {}; ///< a sentence, where each has one of her own
    };
    using LeftOuts = std::vector<LeftOut>;
    static QString withReasons(const LeftOuts& people);
    static QStringList wordsOf(const LeftOuts& people);
    LeftOuts m_refusing; ///< names of those who said no to advertising by that way
    LeftOuts m_withheld; ///< names with addresses that somebody objected with
    LeftOuts m_unreachable; ///< names of those without an e-mail address, or for letters without an address
    LeftOuts m_tooSoon; ///< names with the reason why they are not asked
};

} // namespace aicms::ui_consent
