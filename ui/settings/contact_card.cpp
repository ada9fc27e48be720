// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/contact_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/when_done.h"
#include "ui/shell/controller_form.h"
#include "ui/shell/notices.h"

namespace aicms::settings {

using kit::ActionButton;
using purposes::Controller;

namespace {

const QString addressKey = QStringLiteral("address");
const QString emailKey = QStringLiteral("email");
const QString phoneKey = QStringLiteral("phone");
const QString officerKey = QStringLiteral("officer");
const QString noticePlaceKey = QStringLiteral("noticePlace");

} // namespace

ContactCard::ContactCard(const shell::Context& context, QWidget* parent)
    : Card(tr("How people reach you"), parent), m_context(context), m_form(new shell::ControllerForm),
      m_save(new ActionButton(tr("Save"), ActionButton::Role::Outlined, QStringLiteral("check")))
{
    setObjectName(QStringLiteral("contactCard"));
    m_save->setObjectName(QStringLiteral("saveContact"));
    m_save->setAccessibleName(tr("Save how people reach the business"));
    body()->addWidget(m_form);
    body()->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_form, &shell::ControllerForm::edited, this, &ContactCard::update);
    connect(m_form, &shell::ControllerForm::confirmed, this, [this] {
        if (m_save->isEnabled())
            save();
    });
    connect(m_save, &QPushButton::clicked, this, &ContactCard::save);
    reload();
}

void ContactCard::reload()
{
    m_form->setController(m_context.workspace.purposes().controller());
    update();
}

QCborMap ContactCard::typed() const
{
    const Controller typed = m_form->controller();
    if (typed == m_context.workspace.purposes().controller())
        return {};
    return {{addressKey, typed.address}, {emailKey, typed.email}, {phoneKey, typed.phone}, {officerKey, typed.officer},
        {noticePlaceKey, typed.noticePlace}};
}

void ContactCard::typeAgain(const QCborMap& typed)
{
    m_form->setController({typed[addressKey].toString(), typed[emailKey].toString(), typed[phoneKey].toString(),
        typed[officerKey].toString(), typed[noticePlaceKey].toString()});
}

void ContactCard::update()
{
    const bool isNew = m_form->controller() != m_context.workspace.purposes().controller();
    m_save->setEnabled(isNew && !m_isBusy);
    m_save->setReason(m_isBusy ? tr("Wait a moment") : isNew ? QString() : tr("Nothing is changed yet"));
}

void ContactCard::save()
{
    m_isBusy = true;
    update();
    kit::whenDone(this, m_context.workspace.purposes().setController(m_form->controller()),
        [this](const base::Result<void>& changed) {
            m_isBusy = false;
            if (changed) {
                m_context.notices.toast(tr("How people reach the business is saved"));
                reload();
                Q_EMIT settled();
            } else {
                m_form->showError(changed.error());
                update();
            }
        });
}

} // namespace aicms::settings
