// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shop_texts.h"

#include "core/sample/country.h"

namespace aicms::sample {

using detail::list;

namespace {

ShopTexts english()
{
    ShopTexts t;
    t.tags = list(u"regular|workshop|newsletter|e-bike|family|wholesale|student|club|fleet|cargo bike");
    t.jobTitles = list(u"Owner|Office manager|Buyer|Fleet manager|Accounts|Treasurer|Site manager|Assistant");
    t.notes = list(u"Rides a {cm} cm frame. Prefers a call after {time}. Daughter {relative} picks up.|"
                   u"Knee operation in spring, wants a low step-through. Ask how the leg is.|"
                   u"Pays by invoice only. {relative} in accounts signs, direct line {phone}.|"
                   u"Husband {relative} may collect the bike, shows his passport.|"
                   u"Allergic to latex: no latex gloves when fitting the saddle.|"
                   u"Moved in with {relative} after the divorce, new bell says both names.|"
                   u"Commutes 18 km each way, leaves home at {time}. Wants bright lights.|"
                   u"Very unhappy about the squeaking brake, twice back. Gave {amount} off.|"
                   u"Works nights as a nurse. Do not ring before {time}.|"
                   u"Son {relative} has his birthday in June, look for a 20 inch bike then.|"
                   u"Spare key of the garage is with neighbour {relative}.|"
                   u"Would like to be told when the blue {cm} cm frame is back in stock.|"
                   u"Hard of hearing: please write, do not ring.|"
                   u"{given} trains with the Thursday group, knows {relative} from the club.|"
                   u"Lost the job in autumn, pays {amount} a month until the bike is paid.|"
                   u"Prefers tubeless, 32 mm, about 4 bar. Left pedal clicks.");
    t.interactions[0] = list(u"Asked about the repair~Told it is ready on Friday.|Price of a new chain~Said {amount} "
                             u"with fitting, will think about it.|"
                             u"Called back~{given} wants to bring the bike after {time}.|Wrong bill~The tube was "
                             u"billed twice; corrected.|Not reached~Left a message with {relative}.");
    t.interactions[1] = list(u"Bike fitting~Saddle height for a {cm} cm frame noted.|Offer for the fleet~Eight bikes, "
                             u"yearly service, {amount} each.|Club evening~Talked about jerseys.");
    t.interactions[2]
        = list(u"Offer sent~E-bike with a second battery.|Answer about the warranty~Frame five years, battery "
               u"two.|Order confirmed~Delivery in two weeks.|Photo of the damage~Wheel is bent, needs a new rim.");
    t.interactions[3]
        = list(u"Bought lights~Paid {amount} by card.|Brought the bike in~Gears slip, rear brake worn.|Collected the "
               u"bike~{relative} collected it.|Test ride~Liked the {cm} cm frame.|Just looking~");
    t.interactions[4] = list(u"Text: bike is ready~|Asked for opening hours~Saturday until two.|Thanks for the quick "
                             u"repair~|Reminder of the service~Answered: next week.");
    t.interactions[5]
        = list(u"Call back about the offer~After {time}.|Order the spare part~Rear derailleur hanger.|Remind of the "
               u"yearly service~|Send the invoice~To {relative} in accounts.|Check the warranty claim~");
    return t;
}

ShopTexts german()
{
    ShopTexts t;
    t.tags = list(u"Stammkunde|Werkstatt|Newsletter|E-Bike|Familie|Großhandel|Studium|Verein|Fuhrpark|Lastenrad");
    t.jobTitles = list(u"Inhaberin|Büroleitung|Einkauf|Fuhrparkleitung|Buchhaltung|Kassenwart|Bauleitung|Assistenz");
    t.notes = list(u"Fährt Rahmenhöhe {cm} cm. Bitte erst nach {time} anrufen. Tochter {relative} holt ab.|"
                   u"Knie-OP im Frühjahr, möchte einen Tiefeinsteiger. Nach dem Bein fragen.|"
                   u"Zahlt nur auf Rechnung. {relative} in der Buchhaltung zeichnet ab, Durchwahl {phone}.|"
                   u"Ehemann {relative} darf das Rad abholen, zeigt den Ausweis.|"
                   u"Latexallergie: beim Anpassen keine Latexhandschuhe.|"
                   u"Nach der Trennung zu {relative} gezogen, am Klingelschild stehen beide Namen.|"
                   u"Pendelt 18 km, fährt um {time} los. Möchte helles Licht.|"
                   u"Sehr verärgert wegen der quietschenden Bremse, zweimal hier. {amount} nachgelassen.|"
                   u"Arbeitet nachts als Pflegerin. Nicht vor {time} anrufen.|"
                   u"Sohn {relative} hat im Juni Geburtstag, dann nach einem 20-Zoll-Rad schauen.|"
                   u"Ersatzschlüssel der Garage liegt bei Nachbar {relative}.|"
                   u"Bitte melden, wenn der blaue Rahmen in {cm} cm wieder da ist.|"
                   u"Hört schlecht: bitte schreiben, nicht anrufen.|"
                   u"{given} trainiert mit der Donnerstagsgruppe, kennt {relative} aus dem Verein.|"
                   u"Seit Herbst arbeitslos, zahlt {amount} im Monat ab.|"
                   u"Fährt schlauchlos, 32 mm, etwa 4 bar. Linkes Pedal knackt.");
    t.interactions[0] = list(u"Nach der Reparatur gefragt~Ist am Freitag fertig.|Preis für eine neue Kette~{amount} "
                             u"mit Einbau, überlegt es sich.|"
                             u"Rückruf~{given} bringt das Rad nach {time}.|Rechnung falsch~Schlauch doppelt berechnet, "
                             u"korrigiert.|Nicht erreicht~Nachricht bei {relative} hinterlassen.");
    t.interactions[1] = list(u"Ergonomieberatung~Sattelhöhe für {cm} cm notiert.|Angebot für den Fuhrpark~Acht Räder, "
                             u"jährliche Wartung, je {amount}.|Vereinsabend~Über Trikots gesprochen.");
    t.interactions[2] = list(
        u"Angebot geschickt~E-Bike mit zweitem Akku.|Antwort zur Garantie~Rahmen fünf Jahre, Akku zwei.|Bestellung "
        u"bestätigt~Lieferung in zwei Wochen.|Foto vom Schaden~Laufrad verzogen, braucht neue Felge.");
    t.interactions[3] = list(
        u"Licht gekauft~{amount} mit Karte bezahlt.|Rad gebracht~Schaltung springt, Bremse hinten abgenutzt.|Rad "
        u"abgeholt~{relative} hat es geholt.|Probefahrt~Rahmen in {cm} cm gefiel.|Nur umgesehen~");
    t.interactions[4] = list(u"Nachricht: Rad ist fertig~|Nach Öffnungszeiten gefragt~Samstag bis zwei.|Dank für die "
                             u"schnelle Reparatur~|Erinnerung an die Inspektion~Antwort: nächste Woche.");
    t.interactions[5]
        = list(u"Wegen des Angebots zurückrufen~Nach {time}.|Ersatzteil bestellen~Schaltauge hinten.|An die Inspektion "
               u"erinnern~|Rechnung schicken~An {relative} in der Buchhaltung.|Garantiefall prüfen~");
    return t;
}

ShopTexts french()
{
    ShopTexts t;
    t.tags = list(u"fidèle|atelier|newsletter|vélo électrique|famille|grossiste|étudiant|club|flotte|vélo cargo");
    t.jobTitles = list(u"Gérante|Responsable de bureau|Achats|Responsable de flotte|Comptabilité|Trésorier|Assistante");
    t.notes = list(
        u"Roule sur un cadre de {cm} cm. Préfère un appel après {time}. Sa fille {relative} vient chercher le vélo.|"
        u"Opération du genou au printemps, veut un cadre bas. Demander comment va la jambe.|"
        u"Paie sur facture. {relative} signe à la comptabilité, ligne directe {phone}.|"
        u"Son mari {relative} peut retirer le vélo sur présentation de sa carte.|"
        u"Allergie au latex : pas de gants en latex.|"
        u"Habite chez {relative} depuis la séparation, deux noms sur la sonnette.|"
        u"Travaille la nuit à l'hôpital. Ne pas appeler avant {time}.|"
        u"Mécontente du frein qui grince, remise de {amount}.|"
        u"Entend mal : écrire plutôt qu'appeler.|"
        u"Prévenir quand le cadre bleu de {cm} cm sera de retour.");
    t.interactions[0] = list(u"Demande sur la réparation~Prête vendredi.|Prix d'une chaîne~{amount} posée, va "
                             u"réfléchir.|Rappel~{given} passe après {time}.|Pas joint~Message laissé à {relative}.");
    t.interactions[1] = list(u"Étude posturale~Hauteur de selle notée, cadre {cm} cm.|Offre pour la flotte~Huit vélos, "
                             u"entretien annuel, {amount} pièce.");
    t.interactions[2] = list(u"Offre envoyée~Vélo électrique avec deuxième batterie.|Réponse sur la garantie~Cadre "
                             u"cinq ans, batterie deux.|Commande confirmée~Livraison sous deux semaines.");
    t.interactions[3] = list(u"Achat d'un éclairage~{amount} payés par carte.|Vélo déposé~Vitesses qui sautent.|Vélo "
                             u"retiré~Par {relative}.|Essai~Cadre de {cm} cm apprécié.");
    t.interactions[4]
        = list(u"Message : vélo prêt~|Question sur les horaires~Samedi jusqu'à 14 h.|Merci pour la réparation~");
    t.interactions[5] = list(u"Rappeler pour l'offre~Après {time}.|Commander la pièce~Patte de dérailleur.|Rappeler la "
                             u"révision~|Envoyer la facture~À {relative}, comptabilité.");
    return t;
}

ShopTexts spanish()
{
    ShopTexts t;
    t.tags = list(u"habitual|taller|boletín|eléctrica|familia|mayorista|estudiante|club|flota|bici de carga");
    t.jobTitles = list(u"Propietaria|Jefa de oficina|Compras|Jefe de flota|Contabilidad|Tesorero|Asistente");
    t.notes = list(u"Cuadro de {cm} cm. Mejor llamar después de las {time}. Recoge su hija {relative}.|"
                   u"Operación de rodilla en primavera, quiere cuadro bajo. Preguntar por la pierna.|"
                   u"Solo paga con factura. Firma {relative} en contabilidad, directo {phone}.|"
                   u"Su marido {relative} puede recoger la bici con el DNI.|"
                   u"Alergia al látex: sin guantes de látex.|"
                   u"Vive con {relative} desde la separación, los dos nombres en el timbre.|"
                   u"Trabaja de noche en el hospital. No llamar antes de las {time}.|"
                   u"Muy descontento con el freno, rebaja de {amount}.|"
                   u"Oye mal: mejor escribir.|"
                   u"Avisar cuando vuelva el cuadro azul de {cm} cm.");
    t.interactions[0]
        = list(u"Preguntó por la reparación~Lista el viernes.|Precio de una cadena~{amount} con montaje, lo "
               u"pensará.|Devolver llamada~{given} viene después de las {time}.|No contesta~Recado a {relative}.");
    t.interactions[1] = list(u"Estudio biomecánico~Altura de sillín anotada, cuadro {cm} cm.|Oferta para la flota~Ocho "
                             u"bicis, revisión anual, {amount} cada una.");
    t.interactions[2] = list(u"Oferta enviada~Eléctrica con segunda batería.|Respuesta sobre la garantía~Cuadro cinco "
                             u"años, batería dos.|Pedido confirmado~Entrega en dos semanas.");
    t.interactions[3] = list(u"Compró luces~Pagó {amount} con tarjeta.|Trajo la bici~El cambio salta.|Recogió la "
                             u"bici~Vino {relative}.|Prueba~Gustó el cuadro de {cm} cm.");
    t.interactions[4]
        = list(u"Mensaje: bici lista~|Preguntó el horario~Sábado hasta las dos.|Gracias por la reparación~");
    t.interactions[5] = list(u"Llamar por la oferta~Después de las {time}.|Pedir la pieza~Patilla del cambio.|Recordar "
                             u"la revisión~|Enviar la factura~A {relative}, contabilidad.");
    return t;
}

} // namespace

const ShopTexts& shopTexts(const QString& language)
{
    static const ShopTexts en = english();
    static const ShopTexts de = german();
    static const ShopTexts fr = french();
    static const ShopTexts es = spanish();
    if (language == QLatin1String("de"))
        return de;
    if (language == QLatin1String("fr"))
        return fr;
    return language == QLatin1String("es") ? es : en;
}

} // namespace aicms::sample
