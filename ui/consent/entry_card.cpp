// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/entry_card.h"

#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/consent/entry_values.h"
#include "ui/consent/fact_grid.h"
#include "ui/consent/proof_sheet.h"
#include "ui/consent/receipt_paper.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/label.h"
#include "ui/kit/paper.h"
#include "ui/kit/pill.h"
#include "ui/shell/choosers.h"
#include "ui/shell/controller_form.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/file_viewer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"
#include "ui/wording/notice_reading.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace aicms::ui_consent {

using consent::HistoryEntry;
using consent::LedgerFormat;
using kit::ActionButton;

EntryCard::EntryCard(
    const shell::Context& context, const std::function<bool(const QString& path)>& open, QWidget* parent)
    : Card(tr("Entry"), parent), m_context(context), m_viewer(new shell::FileViewer(context, open, this)),
      m_page(new kit::GrowingPage), m_change(new kit::Pill(theme::Tone::Neutral, {}, {})), m_values(new FactGrid),
      m_sheet(new ProofSheet),
      m_paper((new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary))->wrapped()),
      m_wording((new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary))->wrapped()),
      m_sender((new kit::Label({}, theme::Type::Caption, theme::Color::Warning))->wrapped()),
      m_rights((new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary))->wrapped()),
      m_proof(new ActionButton(tr("Open the proof"), ActionButton::Role::Outlined, QStringLiteral("eye"))),
      m_receipt(new ActionButton(tr("Receipt…"), ActionButton::Role::Outlined, QStringLiteral("receipt-text"))),
      m_correct(new ActionButton(tr("Correct…"), ActionButton::Role::Quiet, QStringLiteral("pencil")))
{
    setObjectName(QStringLiteral("entryCard"));
    m_proof->setObjectName(QStringLiteral("openProof"));
    m_receipt->setObjectName(QStringLiteral("saveReceipt"));
    m_correct->setObjectName(QStringLiteral("correctEntry"));
    m_wording->setObjectName(QStringLiteral("entryWording"));
    m_sender->setObjectName(QStringLiteral("receiptSender"));
    m_rights->setObjectName(QStringLiteral("entryRights"));
    auto* copyButton = new ActionButton(tr("Copy for a letter"), ActionButton::Role::Outlined, QStringLiteral("copy"));
    copyButton->setObjectName(QStringLiteral("copyEntry"));
    auto* actions = new QWidget;
    auto* flow = new kit::FlowLayout(actions);
    shell::setSpacing(flow, 0, 0, 0, 0, 6);
    for (ActionButton* each : {m_proof, m_receipt, m_correct, copyButton}) {
        each->setButtonSize(ActionButton::Size::Small);
        flow->addWidget(each);
    }
    setHeaderAction(m_change);
    m_paper->setObjectName(QStringLiteral("entryPaper"));
    m_page->setMargins(0);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* each : std::initializer_list<QWidget*> {m_values, m_sheet, m_paper, m_wording, m_sender, m_rights})
        m_page->body()->addWidget(each);
    m_page->body()->addStretch(1);
    body()->addWidget(m_page, 1);
    body()->addWidget(actions);
    const auto may = [&context](access::Operation operation) {
        return access::permit(context.workspace.session(), operation).has_value();
    };
    m_receipt->setVisible(may(access::Operation::HandOut));
    connect(m_proof, &QPushButton::clicked, this, [this] { m_viewer->show(m_shown.file.id); });
    connect(copyButton, &QPushButton::clicked, this, &EntryCard::copy);
    connect(m_correct, &QPushButton::clicked, this, [this] { Q_EMIT correctionWanted(m_shown.event); });
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        if (!shell::listsMayLeave(m_context))
            return;
        const QString path = shell::saveAsKind(this, tr("Save the receipt"),
            tr("receipt", "a file name without the ending") + QStringLiteral("-%1").arg(m_shown.event.seq),
            entryKinds(true));
        if (!path.isEmpty())
            saveReceipt(path);
    });
    connect(m_viewer, &shell::FileViewer::failed, this,
        [this](const QString& sentence) { m_context.notices.warning(sentence); });
}

/// The change stands in the title, and who recorded it in one line with when.
void EntryCard::shorten(std::vector<kit::KeyValue>& values)
{
    const auto recorded = std::ranges::find(values, QLatin1String("recorded"), &kit::KeyValue::id);
    const auto by = std::ranges::find(values, QLatin1String("by"), &kit::KeyValue::id);
    const bool isOneLine = recorded != values.end() && by != values.end();
    if (isOneLine)
        by->value = tr("%1, %2", "who recorded it, when").arg(by->value, recorded->value);
    std::erase_if(values, [isOneLine](const kit::KeyValue& each) {
        return each.id == QLatin1String("change") || (isOneLine && each.id == QLatin1String("recorded"));
    });
}

/// In a low window the pane scrolls: what ended the entry and who recorded it are read first. What ended holds no more.
void EntryCard::order(std::vector<kit::KeyValue>& values, const QString& end)
{
    if (!end.isEmpty()) {
        std::erase_if(values, [](const kit::KeyValue& each) { return each.id == QLatin1String("until"); });
        values.push_back({QStringLiteral("ended"), tr("Ended by"), end});
    }
    const auto placeOf = [](const kit::KeyValue& each) {
        static const QStringList first {QStringLiteral("purpose"), QStringLiteral("when"), QStringLiteral("ended"),
            QStringLiteral("until"), QStringLiteral("by"), QStringLiteral("how"), QStringLiteral("notice"),
            QStringLiteral("proof")};
        const qsizetype place = first.indexOf(each.id);
        return place < 0 ? first.size() : place;
    };
    std::ranges::stable_sort(values, {}, placeOf);
}

void EntryCard::show(const HistoryEntry& entry, const std::vector<HistoryEntry>& history)
{
    if (entry.event.seq != m_shown.event.seq)
        m_page->verticalScrollBar()->setValue(0); // its first lines are what is asked about
    m_shown = entry;
    m_corrections = consent::correctionsIn(history);
    setTitle(tr("Entry %1").arg(QLocale().toString(entry.event.seq)));
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const bool isStruck = m_corrections.contains(entry.event.seq);
    const kit::PillText change = changeOf(entry.event, isStruck);
    m_change->setState(change.tone, change.icon, change.text);
    std::vector<kit::KeyValue> values = entryValues(entry, m_corrections, *catalogue, m_context.workspace);
    if (entry.event.notice == 0) // the ledger has a column for it, and sends here where that has no room
        values.push_back({QStringLiteral("notice"), tr("Notice read"), tr("None was shown")});
    // The answers have a column for it, and none in a small window. Another version may have had another ground.
    const purposes::Purpose* purpose = catalogue->find(entry.event.purpose);
    if (purpose && purpose->version == entry.event.purposeVersion)
        values.push_back({QStringLiteral("ground"), tr("Ground"), wording::lawfulBasisName(purpose->basis)});
    shorten(values);
    order(values, endOf(entry.event, history, m_context.workspace));
    m_values->setRows(values);
    m_sheet->show(entry.event);
    showPaper();
    const bool mayCorrect
        = access::permit(m_context.workspace.session(), access::Operation::CorrectConsent).has_value();
    const QString refused = whyNotCorrected(isStruck);
    m_correct->setEnabled(refused.isEmpty());
    m_correct->setReason(refused);
    const auto& session = m_context.workspace.session();
    m_sender->setText(tr("A receipt names who answers for the data.") + u' '
        + shell::ControllerForm::missingSentence(
            access::permit(session, access::Operation::ChangeSettings).has_value()));
    m_sender->setVisible(access::permit(session, access::Operation::HandOut)
        && !m_context.workspace.purposes().controller().isReachable());
    m_rights->setText(whoCorrects());
    m_rights->setVisible(!mayCorrect);
    readWording();
}

QString EntryCard::whyNotCorrected(bool isStruck) const
{
    if (!access::permit(m_context.workspace.session(), access::Operation::CorrectConsent))
        return whoCorrects();
    return isStruck ? tr("This entry is corrected already: correct the one that took its place") : QString();
}

void EntryCard::setWhole(bool whole)
{
    m_page->setWhole(whole);
    m_page->setSizePolicy(QSizePolicy::Expanding, whole ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void EntryCard::showPaper()
{
    const consent::ProofFile& file = m_shown.file;
    const QString missing = wording::missingProofText(file, m_context.workspace.consent().zone());
    m_sheet->setVisible(m_shown.event.proof.isShown() && missing.isEmpty());
    m_proof->setVisible(m_shown.event.proof.kind == consent::ProofKind::File);
    m_proof->setEnabled(missing.isEmpty());
    m_proof->setReason(missing);
    m_paper->setText(paperText(missing));
}

QString EntryCard::paperText(const QString& missing) const
{
    switch (m_shown.event.proof.kind) {
    case consent::ProofKind::None: return tr("No proof was kept with this entry.");
    case consent::ProofKind::Text:
        return tr("A note in words. It is part of the entry and cannot be changed any more.");
    case consent::ProofKind::DoubleOptIn:
        return tr("The link in a message was opened; its token is part of the entry.");
    case consent::ProofKind::ImportedNone: return wording::proofName(m_shown.event.proof.kind);
    case consent::ProofKind::File: break;
    }
    const QString digest = QString::fromLatin1(m_shown.event.proof.digest.toHex());
    if (!missing.isEmpty())
        return tr("There is no paper any more: %1. The original can be recognised by the SHA-256 of the entry: %2",
            "what became of the file, SHA-256")
            .arg(missing, digest);
    return tr("%1, %2, encrypted in the vault. Its SHA-256 is that of the entry: unchanged since it was added.",
        "file name, size")
        .arg(m_shown.file.name, wording::sizeText(m_shown.file.size));
}

QString EntryCard::whoCorrects() const
{
    const auto stored = m_context.workspace.users().roles();
    const auto presets = access::presetRoles();
    const std::vector<access::Role> roles = stored ? *stored : std::vector(presets.begin(), presets.end());
    QStringList names;
    for (const access::Role& role : roles) {
        if (access::permit({m_context.workspace.session().user, {}, role}, access::Operation::CorrectConsent))
            names << wording::roleName(role.name);
    }
    return tr("Your role does not correct entries of the ledger. These may: %1.", "roles")
        .arg(QLocale().createSeparatedList(names));
}

void EntryCard::readWording()
{
    m_wording->clear();
    m_wording->hide();
    if (m_shown.event.notice == 0)
        return;
    onSuccess(m_context.workspace.notices().version(m_shown.event.notice), this, m_context.notices,
        [this, seq = m_shown.event.seq, language = m_shown.event.language](const purposes::NoticeVersion& version) {
            if (seq != m_shown.event.seq)
                return;
            const purposes::NoticeText text = version.texts.value(language);
            m_wording->setText(text.text.isEmpty() ? wording::lostWording(version.version)
                                                   : tr("The words that were shown: %1", "title and text")
                                                         .arg(text.title + u'\n' + wording::readableNotice(text.text)));
            m_wording->show();
        });
}

void EntryCard::copy()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    QStringList lines {tr("Entry %1").arg(QLocale().toString(m_shown.event.seq))};
    for (const kit::KeyValue& each : entryValues(m_shown, m_corrections, *catalogue, m_context.workspace))
        lines << tr("%1: %2", "label, value").arg(each.label, each.value);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_context.notices.toast(tr("Copied. It leaves the clipboard after 30 seconds."));
}

void EntryCard::saveReceipt(const QString& path)
{
    consent::LedgerExport what = exportFor(m_context.workspace, path);
    what.entry = m_shown.event.seq;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        onSuccess(m_context.workspace.receipts().exportTo(path, what), this, m_context.notices,
            [this, path](qint64) { m_context.notices.toast(savedSentence(path)); });
        return;
    }
    onSuccess(m_context.workspace.receipts().exportText(what), this, m_context.notices,
        [this, path, shown = m_shown, corrections = m_corrections](const QByteArray& receipt) {
            onSuccess(m_context.workspace.customers().rows({shown.event.customer}), this, m_context.notices,
                [this, path, shown, corrections, receipt](const std::vector<customers::CustomerRow>& people) {
                    const auto catalogue = m_context.workspace.purposes().catalogue();
                    std::vector<kit::KeyValue> values
                        = entryValues(shown, corrections, *catalogue, m_context.workspace);
                    if (!people.empty())
                        values.insert(values.begin(), {QStringLiteral("name"), tr("Who"), people.front().name});
                    if (saveReceiptPdf(receipt, values, m_context.workspace.business(), path))
                        m_context.notices.toast(savedSentence(path));
                    else
                        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
                });
        });
}

} // namespace aicms::ui_consent
