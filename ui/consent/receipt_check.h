// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/screen.h"

#include <QJsonArray>

namespace aicms::ui_consent {

/// Tells whether receipts that came back, one or a file of them, are as they were handed out.
class ReceiptCheck : public QObject {
    Q_OBJECT
public:
    explicit ReceiptCheck(const shell::Context& context, QObject* parent = nullptr);
    void ask(QWidget* parent); ///< asks for the file
    void check(const QString& path);

Q_SIGNALS:
    void told(const QString& sentence, bool isGood);
    void found(qint64 customer); ///< the one receipt's person, who is in this vault

private:
    void next();
    void finish();
    QString sentence() const;

    shell::Context m_context;
    QJsonArray m_receipts;
    bool m_isPaper = false; ///< a PDF, whose printed lines nobody compares
    int m_run = 0; ///< of files that were checked: what a former one still answers is not heard any more
    qsizetype m_place = 0;
    int m_unchanged = 0;
    int m_here = 0; ///< of the unchanged: this vault has that very entry
    QString m_since; ///< of the newest: that it does not count any more
    int m_overtaken = 0; ///< how many of the unchanged do not
    int m_erased = 0; ///< this vault had it until the person was erased
    qint64 m_entry = 0;
    qint64 m_customer = 0;
    QStringList m_changed; ///< what the receipts that are not whole are called
    QStringList m_otherwise; ///< agree with themselves, but not with what this vault holds
    QString m_difference; ///< what is told of the last of them
    base::Error m_problem; ///< of the first that was changed
};

} // namespace aicms::ui_consent
