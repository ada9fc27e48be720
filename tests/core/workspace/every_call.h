// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_file.h"
#include "core/consent/purpose_effect.h"
#include "core/consent/reach.h"
#include "core/consent/renewal.h"
#include "core/consent/shown_answers.h"
#include "core/consent/standing.h"
#include "core/retention/kept_orders.h"
#include "core/retention/kept_proofs.h"
#include "core/retention/locked_orders.h"
#include "core/workspace/customer_export.h"
#include "core/workspace/list_doubt.h"
#include "core/workspace/restore.h"
#include "core/workspace/vault_check.h"
#include "core/workspace/workspace.h"

#include <QDir>

/// Every call of every service, each with the operation it stands for. Whoever adds a call adds it here.
namespace aicms::test {

using access::Operation;
inline const QString ownerPassword = QStringLiteral("velvet tundra opaque lantern");
inline const QString triedPassword = QStringLiteral("mosaic drift anchor ribbon");
inline const QString ownerName = QStringLiteral("Mara Ellis");
inline const QString tried = QStringLiteral("Tried"); ///< the user, and his role

using W = workspace::Workspace;
using Said = std::optional<base::Error>;

struct Call {
    Operation operation;
    const char* name;
    std::function<Said(W&)> run;
};

template <class T> Said said(const base::Result<T>& result)
{
    return result ? std::nullopt : Said(result.error());
}
template <class T> Said said(const QFuture<base::Result<T>>& future)
{
    return said(future.result());
}

inline vault::Secret secret(const QString& password)
{
    vault::Secret made;
    made.password = password;
    return made;
}

inline workspace::Credentials credentials(const QString& user, const QString& password)
{
    return {user, secret(password)};
}

// Nobody and nothing has these ids: what is allowed finds nothing, what is refused must not even look.
inline constexpr base::CustomerId she {9'001};
inline const std::vector<base::CustomerId> her {she};
inline constexpr base::InteractionId talk {9'002};
inline constexpr base::ProductId thing {9'003};
inline constexpr base::OrderId sale {9'004};
inline constexpr base::BatchId batch {9'005};
inline constexpr base::AttachmentId file {9'006};
inline constexpr base::UserId other {9'007};
inline const QString nowhere = QStringLiteral("/nowhere/at/all");
inline const QString word = QStringLiteral("word");
inline QString backupOfTried; ///< written while his role was what it is now, as far as that matters
inline QString freshFolder; ///< where a backup is restored to

inline void addCustomers(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.customers())); }});
    };
    using S = customers::CustomersService;
    add(ListCustomers, "ids", [](S& s) { return s.ids({}); });
    add(ListCustomers, "rows", [](S& s) { return s.rows(her); });
    add(ListCustomers, "count", [](S& s) { return s.count({}); });
    add(ListCustomers, "tagNames", [](S& s) { return s.tagNames(); });
    add(ListCustomers, "members", [](S& s) { return s.members(she); });
    add(SearchCustomers, "search", [](S& s) { return s.search(word, 5); });
    add(SearchCustomers, "hits", [](S& s) { return s.hits(word, {}); });
    add(SearchCustomers, "lookAlikes", [](S& s) { return s.lookAlikes({}); });
    add(OpenCustomer, "open", [](S& s) { return s.open(she); });
    add(OpenCustomer, "reload", [](S& s) { return s.reload(she); });
    add(OpenCustomer, "findByNumber", [](S& s) { return s.findByNumber(word); });
    add(OpenCustomer, "findByUuid", [](S& s) { return s.findByUuid(word); });
    add(OpenCustomer, "interactions", [](S& s) { return s.interactions(she); });
    add(ShowSensitive, "showSensitive", [](S& s) { return s.showSensitive(she, word); });
    add(AddCustomer, "add", [](S& s) { return s.add({}); });
    add(EditCustomer, "edit", [](S& s) { return s.edit({}); });
    add(EditCustomer, "addTag", [](S& s) { return s.addTag(her, word); });
    add(EditCustomer, "removeTag", [](S& s) { return s.removeTag(her, word); });
    add(DeleteCustomer, "remove", [](S& s) { return s.remove(her); });
    add(RestoreCustomer, "restore", [](S& s) { return s.restore(her); });
    add(PrintCustomer, "logPrinted", [](S& s) { return s.logPrinted(she); });
    add(HandOut, "logHandedOut", [](S& s) { return s.logHandedOut(she, word); });
    add(LogInteraction, "logInteraction", [](S& s) { return s.logInteraction({}); });
    add(LogInteraction, "editInteraction", [](S& s) { return s.editInteraction({}); });
    add(LogInteraction, "removeInteraction", [](S& s) { return s.removeInteraction(talk); });
    add(LogInteraction, "restoreInteraction", [](S& s) { return s.restoreInteraction(talk); });
}

inline void addFiles(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.attachments())); }});
    };
    using S = customers::AttachmentsService;
    add(ListFiles, "list", [](S& s) { return s.list(she); });
    add(ListFiles, "provenBy", [](S& s) { return s.provenBy(file); });
    add(ListFiles, "limit", [](S& s) { return s.limit(); });
    add(AddFile, "add", [](S& s) { return s.add(she, nowhere); });
    add(OpenFile, "open", [](S& s) { return s.open(file); });
    add(SaveFile, "save", [](S& s) { return s.save(file, nowhere); });
    add(RemoveFile, "remove", [](S& s) { return s.remove(file); });
    add(RemoveFile, "forgetOld", [](S& s) { return s.forgetOld(); });
    add(RestoreFile, "restore", [](S& s) { return s.restore(file); });
    add(ChangeSettings, "setLimit", [](S& s) { return s.setLimit(20); });
}

inline void addOwnFields(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.ownFields())); }});
    };
    using S = customers::OwnFieldsService;
    static constexpr base::OwnFieldId id {9'008};
    add(ListOwnFields, "fields", [](S& s) { return s.fields(); });
    add(ListOwnFields, "uses", [](S& s) { return s.uses(); });
    add(ListOwnFields, "removed", [](S& s) { return s.removed(); });
    add(EditOwnFields, "previewAdd", [](S& s) { return s.previewAdd({}); });
    add(EditOwnFields, "add", [](S& s) { return s.add({}); });
    add(EditOwnFields, "previewEdit", [](S& s) { return s.previewEdit({}); });
    add(EditOwnFields, "edit", [](S& s) { return s.edit({}); });
    add(EditOwnFields, "order", [](S& s) { return s.order({id}); });
    add(EditOwnFields, "previewRemove", [](S& s) { return s.previewRemove(id); });
    add(EditOwnFields, "remove", [](S& s) { return s.remove(id, customers::RemovedValues::TakeOut); });
    add(EditOwnFields, "restore", [](S& s) { return s.restore(id); });
    add(EditOwnFields, "forgetOld", [](S& s) { return s.forgetOld(); });
}

inline void addSales(std::vector<Call>& all)
{
    using enum Operation;
    const auto product = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.products())); }});
    };
    using P = sales::ProductsService;
    product(ListProducts, "rows", [](P& s) { return s.rows({}); });
    product(ListProducts, "categories", [](P& s) { return s.categories(); });
    product(ListProducts, "row", [](P& s) { return s.row(thing); });
    product(ListProducts, "findBySku", [](P& s) { return s.findBySku(word); });
    product(ListProducts, "movements", [](P& s) { return s.movements(thing); });
    product(EditProducts, "add", [](P& s) { return s.add({}); });
    product(EditProducts, "edit", [](P& s) { return s.edit({}); });
    product(EditProducts, "remove", [](P& s) { return s.remove(thing); });
    product(EditProducts, "restore", [](P& s) { return s.restore({}); });
    product(MoveStock, "move", [](P& s) { return s.move({}); });
    product(MoveStock, "count", [](P& s) { return s.count(thing, {}); });
    product(MoveStock, "withdraw", [](P& s) { return s.withdraw({9'009}); });
    const auto order = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.orders())); }});
    };
    using O = sales::OrdersService;
    order(ListOrders, "ids", [](O& s) { return s.ids({}); });
    order(ListOrders, "rows", [](O& s) { return s.rows({sale}); });
    order(ListOrders, "ofCustomer", [](O& s) { return s.ofCustomer(she); });
    order(ListOrders, "findByNumber", [](O& s) { return s.findByNumber(word); });
    order(OpenOrder, "lines", [](O& s) { return s.lines(sale); });
    order(OpenOrder, "open", [](O& s) { return s.open(sale); });
    order(ListEvents, "events", [](O& s) { return s.events(she, 5); });
    order(ListEvents, "countEvents", [](O& s) { return s.countEvents(she); });
    order(AddOrder, "add", [](O& s) { return s.add({}, O::Stock::Leave); });
    order(AddOrder, "credit", [](O& s) { return s.credit({sale}); });
    order(AddOrder, "withdraw", [](O& s) { return s.withdraw(sale); });
}

inline void addPurposes(std::vector<Call>& all)
{
    using enum Operation;
    const auto purpose = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.purposes())); }});
    };
    using P = purposes::PurposesService;
    purpose(ListPurposes, "list", [](P& s) { return s.list(); });
    purpose(ListPurposes, "version", [](P& s) { return s.version({9'010}, 1); });
    purpose(EditPurposes, "add", [](P& s) { return s.add({}); });
    purpose(EditPurposes, "change", [](P& s) { return s.change({}); });
    purpose(EditPurposes, "setOn", [](P& s) { return s.setOn(word, false); });
    purpose(EditPurposes, "retire", [](P& s) { return s.retire(word); });
    purpose(ChangeSettings, "setController", [](P& s) { return s.setController({}); });
    const auto notice = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.notices())); }});
    };
    using N = purposes::NoticesService;
    notice(ListPurposes, "list", [](N& s) { return s.list(); });
    notice(ListPurposes, "find", [](N& s) { return s.find(word); });
    notice(ListPurposes, "version", [](N& s) { return s.version(9'011); });
    notice(EditPurposes, "saveDraft", [](N& s) { return s.saveDraft(word, purposes::NoticeKind::Privacy, word, {}); });
    notice(EditPurposes, "publish", [](N& s) { return s.publish({word}); });
    notice(RecordConsent, "noteHandOver", [](N& s) { return s.noteHandOver({9'011, {she}}); });
    notice(RecordConsent, "strikeSights", [](N& s) { return s.strikeSights({9'011}, word); });
    notice(ListConsent, "seen", [](N& s) { return s.seen(she); });
    notice(ListConsent, "reach", [](N& s) { return s.reach(word); });
    notice(ListConsent, "seenBy", [](N& s) { return s.seenBy(9'011, 5); });
    notice(ListConsent, "toTell", [](N& s) { return s.toTell(word); });
}

inline void addConsent(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.consent())); }});
    };
    using S = consent::ConsentService;
    add(RecordConsent, "record", [](S& s) { return s.record({she, word}); });
    add(RecordConsent, "ask", [](S& s) { return s.ask({}); });
    add(CorrectConsent, "takeBack", [](S& s) { return s.takeBack({}, {}); });
    add(RecordConsent, "tryAsking", [](S& s) { return s.tryAsking({}); });
    add(CorrectConsent, "record", [](S& s) { return s.record({.customer = she, .purpose = word, .corrects = 9'012}); });
    add(ListConsent, "history", [](S& s) { return s.history(she); });
    add(ListConsent, "counts", [](S& s) { return s.counts(); });
    add(ListConsent, "checkPerson", [](S& s) { return s.checkPerson(she); });
    add(ListConsent, "endings", [](S& s) { return s.endings(30); });
    add(ListConsent, "chain", [](S& s) { return s.chain(); });
    add(CheckVault, "consent check", [](S& s) { return s.check(); });
    const auto gate = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.gate())); }});
    };
    all.push_back({ListConsent, "readRenewals", [](W& w) {
                       return said(consent::readRenewals(w.database(), w.session(), w.purposes().catalogue(),
                           w.consent().zone(), {}, base::UtcTime {1}));
                   }});
    all.push_back({ListConsent, "readAsked",
        [](W& w) { return said(consent::readAsked(w.database(), w.session(), {{she, {1}}})); }});
    all.push_back({ListConsent, "readAnswersOf", [](W& w) {
                       return said(consent::readAnswersOf(
                           w.database(), w.session(), w.purposes().catalogue(), w.consent().zone(), {she}));
                   }});
    using G = consent::GateService;
    gate(ListConsent, "may", [](G& s) { return s.may(word, she, {}); });
    gate(ListConsent, "who", [](G& s) { return s.who(word, {}); });
    gate(ListConsent, "reach", [](G& s) { return s.reach(word, {}); });
    gate(ListConsent, "heldAt", [](G& s) { return s.heldAt(word, {base::UtcTime {1}}); });
    gate(ListConsent, "answers", [](G& s) { return s.answers(she, {}); });
    gate(ListConsent, "shownCounts", [](G& s) { return s.shownCounts({}); });
    gate(ListConsent, "shownAs",
        [](G& s) { return s.shownAs(word, consent::State::Given, consent::Standing::AsAnswered, {}); });
    gate(ListConsent, "toAskAgain", [](G& s) { return s.toAskAgain({}); });
    gate(ListConsent, "effectOf", [](G& s) { return s.effectOf({}); });
    gate(ListConsent, "suppressed", [](G& s) { return s.suppressed(she, word); });
    gate(ListConsent, "silenced", [](G& s) { return s.silenced(she); });
    gate(ListConsent, "silencedOfOthers", [](G& s) { return s.silencedOfOthers(she); });
    gate(ListConsent, "restrictions", [](G& s) { return s.restrictions(she); });
    gate(ListConsent, "limits", [](G& s) { return s.limits(she); });
    gate(RestrictCustomer, "restrict",
        [](G& s) { return s.restrict(she, consent::RestrictionGround::UnlawfulUse, word); });
    gate(LiftRestriction, "lift", [](G& s) { return s.lift(she, {}, {}); });
    gate(RecordConsent, "markMinor", [](G& s) { return s.markMinor(she, true); });
    gate(RecordConsent, "allowSoftOptIn", [](G& s) { return s.allowSoftOptIn(she, word, {}); });
    all.push_back({ExportConsent, "exportTo", [](W& w) { return said(w.receipts().exportTo(nowhere, {})); }});
    all.push_back({ExportConsent, "exportText", [](W& w) { return said(w.receipts().exportText({})); }});
    all.push_back(
        {HandOut, "exportTo, one entry", [](W& w) { return said(w.receipts().exportTo(nowhere, {.entry = 9'006})); }});
    all.push_back(
        {HandOut, "exportText, one entry", [](W& w) { return said(w.receipts().exportText({.entry = 9'006})); }});
    all.push_back({ListConsent, "read", [](W& w) { return said(w.receipts().read("{}", {})); }});
    all.push_back({ImportConsent, "lookAtConsentFile",
        [](W& w) { return said(consent::lookAtConsentFile(w.session(), nowhere)); }});
    all.push_back({ImportConsent, "run", [](W& w) { return said(w.consentImports().run({nowhere, {}})); }});
}

inline void addImports(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.imports())); }});
    };
    using S = exchange::ImportService;
    add(ImportCustomers, "preview", [](S& s) { return s.preview(nowhere); });
    add(ImportCustomers, "count", [](S& s) { return s.count(nowhere, {}); });
    add(ImportCustomers, "run", [](S& s) { return s.run({nowhere}); });
    add(ImportCustomers, "previewSales", [](S& s) { return s.previewSales({nowhere}); });
    add(ImportCustomers, "runSales", [](S& s) { return s.runSales({nowhere}); });
    add(ImportCustomers, "resume", [](S& s) { return s.resume(batch, nowhere); });
    add(ImportCustomers, "saveMatching", [](S& s) { return s.saveMatching(word, {word}, {}); });
    add(ImportCustomers, "matchings", [](S& s) { return s.matchings(); });
    add(ImportCustomers, "saveSalesMatching", [](S& s) { return s.saveSalesMatching(word, {word}, {}); });
    add(ImportCustomers, "salesMatchings", [](S& s) { return s.salesMatchings(exchange::SalesSubject::Orders); });
    add(UndoImport, "undo", [](S& s) { return s.undo(batch); });
    add(UndoImport, "undoForecast", [](S& s) { return s.undoForecast(batch); });
    add(ListImports, "rejections", [](S& s) { return s.rejections(batch); });
    add(ImportCustomers, "sourceOf", [](S& s) { return s.sourceOf(batch, nowhere); });
    add(ListImports, "batches", [](S& s) { return s.batches(); });
    add(ListImports, "unfinished", [](S& s) { return s.unfinished(); });
}

inline void addRequests(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.requests())); }});
    };
    using S = requests::RequestsService;
    static constexpr requests::RequestId id {9'013};
    add(OpenRequest, "open", [](S& s) { return s.open({}); });
    add(HandleRequest, "correct", [](S& s) { return s.correct(id, {}); });
    add(HandleRequest, "move", [](S& s) { return s.move(id, {}); });
    add(HandleRequest, "moveAll", [](S& s) { return s.moveAll(id, {}); });
    add(ListRequests, "show", [](S& s) { return s.show(id); });
    add(ListRequests, "ids", [](S& s) { return s.ids({}); });
    add(ListRequests, "idsOf", [](S& s) { return s.idsOf(she); });
    add(ListRequests, "rows", [](S& s) { return s.rows({id}); });
    add(ListRequests, "figures", [](S& s) { return s.figures(QDate(2026, 11, 3)); });
    add(ListRequests, "region", [](S& s) { return s.region(); });
    add(ChangeSettings, "setRegion", [](S& s) { return s.setRegion(QStringLiteral("DE-BE")); });
    using F = requests::FlowsService;
    const auto addFlow = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.requestFlows())); }});
    };
    addFlow(HandleRequest, "open", [](F& s) { return s.open(id); });
    addFlow(HandleRequest, "stop", [](F& s) { return s.stop(id, 0, {}, {}); });
    addFlow(HandleRequest, "restrict", [](F& s) { return s.restrict(id, 0, {}, {}); });
    addFlow(LiftRestriction, "lift", [](F& s) { return s.lift(id, {}, {}); });
    addFlow(HandleRequest, "endCorrecting", [](F& s) { return s.endCorrecting(id, 0); });
    addFlow(HandleRequest, "review", [](F& s) { return s.review(id, 0, {}); });
    addFlow(HandleRequest, "settle", [](F& s) { return s.settle(id, 0, {}); });
    all.push_back({ExportRequest, "collect", [](W& w) { return said(w.requestPackages().collect(id)); }});
    all.push_back({ExportRequest, "open", [](W& w) { return said(w.requestPackages().open(id)); }});
    all.push_back({ExportRequest, "save", [](W& w) { return said(w.requestPackages().save(id, {})); }});
    all.push_back({ExportRequest, "pack", [](W& w) { return said(w.requestPackages().pack(id, {nowhere})); }});
    static constexpr requests::LetterId letter {9'013};
    all.push_back({HandleRequest, "open", [](W& w) { return said(w.requestLetters().open(id)); }});
    all.push_back({ListRequests, "list", [](W& w) { return said(w.requestLetters().list(id)); }});
    all.push_back({HandleRequest, "compose", [](W& w) { return said(w.requestLetters().compose(id, {})); }});
    all.push_back({HandleRequest, "begin", [](W& w) { return said(w.requestLetters().begin(id, {})); }});
    all.push_back(
        {HandleRequest, "beginForRecipients", [](W& w) { return said(w.requestLetters().beginForRecipients(id)); }});
    all.push_back({HandleRequest, "save", [](W& w) { return said(w.requestLetters().save(letter, {}, {})); }});
    all.push_back({HandleRequest, "drop", [](W& w) { return said(w.requestLetters().drop(letter)); }});
    all.push_back({HandleRequest, "keep", [](W& w) { return said(w.requestLetters().keep(letter, {})); }});
    all.push_back({HandleRequest, "read", [](W& w) { return said(w.requestLetters().read(letter)); }});
    all.push_back({HandleRequest, "logPrinted", [](W& w) { return said(w.requestLetters().logPrinted(letter)); }});
}

inline void addSharing(std::vector<Call>& all)
{
    using enum Operation;
    const auto add = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.sharing())); }});
    };
    using S = sharing::SharingService;
    static constexpr sharing::RecipientId id {9'017};
    add(ListRecipients, "recipients", [](S& s) { return s.recipients(); });
    add(ListRecipients, "recipient", [](S& s) { return s.recipient(id); });
    add(ListRecipients, "find", [](S& s) { return s.find(word); });
    add(EditRecipients, "add", [](S& s) { return s.add({}); });
    add(EditRecipients, "change", [](S& s) { return s.change({id}); });
    add(EditRecipients, "agree", [](S& s) { return s.agree(id, {}); });
    add(ListRecipients, "agreements", [](S& s) { return s.agreements(id); });
    add(ListRecipients, "saveAgreement", [](S& s) { return s.saveAgreement({9'018}, nowhere); });
    add(EditRecipients, "end", [](S& s) { return s.end(id, word); });
    add(RecordDisclosure, "record", [](S& s) { return s.record({id}); });
    add(ListDisclosures, "disclosures", [](S& s) { return s.disclosures({}); });
    add(ListDisclosures, "receivedOf", [](S& s) { return s.receivedOf(she); });
    add(ListDisclosures, "toTell", [](S& s) { return s.toTell(); });
    add(RecordDisclosure, "settle", [](S& s) { return s.settle({9'019}, sharing::ToldState::Told); });
}

inline void addRetention(std::vector<Call>& all)
{
    using enum Operation;
    const auto purge = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.purges())); }});
    };
    using P = retention::PurgeService;
    purge(ListPurposes, "rules", [](P& s) { return s.rules(); });
    purge(ListPurposes, "rulesMissing", [](P& s) { return s.rulesMissing(); });
    purge(OpenCustomer, "keeping", [](P& s) { return s.keeping({9'020}); });
    purge(ListRetention, "goingWith", [](P& s) { return s.goingWith({{9'020}}); });
    purge(EditRetention, "addMissingRules", [](P& s) { return s.addMissingRules(); });
    purge(ListRetention, "preview", [](P& s) { return s.preview(); });
    purge(RunPurge, "confirmClock", [](P& s) { return s.confirmClock(); });
    purge(ListRetention, "previewWith", [](P& s) { return s.previewWith({}); });
    purge(ListRetention, "runs", [](P& s) { return s.runs(5); });
    purge(EditRetention, "setRules", [](P& s) { return s.setRules({}); });
    purge(ListRetention, "twoPeople", [](P& s) { return s.twoPeople(); });
    purge(RunPurge, "setTwoPeople", [](P& s) { return s.setTwoPeople(true); });
    purge(RunPurge, "confirm", [](P& s) { return s.confirm(9'014, {}); });
    purge(ListRetention, "confirmation", [](P& s) { return s.confirmation(); });
    purge(RunPurge, "run", [](P& s) { return s.run(9'014, {}); });
    purge(RunPurge, "decide", [](P& s) { return s.decide({}, {}, word); });
    purge(ListRetention, "unneeded", [](P& s) { return s.unneeded(24); });
    purge(RunPurge, "removeUnneeded", [](P& s) { return s.removeUnneeded(24, {}, 9'014); });
    purge(ListPurposes, "yearEnd", [](P& s) { return s.yearEnd(); });
    purge(ChangeSettings, "setYearEnd", [](P& s) { return s.setYearEnd(retention::usualYearEnd); });
    purge(RunPurge, "resume", [](P& s) { return s.resume(); });
    purge(RunPurge, "giveUp", [](P& s) { return s.giveUp(); });
    purge(RunPurge, "runUnattended", [](P& s) { return s.runUnattended(); });
    all.push_back({EraseCustomer, "erase", [](W& w) { return said(w.erasures().erase(her, {})); }});
    all.push_back({ListRetention, "textsNaming", [](W& w) { return said(w.erasures().textsNaming(her)); }});
    all.push_back({ListRetention, "certificate", [](W& w) { return said(w.erasures().certificate({9'015})); }});
    all.push_back({ListRetention, "certificates", [](W& w) { return said(w.erasures().certificates(5)); }});
    all.push_back({ListRetention, "keptOrders",
        [](W& w) { return said(retention::keptOrders(w.database(), w.session(), {9'015})); }});
    all.push_back({EraseCustomer, "keptProofs",
        [](W& w) { return said(retention::keptProofs(w.database(), w.session(), word)); }});
    all.push_back(
        {EraseCustomer, "lockedOrders", [](W& w) { return said(retention::lockedOrders(w.database(), w.session())); }});
    all.push_back({HoldCustomer, "place", [](W& w) { return said(w.holds().place({})); }});
    all.push_back({HoldCustomer, "lift", [](W& w) { return said(w.holds().lift({9'016}, word)); }});
    all.push_back({ListRetention, "holds", [](W& w) { return said(w.holds().list(true)); }});
    all.push_back({CreateBackup, "create", [](W& w) { return said(w.backups().create(nowhere)); }});
    all.push_back({RestoreBackup, "restoreBackup", [](W& w) {
                       workspace::RestoreRequest request {backupOfTried, freshFolder};
                       request.acceptMissingErasures = true;
                       const auto restored
                           = workspace::restoreBackup(request, credentials(tried, triedPassword), w.clock());
                       QDir(freshFolder).removeRecursively();
                       return said(restored);
                   }});
    all.push_back({RestoreBackup, "restoreInBackground", [](W& w) {
                       return said(workspace::restoreInBackground(
                           {nowhere, freshFolder}, credentials(tried, triedPassword), w.clock(), &w));
                   }});
}

inline void addVault(std::vector<Call>& all)
{
    using enum Operation;
    const auto user = [&all](Operation operation, const char* name, auto run) {
        all.push_back({operation, name, [run](W& w) { return said(run(w.users())); }});
    };
    using U = users::UsersService;
    user(ListUsers, "list", [](U& s) { return s.list(); });
    user(NameUsers, "names", [](U& s) { return s.names({other}); });
    user(ListUsers, "roles", [](U& s) { return s.roles(); });
    user(AddUser, "add", [](U& s) { return s.add({ownerName, tried, secret(triedPassword)}); });
    user(RemoveUser, "remove", [](U& s) { return s.remove(other); });
    user(ChangeRole, "changeRole", [](U& s) { return s.changeRole(other, tried); });
    user(ChangeRole, "defineRole", [](U& s) { return s.defineRole(word, access::Right::SeeCustomers); });
    user(ChangeRole, "removeRole", [](U& s) { return s.removeRole(word); });
    user(ChangePassword, "changePassword", [](U& s) { return s.changePassword(secret(triedPassword), secret(word)); });
    user(ChangeRecovery, "setRecoveryCode",
        [](U& s) { return s.setRecoveryCode(secret(triedPassword), vault::RecoveryCode::generate()); });
    user(RotateKey, "rotateKey", [](U& s) { return s.rotateKey(); });
    user(ExportKey, "exportKey", [](U& s) { return s.exportKey(); });
    const auto draft = [&all](const char* name, auto run) {
        all.push_back({KeepDrafts, name, [run](W& w) { return said(run(w.drafts())); }});
    };
    draft("keep", [](drafts::DraftsService& s) { return s.keep({}); });
    draft("kept", [](drafts::DraftsService& s) { return s.kept(); });
    draft("discard", [](drafts::DraftsService& s) { return s.discard(word); });
    all.push_back({ListAudit, "list", [](W& w) { return said(w.audit().list({})); }});
    all.push_back({ListAudit, "count", [](W& w) { return said(w.audit().count({})); }});
    all.push_back({VerifyAudit, "verify", [](W& w) { return said(w.audit().verify(false)); }});
    all.push_back({CheckpointAudit, "checkpoint", [](W& w) { return said(w.audit().checkpoint()); }});
    all.push_back({CheckVault, "checkVault", [](W& w) { return said(workspace::checkVault(w, false)); }});
    all.push_back({RestoreBackup, "catchUp", [](W& w) { return said(workspace::catchUp(w)); }});
    all.push_back({ListConsent, "whoHadSaidNo",
        [](W& w) { return said(workspace::whoHadSaidNo(w, {1}, word, {she}, w.clock().now())); }});
    all.push_back({ExportCustomers, "leftOutOfExports", [](W& w) { return said(workspace::leftOutOfExports(w)); }});
    all.push_back({ExportCustomers, "forecastExport", [](W& w) { return said(workspace::forecastExport(w, {}, {})); }});
    all.push_back({ExportCustomers, "exportCustomers", [](W& w) {
                       workspace::ExportRequest request;
                       request.path = nowhere;
                       return said(workspace::exportCustomers(w, request, {}, {}));
                   }});
    // No country: what is allowed changes nothing either.
    all.push_back({ChangeSettings, "setBusiness", [](W& w) { return said(w.setBusiness(word, word)); }});
    all.push_back({ChangeSettings, "setZone", [](W& w) { return said(w.setZone(word)); }});
    all.push_back({FillSample, "fill", [](W& w) { return said(w.sample().fill({0})); }});
    all.push_back({RemoveSample, "removeAll", [](W& w) { return said(w.sample().removeAll()); }});
    all.push_back({ListCustomers, "sample count", [](W& w) { return said(w.sample().count()); }});
}

inline const std::vector<Call>& calls()
{
    static const std::vector<Call> all = [] {
        std::vector<Call> made;
        for (const auto add : {addCustomers, addFiles, addOwnFields, addSales, addPurposes, addConsent, addImports,
                 addSharing, addRequests, addRetention, addVault})
            add(made);
        return made;
    }();
    return all;
}

} // namespace aicms::test
