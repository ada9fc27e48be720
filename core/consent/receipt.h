// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/consent/ledger_chain.h"
#include "core/purposes/controller.h"
#include "core/purposes/notice.h"

#include <QJsonObject>

#include <vector>

namespace aicms::consent {

/// A country to which somebody outside takes data, and what covers the way there (GDPR Art. 44 to 49).
struct Destination {
    QString country; ///< ISO 3166-1 alpha-2
    /// groundHome, groundArea, groundDecision, else the code of a safeguard (sharing::TransferTable); empty: none that
    /// was assessed.
    QString ground;
};
inline const QString groundHome = QStringLiteral("home"); ///< where the business is itself
inline const QString groundArea = QStringLiteral("area"); ///< in the area of its law
inline const QString groundDecision = QStringLiteral("decision"); ///< a decision holds the country to be safe

/// Somebody outside the business who gets data for the purpose.
struct ReceivedBy {
    QString name;
    std::vector<Destination> to = {}; ///< empty: it is not known here where
};

/// One entry of the ledger with everything that it refers to, as it is handed out: a consent receipt in the fields of
/// ISO/IEC TS 27560:2023 and the words of the Data Privacy Vocabulary (privacy-rules K2, K3).
struct Receipt {
    Event event;
    std::optional<base::UtcTime> readAt
        = {}; ///< of a no that a wrong clock recorded: the last moment at which it counts
    EventNames names;
    QByteArray digest = {}; ///< of the payload, as it stands in the chain
    QByteArray chainHash = {};
    QString customerUuid = {};
    QString controller = {}; ///< name of the business
    purposes::Controller contact = {}; ///< how it is reached
    QString country = {}; ///< where it is, and so the data: ISO 3166-1 alpha-2
    QString language
        = {}; ///< of everything that is said in it: of the wording that was shown, else of the purpose's text
    bool hasSpecialCategory = false; ///< the purpose uses a field of GDPR Art. 9
    purposes::Purpose purpose = {}; ///< in the version that was agreed to
    purposes::PurposeText purposeText = {};
    purposes::NoticeText notice = {}; ///< the wording that was shown
    /// At the time of the entry: those that the purpose names, in its order, and behind them those that the business
    /// had entered for it, by name.
    std::vector<ReceivedBy> receivedBy = {};
};

/// What K2 demands of every receipt beside the entry itself, in words that every format shares.
QString receiptSchema(); ///< "aicms-consent-receipt-3"
/// The form that knew no recipients but those that the purpose names, and said of none where it takes the data.
QString formerReceiptSchema(); ///< "aicms-consent-receipt-2"
QString legalBasisTerm(const Receipt& receipt); ///< "dpv:ExpressedConsent", ...
QString validityOf(const Receipt& receipt); ///< "until_withdrawn" and the like, where no moment is set; else empty
QString withdrawalWays(const Receipt& receipt); ///< the addresses at which a yes is taken back; any other way does too
inline const QString noRecipient = QStringLiteral("none");
/// Whether data leave the business's country: "none", "other_countries", or "unknown" where that of some recipient is,
/// or the business's own.
QString transferOf(const Receipt& receipt);
QStringList recipientNames(const Receipt& receipt);

/// JSON-LD. "aicms:receiptHash" is the SHA-256 of everything else in it, so that a changed letter shows.
QJsonObject receiptToJson(const Receipt& receipt);
/// An entry's state in the words of the Data Privacy Vocabulary ("dpv:ConsentGiven"); what it has no word for stays
/// ours.
QString statusTerm(State state);
/// The "@context" that every receipt refers to.
QJsonObject receiptContext();

/// What a receipt says, taken out of it again.
struct ReadReceipt {
    Event event;
    EventNames names;
    QByteArray digest;
};
/// Invalid "receipt.format": it is no receipt of ours; "receipt.hash": something in it was changed; "receipt.entry":
/// the entry in it does not fit its own digest, or its status not the entry.
base::Result<ReadReceipt> receiptFromJson(const QJsonObject& object);
/// It is a receipt as JSON, which bears no hash of its own: only the vault that holds its entry can check it.
bool isPlainReceipt(const QJsonObject& object);
qint64 entryOf(const QJsonObject& receipt); ///< as the receipt itself says, of either form; 0: it does not
/// The receipts of a file that came back; a file that holds one, or none, gives one object. Invalid "receipt.doubled":
/// a key stands twice in it, so that the file says one thing to whoever reads it and another to this program.
base::Result<QJsonArray> receiptsIn(const QByteArray& json);
/// What a file that came back holds for programs: of a receipt as PDF what lies inside it (of several parts all
/// receipts, as in a file of several), of any other file the file. What is printed on the paper nobody compares
/// (isPaper).
QByteArray forPrograms(const QByteArray& file);
bool isPaper(const QByteArray& file);

/// SHA-256 over the compact JSON without its "aicms:receiptHash". Names are in order, so equal objects give equal
/// bytes.
QByteArray receiptHash(QJsonObject object);

} // namespace aicms::consent
