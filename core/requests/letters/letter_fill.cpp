// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_fill.h"

#include "core/base/error.h"
#include "core/base/long_day.h"
#include "core/customers/postal_lines.h"
#include "core/requests/flows/flow.h"
#include "core/requests/law_table.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::requests {

namespace {

using Values = QHash<QString, QString>;

/// A value of the case. Square brackets mean an open place in a letter, so that those of a value become round ones.
QString withoutBrackets(QString value)
{
    return value.trimmed().replace(u'[', u'(').replace(u']', u')');
}

/// "Claudia Hartwig" of "Claudia Hartwig, mother" and of "Claudia Hartwig (mother)". One word alone before the comma
/// is a family name.
QString nameOnly(const QString& said)
{
    const QString name = said.section(u'(', 0, 0).section(u',', 0, 0).trimmed();
    return name.contains(u' ') || !said.contains(u',') ? (name.isEmpty() ? said.trimmed() : name) : said.trimmed();
}

/// `text` with a value in place of each `{name}`; `otherwise` answers for a name without one.
template <class Otherwise> QString placed(const QString& text, const Values& values, Otherwise otherwise)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z_]+)\\}"));
    QString filled;
    qsizetype from = 0;
    for (auto all = placeholder.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString value = values.value(match.captured(1));
        filled
            += text.mid(from, match.capturedStart() - from) + (value.isEmpty() ? otherwise(match.captured(1)) : value);
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}
QString placed(const QString& text, const Values& values)
{
    return placed(text, values, [](const QString&) { return QString(); });
}

class Filler {
public:
    Filler(const LetterTemplates& templates, const LetterFacts& facts) : m_templates(templates), m_facts(facts) { }

    LetterText fill(LetterKind kind)
    {
        const auto letter = m_templates.letters.find(kind);
        if (letter == m_templates.letters.end())
            throw base::Failure(base::internalError());
        const Values values = allValues();
        LetterText text;
        text.language = m_templates.language;
        dateLetter(text, m_templates, m_facts);
        const bool isToOther = kind == LetterKind::RecipientNotice;
        text.recipient = !isToOther               ? personLines().join(u'\n')
            : m_facts.addressee.address.isEmpty() ? open("recipient")
                                                  : m_facts.addressee.address;
        text.subject = full(letter->second.subject, values);
        const QString name = agent().isEmpty() ? withoutBrackets(m_facts.person) : agent();
        QStringList paragraphs {isToOther || name.isEmpty()
                ? m_templates.words("greeting_nobody")
                : placed(m_templates.words("greeting"), {{QStringLiteral("person"), name}})};
        for (const LetterParagraph& each : letter->second.paragraphs) {
            if (each.isValidOn(m_facts.today) && std::ranges::all_of(each.when, [this](const QString& condition) {
                    return condition.startsWith(u'!') ? !holds(condition.mid(1)) : holds(condition);
                }))
                paragraphs << full(each.text, values);
        }
        paragraphs << m_templates.words("closing") + u'\n' + withoutBrackets(m_facts.business);
        text.body = paragraphs.join(QStringLiteral("\n\n"));
        return text;
    }

    QString open(const QString& name) const { return u'[' + m_templates.words.open.value(name, name) + u']'; }
    QString open(const char* name) const { return open(QString::fromLatin1(name)); }

private:
    /// With an open place for whatever has no value.
    QString full(const QString& text, const Values& values) const
    {
        return placed(text, values, [this](const QString& name) { return open(name); });
    }

    const std::vector<Item>& items() const { return m_facts.request.items; }
    template <class Is> bool anyItem(Is is) const { return std::ranges::any_of(items(), is); }
    static bool isGiven(const Item& item)
    {
        return item.outcome == Outcome::Granted || item.outcome == Outcome::Partly;
    }
    /// Recipients are told of a deletion before it, while it can still be said of whom (E7).
    static bool isErasedLater(const Item& item) { return item.kind == Kind::Erasure && item.outcome == Outcome::Open; }
    bool isRefused(Kind kind) const
    {
        return anyItem([kind](const Item& item) { return item.kind == kind && item.outcome == Outcome::Refused; });
    }

    bool holds(const QString& condition) const
    {
        const Standing& standing = m_facts.request.standing;
        const bool isOpen = standing.end == End::Open;
        const auto is = [&condition](const char* name) { return condition == QLatin1String(name); };
        if (is("due"))
            return m_facts.dates.due.isValid() && isOpen && !standing.isWaiting();
        if (is("waiting"))
            return isOpen && standing.isWaiting();
        if (is("identity_open"))
            return isOpen && !standing.isIdentified
                && anyItem([](const Item& item) { return LawTable::builtIn().needsIdentity(item.kind); });
        if (is("officer"))
            return !m_facts.controller.officer.isEmpty();
        if (is("not_identified"))
            return standing.end == End::NotIdentified;
        if (is("some_given"))
            return anyItem([](const Item& item) { return isGiven(item) || item.outcome == Outcome::NothingHeld; });
        if (is("some_refused"))
            return anyItem([](const Item& item) { return item.outcome == Outcome::Refused; });
        if (is("not_in_full"))
            return anyItem(
                [](const Item& item) { return item.outcome == Outcome::Refused || item.outcome == Outcome::Partly; });
        if (is("access"))
            return anyItem([](const Item& item) { return item.kind == Kind::Access; });
        if (is("copy"))
            return anyItem([](const Item& item) {
                return (item.kind == Kind::Access || item.kind == Kind::Portability) && item.outcome != Outcome::Refused
                    && item.outcome != Outcome::NothingHeld;
            });
        if (is("told"))
            return anyItem(
                [this](const Item& item) { return isGiven(item) && m_templates.told.contains(kindCode(item.kind)); });
        if (is("told_ahead"))
            return anyItem(isErasedLater);
        if (is("told_done"))
            return !anyItem(isErasedLater) || !toldLines().isEmpty();
        if (is("complaint"))
            return anyItem([](const Item& item) { return item.kind == Kind::ComplaintController; });
        if (is("backups"))
            return m_facts.backupsEnd.isValid();
        if (is("erasure_refused"))
            return isRefused(Kind::Erasure);
        if (is("rectification_refused"))
            return isRefused(Kind::Rectification);
        throw base::Failure(base::internalError());
    }

    QString day(QDate date) const
    {
        return date.isValid() ? base::longDay(QLocale(m_templates.language + u'_' + m_facts.country), date) : QString();
    }
    /// The name of whoever asks for the person; empty: she does so herself.
    QString agent() const { return withoutBrackets(nameOnly(agentOf(m_facts.events))); }
    /// Whose data it is, in the words to somebody who asks for another.
    Values aboutPerson() const
    {
        return {
            {QStringLiteral("person"), m_facts.person.isEmpty() ? open("person") : withoutBrackets(m_facts.person)}};
    }
    QString asked(const Item& item) const
    {
        const QString code = kindCode(item.kind);
        const QString ofOther = agent().isEmpty() ? QString() : m_templates.represented.asked.value(code);
        return ofOther.isEmpty() ? m_templates.asked.value(code) : placed(ofOther, aboutPerson());
    }
    /// In words to the person, or to whoever asks for her.
    QString outcomeText(const Item& item) const
    {
        const QString code = item.outcome == Outcome::Partly && item.kind == Kind::Erasure && !m_facts.kept.empty()
            ? QStringLiteral("erasure_kept")
            : kindCode(item.kind);
        const auto in = [&](const QHash<QString, QHash<QString, QString>>& outcomes) {
            const auto texts = outcomes.value(outcomeCode(item.outcome));
            return texts.value(code, texts.value(QStringLiteral("*")));
        };
        const QString ofOther = agent().isEmpty() ? QString() : in(m_templates.represented.outcomes);
        return ofOther.isEmpty() ? in(m_templates.outcomes) : ofOther;
    }
    /// What a deletion leaves: of each group what it is, until when, by which law (privacy-rules E2).
    QString keptLines() const
    {
        QStringList lines;
        for (const retention::KeptGroup& each : m_facts.kept) {
            const char* const what = each.isProof ? (each.orders == 1 ? "kept_proof" : "kept_proofs")
                                                  : (each.orders == 1 ? "kept_order" : "kept_orders");
            lines << placed(m_templates.words(what),
                {{QStringLiteral("count"), QString::number(each.orders)}, {QStringLiteral("until"), day(each.until)},
                    {QStringLiteral("basis"), withoutBrackets(each.basis)}});
        }
        return lines.join(u'\n');
    }
    QString line(const QString& text) const
    {
        return placed(m_templates.words("item"), {{QStringLiteral("text"), text.trimmed()}});
    }

    QStringList personLines() const
    {
        QStringList lines {m_facts.person.isEmpty() ? open("person") : withoutBrackets(m_facts.person)};
        // To whoever asks for the person, with the person below: whose matter it is stays clear.
        if (!agent().isEmpty())
            lines.prepend(agent());
        const QStringList told = agentAddress(m_facts.events);
        for (const QString& each : told.isEmpty() ? m_facts.address : postalOf(told))
            lines << withoutBrackets(each);
        return lines;
    }

    QString askedLines() const
    {
        QStringList lines;
        for (const Item& item : items())
            lines << line(asked(item));
        return lines.join(u'\n');
    }
    QString outcomeLines() const
    {
        QStringList lines;
        for (const Item& item : items()) {
            if (item.outcome == Outcome::Refused)
                continue; // told with its reasons
            Values values = aboutPerson();
            values.insert(QStringLiteral("asked"), asked(item));
            values.insert(QStringLiteral("kept"), keptLines());
            values.insert(
                QStringLiteral("text"), item.text.trimmed().isEmpty() ? open("outcomes") : withoutBrackets(item.text));
            lines << line(placed(outcomeText(item), values));
        }
        return lines.join(u'\n');
    }
    QString refusalLines() const
    {
        QStringList lines;
        for (const Item& item : items()) {
            if (item.outcome != Outcome::Refused)
                continue;
            const QString ofOther = agent().isEmpty() ? QString() : m_templates.represented.grounds.value(item.refusal);
            const QString ground
                = ofOther.isEmpty() ? m_templates.grounds.value(item.refusal) : placed(ofOther, aboutPerson());
            lines << placed(m_templates.words("refusal"),
                {{QStringLiteral("asked"), asked(item)},
                    {QStringLiteral("ground"), ground.isEmpty() ? open("refusals") : ground},
                    {QStringLiteral("text"), withoutBrackets(item.text)}})
                         .trimmed();
        }
        return lines.join(u'\n');
    }
    QString toldLines() const
    {
        QStringList lines;
        for (const Item& item : items()) {
            // Third parties may have got data although nothing was left that could end.
            const bool isOver = isOptOut(item.kind) && item.outcome == Outcome::NothingHeld;
            if ((isGiven(item) || isOver) && m_templates.told.contains(kindCode(item.kind)))
                lines << line(m_templates.told.value(kindCode(item.kind)));
        }
        return lines.join(u'\n');
    }
    /// Two or three of what is held already (privacy-rules I2, I3).
    QString needed() const
    {
        constexpr qsizetype most = 3;
        QStringList points;
        for (const QString& each : m_facts.knownPoints) {
            if (const QString name = m_templates.words.points.value(each); !name.isEmpty() && points.size() < most)
                points << name;
        }
        if (points.size() < 2)
            return points.value(0);
        const QString last = points.takeLast();
        return points.join(m_templates.words("between")) + m_templates.words("last") + last;
    }
    QString personTold() const
    {
        if (m_facts.person.isEmpty())
            return {};
        QStringList parts {withoutBrackets(m_facts.person)};
        for (const QString& each : m_facts.address)
            parts << withoutBrackets(each);
        if (!m_facts.number.isEmpty())
            parts << placed(m_templates.words("number"), {{QStringLiteral("number"), withoutBrackets(m_facts.number)}});
        return parts.size() == 1 ? QString() : parts.join(m_templates.words("between"));
    }

    Values allValues() const
    {
        return {{QStringLiteral("reference"), requestReference(m_facts.request.id)},
            {QStringLiteral("received"), day(m_facts.request.received)}, {QStringLiteral("asked"), askedLines()},
            {QStringLiteral("due"), day(m_facts.dates.due)}, {QStringLiteral("due_first"), day(m_facts.dates.dueFirst)},
            {QStringLiteral("due_extended"), day(m_facts.dates.dueExtended)},
            {QStringLiteral("reason"), withoutBrackets(m_facts.reason)},
            {QStringLiteral("question"), withoutBrackets(m_facts.reason)}, {QStringLiteral("needed"), needed()},
            {QStringLiteral("refusals"), refusalLines()}, {QStringLiteral("outcomes"), outcomeLines()},
            {QStringLiteral("authority"), m_facts.authority.text()},
            {QStringLiteral("backups_end"), day(m_facts.backupsEnd)},
            {QStringLiteral("officer"), withoutBrackets(m_facts.controller.officer)},
            {QStringLiteral("told"), toldLines()}, {QStringLiteral("person_told"), personTold()},
            {QStringLiteral("person"), withoutBrackets(m_facts.person)}};
    }

    const LetterTemplates& m_templates;
    const LetterFacts& m_facts;
};

} // namespace

LetterText fillLetter(const LetterTemplates& templates, LetterKind kind, const LetterFacts& facts)
{
    return Filler(templates, facts).fill(kind);
}

QString reasonPlace(Regime regime, const QString& language, LetterKind kind)
{
    const LetterTemplates* templates = LetterBook::builtIn().find(regime, language);
    const char* const name = kind == LetterKind::Clarification ? "question" : "reason";
    return templates && hasReason(kind) ? Filler(*templates, {}).open(name) : QString();
}

void dateLetter(LetterText& text, const LetterTemplates& templates, const LetterFacts& facts)
{
    const Filler filler(templates, facts);
    const QStringList address = facts.controller.addressLines();
    QStringList sender {withoutBrackets(facts.business)};
    for (const QString& each : address)
        sender << withoutBrackets(each);
    if (address.isEmpty())
        sender << filler.open("sender");
    text.sender = sender.join(u'\n');
    QStringList contact;
    if (!facts.controller.phone.isEmpty())
        contact << placed(
            templates.words("phone"), {{QStringLiteral("phone"), withoutBrackets(facts.controller.phone)}});
    if (!facts.controller.email.isEmpty())
        contact << placed(
            templates.words("email"), {{QStringLiteral("email"), withoutBrackets(facts.controller.email)}});
    text.contact = contact.join(u'\n');
    text.placeAndDay = placeAndDay(templates, facts, facts.today);
}

QString placeAndDay(const LetterTemplates& templates, const LetterFacts& facts, QDate day)
{
    const QString town = customers::townOf(facts.controller.addressLines());
    const QString shown = base::longDay(QLocale(templates.language + u'_' + facts.country), day);
    return town.isEmpty()
        ? shown
        : placed(templates.words("place_day"), {{QStringLiteral("place"), town}, {QStringLiteral("day"), shown}});
}

QStringList postalOf(const QStringList& lines)
{
    QStringList postal;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty() && !line.contains(u'@'))
            postal << line.trimmed();
    }
    return postal;
}

} // namespace aicms::requests
