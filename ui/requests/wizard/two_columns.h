// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace aicms::ui_requests {

/// Two things side by side; where there is no room for both, one below the other.
class TwoColumns : public QWidget {
    Q_OBJECT
public:
    TwoColumns(QWidget* first, int firstShare, QWidget* second, int secondShare, QWidget* parent = nullptr);
    void setLeastWidth(int designPixels); ///< of both side by side; 760 unless something else is said

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout;
    int m_leastWidth = 760; ///< design pixels
};

} // namespace aicms::ui_requests
