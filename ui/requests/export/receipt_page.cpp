// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/receipt_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/paper.h"
#include "ui/requests/export/copy_paper.h"
#include "ui/requests/export/export_flow.h"
#include "ui/requests/export/export_words.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QFileInfo>
#include <QPrinter>
#include <QTextEdit>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;

ExportReceiptPage::ExportReceiptPage(
    ExportFlow& flow, const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_context(context), m_choosers(std::move(choosers)), m_page(new QTextEdit),
      m_next(new Label({}, theme::Type::Body, theme::Color::TextSecondary))
{
    m_page->setObjectName(QStringLiteral("exportReceipt"));
    m_page->setReadOnly(true);
    m_page->setFrameShape(QFrame::NoFrame); // the card around has a border
    m_page->setTabChangesFocus(true);
    m_page->setAccessibleName(tr("Receipt of the copy"));
    // Paper is white whatever the theme.
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_page->setPalette(paper);
    kit::followTheme(m_page, [this] { m_page->setMinimumHeight(theme::px(380)); });
    auto* sheet = new kit::Card;
    sheet->setPadding(1);
    sheet->body()->addWidget(m_page, 1);
    auto* side = new kit::Card(tr("What comes next"));
    m_next->setObjectName(QStringLiteral("exportNext"));
    side->body()->addWidget(m_next->wrapped());
    auto* print = new ActionButton(tr("Print"), ActionButton::Role::Outlined, QStringLiteral("printer"));
    auto* save = new ActionButton(tr("Save as PDF"), ActionButton::Role::Outlined, QStringLiteral("file-down"));
    print->setObjectName(QStringLiteral("printReceipt"));
    save->setObjectName(QStringLiteral("saveReceipt"));
    auto* buttons = new QWidget;
    auto* row = new kit::FlowLayout(buttons);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(print);
    row->addWidget(save);
    side->body()->addWidget(buttons);
    side->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    all->addWidget(new TwoColumns(sheet, 2, side, 1), 1);
    connect(print, &QPushButton::clicked, this, &ExportReceiptPage::print);
    connect(save, &QPushButton::clicked, this, &ExportReceiptPage::save);
    connect(&m_flow, &ExportFlow::changed, this, &ExportReceiptPage::refresh);
}

void ExportReceiptPage::refresh()
{
    const requests::Request& request = m_flow.view().request;
    if (!request.id.isValid())
        return;
    QStringList kinds;
    for (const requests::Item& item : request.items)
        kinds << wording::requestKindName(item.kind);
    CopyReceipt receipt;
    receipt.business = m_context.workspace.business();
    receipt.signer = m_context.workspace.session().userName;
    receipt.number = wording::requestNumber(request.id);
    receipt.person = m_flow.person().name;
    receipt.received = request.received;
    receipt.packed = m_flow.packedOn();
    receipt.digest = m_flow.packedDigest();
    receipt.ways = m_flow.sentText().isEmpty() ? QString() : sentSentence(m_flow.sentText());
    receipt.kinds = kinds.join(tr(", "));
    receipt.isPortable = m_flow.current().kind == requests::PackageKind::Portability;
    receipt.isClosed = m_flow.hasEnded();
    receipt.closed = request.standing.endedOn;
    m_document = receiptPaper(receipt);
    QTextDocument* shown = m_document->clone(m_page);
    shown->setDocumentMargin(theme::px(24));
    m_page->setDocument(shown);
    m_next->setText(m_flow.hasEnded() ? tr("The request is closed. The receipt can be printed as long as it is kept.")
                                      : tr("Next comes the letter that answers the request; once it is sent the "
                                           "request can be closed. Who was told without a letter: say so in the "
                                           "register. Where something else was asked for, too, it stays open."));
}

QString ExportReceiptPage::foot() const
{
    return tr("%1, request %2", "business, number")
        .arg(m_context.workspace.business(), wording::requestNumber(m_flow.request()));
}

void ExportReceiptPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (m_document && m_choosers.print(this, printer))
        kit::printPages(*m_document, printer, foot());
}

void ExportReceiptPage::save()
{
    if (!m_document)
        return;
    const QString path = m_choosers.saveFile(this, tr("Save the receipt"),
        tr("receipt", "a file name without the ending") + u'-' + wording::requestNumber(m_flow.request())
            + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    if (kit::savePdf(*m_document, path, foot()))
        m_context.notices.toast(tr("Saved as %1. It names the person, but shows none of the data.", "file name")
                .arg(QFileInfo(path).fileName()));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_requests
