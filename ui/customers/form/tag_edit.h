// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace aicms::kit {
class Chip;
class FlowLayout;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// Tags as chips and a field that adds one: Return or a comma takes what is typed, Backspace in the empty field takes
/// the last chip away.
class TagEdit : public QWidget {
    Q_OBJECT
public:
    explicit TagEdit(QWidget* parent = nullptr);
    void setTags(const QStringList& tags);
    /// With what is still in the field.
    QStringList tags() const;
    void setKnown(const QStringList& names); ///< offered while typing

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& text);
    void addChip(const QString& tag);
    void removeChip(kit::Chip* chip);

    kit::FlowLayout* m_flow;
    QLineEdit* m_edit;
    std::vector<std::pair<QString, kit::Chip*>> m_chips;
};

} // namespace aicms::customers_ui
