// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/duplicate_hint.h"

#include "core/base/email_address.h"
#include "core/workspace/workspace.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"

#include <algorithm>

namespace aicms::customers_ui {

using customers::SearchHit;

namespace {

constexpr int mostHits = 10;
/// Shorter names are too many people's.
constexpr int leastLetters = 5;

} // namespace

DuplicateHint::DuplicateHint(const shell::Context& context, QWidget* parent)
    : MessageBar(Kind::Info, {}, parent), m_context(context)
{
    setObjectName(QStringLiteral("duplicateHint"));
    setAction(tr("Open it"));
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(400);
    connect(&m_delay, &QTimer::timeout, this, &DuplicateHint::ask);
    connect(this, &MessageBar::actionTriggered, this, [this] { Q_EMIT openRequested(m_found); });
}

void DuplicateHint::look(const customers::Customer& typed)
{
    m_typed = typed;
    m_delay.start();
}

void DuplicateHint::reset()
{
    ++m_generation;
    m_delay.stop();
    m_questions.clear();
    hide();
}

void DuplicateHint::ask()
{
    ++m_generation;
    m_questions.clear();
    const QString name
        = m_typed.name.isEmpty() ? (m_typed.givenName + u' ' + m_typed.familyName).trimmed() : m_typed.name;
    if (name.size() >= leastLetters
        && (!m_typed.name.isEmpty() || (!m_typed.givenName.isEmpty() && !m_typed.familyName.isEmpty())))
        m_questions.push_back({name, QStringLiteral("name")});
    for (const customers::Phone& phone : m_typed.phones) {
        if (phone.isValid())
            m_questions.push_back({phone.e164, QStringLiteral("phone")});
    }
    for (const customers::Email& email : m_typed.emails) {
        if (const auto address = base::EmailAddress::parse(email.address))
            m_questions.push_back({address->value(), QStringLiteral("email")});
    }
    next();
}

void DuplicateHint::next()
{
    if (m_questions.empty()) {
        hide();
        return;
    }
    const Question question = m_questions.back();
    m_questions.pop_back();
    const auto answered = [this, question, mine = m_generation](const base::Result<std::vector<SearchHit>>& hits) {
        if (mine != m_generation)
            return;
        const auto isSame = [&question](const SearchHit& hit) {
            if (hit.field != question.field)
                return false;
            // A number found by its international form is the same one, however it was typed.
            return question.field == QLatin1String("phone")
                || hit.snippet.compare(question.text, Qt::CaseInsensitive) == 0
                || hit.name.compare(question.text, Qt::CaseInsensitive) == 0;
        };
        const auto found = hits ? std::ranges::find_if(*hits, isSame) : std::vector<SearchHit>::const_iterator {};
        if (!hits || found == hits->end()) {
            next();
            return;
        }
        m_found = found->id;
        const QString name = kit::isolated(found->name);
        setText(question.field == QLatin1String("email")   ? tr("%1 has this e-mail.").arg(name)
                : question.field == QLatin1String("phone") ? tr("%1 has this phone number.").arg(name)
                                                           : tr("There is a customer called %1 already.").arg(name));
        show();
    };
    kit::whenDone(this, m_context.workspace.customers().search(question.text, mostHits), answered);
}

} // namespace aicms::customers_ui
