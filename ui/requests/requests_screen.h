// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "core/requests/requests_service.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace aicms::kit {
class LinkButton;
class PageHeader;
class ScrollPage;
} // namespace aicms::kit

namespace aicms::ui_requests {

class DueTile;
class RequestForm;
class RequestPane;
class RequestQueue;

/// People asking about their own data: what is due when, with whom, and how long it took. N takes in a new request.
/// Entered with a customer's id it begins a request of that customer.
class RequestsScreen : public shell::Screen {
    Q_OBJECT
public:
    RequestsScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool focusResults() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTiles();
    void followQueue();
    QWidget* makeSide();
    void arrange();
    void openSide(); ///< where there is no room for both, instead of the list
    void leaveSide();
    void stepBack(); ///< Esc: what is open is closed, the last thing first
    void reload();
    void chooseWanted();
    void showFigures(const requests::QueueFigures& figures);
    void showRequest(qint64 id);
    void beginNew(base::CustomerId customer);
    void beginCorrection(requests::RequestId id);
    void takeCorrection(const requests::RequestView& made, const requests::Request& before);
    void saveCalendar();

    shell::Context m_context;
    shell::Choosers m_choosers;
    kit::PageHeader* m_header;
    std::vector<DueTile*> m_tiles;
    RequestQueue* m_queue;
    QWidget* m_tileRow = nullptr;
    QStackedWidget* m_side;
    QWidget* m_nothing;
    QWidget* m_sideColumn = nullptr;
    kit::LinkButton* m_toList;
    RequestPane* m_pane;
    kit::ScrollPage* m_paneScroll = nullptr;
    RequestForm* m_form;
    requests::QueueFigures m_figures;
    bool m_isNarrow = false;
    bool m_isSideOpen = false; ///< in a narrow window, in place of the list
    base::CustomerId m_nextNew; ///< whose request is begun once the form is left
    qint64 m_wanted = 0; ///< to be chosen once the list is there
    bool m_wantsKeys = false; ///< what had them is gone once the list is read
    bool m_takesTheOnlyOne = false; ///< the list is read for the first time since the page was entered
};

/// The screen "requests", and the command "request.start" with a customer's id.
shell::ScreenEntry requestsEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_requests
