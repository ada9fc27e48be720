// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/receipt_paper.h"

#include "core/workspace/workspace.h"
#include "ui/kit/paper.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace aicms::ui_consent {

namespace {

struct Receipt {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::Receipt)
};

QString windowLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

std::vector<shell::FileKind> entryKinds(bool withPdf)
{
    std::vector<shell::FileKind> kinds;
    if (withPdf)
        kinds.push_back({QStringLiteral("pdf"), Receipt::tr("PDF, to read and print")});
    kinds.push_back({QStringLiteral("csv"), Receipt::tr("CSV, for spreadsheets")});
    kinds.push_back({QStringLiteral("json"), Receipt::tr("JSON, for programs")});
    kinds.push_back({QStringLiteral("jsonld"), Receipt::tr("JSON-LD, for programs that know the privacy vocabulary")});
    return kinds;
}

consent::LedgerExport exportFor(workspace::Workspace& workspace, const QString& path)
{
    consent::LedgerExport what;
    const auto format = consent::ledgerFormatFromCode(path.section(u'.', -1).toLower());
    what.format = format.value_or(consent::LedgerFormat::JsonLd);
    what.controller = workspace.business();
    what.language = windowLanguage();
    return what;
}

bool saveReceiptPdf(
    const QByteArray& receipt, const std::vector<kit::KeyValue>& values, const QString& business, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(receipt).object();
    const auto text = [&object](const char* part, const char* name) {
        return object.value(QLatin1String(part)).toObject().value(QLatin1String(name)).toString();
    };
    kit::Paper page(windowLanguage());
    page.line(business);
    page.line(Receipt::tr("Receipt of an answer about personal data"), 16, true);
    page.line(text("dpv:hasPurpose", "dct:description"));
    std::vector<QStringList> rows;
    for (const kit::KeyValue& each : values)
        rows.push_back({each.label, each.value});
    page.table({Receipt::tr("What"), Receipt::tr("Recorded as")}, rows);
    if (const QString words = text("dpv:hasNotice", "dct:description"); !words.isEmpty()) {
        page.line(Receipt::tr("The words that were shown"), 12, true);
        page.line(text("dpv:hasNotice", "dct:title"), 10, true);
        page.line(words);
    }
    const auto state = consent::stateFromCode(object.value(QLatin1String("aicms:state")).toString());
    if (state && consent::isAgreed(*state))
        page.line(Receipt::tr("You can withdraw at any time, as easily as you agreed. What was done until then stays "
                              "lawful."));
    page.line(Receipt::tr("The same receipt for programs goes along inside this file. SHA-256: %1")
                  .arg(object.value(QLatin1String("aicms:receiptHash")).toString()),
        8);
    const kit::Enclosure enclosed {QStringLiteral("receipt.jsonld"), QStringLiteral("application/ld+json"), receipt};
    const QString foot
        = Receipt::tr("Receipt %1", "its identifier").arg(object.value(QLatin1String("dct:identifier")).toString());
    return kit::savePdf(*page.take(), path, foot, QPageLayout::Portrait, enclosed);
}

QString savedSentence()
{
    return Receipt::tr("Saved. The file is not encrypted: keep it where only you can read it.");
}

} // namespace aicms::ui_consent
