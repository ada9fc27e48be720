// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "ui/kit/themed.h"

namespace aicms::kit {
class PrivacyPill;
class SearchBox;
} // namespace aicms::kit

namespace aicms::shell {

/// Search, the promise, Lock and who is at the keyboard.
class HeaderBar : public kit::PaintedWidget {
    Q_OBJECT
public:
    explicit HeaderBar(const access::Session& session, QWidget* parent = nullptr);
    void focusSearch();
    void goOnTyping(); ///< the focus, at the end of the text
    void setSearchText(const QString& text); ///< without searched()
    void setSearchVisible(bool visible);
    /// What it can do with once its words are folded; before it is shown it does not know that it must fold them, and
    /// would make the window wider than the screen.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searched(const QString& text);
    void searchConfirmed(); ///< Return
    void searchLeft(); ///< Down
    void lockRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeUser(const access::Session& session);
    kit::SearchBox* m_search;
    kit::PrivacyPill* m_promise;
    QWidget* m_userName = nullptr;
};

} // namespace aicms::shell
