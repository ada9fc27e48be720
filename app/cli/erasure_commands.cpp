// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/request_json.h"
#include "app/cli/text.h"
#include "core/base/phone_number.h"
#include "core/retention/kept_proofs.h"
#include "core/retention/locked_orders.h"

#include <QLocale>

namespace aicms::cli {

namespace {

QString stateCode(retention::ErasureState state)
{
    switch (state) {
    case retention::ErasureState::Pending: return QStringLiteral("pending");
    case retention::ErasureState::Complete: return QStringLiteral("complete");
    case retention::ErasureState::Residue: return QStringLiteral("residue");
    }
    return {};
}

using Kept = std::vector<retention::KeptGroup>;

QJsonObject objectOf(const retention::Certificate& certificate, const Kept& kept)
{
    QJsonObject erased;
    for (const auto& [table, rows] : certificate.erased)
        erased.insert(table, rows);
    const retention::ErasureProof& proof = certificate.proof;
    return {{QStringLiteral("certificate"), certificate.id.value},
        {QStringLiteral("state"), stateCode(certificate.state)},
        {QStringLiteral("pending"), certificate.state != retention::ErasureState::Complete},
        {QStringLiteral("ground"), retention::erasureGroundCode(certificate.ground)},
        {QStringLiteral("started_at"), certificate.startedAt.toIso()},
        {QStringLiteral("finished_at"), jsonTime(certificate.finishedAt)},
        {QStringLiteral("people"), certificate.people}, {QStringLiteral("erased"), erased},
        {QStringLiteral("anonymised_orders"), certificate.anonymisedOrders},
        {QStringLiteral("kept"), keptOrdersJson(kept)}, {QStringLiteral("texts_cleaned"), certificate.cleanedTexts()},
        {QStringLiteral("texts_left"), leftTextsJson(certificate.left)},
        {QStringLiteral("texts_left_more"), certificate.leftMore},
        {QStringLiteral("proof"),
            QJsonObject {{QStringLiteral("pages"), proof.pages}, {QStringLiteral("pieces"), proof.pieces},
                {QStringLiteral("words"), proof.words}, {QStringLiteral("found"), proof.found},
                {QStringLiteral("shared"), proof.shared}}},
        {QStringLiteral("backups_until_days"), retention::backupMaximumAge}};
}

QStringList linesOf(const retention::Certificate& certificate, const Kept& kept)
{
    const QLocale locale;
    QStringList lines {Text::tr("Certificate %1: %2").arg(certificate.id.value).arg(stateCode(certificate.state))};
    for (const auto& [table, rows] : certificate.erased) {
        if (table != retention::textsElsewhere)
            lines << Text::tr("%1: %2 erased").arg(table, locale.toString(rows));
    }
    if (certificate.anonymisedOrders > 0)
        lines << Text::tr("Orders that stay without the person: %1").arg(locale.toString(certificate.anonymisedOrders));
    lines << keptOrdersLines(kept) << textsOfOthersLines(certificate);
    const retention::ErasureProof& proof = certificate.proof;
    const bool hasLeft = !certificate.left.empty() || certificate.leftMore > 0;
    if (certificate.state == retention::ErasureState::Complete)
        lines << (hasLeft
                ? Text::tr("All %1 pages of the file were read: of %2 pieces of what was erased none is left "
                           "but where the texts named above have it.")
                : Text::tr("All %1 pages of the file were read: none of %2 pieces of what was erased is left."))
                     .arg(locale.toString(proof.pages), locale.toString(proof.pieces + proof.words));
    if (certificate.state == retention::ErasureState::Residue)
        lines << Text::tr("Traces are left: %1. They are looked for again at the next opening.")
                     .arg(locale.toString(proof.found));
    lines << Text::tr("Backups from before still hold the person for up to %1 days; restoring one erases again.")
                 .arg(retention::backupMaximumAge);
    return lines;
}

/// The name is typed so that nobody is erased by a wrong number. Who types another one learns what would happen.
base::Result<void> confirm(Context& context, workspace::Workspace& vault, base::CustomerId id)
{
    const auto customer = await(vault.customers().open(id));
    if (!customer)
        return base::fail(customer.error());
    if (context.value("confirm").trimmed() == customer->displayName())
        return {};
    const auto naming = await(vault.erasures().textsNaming({id}));
    if (naming)
        context.out().message(Text::tr("Texts of others that would lose the name: %1. That would stay: %2.")
                .arg(QLocale().toString(static_cast<qint64>(naming->losing.size())),
                    QLocale().toString(static_cast<qint64>(naming->left.size()))));
    return base::fail(base::ErrorKind::Invalid, QStringLiteral("confirm"));
}

Outcome eraseCustomer(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    // Before a name is compared: who may not erase is told that, whatever was typed.
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::EraseCustomer); !allowed)
        return base::fail(allowed.error());
    const auto id = customerId(**opened, context.argument(0));
    if (!id)
        return base::fail(id.error());
    if (const auto confirmed = confirm(context, **opened, *id); !confirmed)
        return base::fail(confirmed.error());
    const auto ground = context.has("ground") ? retention::erasureGroundFromCode(context.value("ground"))
                                              : retention::ErasureGround::NoLongerNeeded;
    const auto show = context.progress();
    const auto certificate = await((*opened)->erasures().erase(
        {*id}, *ground, [show](retention::ErasureService::Step, qint64 done, qint64 total) { show(done, total); }));
    if (!certificate)
        return base::fail(certificate.error());
    const auto kept = await(retention::keptOrders((*opened)->database(), (*opened)->session(), certificate->id));
    if (!kept)
        return base::fail(kept.error());
    context.out().result(objectOf(*certificate, *kept), linesOf(*certificate, *kept));
    return certificate->state == retention::ErasureState::Complete ? exitDone : exitRefused;
}

Outcome listCertificates(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    constexpr int most = 10'000;
    const auto all = await((*opened)->erasures().certificates(most));
    if (!all)
        return base::fail(all.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const retention::Certificate& each : *all) {
        const auto kept = await(retention::keptOrders((*opened)->database(), (*opened)->session(), each.id));
        if (!kept)
            return base::fail(kept.error());
        list.add(objectOf(each, *kept));
        rows.push_back({QString::number(each.id.value), each.startedAt.toIso(), stateCode(each.state),
            QString::number(each.people), QString::number(each.proof.pages)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("No."), Text::tr("Time"), Text::tr("State"), Text::tr("People"), Text::tr("Pages read")}, rows);
    return exitDone;
}

Outcome listLocked(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto locked = await(retention::lockedOrders((*opened)->database(), (*opened)->session()));
    if (!locked)
        return base::fail(locked.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const retention::LockedOrder& order : *locked) {
        list.add({{QStringLiteral("order"), order.order.value}, {QStringLiteral("number"), order.number},
            {QStringLiteral("at"), order.at.toIso()}, {QStringLiteral("name"), order.name},
            {QStringLiteral("address"), order.address}, {QStringLiteral("why"), order.basis},
            {QStringLiteral("until"), order.until.toString(Qt::ISODate)}});
        rows.push_back({order.number.isEmpty() ? QString::number(order.order.value) : order.number, order.name,
            order.address, order.until.toString(Qt::ISODate), order.basis});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("Order"), Text::tr("Name"), Text::tr("Address"), Text::tr("Until"), Text::tr("Law")}, rows);
    return exitDone;
}

/// Somebody says that the shop telephoned without consent: the number finds what proves the contrary.
Outcome showKeptProofs(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto number = base::PhoneNumber::parse(context.argument(0), (*opened)->country());
    if (!number)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("kept_proof.number"));
    const auto proofs = await(retention::keptProofs((*opened)->database(), (*opened)->session(), number->e164()));
    if (!proofs)
        return base::fail(proofs.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const retention::KeptProof& proof : *proofs) {
        list.add({{QStringLiteral("purpose"), proof.purpose}, {QStringLiteral("purpose_version"), proof.purposeVersion},
            {QStringLiteral("at"), proof.at.toIso()}, {QStringLiteral("recorded_at"), proof.recordedAt.toIso()},
            {QStringLiteral("entry"), proof.entry}, {QStringLiteral("how"), proof.how},
            {QStringLiteral("notice"), proof.notice}, {QStringLiteral("proof_kind"), proof.proofKind},
            {QStringLiteral("proof"), proof.proof}, {QStringLiteral("proof_sha256"), proof.proofDigest},
            {QStringLiteral("why"), proof.basis}, {QStringLiteral("until"), proof.until.toString(Qt::ISODate)}});
        rows.push_back({proof.at.toIso(), proof.purpose, proof.proof, proof.until.toString(Qt::ISODate), proof.basis});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("Time"), Text::tr("Purpose"), Text::tr("Proof"), Text::tr("Until"), Text::tr("Law")}, rows);
    return exitDone;
}

} // namespace

std::vector<Command> erasureCommands()
{
    const QString retention = QStringLiteral("retention");
    return {
        {{retention, QStringLiteral("erase")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Erase a customer for good, prove it and say what is left"),
            {QStringLiteral("ID")}, false,
            {
                {"confirm", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "The customer's name, as shown"), true},
                {"ground", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why; no_longer_needed when left out"), false,
                    false,
                    {QStringLiteral("no_longer_needed"), QStringLiteral("consent_withdrawn"),
                        QStringLiteral("objection"), QStringLiteral("unlawful_use"), QStringLiteral("legal_obligation"),
                        QStringLiteral("child_service"), QStringLiteral("other_law")}},
            },
            eraseCustomer},
        {{retention, QStringLiteral("locked")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List orders that a law keeps although the person was erased"), {},
            false, {}, listLocked},
        {{retention, QStringLiteral("kept-proof")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show what proves that an erased person had agreed to be telephoned"),
            {QStringLiteral("NUMBER")}, false, {}, showKeptProofs},
        {{retention, QStringLiteral("certificates")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List erasures and what proves them"), {}, false, {},
            listCertificates},
    };
}

} // namespace aicms::cli
