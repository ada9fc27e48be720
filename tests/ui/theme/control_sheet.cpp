// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/control_sheet.h"

#include "ui/theme/theme.h"

#include <QtWidgets>

namespace aicms::theme {

namespace {

QPushButton* button(const QString& text, const char* role, QWidget* parent, const char* icon = nullptr)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("role", QLatin1String(role));
    if (icon)
        made->setIcon(theme().actionIcon(QLatin1String(icon)));
    return made;
}

QGroupBox* group(const QString& title, QWidget* parent)
{
    auto* box = new QGroupBox(title, parent);
    new QGridLayout(box);
    return box;
}

QGridLayout* grid(QGroupBox* box)
{
    return static_cast<QGridLayout*>(box->layout());
}

QWidget* buttons(QWidget* parent)
{
    QGroupBox* box = group(QStringLiteral("Buttons"), parent);
    int row = 0;
    for (const char* role : {"primary", "", "dangerOutline", "danger", "quiet", "link"}) {
        const QString name = *role ? QLatin1String(role) : QStringLiteral("outlined");
        grid(box)->addWidget(button(QStringLiteral("Save"), role, box), row, 0);
        grid(box)->addWidget(button(name, role, box, "plus"), row, 1);
        QPushButton* off = button(QStringLiteral("Not yet"), role, box, "lock");
        off->setEnabled(false);
        grid(box)->addWidget(off, row, 2);
        QPushButton* small = button(QStringLiteral("Small"), role, box);
        small->setProperty("small", true);
        grid(box)->addWidget(small, row++, 3);
    }
    QPushButton* menu = button(QStringLiteral("More"), "", box);
    menu->setMenu(new QMenu(menu));
    grid(box)->addWidget(menu, row, 0);
    auto* tool = new QToolButton(box);
    tool->setIcon(theme().actionIcon(QStringLiteral("pencil")));
    grid(box)->addWidget(tool, row, 1);
    auto* raised = new QToolButton(box);
    raised->setAutoRaise(true);
    raised->setText(QStringLiteral("Columns"));
    raised->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    raised->setIcon(theme().actionIcon(QStringLiteral("columns-3"), Color::TextSecondary));
    grid(box)->addWidget(raised, row, 2);
    QPushButton* checked = button(QStringLiteral("All"), "", box);
    checked->setCheckable(true);
    checked->setChecked(true);
    grid(box)->addWidget(checked, row, 3);
    return box;
}

QWidget* fields(QWidget* parent)
{
    QGroupBox* box = group(QStringLiteral("Fields"), parent);
    auto* plain = new QLineEdit(QStringLiteral("Ayla Demir"), box);
    auto* empty = new QLineEdit(box);
    empty->setPlaceholderText(QStringLiteral("Filter this list"));
    empty->setClearButtonEnabled(true);
    auto* wrong = new QLineEdit(QStringLiteral("ayla@@example"), box);
    wrong->setProperty("invalid", true);
    wrong->addAction(theme().actionIcon(QStringLiteral("circle-alert"), Color::Danger), QLineEdit::TrailingPosition);
    auto* off = new QLineEdit(QStringLiteral("Not for you"), box);
    off->setEnabled(false);
    auto* combo = new QComboBox(box);
    combo->setObjectName(QStringLiteral("combo"));
    combo->addItems({QStringLiteral("Spring fair 2026"), QStringLiteral("Shop"), QStringLiteral("Phone")});
    auto* editable = new QComboBox(box);
    editable->setEditable(true);
    editable->addItem(theme().actionIcon(QStringLiteral("tag")), QStringLiteral("Typed"));
    auto* number = new QSpinBox(box);
    number->setValue(42);
    auto* date = new QDateEdit(QDate(2026, 5, 12), box);
    date->setCalendarPopup(true);
    auto* note = new QPlainTextEdit(QStringLiteral("Rides a 54 cm frame."), box);
    note->setFixedHeight(px(64));
    auto* focused = new QTextEdit(QStringLiteral("Prefers a call"), box);
    focused->setObjectName(QStringLiteral("note"));
    focused->setFixedHeight(px(64));
    plain->setObjectName(QStringLiteral("plain"));
    wrong->setObjectName(QStringLiteral("wrong"));
    int at = 0;
    for (QWidget* field :
        std::initializer_list<QWidget*> {plain, empty, wrong, off, combo, editable, number, date, note, focused}) {
        grid(box)->addWidget(field, at / 2, at % 2);
        ++at;
    }
    return box;
}

QWidget* choices(QWidget* parent)
{
    QGroupBox* box = group(QStringLiteral("Choice and progress"), parent);
    const auto tick = [box](const QString& text, Qt::CheckState state, bool on, int row, int column) {
        auto* made = new QCheckBox(text, box);
        made->setTristate(state == Qt::PartiallyChecked);
        made->setCheckState(state);
        made->setEnabled(on);
        grid(box)->addWidget(made, row, column);
    };
    tick(QStringLiteral("Ticked"), Qt::Checked, true, 0, 0);
    tick(QStringLiteral("Not ticked"), Qt::Unchecked, true, 0, 1);
    tick(QStringLiteral("Some"), Qt::PartiallyChecked, true, 1, 0);
    tick(QStringLiteral("Off"), Qt::Checked, false, 1, 1);
    auto* chosen = new QRadioButton(QStringLiteral("Chosen"), box);
    chosen->setChecked(true);
    grid(box)->addWidget(chosen, 2, 0);
    grid(box)->addWidget(new QRadioButton(QStringLiteral("Other"), box), 2, 1);
    auto* bar = new QProgressBar(box);
    bar->setValue(69);
    grid(box)->addWidget(bar, 3, 0, 1, 2);
    auto* slider = new QSlider(Qt::Horizontal, box);
    slider->setValue(40);
    grid(box)->addWidget(slider, 4, 0, 1, 2);
    auto* tabs = new QTabBar(box);
    tabs->setDrawBase(true);
    for (const char* name : {"Timeline", "Purchases", "Consent"})
        tabs->addTab(QLatin1String(name));
    grid(box)->addWidget(tabs, 5, 0, 1, 2);
    auto* line = new QFrame(box);
    line->setFrameShape(QFrame::HLine);
    grid(box)->addWidget(line, 6, 0, 1, 2);
    auto* list = new QListWidget(box);
    list->addItems({QStringLiteral("First of the list"), QStringLiteral("Second of the list")});
    list->item(0)->setCheckState(Qt::Checked);
    list->setCurrentRow(1);
    list->setFixedHeight(px(90));
    grid(box)->addWidget(list, 7, 0, 1, 2);
    return box;
}

QWidget* table(QWidget* parent)
{
    auto* view = new QTableWidget(8, 3, parent);
    view->setObjectName(QStringLiteral("table"));
    view->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Last contact"), QStringLiteral("Spent")});
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < view->rowCount(); ++row) {
        view->setItem(row, 0, new QTableWidgetItem(QStringLiteral("Person %1").arg(row)));
        view->setItem(row, 1, new QTableWidgetItem(QStringLiteral("%1 May").arg(row + 1)));
        auto* spent = new QTableWidgetItem(QStringLiteral("1,102.75"));
        spent->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        view->setItem(row, 2, spent);
    }
    view->setCurrentCell(2, 0);
    view->setFixedSize(px(360), px(220));
    return view;
}

} // namespace

std::unique_ptr<QWidget> makeControlSheet()
{
    auto sheet = std::make_unique<QWidget>();
    auto* layout = new QGridLayout(sheet.get());
    layout->addWidget(buttons(sheet.get()), 0, 0);
    layout->addWidget(fields(sheet.get()), 0, 1);
    layout->addWidget(choices(sheet.get()), 1, 0);
    auto* side = new QHBoxLayout;
    side->addWidget(table(sheet.get()), 0, Qt::AlignTop);
    side->addStretch();
    layout->addLayout(side, 1, 1);
    return sheet;
}

std::unique_ptr<QMenu> makeMenu()
{
    auto shown = std::make_unique<QMenu>();
    shown->addAction(theme().actionIcon(QStringLiteral("pencil")), QStringLiteral("&Edit"))
        ->setShortcut(QKeySequence(Qt::Key_F2));
    QAction* ticked = shown->addAction(QStringLiteral("Show email"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    shown->addSeparator();
    shown->addMenu(QStringLiteral("Export"))->addAction(QStringLiteral("CSV"));
    shown->addAction(theme().actionIcon(QStringLiteral("trash-2"), Color::Danger), QStringLiteral("Delete…"))
        ->setEnabled(false);
    return shown;
}

} // namespace aicms::theme
