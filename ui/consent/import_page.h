// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_file.h"
#include "core/consent/consent_import.h"
#include "ui/kit/growing_page.h"
#include "ui/shell/screen.h"

#include <map>
#include <optional>

class QComboBox;
class QGridLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_consent {

/// Consents out of another program's list (CSV). The person says what each column and each word in it means; nothing is
/// guessed. First it is tried without recording, then recorded. What came without proof is kept as that.
class ImportPage : public kit::GrowingPage {
    Q_OBJECT
public:
    explicit ImportPage(const shell::Context& context, QWidget* parent = nullptr);
    void openFile(const QString& path);
    /// Something is being recorded.
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void left();

private:
    using Field = consent::ConsentField;

    /// Where a field comes from: a column of the file, the same for every row, or nowhere.
    struct Source {
        QComboBox* list = nullptr;
        kit::FormField* row = nullptr;
        QString nothing; ///< what it is where the file has none; empty: it must be chosen
        std::map<QString, QComboBox*> words; ///< what each word of the column means
    };

    QWidget* makeFile();
    QWidget* makeColumns();
    QWidget* makeOutcome();
    QWidget* makeFoot();
    kit::FormField* addField(const QString& label, QWidget* editor);
    void addSource(Field field, const QString& label, const QString& nothing);
    void fillSources();
    void takeOwnExport();
    void showExamples();
    void showWords();
    void addWords(Field field);
    void settingsChanged();
    QString missing() const;
    QString nextStep() const; ///< once nothing is missing
    /// Words of a column that were given no meaning: rows with them are not taken.
    QStringList wordsWithoutMeaning(Field field) const;
    consent::ConsentMapping mapping() const;
    void run(bool isTrial);
    void showResult(const consent::ConsentImportResult& result, bool isTrial);
    void showOutcome();

    shell::Context m_context;
    QString m_path;
    consent::ConsentFile m_file;
    std::map<Field, Source> m_sources;
    bool m_isRunning = false;
    bool m_isOwn = false; ///< an export of this program: its columns are known
    std::optional<storage::CancelToken> m_trial; ///< while one runs
    bool m_isFilling = false;
    kit::Label* m_lead = nullptr;
    kit::Label* m_name = nullptr;
    kit::MessageBar* m_message = nullptr;
    QWidget* m_form = nullptr; ///< once there is a file
    kit::Card* m_columns = nullptr;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_match = nullptr;
    QComboBox* m_order = nullptr; ///< of day, month and year
    kit::Card* m_wordsCard = nullptr;
    QWidget* m_words = nullptr;
    kit::Card* m_outcome = nullptr;
    kit::MessageBar* m_lookFirst = nullptr; ///< what may let an old yes count that is none any more
    kit::Label* m_figures = nullptr;
    kit::DataTable* m_rows = nullptr;
    kit::Label* m_next = nullptr; ///< what is missing, what to do, or what came of it
    kit::ActionButton* m_try = nullptr;
    kit::ActionButton* m_stop = nullptr; ///< of a trial: meanwhile nothing else can be recorded
    kit::ActionButton* m_record = nullptr;
};

} // namespace aicms::ui_consent
