// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/header_words.h"

#include <QSet>

#include <utility>

namespace aicms::exchange {

namespace {

/// What the header as a whole says about the program that wrote it.
struct Dialect {
    bool isGoogle = false; ///< "E-mail 1 - Type" names a label; elsewhere "E-mail Type" says SMTP
    bool isOutlook = false; ///< "Account" is a number there, "Title" a form of address
    bool isYahoo = false; ///< "Home", "Work", "Other" are telephones
    bool hasGivenName = false;
    bool hasFamilyName = false;
    bool hasJobTitle = false;
    bool hasGermanName = false;
};

Dialect recogniseDialect(const QStringList& header)
{
    Dialect dialect;
    QSet<QString> known;
    for (const QString& cell : header) {
        known.insert(headerWords(cell).join(QLatin1Char(' ')));
        dialect.isGoogle = dialect.isGoogle || cell.contains(QLatin1String(" 1 - "));
    }
    const auto has = [&known](QLatin1String words) { return known.contains(words); };
    dialect.isOutlook = has(QLatin1String("business street")) || has(QLatin1String("email display name"));
    dialect.isYahoo = has(QLatin1String("first")) && has(QLatin1String("last"));
    dialect.hasJobTitle = has(QLatin1String("job title")) || has(QLatin1String("position"));
    dialect.hasGermanName = has(QLatin1String("vorname"));
    for (const QString& words : std::as_const(known)) {
        const auto field = lookUpHeader(words);
        dialect.hasGivenName = dialect.hasGivenName || (field && field->field == Field::GivenName);
        dialect.hasFamilyName = dialect.hasFamilyName || (field && field->field == Field::FamilyName);
    }
    return dialect;
}

/// A header taken apart: the words that name the field, and what stands around them.
struct Parts {
    QStringList words;
    QStringList labels;
    QStringList phoneLabels;
    QString group; ///< numbers and words such as "mailing" that tell one address from another
    bool numberIsLast = false;
};

Parts takeApart(const QString& header)
{
    static const QSet<QString> addressWords = {QStringLiteral("mailing"), QStringLiteral("billing"),
        QStringLiteral("shipping"), QStringLiteral("delivery"), QStringLiteral("primary")};
    Parts parts;
    const QStringList words = headerWords(header);
    for (const QString& word : words) {
        const bool isNumber = word.size() <= 3 && word[0].isDigit();
        parts.numberIsLast = isNumber;
        if (isNumber || addressWords.contains(word))
            parts.group += (parts.group.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        if (!isNumber)
            parts.words.append(word);
    }
    return parts;
}

std::optional<KnownHeader> lookUp(const QStringList& words)
{
    if (auto found = lookUpHeader(words.join(QLatin1Char(' '))))
        return found;
    // "Address 1 - Postal Code", "addressCity": the rest says it more exactly.
    static const QSet<QString> prefixes
        = {QStringLiteral("address"), QStringLiteral("adresse"), QStringLiteral("anschrift")};
    if (words.size() > 1 && prefixes.contains(words.first()))
        return lookUpHeader(words.mid(1).join(QLatin1Char(' ')));
    return std::nullopt;
}

bool isNumberWord(const QString& word)
{
    return word == u"number" || word == u"no" || word == u"nr" || word == u"nummer" || word == u"numero";
}

/// The field after the words for "work", "home", "fax" and the like were taken out.
std::optional<KnownHeader> lookUpLabelled(Parts& parts, const Dialect& dialect)
{
    static const QSet<QString> fillers
        = {QStringLiteral("primary"), QStringLiteral("mailing"), QStringLiteral("billing"), QStringLiteral("shipping"),
            QStringLiteral("delivery"), QStringLiteral("contact"), QStringLiteral("customer"), QStringLiteral("client"),
            QStringLiteral("kunde"), QStringLiteral("kunden"), QStringLiteral("value"), QStringLiteral("yahoo")};
    QStringList rest;
    bool hadFiller = false;
    for (const QString& word : std::as_const(parts.words)) {
        const QString general = labelOfWord(word);
        const QString phoneOnly = phoneLabelOfWord(word);
        if (!general.isEmpty())
            parts.labels.append(general);
        else if (!phoneOnly.isEmpty())
            parts.phoneLabels.append(phoneOnly);
        else if (fillers.contains(word))
            hadFiller = true;
        else
            rest.append(word);
    }
    const bool isBareNumber = rest.isEmpty() || (rest.size() == 1 && isNumberWord(rest.first()));
    const bool isTelephone = !parts.phoneLabels.isEmpty() || parts.labels.contains(QStringLiteral("mobile"));
    if (isBareNumber && (isTelephone || (dialect.isYahoo && rest.isEmpty() && (!parts.labels.isEmpty() || hadFiller))))
        return KnownHeader {Field::Phone, {}};
    auto found = lookUp(rest);
    if (found && !parts.phoneLabels.isEmpty() && found->field != Field::Phone)
        return std::nullopt; // "Assistant's Name" is somebody else
    return found;
}

/// "E-mail 1 - Type" and "Phone 2 - Label" of Google name the label of the value beside them.
std::optional<Field> labelField(const QStringList& words)
{
    if (words.size() != 2 || (words[1] != u"type" && words[1] != u"label"))
        return std::nullopt;
    const auto named = lookUpHeader(words[0]);
    if (!named)
        return std::nullopt;
    switch (named->field) {
    case Field::Email: return Field::EmailLabel;
    case Field::Phone: return Field::PhoneLabel;
    case Field::Street: return Field::AddressLabel;
    case Field::Link: return Field::LinkLabel;
    default: return std::nullopt;
    }
}

/// Words whose meaning hangs on the program or language of the whole file.
std::optional<Field> dialectField(const QString& words, const Dialect& dialect)
{
    if (dialect.isYahoo && words == u"first")
        return Field::GivenName;
    if (dialect.isYahoo && words == u"middle")
        return Field::AdditionalName;
    if (dialect.isYahoo && words == u"last")
        return Field::FamilyName;
    if (dialect.isOutlook && (words == u"account" || words == u"title"))
        return Field::LeaveOut;
    if (words == u"title" && (dialect.hasJobTitle || dialect.hasGermanName))
        return Field::LeaveOut;
    if (dialect.hasGivenName && !dialect.hasFamilyName && (words == u"name" || words == u"nom"))
        return Field::FamilyName;
    if (words == u"nombre" && dialect.hasFamilyName && !dialect.hasGivenName)
        return Field::GivenName;
    return std::nullopt;
}

void setLabelAndGroup(Column& column, const Parts& parts, const QString& ownLabel)
{
    QStringList labels = parts.labels + parts.phoneLabels;
    labels.removeDuplicates();
    column.label = ownLabel.isEmpty() ? labels.join(QLatin1Char(' ')) : ownLabel;
    const bool isLine = parts.numberIsLast && (column.field == Field::Street || column.field == Field::HouseNumber);
    const QString group = isLine ? QString() : parts.group;
    if (isGrouped(column.field) || column.field == Field::Email || column.field == Field::Phone
        || column.field == Field::Link)
        column.group = QStringList({column.label, group}).join(QLatin1Char(' ')).trimmed();
}

Column guessColumn(const QString& header, const Dialect& dialect)
{
    Column column;
    column.header = header;
    if (header.startsWith(QLatin1String("own:")) && header.size() > 4) {
        column.field = Field::Own;
        column.ownName = header.mid(4);
        return column;
    }
    Parts parts = takeApart(header);
    if (dialect.isGoogle) {
        if (const auto label = labelField(parts.words)) {
            column.field = *label;
            column.group = parts.group;
            return column;
        }
    }
    const QString words = parts.words.join(QLatin1Char(' '));
    if (const auto field = dialectField(words, dialect)) {
        column.field = *field;
        return column;
    }
    auto found = lookUp(parts.words);
    if (!found)
        found = lookUpLabelled(parts, dialect);
    if (!found)
        return column;
    column.field = found->field;
    setLabelAndGroup(column, parts, found->label);
    return column;
}

bool isSingle(Field field)
{
    switch (field) {
    case Field::Number:
    case Field::Kind:
    case Field::Name:
    case Field::Language:
    case Field::Birthday:
    case Field::BirthYear:
    case Field::BirthMonth:
    case Field::BirthDay: return true;
    default: return false;
    }
}

/// Blocks, asks for a purpose, and says why where the column is left out.
void applyPurpose(Column& column)
{
    if (isSpecialCategory(column.header) || isSpecialCategory(column.ownName)) {
        column = {.header = column.header, .leftOut = LeftOut::SpecialCategory};
        return;
    }
    if (column.field != Field::Own && isConsentLike(column.header)) {
        column = {.header = column.header, .leftOut = LeftOut::ConsentLike};
        return;
    }
    if (column.field == Field::LeaveOut) {
        column.leftOut = lacksPurpose(column.header) ? LeftOut::NoPurpose
            : isTechnical(column.header)             ? LeftOut::Technical
                                                     : LeftOut::NotRecognised;
        return;
    }
    column.purpose = defaultPurposeOf(column.field);
    if (column.purpose.isEmpty()) {
        column.recognisedAs = column.field;
        column.field = Field::LeaveOut;
        column.leftOut = LeftOut::NoPurpose;
    }
}

/// As this program writes its own tables of customers (CustomerColumns).
bool isOwnExport(const QStringList& header)
{
    const qsizetype kind = header.indexOf(QStringLiteral("Kind"));
    return kind >= 0
        && header.mid(kind, 4)
        == QStringList {QStringLiteral("Kind"), QStringLiteral("Name"), QStringLiteral("Given name"),
            QStringLiteral("Family name")};
}

} // namespace

QStringList rejectionHeader()
{
    return {QStringLiteral("row"), QStringLiteral("reason")};
}

ColumnMapping guessMapping(const QStringList& header)
{
    const Dialect dialect = recogniseDialect(header);
    ColumnMapping mapping;
    QSet<int> taken;
    for (const QString& cell : header) {
        Column column = guessColumn(cell, dialect);
        const int field = static_cast<int>(column.field);
        if (isSingle(column.field) && taken.contains(field))
            column = {.header = cell}; // "Name" and "Display Name": the second one is counted, not mixed in
        taken.insert(field);
        applyPurpose(column);
        // It was kept here already, by somebody's choice: what this program wrote is read back whole.
        if (column.leftOut == LeftOut::NoPurpose && column.recognisedAs == Field::Birthday && isOwnExport(header)) {
            column.field = std::exchange(column.recognisedAs, Field::LeaveOut);
            column.leftOut = LeftOut::No;
            column.purpose = fallbackPurpose();
        }
        mapping.columns.push_back(column);
    }
    const QStringList ours = rejectionHeader();
    if (header.mid(0, ours.size()) == ours) {
        for (qsizetype i = 0; i < ours.size(); ++i)
            mapping.columns[static_cast<std::size_t>(i)] = {.header = ours[i], .leftOut = LeftOut::Chosen};
    }
    return mapping;
}

} // namespace aicms::exchange
