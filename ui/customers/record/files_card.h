// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/attachment.h"
#include "ui/customers/record/people_names.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace aicms::kit {
class ConfirmBox;
class LinkButton;
class MessageBar;
} // namespace aicms::kit

namespace aicms::shell {
class FileViewer;
}

namespace aicms::customers_ui {

/// The files of a customer: added by chooser or drop, opened in their viewer through a private copy, saved elsewhere,
/// removed with a way back.
class FilesCard : public kit::Card {
    Q_OBJECT
public:
    /// `open` shows a local file in the system's viewer; tests give their own.
    explicit FilesCard(
        const shell::Context& context, std::function<bool(const QString& path)> open = {}, QWidget* parent = nullptr);
    void setCustomer(base::CustomerId customer, const PeopleNames& people, bool mayChange);
    void add(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void reload();
    void fill(const std::vector<customers::Attachment>& files);
    QWidget* makeRow(const customers::Attachment& file);
    void addNext(QStringList paths);
    void choose();
    void saveFile(const customers::Attachment& file);
    void askToRemove(const customers::Attachment& file);
    void showQuestion(const customers::Attachment& file, const std::vector<qint64>& entries);
    void removeFile(const customers::Attachment& file, const std::vector<qint64>& proofOf);
    void showProblem(const QString& sentence);
    void scrollTo(QWidget* part);

    shell::Context m_context;
    shell::FileViewer* m_viewer;
    base::CustomerId m_customer = {};
    std::optional<PeopleNames> m_people;
    bool m_mayChange = false;
    int m_generation = 0;
    base::AttachmentId m_added = {}; ///< is brought into sight
    QWidget* m_list = nullptr;
    QPointer<kit::ConfirmBox> m_question; ///< whether the proof of an answer goes
    kit::LinkButton* m_add;
    kit::MessageBar* m_problem;
};

} // namespace aicms::customers_ui
