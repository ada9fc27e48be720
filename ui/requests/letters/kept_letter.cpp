// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/letters/kept_letter.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QLocale>
#include <QTextEdit>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;

KeptLetter::KeptLetter(const shell::Context& context, LetterOutput& output, QWidget* parent)
    : Card({}, parent), m_context(context), m_output(output),
      m_check(new kit::MessageBar(kit::MessageBar::Kind::Success)), m_facts(new Label),
      m_digest(new Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_sheet(makeLetterSheet(tr("The letter as it was sent"))), m_actions(new QWidget)
{
    setObjectName(QStringLiteral("keptLetter"));
    m_check->setObjectName(QStringLiteral("letterCheck"));
    m_facts->setObjectName(QStringLiteral("letterFacts"));
    m_digest->setObjectName(QStringLiteral("letterDigest"));
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sheet->setObjectName(QStringLiteral("keptSheet"));
    auto* print = new ActionButton(tr("Print"), ActionButton::Role::Outlined, QStringLiteral("printer"));
    auto* save = new ActionButton(tr("Save as PDF"), ActionButton::Role::Outlined, QStringLiteral("file-down"));
    print->setObjectName(QStringLiteral("keptPrint"));
    print->setKeyHint(tr("Ctrl P"));
    save->setObjectName(QStringLiteral("keptPdf"));
    auto* row = new kit::FlowLayout(m_actions);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(print);
    row->addWidget(save);
    body()->addWidget(m_facts->wrapped());
    body()->addWidget(m_check);
    body()->addWidget(m_sheet, 1);
    body()->addWidget(m_digest->wrapped());
    body()->addWidget(m_actions);
    body()->addStretch(0); // where no copy is kept, the rest stays together
    connect(print, &QPushButton::clicked, this, &KeptLetter::print);
    connect(save, &QPushButton::clicked, this, [this] { m_output.savePdf(m_letter); });
}

void KeptLetter::show(const requests::Letter& letter)
{
    m_letter = letter;
    const requests::LetterHead& head = letter.head;
    setTitle(wording::letterKindName(head.kind));
    const QString who
        = userNames(m_context.workspace, {head.by}).value(head.by.value, tr("User %1").arg(head.by.value));
    const QString day = QLocale().toString(head.sentOn, QLocale::LongFormat);
    m_facts->setText(head.sentTo.isEmpty()
            ? tr("Sent on %1 (%2). Noted by %3.", "day, way, user").arg(day, wording::sendingWayName(head.way), who)
            : tr("Sent on %1 (%2) to %3. Noted by %4.", "day, way, address, user")
                  .arg(day, wording::sendingWayName(head.way), kit::isolated(head.sentTo), who));
    const bool isNameless = head.hasCopy && letter.text.recipient.isEmpty();
    m_check->setKind(!letter.isIntact     ? kit::MessageBar::Kind::Danger
            : head.hasCopy && !isNameless ? kit::MessageBar::Kind::Success
                                          : kit::MessageBar::Kind::Info);
    m_check->setText(!letter.isIntact ? tr("This copy is not what was sent: it was changed outside the program. Do not "
                                           "rely on it, and look for the "
                                           "letter in a backup.")
            : isNameless
            ? tr("The person was erased: name and address were taken out of this copy when it was sent. The "
                 "check number is that of the letter with them.")
            : head.hasCopy ? tr("The copy is the letter that was sent: its check number is the same.")
                           : tr("The person was erased. Of this letter the check number alone is kept: who has the "
                                "letter can show by it that it is the one."));
    m_digest->setText(tr("Check number (SHA-256): %1").arg(QString::fromLatin1(head.digest.toHex())));
    m_sheet->setVisible(head.hasCopy);
    m_actions->setVisible(head.hasCopy);
    if (head.hasCopy)
        showOnSheet(m_sheet, letter.text);
}

void KeptLetter::clear()
{
    m_letter = {};
    m_facts->setText({});
    m_sheet->clear();
}

void KeptLetter::print()
{
    if (m_letter.head.hasCopy)
        m_output.print(m_letter);
}

} // namespace aicms::ui_requests
