// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/person_sheet.h"

#include "core/consent/field_uses.h"
#include "core/purposes/current_wording.h"
#include "ui/wording/letter.h"
#include "ui/wording/sheet_answers.h"
#include "ui/wording/sheet_keeping.h"
#include "ui/wording/sheet_sharing.h"
#include "ui/wording/sheet_uses.h"
#include "ui/wording/sheet_words.h"

#include <QSet>

#include <algorithm>

namespace aicms::wording {

using customers::Provenance;
using retention::DataClass;
using retention::Keeping;

namespace {

/// The person's own ("en-US"), else that of the business.
QString countryOfDates(const PersonRecord& record, const QString& language)
{
    const QStringList own = record.customer.language.split(u'-');
    const bool isOwn = own.size() > 1 && own.back().size() == 2 && own.front().toLower() == language;
    return isOwn ? own.back().toUpper() : record.country;
}

/// Builds the sections one by one.
class SheetWriter {
public:
    SheetWriter(const PersonRecord& record, const QString& language)
        : m_record(record), m_words(language, record.zone, countryOfDates(record, language)), m_uses(record, m_words),
          m_who(record.customer)
    {
    }

    Sheet write()
    {
        m_sheet.language = m_words.language();
        m_sheet.title = m_words("title");
        m_sheet.business = m_record.business;
        m_sheet.foot = QStringLiteral("%1, %2").arg(m_record.business, m_words.day(m_record.today));
        m_sheet.pages = m_words("page_of");
        m_sheet.logEntry = m_words("log_entry");
        m_sheet.intro = m_words("intro").arg(m_record.business, m_who.displayName(), m_words.day(m_record.today));
        if (!m_record.isComplete)
            m_sheet.intro += u' ' + m_words("incomplete");
        addPerson();
        addContacts();
        addOrders();
        addEvents();
        addFiles();
        addAnswers();
        addNotUsed();
        addSights();
        addRestrictions();
        addHolds();
        addRequests();
        addPurposes();
        addNotFor();
        addRecipients();
        addLooks();
        addSentences("models", {m_words("no_models")});
        addSentences("responsible", {responsible(m_record.business, m_record.controller, m_words)});
        addSentences("rights", {m_words("rights_text")});
        return std::move(m_sheet);
    }

private:
    SheetSection& begin(const char* heading, std::initializer_list<const char*> columns)
    {
        SheetSection section {m_words(heading), {}, {}, {}};
        for (const char* column : columns)
            section.columns << m_words(column);
        m_sheet.sections.push_back(std::move(section));
        return m_sheet.sections.back();
    }
    void addSentences(const char* heading, const QStringList& sentences)
    {
        m_sheet.sections.push_back({m_words(heading), {}, {}, sentences});
    }
    void dropIfEmpty()
    {
        if (m_sheet.sections.back().rows.empty())
            m_sheet.sections.pop_back();
    }

    QString purposeName(const QString& code)
    {
        m_used.insert(code);
        const purposes::Purpose* purpose = m_record.catalogue->find(code);
        return !purpose ? (code.isEmpty() ? m_words("no_purpose") : code) : purpose->textFor(m_words.language()).name;
    }
    /// Every purpose that uses such a field of this person; the one it was entered for first, and where it is not used
    /// for it at present, why not. One that does not use such a field is told as what it was entered for, and no more.
    QString heldFor(const QString& code, const QString& field)
    {
        const consent::FieldUse use = consent::useOf(field, code, *m_record.catalogue, m_record.states);
        QStringList all;
        for (const purposes::Purpose* each : use.uses)
            (each->code == code ? all.prepend(purposeName(each->code)) : all.append(purposeName(each->code)));
        if (use.isNamed && use.enteredFor) {
            const QString name = purposeName(code);
            all.prepend(
                m_uses.isUsed(*use.enteredFor) ? name : m_words("not_now").arg(name, m_uses.whyNot(*use.enteredFor)));
        }
        if (!all.isEmpty())
            return all.join(QStringLiteral("; "));
        if (!use.enteredFor)
            return purposeName(code);
        return m_words("no_use").arg(use.enteredFor->textFor(m_words.language()).name);
    }
    QString source(const Provenance& provenance) const
    {
        const bool isTyped = provenance.source == customers::SourceKind::Form;
        const QString how
            = (isTyped ? m_words("typed_by_us") : m_words.numbered("source", static_cast<int>(provenance.source)))
                  .arg(m_words.day(provenance.at));
        // That the person told it is what is taken for granted where nobody says otherwise, so it is not claimed.
        return provenance.origin == customers::Origin::Provided
            ? how
            : QStringLiteral("%1, %2").arg(m_words.numbered("origin", static_cast<int>(provenance.origin)), how);
    }
    QString labelled(const char* field, const QString& label) const
    {
        return label.isEmpty() ? m_words(field) : QStringLiteral("%1 (%2)").arg(m_words(field), m_words.word(label));
    }
    /// `field`: as purposes name what they need.
    void row(const QString& field, const QString& what, const QString& value, const Provenance& why)
    {
        row(field, what, value, why, m_record.keeping.ofField(field));
    }
    void row(const char* field, const QString& what, const QString& value, const Provenance& why)
    {
        row(QString::fromLatin1(field), what, value, why);
    }
    void row(
        const QString& field, const QString& what, const QString& value, const Provenance& why, const Keeping& keeping)
    {
        if (value.trimmed().isEmpty())
            return;
        m_sheet.sections.back().rows.push_back({what, value, heldFor(why.purpose, field), source(why), until(keeping)});
    }
    QString until(const Keeping& keeping) const { return keptText(keeping, m_words, m_record.today); }
    /// What the law wants is the invoice. What she said stays with her record, to prove it.
    QString proofUntil(const Keeping& keeping) const
    {
        const bool isByPaper
            = keeping.keeper == retention::Keeper::Invoice || keeping.keeper == retention::Keeper::Letter;
        const bool isAhead = !m_record.today.isValid() || keeping.lastKept >= m_record.today;
        const bool isDelete = keeping.action != retention::Action::Restrict && !keeping.isOpen;
        if (!isByPaper || !isAhead || !isDelete)
            return until(keeping);
        const QString end = m_words("until_proof").arg(m_words.day(keeping.lastKept));
        return keeping.sealedUntil.isValid() ? m_words("until_sealed").arg(end, m_words.day(keeping.sealedUntil)) : end;
    }
    /// The keeping of one thing of hers.
    const Keeping& kept(DataClass dataClass, qint64 id) const { return m_record.keeping.of(dataClass, id); }

    void addPerson()
    {
        begin("about", {"what", "value", "purpose", "from", "until"});
        row("number", m_words("number"), m_who.number, m_who.numberProvenance);
        row("kind", m_words("kind"), m_words(m_who.kind == customers::Kind::Person ? "person" : "organisation"),
            m_who.nameProvenance);
        row("name", m_words("given_name"), m_who.givenName, m_who.nameProvenance);
        row("name", m_words("family_name"), m_who.familyName, m_who.nameProvenance);
        row("name", m_words("name"), m_who.name, m_who.nameProvenance);
        row("language", m_words("language"), m_words.languageName(m_who.language), m_who.languageProvenance);
        row("birthday", m_words("birthday"),
            m_words.typedDay(m_who.birthday ? m_who.birthday->toIso() : m_who.birthdayTyped), m_who.birthdayProvenance);
        for (const customers::Email& each : m_who.emails)
            row("email", labelled("email", each.label), each.address, each.provenance);
        for (const customers::Phone& each : m_who.phones)
            row("phone", labelled("phone", each.label), each.typed, each.provenance);
        for (const customers::Address& each : m_who.addresses) {
            const QString there = each.country.trimmed().toUpper();
            QStringList parts = addressLines(each, there.isEmpty() ? m_record.country : there);
            parts << m_words.country(each.country);
            parts.removeAll(QString());
            row("address", labelled("address", each.label), parts.join(QStringLiteral(", ")), each.provenance);
        }
        for (const customers::Link& each : m_who.links)
            row("link", labelled("link", each.label), each.url, each.provenance);
        for (const customers::Membership& each : m_who.memberships) {
            row("organisation", m_words("organisation"), each.organisationName, each.provenance);
            row("role", m_words("role"), each.role, each.provenance);
        }
        for (const customers::Tag& each : m_who.tags)
            row("tag", m_words("tag"), each.name, each.provenance);
        for (const customers::Note& each : m_who.notes)
            row("note", m_words("note"), QStringLiteral("%1: %2").arg(m_words.day(each.at), each.text),
                each.provenance);
        for (const customers::ExtraField& each : m_who.extraFields)
            row(each.name, each.name, each.value, each.provenance, m_record.keeping.ownFields);
        if (m_who.photo)
            row("photo", m_words("photo"),
                QStringLiteral("%1, %2 × %3")
                    .arg(m_who.photo->mediaType)
                    .arg(m_who.photo->width)
                    .arg(m_who.photo->height),
                m_who.photo->provenance);
    }

    void addContacts()
    {
        begin("contacts", {"when", "value", "purpose", "from", "until"});
        for (const customers::Interaction& each : m_record.interactions) {
            QStringList parts {m_words.numbered("interaction", static_cast<int>(each.kind)), each.subject, each.text};
            if (each.dueAt)
                parts << m_words("due").arg(m_words.day(*each.dueAt));
            if (each.doneAt)
                parts << m_words("done").arg(m_words.day(*each.doneAt));
            parts.removeAll(QString());
            row(QStringLiteral("interaction"), m_words.moment(each.at), parts.join(QStringLiteral("; ")),
                each.provenance, kept(DataClass::Interactions, each.id.value));
        }
        dropIfEmpty();
    }

    void addOrders()
    {
        begin("orders", {"when", "lines", "purpose", "from", "until", "total"});
        for (std::size_t i = 0; i < m_record.orders.size(); ++i) {
            const sales::OrderHead& head = m_record.orders[i];
            QStringList parts;
            parts << QStringLiteral("%1 %2").arg(
                m_words(head.kind == sales::OrderKind::Sale ? "order" : "credit"), head.number);
            if (i < m_record.lines.size()) {
                for (const sales::OrderLine& line : m_record.lines[i])
                    parts << QStringLiteral("%1 × %2 (%3)")
                                 .arg(m_words.number(line.quantity),
                                     line.description.isEmpty() ? line.sku : line.description,
                                     m_words.amount(line.unitPrice, head.currency));
            }
            if (!head.country.isEmpty())
                parts << m_words.country(head.country);
            m_sheet.sections.back().rows.push_back({m_words.day(head.at), parts.join(QStringLiteral("; ")),
                heldFor(head.provenance.purpose, QStringLiteral("order")), source(head.provenance),
                until(kept(DataClass::Orders, head.id.value)), m_words.amount(head.total, head.currency)});
        }
        dropIfEmpty();
    }

    void addEvents()
    {
        begin("events", {"when", "value", "purpose", "from", "until"});
        for (const sales::Event& each : m_record.events) {
            QStringList parts {m_words.eventName(each.kind), each.value, each.source};
            parts.removeAll(QString());
            row(QStringLiteral("event"), m_words.moment(each.at), parts.join(QStringLiteral("; ")), each.provenance,
                kept(DataClass::Events, each.id.value));
        }
        dropIfEmpty();
    }

    QString fileKind(customers::AttachmentKind kind) const
    {
        using customers::AttachmentKind;
        return kind == AttachmentKind::Pdf ? QStringLiteral("PDF")
                                           : m_words(kind == AttachmentKind::Text ? "kind_text" : "kind_picture");
    }

    void addFiles()
    {
        begin("files", {"what", "value", "purpose", "from", "until"});
        for (const customers::Attachment& each : m_record.files)
            row(QStringLiteral("file"), each.name,
                QStringLiteral("%1, %2").arg(fileKind(each.kind), m_words.size(each.size)), each.provenance,
                kept(DataClass::Files, each.id.value));
        dropIfEmpty();
    }

    /// By its title as the person read it: its code is a word of the shop's own.
    QString noticeName(qint64 version, const QString& language, const QString& code, int number) const
    {
        QString title;
        if (const purposes::Notice* notice = purposes::noticeOf(m_record.notices, version)) {
            const auto found = std::ranges::find(notice->versions, version, &purposes::NoticeVersion::id);
            title = found->texts.value(language).title;
        }
        return title.isEmpty() ? m_words("notice").arg(code).arg(number)
                               : m_words("titled_notice").arg(title).arg(number);
    }

    void addAnswers()
    {
        begin("answers", {"when", "purpose", "answer", "how", "until"});
        // As they were said: what was recorded last may have been said first.
        std::vector<consent::HistoryEntry> answers = m_record.answers;
        std::ranges::stable_sort(answers, {}, [](const consent::HistoryEntry& entry) { return entry.event.at; });
        const auto corrections = consent::correctionsIn(answers);
        for (const consent::HistoryEntry& entry : answers) {
            const consent::Event& event = entry.event;
            QStringList how {m_words.numbered("how", static_cast<int>(event.how))};
            if (event.corrects || corrections.contains(event.seq))
                how.prepend(m_words("entry").arg(m_words.number(event.seq)));
            if (!entry.names.noticeCode.isEmpty())
                how << noticeName(event.notice, event.language, entry.names.noticeCode, entry.names.noticeVersion);
            if (event.proof.kind == consent::ProofKind::ImportedNone)
                how << m_words("imported_no_proof");
            const std::pair<const char*, QString> more[] = {{"proof", event.proof.text}, {"given_by", event.giverName},
                {"reason", m_words.reason(event.how == consent::How::Import, event.reason)}};
            for (const auto& [key, text] : more) {
                if (!text.isEmpty())
                    how << m_words(key).arg(text);
            }
            if (entry.file.place == consent::ProofFile::Place::Removed)
                how << m_words("proof_removed").arg(m_words.day(entry.file.removedAt));
            else if (entry.file.isMissing())
                how << m_words("proof_gone");
            const purposes::Purpose* purpose = m_record.catalogue->find(event.purpose);
            m_sheet.sections.back().rows.push_back({m_words.moment(event.at),
                purpose ? purposeName(purpose->code) : QString(), answerText(event, corrections, m_words),
                how.join(QStringLiteral("; ")), proofUntil(kept(DataClass::ConsentProof, event.seq))});
        }
        dropIfEmpty();
    }

    /// A yes that the gate does not follow: the ledger alone would say that it is used.
    void addNotUsed()
    {
        QStringList sentences;
        for (const consent::ShownAnswer& row : m_record.states) {
            const consent::Standing standing = row.standing();
            const bool isNotUsed = standing == consent::Standing::AskAgain || standing == consent::Standing::NoProof
                || standing == consent::Standing::HeldBack;
            const purposes::Purpose* purpose = m_record.catalogue->find(row.purpose);
            if (row.channel == purposes::Channel::All && isNotUsed && purpose)
                sentences << QStringLiteral("%1: %2").arg(
                    purposeName(purpose->code), m_words.numbered("standing", static_cast<int>(standing)));
        }
        if (!sentences.isEmpty())
            addSentences("not_used", sentences);
    }

    void addSights()
    {
        begin("told", {"when", "what", "way"});
        for (const purposes::NoticeSight& each : m_record.sights)
            m_sheet.sections.back().rows.push_back({m_words.moment(each.at),
                QStringLiteral("%1, %2").arg(noticeName(each.version, each.language, each.code, each.number),
                    m_words.languageName(each.language)),
                m_words.numbered("how", each.how)});
        dropIfEmpty();
    }

    void addRestrictions()
    {
        QStringList sentences;
        for (const consent::Restriction& each : m_record.restrictions) {
            QStringList parts {m_words("since").arg(m_words.day(each.from)),
                m_words.numbered("ground", static_cast<int>(each.ground)), each.reason};
            if (each.liftedAt)
                parts << m_words("ended").arg(m_words.day(*each.liftedAt)) << each.liftNote;
            parts.removeAll(QString());
            sentences << parts.join(QStringLiteral("; "));
        }
        if (m_record.isMarkedMinor)
            sentences << m_words("minor");
        if (!sentences.isEmpty())
            addSentences("restrictions", sentences);
    }

    void addHolds()
    {
        QStringList sentences;
        for (const retention::Hold& each : m_record.holds) {
            QStringList parts {m_words("since").arg(m_words.day(each.placedAt)), each.matter, each.reason};
            if (each.liftedAt)
                parts << m_words("ended").arg(m_words.day(*each.liftedAt)) << each.liftReason;
            else
                parts << m_words("hold").arg(m_words.day(each.reviewOn));
            parts.removeAll(QString());
            sentences << parts.join(QStringLiteral("; "));
        }
        if (!sentences.isEmpty())
            addSentences("holds", sentences);
    }

    /// What was asked for, and what came of each.
    QStringList asked(const requests::Request& request) const
    {
        QStringList kinds;
        for (const requests::Item& item : request.items)
            kinds << QStringLiteral("%1: %2").arg(m_words.numbered("asked", static_cast<int>(item.kind)),
                m_words.numbered("outcome", static_cast<int>(item.outcome)));
        return kinds;
    }

    void addRequests()
    {
        QStringList sentences;
        for (const requests::RequestView& each : m_record.requests) {
            const requests::Request& request = each.request;
            QStringList parts {m_words("since").arg(m_words.day(request.received)),
                m_words.numbered("arrived", static_cast<int>(request.arrivedBy))};
            parts << asked(request) << request.personName << request.personContact << request.text << request.lawsReason
                  << m_words.numbered("ended_as", static_cast<int>(request.standing.end));
            if (request.standing.endedOn.isValid())
                parts << m_words("ended").arg(m_words.day(request.standing.endedOn));
            parts.removeAll(QString());
            sentences << parts.join(QStringLiteral("; "));
        }
        if (!sentences.isEmpty())
            addSentences("requests", sentences);
    }

    void addPurposes()
    {
        begin("purposes", {"purpose", "what", "ground", "until"});
        for (const purposes::Purpose& purpose : m_record.catalogue->purposes()) {
            if (!m_used.contains(purpose.code) || !m_uses.isUsed(purpose))
                continue;
            const purposes::PurposeText text = purpose.textFor(m_words.language());
            const QStringList name = QStringList {text.name} + m_uses.onlyBy(purpose);
            m_sheet.sections.back().rows.push_back(
                {name.join(QStringLiteral(", ")), text.text, m_uses.groundOf(purpose), m_uses.untilUsed(purpose)});
        }
        dropIfEmpty();
    }

    /// What she said no to, or no yes holds for any more, named as what it is; a yes that is not followed stands above.
    void addNotFor()
    {
        QStringList sentences;
        for (const purposes::Purpose& purpose : m_record.catalogue->purposes()) {
            for (const QString& no : m_uses.nos(purpose, m_used.contains(purpose.code)))
                sentences << QStringLiteral("%1%2").arg(purpose.textFor(m_words.language()).name, no);
        }
        for (const consent::SilencedAddress& each : m_record.silenced) {
            QStringList names;
            for (const QString& code : each.purposes)
                names << m_record.catalogue->find(code)->textFor(m_words.language()).name;
            sentences << m_words("silenced").arg(each.address, names.join(QStringLiteral(", ")));
        }
        if (!sentences.isEmpty())
            addSentences("not_for", sentences);
    }

    QString paperName(const QString& what) const
    {
        const bool isNamed = what == QLatin1String("sheet") || what == QLatin1String("consent");
        return m_words.word(QStringLiteral("left.") + (isNamed ? what : QStringLiteral("other")));
    }

    void addRecipients()
    {
        QStringList sentences = receivedSentences(m_record, m_words);
        for (const purposes::Purpose& purpose : m_record.catalogue->purposes()) {
            if (m_used.contains(purpose.code) && !purpose.recipients.isEmpty() && m_uses.wasEverUsed(purpose))
                sentences << QStringLiteral("%1: %2").arg(
                    purpose.textFor(m_words.language()).name, purpose.recipients.join(QStringLiteral(", ")));
        }
        if (sentences.isEmpty())
            sentences << m_words("nobody").arg(m_record.business);
        for (const audit::LoggedEntry& entry : m_record.log) {
            if (entry.entry.action == QLatin1String("customer.print"))
                sentences << m_words("left").arg(m_words.day(entry.at), paperName(entry.entry.details));
        }
        addSentences("recipients", sentences);
    }

    /// Why somebody looked at fields that are protected.
    void addLooks()
    {
        QStringList sentences;
        for (const audit::LoggedEntry& entry : m_record.log) {
            if (entry.entry.action == QLatin1String("customer.show_sensitive") && !entry.entry.reason.isEmpty())
                sentences << QStringLiteral("%1: %2").arg(m_words.day(entry.at), entry.entry.reason);
        }
        if (!sentences.isEmpty())
            addSentences("looked_at", sentences);
    }

    const PersonRecord& m_record;
    SheetWords m_words;
    SheetUses m_uses;
    const customers::Customer& m_who;
    Sheet m_sheet;
    QSet<QString> m_used; ///< codes of the purposes that something is held or was asked for
};

} // namespace

Sheet personSheet(const PersonRecord& record, const QString& language)
{
    return SheetWriter(record, sheetLanguage(language)).write();
}

} // namespace aicms::wording
