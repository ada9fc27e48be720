// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QTimer>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class ChartPanel;
class MessageBar;
class PageHeader;
} // namespace aicms::kit

namespace aicms::home {

class CareCard;
class NeedsCard;
class TileCard;

/// "Today": what needs somebody, by when, and how things stand. It knows none of the other screens; each tells its part
/// by ScreenEntry::today, and is asked again after every change while this is shown.
class HomeScreen : public shell::Screen {
    Q_OBJECT
public:
    HomeScreen(
        const shell::Context& context, const std::vector<shell::ScreenEntry>& entries, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool focusResults() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A screen that has something to say, and what it said last.
    struct Teller {
        QString name;
        std::function<void(const shell::Context&, const shell::ShowToday&)> ask;
        shell::TodayPart part = {};
        std::optional<base::Error> problem = {};
        bool isKnown = false;
    };
    void ask();
    void take(std::size_t teller, int asked, const base::Result<shell::TodayPart>& part);
    bool isAllKnown() const; ///< everybody has answered, if only once
    void showAll();
    void showHead(const std::vector<shell::TodayLine>& lines, const std::vector<shell::TodayCheck>& checks);
    void showTiles(const std::vector<shell::TodayTile>& tiles);
    void showCharts(const std::vector<shell::TodayChart>& charts);
    void arrangeTiles();
    void takeKeys();
    void go(const shell::TodayWay& way);

    shell::Context m_context;
    std::vector<Teller> m_tellers;
    int m_asked = 0;
    QDate m_today;
    bool m_wantsKeys = false; ///< shown by somebody who waits for the first line
    QTimer m_changes; ///< many come at once
    QTimer m_midnight;
    QTimer m_showing;
    kit::PageHeader* m_header;
    kit::ActionButton* m_start;
    std::optional<shell::TodayStart> m_begin;
    kit::MessageBar* m_problem;
    QGridLayout* m_tileGrid;
    std::vector<TileCard*> m_tiles;
    QBoxLayout* m_columns;
    NeedsCard* m_needs;
    QVBoxLayout* m_charts;
    std::vector<shell::TodayChart> m_shownCharts;
    CareCard* m_care;
};

/// The screen "home", to be put in front of `entries`, which are those of the other screens.
shell::ScreenEntry homeEntry(std::vector<shell::ScreenEntry> entries);

} // namespace aicms::home
