// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sales_page.h"

#include "core/base/currency.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/option_group.h"
#include "ui/exchange/sales_words.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

using exchange::CustomerKey;
using exchange::SalesSubject;

namespace {

/// Offered first; any other code can be typed.
const QStringList commonCurrencies {QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"),
    QStringLiteral("CHF"), QStringLiteral("SEK"), QStringLiteral("DKK"), QStringLiteral("NOK"), QStringLiteral("PLN"),
    QStringLiteral("CZK"), QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("JPY"), QStringLiteral("BRL")};

kit::Label* advice(const QString& text)
{
    return new kit::Label(text, theme::Type::Caption, theme::Color::TextSecondary);
}

} // namespace

SalesPage::SalesPage(ImportFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 8, 0, 0, 12);
    all->addWidget(makeMoney()); // first: only it can be wrong without anybody noticing
    all->addWidget(makeCustomers());
    all->addWidget(makeProducts());
    all->addStretch(1);
    for (const auto signal : {&ImportFlow::fileChanged, &ImportFlow::previewChanged, &ImportFlow::settingsChanged,
             &ImportFlow::stageChanged})
        connect(&m_flow, signal, this, &SalesPage::refresh);
    refresh();
}

QWidget* SalesPage::makeCustomers()
{
    m_customersCard = new kit::Card(tr("Whose are they?"));
    m_key = new QComboBox;
    m_key->setObjectName(QStringLiteral("customerKey"));
    for (const CustomerKey key : {CustomerKey::Number, CustomerKey::Email, CustomerKey::Phone, CustomerKey::Id})
        m_key->addItem(keyName(key), static_cast<int>(key));
    connect(m_key, &QComboBox::activated, this,
        [this] { m_flow.setCustomerKey(static_cast<CustomerKey>(m_key->currentData().toInt())); });
    auto* field = new kit::FormField(tr("The column “Customer” holds"), m_key);
    field->setLineReserved(false);
    m_customersCard->body()->addWidget(field);
    m_missing = new QWidget;
    auto* column = new QVBoxLayout(m_missing);
    shell::setSpacing(column, 0, 8, 0, 0, 8);
    column->addWidget(new kit::Label(tr("And when nobody here has it?"), theme::Type::BodyStrong));
    m_create = new OptionGroup(tr("And when nobody here has it?"));
    m_create->addOption(1, tr("Add the customer, known by it alone"),
        tr("No order is lost. Names and addresses come with a list of customers, by the same number."),
        QStringLiteral("createMissing"));
    m_create->addOption(0, tr("Leave those rows out"),
        tr("They are listed with the reason and can be saved as a file."), QStringLiteral("rejectMissing"));
    connect(m_create, &OptionGroup::choiceMade, this, [this](int id) {
        ImportFlow::SalesChoices choices = m_flow.salesChoices();
        choices.createMissing = id == 1;
        m_flow.setSalesChoices(choices);
    });
    column->addWidget(m_create);
    m_customersCard->body()->addWidget(m_missing);
    return m_customersCard;
}

QWidget* SalesPage::makeProducts()
{
    m_productsCard = new kit::Card(tr("What about products that are here already?"));
    m_productsCard->body()->addWidget(advice(tr("Recognised by the product code."))->wrapped());
    m_update = new OptionGroup(tr("What about products that are here already?"));
    m_update->addOption(1, tr("Update them"),
        tr("Name, price, category and stock are taken from the file; what it leaves empty stays. Undoing brings the "
           "old values back."),
        QStringLiteral("productsUpdate"));
    m_update->addOption(0, tr("Skip their rows"), tr("They stay exactly as they are."), QStringLiteral("productsSkip"));
    connect(m_update, &OptionGroup::choiceMade, this, [this](int id) {
        ImportFlow::SalesChoices choices = m_flow.salesChoices();
        choices.updateProducts = id == 1;
        m_flow.setSalesChoices(choices);
    });
    m_productsCard->body()->addWidget(m_update);
    return m_productsCard;
}

QWidget* SalesPage::makeMoney()
{
    m_moneyCard = new kit::Card(tr("How amounts are read"));
    auto* holder = new QWidget;
    auto* row = new kit::FlowLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    m_currency = new QComboBox;
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems(commonCurrencies);
    m_currency->setCurrentIndex(-1);
    m_currency->installEventFilter(this); // the line in it hands the keys on to it
    m_currencyField = new kit::FormField(tr("Currency of rows that name none"), m_currency);
    m_currencyField->setValidator([](const QString& text) {
        return base::isCurrencyCode(text.trimmed().toUpper())
            ? QString()
            : tr("There is no such currency: enter its three letters, such as EUR");
    });
    connect(m_currency, &QComboBox::currentTextChanged, this, [this](const QString& text) {
        const QString code = text.trimmed().toUpper();
        ImportFlow::SalesChoices choices = m_flow.salesChoices();
        choices.isCurrencyWrong = !base::isCurrencyCode(code);
        if (!choices.isCurrencyWrong)
            choices.currency = code;
        m_flow.setSalesChoices(choices);
    });
    m_decimal = new QComboBox;
    m_decimal->setObjectName(QStringLiteral("decimalMark"));
    m_decimal->addItem(QString(), QVariant());
    m_decimal->addItem(tr("point (2.50)"), QChar(u'.'));
    m_decimal->addItem(tr("comma (2,50)"), QChar(u','));
    connect(m_decimal, &QComboBox::activated, this, [this](int index) {
        m_flow.setDecimalMark(index == 0 ? std::nullopt : std::optional(m_decimal->currentData().toChar()));
    });
    row->addWidget(m_currencyField);
    row->addWidget(new kit::FormField(tr("Decimal sign"), m_decimal));
    m_moneyCard->body()->addWidget(holder);
    return m_moneyCard;
}

bool SalesPage::focusCurrency()
{
    const auto& sales = m_flow.salesPreview();
    if (!sales || sales->mapping.subject == SalesSubject::Events
        || sales->mapping.columnOf(exchange::SalesField::Currency) >= 0)
        return false;
    m_currency->setFocus(Qt::OtherFocusReason);
    m_currency->lineEdit()->selectAll();
    return true;
}

QString SalesPage::currencyHint() const
{
    if (m_flow.salesPreview()->mapping.columnOf(exchange::SalesField::Currency) >= 0)
        return {};
    const ImportFlow::SalesChoices& choices = m_flow.salesChoices();
    if (choices.isCurrencyWrong)
        return tr("The file names none: enter the one that it is in");
    return choices.currency.isEmpty() ? tr("The file names none, so this is your country's currency: check it")
                                      : tr("The file names none: make sure that this is the one");
}

bool SalesPage::eventFilter(QObject* watched, QEvent* event)
{
    // Three letters are typed anew, not amended: a click marks them, once it has set the cursor.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, m_currency, [this] { m_currency->lineEdit()->selectAll(); });
    return QWidget::eventFilter(watched, event);
}

void SalesPage::refresh()
{
    setEnabled(!m_flow.isStoring());
    const auto& sales = m_flow.salesPreview();
    if (!sales)
        return;
    const SalesSubject subject = sales->mapping.subject;
    const ImportFlow::SalesChoices& choices = m_flow.salesChoices();
    m_customersCard->setVisible(subject != SalesSubject::Products);
    m_missing->setVisible(subject == SalesSubject::Orders);
    m_productsCard->setVisible(subject == SalesSubject::Products);
    m_moneyCard->setVisible(subject != SalesSubject::Events);
    m_key->setCurrentIndex(m_key->findData(static_cast<int>(sales->mapping.match)));
    m_create->setChosen(choices.createMissing ? 1 : 0);
    m_update->setChosen(choices.updateProducts ? 1 : 0);
    const QString currency = choices.currency.isEmpty() ? sales->currency : choices.currency;
    if (m_currency->currentText().trimmed().toUpper() != currency && !choices.isCurrencyWrong
        && !m_currency->hasFocus()) {
        const QSignalBlocker blocker(m_currency);
        m_currency->setCurrentText(currency);
    }
    m_currencyField->setHint(currencyHint());
    const bool isComma = sales->decimalMark == u',';
    m_decimal->setItemText(0, isComma ? tr("Found: comma") : tr("Found: point"));
    const auto mark = m_flow.decimalMarkChoice();
    m_decimal->setCurrentIndex(mark ? (*mark == u',' ? 2 : 1) : 0);
}

} // namespace aicms::ui_exchange
