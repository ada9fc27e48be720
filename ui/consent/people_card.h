// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/standing.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QHash>

namespace aicms::kit {
class BulkBar;
class Chip;
class ColumnRoom;
class DataTable;
class EmptyState;
class Label;
} // namespace aicms::kit

namespace aicms::ui_consent {

class RenewalPanel;

/// People by purpose, a column for each that asks for consent, with how many agreed in its head. Which people, chips
/// choose: everybody, or those of the chosen purpose by what they answered and whether the gate follows it. Who agreed,
/// or had until it ended, can be ticked and asked to renew.
class PeopleCard : public kit::Card {
    Q_OBJECT
public:
    explicit PeopleCard(const shell::Context& context, QWidget* parent = nullptr);
    /// How many people a chip stands for.
    using Counts = std::function<qint64(consent::State state, consent::Standing standing)>;
    /// Before showPurpose(): how many people's yes counts, by the code of the purpose, and how many people there are.
    void setAgreeing(const QHash<QString, qint64>& people, qint64 everybody);
    void showPurpose(const QString& code, const Counts& counts);
    void reload();
    void setAnybody(bool isAnybody); ///< false: there is no customer at all
    /// Above the list where the page scrolls, for below it the bar would come up out of sight; else below it, so that
    /// no row moves under the pointer that ticks.
    void setBarAbove(bool isAbove);
    kit::DataTable* table() const { return m_table; }
    /// The answer whose people are listed.
    consent::State state() const { return m_state; }
    consent::Standing standing() const { return m_standing; }
    const QString& purpose() const { return m_purpose; }

Q_SIGNALS:
    void opened(qint64 customer);

private:
    void readEverybody(int mine);
    void showPeople(std::vector<qint64> ids, const QString& meaning);
    void read(std::vector<consent::State> left, std::vector<qint64> ids, int mine);
    void choose(consent::State state, consent::Standing standing);
    void chooseEverybody();
    void setColumns();
    void askToRenew();
    void loadRows(const std::vector<qint64>& ids, const std::function<void(std::vector<QVariantList>)>& answer);

    shell::Context m_context;
    QString m_purpose;
    consent::State m_state = consent::State::Given;
    consent::Standing m_standing = consent::Standing::AsAnswered;
    bool m_isEverybody = false; ///< whatever they answered
    int m_generation = 0;
    QHash<QString, qint64> m_agreeing;
    std::vector<base::PurposeId> m_asked; ///< the purposes of the columns
    struct Choice {
        consent::State state;
        consent::Standing standing;
        kit::Chip* chip;
    };
    std::vector<Choice> m_chips;
    kit::Chip* m_everybody;
    kit::DataTable* m_table;
    kit::ColumnRoom* m_room = nullptr;
    kit::EmptyState* m_nobody = nullptr; ///< in place of the rows, why there are none
    kit::Label* m_count;
    kit::BulkBar* m_bulk;
    RenewalPanel* m_letters;
};

} // namespace aicms::ui_consent
