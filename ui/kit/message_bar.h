// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

class IconButton;
class IconLabel;
class Label;
class LinkButton;

/// Inside the layout, next to its cause: icon, sentence, at most one action. Stays until solved or closed.
class MessageBar : public PaintedWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Danger };

    explicit MessageBar(Kind kind, const QString& text = {}, QWidget* parent = nullptr);
    void setKind(Kind kind);
    void setText(const QString& text); ///< read out to screen readers when the bar is visible
    QString text() const;
    void setAction(const QString& text); ///< empty: none
    void setClosable(bool closable);

    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< the bar has hidden itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void refresh() override;

private:
    Kind m_kind;
    IconLabel* m_icon;
    Label* m_text;
    LinkButton* m_action;
    IconButton* m_close;
};

} // namespace aicms::kit
