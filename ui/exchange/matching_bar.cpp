// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/matching_bar.h"

#include "ui/exchange/import_flow.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

using kit::ActionButton;
using kit::MessageBar;

namespace {

constexpr int longestName = 60; ///< as ImportService::saveMatching takes it

} // namespace

MatchingBar::MatchingBar(ImportFlow& flow, exchange::ImportService& service, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_service(service), m_used(new MessageBar(MessageBar::Kind::Info)),
      m_choose(new ActionButton(tr("Saved matchings"), ActionButton::Role::Quiet, QStringLiteral("list"))),
      m_remember(new ActionButton(tr("Remember this matching…"), ActionButton::Role::Quiet, QStringLiteral("save")))
{
    m_naming = makeNaming();
    m_used->setObjectName(QStringLiteral("usedMatching"));
    m_choose->setObjectName(QStringLiteral("savedMatchings"));
    m_remember->setObjectName(QStringLiteral("rememberMatching"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    all->addWidget(m_used);
    auto* holder = new QWidget;
    m_buttons = new kit::FlowLayout(holder);
    shell::setSpacing(m_buttons, 0, 0, 0, 0, 8);
    m_buttons->addWidget(m_choose);
    m_buttons->addWidget(m_remember);
    all->addWidget(holder);
    all->addWidget(m_naming);
    m_naming->hide();
    connect(m_choose, &QPushButton::clicked, this, &MatchingBar::offer);
    connect(m_remember, &QPushButton::clicked, this, &MatchingBar::askName);
    connect(&m_flow, &ImportFlow::matchingSaved, this, &MatchingBar::showSaved);
    connect(&m_flow, &ImportFlow::matchingRefused, this,
        [this](const base::Error& error) { m_nameField->setError(wording::sentence(error)); });
    connect(&m_flow, &ImportFlow::fileChanged, this, [this] {
        m_saved.clear();
        m_naming->hide();
        refresh();
    });
    connect(&m_flow, &ImportFlow::previewChanged, this, &MatchingBar::refresh);
    refresh();
}

QWidget* MatchingBar::makeNaming()
{
    auto* holder = new QWidget;
    auto* row = new kit::FlowLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("matchingName"));
    m_name->setMaxLength(longestName);
    m_nameField = new kit::FormField(tr("Name of the matching"), m_name);
    m_nameField->setHint(tr("For example: web shop, monthly list. It is used by itself for files with these columns."));
    auto* keep = new ActionButton(tr("Remember"), ActionButton::Role::Outlined, QStringLiteral("check"));
    keep->setObjectName(QStringLiteral("keepMatching"));
    auto* cancel = new ActionButton(tr("Cancel"), ActionButton::Role::Quiet);
    row->addWidget(m_nameField);
    row->addWidget(keep);
    row->addWidget(cancel);
    connect(m_name, &QLineEdit::returnPressed, this, &MatchingBar::keep);
    connect(keep, &QPushButton::clicked, this, &MatchingBar::keep);
    connect(cancel, &QPushButton::clicked, this, &MatchingBar::closeNaming);
    return holder;
}

void MatchingBar::refresh()
{
    setVisible(m_flow.isTable()); // whole customers say themselves what goes where
    const QString used = m_flow.usedMatching();
    const QString text = !m_saved.isEmpty() ? m_saved
        : used.isEmpty()                    ? QString()
        : m_flow.isMatchingNear()
        ? tr("Your saved matching “%1” is used for the columns that it knows; look at the others.")
              .arg(kit::isolated(used))
        : tr("Your saved matching “%1” is used.").arg(kit::isolated(used));
    m_used->setKind(m_saved.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Success);
    if (m_used->text() != text)
        m_used->setText(text);
    m_used->setVisible(!text.isEmpty());
}

void MatchingBar::askName()
{
    m_name->setText(m_flow.usedMatching());
    m_naming->show();
    m_name->setFocus(Qt::OtherFocusReason);
    // Once it has its place: the buttons that open it may stand at the lower edge of what is seen.
    QTimer::singleShot(0, m_naming, [this] {
        for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
            if (auto* page = qobject_cast<QScrollArea*>(above))
                page->ensureWidgetVisible(m_naming);
        }
    });
}

void MatchingBar::closeNaming()
{
    m_naming->hide();
    m_remember->setFocus(Qt::OtherFocusReason);
}

void MatchingBar::addButton(ActionButton* button)
{
    m_buttons->addWidget(button);
}

void MatchingBar::keyPressEvent(QKeyEvent* event)
{
    const bool isNaming = m_naming->isAncestorOf(QApplication::focusWidget());
    // The page around would take it for leaving the import.
    if (event->key() == Qt::Key_Escape && m_naming->isVisible())
        closeNaming();
    // The name was given with it; the page around would go on to the next step.
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isNaming)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void MatchingBar::keep()
{
    if (m_name->text().simplified().isEmpty())
        return m_nameField->setError(tr("Enter a name, so that you find it again"));
    m_flow.saveMatching(m_name->text());
}

void MatchingBar::showSaved()
{
    closeNaming();
    m_saved = tr("Remembered as “%1”. The next file with these columns is matched like this by itself.")
                  .arg(kit::isolated(m_name->text().simplified()));
    refresh();
}

void MatchingBar::offer()
{
    if (const auto subject = m_flow.subject())
        kit::whenDone(this, m_service.salesMatchings(*subject),
            [this](const base::Result<std::vector<exchange::SavedSalesMatching>>& matchings) {
                showMenu(matchings.value_or(std::vector<exchange::SavedSalesMatching> {}));
            });
    else
        kit::whenDone(
            this, m_service.matchings(), [this](const base::Result<std::vector<exchange::SavedMatching>>& matchings) {
                showMenu(matchings.value_or(std::vector<exchange::SavedMatching> {}));
            });
}

template <class Matching> void MatchingBar::showMenu(const std::vector<Matching>& matchings)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("matchingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (matchings.empty())
        menu->addAction(MatchingBar::tr("None is saved yet"))->setEnabled(false);
    for (const Matching& matching : matchings)
        connect(menu->addAction(QString(matching.name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, matching] { m_flow.useMatching(matching); });
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

} // namespace aicms::ui_exchange
