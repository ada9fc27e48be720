// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/country.h"

namespace aicms::sample::detail {

Country spain()
{
    Country c;
    c.code = QStringLiteral("ES");
    c.language = QStringLiteral("es");
    c.names.women = list(u"María|Carmen|Ana|Laura|Lucía|Marta|Paula|Sofía|Cristina|Elena|Isabel|Pilar|Raquel|Sara|"
                         u"Rocío|Nuria|Inés|Begoña|Itziar|Alba");
    c.names.men = list(u"Antonio|José|Manuel|Francisco|David|Juan|Javier|Daniel|Carlos|Jesús|Alejandro|Miguel|Rafael|"
                       u"Pedro|Pablo|Ángel|Sergio|Íñigo|Álvaro|Hugo");
    c.names.families = list(u"García|Rodríguez|González|Fernández|López|Martínez|Sánchez|Pérez|Gómez|Martín|Jiménez|"
                            u"Ruiz|Hernández|Díaz|Moreno|"
                            u"Muñoz|Álvarez|Romero|Alonso|Gutiérrez|Navarro|Torres|Domínguez|Vázquez|Ramos|Gil|Serrano|"
                            u"Molina|Castro|Ortega|Núñez|Ibáñez");
    c.towns = towns(u"Madrid;280##|Barcelona;080##|Valencia;460##|Sevilla;410##|Zaragoza;500##|Málaga;290##|Bilbao;480#"
                    u"#|Granada;180##|A Coruña;150##");
    c.streetStarts = list(u"Calle|Avenida|Paseo|Plaza|Camino");
    c.streetEnds = list(u"del Olivo|de los Almendros|del Molino|de la Fuente|del Ciclista|de las Garzas|del Huerto|de "
                        u"los Tilos|del Mirador");
    c.streetPattern = QStringLiteral("{a} {b}, {n}");
    c.trades = list(u"Construcciones|Transportes|Imprenta|Jardines|Arquitectos|Hostelería|Inmobiliaria|Electricidad|"
                    u"Carpintería|Panadería");
    c.organisationPattern = QStringLiteral("{t} {f} S.L.|{f} y {f2} {t} S.L.|{t} {c} S.A.|Club Ciclista {c}");
    c.datePattern = QStringLiteral("dd/MM/yyyy");
    c.plan = NumberPlan::France;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"EG|IT|GB|FR|DE|PL");
    return c;
}

Country italy()
{
    Country c;
    c.code = QStringLiteral("IT");
    c.language = QStringLiteral("it");
    c.names.women = list(u"Maria|Anna|Giulia|Francesca|Chiara|Sara|Martina|Elena|Paola|Laura|Federica|Valentina|"
                         u"Alessia|Silvia|Roberta|Beatrice|Ilaria|Noemi");
    c.names.men = list(u"Giuseppe|Marco|Andrea|Francesco|Alessandro|Luca|Matteo|Giovanni|Antonio|Lorenzo|Davide|"
                       u"Roberto|Stefano|Paolo|Nicolò|Pietro|Enrico|Salvatore");
    c.names.families = list(u"Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|"
                            u"De Luca|Mancini|Costa|"
                            u"Giordano|Rizzo|Lombardi|Moretti|Barbieri|Fontana|Santoro|Mariani|Rinaldi|Caruso|Ferrara|"
                            u"Galli|D'Angelo|Lo Presti");
    c.towns = towns(u"Roma;001##|Milano;201##|Torino;101##|Napoli;801##|Bologna;401##|Firenze;501##|Verona;371##|"
                    u"Trieste;341##|Palermo;901##");
    c.streetStarts = list(u"Via|Viale|Piazza|Vicolo|Corso");
    c.streetEnds = list(u"dei Tigli|degli Aceri|del Mulino|della Fonte|dei Ciclisti|degli Aironi|dell'Orto|dei "
                        u"Ciliegi|del Ponte Nuovo");
    c.streetPattern = QStringLiteral("{a} {b} {n}");
    c.trades = list(u"Costruzioni|Trasporti|Tipografia|Giardini|Architetti|Ristorazione|Immobiliare|Impianti|"
                    u"Falegnameria|Panificio");
    c.organisationPattern = QStringLiteral("{t} {f} S.r.l.|{f} & {f2} {t} S.n.c.|{t} {c} S.p.A.|Gruppo Ciclistico {c}");
    c.datePattern = QStringLiteral("dd/MM/yyyy");
    c.plan = NumberPlan::France;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"EG|PL|ES|FR|DE|IN");
    return c;
}

Country turkey()
{
    Country c;
    c.code = QStringLiteral("TR");
    c.language = QStringLiteral("tr");
    c.names.women = list(
        u"Fatma|Ayşe|Emine|Zeynep|Elif|Ayla|Merve|Selin|Gülşen|Özlem|Esra|Büşra|Hatice|Nermin|Defne|İpek|Derya|Şule");
    c.names.men = list(u"Mehmet|Mustafa|Ahmet|Ali|Hüseyin|Hasan|Murat|Emre|Yusuf|Can|Burak|Oğuz|Kerem|Serkan|Çağlar|"
                       u"İbrahim|Deniz|Ümit");
    c.names.families = list(
        u"Yılmaz|Kaya|Demir|Çelik|Şahin|Yıldız|Öztürk|Aydın|Özdemir|Arslan|Doğan|Kılıç|Aslan|Çetin|Kara|Koç|Kurt|Özkan|"
        u"Şimşek|Polat|Korkmaz|Çakır|Erdoğan|Güneş|Işık|Tekin");
    c.towns = towns(u"İstanbul;34###|Ankara;06###|İzmir;35###|Bursa;16###|Antalya;07###|Eskişehir;26###");
    c.streetStarts = list(u"Ihlamur|Çınar|Bisiklet|Değirmen|Çeşme|Bahçe|Turna|Zeytin");
    c.streetEnds = list(u"Sokak|Caddesi|Bulvarı");
    c.streetPattern = QStringLiteral("{a} {b} No: {n}");
    c.trades = list(u"İnşaat|Nakliyat|Matbaa|Bahçe|Mimarlık|Lokanta|Emlak|Elektrik");
    c.organisationPattern = QStringLiteral("{f} {t} Ltd. Şti.|{t} {c} A.Ş.|{f} Kardeşler {t}");
    c.datePattern = QStringLiteral("dd.MM.yyyy");
    c.plan = NumberPlan::Germany;
    c.utcOffsetHours = 3;
    c.neighbours = list(u"EG|DE|GB|IT");
    return c;
}

} // namespace aicms::sample::detail
