// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_panel.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_key.h"
#include "ui/kit/data_table.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/themed.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::px;

ChartPanel::ChartPanel(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Label(title, theme::Type::BodyStrong)),
      m_limit(new Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_below(new ChartKey(theme::Color::Chart1, Qt::SolidPattern)),
      m_above(new ChartKey(theme::Color::Chart2, aboveBrush)),
      m_switch(new ActionButton(tr("As table"), ActionButton::Role::Quiet, QStringLiteral("table"))),
      m_stack(new QStackedWidget), m_chart(makeColumnChart()), m_table(new DataTable)
{
    m_limit->setObjectName(QStringLiteral("chartLimit"));
    m_limit->wrapped();
    m_limit->hide();
    m_below->hide();
    m_above->hide();
    m_switch->setObjectName(QStringLiteral("chartAsTable"));
    m_switch->setButtonSize(ActionButton::Size::Small);
    m_switch->setKeyHint(QStringLiteral("T"));
    m_switch->setCheckable(true);
    m_chart->setObjectName(QStringLiteral("chart"));
    setAccessibleRole(m_chart, QAccessible::Chart);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setAccessibleName(title);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_switch);
    auto* keys = new QHBoxLayout; // beside the title they would make the panel wider than its place
    keys->addWidget(m_below);
    keys->addWidget(m_above);
    keys->addStretch(1);
    all->addLayout(head);
    all->addLayout(keys);
    all->addWidget(m_limit); // below: beside the title it had no room for its words
    all->addWidget(m_stack, 1);
    setTableTitles({}, {});
    connect(m_switch, &QAbstractButton::toggled, this, &ChartPanel::setTable);
    // Wherever the keys are on the page: a table beside the chart would look for a row that begins with the letter.
    auto* key = new QShortcut(Qt::Key_T, this);
    const auto turn = [this] { setTable(!isTable()); };
    connect(key, &QShortcut::activated, this, turn);
    connect(key, &QShortcut::activatedAmbiguously, this, turn); // of several charts one after the other
    followTheme(this, [this] { m_stack->setFixedHeight(px(190)); });
}

void ChartPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void ChartPanel::setLimit(double limit, const QString& words)
{
    m_chart->setLimit(limit);
    m_limit->setText(words);
    m_limit->setVisible(!words.isEmpty());
}

void ChartPanel::setTableTitles(const QString& nameTitle, const QString& valueTitle)
{
    m_table->setColumns({{QStringLiteral("name"), nameTitle, CellKind::Text, 200, false},
        {QStringLiteral("value"), valueTitle, CellKind::Number, 140, false}});
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ChartPanel::setParts(const QString& nameTitle, const QString& below, const QString& above)
{
    m_chart->setParts(below, above);
    m_below->setText(below);
    m_above->setText(above);
    m_below->show();
    m_above->show();
    m_table->setColumns({{QStringLiteral("name"), nameTitle, CellKind::Text, 200, false},
        {QStringLiteral("value"), below, CellKind::Number, 140, false},
        {QStringLiteral("above"), above, CellKind::Number, 140, false}});
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ChartPanel::setWholeNumbers()
{
    m_chart->setWholeNumbers();
}

void ChartPanel::setColumns(const std::vector<ChartColumn>& columns, const QString& sentence, int shown)
{
    const std::size_t first
        = columns.size() > static_cast<std::size_t>(shown) ? columns.size() - static_cast<std::size_t>(shown) : 0;
    m_chart->setColumns({columns.begin() + static_cast<std::ptrdiff_t>(first), columns.end()});
    m_chart->setAccessibleName(sentence);
    m_chart->setToolTip(sentence);
    std::vector<PagedTableModel::Row> rows;
    for (auto column = columns.rbegin(); column != columns.rend(); ++column)
        rows.push_back({column->name, column->text, column->aboveText});
    m_table->rows()->setRows(std::move(rows));
}

bool ChartPanel::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::setTable(bool isTable)
{
    m_switch->setChecked(isTable);
    m_switch->setText(isTable ? tr("As chart") : tr("As table"));
    m_switch->setIconName(isTable ? QStringLiteral("chart-column") : QStringLiteral("table"));
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_table) : m_chart);
}

/// Where no shortcut works, as in a window that is not the active one, the panel's own keys do.
void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        setTable(!isTable());
    else
        QWidget::keyPressEvent(event);
}

} // namespace aicms::kit
