// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_field.h"

#include "core/base/text_fold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

using F = SalesField;

struct FieldRow {
    SalesField field;
    const char* code;
};
constexpr std::array fieldRows {FieldRow {F::LeaveOut, "leave_out"}, FieldRow {F::Number, "number"},
    FieldRow {F::Time, "time"}, FieldRow {F::Customer, "customer"}, FieldRow {F::Sku, "sku"},
    FieldRow {F::Description, "description"}, FieldRow {F::Quantity, "quantity"}, FieldRow {F::UnitPrice, "unit_price"},
    FieldRow {F::Currency, "currency"}, FieldRow {F::Country, "country"}, FieldRow {F::Name, "name"},
    FieldRow {F::Category, "category"}, FieldRow {F::Active, "active"}, FieldRow {F::Stock, "stock"},
    FieldRow {F::Kind, "kind"}, FieldRow {F::Value, "value"}, FieldRow {F::Source, "source"}};

constexpr std::array orderFields {F::LeaveOut, F::Number, F::Time, F::Customer, F::Sku, F::Description, F::Quantity,
    F::UnitPrice, F::Currency, F::Country};
constexpr std::array productFields {
    F::LeaveOut, F::Sku, F::Name, F::Category, F::UnitPrice, F::Currency, F::Active, F::Stock};
constexpr std::array eventFields {F::LeaveOut, F::Customer, F::Time, F::Kind, F::Value, F::Source};

struct Words {
    SalesField field;
    const char16_t* headers; ///< folded, separated by |
};
constexpr std::array orderWords {
    Words {F::Number,
        u"invoice no|invoice number|invoice id|invoice|order no|order number|order id|order|receipt|receipt no|number|"
        u"rechnungsnummer|rechnungs nr|rechnung|bestellnummer|bestell nr|bestellung|auftragsnummer|belegnummer|beleg|"
        u"numero de facture|facture|numero de commande|commande|numero de factura|factura|numero de pedido|pedido"},
    Words {F::Time,
        u"invoice date|order date|purchase date|date|time|timestamp|created at|ordered at|datum|bestelldatum|"
        u"rechnungsdatum|zeit|zeitpunkt|date de commande|date de facture|fecha|fecha de pedido|fecha de factura"},
    Words {F::Customer,
        u"customer id|customer no|customer number|customer|client id|client|kundennummer|kunden nr|kunde|"
        u"numero de client|numero client|numero de cliente|cliente"},
    Words {F::Sku,
        u"stock code|sku|product code|product id|item no|item number|item code|article no|article number|article|"
        u"artikelnummer|artikel nr|artikelnr|reference|ref|codigo|referencia"},
    Words {F::Description,
        u"description|product|product name|item|item name|name|title|bezeichnung|artikel|beschreibung|"
        u"artikelbezeichnung|designation|libelle|produit|descripcion|producto"},
    Words {F::Quantity, u"quantity|qty|units|menge|anzahl|stueck|stuck|quantite|cantidad"},
    Words {F::UnitPrice,
        u"unit price|price|price each|item price|preis|einzelpreis|stueckpreis|prix|prix unitaire|precio|"
        u"precio unitario"},
    Words {F::Currency, u"currency|waehrung|wahrung|devise|moneda|divisa"},
    Words {F::Country, u"country|land|pays|pais"},
};
constexpr std::array productWords {
    orderWords[3],
    Words {F::Name,
        u"name|product name|product|title|description|bezeichnung|artikelbezeichnung|artikel|nom|designation|libelle|"
        u"nombre|descripcion|producto"},
    Words {
        F::Category, u"category|product category|group|department|kategorie|warengruppe|categorie|categoria|familia"},
    Words {F::UnitPrice, u"price|unit price|list price|sales price|preis|verkaufspreis|prix|prix de vente|precio"},
    orderWords[7],
    Words {F::Active, u"active|is active|enabled|aktiv|actif|activo"},
    Words {F::Stock,
        u"stock|in stock|stock level|on hand|quantity|inventory|bestand|lagerbestand|quantite|existencias|cantidad"},
};
constexpr std::array eventWords {
    Words {F::Customer,
        u"customer id|customer no|customer number|customer|customer key|client|kundennummer|kunde|cliente"},
    Words {F::Time, u"time|date|timestamp|at|occurred at|datum|zeit|zeitpunkt|fecha|heure|hora"},
    Words {F::Kind, u"kind|event|event kind|event type|type|action|art|ereignis|aktion|evenement|evento|tipo"},
    Words {F::Value, u"value|url|page|link|detail|wert|seite|valeur|valor|pagina"},
    Words {F::Source, u"source|site|campaign|newsletter|quelle|kampagne|origine|campagne|fuente|origen|campana"},
};

using Known = QHash<QString, SalesField>;

Known knownHeaders(std::span<const Words> table)
{
    Known known;
    for (const Words& row : table) {
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
    const auto row = std::ranges::find(fieldRows, field, &FieldRow::field);
    return row == fieldRows.end() ? QString() : QString::fromLatin1(row->code);
}

std::optional<SalesField> salesFieldFromCode(const QString& code)
{
    const auto row
        = std::ranges::find_if(fieldRows, [&code](const FieldRow& r) { return code == QLatin1String(r.code); });
    return row == fieldRows.end() ? std::nullopt : std::optional(row->field);
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
