// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace aicms::kit {

namespace {

constexpr const char* roleProperty = "aicmsAccessibleRole";
constexpr const char* valueProperty = "aicmsAccessibleValue";

class RoleInterface final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return widget()->property(valueProperty).toString();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new RoleInterface(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleValue(QWidget* widget, const QString& value)
{
    if (widget->property(valueProperty).toString() == value)
        return;
    widget->setProperty(valueProperty, value);
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

void announce(QWidget* widget, const QString& text)
{
    widget->setAccessibleName(text); // sends NameChanged, which readers speak for the alert role
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace aicms::kit
