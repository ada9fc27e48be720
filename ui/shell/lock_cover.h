// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace aicms::kit {
class Label;
}

namespace aicms::shell {

/// What stands in place of the content while a vault closes: that it does, and what is brought to a safe end first
/// where that takes a while.
class LockCover : public QWidget {
    Q_OBJECT
public:
    explicit LockCover(QWidget* parent = nullptr);
    /// `jobs`: what the status bar showed. Without one nothing is said before some seconds have passed.
    void begin(const QStringList& jobs);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fitReason();
    void showReason(const QString& text);

    kit::Label* m_reason;
    QProgressBar* m_bar;
    QTimer m_late;
};

} // namespace aicms::shell
