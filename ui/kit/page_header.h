// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QBoxLayout;
class QHBoxLayout;

namespace aicms::kit {

class FlowLayout;
class IconButton;
class Label;

/// Title, one line below it, actions at the end; optional way back and a picture in front. Where that does not fit in
/// one line the actions go below, so that the title can always be read.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title = {}, const QString& subtitle = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setBackVisible(bool visible);
    void setLeading(QWidget* widget); ///< before the title: an avatar; replaces the one before
    void addBeside(QWidget* widget); ///< right after the title: pills
    void clearBeside();
    void addAction(QWidget* widget); ///< at the end

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int leadingWidth() const;
    int widthInOneLine() const;

    IconButton* m_back;
    QHBoxLayout* m_leading;
    QBoxLayout* m_all;
    QBoxLayout* m_first; ///< title and what stands beside it
    QWidget* m_besideHolder;
    FlowLayout* m_beside;
    QWidget* m_actionHolder;
    FlowLayout* m_actions;
    Label* m_title;
    Label* m_subtitle;
};

} // namespace aicms::kit
