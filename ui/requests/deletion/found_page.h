// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion/deletion.h"

#include <QWidget>

class QVBoxLayout;

namespace aicms::kit {
class Card;
class IconLabel;
class Label;
class MessageBar;
class Pill;
} // namespace aicms::kit

namespace aicms::ui_requests {

class DeleteFlow;
class ShortTable;

/// A text of somebody else's record that may mean the person, and the decision about it.
class HitRow : public QWidget {
    Q_OBJECT
public:
    HitRow(const requests::TextHit& hit, int number, QWidget* parent = nullptr);
    void show(requests::HitFate fate);

Q_SIGNALS:
    void decided(aicms::requests::HitFate fate);

private:
    kit::Pill* m_state;
};

/// Step 3: every place with its count, the empty ones and the backups, and what others' records say.
class DeleteFoundPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteFoundPage(DeleteFlow& flow, QWidget* parent = nullptr);

private:
    QWidget* makePlaces();
    QWidget* makeTexts();
    void refresh();
    void showPlaces(const requests::Found& found);
    void showTexts(const requests::Found& found);

    DeleteFlow& m_flow;
    kit::MessageBar* m_twice;
    kit::Card* m_places = nullptr;
    ShortTable* m_table;
    kit::Label* m_empty;
    kit::Label* m_backups;
    kit::IconLabel* m_backupIcon;
    kit::Card* m_texts = nullptr;
    QVBoxLayout* m_list = nullptr;
    kit::Label* m_none;
    std::vector<HitRow*> m_rows;
    QStringList m_shown; ///< keys of the texts that have a row
};

} // namespace aicms::ui_requests
