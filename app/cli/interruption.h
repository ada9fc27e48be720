// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace aicms::cli {

/// Ctrl+C and SIGTERM become a wish to stop: the running job ends or takes back what it did, nothing is cut off.
class Interruption : public QObject {
    Q_OBJECT
public:
    Interruption();
    ~Interruption() override;

    bool isRequested() const;
    /// Becomes readable with the wish to stop, for whoever waits for input; -1 where there is no such thing.
    int descriptor() const;
    /// Cancelled as soon as somebody asks to stop.
    const storage::CancelToken& token() const { return m_token; }

private:
    storage::CancelToken m_token;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace aicms::cli
