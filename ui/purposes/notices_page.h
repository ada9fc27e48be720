// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notices_service.h"
#include "ui/shell/screen.h"
#include "ui/wording/notice_hand_out.h"

#include <QHash>
#include <QJsonObject>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QStackedWidget;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_purposes {

class NoticeCompare;
class NoticeEditor;
class PublishQuestion;
class SeersCard;
class ToTellCard;

inline const QString publishNoticeId = QStringLiteral("notices.publish"); ///< of the warning why nothing was published
inline const QString noticeDraftView = QStringLiteral("draft");

/// The notices with their versions, what a version changed, the draft of the next one, and who saw which.
class NoticesPage : public QWidget {
    Q_OBJECT
public:
    explicit NoticesPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void addNotice();
    bool mayLeave(); ///< false: something is not saved, and the page says so
    NoticeEditor* editor() const { return m_editor; }
    /// The wording that is shown, as HTML, PDF or text by the file's ending.
    void saveTo(const QString& path);
    void print(); ///< the same on paper
    /// What was typed when the vault was locked; the notice is read first.
    void restore(const QJsonObject& typed);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void described(const QString& text); ///< "v5, v6 draft", of firstShown()
    void listed(const std::vector<purposes::Notice>& notices);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// One row of the table.
    struct Line {
        std::size_t notice = 0; ///< its place in m_notices
        int version = 0; ///< 0: the draft
    };

    QWidget* makeSide();
    QWidget* makeNoNotice();
    void applyRoom();
    void showNotices(const std::vector<purposes::Notice>& notices);
    void showTable();
    void showChosen(qint64 row);
    void readReach(const QString& code);
    void readReaders();
    void showEnteredLater(const purposes::Notice* notice);
    void askPublish();
    void showQuestion(int people);
    void publish(std::optional<base::UtcTime> since, const QString& reason);
    void dropQuestion();
    const purposes::Notice* chosen() const;
    wording::HandOut handOut(const purposes::Notice& notice) const; ///< the wording that is shown

    shell::Context m_context;
    QBoxLayout* m_row = nullptr;
    std::vector<purposes::Notice> m_notices;
    std::vector<Line> m_lines;
    QHash<QString, purposes::NoticeReach> m_reach; ///< by code
    int m_generation = 0; ///< of what was asked last
    QString m_code;
    int m_version = 0;
    bool m_isFilling = false;
    QJsonObject m_kept; ///< typed before the lock, to be put back once the notices are read
    kit::DataTable* m_table;
    NoticeCompare* m_compare;
    NoticeEditor* m_editor;
    kit::ActionButton* m_publish;
    QCheckBox* m_askAgain;
    QLabel* m_enteredLater; ///< that the version was in use before it was entered, and why
    PublishQuestion* m_question = nullptr;
    kit::ViewTabs* m_tabs;
    QStackedWidget* m_side;
    SeersCard* m_seen;
    ToTellCard* m_tell;
};

} // namespace aicms::ui_purposes
