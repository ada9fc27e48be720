// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/case_person.h"
#include "core/requests/requests_service.h"
#include "core/sharing/recipient.h"

namespace aicms::requests {

using LetterId = base::Id<struct LetterTag>;

/// What is written to somebody about a request. The numbers are stored.
enum class LetterKind {
    Acknowledgement,
    Identity, ///< the question who asks (privacy-rules I2)
    Extension, ///< with the reason (R4)
    Refusal, ///< with reasons and remedies (F1)
    Answer,
    RecipientNotice, ///< to whoever received the data (GDPR Art. 19)
    Clarification, ///< the question what is meant (R6, GDPR recital 63)
};
inline constexpr int letterKindCount = 7;
QString letterKindCode(LetterKind kind); ///< "acknowledgement", ..., "clarification"
std::optional<LetterKind> letterKindFromCode(const QString& code);

/// How a letter goes out: "post", "email", "handed_over", "message".
QStringList letterWays();

/// Number of a request as people quote it: "R-031".
QString requestReference(RequestId id);

/// Everything that stands on the paper, in the language of the letter.
struct LetterText {
    QString language = {}; ///< as its template: "en"
    QString sender = {}; ///< name and address of the business, line by line
    QString contact = {}; ///< how else it is reached, line by line; may be empty
    QString recipient = {}; ///< name and address, line by line
    QString placeAndDay = {};
    QString subject = {};
    QString body = {}; ///< from the greeting to the name below; an empty line between paragraphs
    /// The letter as one text. Its UTF-8 is what letterDigest() is of: the file of it has the same SHA-256.
    QString whole() const;
    friend bool operator==(const LetterText&, const LetterText&) = default;
};
QByteArray letterDigest(const LetterText& text);
/// Every place that is still to be filled, each once, as it stands there: "[why it takes longer]".
QStringList openPlaces(const LetterText& text);

/// How a recipient is addressed: its name, and what is known of where it is reached, line by line.
QString addressOf(const sharing::Recipient& recipient);
/// The first e-mail address of that; empty: none is known.
QString emailOf(const sharing::Recipient& recipient);

/// Whether such a letter says something that only whoever writes it knows, and that the register notes as well.
bool hasReason(LetterKind kind);
/// What stands in a letter of that law and language where the reason of an extension, or the question what is meant, is
/// still to be given.
QString reasonPlace(Regime regime, const QString& language, LetterKind kind = LetterKind::Extension);

/// A letter without its words.
struct LetterHead {
    LetterId id = {};
    RequestId request = {};
    LetterKind kind = LetterKind::Acknowledgement;
    Regime regime = Regime::EuGdpr;
    QString language = {};
    sharing::RecipientId recipient = {}; ///< of a recipient's notice: whom it tells; invalid: nobody who is entered
    base::UtcTime writtenAt = {}; ///< last changed; of a sent one, when it was noted as sent
    base::UserId by = {}; ///< by whom
    QDate sentOn = {}; ///< invalid: a draft
    QString way = {}; ///< one of letterWays()
    QString sentTo = {}; ///< empty once the person was erased; of a draft: her e-mail address, where it outlives her
    QByteArray digest = {}; ///< of a sent one: SHA-256
    bool hasCopy = true; ///< false: the person was erased; only the digest is kept
    /// Of the answer to somebody who was erased: the last day on which it waits to be sent, with name and address.
    QDate keptUntil = {};
    bool isOwed() const { return keptUntil.isValid() && !isSent(); }
    bool isSent() const { return sentOn.isValid(); }
};

struct Letter {
    LetterHead head;
    LetterText text;
    QString reason = {}; ///< why it takes longer, or what was asked, as it was given for this letter
    QStringList open = {}; ///< openPlaces()
    /// Of a sent one: the copy, its digest and what the history of the request says of it agree; also true where no
    /// copy is kept.
    bool isIntact = true;
};

/// What is to be written, and in which words.
struct LetterOrder {
    LetterKind kind = LetterKind::Acknowledgement;
    Regime regime = Regime::EuGdpr;
    QString language = {}; ///< BCP 47; empty or without a template: what is nearest (LetterBook::languageFor)
    QString reason = {}; ///< for an extension; for a clarification: the question
    /// Of a recipient's notice: whom it tells, so that it is addressed; invalid: somebody writes that himself.
    sharing::RecipientId recipient = {};
    /// Of an answer that is written before it is carried out: how that will be decided.
    std::optional<Item> ahead = {};
};

/// A kind of letter that fits the request as it stands.
struct LetterOffer {
    LetterKind kind = LetterKind::Acknowledgement;
    Regime regime = Regime::EuGdpr;
    bool isDue = false; ///< the law wants it, and none was sent
    QDate by = {}; ///< by when; invalid: without a day
    QStringList languages = {}; ///< that there is a template in
    sharing::RecipientId recipient = {}; ///< of a recipient's notice: one offer for each who has to be told
    QString recipientName = {};
};

/// Whether the person still has to be told what became of the request: by an answer, or a refusal with its reasons.
bool isAnswerDue(const std::vector<LetterOffer>& offers);

/// A request as it is shown to whoever writes a letter about it.
struct LetterCase {
    RequestView view;
    CasePerson person;
    QString language; ///< of the person, else empty
    std::vector<LetterOffer> offers; ///< what is due first
    std::vector<LetterHead> letters; ///< drafts first, then the newest
};

/// That a letter went out.
struct LetterSending {
    QString way = {};
    QString to = {}; ///< empty: as the letter is addressed; by e-mail the person's first address
    QDate day = {}; ///< at the business's place; invalid: today
};

/// Codes of the notes in the register that letters leave: "letter.begun.answer", "letter.sent.answer" (the text: the
/// digest in hex), "letter.dropped.answer".
enum class LetterAct { Begun, Sent, Dropped };
/// Code of the note that the person was told what became of the request, by no letter; the text says how.
inline const QString answeredOtherwise = QStringLiteral("answer.told");
QString letterStep(LetterAct act, LetterKind kind);
struct LetterStep {
    LetterAct act;
    LetterKind kind;
};
std::optional<LetterStep> letterStepOf(const QString& code);

} // namespace aicms::requests
