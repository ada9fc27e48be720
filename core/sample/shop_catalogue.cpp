// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shop_catalogue.h"

#include "core/sample/country.h"

#include <array>

namespace aicms::sample {

namespace {

struct Item {
    const char* sku;
    int category;
    int price;
};

enum Category { Bikes, EBikes, Tyres, Brakes, Drivetrain, Lights, Clothing, Accessories, Work };

constexpr std::array items {
    Item {"BK-101", Bikes, 64900},
    Item {"BK-102", Bikes, 89900},
    Item {"BK-103", Bikes, 129900},
    Item {"BK-104", Bikes, 34900},
    Item {"EB-201", EBikes, 249900},
    Item {"EB-202", EBikes, 329900},
    Item {"EB-290", EBikes, 54900},
    Item {"TY-301", Tyres, 2990},
    Item {"TY-302", Tyres, 3990},
    Item {"TY-303", Tyres, 2490},
    Item {"TU-311", Tyres, 790},
    Item {"TU-312", Tyres, 890},
    Item {"TU-319", Tyres, 590},
    Item {"BR-401", Brakes, 1290},
    Item {"BR-402", Brakes, 1690},
    Item {"BR-403", Brakes, 2490},
    Item {"DR-501", Drivetrain, 2490},
    Item {"DR-502", Drivetrain, 4490},
    Item {"DR-503", Drivetrain, 890},
    Item {"DR-504", Drivetrain, 3290},
    Item {"LI-601", Lights, 3490},
    Item {"LI-602", Lights, 1990},
    Item {"LI-603", Lights, 6990},
    Item {"CL-701", Clothing, 7990},
    Item {"CL-702", Clothing, 5990},
    Item {"CL-703", Clothing, 2990},
    Item {"CL-704", Clothing, 3490},
    Item {"AC-801", Accessories, 4990},
    Item {"AC-802", Accessories, 8990},
    Item {"AC-803", Accessories, 1290},
    Item {"AC-804", Accessories, 2490},
    Item {"AC-805", Accessories, 9990},
    Item {"AC-806", Accessories, 1890},
    Item {"AC-807", Accessories, 3990},
    Item {"WO-901", Work, 6900},
    Item {"WO-902", Work, 1500},
    Item {"WO-903", Work, 12900},
    Item {"WO-904", Work, 3500},
};

std::vector<CatalogueItem> catalogue(const char16_t* categories, const char16_t* names)
{
    const QStringList categoryNames = detail::list(categories);
    const QStringList itemNames = detail::list(names);
    std::vector<CatalogueItem> made;
    for (std::size_t i = 0; i < items.size(); ++i)
        made.push_back({QString::fromLatin1(items[i].sku), itemNames.at(static_cast<qsizetype>(i)),
            categoryNames.at(items[i].category), items[i].price, items[i].category != Work});
    return made;
}

} // namespace

const std::vector<CatalogueItem>& shopCatalogue(const QString& language)
{
    static const auto english
        = catalogue(u"Bicycles|E-bikes|Tyres and tubes|Brakes|Drivetrain|Lights|Clothing|Accessories|Workshop",
            u"City bike 7-speed|Trekking bike 27-speed|Road bike 22-speed|Children's bike 20 inch|City e-bike 500 Wh|"
            u"Cargo e-bike 725 Wh|Spare battery 500 Wh|Touring tyre 37-622|Puncture-proof tyre 40-622|Road tyre 28-622|"
            u"Tube 28 inch|Tube 20 inch|Repair kit|Brake pads for discs|Brake shoes|Brake cable set|Chain 9-speed|"
            u"Cassette 11-34|Chain oil 100 ml|Pedals, pair|Front light 60 lux|Rear light with brake signal|"
            u"Dynamo light set|Helmet|Rain jacket|Gloves|Reflective vest|Folding lock|Pannier bags, pair|Bell|"
            u"Floor pump|Child seat|Bottle cage and bottle|Mudguard set|Yearly service|Tube change|E-bike inspection|"
            u"Wheel truing");
    static const auto german = catalogue(
        u"Fahrräder|E-Bikes|Reifen und Schläuche|Bremsen|Antrieb|Licht|Kleidung|Zubehör|Werkstatt",
        u"Stadtrad 7-Gang|Trekkingrad 27-Gang|Rennrad 22-Gang|Kinderrad 20 Zoll|City-E-Bike 500 Wh|"
        u"Lasten-E-Bike 725 Wh|Ersatzakku 500 Wh|Tourenreifen 37-622|Pannenschutzreifen 40-622|Rennreifen 28-622|"
        u"Schlauch 28 Zoll|Schlauch 20 Zoll|Flickzeug|Bremsbeläge für Scheiben|Bremsschuhe|Bremszugset|Kette 9-fach|"
        u"Kassette 11-34|Kettenöl 100 ml|Pedale, Paar|Scheinwerfer 60 Lux|Rücklicht mit Bremslicht|"
        u"Dynamo-Lichtset|Helm|Regenjacke|Handschuhe|Warnweste|Faltschloss|Packtaschen, Paar|Klingel|"
        u"Standpumpe|Kindersitz|Flaschenhalter mit Flasche|Schutzblechset|Jahresinspektion|Schlauchwechsel|"
        u"E-Bike-Inspektion|Laufrad zentrieren");
    static const auto french = catalogue(
        u"Vélos|Vélos électriques|Pneus et chambres|Freins|Transmission|Éclairage|Vêtements|Accessoires|Atelier",
        u"Vélo de ville 7 vitesses|VTC 27 vitesses|Vélo de route 22 vitesses|Vélo enfant 20 pouces|"
        u"Vélo électrique 500 Wh|Vélo cargo électrique 725 Wh|Batterie de rechange 500 Wh|Pneu randonnée 37-622|"
        u"Pneu anti-crevaison 40-622|Pneu route 28-622|Chambre à air 28 pouces|Chambre à air 20 pouces|"
        u"Kit de réparation|Plaquettes de disque|Patins de frein|Kit câbles de frein|Chaîne 9 vitesses|"
        u"Cassette 11-34|Huile de chaîne 100 ml|Pédales, la paire|Phare 60 lux|Feu arrière avec stop|"
        u"Kit éclairage dynamo|Casque|Veste de pluie|Gants|Gilet réfléchissant|Antivol pliant|Sacoches, la paire|"
        u"Sonnette|Pompe à pied|Siège enfant|Porte-bidon et bidon|Jeu de garde-boue|Révision annuelle|"
        u"Changement de chambre|Révision vélo électrique|Dévoilage de roue");
    static const auto spanish = catalogue(
        u"Bicicletas|Eléctricas|Cubiertas y cámaras|Frenos|Transmisión|Luces|Ropa|Accesorios|Taller",
        u"Bici urbana 7 velocidades|Bici de trekking 27 velocidades|Bici de carretera 22 velocidades|"
        u"Bici infantil 20 pulgadas|Bici eléctrica 500 Wh|Bici de carga eléctrica 725 Wh|Batería de repuesto 500 Wh|"
        u"Cubierta de paseo 37-622|Cubierta antipinchazos 40-622|Cubierta de carretera 28-622|Cámara 28 pulgadas|"
        u"Cámara 20 pulgadas|Kit de parches|Pastillas de disco|Zapatas|Juego de cables de freno|Cadena 9 velocidades|"
        u"Casete 11-34|Aceite de cadena 100 ml|Pedales, par|Faro 60 lux|Luz trasera con freno|Juego de luces de dinamo|"
        u"Casco|Chubasquero|Guantes|Chaleco reflectante|Candado plegable|Alforjas, par|Timbre|Bomba de pie|"
        u"Silla infantil|Portabidón y bidón|Guardabarros, juego|Revisión anual|Cambio de cámara|"
        u"Revisión de eléctrica|Centrado de rueda");
    if (language == QLatin1String("de"))
        return german;
    if (language == QLatin1String("fr"))
        return french;
    return language == QLatin1String("es") ? spanish : english;
}

const std::vector<std::vector<int>>& riderTastes()
{
    static const std::vector<std::vector<int>> tastes {
        {10, 20, 21, 8, 27, 34, 33, 26, 13, 18, 0, 30}, // to work every day
        {9, 10, 16, 18, 17, 25, 32, 23, 15, 2, 34, 37}, // sport
        {11, 31, 23, 29, 3, 12, 28, 35, 24, 1, 7}, // family
        {36, 8, 27, 13, 20, 6, 24, 28, 4, 5, 19}, // with a motor
    };
    return tastes;
}

} // namespace aicms::sample
