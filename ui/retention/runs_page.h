// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/kit/split_page.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <QHash>

class QTextDocument;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class KeyValueList;
class MessageBar;
class Pill;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// Every erasure, of runs and of single people, newest first; beside it its certificate, which names nobody.
class RunsPage : public kit::SplitPage {
    Q_OBJECT
public:
    RunsPage(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    void reload();
    void choose(qint64 erasure); ///< once the list is there

Q_SIGNALS:
    void counted(int erasures);

protected:
    void narrowed(bool isNarrow) override;

private:
    QWidget* makeCertificate();
    void showList();
    void showChosen(qint64 row);
    const retention::Run* runOf(retention::ErasureId erasure) const;
    QString backupText(const retention::Certificate& certificate) const;
    QString whyText(const retention::Certificate& certificate) const;
    QString stateSentence(const retention::Certificate& certificate) const;
    std::unique_ptr<QTextDocument> paper() const;
    QString foot() const;
    void print();
    void save();

    shell::Context m_context;
    shell::Choosers m_choosers;
    std::vector<retention::Certificate> m_certificates; ///< in the order of the rows
    std::vector<retention::Run> m_runs;
    QHash<qint64, QString> m_users;
    std::optional<retention::Certificate> m_chosen;
    qint64 m_wanted = 0;
    kit::DataTable* m_table;
    kit::Card* m_card;
    kit::Pill* m_state;
    kit::MessageBar* m_message;
    kit::KeyValueList* m_facts;
    kit::ActionButton* m_print;
    kit::ActionButton* m_save;
};

} // namespace aicms::ui_retention
