// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace aicms::kit {
class ActionButton;
class PageHeader;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_purposes {

class FieldsPage;
class NoticesPage;
class ProcessingPage;
class PurposesPage;

/// What data is used for, and what people are told. Entered with "notices", "fields" or "record" it shows that tab,
/// with the code of a purpose that purpose. N makes a new purpose or notice,
/// Ctrl+S saves what is written.
class PurposesScreen : public shell::Screen {
    Q_OBJECT
public:
    explicit PurposesScreen(const shell::Context& context, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeRecordActions(kit::PageHeader* header);
    void showView(const QString& id);
    void makeNew();
    void save();
    void onChanged(const base::Change& change);
    bool mayEdit() const;

    shell::Context m_context;
    kit::ViewTabs* m_tabs;
    QStackedWidget* m_pages;
    PurposesPage* m_purposes;
    NoticesPage* m_notices;
    FieldsPage* m_fields;
    ProcessingPage* m_record;
    kit::ActionButton* m_saveRecord = nullptr;
    kit::ActionButton* m_printRecord = nullptr;
    kit::ActionButton* m_new = nullptr;
    bool m_isStale = false; ///< something changed, and is read as soon as all changes are told
};

/// The screen "purposes".
shell::ScreenEntry purposesEntry();

} // namespace aicms::ui_purposes
