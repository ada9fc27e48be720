// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_service.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <memory>
#include <optional>

class QTimer;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class ColumnRoom;
class ConfirmBox;
class DataTable;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class RejectedCard;
struct SharedProgress;

/// All imports with what came of them; each can be undone, and one that was broken off can be gone on with.
class ImportHistory : public shell::Screen {
    Q_OBJECT
public:
    ImportHistory(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override;

private:
    void setColumns(const std::vector<QVariantList>& rows); ///< wide enough for them
    QWidget* makeHeader();
    QWidget* makeActions();
    void reload();
    void show(std::vector<exchange::BatchInfo> batches);
    const exchange::BatchInfo* chosen() const;
    /// Who may not list users learns only his own name.
    QHash<qint64, QString> userNames() const;
    void refreshActions();
    void showRejected();
    void saveRejected();
    void askUndo();
    void closeQuestion();
    void undo(const exchange::BatchInfo& batch);
    QString undoingSentence() const;
    void showUndoing();
    void resume();
    void say(int kind, const QString& text);

    shell::Context m_context;
    shell::Choosers m_choosers;
    std::vector<exchange::BatchInfo> m_batches;
    std::optional<base::BatchId> m_undoing;
    std::shared_ptr<SharedProgress> m_progress; ///< of the undoing
    QTimer* m_ticks;
    base::BatchId m_wanted; ///< to be chosen once the list is there; none: stay where it is
    kit::MessageBar* m_message;
    kit::DataTable* m_table;
    kit::ColumnRoom* m_room = nullptr;
    RejectedCard* m_rejected;
    std::vector<exchange::RejectedRow> m_rejections; ///< of m_rejectionsOf
    base::BatchId m_rejectionsOf;
    kit::Label* m_reason = nullptr;
    kit::ActionButton* m_undo = nullptr;
    kit::ActionButton* m_resume = nullptr;
    kit::ConfirmBox* m_question = nullptr;
    QVBoxLayout* m_list;
};

/// The screen "imports", with the command "import.history" for those who may list imports.
shell::ScreenEntry importHistoryEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_exchange
