// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/flows/flow.h"
#include "ui/shell/screen.h"

#include <QWidget>

class QVBoxLayout;

namespace aicms::ui_requests {

class FlowCard;

/// A card for each thing that was asked for and is carried out in one step, and one for a restriction that can end.
class FlowList : public QWidget {
    Q_OBJECT
public:
    explicit FlowList(const shell::Context& context, QWidget* parent = nullptr);
    /// What stands in the cards stays while the request is the same.
    void show(const requests::RequestView& view);
    /// Whether there is something to do in it; then its button is the main one of the pane.
    static bool isReady(const requests::Request& request);
    static bool isReady(const requests::Request& request, const requests::Item& item);

    void focusMain(); ///< to what carries out the first of them
    /// What was typed, for a lock; empty: nothing.
    QByteArray typed(const FlowCard* without = nullptr) const;
    /// What typed() gave; it is put in once the cards of that request are there.
    void bringBack(const QByteArray& content) { m_kept = content; }

Q_SIGNALS:
    void done(const aicms::requests::RequestView& view);

private:
    static requests::RequestId requestOf(const QByteArray& content); ///< none: it cannot be read
    void fill(const std::vector<requests::FlowCase>& cases);
    void putBack();
    void clear();

    shell::Context m_context;
    QVBoxLayout* m_cards;
    requests::RequestId m_id;
    qint64 m_revision = -1;
    QByteArray m_kept;
    bool m_isDone = false; ///< by one of the cards: what was typed there is used up
};

} // namespace aicms::ui_requests
