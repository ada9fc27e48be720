// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_sharing.h"

namespace aicms::wording {

QStringList receivedSentences(const PersonRecord& record, const SheetWords& words)
{
    QStringList sentences;
    for (const sharing::Disclosure& each : record.received) {
        QStringList kinds;
        for (const QString& field : each.fields)
            kinds << words.kindOfData(field);
        const purposes::Purpose* purpose = record.catalogue->find(each.purpose);
        sentences << QStringLiteral("%1; %2").arg(
            words("received").arg(each.recipientName, words.day(each.at), kinds.join(QStringLiteral(", "))),
            purpose ? purpose->textFor(words.language()).name : each.purpose);
    }
    return sentences;
}

QString responsible(const QString& business, const purposes::Controller& controller, const SheetWords& words)
{
    QStringList parts = QStringList {business} + controller.addressLines();
    parts << controller.email << controller.phone;
    if (!controller.officer.isEmpty())
        parts << words("officer").arg(controller.officer);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace aicms::wording
