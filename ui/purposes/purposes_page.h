// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/standing.h"
#include "core/purposes/notice.h"
#include "core/retention/rule.h"
#include "ui/shell/screen.h"

#include <QHash>
#include <QVariant>

class QBoxLayout;

namespace aicms::kit {
class ColumnRoom;
class DataTable;
} // namespace aicms::kit

namespace aicms::ui_purposes {

class NoticeCompare;
class PurposeEditor;

/// The list of purposes, and beside it the one that is chosen.
class PurposesPage : public QWidget {
    Q_OBJECT
public:
    explicit PurposesPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void addPurpose();
    void choose(const QString& code);
    /// False: something is not saved, and the page says so.
    bool mayLeave();
    PurposeEditor* editor() const { return m_editor; }
    /// The newest wording of the first of them beside the one before it, below the list where there is room.
    void showNotices(const std::vector<purposes::Notice>& notices);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void noticesWanted(); ///< the notice below the list is to be worked on

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeNoNotice();
    void setColumns(const std::vector<QVariantList>& rows); ///< in which these rows can be read
    void applyRoom();
    void showList();
    void mark();
    void countPeople();
    void recount();
    void showChosen(qint64 row);
    qint64 agreed(const purposes::Purpose& purpose) const;
    qint64 toAskAgain(const purposes::Purpose& purpose) const;
    void readRules();
    QString keptWords(const purposes::Purpose& purpose) const;

    shell::Context m_context;
    std::vector<purposes::Purpose> m_shown; ///< in the order of the rows
    std::vector<consent::StateCount> m_counts;
    QHash<qint64, qint64> m_reached; ///< by purpose: whom the gate lets through now
    std::vector<consent::AskAgain> m_again;
    std::vector<retention::Rule> m_rules;
    QString m_code; ///< of the one that is chosen
    bool m_isFilling = false;
    QBoxLayout* m_row;
    kit::DataTable* m_table;
    kit::ColumnRoom* m_columnRoom = nullptr;
    NoticeCompare* m_compare;
    QWidget* m_noNotice = nullptr;
    bool m_hasNotice = false;
    bool m_isNoticeRead = false;
    PurposeEditor* m_editor;
};

} // namespace aicms::ui_purposes
