// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace aicms::kit {
class Card;
class ScrollPage;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// The parts of a record. Three columns side by side, each scrolled for itself: the profile; timeline or purchases,
/// chosen by tabs; consent, notes and files below each other. Where there is no room for them, one part at a time
/// behind a single row of tabs.
class RecordColumns : public QWidget {
    Q_OBJECT
public:
    enum Page { Profile, Timeline, Purchases, Consent, Notes, Files };

    explicit RecordColumns(QWidget* parent = nullptr);
    QVBoxLayout* body(Page page) const;
    /// A form that comes and goes: above the middle column; where one part is shown at a time, in place of `page`.
    void addForm(Page page, QWidget* form);
    void setCount(Page page, int count); ///< after the word of its tab
    /// Brings a part to the front.
    void showPage(Page page);
    void scrollToTop();
    void followFocus(); ///< scrolls to what is typed in, once the page has its new layout

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Left, Middle, Right };
    struct Form {
        Page page;
        QWidget* form;
        QWidget* holder; ///< hides the form with its page; the form itself stays open
    };

    static Column columnOf(Page page);
    void makeColumns();
    bool isShown(Page page) const;
    void arrange();
    QScrollArea* around() const;
    void showForm();
    void applySizes();

    kit::ViewTabs* m_tabs; ///< of all parts
    kit::ViewTabs* m_views; ///< of the middle column
    kit::Card* m_middle;
    QVBoxLayout* m_formRow = nullptr;
    std::array<kit::ScrollPage*, 3> m_columns {};
    std::vector<QWidget*> m_pages;
    std::vector<Form> m_forms;
    Page m_page = Profile; ///< where one part is shown at a time
    Page m_view = Timeline; ///< in the middle column
    bool m_narrow = false;
};

} // namespace aicms::customers_ui
