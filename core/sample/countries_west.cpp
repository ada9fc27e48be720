// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/country.h"

namespace aicms::sample::detail {

namespace {

const char16_t* const englishWomen = u"Olivia|Emily|Sarah|Jessica|Emma|Sophie|Charlotte|Grace|Hannah|Lucy|Amelia|Chloe|"
                                     u"Rebecca|Laura|Megan|Katie|Alice|Eleanor|"
                                     u"Margaret|Susan|Karen|Linda|Patricia|Jennifer|Elizabeth|Barbara|Victoria|Abigail|"
                                     u"Zoe|Ruth|Harriet|Imogen|Isla|Freya|Niamh|"
                                     u"Siân";
const char16_t* const englishMen = u"Oliver|James|Jack|Thomas|William|George|Harry|David|John|Michael|Robert|Daniel|"
                                   u"Matthew|Andrew|Christopher|Paul|Mark|Steven|"
                                   u"Edward|Samuel|Benjamin|Joseph|Henry|Alexander|Ryan|Adam|Liam|Ethan|Noah|Peter|"
                                   u"Simon|Graham|Callum|Owen|Rhys|Seán";
const char16_t* const englishFamilies = u"Smith|Jones|Taylor|Brown|Williams|Wilson|Johnson|Davies|Robinson|Wright|"
                                        u"Thompson|Evans|Walker|White|Roberts|Green|Hall|Wood|"
                                        u"Jackson|Clarke|Hughes|Edwards|Martin|Turner|Cooper|Hill|Ward|Harris|Moore|"
                                        u"Clark|Baker|Harrison|King|Morris|Allen|Lewis|Scott|"
                                        u"Adams|Mitchell|Carter|Phillips|Campbell|Parker|Bennett|Gray|Reid|Kelly|"
                                        u"Murphy|O'Brien|O'Connor|MacDonald|McKenzie|Stewart|Ross|"
                                        u"Graham|Fraser|Holmes|Barnes|Fletcher|Whitfield|Pemberton|Ashworth|Blackwood|"
                                        u"Hawthorne|Sinclair|Lloyd|Price|Bowen|Pritchard|Flynn";

} // namespace

Country unitedKingdom()
{
    Country c;
    c.code = QStringLiteral("GB");
    c.language = QStringLiteral("en-GB");
    c.names.women = list(englishWomen);
    c.names.men = list(englishMen);
    c.names.families = list(englishFamilies);
    c.towns = towns(u"London;E# #@@|Manchester;M# #@@|Birmingham;B# #@@|Leeds;LS# #@@|Bristol;BS# #@@|Edinburgh;EH# "
                    u"#@@|Cardiff;CF# #@@|"
                    u"Glasgow;G# #@@|York;YO# #@@|Norwich;NR# #@@|Brighton;BN# #@@|Belfast;BT# #@@");
    c.streetStarts = list(
        u"Maple|Orchard|Saddler's|Heron|Mill|Willow|Chapel|Larch|Wheelwright|Meadow|Kingfisher|Bramble|Hazel|Quarry");
    c.streetEnds = list(u"Street|Road|Lane|Close|Avenue|Terrace|Mews");
    c.streetPattern = QStringLiteral("{n} {a} {b}");
    c.trades = list(u"Builders|Couriers|Printing|Gardens|Architects|Physiotherapy|Catering|Lettings|Electrical|Joinery|"
                    u"Bakery|Media|Dental|Books");
    c.organisationPattern
        = QStringLiteral("{f} {t} Ltd|{f} & {f2} {t} LLP|{c} {t} Ltd|{c} Wheelers Cycling Club|{f} & Sons {t}");
    c.datePattern = QStringLiteral("dd/MM/yyyy");
    c.plan = NumberPlan::UnitedKingdom;
    c.utcOffsetHours = 0;
    c.neighbours = list(u"IN|PL|IT|EG|FR|ES|US|DE|TR|JP");
    return c;
}

Country unitedStates()
{
    Country c;
    c.code = QStringLiteral("US");
    c.language = QStringLiteral("en-US");
    c.names.women = list(englishWomen);
    c.names.men = list(englishMen);
    c.names.families = list(englishFamilies);
    c.towns = towns(u"Portland;972##;OR|Austin;787##;TX|Boston;021##;MA|Denver;802##;CO|Chicago;606##;IL|Seattle;981##;"
                    u"WA|Minneapolis;554##;MN|"
                    u"Brooklyn;112##;NY|Oakland;946##;CA|Atlanta;303##;GA|Burlington;054##;VT|Tucson;857##;AZ");
    c.streetStarts
        = list(u"Maple|Oak|Cedar|Sycamore|Juniper|Spoke|Prairie|Lakeview|Hickory|Elm|Sunrise|Canyon|Magnolia|Foundry");
    c.streetEnds = list(u"St|Ave|Rd|Blvd|Ln|Dr|Ct");
    c.streetPattern = QStringLiteral("{n0} {a} {b}");
    c.trades = list(u"Construction|Delivery|Printing|Landscaping|Architects|Physical "
                    u"Therapy|Catering|Realty|Electric|Carpentry|Bakery|Media|Dental|Coffee");
    c.organisationPattern
        = QStringLiteral("{f} {t} LLC|{f} & {f2} {t} Inc.|{c} {t} Inc.|{c} Cycling Club|{f} Family {t}");
    c.datePattern = QStringLiteral("MM/dd/yyyy");
    c.plan = NumberPlan::UnitedStates;
    c.utcOffsetHours = -6;
    c.neighbours = list(u"ES|IN|IT|DE|PL|JP|EG|FR|SE");
    return c;
}

Country france()
{
    Country c;
    c.code = QStringLiteral("FR");
    c.language = QStringLiteral("fr");
    c.names.women = list(u"Marie|Nathalie|Isabelle|Sylvie|Catherine|Camille|Léa|Manon|Chloé|Inès|Sophie|Émilie|Céline|"
                         u"Aurélie|Juliette|Louise|"
                         u"Hélène|Margaux|Élodie|Anne-Laure|Zoé|Noémie|Brigitte|Mathilde");
    c.names.men = list(u"Jean|Pierre|Michel|Philippe|Nicolas|Julien|Thomas|Lucas|Hugo|Antoine|François|Jérôme|Benoît|"
                       u"Mathieu|Guillaume|Louis|"
                       u"Gaël|Étienne|Rémi|Loïc|Jean-Baptiste|Baptiste|Cédric|Théo");
    c.names.families = list(u"Martin|Bernard|Thomas|Petit|Robert|Richard|Durand|Dubois|Moreau|Laurent|Simon|Michel|"
                            u"Lefèvre|Leroy|Roux|David|Bertrand|"
                            u"Morel|Fournier|Girard|Bonnet|Dupont|Lambert|Fontaine|Rousseau|Vincent|Muller|Faure|"
                            u"Mercier|Blanc|Guérin|Boyer|Garnier|"
                            u"Chevalier|François|Legrand|Gauthier|Perrin|Clément|Le Goff|D'Arcy|Noël");
    c.towns = towns(u"Paris;750##|Lyon;690##|Marseille;130##|Toulouse;310##|Nantes;440##|Strasbourg;670##|Lille;590##|"
                    u"Bordeaux;330##|Rennes;350##|Grenoble;380##");
    c.streetStarts = list(u"rue|avenue|allée|chemin|impasse|place");
    c.streetEnds = list(u"des Tilleuls|des Érables|du Moulin|des Cyclistes|des Hérons|de la Fontaine|des Vergers|du "
                        u"Pré|des Genêts|de l'Écluse");
    c.streetPattern = QStringLiteral("{n} {a} {b}");
    c.trades = list(u"Bâtiment|Transports|Imprimerie|Jardins|Architecture|Traiteur|Immobilier|Électricité|Menuiserie|"
                    u"Boulangerie|Conseil");
    c.organisationPattern = QStringLiteral("{t} {f} SARL|{f} {t} SAS|{t} {c} SA|Vélo Club {c}|{f} et Fils {t}");
    c.datePattern = QStringLiteral("dd/MM/yyyy");
    c.plan = NumberPlan::France;
    c.utcOffsetHours = 1;
    c.neighbours = list(u"EG|ES|IT|PL|GB|TR|DE");
    return c;
}

} // namespace aicms::sample::detail
