// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_field.h"

#include "core/base/text_fold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

using F = SalesField;

struct SalesFieldRow {
    SalesField field;
    const char* code;
};
constexpr std::array salesFieldRows {SalesFieldRow {F::LeaveOut, "leave_out"}, SalesFieldRow {F::Number, "number"},
    SalesFieldRow {F::Time, "time"}, SalesFieldRow {F::Customer, "customer"}, SalesFieldRow {F::Sku, "sku"},
    SalesFieldRow {F::Description, "description"}, SalesFieldRow {F::Quantity, "quantity"},
    SalesFieldRow {F::UnitPrice, "unit_price"}, SalesFieldRow {F::Currency, "currency"},
    SalesFieldRow {F::Country, "country"}, SalesFieldRow {F::Name, "name"}, SalesFieldRow {F::Category, "category"},
    SalesFieldRow {F::Active, "active"}, SalesFieldRow {F::Stock, "stock"}, SalesFieldRow {F::Kind, "kind"},
    SalesFieldRow {F::Value, "value"}, SalesFieldRow {F::Source, "source"}};

constexpr std::array orderFields {F::LeaveOut, F::Number, F::Time, F::Customer, F::Sku, F::Description, F::Quantity,
    F::UnitPrice, F::Currency, F::Country};
constexpr std::array productFields {
    F::LeaveOut, F::Sku, F::Name, F::Category, F::UnitPrice, F::Currency, F::Active, F::Stock};
constexpr std::array eventFields {F::LeaveOut, F::Customer, F::Time, F::Kind, F::Value, F::Source};

struct SalesWords {
    SalesField field;
    const char16_t* headers; ///< folded, separated by |
};
constexpr std::array orderWords {
    SalesWords {F::Number,
        u"invoice no|invoice number|invoice id|invoice|order no|order number|order id|order|receipt|receipt no|number|"
        u"rechnungsnummer|rechnungs nr|rechnung|bestellnummer|bestell nr|bestellung|auftragsnummer|belegnummer|beleg|"
        u"numero de facture|facture|numero de commande|commande|numero de factura|factura|numero de pedido|pedido"},
    SalesWords {F::Time,
        u"invoice date|order date|purchase date|date|time|timestamp|created at|ordered at|datum|bestelldatum|"
        u"rechnungsdatum|zeit|zeitpunkt|date de commande|date de facture|fecha|fecha de pedido|fecha de factura"},
    SalesWords {F::Customer,
        u"customer id|customer no|customer number|customer|client id|client|kundennummer|kunden nr|kunde|"
        u"numero de client|numero client|numero de cliente|cliente"},
    SalesWords {F::Sku,
        u"stock code|sku|product code|product id|item no|item number|item code|article no|article number|article|"
        u"artikelnummer|artikel nr|artikelnr|reference|ref|codigo|referencia"},
    SalesWords {F::Description,
        u"description|product|product name|item|item name|name|title|bezeichnung|artikel|beschreibung|"
        u"artikelbezeichnung|designation|libelle|produit|descripcion|producto"},
    SalesWords {F::Quantity, u"quantity|qty|units|menge|anzahl|stueck|stuck|quantite|cantidad"},
    SalesWords {F::UnitPrice,
        u"unit price|price|price each|item price|preis|einzelpreis|stueckpreis|prix|prix unitaire|precio|"
        u"precio unitario"},
    SalesWords {F::Currency, u"currency|waehrung|wahrung|devise|moneda|divisa"},
    SalesWords {F::Country, u"country|land|pays|pais"},
};
constexpr std::array productWords {
    orderWords[3],
    SalesWords {F::Name,
        u"name|product name|product|title|description|bezeichnung|artikelbezeichnung|artikel|nom|designation|libelle|"
        u"nombre|descripcion|producto"},
    SalesWords {
        F::Category, u"category|product category|group|department|kategorie|warengruppe|categorie|categoria|familia"},
    SalesWords {F::UnitPrice, u"price|unit price|list price|sales price|preis|verkaufspreis|prix|prix de vente|precio"},
    orderWords[7],
    SalesWords {F::Active, u"active|is active|enabled|aktiv|actif|activo"},
    SalesWords {F::Stock,
        u"stock|in stock|stock level|on hand|quantity|inventory|bestand|lagerbestand|quantite|existencias|cantidad"},
};
constexpr std::array eventWords {
    SalesWords {F::Customer,
        u"customer id|customer no|customer number|customer|customer key|client|kundennummer|kunde|cliente"},
    SalesWords {F::Time, u"time|date|timestamp|at|occurred at|datum|zeit|zeitpunkt|fecha|heure|hora"},
    SalesWords {F::Kind, u"kind|event|event kind|event type|type|action|art|ereignis|aktion|evenement|evento|tipo"},
    SalesWords {F::Value, u"value|url|page|link|detail|wert|seite|valeur|valor|pagina"},
    SalesWords {F::Source, u"source|site|campaign|newsletter|quelle|kampagne|origine|campagne|fuente|origen|campana"},
};

using Known = QHash<QString, SalesField>;

Known knownHeaders(std::span<const SalesWords> table)
{
    Known known;
    for (const SalesWords& row : table) {
        for (const QStringView header : QStringView(row.headers).split(u'|')) {
            if (!known.contains(header.toString()))
                known.insert(header.toString(), row.field);
        }
    }
    return known;
}

} // namespace

QString salesFieldCode(SalesField field)
{
    const auto row = std::ranges::find(salesFieldRows, field, &SalesFieldRow::field);
    return row == salesFieldRows.end() ? QString() : QString::fromLatin1(row->code);
}

std::optional<SalesField> salesFieldFromCode(const QString& code)
{
    const auto row = std::ranges::find_if(
        salesFieldRows, [&code](const SalesFieldRow& r) { return code == QLatin1String(r.code); });
    return row == salesFieldRows.end() ? std::nullopt : std::optional(row->field);
}

std::span<const SalesField> salesFields(SalesSubject subject)
{
    switch (subject) {
    case SalesSubject::Orders: return orderFields;
    case SalesSubject::Products: return productFields;
    case SalesSubject::Events: return eventFields;
    }
    return {};
}

std::optional<SalesField> lookUpSalesHeader(SalesSubject subject, const QString& words)
{
    static const Known orders = knownHeaders(orderWords);
    static const Known products = knownHeaders(productWords);
    static const Known events = knownHeaders(eventWords);
    const Known& known = subject == SalesSubject::Orders ? orders
        : subject == SalesSubject::Products              ? products
                                                         : events;
    const auto found = known.constFind(words);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace aicms::exchange
