// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/plan_pages.h"

#include "core/base/text_fold.h"
#include "core/requests/deletion/second_look.h"
#include "core/requests/law_table.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/requests/deletion/delete_flow.h"
#include "ui/requests/deletion/plan_words.h"
#include "ui/requests/deletion/told_list.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/wizard/short_table.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/request_wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::CellKind;
using kit::Label;
using requests::ItemFate;
using theme::Color;
using theme::Type;

PlanTable::PlanTable(const QString& objectName, QWidget* parent) : Card({}, parent), m_table(new ShortTable)
{
    setPadding(0);
    m_table->setObjectName(objectName);
    m_table->setAccessibleName(tr("What becomes of each group, and why"));
    m_table->setColumns({{QStringLiteral("what"), tr("What"), CellKind::Strong, 192, false},
        {QStringLiteral("items"), tr("Items"), CellKind::Number, 58, false},
        {QStringLiteral("fate"), tr("What happens"), CellKind::Pill, 208, false},
        {QStringLiteral("why"), tr("Why"), CellKind::Text, 130, false, {}, 1}});
    constexpr int mostLines = 3; // laws are read to their end
    m_table->setMostLines(mostLines);
    body()->addWidget(m_table);
}

void PlanTable::show(const requests::Plan& plan)
{
    std::vector<kit::PagedTableModel::Row> rows;
    for (const requests::PlanLine& line : plan.lines)
        rows.push_back({wording::requestPlaceName(line.place), QLocale().toString(line.items),
            QVariant::fromValue(fatePill(line)), reasonOf(line)});
    m_table->setCells(std::move(rows));
}

DeleteKeepPage::DeleteKeepPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_hold(new kit::MessageBar(kit::MessageBar::Kind::Danger)),
      m_holds(new kit::ActionButton(
          tr("Show the legal holds"), kit::ActionButton::Role::Outlined, QStringLiteral("scale"))),
      m_law(new kit::MessageBar(kit::MessageBar::Kind::Info)), m_table(new PlanTable(QStringLiteral("deleteKeepTable")))
{
    m_hold->setObjectName(QStringLiteral("deleteHold"));
    m_law->setObjectName(QStringLiteral("deleteLaw"));
    m_hold->hide();
    m_holds->setObjectName(QStringLiteral("deleteShowHolds"));
    m_holds->hide();
    connect(m_holds, &QPushButton::clicked, this, &DeleteKeepPage::holdsWanted);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_hold);
    all->addWidget(m_holds, 0, Qt::AlignLeading);
    all->addWidget(m_law);
    all->addWidget(m_table);
    all->addWidget(
        (new Label(tr("What a law keeps follows from your periods of keeping. Consents stand in the chain of "
                      "the ledger as numbers and keyed hashes that name nobody; objections to advertising "
                      "outlive the person as a keyed hash, so that nobody writes to that address again."),
             Type::Caption, Color::TextSecondary))
            ->wrapped());
    all->addStretch(1);
    m_hold->setAction(tr("Refuse the request"));
    connect(m_hold, &kit::MessageBar::actionTriggered, this, &DeleteKeepPage::askRefusal);
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteKeepPage::refresh);
}

void DeleteKeepPage::askRefusal()
{
    closeQuestion();
    m_question = new kit::ConfirmBox(tr("Refuse the request for legal claims?"),
        tr("Nothing is deleted. A letter tells the person why, and that a complaint to the authority or a court is "
           "possible; once it is sent the request can be closed. It cannot be taken back; the person may ask "
           "again."));
    m_question->setObjectName(QStringLiteral("deleteRefuse"));
    m_question->setKeepText(tr("Keep it open"));
    m_question->setConfirmText(tr("Refuse the request"));
    connect(m_question, &kit::ConfirmBox::kept, this, &DeleteKeepPage::closeQuestion);
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this] {
        m_flow.refuse(tr("The data is needed for a legal claim that is open."));
        closeQuestion();
    });
    constexpr int belowHold = 2;
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(belowHold, m_question);
}

void DeleteKeepPage::closeQuestion()
{
    if (m_question) {
        m_question->hide(); // its button's click may be what is being handled
        m_question->deleteLater();
    }
    m_question = nullptr;
}

void DeleteKeepPage::refresh()
{
    if (!m_flow.found())
        return;
    const requests::Found& found = *m_flow.found();
    QStringList holds;
    for (const requests::HoldNote& hold : found.holds)
        holds << tr("%1 (to be looked at again on %2)", "matter, day")
                     .arg(hold.matter, QLocale().toString(hold.reviewOn, QLocale::LongFormat));
    m_hold->setVisible(!holds.isEmpty());
    m_holds->setVisible(!holds.isEmpty());
    m_table->setVisible(holds.isEmpty()); // nothing of the plan happens while everything is kept
    m_hold->setText(tr("A legal hold keeps everything: %1. Nothing can be deleted before it is lifted. Refuse the "
                       "request for legal claims, Art. 17(3)(e), or lift the hold first.")
            .arg(holds.join(tr(", "))));
    QStringList laws;
    for (const retention::KeptGroup& group : found.locked)
        laws << tr("%Ln order(s) %1", nullptr, static_cast<int>(group.orders))
                    .arg(wording::keptUntil(group.basis, group.until));
    QStringList said;
    if (!laws.isEmpty())
        said << tr("A law keeps %1. Only number, day, amounts, what was bought and the name and address on the invoice "
                   "stay, locked.")
                    .arg(laws.join(tr("; ")));
    if (found.proofs)
        said << tr("%1. It names nobody, and is found only by whoever knows the number.", "proofs that stay")
                    .arg(wording::keptProofsText(*found.proofs));
    m_law->setText(said.isEmpty() ? tr("No law that is set up here wants anything of this person.") : said.join(u' '));
    m_table->show(requests::planOf(found));
}

PlanTile::PlanTile(const QString& icon, theme::Tone tone, const QString& objectName, QWidget* parent)
    : Card({}, parent), m_figure(new Label(QStringLiteral("0"), Type::Title)),
      m_words(new Label({}, Type::Caption, Color::TextSecondary))
{
    m_figure->setObjectName(objectName);
    m_words->wrapped();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    row->addWidget(new kit::IconLabel(icon, theme::toneColor(tone), 22));
    auto* words = new QVBoxLayout;
    shell::setSpacing(words, 0, 0, 0, 0, 0);
    words->addStretch(1);
    words->addWidget(m_figure);
    words->addWidget(m_words);
    words->addStretch(1);
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void PlanTile::show(qint64 figure, const QString& words)
{
    m_figure->setText(QLocale().toString(figure));
    m_words->setText(words);
    setAccessibleName(tr("%1: %2").arg(words, m_figure->text()));
}

DeleteConfirmPage::DeleteConfirmPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow),
      m_deleted(new PlanTile(QStringLiteral("trash-2"), theme::Tone::Danger, QStringLiteral("planDeleted"))),
      m_nameless(new PlanTile(QStringLiteral("eraser"), theme::Tone::Warning, QStringLiteral("planNameless"))),
      m_locked(new PlanTile(QStringLiteral("archive"), theme::Tone::Info, QStringLiteral("planLocked"))),
      m_table(new PlanTable(QStringLiteral("deletePlan"))), m_sum(new Label({}, Type::Caption, Color::TextSecondary)),
      m_backups(new Label({}, Type::Body, Color::TextSecondary)),
      m_answerKept(new Label({}, Type::Body, Color::TextSecondary)), m_recipients(new ToldList),
      m_letters(
          new kit::ActionButton(tr("Letters to them"), kit::ActionButton::Role::Outlined, QStringLiteral("mail"))),
      m_answer(new kit::ActionButton(
          tr("Read the answer first"), kit::ActionButton::Role::Outlined, QStringLiteral("mail"))),
      m_told(new QCheckBox), m_toldRow(new QWidget), m_second(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_lookOver(
          new kit::ActionButton(tr("I have looked over it"), kit::ActionButton::Role::Outlined, QStringLiteral("eye"))),
      m_name(new QLineEdit), m_nameField(new kit::FormField({}, m_name)),
      m_delete(new kit::ActionButton({}, kit::ActionButton::Role::Danger, QStringLiteral("trash-2"))),
      m_why(new Label({}, Type::Caption, Color::TextSecondary))
{
    m_sum->setObjectName(QStringLiteral("planSum"));
    m_letters->setObjectName(QStringLiteral("deleteLetters"));
    m_letters->hide();
    m_answer->setObjectName(QStringLiteral("deleteAnswerLetter"));
    m_told->setObjectName(QStringLiteral("deleteTold"));
    m_second->setObjectName(QStringLiteral("deleteSecond"));
    m_lookOver->setObjectName(QStringLiteral("deleteLookOver"));
    m_name->setObjectName(QStringLiteral("deleteName"));
    m_delete->setObjectName(QStringLiteral("deleteNow"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    all->addWidget(new TwoColumns(makePreview(), 17, makeDanger(), 9), 1);
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteConfirmPage::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &DeleteConfirmPage::refreshButton);
    connect(m_told, &QCheckBox::clicked, &m_flow, &DeleteFlow::setTold);
    connect(m_told, &QCheckBox::toggled, this, &DeleteConfirmPage::refreshButton);
    connect(m_recipients, &ToldList::said, &m_flow, &DeleteFlow::tell);
    connect(m_letters, &QPushButton::clicked, &m_flow, &DeleteFlow::draftLetters);
    connect(m_answer, &QPushButton::clicked, &m_flow, &DeleteFlow::draftAnswers);
    connect(m_lookOver, &QPushButton::clicked, &m_flow, &DeleteFlow::lookOver);
    connect(m_delete, &QPushButton::clicked, this, [this] { m_flow.erase(m_name->text()); });
}

QWidget* DeleteConfirmPage::makePreview()
{
    auto* preview = new QWidget;
    auto* tiles = new QHBoxLayout;
    shell::setSpacing(tiles, 0, 0, 0, 0, 10);
    tiles->addWidget(m_deleted, 1);
    tiles->addWidget(m_nameless, 1);
    tiles->addWidget(m_locked, 1);
    auto* column = new QVBoxLayout(preview);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    column->addLayout(tiles);
    column->addWidget(m_table);
    column->addWidget(m_sum->wrapped());
    column->addStretch(1);
    return preview;
}

QWidget* DeleteConfirmPage::makeDanger()
{
    auto* side = new QWidget;
    auto* card = new kit::Card(tr("This cannot be undone"));
    card->setTitleIcon(QStringLiteral("triangle-alert"), Color::Danger);
    card->setBorder(Color::Danger);
    card->body()->addWidget(m_backups->wrapped());
    card->body()->addWidget(m_recipients);
    card->body()->addWidget(m_letters, 0, Qt::AlignLeading);
    card->body()->addWidget(m_answerKept->wrapped());
    card->body()->addWidget(m_answer, 0, Qt::AlignLeading);
    auto* told = new QHBoxLayout(m_toldRow);
    shell::setSpacing(told, 0, 0, 0, 0, 8);
    auto* words = new Label(tr("Nobody else got this person's data from you. Art. 19"));
    words->setBuddy(m_told);
    m_told->setAccessibleName(words->text());
    told->addWidget(m_told, 0, Qt::AlignTop);
    told->addWidget(words->wrapped(), 1);
    card->body()->addWidget(m_toldRow);
    card->body()->addWidget(m_second);
    card->body()->addWidget(m_lookOver, 0, Qt::AlignLeading);
    card->body()->addWidget(m_nameField);
    card->body()->addWidget(m_delete);
    m_why->setObjectName(QStringLiteral("deleteWhyNot"));
    card->body()->addWidget(m_why->wrapped());
    card->body()->addWidget((new Label(tr("The log will record who, when and how many, but not what it said."),
                                 Type::Caption, Color::TextSecondary))
            ->wrapped());
    auto* column = new QVBoxLayout(side);
    shell::setSpacing(column, 0, 0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    return side;
}

void DeleteConfirmPage::forget()
{
    m_name->clear();
    m_nameField->forget();
}

qint64 DeleteConfirmPage::going() const
{
    return m_flow.found() ? requests::planOf(*m_flow.found()).items(ItemFate::Deleted) : 0;
}

void DeleteConfirmPage::refresh()
{
    if (!m_flow.found()) // a tick while the case is read anew would be lost
        m_told->setEnabled(false);
    if (!m_flow.found() || m_flow.stage() == DeleteFlow::Stage::Deleted)
        return;
    const requests::Plan plan = requests::planOf(*m_flow.found());
    const auto whole = [](qint64 items) { return static_cast<int>(items); };
    m_deleted->show(plan.items(ItemFate::Deleted), tr("deleted for good"));
    m_nameless->show(plan.nameless(), tr("kept without the name"));
    m_locked->show(plan.items(ItemFate::Locked), tr("orders locked by law"));
    m_table->show(plan);
    m_table->setVisible(m_flow.found()->holds.empty()); // nothing of it happens while everything is kept
    const qint64 left = plan.items(ItemFate::Untouched);
    m_sum->setText(tr("%1 + %2 + %3 = %4 found.", "deleted, nameless, locked")
                       .arg(plan.items(ItemFate::Deleted))
                       .arg(plan.nameless())
                       .arg(plan.items(ItemFate::Locked))
                       .arg(plan.items() - left)
        + (left > 0 ? u' ' + tr("%Ln text(s) of others are left as they are.", nullptr, whole(left)) : QString()) + u' '
        + (m_flow.found()->holds.empty() ? tr("No legal hold applies.")
                                         : tr("A legal hold keeps everything: nothing of this happens."))
        + (m_flow.found()->proofs ? u' ' + wording::keptProofsText(*m_flow.found()->proofs) + u'.' : QString()));
    const auto& backups = m_flow.found()->backups;
    m_backups->setText(backups.empty()
            ? tr("After this step neither you nor anybody else can bring the data back.")
            : tr("After this step neither you nor anybody else can bring the data back. Backups that still hold the "
                 "person expire by %1; if one is restored, this deletion runs again.")
                  .arg(QLocale().toString(
                      backups.back().toDateTime().toLocalTime().date().addDays(retention::backupMaximumAge),
                      QLocale::LongFormat)));
    m_answerKept->setText(tr("The answer to the person is written before the deletion. It stays with name and address "
                             "until you say that it was sent, at most until %1.")
            .arg(wording::dayText(requests::LawTable::builtIn().owedAnswer().after(m_flow.vault().today()))));
    refreshRecipients();
    refreshSecond();
    m_nameField->setLabel(tr("Type %1 to confirm").arg(kit::isolated(m_flow.person().name)));
    refreshButton();
}

/// Their letters are written before the deletion: afterwards nobody knows any more whom they are about.
void DeleteConfirmPage::refreshRecipients()
{
    const auto& told = m_flow.current().told;
    m_untold = requests::openOf(told);
    m_recipients->show(told);
    m_letters->setVisible(!told.empty());
    m_toldRow->setVisible(told.empty());
    m_told->setEnabled(true);
    m_told->setChecked(m_flow.progress().isToldToOthers);
}

/// Picture 10: whoever deletes is not the only one who looked.
void DeleteConfirmPage::refreshSecond()
{
    const bool isNeeded = m_flow.current().needsSecond;
    const requests::Event* first = m_flow.lookedOver();
    const base::UserId me = m_flow.vault().session().user;
    const requests::Event* mine
        = m_flow.found() ? requests::lookedOver(m_flow.view().events, *m_flow.found(), {}) : nullptr;
    const bool isMine = !first && mine && mine->by == me;
    m_isSecondMissing = isNeeded && !first;
    m_second->setVisible(isNeeded);
    m_lookOver->setVisible(m_isSecondMissing && !isMine);
    m_lookOver->setEnabled(m_flow.found() && m_flow.found()->holds.empty() && m_flow.found()->undecided() == 0);
    m_second->setKind(first ? kit::MessageBar::Kind::Success : kit::MessageBar::Kind::Info);
    const requests::Event* said = first ? first : isMine ? mine : nullptr;
    const QString day = said ? wording::momentText(said->at.toDateTime().toLocalTime()) : QString();
    const QString text = first
        ? tr("%1 looked over this preview on %2.", "a colleague, day and time")
              .arg(userNames(m_flow.vault(), {first->by}).value(first->by.value, tr("A colleague")), day)
        : isMine ? tr("You looked over it on %1. Somebody else who may remove records has to delete.").arg(day)
                 : tr("Removing needs two people here. One looks over this preview and says so; another "
                      "deletes, each with a passphrase of their own.");
    if (m_second->text() != text)
        m_second->setText(text);
}

void DeleteConfirmPage::refreshButton()
{
    const QString wanted = base::foldText(m_flow.person().name);
    const QString typed = base::foldText(m_name->text());
    const bool isBeginning = !typed.isEmpty() && wanted.startsWith(typed);
    const bool fits = !wanted.isEmpty() && typed == wanted;
    m_nameField->setHint(fits ? tr("That is the name.")
            : isBeginning
            ? tr("%Ln more letter(s). Capitals do not matter.", nullptr, static_cast<int>(wanted.size() - typed.size()))
            : m_name->text().isEmpty() ? tr("Capitals do not matter.")
                                       : tr("That is not the name. Capitals do not matter."));
    m_delete->setText(tr("Delete %Ln item(s) for good", nullptr, static_cast<int>(going())));
    const bool isHeld = m_flow.found() && !m_flow.found()->holds.empty();
    const bool areTold = m_flow.current().told.empty() ? m_told->isChecked() : m_untold == 0;
    const bool isReady = fits && areTold && !isHeld && !m_isSecondMissing && !m_flow.isRunning();
    m_delete->setEnabled(isReady);
    const QString why = isReady ? QString()
        : isHeld                ? tr("A legal hold applies")
        : m_untold > 0          ? tr("%Ln recipient(s) must still be told", nullptr, static_cast<int>(m_untold))
        : m_isSecondMissing     ? tr("Somebody else has to look over it first")
        : fits                  ? tr("Say first that nobody else got the data")
                                : tr("Type the name first");
    m_delete->setReason(why);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace aicms::ui_requests
