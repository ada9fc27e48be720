// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/error_sentence.h"

#include "core/exchange/mapping/column_mapping.h"
#include "core/retention/rule_check.h"
#include "core/users/refusals.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/anchor_wording.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/deadline_wording.h"
#include "ui/wording/names.h"
#include "ui/wording/own_field_wording.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/sharing_wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <initializer_list>

namespace aicms::wording {

using base::Error;
using base::ErrorKind;

namespace {

bool isOneOf(const QString& subject, std::initializer_list<const char*> words)
{
    return std::ranges::any_of(words, [&subject](const char* word) { return subject == QLatin1String(word); });
}

/// The context under which translators find these sentences.
struct Errors {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Errors)
public:
    static QString invalid(const Error& error);
    static QString invalidSetting(const QString& subject);
    static QString notFound(const Error& error);
    static QString conflict(const Error& error);
    static QString alreadyExists(const Error& error);
    static QString damaged(const Error& error);
    static QString tampered(const Error& error);
    static QString unsupported(const Error& error);
    static QString tooLarge(const Error& error);
    static QString ofFiles(const Error& error);
    static QString ofReading(const Error& error);
    static QString ofAccess(const Error& error);
    static QString ofVault(const Error& error);
};

QString Errors::invalidSetting(const QString& subject)
{
    if (subject == QLatin1String("business"))
        return tr(
            "The name of the business needs 1 to 200 characters. Nothing was changed. Enter a name of that length.");
    if (subject == QLatin1String("user"))
        return tr("The name of a user needs 1 to 64 characters, without line breaks. Nothing was changed. Enter "
                  "another name.");
    if (subject == QLatin1String("role"))
        return tr("This vault has no such role. Nothing was changed. Choose owner, manager, staff, auditor or a role "
                  "of your own.");
    if (subject == QLatin1String("password"))
        return tr("The password is empty or longer than 1,024 characters. Nothing was changed. Enter another one.");
    if (subject == QLatin1String("kdf"))
        return tr("Memory for the password check must be between 64 and 1,024 MiB. Nothing was changed. Choose a "
                  "figure in between.");
    if (subject == QLatin1String("key_file"))
        return tr(
            "This file is no key file of AICMS. Nothing was changed. Choose the file that was made for this vault.");
    if (subject == QLatin1String("last_owner"))
        return tr("This is the only owner. A vault without an owner could never be managed again, so nothing was "
                  "changed. Make somebody else owner first.");
    if (subject == QLatin1String("locale"))
        return tr(
            "The language and country are written like de_DE or en_GB. Nothing was made. Correct it and try again.");
    if (subject == QLatin1String("id"))
        return tr("A customer is named by the number that lists show, by number:TEXT or by uuid:TEXT. Nothing was "
                  "changed. Look the number up and try again.");
    if (subject == QLatin1String("password_repeat"))
        return tr("The two passwords are not the same. Nothing was changed. Type them again.");
    if (subject == QLatin1String("hold_matter") || subject == QLatin1String("hold_reason"))
        return tr("A legal hold needs a matter and a reason. Nothing was changed. Say both.");
    if (subject == QLatin1String("on_or_off"))
        return tr("Say either on or off. Nothing was changed.");
    if (subject == QLatin1String("purge_how"))
        return tr("A run needs either the number that the dry run showed, or to be unattended, or to go on with a run. "
                  "Nothing was removed. Say one of them.");
    if (subject == QLatin1String("restore_folder"))
        return tr("A backup is not restored into the folder of a vault. Nothing was written. Choose another folder.");
    if (subject == QLatin1String("year_end"))
        return tr(
            "The close of a financial year is a month and a day, such as 03-31. Nothing was changed. Correct it.");
    if (subject.startsWith(QLatin1String("rule_")))
        return tr("A rule of keeping needs a reason, and a beginning and an end that its kind of data knows. Nothing "
                  "was changed. Correct the rule.");
    if (subject == QLatin1String("backup_folder"))
        return tr(
            "A backup goes into a folder that is there, and not into the vault's own. Nothing was written. Choose "
            "another folder, best on another drive.");
    if (subject == QLatin1String("hold_review"))
        return tr("A legal hold is looked at again within 12 months. Nothing was changed. Choose a day in that time.");
    if (subject == QLatin1String("hold_people"))
        return tr("A legal hold covers either some customers or everybody. Nothing was changed. Choose one of both.");
    if (subject == QLatin1String("review_thing"))
        return tr("A thing is named like files:12, as the list of what waits for a decision shows it. Nothing was "
                  "changed.");
    if (subject == QLatin1String("unneeded_months"))
        return tr("Choose between 1 and 240 months. Nothing was looked for.");
    if (subject == QLatin1String("review_until"))
        return tr("Something is kept on until a day after today, at most 10 years ahead. Nothing was changed. Choose "
                  "such a day.");
    if (subject == QLatin1String("review_reason"))
        return tr("A decision needs a reason of at most 500 characters. Nothing was changed. Say why.");
    if (subject == QLatin1String("rule_contact_kind"))
        return tr("Only contacts have a kind of contact. Nothing was saved. Take it away.");
    if (subject == QLatin1String("rule_tags"))
        return tr("A rule leaves alone at most 20 tags of at most 100 characters each. Nothing was saved. Shorten the "
                  "list.");
    if (subject == QLatin1String("confirm"))
        return tr("The name is not this customer's. Nothing was erased. Look the customer up and type the name as it "
                  "is shown.");
    if (subject == QLatin1String("count"))
        return tr(
            "The number of people must be between 1 and 1,000,000. Nothing was made. Choose a number in between.");
    return {};
}

QString Errors::invalid(const Error& error)
{
    if (error.subject == QLatin1String("attachment"))
        return tr("The file is empty. Nothing was added. Choose another one.");
    if (error.subject == QLatin1String("attachment_limit"))
        return tr("The largest size of a file must be between 1 and 200 MiB. Nothing was changed. Choose a figure in "
                  "between.");
    if (error.subject == QLatin1String("proof_of"))
        return tr("--proof-of takes numbers of entries of the ledger, like 12 or 12,13. Nothing was removed. Write it "
                  "anew.");
    if (error.subject == QLatin1String("file_id"))
        return tr(
            "An attached file is named by the number that the list shows. Nothing was changed. Look the number up "
            "and try again.");
    if (const auto problem = customers::ownFieldProblemFromCode(error.subject))
        return ownFieldProblemSentence(*problem) + QLatin1Char(' ') + tr("Nothing was changed.");
    if (error.subject == QLatin1String("reason"))
        return tr("Sensitive fields are shown only with a reason. Nothing was shown. Say why you need to see them.");
    if (error.subject == QLatin1String("sensitivity"))
        return tr("Values that only some may see cannot stay behind as plain text, where everybody would see them. "
                  "Nothing was changed. Remove the field together with its values.");
    const QString setting = invalidSetting(error.subject);
    if (!setting.isEmpty())
        return setting;
    const QString ofConsent = consentErrorSentence(error);
    if (!ofConsent.isEmpty())
        return ofConsent;
    if (const QString ofRequest = requestErrorSentence(error); !ofRequest.isEmpty())
        return ofRequest;
    if (const QString ofDeadline = deadlineErrorSentence(error); !ofDeadline.isEmpty())
        return ofDeadline;
    if (error.subject == QLatin1String("preset_role"))
        return tr("The roles owner, manager, staff and auditor stay as they are. Nothing was changed. Choose another "
                  "name for a role of your own.");
    if (error.subject == QLatin1String("role_name"))
        return tr("A role has a name of 1 to 64 characters. Nothing was changed. Choose another one.");
    if (error.subject == QLatin1String("role_rights"))
        return tr("A role needs at least one right. Nothing was changed. Say what it may do.");
    if (error.subject == QLatin1String("in_bin"))
        return tr("Customer %1 was moved to the bin before. Nothing was changed.").arg(error.number);
    if (error.subject == QLatin1String("not_in_bin"))
        return tr("Customer %1 is not in the bin. Nothing was changed.").arg(error.number);
    if (error.subject == QLatin1String("recovery_code") && error.number > 0)
        return tr("Group %1 of the recovery code has a slip in it. Nothing was changed. Compare it with the sheet and "
                  "type it again.")
            .arg(error.number);
    if (error.subject == QLatin1String("recovery_code"))
        return tr("The recovery code has seven groups of five characters. Nothing was changed. Type all seven.");
    if (error.subject.startsWith(exchange::specialColumnError))
        return tr(
            "The column “%1” tells of health, religion, origin, an offence or the like, which the law guards "
            "most (GDPR Art. 9 and 10). Nothing was imported. Leave it out, or define a field of your own for such "
            "values first and match the column to that.")
            .arg(error.subject.mid(exchange::specialColumnError.size()));
    if (error.subject == QLatin1String("columns"))
        return tr("No column says who a row is about. Nothing was imported. Choose a column for the name, e-mail, "
                  "phone or customer number.");
    if (error.subject == QLatin1String("header"))
        return tr("The file has no row with the names of its columns. Nothing was imported. Put such a row on top and "
                  "try again.");
    if (error.subject == QLatin1String("file"))
        return tr("This is not the file with which the import began. Nothing was changed. Choose the same file, or "
                  "undo the import.");
    if (error.subject == QLatin1String("not_a_file"))
        return tr("This is a folder, a pipe or a device, not a file. Nothing was changed. Choose the file itself.");
    if (error.subject == QLatin1String("program_folder"))
        return tr("This place lies in the folder of a vault or of the program's settings, where a file could take the "
                  "place of your data. Nothing was written. Choose another folder.");
    if (error.subject == QLatin1String("source_file"))
        return tr(
            "This is the very file that is imported; it would be lost. Nothing was changed. Choose another name.");
    if (isOneOf(error.subject, {"at", "as-of", "told-at", "published-at"}))
        return tr(
            "A day or time is written like 2026-05-31 or 2026-05-31T14:30, and has to be one that there is. Nothing "
            "was changed. Correct it and try again.");
    if (error.subject == QLatin1String("json"))
        return tr("The file is not written as JSON. Nothing was changed. Check it in a text editor and try again.");
    if (error.subject.isEmpty())
        return tr("Something in the input breaks a rule. Nothing was changed. Correct it and try again.");
    // Last, because other errors have numbers of their own.
    if (const auto problem = customers::problemOf(error))
        return tr("%1: %2. Nothing was changed.", "field, what is wrong with it")
            .arg(fieldName(problem->field), problemSentence(problem->kind, problem->limit));
    return tr("“%1” cannot be taken like this. Nothing was changed. Correct it and try again.")
        .arg(fieldName(error.subject));
}

QString Errors::notFound(const Error& error)
{
    if (error.subject == QLatin1String("user"))
        return tr("This vault has no user of that name. Nothing was changed. Check the name, or ask an owner who is "
                  "entered.");
    if (error.subject == QLatin1String("role"))
        return tr("This vault has no such role. Nothing was changed. Choose owner, manager, staff, auditor or a role "
                  "of your own.");
    if (error.subject == QLatin1String("attachment"))
        return tr("There is no attached file with this number. Nothing was changed. Look it up in the list of files.");
    if (error.subject == QLatin1String("own_field"))
        return tr(
            "There is no own field of that name or number. Nothing was changed. Look it up in the list of fields.");
    if (error.subject == QLatin1String("request"))
        return tr("There is no request with this number. Nothing was changed. Look it up in the list of requests.");
    if (error.subject == QLatin1String("restriction"))
        return tr("The data of this person are not restricted. Nothing was changed. There is nothing to lift.");
    if (error.subject == QLatin1String("letter"))
        return tr("There is no letter with this number. Nothing was changed. Look it up with its request.");
    if (error.subject == QLatin1String("batch"))
        return tr("There is no import with this number. Nothing was changed. Look it up in the list of imports.");
    if (error.subject == QLatin1String("entry"))
        return tr("There is no entry with this number, or it is not this person’s. Nothing was written. Entries count "
                  "from 1: look it up among the person’s entries.");
    if (error.subject == QLatin1String("vault.db"))
        return tr("The database is missing from the vault folder. The keys are still there and nothing was written. "
                  "Put vault.db back, or restore a backup.");
    if (error.subject == QLatin1String("file") || error.subject == QLatin1String("key_file"))
        return tr("There is no such file. Nothing was changed. Check the name and the folder and try again.");
    if (error.subject == QLatin1String("folder"))
        return tr("The folder that it should stand in does not exist. Nothing was changed. Make the folder first, or "
                  "choose another one.");
    return tr("There is nothing here with that number or name; it may have been deleted. Nothing was changed. Check it "
              "and try again.");
}

QString Errors::conflict(const Error& error)
{
    if (const QString ofRequest = requestErrorSentence(error); !ofRequest.isEmpty())
        return ofRequest;
    if (error.subject == QLatin1String("rotation"))
        return tr("A change of the vault's key was cut off and must end first. Nothing is lost. Close the vault, open "
                  "it again and try once more.");
    if (error.subject == QLatin1String("restriction"))
        return tr("This person's data are restricted already. Nothing was changed. Lift that restriction first, if the "
                  "reason is another one now.");
    if (error.subject == QLatin1String("locked"))
        return tr("The data of customer %1 are restricted, so the record is locked. Nothing was changed. What is wrong "
                  "in it is corrected by a request of the person; anything else once the restriction is lifted, under "
                  "Consent.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("legal_hold"))
        return tr("A legal hold keeps this person's data. Nothing was removed. Lift the hold first, under Retention.");
    if (error.subject == QLatin1String("held"))
        return tr("Legal hold %1 keeps this person's data: something may be added, but nothing that is stored may be "
                  "changed or taken away. Nothing was changed. Add the new value beside the old one, correct it by a "
                  "request of the person, which keeps both, or lift the hold first, under Retention.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("held_member"))
        return tr("Legal hold %1 keeps the data of somebody who belongs to this organisation, and the membership is "
                  "among them. Nothing was removed. Lift the hold first, under Retention.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("file_proof"))
        return tr("This file is the proof of entry %1 in the ledger of consents. Nothing was removed. Without it you "
                  "could hardly show that it was said. Whoever removes it all the same says of which entries it is the "
                  "proof.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("kept_by_law"))
        return tr("A law still wants this order, so it is locked. Nothing was changed.");
    if (error.subject == QLatin1String("purge_count"))
        return tr(
            "%1 would go now, which is not the number that was confirmed. Nothing was removed. Look at the dry run "
            "again.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("unneeded_count"))
        return tr("%1 would go now, which is not the number that was confirmed. Nothing was removed. Look at the list "
                  "again.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("clock_leap"))
        return tr(
            "This computer's clock went ahead by more than two months at once, and by a wrong clock data would go "
            "that a law still wants. Nothing was removed. Look at today's date. If it is wrong, set the clock "
            "right; if it is right, say so in the dry run, on the command line with --clock-is-right.");
    if (error.subject == QLatin1String("removal_vouch"))
        return tr(
            "This vault may not be its newest copy, so a legal hold that was placed since may be missing in it. "
            "Nothing was removed. Look for the newer folder or put back a backup. If this vault is the right one, "
            "an owner says so on the command line: aicms-cli audit checkpoint.");
    if (error.subject == QLatin1String("removal_behind"))
        return tr(
            "This vault is older than the list beside it (vault.tombstones), and a legal hold that the list knows "
            "may be missing in it. Nothing was removed. Look for the newer copy of this vault. If there is none, an "
            "owner brings it up to the list, on the command line: aicms-cli backup catch-up.");
    if (error.subject == QLatin1String("open_copy"))
        return tr(
            "Request no. %1 asks for a copy of this person's data and is open. Nothing was removed, for of what is "
            "gone nobody can give a copy. Answer that request first.")
            .arg(error.number);
    if (error.subject == QLatin1String("unneeded_two_people"))
        return tr("Removing needs two people here, and this list knows one only. Nothing was removed. Let a rule of "
                  "keeping do it, whose run two people confirm.");
    if (error.subject == QLatin1String("second_person"))
        return tr("A run needs two people here. Nothing was removed. Another person who may remove records has to "
                  "confirm just this list first; then begin the run.");
    if (error.subject == QLatin1String("second_person_goes_on"))
        return tr("A run needs two people here, and you began this one alone. Nothing more was removed. Another person "
                  "who may remove records has to go on with it.");
    if (error.subject == QLatin1String("second_person_none"))
        return tr("Nobody else here may remove records, so no run could ever begin. Nothing was changed. Give another "
                  "user a role with that right first.");
    if (error.subject == QLatin1String("second_person_off"))
        return tr("One person is enough here. Nothing was changed. Begin the run itself.");
    if (error.subject == QLatin1String("role_in_use"))
        return tr("Somebody has this role. Nothing was changed. Give that user another role first.");
    if (error.subject == QLatin1String("hold"))
        return tr("This legal hold was lifted before. Nothing was changed.");
    if (error.subject == QLatin1String("batch"))
        return tr("This import was undone before. Nothing was changed. There is nothing left to do.");
    return tr("Somebody else changed this meanwhile. Nothing was overwritten. Read it again, then make your change "
              "once more.");
}

QString Errors::alreadyExists(const Error& error)
{
    if (error.subject == QLatin1String("user"))
        return tr("There is a user of that name. Nothing was changed. Choose another name.");
    if (error.subject == QLatin1String("purpose"))
        return tr("There is a purpose of that code already. Nothing was changed. Choose another code, or change the "
                  "purpose that is there.");
    if (error.subject == QLatin1String("number"))
        return tr("Another customer has this customer number. Nothing was changed. Choose another number, or open that "
                  "customer.");
    if (error.subject == QLatin1String("folder"))
        return tr(
            "There are files in this folder, and they were left as they are. Choose an empty folder or a new name.");
    if (error.subject == QLatin1String("restoring"))
        return tr("A folder of this name that ends in .restoring stands beside it, with files that no restore made. "
                  "Nothing was changed. Move it away, or choose another name.");
    if (error.subject == QLatin1String("vault"))
        return tr("A vault stands here and was left as it is. Open it, or move its folder and the file beside it that "
                  "ends in .creating away by hand.");
    if (error.subject == QLatin1String("file") || error.subject == QLatin1String("key_file"))
        return tr("There is a file of that name, and it was left as it is. Choose another name or move the file away.");
    return tr("There is something of that name already. It was left as it is. Choose another name or an empty folder.");
}

QString Errors::damaged(const Error& error)
{
    if (error.subject == QLatin1String("vault.keys"))
        return tr("Both key files of the vault are damaged, so it cannot be opened. The data itself was not touched. "
                  "Copy the whole folder aside, then put vault.keys back from a backup.");
    if (error.subject == QLatin1String("backup"))
        return tr("This file is no backup, or it is damaged. Nothing was changed. Choose another backup; an older one "
                  "is better than none.");
    if (error.subject == QLatin1String("attachment"))
        return tr("The attached file is damaged in the vault and was not written. Everything else is safe. Check the "
                  "vault, and take the file from a backup.");
    if (error.subject == QLatin1String("vault_replaced"))
        return tr("Another program replaced or removed the vault's file while it was open here. This change was not "
                  "stored, and no other will be. Put the right vault.db back, or restore the newest backup.");
    if (error.subject == QLatin1String("other_key"))
        return tr("The key files do not open vault.db. Either they are from different times, before and after a change "
                  "of the vault's key, or the beginning of vault.db is damaged. Nothing was changed. If something was "
                  "put back from a backup, put back vault.keys, vault.keys.2 and vault.db from the same time. Else "
                  "restore the newest backup.");
    return tr("The data of this vault is damaged. Nothing was written to it. Copy the whole folder aside, then restore "
              "the newest backup.");
}

QString Errors::tampered(const Error& error)
{
    if (error.subject == QLatin1String("audit"))
        return tr("The log of who did what was changed outside the program. Your customers are still there. Keep a "
                  "copy of the folder and ask who had access to it.");
    if (error.subject == QLatin1String("backup"))
        return tr("Somebody changed this backup outside the program, so it was not used. Nothing was changed. Choose "
                  "another backup.");
    if (error.subject == QLatin1String("consent_ledger"))
        return tr(
            "The ledger of consents was changed outside the program: entry %1 is not as it was recorded. So nobody "
            "is named for any purpose. Nothing was changed. Copy the vault's folder aside and put back a backup of "
            "before.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("consent_state"))
        return tr("What is stored of people's answers was changed outside the program: for customer %1 the ledger of "
                  "consents says something else. So nobody is named for any purpose. Nothing was changed. Copy the "
                  "vault's folder aside and put back a backup of before.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("suppression_list"))
        return tr("The list of addresses that must not be written to was changed outside the program. So nobody is "
                  "named for any purpose. Nothing was changed. Copy the vault's folder aside and put back a backup of "
                  "before.");
    if (error.subject == QLatin1String("erased_list"))
        return tr("The list by which people who were erased are known again was changed outside the program, so "
                  "somebody erased could come back. Nothing was imported or changed. Copy the vault's folder aside and "
                  "put back a backup of before.");
    if (error.subject == QLatin1String("restriction") || error.subject == QLatin1String("minor_mark"))
        return (error.subject == QLatin1String("restriction")
                ? tr("The restriction of customer %1 was taken out outside the program. So nobody is named for any "
                     "purpose. Nothing was changed. Copy the vault's folder aside and put back a backup of before.")
                : tr("The mark “under age” of customer %1 was taken out outside the program. So nobody is named for "
                     "any purpose. Nothing was changed. Copy the vault's folder aside and put back a backup of "
                     "before."))
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("soft_opt_in"))
        return tr("Customer %1 was made an own customer, who may be written to without a consent, outside the program. "
                  "So nobody is named for any purpose. Nothing was changed. Copy the vault's folder aside and put back "
                  "a backup of before.")
            .arg(QLocale().toString(error.number));
    if (error.subject == QLatin1String("purpose_version"))
        return tr("A purpose, the one with the id %1, was changed outside the program. So nobody is named for any "
                  "purpose. Nothing was changed. Copy the vault's folder aside and put back a backup of before.")
            .arg(QLocale().toString(error.number));
    return tr("Somebody changed the vault's files outside the program, so it was not opened. Nothing was written. "
              "Copy the whole folder aside, then put vault.keys back from a backup.");
}

QString Errors::unsupported(const Error& error)
{
    if (error.subject == QLatin1String("network_folder"))
        return tr("A vault cannot lie on a network drive: two computers could damage it. Nothing was written. Choose a "
                  "folder on this computer.");
    if (error.subject == QLatin1String("request_file"))
        return tr("A person's data is written to an encrypted file only. Nothing was written. Let the name of the file "
                  "end in .html, or in .zip.");
    if (error.subject == QLatin1String("letter_file"))
        return tr(
            "A letter is written as text or as PDF only. Nothing was written. Let the name of the file end in .txt, "
            "or in .pdf.");
    if (error.subject == QLatin1String("empty"))
        return tr("The file is empty. Nothing was changed. Export it once more from the other program.");
    if (error.subject == QLatin1String("attachment"))
        return tr("Only PDF files, pictures and plain texts can be attached; this file is none of them by its content. "
                  "Nothing was added. Print it to a PDF and attach that.");
    if (error.subject == QLatin1String("binary"))
        return tr(
            "The file holds no text that can be read as a table. Nothing was changed. Save it as CSV, as vCard or "
            "as .xlsx in the other program and try again.");
    if (isOneOf(error.subject, {"zip", "xml", "workbook"}))
        return tr("The file is damaged, or it is no workbook although it looks like one. Nothing was changed. Open it "
                  "in the program that wrote it, save it once more as .xlsx and try again.");
    if (error.subject == QLatin1String("encoding"))
        return tr(
            "This computer cannot read the file's character set. Nothing was changed. Save it as UTF-8 and try again.");
    if (error.subject == QLatin1String("json_version"))
        return tr("The file is written in a version of this program's own format that is not known here. Nothing was "
                  "changed. Import it with the newer program that wrote it, or export it there as CSV.");
    if (error.subject == QLatin1String("json"))
        return tr(
            "This file is no JSON that this program wrote, or it was cut off. Nothing was changed. Export it again "
            "from here; from another program export CSV, vCard or .xlsx.");
    if (isOneOf(error.subject, {"vcard", "ldif", "xlsx"}))
        return tr("The file does not hold what %1 files hold, or it was cut off. Nothing was changed. Export it again "
                  "from the other program; if you said yourself what kind of file it is, leave that to this program.")
            .arg(error.subject == QLatin1String("vcard")     ? QStringLiteral("vCard")
                    : error.subject == QLatin1String("ldif") ? QStringLiteral("LDIF")
                                                             : QStringLiteral(".xlsx"));
    if (!error.subject.isEmpty())
        return tr("This version cannot work with “%1” yet. Nothing was changed. Choose csv, vcard, xlsx or json.")
            .arg(error.subject);
    return tr("This version cannot do that. Nothing was changed. Look for a newer version, or choose another way.");
}

QString Errors::tooLarge(const Error& error)
{
    const QString limit = QLocale().toString(error.number);
    if (error.subject == QLatin1String("rows"))
        return tr(
            "The file has more rows than the program takes (%1). Nothing was changed. Split it into several files.")
            .arg(limit);
    if (error.subject == QLatin1String("columns"))
        return tr("The file has more columns than the program takes (%1). Nothing was changed. Check the separator, or "
                  "delete columns that are not needed.")
            .arg(limit);
    if (error.subject == QLatin1String("attachment"))
        return tr(
            "An attached file may have %1 at most. Nothing was added. Make it smaller, or have the owner raise the "
            "limit.")
            .arg(sizeText(error.number));
    if (error.subject == QLatin1String("bytes"))
        return tr("The file is larger than the program takes (%1). Nothing was changed. Split it into several files.")
            .arg(sizeText(error.number));
    if (error.subject == QLatin1String("depth"))
        return tr(
            "The parts of this file are nested more than %1 levels deep, deeper than any program writes a table. It "
            "was not opened, and nothing was changed. Open it in the program it is from and save it anew.")
            .arg(limit);
    if (isOneOf(error.subject, {"unpacked", "members", "token"}))
        return tr("The file unpacks to more than any list of customers needs, as files do that are made to fill the "
                  "memory. It was not opened, and nothing was changed. Ask whoever sent it for another one.");
    return tr("This is larger than the program takes (at most %1). Nothing was changed. Split it into smaller parts.")
        .arg(limit);
}

/// The vault cannot be written, and something stands in the way of reading it without that.
QString Errors::ofReading(const Error& error)
{
    const bool isFull = error.kind == ErrorKind::DiskFull;
    if (error.subject == QLatin1String("journal"))
        return isFull ? tr("The disk is full, and the newest changes stand in a file that can only be read with free "
                           "space. Nothing is lost. Free 200 MB or more, then open the vault again.")
                      : tr("The vault's folder cannot be written, and the newest changes stand in a file that can only "
                           "be read where it can. Nothing is lost. Copy the whole folder to a place of your own and "
                           "open it there.");
    if (error.subject == QLatin1String("schema"))
        return isFull
            ? tr("The disk is full, and this version of the program must rewrite the vault before it can read "
                 "it. Nothing was changed. Free as much space as the vault takes, then open it again.")
            : tr("The vault's folder cannot be written, and this version of the program must rewrite the vault "
                 "before it can read it. Nothing was changed. Copy the folder to a place of your own and open "
                 "it there.");
    if (error.subject == QLatin1String("deferred_log"))
        return isFull
            ? tr("The disk is full. Who looks at customers is written down, and there is no room even for "
                 "that, so the vault was not opened. Nothing is lost. Free some space, then open it again.")
            : tr("Who looks at customers is written down, but neither the vault's folder nor your settings can "
                 "be written, so the vault was not opened. Nothing is lost. Ask who looks after this computer "
                 "for permission.");
    return {};
}

QString Errors::ofFiles(const Error& error)
{
    if (error.subject == QLatin1String("erasure_begun"))
        return tr(
            "The disk is full or could not be written. What was to be erased is gone from the vault, but its file "
            "was not written anew yet. Do not begin again: free some space, 200 MB or more, and open the vault once "
            "more. The rest is done by itself, and the certificate waits for it.");
    if (error.subject == QLatin1String("purge_begun"))
        return tr(
            "The disk is full or could not be written. The run has begun, and what it removed so far is gone. "
            "Nothing else was lost. Free some space, 200 MB or more, and go on with this run, on the command line: "
            "aicms-cli retention run --resume.");
    if (const QString reading = ofReading(error); !reading.isEmpty())
        return reading;
    if (error.subject == QLatin1String("users_in_slots"))
        return tr("The disk took this change of the users but not its entry in the log, and could not be put back. It "
                  "counts, nothing is lost, and the entry is made when the vault is opened next. Free some space or "
                  "check the disk, lock the vault and open it again.");
    if (error.subject == QLatin1String("users_key_due"))
        return tr("The user is removed and can no longer open the vault. Its key could not be renewed yet; that is "
                  "done when it is opened next. Free some space or check the disk, lock the vault and open it again.");
    switch (error.kind) {
    case ErrorKind::ReadOnly:
        return tr("The folder or file cannot be written or read with your rights. Nothing was lost. Choose another "
                  "folder, or ask who looks after this computer for permission.");
    case ErrorKind::DiskFull:
        if (isOneOf(error.subject, {"file", "key_file"}))
            return tr("The disk on which the file should stand is full. The file was not written, and nothing else was "
                      "lost. Free some space there or choose another disk, and try again.");
        return tr("The disk is full. Nothing was lost. Free some space, 200 MB or more, and try again.");
    case ErrorKind::TooLarge: return tooLarge(error);
    default: break;
    }
    if (error.subject.isEmpty() || error.number == 0) // without a number the subject is a place in the program
        return tr("The disk did not do what was asked. What was saved before is safe. Check the disk and the cable, "
                  "then try again.");
    return tr("The disk did not do what was asked. What was saved before is safe. Check the disk, then try again. (The "
              "system says: %1)")
        .arg(error.subject);
}

QString Errors::ofAccess(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotAllowed: {
        if (error.subject == users::beyondOwnRights)
            return tr(
                "Nobody gives rights that he does not have himself. Nothing was changed. An owner of the vault can "
                "do it.");
        if (error.subject == retention::unattendedByOwner)
            return tr("Only an owner lets a scheduled run remove records without anybody looking, and changes a rule "
                      "that may do so. Nothing was changed. Ask an owner, or take that permission off the rule.");
        const QString operation = operationName(error.subject);
        if (operation.isEmpty())
            return tr("Your role does not allow this. Nothing was changed. An owner of the vault can do it or give you "
                      "the right.");
        return tr("Your role does not allow this: %1. Nothing was changed. An owner of the vault can do it or give you "
                  "the right.")
            .arg(operation);
    }
    case ErrorKind::WrongPassword:
        return tr("The password, or the key file, does not open this vault. Nothing was changed. Check capital letters "
                  "and the keyboard's language and try again, or use the recovery sheet.");
    case ErrorKind::WeakPassphrase:
        return tr("This passphrase is too easy to guess. Nothing was changed. Take five or more words that do not "
                  "belong together.");
    default:
        return tr("Too many wrong passwords in a row. Nothing was changed. Wait %1, then try again.")
            .arg(duration(error.number));
    }
}

QString Errors::ofVault(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InUse:
        if (error.subject.isEmpty())
            return tr("Another program has this vault open. Nothing was changed. Close it there, then try again.");
        if (const qsizetype at = error.subject.lastIndexOf(u'@'); at >= 0)
            return tr("The vault is open in %1 on the computer %2, or was when that computer or a copy of this folder "
                      "was last used: its lock is of %3. Nothing was changed. Close it there, then try again. Only if "
                      "it is certain that it is not open there, open it anyway (on the command line: "
                      "--take-over-lock); two programs at once would damage it.")
                .arg(error.subject.first(at), error.subject.sliced(at + 1),
                    QDateTime::fromSecsSinceEpoch(error.number).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        return tr("The vault is open in %1. Nothing was changed. Lock or close it there, then try again.")
            .arg(error.subject);
    case ErrorKind::NotAVault:
        if (error.subject == QLatin1String("creation_cut_off"))
            return tr("The making of this vault was cut off, and it holds no data. Make it anew under the same name.");
        return tr("This folder is no AICMS vault. Nothing was changed. Choose a folder whose name ends in .aicms, or "
                  "make a new vault.");
    case ErrorKind::OlderThanAnchor:
        if (error.subject == QLatin1String("tombstones"))
            return tr(
                "The list of people who were erased since is missing or does not reach to the end, so somebody "
                "erased could come back. Nothing was restored. Name the vault that was last used with --vault; an "
                "owner can restore all the same with --accept-missing-erasures, and the log says so.");
        if (error.subject == QLatin1String("tombstones_elsewhere"))
            return tr(
                "This vault was restored before, into another folder on this computer, and people were erased or said "
                "no "
                "there since. Nothing was restored, for here they would come back. Name the folder that is in use now "
                "with --vault; an owner can restore all the same with --accept-missing-erasures, and the log says so.");
        return tr("This vault is older than the one last used on this computer. Nothing was changed. If you did not "
                  "put back a backup, look for the newer folder.");
    case ErrorKind::TooNew:
        return tr("This vault was written by a newer version of the program. Nothing was changed. Install that version "
                  "and open it there.");
    default:
        return tr("The database would not be encrypted, so it was not opened. Nothing was written. Install the program "
                  "again from its own package.");
    }
}

} // namespace

QString duration(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes == 0)
        return Errors::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return seconds % 60 == 0 ? Errors::tr("%1 min").arg(minutes)
                                 : Errors::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return minutes % 60 == 0 ? Errors::tr("%1 h").arg(minutes / 60)
                             : Errors::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString sentence(const Error& error)
{
    if (error.subject == QLatin1String("consent.imported_partly")) // of whatever kind
        return consentErrorSentence(error);
    if (isOneOf(error.subject, {"lists", "lists_unknown", "lists_behind", "lists_changed", "lists_elsewhere"}))
        return listRefusal(error);
    if (const QString ofSharing = sharingErrorSentence(error); !ofSharing.isEmpty())
        return ofSharing;
    switch (error.kind) {
    case ErrorKind::Invalid: return Errors::invalid(error);
    case ErrorKind::NotFound: return Errors::notFound(error);
    case ErrorKind::Conflict: return Errors::conflict(error);
    case ErrorKind::AlreadyExists: return Errors::alreadyExists(error);
    case ErrorKind::NotAllowed:
    case ErrorKind::WrongPassword:
    case ErrorKind::WeakPassphrase:
    case ErrorKind::TryLater: return Errors::ofAccess(error);
    case ErrorKind::InUse:
    case ErrorKind::NotAVault:
    case ErrorKind::OlderThanAnchor:
    case ErrorKind::TooNew:
    case ErrorKind::NotEncrypted: return Errors::ofVault(error);
    case ErrorKind::Damaged: return Errors::damaged(error);
    case ErrorKind::Tampered: return Errors::tampered(error);
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::TooLarge:
    case ErrorKind::InputOutput: return Errors::ofFiles(error);
    case ErrorKind::Unsupported: return Errors::unsupported(error);
    case ErrorKind::Cancelled: return Errors::tr("Stopped as you asked. Nothing was changed.");
    case ErrorKind::Internal: break;
    }
    return Errors::tr("The program met a state that it does not know, and undid what it was doing. Your data is safe. "
                      "Try again; if it comes back, report the reference %1.")
        .arg(error.subject.isEmpty() ? QStringLiteral("–") : error.subject);
}

} // namespace aicms::wording
