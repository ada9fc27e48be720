// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/country.h"

namespace aicms::sample::detail {

Country germany()
{
    Country c;
    c.code = QStringLiteral("DE");
    c.language = QStringLiteral("de");
    c.names.women
        = list(u"Anna|Julia|Sabine|Petra|Laura|Katharina|Lena|Monika|Susanne|Claudia|Sarah|Lea|Marie|Birgit|Heike|"
               u"Andrea|Nina|Johanna|Hannah|Ingrid|Renate|Franziska|Sophie|Miriam|Ute|Jana|Carolin|Antje|Greta|Jördis|"
               u"Vanessa|Theresa|Christine|Frieda|Mareike|Änne");
    c.names.men
        = list(u"Thomas|Michael|Stefan|Andreas|Lukas|Jan|Markus|Peter|Christian|Tobias|Felix|Jonas|Wolfgang|Klaus|"
               u"Martin|Matthias|Florian|Sebastian|Uwe|Jürgen|Paul|Maximilian|Leon|Dieter|Holger|Frank|Björn|Kai|Jörg|"
               u"Niklas|Simon|Hannes|Rüdiger|Bernd|Götz|Emil");
    c.names.families
        = list(u"Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Koch|Bauer|Richter|"
               u"Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Schmitt|Krause|"
               u"Meier|Lehmann|Köhler|Maier|Herrmann|König|Walter|Huber|Kaiser|Fuchs|Peters|Lang|Scholz|Möller|Weiß|"
               u"Jung|Hahn|Vogel|Friedrich|Keller|Günther|Frank|Berger|Winkler|Roth|Beck|Lorenz|Baumann|Franke|"
               u"Albrecht|Schuster|Böhm|Winter|Kraus|Schumacher|Krämer|Vogt|Stein|Jäger|Groß|Sommer|Seidel|Brandt|"
               u"Haas|Dietrich|Kuhn|Ziegler|Pohl|Engel|Horn|Voigt|Thiel|Sauer|Arnold|von Thun|Strauß");
    c.towns = towns(
        u"Berlin;10###|Hamburg;20###|München;80###|Köln;50###|Leipzig;04###|Bremen;28###|Freiburg im Breisgau;79###|"
        u"Münster;48###|Kiel;24###|Dresden;01###|Göttingen;37###|Nürnberg;90###|Lüneburg;21###|Rostock;18###");
    c.streetStarts = list(u"Linden|Ahorn|Kirsch|Speichen|Wiesen|Mühlen|Brunnen|Buchen|Amsel|Drossel|Kranich|Holunder|"
                          u"Sattler|Tannen|Garten");
    c.streetEnds = list(u"weg|straße|allee|ring|gasse|platz");
    c.streetPattern = QStringLiteral("{a}{b} {n}");
    c.trades = list(
        u"Gartenbau|Logistik|Bau|Druckerei|Architektur|Physiotherapie|Kurierdienst|Catering|Immobilien|Elektrotechnik|"
        u"Schreinerei|Bäckerei|Steuerberatung|Medien");
    c.organisationPattern
        = QStringLiteral("{f} {t} GmbH|{t} {f} e. K.|{f} & {f2} {t} KG|Radsportverein {c} e. V.|{t} {c} GmbH");
    c.datePattern = QStringLiteral("dd.MM.yyyy");
    c.plan = NumberPlan::Germany;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"TR|PL|IT|EG|ES|GB|FR|IN|NL|US|SE|JP");
    return c;
}

Country poland()
{
    Country c;
    c.code = QStringLiteral("PL");
    c.language = QStringLiteral("pl");
    c.names.women
        = list(u"Anna|Katarzyna|Maria|Małgorzata|Agnieszka|Barbara|Ewa|Krystyna|Elżbieta|Joanna|Zofia|Magdalena|Monika|"
               u"Aleksandra|Natalia|Zuzanna|Julia|Łucja|Grażyna|Beata");
    c.names.men = list(
        u"Piotr|Krzysztof|Andrzej|Tomasz|Paweł|Michał|Jan|Marcin|Jakub|Adam|Łukasz|Marek|Grzegorz|Mateusz|Wojciech|"
        u"Dawid|Rafał|Kamil|Szymon|Stanisław");
    c.names.families = list(
        u"Nowak|Kowalski|Wiśniewski|Wójcik|Kowalczyk|Kamiński|Lewandowski|Zieliński|Szymański|Woźniak|Dąbrowski|"
        u"Kozłowski|Jankowski|Mazur|Kwiatkowski|Krawczyk|Piotrowski|Grabowski|Pawłowski|Michalski|Król|Wieczorek|"
        u"Jabłoński|Wróbel|Stępień|Górski|Sikora|Baran|Duda|Zając");
    c.towns = towns(
        u"Warszawa;00-###|Kraków;30-###|Wrocław;50-###|Gdańsk;80-###|Poznań;60-###|Łódź;90-###|Szczecin;70-###");
    c.streetStarts = list(u"Lipowa|Klonowa|Ogrodowa|Słoneczna|Kolarska|Wiśniowa|Brzozowa|Polna|Żurawia|Leśna");
    c.streetEnds = {QString()};
    c.streetPattern = QStringLiteral("ul. {a} {n}");
    c.trades = list(u"Budownictwo|Transport|Drukarnia|Ogrody|Kawiarnia|Elektryka|Meble|Hotel");
    c.organisationPattern = QStringLiteral("{f} {t} Sp. z o.o.|{t} {c} S.A.|{t} {f}");
    c.datePattern = QStringLiteral("dd.MM.yyyy");
    c.plan = NumberPlan::Germany;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"DE|GB|IT|FR");
    return c;
}

Country netherlands()
{
    Country c;
    c.code = QStringLiteral("NL");
    c.language = QStringLiteral("nl");
    c.names.women = list(u"Emma|Sophie|Anouk|Lotte|Sanne|Femke|Marieke|Johanna|Maud|Eva|Fleur|Noor|Hanneke|Ilse|"
                         u"Wilhelmina|Roos|Jet|Daphne");
    c.names.men = list(u"Daan|Sem|Bram|Thijs|Jan|Pieter|Johannes|Lars|Ruben|Sander|Joost|Willem|Maarten|Koen|Jeroen|"
                       u"Hendrik|Gijs|Floris");
    c.names.families = list(
        u"de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|"
        u"Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kuipers|"
        u"Prins|Huisman|Postma|van 't Hof");
    c.towns = towns(u"Amsterdam;10## @@|Rotterdam;30## @@|Utrecht;35## @@|Groningen;97## @@|Eindhoven;56## "
                    u"@@|Leiden;23## @@|'s-Hertogenbosch;52## @@");
    c.streetStarts = list(u"Linden|Fiets|Molen|Kersen|Tuin|Kerk|Beuken|Reiger|Zonne|Haven");
    c.streetEnds = list(u"straat|laan|weg|kade|plein");
    c.streetPattern = QStringLiteral("{a}{b} {n}");
    c.trades = list(u"Bouw|Transport|Drukwerk|Tuinen|Horeca|Installatie|Advies|Bloemen");
    c.organisationPattern = QStringLiteral("{f} {t} B.V.|{t} {c} B.V.|{f} & {f2} {t} V.O.F.");
    c.datePattern = QStringLiteral("dd-MM-yyyy");
    c.plan = NumberPlan::Germany;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"TR|EG|DE|PL|GB|ES");
    return c;
}

Country sweden()
{
    Country c;
    c.code = QStringLiteral("SE");
    c.language = QStringLiteral("sv");
    c.names.women = list(
        u"Anna|Eva|Maria|Karin|Elin|Sara|Linnea|Emma|Ingrid|Kristina|Astrid|Maja|Åsa|Malin|Ebba|Freja|Saga|Märta");
    c.names.men
        = list(u"Lars|Mikael|Anders|Johan|Erik|Per|Karl|Oskar|Nils|Björn|Gustav|Axel|Sven|Jonas|Åke|Hugo|Elias|Göran");
    c.names.families
        = list(u"Andersson|Johansson|Karlsson|Nilsson|Eriksson|Larsson|Olsson|Persson|Svensson|Gustafsson|Pettersson|"
               u"Jonsson|Lindberg|Lindström|Berg|Sjöberg|Nyström|Öberg|Holm|Åkesson|Hedlund|Ek|Söderström|Wallin");
    c.towns = towns(
        u"Stockholm;11# ##|Göteborg;41# ##|Malmö;21# ##|Uppsala;75# ##|Umeå;90# ##|Linköping;58# ##|Örebro;70# ##");
    c.streetStarts = list(u"Lind|Björk|Äppel|Cykel|Rönn|Ek|Trädgårds|Solros|Tran|Sjö");
    c.streetEnds = list(u"vägen|gatan|stigen|gränd");
    c.streetPattern = QStringLiteral("{a}{b} {n}");
    c.trades = list(u"Bygg|Åkeri|Tryckeri|Trädgård|Café|Elektriska|Snickeri|Fastigheter");
    c.organisationPattern = QStringLiteral("{f} {t} AB|{c} {t} AB|{f} & {f2} {t} HB");
    c.datePattern = QStringLiteral("yyyy-MM-dd");
    c.plan = NumberPlan::UnitedKingdom;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"EG|PL|DE|TR|GB|IN");
    return c;
}

} // namespace aicms::sample::detail
