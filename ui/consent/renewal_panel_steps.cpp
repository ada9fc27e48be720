// SPDX-License-Identifier: GPL-3.0-or-later
// Of the card that asks people again: what it shows once the letters are planned, and once they are saved.
#include "ui/consent/renewal_panel.h"
#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/scroll_page.h"
#include "ui/shell/choosers.h"
#include "ui/shell/controller_form.h"
#include "ui/shell/doubted_lists.h"

namespace aicms::ui_consent {

void RenewalPanel::showPlan()
{
    const int letters = m_writer->letters();
    m_figures->setText(m_writer->isMail() ? tr("%Ln people get the text of an e-mail.", nullptr, letters)
                                          : tr("%Ln people get a letter with a slip to answer.", nullptr, letters));
    const QString bare = m_writer->withoutWording() == 0
        ? QString()
        : tr("No notice is published that speaks of this: they read only what the purpose itself says, and the ledger "
             "notes no wording. Publish one first, under Purposes & notices.");
    const QStringList warnings {bare, m_writer->leftOut()};
    m_leftOut->setText(warnings.join(u' ').trimmed());
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_ledger->setText(!bare.isEmpty()
            ? tr("Saving records nothing. Once you have sent them and say so here, the ledger gets an entry for each "
                 "person: was asked. What they answered before stays as it is.")
            : m_writer->isMail()
            ? tr("Saving records nothing. Once you have sent the e-mails and say so here, the ledger gets an entry for "
                 "each person: was asked, by e-mail, with the wording. What they answered before stays as it is.")
            : tr("Saving records nothing. Once you have sent the letters and say so here, the ledger gets an entry for "
                 "each person: was asked, by letter, with the wording. What they answered before stays as it is."));
    m_ledger->show();
    m_save->setEnabled(letters > 0);
    m_save->setReason(letters > 0 ? QString() : tr("Nobody of those chosen can be asked this way"));
}

/// A plan that is there can be saved again; without one, the same choice counts anew.
void RenewalPanel::showFailure(const QString& sentence)
{
    const bool isPlanned = m_writer->letters() > 0;
    if (!isPlanned)
        m_figures->setText(sentence);
    m_save->setEnabled(isPlanned);
    m_save->setReason(isPlanned ? QString() : sentence);
}

void RenewalPanel::askWhere()
{
    if (!shell::listsMayLeave(m_context))
        return;
    const kit::Chip* kind = m_writer->isMail() ? m_mails : m_letters;
    const QString ending = m_writer->isMail() ? QStringLiteral("txt") : QStringLiteral("pdf");
    const QString name = m_writer->isMail() ? tr("e-mails", "a file name without the ending")
                                            : tr("letters", "a file name without the ending");
    const QString path = shell::saveAsKind(this, m_save->text(), name, {{ending, kind->text()}});
    if (!path.isEmpty())
        saveTo(path);
}

void RenewalPanel::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    m_writer->saveTo(path);
}

std::optional<QByteArray> RenewalPanel::unsaved() const
{
    const bool isAsked = m_isOpen && !m_record->isHidden();
    return isAsked && m_writer->letters() > 0 ? std::optional(m_writer->kept()) : std::nullopt;
}

bool RenewalPanel::restore(const QByteArray& kept)
{
    if (!m_writer->takeUp(kept))
        return false;
    setOpen(true);
    return true;
}

void RenewalPanel::showSaved()
{
    const int letters = m_writer->letters();
    for (QWidget* each :
        std::initializer_list<QWidget*> {m_sender, m_senderPage, m_saveSender, m_kinds, m_besides, m_save})
        each->hide();
    m_figures->show();
    m_ledger->show();
    m_figures->setText(m_writer->isMail() ? tr("%Ln e-mail text(s) are saved. Have they been sent?", nullptr, letters)
                                          : tr("%Ln letter(s) are saved. Have they been sent?", nullptr, letters));
    // Whoever comes back to this after a lock has to know whose letters they are.
    m_receivers->setText(m_writer->receivers());
    m_receivers->setVisible(!m_writer->receivers().isEmpty());
    m_leftOut->setText(m_writer->leftOut());
    m_leftOut->setVisible(!m_writer->leftOut().isEmpty() && m_receivers->isVisibleTo(this)); // the names are read
    m_ledger->setText(tr("Nothing is recorded yet. Send them first, then press the button."));
    m_record->show();
    m_cancel->setText(tr("Not sent: record nothing"));
    m_cancel->setFocus(Qt::OtherFocusReason); // one more Return must not say that they were sent
}

} // namespace aicms::ui_consent
