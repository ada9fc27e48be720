// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/person_card.h"

#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QLocale>

namespace aicms::ui_requests {

PersonCard::PersonCard(
    const requests::CasePerson& person, const requests::RequestView& view, QDate today, QWidget* parent)
    : Card({}, parent)
{
    setPadding(12);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* name = new kit::Label(person.name, theme::Type::BodyStrong);
    name->setElide(Qt::ElideMiddle);
    row->addWidget(new kit::Avatar(person.name));
    row->addWidget(name, 1);
    body()->addLayout(row);
    const auto line = [this](const QString& text) {
        auto* label = new kit::Label(text, theme::Type::Caption, theme::Color::TextSecondary);
        label->setElide(Qt::ElideMiddle);
        body()->addWidget(label);
    };
    if (!person.contact.isEmpty())
        line(person.contact);
    line(tr("Here since %1", "month in which a record was made")
            .arg(QLocale().toString(person.since, QStringLiteral("MMMM yyyy"))));
    const kit::PillText due = duePillOf(view.request.dueOn, view.request.standing, today);
    body()->addWidget(new kit::Pill(due.tone, due.icon, due.text), 0, Qt::AlignLeading);
}

} // namespace aicms::ui_requests
