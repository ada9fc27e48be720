// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/customer_export.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <QFuture>

#include <atomic>

class QCheckBox;
class QLineEdit;
class QTimer;

namespace aicms::kit {
class ActionButton;
class Card;
class Label;
class MessageBar;
class ProgressPanel;
class ScrollPage;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class OptionGroup;
class RecipientChoice;

/// Customers into a file: whom, for whom, in which form, and what of them. The reason is asked for and stands in the
/// log. The file is written in the background; locking the vault stops it and leaves no file behind.
class ExportScreen : public shell::Screen {
    Q_OBJECT
public:
    ExportScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    ~ExportScreen() override;

    QString title() const override;
    /// A workspace::ExportOffer: whom the list shows. Nothing: all customers.
    void enter(const QVariant& argument) override;

private:
    enum Who { All, Shown, Ticked };
    struct Progress {
        std::atomic<qint64> done {0};
        std::atomic<qint64> total {0};
    };

    QWidget* makeFormat();
    QWidget* makeWho();
    QWidget* makeContent();
    QWidget* makeReason();
    QWidget* makeRunning();
    void refresh();
    void countThem();
    void forecast(int turn);
    static QStringList notForSaleWords(const workspace::NotForSale& left);
    static QString notAllowedWords(qint64 count);
    void sayWhatIsLeftOut();
    void start();
    void finish(const base::Result<workspace::ExportedList>& answer);
    exchange::ExportFormat format() const;
    workspace::ExportRequest request(const QString& path) const;
    bool isRunning() const;

    shell::Context m_context;
    shell::Choosers m_choosers;
    workspace::ExportOffer m_offer;
    OptionGroup* m_formats = nullptr;
    OptionGroup* m_who = nullptr;
    RecipientChoice* m_for = nullptr;
    kit::Label* m_count = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_tags = nullptr;
    QCheckBox* m_birthday = nullptr;
    QCheckBox* m_extraFields = nullptr;
    QCheckBox* m_photo = nullptr;
    kit::Label* m_advice = nullptr;
    kit::Label* m_leftOut = nullptr;
    QLineEdit* m_reason = nullptr;
    kit::ActionButton* m_save = nullptr;
    kit::Label* m_saveHint = nullptr;
    kit::ScrollPage* m_page = nullptr;
    kit::MessageBar* m_message;
    kit::Card* m_running = nullptr;
    kit::ProgressPanel* m_panel = nullptr;
    QTimer* m_ticks;
    std::shared_ptr<Progress> m_progress;
    std::optional<storage::CancelToken> m_token;
    QFuture<base::Result<workspace::ExportedList>> m_job;
    std::optional<storage::CancelToken> m_forecastToken;
    std::vector<QFuture<base::Result<workspace::ExportForecast>>> m_forecasts; ///< that run, and the last one
    int m_countTurn = 0;
    QString m_recipient; ///< to whom what runs goes
};

/// The screen "export" with the command "customers.export" (argument: an ExportOffer, or nothing) for those who may
/// export.
shell::ScreenEntry exportEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_exchange
