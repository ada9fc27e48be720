// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/kit/confirm_box.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace aicms::kit {
class FormField;
class MomentField;
} // namespace aicms::kit

namespace aicms::ui_purposes {

/// Asks before a draft becomes a version for good: since when its text is handed out (from now on, or since a day that
/// is past, which needs a reason), and what that means. Nothing is published with a day that cannot be taken.
class PublishQuestion : public QWidget {
    Q_OBJECT
public:
    /// What is known of the draft that is asked about.
    struct Draft {
        int number = 1; ///< of the version that it becomes
        std::optional<base::UtcTime> before = {}; ///< since when the version before is in use; empty: there is none
        QString languages; ///< in which it is written, as a list to read
        QString effects; ///< who is told of it, which languages fall out: whenever it is in use since
        std::function<base::UtcTime()> now;
        QTimeZone zone = QTimeZone::utc(); ///< of the business
    };
    explicit PublishQuestion(Draft draft, QWidget* parent = nullptr);
    void setKeepText(const QString& text);

Q_SIGNALS:
    /// `since` empty: from now on. Else a moment that is past, with a reason that says something.
    void confirmed(std::optional<base::UtcTime> since, const QString& reason);
    void kept();

private:
    std::optional<base::UtcTime> since() const; ///< empty: from now on
    QString dayFault() const; ///< why the day cannot be taken; empty: it can
    QString meaning() const;
    void showMeaning();
    void confirm();

    Draft m_draft;
    kit::MomentField* m_since;
    QLineEdit* m_reason;
    kit::FormField* m_sinceField;
    kit::FormField* m_reasonField;
    kit::ConfirmBox* m_box;
};

} // namespace aicms::ui_purposes
