// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/runs_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/paper.h"
#include "ui/kit/pill.h"
#include "ui/kit/printed_pages.h"
#include "ui/retention/key_card.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/left_texts.h"
#include "ui/wording/retention_wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using kit::MessageBar;
using retention::Certificate;
using retention::ErasureState;
using retention::Run;

namespace {

constexpr int mostListed = 1000;
constexpr int roomForBy = 1120; ///< design pixels of the page; with less, other words would be cut

} // namespace

RunsPage::RunsPage(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : SplitPage(parent), m_context(context), m_choosers(std::move(choosers)), m_table(new kit::DataTable),
      m_card(new kit::Card(tr("Certificate"))), m_state(new kit::Pill(theme::Tone::Success, {}, {})),
      m_message(new MessageBar(MessageBar::Kind::Info)), m_facts(new kit::KeyValueList),
      m_print(new ActionButton(tr("Print"), ActionButton::Role::Outlined, QStringLiteral("printer"))),
      m_save(new ActionButton(tr("Save as PDF…"), ActionButton::Role::Outlined, QStringLiteral("save")))
{
    setObjectName(QStringLiteral("runsPage"));
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("What was removed for good, newest first"));
    m_table->setColumns({{QStringLiteral("number"), tr("No."), CellKind::Number, 44, false},
        {QStringLiteral("at"), tr("When"), CellKind::Text, 152, false},
        {QStringLiteral("why"), tr("Why"), CellKind::Strong, 130, false, {}, 1},
        {QStringLiteral("people"), tr("People"), CellKind::Number, 78, false},
        {QStringLiteral("removed"), tr("Records"), CellKind::Number, 92, false},
        {QStringLiteral("by"), tr("By"), CellKind::Secondary, 92, false},
        {QStringLiteral("state"), tr("Proof"), CellKind::Pill, 110, false}});
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("badge-check"), tr("Nothing was removed yet"),
        tr("Each run and each person who is erased leaves a certificate here. It names nobody.")));
    main()->addWidget(m_table, 1);
    side()->addWidget(makeCertificate());
    if (access::permit(context.workspace.session(), access::Operation::RotateKey))
        side()->addWidget(new KeyCard(context));
    side()->addStretch(1);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(260)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &RunsPage::showChosen);
}

QWidget* RunsPage::makeCertificate()
{
    m_card->setObjectName(QStringLiteral("certificate"));
    m_card->setHeaderAction(m_state);
    m_message->setObjectName(QStringLiteral("certificateMessage"));
    m_facts->setObjectName(QStringLiteral("certificateFacts"));
    m_print->setObjectName(QStringLiteral("printCertificate"));
    m_save->setObjectName(QStringLiteral("saveCertificate"));
    m_card->setPadding(0); // the facts bring their own distance from the border
    auto* message = new QHBoxLayout;
    shell::setSpacing(message, 16, 0, 16, 0, 0);
    message->addWidget(m_message);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 16, 0, 16, 4, 8);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addStretch(1);
    m_card->body()->addLayout(message);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_facts);
    m_card->hide();
    connect(m_print, &QPushButton::clicked, this, &RunsPage::print);
    connect(m_save, &QPushButton::clicked, this, &RunsPage::save);
    return m_card;
}

void RunsPage::narrowed(bool isNarrow)
{
    m_table->setColumnVisible(QStringLiteral("people"), !isNarrow);
    m_table->setColumnVisible(QStringLiteral("by"), !isNarrow && width() >= theme::px(roomForBy));
}

void RunsPage::reload()
{
    m_users = userNames(m_context.workspace);
    shell::onSuccess(
        m_context.workspace.purges().runs(mostListed), this, m_context.notices, [this](std::vector<Run> runs) {
            m_runs = std::move(runs);
            showList();
        });
    shell::onSuccess(m_context.workspace.erasures().certificates(mostListed), this, m_context.notices,
        [this](std::vector<Certificate> certificates) {
            const bool isNew = !m_certificates.empty() && !certificates.empty()
                && certificates.front().id != m_certificates.front().id;
            m_certificates = std::move(certificates);
            if (isNew && m_wanted == 0) // what was removed just now is looked for
                m_wanted = m_certificates.front().id.value;
            showList();
        });
}

void RunsPage::choose(qint64 erasure)
{
    m_wanted = erasure;
    showList();
}

const Run* RunsPage::runOf(retention::ErasureId erasure) const
{
    const auto found = std::ranges::find(m_runs, erasure, &Run::erasure);
    return found == m_runs.end() ? nullptr : &*found;
}

void RunsPage::showList()
{
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    qint64 current = m_certificates.empty() ? 0 : 1;
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_chosen ? m_chosen->id.value : 0;
    for (const Certificate& each : m_certificates) {
        rows.push_back({locale.toString(each.id.value), timeText(each.startedAt, m_context.workspace), whyText(each),
            locale.toString(each.people), locale.toString(removedBy(each, m_runs)),
            m_users.value(each.by.value, tr("a colleague")), QVariant::fromValue(proofPill(each.state))});
        if (each.id.value == wanted) {
            current = static_cast<qint64>(rows.size());
            m_wanted = 0;
        }
    }
    m_table->rows()->setRows(std::move(rows));
    Q_EMIT counted(static_cast<int>(m_certificates.size()));
    if (current == 0)
        return;
    m_table->setCurrentId(current);
    showChosen(current);
}

namespace {

/// Those of other people's records have a line of their own.
Certificate::Counts withoutTexts(Certificate::Counts counts)
{
    std::erase_if(counts, [](const auto& each) { return each.first == retention::textsElsewhere; });
    return counts;
}

/// How many lost the name, and which stay and why.
std::vector<std::pair<QString, QString>> textsOfOthers(const Certificate& certificate)
{
    std::vector<std::pair<QString, QString>> lines;
    if (const qint64 cleaned = certificate.cleanedTexts(); cleaned > 0)
        lines.emplace_back(RunsPage::tr("Texts of others without the name"), QLocale().toString(cleaned));
    for (const QString& line : wording::leftTextLines(certificate.left, certificate.leftMore))
        lines.emplace_back(RunsPage::tr("Text of others that stays"), line);
    return lines;
}

} // namespace

/// What a restored backup brings back of what went: people go again by the list of the erased, and what a run took is
/// past its time again. What nobody needed stands in no dry run.
QString RunsPage::backupText(const Certificate& certificate) const
{
    constexpr int days = retention::backupMaximumAge;
    if (runOf(certificate.id))
        return tr("hold it for up to %n more day(s); when one is restored, the people go again, and anything else "
                  "stands in the dry run again",
            nullptr, days);
    return certificate.people > 0
        ? tr("hold it for up to %n more day(s); when one is restored, the people go again", nullptr, days)
        : tr("hold it for up to %n more day(s); when one is restored, it is there again, and found again under Not "
             "needed",
              nullptr, days);
}

QString RunsPage::whyText(const Certificate& certificate) const
{
    const QString why = wording::removalReason(certificate.ground);
    const Run* run = runOf(certificate.id);
    return run && run->reduced > 0
        ? tr("%1; %Ln reduced", "why something was removed, how many people keep name and address",
              static_cast<int>(run->reduced))
              .arg(why)
        : why;
}

QString RunsPage::stateSentence(const Certificate& certificate) const
{
    const QLocale locale;
    const retention::ErasureProof& proof = certificate.proof;
    switch (certificate.state) {
    case ErasureState::Pending:
        return tr("The records are gone. That nothing of them is left in the file is proved when the vault is opened "
                  "next, or when the run goes on.");
    case ErasureState::Residue:
        return tr("%Ln trace(s) of what was removed are still in the file. They are looked for again when the vault is "
                  "opened next.",
            nullptr, static_cast<int>(proof.found));
    case ErasureState::Complete: break;
    }
    const bool hasLeft = !certificate.left.empty() || certificate.leftMore > 0;
    return (hasLeft
            ? tr("All %1 pages of the vault were read. Of %2 pieces of what was removed, none is left but where "
                 "the texts of others below have it.")
            : tr("All %1 pages of the vault were read. Of %2 pieces of what was removed, none is left."))
        .arg(locale.toString(proof.pages), locale.toString(proof.pieces + proof.words));
}

void RunsPage::showChosen(qint64 row)
{
    if (row <= 0 || row > std::ssize(m_certificates))
        return;
    m_chosen = m_certificates[static_cast<std::size_t>(row - 1)];
    const Certificate& shown = *m_chosen;
    const QLocale locale;
    const kit::PillText state = proofPill(shown.state);
    m_card->setTitle(tr("Certificate no. %1").arg(locale.toString(shown.id.value)));
    m_state->setState(state.tone, state.icon, state.text);
    m_message->setKind(shown.state == ErasureState::Complete ? MessageBar::Kind::Success
            : shown.state == ErasureState::Pending           ? MessageBar::Kind::Info
                                                             : MessageBar::Kind::Danger);
    m_message->setText(stateSentence(shown));
    std::vector<kit::KeyValue> facts {{QStringLiteral("why"), tr("Why"), wording::removalReason(shown.ground)},
        {QStringLiteral("begun"), tr("Begun"), timeText(shown.startedAt, m_context.workspace)},
        {QStringLiteral("proved"), tr("Proved"),
            shown.finishedAt ? timeText(*shown.finishedAt, m_context.workspace) : tr("not yet")},
        {QStringLiteral("by"), tr("By"), m_users.value(shown.by.value, tr("a colleague"))}};
    if (const Run* run = runOf(shown.id)) {
        if (run->first.isValid())
            facts.push_back({QStringLiteral("first"), tr("Confirmed before by"),
                m_users.value(run->first.value, tr("a colleague"))});
        for (const auto& [dataClass, planned] : run->planned) {
            const auto done = std::ranges::find(run->done, dataClass, &std::pair<retention::DataClass, qint64>::first);
            facts.push_back(
                {QStringLiteral("class.") + retention::dataClassCode(dataClass), wording::dataClassName(dataClass),
                    tr("%1 of %2 that were confirmed")
                        .arg(locale.toString(done == run->done.end() ? 0 : done->second), locale.toString(planned))});
        }
        if (run->reduced > 0)
            facts.push_back({QStringLiteral("reduced"), tr("Of these people, with name and address kept for a law"),
                locale.toString(run->reduced)});
    } else {
        for (const auto& [table, count] : withoutTexts(shown.erased))
            facts.push_back({QStringLiteral("table.") + table, tableWords(table), locale.toString(count)});
        if (shown.anonymisedOrders > 0)
            facts.push_back({QStringLiteral("orders"), tr("Orders that stay without the person"),
                locale.toString(shown.anonymisedOrders)});
    }
    for (const auto& [what, value] : textsOfOthers(shown))
        facts.push_back({QStringLiteral("texts.%1").arg(facts.size()), what, value});
    facts.push_back({QStringLiteral("backups"), tr("Backups from before"), backupText(shown)});
    m_facts->setRows(facts);
    m_card->show();
}

std::unique_ptr<QTextDocument> RunsPage::paper() const
{
    const Certificate& shown = *m_chosen;
    const QLocale locale;
    kit::Paper page(locale.name().section(u'_', 0, 0));
    page.sender(m_context.workspace.business());
    page.line(tr("Certificate of erasure no. %1").arg(locale.toString(shown.id.value)), 16, true);
    page.line(stateSentence(shown));
    std::vector<QStringList> rows {{tr("Why"), wording::removalReason(shown.ground)},
        {tr("Begun"), timeText(shown.startedAt, m_context.workspace)},
        {tr("Proved"), shown.finishedAt ? timeText(*shown.finishedAt, m_context.workspace) : tr("not yet")},
        {tr("By"), m_users.value(shown.by.value, tr("a colleague"))}, {tr("People"), locale.toString(shown.people)}};
    if (const Run* run = runOf(shown.id)) {
        if (run->first.isValid())
            rows.push_back({tr("Confirmed before by"), m_users.value(run->first.value, tr("a colleague"))});
        for (const auto& [dataClass, count] : run->done)
            rows.push_back({wording::dataClassName(dataClass), locale.toString(count)});
        if (run->reduced > 0)
            rows.push_back(
                {tr("Of these people, with name and address kept for a law"), locale.toString(run->reduced)});
    }
    for (const auto& [table, count] : withoutTexts(shown.erased))
        rows.push_back({tableWords(table), locale.toString(count)});
    if (shown.anonymisedOrders > 0)
        rows.push_back({tr("Orders that stay without the person"), locale.toString(shown.anonymisedOrders)});
    for (const auto& [what, value] : textsOfOthers(shown))
        rows.push_back({what, value});
    page.table({tr("What"), tr("Value")}, rows);
    page.line(tr("This page names nobody.") + QLatin1Char(' ')
        + tr("Backups from before: %1.", "what they hold and for how long").arg(backupText(shown)));
    return page.take();
}

QString RunsPage::foot() const
{
    return tr("Certificate of erasure no. %1").arg(QLocale().toString(m_chosen->id.value));
}

void RunsPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (m_chosen && m_choosers.print(this, *printer))
        kit::printPages(*paper(), *printer, foot());
}

void RunsPage::save()
{
    if (!m_chosen)
        return;
    const QString path = m_choosers.saveFile(
        this, tr("Save the certificate"), tr("certificate-%1.pdf", "file name").arg(m_chosen->id.value));
    if (path.isEmpty())
        return;
    if (kit::savePdf(*paper(), path, foot()))
        m_context.notices.toast(tr("The certificate is saved."));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_retention
