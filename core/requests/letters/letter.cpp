// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter.h"

#include "core/base/email_address.h"
#include "core/purposes/notice.h"
#include "core/vault/crypto.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aicms::requests {

namespace {

constexpr std::array<const char*, letterKindCount> letterKinds
    = {"acknowledgement", "identity", "extension", "refusal", "answer", "recipient_notice", "clarification"};
constexpr std::array letterActs = {"begun", "sent", "dropped"};

/// What people write between the lines of an address that they enter in one.
const QRegularExpression& contactBreak()
{
    static const QRegularExpression between(QStringLiteral("[\n,;]"));
    return between;
}

} // namespace

QString letterKindCode(LetterKind kind)
{
    return QString::fromLatin1(letterKinds.at(static_cast<std::size_t>(kind)));
}

std::optional<LetterKind> letterKindFromCode(const QString& code)
{
    const auto found = std::ranges::find_if(letterKinds, [&](const char* each) { return code == QLatin1String(each); });
    return found == letterKinds.end() ? std::nullopt
                                      : std::optional(static_cast<LetterKind>(found - letterKinds.begin()));
}

bool hasReason(LetterKind kind)
{
    return kind == LetterKind::Extension || kind == LetterKind::Clarification;
}

QStringList letterWays()
{
    return {QStringLiteral("post"), QStringLiteral("email"), QStringLiteral("handed_over"), QStringLiteral("message")};
}

QString requestReference(RequestId id)
{
    return QStringLiteral("R-%1").arg(id.value, 3, 10, QLatin1Char('0'));
}

QString LetterText::whole() const
{
    QStringList parts {contact.isEmpty() ? sender : sender + u'\n' + contact, recipient, placeAndDay, subject, body};
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

QByteArray letterDigest(const LetterText& text)
{
    return vault::sha256(text.whole().toUtf8());
}

QStringList openPlaces(const LetterText& text)
{
    return purposes::openPlaces({text.sender + u'\n' + text.recipient + u'\n' + text.subject, text.body});
}

QString addressOf(const sharing::Recipient& recipient)
{
    QStringList lines {recipient.name.simplified()};
    for (const QString& part : recipient.contact.split(contactBreak(), Qt::SkipEmptyParts)) {
        if (const QString line = part.simplified(); !line.isEmpty())
            lines << line;
    }
    // Square brackets are an open place in a letter.
    return lines.join(u'\n').replace(u'[', u'(').replace(u']', u')');
}

QString emailOf(const sharing::Recipient& recipient)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString& part : recipient.contact.split(contactBreak(), Qt::SkipEmptyParts)) {
        for (const QString& word : part.split(blanks, Qt::SkipEmptyParts)) {
            if (base::EmailAddress::parse(word))
                return word;
        }
    }
    return {};
}

bool isAnswerDue(const std::vector<LetterOffer>& offers)
{
    return std::ranges::any_of(offers, [](const LetterOffer& offer) {
        return offer.isDue && (offer.kind == LetterKind::Answer || offer.kind == LetterKind::Refusal);
    });
}

QString letterStep(LetterAct act, LetterKind kind)
{
    return QStringLiteral("letter.%1.%2")
        .arg(QLatin1String(letterActs.at(static_cast<std::size_t>(act))), letterKindCode(kind));
}

std::optional<LetterStep> letterStepOf(const QString& code)
{
    const QStringList parts = code.split(u'.');
    if (parts.size() != 3 || parts.front() != QLatin1String("letter"))
        return std::nullopt;
    const auto act
        = std::ranges::find_if(letterActs, [&](const char* each) { return parts[1] == QLatin1String(each); });
    const auto kind = letterKindFromCode(parts[2]);
    if (act == letterActs.end() || !kind)
        return std::nullopt;
    return LetterStep {static_cast<LetterAct>(act - letterActs.begin()), *kind};
}

} // namespace aicms::requests
