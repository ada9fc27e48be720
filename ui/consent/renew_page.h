// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/standing.h"
#include "ui/shell/screen.h"

#include <QHash>

#include <optional>
#include <vector>

class QComboBox;

namespace aicms::consent {
struct RenewalWish;
}

namespace aicms::kit {
class ActionButton;
class BulkBar;
class DataTable;
class SearchBox;
} // namespace aicms::kit

namespace aicms::ui_consent {

class RenewalPanel;

/// Whom a changed purpose concerns, then whose consent ends soon, soonest first. Opening a row shows the person. For
/// those that are ticked letters or texts of e-mails are prepared; sending stays with the user.
class RenewPage : public QWidget {
    Q_OBJECT
public:
    static constexpr int days = 60; ///< before the end (privacy-rules K5)

    explicit RenewPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    bool restore(const QByteArray& kept); ///< what RenewalPanel::unsaved() gave, here or on another page

Q_SIGNALS:
    void counted(int people);
    void opened(qint64 customer);
    void settled(); ///< letters that were saved: recorded as sent, or not

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whoever is to be asked, and until when the yes holds; none: not used any more, since the purpose changed.
    struct ToRenew {
        base::CustomerId customer = {};
        base::PurposeId purpose = {};
        std::optional<base::UtcTime> validUntil = {};
        QDate asked = {}; ///< since the yes; invalid: not yet
    };
    void takeEndings(const std::vector<consent::AskAgain>& again, const std::vector<consent::Ending>& endings);
    std::vector<consent::RenewalWish> wishes() const;
    void fillPurposes();
    void showEndings();
    void readAsked(int mine);
    void askAll();
    void showRows();
    void showNobody(bool isLookedFor);

    shell::Context m_context;
    std::vector<ToRenew> m_all; ///< as they were read
    std::vector<ToRenew> m_ofPurpose; ///< those of the purpose that is chosen
    std::vector<ToRenew> m_endings; ///< those of the rows, by the name that is looked for
    QHash<qint64, QString> m_names; ///< of the people in them
    int m_generation = 0;
    bool m_isLookedFor = false; ///< by a name
    bool m_isAskedRead = false; ///< when they were asked
    bool m_isToAskAll = false; ///< as soon as that is read
    RenewalPanel* m_letters;
    QComboBox* m_purpose;
    kit::SearchBox* m_find;
    kit::ActionButton* m_askAll;
    kit::BulkBar* m_bulk;
    kit::DataTable* m_table;
};

} // namespace aicms::ui_consent
