// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and texts of e-mails that ask whether a consent may go on.
#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/consent/everyone_page.h"
#include "ui/kit/data_table.h"
#include "ui/kit/paper.h"

#include <memory>

namespace aicms::ui_consent {

using wording::RenewalLetter;

namespace {

QString mailText(const std::vector<RenewalLetter>& letters)
{
    QStringList mails;
    for (const RenewalLetter& letter : letters) {
        if (!letter.email.isEmpty())
            mails << QStringLiteral("%1\n%2\n\n%3\n").arg(letter.email, letter.subject, letter.text);
    }
    return mails.join(QStringLiteral("\n----------------------------------------\n\n"));
}

} // namespace

void RenewPage::prepareLetters(const QString& path)
{
    auto letters = std::make_shared<std::vector<RenewalLetter>>();
    const std::vector<qint64> ticked = m_table->rows()->checkedIds();
    auto waiting = std::make_shared<std::size_t>(ticked.size());
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const qint64 row : ticked) {
        const consent::Ending ending = m_endings[static_cast<std::size_t>(row - 1)];
        // First the log, then the paper: what cannot be logged does not leave.
        onSuccess(m_context.workspace.customers().logPrinted(ending.customer), this, m_context.notices, [=, this] {
            onSuccess(m_context.workspace.customers().reload(ending.customer), this, m_context.notices,
                [=, this](const customers::Customer& customer) {
                    if (const purposes::Purpose* purpose = catalogue->find(ending.purpose))
                        letters->push_back(wording::renewalLetter(customer, *purpose, ending.validUntil,
                            m_context.workspace.business(), m_context.workspace.consent().zone()));
                    if (--*waiting == 0)
                        write(path, *letters);
                });
        });
    }
}

void RenewPage::write(const QString& path, const std::vector<RenewalLetter>& letters)
{
    bool isSaved = false;
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) {
        isSaved = kit::saveText(mailText(letters), path);
    } else {
        kit::Paper paper(letters.empty() ? QString() : letters.front().language);
        for (const RenewalLetter& letter : letters) {
            if (&letter != &letters.front())
                paper.newPage();
            paper.line(letter.recipient);
            paper.line(letter.subject, 12, true);
            paper.line(letter.text);
        }
        isSaved = kit::savePdf(*paper.take(), path, m_context.workspace.business());
    }
    if (isSaved)
        m_context.notices.toast(
            tr("%Ln letter(s) are prepared. Sending them stays with you.", nullptr, static_cast<int>(letters.size())));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

} // namespace aicms::ui_consent
