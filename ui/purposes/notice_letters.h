// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/purposes/notice.h"
#include "ui/kit/paper.h"
#include "ui/shell/screen.h"

#include <functional>
#include <memory>

namespace aicms::ui_purposes {

/// One letter (a page or more) for each of several people, with name and address above the notice's newest version in
/// the language that each reads. Each is logged as printed before the file is written; nothing is noted as handed over.
class NoticeLetters : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 5'000; ///< letters in one file

    explicit NoticeLetters(const shell::Context& context, QObject* parent = nullptr);
    /// A save that goes on is dropped for a new one.
    void save(const purposes::NoticeVersion& version, const std::vector<base::CustomerId>& people, const QString& path);

Q_SIGNALS:
    void saved(int letters);
    void failed(); ///< the reason was told

private:
    void next(std::size_t place);
    void add(const customers::Customer& customer);
    void finish();
    void stop(const base::Error& error);

    shell::Context m_context;
    purposes::NoticeVersion m_version;
    std::vector<base::CustomerId> m_people;
    QString m_path;
    std::unique_ptr<kit::Paper> m_paper;
    int m_generation = 0; ///< answers to an earlier save are dropped
};

} // namespace aicms::ui_purposes
