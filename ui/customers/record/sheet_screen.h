// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"
#include "ui/wording/person_sheet.h"

class QComboBox;
class QTextBrowser;

namespace aicms::kit {
class MessageBar;
class PageHeader;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// The plain sheet for one person: read, printed, saved as PDF or text. Entered with the customer's id. What leaves is
/// logged before it does.
class SheetScreen : public shell::Screen {
    Q_OBJECT
public:
    SheetScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    /// The language where another one was chosen than the person's.
    QByteArray view() const override;
    void restoreView(const QByteArray& view) override;

    /// Writes a .pdf or, by its ending, a .txt file.
    void saveTo(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    template <class T> void part(const QFuture<base::Result<T>>& answer, T wording::PersonRecord::* place);
    void readAll(const customers::Customer& customer);
    void readRequests();
    void readSensitive();
    void readHolds();
    void readLines();
    void partDone();
    void showSheet();
    void print();
    void afterLog(const std::function<void(qint64 entry)>& output); ///< number of the log's entry
    wording::Sheet sheet() const;

    shell::Context m_context;
    shell::Choosers m_choosers;
    base::CustomerId m_id;
    base::CustomerId m_keptFor; ///< of whom m_keptLanguage was chosen before a lock
    QString m_keptLanguage;
    wording::PersonRecord m_record;
    int m_generation = 0;
    int m_waiting = 0;
    kit::PageHeader* m_header;
    kit::MessageBar* m_message;
    QComboBox* m_language;
    QTextBrowser* m_page;
};

} // namespace aicms::customers_ui
