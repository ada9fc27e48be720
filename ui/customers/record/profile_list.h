// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/profile_rows.h"

#include <QWidget>

class QVBoxLayout;

namespace aicms::customers_ui {

/// The rows of a profile: label, value (or a link to another record), what is wrong with it, and its why button. Up and
/// Down move between the buttons; F1 does what the button does.
class ProfileList : public QWidget {
    Q_OBJECT
public:
    explicit ProfileList(QWidget* parent = nullptr);
    void setRows(const std::vector<ProfileRow>& rows);

Q_SIGNALS:
    void whyAsked(const QString& rowId, QWidget* button);
    void showAsked(QWidget* button); ///< the sensitive values, with a reason
    void linkOpened(aicms::base::CustomerId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void addMark(QVBoxLayout* texts, const QString& name, const QString& icon, const QString& sentence);
    QWidget* makeRow(const ProfileRow& row);
    void step(QObject* button, int by);

    QVBoxLayout* m_list;
    QWidget* m_content = nullptr;
    std::vector<QWidget*> m_buttons;
};

} // namespace aicms::customers_ui
