// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/names.h"
#include "ui/wording/text_in.h"

#include <QCoreApplication>
#include <QHash>

namespace aicms::wording {

namespace {

using Names = QHash<QString, const char*>;

QString find(const Names& names, const char* context, const QString& code, const QString& otherwise)
{
    const auto found = names.constFind(code);
    return found == names.constEnd() ? otherwise : QCoreApplication::translate(context, *found);
}

const Names& roles()
{
    static const Names names = {
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("role", "Owner")},
        {QStringLiteral("manager"), QT_TRANSLATE_NOOP("role", "Manager")},
        {QStringLiteral("staff"), QT_TRANSLATE_NOOP("role", "Staff")},
        {QStringLiteral("auditor"), QT_TRANSLATE_NOOP("role", "Auditor")},
    };
    return names;
}

const Names& rights()
{
    static const Names names = {
        {QStringLiteral("see_customers"), QT_TRANSLATE_NOOP("right", "See customers")},
        {QStringLiteral("edit_customers"), QT_TRANSLATE_NOOP("right", "Add and edit customers")},
        {QStringLiteral("delete_customers"), QT_TRANSLATE_NOOP("right", "Move customers to the bin and back")},
        {QStringLiteral("see_sensitive"), QT_TRANSLATE_NOOP("right", "See birthdays and other sensitive fields")},
        {QStringLiteral("import_data"), QT_TRANSLATE_NOOP("right", "Import files")},
        {QStringLiteral("export_data"), QT_TRANSLATE_NOOP("right", "Export and print")},
        {QStringLiteral("read_audit_log"), QT_TRANSLATE_NOOP("right", "Read the log of who did what")},
        {QStringLiteral("manage_purposes"), QT_TRANSLATE_NOOP("right", "Edit purposes and own fields")},
        {QStringLiteral("manage_users"), QT_TRANSLATE_NOOP("right", "Manage users and roles")},
        {QStringLiteral("manage_vault"), QT_TRANSLATE_NOOP("right", "Manage the vault")},
        {QStringLiteral("handle_requests"), QT_TRANSLATE_NOOP("right", "Answer what people ask about their own data")},
        {QStringLiteral("manage_products"), QT_TRANSLATE_NOOP("right", "Manage products, prices and stock")},
        {QStringLiteral("manage_retention"), QT_TRANSLATE_NOOP("right", "Set periods and legal holds, erase people")},
        {QStringLiteral("back_up"), QT_TRANSLATE_NOOP("right", "Write and check backups")},
    };
    return names;
}

const Names& operations()
{
    static const Names names = {
        {QStringLiteral("customers.list"), QT_TRANSLATE_NOOP("operation", "list customers")},
        {QStringLiteral("customers.open"), QT_TRANSLATE_NOOP("operation", "open a customer")},
        {QStringLiteral("customers.search"), QT_TRANSLATE_NOOP("operation", "search")},
        {QStringLiteral("customers.add"), QT_TRANSLATE_NOOP("operation", "add a customer")},
        {QStringLiteral("customers.edit"), QT_TRANSLATE_NOOP("operation", "edit a customer")},
        {QStringLiteral("customers.log_interaction"), QT_TRANSLATE_NOOP("operation", "log a contact")},
        {QStringLiteral("customers.delete"), QT_TRANSLATE_NOOP("operation", "move customers to the bin")},
        {QStringLiteral("customers.restore"), QT_TRANSLATE_NOOP("operation", "take customers out of the bin")},
        {QStringLiteral("customers.show_sensitive"), QT_TRANSLATE_NOOP("operation", "see sensitive fields")},
        {QStringLiteral("files.list"), QT_TRANSLATE_NOOP("operation", "list attached files")},
        {QStringLiteral("files.add"), QT_TRANSLATE_NOOP("operation", "attach a file")},
        {QStringLiteral("files.open"), QT_TRANSLATE_NOOP("operation", "open an attached file")},
        {QStringLiteral("files.save"), QT_TRANSLATE_NOOP("operation", "save an attached file elsewhere")},
        {QStringLiteral("files.remove"), QT_TRANSLATE_NOOP("operation", "remove an attached file")},
        {QStringLiteral("files.restore"), QT_TRANSLATE_NOOP("operation", "bring a removed file back")},
        {QStringLiteral("fields.list"), QT_TRANSLATE_NOOP("operation", "list own fields")},
        {QStringLiteral("fields.edit"), QT_TRANSLATE_NOOP("operation", "change own fields")},
        {QStringLiteral("import.run"), QT_TRANSLATE_NOOP("operation", "import a file")},
        {QStringLiteral("import.undo"), QT_TRANSLATE_NOOP("operation", "undo an import")},
        {QStringLiteral("import.list"), QT_TRANSLATE_NOOP("operation", "list imports")},
        {QStringLiteral("customers.export"), QT_TRANSLATE_NOOP("operation", "export customers")},
        {QStringLiteral("customers.print"), QT_TRANSLATE_NOOP("operation", "print a customer")},
        {QStringLiteral("customers.hand_out"),
            QT_TRANSLATE_NOOP("operation", "print a person's consent record or sheet")},
        {QStringLiteral("audit.list"), QT_TRANSLATE_NOOP("operation", "read the log")},
        {QStringLiteral("audit.verify"), QT_TRANSLATE_NOOP("operation", "check the log")},
        {QStringLiteral("audit.checkpoint"), QT_TRANSLATE_NOOP("operation", "write a checkpoint of the log")},
        {QStringLiteral("audit.vouch"), QT_TRANSLATE_NOOP("operation", "vouch for a vault that may not be the newest")},
        {QStringLiteral("purposes.list"), QT_TRANSLATE_NOOP("operation", "list purposes")},
        {QStringLiteral("purposes.edit"), QT_TRANSLATE_NOOP("operation", "edit purposes")},
        {QStringLiteral("consent.list"), QT_TRANSLATE_NOOP("operation", "see who agreed to what")},
        {QStringLiteral("consent.record"), QT_TRANSLATE_NOOP("operation", "record a consent")},
        {QStringLiteral("consent.correct"), QT_TRANSLATE_NOOP("operation", "correct an entry of the consent ledger")},
        {QStringLiteral("consent.export"), QT_TRANSLATE_NOOP("operation", "export consents")},
        {QStringLiteral("consent.carry_objections"),
            QT_TRANSLATE_NOOP("action", "Left out of a new advertising purpose whoever objects to advertising")},
        {QStringLiteral("consent.import"), QT_TRANSLATE_NOOP("operation", "import consents")},
        {QStringLiteral("consent.restrict"), QT_TRANSLATE_NOOP("operation", "restrict the use of a customer's data")},
        {QStringLiteral("consent.lift_restriction"),
            QT_TRANSLATE_NOOP("operation", "lift the restriction of a customer's data")},
        {QStringLiteral("users.list"), QT_TRANSLATE_NOOP("operation", "list users")},
        {QStringLiteral("users.name"), QT_TRANSLATE_NOOP("operation", "see who recorded an entry")},
        {QStringLiteral("users.add"), QT_TRANSLATE_NOOP("operation", "add a user")},
        {QStringLiteral("users.remove"), QT_TRANSLATE_NOOP("operation", "remove a user")},
        {QStringLiteral("users.change_role"), QT_TRANSLATE_NOOP("operation", "change a role")},
        {QStringLiteral("users.change_password"), QT_TRANSLATE_NOOP("operation", "change the own password")},
        {QStringLiteral("users.change_recovery"), QT_TRANSLATE_NOOP("operation", "make a new recovery code")},
        {QStringLiteral("drafts.keep"), QT_TRANSLATE_NOOP("operation", "keep what is not saved yet")},
        {QStringLiteral("vault.rotate_key"), QT_TRANSLATE_NOOP("operation", "renew the vault's key")},
        {QStringLiteral("vault.export_key"), QT_TRANSLATE_NOOP("operation", "export the vault's key")},
        {QStringLiteral("consent.soft_opt_in_ended"),
            QT_TRANSLATE_NOOP("action", "Took back that an own customer may be written to")},
        {QStringLiteral("sample.fill"), QT_TRANSLATE_NOOP("operation", "add sample data")},
        {QStringLiteral("sample.remove"), QT_TRANSLATE_NOOP("operation", "remove sample data")},
        {QStringLiteral("vault.check"), QT_TRANSLATE_NOOP("operation", "check the vault")},
        {QStringLiteral("vault.bytes_appended"),
            QT_TRANSLATE_NOOP("action", "Found bytes behind the end of the vault's file")},
        {QStringLiteral("vault.behind_list"),
            QT_TRANSLATE_NOOP("action", "Opened a vault older than its list of erased people")},
        {QStringLiteral("vault.caught_up"),
            QT_TRANSLATE_NOOP("action", "Erased and took back again what an older vault lacked")},
        {QStringLiteral("vault.erased_elsewhere"),
            QT_TRANSLATE_NOOP("action", "Found people whom another copy of this vault erased")},
        {QStringLiteral("vault.erased_as_elsewhere"),
            QT_TRANSLATE_NOOP("action", "Erased whom another copy of this vault had erased")},
        {QStringLiteral("vault.salvage"), QT_TRANSLATE_NOOP("operation", "save what can be read of a damaged vault")},
        {QStringLiteral("vault.change_settings"), QT_TRANSLATE_NOOP("operation", "change settings")},
        {QStringLiteral("requests.list"), QT_TRANSLATE_NOOP("operation", "see requests")},
        {QStringLiteral("requests.open"), QT_TRANSLATE_NOOP("operation", "take in a request")},
        {QStringLiteral("requests.handle"), QT_TRANSLATE_NOOP("operation", "answer a request")},
        {QStringLiteral("requests.export"), QT_TRANSLATE_NOOP("operation", "put together a person's data")},
        {QStringLiteral("orders.list"), QT_TRANSLATE_NOOP("operation", "list orders")},
        {QStringLiteral("orders.open"), QT_TRANSLATE_NOOP("operation", "open an order")},
        {QStringLiteral("orders.add"), QT_TRANSLATE_NOOP("operation", "add an order")},
        {QStringLiteral("products.list"), QT_TRANSLATE_NOOP("operation", "list products")},
        {QStringLiteral("products.edit"), QT_TRANSLATE_NOOP("operation", "edit products")},
        {QStringLiteral("stock.move"), QT_TRANSLATE_NOOP("operation", "book stock")},
        {QStringLiteral("events.list"), QT_TRANSLATE_NOOP("operation", "list events")},
        {QStringLiteral("customers.erase"), QT_TRANSLATE_NOOP("operation", "erase a customer")},
        {QStringLiteral("retention.list"), QT_TRANSLATE_NOOP("operation", "see periods and legal holds")},
        {QStringLiteral("retention.edit"), QT_TRANSLATE_NOOP("operation", "set periods")},
        {QStringLiteral("retention.hold"), QT_TRANSLATE_NOOP("operation", "place and lift legal holds")},
        {QStringLiteral("retention.run"), QT_TRANSLATE_NOOP("operation", "purge what is past its time")},
        {QStringLiteral("recipients.list"), QT_TRANSLATE_NOOP("operation", "see who receives data")},
        {QStringLiteral("recipients.edit"), QT_TRANSLATE_NOOP("operation", "enter and change recipients")},
        {QStringLiteral("disclosures.list"), QT_TRANSLATE_NOOP("operation", "see what was passed on")},
        {QStringLiteral("disclosures.record"), QT_TRANSLATE_NOOP("operation", "record what was passed on")},
        {QStringLiteral("backup.create"), QT_TRANSLATE_NOOP("operation", "write a backup")},
        {QStringLiteral("backup.restore"), QT_TRANSLATE_NOOP("operation", "restore a backup")},
    };
    return names;
}

const Names& actions()
{
    static const Names names = {
        {QStringLiteral("vault.create"), QT_TRANSLATE_NOOP("action", "Made the vault")},
        {QStringLiteral("vault.open"), QT_TRANSLATE_NOOP("action", "Opened the vault")},
        {QStringLiteral("vault.open_by_recovery"),
            QT_TRANSLATE_NOOP("action", "Opened the vault with the recovery code")},
        {QStringLiteral("vault.close"), QT_TRANSLATE_NOOP("action", "Closed the vault")},
        {QStringLiteral("vault.older_than_anchor"), QT_TRANSLATE_NOOP("action", "Opened an older copy of the vault")},
        {QStringLiteral("vault.rotate_key"), QT_TRANSLATE_NOOP("action", "Renewed the vault's key")},
        {QStringLiteral("vault.rotate_key_settled"),
            QT_TRANSLATE_NOOP("action", "Entered that the vault's key had been renewed")},
        {QStringLiteral("vault.export_key"), QT_TRANSLATE_NOOP("action", "Exported the vault's key")},
        {QStringLiteral("vault.check"), QT_TRANSLATE_NOOP("action", "Checked the vault")},
        {QStringLiteral("vault.settings"), QT_TRANSLATE_NOOP("action", "Changed settings")},
        {QStringLiteral("vault.zone"), QT_TRANSLATE_NOOP("action", "Changed the time zone of the business")},
        {QStringLiteral("vault.business"), QT_TRANSLATE_NOOP("action", "Changed the business's name or country")},
        {QStringLiteral("vault.controller"), QT_TRANSLATE_NOOP("action", "Changed how the business is reached")},
        {QStringLiteral("vault.older_pages"), QT_TRANSLATE_NOOP("action", "Opened a vault with parts of an older one")},
        {QStringLiteral("vault.salvage"), QT_TRANSLATE_NOOP("action", "Saved the vault from a damaged file")},
        {QStringLiteral("draft.keep"), QT_TRANSLATE_NOOP("action", "Kept what was not saved yet")},
        {QStringLiteral("user.add"), QT_TRANSLATE_NOOP("action", "Added a user")},
        {QStringLiteral("user.remove"), QT_TRANSLATE_NOOP("action", "Removed a user")},
        {QStringLiteral("user.role"), QT_TRANSLATE_NOOP("action", "Changed a user's role")},
        {QStringLiteral("role.define"), QT_TRANSLATE_NOOP("action", "Said what a role may do")},
        {QStringLiteral("role.remove"), QT_TRANSLATE_NOOP("action", "Removed a role")},
        {QStringLiteral("user.add_settled"),
            QT_TRANSLATE_NOOP("action", "Entered a user whom the key file had and the list had not")},
        {QStringLiteral("user.remove_settled"),
            QT_TRANSLATE_NOOP("action", "Removed a user whom the key file no longer had")},
        {QStringLiteral("user.role_settled"),
            QT_TRANSLATE_NOOP("action", "Entered a user's role as the key file has it")},
        {QStringLiteral("user.password"), QT_TRANSLATE_NOOP("action", "Changed the own password")},
        {QStringLiteral("user.password_failed"), QT_TRANSLATE_NOOP("action", "The password could not be changed")},
        {QStringLiteral("user.recovery"), QT_TRANSLATE_NOOP("action", "Made a new recovery code")},
        {QStringLiteral("user.recovery_failed"), QT_TRANSLATE_NOOP("action", "No new recovery code could be made")},
        {QStringLiteral("vault.anchor_lost"),
            QT_TRANSLATE_NOOP("action", "Found a mark of the vault missing or changed")},
        {QStringLiteral("vault.clock_behind"),
            QT_TRANSLATE_NOOP("action", "Found the log ahead of the computer's clock")},
        {QStringLiteral("vault.older_keys"), QT_TRANSLATE_NOOP("action", "Found older key files")},
        {QStringLiteral("vault.open_reading"), QT_TRANSLATE_NOOP("action", "Opened the vault for reading only")},
        {QStringLiteral("audit.deferred"),
            QT_TRANSLATE_NOOP("action", "Entered what was noted while the vault could only be read")},
        {QStringLiteral("audit.checkpoint"), QT_TRANSLATE_NOOP("action", "Wrote a checkpoint of the log")},
        {QStringLiteral("customer.add"), QT_TRANSLATE_NOOP("action", "Added a customer")},
        {QStringLiteral("customer.open"), QT_TRANSLATE_NOOP("action", "Opened a customer")},
        {QStringLiteral("customer.edit"), QT_TRANSLATE_NOOP("action", "Edited a customer")},
        {QStringLiteral("customer.delete"), QT_TRANSLATE_NOOP("action", "Moved a customer to the bin")},
        {QStringLiteral("customer.restore"), QT_TRANSLATE_NOOP("action", "Took a customer out of the bin")},
        {QStringLiteral("customer.tag"), QT_TRANSLATE_NOOP("action", "Gave a customer a tag")},
        {QStringLiteral("customer.untag"), QT_TRANSLATE_NOOP("action", "Took a tag off a customer")},
        {QStringLiteral("customer.print"), QT_TRANSLATE_NOOP("action", "Printed a customer")},
        {QStringLiteral("customer.export"), QT_TRANSLATE_NOOP("action", "Exported customers")},
        {QStringLiteral("customer.show_sensitive"), QT_TRANSLATE_NOOP("action", "Looked at sensitive fields")},
        {QStringLiteral("file.add"), QT_TRANSLATE_NOOP("action", "Attached a file")},
        {QStringLiteral("file.open"), QT_TRANSLATE_NOOP("action", "Opened an attached file")},
        {QStringLiteral("file.save"), QT_TRANSLATE_NOOP("action", "Saved an attached file elsewhere")},
        {QStringLiteral("file.remove"), QT_TRANSLATE_NOOP("action", "Removed an attached file")},
        {QStringLiteral("file.restore"), QT_TRANSLATE_NOOP("action", "Brought a removed file back")},
        {QStringLiteral("file.forget"), QT_TRANSLATE_NOOP("action", "Deleted a removed file for good")},
        {QStringLiteral("field.add"), QT_TRANSLATE_NOOP("action", "Defined an own field")},
        {QStringLiteral("field.edit"), QT_TRANSLATE_NOOP("action", "Changed an own field")},
        {QStringLiteral("field.order"), QT_TRANSLATE_NOOP("action", "Changed the order of own fields")},
        {QStringLiteral("field.remove"), QT_TRANSLATE_NOOP("action", "Removed an own field")},
        {QStringLiteral("field.restore"), QT_TRANSLATE_NOOP("action", "Brought an own field back")},
        {QStringLiteral("field.forget"), QT_TRANSLATE_NOOP("action", "Deleted a removed own field for good")},
        {QStringLiteral("interaction.add"), QT_TRANSLATE_NOOP("action", "Logged a contact")},
        {QStringLiteral("interaction.edit"), QT_TRANSLATE_NOOP("action", "Edited a contact")},
        {QStringLiteral("interaction.delete"), QT_TRANSLATE_NOOP("action", "Removed a contact")},
        {QStringLiteral("interaction.restore"), QT_TRANSLATE_NOOP("action", "Took back a removed contact")},
        {QStringLiteral("import.matching"), QT_TRANSLATE_NOOP("action", "Saved a matching of columns")},
        {QStringLiteral("import.check"), QT_TRANSLATE_NOOP("action", "Checked a file against the records")},
        {QStringLiteral("import.begin"), QT_TRANSLATE_NOOP("action", "Began an import")},
        {QStringLiteral("import.resume"), QT_TRANSLATE_NOOP("action", "Went on with an import")},
        {QStringLiteral("import.rows"), QT_TRANSLATE_NOOP("action", "Imported rows")},
        {QStringLiteral("import.finish"), QT_TRANSLATE_NOOP("action", "Finished an import")},
        {QStringLiteral("import.undo"), QT_TRANSLATE_NOOP("action", "Undid an import")},
        {QStringLiteral("purpose.add"), QT_TRANSLATE_NOOP("action", "Added a purpose")},
        {QStringLiteral("purpose.defaults"), QT_TRANSLATE_NOOP("action", "Took over the ready list of purposes")},
        {QStringLiteral("purpose.versions"), QT_TRANSLATE_NOOP("action", "Named the stored versions of purposes")},
        {QStringLiteral("purpose.change"), QT_TRANSLATE_NOOP("action", "Changed a purpose")},
        {QStringLiteral("purpose.switch_on"), QT_TRANSLATE_NOOP("action", "Switched a purpose on")},
        {QStringLiteral("purpose.switch_off"), QT_TRANSLATE_NOOP("action", "Switched a purpose off")},
        {QStringLiteral("purpose.retire"), QT_TRANSLATE_NOOP("action", "Retired a purpose")},
        {QStringLiteral("notice.draft"), QT_TRANSLATE_NOOP("action", "Wrote the draft of a notice")},
        {QStringLiteral("notice.publish"), QT_TRANSLATE_NOOP("action", "Published a notice")},
        {QStringLiteral("notice.unseen"), QT_TRANSLATE_NOOP("action", "Took back that a customer was shown a notice")},
        {QStringLiteral("notice.seen"), QT_TRANSLATE_NOOP("action", "Noted that a customer was shown a notice")},
        {QStringLiteral("consent.record"), QT_TRANSLATE_NOOP("action", "Recorded a consent or refusal")},
        {QStringLiteral("consent.said_again"),
            QT_TRANSLATE_NOOP("action", "Let withdrawals that a clock ahead of time recorded count at once")},
        {QStringLiteral("consent.import_rows"), QT_TRANSLATE_NOOP("action", "Imported consents, a part of the file")},
        {QStringLiteral("consent.import"), QT_TRANSLATE_NOOP("action", "Imported consents, to the end of the file")},
        {QStringLiteral("consent.ledger"), QT_TRANSLATE_NOOP("action", "Noted how far the ledger of consents goes")},
        {QStringLiteral("consent.forget"),
            QT_TRANSLATE_NOOP("action", "Deleted what entries of the ledger said that need no proof any more")},
        {QStringLiteral("consent.export"), QT_TRANSLATE_NOOP("action", "Exported consent receipts")},
        {QStringLiteral("consent.restrict"), QT_TRANSLATE_NOOP("action", "Restricted the use of a customer's data")},
        {QStringLiteral("consent.bar_again"),
            QT_TRANSLATE_NOOP("action", "Put up again, after a restore, what stands against using somebody")},
        {QStringLiteral("consent.lift_restriction"), QT_TRANSLATE_NOOP("action", "Lifted a restriction")},
        {QStringLiteral("consent.mark_minor"), QT_TRANSLATE_NOOP("action", "Marked a customer as under age")},
        {QStringLiteral("consent.unmark_minor"), QT_TRANSLATE_NOOP("action", "Took back the mark “under age”")},
        {QStringLiteral("consent.soft_opt_in"),
            QT_TRANSLATE_NOOP("action", "Noted that an own customer may be written to")},
        {QStringLiteral("sample.fill"), QT_TRANSLATE_NOOP("action", "Added sample data")},
        {QStringLiteral("sample.remove"), QT_TRANSLATE_NOOP("action", "Removed sample data")},
        {QStringLiteral("product.add"), QT_TRANSLATE_NOOP("action", "Added a product")},
        {QStringLiteral("product.edit"), QT_TRANSLATE_NOOP("action", "Edited a product")},
        {QStringLiteral("product.delete"), QT_TRANSLATE_NOOP("action", "Removed a product")},
        {QStringLiteral("product.restore"), QT_TRANSLATE_NOOP("action", "Brought back a product")},
        {QStringLiteral("order.add"), QT_TRANSLATE_NOOP("action", "Added an order")},
        {QStringLiteral("order.credit"), QT_TRANSLATE_NOOP("action", "Credited an order")},
        {QStringLiteral("order.withdraw"), QT_TRANSLATE_NOOP("action", "Took an order back out")},
        {QStringLiteral("order.open"), QT_TRANSLATE_NOOP("action", "Opened an order")},
        {QStringLiteral("stock.move"), QT_TRANSLATE_NOOP("action", "Booked stock")},
        {QStringLiteral("stock.count"), QT_TRANSLATE_NOOP("action", "Counted stock")},
        {QStringLiteral("stock.withdraw"), QT_TRANSLATE_NOOP("action", "Took a stock booking back")},
        {QStringLiteral("erasure.begin"), QT_TRANSLATE_NOOP("action", "Erased customers")},
        {QStringLiteral("erasure.complete"), QT_TRANSLATE_NOOP("action", "Proved that erased customers left no trace")},
        {QStringLiteral("erasure.list"), QT_TRANSLATE_NOOP("action", "Noted who is on the list of erased people")},
        {QStringLiteral("erasure.residue"), QT_TRANSLATE_NOOP("action", "Found traces of erased customers")},
        {QStringLiteral("hold.place"), QT_TRANSLATE_NOOP("action", "Placed a legal hold")},
        {QStringLiteral("hold.lift"), QT_TRANSLATE_NOOP("action", "Lifted a legal hold")},
        {QStringLiteral("retention.rules"), QT_TRANSLATE_NOOP("action", "Changed the periods of keeping")},
        {QStringLiteral("retention.year_end"), QT_TRANSLATE_NOOP("action", "Set the close of the financial year")},
        {QStringLiteral("retention.begin"), QT_TRANSLATE_NOOP("action", "Began a purge")},
        {QStringLiteral("retention.confirm"), QT_TRANSLATE_NOOP("action", "Confirmed a purge as the first of two")},
        {QStringLiteral("retention.clock"), QT_TRANSLATE_NOOP("action", "Said that the clock is right")},
        {QStringLiteral("retention.two_people_on"), QT_TRANSLATE_NOOP("action", "Set that a purge needs two people")},
        {QStringLiteral("retention.two_people_off_asked"),
            QT_TRANSLATE_NOOP("action", "Asked that a purge needs one person only")},
        {QStringLiteral("retention.two_people_off"), QT_TRANSLATE_NOOP("action", "Set that a purge needs one person")},
        {QStringLiteral("retention.finish"), QT_TRANSLATE_NOOP("action", "Finished a purge")},
        {QStringLiteral("retention.give_up"), QT_TRANSLATE_NOOP("action", "Left the rest of a purge")},
        {QStringLiteral("backup.create"), QT_TRANSLATE_NOOP("action", "Wrote a backup")},
        {QStringLiteral("backup.restore"), QT_TRANSLATE_NOOP("action", "Restored a backup")},
        {QStringLiteral("backup.restore_begun"), QT_TRANSLATE_NOOP("action", "Began to restore a backup beside it")},
        {QStringLiteral("backup.trial"), QT_TRANSLATE_NOOP("action", "Tried out whether a backup can be restored")},
        {QStringLiteral("backup.accept_missing_erasures"),
            QT_TRANSLATE_NOOP("action", "Restored a backup although the list of erasures was not whole")},
        {QStringLiteral("recipient.add"), QT_TRANSLATE_NOOP("action", "Entered a recipient of data")},
        {QStringLiteral("recipient.change"), QT_TRANSLATE_NOOP("action", "Changed a recipient of data")},
        {QStringLiteral("recipient.agree"), QT_TRANSLATE_NOOP("action", "Entered an agreement with a recipient")},
        {QStringLiteral("recipient.end"), QT_TRANSLATE_NOOP("action", "Ended a recipient of data")},
        {QStringLiteral("recipient.to_tell"), QT_TRANSLATE_NOOP("action", "Noted that a recipient is to be told")},
        {QStringLiteral("recipient.tell"), QT_TRANSLATE_NOOP("action", "Noted how a recipient was told")},
        {QStringLiteral("disclosure.export"), QT_TRANSLATE_NOOP("action", "Passed a list on to a recipient")},
        {QStringLiteral("disclosure.letter"), QT_TRANSLATE_NOOP("action", "Passed data on in a letter")},
        {QStringLiteral("disclosure.package"), QT_TRANSLATE_NOOP("action", "Passed the answer to a request on")},
        {QStringLiteral("disclosure.by_hand"), QT_TRANSLATE_NOOP("action", "Recorded that data was passed on")},
        {QStringLiteral("request.open"), QT_TRANSLATE_NOOP("action", "Took in a request")},
        {QStringLiteral("request.acknowledge"), QT_TRANSLATE_NOOP("action", "Confirmed receipt of a request")},
        {QStringLiteral("request.assign"), QT_TRANSLATE_NOOP("action", "Passed a request on")},
        {QStringLiteral("request.link_person"), QT_TRANSLATE_NOOP("action", "Found who a request is from")},
        {QStringLiteral("request.ask_identity"), QT_TRANSLATE_NOOP("action", "Asked for identity")},
        {QStringLiteral("request.show_identity"), QT_TRANSLATE_NOOP("action", "Confirmed who asks")},
        {QStringLiteral("request.ask_clarification"), QT_TRANSLATE_NOOP("action", "Asked what a request means")},
        {QStringLiteral("request.receive_clarification"), QT_TRANSLATE_NOOP("action", "Got an answer to a question")},
        {QStringLiteral("request.ask_fee"), QT_TRANSLATE_NOOP("action", "Asked for a fee")},
        {QStringLiteral("request.receive_fee"), QT_TRANSLATE_NOOP("action", "Got a fee")},
        {QStringLiteral("request.extend"), QT_TRANSLATE_NOOP("action", "Extended the time for a request")},
        {QStringLiteral("request.decide"), QT_TRANSLATE_NOOP("action", "Decided a part of a request")},
        {QStringLiteral("request.answer"), QT_TRANSLATE_NOOP("action", "Answered a request")},
        {QStringLiteral("request.refuse"), QT_TRANSLATE_NOOP("action", "Refused a request")},
        {QStringLiteral("request.withdraw"),
            QT_TRANSLATE_NOOP("action", "Closed a request that is not wanted any more")},
        {QStringLiteral("request.fail_identity"), QT_TRANSLATE_NOOP("action", "Closed a request of nobody known")},
        {QStringLiteral("request.correct_intake"),
            QT_TRANSLATE_NOOP("action", "Corrected a request that was taken in wrongly")},
        {QStringLiteral("request.close_mistaken"),
            QT_TRANSLATE_NOOP("action", "Closed a request that was taken in by mistake")},
        {QStringLiteral("request.note"), QT_TRANSLATE_NOOP("action", "Noted something about a request")},
        {QStringLiteral("request.collect"), QT_TRANSLATE_NOOP("action", "Looked through a person's data")},
        {QStringLiteral("retention.see_proof"),
            QT_TRANSLATE_NOOP("action", "Looked at a kept proof of consent to be telephoned")},
        {QStringLiteral("retention.see_locked"),
            QT_TRANSLATE_NOOP("action", "Looked at orders of erased people that a law keeps")},
        {QStringLiteral("request.search"), QT_TRANSLATE_NOOP("action", "Searched for everything about a person")},
        {QStringLiteral("request.black_out"), QT_TRANSLATE_NOOP("action", "Blacked a person out of a text")},
        {QStringLiteral("request.remove_text"), QT_TRANSLATE_NOOP("action", "Removed a text about a person")},
        {QStringLiteral("erasure.black_out"), QT_TRANSLATE_NOOP("action", "Blacked a person out of a text")},
        {QStringLiteral("erasure.remove_text"), QT_TRANSLATE_NOOP("action", "Removed a text about a person")},
        {QStringLiteral("request.print_letter"),
            QT_TRANSLATE_NOOP("action", "Printed or saved a letter about a request")},
        {QStringLiteral("request.export"), QT_TRANSLATE_NOOP("action", "Put together a person's data")},
        {QStringLiteral("vault.set_region"), QT_TRANSLATE_NOOP("action", "Set the region of the holidays")},
    };
    return names;
}

} // namespace

QString roleName(const QString& role)
{
    return find(roles(), "role", role, role);
}

QString rightName(const QString& code)
{
    return find(rights(), "right", code, code);
}

QString operationName(const QString& code)
{
    return find(operations(), "operation", code, {});
}

QString auditActionIn(const QString& language, const QString& action)
{
    const auto found = actions().constFind(action);
    return found == actions().constEnd() ? action : textIn(language, "action", *found);
}

QString auditActionName(const QString& action)
{
    return find(actions(), "action", action, action);
}

} // namespace aicms::wording
