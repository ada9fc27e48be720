// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/choosers.h"

#include <QFuture>
#include <QWidget>

class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class Label;
class MessageBar;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class FigureTile;
class ImportFlow;
class NamesakesCard;
class RejectedCard;
class SkippedCard;
class UpdatesCard;
class WrongValuesCard;

/// Step 4: the import is played through without storing anything.
class CheckPage : public QWidget {
    Q_OBJECT
public:
    CheckPage(ImportFlow& flow, shell::Choosers choosers, QWidget* parent = nullptr);

private:
    QWidget* makeTiles();
    QWidget* makeLeftOut();
    void refresh();
    void refreshMessage();
    void fillTiles();
    void evenTiles();
    QStringList countSentences() const;
    void refreshAdded();
    QString checkedSentence() const;
    void refreshProgress();
    QString titleOf(const QString& header) const;
    void fillLeftOut();
    void saveRejected();
    void saveLeftOut();
    void tellSaved(QFuture<base::Result<void>> job, const QString& done);

    ImportFlow& m_flow;
    shell::Choosers m_choosers;
    kit::MessageBar* m_message;
    kit::MessageBar* m_saved;
    kit::Card* m_running;
    kit::ProgressPanel* m_progress;
    QWidget* m_results;
    FigureTile* m_created = nullptr;
    FigureTile* m_updated = nullptr;
    FigureTile* m_skipped = nullptr;
    FigureTile* m_rejectedCount = nullptr;
    FigureTile* m_leftOutCount = nullptr;
    kit::MessageBar* m_added = nullptr; ///< rows that are added although they fit somebody
    SkippedCard* m_skippedCard = nullptr;
    WrongValuesCard* m_wrong = nullptr;
    RejectedCard* m_rejected = nullptr;
    NamesakesCard* m_namesakes = nullptr;
    UpdatesCard* m_updates = nullptr;
    kit::Card* m_leftOutCard = nullptr;
    kit::DataTable* m_leftOut = nullptr;
    kit::Label* m_kept = nullptr; ///< columns that become extra fields
};

} // namespace aicms::ui_exchange
