// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <vector>

class QScrollArea;

namespace aicms::shell {

/// The pages of the window, one in front. A page that needs more room than there is scrolls: else the largest page ever
/// looked at would decide how small the window can be. A page behind does not get the keys, whatever it does when an
/// answer comes late: Qt would give them to a button that nobody sees.
///
/// And the page in front keeps them. When what had the keys is closed, Qt hands them to whatever comes next, up to the
/// search field above, where a page's own keys of one letter become a search. Here they go back the way they came: to
/// what opened that form, else to what had them before, else to the page itself. A page that knows better says so
/// afterwards.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    ~PageStack() override;
    void addPage(Screen* screen);
    void showPage(Screen* screen);

private:
    void followKeys(QWidget* before, QWidget* now);
    void keepKeysOut(QWidget* before, QWidget* now);
    void giveKeysBack();
    QWidget* lastWithKeys() const; ///< that can take them again; null: nothing on this page
    void remember(QWidget* focused);

    QHash<Screen*, QScrollArea*> m_areas;
    std::vector<QPointer<QWidget>> m_had; ///< what had the keys in these pages, the last one at the end
    bool m_isGivingBack = false;
};

} // namespace aicms::shell
