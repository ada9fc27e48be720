// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "ui/shell/screen.h"

#include <memory>

class QStackedWidget;

namespace aicms::kit {
class ActionButton;
class MessageBar;
class PageHeader;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_consent {

class EveryonePage;
class FindPerson;
class ImportPage;
class PersonPage;
class ReceiptCheck;
class RenewPage;

/// An entry that somebody wants to say of that it was a mistake, on the way to its person's page.
struct Mistake {
    qint64 customer = 0;
    qint64 entry = 0;
};

/// What people agreed to, when, how, and the proof: everyone, one person, and whose consent ends soon. Entered with a
/// customer's id it shows that person. N records a change, T goes back to today.
class ConsentScreen : public shell::Screen {
    Q_OBJECT
public:
    /// `mistake`: looked at whenever the screen is entered with a person, and taken. Not an argument of the place:
    /// going back there must not open the form anew.
    explicit ConsentScreen(
        const shell::Context& context, std::shared_ptr<Mistake> mistake = {}, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayClose() override;
    bool mayLeave() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;
    QByteArray view() const override; ///< which page, and whose
    void restoreView(const QByteArray& view) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showView(const QString& id);
    void showPerson(qint64 customer);
    void findAnother();
    void withdrawNotice();
    bool askWhetherSent(); ///< of letters that are saved; false: there are none
    void showImport();
    void makePersonActions(kit::PageHeader* header);
    void makeEveryoneActions(kit::PageHeader* header);
    void saveLedger();
    void applyRoom();
    void reloadPerson(); ///< where something was recorded since it was read
    void onChanged(const base::Change& change);

    shell::Context m_context;
    kit::ViewTabs* m_tabs;
    QStackedWidget* m_pages;
    EveryonePage* m_everyone;
    PersonPage* m_person;
    RenewPage* m_renew;
    FindPerson* m_find; ///< in place of a person, while none is chosen
    bool m_isPersonOld = false; ///< something was recorded since the person was read
    bool m_isFinding = false; ///< another person is looked for
    ImportPage* m_import = nullptr; ///< made when it is first wanted
    std::shared_ptr<Mistake> m_mistake;
    ReceiptCheck* m_check;
    kit::MessageBar* m_told; ///< what a receipt that was checked is
    std::vector<kit::ActionButton*> m_ofPerson;
    std::vector<kit::ActionButton*> m_ofEveryone;
};

/// The screen "consent", and the command "consent.open" with a customer's id.
shell::ScreenEntry consentEntry();

} // namespace aicms::ui_consent
