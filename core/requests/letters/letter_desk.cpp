// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_desk.h"

#include "core/base/email_address.h"
#include "core/customers/postal_lines.h"
#include "core/requests/deletion/deletion_store.h"
#include "core/requests/law_table.h"
#include "core/requests/letters/letter_offers.h"
#include "core/requests/letters/letter_reader.h"
#include "core/requests/letters/letter_store.h"
#include "core/requests/letters/nameless_copy.h"
#include "core/requests/request_store.h"
#include "core/retention/person_erasure.h"
#include "core/sharing/disclosures.h"

#include <QLocale>

#include <algorithm>

namespace aicms::requests {

namespace {

using base::ErrorKind;

constexpr qsizetype longestSubject = 300;
constexpr qsizetype longestBody = 20'000;
constexpr qsizetype mostAddressLines = 10;
constexpr qsizetype longestAddressLine = 200;

tl::unexpected<base::Error> invalidLetter(const char* what, qint64 number = 0)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("request.") + QLatin1String(what), number);
}

QString languageOf(const QString& country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory ? QString()
                                              : QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).name();
}

/// Without spaces at the ends and without empty lines.
QString linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines << plain;
    }
    return lines.join(u'\n');
}

base::Result<LetterText> checkedText(const LetterText& typed)
{
    LetterText text = typed;
    text.sender = linesOf(typed.sender);
    text.recipient = linesOf(typed.recipient);
    text.subject = typed.subject.simplified();
    text.body = typed.body.trimmed();
    const auto areTooLong = [](const QStringList& lines) {
        return lines.size() > mostAddressLines
            || std::ranges::any_of(lines, [](const QString& line) { return line.size() > longestAddressLine; });
    };
    const bool isTooLong = text.subject.size() > longestSubject || text.body.size() > longestBody
        || areTooLong(text.recipient.split(u'\n')) || areTooLong(text.sender.split(u'\n'));
    return isTooLong ? invalidLetter("letter_long") : base::Result<LetterText>(std::move(text));
}

/// The move that is made by this letter going out.
std::optional<Move> moveBy(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement: return Move::Acknowledge;
    case LetterKind::Identity: return Move::AskIdentity;
    case LetterKind::Extension: return Move::Extend;
    case LetterKind::Clarification: return Move::AskClarification;
    case LetterKind::Refusal:
    case LetterKind::Answer:
    case LetterKind::RecipientNotice:
        break; // what is decided, and whether the request is closed, somebody says himself
    }
    return std::nullopt;
}

/// Name and at least one line of an address; an e-mail address is none.
bool isPostal(const QString& recipient)
{
    const QStringList lines = recipient.split(u'\n');
    return std::ranges::count_if(lines, [](const QString& line) { return !line.contains(u'@'); }) > 1;
}

QString hexOf(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex());
}

/// What the history says of a letter: its digest, and that of the copy where the name was taken out of it.
QString tracesOf(const QByteArray& digest, const QByteArray& copy)
{
    return copy == digest ? hexOf(digest) : hexOf(digest) + u' ' + hexOf(copy);
}

/// Whether the history says the same of what was sent. Its words are gone where the person was erased.
bool isInHistory(const Letter& letter, const std::vector<Event>& events)
{
    const LetterHead& head = letter.head;
    const QString traces = tracesOf(head.digest, head.hasCopy ? letterDigest(letter.text) : head.digest);
    return std::ranges::any_of(events, [&](const Event& event) {
        return event.move == Move::Note && event.code == letterStep(LetterAct::Sent, head.kind)
            && (event.text == traces || (event.text.isEmpty() && !head.hasCopy));
    });
}

} // namespace

base::Result<LetterDesk::Known> LetterDesk::know(
    storage::ReadTransaction& tx, RequestId id, const LetterOrder& order) const
{
    const auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    Known known;
    LetterFacts& facts = known.facts;
    facts.request = underLaw(*request, order.regime);
    const bool isUnderLaw
        = std::ranges::find(request->regimes, order.regime) != request->regimes.end() && !facts.request.items.empty();
    if (!isUnderLaw)
        return invalidLetter("letter_law");
    facts.business = m_business;
    facts.controller = purposes::readController(tx);
    facts.country = m_country;
    facts.today = m_desk.dayOf(m_clock.now());
    facts.events = store::readEvents(tx, id);
    facts.reason = order.reason;
    const LetterReader reader = readerOf(tx, m_session, *request, m_country, m_desk.zone(), facts);
    known.email = reader.email;
    known.isNameless = reader.isNameless;
    QString language = reader.language;
    const bool isAhead = order.ahead && order.ahead->kind == Kind::Erasure;
    const retention::ErasureId erasure = erasureOf(facts.events);
    if (erasure.isValid())
        facts.kept = retention::keptBy(tx, erasure);
    else if (isAhead && request->customer.isValid())
        facts.kept = store::keptOf(tx, request->customer, m_clock.now(), m_desk.zone());
    if (erasure.isValid() || isAhead)
        facts.backupsEnd = store::backupsEnd(
            tx, erasure.isValid() ? retention::certificateOf(tx, erasure)->startedAt : m_clock.now(), m_desk.zone());
    facts.authority = authorityFor(order.regime, m_country, store::setting(tx, store::regionSetting), reader.country);
    for (const sharing::Recipient& each : sharing::recipientsToTell(tx, request->customer, id.value))
        facts.recipients.push_back(
            {each.id, each.name, addressOf(each), sharing::isStillToTell(tx, each.id, request->customer, id.value)});
    if (order.kind == LetterKind::RecipientNotice) {
        language.clear(); // not the person's: it goes to a business
        known.email.clear();
    }
    if (order.kind == LetterKind::RecipientNotice && order.recipient.isValid()) {
        const sharing::Recipient recipient = sharing::demandRecipient(tx, order.recipient);
        facts.addressee = {recipient.id, recipient.name, addressOf(recipient)};
        known.email = emailOf(recipient);
    }
    if (order.ahead) {
        for (Item& item : facts.request.items) {
            if (item.kind == order.ahead->kind && item.outcome == Outcome::Open)
                item = *order.ahead;
        }
    }
    const auto calendars = m_desk.calendarsFor(tx, facts.request, facts.events);
    const auto dates = letterDates(
        facts.request, facts.events, deadlines::LawBook::builtIn(), calendars, m_desk.zone(), facts.today);
    if (!dates)
        return base::fail(dates.error());
    facts.dates = *dates;
    const LetterBook& book = LetterBook::builtIn();
    known.templates = book.find(order.regime,
        book.languageFor(order.regime, order.language.isEmpty() ? language : order.language, languageOf(m_country)));
    if (!known.templates)
        throw base::Failure(base::internalError());
    return known;
}

base::Result<LetterCase> LetterDesk::open(storage::ReadTransaction& tx, RequestId id) const
{
    auto view = m_desk.view(tx, id);
    if (!view)
        return base::fail(view.error());
    LetterCase opened;
    opened.letters = store::lettersOf(tx, id);
    if (view->request.customer.isValid()) {
        opened.person = casePerson(tx, m_session, view->request.customer, m_desk.zone());
        opened.language = opened.person.language;
    }
    for (const Regime regime : view->request.regimes) {
        const auto known = know(tx, id, {LetterKind::Acknowledgement, regime});
        if (!known && known.error().subject == QLatin1String("request.letter_law"))
            continue; // what was asked for is another law's matter
        if (!known)
            return base::fail(known.error());
        for (LetterOffer& offer : letterOffers(known->facts, opened.letters))
            opened.offers.push_back(std::move(offer));
    }
    std::ranges::stable_sort(opened.offers, [](const LetterOffer& left, const LetterOffer& right) {
        if (left.isDue != right.isDue)
            return left.isDue;
        return left.isDue && left.by.isValid() && (!right.by.isValid() || left.by < right.by);
    });
    opened.view = *std::move(view);
    return opened;
}

base::Result<LetterText> LetterDesk::compose(storage::ReadTransaction& tx, RequestId id, const LetterOrder& order) const
{
    const auto known = know(tx, id, order);
    if (!known)
        return base::fail(known.error());
    if (order.kind == LetterKind::Refusal && !mayRefuse(known->facts.request))
        return invalidLetter("no_refusal");
    LetterFacts facts = known->facts;
    if (facts.reason.trimmed().isEmpty() && hasReason(order.kind)) {
        for (const Event& event : facts.events) {
            if (event.move == moveBy(order.kind))
                facts.reason = event.text;
        }
    }
    return fillLetter(*known->templates, order.kind, facts);
}

base::Result<Letter> LetterDesk::begin(storage::WriteTransaction& tx, RequestId id, const LetterOrder& order) const
{
    for (const LetterHead& each : store::lettersOf(tx, id)) {
        if (each.isOwed() && each.kind == order.kind && each.regime == order.regime)
            return read(tx, each.id); // nobody knows any more what stands in it
    }
    auto text = compose(tx, id, order);
    if (!text)
        return base::fail(text.error());
    Letter letter;
    letter.head.request = id;
    letter.head.kind = order.kind;
    letter.head.regime = order.regime;
    letter.head.language = text->language;
    if (order.kind == LetterKind::RecipientNotice)
        letter.head.recipient = order.recipient;
    letter.head.writtenAt = tx.now();
    letter.head.by = m_session.user;
    letter.text = *std::move(text);
    letter.reason = order.reason.trimmed();
    const LetterId stored = store::insertLetter(tx, letter);
    MoveDraft note;
    note.code = letterStep(LetterAct::Begun, order.kind);
    if (const auto noted = m_desk.move(tx, id, note); !noted)
        return base::fail(noted.error());
    return read(tx, stored);
}

/// Whoever has a letter already, sent or not, gets no second one.
base::Result<std::vector<LetterHead>> LetterDesk::beginForRecipients(
    storage::WriteTransaction& tx, RequestId id, const QString& language) const
{
    const auto opened = open(tx, id);
    if (!opened)
        return base::fail(opened.error());
    std::vector<LetterHead> begun;
    for (const LetterOffer& offer : opened->offers) {
        const bool hasOne = std::ranges::any_of(opened->letters, [&offer](const LetterHead& each) {
            return each.recipient == offer.recipient && (!each.isSent() || !offer.isDue);
        });
        const bool isBegun = std::ranges::find(begun, offer.recipient, &LetterHead::recipient) != begun.end();
        if (!offer.recipient.isValid() || !offer.isDue || hasOne || isBegun)
            continue;
        const auto letter = begin(tx, id, {offer.kind, offer.regime, language, {}, offer.recipient});
        if (!letter)
            return base::fail(letter.error());
        begun.push_back(letter->head);
    }
    return begun;
}

base::Result<std::vector<LetterHead>> LetterDesk::readyAnswers(
    storage::WriteTransaction& tx, RequestId id, const Item& decided, bool outlives) const
{
    const auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    const std::vector<LetterHead> before = store::lettersOf(tx, id);
    std::vector<LetterHead> ready;
    for (const Regime regime : request->regimes) {
        const LetterOrder order {LetterKind::Answer, regime, {}, {}, {}, decided};
        const auto known = know(tx, id, order);
        if (!known)
            continue; // what was asked for is another law's matter
        const auto there = std::ranges::find_if(before,
            [regime](const LetterHead& each) { return each.kind == LetterKind::Answer && each.regime == regime; });
        if (there != before.end() && there->isSent())
            continue;
        auto letter = there != before.end() ? read(tx, there->id) : begin(tx, id, order);
        if (!letter)
            return base::fail(letter.error());
        if (outlives) {
            letter->head.keptUntil = LawTable::builtIn().owedAnswer().after(known->facts.today);
            letter->head.sentTo = known->email;
            store::updateLetter(tx, *letter);
        }
        ready.push_back(letter->head);
    }
    return ready;
}

base::Result<Letter> LetterDesk::draft(storage::ReadTransaction& tx, LetterId id) const
{
    auto letter = store::readLetter(tx, id);
    if (!letter)
        return base::fail(ErrorKind::NotFound, QStringLiteral("letter"), id.value);
    return letter->head.isSent() ? invalidLetter("letter_sent") : base::Result<Letter>(*std::move(letter));
}

base::Result<Letter> LetterDesk::save(
    storage::WriteTransaction& tx, LetterId id, const LetterText& text, const QString& reason) const
{
    auto letter = draft(tx, id);
    if (!letter)
        return letter;
    auto checked = checkedText(text);
    if (!checked)
        return base::fail(checked.error());
    const LetterHead& head = letter->head;
    const auto known = know(tx, head.request, {head.kind, head.regime, head.language, reason, head.recipient});
    if (!known)
        return base::fail(known.error());
    letter->text = *std::move(checked);
    letter->text.language = letter->head.language;
    const QString sender = letter->text.sender;
    dateLetter(letter->text, *known->templates, known->facts);
    if (known->facts.controller.addressLines().isEmpty() && !sender.isEmpty())
        letter->text.sender = sender; // whose address the settings do not know, somebody fills in here
    letter->reason = reason.trimmed();
    letter->head.writtenAt = tx.now();
    letter->head.by = m_session.user;
    store::updateLetter(tx, *letter);
    tx.publish(base::ChangeKind::Request, letter->head.request.value);
    return read(tx, id);
}

base::Result<void> LetterDesk::drop(storage::WriteTransaction& tx, LetterId id) const
{
    const auto letter = draft(tx, id);
    if (!letter)
        return base::fail(letter.error());
    store::deleteLetter(tx, id);
    MoveDraft note;
    note.code = letterStep(LetterAct::Dropped, letter->head.kind);
    return m_desk.move(tx, letter->head.request, note);
}

/// What the letter does by going out. Where the law does not let it, because it is too late or was done already, it
/// went out all the same.
base::Result<void> LetterDesk::follow(storage::WriteTransaction& tx, const Letter& letter) const
{
    const auto move = moveBy(letter.head.kind);
    const auto request = store::read(tx, letter.head.request);
    if (!move || !request)
        return {};
    MoveDraft draft;
    draft.move = *move;
    draft.day = letter.head.sentOn;
    draft.text = letter.reason;
    const Refusal refusal = check(request->standing, request->items, draft, request->regimes);
    if (refusal == Refusal::ReasonMissing)
        return base::fail(ErrorKind::Invalid, refusalCode(refusal));
    if (refusal != Refusal::Ok)
        return {};
    const auto moved = m_desk.move(tx, letter.head.request, draft);
    return moved || moved.error().kind == ErrorKind::Invalid ? base::Result<void>() : moved;
}

/// What stood in the letter about the person went to somebody outside, and that one is told now.
void LetterDesk::logTold(storage::WriteTransaction& tx, const Letter& letter, const LetterFacts& facts) const
{
    const QTime noon(12, 0);
    const LetterHead& head = letter.head;
    const base::CustomerId customer = facts.request.customer;
    sharing::noteTold(tx, m_session, head.recipient, customer, head.request.value);
    sharing::DisclosureDraft draft;
    draft.recipient = head.recipient;
    draft.purpose = sharing::purposeTowards(tx, sharing::demandRecipient(tx, head.recipient), customer);
    draft.act = sharing::Act::Letter;
    draft.at = head.sentOn == facts.today ? tx.now()
                                          : base::UtcTime::fromDateTime(QDateTime(head.sentOn, noon, m_desk.zone()));
    draft.fields = {QStringLiteral("name")};
    const QString said = letter.text.body;
    if (!facts.address.isEmpty() && said.contains(facts.address.front()))
        draft.fields << QStringLiteral("address");
    if (!facts.number.isEmpty() && said.contains(facts.number))
        draft.fields << QStringLiteral("number");
    if (customer.isValid())
        draft.people = {customer};
    else
        draft.erased = 1;
    draft.note = requestReference(head.request);
    sharing::logDisclosure(tx, m_session, draft);
}

base::Result<Letter> LetterDesk::keep(storage::WriteTransaction& tx, LetterId id, const LetterSending& sending) const
{
    auto letter = draft(tx, id);
    if (!letter)
        return letter;
    LetterHead& head = letter->head;
    const auto known = know(tx, head.request, {head.kind, head.regime, head.language, letter->reason, head.recipient});
    if (!known)
        return base::fail(known.error());
    LetterText& text = letter->text;
    if (text.subject.isEmpty() || text.body.isEmpty() || text.recipient.isEmpty())
        return invalidLetter("letter_empty");
    if (const QStringList open = openPlaces(text); !open.isEmpty())
        return invalidLetter("letter_open", open.size());
    if (!letterWays().contains(sending.way))
        return invalidLetter("letter_way");
    const bool isByPost = sending.way == QLatin1String("post");
    if (isByPost && !isPostal(text.recipient))
        return invalidLetter("letter_address");
    const bool isByMail = sending.way == QLatin1String("email");
    const QString email = head.isOwed() ? head.sentTo : known->email;
    head.sentTo = !sending.to.trimmed().isEmpty() ? sending.to.simplified()
        : isByMail                                ? email
                                                  : QString(text.recipient).replace(u'\n', QStringLiteral(", "));
    if (head.sentTo.isEmpty() || (isByMail && !base::EmailAddress::parse(head.sentTo)))
        return invalidLetter("letter_to");
    head.sentOn = sending.day.isValid() ? sending.day : known->facts.today;
    if (head.sentOn < m_desk.dayOf(head.writtenAt)) // nothing goes out before the day that stands on it
        text.placeAndDay = placeAndDay(*known->templates, known->facts, head.sentOn);
    head.way = sending.way;
    head.digest = letterDigest(text);
    head.writtenAt = tx.now();
    head.by = m_session.user;
    const bool wasOwed = head.keptUntil.isValid();
    head.keptUntil = {};
    if (wasOwed) {
        takeOutPerson(text, email.isEmpty() && isByMail ? head.sentTo : email);
        head.sentTo.clear();
    }
    MoveDraft note;
    note.day = head.sentOn;
    note.code = letterStep(LetterAct::Sent, head.kind);
    note.text = tracesOf(head.digest, letterDigest(text));
    if (const auto noted = m_desk.move(tx, head.request, note); !noted)
        return base::fail(noted.error());
    if (const auto followed = follow(tx, *letter); !followed)
        return base::fail(followed.error());
    if (head.recipient.isValid())
        logTold(tx, *letter, known->facts);
    if (known->isNameless && !wasOwed) {
        // Who was erased does not come back by her own answer: the digest is enough to tell the letter by.
        text.recipient = text.subject = text.body = letter->reason = head.sentTo = QString();
    }
    store::updateLetter(tx, *letter);
    if (wasOwed) {
        if (const auto closed = m_desk.closeErased(tx, head.request, head.sentOn); !closed)
            return base::fail(closed.error());
    }
    return read(tx, id);
}

base::Result<Letter> LetterDesk::read(storage::ReadTransaction& tx, LetterId id) const
{
    auto letter = store::readLetter(tx, id);
    if (!letter)
        return base::fail(ErrorKind::NotFound, QStringLiteral("letter"), id.value);
    if (!letter->head.isSent()) {
        letter->open = openPlaces(letter->text);
        return *std::move(letter);
    }
    letter->isIntact = isInHistory(*letter, store::readEvents(tx, letter->head.request));
    return *std::move(letter);
}

} // namespace aicms::requests
