// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/receipt_difference.h"

#include "ui/wording/consent_wording.h"

#include <QCoreApplication>

namespace aicms::wording {

namespace {

struct ReceiptPart {
    const char* name;
    const char* text;
};

constexpr ReceiptPart receiptParts[] = {
    {"dpv:hasDataSubject", QT_TRANSLATE_NOOP("receipt part", "the person")},
    {"dpv:hasPurpose", QT_TRANSLATE_NOOP("receipt part", "the purpose")},
    {"dpv:hasNotice", QT_TRANSLATE_NOOP("receipt part", "the wording")},
    {"dpv:hasLegalBasis", QT_TRANSLATE_NOOP("receipt part", "the legal ground")},
    {"dpv:hasPersonalData", QT_TRANSLATE_NOOP("receipt part", "the data that are used")},
    {"dpv:hasProcessing", QT_TRANSLATE_NOOP("receipt part", "what is done with them")},
    {"dpv:hasStorageCondition", QT_TRANSLATE_NOOP("receipt part", "how long they are kept")},
    {"dpv:hasRecipient", QT_TRANSLATE_NOOP("receipt part", "who receives them")},
    {"dpv:hasConsentControl", QT_TRANSLATE_NOOP("receipt part", "how it is withdrawn")},
    {"dct:valid", QT_TRANSLATE_NOOP("receipt part", "until when it holds")},
    {"aicms:seq", QT_TRANSLATE_NOOP("receipt part", "the number of the entry")},
    {"aicms:chainHash", QT_TRANSLATE_NOOP("receipt part", "its place in the ledger")},
    {"dpv:hasDataController", QT_TRANSLATE_NOOP("receipt part", "the business")},
    {"dpv:hasLocation", QT_TRANSLATE_NOOP("receipt part", "where the data are kept")},
    {"dct:conformsTo", QT_TRANSLATE_NOOP("receipt part", "its form")},
    {"dct:language", QT_TRANSLATE_NOOP("receipt part", "its language")},
    {"aicms:specialCategory", QT_TRANSLATE_NOOP("receipt part", "whether the data are of a special kind")},
    // In a receipt as JSON.
    {"customer", QT_TRANSLATE_NOOP("receipt part", "the person")},
    {"customer_uuid", QT_TRANSLATE_NOOP("receipt part", "the person")},
    {"purpose", QT_TRANSLATE_NOOP("receipt part", "the purpose")},
    {"purpose_version", QT_TRANSLATE_NOOP("receipt part", "the purpose")},
    {"purpose_name", QT_TRANSLATE_NOOP("receipt part", "the purpose")},
    {"notice", QT_TRANSLATE_NOOP("receipt part", "the wording")},
    {"notice_sha256", QT_TRANSLATE_NOOP("receipt part", "the wording")},
    {"lawful_basis", QT_TRANSLATE_NOOP("receipt part", "the legal ground")},
    {"event_type", QT_TRANSLATE_NOOP("receipt part", "the legal ground")},
    {"data_categories", QT_TRANSLATE_NOOP("receipt part", "the data that are used")},
    {"processing", QT_TRANSLATE_NOOP("receipt part", "what is done with them")},
    {"storage_condition", QT_TRANSLATE_NOOP("receipt part", "how long they are kept")},
    {"recipients", QT_TRANSLATE_NOOP("receipt part", "who receives them")},
    {"withdraw", QT_TRANSLATE_NOOP("receipt part", "how it is withdrawn")},
    {"valid_until", QT_TRANSLATE_NOOP("receipt part", "until when it holds")},
    {"validity", QT_TRANSLATE_NOOP("receipt part", "until when it holds")},
    {"seq", QT_TRANSLATE_NOOP("receipt part", "the number of the entry")},
    {"chain_hash", QT_TRANSLATE_NOOP("receipt part", "its place in the ledger")},
    {"controller", QT_TRANSLATE_NOOP("receipt part", "the business")},
    {"controller_address", QT_TRANSLATE_NOOP("receipt part", "the business")},
    {"controller_email", QT_TRANSLATE_NOOP("receipt part", "the business")},
    {"controller_phone", QT_TRANSLATE_NOOP("receipt part", "the business")},
    {"controller_officer", QT_TRANSLATE_NOOP("receipt part", "the business")},
    {"schema", QT_TRANSLATE_NOOP("receipt part", "its form")},
    {"receipt_language", QT_TRANSLATE_NOOP("receipt part", "its language")},
    {"storage_place", QT_TRANSLATE_NOOP("receipt part", "where the data are kept")},
    {"recipient_countries", QT_TRANSLATE_NOOP("receipt part", "who receives them")},
    {"transfer", QT_TRANSLATE_NOOP("receipt part", "where the data are kept")},
    {"storage_country", QT_TRANSLATE_NOOP("receipt part", "where the data are kept")},
    {"special_category", QT_TRANSLATE_NOOP("receipt part", "whether the data are of a special kind")},
};

/// What has no word of ours stands as it is named in the file.
QString partNames(const QStringList& parts)
{
    QStringList names;
    for (const QString& part : parts) {
        QString name = part;
        for (const ReceiptPart& known : receiptParts) {
            if (part == QLatin1String(known.name))
                name = QCoreApplication::translate("receipt part", known.text);
        }
        names << name;
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

QString receiptDifference(const consent::ReceiptDifference& difference)
{
    if (difference.ofEntry.isEmpty() && difference.ofBusiness.isEmpty())
        return QCoreApplication::translate("receipt part",
            "The receipt has the form of an earlier version of this program, which said less. What it says is as this "
            "vault holds it. These parts are missing or shorter: %1. It was written then, or somebody took them out. "
            "Compare it with what was handed out.")
            .arg(partNames(difference.ofForm));
    const char* text = difference.ofEntry.isEmpty()
        ? QT_TRANSLATE_NOOP("receipt part",
              "This vault holds the entry, but the receipt says otherwise than the business does today: %1. The "
              "business has changed since, or the receipt was changed. Nothing was changed here. Compare it with what "
              "was handed out then.")
        : QT_TRANSLATE_NOOP("receipt part",
              "The receipt is not the one of this vault: it differs from the entry here in: %1. It was changed after "
              "it was written and proves nothing. Nothing was changed here.");
    return QCoreApplication::translate("receipt part", text).arg(partNames(difference.ofEntry + difference.ofBusiness));
}

QString receiptSince(const consent::ReceiptService::Comparison& read)
{
    if (read.isStruckOut)
        return QCoreApplication::translate(
            "receipt part", "It was struck out since, by a correction: what it says does not count.");
    if (!read.countsNow)
        return {};
    return QCoreApplication::translate(
        "receipt part", "It shows what was said then and not what counts today, which is: %1.", "an answer")
        .arg(consentStateName(*read.countsNow));
}

} // namespace aicms::wording
