// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/mentions.h"
#include "ui/kit/themed.h"

class QTextLayout;

namespace aicms::ui_requests {

/// Words of a text with the places that name a person marked, in several lines.
class MarkedQuote : public kit::PaintedWidget {
    Q_OBJECT
public:
    MarkedQuote(const QString& text, const std::vector<requests::Mention>& mentions, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal lay(QTextLayout& layout, int width) const;
    QString m_text;
    std::vector<requests::Mention> m_mentions;
};

} // namespace aicms::ui_requests
