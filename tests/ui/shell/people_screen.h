// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QLabel>
#include <QLineEdit>

namespace aicms::test {

inline const QString customerName = QStringLiteral("Anna Petrova");

/// Stands for a screen of the program: shows a customer's name, which must be gone once the vault is locked.
class PeopleScreen : public shell::Screen {
public:
    explicit PeopleScreen(QWidget* parent) : Screen(parent), m_name(new QLabel(this)), m_filter(new QLineEdit(this)) { }
    QString title() const override { return QStringLiteral("Customers"); }
    void enter(const QVariant& argument) override
    {
        m_argument = argument;
        m_name->setText(customerName);
    }
    bool mayLeave() override { return m_mayLeave; }
    std::optional<shell::Unsaved> unsaved() const override
    {
        return m_typed.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {{}, m_typed});
    }
    bool restore(const QByteArray& content) override
    {
        m_typed = content;
        return content != "unreadable";
    }
    void focusFilter() override { m_filter->setFocus(); }
    bool isFullWindow() const override { return m_isWizard; }

    QVariant m_argument;
    bool m_mayLeave = true;
    bool m_isWizard = false;
    QByteArray m_typed;
    QLabel* m_name;
    QLineEdit* m_filter;
};

} // namespace aicms::test
