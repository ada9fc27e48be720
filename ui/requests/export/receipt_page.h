// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <QWidget>

#include <memory>

class QTextDocument;
class QTextEdit;

namespace aicms::kit {
class Label;
} // namespace aicms::kit

namespace aicms::ui_requests {

class ExportFlow;

/// Step 6: what went out, to be printed and kept, and what becomes of the request.
class ExportReceiptPage : public QWidget {
    Q_OBJECT
public:
    ExportReceiptPage(
        ExportFlow& flow, const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

private:
    void refresh();
    void print();
    void save();
    QString foot() const;

    ExportFlow& m_flow;
    shell::Context m_context;
    shell::Choosers m_choosers;
    QTextEdit* m_page;
    kit::Label* m_next;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace aicms::ui_requests
