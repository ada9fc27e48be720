// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace aicms::kit {
class PageHeader;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_sharing {

class DisclosuresPage;
class RecipientsPage;
class ToldPage;

/// Who outside the business gets data about people, what went to them, and who of them has to be told of a change.
/// Entered with "recipients", "entries" or "told" it shows that tab; with a customer's id what was passed on about her.
/// N enters a recipient.
class SharingScreen : public shell::Screen {
    Q_OBJECT
public:
    SharingScreen(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showView(const QString& id);
    void reload();
    void beginNew();
    QString unsavedView() const;
    void warnUnsaved();

    shell::Context m_context;
    kit::PageHeader* m_header;
    kit::ViewTabs* m_tabs;
    QStackedWidget* m_pages;
    RecipientsPage* m_recipients;
    DisclosuresPage* m_entries;
    ToldPage* m_told;
};

/// The screen "sharing", and the command "sharing.person" with a customer's id.
shell::ScreenEntry sharingEntry(const shell::Choosers& choosers);

} // namespace aicms::ui_sharing
