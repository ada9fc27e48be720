// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of purposes, notices and the ledger: why, that nothing was changed, and what to do.
#include "core/consent/record_rules.h"
#include "ui/wording/consent_rejection.h"
#include "ui/wording/consent_wording.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace aicms::wording {

namespace {

struct Rejections {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Rejections)
};

struct ConsentRow {
    const char* subject;
    const char* text;
};

constexpr ConsentRow refusals[] = {
    {"consent.unknown_purpose",
        QT_TRANSLATE_NOOP("consent error",
            "There is no such purpose, or it is not used any more. Nothing was recorded. Choose one from the list of "
            "purposes.")},
    {"consent.future_date",
        QT_TRANSLATE_NOOP("consent error",
            "This day or time is still to come. Nothing was recorded. Enter when the answer reached you.")},
    {"consent.as_of_future",
        QT_TRANSLATE_NOOP("consent error",
            "This day is still to come, and nobody knows what will have been answered by then. Choose today or a day "
            "before it.")},
    {"consent.past_hidden",
        QT_TRANSLATE_NOOP("consent error",
            "Of a day that has passed this is not shown, because dates of birth could be read off it. Ask somebody who "
            "may see dates of birth.")},
    {"consent.past_age",
        QT_TRANSLATE_NOOP("consent error",
            "Whether this person could agree alone on that day, or only a parent, is shown by the date of birth. "
            "Nothing was recorded. Ask somebody who may see dates of birth to record it.")},
    {"consent.birthday_decides",
        QT_TRANSLATE_NOOP("consent error",
            "A date of birth with its year is entered for this person, and the age follows from it. Nothing was "
            "marked. If the date is wrong, correct it or clear it first.")},
    {"consent.too_long_ago",
        QT_TRANSLATE_NOOP(
            "consent error", "This day lies before 1900. Nothing was recorded. Enter when the answer reached you.")},
    {"consent.notice_unknown",
        QT_TRANSLATE_NOOP("consent error",
            "This notice was never published in that version and language. Nothing was recorded. Choose the wording "
            "that was shown.")},
    {"consent.notice_not_published",
        QT_TRANSLATE_NOOP("consent error",
            "This wording was not yet published on that day. Nothing was recorded. Choose the wording that was shown "
            "then, or correct the day. One that is not in the list is published first, with the day since when it was "
            "in use.")},
    {"consent.wording_outdated",
        QT_TRANSLATE_NOOP("consent error",
            "This wording is older than the purpose as it is now: it cannot name what changed. Nobody was asked. "
            "Publish a notice that names the change first, under Purposes & notices.")},
    {"consent.wording_unpublished",
        QT_TRANSLATE_NOOP("consent error",
            "The purpose changed, and no notice is published that names the change. Nobody was asked. Publish one "
            "first, under Purposes & notices.")},
    {"consent.no_meanwhile",
        QT_TRANSLATE_NOOP(
            "consent error", "This person said no meanwhile. Nothing was recorded: do not send them the letter.")},
    {"consent.parent_missing",
        QT_TRANSLATE_NOOP("consent error",
            "Who agreed for this person is not named. Nothing was recorded. Enter the name of the parent or "
            "representative.")},
    {"consent.own_parent",
        QT_TRANSLATE_NOOP("consent error",
            "The parent has the same name as the person. Nothing was recorded. Enter who agreed for the child; if both "
            "are called so, add what tells them apart, such as “senior”.")},
    {"consent.never_given",
        QT_TRANSLATE_NOOP("consent error",
            "Nothing had been agreed to by then that could be renewed or come to its end. Nothing was recorded. If the "
            "person does not want this, record “said no”.")},
    {"consent.withdrawn_then",
        QT_TRANSLATE_NOOP("consent error",
            "At that time there was nothing to withdraw; the yes that holds now came later. Nothing was recorded. If "
            "the person takes that yes back, enter a time after it.")},
    {"consent.already_withdrawn",
        QT_TRANSLATE_NOOP("consent error",
            "This was withdrawn already and has not been used since. Nothing was recorded. There is nothing left to "
            "do.")},
    {"consent.nothing_to_lift",
        QT_TRANSLATE_NOOP("consent error",
            "This purpose does not rest on consent, and the person has not objected to it. Nothing was recorded. There "
            "is no need to ask.")},
    {"consent.no_right_to_object",
        QT_TRANSLATE_NOOP("consent error",
            "This purpose rests on a contract or a legal duty, which a refusal does not end. Nothing was recorded. If "
            "the person wants data deleted or restricted, open a request.")},
    {"consent.proof_missing",
        QT_TRANSLATE_NOOP("consent error",
            "For this purpose the law counts consent only with proof. Nothing was recorded. Add a note, a file or a "
            "confirmed link.")},
    {"consent.earlier_proof_missing",
        QT_TRANSLATE_NOOP("consent error",
            "With this correction an earlier yes would count again, which the law counts only with proof. Nothing was "
            "recorded. Add a note, a file or a confirmed link.")},
    {"consent.reason_missing",
        QT_TRANSLATE_NOOP("consent error",
            "This entry lies in the past, or replaces another one. Nothing was recorded. Say in a few words why it "
            "comes only now.")},
    {"consent.nothing_to_correct",
        QT_TRANSLATE_NOOP("consent error",
            "This person has no such entry, or it was corrected already. Nothing was recorded. Look the number up in "
            "the ledger.")},
    {"consent.not_an_answer",
        QT_TRANSLATE_NOOP("consent error",
            "“Never asked” is what stands where nothing was recorded; it cannot be entered. Nothing was recorded. "
            "Choose what the person answered.")},
    {"consent.channel_unknown",
        QT_TRANSLATE_NOOP("consent error",
            "This purpose does not reach people by that way. Nothing was recorded. Choose one of its own ways, or any "
            "way.")},
    {"consent.sale_lifts_no_refusal",
        QT_TRANSLATE_NOOP("consent error",
            "This person said no to this. Nothing was recorded: that something was sold to them does not lift it, only "
            "a yes of theirs does.")},
    {"consent.no_soft_opt_in",
        QT_TRANSLATE_NOOP(
            "consent error", "This purpose needs consent from everybody. Nothing was recorded. Ask the person.")},
    {"controller.address",
        QT_TRANSLATE_NOOP(
            "consent error", "An address above a letter has at most five lines. Nothing was saved. Shorten it.")},
    {"controller.email",
        QT_TRANSLATE_NOOP(
            "consent error", "This is no e-mail address. Nothing was saved. Write it like shop@example.org.")},
    {"controller.long",
        QT_TRANSLATE_NOOP("consent error", "A line is longer than 200 characters. Nothing was saved. Shorten it.")},
    {"consent.no_sale",
        QT_TRANSLATE_NOOP("consent error",
            "No order of this person is stored, so the address did not come from a sale. Nothing was recorded. Enter "
            "the order first, or ask the person for consent.")},
    {"consent.no_sale_address",
        QT_TRANSLATE_NOOP("consent error",
            "This person has no address that this purpose could write to. Nothing was recorded. Enter the "
            "address that came with the sale first.")},
    {"consent.which_sale_address",
        QT_TRANSLATE_NOOP("consent error",
            "This person has several addresses, and only the one that came with the sale may be written to. Nothing "
            "was recorded. Say which one it is.")},
    {"consent.not_her_address",
        QT_TRANSLATE_NOOP("consent error",
            "This is none of the addresses by which this purpose could write to this person. Nothing was recorded. "
            "Take one that the person has.")},
    {"notice.code",
        QT_TRANSLATE_NOOP("consent error",
            "The code of a notice has 1 to 40 small letters, digits and _. Nothing was changed. Enter another one.")},
    {"notice.language",
        QT_TRANSLATE_NOOP(
            "consent error", "A language is written like de or pt-BR. Nothing was changed. Correct it and try again.")},
    {"consent.before_birth",
        QT_TRANSLATE_NOOP("consent error",
            "This day lies before the person was born. Nothing was recorded. Correct the day, or the birthday.")},
    {"notice.compared_language",
        QT_TRANSLATE_NOOP("consent error",
            "The two versions have no text in this language that they share. Nothing was compared. Choose a language "
            "that both have.")},
    {"notice.past_reason",
        QT_TRANSLATE_NOOP("consent error",
            "A text that was published earlier than it is entered needs a reason, which stands beside it. Nothing was "
            "published. Give the reason, or leave the time out.")},
    {"notice.nul",
        QT_TRANSLATE_NOOP("consent error",
            "This file holds characters that are no letters (code 0), so it is no plain text. Nothing was published. "
            "Save it as plain text in UTF-8 and try again.")},
    {"notice.encoding",
        QT_TRANSLATE_NOOP("consent error",
            "This file is no text in UTF-8; its letters would be wrong. Nothing was published. Save it as UTF-8 and "
            "try again.")},
    {"notice.empty",
        QT_TRANSLATE_NOOP(
            "consent error", "The notice has no text. Nothing was published. Write what people are to be told.")},
    {"notice.open",
        QT_TRANSLATE_NOOP("consent error",
            "Something in the text still stands in square brackets. Nothing was published, because a published version "
            "can never be changed. Fill it in, or write it without the brackets.")},
    {"notice.title",
        QT_TRANSLATE_NOOP("consent error",
            "A version has a title in each language, by which people find it again. Nothing was published. Write "
            "one.")},
    {"notice.seen_nobody",
        QT_TRANSLATE_NOOP("consent error", "Nobody was chosen. Nothing was noted. Choose who got the notice.")},
    {"notice.seen_future",
        QT_TRANSLATE_NOOP("consent error",
            "This day is still to come. Nothing was noted. Enter the day on which the notice was handed over.")},
    {"notice.seen_early",
        QT_TRANSLATE_NOOP("consent error",
            "This version was not yet published on that day, so nobody can have got it. Nothing was noted. Correct the "
            "day.")},
    {"notice.sight",
        QT_TRANSLATE_NOOP("consent error",
            "There is no such note any more; perhaps somebody else took it back. Nothing was changed.")},
    {"notice.reason",
        QT_TRANSLATE_NOOP("consent error", "No reason was given. Nothing was changed. Say why the note is wrong.")},
    {"notice.unchanged",
        QT_TRANSLATE_NOOP("consent error",
            "These are the words of the version before. Nothing was published. There is nothing new to tell.")},
    {"notice.time",
        QT_TRANSLATE_NOOP("consent error",
            "A version is published today or earlier, and not before the version before it. Nothing was published. "
            "Correct the day.")},
    {"receipt.format",
        QT_TRANSLATE_NOOP("consent error",
            "This file is no consent receipt of AICMS. Nothing was changed. Choose a receipt that was saved as "
            "PDF, JSON-LD or JSON.")},
    {"receipt.plain",
        QT_TRANSLATE_NOOP("consent error",
            "This vault does not hold the entry of this receipt. A receipt as JSON bears no mark of its own by which a "
            "change would show, so nothing can be said of it. Ask for it as JSON-LD.")},
    {"consent.export_incomplete",
        QT_TRANSLATE_NOOP("consent error",
            "This file is not whole: rows of the saved ledger are missing or stand in another order, first at row %1. "
            "Nothing was recorded. Save the ledger again, and import that file.")},
    {"consent.doubled_column",
        QT_TRANSLATE_NOOP("consent error",
            "The file has the column “%1” more than once, so it is not certain which one counts. Nothing was recorded. "
            "Give the columns different names in the file.")},
    {"consent.field_twice",
        QT_TRANSLATE_NOOP("consent error",
            "The mapping takes “%1” from more than one column: %2. Nothing was recorded. Keep the one that counts.")},
    {"consent.constant_answer",
        QT_TRANSLATE_NOOP("consent error",
            "The mapping takes the answer from the column “%1” and says “%2” for every row as well. An empty cell is "
            "no answer. Nothing was recorded. Take one of the two out.")},
    {"consent.unread_answer",
        QT_TRANSLATE_NOOP("consent error",
            "The mapping says “%2” for every row, and the file has a column “%1” that seems to say what each person "
            "answered. Nothing was recorded. Take the answer from that column, or take the column out of the file.")},
    {"consent.word_twice",
        QT_TRANSLATE_NOOP("consent error",
            "The mapping gives the word “%2” of “%1” two meanings; capital and small letters are the same word. "
            "Nothing was recorded. Keep the right one.")},
    {"consent.no_state",
        QT_TRANSLATE_NOOP("consent error",
            "The mapping says that “%1” means “%2”, which is no answer that is known here. Nothing was recorded. "
            "Correct the mapping.")},
    {"receipt.hash",
        QT_TRANSLATE_NOOP("consent error",
            "Something in this receipt was changed after it was written; it proves nothing. Nothing was changed here. "
            "Ask for the original, or export it again.")},
    {"receipt.doubled",
        QT_TRANSLATE_NOOP("consent error",
            "In this file the same thing is said twice, in two ways. AICMS writes no such file; it was changed and "
            "proves nothing. Nothing was changed here. Ask for the original, or export it again.")},
    {"receipt.entry",
        QT_TRANSLATE_NOOP("consent error",
            "The entry in this receipt does not fit its own digest; it proves nothing. Nothing was changed here. "
            "Export it again.")},
    {"consent.giver_of_age",
        QT_TRANSLATE_NOOP("consent error",
            "This person is 18 or older and answers alone; no parent agrees instead. Nothing was recorded. Leave the "
            "parent out, or enter who represents the person.")},
    {"consent.token_used",
        QT_TRANSLATE_NOOP("consent error",
            "This confirmed link is the proof of another person's answer already. Nothing was recorded. Enter the "
            "token of this person's own link.")},
    {"kept_proof.number",
        QT_TRANSLATE_NOOP("consent error",
            "This cannot be read as a telephone number. Nothing was changed. Write it with its country code, like "
            "+49 30 4440011.")},
    {"zone",
        QT_TRANSLATE_NOOP("consent error",
            "This computer knows no time zone of that name. Nothing was changed. Write one like Europe/Berlin.")},
    {"time.twice",
        QT_TRANSLATE_NOOP("consent error",
            "The clock showed this hour twice that night. Nothing was changed. Write which one by its offset, like "
            "2026-10-25T02:30+02:00.")},
    {"restriction.told",
        QT_TRANSLATE_NOOP("consent error",
            "The law wants the person to be told before a restriction ends. Nothing was changed. Tell them, then enter "
            "when you did.")},
    {"restriction.note",
        QT_TRANSLATE_NOOP("consent error",
            "Why the restriction ends has to stay on record. Nothing was changed. Say in a few words why it ends.")},
    {"restriction.told_before",
        QT_TRANSLATE_NOOP("consent error",
            "On that day there was no restriction yet, so nobody can have been told of its end. Nothing was changed. "
            "Enter the day on which you told them.")},
    {"purpose.code",
        QT_TRANSLATE_NOOP("consent error",
            "The code of a purpose has 1 to 40 small letters, digits and _. Nothing was changed. Enter another one.")},
    {"purpose.name",
        QT_TRANSLATE_NOOP(
            "consent error", "The purpose has no name. Nothing was changed. Enter one that customers understand.")},
    {"purpose.text",
        QT_TRANSLATE_NOOP("consent error",
            "In each language a purpose needs both a name and a sentence that explains it. Nothing was changed. Fill "
            "in what is missing.")},
    {"purpose.weighing",
        QT_TRANSLATE_NOOP("consent error",
            "Legitimate interest needs a written weighing: purpose, need, balance and result. Nothing was changed. "
            "Write all four in a few words each, or choose another ground.")},
    {"purpose.marketing",
        QT_TRANSLATE_NOOP("consent error",
            "Advertising cannot rest on this ground. By e-mail, text message or phone it needs consent; by post it may "
            "also rest on legitimate interest. Without consent, e-mails and text messages may go to own customers "
            "only, and only if all four hold: the address comes from a sale, the goods are your own and similar, a "
            "free way to say no was offered then and is in every message, and the person has not said no. Nothing was "
            "changed. Choose consent as the ground, and confirm those conditions customer by customer.")},
    {"purpose.basis",
        QT_TRANSLATE_NOOP("consent error",
            "Recognised legitimate interests exist in the United Kingdom only. Nothing was changed. Choose another "
            "ground.")},
    {"purpose.ai",
        QT_TRANSLATE_NOOP("consent error",
            "A model may look at people only with their consent. Nothing was changed. Choose consent as the ground.")},
    {"purpose.renewal",
        QT_TRANSLATE_NOOP("consent error",
            "The time after which people are asked again is written like P24M. Nothing was changed. Correct it and try "
            "again.")},
    {"purpose.age",
        QT_TRANSLATE_NOOP("consent error",
            "A minimum age is not lower than the country's law demands, 16 in Germany for example, and not over 18. "
            "Nothing was changed. Correct it and try again.")},
    {"purpose.field",
        QT_TRANSLATE_NOOP("consent error",
            "A field that this purpose is to use does not exist, neither as a ready one nor as one of your own. "
            "Nothing was changed. Look the name up in the list of fields.")},
    {"purpose.ai_field",
        QT_TRANSLATE_NOOP("consent error",
            "A model may not learn from a birthday or a sensitive field. Nothing was changed. Take the field out, or "
            "do without the model.")},
    {"purpose.phone_proof",
        QT_TRANSLATE_NOOP("consent error",
            "Here the law wants each consent to advertising by phone documented when it is given (UWG 7a). Nothing was "
            "changed. Tick “A yes counts with proof only”, or leave out the phone.")},
};

/// An import that stopped before its end.
QString importedPartly(const base::Error& error)
{
    const QString what = QCoreApplication::translate("consent error",
        "The import stopped before the end of the file. Entries that were recorded by then and stay: %1. Nothing else "
        "was changed.")
                             .arg(QLocale().toString(error.number));
    const QString next = error.kind == base::ErrorKind::DiskFull
        ? QCoreApplication::translate("consent error",
              "The disk is full: free some space, 200 MB or more, and import the same file again. What is recorded "
              "already is skipped.")
        : QCoreApplication::translate(
              "consent error", "Import the same file again to go on: what is recorded already is skipped.");
    return what + QLatin1Char(' ') + next;
}

QString withNumber(const base::Error& error)
{
    if (error.subject == QLatin1String("consent.giver_under_age"))
        return QCoreApplication::translate("consent error",
            "This person is younger than %1 and cannot agree alone. Nothing was recorded. Ask a parent and enter the "
            "parent's name.")
            .arg(error.number);
    if (error.subject == QLatin1String("consent.imported_partly"))
        return importedPartly(error);
    const auto number = static_cast<int>(error.number);
    const QDate day(number / 10'000, number / 100 % 100, number % 100);
    if (error.subject == QLatin1String("consent.already_recorded"))
        return QCoreApplication::translate("consent error",
            "The very same was recorded already on %1. Nothing was recorded now. Record it again only if the person "
            "said it twice.")
            .arg(QLocale().toString(day, QLocale::LongFormat));
    if (error.subject == QLatin1String("consent.before_known"))
        return QCoreApplication::translate("consent error",
            "Before %1 this person was not known here, and your role records nothing of that time. Nothing was "
            "recorded. Correct the day, or give the form to the owner or a manager to record it.")
            .arg(QLocale().toString(day, QLocale::LongFormat));
    if (error.subject == QLatin1String("consent.asked_too_soon")) {
        return QCoreApplication::translate("consent error",
            "This person opted out; the law forbids asking again before %1. Nothing was recorded. Ask after that day.")
            .arg(QLocale().toString(day, QLocale::LongFormat));
    }
    return {};
}

} // namespace

QString consentErrorSentence(const base::Error& error)
{
    if (error.subject.startsWith(QLatin1String("consent.no_column\n")))
        return Rejections::tr(
            "The file has no column “%1”. Nothing was recorded. Its columns are: %2. Check the names in "
            "the mapping, and by what the file separates its cells.")
            .arg(error.subject.section(u'\n', 1, 1), error.subject.section(u'\n', 2));
    const QString numbered = withNumber(error);
    if (!numbered.isEmpty())
        return numbered;
    const QStringList parts = error.subject.split(u'\n'); // the code, and what its sentence names
    const auto row = std::find_if(std::begin(refusals), std::end(refusals),
        [&](const ConsentRow& each) { return parts.first() == QLatin1String(each.subject); });
    if (row == std::end(refusals))
        return {};
    const QString text = QCoreApplication::translate("consent error", row->text);
    if (parts.size() == 3)
        return text.arg(parts[1], parts[2]);
    return parts.size() == 2 ? text.arg(parts[1]) : text;
}

namespace {

/// What is wrong with a row, by the field of the cell; empty: it is no field's name.
QString unreadableCell(const QString& reason)
{
    if (reason == QLatin1String("row"))
        return Rejections::tr(
            "The row is broken: it has more cells than the header, a quotation mark is missing, or it "
            "has characters in it that are none.");
    if (reason == QLatin1String("row_header"))
        return Rejections::tr("The names of the columns stand here once more. That is no answer.");
    if (reason == QLatin1String("customer"))
        return Rejections::tr("Nobody is found by this, or more than one person.");
    if (reason == QLatin1String("purpose"))
        return Rejections::tr("No purpose is named.");
    if (reason == QLatin1String("at"))
        return Rejections::tr("The day cannot be read in the order that was chosen, or the time behind it "
                              "cannot be read.");
    if (reason == QLatin1String("channel"))
        return Rejections::tr("The way it covers is missing, or its word was given no meaning.");
    if (reason == QLatin1String("how"))
        return Rejections::tr("How it came in was given no meaning.");
    if (reason == QLatin1String("giver"))
        return Rejections::tr("Who answered was given no meaning. Known are customer, parent and representative.");
    if (reason == QLatin1String("valid_until"))
        return Rejections::tr("Until when the yes holds cannot be read.");
    if (reason == QLatin1String("proof_sha256"))
        return Rejections::tr("The SHA-256 of the proof is none: it has 64 digits from 0 to 9 and a to f.");
    if (reason == QLatin1String("proof_kind"))
        return Rejections::tr(
            "What kind of proof it is was given no meaning. Known are none, text, file and double_opt_in.");
    if (reason == QLatin1String("seq") || reason == QLatin1String("corrects"))
        return Rejections::tr("The number of an entry cannot be read.");
    return {};
}

/// Of an answer that the program was told no meaning of; empty: the reason is another.
QString unreadAnswer(const QString& reason, const QString& word)
{
    if (reason == QLatin1String("state"))
        return word.isEmpty() ? Rejections::tr("The answer is empty. If that stands for a no, an old yes still counts: "
                                               "record the no by hand.")
                              : Rejections::tr("Nobody knows what “%1” means. If it is a no, an old yes still counts: "
                                               "give the word a meaning, or record the no by hand.")
                                    .arg(word);
    if (reason == QLatin1String("state_yes"))
        return Rejections::tr("“%1” reads like a yes, but no word counts as one unless you say that it does. Give it a "
                              "meaning.")
            .arg(word);
    if (reason == QLatin1String("state_neither"))
        return Rejections::tr("“%1” says nothing of what the person wants: only that an address failed or a question "
                              "is still open.")
            .arg(word);
    return {};
}

} // namespace

QString openNoesSentence(qint64 mayBeNo)
{
    return mayBeNo == 0
        ? QString()
        : Rejections::tr("%Ln row(s) say or may say no, and nobody can tell for whom or what. Until you "
                         "have looked at them, an old yes of these people still counts.",
              nullptr, static_cast<int>(mayBeNo));
}

QString hiddenLinesSentence(qint64 lines)
{
    return lines == 0 ? QString()
                      : Rejections::tr("A quotation mark is missing in the file, so that %Ln line(s) could not be told "
                                       "apart. Each was read by itself: a no was taken, a yes was not. Mend the file "
                                       "and import it again.",
                            nullptr, static_cast<int>(lines));
}

QString uncheckedSentence(bool isUnchecked)
{
    return isUnchecked ? Rejections::tr("This ledger was saved by an earlier version or by another program. Whether it "
                                        "was changed since cannot be checked.")
                       : QString();
}

QString consentRejectionSentence(const QString& reason, const QString& word)
{
    if (const QString answer = unreadAnswer(reason, word); !answer.isEmpty())
        return answer;
    if (reason == QLatin1String("altered"))
        return Rejections::tr(
            "This row was changed since the ledger was saved. Only a no is taken from such a row: look "
            "and decide.");
    if (reason == QLatin1String("hidden_in_quotes"))
        return Rejections::tr("A quotation mark is missing in this row or before it, so that nobody knows where it "
                              "begins and ends. Only a no is taken from such a line.");
    if (reason == QLatin1String("would_raise"))
        return Rejections::tr(
            "This person, or somebody who had the same address, said no. Without proof of a later yes it "
            "stays a no: look and decide.");
    if (reason == QLatin1String("would_revive"))
        return Rejections::tr(
            "This correction would let a yes hold again that does not hold now. Without proof nothing "
            "changes: look and decide.");
    if (const QString cell = unreadableCell(reason); !cell.isEmpty())
        return cell;
    if (reason == QLatin1String("corrects_not_allowed"))
        return Rejections::tr(
            "It corrects another entry, and your role does not correct entries of the ledger. Ask the "
            "owner or a manager to import it.");
    const QString known = consentErrorSentence({base::ErrorKind::Invalid, reason.section(QLatin1Char(' '), 0, 0),
        reason.section(QLatin1Char(' '), 1).toLongLong()});
    return known.isEmpty() ? reason : known;
}

QString keptNoSentence(const QString& reason, const QString& /*word*/)
{
    if (reason == QLatin1String("altered"))
        return Rejections::tr("This row was changed since the ledger was saved. It says no, and the no counts.");
    if (reason == QLatin1String("hidden_in_quotes"))
        return Rejections::tr("A quotation mark is missing in this row or before it. Read by itself this line says no, "
                              "and the no counts.");
    if (reason == consent::refusalCode(consent::Refusal::ChannelUnknown))
        return Rejections::tr("The purpose does not reach people by that way, so the no counts for the whole purpose.");
    if (reason == consent::refusalCode(consent::Refusal::NeverGiven))
        return Rejections::tr("Nothing had been agreed to by then that could be withdrawn. The no counts all the "
                              "same, and it takes nothing away.");
    const QString code = reason.section(QLatin1Char(' '), 0, 0);
    const auto is = [&code](consent::Refusal refusal) { return code == consent::refusalCode(refusal); };
    if (is(consent::Refusal::NoticeUnknown) || is(consent::Refusal::NoticeNotPublished))
        return Rejections::tr("The no counts without the wording, which is not known here or was not published "
                              "by then.");
    if (is(consent::Refusal::ParentMissing))
        return Rejections::tr("The no counts as the person's own: who answered for the person is not named.");
    if (code == QLatin1String("at") || is(consent::Refusal::TooLongAgo) || is(consent::Refusal::BeforeKnown)
        || code == QLatin1String("consent.before_birth"))
        return Rejections::tr("The no counts from now on: its day cannot be read, or cannot be.");
    if (const QString cell = unreadableCell(code); !cell.isEmpty())
        return Rejections::tr("The no counts without this: %1").arg(cell);
    return Rejections::tr("The no counts as an answer of its own. The entry that it was to correct stays as it is, "
                          "or is not here.");
}

} // namespace aicms::wording
