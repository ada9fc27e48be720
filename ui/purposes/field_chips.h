// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace aicms::kit {
class ActionButton;
class FlowLayout;
} // namespace aicms::kit

namespace aicms::ui_purposes {

/// The fields that a purpose may use, as chips that can be taken away, and a menu with the others.
class FieldChips : public QWidget {
    Q_OBJECT
public:
    explicit FieldChips(QWidget* parent = nullptr);
    /// `all`: every field there is; `used`: those of the purpose.
    void setFields(const QStringList& all, const QStringList& used);
    const QStringList& used() const { return m_used; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void offer();
    void remove(const QString& field);

    QStringList m_all;
    QStringList m_used;
    kit::FlowLayout* m_flow;
    kit::ActionButton* m_add = nullptr;
    bool m_isReadOnly = false;
};

} // namespace aicms::ui_purposes
