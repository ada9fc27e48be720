// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consent/renewal_writer.h"
#include "ui/kit/card.h"

#include <optional>

namespace aicms::kit {
class ActionButton;
class Chip;
class Label;
class ScrollPage;
} // namespace aicms::kit

namespace aicms::shell {
class ControllerForm;
}

namespace aicms::ui_consent {

/// Asking people again, step by step: how many get a letter or the text of an e-mail, who gets none and why, and what
/// the ledger will say; then the file; then, by a button of its own, that it was sent. Until that nothing is recorded.
/// While the business has not told how it is reached, that is asked for first: nobody could answer such a letter.
class RenewalPanel : public kit::Card {
    Q_OBJECT
public:
    explicit RenewalPanel(const shell::Context& context, QWidget* parent = nullptr);
    /// `besides`: who is left out already, as a sentence.
    void open(const std::vector<RenewalWish>& wishes, const QString& besides = {});
    void cancel();
    void saveTo(const QString& path); ///< what the save button does, once the place is known
    bool isOpen() const { return m_isOpen; }
    /// Letters that are saved and of which nobody has said yet that they were sent, for restore() after a lock.
    std::optional<QByteArray> unsaved() const;
    bool restore(const QByteArray& kept); ///< the question whether they have been sent; false: nothing was kept

    /// Turns a button that opens this off, with the reason, where the user's role does not allow it.
    static void guard(kit::ActionButton* button, const shell::Context& context);

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void openChanged(bool isOpen);
    void keysLeft(); ///< it closed and had the focus: whoever opened it takes it

private:
    void offerWayBack(const QString& said, int people, const std::vector<std::pair<base::CustomerId, qint64>>& entries);
    void choose(bool isMail);
    void showSender(); ///< asks how the business is reached, where that is not known
    void saveSender();
    void showPlan();
    void showSaved();
    void showFailure(const QString& sentence);
    void askWhere();
    void setOpen(bool isOpen);

    shell::Context m_context;
    RenewalWriter* m_writer;
    std::vector<RenewalWish> m_wishes;
    bool m_isOpen = false;
    QWidget* m_kinds;
    kit::Chip* m_letters;
    kit::Chip* m_mails;
    kit::Label* m_sender; ///< why no letter can go yet
    kit::ScrollPage* m_senderPage;
    shell::ControllerForm* m_senderForm;
    kit::ActionButton* m_saveSender;
    kit::Label* m_figures;
    kit::Label* m_receivers; ///< of the letters that are saved
    kit::Label* m_leftOut;
    kit::Label* m_besides; ///< who was left out before these were chosen
    kit::Label* m_ledger;
    kit::ActionButton* m_save;
    kit::ActionButton* m_record;
    kit::ActionButton* m_cancel;
};

} // namespace aicms::ui_consent
