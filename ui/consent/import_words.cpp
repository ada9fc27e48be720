// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/import_words.h"

#include "ui/answers/answer_pill.h"
#include "ui/answers/wording_list.h"
#include "ui/wording/consent_rejection.h"
#include "ui/wording/consent_wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_consent {

using consent::ConsentField;
using consent::CustomerMatch;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::ImportWords)
};

using Choices = std::vector<std::pair<QString, QString>>;

Choices stateChoices()
{
    using consent::State;
    Choices choices;
    for (const State state : {State::Given, State::Refused, State::Withdrawn, State::Renewed, State::Requested,
             State::Expired, State::Objected, State::OptOutSignal, State::Invalidated, State::Unknown})
        choices.emplace_back(consent::stateCode(state), wording::consentChangeName(state));
    return choices;
}

Choices noticeChoices(const std::vector<purposes::Notice>& notices)
{
    Choices choices;
    for (const purposes::Notice& notice : notices) {
        for (const purposes::NoticeVersion& version : notice.versions)
            choices.emplace_back(QString::number(version.id),
                ImportWords::tr("%1, version %2", "notice")
                    .arg(answers::noticeTitle(notice, version))
                    .arg(version.version));
    }
    return choices;
}

} // namespace

std::vector<MatchChoice> matchChoices()
{
    return {{QStringLiteral("email"), ImportWords::tr("E-mail address"), {CustomerMatch::Email}},
        {QStringLiteral("number"), ImportWords::tr("Customer number"), {CustomerMatch::Number}},
        {QStringLiteral("phone"), ImportWords::tr("Phone number"), {CustomerMatch::Phone}},
        {QStringLiteral("id"), ImportWords::tr("The number this program gave them"), {CustomerMatch::Id}},
        {QStringLiteral("any"), ImportWords::tr("Any of these"),
            {CustomerMatch::Number, CustomerMatch::Email, CustomerMatch::Phone}}};
}

std::vector<CustomerMatch> matchOf(const QString& code)
{
    const std::vector<MatchChoice> choices = matchChoices();
    const auto found = std::ranges::find(choices, code, &MatchChoice::code);
    return found == choices.end() ? choices.front().ways : found->ways;
}

Choices constantsOf(
    ConsentField field, const purposes::Catalogue& catalogue, const std::vector<purposes::Notice>& notices)
{
    Choices choices;
    switch (field) {
    case ConsentField::Purpose:
        for (const purposes::Purpose& purpose : catalogue.purposes()) {
            if (!purpose.retiredAt)
                choices.emplace_back(purpose.code, answers::purposeName(purpose));
        }
        break;
    case ConsentField::State: return stateChoices();
    case ConsentField::Channel:
        for (int channel = 0; channel < purposes::channelCount; ++channel)
            choices.emplace_back(purposes::channelCode(static_cast<purposes::Channel>(channel)),
                wording::channelName(static_cast<purposes::Channel>(channel)));
        break;
    case ConsentField::How:
        for (const consent::How how : {consent::How::Form, consent::How::Counter, consent::How::Phone,
                 consent::How::Letter, consent::How::Web, consent::How::Email, consent::How::Import})
            choices.emplace_back(consent::howCode(how), wording::howName(how));
        break;
    case ConsentField::Notice: return noticeChoices(notices);
    default: break;
    }
    return choices;
}

QString rejectionSentence(const consent::ConsentRejection& row, QString (*sentence)(const QString&, const QString&))
{
    const QString said = sentence(row.reason, row.word);
    return row.line == 0 ? said : ImportWords::tr("Line %1 of the file: %2").arg(QLocale().toString(row.line), said);
}

} // namespace aicms::ui_consent
