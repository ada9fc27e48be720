// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QHBoxLayout;

namespace aicms::kit {

class IconButton;
class Label;

/// Title, one line below it, actions at the end; optional way back and a picture in front.
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

Q_SIGNALS:
    void backRequested();

private:
    IconButton* m_back;
    QHBoxLayout* m_leading;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
    Label* m_title;
    Label* m_subtitle;
};

} // namespace aicms::kit
