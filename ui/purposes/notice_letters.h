// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/purposes/notice.h"
#include "ui/shell/screen.h"
#include "ui/wording/letter.h"

#include <QFuture>

namespace aicms::ui_purposes {

/// One letter for each of several people that a notice has changed (wording::noticeLetter), in the language that each
/// reads. Whoever has no postal address gets none. Each is logged as printed before the file is written; nothing is
/// noted as handed over.
class NoticeLetters : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 5'000; ///< letters in one file

    explicit NoticeLetters(const shell::Context& context, QObject* parent = nullptr);
    /// The newest version of the notice. A save that goes on is dropped for a new one.
    void save(const purposes::Notice& notice, const std::vector<base::CustomerId>& people, const QString& path);

Q_SIGNALS:
    /// `without`: who gets no letter, for want of an address; of nobody else is anything in the file. No letter at all:
    /// there is no file.
    void saved(int letters, const std::vector<base::CustomerId>& without, const QStringList& names);

private:
    void next(std::size_t place);
    void add(const customers::Customer& customer, const std::vector<purposes::NoticeSight>& seen);
    void finish();
    void stop(const base::Error& error);
    template <class T, class Then> void read(const QFuture<base::Result<T>>& future, Then then);

    shell::Context m_context;
    purposes::Notice m_notice;
    std::vector<base::CustomerId> m_people;
    std::vector<wording::Letter> m_letters;
    std::vector<base::CustomerId> m_without; ///< who has no postal address
    QStringList m_namesWithout;
    QString m_path;
    int m_generation = 0; ///< answers to an earlier save are dropped
};

} // namespace aicms::ui_purposes
