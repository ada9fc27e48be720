// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QHash>
#include <QStackedWidget>

class QScrollArea;

namespace aicms::shell {

/// The pages of the window, one in front. A page that needs more room than there is scrolls: else the largest page ever
/// looked at would decide how small the window can be. A page behind does not get the keys, whatever it does when an
/// answer comes late: Qt would give them to a button that nobody sees.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    void addPage(Screen* screen);
    void showPage(Screen* screen);

private:
    void keepKeysOut(QWidget* before, QWidget* now);

    QHash<Screen*, QScrollArea*> m_areas;
};

} // namespace aicms::shell
