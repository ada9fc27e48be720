// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/told_list.h"

#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::ActionButton;
using sharing::ToldState;

ToldList::ToldList(QWidget* parent)
    : QWidget(parent), m_lines(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_otherwise(new ActionButton(tr("Told in another way, or cannot be told…"), ActionButton::Role::Quiet)),
      m_form(new QWidget), m_who(new QComboBox), m_whoField(new kit::FormField(tr("Who"), m_who)),
      m_note(new QLineEdit), m_noteField(new kit::FormField(tr("How, or why not"), m_note))
{
    m_lines->setObjectName(QStringLiteral("deleteRecipients"));
    m_otherwise->setObjectName(QStringLiteral("deleteToldOtherwise"));
    m_form->setObjectName(QStringLiteral("deleteToldForm"));
    m_who->setObjectName(QStringLiteral("deleteToldWho"));
    m_note->setObjectName(QStringLiteral("deleteToldNote"));
    m_note->setMaxLength(500);
    auto* told = new ActionButton(tr("It was told"), ActionButton::Role::Outlined);
    told->setObjectName(QStringLiteral("deleteToldNow"));
    auto* impossible = new ActionButton(tr("It cannot be told"), ActionButton::Role::Outlined);
    impossible->setObjectName(QStringLiteral("deleteToldImpossible"));
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 8);
    buttons->addWidget(told);
    buttons->addWidget(impossible);
    buttons->addStretch(1);
    auto* form = new QVBoxLayout(m_form);
    shell::setSpacing(form, 0, 0, 0, 0, 8);
    form->addWidget(m_whoField);
    form->addWidget(m_noteField);
    form->addLayout(buttons);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    all->addWidget(m_lines->wrapped());
    all->addWidget(m_otherwise, 0, Qt::AlignLeading);
    all->addWidget(m_form);
    fold(true);
    connect(m_otherwise, &QPushButton::clicked, this, [this] {
        fold(false);
        (m_whoField->isHidden() ? static_cast<QWidget*>(m_note) : m_who)->setFocus();
    });
    connect(told, &QPushButton::clicked, this, [this] { say(ToldState::Told); });
    connect(impossible, &QPushButton::clicked, this, [this] { say(ToldState::Impossible); });
    connect(m_note, &QLineEdit::textChanged, this, [this] { m_noteField->setError({}); });
}

void ToldList::fold(bool isFolded)
{
    m_form->setVisible(!isFolded);
    m_otherwise->setVisible(isFolded && m_who->count() > 0);
}

void ToldList::show(const std::vector<requests::RecipientTold>& told)
{
    QStringList lines;
    const QVariant chosen = m_who->currentData();
    m_who->clear();
    for (const requests::RecipientTold& each : told) {
        requests::RecipientTold line = each;
        line.name = kit::isolated(each.name);
        lines << wording::recipientTold(line);
        if (each.isOpen())
            m_who->addItem(each.name, each.recipient.value);
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    m_whoField->setVisible(m_who->count() > 1);
    m_lines->setText(lines.isEmpty()
            ? tr("No recipient of this person's data is recorded.")
            : tr("Recorded as having got this person's data, and to be told:") + u'\n' + lines.join(u'\n'));
    fold(m_form->isHidden() || m_who->count() == 0);
}

void ToldList::say(ToldState state)
{
    const QString note = m_note->text().trimmed();
    if (state == ToldState::Impossible && note.isEmpty()) {
        m_noteField->setError(tr("Say why it cannot be told."));
        m_note->setFocus();
        return;
    }
    const sharing::RecipientId who {m_who->currentData().toLongLong()};
    m_note->clear();
    fold(true);
    Q_EMIT said(who, state, note);
}

} // namespace aicms::ui_requests
