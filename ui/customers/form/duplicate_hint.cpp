// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/duplicate_hint.h"

#include "core/workspace/workspace.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"

namespace aicms::customers_ui {

using customers::SearchHit;

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
    hide();
}

void DuplicateHint::ask()
{
    kit::whenDone(this, m_context.workspace.customers().lookAlikes(m_typed),
        [this, mine = ++m_generation](const base::Result<std::vector<SearchHit>>& found) {
            if (mine != m_generation)
                return;
            if (found && !found->empty())
                show(found->front());
            else
                hide();
        });
}

void DuplicateHint::show(const SearchHit& found)
{
    m_found = found.id;
    const QString name = kit::isolated(found.name);
    if (found.field == QLatin1String("number"))
        setText(tr("%1 has this customer number.").arg(name));
    else if (found.field == QLatin1String("email"))
        setText(tr("%1 has this e-mail.").arg(name));
    else if (found.field == QLatin1String("phone"))
        setText(tr("%1 has this phone number.").arg(name));
    else
        setText(tr("There is a customer called %1 already.").arg(name));
    MessageBar::show();
}

} // namespace aicms::customers_ui
