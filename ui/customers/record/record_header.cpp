// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/record_header.h"

#include "core/workspace/workspace.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/record/profile_rows.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/kit/menu_place.h"
#include "ui/kit/pill.h"
#include "ui/shell/commands.h"
#include "ui/wording/names.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace aicms::customers_ui {

using kit::ActionButton;
using kit::IconButton;
using kit::Pill;
using theme::Color;
using theme::Tone;

RecordHeader::RecordHeader(const shell::Context& context, QWidget* parent)
    : PageHeader({}, {}, parent), m_context(context), m_avatar(new kit::Avatar({}, 40)),
      m_position(new kit::Label({}, theme::Type::Body, Color::TextMuted)),
      m_up(new IconButton(QStringLiteral("chevron-up"), tr("The one before (Alt+Up)"))),
      m_down(new IconButton(QStringLiteral("chevron-down"), tr("The next one (Alt+Down)"))),
      m_log(new ActionButton(tr("Log contact"), ActionButton::Role::Outlined, QStringLiteral("phone"))),
      m_edit(new ActionButton(tr("Edit"), ActionButton::Role::Outlined, QStringLiteral("pencil"))),
      m_restore(new ActionButton(tr("Bring back"), ActionButton::Role::Outlined, QStringLiteral("archive-restore"))),
      m_more(new IconButton(QStringLiteral("ellipsis"), tr("More"), ActionButton::Role::Outlined))
{
    setBackVisible(true);
    setLeading(m_avatar);
    m_position->setObjectName(QStringLiteral("position"));
    m_up->setObjectName(QStringLiteral("previousCustomer"));
    m_down->setObjectName(QStringLiteral("nextCustomer"));
    m_log->setObjectName(QStringLiteral("logContactButton"));
    m_log->setKeyHint(QStringLiteral("C"));
    m_edit->setObjectName(QStringLiteral("editCustomer"));
    m_edit->setKeyHint(QStringLiteral("E"));
    m_restore->setObjectName(QStringLiteral("restoreCustomer"));
    m_more->setObjectName(QStringLiteral("moreActions"));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_position, m_up, m_down, m_log, m_edit, m_restore, m_more})
        addAction(widget);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_log, &QPushButton::clicked, this, &RecordHeader::logRequested);
    connect(m_edit, &QPushButton::clicked, this, &RecordHeader::editRequested);
    connect(m_restore, &QPushButton::clicked, this, &RecordHeader::restoreRequested);
    connect(m_more, &QPushButton::clicked, this, &RecordHeader::showMenu);
}

void RecordHeader::setPicture(const QImage& picture)
{
    m_avatar->setPicture(picture);
}

void RecordHeader::setData(const RecordData& record, bool seesSensitive)
{
    const customers::Customer& customer = record.customer;
    m_inBin = customer.deletedAt.has_value();
    m_isLocked = record.restriction.has_value();
    m_customer = customer.id;
    setTitle(customer.displayName());
    m_avatar->setName(customer.displayName());
    // The day of the record: whoever was entered or imported then may have been a customer for years.
    QString line = tr("Here since %1.", "the day a record was made").arg(longDate(localDate(customer.createdAt)));
    const auto last = std::ranges::find_if(record.interactions,
        [](const customers::Interaction& one) { return one.kind != customers::InteractionKind::Task; });
    if (last != record.interactions.end())
        line = tr("%1 Last contact %2.", "here since, date").arg(line, shortDate(localDate(last->at), record.today));
    setSubtitle(line);
    clearBeside();
    const auto addPill = [this](Tone tone, const QString& icon, const QString& text, const char* name) {
        auto* pill = new Pill(tone, icon, text);
        pill->setObjectName(QString::fromLatin1(name));
        addBeside(pill);
    };
    if (customer.kind == customers::Kind::Organisation)
        addPill(Tone::Neutral, QStringLiteral("building-2"), wording::kindName(customer.kind), "organisationPill");
    if (m_inBin)
        addPill(Tone::Danger, QStringLiteral("trash-2"), tr("In the bin"), "binPill");
    if (m_isLocked)
        addPill(Tone::Warning, QStringLiteral("lock"), tr("Restricted: locked"), "lockedPill");
    const auto rows = profileRows(record, seesSensitive);
    const auto asTyped
        = static_cast<int>(std::ranges::count_if(rows, [](const ProfileRow& row) { return row.problem.has_value(); }));
    if (asTyped > 0)
        addPill(Tone::Warning, QStringLiteral("triangle-alert"), tr("%Ln value(s) kept as typed", nullptr, asTyped),
            "asTypedPill");
    const bool mayChange = mayEdit(m_context) && !m_inBin;
    m_log->setVisible(mayChange);
    m_edit->setVisible(mayChange);
    m_edit->setEnabled(!m_isLocked);
    m_edit->setReason(m_isLocked ? lockedSentence() : QString());
    m_restore->setVisible(m_inBin && mayDelete(m_context));
}

void RecordHeader::setPosition(qint64 position, qint64 count)
{
    const QLocale locale;
    m_position->setText(
        position < 0 ? QString() : tr("%1 of %2").arg(locale.toString(position + 1), locale.toString(count)));
    m_position->setVisible(position >= 0);
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position >= 0 && position + 1 < count);
}

QString RecordHeader::lockedSentence()
{
    return tr("The data of this person are restricted, so the record is locked. What is wrong in it is corrected by a "
              "request of the person; anything else once the restriction is lifted, under Consent.");
}

QString RecordHeader::noTaskSentence()
{
    return tr(
        "The data of this person are restricted and used for nothing, so no task is planned with them. What is to "
        "be done about a request of the person stands under Requests.");
}

QWidget* RecordHeader::firstAction() const
{
    QWidget* first = !m_log->isHidden() ? static_cast<QWidget*>(m_log) : m_restore;
    return first->isHidden() ? m_more : first;
}

QWidget* RecordHeader::stepAction(int by) const
{
    QWidget* used = by < 0 ? m_up : m_down;
    QWidget* other = by < 0 ? m_down : m_up;
    if (!used->isEnabled() && !other->isEnabled())
        return firstAction();
    return used->isEnabled() ? used : other;
}

/// What the role lacks is said, so that nobody looks for it.
void RecordHeader::addNotAllowed(QMenu* menu) const
{
    QStringList missing;
    if (!access::permit(m_context.workspace.session(), access::Operation::PrintCustomer))
        missing.append(tr("print"));
    if (!mayDelete(m_context) && !m_inBin)
        missing.append(tr("move to the bin"));
    if (missing.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("Not in your role, an owner can give it to you: %1", "actions")
                        .arg(QLocale().createSeparatedList(missing)))
        ->setEnabled(false);
}

void RecordHeader::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recordMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString& icon, const QString& text, void (RecordHeader::*signal)()) {
        connect(menu->addAction(theme::theme().actionIcon(icon), text), &QAction::triggered, this, signal);
    };
    if (m_context.commands.has(QStringLiteral("consent.open"))) {
        connect(menu->addAction(theme::theme().actionIcon(QStringLiteral("hand-heart")), tr("Consent")),
            &QAction::triggered, this,
            [this] { m_context.commands.run(QStringLiteral("consent.open"), m_customer.value); });
    }
    if (mayTakeInRequest(m_context) && !m_inBin) {
        auto* take = menu->addAction(
            theme::theme().actionIcon(QStringLiteral("inbox")), tr("Take in a request about own data…"));
        take->setObjectName(QStringLiteral("recordRequest"));
        take->setShortcut(Qt::Key_R);
        connect(take, &QAction::triggered, this,
            [this] { m_context.commands.run(QStringLiteral("request.start"), m_customer.value); });
    }
    if (m_context.commands.has(QStringLiteral("sharing.person"))) {
        connect(menu->addAction(theme::theme().actionIcon(QStringLiteral("share-2")), tr("Who received it")),
            &QAction::triggered, this,
            [this] { m_context.commands.run(QStringLiteral("sharing.person"), m_customer.value); });
    }
    if (access::permit(m_context.workspace.session(), access::Operation::PrintCustomer)) {
        add(QStringLiteral("printer"), tr("Print…"), &RecordHeader::printRequested);
        add(QStringLiteral("file-down"), tr("Save as PDF…"), &RecordHeader::pdfRequested);
    }
    if (mayDelete(m_context) && !m_inBin && !m_isLocked) {
        add(QStringLiteral("trash-2"), tr("Move to the bin"), &RecordHeader::binRequested);
        menu->actions().last()->setShortcut(Qt::Key_Delete);
    }
    addNotAllowed(menu);
    kit::popUpBelow(menu, m_more);
}

} // namespace aicms::customers_ui
