// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/header_words.h"

#include "core/base/text_fold.h"

#include <QHash>

namespace aicms::exchange {

namespace {

/// Headers of one field, separated by "|". English first, then German, French, Spanish, Japanese,
/// Chinese in both scripts, Russian, Korean, Turkish.
struct Words {
    Field field;
    const char16_t* label;
    const char16_t* headers;
};

constexpr Words knownWords[] = {
    {Field::Number, u"",
        u"number|customer number|customer no|customer id|customer nr|client number|client no|client id|account number|"
        u"member number|member id|membership number|kundennummer|kundennr|kunden nr|kunden nummer|kunden id|kunde "
        u"nr|kunde nummer|kunde id|kdnr|kd nr|"
        u"mitgliedsnummer|numero client|numero de client|no client|n client|code client|id client|numero de cliente|"
        u"numero cliente|n cliente|no cliente|codigo cliente|codigo de cliente|id "
        u"cliente|顧客番号|客户编号|客戶編號|顧客編號|고객번호|고객 번호|회원번호|müşteri no|müşteri numarası|müşteri "
        u"kodu"},
    {Field::Kind, u"", u"kind|customer kind|person or organisation|person or organization|kundenart"},
    {Field::Name, u"",
        u"name|full name|display name|formatted name|complete name|contact name|customer name|client name|anzeigename|"
        u"vollstandiger name|kontaktname|kundenname|vor und nachname|vorname nachname|nom|nom complet|nom et prenom|"
        u"nom prenom|prenom nom|nombre|nombre completo|nombre y apellidos|氏名|名前|お名前|姓名|名字|фио|полное "
        u"имя|이름|성명|고객명|성함|ad soyad|adı soyadı|adi soyadi|isim soyisim|isim|tam ad|müşteri adı"},
    {Field::GivenName, u"",
        u"given name|first name|firstname|forename|christian name|name first name|vorname|rufname|prenom|"
        u"nombre de pila|primer nombre|名|имя|ad|adı|adi|ilk ad|ön ad"},
    {Field::AdditionalName, u"",
        u"additional name|middle name|middle names|second name|zweiter vorname|weitere vornamen|weiterer vorname|"
        u"deuxieme prenom|autres prenoms|segundo nombre|отчество|ikinci ad|ikinci adı"},
    {Field::FamilyName, u"",
        u"family name|last name|lastname|surname|name last name|nachname|familienname|zuname|nom de famille|apellido|"
        u"apellidos|primer apellido|segundo apellido|姓|фамилия|성|soyad|soyadı|soyadi|soy ad|soyisim"},
    {Field::Organisation, u"",
        u"organisation|organization|organisation name|organization name|company|company name|associated company|"
        u"employer|account name|account|business name|firm|firma|firmenname|unternehmen|betrieb|arbeitgeber|societe|"
        u"entreprise|raison sociale|organisme|empresa|compania|razon "
        u"social|organizacion|会社|会社名|勤務先|公司|公司名称|单位|компания|организация|фирма|公司名稱|單位|회사|"
        u"회사명|상호|업체명|şirket|şirket adı|firma adı|kurum|işyeri"},
    {Field::Role, u"",
        u"role|job title|jobtitle|job|position|title|organization title|organisation title|occupation title|funktion|"
        u"berufsbezeichnung|stellung|poste|fonction|intitule du "
        u"poste|cargo|puesto|役職|职位|职务|должность|職位|職務|직책|직위|직함|unvan|görev|meslek"},
    {Field::Email, u"",
        u"email|emails|email address|email addresses|email value|mail|mail address|emailadresse|mailadresse|"
        u"email adresse|mail adresse|emails email|emails additional emails|additional emails|emails "
        u"emails|courriel|adresse email|adresse mail|adresse "
        u"electronique|correo|correo electronico|direccion de correo|direccion de correo electronico|"
        u"メール|メールアドレス|eメール|e メール|電子メール|電子メールアドレス|電子メール "
        u"アドレス|邮箱|电子邮件|电子邮箱|почта|эл почта|электронная "
        u"почта|邮件|邮件地址|電郵|電郵地址|郵件|郵件地址|電子郵件|電子郵件地址|電子信箱|郵箱|이메일|이메일 "
        u"주소|전자우편|메일|e posta|eposta|e posta adresi|eposta adresi"},
    {Field::EmailLabel, u"", u"email label|email kind"},
    {Field::Phone, u"",
        u"phone|phones|phone number|phone no|phone nr|phone value|phones phone number|phones additional "
        u"phones|telephone|telephone number|tel|tel nr|"
        u"tel no|telefon|telefonnummer|telefonnr|rufnummer|festnetz|festnetznummer|numero de telephone|"
        u"telefono|numero de telefono|電話|電話番号|电话|电话号码|телефон|номер "
        u"телефона|電話號碼|聯絡電話|联系电话|전화|전화번호|연락처|telefon numarası|telefon no"},
    {Field::Phone, u"mobile",
        u"mobilnummer|mobilfunk|mobilfunknummer|mobiltelefon|handynummer|handy nr|mobilnr|cellphone|cell phone|"
        u"telephone mobile|numero de mobile|telefono "
        u"movil|携帯|携帯電話|携帯電話番号|手机|手机号|手机号码|手機|手機號碼|行動電話|휴대폰|휴대전화|휴대폰 "
        u"번호|휴대전화번호|핸드폰|cep telefonu|cep|cep tel|gsm"},
    {Field::Phone, u"work", u"会社電話|勤務先電話"},
    {Field::Phone, u"home", u"自宅電話"},
    {Field::Phone, u"fax", u"telefax|telefaxnummer|faxnummer|telecopie|telecopieur|ファックス|fax番号"},
    {Field::PhoneLabel, u"", u"phone label|phone kind"},
    {Field::Street, u"",
        u"street|street address|street name|address|address street|address line|postal address|extended address|po "
        u"box|pobox|"
        u"strasse|str|strasse hausnummer|strasse und hausnummer|strasse hausnr|strasse nr|strasse u "
        u"hausnummer|anschrift|"
        u"adresszeile|adresszusatz|postfach|adresse|adresse postale|rue|voie|numero et rue|complement d adresse|boite "
        u"postale|calle|direccion|domicilio|direccion postal|住所|番地|地址|街道|주소|도로명주소|adres|cadde|sokak"},
    {Field::HouseNumber, u"",
        u"house number|house no|street number|hausnummer|hausnr|haus nr|numero de rue|numero de voie|numero de calle"},
    {Field::City, u"",
        u"city|town|city town|town city|locality|suburb|ort|stadt|wohnort|ville|localite|commune|ciudad|poblacion|"
        u"localidad|municipio|市区町村|市|城市|город|都市|城鎮|城镇|도시|시|şehir|ilçe|kent"},
    {Field::Region, u"",
        u"region|state|state region|region state|state province|province state|state county|province|county|prefecture|"
        u"bundesland|kanton|departement|provincia|estado|comunidad autonoma|都道府県|県|省|省份|州|시도|지역|il"},
    {Field::Postcode, u"",
        u"postcode|zip|zip code|zipcode|zip postal code|postal code|post code|postalcode|plz|postleitzahl|code postal|"
        u"cp|codigo postal|郵便番号|邮编|邮政编码|郵遞區號|郵政編碼|우편번호|posta kodu"},
    {Field::PostcodeCity, u"",
        u"postcode city|postcode town|postcode and town|postcode and city|zip city|plz ort|plz und ort|plz wohnort|plz "
        u"stadt|postleitzahl ort|postleitzahl und ort|code postal ville|code postal et ville|cp ville|cp et ville|"
        u"codigo postal ciudad|codigo postal y ciudad|cp ciudad|cp y ciudad|cp poblacion"},
    {Field::Country, u"",
        u"country|country region|country code|country name|land|land region|staat|pays|pays region|pais|pais "
        u"region|国|国家|國家|국가|나라|ülke"},
    {Field::AddressLabel, u"", u"address label|address kind"},
    {Field::Link, u"",
        u"link|links|website|website url|website value|web site|web page|webpage|web|url|homepage|home page|internet|"
        u"webseite|internetseite|internetadresse|site|site web|site internet|page web|sitio web|pagina web|"
        u"ウェブサイト|ホームページ|网站|網站|网址|網址|홈페이지|웹사이트|web sitesi|internet sitesi"},
    {Field::Link, u"linkedin",
        u"linkedin|linkedin url|linkedin profile|linkedin link url|linkedin link primary link url|linkedin primary "
        u"link url|linkedin bio"},
    {Field::Link, u"x", u"x link url|x link primary link url|x primary link url|twitter|twitter url|twitter username"},
    {Field::Link, u"facebook", u"facebook|facebook url|facebook link"},
    {Field::LinkLabel, u"", u"link label|website label|link kind"},
    {Field::Language, u"",
        u"language|preferred language|correspondence "
        u"language|sprache|korrespondenzsprache|langue|idioma|lengua|言語|语言|語言|언어"},
    {Field::Birthday, u"",
        u"birthday|birth date|birthdate|date of birth|dob|bday|geburtstag|geburtsdatum|geb datum|geboren am|geb am|"
        u"anniversaire|date de naissance|ne le|fecha de nacimiento|fecha nacimiento|cumpleanos|nacimiento|"
        u"誕生日|生年月日|生日|出生日期|생일|생년월일|doğum tarihi|doğum günü"},
    {Field::BirthYear, u"", u"birth year|year of birth|geburtsjahr|annee de naissance|ano de nacimiento"},
    {Field::BirthMonth, u"", u"birth month|month of birth|geburtsmonat|mois de naissance|mes de nacimiento"},
    {Field::BirthDay, u"", u"birth day|day of birth|jour de naissance|dia de nacimiento"},
    {Field::Tag, u"",
        u"tag|tags|label|labels|category|categories|group|groups|group membership|groups "
        u"membership|schlagwort|schlagworte|schlagworter|"
        u"stichwort|stichworte|kategorie|kategorien|gruppe|gruppen|etiquette|etiquettes|categorie|groupe|groupes|"
        u"etiqueta|etiquetas|categoria|categorias|grupo|grupos|タグ|分類|标签|標籤|태그|분류|etiket|etiketler"},
    {Field::Note, u"",
        u"note|notes|comment|comments|remark|remarks|description|background|notiz|notizen|bemerkung|bemerkungen|"
        u"anmerkung|anmerkungen|kommentar|kommentare|remarque|remarques|commentaire|commentaires|nota|notas|"
        u"observacion|observaciones|comentario|comentarios|備考|メモ|备注|備註|메모|비고|참고|not|notlar|açıklama"},
};

struct LabelWords {
    const char16_t* label;
    const char16_t* words;
};
constexpr LabelWords generalLabels[] = {
    {u"work",
        u"work|business|office|company|geschaftlich|dienstlich|beruflich|buro|firma|arbeit|travail|bureau|"
        u"professionnel|"
        u"professionnelle|pro|entreprise|trabajo|oficina|laboral|profesional|empresa|勤務先|会社"},
    {u"home",
        u"home|private|personal|privat|zuhause|domicile|maison|personnel|personnelle|prive|privee|casa|particular|"
        u"privado|自宅"},
    {u"mobile", u"mobile|mobil|cell|cellular|handy|portable|movil|celular|携帯"},
    {u"other",
        u"other|alternate|alternative|alt|secondary|andere|anderer|anderes|weitere|weiteres|sonstige|sonstiges|"
        u"zusatzlich|autre|secondaire|otro|otra|secundario|その他"},
};
constexpr LabelWords phoneLabels[] = {
    {u"fax", u"fax|telefax|telecopie"},
    {u"pager", u"pager"},
    {u"main", u"main|zentrale|hauptnummer"},
    {u"assistant", u"assistant|asst|assistent|assistenz"},
    {u"car", u"car|auto|autotelefon"},
    {u"radio", u"radio|funk"},
    {u"isdn", u"isdn"},
    {u"telex", u"telex"},
    {u"callback", u"callback|ruckruf"},
    {u"tty", u"tty|tdd"},
};

QString labelIn(std::span<const LabelWords> table, const QString& word)
{
    for (const LabelWords& row : table) {
        const auto words = QStringView(row.words).split(u'|');
        for (const QStringView candidate : words) {
            if (candidate == word)
                return QString::fromUtf16(row.label);
        }
    }
    return {};
}

QString splitWords(const QString& header)
{
    QString text;
    text.reserve(header.size() + 8);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        const QChar before = i > 0 ? header[i - 1] : QChar();
        const bool isHump = c.isUpper() && before.isLower();
        const bool numberBegins = c.isDigit() && before.isLetter();
        const bool numberEnds = c.isLetter() && before.isDigit();
        if (isHump || numberBegins || numberEnds)
            text += QLatin1Char(' ');
        text += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    }
    return text;
}

} // namespace

QStringList headerWords(const QString& header)
{
    QString plain = header;
    plain.replace(QLatin1String("'s "), QLatin1String(" ")).replace(QStringLiteral("’s "), QLatin1String(" "));
    QString words = base::foldText(splitWords(plain));
    words = QLatin1Char(' ') + words + QLatin1Char(' ');
    words.replace(QLatin1String(" e mail "), QLatin1String(" email "));
    words.replace(QLatin1String(" e mails "), QLatin1String(" emails "));
    words.replace(QLatin1String(" linked in "), QLatin1String(" linkedin "));
    words.replace(QLatin1String(" you tube "), QLatin1String(" youtube "));
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::optional<KnownHeader> lookUpHeader(const QString& words)
{
    static const QHash<QString, KnownHeader> table = [] {
        QHash<QString, KnownHeader> known;
        for (const Words& row : knownWords) {
            const auto headers = QStringView(row.headers).split(u'|');
            for (const QStringView header : headers)
                known.insert(base::foldText(header.toString()), {row.field, QString::fromUtf16(row.label)});
        }
        return known;
    }();
    const auto found = table.constFind(words);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

QString labelOfWord(const QString& word)
{
    return labelIn(generalLabels, word);
}

QString phoneLabelOfWord(const QString& word)
{
    return labelIn(phoneLabels, word);
}

} // namespace aicms::exchange
