// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/request_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace aicms::wording {

namespace {

struct RequestRow {
    const char* code;
    const char* text;
};

QString rowText(const char* context, std::span<const RequestRow> rows, const QString& code)
{
    const auto row
        = std::ranges::find_if(rows, [&](const RequestRow& each) { return code == QLatin1String(each.code); });
    return row == rows.end() ? QString() : QCoreApplication::translate(context, row->text);
}

constexpr RequestRow requestErrors[] = {
    {"kind",
        QT_TRANSLATE_NOOP("request error",
            "What the person asks for is not chosen. Nothing was recorded. Choose at least one thing.")},
    {"person",
        QT_TRANSLATE_NOOP("request error",
            "Neither a customer nor a name is given. Nothing was recorded. Choose the customer, or enter the name "
            "that the person goes by.")},
    {"future_date",
        QT_TRANSLATE_NOOP("request error",
            "The day of receipt is missing or still to come. Nothing was recorded. Enter when it reached you.")},
    {"law",
        QT_TRANSLATE_NOOP("request error",
            "No law is known for the countries of the business and the person. Nothing was recorded. Choose the law "
            "yourself.")},
    {"law_reason",
        QT_TRANSLATE_NOOP("request error",
            "This is another law than the countries say. Nothing was recorded. Say in a few words why.")},
    {"kind_not_in_law",
        QT_TRANSLATE_NOOP("request error",
            "The law that was chosen does not know this kind of request. Nothing was recorded. Choose another kind or "
            "another law.")},
    {"day",
        QT_TRANSLATE_NOOP("request error",
            "The day lies before the receipt or is still to come. Nothing was changed. Correct the day.")},
    {"extension_late",
        QT_TRANSLATE_NOOP("request error",
            "The time in which an extension may be announced is over. Nothing was changed. The first deadline stays; "
            "answer as soon as you can.")},
    {"no_extension",
        QT_TRANSLATE_NOOP(
            "request error", "The law knows no extension for this. Nothing was changed. The deadline stays as it is.")},
    {"ended",
        QT_TRANSLATE_NOOP(
            "request error", "This request is closed. Nothing was changed. If the person asks again, open a new one.")},
    {"not_asked",
        QT_TRANSLATE_NOOP("request error",
            "No such question is outstanding. Nothing was changed. Look at the history of the request.")},
    {"asked_already",
        QT_TRANSLATE_NOOP("request error",
            "This was asked already and the answer is outstanding. Nothing was changed. Wait for it, or enter it.")},
    {"identified_already",
        QT_TRANSLATE_NOOP(
            "request error", "It is known already who asks. Nothing was changed. There is nothing more to check.")},
    {"identity_not_needed",
        QT_TRANSLATE_NOOP("request error",
            "The law wants this done without a check of identity. Nothing was changed. Do not ask; carry it out.")},
    {"not_identified",
        QT_TRANSLATE_NOOP("request error",
            "It is not checked yet who asks, and data may not go to the wrong person. Nothing was changed. Check the "
            "identity first.")},
    {"agent",
        QT_TRANSLATE_NOOP("request error",
            "What is said of somebody who asks for the person needs --method agent and the name after --agent. Nothing "
            "was changed. Give both.")},
    {"waiting",
        QT_TRANSLATE_NOOP(
            "request error", "An answer of the person is outstanding. Nothing was changed. Enter the answer first.")},
    {"not_deleted",
        QT_TRANSLATE_NOOP("request error",
            "The person is still stored, so it would not be true that the data were deleted. Nothing was changed. Go "
            "through the deletion; it closes the request.")},
    {"carried_out",
        QT_TRANSLATE_NOOP("request error",
            "Something was decided, sent or carried out for this request already, so it cannot be said to have been "
            "another one. Nothing was changed. Close it as it is, and take in a new one.")},
    {"not_done",
        QT_TRANSLATE_NOOP("request error",
            "Nothing in the history shows that this was done, so it would not be true to say so. Nothing was changed. "
            "Carry it out, or say in a few words how it was done outside the program.")},
    {"part_only",
        QT_TRANSLATE_NOOP("request error",
            "This ground keeps back a part and never the whole. Nothing was changed. Give the rest, and say what is "
            "kept back and why.")},
    {"copy_first",
        QT_TRANSLATE_NOOP("request error",
            "A copy was asked for, too, and of what is gone nobody can make one. Nothing was changed. Send the copy "
            "first.")},
    {"undecided",
        QT_TRANSLATE_NOOP("request error",
            "Not everything that was asked for is decided. Nothing was changed. Decide the rest first.")},
    {"extended_already",
        QT_TRANSLATE_NOOP("request error",
            "The time was extended already; the law allows it once. Nothing was changed. The deadline stays as it "
            "is.")},
    {"acknowledged_already", QT_TRANSLATE_NOOP("request error", "Receipt was confirmed already. Nothing was changed.")},
    {"decided_already", QT_TRANSLATE_NOOP("request error", "This was decided already. Nothing was changed.")},
    {"reason_missing",
        QT_TRANSLATE_NOOP(
            "request error", "The person has a right to know why. Nothing was changed. Say it in a few words.")},
    {"code",
        QT_TRANSLATE_NOOP("request error",
            "This method, outcome or ground does not exist for that kind of request. Nothing was changed. Choose "
            "another one.")},
    {"no_refusal",
        QT_TRANSLATE_NOOP(
            "request error", "The law knows no ground to refuse this. Nothing was changed. Carry it out.")},
    {"item",
        QT_TRANSLATE_NOOP(
            "request error", "The request has no such part. Nothing was changed. Look at what was asked for.")},
    {"no_package",
        QT_TRANSLATE_NOOP("request error",
            "Nothing that was asked for is answered by a copy of data. Nothing was written. Carry the request out and "
            "close it.")},
    {"no_deletion",
        QT_TRANSLATE_NOOP("request error",
            "Deletion was not asked for. Nothing was changed. Take in a new request if the person wants it.")},
    {"texts_undecided",
        QT_TRANSLATE_NOOP("request error",
            "It is not decided what becomes of every text that names somebody. Nothing was deleted or written. Decide "
            "about each.")},
    {"package_changed",
        QT_TRANSLATE_NOOP("request error",
            "The record was changed while the copy was looked through. Nothing was written. Look through it once "
            "more.")},
    {"nothing_erased",
        QT_TRANSLATE_NOOP("request error",
            "Nothing was deleted yet, so there is nothing to prove. Nothing was changed. Go through the steps first.")},
    {"letter_law",
        QT_TRANSLATE_NOOP("request error",
            "The request does not fall under that law. Nothing was written. Choose another law for the letter.")},
    {"letter_sent",
        QT_TRANSLATE_NOOP(
            "request error", "This letter was sent and stays as it is. Nothing was changed. Begin a new letter.")},
    {"letter_long",
        QT_TRANSLATE_NOOP("request error",
            "The letter is too long, or its address has more than 10 lines. Nothing was changed. Make it shorter.")},
    {"letter_empty",
        QT_TRANSLATE_NOOP(
            "request error", "The letter lacks its address, its subject or its text. Nothing was noted. Complete it.")},
    {"letter_place",
        QT_TRANSLATE_NOOP("request error",
            "The letter has no open place of that name, or nothing is to stand there. Nothing was written. Look at the "
            "places that are open.")},
    {"letter_way",
        QT_TRANSLATE_NOOP("request error", "It is not said how the letter went. Nothing was noted. Choose a way.")},
    {"letter_address",
        QT_TRANSLATE_NOOP("request error",
            "By post the letter needs a full address. Nothing was noted. Write it below the name, or choose another "
            "way.")},
    {"letter_to",
        QT_TRANSLATE_NOOP(
            "request error", "It is not known to which address the letter went. Nothing was noted. Enter it.")},
    {"person_missing", QT_TRANSLATE_NOOP("request error", "Nobody was chosen. Nothing was changed. Choose a person.")},
    {"stop",
        QT_TRANSLATE_NOOP("request error",
            "One of these purposes is not what the person asks about, or goes on by law whatever the person says. "
            "Nothing was changed. Look at the list again.")},
    {"nothing_chosen",
        QT_TRANSLATE_NOOP("request error",
            "No use is chosen that ends. Nothing was changed. Tick at least one, or refuse with a reason.")},
    {"field",
        QT_TRANSLATE_NOOP(
            "request error", "The record has no such value. Nothing was changed. Choose one from the list.")},
    {"same_value",
        QT_TRANSLATE_NOOP(
            "request error", "The new value is the one that stands there. Nothing was changed. Enter what is right.")},
    {"source_missing",
        QT_TRANSLATE_NOOP("request error",
            "It is not said where the right value comes from. Nothing was changed. Say it in a few words, for example "
            "the letter of the person.")},
    {"nothing_corrected",
        QT_TRANSLATE_NOOP("request error",
            "Nothing was corrected yet. Nothing was changed. Correct a value, add a statement, or refuse with a "
            "reason.")},
    {"before_missing",
        QT_TRANSLATE_NOOP("request error",
            "It is not said what the computer suggested. Nothing was changed. Say what is being decided anew.")},
    {"second_person",
        QT_TRANSLATE_NOOP("request error",
            "Removing needs two people here. Nothing was deleted. Somebody else who may remove records has to look "
            "over the preview of this deletion first, as it stands now, with a passphrase of their own.")},
    {"one_is_enough",
        QT_TRANSLATE_NOOP(
            "request error", "One person is enough here. Nothing was noted. Go on with the deletion itself.")},
};

} // namespace

QString requestErrorSentence(const base::Error& error)
{
    const QLatin1String prefix("request.");
    if (error.subject == QLatin1String("request.line_empty"))
        return QCoreApplication::translate("request error",
            "Line %1 of the answer that the law demands is empty: something is held for no purpose, or for one that is "
            "not in the list. Nothing was written. Say in the person's record what it is held for and try again.")
            .arg(error.number);
    if (error.subject == QLatin1String("request.letter_open"))
        return QCoreApplication::translate("request error",
            "Places of the letter are still open, in square brackets: %1. Nothing was noted. Fill them in first.")
            .arg(error.number);
    if (error.subject == QLatin1String("request.recipients_untold"))
        return QCoreApplication::translate("request error",
            "%n recipient(s) who had this person's data are not told of it. Nothing was changed. Send each the letter, "
            "or note how it was told or why that is impossible or would take a disproportionate effort.",
            nullptr, static_cast<int>(error.number));
    return error.subject.startsWith(prefix) ? rowText("request error", requestErrors, error.subject.mid(prefix.size()))
                                            : QString();
}

} // namespace aicms::wording
