// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_pill.h"

#include "ui/wording/consent_wording.h"
#include "ui/wording/standing_words.h"

#include <QLocale>

namespace aicms::answers {

using consent::State;
using theme::Tone;

namespace {

struct Look {
    Tone tone;
    const char* icon;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Given:
    case State::Renewed: return {Tone::Success, "check"};
    case State::Withdrawn: return {Tone::Warning, "hand"};
    case State::Expired: return {Tone::Warning, "clock"};
    case State::Refused:
    case State::Objected:
    case State::OptOutSignal: return {Tone::Danger, "ban"};
    case State::Invalidated: return {Tone::Danger, "x"};
    case State::Requested: return {Tone::Info, "mail"};
    case State::Unknown:
    case State::NeverAsked: return {Tone::Neutral, "minus"};
    }
    return {Tone::Neutral, "minus"};
}

} // namespace

kit::PillText statePill(State state)
{
    const Look look = lookOf(state);
    return {look.tone, QString::fromLatin1(look.icon), wording::consentStateName(state)};
}

kit::PillText answerPill(const consent::ShownAnswer& answer)
{
    const QString words = wording::shownAnswerName(answer);
    switch (answer.standing()) {
    case consent::Standing::AsAnswered: return statePill(answer.state);
    case consent::Standing::SomeWays: return {Tone::Success, QStringLiteral("check"), words};
    case consent::Standing::OwnCustomer: return {Tone::Info, QStringLiteral("check"), words};
    case consent::Standing::HeldBack: return {Tone::Warning, QStringLiteral("lock"), words};
    case consent::Standing::AskAgain:
    case consent::Standing::NoProof: break;
    }
    return {Tone::Warning, QStringLiteral("triangle-alert"), words};
}

kit::PillText changePill(State state)
{
    const Look look = lookOf(state);
    return {look.tone, QString::fromLatin1(look.icon), wording::consentChangeName(state)};
}

QString purposeName(const purposes::Purpose& purpose)
{
    const QString name = purpose.textFor(QLocale().name().section(u'_', 0, 0)).name;
    return name.isEmpty() ? purpose.code : name;
}

QString purposeName(const purposes::Catalogue& catalogue, base::PurposeId id)
{
    const purposes::Purpose* purpose = catalogue.find(id);
    return purpose ? purposeName(*purpose) : QString();
}

} // namespace aicms::answers
