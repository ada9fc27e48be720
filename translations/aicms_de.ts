<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>action</name>
    <message>
        <source>Found bytes behind the end of the vault&apos;s file</source>
        <translation>Bytes hinter dem Ende der Tresordatei gefunden</translation>
    </message>
    <message>
        <source>Made the vault</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Opened the vault</source>
        <translation>Tresor geöffnet</translation>
    </message>
    <message>
        <source>Opened the vault with the recovery code</source>
        <translation>Tresor mit dem Notfallcode geöffnet</translation>
    </message>
    <message>
        <source>Closed the vault</source>
        <translation>Tresor geschlossen</translation>
    </message>
    <message>
        <source>Opened an older copy of the vault</source>
        <translation>Ältere Kopie des Tresors geöffnet</translation>
    </message>
    <message>
        <source>Renewed the vault&apos;s key</source>
        <translation>Schlüssel des Tresors erneuert</translation>
    </message>
    <message>
        <source>Entered that the vault&apos;s key had been renewed</source>
        <translation>Nachgetragen, dass der Schlüssel des Tresors erneuert wurde</translation>
    </message>
    <message>
        <source>Exported the vault&apos;s key</source>
        <translation>Schlüssel des Tresors exportiert</translation>
    </message>
    <message>
        <source>Checked the vault</source>
        <translation>Tresor geprüft</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Changed the business&apos;s name or country</source>
        <translation>Name oder Land des Betriebs geändert</translation>
    </message>
    <message>
        <source>Opened a vault with parts of an older one</source>
        <translation>Tresor mit Teilen einer älteren Kopie geöffnet</translation>
    </message>
    <message>
        <source>Saved the vault from a damaged file</source>
        <translation>Tresor aus einer beschädigten Datei gerettet</translation>
    </message>
    <message>
        <source>Kept what was not saved at the lock</source>
        <translation>Nicht Gespeichertes beim Sperren aufbewahrt</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Benutzer entfernt</translation>
    </message>
    <message>
        <source>Changed a user&apos;s role</source>
        <translation>Rolle eines Benutzers geändert</translation>
    </message>
    <message>
        <source>Said what a role may do</source>
        <translation>Rechte einer Rolle festgelegt</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>Rolle entfernt</translation>
    </message>
    <message>
        <source>Entered a user whom the key file had and the list had not</source>
        <translation>Benutzer eingetragen, der in der Schlüsseldatei stand und in der Liste fehlte</translation>
    </message>
    <message>
        <source>Removed a user whom the key file no longer had</source>
        <translation>Benutzer entfernt, der nicht mehr in der Schlüsseldatei stand</translation>
    </message>
    <message>
        <source>Entered a user&apos;s role as the key file has it</source>
        <translation>Rolle eines Benutzers nach der Schlüsseldatei eingetragen</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>The password could not be changed</source>
        <translation>Das Passwort konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Neuen Notfallcode erstellt</translation>
    </message>
    <message>
        <source>No new recovery code could be made</source>
        <translation>Es konnte kein neuer Notfallcode erstellt werden</translation>
    </message>
    <message>
        <source>Found a mark of the vault missing or changed</source>
        <translation>Eine Marke des Tresors fehlte oder war verändert</translation>
    </message>
    <message>
        <source>Found the log ahead of the computer&apos;s clock</source>
        <translation>Das Protokoll ging der Uhr des Computers voraus</translation>
    </message>
    <message>
        <source>Found older key files</source>
        <translation>Ältere Schlüsseldateien gefunden</translation>
    </message>
    <message>
        <source>Opened the vault for reading only</source>
        <translation>Tresor nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Entered what was noted while the vault could only be read</source>
        <translation>Nachgetragen, was notiert wurde, solange der Tresor nur lesbar war</translation>
    </message>
    <message>
        <source>Wrote a checkpoint of the log</source>
        <translation>Prüfpunkt des Protokolls geschrieben</translation>
    </message>
    <message>
        <source>Added a customer</source>
        <translation>Kunden hinzugefügt</translation>
    </message>
    <message>
        <source>Opened a customer</source>
        <translation>Kunden geöffnet</translation>
    </message>
    <message>
        <source>Edited a customer</source>
        <translation>Kunden bearbeitet</translation>
    </message>
    <message>
        <source>Moved a customer to the bin</source>
        <translation>Kunden in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Took a customer out of the bin</source>
        <translation>Kunden aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Gave a customer a tag</source>
        <translation>Einem Kunden ein Schlagwort gegeben</translation>
    </message>
    <message>
        <source>Took a tag off a customer</source>
        <translation>Einem Kunden ein Schlagwort genommen</translation>
    </message>
    <message>
        <source>Printed a customer</source>
        <translation>Kunden gedruckt</translation>
    </message>
    <message>
        <source>Exported customers</source>
        <translation>Kunden exportiert</translation>
    </message>
    <message>
        <source>Looked at sensitive fields</source>
        <translation>Sensible Felder angesehen</translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Opened an attached file</source>
        <translation>Angehängte Datei geöffnet</translation>
    </message>
    <message>
        <source>Saved an attached file elsewhere</source>
        <translation>Angehängte Datei woanders gespeichert</translation>
    </message>
    <message>
        <source>Removed an attached file</source>
        <translation>Angehängte Datei entfernt</translation>
    </message>
    <message>
        <source>Brought a removed file back</source>
        <translation>Entfernte Datei zurückgeholt</translation>
    </message>
    <message>
        <source>Deleted a removed file for good</source>
        <translation>Entfernte Datei endgültig gelöscht</translation>
    </message>
    <message>
        <source>Defined an own field</source>
        <translation>Eigenes Feld angelegt</translation>
    </message>
    <message>
        <source>Changed an own field</source>
        <translation>Eigenes Feld geändert</translation>
    </message>
    <message>
        <source>Changed the order of own fields</source>
        <translation>Reihenfolge der eigenen Felder geändert</translation>
    </message>
    <message>
        <source>Removed an own field</source>
        <translation>Eigenes Feld entfernt</translation>
    </message>
    <message>
        <source>Brought an own field back</source>
        <translation>Eigenes Feld zurückgeholt</translation>
    </message>
    <message>
        <source>Deleted a removed own field for good</source>
        <translation>Entferntes eigenes Feld endgültig gelöscht</translation>
    </message>
    <message>
        <source>Logged a contact</source>
        <translation>Kontakt eingetragen</translation>
    </message>
    <message>
        <source>Edited a contact</source>
        <translation>Kontakt bearbeitet</translation>
    </message>
    <message>
        <source>Removed a contact</source>
        <translation>Kontakt entfernt</translation>
    </message>
    <message>
        <source>Took back a removed contact</source>
        <translation>Entfernten Kontakt zurückgeholt</translation>
    </message>
    <message>
        <source>Saved a matching of columns</source>
        <translation>Zuordnung der Spalten gespeichert</translation>
    </message>
    <message>
        <source>Began an import</source>
        <translation>Import begonnen</translation>
    </message>
    <message>
        <source>Went on with an import</source>
        <translation>Import fortgesetzt</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <translation>Zeilen importiert</translation>
    </message>
    <message>
        <source>Finished an import</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Undid an import</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Added a purpose</source>
        <translation>Zweck hinzugefügt</translation>
    </message>
    <message>
        <source>Took over the ready list of purposes</source>
        <translation>Fertige Liste der Zwecke übernommen</translation>
    </message>
    <message>
        <source>Changed a purpose</source>
        <translation>Zweck geändert</translation>
    </message>
    <message>
        <source>Switched a purpose on</source>
        <translation>Zweck eingeschaltet</translation>
    </message>
    <message>
        <source>Switched a purpose off</source>
        <translation>Zweck ausgeschaltet</translation>
    </message>
    <message>
        <source>Retired a purpose</source>
        <translation>Zweck stillgelegt</translation>
    </message>
    <message>
        <source>Wrote the draft of a notice</source>
        <translation>Entwurf eines Hinweises geschrieben</translation>
    </message>
    <message>
        <source>Published a notice</source>
        <translation>Hinweis veröffentlicht</translation>
    </message>
    <message>
        <source>Noted that a customer was shown a notice</source>
        <translation>Vermerkt, dass einem Kunden ein Hinweis gezeigt wurde</translation>
    </message>
    <message>
        <source>Recorded a consent or refusal</source>
        <translation>Einwilligung oder Ablehnung eingetragen</translation>
    </message>
    <message>
        <source>Imported consents</source>
        <translation>Einwilligungen importiert</translation>
    </message>
    <message>
        <source>Exported consent receipts</source>
        <translation>Einwilligungsbelege exportiert</translation>
    </message>
    <message>
        <source>Restricted the use of a customer&apos;s data</source>
        <translation>Verarbeitung der Daten eines Kunden eingeschränkt</translation>
    </message>
    <message>
        <source>Lifted a restriction</source>
        <translation>Einschränkung aufgehoben</translation>
    </message>
    <message>
        <source>Marked a customer as under age</source>
        <translation>Kunden als minderjährig gekennzeichnet</translation>
    </message>
    <message>
        <source>Took back the mark “under age”</source>
        <translation>Kennzeichen „minderjährig“ zurückgenommen</translation>
    </message>
    <message>
        <source>Noted that an own customer may be written to</source>
        <translation>Vermerkt, dass ein Bestandskunde angeschrieben werden darf</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>Beispieldaten hinzugefügt</translation>
    </message>
    <message>
        <source>Removed sample data</source>
        <translation>Beispieldaten entfernt</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>Produkt hinzugefügt</translation>
    </message>
    <message>
        <source>Edited a product</source>
        <translation>Produkt bearbeitet</translation>
    </message>
    <message>
        <source>Removed a product</source>
        <translation>Produkt entfernt</translation>
    </message>
    <message>
        <source>Brought back a product</source>
        <translation>Produkt zurückgeholt</translation>
    </message>
    <message>
        <source>Added an order</source>
        <translation>Bestellung hinzugefügt</translation>
    </message>
    <message>
        <source>Credited an order</source>
        <translation>Bestellung gutgeschrieben</translation>
    </message>
    <message>
        <source>Took an order back out</source>
        <translation>Bestellung wieder herausgenommen</translation>
    </message>
    <message>
        <source>Opened an order</source>
        <translation>Bestellung geöffnet</translation>
    </message>
    <message>
        <source>Booked stock</source>
        <translation>Bestand gebucht</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>Bestand gezählt</translation>
    </message>
    <message>
        <source>Took a stock booking back</source>
        <translation>Bestandsbuchung zurückgenommen</translation>
    </message>
    <message>
        <source>Erased customers</source>
        <translation>Kunden endgültig gelöscht</translation>
    </message>
    <message>
        <source>Proved that erased customers left no trace</source>
        <translation>Nachgewiesen, dass gelöschte Kunden keine Spur hinterlassen</translation>
    </message>
    <message>
        <source>Found traces of erased customers</source>
        <translation>Spuren gelöschter Kunden gefunden</translation>
    </message>
    <message>
        <source>Placed a legal hold</source>
        <translation>Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>Lifted a legal hold</source>
        <translation>Löschsperre aufgehoben</translation>
    </message>
    <message>
        <source>Changed the periods of keeping</source>
        <translation>Aufbewahrungsfristen geändert</translation>
    </message>
    <message>
        <source>Began a purge</source>
        <translation>Löschlauf begonnen</translation>
    </message>
    <message>
        <source>Finished a purge</source>
        <translation>Löschlauf beendet</translation>
    </message>
    <message>
        <source>Wrote a backup</source>
        <translation>Sicherung geschrieben</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Began to restore a backup beside it</source>
        <translation>Begonnen, eine Sicherung daneben wiederherzustellen</translation>
    </message>
    <message>
        <source>Tried out whether a backup can be restored</source>
        <translation>Probiert, ob sich eine Sicherung wiederherstellen lässt</translation>
    </message>
    <message>
        <source>Restored a backup although the list of erasures was not whole</source>
        <translation>Sicherung wiederhergestellt, obwohl die Liste der Löschungen nicht vollständig war</translation>
    </message>
    <message>
        <source>Took in a request</source>
        <translation>Anfrage aufgenommen</translation>
    </message>
    <message>
        <source>Confirmed receipt of a request</source>
        <translation>Eingang einer Anfrage bestätigt</translation>
    </message>
    <message>
        <source>Passed a request on</source>
        <translation>Anfrage weitergegeben</translation>
    </message>
    <message>
        <source>Found who a request is from</source>
        <translation>Ermittelt, von wem eine Anfrage ist</translation>
    </message>
    <message>
        <source>Asked for identity</source>
        <translation>Nachweis der Identität verlangt</translation>
    </message>
    <message>
        <source>Confirmed who asks</source>
        <translation>Bestätigt, wer anfragt</translation>
    </message>
    <message>
        <source>Asked what a request means</source>
        <translation>Nachgefragt, was eine Anfrage bedeutet</translation>
    </message>
    <message>
        <source>Got an answer to a question</source>
        <translation>Antwort auf eine Nachfrage erhalten</translation>
    </message>
    <message>
        <source>Asked for a fee</source>
        <translation>Entgelt verlangt</translation>
    </message>
    <message>
        <source>Got a fee</source>
        <translation>Entgelt erhalten</translation>
    </message>
    <message>
        <source>Extended the time for a request</source>
        <translation>Frist einer Anfrage verlängert</translation>
    </message>
    <message>
        <source>Decided a part of a request</source>
        <translation>Über einen Teil einer Anfrage entschieden</translation>
    </message>
    <message>
        <source>Answered a request</source>
        <translation>Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Refused a request</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Closed a request that is not wanted any more</source>
        <translation>Anfrage geschlossen, die nicht mehr gewünscht ist</translation>
    </message>
    <message>
        <source>Closed a request of nobody known</source>
        <translation>Anfrage von Unbekannt geschlossen</translation>
    </message>
    <message>
        <source>Noted something about a request</source>
        <translation>Vermerk zu einer Anfrage geschrieben</translation>
    </message>
    <message>
        <source>Looked through a person&apos;s data</source>
        <translation>Daten einer Person durchgesehen</translation>
    </message>
    <message>
        <source>Looked at orders of erased people that a law keeps</source>
        <translation>Bestellungen Gelöschter angesehen, die ein Gesetz aufbewahrt</translation>
    </message>
    <message>
        <source>Searched for everything about a person</source>
        <translation>Nach allem zu einer Person gesucht</translation>
    </message>
    <message>
        <source>Blacked a person out of a text</source>
        <translation>Person in einem Text geschwärzt</translation>
    </message>
    <message>
        <source>Removed a text about a person</source>
        <translation>Text über eine Person entfernt</translation>
    </message>
    <message>
        <source>Put together a person&apos;s data</source>
        <translation>Daten einer Person zusammengestellt</translation>
    </message>
    <message>
        <source>Set the region of the holidays</source>
        <translation>Region der Feiertage festgelegt</translation>
    </message>
    <message>
        <source>Put up again, after a restore, what stands against using somebody</source>
        <translation>Nach einer Wiederherstellung wieder gesetzt, was einer Verwendung entgegensteht</translation>
    </message>
    <message>
        <source>Confirmed a purge as the first of two</source>
        <translation>Löschlauf als erste von zwei Personen bestätigt</translation>
    </message>
    <message>
        <source>Set that a purge needs two people</source>
        <translation>Festgelegt, dass ein Löschlauf zwei Personen braucht</translation>
    </message>
    <message>
        <source>Asked that a purge needs one person only</source>
        <translation>Verlangt, dass für einen Löschlauf eine Person genügt</translation>
    </message>
    <message>
        <source>Set that a purge needs one person</source>
        <translation>Festgelegt, dass für einen Löschlauf eine Person genügt</translation>
    </message>
    <message>
        <source>Checked a file against the records</source>
        <translation>Datei mit den Datensätzen verglichen</translation>
    </message>
    <message>
        <source>Took back that a customer was shown a notice</source>
        <translation>Hat zurückgenommen, dass einem Kunden ein Hinweis gezeigt wurde</translation>
    </message>
    <message>
        <source>Changed how the business is reached</source>
        <translation>Erreichbarkeit des Betriebs geändert</translation>
    </message>
    <message>
        <source>Changed the time zone of the business</source>
        <translation>Zeitzone des Betriebs geändert</translation>
    </message>
    <message>
        <source>Looked at a kept proof of consent to be telephoned</source>
        <translation>Aufbewahrten Nachweis der Einwilligung in Anrufe angesehen</translation>
    </message>
    <message>
        <source>Let withdrawals that a clock ahead of time recorded count at once</source>
        <translation>Widerrufe, die eine vorgehende Uhr eingetragen hat, gelten ab sofort</translation>
    </message>
    <message>
        <source>Noted how far the ledger of consents goes</source>
        <translation>Stand des Einwilligungsbuchs festgehalten</translation>
    </message>
    <message>
        <source>Deleted what entries of the ledger said that need no proof any more</source>
        <translation>Inhalt von Einträgen des Einwilligungsbuchs gelöscht, die nicht mehr bewiesen werden müssen</translation>
    </message>
    <message>
        <source>Named the stored versions of purposes</source>
        <translation>Gespeicherte Versionen der Zwecke benannt</translation>
    </message>
</context>
<context>
    <name>aicms::about::AboutScreen</name>
    <message>
        <source>What this program is made of.</source>
        <translation>Woraus dieses Programm besteht.</translation>
    </message>
    <message>
        <source>About AICMS</source>
        <translation>Über AICMS</translation>
    </message>
    <message>
        <source>AICMS never looks for newer ones by itself: it talks to no network.</source>
        <translation>AICMS sucht nie von selbst nach neueren Versionen: Es spricht mit keinem Netz.</translation>
    </message>
    <message>
        <source>AICMS %1, of %2</source>
        <comment>version, day</comment>
        <translation>AICMS %1 vom %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows that.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung, soweit das Gesetz das erlaubt.</translation>
    </message>
    <message>
        <source>Open the page of releases in the browser</source>
        <translation>Seite mit den Versionen im Browser öffnen</translation>
    </message>
    <message>
        <source>Parts made by others</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Licences in full</source>
        <translation>Lizenzen im Wortlaut</translation>
    </message>
    <message>
        <source>AICMS: GNU General Public License 3</source>
        <translation>AICMS: GNU General Public License 3</translation>
    </message>
    <message>
        <source>SQLCipher: BSD licence</source>
        <translation>SQLCipher: BSD-Lizenz</translation>
    </message>
    <message>
        <source>IBM Plex: Open Font License</source>
        <translation>IBM Plex: Open Font License</translation>
    </message>
    <message>
        <source>Lucide icons: ISC and MIT licences</source>
        <translation>Lucide-Symbole: ISC- und MIT-Lizenz</translation>
    </message>
    <message>
        <source>Word list: Creative Commons Attribution</source>
        <translation>Wortliste: Creative Commons Namensnennung</translation>
    </message>
    <message>
        <source>All parts, for programs that check them (CycloneDX)</source>
        <translation>Alle Teile, für Programme, die sie prüfen (CycloneDX)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Save the list of parts…</source>
        <translation>Liste der Teile speichern…</translation>
    </message>
    <message>
        <source>Save the list of parts</source>
        <translation>Liste der Teile speichern</translation>
    </message>
    <message>
        <source>The list of parts was saved. It holds nothing about your customers.</source>
        <translation>Die Liste der Teile ist gespeichert. Über Ihre Kunden steht nichts darin.</translation>
    </message>
    <message>
        <source>&amp;About AICMS</source>
        <translation>Ü&amp;ber AICMS</translation>
    </message>
</context>
<context>
    <name>aicms::about::Age</name>
    <message>
        <source>The clock of this computer stands before the day of this version.</source>
        <translation>Die Uhr dieses Computers steht vor dem Tag dieser Version.</translation>
    </message>
    <message>
        <source>This version is of today.</source>
        <translation>Diese Version ist von heute.</translation>
    </message>
    <message numerus="yes">
        <source>This version is %n day(s) old.</source>
        <translation>
            <numerusform>Diese Version ist %n Tag alt.</numerusform>
            <numerusform>Diese Version ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version is %n month(s) old.</source>
        <translation>
            <numerusform>Diese Version ist %n Monat alt.</numerusform>
            <numerusform>Diese Version ist %n Monate alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version is %n year(s) old.</source>
        <translation>
            <numerusform>Diese Version ist %n Jahr alt.</numerusform>
            <numerusform>Diese Version ist %n Jahre alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::answers::ProofField</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>The paper or message that proves it</source>
        <translation>Das Papier oder die Nachricht, die es nachweist</translation>
    </message>
    <message>
        <source>PDF, pictures and text (*.pdf *.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.txt)</source>
        <translation>PDF, Bilder und Text (*.pdf *.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.txt)</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Datei wieder entfernen</translation>
    </message>
    <message>
        <source>The file of the entry stays its proof</source>
        <translation>Die Datei des Eintrags bleibt sein Nachweis</translation>
    </message>
    <message>
        <source>The confirmed link of the entry stays its proof</source>
        <translation>Der bestätigte Link des Eintrags bleibt sein Nachweis</translation>
    </message>
    <message>
        <source>Without this proof</source>
        <translation>Ohne diesen Nachweis</translation>
    </message>
</context>
<context>
    <name>aicms::answers::RecordPanel</name>
    <message>
        <source>Record a change</source>
        <translation>Änderung eintragen</translation>
    </message>
    <message>
        <source>Record this answer</source>
        <translation>Diese Antwort eintragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By which way it covers</source>
        <translation>Für welchen Weg sie gilt</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>When it reached you</source>
        <translation>Wann sie Sie erreicht hat</translation>
    </message>
    <message>
        <source>Wording that was shown</source>
        <translation>Gezeigter Wortlaut</translation>
    </message>
    <message>
        <source>Proof in words</source>
        <translation>Nachweis in Worten</translation>
    </message>
    <message>
        <source>Parent, for a child</source>
        <translation>Elternteil, bei einem Kind</translation>
    </message>
    <message>
        <source>Why it comes only now</source>
        <translation>Warum sie erst jetzt kommt</translation>
    </message>
    <message>
        <source>Correct entry %1</source>
        <translation>Eintrag %1 berichtigen</translation>
    </message>
    <message>
        <source>What was wrong with it</source>
        <translation>Was daran falsch war</translation>
    </message>
    <message>
        <source>What the person answered is not chosen yet. Nothing was recorded. Choose it.</source>
        <translation>Noch ist nicht gewählt, was die Person geantwortet hat. Es wurde nichts eingetragen. Wählen Sie es aus.</translation>
    </message>
    <message>
        <source>The ledger holds entries that are dated later than this computer&apos;s clock. The new entry is recorded with the clock&apos;s time and counts after them. Check the clock.</source>
        <translation>Das Einwilligungsbuch enthält Einträge, die später datiert sind als die Uhr dieses Computers. Der neue Eintrag trägt die Zeit der Uhr und zählt nach ihnen. Prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>none was shown</source>
        <translation>keiner gezeigt</translation>
    </message>
    <message>
        <source>%1 (as with the last answer)</source>
        <comment>wording</comment>
        <translation>%1 (wie bei der letzten Antwort)</translation>
    </message>
    <message>
        <source>As with the last answer</source>
        <translation>Wie bei der letzten Antwort</translation>
    </message>
    <message>
        <source>Will be recorded: %1.</source>
        <comment>answer, purpose, way</comment>
        <translation>Wird eingetragen: %1.</translation>
    </message>
    <message>
        <source>Wording: %1.</source>
        <translation>Wortlaut: %1.</translation>
    </message>
    <message>
        <source>Proof: %1.</source>
        <translation>Nachweis: %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>This yes is to a wording that had been replaced by then. It does not cover what the newer one says. Choose the wording that the person read, or go on if it was this one.</source>
        <translation>Diese Einwilligung gilt einem Wortlaut, der da schon ersetzt war. Was der neuere sagt, deckt sie nicht. Wählen Sie den Wortlaut, den die Person gelesen hat, oder fahren Sie fort, wenn es dieser war.</translation>
    </message>
    <message>
        <source>No wording was shown, no proof: hard to show later.</source>
        <translation>Kein Wortlaut gezeigt, kein Nachweis: später schwer zu belegen.</translation>
    </message>
    <message>
        <source>No proof: hard to show later.</source>
        <translation>Kein Nachweis: später schwer zu belegen.</translation>
    </message>
    <message>
        <source>Close without recording?</source>
        <translation>Schließen, ohne einzutragen?</translation>
    </message>
    <message>
        <source>What you typed here is not recorded yet and would be gone.</source>
        <translation>Was Sie hier getippt haben, ist noch nicht eingetragen und wäre weg.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>received at a time that cannot be read yet</source>
        <translation>eingegangen zu einer Zeit, die noch nicht zu lesen ist</translation>
    </message>
    <message>
        <source>received on %1</source>
        <comment>day</comment>
        <translation>eingegangen am %1</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day, as QLocale writes it</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>received on %1 at %2</source>
        <comment>day, time</comment>
        <translation>eingegangen am %1 um %2</translation>
    </message>
    <message>
        <source>received today at %1</source>
        <comment>time</comment>
        <translation>heute um %1 eingegangen</translation>
    </message>
    <message>
        <source>Another answer is not recorded yet. Nothing is lost: record it or close it first.</source>
        <translation>Eine andere Antwort ist noch nicht eingetragen. Nichts ist verloren: Tragen Sie sie zuerst ein oder schließen Sie sie.</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Noch einmal eintragen</translation>
    </message>
    <message>
        <source>y</source>
        <comment>first letter of Yes, which no other answer begins with</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Choose the answer by its first letter: %1. What will be recorded stands here then.</source>
        <comment>all answers</comment>
        <translation>Wählen Sie die Antwort mit ihrem Anfangsbuchstaben: %1. Was eingetragen wird, steht dann hier.</translation>
    </message>
    <message>
        <source>In the form for an answer</source>
        <translation>Im Formular für eine Antwort</translation>
    </message>
    <message>
        <source>A–Z</source>
        <comment>any letter</comment>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Choose the answer by its first letter</source>
        <translation>Die Antwort mit ihrem Anfangsbuchstaben wählen</translation>
    </message>
    <message>
        <source>Record it (Ctrl S too)</source>
        <translation>Eintragen (auch Strg S)</translation>
    </message>
    <message>
        <source>Close, after a question when something was typed</source>
        <translation>Schließen; vorher wird gefragt, wenn etwas eingegeben ist</translation>
    </message>
    <message>
        <source>This person has no e-mail address here. The yes can be recorded all the same; nothing can be sent before there is one.</source>
        <translation>Von dieser Person ist keine E-Mail-Adresse gespeichert. Das Ja lässt sich trotzdem eintragen; senden lässt sich erst etwas, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>This person has no telephone number here. The yes can be recorded all the same; nobody can call or write before there is one.</source>
        <translation>Von dieser Person ist keine Telefonnummer gespeichert. Das Ja lässt sich trotzdem eintragen; anrufen oder schreiben lässt sich erst, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>See below why nothing was recorded.</source>
        <translation>Unten steht, warum nichts eingetragen wurde.</translation>
    </message>
    <message>
        <source>%1: %2 (entry %3).</source>
        <comment>answer, purpose, number</comment>
        <translation>%1: %2 (Eintrag %3).</translation>
    </message>
    <message>
        <source>What models had made of it is gone.</source>
        <translation>Was Modelle daraus gemacht hatten, ist weg.</translation>
    </message>
    <message>
        <source>Record a change: %1</source>
        <comment>name</comment>
        <translation>Änderung eintragen: %1</translation>
    </message>
    <message>
        <source>Another answer still decides: %1.</source>
        <comment>answer</comment>
        <translation>Eine andere Antwort gilt weiter: %1.</translation>
    </message>
    <message>
        <source>A later answer still decides: %1, %2.</source>
        <comment>answer, day</comment>
        <translation>Eine spätere Antwort gilt weiter: %1, %2.</translation>
    </message>
    <message>
        <source>Will be recorded in place of entry %1: %2.</source>
        <comment>number; answer, purpose, way</comment>
        <translation>Wird anstelle von Eintrag %1 eingetragen: %2.</translation>
    </message>
    <message>
        <source>This entry was a mistake</source>
        <translation>Dieser Eintrag war ein Irrtum</translation>
    </message>
    <message>
        <source>Entry %1 is struck out (entry %2).</source>
        <comment>numbers of entries</comment>
        <translation>Eintrag %1 ist gestrichen (Eintrag %2).</translation>
    </message>
    <message>
        <source>The answer that counts now: %1.</source>
        <comment>answer, day, number</comment>
        <translation>Jetzt zählt diese Antwort: %1.</translation>
    </message>
    <message>
        <source>Entry %1 will be struck out: it stays in the ledger and counts as never written.</source>
        <translation>Eintrag %1 wird gestrichen: Er bleibt im Einwilligungsbuch und zählt wie nie geschrieben.</translation>
    </message>
    <message>
        <source>The answer that counts then: %1.</source>
        <comment>answer, day, number</comment>
        <translation>Dann zählt diese Antwort: %1.</translation>
    </message>
    <message>
        <source>There is no other answer: the person counts as never asked then.</source>
        <translation>Eine andere Antwort gibt es nicht: Die Person gilt dann als nie gefragt.</translation>
    </message>
    <message>
        <source>With this the answer before does not count again: %1. If entry %2 was never said by this person, choose “This entry was a mistake”.</source>
        <comment>answer, day, number; number</comment>
        <translation>Damit zählt die Antwort davor nicht wieder: %1. Hat diese Person das, was in Eintrag %2 steht, nie gesagt, wählen Sie „Dieser Eintrag war ein Irrtum“.</translation>
    </message>
    <message>
        <source>Choose the answer. What will be recorded stands here then.</source>
        <translation>Wählen Sie die Antwort. Dann steht hier, was eingetragen wird.</translation>
    </message>
</context>
<context>
    <name>aicms::answers::WordingList</name>
    <message>
        <source>None was shown</source>
        <translation>Keiner wurde gezeigt</translation>
    </message>
    <message>
        <source>Version %1, %2: %3, from %4</source>
        <comment>number, language, title, day</comment>
        <translation>Version %1, %2: %3, vom %4</translation>
    </message>
</context>
<context>
    <name>aicms::cli::Text</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>All entries hold: %1</source>
        <translation>Alle Einträge stimmen: %1</translation>
    </message>
    <message>
        <source>This vault is older than the one last used here: outside it, entry %1 was last known; in it the log ends at entry %2.</source>
        <translation>Dieser Tresor ist älter als der zuletzt hier benutzte: Außerhalb war zuletzt Eintrag %1 bekannt; in ihm endet das Protokoll bei Eintrag %2.</translation>
    </message>
    <message>
        <source>The log was changed outside the program. The first entry that does not hold: %1</source>
        <translation>Das Protokoll wurde außerhalb des Programms geändert. Der erste Eintrag, der nicht stimmt: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Print it or write it down: it proves that no entry up to this one was changed or removed.</source>
        <translation>Drucken Sie es aus oder schreiben Sie es auf: Es beweist, dass bis dahin kein Eintrag geändert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>Who did what, newest first</source>
        <translation>Wer was getan hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Only actions whose code begins so, such as customer.</source>
        <translation>Nur Vorgänge, deren Code so beginnt, etwa customer.</translation>
    </message>
    <message>
        <source>Only about this customer</source>
        <translation>Nur zu diesem Kunden</translation>
    </message>
    <message>
        <source>At most so many; 500 when left out, 0 for all</source>
        <translation>Höchstens so viele; ohne Angabe 500, 0 für alle</translation>
    </message>
    <message>
        <source>Check that nobody changed the log</source>
        <translation>Prüfen, dass niemand das Protokoll geändert hat</translation>
    </message>
    <message>
        <source>Also what only an owner can check</source>
        <translation>Auch was nur ein Inhaber prüfen kann</translation>
    </message>
    <message>
        <source>Write the log&apos;s head outside the database and print it</source>
        <translation>Den Kopf des Protokolls außerhalb der Datenbank festhalten und ausgeben</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>Older backups that were no longer needed: %1</source>
        <translation>Ältere Sicherungen, die nicht mehr nötig waren: %1</translation>
    </message>
    <message>
        <source>Sound: every page was read.</source>
        <translation>In Ordnung: Jede Seite wurde gelesen.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Erased again, because they were erased after the backup: %1</source>
        <translation>Erneut gelöscht, weil nach der Sicherung gelöscht: %1</translation>
    </message>
    <message>
        <source>Consents taken back again: %1</source>
        <translation>Erneut widerrufene Einwilligungen: %1</translation>
    </message>
    <message>
        <source>Write a backup into a folder, read it back and check it</source>
        <translation>Eine Sicherung in einen Ordner schreiben, zurücklesen und prüfen</translation>
    </message>
    <message>
        <source>Read a backup through</source>
        <translation>Eine Sicherung durchlesen</translation>
    </message>
    <message>
        <source>Make a vault of a backup; who was erased since is erased again first</source>
        <translation>Aus einer Sicherung einen Tresor machen; wer seither gelöscht wurde, wird zuerst wieder gelöscht</translation>
    </message>
    <message>
        <source>The new folder</source>
        <translation>Der neue Ordner</translation>
    </message>
    <message>
        <source>Owners only, logged: although the list of erasures is missing or not whole</source>
        <translation>Nur für Inhaber, wird protokolliert: obwohl die Liste der Löschungen fehlt oder unvollständig ist</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation>%1 braucht eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 braucht eines von: %2.</translation>
    </message>
    <message>
        <source>There are more words than this command takes.</source>
        <translation>Es sind mehr Wörter, als dieser Befehl annimmt.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder</source>
        <translation>Der Ordner des Tresors</translation>
    </message>
    <message>
        <source>Who opens it; may be left out where there is one user</source>
        <translation>Wer ihn öffnet; darf bei einem einzigen Benutzer fehlen</translation>
    </message>
    <message>
        <source>File whose first line is the password; - for standard input</source>
        <translation>Datei, deren erste Zeile das Passwort ist; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>The same for a password that is set</source>
        <translation>Dasselbe für ein Passwort, das gesetzt wird</translation>
    </message>
    <message>
        <source>Key file, where one is needed beside the password</source>
        <translation>Schlüsseldatei, wo eine neben dem Passwort nötig ist</translation>
    </message>
    <message>
        <source>Gets one line after each change that is safely on disk</source>
        <translation>Bekommt nach jeder Änderung, die sicher gespeichert ist, eine Zeile</translation>
    </message>
    <message>
        <source>Open although another computer&apos;s lock is there; only where it is certain that it is not open on it</source>
        <translation>Öffnen, obwohl die Sperre eines anderen Computers da ist; nur wenn er dort sicher nicht offen ist</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>No messages besides errors</source>
        <translation>Keine Meldungen außer Fehlern</translation>
    </message>
    <message>
        <source>Show how it is used</source>
        <translation>Zeigen, wie es benutzt wird</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Usage: aicms-cli --vault DIR [options] COMMAND ...</source>
        <translation>Aufruf: aicms-cli --vault DIR [Optionen] BEFEHL ...</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>No reason was given on the command line</source>
        <translation>Auf der Befehlszeile wurde kein Grund genannt</translation>
    </message>
    <message>
        <source>The ledger holds entries that are dated later than this computer&apos;s clock. The new entry carries the clock&apos;s time and counts after them. Check the clock.</source>
        <translation>Das Einwilligungsbuch enthält Einträge, die später datiert sind als die Uhr dieses Computers. Der neue Eintrag trägt die Zeit der Uhr und zählt nach ihnen. Prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Recorded as entry %1.</source>
        <translation>Eingetragen als Eintrag %1.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The customer: ID, number:TEXT or uuid:TEXT</source>
        <translation>Der Kunde: ID, number:TEXT oder uuid:TEXT</translation>
    </message>
    <message>
        <source>As it stood then; a day means its end</source>
        <translation>Wie es damals stand; ein Tag meint sein Ende</translation>
    </message>
    <message>
        <source>Code of the purpose</source>
        <translation>Code des Zwecks</translation>
    </message>
    <message>
        <source>What the person answered</source>
        <translation>Was die Person geantwortet hat</translation>
    </message>
    <message>
        <source>When it reached you; a day means its beginning, for a no its end</source>
        <translation>Wann es Sie erreicht hat; ein Tag meint seinen Beginn, bei einem Nein sein Ende</translation>
    </message>
    <message>
        <source>What it covers; all when left out</source>
        <translation>Wofür es gilt; ohne Angabe für alles</translation>
    </message>
    <message>
        <source>The way it came in</source>
        <translation>Auf welchem Weg es kam</translation>
    </message>
    <message>
        <source>The wording that was shown: its id or CODE/VERSION</source>
        <translation>Der gezeigte Wortlaut: seine ID oder CODE/VERSION</translation>
    </message>
    <message>
        <source>The language in which it was shown</source>
        <translation>Die Sprache, in der er gezeigt wurde</translation>
    </message>
    <message>
        <source>Proof in words</source>
        <translation>Nachweis in Worten</translation>
    </message>
    <message>
        <source>Token of the confirmed link, as proof</source>
        <translation>Kennung des bestätigten Links, als Nachweis</translation>
    </message>
    <message>
        <source>Explicit consent, for sensitive data</source>
        <translation>Ausdrückliche Einwilligung, für sensible Daten</translation>
    </message>
    <message>
        <source>The parent who answered for a child</source>
        <translation>Der Elternteil, der für ein Kind geantwortet hat</translation>
    </message>
    <message>
        <source>The entry that this one replaces</source>
        <translation>Der Eintrag, den dieser ersetzt</translation>
    </message>
    <message>
        <source>Why it is backdated or corrected</source>
        <translation>Warum er rückdatiert oder berichtigt ist</translation>
    </message>
    <message>
        <source>Record what a customer answered</source>
        <translation>Eintragen, was ein Kunde geantwortet hat</translation>
    </message>
    <message>
        <source>Show what a customer agreed to</source>
        <translation>Zeigen, worin ein Kunde eingewilligt hat</translation>
    </message>
    <message>
        <source>Show every entry of a customer</source>
        <translation>Jeden Eintrag eines Kunden zeigen</translation>
    </message>
    <message>
        <source>List who may be used for a purpose: their ids</source>
        <translation>Auflisten, wer für einen Zweck verwendet werden darf: die IDs</translation>
    </message>
    <message>
        <source>By this way; any way when left out</source>
        <translation>Auf diesem Weg; ohne Angabe auf jedem</translation>
    </message>
    <message>
        <source>Only how many</source>
        <translation>Nur wie viele</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Gelesene Zeilen: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message>
        <source>Left for a person to decide: %1</source>
        <translation>Einem Menschen zur Entscheidung überlassen: %1</translation>
    </message>
    <message>
        <source>Recorded without proof: %1</source>
        <translation>Ohne Nachweis eingetragen: %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Entries written: %1</source>
        <translation>Geschriebene Einträge: %1</translation>
    </message>
    <message>
        <source>Receipt %1 of the file (entry %2): %3</source>
        <translation>Beleg %1 der Datei (Eintrag %2): %3</translation>
    </message>
    <message>
        <source>Record consents from a CSV file</source>
        <translation>Einwilligungen aus einer CSV-Datei eintragen</translation>
    </message>
    <message>
        <source>JSON: which column holds what</source>
        <translation>JSON: welche Spalte was enthält</translation>
    </message>
    <message>
        <source>Only say what would be recorded</source>
        <translation>Nur sagen, was eingetragen würde</translation>
    </message>
    <message>
        <source>Write the ledger, or a part of it, as receipts</source>
        <translation>Das Einwilligungsbuch oder einen Teil davon als Belege schreiben</translation>
    </message>
    <message>
        <source>csv, json or jsonld</source>
        <translation>csv, json oder jsonld</translation>
    </message>
    <message>
        <source>Into this file instead of standard output</source>
        <translation>In diese Datei statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Only this customer&apos;s entries</source>
        <translation>Nur die Einträge dieses Kunden</translation>
    </message>
    <message>
        <source>Only this entry</source>
        <translation>Nur diesen Eintrag</translation>
    </message>
    <message>
        <source>Language of the purposes&apos; texts</source>
        <translation>Sprache der Texte zu den Zwecken</translation>
    </message>
    <message>
        <source>Check receipts that came back, each of a file, and show what one says</source>
        <translation>Zurückgekommene Belege einer Datei prüfen und zeigen, was einer besagt</translation>
    </message>
    <message>
        <source>Restricted since %1</source>
        <translation>Eingeschränkt seit %1</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>Nicht eingeschränkt</translation>
    </message>
    <message>
        <source>Marked as under age</source>
        <translation>Als minderjährig gekennzeichnet</translation>
    </message>
    <message>
        <source>May be written to as an own customer for: %1</source>
        <translation>Darf als Bestandskunde angeschrieben werden für: %1</translation>
    </message>
    <message>
        <source>Confirmed as an own customer for %1, but may not be written to: what the person said, or a restriction, stands against it</source>
        <translation>Als Bestandskunde bestätigt für %1, darf aber nicht angeschrieben werden: Eine Antwort der Person oder eine Einschränkung steht dagegen</translation>
    </message>
    <message>
        <source>Show restriction, age mark and soft opt-in of a customer</source>
        <translation>Einschränkung, Alterskennzeichen und Bestandskundenwerbung eines Kunden zeigen</translation>
    </message>
    <message>
        <source>Keep a customer&apos;s data and use it for nothing</source>
        <translation>Daten eines Kunden behalten und für nichts verwenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>End a restriction of which the person was told</source>
        <translation>Eine Einschränkung beenden, über deren Ende die Person unterrichtet wurde</translation>
    </message>
    <message>
        <source>When the person was told</source>
        <translation>Wann die Person unterrichtet wurde</translation>
    </message>
    <message>
        <source>Mark a customer as under age, or take the mark back</source>
        <translation>Einen Kunden als minderjährig kennzeichnen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>Confirm what lets an own customer be written to without a yes</source>
        <translation>Bestätigen, was es erlaubt, einen Bestandskunden ohne Ja anzuschreiben</translation>
    </message>
    <message>
        <source>The address came with a sale</source>
        <translation>Die Adresse kam mit einem Verkauf</translation>
    </message>
    <message>
        <source>Only own, similar goods or services are offered</source>
        <translation>Nur eigene, ähnliche Waren oder Dienste werden angeboten</translation>
    </message>
    <message>
        <source>A way out stood there and stands in each message</source>
        <translation>Eine Abmeldung stand dabei und steht in jeder Nachricht</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Another aicms-cli is at work on this vault. This one waits until it is its turn; Ctrl+C ends the waiting.</source>
        <translation>Ein anderes aicms-cli arbeitet an diesem Tresor. Dieses wartet, bis es an der Reihe ist; Strg+C beendet das Warten.</translation>
    </message>
    <message>
        <source>Import %1, begun %2, is half undone: the program was ended meanwhile. Finish it: aicms-cli import undo %1</source>
        <translation>Import %1, begonnen %2, ist halb rückgängig gemacht: Das Programm wurde dabei beendet. Zu Ende bringen: aicms-cli import undo %1</translation>
    </message>
    <message>
        <source>Import %1, begun %2, was cut off after %3 rows; what they brought is kept. Go on with it: aicms-cli import resume %1 FILE. Or take it back: aicms-cli import undo %1</source>
        <translation>Import %1, begonnen %2, brach nach %3 Zeilen ab; was sie brachten, ist noch da. Fortsetzen: aicms-cli import resume %1 FILE. Oder zurücknehmen: aicms-cli import undo %1</translation>
    </message>
    <message>
        <source>The disk is full, so the vault is open for reading only.</source>
        <translation>Der Datenträger ist voll, deshalb ist der Tresor nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written, so the vault is open for reading only.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden, deshalb ist der Tresor nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Nothing is lost. What you look at is noted, encrypted, in your settings and entered into the log when the vault can be written again.</source>
        <translation>Nichts ist verloren. Was Sie ansehen, wird verschlüsselt in Ihren Einstellungen notiert und ins Protokoll eingetragen, sobald der Tresor wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>Outside it and in it the log ends at entry %1, but what was stored with it is older.</source>
        <translation>Außerhalb und in ihm endet das Protokoll bei Eintrag %1, aber was damit gespeichert wurde, ist älter.</translation>
    </message>
    <message>
        <source>Outside it, entry %1 of its log was last known; in it the log ends at entry %2.</source>
        <translation>Außerhalb war zuletzt Eintrag %1 seines Protokolls bekannt; in ihm endet das Protokoll bei Eintrag %2.</translation>
    </message>
    <message>
        <source>This vault is older than the one last used on this computer.</source>
        <translation>Dieser Tresor ist älter als der zuletzt auf diesem Computer benutzte.</translation>
    </message>
    <message>
        <source>Newer entries, and what they tell of, may be missing. If nobody put back a backup, stop and look for the newer folder. If it was put back on purpose, an owner ends this message: aicms-cli audit checkpoint.</source>
        <translation>Neuere Einträge und das, wovon sie berichten, fehlen vielleicht. Hat niemand eine Sicherung zurückgespielt, hören Sie auf und suchen Sie den neueren Ordner. War es Absicht, beendet ein Inhaber diese Meldung: aicms-cli audit checkpoint.</translation>
    </message>
    <message>
        <source>The last entry of this vault&apos;s log is of %1, and this computer&apos;s clock says %2: one of the two was wrong. Nothing is lost, and nothing was refused. Set the clock right if it is wrong now; times, deadlines and periods that were noted with a wrong clock stay so.</source>
        <translation>Der letzte Eintrag im Protokoll dieses Tresors ist vom %1, und die Uhr dieses Computers zeigt %2: Eines von beiden war falsch. Nichts ist verloren, und nichts wurde abgelehnt. Stellen Sie die Uhr, falls sie jetzt falsch geht; Zeiten, Termine und Fristen, die mit falscher Uhr notiert wurden, bleiben so.</translation>
    </message>
    <message>
        <source>The key files are older than the ones last used with this vault: passwords, users and roles are as they were then. The data is complete. If nobody put back vault.keys from a backup, see who had access to the folder. “vault rotate-key” makes older key files useless.</source>
        <translation>Die Schlüsseldateien sind älter als die zuletzt mit diesem Tresor benutzten: Passwörter, Benutzer und Rollen sind wie damals. Die Daten sind vollständig. Hat niemand vault.keys aus einer Sicherung zurückgelegt, klären Sie, wer Zugang zum Ordner hatte. „vault rotate-key“ macht ältere Schlüsseldateien wertlos.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged or missing. It was written anew from the other one; nothing is lost.</source>
        <translation>Eine der beiden Schlüsseldateien war beschädigt oder fehlte. Sie wurde aus der anderen neu geschrieben; nichts ist verloren.</translation>
    </message>
    <message>
        <source>One of the two key files is damaged or missing and could not be written anew. The other one is good and nothing is lost. Copy it to a safe place.</source>
        <translation>Eine der beiden Schlüsseldateien ist beschädigt oder fehlt und konnte nicht neu geschrieben werden. Die andere ist gut, und nichts ist verloren. Kopieren Sie sie an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>A user was removed, and the vault&apos;s key could not be renewed since. That user cannot open it, but a copy of the key would still fit. Free some space and run “vault rotate-key”.</source>
        <translation>Ein Benutzer wurde entfernt, und der Schlüssel des Tresors konnte seither nicht erneuert werden. Dieser Benutzer kann ihn nicht öffnen, aber eine Kopie des Schlüssels würde noch passen. Schaffen Sie Platz und rufen Sie „vault rotate-key“ auf.</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key was cut off before it counted. The vault has its former key and nothing is lost. Try it again if you wanted it.</source>
        <translation>Ein Wechsel des Schlüssels brach ab, bevor er galt. Der Tresor hat seinen bisherigen Schlüssel, und nichts ist verloren. Versuchen Sie es noch einmal, wenn Sie ihn wollten.</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key that had been cut off was brought to its end. Nothing is lost, and the vault has its new key.</source>
        <translation>Ein abgebrochener Wechsel des Schlüssels wurde zu Ende gebracht. Nichts ist verloren, und der Tresor hat seinen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Other users of this computer could read files of the vault; now they cannot.</source>
        <translation>Andere Benutzer dieses Computers konnten Dateien des Tresors lesen; jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Files of the vault that you could not write were made writable for you, or the database would lock you out: %1. To keep a vault as it is, close its folder to writing.</source>
        <translation>Dateien des Tresors, in die Sie nicht schreiben konnten, wurden für Sie beschreibbar gemacht, sonst hätte die Datenbank Sie ausgesperrt: %1. Soll ein Tresor bleiben, wie er ist, sperren Sie seinen Ordner gegen Schreiben.</translation>
    </message>
    <message>
        <source>Other users of this computer can read files of the vault, and it could not be changed. Move the vault to a folder of your own.</source>
        <translation>Andere Benutzer dieses Computers können Dateien des Tresors lesen, und das ließ sich nicht ändern. Verschieben Sie den Tresor in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>What was asked is stored. The mark by which an older copy of the vault is noticed could not be written beside it: %1</source>
        <translation>Ihr Auftrag ist gespeichert. Die Marke, an der eine ältere Kopie des Tresors auffällt, konnte nicht daneben geschrieben werden: %1</translation>
    </message>
    <message>
        <source>person or organisation</source>
        <translation>person oder organisation</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Full name, or the organisation&apos;s</source>
        <translation>Voller Name oder der der Organisation</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail; may come several times</source>
        <translation>E-Mail; mehrmals möglich</translation>
    </message>
    <message>
        <source>Phone; may come several times</source>
        <translation>Telefon; mehrmals möglich</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Link; may come several times</source>
        <translation>Link; mehrmals möglich</translation>
    </message>
    <message>
        <source>Language, such as de</source>
        <translation>Sprache, etwa de</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Tag; may come several times</source>
        <translation>Schlagwort; mehrmals möglich</translation>
    </message>
    <message>
        <source>Note to add</source>
        <translation>Notiz, die hinzukommt</translation>
    </message>
    <message>
        <source>Value of a field of your own; may come several times, an empty value removes it</source>
        <translation>Wert eines eigenen Feldes; mehrmals möglich, ein leerer Wert entfernt ihn</translation>
    </message>
    <message>
        <source>Organisation the person belongs to</source>
        <translation>Organisation, zu der die Person gehört</translation>
    </message>
    <message>
        <source>Job title there</source>
        <translation>Ihre Stellung dort</translation>
    </message>
    <message>
        <source>JSON as show prints it; - for standard input. Keeps names out of the list of processes</source>
        <translation>JSON, wie show es ausgibt; - für die Standardeingabe. Hält Namen aus der Prozessliste heraus</translation>
    </message>
    <message>
        <source>No purpose stated</source>
        <translation>Kein Zweck angegeben</translation>
    </message>
    <message>
        <source>%1, import number %2</source>
        <translation>%1, Import Nummer %2</translation>
    </message>
    <message>
        <source>%1; %2; %3, %4</source>
        <comment>purpose, origin, source, date</comment>
        <translation>%1; %2; %3, %4</translation>
    </message>
    <message>
        <source>(%1; kept as typed)</source>
        <comment>what is wrong</comment>
        <translation>(%1; wie eingetippt behalten)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>%1: %2. It is kept as typed.</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2. Es bleibt, wie es eingetippt wurde.</translation>
    </message>
    <message>
        <source>The country is kept as “%1”. Its code would be %2.</source>
        <translation>Das Land bleibt „%1“. Sein Code wäre %2.</translation>
    </message>
    <message>
        <source>Customer %1 is saved.</source>
        <translation>Kunde %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Moved to the bin: %1. They come back with: aicms-cli customers restore ID</source>
        <translation>In den Papierkorb gelegt: %1. Zurückholen: aicms-cli customers restore ID</translation>
    </message>
    <message>
        <source>Taken out of the bin: %1</source>
        <translation>Aus dem Papierkorb geholt: %1</translation>
    </message>
    <message>
        <source>Only if nobody changed the record since this revision</source>
        <translation>Nur wenn seit diesem Stand niemand den Datensatz geändert hat</translation>
    </message>
    <message>
        <source>Add a customer and print the id</source>
        <translation>Einen Kunden hinzufügen und die ID ausgeben</translation>
    </message>
    <message>
        <source>Change values; lists that are named are replaced</source>
        <translation>Werte ändern; genannte Listen werden ersetzt</translation>
    </message>
    <message>
        <source>Move customers to the bin</source>
        <translation>Kunden in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take customers out of the bin</source>
        <translation>Kunden aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>%1 (?)</source>
        <comment>a value that cannot be read</comment>
        <translation>%1 (?)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bought: %1 %2, orders: %3</source>
        <translation>Gekauft: %1 %2, Bestellungen: %3</translation>
    </message>
    <message>
        <source>Birthdays are not in the file: your role does not see them.</source>
        <translation>Geburtstage sind nicht in der Datei: Ihre Rolle sieht sie nicht.</translation>
    </message>
    <message>
        <source>Not in the file, because these fields are sensitive: %1</source>
        <translation>Nicht in der Datei, weil diese Felder sensibel sind: %1</translation>
    </message>
    <message>
        <source>The file that was there before is replaced.</source>
        <translation>Die Datei, die vorher dort war, wird ersetzt.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it when it has done its work.</source>
        <translation>Die Datei ist nicht verschlüsselt. Löschen Sie sie, wenn sie ihren Dienst getan hat.</translation>
    </message>
    <message>
        <source>Customers written: %1</source>
        <translation>Geschriebene Kunden: %1</translation>
    </message>
    <message>
        <source>Nothing is spelled like this. These are similar:</source>
        <translation>Genau so geschrieben gibt es nichts. Ähnlich sind:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Only those in which it stands</source>
        <translation>Nur die, in denen es steht</translation>
    </message>
    <message>
        <source>Only those with this tag</source>
        <translation>Nur die mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Only person or organisation</source>
        <translation>Nur Person oder Organisation</translation>
    </message>
    <message>
        <source>Those in the bin instead</source>
        <translation>Stattdessen die im Papierkorb</translation>
    </message>
    <message>
        <source>name, created, contact or town</source>
        <translation>name, created, contact oder town</translation>
    </message>
    <message>
        <source>The last first</source>
        <translation>Das Letzte zuerst</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Pass over so many</source>
        <translation>So viele überspringen</translation>
    </message>
    <message>
        <source>csv, xlsx, vcard (4.0), vcard3 (3.0) or json</source>
        <translation>csv, xlsx, vcard (4.0), vcard3 (3.0) oder json</translation>
    </message>
    <message>
        <source>Why; stands in the log</source>
        <translation>Warum; steht im Protokoll</translation>
    </message>
    <message>
        <source>Only those who may be used for this purpose now, with its fields, without addresses that objected</source>
        <translation>Nur wer jetzt für diesen Zweck verwendet werden darf, mit dessen Feldern, ohne Adressen mit Widerspruch</translation>
    </message>
    <message>
        <source>With --for-purpose: by all, email, phone, post or sms</source>
        <translation>Mit --for-purpose: über all, email, phone, post oder sms</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Kunden auflisten</translation>
    </message>
    <message>
        <source>Show one customer: ID, number:TEXT or uuid:TEXT</source>
        <translation>Einen Kunden zeigen: ID, number:TEXT oder uuid:TEXT</translation>
    </message>
    <message>
        <source>With the reason why each value is held</source>
        <translation>Mit dem Grund, warum jeder Wert gespeichert ist</translation>
    </message>
    <message>
        <source>Why you look; stands in the log</source>
        <translation>Warum Sie nachsehen; steht im Protokoll</translation>
    </message>
    <message>
        <source>With the sensitive fields; needs --reason</source>
        <translation>Mit den sensiblen Feldern; braucht --reason</translation>
    </message>
    <message>
        <source>Write customers to a file</source>
        <translation>Kunden in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Find customers by name, e-mail, phone, town, number, tag, note or own field</source>
        <translation>Kunden nach Name, E-Mail, Telefon, Ort, Nummer, Schlagwort, Notiz oder eigenem Feld finden</translation>
    </message>
    <message>
        <source>At most so many; 20 when left out</source>
        <translation>Höchstens so viele; ohne Angabe 20</translation>
    </message>
    <message>
        <source>Rows that differ from what the file expects: %1.</source>
        <translation>Zeilen, die von der Erwartung der Datei abweichen: %1.</translation>
    </message>
    <message>
        <source>Compute a deadline of the law, step by step; works without a vault</source>
        <translation>Eine Frist des Gesetzes Schritt für Schritt berechnen; geht ohne Tresor</translation>
    </message>
    <message>
        <source>Which deadline, like dsr_due</source>
        <translation>Welche Frist, etwa dsr_due</translation>
    </message>
    <message>
        <source>Under which law, like EU-GDPR</source>
        <translation>Nach welchem Gesetz, etwa EU-GDPR</translation>
    </message>
    <message>
        <source>Kind of request, or what it is about</source>
        <translation>Art der Anfrage oder worum es geht</translation>
    </message>
    <message>
        <source>The day or the time from which it runs</source>
        <translation>Der Tag oder die Zeit, ab der sie läuft</translation>
    </message>
    <message>
        <source>Time zone of the business, like Europe/Berlin</source>
        <translation>Zeitzone des Betriebs, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>Every holiday that matters; none when left out</source>
        <translation>Jeder Feiertag, der zählt; ohne Angabe keiner</translation>
    </message>
    <message>
        <source>The holidays of that country instead of a list</source>
        <translation>Statt einer Liste die Feiertage dieses Landes</translation>
    </message>
    <message>
        <source>And of that region of it, like BY or SCT</source>
        <translation>Und dieser Region davon, etwa BY oder SCT</translation>
    </message>
    <message>
        <source>What happened on the way; may come often</source>
        <translation>Was unterwegs geschah; mehrmals möglich</translation>
    </message>
    <message>
        <source>Run a file of worked examples instead</source>
        <translation>Stattdessen eine Datei mit durchgerechneten Beispielen abarbeiten</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>Bescheinigung %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 erased</source>
        <translation>%1: %2 gelöscht</translation>
    </message>
    <message>
        <source>Orders that stay without the person: %1</source>
        <translation>Bestellungen, die ohne die Person bleiben: %1</translation>
    </message>
    <message>
        <source>All %1 pages of the file were read: none of %2 pieces of what was erased is left.</source>
        <translation>Alle %1 Seiten der Datei wurden gelesen: Keines von %2 Stücken des Gelöschten ist noch da.</translation>
    </message>
    <message>
        <source>Traces are left: %1. They are looked for again at the next opening.</source>
        <translation>Es gibt noch Spuren: %1. Beim nächsten Öffnen wird wieder danach gesucht.</translation>
    </message>
    <message>
        <source>Backups from before still hold the person for up to %1 days; restoring one erases again.</source>
        <translation>Frühere Sicherungen enthalten die Person noch bis zu %1 Tage; beim Wiederherstellen wird sie wieder gelöscht.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Gelesene Seiten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Erase a customer for good and prove that nothing is left</source>
        <translation>Einen Kunden endgültig löschen und nachweisen, dass nichts übrig ist</translation>
    </message>
    <message>
        <source>The customer&apos;s name, as shown</source>
        <translation>Der Name des Kunden, wie angezeigt</translation>
    </message>
    <message>
        <source>Why; no_longer_needed when left out</source>
        <translation>Warum; ohne Angabe no_longer_needed</translation>
    </message>
    <message>
        <source>List orders that a law keeps although the person was erased</source>
        <translation>Bestellungen auflisten, die ein Gesetz aufbewahrt, obwohl die Person gelöscht ist</translation>
    </message>
    <message>
        <source>List erasures and what proves them</source>
        <translation>Löschungen auflisten und was sie nachweist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed. For 30 days it comes back with: aicms-cli files restore %1</source>
        <translation>Entfernt. 30 Tage lang kommt sie zurück mit: aicms-cli files restore %1</translation>
    </message>
    <message>
        <source>The file is back.</source>
        <translation>Die Datei ist wieder da.</translation>
    </message>
    <message>
        <source>One file may have %1 at most.</source>
        <translation>Eine Datei darf höchstens %1 haben.</translation>
    </message>
    <message>
        <source>List the files of a customer</source>
        <translation>Die Dateien eines Kunden auflisten</translation>
    </message>
    <message>
        <source>Attach a PDF, picture or text to a customer</source>
        <translation>Einem Kunden PDF, Bild oder Text anhängen</translation>
    </message>
    <message>
        <source>What it is held for; customer_care when left out</source>
        <translation>Wofür sie aufbewahrt wird; ohne Angabe customer_care</translation>
    </message>
    <message>
        <source>Write an attached file to a place outside</source>
        <translation>Eine angehängte Datei nach draußen schreiben</translation>
    </message>
    <message>
        <source>Take a file out of the record</source>
        <translation>Eine Datei aus dem Datensatz nehmen</translation>
    </message>
    <message>
        <source>Bring a removed file back</source>
        <translation>Eine entfernte Datei zurückholen</translation>
    </message>
    <message>
        <source>Show or set how large a file may be</source>
        <translation>Zeigen oder festlegen, wie groß eine Datei sein darf</translation>
    </message>
    <message>
        <source>1 to 200 mebibytes</source>
        <translation>1 bis 200 Mebibyte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>its folder takes no file</source>
        <translation>in ihren Ordner lässt sich keine Datei schreiben</translation>
    </message>
    <message>
        <source>the disk did not do what was asked</source>
        <translation>der Datenträger tat nicht, was verlangt war</translation>
    </message>
    <message>
        <source>The trial is done, but not every file with rows or columns could be written: %1. Nothing was changed; give the command again when it can.</source>
        <translation>Die Probe ist fertig, aber nicht jede Datei mit Zeilen oder Spalten konnte geschrieben werden: %1. Es wurde nichts geändert; geben Sie den Befehl erneut, wenn es geht.</translation>
    </message>
    <message>
        <source>The import is done, but not every file with rows or columns could be written: %1. Do not import the same file again for that; with --dry-run the rows that were not taken are told once more.</source>
        <translation>Der Import ist fertig, aber nicht jede Datei mit Zeilen oder Spalten konnte geschrieben werden: %1. Importieren Sie deshalb nicht dieselbe Datei noch einmal; mit --dry-run werden die nicht übernommenen Zeilen wieder genannt.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Import %1 is undone. People removed: %2, organisations: %3; put back: %4</source>
        <translation>Import %1 ist rückgängig gemacht. Entfernte Personen: %2, Organisationen: %3; zurückversetzt: %4</translation>
    </message>
    <message>
        <source>Orders removed: %1, events: %2, products: %3; products put back: %4</source>
        <translation>Entfernte Bestellungen: %1, Ereignisse: %2, Produkte: %3; zurückversetzte Produkte: %4</translation>
    </message>
    <message>
        <source>Order %1 was credited since and stays.</source>
        <translation>Bestellung %1 wurde seither gutgeschrieben und bleibt.</translation>
    </message>
    <message>
        <source>Product %1 was changed or sold since and stays as it is.</source>
        <translation>Produkt %1 wurde seither geändert oder verkauft und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Customer %1 was changed since and stays as it is.</source>
        <translation>Kunde %1 wurde seither geändert und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Customer %1 has answered something since and stays.</source>
        <translation>Kunde %1 hat seither etwas geantwortet und bleibt.</translation>
    </message>
    <message>
        <source>Import customers from a file of another program</source>
        <translation>Kunden aus der Datei eines anderen Programms importieren</translation>
    </message>
    <message>
        <source>auto, csv, vcard, ldif, xlsx or json</source>
        <translation>auto, csv, vcard, ldif, xlsx oder json</translation>
    </message>
    <message>
        <source>Which column goes where, as JSON; guessed when left out</source>
        <translation>Welche Spalte wohin geht, als JSON; ohne Angabe erraten</translation>
    </message>
    <message>
        <source>Keep the matching for the next file with these columns</source>
        <translation>Die Zuordnung für die nächste Datei mit diesen Spalten behalten</translation>
    </message>
    <message>
        <source>Do everything but store nothing</source>
        <translation>Alles tun, aber nichts speichern</translation>
    </message>
    <message>
        <source>People who are there already: skip, update or add</source>
        <translation>Wer schon da ist: skip, update oder add</translation>
    </message>
    <message>
        <source>Columns without a field: drop or keep</source>
        <translation>Spalten ohne Feld: drop oder keep</translation>
    </message>
    <message>
        <source>Gets the rows that were not taken, with the reason</source>
        <translation>Bekommt die nicht übernommenen Zeilen, mit dem Grund</translation>
    </message>
    <message>
        <source>Gets the rows that were passed over, with the reason</source>
        <translation>Bekommt die übergangenen Zeilen, mit dem Grund</translation>
    </message>
    <message>
        <source>Gets the columns that were left out</source>
        <translation>Bekommt die weggelassenen Spalten</translation>
    </message>
    <message>
        <source>Imports so far, the newest first</source>
        <translation>Bisherige Importe, der neueste zuerst</translation>
    </message>
    <message>
        <source>Go on with an import that was cut off, with the same file</source>
        <translation>Einen abgebrochenen Import mit derselben Datei fortsetzen</translation>
    </message>
    <message>
        <source>Take a whole import back</source>
        <translation>Einen ganzen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Values that look wrong or do not fit as they are: %1</source>
        <translation>Werte, die falsch aussehen oder so nicht passen: %1</translation>
    </message>
    <message>
        <source>Row %1: “%2”. %3</source>
        <translation>Zeile %1: „%2“. %3</translation>
    </message>
    <message>
        <source>Row %1 passed over: %2</source>
        <translation>Zeile %1 übergangen: %2</translation>
    </message>
    <message>
        <source>Rows passed over that are not listed here: %1 (--skipped-file and --json have them)</source>
        <translation>Übergangene Zeilen, die hier nicht stehen: %1 (--skipped-file und --json haben sie)</translation>
    </message>
    <message>
        <source>Tried, nothing stored. Rows: %1</source>
        <translation>Probiert, nichts gespeichert. Zeilen: %1</translation>
    </message>
    <message>
        <source>Imported as batch %1. Rows: %2</source>
        <translation>Importiert als Import %1. Zeilen: %2</translation>
    </message>
    <message>
        <source>New people: %1, new organisations: %2</source>
        <translation>Neue Personen: %1, neue Organisationen: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1, passed over: %2, not taken: %3</source>
        <translation>Geändert: %1, übergangen: %2, nicht übernommen: %3</translation>
    </message>
    <message>
        <source>Set aside, because these people were deleted or do not want to be written to: %1</source>
        <translation>Zurückgestellt, weil diese Personen gelöscht wurden oder nicht angeschrieben werden wollen: %1</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row or entry: it was cut off.</source>
        <translation>Die Datei endet mitten in einer Zeile oder einem Eintrag: Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Rows not taken that are not listed here: %1 (--rejected-file and --json have them)</source>
        <translation>Nicht übernommene Zeilen, die hier nicht stehen: %1 (--rejected-file und --json haben sie)</translation>
    </message>
    <message>
        <source>Column “%1” left out (%2 filled): %3</source>
        <translation>Spalte „%1“ weggelassen (%2 gefüllt): %3</translation>
    </message>
    <message>
        <source>There are no rows under the header: nothing was imported.</source>
        <translation>Unter der Kopfzeile stehen keine Zeilen: Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>To undo: aicms-cli import undo %1</source>
        <translation>Rückgängig machen: aicms-cli import undo %1</translation>
    </message>
    <message>
        <source>Whoever has this key can read the whole vault without a password. Keep it like the vault itself.</source>
        <translation>Wer diesen Schlüssel hat, kann den ganzen Tresor ohne Passwort lesen. Hüten Sie ihn wie den Tresor selbst.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The password is changed. The old one no longer opens the vault.</source>
        <translation>Das Passwort ist geändert. Das alte öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>The vault has a new key. Everybody&apos;s password stays as it is; keys that were exported before open nothing any more.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Alle Passwörter bleiben, wie sie sind; früher exportierte Schlüssel öffnen nichts mehr.</translation>
    </message>
    <message>
        <source>Print the raw database key, for any SQLCipher tool; owners only</source>
        <translation>Den rohen Datenbankschlüssel ausgeben, für jedes SQLCipher-Werkzeug; nur für Inhaber</translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation>Das eigene Passwort ändern</translation>
    </message>
    <message>
        <source>Key file needed from now on; made when it is not there</source>
        <translation>Schlüsseldatei, die ab jetzt nötig ist; wird angelegt, wenn es sie nicht gibt</translation>
    </message>
    <message>
        <source>From now on the password alone is enough</source>
        <translation>Ab jetzt genügt das Passwort allein</translation>
    </message>
    <message>
        <source>Write the whole vault anew under a new key</source>
        <translation>Den ganzen Tresor unter einem neuen Schlüssel neu schreiben</translation>
    </message>
    <message>
        <source>What was asked is stored, but the answer could not be written to standard output. Do not give the command again before you have looked at what is there now.</source>
        <translation>Ihr Auftrag ist gespeichert, aber die Antwort konnte nicht auf die Standardausgabe geschrieben werden. Geben Sie den Befehl nicht erneut, bevor Sie nachgesehen haben, was jetzt da ist.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output, so it is lost or cut off. Nothing was changed. Send it to a place that has room, and give the command again.</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden, sie ist also verloren oder abgeschnitten. Es wurde nichts geändert. Leiten Sie sie dorthin, wo Platz ist, und geben Sie den Befehl erneut.</translation>
    </message>
    <message>
        <source>aicms-cli --help lists the commands.</source>
        <translation>aicms-cli --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>What was asked is stored. Only its line in %1 could not be written: do not give the command again for that.</source>
        <translation>Ihr Auftrag ist gespeichert. Nur seine Zeile in %1 konnte nicht geschrieben werden: Geben Sie den Befehl deshalb nicht erneut.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password on. Give %1 FILE, or - for standard input.</source>
        <translation>Es gibt kein Terminal, auf dem nach dem Passwort gefragt werden kann. Geben Sie %1 FILE an oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>This vault has several users. Say who opens it with --user NAME.</source>
        <translation>Dieser Tresor hat mehrere Benutzer. Sagen Sie mit --user NAME, wer ihn öffnet.</translation>
    </message>
    <message>
        <source>The recovery code could not be written to standard output, and it is shown only once. So no vault was made. Send it to a place that has room, or give --recovery-file FILE.</source>
        <translation>Der Notfallcode konnte nicht auf die Standardausgabe geschrieben werden, und er wird nur einmal gezeigt. Deshalb wurde kein Tresor angelegt. Leiten Sie ihn dorthin, wo Platz ist, oder geben Sie --recovery-file FILE an.</translation>
    </message>
    <message>
        <source>The recovery sheet is for the window: start the program, “Use the recovery sheet”.</source>
        <translation>Das Notfallblatt ist für das Fenster: Starten Sie das Programm, „Notfallblatt benutzen“.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Published as %1/%2, id %3.</source>
        <translation>Veröffentlicht als %1/%2, ID %3.</translation>
    </message>
    <message>
        <source>People who must be told: %1</source>
        <translation>Personen, die zu unterrichten sind: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the file behind it; one for each file</source>
        <translation>Sprache der Datei dahinter; eine für jede Datei</translation>
    </message>
    <message>
        <source>The text in UTF-8; without it the draft is published</source>
        <translation>Der Text in UTF-8; ohne ihn wird der Entwurf veröffentlicht</translation>
    </message>
    <message>
        <source>Title; one for all or one for each file</source>
        <translation>Titel; einer für alle oder einer für jede Datei</translation>
    </message>
    <message>
        <source>What a new notice is for; privacy when left out</source>
        <translation>Wofür ein neuer Hinweis ist; ohne Angabe privacy</translation>
    </message>
    <message>
        <source>From when it was shown; now when left out</source>
        <translation>Ab wann er gezeigt wurde; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>Nobody has to be told: the meaning is the same</source>
        <translation>Niemand muss unterrichtet werden: Der Sinn ist derselbe</translation>
    </message>
    <message>
        <source>List what people are told, by version</source>
        <translation>Auflisten, was Personen mitgeteilt wird, nach Version</translation>
    </message>
    <message>
        <source>With the texts (with --json)</source>
        <translation>Mit den Texten (mit --json)</translation>
    </message>
    <message>
        <source>Publish a version, which is never changed afterwards</source>
        <translation>Eine Version veröffentlichen, die danach nie mehr geändert wird</translation>
    </message>
    <message>
        <source>Compare two versions word by word</source>
        <translation>Zwei Versionen Wort für Wort vergleichen</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Die frühere Version</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Die spätere Version</translation>
    </message>
    <message>
        <source>List who saw an earlier version and must be told</source>
        <translation>Auflisten, wer eine frühere Version sah und zu unterrichten ist</translation>
    </message>
    <message>
        <source>List what a customer was shown</source>
        <translation>Auflisten, was einem Kunden gezeigt wurde</translation>
    </message>
    <message>
        <source>Values: %1, of customers: %2</source>
        <translation>Werte: %1, von Kunden: %2</translation>
    </message>
    <message>
        <source>Kept as typed, because they cannot be read as this kind: %1</source>
        <translation>Wie eingetippt behalten, weil als diese Art nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>It comes back with: aicms-cli fields restore %1</source>
        <translation>Es kommt zurück mit: aicms-cli fields restore %1</translation>
    </message>
    <message>
        <source>text, number, date, choice or yes_no</source>
        <translation>text, number, date, choice oder yes_no</translation>
    </message>
    <message>
        <source>One of the choices; comes several times</source>
        <translation>Eine der Möglichkeiten; mehrmals möglich</translation>
    </message>
    <message>
        <source>The purpose that its values are held for</source>
        <translation>Der Zweck, für den seine Werte gespeichert werden</translation>
    </message>
    <message>
        <source>ordinary, sensitive or special (health, religion and the like)</source>
        <translation>ordinary, sensitive oder special (Gesundheit, Religion und Ähnliches)</translation>
    </message>
    <message>
        <source>Of a special one: what allows it to be held (GDPR Art. 9(2))</source>
        <translation>Bei einem special: was erlaubt, es zu speichern (DSGVO Art. 9(2))</translation>
    </message>
    <message>
        <source>Only tell what would happen</source>
        <translation>Nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>List the fields of your own</source>
        <translation>Die eigenen Felder auflisten</translation>
    </message>
    <message>
        <source>Those that were removed and can come back</source>
        <translation>Die entfernten, die zurückkommen können</translation>
    </message>
    <message>
        <source>Define a field; kept import columns of that name become its values</source>
        <translation>Ein Feld anlegen; aufbewahrte Importspalten dieses Namens werden seine Werte</translation>
    </message>
    <message>
        <source>Change a field; values are read anew, none is lost</source>
        <translation>Ein Feld ändern; Werte werden neu gelesen, keiner geht verloren</translation>
    </message>
    <message>
        <source>Remove a field and its values; for 30 days they can come back</source>
        <translation>Ein Feld und seine Werte entfernen; 30 Tage lang können sie zurückkommen</translation>
    </message>
    <message>
        <source>The values stay with the customers as plain text</source>
        <translation>Die Werte bleiben als einfacher Text bei den Kunden</translation>
    </message>
    <message>
        <source>Bring a removed field back</source>
        <translation>Ein entferntes Feld zurückholen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Lawful basis, e.g. consent</source>
        <translation>Rechtsgrundlage, z. B. consent</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>One plain sentence on what is done</source>
        <translation>Ein einfacher Satz, was getan wird</translation>
    </message>
    <message>
        <source>Language of name and text; en when left out</source>
        <translation>Sprache von Name und Text; ohne Angabe en</translation>
    </message>
    <message>
        <source>A way that is asked for by itself; may come several times</source>
        <translation>Ein Weg, nach dem einzeln gefragt wird; mehrmals möglich</translation>
    </message>
    <message>
        <source>After what time people are asked again, e.g. P24M</source>
        <translation>Nach welcher Zeit wieder gefragt wird, z. B. P24M</translation>
    </message>
    <message>
        <source>When you look at it again</source>
        <translation>Wann Sie ihn wieder prüfen</translation>
    </message>
    <message>
        <source>Age from which people of a country agree alone</source>
        <translation>Alter, ab dem in einem Land allein eingewilligt wird</translation>
    </message>
    <message>
        <source>A model works for it</source>
        <translation>Ein Modell arbeitet dafür</translation>
    </message>
    <message>
        <source>It is advertising</source>
        <translation>Es ist Werbung</translation>
    </message>
    <message>
        <source>Consent counts with proof only</source>
        <translation>Einwilligung zählt nur mit Nachweis</translation>
    </message>
    <message>
        <source>Legitimate interest: what it serves</source>
        <translation>Berechtigtes Interesse: wozu es dient</translation>
    </message>
    <message>
        <source>Legitimate interest: why nothing milder does</source>
        <translation>Berechtigtes Interesse: warum nichts Milderes genügt</translation>
    </message>
    <message>
        <source>Legitimate interest: what speaks against it</source>
        <translation>Berechtigtes Interesse: was dagegen spricht</translation>
    </message>
    <message>
        <source>Legitimate interest: what outweighs</source>
        <translation>Berechtigtes Interesse: was überwiegt</translation>
    </message>
    <message>
        <source>Small letters, digits and _</source>
        <translation>Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>Consents given so far do not cover the new version</source>
        <translation>Bisherige Einwilligungen gelten nicht für die neue Version</translation>
    </message>
    <message>
        <source>List what data is used for</source>
        <translation>Auflisten, wofür Daten verwendet werden</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Einen Zweck hinzufügen</translation>
    </message>
    <message>
        <source>Make a new version of a purpose; what is left out stays</source>
        <translation>Eine neue Version eines Zwecks anlegen; was fehlt, bleibt</translation>
    </message>
    <message>
        <source>The same person has another open request: %1.</source>
        <translation>Dieselbe Person hat eine weitere offene Anfrage: %1.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>When it happened; today when left out</source>
        <translation>Wann es geschah; ohne Angabe heute</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>What somebody who is not stored calls himself</source>
        <translation>Wie sich jemand nennt, der nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Where to reach that person</source>
        <translation>Wo diese Person zu erreichen ist</translation>
    </message>
    <message>
        <source>What is asked for; several with commas</source>
        <translation>Was verlangt wird; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Under which law; by the countries when left out</source>
        <translation>Nach welchem Gesetz; ohne Angabe nach den Ländern</translation>
    </message>
    <message>
        <source>The day or the time when it reached you</source>
        <translation>Der Tag oder die Zeit, zu der es Sie erreicht hat</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Wie es Sie erreicht hat</translation>
    </message>
    <message>
        <source>The message, or a note of it</source>
        <translation>Die Nachricht oder eine Notiz davon</translation>
    </message>
    <message>
        <source>Take in what somebody asks</source>
        <translation>Aufnehmen, was jemand verlangt</translation>
    </message>
    <message>
        <source>List requests, what is due first</source>
        <translation>Anfragen auflisten, die dringendste zuerst</translation>
    </message>
    <message>
        <source>Those that are closed</source>
        <translation>Die geschlossenen</translation>
    </message>
    <message>
        <source>Those that are with you</source>
        <translation>Die bei Ihnen liegen</translation>
    </message>
    <message>
        <source>Show a request with its dates and its history</source>
        <translation>Eine Anfrage mit Terminen und Verlauf zeigen</translation>
    </message>
    <message>
        <source>Note that it is known who asks</source>
        <translation>Vermerken, dass bekannt ist, wer anfragt</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Wodurch</translation>
    </message>
    <message>
        <source>Note that the person was asked something</source>
        <translation>Vermerken, dass die Person etwas gefragt wurde</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Wonach gefragt wurde</translation>
    </message>
    <message>
        <source>Note that the person answered</source>
        <translation>Vermerken, dass die Person geantwortet hat</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was beantwortet wurde</translation>
    </message>
    <message>
        <source>Note that receipt was confirmed</source>
        <translation>Vermerken, dass der Eingang bestätigt wurde</translation>
    </message>
    <message>
        <source>Pass a request on to another user</source>
        <translation>Eine Anfrage einem anderen Benutzer weitergeben</translation>
    </message>
    <message>
        <source>Number of the user</source>
        <translation>Nummer des Benutzers</translation>
    </message>
    <message>
        <source>Say which customer the person is</source>
        <translation>Sagen, welcher Kunde die Person ist</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Note that an extension was announced</source>
        <translation>Vermerken, dass eine Verlängerung angekündigt wurde</translation>
    </message>
    <message>
        <source>Decide one of the things asked for</source>
        <translation>Über einen der verlangten Punkte entscheiden</translation>
    </message>
    <message>
        <source>Which, from 1; the first when left out</source>
        <translation>Welcher, ab 1; ohne Angabe der erste</translation>
    </message>
    <message>
        <source>granted, partly, nothing_held or the code of a ground of refusal</source>
        <translation>granted, partly, nothing_held oder der Code eines Ablehnungsgrunds</translation>
    </message>
    <message>
        <source>Refuse what is not decided, and close</source>
        <translation>Ablehnen, was nicht entschieden ist, und schließen</translation>
    </message>
    <message>
        <source>Code of the ground, like excessive</source>
        <translation>Code des Grunds, etwa excessive</translation>
    </message>
    <message>
        <source>Close a request: everything is done</source>
        <translation>Eine Anfrage schließen: Alles ist getan</translation>
    </message>
    <message>
        <source>Of what is not decided; granted when left out</source>
        <translation>Für das nicht Entschiedene; ohne Angabe granted</translation>
    </message>
    <message>
        <source>The person does not want it any more</source>
        <translation>Die Person will es nicht mehr</translation>
    </message>
    <message>
        <source>It stays unknown who asks</source>
        <translation>Es bleibt unbekannt, wer anfragt</translation>
    </message>
    <message>
        <source>Set the region whose holidays move the dates, like BY or SCT</source>
        <translation>Die Region festlegen, deren Feiertage die Termine verschieben, etwa BY oder SCT</translation>
    </message>
    <message>
        <source>Texts in other records that may mean this person and were left out: %1.</source>
        <translation>Texte in anderen Datensätzen, die diese Person meinen könnten und weggelassen wurden: %1.</translation>
    </message>
    <message>
        <source>Put together. Rows: %1.</source>
        <translation>Zusammengestellt. Zeilen: %1.</translation>
    </message>
    <message>
        <source>Passphrase, told once: %1</source>
        <translation>Passphrase, nur einmal genannt: %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Bescheinigung %1</translation>
    </message>
    <message>
        <source>A second search found: %1</source>
        <translation>Eine zweite Suche fand: %1</translation>
    </message>
    <message>
        <source>Texts in other records that may mean this person and were left: %1. The window asks about each.</source>
        <translation>Texte in anderen Datensätzen, die diese Person meinen könnten und geblieben sind: %1. Das Fenster fragt nach jedem.</translation>
    </message>
    <message>
        <source>Put together what a person asked for, encrypted</source>
        <translation>Verschlüsselt zusammenstellen, was eine Person verlangt hat</translation>
    </message>
    <message>
        <source>File that gets the passphrase, instead of the screen</source>
        <translation>Datei, die die Passphrase bekommt, statt des Bildschirms</translation>
    </message>
    <message>
        <source>Delete what a request asks for, prove it and close the request</source>
        <translation>Löschen, was eine Anfrage verlangt, es nachweisen und die Anfrage schließen</translation>
    </message>
    <message>
        <source>The person&apos;s name, as shown</source>
        <translation>Der Name der Person, wie angezeigt</translation>
    </message>
    <message>
        <source>Leave the proof for the next opening; the request stays open</source>
        <translation>Den Nachweis dem nächsten Öffnen überlassen; die Anfrage bleibt offen</translation>
    </message>
    <message>
        <source>No holidays are known for the place of the business; the dates are the earlier ones.</source>
        <translation>Für den Ort des Betriebs sind keine Feiertage bekannt; es gelten die früheren Termine.</translation>
    </message>
    <message>
        <source>Orders that a law wants: %1, %2</source>
        <translation>Bestellungen, die ein Gesetz verlangt: %1, %2</translation>
    </message>
    <message>
        <source>Legal hold %1 is placed. Nothing that it covers is erased or purged.</source>
        <translation>Löschsperre %1 ist gesetzt. Nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation>Die Löschsperre ist aufgehoben.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sache</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1: %2 past their time, %3 on hold, %4 kept, %5 will go</source>
        <translation>%1: %2 über der Zeit, %3 mit Sperre, %4 bleiben, %5 werden gelöscht</translation>
    </message>
    <message>
        <source>To remove them: aicms-cli retention run --confirm %1</source>
        <translation>Löschen mit: aicms-cli retention run --confirm %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 removed</source>
        <translation>%1: %2 von %3 gelöscht</translation>
    </message>
    <message>
        <source>Nothing was removed: somebody has to look at it first. It waits for the next unlock.</source>
        <translation>Es wurde nichts gelöscht: Erst muss jemand nachsehen. Es wartet auf das nächste Entsperren.</translation>
    </message>
    <message>
        <source>List how long what is kept, and why</source>
        <translation>Auflisten, wie lange was aufbewahrt wird und warum</translation>
    </message>
    <message>
        <source>Place a legal hold: what it covers is neither erased nor purged</source>
        <translation>Eine Löschsperre setzen: Was sie umfasst, wird nicht gelöscht</translation>
    </message>
    <message>
        <source>What it is about, in short</source>
        <translation>Worum es geht, kurz</translation>
    </message>
    <message>
        <source>Why the data are needed</source>
        <translation>Warum die Daten gebraucht werden</translation>
    </message>
    <message>
        <source>Whom it covers; may come several times</source>
        <translation>Für wen sie gilt; mehrmals möglich</translation>
    </message>
    <message>
        <source>It covers all customers</source>
        <translation>Sie gilt für alle Kunden</translation>
    </message>
    <message>
        <source>When to look at it again; in 12 months when left out</source>
        <translation>Wann sie wieder zu prüfen ist; ohne Angabe in 12 Monaten</translation>
    </message>
    <message>
        <source>Lift a legal hold</source>
        <translation>Eine Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Why it is no longer needed</source>
        <translation>Warum sie nicht mehr nötig ist</translation>
    </message>
    <message>
        <source>List legal holds</source>
        <translation>Löschsperren auflisten</translation>
    </message>
    <message>
        <source>Those that were lifted, too</source>
        <translation>Auch die aufgehobenen</translation>
    </message>
    <message>
        <source>Show what is past its time and what would go</source>
        <translation>Zeigen, was über der Zeit ist und was gelöscht würde</translation>
    </message>
    <message>
        <source>Remove what is past its time, with proof</source>
        <translation>Löschen, was über der Zeit ist, mit Nachweis</translation>
    </message>
    <message>
        <source>The total of the dry run</source>
        <translation>Die Gesamtzahl des Probelaufs</translation>
    </message>
    <message>
        <source>For schedulers: leaves the dry run, removes only what an owner allowed</source>
        <translation>Für Zeitpläne: hinterlässt den Probelauf, löscht nur, was ein Inhaber erlaubt hat</translation>
    </message>
    <message>
        <source>Go on with a run that was cut off</source>
        <translation>Einen abgebrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Sku</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>List orders, the newest first</source>
        <translation>Bestellungen auflisten, die neueste zuerst</translation>
    </message>
    <message>
        <source>Only those of this customer</source>
        <translation>Nur die dieses Kunden</translation>
    </message>
    <message>
        <source>Only those whose number begins so</source>
        <translation>Nur die, deren Nummer so beginnt</translation>
    </message>
    <message>
        <source>Only those without a customer</source>
        <translation>Nur die ohne Kunden</translation>
    </message>
    <message>
        <source>Only those with something odd in them</source>
        <translation>Nur die mit etwas Auffälligem</translation>
    </message>
    <message>
        <source>Show one order with its lines: ID or number:TEXT</source>
        <translation>Eine Bestellung mit ihren Posten zeigen: ID oder number:TEXT</translation>
    </message>
    <message>
        <source>List products with price and stock</source>
        <translation>Produkte mit Preis und Bestand auflisten</translation>
    </message>
    <message>
        <source>Only those of this category</source>
        <translation>Nur die dieser Kategorie</translation>
    </message>
    <message>
        <source>Those no longer sold as well</source>
        <translation>Auch die nicht mehr verkauften</translation>
    </message>
    <message>
        <source>Orders: %1, credits among them: %2, without a customer: %3</source>
        <translation>Bestellungen: %1, davon Gutschriften: %2, ohne Kunden: %3</translation>
    </message>
    <message>
        <source>Customers made: %1, products made: %2</source>
        <translation>Angelegte Kunden: %1, angelegte Produkte: %2</translation>
    </message>
    <message>
        <source>Lines with a price of 0 or less, kept and marked: %1</source>
        <translation>Posten mit einem Preis von 0 oder weniger, behalten und gekennzeichnet: %1</translation>
    </message>
    <message>
        <source>Total: %1 %2</source>
        <translation>Summe: %1 %2</translation>
    </message>
    <message>
        <source>Currency of rows that name none; that of the business&apos;s country when left out</source>
        <translation>Währung der Zeilen, die keine nennen; ohne Angabe die des Landes des Betriebs</translation>
    </message>
    <message>
        <source>Import order lines from a CSV file, with their products</source>
        <translation>Bestellposten aus einer CSV-Datei importieren, mit ihren Produkten</translation>
    </message>
    <message>
        <source>Make customers who are not there, known by their number only</source>
        <translation>Kunden anlegen, die nicht da sind und von denen nur die Nummer bekannt ist</translation>
    </message>
    <message>
        <source>Import products, prices and stock from a CSV file</source>
        <translation>Produkte, Preise und Bestand aus einer CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Products that are there already: update or skip</source>
        <translation>Produkte, die schon da sind: update oder skip</translation>
    </message>
    <message>
        <source>Import website visits, newsletter clicks and other events</source>
        <translation>Website-Besuche, Newsletter-Klicks und andere Ereignisse importieren</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1: %2 gerettet</translation>
    </message>
    <message>
        <source>%1; unreadable: %2</source>
        <translation>%1; unlesbar: %2</translation>
    </message>
    <message>
        <source>%1; the rest is unreadable</source>
        <translation>%1; der Rest ist unlesbar</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 made anew for what belongs to them</source>
        <translation>%1: %2 neu angelegt für das, was zu ihnen gehört</translation>
    </message>
    <message>
        <source>Everything could be read. The vault is in %1</source>
        <translation>Alles war lesbar. Der Tresor liegt in %1</translation>
    </message>
    <message>
        <source>What could be read is in %1</source>
        <translation>Was lesbar war, liegt in %1</translation>
    </message>
    <message>
        <source>The damaged vault stays where it is; a copy of it is in %1</source>
        <translation>Der beschädigte Tresor bleibt, wo er ist; eine Kopie davon liegt in %1</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged vault into a new folder</source>
        <translation>Was von einem beschädigten Tresor lesbar ist, in einen neuen Ordner retten</translation>
    </message>
    <message>
        <source>The new folder; the damaged one is left as it is</source>
        <translation>Der neue Ordner; der beschädigte bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Invented customers added: %1. They go again with: aicms-cli sample remove</source>
        <translation>Erfundene Kunden hinzugefügt: %1. Sie gehen wieder mit: aicms-cli sample remove</translation>
    </message>
    <message>
        <source>Invented customers removed: %1</source>
        <translation>Erfundene Kunden entfernt: %1</translation>
    </message>
    <message>
        <source>Add invented people and organisations to try things with</source>
        <translation>Erfundene Personen und Organisationen zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>How many, 1 to 1000000</source>
        <translation>Wie viele, 1 bis 1000000</translation>
    </message>
    <message>
        <source>The same number gives the same people; 1 when left out</source>
        <translation>Dieselbe Zahl ergibt dieselben Personen; ohne Angabe 1</translation>
    </message>
    <message>
        <source>Language and country of the shop; en_GB when left out</source>
        <translation>Sprache und Land des Ladens; ohne Angabe en_GB</translation>
    </message>
    <message>
        <source>Remove all invented people again, for good</source>
        <translation>Alle erfundenen Personen wieder entfernen, endgültig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Zuletzt hier</translation>
    </message>
    <message>
        <source>Passphrase of the new user</source>
        <translation>Passphrase des neuen Benutzers</translation>
    </message>
    <message>
        <source>%1 can now open the vault as: %2</source>
        <translation>%1 kann den Tresor jetzt öffnen, als: %2</translation>
    </message>
    <message>
        <source>%1 can no longer open the vault. It has a new key, in case the old one was kept.</source>
        <translation>%1 kann den Tresor nicht mehr öffnen. Er hat einen neuen Schlüssel, falls der alte behalten wurde.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 ist jetzt: %2</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Whoever has the role %1 can from the next opening on: %2</source>
        <translation>Wer die Rolle %1 hat, kann ab dem nächsten Öffnen: %2</translation>
    </message>
    <message>
        <source>There is no role %1 any more.</source>
        <translation>Die Rolle %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>owner, manager, staff, auditor or a role of your own</source>
        <translation>owner, manager, staff, auditor oder eine eigene Rolle</translation>
    </message>
    <message>
        <source>Who can open the vault</source>
        <translation>Wer den Tresor öffnen kann</translation>
    </message>
    <message>
        <source>Also those who once could</source>
        <translation>Auch wer es früher konnte</translation>
    </message>
    <message>
        <source>Give somebody a way in, with a password of their own</source>
        <translation>Jemandem einen Zugang geben, mit eigenem Passwort</translation>
    </message>
    <message>
        <source>Key file the new user needs; made when it is not there</source>
        <translation>Schlüsseldatei, die der neue Benutzer braucht; wird angelegt, wenn es sie nicht gibt</translation>
    </message>
    <message>
        <source>Memory for the password check, 64 to 1024; measured when left out</source>
        <translation>Speicher für die Passwortprüfung, 64 bis 1024; ohne Angabe gemessen</translation>
    </message>
    <message>
        <source>Take somebody&apos;s way in away and renew the key</source>
        <translation>Jemandem den Zugang nehmen und den Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Give a user another role</source>
        <translation>Einem Benutzer eine andere Rolle geben</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Make a role of your own, or say anew what it may do</source>
        <translation>Eine eigene Rolle anlegen oder neu festlegen, was sie darf</translation>
    </message>
    <message>
        <source>One thing it may do; comes several times</source>
        <translation>Eines, was sie darf; mehrmals möglich</translation>
    </message>
    <message>
        <source>Remove a role of your own that nobody has</source>
        <translation>Eine eigene Rolle entfernen, die niemand hat</translation>
    </message>
    <message>
        <source>The vault is ready: %1</source>
        <translation>Der Tresor ist bereit: %1</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Notfallcode: %1</translation>
    </message>
    <message>
        <source>Write it down now and keep it away from the computer. It is shown only this once.</source>
        <translation>Schreiben Sie ihn jetzt auf und bewahren Sie ihn nicht beim Computer auf. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Passphrase for the new vault</source>
        <translation>Passphrase für den neuen Tresor</translation>
    </message>
    <message>
        <source>The recovery code stands in %1. Print it and keep it away from the computer.</source>
        <translation>Der Notfallcode steht in %1. Drucken Sie ihn aus und bewahren Sie ihn nicht beim Computer auf.</translation>
    </message>
    <message>
        <source>Schema: %1, SQLCipher: %2</source>
        <translation>Schema: %1, SQLCipher: %2</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Tresor: %1</translation>
    </message>
    <message>
        <source>Program: %1, vault format: %2</source>
        <translation>Programm: %1, Format des Tresors: %2</translation>
    </message>
    <message>
        <source>Readable without the password: the name of the business and the names and roles of those who may open the vault. Everything else is encrypted.</source>
        <translation>Ohne Passwort lesbar: der Name des Betriebs und Namen und Rollen derer, die den Tresor öffnen dürfen. Alles andere ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Counts and the last check need the password: --password-file FILE, or - to type it.</source>
        <translation>Zahlen und letzte Prüfung brauchen das Passwort: --password-file FILE oder -, um es einzutippen.</translation>
    </message>
    <message>
        <source>Sound. Content: %1</source>
        <translation>In Ordnung. Inhalt: %1</translation>
    </message>
    <message>
        <source>Damaged. Copy the whole folder aside, then restore the newest backup.</source>
        <translation>Beschädigt. Kopieren Sie den ganzen Ordner beiseite und stellen Sie dann die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Older than the vault last used on this computer: outside it, entry %1 of its log was last known; in it the log ends at entry %2. Look for the newer folder. If you put back a backup on purpose, say so: aicms-cli audit checkpoint</source>
        <translation>Älter als der zuletzt auf diesem Computer benutzte Tresor: Außerhalb war zuletzt Eintrag %1 seines Protokolls bekannt; in ihm endet das Protokoll bei Eintrag %2. Suchen Sie den neueren Ordner. Haben Sie absichtlich eine Sicherung zurückgespielt, sagen Sie es: aicms-cli audit checkpoint</translation>
    </message>
    <message>
        <source>What is in it is not damaged. Content: %1</source>
        <translation>Was darin ist, ist nicht beschädigt. Inhalt: %1</translation>
    </message>
    <message>
        <source>Parts of the vault no longer hold together. First damage: %1</source>
        <translation>Teile des Tresors passen nicht mehr zusammen. Erster Schaden: %1</translation>
    </message>
    <message>
        <source>Make a new vault in an empty folder</source>
        <translation>Einen neuen Tresor in einem leeren Ordner anlegen</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Country of the business, two letters</source>
        <translation>Land des Betriebs, zwei Buchstaben</translation>
    </message>
    <message>
        <source>Name of the first user</source>
        <translation>Name des ersten Benutzers</translation>
    </message>
    <message>
        <source>Gets the recovery code instead of the screen</source>
        <translation>Bekommt den Notfallcode statt des Bildschirms</translation>
    </message>
    <message>
        <source>Ids and versions; with the password also counts</source>
        <translation>IDs und Versionen; mit dem Passwort auch Zahlen</translation>
    </message>
    <message>
        <source>Check that nothing is damaged or was tampered with</source>
        <translation>Prüfen, dass nichts beschädigt oder verändert ist</translation>
    </message>
    <message>
        <source>Every page and the whole log as well</source>
        <translation>Auch jede Seite und das ganze Protokoll</translation>
    </message>
    <message>
        <source>Restrictions, legal holds and marks put up again: %1</source>
        <translation>Einschränkungen, Löschsperren und Kennzeichen wieder gesetzt: %1</translation>
    </message>
    <message>
        <source>This entry lies in the past, or replaces another one. Why does it come only now?</source>
        <translation>Dieser Eintrag liegt in der Vergangenheit oder ersetzt einen anderen. Warum kommt er erst jetzt?</translation>
    </message>
    <message>
        <source>The entry lies in the past, and the ledger says that no reason was given. --reason gives it.</source>
        <translation>Der Eintrag liegt in der Vergangenheit, und im Einwilligungsbuch steht, dass kein Grund genannt wurde. --reason nennt ihn.</translation>
    </message>
    <message>
        <source>Not in the file: %1 (%2). Somebody with this address objected: %3</source>
        <comment>name, id, addresses</comment>
        <translation>Nicht in der Datei: %1 (%2). Jemand mit dieser Adresse hat widersprochen: %3</translation>
    </message>
    <message>
        <source>In the file without an address: %1 (%2). Somebody with it objected: %3</source>
        <comment>name, id, addresses</comment>
        <translation>Ohne Adresse in der Datei: %1 (%2). Jemand mit dieser Adresse hat widersprochen: %3</translation>
    </message>
    <message>
        <source>Texts that name other people and that nobody looked at: %1. The others were blacked out. The window asks about each.</source>
        <translation>Texte, die andere Personen nennen und die niemand durchgesehen hat: %1. Die anderen Personen wurden geschwärzt. Das Fenster fragt nach jedem Text.</translation>
    </message>
    <message>
        <source>The file to write; .html opens in a browser, .zip is an archive</source>
        <translation>Die Datei, die geschrieben wird; .html öffnet sich im Browser, .zip ist ein Archiv</translation>
    </message>
    <message>
        <source>Confirmed. Nothing was removed: another person has to begin the run, with the same list.</source>
        <translation>Bestätigt. Es wurde nichts gelöscht: Eine andere Person muss den Lauf beginnen, mit derselben Liste.</translation>
    </message>
    <message>
        <source>That person runs: aicms-cli --user NAME retention run --confirm %1</source>
        <translation>Diese Person ruft auf: aicms-cli --user NAME retention run --confirm %1</translation>
    </message>
    <message>
        <source>One person is enough for a run.</source>
        <translation>Für einen Lauf genügt eine Person.</translation>
    </message>
    <message>
        <source>From now on a run needs two people: one confirms the list, another begins the run.</source>
        <translation>Von jetzt an braucht ein Lauf zwei Personen: Eine bestätigt die Liste, eine andere beginnt den Lauf.</translation>
    </message>
    <message>
        <source>A run still needs two people. It ends when another person who may purge asks for the same.</source>
        <translation>Ein Lauf braucht weiter zwei Personen. Das endet, wenn eine andere Person, die löschen darf, dasselbe verlangt.</translation>
    </message>
    <message>
        <source>Confirm a run as the first of two people; nothing is removed yet</source>
        <translation>Einen Lauf als erste von zwei Personen bestätigen; gelöscht wird noch nichts</translation>
    </message>
    <message>
        <source>Set whether a run needs two people</source>
        <translation>Festlegen, ob ein Lauf zwei Personen braucht</translation>
    </message>
    <message>
        <source>Row %1 updates %2. %3</source>
        <translation>Zeile %1 aktualisiert %2. %3</translation>
    </message>
    <message>
        <source>Rows that update somebody and are not listed here: %1 (--json has them)</source>
        <translation>Zeilen, die jemanden aktualisieren und hier nicht aufgeführt sind: %1 (--json enthält sie)</translation>
    </message>
    <message>
        <source>“%1” tells of health, religion, origin or the like. Nothing was changed. Give --sensitivity special with --ground, or choose another name.</source>
        <translation>„%1“ weist auf Gesundheit, Religion, Herkunft oder Ähnliches hin. Es wurde nichts geändert. Geben Sie --sensitivity special mit --ground an oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>An earlier objection kept this out of every list for this purpose. The yes was received later, so it may be used again: %1</source>
        <translation>Ein früherer Widerspruch hielt dies aus jeder Liste für diesen Zweck heraus. Die Einwilligung ging später ein, daher darf es wieder verwendet werden: %1</translation>
    </message>
    <message>
        <source>The yes is recorded, but this stays out of every list for this purpose, because somebody with it objected and the yes was not received later: %1</source>
        <translation>Die Einwilligung ist eingetragen, dies bleibt aber aus jeder Liste für diesen Zweck heraus, weil jemand damit widersprochen hat und die Einwilligung nicht später einging: %1</translation>
    </message>
    <message>
        <source>The entry is in the ledger but does not decide. Entry %1 does, because it was received later or is the more careful one of the same moment: %2.</source>
        <translation>Der Eintrag steht im Einwilligungsbuch, entscheidet aber nicht. Es entscheidet Eintrag %1, weil er später einging oder der vorsichtigere desselben Augenblicks ist: %2.</translation>
    </message>
    <message>
        <source>Addresses that may be used again, because the yes came after the objection: %1</source>
        <translation>Adressen, die wieder verwendet werden dürfen, weil die Einwilligung nach dem Widerspruch kam: %1</translation>
    </message>
    <message>
        <source>Addresses that stay out of every list, because the objection came after the yes: %1</source>
        <translation>Adressen, die aus jeder Liste herausbleiben, weil der Widerspruch nach der Einwilligung kam: %1</translation>
    </message>
    <message>
        <source>Somebody with this address or number objected to advertising. It stays out of lists for it until a later yes is recorded: %1</source>
        <translation>Jemand mit dieser Adresse oder Nummer hat der Werbung widersprochen. Sie bleibt aus Listen dafür heraus, bis eine spätere Einwilligung eingetragen ist: %1</translation>
    </message>
    <message>
        <source>Not in the file: %1 (%2). This cannot be read as an address or number: %3</source>
        <comment>name, id, addresses</comment>
        <translation>Nicht in der Datei: %1 (%2). Dies lässt sich nicht als Adresse oder Nummer lesen: %3</translation>
    </message>
    <message>
        <source>Left out of the file for %1 (%2), because it cannot be read as an address or number: %3</source>
        <comment>name, id, addresses</comment>
        <translation>Aus der Datei für %1 (%2) weggelassen, weil es sich nicht als Adresse oder Nummer lesen lässt: %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Noted for so many people: %1</source>
        <translation>Für so viele Personen vermerkt: %1</translation>
    </message>
    <message>
        <source>Taken back; it counts no more: %1</source>
        <translation>Zurückgenommen; zählt nicht mehr: %1</translation>
    </message>
    <message>
        <source>Note that people were handed or sent a version</source>
        <translation>Vermerken, dass Personen eine Version ausgehändigt oder geschickt wurde</translation>
    </message>
    <message>
        <source>The customer: ID, number:TEXT or uuid:TEXT; may come several times</source>
        <translation>Der Kunde: ID, number:TEXT oder uuid:TEXT; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>Everybody who must be told</source>
        <translation>Alle, die zu unterrichten sind</translation>
    </message>
    <message>
        <source>Which one; the newest when left out</source>
        <translation>Welche; ohne Angabe die neueste</translation>
    </message>
    <message>
        <source>When they got it; now when left out</source>
        <translation>Wann sie ihn bekamen; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>How they got it; form when left out</source>
        <translation>Wie sie ihn bekamen; ohne Angabe form</translation>
    </message>
    <message>
        <source>Take back such a note; it stays in the log and counts no more</source>
        <translation>Einen solchen Vermerk zurücknehmen; er bleibt im Protokoll und zählt nicht mehr</translation>
    </message>
    <message>
        <source>Why it is wrong</source>
        <translation>Warum er falsch ist</translation>
    </message>
    <message>
        <source>Record it although the very same entry stands there</source>
        <translation>Eintragen, obwohl genau dieser Eintrag schon dasteht</translation>
    </message>
    <message>
        <source>This answer is not to be trusted: entry %1 of the ledger is not as it was recorded. Put back a backup of before it was changed.</source>
        <translation>Dieser Auskunft ist nicht zu trauen: Eintrag %1 des Einwilligungsbuchs ist nicht so, wie er eingetragen wurde. Stellen Sie eine Sicherung von vor der Änderung wieder her.</translation>
    </message>
    <message>
        <source>Withdrawals of what had not been agreed to here: %1. They were recorded all the same, because the yes may stand in the other program alone, and a no is never lost.</source>
        <translation>Widerrufe von etwas, in das hier nicht eingewilligt worden war: %1. Sie wurden trotzdem eingetragen, denn das Ja kann allein im anderen Programm stehen, und ein Nein geht nie verloren.</translation>
    </message>
    <message>
        <source>The business has not told how it is reached, so its address is missing in what is written. Whoever manages its settings enters it in the window, under Users &amp; settings.</source>
        <translation>Der Betrieb hat nicht angegeben, wie man ihn erreicht; seine Anschrift fehlt daher in dem, was geschrieben wird. Wer seine Einstellungen verwaltet, gibt sie im Fenster ein, unter „Benutzer und Einstellungen“.</translation>
    </message>
    <message>
        <source>How the letters of a CSV file are written; found out when left out</source>
        <translation>Wie die Buchstaben einer CSV-Datei geschrieben sind; ohne Angabe wird es erkannt</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Sache</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <translation>Weiter behalten: %1</translation>
    </message>
    <message>
        <source>To go with the next run: %1. Nothing was removed yet.</source>
        <translation>Gehen mit dem nächsten Lauf: %1. Noch wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1: %2 since %3, %4 would go</source>
        <translation>%1: %2 seit %3, %4 würden gehen</translation>
    </message>
    <message>
        <source>To remove them: aicms-cli retention unneeded remove --months %1 --confirm %2</source>
        <translation>Zum Entfernen: aicms-cli retention unneeded remove --months %1 --confirm %2</translation>
    </message>
    <message>
        <source>Removed: %1. Certificate %2.</source>
        <translation>Entfernt: %1. Bescheinigung %2.</translation>
    </message>
    <message>
        <source>As the list names it; may come several times</source>
        <translation>Wie die Liste es nennt; darf mehrmals vorkommen</translation>
    </message>
    <message>
        <source>For how long nobody used it; 24 when left out</source>
        <translation>Wie lange es niemand benutzt hat; ohne Angabe 24</translation>
    </message>
    <message>
        <source>Only these; may come several times; all when left out</source>
        <translation>Nur diese; darf mehrmals vorkommen; ohne Angabe alle</translation>
    </message>
    <message>
        <source>List what is past its time and waits for a decision</source>
        <translation>Auflisten, was über seine Zeit ist und auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Keep such things until a day</source>
        <translation>Solches bis zu einem Tag behalten</translation>
    </message>
    <message>
        <source>At most 10 years ahead</source>
        <translation>Höchstens 10 Jahre voraus</translation>
    </message>
    <message>
        <source>Let such things go with the next run</source>
        <translation>Solches mit dem nächsten Lauf gehen lassen</translation>
    </message>
    <message>
        <source>List fields that no purpose uses, notes with sensitive words and files that nobody opened</source>
        <translation>Felder ohne Zweck, Notizen mit heiklen Wörtern und nie geöffnete Dateien auflisten</translation>
    </message>
    <message>
        <source>Remove what that list shows, with proof</source>
        <translation>Entfernen, was diese Liste zeigt, mit Nachweis</translation>
    </message>
    <message>
        <source>How many would go, as the list says</source>
        <translation>Wie viele gehen würden, laut der Liste</translation>
    </message>
    <message>
        <source>%1 of %2 receipts agree with themselves and with this vault.</source>
        <translation>%1 von %2 Belegen stimmen mit sich und mit diesem Tresor überein.</translation>
    </message>
    <message>
        <source>The receipt is unchanged. This vault holds that very entry.</source>
        <translation>Der Beleg ist unverändert. Dieser Tresor hat genau diesen Eintrag.</translation>
    </message>
    <message>
        <source>The entry in the receipt is the one that this vault held until the customer was erased; the texts around it are not held any more.</source>
        <translation>Der Eintrag im Beleg ist der, den dieser Tresor hatte, bis der Kunde gelöscht wurde; die Texte darum herum sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The receipt agrees with itself; this vault does not hold the entry, so nothing can be said of what was changed.</source>
        <translation>Der Beleg stimmt mit sich überein; dieser Tresor hat den Eintrag nicht, also lässt sich nicht sagen, ob etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Später eingetragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it is entered only now; needed with an earlier time</source>
        <translation>Warum es erst jetzt eingetragen wird; nötig bei einer früheren Zeit</translation>
    </message>
    <message>
        <source>The vault goes by the clock of %1.</source>
        <translation>Der Tresor geht nach der Uhr von %1.</translation>
    </message>
    <message>
        <source>Show or set by which clock days and times are meant</source>
        <translation>Zeigen oder festlegen, nach welcher Uhr Tage und Zeiten gemeint sind</translation>
    </message>
    <message>
        <source>For example Europe/Berlin</source>
        <translation>Zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>Show what proves that an erased person had agreed to be telephoned</source>
        <translation>Zeigen, was beweist, dass eine gelöschte Person in Anrufe eingewilligt hatte</translation>
    </message>
    <message>
        <source>Proofs of consent to be telephoned that a law wants: %1, %2</source>
        <translation>Nachweise der Einwilligung in Anrufe, die ein Gesetz verlangt: %1, %2</translation>
    </message>
    <message>
        <source>Values of that kind that are not listed here: %1 (--json has the first %2)</source>
        <translation>Solche Werte, die hier nicht stehen: %1 (--json hat die ersten %2)</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, field, reason</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Customer number %1 %2</source>
        <comment>the number, what becomes of it</comment>
        <translation>Kundennummer %1 %2</translation>
    </message>
    <message>
        <source>This import could not be taken back whole. Still stored of it: people %1, organisations %2, changed records %3, orders, products and events %4. When what stopped it is put right, take it back with: aicms-cli import undo %5</source>
        <translation>Dieser Import ließ sich nicht ganz zurücknehmen. Noch gespeichert davon: Personen %1, Organisationen %2, geänderte Datensätze %3, Bestellungen, Produkte und Ereignisse %4. Ist behoben, was ihn abbrach, nehmen Sie ihn zurück mit: aicms-cli import undo %5</translation>
    </message>
    <message>
        <source>Language; when left out, one that both versions have, English first</source>
        <translation>Sprache; ohne Angabe eine, die beide Versionen haben, zuerst Englisch</translation>
    </message>
    <message>
        <source>What the program had stored of this customer&apos;s answers was changed outside it. What is shown here is what the ledger says, but no list for a purpose leaves this vault any more. Put back a backup of before it was changed.</source>
        <translation>Was das Programm von den Antworten dieses Kunden gespeichert hatte, wurde außerhalb geändert. Gezeigt wird hier, was das Einwilligungsbuch sagt, aber keine Liste für einen Zweck verlässt diesen Tresor mehr. Stellen Sie eine Sicherung von vor der Änderung wieder her.</translation>
    </message>
    <message>
        <source>The log of who did what does not hold from entry %1 on.</source>
        <translation>Das Protokoll, wer was getan hat, stimmt von Eintrag %1 an nicht.</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger of consents is not as it was recorded.</source>
        <translation>Eintrag %1 des Einwilligungsbuchs ist nicht so, wie er eingetragen wurde.</translation>
    </message>
    <message>
        <source>What is stored of the answers of customer %1 is not what the ledger of consents says.</source>
        <translation>Was von den Antworten von Kunde %1 gespeichert ist, ist nicht, was das Einwilligungsbuch sagt.</translation>
    </message>
    <message>
        <source>On the list of addresses that must not be written to is one for entry %1 of the ledger, and there is no such objection.</source>
        <translation>Auf der Liste der Adressen, an die nicht geschrieben werden darf, steht eine wegen Eintrag %1 des Einwilligungsbuchs, und einen solchen Widerspruch gibt es nicht.</translation>
    </message>
    <message>
        <source>An address was taken off the list of those that must not be written to by entry %1 of the ledger, and there is no such later consent.</source>
        <translation>Eine Adresse wurde durch Eintrag %1 des Einwilligungsbuchs von der Liste derer genommen, an die nicht geschrieben werden darf, und eine solche spätere Einwilligung gibt es nicht.</translation>
    </message>
    <message>
        <source>Customer %1 objects, and an address of that customer is missing from the list of those that must not be written to.</source>
        <translation>Kunde %1 widerspricht, und eine Adresse dieses Kunden fehlt auf der Liste derer, an die nicht geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The text of a notice, its version with the id %1, is not the one that was published.</source>
        <translation>Der Text eines Hinweises, seine Version mit der Kennung %1, ist nicht der veröffentlichte.</translation>
    </message>
    <message>
        <source>Parts of this vault&apos;s file were put back to an older state or changed outside the program. The %1 entries that are here hold; newer ones may be missing.</source>
        <translation>Teile der Datei dieses Tresors wurden außerhalb des Programms auf einen älteren Stand gebracht oder geändert. Die %1 vorhandenen Einträge stimmen; neuere fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Left out, because there is no address that can be used: %1</source>
        <translation>Nicht dabei, weil keine brauchbare Adresse da ist: %1</translation>
    </message>
    <message>
        <source>Among them without an address that can be used: %1</source>
        <translation>Davon ohne brauchbare Adresse: %1</translation>
    </message>
    <message>
        <source>Left out, because somebody with each address objected: %1</source>
        <translation>Nicht dabei, weil zu jeder Adresse jemand widersprochen hat: %1</translation>
    </message>
    <message>
        <source>Among them with no address but those of somebody who objected: %1</source>
        <translation>Davon nur mit Adressen, zu denen jemand widersprochen hat: %1</translation>
    </message>
    <message>
        <source>Confirmed as an own customer for %1, but may not be written to: the address that came with the sale is not here any more</source>
        <translation>Als Bestandskunde bestätigt für %1, darf aber nicht angeschrieben werden: Die Adresse aus dem Verkauf ist nicht mehr da</translation>
    </message>
    <message>
        <source>The address that came with the sale, where there are several</source>
        <translation>Die Adresse aus dem Verkauf, wo es mehrere gibt</translation>
    </message>
    <message>
        <source>Left out of the file for %1 (%2), who is written to as an own customer, because it did not come with the sale: %3</source>
        <comment>name, id, addresses</comment>
        <translation>Nicht in der Datei für %1 (%2), an den als Bestandskunden geschrieben wird, weil es nicht aus dem Verkauf kam: %3</translation>
    </message>
    <message>
        <source>needs consent, reaches nobody</source>
        <comment>purpose whose advertising rests on another ground</comment>
        <translation>braucht Einwilligung, erreicht niemanden</translation>
    </message>
    <message>
        <source>To remove it all the same: aicms-cli files remove %1 --proof-of %2</source>
        <translation>Um sie trotzdem zu entfernen: aicms-cli files remove %1 --proof-of %2</translation>
    </message>
    <message>
        <source>The entries of the ledger that lose their proof with it, with commas; needed for each of them</source>
        <translation>Die Einträge des Einwilligungsbuchs, die damit ihren Nachweis verlieren, mit Kommas; jeder muss genannt sein</translation>
    </message>
    <message>
        <source>The version before was also written in: %1. This one is not.</source>
        <translation>Die Version davor gab es auch in: %1. Diese nicht.</translation>
    </message>
    <message>
        <source>A draft that says something else stays, in: %1</source>
        <translation>Ein Entwurf, in dem anderes steht, bleibt, in: %1</translation>
    </message>
    <message>
        <source>People who must be asked again, and are left out until they answer: %1</source>
        <translation>Personen, die erneut gefragt werden müssen und bis zur Antwort ausgelassen werden: %1</translation>
    </message>
    <message>
        <source>People who must be told before their data is used in this way: %1</source>
        <translation>Personen, die es erfahren müssen, bevor ihre Daten so verwendet werden: %1</translation>
    </message>
    <message>
        <source>Nothing is added. People who agreed and stay: %1</source>
        <translation>Es kommt nichts hinzu. Personen, die eingewilligt haben und bleiben: %1</translation>
    </message>
    <message>
        <source>A field it uses; may come several times; empty: none</source>
        <translation>Ein Feld, das er verwendet; darf mehrmals kommen; leer: keines</translation>
    </message>
    <message>
        <source>Who gets data; may come several times; empty: nobody</source>
        <translation>Wer Daten bekommt; darf mehrmals kommen; leer: niemand</translation>
    </message>
    <message>
        <source>No model works for it</source>
        <translation>Kein Modell arbeitet dafür</translation>
    </message>
    <message>
        <source>It is no advertising</source>
        <translation>Es ist keine Werbung</translation>
    </message>
    <message>
        <source>Consent counts without proof as well</source>
        <translation>Eine Einwilligung zählt auch ohne Nachweis</translation>
    </message>
    <message>
        <source>Other words mean the same: whoever agreed need not be asked again</source>
        <translation>Andere Worte, gleicher Sinn: Wer eingewilligt hat, muss nicht erneut gefragt werden</translation>
    </message>
    <message>
        <source>The list of addresses that must not be written to is not as the program left it: by the log of who did what it has so many rows: %1.</source>
        <translation>Die Liste der Adressen, an die nicht geschrieben werden darf, ist nicht, wie das Programm sie hinterließ: Nach dem Protokoll hat sie so viele Zeilen: %1.</translation>
    </message>
    <message>
        <source>By the log of who did what the data of customer %1 is restricted, and the restriction is gone.</source>
        <translation>Nach dem Protokoll sind die Daten von Kunde %1 eingeschränkt, und die Einschränkung fehlt.</translation>
    </message>
    <message>
        <source>By the log of who did what customer %1 is marked as under age, and the mark is gone.</source>
        <translation>Nach dem Protokoll ist Kunde %1 als minderjährig gekennzeichnet, und das Kennzeichen fehlt.</translation>
    </message>
    <message>
        <source>Customer %1 stands as an own customer who may be written to without a consent, and by the log of who did what nobody confirmed that.</source>
        <translation>Kunde %1 gilt als Bestandskunde, dem ohne Einwilligung geschrieben werden darf, und nach dem Protokoll hat das niemand bestätigt.</translation>
    </message>
    <message>
        <source>A version of the purpose with the id %1 is not the one that the log of who did what names.</source>
        <translation>Eine Version des Zwecks mit der Kennung %1 ist nicht die, die das Protokoll nennt.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Actions</name>
    <message numerus="yes">
        <source>Tag “%1” added to %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde hat jetzt das Schlagwort „%1“</numerusform>
            <numerusform>%Ln Kunden haben jetzt das Schlagwort „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved to the bin</source>
        <translation>
            <numerusform>%Ln Kunde in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Kunden in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <translation>
            <numerusform>%Ln Kunde zurückgeholt</numerusform>
            <numerusform>%Ln Kunden zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have the tag “%1” already</source>
        <translation>Alle haben das Schlagwort „%1“ schon</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ActivityCard</name>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Log a contact, add a task or write a note.</source>
        <translation>Tragen Sie einen Kontakt ein, legen Sie eine Aufgabe an oder schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::AddressRow</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ClashCard</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Taken over into this form: %1.</source>
        <translation>In dieses Formular übernommen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Both of you changed these. What you typed stands in the form; saving keeps it.</source>
        <translation>Das haben Sie beide geändert. Was Sie eingetippt haben, steht im Formular; beim Speichern gilt es.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Antwort eintragen</translation>
    </message>
    <message>
        <source>History and proof</source>
        <translation>Verlauf und Nachweis</translation>
    </message>
    <message>
        <source>Sheet for the person…</source>
        <translation>Auskunftsblatt…</translation>
    </message>
    <message>
        <source>Restricted: kept, and used for nothing. %1.</source>
        <translation>Eingeschränkt: aufbewahrt und für nichts verwendet. %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purpose(s) never asked</source>
        <translation>
            <numerusform>%Ln Zweck nie gefragt</numerusform>
            <numerusform>%Ln Zwecke nie gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Unten aufgeführt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Contacts</name>
    <message>
        <source>Task added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Kontakt eingetragen</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Aufgabe entfernt</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Kontakt entfernt</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Aufgabe wieder offen</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::CustomerForm</name>
    <message>
        <source>Add an e-mail</source>
        <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Found by its name, or added</source>
        <translation>Nach dem Namen gesucht, sonst neu angelegt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie sie zu erreichen sind</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Only what is needed for customer care. The person may ask to read it.</source>
        <translation>Nur was für die Betreuung nötig ist. Die Person darf verlangen, es zu lesen.</translation>
    </message>
    <message>
        <source>Note of %1. Changed on the customer&apos;s page</source>
        <comment>date</comment>
        <translation>Notiz vom %1, zu ändern auf der Seite des Kunden</translation>
    </message>
    <message>
        <source>Only where it is needed, such as 14 Feb 1991. For: %1</source>
        <comment>a purpose</comment>
        <translation>Nur wo es nötig ist, etwa 14.02.1991. Für: %1</translation>
    </message>
    <message>
        <source>%1. Write it like name@example.com, or leave it as typed</source>
        <translation>%1. Schreiben Sie sie wie name@example.com oder lassen Sie sie so</translation>
    </message>
    <message>
        <source>%1. Write it like +49 40 66969142, or leave it as typed</source>
        <translation>%1. Schreiben Sie sie wie +49 40 66969142 oder lassen Sie sie so</translation>
    </message>
    <message>
        <source>%1. Write it like 14 Feb 1991, or leave it as typed</source>
        <translation>%1. Schreiben Sie ihn wie 14.02.1991 oder lassen Sie ihn so</translation>
    </message>
    <message>
        <source>%1, such as https://example.org</source>
        <translation>%1, etwa https://example.org</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::CustomerFormScreen</name>
    <message>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Gehen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed here is not saved. It cannot be brought back.</source>
        <translation>Was Sie hier eingetippt haben, ist nicht gespeichert. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Throw away changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Somebody changed this customer while you were editing. Nothing was saved and nothing is lost.</source>
        <translation>Jemand hat diesen Kunden geändert, während Sie ihn bearbeitet haben. Es wurde nichts gespeichert, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was geändert ist</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>A name, an e-mail, a phone or a number is enough.</source>
        <translation>Ein Name, eine E-Mail, ein Telefon oder eine Nummer genügt.</translation>
    </message>
    <message>
        <source>Every change can be undone after saving.</source>
        <translation>Jede Änderung lässt sich nach dem Speichern rückgängig machen.</translation>
    </message>
    <message>
        <source>This customer cannot be edited</source>
        <translation>Dieser Kunde kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::CustomerPane</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::CustomerTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1; kept as typed</source>
        <translation>%1; wie eingetippt behalten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::CustomersScreen</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best matches first</source>
        <translation>%1, beste Treffer zuerst</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people, organisations</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Birthdays are left out: your role does not show them.</source>
        <translation>%1. Ohne Geburtstage: Ihre Rolle sieht sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin</source>
        <translation>
            <numerusform>%Ln in den Papierkorb</numerusform>
            <numerusform>%Ln in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln</source>
        <translation>
            <numerusform>%Ln zurückholen</numerusform>
            <numerusform>%Ln zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Your role does not import. An owner of the vault can do it or give you the right</source>
        <translation>Ihre Rolle importiert nicht. Ein Inhaber des Tresors kann es tun oder Ihnen das Recht geben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Show those with a tag</source>
        <translation>Die mit einem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Columns, %n hidden</source>
        <translation>
            <numerusform>Spalten, %n aus</numerusform>
            <numerusform>Spalten, %n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>No room in this window: %1</source>
        <comment>names of columns</comment>
        <translation>Kein Platz in diesem Fenster: %1</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <comment>name of a column</comment>
        <translation>%1 (kein Platz in diesem Fenster)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>%1 is the number of an order.</source>
        <translation>%1 ist die Nummer einer Bestellung.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Dates</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale writes dates</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year, as QLocale writes dates</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month and year, as QLocale writes dates</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month of a birthday, as QLocale writes dates</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, country</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::DuplicateHint</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 has this customer number.</source>
        <translation>%1 hat diese Kundennummer.</translation>
    </message>
    <message>
        <source>%1 has this e-mail.</source>
        <translation>%1 hat diese E-Mail.</translation>
    </message>
    <message>
        <source>%1 has this phone number.</source>
        <translation>%1 hat diese Telefonnummer.</translation>
    </message>
    <message>
        <source>There is a customer called %1 already.</source>
        <translation>Es gibt schon einen Kunden namens %1.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Edits</name>
    <message>
        <source>Undone. %1, which the change had added, is in the bin</source>
        <comment>an organisation</comment>
        <translation>Rückgängig gemacht. %1, durch die Änderung hinzugekommen, liegt im Papierkorb</translation>
    </message>
    <message>
        <source>Nothing differs from what was stored</source>
        <translation>Nichts weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>1 customer added</source>
        <translation>1 Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>The record is in the bin and in no list</source>
        <translation>Der Datensatz liegt im Papierkorb und steht in keiner Liste</translation>
    </message>
    <message>
        <source>Somebody with this address or number objected to advertising. It is saved, and stays out of lists for it until a later yes is recorded: %1</source>
        <translation>Jemand mit dieser Adresse oder Nummer hat der Werbung widersprochen. Sie ist gespeichert und bleibt aus Listen dafür heraus, bis ein späteres Ja eingetragen ist: %1</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::FilesCard</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>No files yet. Drop a PDF, picture or text here.</source>
        <translation>Noch keine Dateien. Ziehen Sie PDF, Bild oder Text hierher.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1, %2, %3 by %4</source>
        <comment>kind, size, date, user</comment>
        <translation>%1, %2, %3 von %4</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>PDF, pictures and text (*.pdf *.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.txt *.csv *.md)</source>
        <translation>PDF, Bilder und Text (*.pdf *.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.txt *.csv *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Datei hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is in the vault. The file outside is still where it was.</source>
        <translation>%1 ist im Tresor. Die Datei draußen liegt noch, wo sie war.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Remove the proof of an answer?</source>
        <translation>Den Nachweis einer Antwort entfernen?</translation>
    </message>
    <message>
        <source>%1 is the proof of what was recorded about consent, entry %2. Without the file you cannot show that it was said. The entry stays, and knows only the SHA-256 of the file.</source>
        <comment>file name, numbers of entries</comment>
        <translation>%1 ist der Nachweis dessen, was im Einwilligungsbuch steht, Eintrag %2. Ohne die Datei können Sie nicht zeigen, dass es gesagt wurde. Der Eintrag bleibt und kennt nur noch den SHA-256 der Datei.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved as %1. The copy is not encrypted: delete it when it has done its work.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Die Kopie ist nicht verschlüsselt: Löschen Sie sie, wenn sie ihren Dienst getan hat.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::FormRow</name>
    <message>
        <source>For: %1</source>
        <comment>a purpose</comment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Remove this: %1</source>
        <translation>Dies entfernen: %1</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::HeldCard</name>
    <message>
        <source>What we hold</source>
        <translation>Was wir speichern</translation>
    </message>
    <message>
        <source>No purpose stated</source>
        <translation>Kein Zweck angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::History</name>
    <message>
        <source>Added by %1</source>
        <translation>Hinzugefügt von %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Geöffnet von %1</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>Gedruckt von %1</translation>
    </message>
    <message>
        <source>Moved to the bin by %1</source>
        <translation>In den Papierkorb gelegt von %1</translation>
    </message>
    <message>
        <source>Brought back from the bin by %1</source>
        <translation>Aus dem Papierkorb geholt von %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done, user</comment>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times that day</source>
        <translation>
            <numerusform>%n Mal an diesem Tag</numerusform>
            <numerusform>%n Mal an diesem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported by %1</source>
        <translation>Importiert von %1</translation>
    </message>
    <message>
        <source>Import number %1</source>
        <translation>Import Nummer %1</translation>
    </message>
    <message>
        <source>%1, %2, recorded by %3</source>
        <comment>purpose, how the answer came in, user</comment>
        <translation>%1, %2, eingetragen von %3</translation>
    </message>
    <message>
        <source>%1, recorded on %2 by %3, %4</source>
        <comment>purpose, day, user, how the answer came in</comment>
        <translation>%1, eingetragen am %2 von %3, %4</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::HitWords</name>
    <message>
        <source>Found in a note</source>
        <translation>In einer Notiz gefunden</translation>
    </message>
    <message>
        <source>Found in “%1”</source>
        <comment>an own field</comment>
        <translation>In „%1“ gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::LineRow</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::LogContactPanel</name>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Aufgabe speichern</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>This or the text below is enough</source>
        <translation>Dies oder der Text unten genügt</translation>
    </message>
    <message>
        <source>Say what is to be done, such as: send the quote</source>
        <translation>Sagen Sie, was zu tun ist, etwa: Angebot schicken</translation>
    </message>
    <message>
        <source>Say what it was about, here or below, such as: asked for a quote</source>
        <translation>Sagen Sie hier oder unten, worum es ging, etwa: hat nach einem Angebot gefragt</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>Eintrag geändert</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed here is not stored yet and would be gone.</source>
        <translation>Was Sie hier eingetippt haben, ist noch nicht gespeichert und wäre weg.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>“%1” is no day. The day before stays. Write it like 2027-05-03, 3.5.2027 or tomorrow.</source>
        <translation>„%1“ ist kein Tag. Der vorige Tag bleibt. Schreiben Sie ihn wie 2027-05-03, 3.5.2027 oder morgen.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Merging</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::NotesCard</name>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date, user</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::OwnFieldsCard</name>
    <message>
        <source>This is no number. Write it like 38.5, or leave it as typed</source>
        <translation>Das ist keine Zahl. Schreiben Sie sie wie 38,5 oder lassen Sie es so</translation>
    </message>
    <message>
        <source>This date cannot be read. Write it like 14 Feb 2019, or leave it as typed</source>
        <translation>Dieses Datum ist nicht lesbar. Schreiben Sie es wie 14.02.2019 oder lassen Sie es so</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one, or leave it as typed</source>
        <translation>Das ist keine der Möglichkeiten. Wählen Sie eine oder lassen Sie es so</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Choose one, or leave it as typed</source>
        <translation>Das ist weder Ja noch Nein. Wählen Sie eines oder lassen Sie es so</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Hidden. What you type here replaces it</source>
        <translation>Verborgen. Was Sie hier eintippen, ersetzt es</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a purpose</comment>
        <translation>Für: %1</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::People</name>
    <message>
        <source>a colleague</source>
        <translation>ein Kollege</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::PhotoCard</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, or larger than 25 million pixels. It is kept as it came.</source>
        <translation>Dieses Bild lässt sich nicht zeigen: Es ist beschädigt oder größer als 25 Millionen Bildpunkte. Es bleibt, wie es kam.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Print</name>
    <message>
        <source>Printed on %1</source>
        <comment>date</comment>
        <translation>Gedruckt am %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>purpose, legal ground</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Contacts, tasks and notes</source>
        <translation>Kontakte, Aufgaben und Notizen</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ProblemList</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to change</source>
        <translation>
            <numerusform>Noch nicht gespeichert: %Ln Stelle zu ändern</numerusform>
            <numerusform>Noch nicht gespeichert: %Ln Stellen zu ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Profile</name>
    <message>
        <source>%1, %2</source>
        <comment>field, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only with the right to see it</source>
        <translation>Nur mit dem Recht, es zu sehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organisation, job title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Hidden until you say why you look</source>
        <translation>Verborgen, bis Sie sagen, warum Sie nachsehen</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ProfileList</name>
    <message>
        <source>%1; it is kept as typed</source>
        <translation>%1; es bleibt, wie es eingetippt wurde</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Einmal zeigen</translation>
    </message>
    <message>
        <source>Show once: %1</source>
        <translation>Einmal zeigen: %1</translation>
    </message>
    <message>
        <source>Why is this held: %1 (F1)</source>
        <translation>Warum ist das gespeichert: %1 (F1)</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::PurchasesCard</name>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>What this customer buys stands here, order by order, with a chart of the months.</source>
        <translation>Was dieser Kunde kauft, steht hier, Bestellung für Bestellung, mit einem Diagramm der Monate.</translation>
    </message>
    <message>
        <source>Credit this order</source>
        <translation>Bestellung gutschreiben</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Orders, the newest first</source>
        <translation>Bestellungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Posten der Bestellung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sums, number of orders</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month and year below a chart&apos;s column</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Bought by month in %1, from %2 to %3. Most in %4: %5.</source>
        <translation>Käufe nach Monat in %1, von %2 bis %3. Am meisten im %4: %5.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Bought by month, in %1</source>
        <comment>a currency</comment>
        <translation>Einkäufe nach Monat, in %1</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::RecordColumns</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Notes and tasks</source>
        <translation>Notizen und Aufgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::RecordHeader</name>
    <message>
        <source>The one before (Alt+Up)</source>
        <translation>Der vorige (Alt+Hoch)</translation>
    </message>
    <message>
        <source>The next one (Alt+Down)</source>
        <translation>Der nächste (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Here since %1.</source>
        <comment>the day a record was made</comment>
        <translation>Hier seit %1.</translation>
    </message>
    <message>
        <source>%1 Last contact %2.</source>
        <comment>here since, date</comment>
        <translation>%1 Letzter Kontakt: %2</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) kept as typed</source>
        <translation>
            <numerusform>%Ln Wert wie eingetippt behalten</numerusform>
            <numerusform>%Ln Werte wie eingetippt behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>move to the bin</source>
        <translation>in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Not in your role, an owner can give it to you: %1</source>
        <comment>actions</comment>
        <translation>Nicht in Ihrer Rolle, ein Inhaber kann es Ihnen geben: %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::RecordScreen</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The contact is not saved yet. Nothing is lost: save it or close it first.</source>
        <translation>Der Kontakt ist noch nicht gespeichert. Nichts ist verloren: Speichern oder schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The note is not saved yet. Nothing is lost: save it or close it first.</source>
        <translation>Die Notiz ist noch nicht gespeichert. Nichts ist verloren: Speichern oder schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This customer is not here any more</source>
        <translation>Diesen Kunden gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>Dieser Kunde lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>? tells why</source>
        <translation>? sagt, warum</translation>
    </message>
    <message>
        <source>Remove this…</source>
        <translation>Dies entfernen…</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Zweck ändern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose, legal ground</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Now held for: %1</source>
        <comment>a purpose</comment>
        <translation>Jetzt gespeichert für: %1</translation>
    </message>
    <message>
        <source>Why do you look?</source>
        <translation>Warum sehen Sie nach?</translation>
    </message>
    <message>
        <source>Stands in the log with your name, for example: asked about it on the phone</source>
        <translation>Steht mit Ihrem Namen im Protokoll, zum Beispiel: am Telefon danach gefragt</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Einmal zeigen</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>name of a field</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Audit entry %1</source>
        <translation>Protokolleintrag %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>a file name without the ending</comment>
        <translation>kunde</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The answer is not recorded yet. Nothing is lost: record it or close it first.</source>
        <translation>Die Antwort ist noch nicht eingetragen. Nichts ist verloren: Tragen Sie sie zuerst ein oder schließen Sie sie.</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted: keep it where only you can read it.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Die Datei ist nicht verschlüsselt: Bewahren Sie sie auf, wo nur Sie sie lesen können.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::SalesActions</name>
    <message>
        <source>%1 is credited</source>
        <translation>%1 ist gutgeschrieben</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::SalesTexts</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>order, number of lines, sum</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Posten</numerusform>
            <numerusform>%Ln Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Zurückgegebenes Geld</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Screens</name>
    <message>
        <source>In the list of customers</source>
        <translation>In der Kundenliste</translation>
    </message>
    <message>
        <source>On a customer</source>
        <translation>Bei einem Kunden</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>In Formularen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Den Kunden öffnen</translation>
    </message>
    <message>
        <source>Edit the customer (F2 too)</source>
        <translation>Den Kunden bearbeiten (auch F2)</translation>
    </message>
    <message>
        <source>Show the customer beside the list, or close that again</source>
        <translation>Den Kunden neben der Liste zeigen oder das wieder schließen</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Die Zeile ankreuzen</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>Ankreuzen und weitergehen</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Alle Zeilen ankreuzen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Einen Kontakt eintragen</translation>
    </message>
    <message>
        <source>Record what the person answered</source>
        <translation>Eintragen, was die Person geantwortet hat</translation>
    </message>
    <message>
        <source>Edit (F2 too)</source>
        <translation>Bearbeiten (auch F2)</translation>
    </message>
    <message>
        <source>The customer before in the list</source>
        <translation>Der vorige Kunde in der Liste</translation>
    </message>
    <message>
        <source>The next customer in the list</source>
        <translation>Der nächste Kunde in der Liste</translation>
    </message>
    <message>
        <source>Why a value is held</source>
        <translation>Warum ein Wert gespeichert ist</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save the customer, the contact or the note</source>
        <translation>Den Kunden, den Kontakt oder die Notiz speichern</translation>
    </message>
    <message>
        <source>Leave, after a question when something was typed</source>
        <translation>Gehen, mit einer Frage, wenn etwas eingetippt war</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::SheetScreen</name>
    <message>
        <source>Sheet for the person</source>
        <translation>Auskunftsblatt</translation>
    </message>
    <message>
        <source>What is held, from where, for what and until when, and who received it.</source>
        <translation>Was gespeichert ist, woher, wofür und bis wann, und wer es bekommen hat.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>Save as PDF or text…</source>
        <translation>Als PDF oder Text speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>sheet</source>
        <comment>a file name without the ending</comment>
        <translation>auskunftsblatt</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Your role does not see everything that is held, so this sheet is not complete, and says so. Somebody whose role sees everything can make it.</source>
        <translation>Ihre Rolle sieht nicht alles, was gespeichert ist. Deshalb ist dieses Blatt nicht vollständig und sagt das auch. Wer mit seiner Rolle alles sieht, kann es machen.</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted: keep it where only you can read it.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Die Datei ist nicht verschlüsselt: Bewahren Sie sie auf, wo nur Sie sie lesen können.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::States</name>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>People and organisations you deal with stand here, each with a reason why their data is held.</source>
        <translation>Hier stehen die Personen und Organisationen, mit denen Sie zu tun haben, jede mit dem Grund, warum ihre Daten gespeichert sind.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>No customer has the tag “%1”</source>
        <translation>Kein Kunde hat das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>No customer matches “%1”</source>
        <translation>Kein Kunde passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) hidden by the filter.</source>
        <translation>
            <numerusform>%Ln Kunde ist durch den Filter verborgen.</numerusform>
            <numerusform>%Ln Kunden sind durch den Filter verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter looks only at those with the tag “%1”.</source>
        <translation>Der Filter sucht nur unter denen mit dem Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Customers you move to the bin wait here and can be brought back.</source>
        <translation>Kunden, die Sie in den Papierkorb legen, warten hier und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Die Liste lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag, then Return</source>
        <translation>Schlagwort, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Tag %1, Delete takes it away</source>
        <translation>Schlagwort %1, Entf nimmt es weg</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::TagPopup</name>
    <message numerus="yes">
        <source>Tag %Ln customer(s)</source>
        <translation>
            <numerusform>Schlagwort für %Ln Kunden</numerusform>
            <numerusform>Schlagwort für %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag, such as regular</source>
        <translation>Schlagwort, etwa Stammkunde</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::TasksCard</name>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Why</name>
    <message>
        <source>%1, import number %2</source>
        <translation>%1, Import Nummer %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>source, date, user</comment>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>legal ground, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why do we hold this? %1</source>
        <translation>Warum speichern wir das? %1</translation>
    </message>
    <message>
        <source>No purpose stated</source>
        <translation>Kein Zweck angegeben</translation>
    </message>
    <message>
        <source>Nobody has said what this is needed for. Remove it, or state a purpose.</source>
        <translation>Niemand hat gesagt, wofür das nötig ist. Entfernen Sie es oder geben Sie einen Zweck an.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>When the consent ends, unless another purpose needs it.</source>
        <translation>Wenn die Einwilligung endet, sofern kein anderer Zweck es braucht.</translation>
    </message>
    <message>
        <source>No rule is set for it</source>
        <translation>Dafür ist keine Regel festgelegt</translation>
    </message>
    <message>
        <source>No purpose uses it</source>
        <translation>Kein Zweck nutzt es</translation>
    </message>
    <message>
        <source>No purpose that holds for this person names this field. Remove it, or let a purpose use it.</source>
        <translation>Kein Zweck, der für diese Person gilt, nennt dieses Feld. Entfernen Sie es, oder lassen Sie einen Zweck es nutzen.</translation>
    </message>
    <message>
        <source>It was entered for: %1.</source>
        <translation>Eingetragen wurde es für: %1.</translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::WhyCard</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>origin, source</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>Goes when</source>
        <translation>Löschung</translation>
    </message>
</context>
<context>
    <name>aicms::handbook::Contents</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Was Personen verlangen</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Worin eingewilligt wurde</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Files in and out</source>
        <translation>Dateien hinein und hinaus</translation>
    </message>
    <message>
        <source>Keeping and removing</source>
        <translation>Aufbewahren und löschen</translation>
    </message>
    <message>
        <source>Safety and settings</source>
        <translation>Sicherheit und Einstellungen</translation>
    </message>
</context>
<context>
    <name>aicms::handbook::HandbookWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Page before (Alt+Left)</source>
        <translation>Vorige Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Page after (Alt+Right)</source>
        <translation>Nächste Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Handbook – AICMS</source>
        <translation>Handbuch – AICMS</translation>
    </message>
    <message>
        <source>No page has all of these words. Try one of them, or a part of it.</source>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie eines davon oder einen Teil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::handbook::PageList</name>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>aicms::handbook::PageView</name>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>aicms::kit::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>What to do with the ticked rows</source>
        <translation>Was mit den angekreuzten Zeilen geschehen soll</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
</context>
<context>
    <name>aicms::kit::ChartPanel</name>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As chart</source>
        <translation>Als Diagramm</translation>
    </message>
</context>
<context>
    <name>aicms::kit::Chip</name>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Entf nimmt diesen Filter weg</translation>
    </message>
</context>
<context>
    <name>aicms::kit::ConfirmBox</name>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
</context>
<context>
    <name>aicms::kit::DataTable</name>
    <message>
        <source>What can be done with this row (Menu key)</source>
        <translation>Was mit dieser Zeile möglich ist (Menütaste)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::DayField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Herunter)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a word that can be typed for a moment</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>This cannot be read as a day. Write it like 3.5.2024 14:30, 2024-05-03, 3 May 2024 or today.</source>
        <translation>Das ist nicht als Tag zu lesen. Schreiben Sie ihn wie 3.5.2024 14:30, 2024-05-03, 3. Mai 2024 oder heute.</translation>
    </message>
    <message>
        <source>The calendar has no such day, or the clock no such time. Look at the figures again.</source>
        <translation>Diesen Tag gibt es im Kalender nicht, oder diese Uhrzeit gibt es nicht. Sehen Sie die Zahlen noch einmal an.</translation>
    </message>
    <message>
        <source>This day lies too far back. Look at the year again.</source>
        <translation>Dieser Tag liegt zu weit zurück. Sehen Sie das Jahr noch einmal an.</translation>
    </message>
    <message>
        <source>This day is still to come. Enter one up to today.</source>
        <translation>Dieser Tag kommt erst noch. Geben Sie einen bis heute ein.</translation>
    </message>
</context>
<context>
    <name>aicms::kit::DayWords</name>
    <message>
        <source>today</source>
        <comment>a word that can be typed for a day</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a word that can be typed for a day</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a word that can be typed for a day</comment>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>aicms::kit::Days</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year, as QLocale writes dates</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>aicms::kit::DetailPane</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::DueBadge</name>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::kit::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
</context>
<context>
    <name>aicms::kit::FormField</name>
    <message>
        <source>(not needed)</source>
        <translation>(nicht nötig)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::Gallery</name>
    <message>
        <source>AICMS: all controls</source>
        <translation>AICMS: alle Bedienelemente</translation>
    </message>
</context>
<context>
    <name>aicms::kit::KeyValueRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aicms::kit::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>aicms::kit::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::PagedTableModel</name>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ankreuzen</translation>
    </message>
</context>
<context>
    <name>aicms::kit::Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>aicms::kit::PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::PrivacyPill</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>aicms::kit::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A few seconds left.</source>
        <translation>Noch ein paar Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Noch etwa %n Sekunde.</numerusform>
            <numerusform>Noch etwa %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation>Noch etwa eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Noch etwa %n Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left.</source>
        <translation>
            <numerusform>Noch etwa %n Stunde.</numerusform>
            <numerusform>Noch etwa %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>aicms::kit::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>aicms::kit::RailItem</name>
    <message>
        <source>shown now</source>
        <translation>jetzt angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n, with something late</source>
        <translation>
            <numerusform>%n, davon etwas zu spät</numerusform>
            <numerusform>%n, davon etwas zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aicms::kit::SearchBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>aicms::kit::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>aicms::kit::StepItem</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Schritt %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>aicms::kit::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>aicms::kit::StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Stufe %2 von %3</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>nichts eingetippt</translation>
    </message>
</context>
<context>
    <name>aicms::kit::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>aicms::kit::ToastHost</name>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
</context>
<context>
    <name>aicms::kit::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aicms::kit::WhyPopup</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aicms::kit::WizardFrame</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, how many, name</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::OfferImport</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::OrderFormScreen</name>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Take the products from stock</source>
        <translation>Die Produkte vom Bestand abziehen</translation>
    </message>
    <message>
        <source>Save order</source>
        <translation>Bestellung speichern</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For somebody who is not in your list</source>
        <translation>Für jemanden, der nicht in Ihrer Liste steht</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a name</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Write at least one line: what, how many and the price of one</source>
        <translation>Schreiben Sie mindestens einen Posten: was, wie viele und der Einzelpreis</translation>
    </message>
    <message>
        <source>The order has no line yet</source>
        <translation>Die Bestellung hat noch keinen Posten</translation>
    </message>
    <message>
        <source>Another order has this number</source>
        <translation>Eine andere Bestellung hat diese Nummer</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>an order</comment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The sum of the lines is too large. Check how many and the prices.</source>
        <translation>Die Summe der Posten ist zu groß. Prüfen Sie Mengen und Preise.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Gehen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed here is not saved. It cannot be brought back.</source>
        <translation>Was Sie hier eingetippt haben, ist nicht gespeichert. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw the order away</source>
        <translation>Bestellung verwerfen</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::OrderLinesEdit</name>
    <message>
        <source>Add a line</source>
        <translation>Posten hinzufügen</translation>
    </message>
    <message>
        <source>Product, or any words</source>
        <translation>Produkt oder beliebige Worte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diesen Posten entfernen</translation>
    </message>
    <message>
        <source>Say what was sold, such as “Tube 28 inch”.</source>
        <translation>Sagen Sie, was verkauft wurde, etwa „Schlauch 28 Zoll“.</translation>
    </message>
    <message>
        <source>Type how many, such as 2.</source>
        <translation>Tippen Sie ein, wie viele, etwa 2.</translation>
    </message>
    <message>
        <source>“%1” does not say how many. Type a number above 0, such as 2.</source>
        <translation>„%1“ sagt nicht, wie viele. Tippen Sie eine Zahl über 0 ein, etwa 2.</translation>
    </message>
    <message>
        <source>Type the price of one, such as %1.</source>
        <translation>Tippen Sie den Preis für ein Stück ein, etwa %1.</translation>
    </message>
    <message>
        <source>“%1” is no price. Type a number, such as %2.</source>
        <translation>„%1“ ist kein Preis. Tippen Sie eine Zahl ein, etwa %2.</translation>
    </message>
    <message>
        <source>So much cannot be reckoned. Check how many and the price.</source>
        <translation>So viel lässt sich nicht berechnen. Prüfen Sie Menge und Preis.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::OrdersScreen</name>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ohne Kunde</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>New walk-in order</source>
        <translation>Neuer Ladenverkauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Ohne Kunden</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Posten der Bestellung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Hier sind keine Bestellungen</translation>
    </message>
    <message>
        <source>Orders are entered on a customer&apos;s page, or imported.</source>
        <translation>Bestellungen werden auf der Seite eines Kunden eingegeben oder importiert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, sum</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, price of one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Number or customer begins with</source>
        <translation>Nummer oder Kunde beginnt mit</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::ProductPane</name>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Your own number for it</source>
        <translation>Ihre eigene Nummer dafür</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Type a price such as %1</source>
        <translation>Tippen Sie einen Preis ein, etwa %1</translation>
    </message>
    <message>
        <source>Off: it stays in old orders and is no longer offered in new ones</source>
        <translation>Aus: Es bleibt in alten Bestellungen und wird in neuen nicht mehr angeboten</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Type a name, such as “Tube 28 inch”</source>
        <translation>Tippen Sie einen Namen ein, etwa „Schlauch 28 Zoll“</translation>
    </message>
    <message>
        <source>Another product has this number</source>
        <translation>Ein anderes Produkt hat diese Nummer</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Orders or stock bookings name this product, so it stays. Nothing was changed. Switch “Offered” off instead.</source>
        <translation>Bestellungen oder Bestandsbuchungen nennen dieses Produkt, deshalb bleibt es. Es wurde nichts geändert. Schalten Sie stattdessen „Angeboten“ aus.</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>As it stands in orders</source>
        <translation>Wie es in Bestellungen steht</translation>
    </message>
    <message>
        <source>The list can be narrowed down to one</source>
        <translation>Die Liste lässt sich auf eine Kategorie eingrenzen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>The product is not saved yet. Nothing is lost: save it, or throw away what you typed.</source>
        <translation>Das Produkt ist noch nicht gespeichert. Nichts ist verloren: Speichern Sie es oder verwerfen Sie, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::ProductsScreen</name>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Not offered too</source>
        <translation>Auch frühere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>No product fits</source>
        <translation>Kein Produkt passt</translation>
    </message>
    <message>
        <source>The filters hide the others.</source>
        <translation>Die Filter verbergen die anderen.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Add what you sell, or import a list of products or orders: products come with them.</source>
        <translation>Fügen Sie hinzu, was Sie verkaufen, oder importieren Sie eine Liste von Produkten oder Bestellungen: Produkte kommen mit.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Category “%1”</source>
        <translation>Kategorie „%1“</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::Screens</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::StockBox</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Bookings of stock, the newest first</source>
        <translation>Bestandsbuchungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Note (not needed)</source>
        <translation>Notiz (nicht nötig)</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <comment>a number</comment>
        <translation>%1 auf Lager</translation>
    </message>
    <message>
        <source>Stock not counted yet</source>
        <translation>Bestand noch nicht gezählt</translation>
    </message>
    <message>
        <source>%1 were there</source>
        <comment>a number</comment>
        <translation>%1 waren da</translation>
    </message>
    <message>
        <source>Type how many, such as 5</source>
        <translation>Tippen Sie ein, wie viele, etwa 5</translation>
    </message>
    <message>
        <source>%1: %2 of “%3”</source>
        <comment>what happened, how many, product</comment>
        <translation>%1: %2 von „%3“</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>Type a number above 0, such as 5. What went away is booked as lost or sold.</source>
        <translation>Geben Sie eine Zahl über 0 ein, zum Beispiel 5. Was weg ist, wird als Verlust oder Verkauf gebucht.</translation>
    </message>
</context>
<context>
    <name>aicms::settings::AppearanceCard</name>
    <message>
        <source>no country in particular</source>
        <translation>keinem bestimmten Land</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus do the same.</source>
        <translation>Strg+Plus und Strg+Minus tun dasselbe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts are written as in: %1</source>
        <comment>a country</comment>
        <translation>Daten, Zahlen und Beträge werden geschrieben wie in: %1</translation>
    </message>
</context>
<context>
    <name>aicms::settings::BusinessCard</name>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>As it stands on letters, sheets and the lock screen. The folder keeps its name.</source>
        <translation>Wie er auf Briefen, Blättern und dem Sperrbildschirm steht. Der Ordner behält seinen Namen.</translation>
    </message>
    <message>
        <source>The name is needed, for example “Lindenhof Cycles”.</source>
        <translation>Der Name wird gebraucht, zum Beispiel „Lindenhof Fahrräder“.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It decides how phone numbers are read, and which laws apply.</source>
        <translation>Danach richtet sich, wie Telefonnummern gelesen werden und welche Gesetze gelten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the name and country of the business</source>
        <translation>Name und Land des Betriebs speichern</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Enter the name of the business first</source>
        <translation>Geben Sie zuerst den Namen des Betriebs ein</translation>
    </message>
    <message>
        <source>Choose the country first</source>
        <translation>Wählen Sie zuerst das Land</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>From the next unlocking on, the laws of %1 decide about deadlines, how long data is kept and from what age somebody may agree, and phone numbers and addresses are read as there.</source>
        <comment>a country</comment>
        <translation>Ab dem nächsten Entsperren gelten die Gesetze von %1 für Fristen, Aufbewahrung und das Alter, ab dem jemand einwilligen darf, und Telefonnummern und Adressen werden gelesen wie dort.</translation>
    </message>
    <message>
        <source>New products and orders are offered in %1.</source>
        <comment>a currency</comment>
        <translation>Neue Produkte und Bestellungen werden in %1 angeboten.</translation>
    </message>
    <message>
        <source>What is stored stays as it is.</source>
        <translation>Was gespeichert ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The name and country of the business are saved</source>
        <translation>Name und Land des Betriebs sind gespeichert</translation>
    </message>
</context>
<context>
    <name>aicms::settings::ContactCard</name>
    <message>
        <source>How people reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save how people reach the business</source>
        <translation>Speichern, wie man den Betrieb erreicht</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Es ist noch nichts geändert</translation>
    </message>
    <message>
        <source>How people reach the business is saved</source>
        <translation>Gespeichert, wie man den Betrieb erreicht</translation>
    </message>
</context>
<context>
    <name>aicms::settings::FieldEditor</name>
    <message>
        <source>Save field</source>
        <translation>Feld speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Möglichkeiten, eine je Zeile</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>Values entered from now on are held for it; stored ones keep their purpose.</source>
        <translation>Neu eingegebene Werte werden dafür gespeichert; vorhandene behalten ihren Zweck.</translation>
    </message>
    <message>
        <source>How sensitive is it?</source>
        <translation>Wie schutzbedürftig ist es?</translation>
    </message>
    <message>
        <source>What allows it to be held?</source>
        <translation>Was erlaubt, es zu speichern?</translation>
    </message>
    <message>
        <source>The law forbids such data unless one of these is true.</source>
        <translation>Das Gesetz verbietet solche Daten, wenn nicht eines davon zutrifft.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Choose a purpose</source>
        <translation>Zweck wählen</translation>
    </message>
    <message>
        <source>No values are stored in it yet.</source>
        <translation>Noch sind keine Werte darin gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored value(s) stay as they were typed.</source>
        <translation>
            <numerusform>%Ln gespeicherter Wert bleibt, wie er eingetippt wurde.</numerusform>
            <numerusform>%Ln gespeicherte Werte bleiben, wie sie eingetippt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept value(s) of this name from imports become its values.</source>
        <translation>
            <numerusform>%Ln aufbewahrter Wert dieses Namens aus Importen wird sein Wert.</numerusform>
            <numerusform>%Ln aufbewahrte Werte dieses Namens aus Importen werden seine Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be read as this kind and are marked.</source>
        <translation>
            <numerusform>%Ln davon ist als diese Art nicht lesbar und wird gekennzeichnet.</numerusform>
            <numerusform>%Ln davon sind als diese Art nicht lesbar und werden gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The name tells of health, religion, origin or the like, which the law protects more than other data. If it means something else, choose another name.</source>
        <translation>Der Name weist auf Gesundheit, Religion, Herkunft oder Ähnliches hin, was das Gesetz stärker schützt als andere Daten. Ist etwas anderes gemeint, wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>As it is called, only “%1” can be chosen.</source>
        <translation>Bei diesem Namen lässt sich nur „%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>aicms::settings::FieldsCard</name>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>What your customers have that the program does not know by itself. Each needs a purpose.</source>
        <translation>Was Ihre Kunden haben und das Programm nicht von sich aus kennt. Jedes braucht einen Zweck.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be read</source>
        <translation>
            <numerusform>%Ln davon nicht lesbar</numerusform>
            <numerusform>%Ln davon nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>Feld hinzugefügt</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Feld geändert</translation>
    </message>
    <message>
        <source>%1 is a field now</source>
        <translation>%1 ist jetzt ein Feld</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>It holds no values.</source>
        <translation>Es enthält keine Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are taken out of the customers.</source>
        <translation>
            <numerusform>%Ln Wert wird bei den Kunden herausgenommen.</numerusform>
            <numerusform>%Ln Werte werden bei den Kunden herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the field %1?</source>
        <translation>Das Feld %1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 For %Ln day(s) this can be undone, then they are deleted for good.</source>
        <translation>
            <numerusform>%1 %Ln Tag lang lässt sich das rückgängig machen, dann werden sie endgültig gelöscht.</numerusform>
            <numerusform>%1 %Ln Tage lang lässt sich das rückgängig machen, dann werden sie endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the field</source>
        <translation>Feld behalten</translation>
    </message>
    <message>
        <source>Remove field and values</source>
        <translation>Feld und Werte entfernen</translation>
    </message>
    <message>
        <source>Field removed</source>
        <translation>Feld entfernt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Your import waits as you left it. A column that is called as the new field goes there by itself; any other can be sent there.</source>
        <translation>Ihr Import wartet, wie Sie ihn verlassen haben. Eine Spalte, die heißt wie das neue Feld, wird ihm von selbst zugeordnet; jede andere können Sie ihm zuordnen.</translation>
    </message>
    <message>
        <source>Back to the import</source>
        <translation>Zurück zum Import</translation>
    </message>
</context>
<context>
    <name>aicms::settings::PassphraseCard</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Meine Passphrase ändern</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Type the present passphrase first</source>
        <translation>Tippen Sie zuerst die bisherige Passphrase ein</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Ihre Passphrase ist geändert</translation>
    </message>
</context>
<context>
    <name>aicms::settings::RecoveryCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>If you lost the sheet or somebody saw it, make a new one. The old one opens the vault until you confirm the new one at the end.</source>
        <translation>Ist das Blatt verloren oder hat es jemand gesehen, machen Sie ein neues. Das alte öffnet den Tresor, bis Sie am Ende das neue bestätigen.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet…</source>
        <translation>Neues Notfallblatt anfertigen…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Schlüsseldatei wählen…</translation>
    </message>
    <message>
        <source>Let the new sheet count</source>
        <translation>Das neue Blatt gelten lassen</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>Das alte Blatt behalten</translation>
    </message>
    <message>
        <source>Nothing was changed: the old sheet opens the vault. Destroy the new one.</source>
        <translation>Es wurde nichts geändert: Das alte Blatt öffnet den Tresor. Vernichten Sie das neue.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Type your passphrase first</source>
        <translation>Tippen Sie zuerst Ihre Passphrase ein</translation>
    </message>
    <message>
        <source>Choose the key file first</source>
        <translation>Wählen Sie zuerst die Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>Schlüsseldatei: %1</translation>
    </message>
    <message>
        <source>The new sheet counts from now on. The old one opens nothing: destroy it.</source>
        <translation>Ab jetzt gilt das neue Blatt. Das alte öffnet nichts: Vernichten Sie es.</translation>
    </message>
</context>
<context>
    <name>aicms::settings::Rights</name>
    <message>
        <source>May do everything, and decides who opens the vault.</source>
        <translation>Darf alles und entscheidet, wer den Tresor öffnet.</translation>
    </message>
    <message>
        <source>May do this: %1.</source>
        <comment>list of rights</comment>
        <translation>Darf dies: %1.</translation>
    </message>
</context>
<context>
    <name>aicms::settings::SettingsScreen</name>
    <message>
        <source>Users and settings</source>
        <translation>Benutzer und Einstellungen</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After so long without use</source>
        <translation>Nach Zeit ohne Benutzung</translation>
    </message>
    <message>
        <source>1 to 30 minutes. Ctrl+L locks at once.</source>
        <translation>1 bis 30 Minuten. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>Users &amp; settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once. Who changed what is written down.</source>
        <translation>Änderungen gelten sofort. Wer was geändert hat, wird festgehalten.</translation>
    </message>
</context>
<context>
    <name>aicms::settings::UsersCard</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who opens the vault holds its key: add only people you trust.</source>
        <translation>Wer den Tresor öffnet, hat seinen Schlüssel: Fügen Sie nur hinzu, wem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Passphrase of the new user</source>
        <translation>Passphrase des neuen Benutzers</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is %2 from the next unlocking on</source>
        <comment>name, role</comment>
        <translation>%1 ist ab dem nächsten Entsperren: %2</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>zuletzt hier %1</translation>
    </message>
    <message>
        <source>never here yet</source>
        <translation>noch nie hier</translation>
    </message>
    <message>
        <source>Change the role of %1…</source>
        <translation>Rolle von %1 ändern…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Enter the name first</source>
        <translation>Geben Sie zuerst den Namen ein</translation>
    </message>
    <message>
        <source>%1 may open the vault now</source>
        <translation>%1 darf den Tresor jetzt öffnen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 can no longer open the vault, and its key is changed. What %1 did stays written down. It cannot be undone; you can add the person anew.</source>
        <translation>%1 kann den Tresor nicht mehr öffnen, und sein Schlüssel wird gewechselt. Was %1 getan hat, bleibt festgehalten. Das lässt sich nicht rückgängig machen; Sie können die Person neu hinzufügen.</translation>
    </message>
    <message>
        <source>Keep this user</source>
        <translation>Diesen Benutzer behalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is removed and the key is changed</source>
        <translation>%1 ist entfernt, und der Schlüssel ist gewechselt</translation>
    </message>
</context>
<context>
    <name>aicms::shell::BackupStatus</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, everything in this vault is lost with it. Make a backup on another drive, under Backups.</source>
        <translation>Geht dieser Computer kaputt oder verloren, ist alles in diesem Tresor mit verloren. Legen Sie unter „Sicherungen“ eine auf einem anderen Laufwerk an.</translation>
    </message>
    <message>
        <source>Newest backup that was read back and checked: %1</source>
        <comment>day and time</comment>
        <translation>Neueste Sicherung, die zurückgelesen und geprüft ist: %1</translation>
    </message>
    <message>
        <source>Backup today %1, checked</source>
        <comment>time of day</comment>
        <translation>Sicherung heute %1, geprüft</translation>
    </message>
    <message>
        <source>Backup yesterday %1, checked</source>
        <comment>time of day</comment>
        <translation>Sicherung gestern %1, geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago, checked</source>
        <translation>
            <numerusform>Sicherung vor %n Tag, geprüft</numerusform>
            <numerusform>Sicherung vor %n Tagen, geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old</source>
        <translation>
            <numerusform>Sicherung ist %n Tag alt</numerusform>
            <numerusform>Sicherung ist %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever was entered since is lost if this computer breaks.</source>
        <translation>Was seither eingegeben wurde, ist verloren, wenn dieser Computer kaputtgeht.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::BusinessStep</name>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>As it stands on letters and receipts.</source>
        <translation>Wie er auf Briefen und Belegen steht.</translation>
    </message>
    <message>
        <source>The name is needed, for example “Lindenhof Cycles”.</source>
        <translation>Der Name wird gebraucht, zum Beispiel „Lindenhof Fahrräder“.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It decides how phone numbers are read, and which laws apply.</source>
        <translation>Danach richtet sich, wie Telefonnummern gelesen werden und welche Gesetze gelten.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>You are the owner: you may do everything, and add others later.</source>
        <translation>Sie sind der Inhaber: Sie dürfen alles und können später andere hinzufügen.</translation>
    </message>
    <message>
        <source>A name of 1 to 64 characters is needed, for example “Mara Ellis”.</source>
        <translation>Ein Name mit 1 bis 64 Zeichen wird gebraucht, zum Beispiel „Mara Ellis“.</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Wo der Tresor liegt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change where the vault is kept</source>
        <translation>Ändern, wo der Tresor liegt</translation>
    </message>
    <message>
        <source>Choose where the vault is kept</source>
        <translation>Wählen, wo der Tresor liegt</translation>
    </message>
    <message>
        <source>Enter the name of the business first</source>
        <translation>Geben Sie zuerst den Namen des Betriebs ein</translation>
    </message>
    <message>
        <source>Choose the country first</source>
        <translation>Wählen Sie zuerst das Land</translation>
    </message>
    <message>
        <source>Enter your name first</source>
        <translation>Geben Sie zuerst Ihren Namen ein</translation>
    </message>
    <message>
        <source>There is a folder of that name already</source>
        <translation>Es gibt schon einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>There is a folder of that name already, and it is left as it is. Choose another place, or open that vault.</source>
        <translation>Es gibt schon einen Ordner dieses Namens, und er bleibt, wie er ist. Wählen Sie einen anderen Ort oder öffnen Sie jenen Tresor.</translation>
    </message>
    <message>
        <source>A folder on this computer, not on a network drive. It can be moved later.</source>
        <translation>Ein Ordner auf diesem Computer, nicht auf einem Netzlaufwerk. Er lässt sich später verschieben.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::ChooserWords</name>
    <message>
        <source>Save in:</source>
        <translation>Speichern in:</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>PDF, CSV</comment>
        <translation>%1-Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>only the words</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>aicms::shell::ControllerForm</name>
    <message>
        <source>Address of the business</source>
        <translation>Anschrift des Betriebs</translation>
    </message>
    <message>
        <source>Street, then postcode and town, a line each. It stands on letters and receipts.</source>
        <translation>Straße, dann Postleitzahl und Ort, je eine Zeile. Sie steht auf Briefen und Belegen.</translation>
    </message>
    <message>
        <source>E-mail of the business</source>
        <translation>E-Mail des Betriebs</translation>
    </message>
    <message>
        <source>People answer, ask and withdraw there. An e-mail or a phone number is enough.</source>
        <translation>Dort antworten, fragen und widerrufen die Leute. E-Mail oder Telefon genügt.</translation>
    </message>
    <message>
        <source>Telephone of the business</source>
        <translation>Telefon des Betriebs</translation>
    </message>
    <message>
        <source>Where your privacy notice can be read</source>
        <translation>Wo Ihre Datenschutzhinweise zu lesen sind</translation>
    </message>
    <message>
        <source>A web address, or for example “at the counter”.</source>
        <translation>Eine Webadresse oder zum Beispiel „am Tresen“.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragte Person</translation>
    </message>
    <message>
        <source>Name and address, where you have one.</source>
        <translation>Name und Anschrift, falls es sie gibt.</translation>
    </message>
    <message>
        <source>Enter the address first</source>
        <translation>Geben Sie zuerst die Anschrift ein</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a phone number first</source>
        <translation>Geben Sie zuerst eine E-Mail-Adresse oder Telefonnummer ein</translation>
    </message>
    <message>
        <source>Your business has not told how it is reached. Enter its address under Users &amp; settings, card “How people reach you”.</source>
        <translation>Ihr Betrieb hat nicht angegeben, wie man ihn erreicht. Geben Sie seine Anschrift unter „Benutzer und Einstellungen“ ein, Karte „Wie man Sie erreicht“.</translation>
    </message>
    <message>
        <source>Your business has not told how it is reached. Ask whoever manages its settings to enter its address under Users &amp; settings, card “How people reach you”.</source>
        <translation>Ihr Betrieb hat nicht angegeben, wie man ihn erreicht. Wer seine Einstellungen verwaltet, gibt die Anschrift unter „Benutzer und Einstellungen“ ein, Karte „Wie man Sie erreicht“; fragen Sie dort.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::FileViewer</name>
    <message>
        <source>This computer has no program for such files. Nothing was changed. Save the file elsewhere and open it there.</source>
        <translation>Dieser Computer hat kein Programm für solche Dateien. Es wurde nichts geändert. Speichern Sie die Datei woanders und öffnen Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::FirstDataStep</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>From another program: CSV, Excel, vCard or LDIF. You see every row before anything is stored, and can take the import back.</source>
        <translation>Aus einem anderen Programm: CSV, Excel, vCard oder LDIF. Sie sehen jede Zeile, bevor etwas gespeichert wird, und können den Import zurücknehmen.</translation>
    </message>
    <message>
        <source>Sample data of 200 invented people</source>
        <translation>Beispieldaten von 200 erfundenen Personen</translation>
    </message>
    <message>
        <source>To look around. No real person is in it, and one click removes it all.</source>
        <translation>Zum Umsehen. Keine echte Person ist darin, und ein Klick entfernt alles.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Add customers by hand, and import later when you like.</source>
        <translation>Kunden von Hand hinzufügen und später importieren, wenn Sie möchten.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::FirstRun</name>
    <message>
        <source>Set up AICMS</source>
        <translation>AICMS einrichten</translation>
    </message>
    <message>
        <source>About 5 minutes</source>
        <translation>Etwa 5 Minuten</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Noch kein Tresor</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Keine Netznutzung</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>Name, country, place</source>
        <translation>Name, Land, Ort</translation>
    </message>
    <message>
        <source>your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>The name stands on the lock screen and on what you print. The vault is a folder on this computer.</source>
        <translation>Der Name steht auf dem Sperrbildschirm und auf dem, was Sie drucken. Der Tresor ist ein Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The key to everything</source>
        <translation>Der Schlüssel zu allem</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>It locks the vault with all customer data. We do not know it and nobody can reset it. You print a recovery sheet in the next step.</source>
        <translation>Sie verschließt den Tresor mit allen Kundendaten. Wir kennen sie nicht, und niemand kann sie zurücksetzen. Im nächsten Schritt drucken Sie ein Notfallblatt.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Notfallblatt drucken</translation>
    </message>
    <message>
        <source>Should the passphrase be forgotten, this code is the only way in. It is shown on this page only.</source>
        <translation>Ist die Passphrase vergessen, ist dieser Code der einzige Weg hinein. Er steht nur auf dieser Seite.</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Erste Daten</translation>
    </message>
    <message>
        <source>Import, sample or empty</source>
        <translation>Import, Beispiel oder leer</translation>
    </message>
    <message>
        <source>Import or empty</source>
        <translation>Import oder leer</translation>
    </message>
    <message>
        <source>first data</source>
        <translation>erste Daten</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>You can do each of these later as well.</source>
        <translation>Alles davon geht auch später.</translation>
    </message>
    <message>
        <source>Open the vault and import</source>
        <translation>Tresor öffnen und importieren</translation>
    </message>
    <message>
        <source>Open the vault with sample data</source>
        <translation>Tresor mit Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>Open the empty vault</source>
        <translation>Den leeren Tresor öffnen</translation>
    </message>
    <message>
        <source>The vault is being made</source>
        <translation>Der Tresor wird angelegt</translation>
    </message>
    <message>
        <source>The vault is made and encrypted</source>
        <translation>Der Tresor ist angelegt und verschlüsselt</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Making the vault, about 2 seconds</source>
        <translation>Tresor wird angelegt, etwa 2 Sekunden</translation>
    </message>
    <message>
        <source>Vault encrypted and open</source>
        <translation>Tresor verschlüsselt und offen</translation>
    </message>
    <message>
        <source>The vault is saved on this computer</source>
        <translation>Der Tresor ist auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Leave before the sheet is checked?</source>
        <translation>Gehen, bevor das Blatt geprüft ist?</translation>
    </message>
    <message>
        <source>The vault is kept, locked with your passphrase. The code is not shown again: look on the sheet yourself whether it can be read, and keep it. Without it nobody can open the vault when the passphrase is forgotten.</source>
        <translation>Der Tresor bleibt, verschlossen mit Ihrer Passphrase. Der Code wird nicht wieder gezeigt: Prüfen Sie selbst, ob das Blatt lesbar ist, und bewahren Sie es auf. Ohne Blatt kann niemand den Tresor öffnen, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>Leave before the sheet is printed?</source>
        <translation>Gehen, bevor das Blatt gedruckt ist?</translation>
    </message>
    <message>
        <source>The vault is kept, locked with your passphrase. The code is not shown again: without a recovery sheet nobody can open the vault when the passphrase is forgotten.</source>
        <translation>Der Tresor bleibt, verschlossen mit Ihrer Passphrase. Der Code wird nicht wieder gezeigt: Ohne Notfallblatt kann niemand den Tresor öffnen, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>Leave the set-up?</source>
        <translation>Einrichtung verlassen?</translation>
    </message>
    <message>
        <source>Nothing was written yet. What you typed here is thrown away.</source>
        <translation>Noch wurde nichts geschrieben. Was Sie hier eingetippt haben, wird verworfen.</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Weiter einrichten</translation>
    </message>
    <message>
        <source>Leave and lock the vault</source>
        <translation>Gehen und den Tresor sperren</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Einrichtung verlassen</translation>
    </message>
</context>
<context>
    <name>aicms::shell::HeaderBar</name>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Tresor jetzt sperren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aicms::shell::MainWindow</name>
    <message>
        <source>The vault is being locked</source>
        <translation>Der Tresor wird gesperrt</translation>
    </message>
    <message>
        <source>You wanted to restore %1 while a vault is open. Nothing was changed. Restore it under Backups, or lock this vault and open the file again.</source>
        <translation>Sie wollten %1 wiederherstellen, während ein Tresor offen ist. Es wurde nichts geändert. Stellen Sie die Datei unter „Sicherungen“ wieder her oder sperren Sie diesen Tresor und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>You wanted to open %1 while this vault is open. Nothing was changed. One vault can be open at a time: locking this one keeps what you had typed.</source>
        <translation>Sie wollten %1 öffnen, während dieser Tresor offen ist. Es wurde nichts geändert. Nur ein Tresor kann offen sein: Wenn Sie diesen sperren, bleibt erhalten, was Sie eingetippt haben.</translation>
    </message>
    <message>
        <source>Lock this vault and open the other</source>
        <translation>Diesen Tresor sperren und den anderen öffnen</translation>
    </message>
    <message>
        <source>%1 – AICMS</source>
        <translation>%1 – AICMS</translation>
    </message>
    <message>
        <source>Close the window again to leave the program.</source>
        <translation>Schließen Sie das Fenster noch einmal, um das Programm zu beenden.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text mit 100 %</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Something is still running, as the bar below shows. Nothing was changed. Choose the language again when it is done.</source>
        <translation>Es läuft noch etwas, wie die Leiste unten zeigt. Es wurde nichts geändert. Wählen Sie die Sprache noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1. What you had begun is kept inside it.</source>
        <comment>why the vault was locked</comment>
        <translation>%1. Was Sie begonnen hatten, ist darin aufbewahrt.</translation>
    </message>
    <message>
        <source>What you had typed and not saved could not be kept. Everything that was saved is safe.</source>
        <translation>Was Sie eingetippt und nicht gespeichert hatten, konnte nicht aufbewahrt werden. Alles Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>The vault is closed and what you saved is in it, but not all could be written that guards it against an older copy in its place.</source>
        <translation>Der Tresor ist geschlossen, und was Sie gespeichert haben, ist darin, aber nicht alles konnte geschrieben werden, was ihn vor einer untergeschobenen älteren Kopie schützt.</translation>
    </message>
    <message numerus="yes">
        <source>Vault locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Tresor nach %n Minute ohne Benutzung gesperrt</numerusform>
            <numerusform>Tresor nach %n Minuten ohne Benutzung gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault locked because the computer went to sleep</source>
        <translation>Tresor gesperrt, weil der Computer in den Ruhezustand ging</translation>
    </message>
    <message>
        <source>Vault locked together with the screen</source>
        <translation>Tresor zusammen mit dem Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>You locked the vault</source>
        <translation>Sie haben den Tresor gesperrt</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
</context>
<context>
    <name>aicms::shell::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>aicms::shell::OpeningReport</name>
    <message>
        <source>The disk is full, so you can look at everything but change nothing. Nothing is lost. Free 200 MB or more, then lock and unlock. What you look at is noted and entered into the log then.</source>
        <translation>Der Datenträger ist voll, deshalb können Sie alles ansehen, aber nichts ändern. Nichts ist verloren. Schaffen Sie 200 MB oder mehr Platz, dann sperren und entsperren Sie. Was Sie ansehen, wird notiert und dann ins Protokoll eingetragen.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written, so you can look at everything but change nothing. Nothing is lost. What you look at is noted and entered into the log when the folder can be written again.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden, deshalb können Sie alles ansehen, aber nichts ändern. Nichts ist verloren. Was Sie ansehen, wird notiert und ins Protokoll eingetragen, sobald der Ordner wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>This vault is older than the one last used on this computer: entries of its log may be missing. Nothing was changed. If you did not put back a backup, lock it, look for the newer folder and ask who copied files.</source>
        <translation>Dieser Tresor ist älter als der zuletzt auf diesem Computer benutzte: Vielleicht fehlen Einträge seines Protokolls. Es wurde nichts geändert. Haben Sie keine Sicherung zurückgespielt, sperren Sie ihn, suchen Sie den neueren Ordner und fragen Sie, wer Dateien kopiert hat.</translation>
    </message>
    <message>
        <source>The last entry of this vault&apos;s log is of %1, which this computer&apos;s clock has not reached: one of the two was wrong. Nothing is lost, and nothing was refused. Set the clock right if it is wrong now; times and periods that were noted with a wrong clock stay so.</source>
        <translation>Der letzte Eintrag im Protokoll dieses Tresors ist vom %1; so weit ist die Uhr dieses Computers noch nicht: Eines von beiden war falsch. Nichts ist verloren, und nichts wurde abgelehnt. Stellen Sie die Uhr, falls sie jetzt falsch geht; Zeiten und Fristen, die mit falscher Uhr notiert wurden, bleiben so.</translation>
    </message>
    <message>
        <source>The key files are older than the ones last used with this vault: passphrases, users and roles are as they were then. The data is complete. If nobody put them back from a backup, look who may open the vault, change your passphrase and ask who had access to the folder.</source>
        <translation>Die Schlüsseldateien sind älter als die zuletzt mit diesem Tresor benutzten: Passphrasen, Benutzer und Rollen sind wie damals. Die Daten sind vollständig. Hat niemand sie aus einer Sicherung zurückgelegt, prüfen Sie, wer den Tresor öffnen darf, ändern Sie Ihre Passphrase und klären Sie, wer Zugang zum Ordner hatte.</translation>
    </message>
    <message>
        <source>One of the two key files was missing or damaged. It was written anew from the other one. Nothing is lost, and there is nothing to do.</source>
        <translation>Eine der beiden Schlüsseldateien fehlte oder war beschädigt. Sie wurde aus der anderen neu geschrieben. Nichts ist verloren, und es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>One of the two key files is missing or damaged and could not be written anew. The other one is good and nothing is lost. Copy the vault folder to a safe place.</source>
        <translation>Eine der beiden Schlüsseldateien fehlt oder ist beschädigt und konnte nicht neu geschrieben werden. Die andere ist gut, und nichts ist verloren. Kopieren Sie den Ordner des Tresors an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>Other users of this computer may read files of the vault folder, and it could not be prevented. They are encrypted. Move the vault to a folder that is yours alone.</source>
        <translation>Andere Benutzer dieses Computers können Dateien im Ordner des Tresors lesen, und das ließ sich nicht verhindern. Sie sind verschlüsselt. Verschieben Sie den Tresor in einen Ordner, der nur Ihnen gehört.</translation>
    </message>
    <message>
        <source>A user was removed, and the vault&apos;s key could not be renewed since. That user cannot open it, but a copy of the key would still fit. Nothing is lost. Free some space and open the vault again.</source>
        <translation>Ein Benutzer wurde entfernt, und der Schlüssel des Tresors konnte seither nicht erneuert werden. Dieser Benutzer kann ihn nicht öffnen, aber eine Kopie des Schlüssels würde noch passen. Nichts ist verloren. Schaffen Sie Platz und öffnen Sie den Tresor noch einmal.</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key was cut off before it counted. The vault has its former key and nothing is lost. Try it again if you wanted it.</source>
        <translation>Ein Wechsel des Schlüssels brach ab, bevor er galt. Der Tresor hat seinen bisherigen Schlüssel, und nichts ist verloren. Versuchen Sie es noch einmal, wenn Sie ihn wollten.</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key had been cut off and was brought to its end. Nothing is lost, and there is nothing to do.</source>
        <translation>Ein abgebrochener Wechsel des Schlüssels wurde zu Ende gebracht. Nichts ist verloren, und es ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::PassphraseCheck</name>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Strong enough for this vault.</source>
        <translation>Stark genug für diesen Tresor.</translation>
    </message>
    <message>
        <source>“Strong” is the least this vault accepts.</source>
        <translation>„Stark“ ist das Mindeste, was dieser Tresor annimmt.</translation>
    </message>
    <message>
        <source>Add one more uncommon word. %1</source>
        <translation>Fügen Sie noch ein ungewöhnliches Wort hinzu. %1</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>No word of your name, nor of the business&apos;s name</source>
        <translation>Kein Wort aus Ihrem Namen oder dem des Betriebs</translation>
    </message>
    <message>
        <source>Not in the lists of common passwords, checked on this computer</source>
        <translation>Nicht in den Listen häufiger Passwörter, auf diesem Computer geprüft</translation>
    </message>
    <message>
        <source>Strong: not to be guessed by words and patterns</source>
        <translation>Stark: durch Wörter und Muster nicht zu erraten</translation>
    </message>
    <message>
        <source>A data centre that has a copy of the vault needs %1.</source>
        <translation>Ein Rechenzentrum mit einer Kopie des Tresors braucht %1.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>etwa %n Monat</numerusform>
            <numerusform>etwa %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>etwa %n Jahr</numerusform>
            <numerusform>etwa %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 1,000 years</source>
        <translation>mehr als 1.000 Jahre</translation>
    </message>
</context>
<context>
    <name>aicms::shell::PassphraseChoice</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Noch einmal eintippen</translation>
    </message>
    <message>
        <source>It must match</source>
        <translation>Sie muss übereinstimmen</translation>
    </message>
    <message>
        <source>Choose a passphrase first</source>
        <translation>Wählen Sie zuerst eine Passphrase</translation>
    </message>
    <message>
        <source>The passphrase must be “strong”</source>
        <translation>Die Passphrase muss „stark“ sein</translation>
    </message>
    <message>
        <source>Type the passphrase a second time</source>
        <translation>Tippen Sie die Passphrase ein zweites Mal ein</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Die beiden sind noch nicht gleich</translation>
    </message>
    <message>
        <source>Both fields are filled in with it. Write it down before you go on.</source>
        <translation>Sie steht jetzt in beiden Feldern. Schreiben Sie sie auf, bevor Sie weitergehen.</translation>
    </message>
    <message>
        <source>Several words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>This differs from the first one. Type it once more.</source>
        <translation>Das weicht von der ersten ab. Tippen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Die beiden sind gleich.</translation>
    </message>
    <message>
        <source>You may paste from a password manager.</source>
        <translation>Sie dürfen aus einem Passwortmanager einfügen.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::PassphraseForm</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>On the stick that belongs to this vault</source>
        <translation>Auf dem Stick, der zu diesem Tresor gehört</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aicms::shell::PassphraseStep</name>
    <message>
        <source>Let us make one</source>
        <translation>Eine vorschlagen lassen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>6 words out of 7,776, drawn by chance: 77 bits.</source>
        <translation>6 Wörter aus 7.776, zufällig gezogen: 77 Bit.</translation>
    </message>
    <message>
        <source>If you forget it</source>
        <translation>Wenn Sie sie vergessen</translation>
    </message>
    <message>
        <source>Only the recovery sheet opens the vault then. Keep it in a safe, not in the computer bag.</source>
        <translation>Dann öffnet nur das Notfallblatt den Tresor. Bewahren Sie es in einem Safe auf, nicht in der Computertasche.</translation>
    </message>
    <message>
        <source>Also ask for a key file</source>
        <translation>Auch Schlüsseldatei verlangen</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Wählen, wohin sie geschrieben wird…</translation>
    </message>
    <message>
        <source>A file on a USB stick that must be plugged in to open the vault.</source>
        <translation>Eine Datei auf einem USB-Stick, der stecken muss, um den Tresor zu öffnen.</translation>
    </message>
    <message>
        <source>Where to write the key file</source>
        <translation>Wohin die Schlüsseldatei geschrieben wird</translation>
    </message>
    <message>
        <source>Choose where to write the key file</source>
        <translation>Wählen, wohin die Schlüsseldatei geschrieben wird</translation>
    </message>
    <message>
        <source>There is a file of that name already; choose another name for the key file</source>
        <translation>Es gibt schon eine Datei dieses Namens; wählen Sie einen anderen Namen für die Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>aicms::shell::RecoveryForm</name>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>Code auf dem Notfallblatt</translation>
    </message>
    <message>
        <source>Type the seven groups, or paste the whole code into the first field. Then you choose a new passphrase.</source>
        <translation>Tippen Sie die sieben Gruppen ein oder fügen Sie den ganzen Code ins erste Feld ein. Danach wählen Sie eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
</context>
<context>
    <name>aicms::shell::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Vault of %1, made %2</source>
        <translation>Tresor von %1, angelegt %2</translation>
    </message>
    <message>
        <source>This code opens the vault when the passphrase is forgotten. Whoever holds this sheet and the vault can read all customer data. Keep it in a safe, not in the computer bag.</source>
        <translation>Dieser Code öffnet den Tresor, wenn die Passphrase vergessen ist. Wer dieses Blatt und den Tresor hat, kann alle Kundendaten lesen. Bewahren Sie es in einem Safe auf, nicht in der Computertasche.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So benutzen Sie es</translation>
    </message>
    <message>
        <source>1. Start AICMS and choose the vault.</source>
        <translation>1. AICMS starten und den Tresor wählen.</translation>
    </message>
    <message>
        <source>2. Choose “Use the recovery sheet” and type the seven groups.</source>
        <translation>2. „Notfallblatt benutzen“ wählen und die sieben Gruppen eintippen.</translation>
    </message>
    <message>
        <source>3. Choose a new passphrase. This sheet stays good until you make a new one.</source>
        <translation>3. Eine neue Passphrase wählen. Dieses Blatt gilt, bis Sie ein neues anfertigen.</translation>
    </message>
    <message>
        <source>The letters I, L, O and U are never used. Capital or small letters do not matter.</source>
        <translation>Die Buchstaben I, L, O und U kommen nie vor. Groß- oder Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>Vault folder: %1</source>
        <translation>Ordner des Tresors: %1</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Seite 1 von 1</translation>
    </message>
</context>
<context>
    <name>aicms::shell::RecoveryStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Notfallcode</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>Von Hand abgeschrieben</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Zwei Gruppen vom Blatt eintippen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Not the letters of group %1</source>
        <translation>Das sind nicht die Zeichen von Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <translation>Gruppe %1: verborgen</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verbergen</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Code wieder zeigen</translation>
    </message>
    <message>
        <source>Print or save the sheet first. The code is then hidden here, and you type two groups from the paper or the PDF, so that you know it can be read.</source>
        <translation>Drucken oder speichern Sie zuerst das Blatt. Der Code wird dann hier verborgen, und Sie tippen zwei Gruppen vom Papier oder aus dem PDF ein, damit Sie wissen, dass er lesbar ist.</translation>
    </message>
    <message>
        <source>Hide the code again, then type two groups from the paper or the PDF.</source>
        <translation>Verbergen Sie den Code wieder, dann tippen Sie zwei Gruppen vom Papier oder aus dem PDF ein.</translation>
    </message>
    <message>
        <source>From the paper or the PDF, so that you know it can be read.</source>
        <translation>Vom Papier oder aus dem PDF, damit Sie wissen, dass er lesbar ist.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>Print the sheet or save it as PDF first</source>
        <translation>Drucken Sie zuerst das Blatt oder speichern Sie es als PDF</translation>
    </message>
    <message>
        <source>Hide the code, then type two groups from the sheet</source>
        <translation>Verbergen Sie den Code, dann tippen Sie zwei Gruppen vom Blatt ein</translation>
    </message>
    <message>
        <source>Type groups %1 and %2 from the sheet first</source>
        <translation>Tippen Sie zuerst die Gruppen %1 und %2 vom Blatt ein</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>The sheet went to the printer. Keep the paper in a safe, not in the computer bag.</source>
        <translation>Das Blatt ist beim Drucker. Bewahren Sie das Papier in einem Safe auf, nicht in der Computertasche.</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Notfallblatt.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>The sheet could not be written there. The vault is safe. Choose another printer or folder, or copy the code by hand.</source>
        <translation>Dort konnte das Blatt nicht geschrieben werden. Der Tresor ist sicher. Wählen Sie einen anderen Drucker oder Ordner oder schreiben Sie den Code von Hand ab.</translation>
    </message>
    <message>
        <source>Saved as %1. Move the file to a USB stick or print it: it must not stay on this computer beside the vault.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Verschieben Sie die Datei auf einen USB-Stick oder drucken Sie sie: Sie darf nicht neben dem Tresor auf diesem Computer bleiben.</translation>
    </message>
</context>
<context>
    <name>aicms::shell::RestorePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>No vault open</source>
        <translation>Kein Tresor offen</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Keine Netznutzung</translation>
    </message>
</context>
<context>
    <name>aicms::shell::RestorePanel</name>
    <message>
        <source>A backup becomes a vault of its own, beside the one that you have; nothing is overwritten. Whoever was erased since is erased again before anybody can open it, and consent that was taken back stays taken back.</source>
        <translation>Eine Sicherung wird ein eigener Tresor neben dem, den Sie haben; nichts wird überschrieben. Wer seither gelöscht wurde, wird wieder gelöscht, bevor jemand ihn öffnen kann, und Widerrufe bleiben gültig.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Sicherung wählen…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open the restored vault</source>
        <translation>Den wiederhergestellten Tresor öffnen</translation>
    </message>
    <message>
        <source>Open it with the passphrase that was valid on that day.</source>
        <translation>Öffnen Sie sie mit der Passphrase, die an jenem Tag galt.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Anderer Ort…</translation>
    </message>
    <message>
        <source>Where the restored vault goes</source>
        <translation>Wohin der wiederhergestellte Tresor kommt</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Sicherungen (*%1)</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Made on %1, %2. The file is whole: it was read through.</source>
        <comment>day and time, size</comment>
        <translation>Angelegt am %1, %2. Die Datei ist heil: Sie wurde durchgelesen.</translation>
    </message>
    <message>
        <source>It is of the vault that is open now.</source>
        <translation>Sie ist von dem Tresor, der jetzt offen ist.</translation>
    </message>
    <message>
        <source>It is of a vault that is on this computer.</source>
        <translation>Sie ist von einem Tresor, der auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>It is of another vault than the one that is open now.</source>
        <translation>Sie ist von einem anderen Tresor als dem, der jetzt offen ist.</translation>
    </message>
    <message>
        <source>The vault that it is of is not on this computer.</source>
        <translation>Der Tresor, von dem sie ist, liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>Andere Sicherung wählen…</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>name of a folder</comment>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <comment>name of a folder</comment>
        <translation>%1 wiederhergestellt %2</translation>
    </message>
    <message>
        <source>The restored vault goes to %1</source>
        <translation>Der wiederhergestellte Tresor kommt nach %1</translation>
    </message>
    <message>
        <source>Trying out the whole restore, without keeping it</source>
        <translation>Die ganze Wiederherstellung wird probiert, ohne sie zu behalten</translation>
    </message>
    <message>
        <source>Restoring, and erasing again</source>
        <translation>Wird wiederhergestellt und erneut gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln customer(s)</source>
        <translation>
            <numerusform>Sie enthält %Ln Kunden</numerusform>
            <numerusform>Sie enthält %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s).</source>
        <translation>
            <numerusform>%Ln Bestellung.</numerusform>
            <numerusform>%Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who were erased since are erased again.</source>
        <translation>
            <numerusform>%Ln Person, die seither gelöscht wurde, wird wieder gelöscht.</numerusform>
            <numerusform>%Ln Personen, die seither gelöscht wurden, werden wieder gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is in it was erased since.</source>
        <translation>Niemand darin wurde seither gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that were taken back since stay taken back.</source>
        <translation>
            <numerusform>%Ln Einwilligung, die seither widerrufen wurde, bleibt widerrufen.</numerusform>
            <numerusform>%Ln Einwilligungen, die seither widerrufen wurden, bleiben widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of who was erased since was not whole: somebody erased may be in it again.</source>
        <translation>Die Liste der seither Gelöschten war nicht vollständig: Jemand Gelöschtes kann wieder darin sein.</translation>
    </message>
    <message>
        <source>It can be restored; every page of it was read.</source>
        <translation>Sie lässt sich wiederherstellen; jede Seite wurde gelesen.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nothing was kept of this trial.</source>
        <translation>Von dieser Probe blieb nichts.</translation>
    </message>
    <message>
        <source>That passphrase did not open the backup. It wants the one that was valid when the backup was made.</source>
        <translation>Diese Passphrase hat die Sicherung nicht geöffnet. Sie braucht die, die beim Anlegen der Sicherung galt.</translation>
    </message>
    <message>
        <source>Restore without the list of who was erased since?</source>
        <translation>Ohne die Liste der seither Gelöschten wiederherstellen?</translation>
    </message>
    <message>
        <source>That list stands in the folder of the vault that was last used, in the file vault.tombstones. It is not here, or it does not reach to the end, so nobody can be erased again by it. An owner may restore all the same; the log of the restored vault says so.</source>
        <translation>Diese Liste steht im Ordner des zuletzt benutzten Tresors, in der Datei vault.tombstones. Sie ist nicht hier oder reicht nicht bis zum Ende, deshalb kann danach niemand wieder gelöscht werden. Ein Inhaber darf trotzdem wiederherstellen; das Protokoll des wiederhergestellten Tresors hält es fest.</translation>
    </message>
    <message>
        <source>I will erase again, by hand, whoever asked for it since the backup was made</source>
        <translation>Ich lösche von Hand noch einmal, wer es seit der Sicherung verlangt hat</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Try it out without the list</source>
        <translation>Ohne die Liste ausprobieren</translation>
    </message>
    <message>
        <source>Restore without the list</source>
        <translation>Ohne die Liste wiederherstellen</translation>
    </message>
    <message>
        <source>This takes about as long as writing the backup did, twice.</source>
        <translation>Das dauert etwa so lange wie das Schreiben der Sicherung, zweimal.</translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <translation>Tippen Sie zuerst die Passphrase ein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln restriction(s), legal hold(s) or mark(s) made since stand again.</source>
        <translation>
            <numerusform>%Ln Einschränkung, Löschsperre oder Kennzeichnung, die seither gesetzt wurde, gilt wieder.</numerusform>
            <numerusform>%Ln Einschränkungen, Löschsperren oder Kennzeichen, die seither gesetzt wurden, gelten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who were removed since stay out.</source>
        <translation>
            <numerusform>%Ln seither entfernter Benutzer bleibt draußen.</numerusform>
            <numerusform>%Ln seither entfernte Benutzer bleiben draußen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::SalvagePanel</name>
    <message>
        <source>Saving what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>name of a folder</comment>
        <translation>%1 gerettet</translation>
    </message>
    <message>
        <source>%1 saved %2</source>
        <comment>name of a folder</comment>
        <translation>%1 gerettet %2</translation>
    </message>
    <message>
        <source>First the whole vault is copied aside. Then every customer, note and entry that can still be read goes into a new vault with the same people and passphrases: %1. You are told what could not be read. The damaged vault stays as it is; nothing is removed.</source>
        <translation>Zuerst wird der ganze Tresor beiseite kopiert. Dann kommt jeder Kunde, jede Notiz und jeder Eintrag, der noch lesbar ist, in einen neuen Tresor mit denselben Personen und Passphrasen: %1. Sie erfahren, was nicht lesbar war. Der beschädigte Tresor bleibt, wie er ist; nichts wird entfernt.</translation>
    </message>
    <message>
        <source>There is a backup that was read through and found whole: %1. Restore it first; it loses less.</source>
        <translation>Es gibt eine Sicherung, die durchgelesen und für gut befunden wurde: %1. Stellen Sie zuerst sie wieder her; dabei geht weniger verloren.</translation>
    </message>
    <message>
        <source>Everything could be read. Nothing is lost.</source>
        <translation>Alles war lesbar. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>What could be read is saved. This could not, or only in part:</source>
        <translation>Was lesbar war, ist gerettet. Dies war nicht oder nur zum Teil lesbar:</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translation>Den geretteten Tresor öffnen</translation>
    </message>
</context>
<context>
    <name>aicms::shell::SampleCommands</name>
    <message>
        <source>Removing the sample data</source>
        <translation>Die Beispieldaten werden entfernt</translation>
    </message>
    <message>
        <source>There was no sample data to remove</source>
        <translation>Es gab keine Beispieldaten zu entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n invented customer(s) removed for good</source>
        <translation>
            <numerusform>%n erfundener Kunde endgültig entfernt</numerusform>
            <numerusform>%n erfundene Kunden endgültig entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventing people</source>
        <translation>Personen werden erfunden</translation>
    </message>
    <message numerus="yes">
        <source>%n invented customer(s) added</source>
        <translation>
            <numerusform>%n erfundener Kunde hinzugefügt</numerusform>
            <numerusform>%n erfundene Kunden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
</context>
<context>
    <name>aicms::shell::SessionWatch</name>
    <message>
        <source>The vault is being locked</source>
        <translation>Der Tresor wird gesperrt</translation>
    </message>
</context>
<context>
    <name>aicms::shell::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>About AICMS</source>
        <translation>Über AICMS</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Nächstes Feld oder nächster Knopf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a popup, a pane or the selection</source>
        <translation>Ein Fensterchen, den Seitenbereich oder die Auswahl schließen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Menüleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Help &amp; keys</source>
        <translation>Hilfe &amp; Tasten</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>aicms::shell::UnlockPage</name>
    <message>
        <source>Check the language of your keyboard before you type.</source>
        <translation>Prüfen Sie vor dem Tippen die Sprache Ihrer Tastatur.</translation>
    </message>
    <message>
        <source>Keyboard probably: %1 (%2). Check it before you type.</source>
        <translation>Tastatur vermutlich: %1 (%2). Prüfen Sie es, bevor Sie tippen.</translation>
    </message>
    <message>
        <source>Keyboard: %1 (%2)</source>
        <translation>Tastatur: %1 (%2)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Keine Netznutzung</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Der Tresor wird geöffnet</translation>
    </message>
    <message>
        <source>Opening, about 1 second</source>
        <translation>Wird geöffnet, etwa 1 Sekunde</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Notfallblatt benutzen</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>One of the two key files of this vault is missing or damaged. The other one is good and nothing is lost. Open the vault and change your passphrase or a user: that writes both anew.</source>
        <translation>Eine der beiden Schlüsseldateien dieses Tresors fehlt oder ist beschädigt. Die andere ist gut, und nichts ist verloren. Öffnen Sie den Tresor und ändern Sie Ihre Passphrase oder einen Benutzer: Das schreibt beide neu.</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Gesperrt um %1</translation>
    </message>
    <message>
        <source>Leave it locked; the old passphrase stays</source>
        <translation>Gesperrt lassen; die alte Passphrase bleibt</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Passphrase festlegen und öffnen</translation>
    </message>
    <message>
        <source>The recovery sheet opened the vault and stays good. Choose a new passphrase for %1.</source>
        <translation>Das Notfallblatt hat den Tresor geöffnet und gilt weiter. Wählen Sie eine neue Passphrase für %1.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Type your passphrase first</source>
        <translation>Tippen Sie zuerst Ihre Passphrase ein</translation>
    </message>
    <message>
        <source>Type all seven groups first</source>
        <translation>Tippen Sie zuerst alle sieben Gruppen ein</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>That code did not open the vault. Nothing was changed. Check that the sheet belongs to this vault and is the newest.</source>
        <translation>Dieser Code hat den Tresor nicht geöffnet. Es wurde nichts geändert. Prüfen Sie, ob das Blatt zu diesem Tresor gehört und das neueste ist.</translation>
    </message>
    <message>
        <source>That passphrase and key file did not open the vault. Check Caps Lock, the language of your keyboard and the file.</source>
        <translation>Diese Passphrase und Schlüsseldatei haben den Tresor nicht geöffnet. Prüfen Sie Feststelltaste, Sprache der Tastatur und Datei.</translation>
    </message>
    <message>
        <source>That passphrase did not open the vault. Check Caps Lock and the language of your keyboard.</source>
        <translation>Diese Passphrase hat den Tresor nicht geöffnet. Prüfen Sie die Feststelltaste und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Lesbares retten…</translation>
    </message>
</context>
<context>
    <name>aicms::shell::VaultFrame</name>
    <message>
        <source>Vault encrypted and open</source>
        <translation>Tresor verschlüsselt und offen</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Keine Netznutzung</translation>
    </message>
    <message>
        <source>Not guarded against an older copy</source>
        <translation>Nicht gegen eine ältere Kopie geschützt</translation>
    </message>
    <message>
        <source>The mark outside the vault, by which an older copy in its place would be noticed, could not be written. Your data is safe.</source>
        <translation>Die Marke außerhalb des Tresors, an der eine untergeschobene ältere Kopie auffiele, konnte nicht geschrieben werden. Ihre Daten sind sicher.</translation>
    </message>
    <message>
        <source>Locks in %1 min</source>
        <translation>Sperrt in %1 min</translation>
    </message>
    <message>
        <source>The vault locks itself when nobody uses the program</source>
        <translation>Der Tresor sperrt sich, wenn niemand das Programm benutzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>business, screen</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What you had begun is here again. It was kept inside the vault.</source>
        <translation>Was Sie begonnen hatten, ist wieder da. Es war im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: what you had begun was kept inside the vault.</source>
        <comment>a page</comment>
        <translation>%1: Was Sie begonnen hatten, war im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
</context>
<context>
    <name>aicms::shell::WelcomePage</name>
    <message>
        <source>Welcome to AICMS</source>
        <translation>Willkommen bei AICMS</translation>
    </message>
    <message>
        <source>Your customers&apos; data in one encrypted folder on this computer. Nothing is sent anywhere.</source>
        <translation>Die Daten Ihrer Kunden in einem verschlüsselten Ordner auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>Tresore auf diesem Computer</translation>
    </message>
    <message>
        <source>Set up a new vault</source>
        <translation>Neuen Tresor einrichten</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>In about 5 minutes you name your business, choose a passphrase and print a recovery sheet.</source>
        <translation>In etwa 5 Minuten benennen Sie Ihren Betrieb, wählen eine Passphrase und drucken ein Notfallblatt.</translation>
    </message>
    <message>
        <source>Open a vault folder…</source>
        <translation>Ordner eines Tresors öffnen…</translation>
    </message>
    <message>
        <source>You have a vault already</source>
        <translation>Sie haben schon einen Tresor</translation>
    </message>
    <message>
        <source>A vault is a folder whose name ends in .aicms. Choose it where it lies.</source>
        <translation>Ein Tresor ist ein Ordner, dessen Name auf .aicms endet. Wählen Sie ihn, wo er liegt.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Your computer is new, or the vault is lost</source>
        <translation>Ihr Computer ist neu, oder der Tresor ist verloren</translation>
    </message>
    <message>
        <source>A backup is a file whose name ends in .aicmsbackup. It becomes a vault again.</source>
        <translation>Eine Sicherung ist eine Datei, deren Name auf .aicmsbackup endet. Aus ihr wird wieder ein Tresor.</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Noch kein Tresor</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Keine Netznutzung</translation>
    </message>
    <message>
        <source>Choose the vault folder</source>
        <translation>Ordner des Tresors wählen</translation>
    </message>
    <message>
        <source>No vault open</source>
        <translation>Kein Tresor offen</translation>
    </message>
</context>
<context>
    <name>aicms::shell::WindowNotices</name>
    <message>
        <source>Undone: %1</source>
        <comment>what was done</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was undone; what that leaves</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>what was done</comment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>job, percent</comment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::Answer</name>
    <message>
        <source>Agreed. Used for this purpose until it is withdrawn or its time is up.</source>
        <translation>Eingewilligt. Wird für diesen Zweck genutzt, bis es widerrufen wird oder die Zeit um ist.</translation>
    </message>
    <message>
        <source>Agreed again in time. Used for this purpose until it is withdrawn or its time is up.</source>
        <translation>Rechtzeitig wieder eingewilligt. Wird für diesen Zweck genutzt, bis es widerrufen wird oder die Zeit um ist.</translation>
    </message>
    <message>
        <source>Was asked and has not answered yet. Not used until a yes comes.</source>
        <translation>Gefragt, noch ohne Antwort. Wird nicht genutzt, bis ein Ja kommt.</translation>
    </message>
    <message>
        <source>Said no when asked. Not used.</source>
        <translation>Auf die Frage Nein gesagt. Wird nicht genutzt.</translation>
    </message>
    <message>
        <source>Agreed once and took it back. Not used from that moment on.</source>
        <translation>Einmal eingewilligt und es zurückgenommen. Wird von da an nicht mehr genutzt.</translation>
    </message>
    <message>
        <source>Agreed once, and its time is up. Not used until the person agrees again.</source>
        <translation>Einmal eingewilligt, die Zeit ist um. Wird nicht genutzt, bis die Person wieder einwilligt.</translation>
    </message>
    <message>
        <source>Objected to this use, whatever was agreed before. Not used.</source>
        <translation>Dieser Nutzung widersprochen, auch wenn vorher eingewilligt war. Wird nicht genutzt.</translation>
    </message>
    <message>
        <source>The person&apos;s browser said no to this use. Not used.</source>
        <translation>Der Browser der Person hat zu dieser Nutzung Nein gesagt. Wird nicht genutzt.</translation>
    </message>
    <message>
        <source>The yes was declared not valid. Not used.</source>
        <translation>Das Ja wurde für ungültig erklärt. Wird nicht genutzt.</translation>
    </message>
    <message>
        <source>It is not known what was said. Not used until the person agrees.</source>
        <translation>Es ist nicht bekannt, was gesagt wurde. Wird nicht genutzt, bis die Person einwilligt.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Not used until the person agrees.</source>
        <translation>Noch niemand hat gefragt. Wird nicht genutzt, bis die Person einwilligt.</translation>
    </message>
    <message>
        <source>Agreed, but restricted or under age, or the purpose is switched off. Not used meanwhile.</source>
        <translation>Eingewilligt, aber eingeschränkt oder minderjährig, oder der Zweck ist ausgeschaltet. Wird so lange nicht genutzt.</translation>
    </message>
    <message>
        <source>This purpose rests on another ground than consent: nobody has to be asked.</source>
        <translation>Dieser Zweck hat eine andere Grundlage als die Einwilligung: Niemand muss gefragt werden.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Advertising by e-mail, text message or phone needs consent, and this purpose rests on another ground: nobody is reached for it. Let it rest on consent.</source>
        <translation>Werbung per E-Mail, SMS oder Telefon braucht eine Einwilligung, und dieser Zweck stützt sich auf eine andere Grundlage: Für ihn wird niemand erreicht. Stützen Sie ihn auf Einwilligung.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ConsentScreen</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What people agreed to, when, how, and the proof.</source>
        <translation>Wer worin eingewilligt hat, mit Nachweis.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Requests to renew</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Import consents…</source>
        <translation>Einwilligungen importieren…</translation>
    </message>
    <message>
        <source>Check a receipt…</source>
        <translation>Beleg prüfen…</translation>
    </message>
    <message>
        <source>Save the ledger…</source>
        <translation>Einwilligungsbuch speichern…</translation>
    </message>
    <message>
        <source>Print record…</source>
        <translation>Nachweis drucken…</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>consent</source>
        <comment>a file name without the ending</comment>
        <translation>einwilligung</translation>
    </message>
    <message>
        <source>Record a change</source>
        <translation>Änderung eintragen</translation>
    </message>
    <message>
        <source>consents</source>
        <comment>a file name without the ending</comment>
        <translation>einwilligungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are written.</source>
        <translation>
            <numerusform>%Ln Eintrag ist geschrieben.</numerusform>
            <numerusform>%Ln Einträge sind geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents are being recorded from a file. Nothing was closed. Wait until it is done.</source>
        <translation>Es werden gerade Einwilligungen aus einer Datei eingetragen. Es wurde nichts geschlossen. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Save every entry</source>
        <translation>Alle Einträge speichern</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Andere Person…</translation>
    </message>
    <message>
        <source>The answer is not recorded yet. Nothing is lost: record it or close it first.</source>
        <translation>Die Antwort ist noch nicht eingetragen. Nichts ist verloren: Tragen Sie sie zuerst ein oder schließen Sie sie.</translation>
    </message>
    <message>
        <source>Record what the person answered</source>
        <translation>Eintragen, was die Person geantwortet hat</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Den Nachweis drucken</translation>
    </message>
    <message>
        <source>On a person’s consents</source>
        <translation>Bei den Einwilligungen einer Person</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::Entry</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Corrected by entry %1 on %2</source>
        <translation>Berichtigt durch Eintrag %1 am %2</translation>
    </message>
    <message>
        <source>Entry %1 on %2</source>
        <translation>Eintrag %1 vom %2</translation>
    </message>
    <message>
        <source>Its time was up on %1</source>
        <translation>Am %1 war die Zeit um</translation>
    </message>
    <message>
        <source>Strikes out %1</source>
        <translation>Streicht %1</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <comment>what it said</comment>
        <translation>%1, berichtigt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>Notice read</source>
        <translation>Gelesener Hinweis</translation>
    </message>
    <message>
        <source>In the language</source>
        <translation>In der Sprache</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Corrects entry</source>
        <translation>Berichtigt Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a notice</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, version %2, of which the wording is lost</source>
        <translation>%1, Version %2, deren Wortlaut verloren ist</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>proof, what became of it</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>File, gone</source>
        <translation>Datei fehlt</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::EntryCard</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Open the proof</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Copy for a letter</source>
        <translation>Für einen Brief kopieren</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>a file name without the ending</comment>
        <translation>beleg</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>The words that were shown: %1</source>
        <comment>title and text</comment>
        <translation>Die gezeigten Worte: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>Kopiert. Nach 30 Sekunden verschwindet es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>This entry is corrected already: correct the one that took its place</source>
        <translation>Dieser Eintrag ist schon berichtigt: Berichtigen Sie den, der an seine Stelle trat</translation>
    </message>
    <message>
        <source>Your role does not correct entries of the ledger. These may: %1.</source>
        <comment>roles</comment>
        <translation>Ihre Rolle berichtigt keine Einträge des Einwilligungsbuchs. Diese dürfen es: %1.</translation>
    </message>
    <message>
        <source>A note in words. It is part of the entry and cannot be changed any more.</source>
        <translation>Eine Notiz in Worten. Sie gehört zum Eintrag und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The link in a message was opened; its token is part of the entry.</source>
        <translation>Der Link in einer Nachricht wurde geöffnet; seine Kennung gehört zum Eintrag.</translation>
    </message>
    <message>
        <source>No proof was kept with this entry.</source>
        <translation>Zu diesem Eintrag wurde kein Nachweis aufbewahrt.</translation>
    </message>
    <message>
        <source>%1, %2, encrypted in the vault. Its SHA-256 is that of the entry: unchanged since it was added.</source>
        <comment>file name, size</comment>
        <translation>%1, %2, verschlüsselt im Tresor. Ihr SHA-256 ist der des Eintrags: unverändert, seit sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who recorded it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A receipt names who answers for the data.</source>
        <translation>Ein Beleg nennt, wer für die Daten verantwortlich ist.</translation>
    </message>
    <message>
        <source>There is no paper any more: %1. The original can be recognised by the SHA-256 of the entry: %2</source>
        <comment>what became of the file, SHA-256</comment>
        <translation>Das Papier gibt es hier nicht mehr: %1. Das Original lässt sich am SHA-256 des Eintrags erkennen: %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::EveryonePage</name>
    <message>
        <source>Consents that held, month by month</source>
        <translation>Geltende Einwilligungen, Monat für Monat</translation>
    </message>
    <message>
        <source>People by purpose and answer</source>
        <translation>Personen nach Zweck und Antwort</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Consents that held at the end of each month: from %1 to %2 in two years.</source>
        <translation>Am Ende jedes Monats geltende Einwilligungen: in zwei Jahren von %1 auf %2.</translation>
    </message>
    <message>
        <source>Agreed, and may be used for the purpose today</source>
        <translation>Eingewilligt, und darf heute für den Zweck verwendet werden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::FindPerson</name>
    <message>
        <source>Whose answers?</source>
        <translation>Wessen Antworten?</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or customer number</source>
        <translation>Name, E-Mail, Telefon oder Kundennummer</translation>
    </message>
    <message>
        <source>People found, or looked at last</source>
        <translation>Gefundene oder zuletzt angesehene Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Look for a part of the name, an address or the customer number.</source>
        <translation>Suchen Sie nach einem Teil des Namens, einer Adresse oder der Kundennummer.</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Those you were in contact with last</source>
        <translation>Mit denen Sie zuletzt in Kontakt waren</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ImportPage</name>
    <message>
        <source>Consents from another program</source>
        <translation>Einwilligungen aus einem anderen Programm</translation>
    </message>
    <message>
        <source>A list as CSV, a row for each answer. You say what each column means; nothing is guessed. A later no is never raised to a yes, and what came without proof is kept as “imported, no proof”.</source>
        <translation>Eine Liste als CSV, eine Zeile je Antwort. Sie sagen, was jede Spalte bedeutet; nichts wird geraten. Ein späteres Nein wird nie zum Ja, und was ohne Nachweis kam, bleibt als „importiert, ohne Nachweis“.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Back to everyone</source>
        <translation>Zurück zu allen</translation>
    </message>
    <message>
        <source>List of consents</source>
        <translation>Liste der Einwilligungen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.txt *.tsv)</source>
        <translation>Tabellen als Text (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Tag der Antwort</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-05-31</source>
        <translation>Jahr, Monat, Tag: 2026-05-31</translation>
    </message>
    <message>
        <source>Day, month, year: 31.05.2026</source>
        <translation>Tag, Monat, Jahr: 31.05.2026</translation>
    </message>
    <message>
        <source>Month, day, year: 05/31/2026</source>
        <translation>Monat, Tag, Jahr: 05/31/2026</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Wie Tage geschrieben sind</translation>
    </message>
    <message>
        <source>By which way it covers</source>
        <translation>Für welchen Weg sie gilt</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Jeder Weg</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>From this file</source>
        <translation>Aus dieser Datei</translation>
    </message>
    <message>
        <source>Wording that was shown</source>
        <translation>Gezeigter Wortlaut</translation>
    </message>
    <message>
        <source>None was shown</source>
        <translation>Keiner wurde gezeigt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Imported, no proof</source>
        <translation>Importiert, ohne Nachweis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows that are not taken, and why</source>
        <translation>Zeilen, die nicht übernommen werden, und warum</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Warum sie nicht übernommen wird</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Jede Zeile kann übernommen werden</translation>
    </message>
    <message>
        <source>Try without recording</source>
        <translation>Probieren, ohne einzutragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <comment>header, first value</comment>
        <translation>Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>For all: %1</source>
        <translation>Für alle: %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>„%1“ bedeutet</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>There are more than %1 different words in it; rows with any other word are not taken.</source>
        <translation>Darin stehen mehr als %1 verschiedene Wörter; Zeilen mit anderen Wörtern werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Nothing is recorded before you have tried it.</source>
        <translation>Es wird nichts eingetragen, bevor Sie es probiert haben.</translation>
    </message>
    <message>
        <source>Choose the column that says who answered.</source>
        <translation>Wählen Sie die Spalte, die sagt, wer geantwortet hat.</translation>
    </message>
    <message>
        <source>Choose for which purpose they answered.</source>
        <translation>Wählen Sie, für welchen Zweck geantwortet wurde.</translation>
    </message>
    <message>
        <source>Choose what they answered.</source>
        <translation>Wählen Sie, was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Choose the column with the day of the answer.</source>
        <translation>Wählen Sie die Spalte mit dem Tag der Antwort.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert…</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Wird eingetragen…</translation>
    </message>
    <message>
        <source>Rows read: %1. Would be recorded: %2.</source>
        <translation>Gelesene Zeilen: %1. Eingetragen würden: %2.</translation>
    </message>
    <message>
        <source>Rows read: %1. Recorded: %2.</source>
        <translation>Gelesene Zeilen: %1. Eingetragen: %2.</translation>
    </message>
    <message>
        <source>Imported, no proof: %1 of them.</source>
        <translation>Importiert, ohne Nachweis: %1 davon.</translation>
    </message>
    <message>
        <source>In the ledger already: %1.</source>
        <translation>Schon im Einwilligungsbuch: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort eintragen</numerusform>
            <numerusform>%Ln Antworten eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) recorded</source>
        <translation>
            <numerusform>%Ln Antwort eingetragen</numerusform>
            <numerusform>%Ln Antworten eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawals of what had not been agreed to here: %1. They are recorded too: the yes may stand in the other program alone, and a no is never lost.</source>
        <translation>Widerrufe von etwas, in das hier nicht eingewilligt worden war: %1. Auch sie werden eingetragen: Das Ja kann allein im anderen Programm stehen, und ein Nein geht nie verloren.</translation>
    </message>
    <message>
        <source>Left for you to decide: %1. They would be used again without proof of a yes, or may be a no of which it is not clear whose it is.</source>
        <translation>Ihnen zur Entscheidung überlassen: %1. Sie würden ohne Nachweis eines Ja wieder verwendet, oder es kann ein Nein sein, von dem nicht klar ist, wessen es ist.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <comment>first value of a column</comment>
        <translation>Zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ImportWords</name>
    <message>
        <source>%1, version %2</source>
        <comment>notice</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>The number this program gave them</source>
        <translation>Die Nummer, die dieses Programm vergeben hat</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::LimitsCard</name>
    <message>
        <source>Besides the answers</source>
        <translation>Neben den Antworten</translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation>Einschränken…</translation>
    </message>
    <message>
        <source>Why the data may not be used</source>
        <translation>Warum die Daten nicht verwendet werden dürfen</translation>
    </message>
    <message>
        <source>In a few words (not needed)</source>
        <translation>In wenigen Worten (nicht nötig)</translation>
    </message>
    <message>
        <source>Day on which the person was told</source>
        <translation>Tag, an dem die Person unterrichtet wurde</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>From now on a parent has to agree for this person</source>
        <translation>Ab jetzt muss für diese Person ein Elternteil einwilligen</translation>
    </message>
    <message>
        <source>This person agrees for herself again</source>
        <translation>Diese Person willigt wieder selbst ein</translation>
    </message>
    <message>
        <source>For what an own customer is written to</source>
        <translation>Wofür ein Bestandskunde angeschrieben wird</translation>
    </message>
    <message>
        <source>Only own, similar goods are offered</source>
        <translation>Nur eigene, ähnliche Waren werden angeboten</translation>
    </message>
    <message>
        <source>A way out stood there, and stands in each message</source>
        <translation>Eine Abmeldung stand dabei und steht in jeder Nachricht</translation>
    </message>
    <message>
        <source>Tick all three: each of them is the law&apos;s condition</source>
        <translation>Kreuzen Sie alle drei an: Jedes ist eine Bedingung des Gesetzes</translation>
    </message>
    <message>
        <source>Restricted since %1: kept and shown, used for nothing. %2.</source>
        <translation>Eingeschränkt seit %1: aufbewahrt und gezeigt, für nichts verwendet. %2.</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>Nicht eingeschränkt</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Einschränkung aufheben…</translation>
    </message>
    <message>
        <source>The person was told on this day: lift it</source>
        <translation>Die Person wurde an diesem Tag unterrichtet: aufheben</translation>
    </message>
    <message>
        <source>Restrict from now on</source>
        <translation>Ab jetzt einschränken</translation>
    </message>
    <message>
        <source>An own customer may be written to without a yes when three things are true:</source>
        <translation>Ein Bestandskunde darf ohne Ja angeschrieben werden, wenn dreierlei zutrifft:</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Restricted: nothing uses this person&apos;s data until it is lifted</source>
        <translation>Eingeschränkt: Nichts verwendet die Daten dieser Person, bis es aufgehoben wird</translation>
    </message>
    <message>
        <source>The restriction is lifted: what was agreed to counts again</source>
        <translation>Die Einschränkung ist aufgehoben: Was eingewilligt wurde, gilt wieder</translation>
    </message>
    <message>
        <source>“%1” is no day up to today. The day before stays. Write it like 2025-05-03, 3.5.2025 or today.</source>
        <translation>„%1“ ist kein Tag bis heute. Der Tag davor bleibt. Schreiben Sie ihn wie 2025-05-03, 3.5.2025 oder heute.</translation>
    </message>
    <message>
        <source>Under age without a birthday: a parent has to agree, and no model works with this record</source>
        <translation>Minderjährig ohne Geburtstag: Ein Elternteil muss einwilligen, und kein Modell arbeitet mit diesem Datensatz</translation>
    </message>
    <message>
        <source>Yes, all three are true</source>
        <translation>Ja, alle drei treffen zu</translation>
    </message>
    <message>
        <source>Your role does not lift restrictions: that is for whoever answers requests</source>
        <translation>Ihre Rolle hebt keine Einschränkungen auf: Das tut, wer Anfragen beantwortet</translation>
    </message>
    <message>
        <source>Only whoever answers requests may lift it; ask the owner or a manager.</source>
        <translation>Aufheben darf sie nur, wer Anfragen beantwortet; fragen Sie Inhaber oder Leitung.</translation>
    </message>
    <message>
        <source>At which address an own customer is written to</source>
        <translation>An welche Adresse einem Bestandskunden geschrieben wird</translation>
    </message>
    <message>
        <source>This address came with a sale</source>
        <translation>Diese Adresse kam mit einem Verkauf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose, addresses</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be written to as an own customer until a no: %1.</source>
        <translation>Darf als Bestandskunde angeschrieben werden, bis zu einem Nein: %1.</translation>
    </message>
    <message>
        <source>Confirmed for an address that is not here any more, so nothing is sent: %1.</source>
        <translation>Bestätigt für eine Adresse, die nicht mehr da ist, daher wird nichts gesendet: %1.</translation>
    </message>
    <message>
        <source>There is no address yet by which this purpose could write</source>
        <translation>Es gibt noch keine Adresse, an die dieser Zweck schreiben könnte</translation>
    </message>
    <message>
        <source>Confirmed: this person may be written to at this address until a no</source>
        <translation>Bestätigt: Dieser Person darf an diese Adresse geschrieben werden, bis zu einem Nein</translation>
    </message>
    <message>
        <source>Not restricted on %1.</source>
        <comment>day</comment>
        <translation>Am %1 nicht eingeschränkt.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People with this answer</source>
        <translation>Personen mit dieser Antwort</translation>
    </message>
    <message>
        <source>Nobody answered this way</source>
        <translation>So hat niemand geantwortet</translation>
    </message>
    <message>
        <source>Choose another answer above, or another purpose in the list.</source>
        <translation>Wählen Sie oben eine andere Antwort oder in der Liste einen anderen Zweck.</translation>
    </message>
    <message>
        <source>Ask to renew…</source>
        <translation>Um Erneuerung bitten…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Ask people again</source>
        <translation>Personen erneut fragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many people, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>answer, how many people</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::PersonPage</name>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>“%1” is no day between the year before the first entry and today. The day shown stays. Write it like 2025-05-03, 3.5.2025 or 3 May 2025.</source>
        <translation>„%1“ ist kein Tag zwischen dem Jahr vor dem ersten Eintrag und heute. Der gezeigte Tag bleibt. Schreiben Sie ihn wie 2025-05-03, 3.5.2025 oder 3. Mai 2025.</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>What the person agreed to, by purpose</source>
        <translation>Worin die Person eingewilligt hat, nach Zweck</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Einwilligungsbuch</translation>
    </message>
    <message>
        <source>Entries are added, never changed</source>
        <translation>Einträge kommen hinzu, geändert werden sie nie</translation>
    </message>
    <message>
        <source>Entries of the ledger, newest first</source>
        <translation>Einträge des Einwilligungsbuchs, der neueste zuerst</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Noch wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>Each answer of this person is kept here for good: when, how, on which wording and who took it.</source>
        <translation>Jede Antwort dieser Person bleibt hier für immer: wann, wie, auf welchen Wortlaut und wer sie aufgenommen hat.</translation>
    </message>
    <message>
        <source>Agreed to on %1</source>
        <translation>Worin am %1 eingewilligt war</translation>
    </message>
    <message>
        <source>Agreed to today</source>
        <translation>Worin heute eingewilligt ist</translation>
    </message>
    <message>
        <source>What had been agreed to on %1</source>
        <translation>Worin am %1 eingewilligt war</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who recorded it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>The words that were shown</source>
        <translation>Die gezeigten Worte</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Consent record, %1</source>
        <comment>day</comment>
        <translation>Einwilligungsnachweis, %1</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Day, from change to change</source>
        <translation>Tag, von Änderung zu Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries shown</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag gezeigt</numerusform>
            <numerusform>%1 von %Ln Einträgen gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chain, %1</source>
        <translation>Die Kette wird geprüft, %1</translation>
    </message>
    <message>
        <source>Unbroken, %1</source>
        <translation>Unversehrt, %1</translation>
    </message>
    <message>
        <source>Broken at entry %1, %2</source>
        <translation>Gebrochen bei Eintrag %1, %2</translation>
    </message>
    <message>
        <source>This entry of the ledger is not as it was written, or the one before it is missing. It proves nothing any more. Check the vault and compare it with a backup.</source>
        <translation>Dieser Eintrag im Einwilligungsbuch ist nicht mehr so, wie er geschrieben wurde, oder der davor fehlt. Er beweist nichts mehr. Prüfen Sie den Tresor und vergleichen Sie ihn mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1. Showing the past: the ledger below is cut at this day.</source>
        <translation>%1. Gezeigt wird die Vergangenheit: Das Einwilligungsbuch unten endet an diesem Tag.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, language</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Restriction, age, own customer…</source>
        <translation>Einschränkung, Alter, Bestandskunde…</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
    <message>
        <source>Without a customer number</source>
        <translation>Ohne Kundennummer</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Kundennummer %1</translation>
    </message>
    <message>
        <source>The chain of the ledger was not checked yet when this was printed.</source>
        <translation>Die Kette des Einwilligungsbuchs war noch nicht geprüft, als dies gedruckt wurde.</translation>
    </message>
    <message>
        <source>Checked on %1: the chain of the ledger is broken at entry %2. This record proves nothing from there on.</source>
        <comment>day, number</comment>
        <translation>Geprüft am %1: Die Kette des Einwilligungsbuchs ist beim Eintrag %2 gebrochen. Von dort an beweist dieser Auszug nichts.</translation>
    </message>
    <message>
        <source>Checked on %1: the chain of the whole ledger is unbroken. No entry was changed and none is missing.</source>
        <translation>Geprüft am %1: Die Kette des ganzen Einwilligungsbuchs ist ungebrochen. Kein Eintrag wurde geändert, keiner fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 is the newest shown here.</source>
        <translation>Eintrag %1 ist der neueste, der hier steht.</translation>
    </message>
    <message>
        <source>Consent record of customer %1, %2</source>
        <comment>number, day</comment>
        <translation>Einwilligungen von Kunde %1, %2</translation>
    </message>
    <message>
        <source>Every entry of the ledger is chained to the one before it. Those of this person were checked just now, all others since the vault was opened: none was changed and none is missing.</source>
        <translation>Jeder Eintrag des Einwilligungsbuchs ist mit dem vorigen verkettet. Die dieser Person wurden gerade eben geprüft, alle anderen seit dem Öffnen des Tresors: Keiner wurde geändert, keiner fehlt.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Is not asked for in this way.</source>
        <translation>Für diesen Weg wird nicht um Einwilligung gebeten.</translation>
    </message>
    <message>
        <source>The chosen entry says more: %1.</source>
        <comment>names of columns</comment>
        <translation>Der gewählte Eintrag sagt mehr: %1.</translation>
    </message>
    <message>
        <source>More ways stand to the side: move there with the bar below or the arrow keys.</source>
        <translation>Weitere Wege stehen seitlich: mit der Leiste unten oder den Pfeiltasten dorthin.</translation>
    </message>
    <message>
        <source>Handed to the printer. The log says so.</source>
        <translation>An den Drucker übergeben. Das Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>This person was not known to you then: the record was made on %1.</source>
        <comment>day</comment>
        <translation>Damals kannten Sie diese Person noch nicht: Der Datensatz wurde am %1 angelegt.</translation>
    </message>
    <message>
        <source>Recorded only after that day, and not known to you on it: entry %1.</source>
        <comment>numbers of entries</comment>
        <translation>Erst nach diesem Tag eingetragen und damals noch nicht bekannt: Eintrag %1.</translation>
    </message>
    <message>
        <source>Ledger up to that day, received last first</source>
        <translation>Einwilligungsbuch bis zu diesem Tag, zuletzt Eingegangenes zuerst</translation>
    </message>
    <message>
        <source>“Decides” stands where an answer above rests on the entry.</source>
        <translation>„Maßgeblich“ steht, wo eine Antwort oben auf dem Eintrag beruht.</translation>
    </message>
    <message>
        <source>%1. Decides</source>
        <comment>what an entry says</comment>
        <translation>%1. Maßgeblich</translation>
    </message>
    <message>
        <source>Ledger, received last first</source>
        <translation>Einwilligungsbuch, zuletzt Eingegangenes zuerst</translation>
    </message>
    <message>
        <source>The answers above are told as they are known today: an entry that was corrected after that day does not count in them, though it was relied on then.</source>
        <translation>Die Antworten oben stehen so, wie man sie heute kennt: Ein Eintrag, der nach diesem Tag berichtigt wurde, zählt in ihnen nicht, obwohl man sich damals auf ihn verließ.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::Receipt</name>
    <message>
        <source>Receipt of an answer about personal data</source>
        <translation>Beleg über eine Antwort zu personenbezogenen Daten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Eingetragen als</translation>
    </message>
    <message>
        <source>The words that were shown</source>
        <translation>Die gezeigten Worte</translation>
    </message>
    <message>
        <source>You can withdraw at any time, as easily as you agreed. What was done until then stays lawful.</source>
        <translation>Sie können jederzeit widerrufen, so einfach, wie Sie eingewilligt haben. Was bis dahin geschah, bleibt rechtmäßig.</translation>
    </message>
    <message>
        <source>The same receipt for programs goes along inside this file. SHA-256: %1</source>
        <translation>Derselbe Beleg für Programme liegt in dieser Datei bei. SHA-256: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>its identifier</comment>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Consent, said expressly for sensitive data</source>
        <translation>Einwilligung, ausdrücklich für sensible Daten erklärt</translation>
    </message>
    <message>
        <source>As the rule “%1” says</source>
        <comment>a rule of keeping</comment>
        <translation>Wie die Regel „%1“ es sagt</translation>
    </message>
    <message>
        <source>Until it is withdrawn, at most %1 unless it is renewed</source>
        <comment>2 years</comment>
        <translation>Bis zum Widerruf, höchstens %1, wenn nicht erneuert wird</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Bis zum Widerruf</translation>
    </message>
    <message>
        <source>Until the contract and all claims from it have ended</source>
        <translation>Bis der Vertrag und alle Ansprüche daraus beendet sind</translation>
    </message>
    <message>
        <source>As long as the law demands it</source>
        <translation>So lange das Gesetz es verlangt</translation>
    </message>
    <message>
        <source>Until there is an objection, or it is no longer needed</source>
        <translation>Bis widersprochen oder es nicht mehr gebraucht wird</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Responsible for the data</source>
        <translation>Verantwortlich für die Daten</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragte Person</translation>
    </message>
    <message>
        <source>Identifier of the person</source>
        <translation>Kennung der Person</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Auf welcher Grundlage</translation>
    </message>
    <message>
        <source>with sensitive data of GDPR Art. 9</source>
        <translation>mit sensiblen Daten nach Art. 9 DSGVO</translation>
    </message>
    <message>
        <source>none of it sensitive data of GDPR Art. 9</source>
        <translation>keine sensiblen Daten nach Art. 9 DSGVO</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>fields, sensitive</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Verarbeitet von</translation>
    </message>
    <message>
        <source>people, and a model on the business&apos;s own computer</source>
        <translation>Menschen und einem Modell auf dem eigenen Rechner des Betriebs</translation>
    </message>
    <message>
        <source>people, without a model</source>
        <translation>Menschen, ohne Modell</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>Wo es gespeichert ist</translation>
    </message>
    <message>
        <source>On a computer of the business; it goes to no other country.</source>
        <translation>Auf einem Rechner des Betriebs; es geht in kein anderes Land.</translation>
    </message>
    <message>
        <source>On a computer of the business in %1; it goes to no other country.</source>
        <comment>a country</comment>
        <translation>Auf einem Rechner des Betriebs in %1; es geht in kein anderes Land.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer es erhält</translation>
    </message>
    <message>
        <source>Nobody outside the business</source>
        <translation>Niemand außerhalb des Betriebs</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>it is withdrawn</source>
        <translation>zum Widerruf</translation>
    </message>
    <message>
        <source>the next answer</source>
        <translation>zur nächsten Antwort</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Wie man widerruft</translation>
    </message>
    <message>
        <source>At any time, in any way, without a reason</source>
        <translation>Jederzeit, auf jedem Weg, ohne Grund</translation>
    </message>
    <message>
        <source>At any time, in any way, without a reason; for example: %1</source>
        <comment>addresses</comment>
        <translation>Jederzeit, auf jedem Weg, ohne Grund; zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Form of this receipt</source>
        <translation>Form dieses Belegs</translation>
    </message>
    <message>
        <source>address not stated</source>
        <translation>Anschrift nicht angegeben</translation>
    </message>
    <message>
        <source>JSON, for programs; can be checked later by this vault alone</source>
        <translation>JSON, für Programme; später nur von diesem Tresor prüfbar</translation>
    </message>
    <message>
        <source>JSON-LD, can be checked later by any vault</source>
        <translation>JSON-LD, später von jedem Tresor prüfbar</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted: keep it where only you can read it.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Die Datei ist nicht verschlüsselt: Bewahren Sie sie auf, wo nur Sie sie lesen können.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ReceiptCheck</name>
    <message>
        <source>number %1 in the file (entry %2)</source>
        <translation>Nummer %1 in der Datei (Eintrag %2)</translation>
    </message>
    <message>
        <source>Receipt that came back</source>
        <translation>Zurückgekommener Beleg</translation>
    </message>
    <message>
        <source>Receipts (*.jsonld *.json)</source>
        <translation>Belege (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>This file cannot be read, or it is too large for receipts. Nothing was changed. Choose another one.</source>
        <translation>Diese Datei ist nicht lesbar oder für Belege zu groß. Es wurde nichts geändert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Changed or no receipt: %1. They prove nothing.</source>
        <translation>Verändert oder kein Beleg: %1. Sie beweisen nichts.</translation>
    </message>
    <message>
        <source>The receipt is unchanged, and this vault holds that very entry, number %1.</source>
        <translation>Der Beleg ist unverändert, und dieser Tresor enthält genau diesen Eintrag, Nummer %1.</translation>
    </message>
    <message>
        <source>%1 of %2 receipts agree with themselves; this vault holds %3 of them just so.</source>
        <translation>%1 von %2 Belegen stimmen mit sich überein; %3 davon hat dieser Tresor genau so.</translation>
    </message>
    <message>
        <source>Otherwise than this vault holds it: %1.</source>
        <translation>Anders als in diesem Tresor: %1.</translation>
    </message>
    <message>
        <source>The entry in the receipt is the one that this vault held, number %1, until the person was erased; the texts around it are not held any more.</source>
        <translation>Der Eintrag im Beleg ist der, den dieser Tresor als Nummer %1 hatte, bis die Person gelöscht wurde; die Texte darum herum sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The receipt agrees with itself; this vault does not hold the entry, so nothing can be said of what was changed.</source>
        <translation>Der Beleg stimmt mit sich überein; dieser Tresor hat den Eintrag nicht, also lässt sich nicht sagen, ob etwas geändert wurde.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::RenewPage</name>
    <message>
        <source>Only of this purpose</source>
        <translation>Nur dieser Zweck</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Alle Zwecke</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose, how many people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People to ask again, and consents that end soon</source>
        <translation>Wer erneut zu fragen ist, und Einwilligungen, die bald enden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nobody is to be asked</source>
        <translation>Niemand ist zu fragen</translation>
    </message>
    <message>
        <source>Two months before a consent ends the person stands here, so that you can ask in time; and so does whoever agreed before a purpose changed.</source>
        <translation>Zwei Monate bevor eine Einwilligung endet, steht die Person hier, damit Sie rechtzeitig fragen können; ebenso, wer eingewilligt hat, bevor sich ein Zweck änderte.</translation>
    </message>
    <message>
        <source>Ask them again…</source>
        <translation>Erneut fragen…</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <translation>Der Zweck hat sich geändert</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Ask all of these again…</source>
        <translation>Alle diese erneut fragen…</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Nobody of this name is to be asked</source>
        <translation>Niemand mit diesem Namen ist zu fragen</translation>
    </message>
    <message>
        <source>Type fewer letters, or choose all purposes.</source>
        <translation>Geben Sie weniger Buchstaben ein oder wählen Sie alle Zwecke.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::RenewalPanel</name>
    <message>
        <source>Ask people again</source>
        <translation>Personen erneut fragen</translation>
    </message>
    <message>
        <source>Letters, as PDF</source>
        <translation>Briefe, als PDF</translation>
    </message>
    <message>
        <source>E-mails, as text</source>
        <translation>E-Mails, als Text</translation>
    </message>
    <message>
        <source>Record that they were asked</source>
        <translation>Eintragen, dass sie gefragt wurden</translation>
    </message>
    <message numerus="yes">
        <source>The ledger says of %Ln people that they were asked today.</source>
        <translation>
            <numerusform>Im Einwilligungsbuch steht von %Ln Person, dass sie heute gefragt wurde.</numerusform>
            <numerusform>Im Einwilligungsbuch steht von %Ln Personen, dass sie heute gefragt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Save the e-mail texts…</source>
        <translation>E-Mail-Texte speichern…</translation>
    </message>
    <message>
        <source>Save the letters…</source>
        <translation>Briefe speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the text of an e-mail.</source>
        <translation>
            <numerusform>%Ln Person bekommt den Text einer E-Mail.</numerusform>
            <numerusform>%Ln Personen bekommen den Text einer E-Mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving records nothing. Once you have sent the e-mails and say so here, the ledger gets an entry for each person: was asked, by e-mail, with the wording. What they answered before stays as it is.</source>
        <translation>Das Speichern trägt nichts ein. Wenn Sie die E-Mails gesendet haben und es hier sagen, bekommt das Einwilligungsbuch für jede Person einen Eintrag: wurde gefragt, per E-Mail, mit dem Wortlaut. Was sie vorher geantwortet hat, bleibt.</translation>
    </message>
    <message>
        <source>Saving records nothing. Once you have sent the letters and say so here, the ledger gets an entry for each person: was asked, by letter, with the wording. What they answered before stays as it is.</source>
        <translation>Das Speichern trägt nichts ein. Wenn Sie die Briefe gesendet haben und es hier sagen, bekommt das Einwilligungsbuch für jede Person einen Eintrag: wurde gefragt, per Brief, mit dem Wortlaut. Was sie vorher geantwortet hat, bleibt.</translation>
    </message>
    <message>
        <source>Nobody of those chosen can be asked this way</source>
        <translation>Niemand der Gewählten kann auf diesem Weg gefragt werden</translation>
    </message>
    <message>
        <source>e-mails</source>
        <comment>a file name without the ending</comment>
        <translation>e-mails</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>a file name without the ending</comment>
        <translation>briefe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail text(s) are saved. Have they been sent?</source>
        <translation>
            <numerusform>%Ln E-Mail-Text ist gespeichert. Wurde er gesendet?</numerusform>
            <numerusform>%Ln E-Mail-Texte sind gespeichert. Wurden sie gesendet?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are saved. Have they been sent?</source>
        <translation>
            <numerusform>%Ln Brief ist gespeichert. Wurde er gesendet?</numerusform>
            <numerusform>%Ln Briefe sind gespeichert. Wurden sie gesendet?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Send them first, then press the button.</source>
        <translation>Es ist noch nichts eingetragen. Senden Sie sie zuerst, und drücken Sie dann den Knopf.</translation>
    </message>
    <message>
        <source>Not sent: record nothing</source>
        <translation>Nicht gesendet: nichts eintragen</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>A letter needs its sender, or nobody can answer it. Enter once how your business is reached; you can change it under Users &amp; settings.</source>
        <translation>Ein Brief braucht einen Absender, sonst kann niemand antworten. Geben Sie einmal ein, wie man Ihren Betrieb erreicht; ändern können Sie es unter „Benutzer und Einstellungen“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get a letter with a slip to answer.</source>
        <translation>
            <numerusform>%Ln Person bekommt einen Brief mit einem Antwortabschnitt.</numerusform>
            <numerusform>%Ln Personen bekommen einen Brief mit einem Antwortabschnitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role records no answers, and the ledger notes who was asked. Ask the owner or a manager.</source>
        <translation>Ihre Rolle trägt keine Antworten ein, und das Einwilligungsbuch vermerkt, wer gefragt wurde. Fragen Sie den Inhaber oder die Leitung.</translation>
    </message>
    <message>
        <source>Your role makes no letters to several people: they hold names and addresses. Ask the owner or a manager.</source>
        <translation>Ihre Rolle erstellt keine Briefe an mehrere Personen: Sie enthalten Namen und Anschriften. Fragen Sie den Inhaber oder die Leitung.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::RenewalWriter</name>
    <message>
        <source>These are more than %1 letters. Nothing was prepared. Choose fewer people.</source>
        <translation>Das sind mehr als %1 Briefe. Es wurde nichts vorbereitet. Wählen Sie weniger Personen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were left out: they are restricted or said no in the meantime.</source>
        <translation>
            <numerusform>%Ln Person wurde weggelassen: Sie ist inzwischen eingeschränkt oder hat abgelehnt.</numerusform>
            <numerusform>%Ln Personen wurden weggelassen: Sie sind inzwischen eingeschränkt oder haben abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no e-mail address and got no text: %1. A letter (PDF) reaches them.</source>
        <translation>
            <numerusform>%Ln Person hat keine E-Mail-Adresse und bekam keinen Text: %1. Ein Brief (PDF) erreicht sie.</numerusform>
            <numerusform>%Ln Personen haben keine E-Mail-Adresse und bekamen keinen Text: %1. Ein Brief (PDF) erreicht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, addresses</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got no text, for somebody with their address objected: %1.</source>
        <translation>
            <numerusform>%Ln Person bekam kein Schreiben, denn jemand mit ihrer Adresse hat widersprochen: %1.</numerusform>
            <numerusform>%Ln Personen bekamen kein Schreiben, denn jemand mit ihrer Adresse hat widersprochen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <comment>names with sentences</comment>
        <translation>Nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <comment>names with sentences</comment>
        <translation>Nicht eingetragen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no postal address and get no letter: %1. Choose e-mails, or enter their address.</source>
        <translation>
            <numerusform>%Ln Person hat keine Postanschrift und bekommt keinen Brief: %1. Wählen Sie E-Mails, oder geben Sie die Anschrift ein.</numerusform>
            <numerusform>%Ln Personen haben keine Postanschrift und bekommen keinen Brief: %1. Wählen Sie E-Mails, oder geben Sie die Anschriften ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters are being written</source>
        <translation>Briefe werden geschrieben</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::CheckPage</name>
    <message>
        <source>Checking every row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>If you stop, nothing has happened: a check stores nothing.</source>
        <translation>Wenn Sie anhalten, ist nichts geschehen: Eine Prüfung speichert nichts.</translation>
    </message>
    <message>
        <source>Pass them over again</source>
        <translation>Wieder übergehen</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Weggelassene Spalten</translation>
    </message>
    <message>
        <source>Save the left-out columns as a file…</source>
        <translation>Weggelassene Spalten als Datei speichern…</translation>
    </message>
    <message>
        <source>Columns left out, with the reason</source>
        <translation>Weggelassene Spalten, mit dem Grund</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Filled cells</source>
        <translation>Gefüllte Zellen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>row(s) to add</source>
        <translation>
            <numerusform>Zeile kommt hinzu</numerusform>
            <numerusform>Zeilen kommen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>row(s) that update somebody</source>
        <translation>
            <numerusform>Zeile aktualisiert jemanden</numerusform>
            <numerusform>Zeilen aktualisieren jemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out</source>
        <translation>
            <numerusform>Zeile weggelassen</numerusform>
            <numerusform>Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that cannot be taken</source>
        <translation>
            <numerusform>Zeile nicht zu übernehmen</numerusform>
            <numerusform>Zeilen nicht zu übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column(s) left out</source>
        <translation>
            <numerusform>Spalte weggelassen</numerusform>
            <numerusform>Spalten weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added although somebody has the same e-mail or phone.</source>
        <translation>
            <numerusform>%n Zeile kommt hinzu, obwohl jemand dieselbe E-Mail oder dasselbe Telefon hat.</numerusform>
            <numerusform>%n Zeilen kommen hinzu, obwohl jemand dieselbe E-Mail oder dasselbe Telefon hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the file: %1 to add, %2 that update somebody, %3 left out, %4 that cannot be taken.</source>
        <translation>
            <numerusform>%Ln Zeile in der Datei: %1 kommen hinzu, %2 aktualisieren jemanden, %3 weggelassen, %4 nicht zu übernehmen.</numerusform>
            <numerusform>%Ln Zeilen in der Datei: %1 kommen hinzu, %2 aktualisieren jemanden, %3 weggelassen, %4 nicht zu übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows to add make %1.</source>
        <comment>people and organisations</comment>
        <translation>Die neuen Zeilen ergeben %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more organisation(s) are made because rows name them.</source>
        <translation>
            <numerusform>%Ln weitere Organisation wird angelegt, weil Zeilen sie nennen.</numerusform>
            <numerusform>%Ln weitere Organisationen werden angelegt, weil Zeilen sie nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows to add bear the name of somebody who is here already: see below.</source>
        <translation>
            <numerusform>%Ln der neuen Zeilen trägt den Namen von jemandem, der schon hier ist: siehe unten.</numerusform>
            <numerusform>%Ln der neuen Zeilen tragen den Namen von jemandem, der schon hier ist: siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. The import will give exactly these numbers.</source>
        <translation>Noch ist nichts gespeichert. Der Import wird genau diese Zahlen ergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) look wrong or do not fit their field as they are: they are listed below.</source>
        <translation>
            <numerusform>%n Wert sieht falsch aus oder passt so nicht in sein Feld: Er ist unten aufgeführt.</numerusform>
            <numerusform>%n Werte sehen falsch aus oder passen so nicht in ihr Feld: Sie sind unten aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beside these have nothing in them and are passed by.</source>
        <translation>
            <numerusform>%n Zeile daneben ist leer und wird übergangen.</numerusform>
            <numerusform>%n Zeilen daneben sind leer und werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is stored.</source>
        <translation>Die Prüfung wurde angehalten. Es ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. The file ends in the middle of its last row: it was cut off. All rows before that are kept; export the file again if rows are missing.</source>
        <translation>Noch ist nichts gespeichert. Die Datei endet mitten in ihrer letzten Zeile: Sie wurde abgeschnitten. Alle Zeilen davor werden übernommen; exportieren Sie die Datei neu, wenn Zeilen fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are kept as extra fields: %1</source>
        <translation>
            <numerusform>%n Spalte bleibt als Zusatzfeld: %1</numerusform>
            <numerusform>%n Spalten bleiben als Zusatzfelder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%n leere Spalte</numerusform>
            <numerusform>%n leere Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in them</source>
        <translation>Es steht nichts darin</translation>
    </message>
    <message>
        <source>Save the rows that cannot be taken</source>
        <translation>Nicht übernommene Zeilen speichern</translation>
    </message>
    <message>
        <source>Save the left-out columns</source>
        <translation>Weggelassene Spalten speichern</translation>
    </message>
    <message>
        <source>left-out-columns.csv</source>
        <translation>weggelassene-spalten.csv</translation>
    </message>
    <message>
        <source>The left-out columns are saved. The file is not encrypted: delete it when you are done.</source>
        <translation>Die weggelassenen Spalten sind gespeichert. Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Whose records are updated, and how, stands below.</source>
        <translation>Wessen Datensätze aktualisiert werden und wie, steht unten.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ColumnVerdict</name>
    <message>
        <source>Special category (GDPR Art. 9). Blocked</source>
        <translation>Besondere Kategorie (DSGVO Art. 9). Gesperrt</translation>
    </message>
    <message>
        <source>Left out as you chose</source>
        <translation>Auf Ihren Wunsch weggelassen</translation>
    </message>
    <message>
        <source>Kept as an extra field, as you chose below</source>
        <translation>Als Zusatzfeld behalten, wie unten gewählt</translation>
    </message>
    <message>
        <source>Cannot become a consent. Consents need date and proof</source>
        <translation>Kann keine Einwilligung werden. Dazu braucht es Datum und Nachweis</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No purpose needs it. Leaving it out is safer</source>
        <translation>Kein Zweck braucht das. Weglassen ist sicherer</translation>
    </message>
    <message>
        <source>Empty, so nothing is lost</source>
        <translation>Leer, es geht also nichts verloren</translation>
    </message>
    <message>
        <source>Nothing says what it holds. Choose where it goes, or leave it out</source>
        <translation>Nichts sagt, was darin steht. Wählen Sie, wohin es geht, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>There is no field for it. It can be kept as an extra field, see below</source>
        <translation>Dafür gibt es kein Feld. Es kann als Zusatzfeld bleiben, siehe unten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken, for example “%1”. %2</source>
        <translation>
            <numerusform>%n Zeile ist nicht zu übernehmen, zum Beispiel „%1“. %2</numerusform>
            <numerusform>%n Zeilen sind nicht zu übernehmen, zum Beispiel „%1“. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) wrong, for example “%1”</source>
        <translation>
            <numerusform>%n sieht falsch aus, zum Beispiel „%1“</numerusform>
            <numerusform>%n sehen falsch aus, zum Beispiel „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty in every row</source>
        <translation>In jeder Zeile leer</translation>
    </message>
    <message>
        <source>Empty in the first rows, counting the others…</source>
        <translation>In den ersten Zeilen leer, die anderen werden gezählt…</translation>
    </message>
    <message>
        <source>%1 of %2 look right</source>
        <translation>%1 von %2 sehen richtig aus</translation>
    </message>
    <message>
        <source>%1 filled, all look right</source>
        <translation>%1 gefüllt, alle sehen richtig aus</translation>
    </message>
    <message>
        <source>%1, split into two fields</source>
        <translation>%1, auf zwei Felder aufgeteilt</translation>
    </message>
    <message>
        <source>No purpose asks for it. It is kept for “%1”</source>
        <translation>Kein Zweck verlangt es. Es bleibt für „%1“</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Empty in the first rows</source>
        <translation>In den ersten Zeilen leer</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read, for example “%1”</source>
        <translation>
            <numerusform>%n der ersten Zeilen ist nicht lesbar, zum Beispiel „%1“</numerusform>
            <numerusform>%n der ersten Zeilen sind nicht lesbar, zum Beispiel „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n of the first rows, all look right</source>
        <translation>
            <numerusform>In %n der ersten Zeilen gefüllt, sieht richtig aus</numerusform>
            <numerusform>In %n der ersten Zeilen gefüllt, alle sehen richtig aus</numerusform>
        </translation>
    </message>
    <message>
        <source>The other program&apos;s note about its own entry. Nothing of the person is lost</source>
        <translation>Vermerk des anderen Programms über seinen eigenen Eintrag. Von der Person geht nichts verloren</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ExportScreen</name>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Into a file for another program, or to keep</source>
        <translation>In eine Datei für ein anderes Programm oder zum Aufheben</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>Kunden werden exportiert</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Everybody who is not in the bin.</source>
        <translation>Alle, die nicht im Papierkorb liegen.</translation>
    </message>
    <message>
        <source>Those whom the list shows</source>
        <translation>Die in der Liste gezeigten</translation>
    </message>
    <message>
        <source>As it is filtered and in its order.</source>
        <translation>So gefiltert und geordnet wie dort.</translation>
    </message>
    <message>
        <source>The ticked ones</source>
        <translation>Die angekreuzten</translation>
    </message>
    <message>
        <source>Those who were ticked in the list.</source>
        <translation>Die in der Liste angekreuzt waren.</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>In welcher Form?</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would run as a formula gets an apostrophe in front.</source>
        <translation>Eine Zelle, die eine Tabellenkalkulation als Formel ausführen würde, bekommt einen Apostroph davor.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Every program can read it. %1</source>
        <translation>Jedes Programm kann sie lesen. %1</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice. No cell can become a formula.</source>
        <translation>Für Excel und LibreOffice. Keine Zelle kann zur Formel werden.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For address books and telephones of today, with photos.</source>
        <translation>Für heutige Adressbücher und Telefone, mit Fotos.</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>For older telephones and programs, with photos.</source>
        <translation>Für ältere Telefone und Programme, mit Fotos.</translation>
    </message>
    <message>
        <source>AICMS JSON</source>
        <translation>AICMS-JSON</translation>
    </message>
    <message>
        <source>The only form that holds everything; made to be read by AICMS again.</source>
        <translation>Die einzige Form, die alles enthält; dafür gemacht, dass AICMS sie wieder liest.</translation>
    </message>
    <message>
        <source>What goes in?</source>
        <translation>Was kommt hinein?</translation>
    </message>
    <message>
        <source>Names, numbers, e-mails, phones and addresses always do. Leave out what the receiver does not need: what is not in the file cannot leak.</source>
        <translation>Namen, Nummern, E-Mails, Telefone und Adressen immer. Lassen Sie weg, was der Empfänger nicht braucht: Was nicht in der Datei ist, kann nicht nach außen gelangen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands in the log with the day, your name and how many it were, for whoever asks later.</source>
        <translation>Es steht mit Tag, Ihrem Namen und der Anzahl im Protokoll, für alle, die später fragen.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>If you stop, no file is left behind.</source>
        <translation>Wenn Sie anhalten, bleibt keine Datei zurück.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it no longer than it is needed.</source>
        <translation>Die Datei ist nicht verschlüsselt. Heben Sie sie nicht länger auf als nötig.</translation>
    </message>
    <message>
        <source>Enter a reason first. The file is not encrypted; keep it no longer than it is needed.</source>
        <translation>Geben Sie zuerst einen Grund ein. Die Datei ist nicht verschlüsselt; heben Sie sie nicht länger auf als nötig.</translation>
    </message>
    <message>
        <source>Your role does not see birthdays: none goes into the file.</source>
        <translation>Ihre Rolle sieht keine Geburtstage: Es kommen keine in die Datei.</translation>
    </message>
    <message>
        <source>Shown with a reason only, and therefore in no file: %1.</source>
        <comment>names of fields</comment>
        <translation>Nur mit Grund zu sehen und deshalb in keiner Datei: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Save the customers</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>customers.%1</source>
        <comment>a file&apos;s name</comment>
        <translation>kunden.%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are written. The file is not encrypted: delete it when it has done its work.</source>
        <translation>
            <numerusform>%Ln Kunde ist geschrieben. Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn sie ihren Dienst getan hat.</numerusform>
            <numerusform>%Ln Kunden sind geschrieben. Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn sie ihren Dienst getan hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::FilePage</name>
    <message>
        <source>Past imports</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Put this file aside</source>
        <translation>Diese Datei weglegen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Judged by the names of its columns. Change it if it is wrong.</source>
        <translation>Nach den Namen ihrer Spalten beurteilt. Ändern Sie es, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Found out from the file. Change it where letters or columns look wrong.</source>
        <translation>Aus der Datei ermittelt. Ändern Sie es, wo Zeichen oder Spalten falsch aussehen.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Another file can be dropped or chosen at any time.</source>
        <translation>Sie können jederzeit eine andere Datei hierherziehen oder wählen.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The file ends in the middle of its last row: it was cut off. All rows before that are kept, the last one is left out. Export the file again if rows are missing.</source>
        <translation>Die Datei endet mitten in ihrer letzten Zeile: Sie wurde abgeschnitten. Alle Zeilen davor werden übernommen, die letzte entfällt. Exportieren Sie die Datei neu, wenn Zeilen fehlen.</translation>
    </message>
    <message>
        <source>The file has names of columns but no rows. Nothing can be imported from it. Export it again from the other program.</source>
        <translation>Die Datei hat Namen von Spalten, aber keine Zeilen. Daraus lässt sich nichts importieren. Exportieren Sie sie im anderen Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read as they are. They are left out and listed in step 4 with the reason.</source>
        <translation>
            <numerusform>%n Zeile ist so nicht lesbar. Sie wird weggelassen und in Schritt 4 mit dem Grund aufgeführt.</numerusform>
            <numerusform>%n Zeilen sind so nicht lesbar. Sie werden weggelassen und in Schritt 4 mit dem Grund aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei für den Import wählen</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard, LDIF or JSON: every program that holds contacts or orders can save one of them. The file is read here and is not changed.</source>
        <translation>CSV, Excel, vCard, LDIF oder JSON: Jedes Programm, das Kontakte oder Bestellungen führt, kann eines davon speichern. Die Datei wird hier gelesen und nicht geändert.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::FileProblem</name>
    <message>
        <source>The file has more than %1 columns, so it is no list of customers, or its separator is another one. Nothing was stored. Choose the separator below, or export only the columns you need.</source>
        <translation>Die Datei hat mehr als %1 Spalten, ist also keine Kundenliste, oder ihr Trennzeichen ist ein anderes. Es wurde nichts gespeichert. Wählen Sie unten das Trennzeichen oder exportieren Sie nur die nötigen Spalten.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was stored. Split it into smaller files and import them one after the other.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Es wurde nichts gespeichert. Teilen Sie sie in kleinere Dateien und importieren Sie diese nacheinander.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Nothing was stored. Split it into smaller files and import them one after the other.</source>
        <translation>Die Datei ist größer als %1. Es wurde nichts gespeichert. Teilen Sie sie in kleinere Dateien und importieren Sie diese nacheinander.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was stored. Check that you may open it, that no other program holds it and that the disk is connected, then choose it again. (The system says: %1)</source>
        <translation>Die Datei ist nicht lesbar. Es wurde nichts gespeichert. Prüfen Sie, ob Sie sie öffnen dürfen, ob kein anderes Programm sie festhält und ob das Laufwerk verbunden ist, und wählen Sie sie noch einmal. (Das System sagt: %1)</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::FirstRows</name>
    <message>
        <source>The first rows as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::FormatWords</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (westlich)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (japanisch)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>day first (14.02.1991)</source>
        <translation>Tag zuerst (14.02.1991)</translation>
    </message>
    <message>
        <source>month first (02/14/1991)</source>
        <translation>Monat zuerst (02/14/1991)</translation>
    </message>
    <message>
        <source>year first (1991-02-14)</source>
        <translation>Jahr zuerst (1991-02-14)</translation>
    </message>
    <message>
        <source>Files to import (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard *.ldif *.json);;All files (*)</source>
        <comment>only the words</comment>
        <translation>Dateien für den Import (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard *.ldif *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (griechisch)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (türkisch)</translation>
    </message>
    <message>
        <source>KOI8-R (Russian)</source>
        <translation>KOI8-R (russisch)</translation>
    </message>
    <message>
        <source>Mac Roman (Western)</source>
        <translation>Mac Roman (westlich)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (japanisch)</translation>
    </message>
    <message>
        <source>GBK, GB18030 (Chinese, simplified)</source>
        <translation>GBK, GB18030 (chinesisch, vereinfacht)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5 (chinesisch, traditionell)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (koreanisch)</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ImportCommands</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Past imports</source>
        <translation>&amp;Bisherige Importe</translation>
    </message>
    <message>
        <source>&amp;Export customers…</source>
        <translation>Kunden &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ImportHistory</name>
    <message>
        <source>Past imports, newest first</source>
        <translation>Bisherige Importe, der neueste zuerst</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch wurde nichts importiert</translation>
    </message>
    <message>
        <source>Imports of files are listed here, so that you can see what came of them and take them back.</source>
        <translation>Hier stehen die Importe von Dateien, damit Sie sehen, was daraus wurde, und sie zurücknehmen können.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>What came in from files, and how to take it back</source>
        <translation>Was aus Dateien kam und wie man es zurücknimmt</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Damit fortfahren…</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Diesen Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Half undone</source>
        <translation>Halb zurückgenommen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>ein Kollege</translation>
    </message>
    <message>
        <source>Rows of import number %1 that could not be taken</source>
        <translation>Zeilen von Import Nummer %1, die nicht übernommen werden konnten</translation>
    </message>
    <message>
        <source>Choose the file of this import: what stood in its rows is not kept here</source>
        <translation>Wählen Sie die Datei dieses Imports: Was in ihren Zeilen stand, ist hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>This is not the file of that import, or it was changed since. Choose the one it was made from; nothing was written.</source>
        <translation>Das ist nicht die Datei jenes Imports, oder sie wurde seither geändert. Wählen Sie die, aus der er stammt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save the rows that could not be taken</source>
        <translation>Nicht übernommene Zeilen speichern</translation>
    </message>
    <message>
        <source>This import is undone. Only records that somebody changed since stay as they are.</source>
        <translation>Dieser Import ist zurückgenommen. Nur seither geänderte Datensätze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your role does not allow undoing imports. An owner of the vault can do it or give you the right.</source>
        <translation>Ihre Rolle erlaubt nicht, Importe rückgängig zu machen. Ein Inhaber des Tresors kann es tun oder Ihnen das Recht geben.</translation>
    </message>
    <message>
        <source>The undoing of this import was cut off. Undo it once more to take back the rest.</source>
        <translation>Das Rückgängigmachen dieses Imports brach ab. Machen Sie ihn noch einmal rückgängig, um den Rest zurückzunehmen.</translation>
    </message>
    <message>
        <source>This import was broken off. Go on with the same file, or undo what was stored.</source>
        <translation>Dieser Import brach ab. Fahren Sie mit derselben Datei fort oder machen Sie das Gespeicherte rückgängig.</translation>
    </message>
    <message>
        <source>Undo import number %1?</source>
        <translation>Import Nummer %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Counting what goes and what stays…</source>
        <translation>Es wird gezählt, was geht und was bleibt…</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Import behalten</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Ein Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Choose the file with which the import began</source>
        <translation>Wählen Sie die Datei, mit der der Import begann</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Import number %1 is being undone.</source>
        <translation>Import Nummer %1 wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Import number %1 is being undone: %2 of %3 records.</source>
        <translation>Import Nummer %1 wird rückgängig gemacht: %2 von %3 Datensätzen.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ImportScreen</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From any program</source>
        <translation>Aus jedem Programm</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Customers, orders, products or events that another program saved. Nothing is stored before the last step.</source>
        <translation>Kunden, Bestellungen, Produkte oder Ereignisse, die ein anderes Programm gespeichert hat. Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin geht</translation>
    </message>
    <message>
        <source>match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Match the columns of your file</source>
        <translation>Spalten Ihrer Datei zuordnen</translation>
    </message>
    <message>
        <source>We guessed from the names and the first 50 rows. Change what is wrong. Nothing is stored yet.</source>
        <translation>Nach den Namen und den ersten 50 Zeilen geraten. Ändern Sie, was falsch ist. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Source and duplicates</source>
        <translation>Herkunft und Dubletten</translation>
    </message>
    <message>
        <source>Who gave it, who is here</source>
        <translation>Von wem, wer schon da ist</translation>
    </message>
    <message>
        <source>source and duplicates</source>
        <translation>Herkunft und Dubletten</translation>
    </message>
    <message>
        <source>This is written down with every value, so that you can answer when somebody asks.</source>
        <translation>Das wird bei jedem Wert festgehalten, damit Sie antworten können, wenn jemand fragt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Duplicates and errors</source>
        <translation>Dubletten und Fehler</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>Check before anything is stored</source>
        <translation>Prüfen, bevor etwas gespeichert wird</translation>
    </message>
    <message>
        <source>Every row is played through as in the import, then all of it is taken back.</source>
        <translation>Jede Zeile wird durchgespielt wie beim Import, dann wird alles zurückgenommen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Zurücknehmbar</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>The file is read here and is not changed. It is not encrypted: delete it once you need nothing of it any more.</source>
        <translation>Die Datei wird hier gelesen und nicht verändert. Sie ist nicht verschlüsselt: Löschen Sie sie, sobald Sie nichts mehr daraus brauchen.</translation>
    </message>
    <message>
        <source>An import is running. The next one can begin when it is done.</source>
        <translation>Ein Import läuft. Der nächste kann beginnen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The import goes on; the status bar shows how far it is.</source>
        <translation>Der Import geht weiter; die Statusleiste zeigt, wie weit er ist.</translation>
    </message>
    <message>
        <source>Nothing is stored. Which file it is and how it is matched is kept inside the vault; go on with Import. The file itself stays where it is: do not move it.</source>
        <translation>Es ist nichts gespeichert. Welche Datei es ist und wie sie zugeordnet ist, bleibt im Tresor; fahren Sie mit „Import“ fort. Die Datei selbst bleibt, wo sie ist: Verschieben Sie sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %Ln row(s) stored.</source>
        <translation>
            <numerusform>Der Import ist fertig: %Ln Zeile gespeichert.</numerusform>
            <numerusform>Der Import ist fertig: %Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done. Added: %1.</source>
        <comment>people and organisations</comment>
        <translation>Der Import ist fertig. Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>The import was broken off. Open Import to see why.</source>
        <translation>Der Import brach ab. Öffnen Sie „Import“, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Ein Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>You can stop at any time; what was stored is then taken back.</source>
        <translation>Sie können jederzeit anhalten; was gespeichert wurde, wird dann zurückgenommen.</translation>
    </message>
    <message>
        <source>Look at the numbers once more. The import begins with the button below.</source>
        <translation>Sehen Sie die Zahlen noch einmal an. Der Import beginnt mit dem Knopf unten.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>The file says itself what goes where. Look it through. Nothing is stored yet.</source>
        <translation>Die Datei sagt selbst, was wohin geht. Sehen Sie es durch. Noch ist nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept when you close or lock</source>
        <translation>Bleibt beim Schließen oder Sperren</translation>
    </message>
    <message>
        <source>All of it is stored, encrypted.</source>
        <translation>Alles ist gespeichert, verschlüsselt.</translation>
    </message>
    <message>
        <source>Rows that are stored, encrypted: %1 of %2. What is not stored, and why, stands below.</source>
        <translation>Verschlüsselt gespeicherte Zeilen: %1 von %2. Was nicht gespeichert ist und warum, steht unten.</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation>CSV, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matched</source>
        <translation>
            <numerusform>%1 von %n zugeordnet</numerusform>
            <numerusform>%1 von %n zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) checked</source>
        <translation>
            <numerusform>%Ln Zeile geprüft</numerusform>
            <numerusform>%Ln Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Being taken back.</source>
        <translation>Wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Rows are being stored.</source>
        <translation>Zeilen werden gespeichert.</translation>
    </message>
    <message>
        <source>Stored in the vault.</source>
        <translation>Im Tresor gespeichert.</translation>
    </message>
    <message>
        <source>Some of it is still stored.</source>
        <translation>Ein Teil davon ist noch gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of it is stored.</source>
        <translation>Nichts davon ist gespeichert.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wählen Sie zuerst eine Datei</translation>
    </message>
    <message>
        <source>Match a column for “%1” first</source>
        <translation>Ordnen Sie zuerst eine Spalte für „%1“ zu</translation>
    </message>
    <message>
        <source>Match a column for the name, e-mail, phone or number first</source>
        <translation>Ordnen Sie zuerst eine Spalte für Name, E-Mail, Telefon oder Nummer zu</translation>
    </message>
    <message>
        <source>Enter the currency first</source>
        <translation>Geben Sie zuerst die Währung ein</translation>
    </message>
    <message>
        <source>Wait until every row is checked</source>
        <translation>Warten Sie, bis jede Zeile geprüft ist</translation>
    </message>
    <message>
        <source>Check the rows first</source>
        <translation>Prüfen Sie zuerst die Zeilen</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Andere Datei importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Produkte zeigen</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Bestellungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s) now</source>
        <translation>
            <numerusform>%Ln Zeile jetzt importieren</numerusform>
            <numerusform>%Ln Zeilen jetzt importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is running. Closing breaks it off: what is stored by then is kept, and at the next start you go on with it or undo it.</source>
        <translation>Ein Import läuft. Schließen bricht ihn ab: Was bis dahin gespeichert ist, bleibt, und beim nächsten Start fahren Sie fort oder machen ihn rückgängig.</translation>
    </message>
    <message>
        <source>An import is being taken back. Closing breaks that off: at the next start you can undo the rest.</source>
        <translation>Ein Import wird zurückgenommen. Schließen bricht das ab: Beim nächsten Start können Sie den Rest rückgängig machen.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>What was stored is being taken back.</source>
        <translation>Was gespeichert wurde, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Amounts and customers</source>
        <translation>Beträge und Kunden</translation>
    </message>
    <message>
        <source>Which currency, whose orders</source>
        <translation>Welche Währung, wessen Bestellungen</translation>
    </message>
    <message>
        <source>amounts and customers</source>
        <translation>Beträge und Kunden</translation>
    </message>
    <message>
        <source>What the file does not say of itself.</source>
        <translation>Was die Datei nicht von selbst sagt.</translation>
    </message>
    <message>
        <source>Prices and products</source>
        <translation>Preise und Produkte</translation>
    </message>
    <message>
        <source>Which currency, what is here</source>
        <translation>Welche Währung, was schon hier ist</translation>
    </message>
    <message>
        <source>prices and products</source>
        <translation>Preise und Produkte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Whose events they are</source>
        <translation>Wessen Ereignisse es sind</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::LookTable</name>
    <message>
        <source>How the first rows will look</source>
        <translation>Wie die ersten Zeilen aussehen werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Row %1: cannot be taken</source>
        <translation>Zeile %1: nicht zu übernehmen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Zusatzfelder</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::MatchHead</name>
    <message>
        <source>Column in your file, first value, goes to, check</source>
        <translation>Spalte in Ihrer Datei, erster Wert, Ziel, Prüfung</translation>
    </message>
    <message>
        <source>Column in your file</source>
        <translation>Spalte in Ihrer Datei</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::MatchPage</name>
    <message>
        <source>Take from a file…</source>
        <translation>Aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Take a matching from a file</source>
        <translation>Zuordnung aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Save this matching as a file</source>
        <translation>Diese Zuordnung als Datei speichern</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <source>Columns without a purpose</source>
        <translation>Spalten ohne Zweck</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What is not kept cannot leak and need not be explained. In step 4 you can save these columns as a file of their own.</source>
        <translation>Was nicht da ist, kann nicht nach außen gelangen und braucht keine Erklärung. In Schritt 4 können Sie diese Spalten als eigene Datei speichern.</translation>
    </message>
    <message>
        <source>Keep them as extra fields</source>
        <translation>Als Zusatzfelder behalten</translation>
    </message>
    <message>
        <source>They appear in each customer&apos;s record under their own names. People may ask why you hold them. Blocked columns and those you left out yourself stay out.</source>
        <translation>Sie stehen im Datensatz jedes Kunden unter ihren eigenen Namen. Personen können fragen, warum Sie sie haben. Gesperrte und von Ihnen weggelassene Spalten bleiben draußen.</translation>
    </message>
    <message>
        <source>No column is matched to “%1”, which such a file needs. Choose one below, or go back and choose another kind of file.</source>
        <translation>Keine Spalte ist „%1“ zugeordnet, was so eine Datei braucht. Wählen Sie unten eine oder gehen Sie zurück und wählen Sie eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Phone numbers are kept as they are written. Those without a country&apos;s code are dialled as numbers of %1, the country of your business.</source>
        <translation>Telefonnummern bleiben, wie sie geschrieben sind. Die ohne Ländervorwahl werden als Nummern von %1 gewählt, dem Land Ihres Betriebs.</translation>
    </message>
    <message>
        <source>This matching does not fit the file: the column “%1” is not in it, or may not be imported. Your columns are as they were. Choose the matching that was made for such a file, or match the columns here.</source>
        <translation>Diese Zuordnung passt nicht zur Datei: Die Spalte „%1“ fehlt darin oder darf nicht importiert werden. Ihre Spalten sind, wie sie waren. Wählen Sie die passende Zuordnung oder ordnen Sie die Spalten hier zu.</translation>
    </message>
    <message>
        <source>Save this matching</source>
        <translation>Diese Zuordnung speichern</translation>
    </message>
    <message>
        <source>The matching is saved. It holds the names of the columns and where they go, nothing of the people.</source>
        <translation>Die Zuordnung ist gespeichert. Sie enthält die Namen der Spalten und ihr Ziel, nichts von den Personen.</translation>
    </message>
    <message>
        <source>Choose a saved matching</source>
        <translation>Gespeicherte Zuordnung wählen</translation>
    </message>
    <message>
        <source>Saved matchings (*.json);;All files (*)</source>
        <translation>Gespeicherte Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is no saved matching. Your columns are as they were. Choose a file that “Save as a file” wrote.</source>
        <translation>Diese Datei ist keine gespeicherte Zuordnung. Ihre Spalten sind, wie sie waren. Wählen Sie eine Datei, die „Als Datei speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The saved matching names “%1”, which this version does not know. Your columns are as they were. Correct the file, or match the columns here.</source>
        <translation>Die gespeicherte Zuordnung nennt „%1“, was diese Version nicht kennt. Ihre Spalten sind, wie sie waren. Berichtigen Sie die Datei oder ordnen Sie die Spalten hier zu.</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Neues eigenes Feld…</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::MatchRow</name>
    <message>
        <source>Column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>Leave out, not allowed</source>
        <translation>Weglassen, nicht erlaubt</translation>
    </message>
    <message>
        <source>Where the column “%1” goes</source>
        <translation>Wohin die Spalte „%1“ kommt</translation>
    </message>
    <message>
        <source>Kind of “%1”</source>
        <translation>Art von „%1“</translation>
    </message>
    <message>
        <source>No kind</source>
        <comment>of an e-mail or phone</comment>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>First value: %1. %2</source>
        <translation>Erster Wert: %1. %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::MatchTable</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Spalten der Datei und wohin sie kommen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Noch %n Spalte zeigen</numerusform>
            <numerusform>Noch %n Spalten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Eigenes Feld: %1</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::MatchingBar</name>
    <message>
        <source>Saved matchings</source>
        <translation>Gespeicherte Zuordnungen</translation>
    </message>
    <message>
        <source>Remember this matching…</source>
        <translation>Diese Zuordnung merken…</translation>
    </message>
    <message>
        <source>Name of the matching</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>For example: web shop, monthly list. It is used by itself for files with these columns.</source>
        <translation>Zum Beispiel: Webshop, Monatsliste. Für Dateien mit diesen Spalten wird sie von selbst benutzt.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your saved matching “%1” is used.</source>
        <translation>Ihre gespeicherte Zuordnung „%1“ wird benutzt.</translation>
    </message>
    <message>
        <source>Enter a name, so that you find it again</source>
        <translation>Geben Sie einen Namen ein, damit Sie sie wiederfinden</translation>
    </message>
    <message>
        <source>Remembered as “%1”. The next file with these columns is matched like this by itself.</source>
        <translation>Als „%1“ gemerkt. Die nächste Datei mit diesen Spalten wird von selbst so zugeordnet.</translation>
    </message>
    <message>
        <source>None is saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::NamesakesCard</name>
    <message>
        <source>Added, although somebody is called so</source>
        <translation>Kommt hinzu, obwohl schon jemand so heißt</translation>
    </message>
    <message>
        <source>Rows whose name somebody has already</source>
        <translation>Zeilen, deren Namen schon jemand trägt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As a spreadsheet counts: the names of the columns are row 1</source>
        <translation>Gezählt wie in einer Tabellenkalkulation: Die Namen der Spalten sind Zeile 1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Who is called so</source>
        <translation>Wer so heißt</translation>
    </message>
    <message>
        <source>Row %1 of this file</source>
        <translation>Zeile %1 dieser Datei</translation>
    </message>
    <message>
        <source>A customer who was here before</source>
        <translation>Ein Kunde, der schon vorher hier war</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>die ersten %1 von %2 sind aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>%n Zeile weglassen</numerusform>
            <numerusform>%n Zeilen weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave ticked rows out</source>
        <translation>Angekreuzte Zeilen weglassen</translation>
    </message>
    <message>
        <source>Row %1 of this file: the same e-mail or phone, but another customer number</source>
        <translation>Zeile %1 dieser Datei: dieselbe E-Mail oder Telefonnummer, aber eine andere Kundennummer</translation>
    </message>
    <message>
        <source>Nothing says for certain that it is the same one, so each becomes a record of its own. Tick those who are the same, and leave them out.</source>
        <translation>Nichts sagt sicher, dass es dieselbe Person ist, darum wird jede ein eigener Datensatz. Kreuzen Sie an, wer dieselbe ist, und lassen Sie diese Zeilen weg.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::RejectedCard</name>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Save these rows as a file…</source>
        <translation>Diese Zeilen als Datei speichern…</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, with the reason</source>
        <translation>Nicht übernommene Zeilen, mit dem Grund</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As a spreadsheet counts: the names of the columns are row 1</source>
        <translation>Gezählt wie in einer Tabellenkalkulation: Die Namen der Spalten sind Zeile 1</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>die ersten %1 sind aufgeführt</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::RowFiles</name>
    <message>
        <source>The rows are saved as %1, with the reason in front. Correct them there and import that file afterwards. It is not encrypted: delete it when you are done.</source>
        <translation>Die Zeilen sind als %1 gespeichert, mit dem Grund davor. Berichtigen Sie sie dort und importieren Sie dann jene Datei. Sie ist nicht verschlüsselt: Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::RunPage</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undoing removes what this import made and puts back what it changed. You can do it later, too: it is in the list of past imports.</source>
        <translation>Rückgängigmachen entfernt, was dieser Import angelegt hat, und versetzt zurück, was er geändert hat. Das geht auch später: Er steht in der Liste der bisherigen Importe.</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Diesen Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Zeilen, die nicht übernommen werden konnten</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Der Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>You can go on working: the import goes on when you leave this page.</source>
        <translation>Sie können weiterarbeiten: Der Import geht weiter, wenn Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>Stop and take everything back</source>
        <translation>Anhalten und alles zurücknehmen</translation>
    </message>
    <message>
        <source>If you stop, all that was imported so far is removed again and what was changed is put back.</source>
        <translation>Wenn Sie anhalten, wird alles bisher Importierte wieder entfernt und das Geänderte zurückversetzt.</translation>
    </message>
    <message>
        <source>Stopping: what was imported is being taken back.</source>
        <translation>Wird angehalten: Was importiert war, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Check the rows first, in step 4.</source>
        <translation>Prüfen Sie zuerst die Zeilen, in Schritt 4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be stored.</source>
        <translation>
            <numerusform>%Ln Zeile wird gespeichert.</numerusform>
            <numerusform>%Ln Zeilen werden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be added.</source>
        <comment>people and organisations</comment>
        <translation>Hinzu kommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will be updated.</source>
        <translation>
            <numerusform>%n Kunde wird aktualisiert.</numerusform>
            <numerusform>%n Kunden werden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n Zeile wird weggelassen.</numerusform>
            <numerusform>%n Zeilen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken.</source>
        <translation>
            <numerusform>%n Zeile ist nicht zu übernehmen.</numerusform>
            <numerusform>%n Zeilen sind nicht zu übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole import can be undone afterwards.</source>
        <translation>Der ganze Import lässt sich danach zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln row(s) were stored.</source>
        <translation>
            <numerusform>Fertig. %Ln Zeile wurde gespeichert.</numerusform>
            <numerusform>Fertig. %Ln Zeilen wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Added: %1.</source>
        <comment>people and organisations</comment>
        <translation>Fertig. Hinzugefügt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were updated.</source>
        <translation>
            <numerusform>%n Kunde wurde aktualisiert.</numerusform>
            <numerusform>%n Kunden wurden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n Zeile wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken; past imports list them, too.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht übernommen werden; sie steht auch bei den bisherigen Importen.</numerusform>
            <numerusform>%n Zeilen konnten nicht übernommen werden; sie stehen auch bei den bisherigen Importen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is not encrypted: delete it if you need it no more.</source>
        <translation>Die Datei selbst ist nicht verschlüsselt: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>The import did not go on; what it stored before is still there. %1</source>
        <translation>Der Import ging nicht weiter; was er vorher gespeichert hat, ist noch da. %1</translation>
    </message>
    <message>
        <source>The import was broken off, and not all of it could be taken back. Nothing else was touched. Open the past imports and undo it there.</source>
        <translation>Der Import brach ab, und nicht alles ließ sich zurücknehmen. Sonst wurde nichts berührt. Öffnen Sie die bisherigen Importe und machen Sie ihn dort rückgängig.</translation>
    </message>
    <message>
        <source>The import was broken off and taken back; your customers are as they were before. %1</source>
        <translation>Der Import brach ab und wurde zurückgenommen; Ihre Kunden sind, wie sie vorher waren. %1</translation>
    </message>
    <message>
        <source>The import could not be undone whole. %1</source>
        <translation>Der Import ließ sich nicht ganz rückgängig machen. %1</translation>
    </message>
    <message>
        <source>Save the rows that could not be taken</source>
        <translation>Nicht übernommene Zeilen speichern</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Counting what goes and what stays…</source>
        <translation>Es wird gezählt, was geht und was bleibt…</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Import behalten</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Stop and take everything back?</source>
        <translation>Anhalten und alles zurücknehmen?</translation>
    </message>
    <message>
        <source>Everything that this import has stored is removed again, and what it changed is put back. File and settings are kept, so that you can try again.</source>
        <translation>Alles, was dieser Import gespeichert hat, wird wieder entfernt, und was er geändert hat, wird zurückversetzt. Datei und Einstellungen bleiben, damit Sie es noch einmal versuchen können.</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>Weiter importieren</translation>
    </message>
    <message>
        <source>Stop and take back</source>
        <translation>Anhalten und zurücknehmen</translation>
    </message>
    <message>
        <source>What stands there is kept nowhere else: save it below, or keep the file, until it is corrected and imported.</source>
        <translation>Was dort steht, ist sonst nirgends aufbewahrt: Speichern Sie es unten oder behalten Sie die Datei, bis es berichtigt und importiert ist.</translation>
    </message>
    <message>
        <source>What stands there is kept nowhere else: keep the file until it is corrected and imported.</source>
        <translation>Was dort steht, ist sonst nirgends aufbewahrt: Behalten Sie die Datei, bis es berichtigt und importiert ist.</translation>
    </message>
    <message>
        <source>Stopped. Everything that was imported has been taken back; your customers are as they were before. File and settings are kept: with the button below it begins again.</source>
        <translation>Angehalten. Alles Importierte wurde zurückgenommen; Ihre Kunden sind wieder wie zuvor. Datei und Einstellungen bleiben: Mit der Schaltfläche unten beginnt es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: the import was broken off and could not be taken back whole. Nothing else was touched. Free some space, 200 MB or more, then open the past imports and undo it there, or go on with it.</source>
        <translation>Der Datenträger ist voll: Der Import brach ab und ließ sich nicht ganz zurücknehmen. Sonst wurde nichts berührt. Schaffen Sie Platz, 200 MB oder mehr, öffnen Sie dann die bisherigen Importe und machen Sie ihn dort rückgängig, oder setzen Sie ihn fort.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SalesLookTable</name>
    <message>
        <source>How the first rows will look</source>
        <translation>Wie die ersten Zeilen aussehen werden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SalesMatchTable</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Spalten der Datei und wohin sie kommen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SalesPage</name>
    <message>
        <source>Whose are they?</source>
        <translation>Zu wem gehören sie?</translation>
    </message>
    <message>
        <source>The column “Customer” holds</source>
        <translation>Die Spalte „Kunde“ enthält</translation>
    </message>
    <message>
        <source>And when nobody here has it?</source>
        <translation>Und wenn hier niemand sie hat?</translation>
    </message>
    <message>
        <source>Add the customer, known by it alone</source>
        <translation>Den Kunden hinzufügen, nur damit bekannt</translation>
    </message>
    <message>
        <source>No order is lost. Names and addresses come with a list of customers, by the same number.</source>
        <translation>Keine Bestellung geht verloren. Namen und Adressen kommen mit einer Kundenliste, über dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Leave those rows out</source>
        <translation>Diese Zeilen weglassen</translation>
    </message>
    <message>
        <source>They are listed with the reason and can be saved as a file.</source>
        <translation>Sie werden mit dem Grund aufgeführt und lassen sich als Datei speichern.</translation>
    </message>
    <message>
        <source>What about products that are here already?</source>
        <translation>Was geschieht mit Produkten, die schon hier sind?</translation>
    </message>
    <message>
        <source>Recognised by the product code.</source>
        <translation>Erkannt an der Artikelnummer.</translation>
    </message>
    <message>
        <source>Update them</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Name, price, category and stock are taken from the file; what it leaves empty stays. Undoing brings the old values back.</source>
        <translation>Name, Preis, Kategorie und Bestand kommen aus der Datei; was sie leer lässt, bleibt. Rückgängigmachen bringt die alten Werte zurück.</translation>
    </message>
    <message>
        <source>Skip their rows</source>
        <translation>Ihre Zeilen übergehen</translation>
    </message>
    <message>
        <source>They stay exactly as they are.</source>
        <translation>Sie bleiben genau, wie sie sind.</translation>
    </message>
    <message>
        <source>How amounts are read</source>
        <translation>Wie Beträge gelesen werden</translation>
    </message>
    <message>
        <source>Currency of rows that name none</source>
        <translation>Währung der Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>point (2.50)</source>
        <translation>Punkt (2.50)</translation>
    </message>
    <message>
        <source>comma (2,50)</source>
        <translation>Komma (2,50)</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Found: comma</source>
        <translation>Gefunden: Komma</translation>
    </message>
    <message>
        <source>Found: point</source>
        <translation>Gefunden: Punkt</translation>
    </message>
    <message>
        <source>The file names none: make sure that this is the one</source>
        <translation>Die Datei nennt keine: Vergewissern Sie sich, dass es diese ist</translation>
    </message>
    <message>
        <source>There is no such currency: enter its three letters, such as EUR</source>
        <translation>Diese Währung gibt es nicht: Geben Sie ihre drei Buchstaben ein, etwa EUR</translation>
    </message>
    <message>
        <source>The file names none: enter the one that it is in</source>
        <translation>Die Datei nennt keine: Geben Sie die ein, die dort gilt</translation>
    </message>
    <message>
        <source>The file names none, so this is your country&apos;s currency: check it</source>
        <translation>Die Datei nennt keine, also die Ihres Landes: Prüfen Sie sie</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SalesWords</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Visits, clicks and other events</source>
        <translation>Besuche, Klicks und andere Ereignisse</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>Importing customers</source>
        <translation>Kunden werden importiert</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Bestellungen werden importiert</translation>
    </message>
    <message>
        <source>Importing products</source>
        <translation>Produkte werden importiert</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>Ereignisse werden importiert</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>Bestellposten</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>neue Produkte</translation>
    </message>
    <message>
        <source>new events</source>
        <translation>neue Ereignisse</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Number of the record in AICMS</source>
        <translation>Nummer des Datensatzes in AICMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s).</source>
        <translation>
            <numerusform>%Ln Bestellung.</numerusform>
            <numerusform>%Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them give(s) money back.</source>
        <translation>
            <numerusform>%Ln davon gibt Geld zurück.</numerusform>
            <numerusform>%Ln davon geben Geld zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) name no customer and count as walk-in.</source>
        <translation>
            <numerusform>%Ln Bestellung nennt keinen Kunden und gilt als Ladenverkauf.</numerusform>
            <numerusform>%Ln Bestellungen nennen keinen Kunden und gelten als Ladenverkauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s), of whom only the key in the file is known.</source>
        <translation>
            <numerusform>%Ln neuer Kunde, von dem nur der Schlüssel aus der Datei bekannt ist.</numerusform>
            <numerusform>%Ln neue Kunden, von denen nur der Schlüssel aus der Datei bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s).</source>
        <translation>
            <numerusform>%Ln neues Produkt.</numerusform>
            <numerusform>%Ln neue Produkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have a price of 0 or less; they are kept and marked.</source>
        <translation>
            <numerusform>%Ln Posten hat einen Preis von 0 oder weniger; er bleibt und wird gekennzeichnet.</numerusform>
            <numerusform>%Ln Posten haben einen Preis von 0 oder weniger; sie bleiben und werden gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>In total %1.</source>
        <translation>Insgesamt %1.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SkippedCard</name>
    <message>
        <source>Rows left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Save these rows as a file…</source>
        <translation>Diese Zeilen als Datei speichern…</translation>
    </message>
    <message>
        <source>Rows left out, with the reason</source>
        <translation>Weggelassene Zeilen, mit dem Grund</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As a spreadsheet counts: the names of the columns are row 1</source>
        <translation>Gezählt wie in einer Tabellenkalkulation: Die Namen der Spalten sind Zeile 1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>die ersten %1 von %2 sind aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s) all the same</source>
        <translation>
            <numerusform>%n Zeile trotzdem hinzufügen</numerusform>
            <numerusform>%n Zeilen trotzdem hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ticked rows all the same</source>
        <translation>Angekreuzte Zeilen trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Somebody else with the same e-mail or phone? Tick the row and add it all the same.</source>
        <translation>Jemand anderes mit derselben E-Mail oder demselben Telefon? Kreuzen Sie die Zeile an und fügen Sie sie trotzdem hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>A customer number can be given only once: %n ticked row(s) stay out.</source>
        <translation>
            <numerusform>Eine Kundennummer gibt es nur einmal: %n angekreuzte Zeile bleibt draußen.</numerusform>
            <numerusform>Eine Kundennummer gibt es nur einmal: %n angekreuzte Zeilen bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Weggelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>The rows are saved with the reason in front. The file is not encrypted: delete it when you are done.</source>
        <translation>Die Zeilen sind mit dem Grund davor gespeichert. Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked row(s) stay out: whoever was erased, or does not want to be written to, comes back by no import. Enter them by hand under Customers, if that is decided.</source>
        <translation>
            <numerusform>%n angekreuzte Zeile bleibt draußen: Wer gelöscht wurde oder nicht angeschrieben werden will, kommt durch keinen Import zurück. Legen Sie die Person unter Kunden von Hand an, wenn das entschieden ist.</numerusform>
            <numerusform>%n angekreuzte Zeilen bleiben draußen: Wer gelöscht wurde oder nicht angeschrieben werden will, kommt durch keinen Import zurück. Legen Sie diese Personen unter Kunden von Hand an, wenn das entschieden ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked row(s) stay out, because the record is here already.</source>
        <translation>
            <numerusform>%n angekreuzte Zeile bleibt draußen, weil der Datensatz schon da ist.</numerusform>
            <numerusform>%n angekreuzte Zeilen bleiben draußen, weil die Datensätze schon da sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SourcePage</name>
    <message>
        <source>An import never makes a consent. Nobody on the list counts as having agreed to newsletters or anything else: a consent needs the day, the words that were agreed to, and proof. (GDPR Art. 7(1))</source>
        <translation>Ein Import schafft nie eine Einwilligung. Niemand auf der Liste gilt als einverstanden mit Newslettern oder sonst etwas: Eine Einwilligung braucht den Tag, die Worte, in die eingewilligt wurde, und einen Nachweis. (DSGVO Art. 7(1))</translation>
    </message>
    <message>
        <source>Who gave you these data?</source>
        <translation>Wer hat Ihnen diese Daten gegeben?</translation>
    </message>
    <message>
        <source>The people themselves</source>
        <translation>Die Personen selbst</translation>
    </message>
    <message>
        <source>They ordered, wrote, signed up or gave you a card. Each of them may have a copy of these data to take along. (GDPR Art. 20)</source>
        <translation>Sie haben bestellt, geschrieben, sich angemeldet oder Ihnen eine Karte gegeben. Jede von ihnen kann eine Kopie dieser Daten zum Mitnehmen verlangen. (DSGVO Art. 20)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Bought, handed over by another firm, or collected from websites. You owe each of them a notice within a month that says where you have the data from. (GDPR Art. 14)</source>
        <translation>Gekauft, von einer anderen Firma übergeben oder auf Websites gesammelt. Sie schulden jeder Person binnen eines Monats einen Hinweis, woher Sie die Daten haben. (DSGVO Art. 14)</translation>
    </message>
    <message>
        <source>What about people who are here already?</source>
        <translation>Was geschieht mit Personen, die schon hier sind?</translation>
    </message>
    <message>
        <source>Skip their rows</source>
        <translation>Ihre Zeilen übergehen</translation>
    </message>
    <message>
        <source>Their records stay exactly as they are. Only new people are added.</source>
        <translation>Ihre Datensätze bleiben genau, wie sie sind. Nur neue Personen kommen hinzu.</translation>
    </message>
    <message>
        <source>Update their records</source>
        <translation>Ihre Datensätze aktualisieren</translation>
    </message>
    <message>
        <source>What the file says is put in; what it leaves empty stays. Undoing the import brings the old values back.</source>
        <translation>Was die Datei sagt, wird eingesetzt; was sie leer lässt, bleibt. Rückgängigmachen bringt die alten Werte zurück.</translation>
    </message>
    <message>
        <source>Add them once more</source>
        <translation>Noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Recognised by customer number; else by e-mail or phone, if the name does not contradict, even where the customer number is another one.</source>
        <translation>Erkannt an der Kundennummer; sonst an E-Mail oder Telefon, wenn der Name nicht widerspricht, auch bei einer anderen Kundennummer.</translation>
    </message>
    <message>
        <source>You get two records for the same person, and the program cannot make one of them afterwards. Rarely what you want.</source>
        <translation>Sie erhalten zwei Datensätze für dieselbe Person, und das Programm kann später keinen einzigen daraus machen. Selten das, was Sie wollen.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::UndoWords</name>
    <message>
        <source>It made %1: they are removed.</source>
        <comment>people and organisations</comment>
        <translation>Er hat %1 angelegt; sie werden entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), product(s) or event(s) that it made are removed.</source>
        <translation>
            <numerusform>%Ln Bestellung, Produkt oder Ereignis daraus wird entfernt.</numerusform>
            <numerusform>%Ln Bestellungen, Produkte oder Ereignisse daraus werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that it changed get their old values back.</source>
        <translation>
            <numerusform>%Ln geänderter Datensatz bekommt seine alten Werte zurück.</numerusform>
            <numerusform>%Ln geänderte Datensätze bekommen ihre alten Werte zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that were changed or used since stay as they are.</source>
        <translation>
            <numerusform>%Ln Datensatz, der seither geändert oder benutzt wurde, bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Datensätze, die seither geändert oder benutzt wurden, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have answered something since, such as a consent or an objection: they stay, with what was recorded.</source>
        <translation>
            <numerusform>%Ln davon hat seither etwas geantwortet, etwa eine Einwilligung oder einen Widerspruch: Er bleibt, mit dem Eingetragenen.</numerusform>
            <numerusform>%Ln davon haben seither etwas geantwortet, etwa eine Einwilligung oder einen Widerspruch: Sie bleiben, mit dem Eingetragenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To get the import back, import the file again.</source>
        <translation>Um den Import zurückzubekommen, importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Orders, events, products and customers that it made are removed; products that it changed get their old values back. What somebody built upon since stays as it is. To get the import back, import the file again.</source>
        <translation>Bestellungen, Ereignisse, Produkte und Kunden, die er angelegt hat, werden entfernt; geänderte Produkte bekommen ihre alten Werte zurück. Worauf seither jemand aufgebaut hat, bleibt, wie es ist. Um den Import zurückzubekommen, importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <comment>people and organisations</comment>
        <translation>Entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), product(s) or event(s) were removed.</source>
        <translation>
            <numerusform>%Ln Bestellung, Produkt oder Ereignis wurde entfernt.</numerusform>
            <numerusform>%Ln Bestellungen, Produkte oder Ereignisse wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have their old values back.</source>
        <translation>
            <numerusform>%Ln Datensatz hat seine alten Werte wieder.</numerusform>
            <numerusform>%Ln Datensätze haben ihre alten Werte wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) and product(s) were left alone because something was built upon them since.</source>
        <translation>
            <numerusform>%Ln Bestellung oder Produkt blieb, weil seither darauf aufgebaut wurde.</numerusform>
            <numerusform>%Ln Bestellungen und Produkte blieben, weil seither darauf aufgebaut wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left alone because somebody changed them since.</source>
        <translation>
            <numerusform>%Ln Datensatz blieb, weil jemand ihn seither geändert hat.</numerusform>
            <numerusform>%Ln Datensätze blieben, weil jemand sie seither geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay because these people have answered something since.</source>
        <translation>
            <numerusform>%Ln Datensatz bleibt, weil diese Person seither etwas geantwortet hat.</numerusform>
            <numerusform>%Ln Datensätze bleiben, weil diese Personen seither etwas geantwortet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), product(s) or event(s)</source>
        <translation>
            <numerusform>%Ln Bestellung, Produkt oder Ereignis</numerusform>
            <numerusform>%Ln Bestellungen, Produkte oder Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s)</source>
        <translation>
            <numerusform>%Ln geänderter Datensatz</numerusform>
            <numerusform>%Ln geänderte Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Still stored of it: %1.</source>
        <translation>Noch gespeichert davon: %1.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::Unfinished</name>
    <message numerus="yes">
        <source>%Ln import(s) did not reach their end. What they had stored is there. Go on with them, or undo them.</source>
        <translation>
            <numerusform>%Ln Import kam nicht bis ans Ende. Was er gespeichert hatte, ist da. Fahren Sie damit fort oder machen Sie ihn rückgängig.</numerusform>
            <numerusform>%Ln Importe kamen nicht bis ans Ende. Was sie gespeichert hatten, ist da. Fahren Sie damit fort oder machen Sie sie rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The undoing of the import of %1 was cut off. What is not undone is still there. Undo it once more.</source>
        <translation>Das Rückgängigmachen des Imports von %1 brach ab. Was noch nicht zurückgenommen ist, ist noch da. Machen Sie ihn noch einmal rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>The import of %1 was cut off after %Ln row(s). What they brought is kept. Go on with the same file, or undo it.</source>
        <translation>
            <numerusform>Der Import von %1 brach nach %Ln Zeile ab. Was sie brachte, ist noch da. Fahren Sie mit derselben Datei fort oder machen Sie ihn rückgängig.</numerusform>
            <numerusform>Der Import von %1 brach nach %Ln Zeilen ab. Was sie brachten, ist noch da. Fahren Sie mit derselben Datei fort oder machen Sie ihn rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume or undo…</source>
        <translation>Fortfahren oder zurücknehmen…</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::UpdatesCard</name>
    <message>
        <source>%1 (row %2 of this file)</source>
        <translation>%1 (Zeile %2 dieser Datei)</translation>
    </message>
    <message>
        <source>Who is updated, and how</source>
        <translation>Wer aktualisiert wird und wie</translation>
    </message>
    <message>
        <source>Records that are updated: what stands in each field, and what will</source>
        <translation>Datensätze, die aktualisiert werden: was in jedem Feld steht und was darin stehen wird</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As a spreadsheet counts: the names of the columns are row 1</source>
        <translation>Gezählt wie in einer Tabellenkalkulation: Die Namen der Spalten sind Zeile 1</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Wessen Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>What the file leaves empty stays, and nothing is deleted. If a record should stay as it is, go back and skip the rows of people who are here.</source>
        <translation>Was die Datei leer lässt, bleibt, und nichts wird gelöscht. Soll ein Datensatz bleiben, wie er ist, gehen Sie zurück und überspringen Sie die Zeilen der Personen, die schon hier sind.</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>die ersten %1 von %2 sind aufgeführt</translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::WrongValuesCard</name>
    <message>
        <source>Values to look at</source>
        <translation>Anzusehende Werte</translation>
    </message>
    <message>
        <source>Values to look at, with what is the matter</source>
        <translation>Anzusehende Werte, mit dem, was daran auffällt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As a spreadsheet counts: the names of the columns are row 1</source>
        <translation>Gezählt wie in einer Tabellenkalkulation: Die Namen der Spalten sind Zeile 1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was daran auffällt</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>die ersten %1 sind aufgeführt</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::FieldChips</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::FieldsPage</name>
    <message>
        <source>Fields and what they are needed for</source>
        <translation>Felder und wofür sie gebraucht werden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Gebraucht für</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>Kein Zweck</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purpose(s)</source>
        <translation>
            <numerusform>%Ln Zweck</numerusform>
            <numerusform>%Ln Zwecke</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not collect it, or say on a purpose that it needs it</source>
        <translation>Nicht erheben, oder bei einem Zweck angeben, dass er es braucht</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::NoticeCompare</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The newer text with what came and what went</source>
        <translation>Der neuere Text mit dem, was kam und was ging</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Save to hand out…</source>
        <translation>Zum Aushändigen speichern…</translation>
    </message>
    <message>
        <source>Version to show</source>
        <translation>Gezeigte Version</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version zum Vergleich</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1: %2 compared with %3</source>
        <translation>%1: %2 verglichen mit %3</translation>
    </message>
    <message>
        <source>Underlined is new, struck is gone.</source>
        <translation>Unterstrichenes ist neu, Durchgestrichenes ist weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a sentence</source>
        <translation>
            <numerusform>%Ln Wort je Satz</numerusform>
            <numerusform>%Ln Wörter je Satz</numerusform>
        </translation>
    </message>
    <message>
        <source>no other version</source>
        <translation>keine andere Version</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>SHA-256 of title and text: %1</source>
        <translation>SHA-256 von Titel und Text: %1</translation>
    </message>
    <message>
        <source>Version %1 was not written in this language: %2.</source>
        <translation>Version %1 wurde in dieser Sprache nicht geschrieben: %2.</translation>
    </message>
    <message>
        <source>The draft is not written in this language: %1.</source>
        <translation>Der Entwurf ist in dieser Sprache nicht geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::NoticeEditor</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write it from the purposes</source>
        <translation>Aus den Zwecken schreiben lassen</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>Version %1, Entwurf</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Neuer Hinweis</translation>
    </message>
    <message>
        <source>This is version %1. What you write becomes the draft of the next one.</source>
        <translation>Das ist Version %1. Was Sie schreiben, wird der Entwurf der nächsten.</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet. Save the draft, or drop it.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht gespeichert. Speichern Sie den Entwurf oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The draft is stored. Nobody sees it before it is published.</source>
        <translation>Der Entwurf ist gespeichert. Vor dem Veröffentlichen sieht ihn niemand.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1. Before that it cannot be published.</source>
        <comment>what stands in square brackets</comment>
        <translation>Noch auszufüllen: %1. Vorher lässt sich der Text nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>What was typed is dropped</source>
        <translation>Das Eingegebene ist verworfen</translation>
    </message>
    <message>
        <source>What was dropped could not be put back: something else is there now.</source>
        <translation>Das Verworfene konnte nicht zurückgeholt werden: Dort steht inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>This is version %1. Save it as it is, or changed, and the next version speaks this language too.</source>
        <translation>Das ist Version %1. Speichern Sie den Text unverändert oder geändert, und es gibt auch die nächste Version in dieser Sprache.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::NoticeLetters</name>
    <message>
        <source>These are more than %1 letters. Nothing was saved. Choose fewer people.</source>
        <translation>Das sind mehr als %1 Briefe. Es wurde nichts gespeichert. Wählen Sie weniger Personen.</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::NoticesPage</name>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Tell those who saw an earlier version</source>
        <translation>Alle mit früherer Version unterrichten</translation>
    </message>
    <message>
        <source>Notices and their versions</source>
        <translation>Hinweise und ihre Versionen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Write what people are told when they give you data. Each version is kept for good, so that you can show what somebody read.</source>
        <translation>Schreiben Sie, was Personen mitgeteilt wird, wenn sie Ihnen Daten geben. Jede Version bleibt für immer, damit Sie zeigen können, was jemand gelesen hat.</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>a file name without the ending</comment>
        <translation>hinweis</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Zu informieren</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>v%1 Entwurf</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>versions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nobody saw an earlier version.</source>
        <translation>Niemand hat eine frühere Version gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saw an earlier version and must be told; they stand under “To be told”.</source>
        <translation>
            <numerusform>%Ln Person hat eine frühere Version gesehen und muss unterrichtet werden; sie steht unter „Zu informieren“.</numerusform>
            <numerusform>%Ln Personen haben eine frühere Version gesehen und müssen unterrichtet werden; sie stehen unter „Zu informieren“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saw an earlier version and are not told.</source>
        <translation>
            <numerusform>%Ln Person hat eine frühere Version gesehen und wird nicht unterrichtet.</numerusform>
            <numerusform>%Ln Personen haben eine frühere Version gesehen und werden nicht unterrichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish version %1?</source>
        <translation>Version %1 veröffentlichen?</translation>
    </message>
    <message>
        <source>Keep it a draft</source>
        <translation>Entwurf bleiben lassen</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Version %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Version %1 is published. %2</source>
        <translation>Version %1 ist veröffentlicht. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people must be told.</source>
        <translation>
            <numerusform>%Ln Person muss unterrichtet werden.</numerusform>
            <numerusform>%Ln Personen müssen unterrichtet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is published</source>
        <translation>Version %1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1, without a title</source>
        <comment>kind of notice</comment>
        <translation>%1, ohne Titel</translation>
    </message>
    <message>
        <source>Save to hand out</source>
        <translation>Zum Aushändigen speichern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 30 seconds.</source>
        <translation>Kopiert. Nach 30 Sekunden verschwindet es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>no reason is noted</source>
        <translation>kein Grund ist vermerkt</translation>
    </message>
    <message>
        <source>Said to be in use since %1; entered on %2: %3</source>
        <translation>Nach eigener Angabe seit %1 verwendet; eingetragen am %2: %3</translation>
    </message>
    <message>
        <source>%1, its wording is lost</source>
        <comment>kind of notice</comment>
        <translation>%1, Wortlaut verloren</translation>
    </message>
    <message>
        <source>No notice is written yet</source>
        <translation>Noch kein Hinweis geschrieben</translation>
    </message>
    <message>
        <source>Write it from the purposes</source>
        <translation>Aus den Zwecken schreiben lassen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>It holds from now on, in %1. A published version can never be changed or taken back.</source>
        <translation>Sie gilt ab jetzt, auf %1. Eine veröffentlichte Version lässt sich nie mehr ändern oder zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 falls out: version %2 is written in it, this one is not. Whoever reads %1 is still shown version %2 when they answer, and letters bring them this version in %3.</source>
        <translation>%1 fällt weg: Version %2 gibt es in dieser Sprache, diese nicht. Wer %1 liest, bekommt bei einer Antwort weiterhin Version %2 gezeigt, und Briefe bringen diese Version auf %3.</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::ProcessingPage</name>
    <message>
        <source>The same for all of them</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>Purposes in the record of processing</source>
        <translation>Zwecke im Verarbeitungsverzeichnis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Who outside receives it</source>
        <translation>Wer außerhalb es bekommt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>What protects all of it</source>
        <translation>Was alles schützt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Save the record of processing</source>
        <translation>Verarbeitungsverzeichnis speichern</translation>
    </message>
    <message>
        <source>record-of-processing</source>
        <comment>a file name without the ending</comment>
        <translation>verzeichnis-der-verarbeitung</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved as %1. It names no customer.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Es nennt keinen Kunden.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposeEditor</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>Zweck speichern</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Neuer Zweck</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Save it, or drop it.</source>
        <translation>Was Sie hier geändert haben, ist noch nicht gespeichert. Speichern Sie es oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Switched on: those who agreed are used again</source>
        <translation>Eingeschaltet: Wer eingewilligt hat, wird wieder verwendet</translation>
    </message>
    <message>
        <source>Switched off: nobody is used for it until it is switched on</source>
        <translation>Ausgeschaltet: Niemand wird dafür verwendet, bis er eingeschaltet ist</translation>
    </message>
    <message numerus="yes">
        <source>It is offered no more and nobody is used for it: %Ln people were until now. What they answered stays in the ledger. Saving it again brings it back.</source>
        <translation>
            <numerusform>Er wird nicht mehr angeboten, und niemand wird dafür verwendet: bisher war es %Ln Person. Die Antworten bleiben im Einwilligungsbuch. Noch einmal speichern holt ihn zurück.</numerusform>
            <numerusform>Er wird nicht mehr angeboten, und niemand wird dafür verwendet: bisher waren es %Ln Personen. Die Antworten bleiben im Einwilligungsbuch. Noch einmal speichern holt ihn zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire this purpose?</source>
        <translation>Diesen Zweck stilllegen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Retire this purpose</source>
        <translation>Diesen Zweck stilllegen</translation>
    </message>
    <message>
        <source>The purpose is retired</source>
        <translation>Der Zweck ist stillgelegt</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people agreed to an earlier version and must be asked again. Until they answer, this purpose leaves them out.</source>
        <translation>
            <numerusform>%Ln Person hat in eine frühere Version eingewilligt und muss erneut gefragt werden. Bis sie antwortet, bleibt sie bei diesem Zweck außen vor.</numerusform>
            <numerusform>%Ln Personen haben in eine frühere Version eingewilligt und müssen erneut gefragt werden. Bis sie antworten, bleiben sie bei diesem Zweck außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, %Ln people must be asked again. Until they answer, this purpose leaves them out. It cannot be taken back. What changes: %1.</source>
        <translation>
            <numerusform>Wenn Sie speichern, muss %Ln Person erneut gefragt werden. Bis sie antwortet, bleibt sie bei diesem Zweck außen vor. Das lässt sich nicht zurücknehmen. Was sich ändert: %1.</numerusform>
            <numerusform>Wenn Sie speichern, müssen %Ln Personen erneut gefragt werden. Bis sie antworten, bleiben sie bei diesem Zweck außen vor. Das lässt sich nicht zurücknehmen. Was sich ändert: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, %Ln people must be told before their data is used in this way (GDPR Art. 13(3)). What changes: %1.</source>
        <translation>
            <numerusform>Wenn Sie speichern, ist %Ln Person zu unterrichten, bevor ihre Daten so verwendet werden (Art. 13 Abs. 3 DSGVO). Was sich ändert: %1.</numerusform>
            <numerusform>Wenn Sie speichern, sind %Ln Personen zu unterrichten, bevor ihre Daten so verwendet werden (Art. 13 Abs. 3 DSGVO). Was sich ändert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What it covers is the same, so nobody has to be asked or told.</source>
        <translation>Gespeichert. Was er umfasst, ist gleich geblieben; niemand ist zu fragen oder zu unterrichten.</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Als Version %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people must be asked again; they stand in Consent, under “Requests to renew”.</source>
        <translation>
            <numerusform>%Ln Person muss erneut gefragt werden; sie steht unter Einwilligung, „Erneut fragen“.</numerusform>
            <numerusform>%Ln Personen müssen erneut gefragt werden; sie stehen unter Einwilligung, „Erneut fragen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people must be told first: write it into the notice.</source>
        <translation>
            <numerusform>%Ln Person ist zuerst zu unterrichten: Schreiben Sie es in den Hinweis.</numerusform>
            <numerusform>%Ln Personen sind zuerst zu unterrichten: Schreiben Sie es in den Hinweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln people who agreed stay.</source>
        <translation>
            <numerusform>Die %Ln Person, die eingewilligt hat, bleibt.</numerusform>
            <numerusform>Die %Ln Personen, die eingewilligt haben, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The purpose is saved. Nobody has been asked for it yet.</source>
        <translation>Der Zweck ist gespeichert. Danach gefragt wurde noch niemand.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nobody has to be asked again.</source>
        <translation>Niemand muss wieder gefragt werden.</translation>
    </message>
    <message>
        <source>Advertising by e-mail, text message or phone needs consent, and this purpose rests on another ground: nobody is reached for it. Choose consent as the ground.</source>
        <translation>Werbung per E-Mail, SMS oder Telefon braucht eine Einwilligung, und dieser Zweck stützt sich auf eine andere Grundlage: Für ihn wird niemand erreicht. Wählen Sie Einwilligung als Grundlage.</translation>
    </message>
    <message>
        <source>If you save, it becomes version %1. Nothing is added, so nobody has to be asked again. What changes: %2.</source>
        <translation>Wenn Sie speichern, wird es Version %1. Es kommt nichts hinzu, also muss niemand erneut gefragt werden. Was sich ändert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>If you save, it becomes version %1. Nothing is added, so the %Ln people who agreed stay. What changes: %2.</source>
        <translation>
            <numerusform>Wenn Sie speichern, wird es Version %1. Es kommt nichts hinzu, also bleibt die %Ln Person, die eingewilligt hat. Was sich ändert: %2.</numerusform>
            <numerusform>Wenn Sie speichern, wird es Version %1. Es kommt nichts hinzu, also bleiben die %Ln Personen, die eingewilligt haben. Was sich ändert: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed is dropped</source>
        <translation>Das Eingegebene ist verworfen</translation>
    </message>
    <message>
        <source>What was dropped could not be put back: something else is there now.</source>
        <translation>Das Verworfene konnte nicht zurückgeholt werden: Dort steht inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>Ask everybody again</source>
        <translation>Alle erneut fragen</translation>
    </message>
    <message>
        <source>New words may mean more than before; if they do not, take the tick away.</source>
        <translation>Ein neuer Text kann mehr bedeuten als bisher; wenn nicht, nehmen Sie das Häkchen weg.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposeForm</name>
    <message>
        <source>Models on this computer use it</source>
        <translation>Modelle auf diesem Computer nutzen ihn</translation>
    </message>
    <message>
        <source>It is advertising</source>
        <translation>Es ist Werbung</translation>
    </message>
    <message>
        <source>A yes counts with proof only</source>
        <translation>Ein Ja zählt nur mit Nachweis</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Was Personen lesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>legal ground, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What is it for, and whose interest is it?</source>
        <translation>Wozu dient es, und wessen Interesse ist es?</translation>
    </message>
    <message>
        <source>Why is it needed for that?</source>
        <translation>Warum ist es dafür nötig?</translation>
    </message>
    <message>
        <source>What does it mean for people, and what protects them?</source>
        <translation>Was bedeutet es für Personen, und was schützt sie?</translation>
    </message>
    <message>
        <source>Which weighs more, and why?</source>
        <translation>Was wiegt schwerer, und warum?</translation>
    </message>
    <message>
        <source>Fields it may use</source>
        <translation>Felder, die er verwenden darf</translation>
    </message>
    <message>
        <source>Who outside receives it</source>
        <translation>Wer außerhalb es bekommt</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Ways that are asked for one by one</source>
        <translation>Wege, für die einzeln gefragt wird</translation>
    </message>
    <message>
        <source> months</source>
        <comment>after a number, with a space before</comment>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>As the law says</source>
        <translation>Laut Gesetz</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Wieder fragen nach</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Filled: %1</source>
        <translation>Ausgefüllt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Everybody is asked, and can take it back at any time</source>
        <translation>Jeder wird gefragt und kann es jederzeit widerrufen</translation>
    </message>
    <message>
        <source>Needs a written weighing; people can object</source>
        <translation>Braucht eine schriftliche Abwägung; Personen können widersprechen</translation>
    </message>
    <message>
        <source>Nobody is asked; people are told in the notice</source>
        <translation>Niemand wird gefragt; der Hinweis sagt es</translation>
    </message>
    <message>
        <source>“%1” is no day. The day before stays. Write it like 3.5.2027</source>
        <translation>„%1“ ist kein Tag. Der Tag davor bleibt. Schreiben Sie ihn wie 3.5.2027</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>No rule linked</source>
        <translation>Keine Regel verknüpft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is kept, how long</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write to own customers without a yes</source>
        <translation>Eigene Kunden ohne Ja anschreiben</translation>
    </message>
    <message>
        <source>Own yes from age</source>
        <translation>Einwilligung ab Alter</translation>
    </message>
    <message>
        <source>The words in other languages stay as they were: %1. Change them too if they should say the same.</source>
        <translation>In anderen Sprachen bleibt der Text, wie er war: %1. Ändern Sie auch ihn, wenn dort dasselbe stehen soll.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposesPage</name>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People who may be used for this purpose now</source>
        <translation>Personen, die für diesen Zweck jetzt verwendet werden dürfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>By the rule of retention that is linked; what rests on consent, until it ends</source>
        <translation>Nach der verknüpften Regel der Aufbewahrung; was auf Einwilligung beruht, bis sie endet</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>Hinweise öffnen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>models use it</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No notice is written yet</source>
        <translation>Noch kein Datenschutzhinweis geschrieben</translation>
    </message>
    <message>
        <source>People are told what you do with their data before they give it. Write the notice once; it can be filled from these purposes.</source>
        <translation>Menschen erfahren, was Sie mit ihren Daten tun, bevor sie sie geben. Schreiben Sie den Hinweis einmal; er lässt sich aus diesen Zwecken füllen.</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Hinweis schreiben</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposesScreen</name>
    <message>
        <source>Purposes &amp; notices</source>
        <translation>Zwecke &amp; Hinweise</translation>
    </message>
    <message>
        <source>What we use data for, and what we tell people. Every stored field needs at least one purpose.</source>
        <translation>Wofür wir Daten nutzen und was wir Personen sagen. Jedes Feld braucht mindestens einen Zweck.</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Neuer Zweck</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Notices  %1</source>
        <comment>versions</comment>
        <translation>Hinweise  %1</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Neuer Hinweis</translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Verarbeitungsverzeichnis</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::Record</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No time limit is linked yet</source>
        <translation>Noch keine Frist verknüpft</translation>
    </message>
    <message>
        <source>Until the consent is taken back</source>
        <translation>Bis die Einwilligung widerrufen wird</translation>
    </message>
    <message>
        <source>Until the consent is taken back, or ends after %1 unless it is renewed</source>
        <translation>Bis die Einwilligung widerrufen wird oder nach %1 endet, wenn sie nicht erneuert wird</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <translation>Ohne Frist</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>Bis zum Widerruf</translation>
    </message>
    <message>
        <source>Only people whose yes holds are used; a withdrawal counts at once.</source>
        <translation>Nur wessen Ja gilt, wird genutzt; ein Widerruf gilt sofort.</translation>
    </message>
    <message>
        <source>A yes counts with proof only.</source>
        <translation>Ein Ja zählt nur mit Nachweis.</translation>
    </message>
    <message>
        <source>An objection ends it at once and is remembered after the person is erased.</source>
        <translation>Ein Widerspruch beendet es sofort und bleibt vermerkt, auch wenn die Person gelöscht ist.</translation>
    </message>
    <message>
        <source>Own customers may be written to without a yes, until they say no.</source>
        <translation>Eigene Kunden dürfen ohne Ja angeschrieben werden, bis sie Nein sagen.</translation>
    </message>
    <message>
        <source>Interests were weighed: %1</source>
        <translation>Die Interessen wurden abgewogen: %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Switched off: nobody is used for it</source>
        <translation>Ausgeschaltet: Niemand wird dafür genutzt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>legal ground, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Wessen Daten</translation>
    </message>
    <message>
        <source>Customers, people who are interested, and contact persons of organisations</source>
        <translation>Kunden, Interessenten und Ansprechpartner von Organisationen</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Arten von Daten</translation>
    </message>
    <message>
        <source>Who outside receives it</source>
        <translation>Wer außerhalb es bekommt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Ways that are asked for one by one</source>
        <translation>Wege, für die einzeln gefragt wird</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models on this computer use it</source>
        <translation>Modelle auf diesem Computer nutzen ihn</translation>
    </message>
    <message>
        <source>No model uses it</source>
        <translation>Kein Modell nutzt ihn</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>Was die Nutzung begrenzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragte Person</translation>
    </message>
    <message>
        <source>Everybody has an own passphrase and a role, which says what may be seen and done.</source>
        <translation>Alle haben eine eigene Passphrase und eine Rolle, die sagt, was sie sehen und tun dürfen.</translation>
    </message>
    <message>
        <source>Who opened, changed, exported or erased a record stands in a log; a line that is changed or missing shows.</source>
        <translation>Wer einen Datensatz geöffnet, geändert, herausgegeben oder gelöscht hat, steht in einem Protokoll; eine geänderte oder fehlende Zeile fällt auf.</translation>
    </message>
    <message>
        <source>Each use asks first whether its purpose may use the person; what is past its time is found and removed by rules.</source>
        <translation>Jede Nutzung fragt zuerst, ob ihr Zweck die Person nutzen darf; was seine Zeit überschritten hat, wird nach Regeln gefunden und entfernt.</translation>
    </message>
    <message>
        <source>How your business is reached is not told yet: Users &amp; settings, card “How people reach you”.</source>
        <translation>Wie Ihr Betrieb erreichbar ist, ist noch nicht gesagt: „Benutzer und Einstellungen“, Karte „Wie man Sie erreicht“.</translation>
    </message>
    <message>
        <source>No data protection officer is named. Where you need none, nothing is missing.</source>
        <translation>Keine datenschutzbeauftragte Person ist genannt. Brauchen Sie keine, fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purposes have no time limit yet: link a rule under “Kept for”.</source>
        <translation>
            <numerusform>%Ln Zweck hat noch keine Frist: Verknüpfen Sie eine Regel unter „Aufbewahrt für“.</numerusform>
            <numerusform>%Ln Zwecke haben noch keine Frist: Verknüpfen Sie eine Regel unter „Aufbewahrt für“.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which country these receive data, and by which safeguard where that is outside the EU, is not stored. Add it by hand: %1.</source>
        <translation>In welchem Land diese Daten bekommen, und mit welcher Garantie außerhalb der EU, ist nicht gespeichert. Ergänzen Sie es von Hand: %1.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Verarbeitungsverzeichnis</translation>
    </message>
    <message>
        <source>GDPR Art. 30, as stored on %1</source>
        <translation>DSGVO Art. 30, wie gespeichert am %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What protects all of it</source>
        <translation>Was alles schützt</translation>
    </message>
    <message>
        <source>Still to be added</source>
        <translation>Noch zu ergänzen</translation>
    </message>
    <message>
        <source>Record of processing, %1</source>
        <comment>day</comment>
        <translation>Verarbeitungsverzeichnis, %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>All data lie encrypted on this computer; only who has a passphrase or the recovery code opens them. The backups are encrypted as well.</source>
        <translation>Alle Daten liegen verschlüsselt auf diesem Computer; nur wer eine Passphrase oder den Notfallcode hat, öffnet sie. Auch die Sicherungen sind verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::SeersCard</name>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Who saw this version</source>
        <translation>Wer diese Version gesehen hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nobody saw this version yet</source>
        <translation>Diese Version hat noch niemand gesehen</translation>
    </message>
    <message>
        <source>Whoever is shown it stands here, with day and language.</source>
        <translation>Wem sie gezeigt wird, steht hier, mit Tag und Sprache.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown.</source>
        <translation>
            <numerusform>Der neueste %Ln wird gezeigt.</numerusform>
            <numerusform>Die neuesten %Ln werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>Wählen Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>Why was it not shown to %1 after all?</source>
        <translation>Warum wurde sie %1 doch nicht gezeigt?</translation>
    </message>
    <message>
        <source>The note stays in the log and counts no more. If nothing else was shown, they stand under “To be told”.</source>
        <translation>Der Vermerk bleibt im Protokoll und zählt nicht mehr. Wer nur eine frühere Version kennt, steht wieder unter „Zu informieren“.</translation>
    </message>
    <message>
        <source>Say why: the log keeps it.</source>
        <translation>Sagen Sie, warum: Das Protokoll bewahrt es auf.</translation>
    </message>
    <message>
        <source>Taken back. It counts no more; the log says who took it back, and when.</source>
        <translation>Zurückgenommen. Es zählt nicht mehr; das Protokoll sagt, wer es wann zurückgenommen hat.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::ToTellCard</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Save letters…</source>
        <translation>Briefe speichern…</translation>
    </message>
    <message>
        <source>Who must be told of the newest version</source>
        <translation>Wer über die neueste Version zu unterrichten ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” is no day on which they can have got it: the version is published, and the day is not to come. The day before stays.</source>
        <translation>„%1“ ist kein Tag, an dem sie ihn bekommen haben können: Die Version ist dann veröffentlicht, und der Tag liegt nicht in der Zukunft. Der vorige Tag bleibt.</translation>
    </message>
    <message>
        <source>They got it</source>
        <translation>Sie bekamen ihn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people know an earlier version only. Give them version %1, then note it here.</source>
        <translation>
            <numerusform>%Ln Person kennt nur eine frühere Version. Geben Sie ihr Version %1, dann vermerken Sie es hier.</numerusform>
            <numerusform>%Ln Personen kennen nur eine frühere Version. Geben Sie ihnen Version %1, dann vermerken Sie es hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note it for %Ln person(s)</source>
        <translation>
            <numerusform>Für %Ln Person vermerken</numerusform>
            <numerusform>Für %Ln Personen vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note it for all %Ln</source>
        <translation>
            <numerusform>Für die eine vermerken (%Ln)</numerusform>
            <numerusform>Für alle %Ln vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %Ln people got version %1</source>
        <translation>
            <numerusform>Vermerkt, dass %Ln Person Version %1 bekam</numerusform>
            <numerusform>Vermerkt, dass %Ln Personen Version %1 bekamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone right away</source>
        <translation>Gleich rückgängig gemacht</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>a file name without the ending</comment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Nobody saw an earlier version only</source>
        <translation>Niemand hat nur eine frühere Version gesehen</translation>
    </message>
    <message>
        <source>Who did stands here until they are told of the newest one. Who was shown no version at all does not: they get the newest when they give you data.</source>
        <translation>Wer das hat, steht hier, bis er von der neuesten unterrichtet ist. Wem noch gar keine gezeigt wurde, steht nicht hier: Er bekommt die neueste, wenn er Ihnen Daten gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no postal address and get no letter: %1. Tell them another way, or enter their address.</source>
        <translation>
            <numerusform>%Ln Person hat keine Postanschrift und bekommt keinen Brief: %1. Sagen Sie es ihr auf anderem Weg oder geben Sie die Anschrift ein.</numerusform>
            <numerusform>%Ln Personen haben keine Postanschrift und bekommen keinen Brief: %1. Sagen Sie es ihnen auf anderem Weg oder geben Sie die Anschrift ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is saved: nobody of those chosen has a postal address.</source>
        <translation>Kein Brief ist gespeichert: Niemand der Gewählten hat eine Postanschrift.</translation>
    </message>
    <message>
        <source>By letter nobody of them can have got it</source>
        <translation>Per Brief kann es niemand von ihnen bekommen haben</translation>
    </message>
    <message>
        <source>Your role makes no letters to several people: they hold names and addresses. Ask the owner or a manager.</source>
        <translation>Ihre Rolle erstellt keine Briefe an mehrere Personen: Sie enthalten Namen und Anschriften. Fragen Sie den Inhaber oder die Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are saved as %1. Nothing is noted yet: send them first, then note it here.</source>
        <translation>
            <numerusform>%Ln Brief ist als %1 gespeichert. Vermerkt ist noch nichts: Schicken Sie ihn zuerst ab, dann vermerken Sie es hier.</numerusform>
            <numerusform>%Ln Briefe sind als %1 gespeichert. Vermerkt ist noch nichts: Schicken Sie sie zuerst ab, dann vermerken Sie es hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::Words</name>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Wording of a consent</source>
        <translation>Wortlaut einer Einwilligung</translation>
    </message>
    <message>
        <source>Notice at collection</source>
        <translation>Hinweis bei der Erhebung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln Mon.</numerusform>
            <numerusform>%Ln Mon.</numerusform>
        </translation>
    </message>
    <message>
        <source>the ground</source>
        <translation>die Rechtsgrundlage</translation>
    </message>
    <message>
        <source>use of AI</source>
        <translation>die Verwendung von KI</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>die Werbung</translation>
    </message>
    <message>
        <source>the need for proof</source>
        <translation>die Nachweispflicht</translation>
    </message>
    <message>
        <source>writing to own customers</source>
        <translation>das Anschreiben von Bestandskunden</translation>
    </message>
    <message>
        <source>the ways</source>
        <translation>die Wege</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>die Felder</translation>
    </message>
    <message>
        <source>who receives data</source>
        <translation>wer Daten bekommt</translation>
    </message>
    <message>
        <source>when people are asked again</source>
        <translation>wann wieder gefragt wird</translation>
    </message>
    <message>
        <source>how long it is kept</source>
        <translation>wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>das Alter</translation>
    </message>
    <message>
        <source>the weighing</source>
        <translation>die Abwägung</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::CaseScreen</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of the request, person</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::Cells</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Waits for the person</source>
        <translation>Wartet auf die Person</translation>
    </message>
    <message>
        <source>%1, extended</source>
        <translation>%1, verlängert</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>step, of how many, its name</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::CertificateWords</name>
    <message>
        <source>Certificate %1</source>
        <translation>Bescheinigung %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message>
        <source>At the request of the person named in request %1, received on %2, the personal data listed below was deleted on %3.</source>
        <translation>Auf Wunsch der in Anfrage %1 genannten Person, eingegangen am %2, wurden die unten aufgeführten personenbezogenen Daten am %3 gelöscht.</translation>
    </message>
    <message>
        <source>Deleted for good, together</source>
        <translation>Insgesamt endgültig gelöscht</translation>
    </message>
    <message>
        <source>Texts of others without the name</source>
        <translation>Texte anderer ohne den Namen</translation>
    </message>
    <message>
        <source>Orders kept without the name</source>
        <translation>Bestellungen, ohne den Namen aufbewahrt</translation>
    </message>
    <message>
        <source>Orders locked %1</source>
        <translation>Gesperrte Bestellungen %1</translation>
    </message>
    <message>
        <source>Backups that still hold data</source>
        <translation>Sicherungen, die noch Daten enthalten</translation>
    </message>
    <message>
        <source>expire by %1</source>
        <translation>laufen bis %1 ab</translation>
    </message>
    <message>
        <source>Checked by a second search</source>
        <translation>Durch eine zweite Suche geprüft</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nichts gefunden</translation>
    </message>
    <message>
        <source>%1, traces found: %2</source>
        <translation>%1, Spuren gefunden: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Ground: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>All %1 pages of the file were read; none of %2 pieces of what was erased is left.</source>
        <translation>Alle %1 Seiten der Datei wurden gelesen; keines von %2 Stücken des Gelöschten ist noch da.</translation>
    </message>
    <message>
        <source>You may complain to the data protection authority, or go to court.</source>
        <translation>Sie können sich bei der Datenschutzaufsicht beschweren oder vor Gericht gehen.</translation>
    </message>
    <message>
        <source>Proof of consent to be telephoned, sealed, %1</source>
        <translation>Nachweis der Einwilligung in Anrufe, versiegelt, %1</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteCertificatePage</name>
    <message>
        <source>Certificate of deletion</source>
        <translation>Löschbescheinigung</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Der Person antworten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Was gelaufen ist</translation>
    </message>
    <message>
        <source>%1, certificate %2</source>
        <comment>business, number</comment>
        <translation>%1, Bescheinigung %2</translation>
    </message>
    <message>
        <source>The rows are gone, but the file was not read through yet. Nothing more of it can be looked at.</source>
        <translation>Die Daten sind weg, aber die Datei wurde noch nicht durchgelesen. Ansehen lässt sich davon nichts mehr.</translation>
    </message>
    <message>
        <source>Traces were found: %1. The request stays open until none is left.</source>
        <translation>Es wurden Spuren gefunden: %1. Die Anfrage bleibt offen, bis keine mehr da ist.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>The name is no longer stored. Send the certificate to whoever asked.</source>
        <translation>Der Name ist nicht mehr gespeichert. Schicken Sie die Bescheinigung an die Person, die es verlangt hat.</translation>
    </message>
    <message>
        <source>Send the certificate to %1: %2. This is shown from memory until you finish; then nobody can look it up any more.</source>
        <translation>Schicken Sie die Bescheinigung an %1: %2. Das wird aus dem Arbeitsspeicher gezeigt, bis Sie fertig sind; dann kann es niemand mehr nachsehen.</translation>
    </message>
    <message>
        <source>no address was stored</source>
        <translation>keine Adresse war gespeichert</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read, nothing left</source>
        <translation>
            <numerusform>%Ln Seite gelesen, nichts übrig</numerusform>
            <numerusform>%Ln Seiten gelesen, nichts übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked once more</source>
        <translation>Noch einmal nachgesehen</translation>
    </message>
    <message>
        <source>Rows deleted and made nameless</source>
        <translation>Daten gelöscht und namenlos gemacht</translation>
    </message>
    <message>
        <source>File written anew, free pages gone</source>
        <translation>Datei neu geschrieben, freie Seiten weg</translation>
    </message>
    <message>
        <source>Second search: %1 found</source>
        <translation>Zweite Suche: %1 gefunden</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Anfrage geschlossen</translation>
    </message>
    <message>
        <source>Request stays open: something else was asked for, too</source>
        <translation>Anfrage bleibt offen: Es wurde noch etwas verlangt</translation>
    </message>
    <message numerus="yes">
        <source>Backups from before expire within %Ln day(s)</source>
        <translation>
            <numerusform>Frühere Sicherungen laufen binnen %Ln Tag ab</numerusform>
            <numerusform>Frühere Sicherungen laufen binnen %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved as %1. The certificate names nobody but who deleted.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Die Bescheinigung nennt niemanden außer dem, der gelöscht hat.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteConfirmPage</name>
    <message>
        <source>This cannot be undone</source>
        <translation>Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Whoever got this person&apos;s data from you was told, or nobody got it. Art. 19</source>
        <translation>Wer Daten dieser Person von Ihnen bekam, ist unterrichtet, oder niemand bekam sie. Art. 19</translation>
    </message>
    <message>
        <source>The log will record who, when and how many, but not what it said.</source>
        <translation>Das Protokoll hält fest, wer, wann und wie viele, aber nicht, was es besagte.</translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>endgültig gelöscht</translation>
    </message>
    <message>
        <source>kept without the name</source>
        <translation>ohne den Namen aufbewahrt</translation>
    </message>
    <message>
        <source>orders locked by law</source>
        <translation>Bestellungen, vom Gesetz gesperrt</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 = %4 found.</source>
        <comment>deleted, nameless, locked</comment>
        <translation>%1 + %2 + %3 = %4 gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of others are left as they are.</source>
        <translation>
            <numerusform>%Ln Text anderer bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Texte anderer bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No legal hold applies.</source>
        <translation>Keine Löschsperre gilt.</translation>
    </message>
    <message>
        <source>After this step neither you nor anybody else can bring the data back.</source>
        <translation>Nach diesem Schritt können weder Sie noch sonst jemand die Daten zurückholen.</translation>
    </message>
    <message>
        <source>After this step neither you nor anybody else can bring the data back. Backups that still hold the person expire by %1; if one is restored, this deletion runs again.</source>
        <translation>Nach diesem Schritt können weder Sie noch sonst jemand die Daten zurückholen. Sicherungen, die die Person noch enthalten, laufen bis %1 ab; wird eine wiederhergestellt, läuft diese Löschung noch einmal.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
    <message>
        <source>That is the name.</source>
        <translation>Das ist der Name.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more letter(s). Capitals do not matter.</source>
        <translation>
            <numerusform>Noch %Ln Zeichen. Groß- und Kleinschreibung ist gleich.</numerusform>
            <numerusform>Noch %Ln Zeichen. Groß- und Kleinschreibung ist gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capitals do not matter.</source>
        <translation>Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>That is not the name. Capitals do not matter.</source>
        <translation>Das ist nicht der Name. Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) for good</source>
        <translation>
            <numerusform>%Ln Eintrag endgültig löschen</numerusform>
            <numerusform>%Ln Einträge endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold applies</source>
        <translation>Eine Löschsperre gilt</translation>
    </message>
    <message>
        <source>Say first that whoever got the data was told</source>
        <translation>Sagen Sie zuerst, dass unterrichtet ist, wer die Daten bekam</translation>
    </message>
    <message>
        <source>Type the name first</source>
        <translation>Tippen Sie zuerst den Namen ein</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteFoundPage</name>
    <message>
        <source>No other record names this person.</source>
        <translation>Kein anderer Datensatz nennt diese Person.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Where something was found, with counts</source>
        <translation>Wo etwas gefunden wurde, mit Anzahl</translation>
    </message>
    <message>
        <source>Black out replaces the words with █████ and leaves the rest for the other person.</source>
        <translation>Schwärzen ersetzt die Worte durch █████ und lässt den Rest für die andere Person.</translation>
    </message>
    <message>
        <source>text search</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <source>record no.</source>
        <comment>found by the record&apos;s number</comment>
        <translation>Datensatz-Nr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched and empty: %1. The search index goes with the record; exported copies are not kept by the program.</source>
        <translation>Auch durchsucht und leer: %1. Der Suchindex geht mit dem Datensatz; exportierte Kopien bewahrt das Programm nicht auf.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No backup was written that still holds this person.</source>
        <translation>Es gibt keine Sicherung, die diese Person noch enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) still hold this person, the newest of %1. They expire by %2. A restore erases the person again by itself; what is blacked out in texts of others comes back.</source>
        <translation>
            <numerusform>%Ln Sicherung enthält diese Person noch, die neueste vom %1. Sie läuft bis %2 ab. Beim Wiederherstellen wird die Person von selbst wieder gelöscht; was in Texten anderer geschwärzt ist, kommt zurück.</numerusform>
            <numerusform>%Ln Sicherungen enthalten diese Person noch, die neueste vom %1. Sie laufen bis %2 ab. Beim Wiederherstellen wird die Person von selbst wieder gelöscht; was in Texten anderer geschwärzt ist, kommt zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteKeepPage</name>
    <message>
        <source>What a law keeps follows from your periods of keeping. Consents stand in the chain of the ledger as numbers and keyed hashes that name nobody; objections to advertising outlive the person as a keyed hash, so that nobody writes to that address again.</source>
        <translation>Was ein Gesetz aufbewahrt, folgt aus Ihren Aufbewahrungsfristen. Einwilligungen stehen in der Kette des Einwilligungsbuchs als Zahlen und geschlüsselte Prüfsummen, die niemanden nennen; Widersprüche gegen Werbung überdauern die Person als geschlüsselte Prüfsumme, damit niemand wieder an diese Adresse schreibt.</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>Refuse the request for legal claims?</source>
        <translation>Anfrage wegen Rechtsansprüchen ablehnen?</translation>
    </message>
    <message>
        <source>Nothing is deleted and the request is closed. Tell the person why, and that a complaint to the authority or a court is possible. It cannot be taken back; the person may ask again.</source>
        <translation>Nichts wird gelöscht, und die Anfrage wird geschlossen. Sagen Sie der Person, warum, und dass sie sich bei der Aufsicht beschweren oder vor Gericht gehen kann. Das lässt sich nicht zurücknehmen; die Person kann wieder anfragen.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The data is needed for a legal claim that is open.</source>
        <translation>Die Daten werden für einen offenen Rechtsanspruch gebraucht.</translation>
    </message>
    <message>
        <source>%1 (to be looked at again on %2)</source>
        <comment>matter, day</comment>
        <translation>%1 (wieder zu prüfen am %2)</translation>
    </message>
    <message>
        <source>A legal hold keeps everything: %1. Nothing can be deleted before it is lifted. Refuse the request for legal claims, Art. 17(3)(e), or lift the hold first.</source>
        <translation>Eine Löschsperre behält alles: %1. Nichts lässt sich löschen, bevor sie aufgehoben ist. Lehnen Sie die Anfrage wegen Rechtsansprüchen ab, Art. 17(3)(e), oder heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln Bestellung %1</numerusform>
            <numerusform>%Ln Bestellungen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No law that is set up here wants anything of this person.</source>
        <translation>Kein Gesetz, das hier eingerichtet ist, verlangt etwas von dieser Person.</translation>
    </message>
    <message>
        <source>A law keeps %1. Only number, day, amounts, what was bought and the name and address on the invoice stay, locked.</source>
        <translation>Ein Gesetz verlangt noch: %1. Nur Nummer, Tag, Beträge, das Gekaufte und Name und Adresse auf der Rechnung bleiben, gesperrt.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1. It names nobody, and is found only by whoever knows the number.</source>
        <comment>proofs that stay</comment>
        <translation>%1. Er nennt niemanden, und nur wer die Nummer kennt, findet ihn.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteRequestPage</name>
    <message>
        <source>Why it has to be deleted</source>
        <translation>Warum gelöscht werden muss</translation>
    </message>
    <message>
        <source>The law asks which ground it is. It stands on the certificate; the person need not give one.</source>
        <translation>Das Gesetz fragt nach dem Grund. Er steht auf der Bescheinigung; die Person muss keinen nennen.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What a law still wants stays, and you see it before anything is deleted.</source>
        <translation>Was ein Gesetz noch verlangt, bleibt, und Sie sehen es, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>Answer it first: after the deletion nothing is left to answer it with.</source>
        <translation>Beantworten Sie sie zuerst: Nach dem Löschen ist nichts mehr da, womit sie sich beantworten ließe.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteRunPage</name>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Looking once more at everything that was found.</source>
        <translation>Noch einmal wird alles Gefundene angesehen.</translation>
    </message>
    <message>
        <source>Deleting the rows.</source>
        <translation>Die Daten werden gelöscht.</translation>
    </message>
    <message>
        <source>Writing the file anew, without what was deleted.</source>
        <translation>Die Datei wird neu geschrieben, ohne das Gelöschte.</translation>
    </message>
    <message>
        <source>Reading the whole file: is anything left?</source>
        <translation>Die ganze Datei wird gelesen: Ist noch etwas da?</translation>
    </message>
    <message>
        <source>Searching a second time.</source>
        <translation>Es wird ein zweites Mal gesucht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>If you stop now, nothing is deleted.</source>
        <translation>Wenn Sie jetzt anhalten, wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>It cannot be stopped any more: all or nothing. If the computer fails, it is finished at the next opening.</source>
        <translation>Es lässt sich nicht mehr anhalten: alles oder nichts. Fällt der Computer aus, wird es beim nächsten Öffnen beendet.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteScreen</name>
    <message>
        <source>Refused and closed. Nothing was deleted. Tell the person why.</source>
        <translation>Abgelehnt und geschlossen. Es wurde nichts gelöscht. Sagen Sie der Person, warum.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Nothing is deleted before the last but one step, and you can leave and come back at any time.</source>
        <translation>Vor dem vorletzten Schritt wird nichts gelöscht, und Sie können jederzeit gehen und zurückkommen.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Data of the wrong person may not be deleted.</source>
        <translation>Daten der falschen Person dürfen nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>what we found</source>
        <translation>was wir gefunden haben</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation>Behalten oder löschen</translation>
    </message>
    <message>
        <source>keep or delete</source>
        <translation>behalten oder löschen</translation>
    </message>
    <message>
        <source>What stays, and what goes</source>
        <translation>Was bleibt und was geht</translation>
    </message>
    <message>
        <source>By your periods of keeping and your legal holds. Nothing has been deleted so far.</source>
        <translation>Nach Ihren Aufbewahrungsfristen und Löschsperren. Bisher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Preview and confirm</source>
        <translation>Vorschau und Bestätigung</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Das wird geschehen</translation>
    </message>
    <message>
        <source>Read it once more. Nothing has been deleted so far.</source>
        <translation>Lesen Sie es noch einmal. Bisher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>All or nothing: no half of it can stay behind.</source>
        <translation>Alles oder nichts: Keine Hälfte davon kann zurückbleiben.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Delete a person’s data</source>
        <translation>Daten einer Person löschen</translation>
    </message>
    <message>
        <source>A deletion is running. The next one can begin when it is done.</source>
        <translation>Eine Löschung läuft. Die nächste kann beginnen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The deletion goes on; the status bar shows how far it is.</source>
        <translation>Die Löschung geht weiter; die Statusleiste zeigt, wie weit sie ist.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Angehalten. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleting a person’s data</source>
        <translation>Daten einer Person werden gelöscht</translation>
    </message>
    <message>
        <source>Saved, you can leave and come back</source>
        <translation>Gespeichert, Sie können gehen und zurückkommen</translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln item(s).</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden.</numerusform>
            <numerusform>%Ln Einträge gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) need(s) your eye.</source>
        <translation>
            <numerusform>%Ln Text braucht Ihren Blick.</numerusform>
            <numerusform>%Ln Texte brauchen Ihren Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is linked is found by record number. Free text is searched for the name, e-mail, phone, customer number and close spellings.</source>
        <translation>Verknüpftes wird über die Datensatznummer gefunden. Freie Texte werden nach Name, E-Mail, Telefon, Kundennummer und ähnlichen Schreibweisen durchsucht.</translation>
    </message>
    <message>
        <source>Searching every table and every text.</source>
        <translation>Jede Tabelle und jeder Text wird durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln item(s) deleted and checked.</source>
        <translation>
            <numerusform>Fertig. %Ln Eintrag gelöscht und geprüft.</numerusform>
            <numerusform>Fertig. %Ln Einträge gelöscht und geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second search for the name, e-mail, phone and number found nothing.</source>
        <translation>Eine zweite Suche nach Name, E-Mail, Telefon und Nummer fand nichts.</translation>
    </message>
    <message>
        <source>A second search for the name, e-mail, phone and number found nothing outside the locked orders.</source>
        <translation>Eine zweite Suche nach Name, E-Mail, Telefon und Nummer fand außerhalb der gesperrten Bestellungen nichts.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 items in %2 places</source>
        <translation>%1 Einträge an %2 Stellen</translation>
    </message>
    <message>
        <source>A legal hold applies</source>
        <translation>Eine Löschsperre gilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept by law</source>
        <translation>
            <numerusform>%Ln vom Gesetz aufbewahrt</numerusform>
            <numerusform>%Ln vom Gesetz aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept by law</source>
        <translation>Kein Gesetz verlangt etwas</translation>
    </message>
    <message>
        <source>Every place, the empty ones too</source>
        <translation>Jede Stelle, auch die leeren</translation>
    </message>
    <message>
        <source>Laws and legal holds</source>
        <translation>Gesetze und Löschsperren</translation>
    </message>
    <message>
        <source>Nothing deleted yet</source>
        <translation>Noch nichts gelöscht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Print and send</source>
        <translation>Drucken und schicken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The data is deleted.</source>
        <translation>Die Daten sind gelöscht.</translation>
    </message>
    <message>
        <source>Nothing has been deleted so far.</source>
        <translation>Bisher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Say in the register whose request it is</source>
        <translation>Sagen Sie bei den Anfragen, wessen Anfrage es ist</translation>
    </message>
    <message>
        <source>Check first who asks</source>
        <translation>Prüfen Sie zuerst, wer anfragt</translation>
    </message>
    <message>
        <source>Wait until everything is searched</source>
        <translation>Warten Sie, bis alles durchsucht ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still need(s) a decision</source>
        <translation>
            <numerusform>%Ln Text braucht noch eine Entscheidung</numerusform>
            <numerusform>%Ln Texte brauchen noch eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The last step is the red button. Nothing has been deleted so far.</source>
        <translation>Der letzte Schritt ist der rote Knopf. Bisher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleting.</source>
        <translation>Wird gelöscht.</translation>
    </message>
    <message>
        <source>The name is no longer stored. It shows beside the certificate until you finish, from memory only.</source>
        <translation>Der Name ist nicht mehr gespeichert. Er steht neben der Bescheinigung, bis Sie fertig sind, nur aus dem Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale writes dates</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Closed. Nothing was deleted. Tell whoever asked why.</source>
        <translation>Geschlossen. Es wurde nichts gelöscht. Sagen Sie der Person, die angefragt hat, warum.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DueTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportContentsPage</name>
    <message>
        <source>In the copy</source>
        <translation>In der Auskunft</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Es ist keine Datei angehängt.</translation>
    </message>
    <message>
        <source>By law only what the person gave or what was observed goes in, as far as it rests on consent or on a contract. Staff notes are not listed here.</source>
        <translation>Nach dem Gesetz gehört nur hinein, was die Person angegeben hat oder was beobachtet wurde, soweit es auf Einwilligung oder Vertrag beruht. Notizen des Personals stehen hier nicht.</translation>
    </message>
    <message>
        <source>Ticked by law: you cannot leave out a kind of data without a reason, and the copy names it.</source>
        <translation>Vom Gesetz angekreuzt: Ohne Grund lässt sich keine Art von Daten weglassen, und die Auskunft nennt den Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportFlow</name>
    <message>
        <source>Something was left out of the copy; the copy says what and why.</source>
        <translation>Etwas wurde in der Auskunft weggelassen; die Auskunft sagt, was und warum.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportPackPage</name>
    <message>
        <source>A page that opens in any browser</source>
        <translation>Eine Seite, die sich in jedem Browser öffnet</translation>
    </message>
    <message>
        <source>An archive (ZIP, AES-256)</source>
        <translation>Ein Archiv (ZIP, AES-256)</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Verschlüsselte Datei speichern</translation>
    </message>
    <message>
        <source>Passphrase, shown once</source>
        <translation>Passphrase, nur einmal gezeigt</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
    <message>
        <source>The passphrase goes by</source>
        <translation>Die Passphrase geht per</translation>
    </message>
    <message>
        <source>Both are on their way</source>
        <translation>Beides ist unterwegs</translation>
    </message>
    <message>
        <source>Packed and encrypted. Now tell the person the passphrase, by another way.</source>
        <translation>Gepackt und verschlüsselt. Teilen Sie der Person jetzt die Passphrase mit, auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The person gets</source>
        <translation>Die Person bekommt</translation>
    </message>
    <message>
        <source>One HTML file. It asks for the passphrase and needs nothing installed and no network. Best for people.</source>
        <translation>Eine HTML-Datei. Sie fragt nach der Passphrase und braucht weder ein zusätzliches Programm noch ein Netz. Am besten für Personen.</translation>
    </message>
    <message>
        <source>Needs a program like 7-Zip on many computers; names of the files in it can be seen. Best for firms.</source>
        <translation>Braucht auf vielen Computern ein Programm wie 7-Zip; die Namen der Dateien darin sind sichtbar. Am besten für Firmen.</translation>
    </message>
    <message>
        <source>Language of the readable copy</source>
        <translation>Sprache der lesbaren Fassung</translation>
    </message>
    <message>
        <source>In it: a readable copy (HTML and PDF), everything for machines (JSON with its schema, a table for each kind), the contact as vCard, the consents as receipts, and the attached files.</source>
        <translation>Darin: eine lesbare Fassung (HTML und PDF), alles für Maschinen (JSON mit Schema, eine Tabelle für jede Art), die Kontaktdaten als vCard, die Einwilligungen als Belege und die angehängten Dateien.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>The file goes by</source>
        <translation>Die Datei geht per</translation>
    </message>
    <message>
        <source>A line of the answer is empty</source>
        <translation>Eine Zeile der Antwort ist leer</translation>
    </message>
    <message>
        <source>Some texts are not decided yet</source>
        <translation>Über manche Texte ist noch nicht entschieden</translation>
    </message>
    <message>
        <source>Wait until everything is collected</source>
        <translation>Warten Sie, bis alles gesammelt ist</translation>
    </message>
    <message>
        <source>Saved, %1. The program keeps no copy of it.</source>
        <translation>Gespeichert, %1. Das Programm behält keine Kopie davon.</translation>
    </message>
    <message>
        <source>A file was packed on %1. Its passphrase is not stored; if it was lost, save the file once more.</source>
        <translation>Am %1 wurde eine Datei gepackt. Ihre Passphrase ist nicht gespeichert; ist sie verloren, speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>It is stored nowhere and is gone when you leave this step. Never send it in the same way as the file.</source>
        <translation>Sie ist nirgends gespeichert und verschwindet, wenn Sie diesen Schritt verlassen. Senden Sie sie nie auf demselben Weg wie die Datei.</translation>
    </message>
    <message>
        <source>It was shown once and is stored nowhere.</source>
        <translation>Sie wurde einmal gezeigt und ist nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Whoever reads the one could read the other. Choose another way.</source>
        <translation>Wer das eine liest, könnte auch das andere lesen. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>File and passphrase go the same way</source>
        <translation>Datei und Passphrase gehen denselben Weg</translation>
    </message>
    <message>
        <source>On its way. %1</source>
        <translation>Unterwegs. %1</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportReceiptPage</name>
    <message>
        <source>Receipt of the copy</source>
        <translation>Beleg der Auskunft</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The request is closed. The receipt can be printed as long as it is kept.</source>
        <translation>Die Anfrage ist geschlossen. Der Beleg lässt sich drucken, solange er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Closing the request notes that what was asked for is answered. Where something else was asked for, too, it stays open.</source>
        <translation>Beim Schließen der Anfrage wird festgehalten, dass beantwortet ist, was verlangt wurde. Wurde noch etwas anderes verlangt, bleibt sie offen.</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <comment>business, number</comment>
        <translation>%1, Anfrage %2</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>a file name without the ending</comment>
        <translation>beleg</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved as %1. It names the person, but shows none of the data.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Der Beleg nennt die Person, zeigt aber keine der Daten.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportRequestPage</name>
    <message>
        <source>What the person gets</source>
        <translation>Was die Person bekommt</translation>
    </message>
    <message>
        <source>Nothing changes in the vault: a copy can be made again.</source>
        <translation>Im Tresor ändert sich nichts: Eine Auskunft lässt sich noch einmal erstellen.</translation>
    </message>
    <message>
        <source>What the person gave you, and what was observed about them, as far as it rests on consent or on a contract: for other programs, as JSON and tables. What your staff wrote or a computer concluded stays here. Art. 20</source>
        <translation>Was die Person Ihnen angegeben hat und was über sie beobachtet wurde, soweit es auf Einwilligung oder Vertrag beruht: für andere Programme, als JSON und Tabellen. Was Ihr Personal geschrieben oder ein Computer geschlossen hat, bleibt hier. Art. 20</translation>
    </message>
    <message>
        <source>Categories, sources, purposes, who received it, and every single piece that is held. Numbers like the social security number are named, but never shown. 1798.110, 11 CCR 7024</source>
        <translation>Kategorien, Quellen, Zwecke, wer sie bekam, und jede einzelne Angabe, die gespeichert ist. Nummern wie die Sozialversicherungsnummer werden genannt, aber nie gezeigt. 1798.110, 11 CCR 7024</translation>
    </message>
    <message>
        <source>Everything that is held about the person, with the answers that the law demands: what for, how long, from where, who received it. Other people are blacked out. Art. 15</source>
        <translation>Alles, was über die Person gespeichert ist, mit den Antworten, die das Gesetz verlangt: wofür, wie lange, woher, wer es bekam. Andere Personen sind geschwärzt. Art. 15</translation>
    </message>
    <message>
        <source>The data to take along goes in as a file of its own. Art. 20</source>
        <translation>Die Daten zum Mitnehmen kommen als eigene Datei hinein. Art. 20</translation>
    </message>
    <message>
        <source>Perhaps it is the same matter: one answer may do for both.</source>
        <translation>Vielleicht ist es dieselbe Sache: Eine Antwort genügt womöglich für beide.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportReviewPage</name>
    <message>
        <source>In the copy</source>
        <translation>In der Auskunft</translation>
    </message>
    <message>
        <source>Other people in this part</source>
        <translation>Andere Personen in diesem Teil</translation>
    </message>
    <message>
        <source>Nobody else is named in this part.</source>
        <translation>In diesem Teil ist niemand anderes genannt.</translation>
    </message>
    <message>
        <source>Hide all others that are left</source>
        <translation>Alle übrigen anderen schwärzen</translation>
    </message>
    <message>
        <source>Parts of the copy</source>
        <translation>Teile der Auskunft</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>how many texts are not decided</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>This part as the person will read it</source>
        <translation>Dieser Teil, wie die Person ihn lesen wird</translation>
    </message>
    <message>
        <source>Hidden words are replaced by █████ in every file of the copy; nothing is left underneath.</source>
        <translation>Geschwärzte Wörter sind in jeder Datei der Auskunft durch █████ ersetzt; darunter bleibt nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2, as the person will read it.</source>
        <translation>Teil %1 von %2, wie die Person ihn lesen wird.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportScreen</name>
    <message>
        <source>Closed. Nothing was given out. Tell whoever asked why.</source>
        <translation>Geschlossen. Es wurde nichts herausgegeben. Sagen Sie der Person, die angefragt hat, warum.</translation>
    </message>
    <message>
        <source>Answered and closed.</source>
        <translation>Beantwortet und geschlossen.</translation>
    </message>
    <message>
        <source>Answered. Something else was asked for, too; it stays open.</source>
        <translation>Beantwortet. Es wurde noch etwas anderes verlangt; das bleibt offen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Nothing goes out before the last but one step, and you can leave and come back at any time.</source>
        <translation>Vor dem vorletzten Schritt geht nichts hinaus, und Sie können jederzeit gehen und zurückkommen.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>A copy may not go to the wrong person.</source>
        <translation>Eine Auskunft darf nicht an die falsche Person gehen.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>what goes in</source>
        <translation>was hineinkommt</translation>
    </message>
    <message>
        <source>Everything that is held is ticked. Counts are of this moment.</source>
        <translation>Alles, was gespeichert ist, ist angekreuzt. Die Zahlen sind von diesem Augenblick.</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>look through</source>
        <translation>durchsehen</translation>
    </message>
    <message>
        <source>Look through it before it goes out</source>
        <translation>Sehen Sie alles durch, bevor es hinausgeht</translation>
    </message>
    <message>
        <source>The person gets everything about them. What is about other people stays out.</source>
        <translation>Die Person bekommt alles, was sie betrifft. Was andere Personen betrifft, bleibt draußen.</translation>
    </message>
    <message>
        <source>Pack and send</source>
        <translation>Packen und senden</translation>
    </message>
    <message>
        <source>pack and send</source>
        <translation>packen und senden</translation>
    </message>
    <message>
        <source>One encrypted file. The passphrase goes by another way.</source>
        <translation>Eine verschlüsselte Datei. Die Passphrase geht einen anderen Weg.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>To be printed and kept.</source>
        <translation>Zum Drucken und Aufbewahren.</translation>
    </message>
    <message>
        <source>Give a person a copy of their data</source>
        <translation>Einer Person Auskunft geben</translation>
    </message>
    <message>
        <source>A copy is being packed. The next one can begin when it is done.</source>
        <translation>Eine Auskunft wird gepackt. Die nächste kann beginnen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Saved, you can leave and come back</source>
        <translation>Gespeichert, Sie können gehen und zurückkommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data</source>
        <translation>
            <numerusform>%Ln Art von Daten</numerusform>
            <numerusform>%Ln Arten von Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is named</source>
        <translation>Niemand anderes ist genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) name(s) others</source>
        <translation>
            <numerusform>%Ln Text nennt andere</numerusform>
            <numerusform>%Ln Texte nennen andere</numerusform>
        </translation>
    </message>
    <message>
        <source>By law and kind</source>
        <translation>Nach Gesetz und Art</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Print and close</source>
        <translation>Drucken und schließen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>%1 of %2 texts decided</source>
        <translation>%1 von %2 Texten entschieden</translation>
    </message>
    <message>
        <source>Collecting everything that is held.</source>
        <translation>Alles Gespeicherte wird gesammelt.</translation>
    </message>
    <message>
        <source>Packing and encrypting.</source>
        <translation>Wird gepackt und verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing changes in the vault.</source>
        <translation>Im Tresor ändert sich nichts.</translation>
    </message>
    <message>
        <source>Say in the register whose request it is</source>
        <translation>Sagen Sie bei den Anfragen, wessen Anfrage es ist</translation>
    </message>
    <message>
        <source>Check first who asks</source>
        <translation>Prüfen Sie zuerst, wer anfragt</translation>
    </message>
    <message>
        <source>Say why this is left out: %1</source>
        <translation>Sagen Sie, warum das weggelassen wird: %1</translation>
    </message>
    <message>
        <source>Wait until everything is collected</source>
        <translation>Warten Sie, bis alles gesammelt ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still need(s) a decision</source>
        <translation>
            <numerusform>%Ln Text braucht noch eine Entscheidung</numerusform>
            <numerusform>%Ln Texte brauchen noch eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the encrypted file first</source>
        <translation>Speichern Sie zuerst die verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Say how file and passphrase went</source>
        <translation>Sagen Sie, auf welchem Weg Datei und Passphrase gingen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportWords</name>
    <message>
        <source>Line %1 of the answer, %2, is empty, so nothing can be sent.</source>
        <translation>Zeile %1 der Antwort, %2, ist leer, deshalb lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>Complete the person&apos;s record, then come back.</source>
        <translation>Vervollständigen Sie den Datensatz der Person, dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>It is not said for which purpose this is held: %1. Say it in the person&apos;s record, or take it out there, then come back.</source>
        <translation>Es ist nicht gesagt, für welchen Zweck dies gespeichert ist: %1. Geben Sie ihn im Datensatz der Person an oder nehmen Sie es dort heraus, dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>File: %1. Passphrase: %2.</source>
        <comment>in which way each went</comment>
        <translation>Datei: %1. Passphrase: %2.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::FileRow</name>
    <message>
        <source>Goes in</source>
        <translation>Kommt hinein</translation>
    </message>
    <message>
        <source>A note in its place</source>
        <translation>Stattdessen ein Vermerk</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>In words, as the person will read it</source>
        <translation>In Worten, wie die Person es lesen wird</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::HitRow</name>
    <message>
        <source>%1, note, %2</source>
        <comment>whose record, day</comment>
        <translation>%1, Notiz, %2</translation>
    </message>
    <message>
        <source>%1, call or visit, %2</source>
        <comment>whose record, day</comment>
        <translation>%1, Anruf oder Besuch, %2</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Names the person without doubt.</source>
        <translation>Nennt die Person ohne Zweifel.</translation>
    </message>
    <message>
        <source>Spelling is close, or only a part of the name. It may be somebody else.</source>
        <translation>Ähnlich geschrieben oder nur ein Teil des Namens. Es kann jemand anderes sein.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::IdentityPage</name>
    <message>
        <source>How do you know who asks?</source>
        <translation>Woher wissen Sie, wer anfragt?</translation>
    </message>
    <message>
        <source>It is known who asks</source>
        <translation>Es ist bekannt, wer anfragt</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Fragen, wer es ist</translation>
    </message>
    <message>
        <source>Nobody can tell who it is</source>
        <translation>Niemand kann sagen, wer es ist</translation>
    </message>
    <message>
        <source>By things you hold already, like an order or a phone number</source>
        <translation>Durch etwas, das Sie schon haben, etwa eine Bestellung oder Telefonnummer</translation>
    </message>
    <message>
        <source>By a document that was shown and is not kept</source>
        <translation>Durch einen Ausweis, der gezeigt und nicht aufbewahrt wurde</translation>
    </message>
    <message>
        <source>An agent or a parent has shown that they may ask</source>
        <translation>Ein Bevollmächtigter oder Elternteil hat gezeigt, dass er anfragen darf</translation>
    </message>
    <message>
        <source>Ask for no more than is needed. Only the outcome, the way, who checked and when are kept.</source>
        <translation>Verlangen Sie nicht mehr als nötig. Aufbewahrt werden nur Ergebnis, Weg, wer geprüft hat und wann.</translation>
    </message>
    <message>
        <source>Little is at stake here: one or two of these are enough.</source>
        <translation>Hier steht wenig auf dem Spiel: Eines oder zwei davon genügen.</translation>
    </message>
    <message>
        <source>Everything is at stake here: three of these, and a signed declaration that it is the person. 11 CCR 7062. An agent needs signed permission, but no power of attorney.</source>
        <translation>Hier steht alles auf dem Spiel: drei davon und eine unterschriebene Erklärung, dass es die Person ist. 11 CCR 7062. Ein Bevollmächtigter braucht eine unterschriebene Erlaubnis, aber keine notarielle Vollmacht.</translation>
    </message>
    <message>
        <source>Everything is at stake here: two or three of these, better not those that stand in the request itself. A copy of an identity card is the last choice. Art. 12(6)</source>
        <translation>Hier steht alles auf dem Spiel: zwei oder drei davon, besser nicht die, die in der Anfrage selbst stehen. Eine Ausweiskopie ist die letzte Wahl. Art. 12(6)</translation>
    </message>
    <message>
        <source>Held here, and known to the person: %1.</source>
        <translation>Hier gespeichert und der Person bekannt: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>It is known who asks: checked on %1.</source>
        <translation>Es ist bekannt, wer anfragt: geprüft am %1.</translation>
    </message>
    <message>
        <source>The person was asked who it is. The answer is outstanding; the deadline waits.</source>
        <translation>Die Person wurde gefragt, wer sie ist. Die Antwort steht aus; die Frist wartet.</translation>
    </message>
    <message>
        <source>Close it because nobody can tell who asks?</source>
        <translation>Schließen, weil niemand sagen kann, wer anfragt?</translation>
    </message>
    <message>
        <source>Nothing is given out and nothing is deleted. Tell whoever asked that you cannot tell who it is, and that a complaint to the authority or a court is possible. Art. 11(2), 12(2)</source>
        <translation>Es wird nichts herausgegeben und nichts gelöscht. Sagen Sie der Person, die angefragt hat, dass Sie nicht feststellen können, wer sie ist, und dass sie sich bei der Aufsichtsbehörde beschweren oder ein Gericht anrufen kann. Art. 11(2), 12(2)</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>The person could not be identified.</source>
        <translation>Die Person ließ sich nicht identifizieren.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::PassageRow</name>
    <message>
        <source>Record of %1, %2</source>
        <comment>person, day</comment>
        <translation>Datensatz von %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of data, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Names somebody else, found by name, e-mail or phone.</source>
        <translation>Nennt jemand anderes, gefunden am Namen, an der E-Mail oder am Telefon.</translation>
    </message>
    <message>
        <source>Names this person without doubt, in the record of somebody else.</source>
        <translation>Nennt zweifellos diese Person, im Datensatz von jemand anderem.</translation>
    </message>
    <message>
        <source>Spelling is close, or only a part of the name. It may be somebody else.</source>
        <translation>Ähnlich geschrieben oder nur ein Teil des Namens. Es kann jemand anderes sein.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Die anderen schwärzen</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Den Text weglassen</translation>
    </message>
    <message>
        <source>Show it, the person knows already</source>
        <translation>Zeigen, die Person weiß es schon</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::PersonCard</name>
    <message>
        <source>Here since %1</source>
        <comment>month in which a record was made</comment>
        <translation>Hier seit %1</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::PlaceRow</name>
    <message>
        <source>In words, as the person will read it</source>
        <translation>In Worten, wie die Person es lesen wird</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum es weggelassen wird</translation>
    </message>
    <message>
        <source>Say why; the copy will name it.</source>
        <translation>Sagen Sie, warum; die Auskunft nennt den Grund.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::PlanTable</name>
    <message>
        <source>What becomes of each group, and why</source>
        <translation>Was aus jeder Gruppe wird und warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::PlanTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::PlanWords</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept without the name</source>
        <translation>Ohne den Namen</translation>
    </message>
    <message>
        <source>Blacked out</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>You decided so in step 3</source>
        <translation>In Schritt 3 so entschieden</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Die Person hat es verlangt</translation>
    </message>
    <message>
        <source>Proof that it was asked</source>
        <translation>Nachweis, dass es verlangt wurde</translation>
    </message>
    <message>
        <source>Amounts for the figures</source>
        <translation>Beträge für die Statistik</translation>
    </message>
    <message>
        <source>%1, Art. 17(3)(b)</source>
        <comment>the law</comment>
        <translation>%1, Art. 17(3)(b)</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ReceiptWords</name>
    <message>
        <source>Receipt of a copy of data</source>
        <translation>Beleg einer Auskunft</translation>
    </message>
    <message>
        <source>Request %1 of %2, received on %3.</source>
        <translation>Anfrage %1 von %2, eingegangen am %3.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>geschlossen am %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The file is encrypted with AES-256. Its passphrase is stored nowhere; it went another way than the file. The program keeps no copy of the file: it can be made again, and who has the file can check by the number above that it is this one.</source>
        <translation>Die Datei ist mit AES-256 verschlüsselt. Ihre Passphrase ist nirgends gespeichert; sie ging einen anderen Weg als die Datei. Das Programm behält keine Kopie der Datei: Sie lässt sich noch einmal erstellen, und wer die Datei hat, kann mit der Zahl oben prüfen, dass es diese ist.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::RequestFacts</name>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>This request belongs to nobody who is stored. Say in the register which customer it is, then come back.</source>
        <translation>Diese Anfrage gehört zu niemandem, der gespeichert ist. Sagen Sie bei den Anfragen, welcher Kunde es ist, dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>The same person has another open request: %1. %2</source>
        <translation>Dieselbe Person hat noch eine offene Anfrage: %1. %2</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::RequestForm</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>By the countries</source>
        <translation>Nach den Ländern</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Type a name and choose from the list, or leave the name.</source>
        <translation>Tippen Sie einen Namen ein und wählen Sie aus der Liste, oder lassen Sie den Namen stehen.</translation>
    </message>
    <message>
        <source>Where to reach a person who is not stored</source>
        <translation>Erreichbar, wenn nicht gespeichert</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>When it reached you</source>
        <translation>Wann sie Sie erreicht hat</translation>
    </message>
    <message>
        <source>The message, or a note of it</source>
        <translation>Die Nachricht oder eine Notiz davon</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Why another law</source>
        <translation>Warum ein anderes Gesetz</translation>
    </message>
    <message>
        <source>“%1” is no day up to today. The day before stays. Write it like 2025-05-03, 3.5.2025 or today.</source>
        <translation>„%1“ ist kein Tag bis heute. Der vorige Tag bleibt. Schreiben Sie ihn wie 2025-05-03, 3.5.2025 oder heute.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::RequestPane</name>
    <message>
        <source>Reason, as the person will read it</source>
        <translation>Grund, wie ihn die Person lesen wird</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what is asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <comment>way, day</comment>
        <translation>%1 am %2.</translation>
    </message>
    <message>
        <source>Answer due on %1.</source>
        <translation>Antwort fällig am %1.</translation>
    </message>
    <message>
        <source>Aim for %1.</source>
        <translation>Angestrebt: %1.</translation>
    </message>
    <message>
        <source>The same person has another open request: %1.</source>
        <translation>Dieselbe Person hat eine weitere offene Anfrage: %1.</translation>
    </message>
    <message>
        <source>No holidays are known for your place; the dates are the earlier ones.</source>
        <translation>Für Ihren Ort sind keine Feiertage bekannt; es gelten die früheren Termine.</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Die Antwort kam</translation>
    </message>
    <message>
        <source>The fee was paid</source>
        <translation>Entgelt bezahlt</translation>
    </message>
    <message>
        <source>It is known who asks</source>
        <translation>Es ist bekannt, wer anfragt</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Fragen, wer es ist</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Answer sent: close</source>
        <translation>Beantwortet: schließen</translation>
    </message>
    <message>
        <source>Confirm receipt</source>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <source>Pause: ask what is meant</source>
        <translation>Anhalten: nachfragen</translation>
    </message>
    <message>
        <source>Not wanted any more: close</source>
        <translation>Nicht mehr gewünscht: schließen</translation>
    </message>
    <message>
        <source>Need longer? You may extend once. You must tell the person why by %1.</source>
        <translation>Brauchen Sie länger? Einmal dürfen Sie verlängern. Den Grund müssen Sie der Person bis %1 sagen.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Go through the deletion</source>
        <translation>Löschung durchgehen</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Put the copy together</source>
        <translation>Auskunft zusammenstellen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::RequestsScreen</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Days to close, by month</source>
        <translation>Tage bis zum Abschluss, nach Monat</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Keine Anfrage gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or take in a new one.</source>
        <translation>Wählen Sie eine in der Liste oder nehmen Sie eine neue auf.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Due in 3 days</source>
        <translation>Fällig in 3 Tagen</translation>
    </message>
    <message>
        <source>Due in 10 days</source>
        <translation>Fällig in 10 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Closed this month</source>
        <translation>Diesen Monat erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Requests, what is due first</source>
        <translation>Anfragen, die dringendste zuerst</translation>
    </message>
    <message>
        <source>No request here</source>
        <translation>Hier ist keine Anfrage</translation>
    </message>
    <message>
        <source>When somebody asks about her own data, take it in at once: the time runs from the day it reached you.</source>
        <translation>Wenn jemand nach seinen Daten fragt, nehmen Sie es sofort auf: Die Zeit läuft ab dem Tag, an dem es Sie erreicht hat.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>Taken in. The deadline is worked out.</source>
        <translation>Aufgenommen. Die Frist ist berechnet.</translation>
    </message>
    <message>
        <source>People asking about their own data. Open: %1. Closed this year: %2, in %3 days on average.</source>
        <translation>Personen, die nach ihren eigenen Daten fragen. Offen: %1. Dieses Jahr geschlossen: %2, im Schnitt in %3 Tagen.</translation>
    </message>
    <message>
        <source>none closed</source>
        <translation>keine geschlossen</translation>
    </message>
    <message>
        <source>Days from receipt to the answer, month by month. The law allows about 30.</source>
        <translation>Tage vom Eingang bis zur Antwort, Monat für Monat. Das Gesetz erlaubt etwa 30.</translation>
    </message>
    <message>
        <source>Deadlines as calendar…</source>
        <translation>Fristen als Kalender…</translation>
    </message>
    <message>
        <source>%1: %2, answer due</source>
        <comment>number, what is asked for</comment>
        <translation>%1: %2, Antwort fällig</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Received on %1. Who asks stands in the register.</source>
        <translation>Eingegangen am %1. Wer anfragt, steht bei den Anfragen.</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Fristen speichern</translation>
    </message>
    <message>
        <source>deadlines</source>
        <comment>a file name without the ending</comment>
        <translation>fristen</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved as %1. It holds numbers and dates, no names. Dates that change need a new file.</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1. Die Datei enthält Nummern und Tage, keine Namen. Ändern sich Fristen, braucht es eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::BackupPlanCard</name>
    <message>
        <source>By itself, once a day</source>
        <translation>Von selbst, einmal am Tag</translation>
    </message>
    <message>
        <source>Make a backup each day</source>
        <translation>Jeden Tag eine Sicherung anlegen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>When the day&apos;s work is done</source>
        <translation>Wenn die Arbeit des Tages getan ist</translation>
    </message>
    <message>
        <source>If the program is closed then, the backup is made when it is opened next.</source>
        <translation>Ist das Programm dann geschlossen, wird die Sicherung beim nächsten Öffnen angelegt.</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Wohin die Sicherungen kommen</translation>
    </message>
    <message>
        <source>One is due and is made now.</source>
        <translation>Eine ist fällig und wird jetzt angelegt.</translation>
    </message>
    <message>
        <source>The next one is made today at %1.</source>
        <translation>Die nächste wird heute um %1 angelegt.</translation>
    </message>
    <message>
        <source>The next one is made tomorrow at %1.</source>
        <translation>Die nächste wird morgen um %1 angelegt.</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Now nobody thinks of it but you: a backup is made only when you press the button above.</source>
        <translation>Jetzt denkt niemand daran außer Ihnen: Eine Sicherung entsteht nur, wenn Sie oben auf den Knopf drücken.</translation>
    </message>
    <message>
        <source>The drive is not there now. Plug it in: what is due is made by itself as soon as it is back. If it is gone for good, choose another folder.</source>
        <translation>Das Laufwerk ist nicht da. Schließen Sie es an: Was fällig ist, entsteht von selbst, sobald es wieder da ist. Ist es für immer weg, wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>But the folder is on the same drive as the vault: what breaks or steals one takes the other. Choose a folder on a drive that you can take away.</source>
        <translation>Aber der Ordner liegt auf demselben Laufwerk wie der Tresor: Was das eine zerstört oder stiehlt, trifft auch das andere. Wählen Sie einen Ordner auf einem Laufwerk, das Sie mitnehmen können.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::BackupTimer</name>
    <message>
        <source>A backup is due, and the drive that it goes to is not there: %1. Plug it in; the backup is made by itself as soon as it is back.</source>
        <translation>Eine Sicherung ist fällig, und das Laufwerk dafür ist nicht da: %1. Schließen Sie es an; die Sicherung entsteht von selbst, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Making today&apos;s backup</source>
        <translation>Heutige Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>The backup that was due could not be made.</source>
        <translation>Die fällige Sicherung konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::BackupsScreen</name>
    <message>
        <source>Make a backup now…</source>
        <translation>Jetzt eine Sicherung anlegen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A copy of the whole vault on another drive, encrypted like the vault itself.</source>
        <translation>Eine Kopie des ganzen Tresors auf einem anderen Laufwerk, verschlüsselt wie der Tresor selbst.</translation>
    </message>
    <message>
        <source>Writing the backup, then reading it back</source>
        <translation>Die Sicherung wird geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Choose a folder on a drive that you can take away, such as a USB stick: what breaks or is stolen with this computer helps nobody.</source>
        <translation>Wählen Sie einen Ordner auf einem Laufwerk, das Sie mitnehmen können, etwa einem USB-Stick: Was mit diesem Computer kaputtgeht oder gestohlen wird, hilft niemandem.</translation>
    </message>
    <message>
        <source>Each backup is read back and checked before it counts. Of the older ones in the same folder the newest of 7 days, 4 weeks and 6 months are kept; the others are removed.</source>
        <translation>Jede Sicherung wird zurückgelesen und geprüft, bevor sie zählt. Von den älteren im selben Ordner bleiben die neuesten von 7 Tagen, 4 Wochen und 6 Monaten; die anderen werden entfernt.</translation>
    </message>
    <message>
        <source>A backup opens with the passphrases that were valid on that day.</source>
        <translation>Eine Sicherung öffnet sich mit den Passphrasen, die an jenem Tag galten.</translation>
    </message>
    <message>
        <source>A backup brings nobody back: whoever was erased since is erased again before a restored vault can be opened, and consent that was taken back stays taken back.</source>
        <translation>Eine Sicherung bringt niemanden zurück: Wer seither gelöscht wurde, wird wieder gelöscht, bevor ein wiederhergestellter Tresor geöffnet werden kann, und Widerrufe bleiben gültig.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Working on a backup</source>
        <translation>Es wird an einer Sicherung gearbeitet</translation>
    </message>
    <message>
        <source>A backup is being restored. Close the window when that is done.</source>
        <translation>Eine Sicherung wird wiederhergestellt. Schließen Sie das Fenster, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, everything in this vault is lost with it.</source>
        <translation>Geht dieser Computer kaputt oder verloren, ist alles in diesem Tresor mit verloren.</translation>
    </message>
    <message>
        <source>Newest checked backup: %1</source>
        <comment>day and time</comment>
        <translation>Neueste geprüfte Sicherung: %1</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago. Whatever was entered since is lost if this computer breaks.</source>
        <translation>
            <numerusform>Das ist %n Tag her. Was seither eingegeben wurde, ist verloren, wenn dieser Computer kaputtgeht.</numerusform>
            <numerusform>Das ist %n Tage her. Was seither eingegeben wurde, ist verloren, wenn dieser Computer kaputtgeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one after each day on which something was entered.</source>
        <translation>Legen Sie nach jedem Tag, an dem etwas eingegeben wurde, eine an.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Wohin die Sicherung kommt</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Written, read back and checked: %1 (%2)</source>
        <comment>file, its size</comment>
        <translation>Geschrieben, zurückgelesen und geprüft: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) that were no longer needed were removed.</source>
        <translation>
            <numerusform>%n ältere, nicht mehr nötige Sicherung wurde entfernt.</numerusform>
            <numerusform>%n ältere, nicht mehr nötige Sicherungen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung anlegen…</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::DuePage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of data, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody&apos;s any more</source>
        <translation>Niemandem mehr zugeordnet</translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <comment>day</comment>
        <translation>Probelauf vom %1</translation>
    </message>
    <message>
        <source>What is past its time, and what would become of it. Nothing was removed.</source>
        <translation>Was über der Zeit ist und was daraus würde. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Past time</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Will go</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Unticked: stays</source>
        <translation>Abgewählt: bleibt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Past time since</source>
        <translation>Über der Zeit seit</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is past its time</source>
        <translation>Was über der Zeit ist</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nichts zu löschen</translation>
    </message>
    <message>
        <source>Print this dry run</source>
        <translation>Diesen Probelauf drucken</translation>
    </message>
    <message>
        <source>Removed by month</source>
        <translation>Gelöscht nach Monat</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Bisherige Läufe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kind of data in the chart</source>
        <translation>Art der Daten im Diagramm</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>What is past its time, by kind</source>
        <translation>Was über der Zeit ist, nach Art</translation>
    </message>
    <message>
        <source>A legal hold keeps them</source>
        <translation>Eine Löschsperre behält sie</translation>
    </message>
    <message>
        <source>A law still needs them, the person asked to keep them, or you decide</source>
        <translation>Ein Gesetz verlangt sie noch, die Person möchte, dass sie bleiben, oder Sie entscheiden</translation>
    </message>
    <message>
        <source>No rule is on</source>
        <translation>Keine Regel ist eingeschaltet</translation>
    </message>
    <message>
        <source>Without a rule nothing is ever past its time.</source>
        <translation>Ohne Regel ist nie etwas über der Zeit.</translation>
    </message>
    <message>
        <source>What is past its time, one by one; what is unticked stays</source>
        <translation>Was über der Zeit ist, im Einzelnen; Abgewähltes bleibt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing of this kind is past its time</source>
        <translation>Von dieser Art ist nichts über der Zeit</translation>
    </message>
    <message>
        <source>What is past its time stands here one by one, so that you can look before anything goes.</source>
        <translation>Was über der Zeit ist, steht hier im Einzelnen, damit Sie es ansehen können, bevor etwas gelöscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>Removed records cannot be brought back. Backups hold them for up to %n more day(s).</source>
        <translation>
            <numerusform>Gelöschte Datensätze lassen sich nicht zurückholen. Sicherungen enthalten sie noch bis zu %n Tag.</numerusform>
            <numerusform>Gelöschte Datensätze lassen sich nicht zurückholen. Sicherungen enthalten sie noch bis zu %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is removed yet. Counted at %1.</source>
        <comment>time of day</comment>
        <translation>Noch ist nichts gelöscht. Gezählt um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are past their time</source>
        <translation>
            <numerusform>%Ln Datensatz ist über der Zeit</numerusform>
            <numerusform>%Ln Datensätze sind über der Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked: %Ln will go</source>
        <translation>
            <numerusform>Angekreuzt: %Ln wird gelöscht</numerusform>
            <numerusform>Angekreuzt: %Ln werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz löschen</numerusform>
            <numerusform>%Ln Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes before you have typed the number.</source>
        <translation>Nichts wird gelöscht, bevor Sie die Zahl eingetippt haben.</translation>
    </message>
    <message>
        <source>You can stop it while it runs; then the rest stays.</source>
        <translation>Sie können währenddessen anhalten; dann bleibt der Rest.</translation>
    </message>
    <message>
        <source>Everything that is stored is still within its time.</source>
        <translation>Alles Gespeicherte liegt noch in seiner Zeit.</translation>
    </message>
    <message>
        <source>Nothing that is past its time is ticked to go.</source>
        <translation>Nichts, was über der Zeit ist, ist zum Löschen angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold stay.</source>
        <translation>
            <numerusform>%Ln mit Löschsperre bleibt.</numerusform>
            <numerusform>%Ln mit Löschsperre bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay for another reason; the list says which.</source>
        <translation>
            <numerusform>%Ln bleibt aus einem anderen Grund; die Liste sagt, aus welchem.</numerusform>
            <numerusform>%Ln bleiben aus einem anderen Grund; die Liste sagt, aus welchem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you unticked stay until the next run.</source>
        <translation>
            <numerusform>%Ln, von Ihnen abgewählt, bleibt bis zum nächsten Lauf.</numerusform>
            <numerusform>%Ln, von Ihnen abgewählt, bleiben bis zum nächsten Lauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review and remove %Ln…</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln prüfen und löschen…</numerusform>
            <numerusform>%Ln prüfen und löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <comment>day</comment>
        <translation>Letzter Lauf: %1</translation>
    </message>
    <message>
        <source>How many records runs removed, month by month.</source>
        <translation>Wie viele Datensätze gelöscht wurden, Monat für Monat.</translation>
    </message>
    <message>
        <source>How many records of one kind runs removed, month by month: %1.</source>
        <translation>Wie viele Datensätze einer Art gelöscht wurden, Monat für Monat: %1.</translation>
    </message>
    <message>
        <source>%1, review %2</source>
        <comment>whom it covers, day</comment>
        <translation>%1, Prüfung %2</translation>
    </message>
    <message>
        <source>None. What a court or a claim needs can be kept by a legal hold, whatever its time.</source>
        <translation>Keine. Was ein Gericht oder ein Anspruch braucht, lässt sich unabhängig von seiner Zeit durch eine Löschsperre behalten.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How much of it is past its time, beside the kind of which most is</source>
        <translation>Wie viel davon über der Zeit ist, neben der Art, von der es am meisten ist</translation>
    </message>
    <message>
        <source>%1 of %2 that are past their time</source>
        <comment>numbers</comment>
        <translation>%1 von %2, die über der Zeit sind</translation>
    </message>
    <message numerus="yes">
        <source>Review and confirm %Ln…</source>
        <comment>records, as the first of two people</comment>
        <translation>
            <numerusform>%Ln prüfen und bestätigen…</numerusform>
            <numerusform>%Ln prüfen und bestätigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Within their time: %1</source>
        <comment>kinds of data</comment>
        <translation>Noch innerhalb der Frist: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of data</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is past its time</source>
        <translation>Nichts ist über der Zeit</translation>
    </message>
    <message>
        <source>No run has removed anything yet.</source>
        <translation>Noch hat kein Lauf etwas gelöscht.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::HoldForm</name>
    <message>
        <source>New legal hold</source>
        <translation>Neue Löschsperre</translation>
    </message>
    <message>
        <source>It covers all customers</source>
        <translation>Sie gilt für alle Kunden</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Löschsperre setzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>In short, e.g. “Court case 4 C 112/26”.</source>
        <translation>Kurz, z. B. „Gerichtsverfahren 4 C 112/26“.</translation>
    </message>
    <message>
        <source>Why the data are needed</source>
        <translation>Warum die Daten gebraucht werden</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Für wen sie gilt</translation>
    </message>
    <message>
        <source>Type a name and choose from the list; as many as needed.</source>
        <translation>Tippen Sie einen Namen ein und wählen Sie aus der Liste; so viele wie nötig.</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Wieder zu prüfen am</translation>
    </message>
    <message>
        <source>Within 12 months.</source>
        <translation>Innerhalb von 12 Monaten.</translation>
    </message>
    <message>
        <source>Say what it is about, in at most 200 characters.</source>
        <translation>Sagen Sie in höchstens 200 Zeichen, worum es geht.</translation>
    </message>
    <message>
        <source>Say why, in at most 2,000 characters.</source>
        <translation>Sagen Sie in höchstens 2.000 Zeichen, warum.</translation>
    </message>
    <message>
        <source>Choose at least one customer from the list, or all of them.</source>
        <translation>Wählen Sie mindestens einen Kunden aus der Liste oder alle.</translation>
    </message>
    <message>
        <source>Choose a day within the next 12 months.</source>
        <translation>Wählen Sie einen Tag in den nächsten 12 Monaten.</translation>
    </message>
    <message>
        <source>“%1” is no day of the coming 12 months. The day before stays. Write it like 2027-05-03 or 3.5.2027.</source>
        <translation>„%1“ ist kein Tag der kommenden 12 Monate. Der vorige Tag bleibt. Schreiben Sie ihn wie 2027-05-03 oder 3.5.2027.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::HoldsPage</name>
    <message>
        <source>Lifted</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Look at it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Review soon</source>
        <translation>Bald prüfen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Those that were lifted, too</source>
        <translation>Auch die aufgehobenen</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>Diese Sperre aufheben</translation>
    </message>
    <message>
        <source>Legal holds, newest first</source>
        <translation>Löschsperren, die neueste zuerst</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No legal hold</source>
        <translation>Keine Löschsperre</translation>
    </message>
    <message>
        <source>A legal hold keeps people&apos;s data while a court case, a claim or a check needs them: nothing that it covers is removed, whatever its time.</source>
        <translation>Eine Löschsperre behält die Daten von Personen, solange ein Verfahren, ein Anspruch oder eine Prüfung sie braucht: Was sie umfasst, wird unabhängig von seiner Zeit nicht gelöscht.</translation>
    </message>
    <message>
        <source>The legal hold is placed. Nothing that it covers is removed.</source>
        <translation>Die Löschsperre ist gesetzt. Was sie umfasst, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Why it is no longer needed</source>
        <translation>Warum sie nicht mehr nötig ist</translation>
    </message>
    <message>
        <source>Once it is lifted, what is past its time may go in the next run.</source>
        <translation>Ist sie aufgehoben, kann im nächsten Lauf gelöscht werden, was über der Zeit ist.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiterer</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why the data are needed</source>
        <translation>Warum die Daten gebraucht werden</translation>
    </message>
    <message>
        <source>Whom it covers</source>
        <translation>Für wen sie gilt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, user</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>ein Kollege</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Wieder zu prüfen am</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>time, user, reason</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Say why it is no longer needed; the reason is kept with the hold.</source>
        <translation>Sagen Sie, warum sie nicht mehr nötig ist; der Grund bleibt bei der Sperre stehen.</translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation>Die Löschsperre ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::KeyCard</name>
    <message>
        <source>What the disk still remembers</source>
        <translation>Was der Datenträger noch weiß</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>Writing the vault anew under a new key</source>
        <translation>Der Tresor wird unter einem neuen Schlüssel neu geschrieben</translation>
    </message>
    <message>
        <source>You can go on working meanwhile; what you save is written at the end.</source>
        <translation>Sie können inzwischen weiterarbeiten; was Sie speichern, wird am Ende geschrieben.</translation>
    </message>
    <message>
        <source>A disk may keep old, encrypted pieces of the file in places that it no longer shows. After a large run, give the vault a new key: then no passphrase opens those pieces any more.</source>
        <translation>Ein Datenträger behält vielleicht alte, verschlüsselte Stücke der Datei an Stellen, die er nicht mehr zeigt. Geben Sie dem Tresor nach einem großen Lauf einen neuen Schlüssel: Dann öffnet keine Passphrase mehr diese Stücke.</translation>
    </message>
    <message>
        <source>Give the vault a new key?</source>
        <translation>Dem Tresor einen neuen Schlüssel geben?</translation>
    </message>
    <message>
        <source>The whole file is written anew, which needs as much room on the disk again for a moment. Everybody&apos;s passphrase and the recovery sheet stay as they are. Backups keep the keys that they were made with.</source>
        <translation>Die ganze Datei wird neu geschrieben, was für kurze Zeit noch einmal so viel Platz braucht. Alle Passphrasen und das Notfallblatt bleiben, wie sie sind. Sicherungen behalten die Schlüssel, mit denen sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Renewing the key</source>
        <translation>Der Schlüssel wird erneuert</translation>
    </message>
    <message>
        <source>The vault has a new key. What the disk still holds of the old file opens no more.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Was der Datenträger noch von der alten Datei hat, öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::PurgePanel</name>
    <message>
        <source>Stopping after this block.</source>
        <translation>Wird nach diesem Block angehalten.</translation>
    </message>
    <message>
        <source>I have looked through the lists below</source>
        <translation>Ich habe die Listen unten durchgesehen</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Ich weiß, dass niemand es zurückholen kann</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln löschen</numerusform>
            <numerusform>%Ln löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 stay in the accounts without the person</source>
        <comment>kind of data, count</comment>
        <translation>%1: %2 bleiben ohne die Person in der Buchhaltung</translation>
    </message>
    <message>
        <source>%1: %2 are deleted</source>
        <comment>kind of data, count</comment>
        <translation>%1: %2 werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) for good?</source>
        <translation>
            <numerusform>%Ln Datensatz endgültig löschen?</numerusform>
            <numerusform>%Ln Datensätze endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be undone. What is not ticked, on hold or kept stays as it is. Backups hold it for up to %n more day(s); a backup that is restored loses it again.</source>
        <translation>
            <numerusform>Das lässt sich nicht rückgängig machen. Was nicht angekreuzt, gesperrt oder aufzubewahren ist, bleibt. Sicherungen enthalten es noch bis zu %n Tag; eine wiederhergestellte Sicherung verliert es wieder.</numerusform>
            <numerusform>Das lässt sich nicht rückgängig machen. Was nicht angekreuzt, gesperrt oder aufzubewahren ist, bleibt. Sicherungen enthalten es noch bis zu %n Tage; eine wiederhergestellte Sicherung verliert es wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of %1 was cut off: %2 of %3 records are gone, the others are all still there.</source>
        <translation>Ein Lauf vom %1 brach ab: %2 von %3 Datensätzen sind gelöscht, die anderen sind alle noch da.</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Damit fortfahren…</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Zu Ende bringen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the other %Ln record(s) of that run?</source>
        <translation>
            <numerusform>Den anderen %Ln Datensatz jenes Laufs löschen?</numerusform>
            <numerusform>Die anderen %Ln Datensätze jenes Laufs löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go as they were confirmed on %1; what was put on hold since stays. It cannot be undone.</source>
        <translation>Sie werden gelöscht, wie am %1 bestätigt; was seither gesperrt wurde, bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>A scheduled look on %1 found %Ln record(s) that may go. Nothing was removed: look through the lists below and decide.</source>
        <translation>
            <numerusform>Ein geplanter Blick am %1 fand %Ln Datensatz, der gelöscht werden darf. Es wurde nichts gelöscht: Sehen Sie die Listen unten durch und entscheiden Sie.</numerusform>
            <numerusform>Ein geplanter Blick am %1 fand %Ln Datensätze, die gelöscht werden dürfen. Es wurde nichts gelöscht: Sehen Sie die Listen unten durch und entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz wird gelöscht</numerusform>
            <numerusform>%Ln Datensätze werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after this block</source>
        <translation>Nach diesem Block anhalten</translation>
    </message>
    <message>
        <source>If you stop, what is gone by then stays gone and the rest stays here.</source>
        <translation>Wenn Sie anhalten, bleibt Gelöschtes gelöscht, und der Rest bleibt hier.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Proving that nothing is left</source>
        <translation>Es wird nachgewiesen, dass nichts übrig ist</translation>
    </message>
    <message>
        <source>This can no longer be stopped: the records are gone.</source>
        <translation>Das lässt sich nicht mehr anhalten: Die Datensätze sind gelöscht.</translation>
    </message>
    <message>
        <source>The vault is written anew and every page of it is read through. You can go on working meanwhile.</source>
        <translation>Der Tresor wird neu geschrieben und jede Seite durchgelesen. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Proving what was removed</source>
        <translation>Löschung wird nachgewiesen</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>Datensätze werden gelöscht</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 records are gone, the others are all still there.</source>
        <translation>Angehalten: %1 von %2 Datensätzen sind gelöscht, die anderen sind alle noch da.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln record(s) were removed.</source>
        <translation>
            <numerusform>Fertig: %Ln Datensatz wurde gelöscht.</numerusform>
            <numerusform>Fertig: %Ln Datensätze wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than confirmed: they were put on hold or changed meanwhile.</source>
        <translation>
            <numerusform>%Ln weniger als bestätigt: Er wurde inzwischen gesperrt oder geändert.</numerusform>
            <numerusform>%Ln weniger als bestätigt: Sie wurden inzwischen gesperrt oder geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Bescheinigung zeigen</translation>
    </message>
    <message>
        <source>All %1 pages of the vault were read: nothing of them is left.</source>
        <translation>Alle %1 Seiten des Tresors wurden gelesen: Nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>Traces of them are still in the file. They are looked for again when the vault is opened next.</source>
        <translation>Spuren davon sind noch in der Datei. Beim nächsten Öffnen des Tresors wird wieder danach gesucht.</translation>
    </message>
    <message>
        <source>Records are being removed. Closing stops that after the block that runs; what is gone stays gone, and you can go on with the rest at the next start.</source>
        <translation>Es werden gerade Datensätze gelöscht. Schließen hält nach dem laufenden Block an; Gelöschtes bleibt gelöscht, und mit dem Rest können Sie beim nächsten Start fortfahren.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm that %Ln record(s) may go?</source>
        <translation>
            <numerusform>Bestätigen, dass %Ln Datensatz gelöscht werden darf?</numerusform>
            <numerusform>Bestätigen, dass %Ln Datensätze gelöscht werden dürfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is removed yet. Another person who may remove records has to open the vault, see the same list here and begin the run.</source>
        <translation>Es wird noch nichts gelöscht. Eine andere Person, die Datensätze löschen darf, muss den Tresor öffnen, hier dieselbe Liste sehen und den Lauf beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln bestätigen</numerusform>
            <numerusform>%Ln bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You confirmed %Ln record(s). Nothing was removed. Ask another person who may remove records to begin the run.</source>
        <translation>
            <numerusform>Sie haben %Ln Datensatz bestätigt. Es wurde nichts gelöscht. Lassen Sie eine andere Person, die Datensätze löschen darf, den Lauf beginnen.</numerusform>
            <numerusform>Sie haben %Ln Datensätze bestätigt. Es wurde nichts gelöscht. Lassen Sie eine andere Person, die Datensätze löschen darf, den Lauf beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 are locked</source>
        <comment>kind of data, count</comment>
        <translation>%1: %2 werden gesperrt</translation>
    </message>
    <message>
        <source>%1: %2 stay without the person</source>
        <comment>kind of data, count</comment>
        <translation>%1: %2 bleiben ohne die Person</translation>
    </message>
    <message>
        <source>Less than a minute is left, and the proof.</source>
        <translation>Noch weniger als eine Minute, dann der Nachweis.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) are left, and the proof.</source>
        <translation>
            <numerusform>Noch etwa %Ln Minute, dann der Nachweis.</numerusform>
            <numerusform>Noch etwa %Ln Minuten, dann der Nachweis.</numerusform>
        </translation>
    </message>
    <message>
        <source>So much went that a new key is worth while; Past removals has the button.</source>
        <translation>Es ging so viel, dass sich ein neuer Schlüssel lohnt; unter „Bisherige Löschungen“ ist der Knopf dafür.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RetentionScreen</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>New legal hold</source>
        <translation>Neue Löschsperre</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message numerus="yes">
        <source>How long each kind of data stays. %n rule(s); nothing is removed before somebody has looked.</source>
        <translation>
            <numerusform>Wie lange jede Art von Daten bleibt. %n Regel; nichts wird gelöscht, bevor jemand nachgesehen hat.</numerusform>
            <numerusform>Wie lange jede Art von Daten bleibt. %n Regeln; nichts wird gelöscht, bevor jemand nachgesehen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht gebraucht</translation>
    </message>
    <message>
        <source>Past removals</source>
        <translation>Bisherige Löschungen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::ReviewPage</name>
    <message>
        <source>Kept until %1</source>
        <comment>day</comment>
        <translation>Behalten bis %1</translation>
    </message>
    <message>
        <source>Goes with the next run</source>
        <translation>Geht mit dem nächsten Lauf</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Keep it until then</source>
        <translation>Bis dahin behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gehen lassen</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Past time since</source>
        <translation>Über der Zeit seit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>What is past its time, and whose rule says that somebody decides, stands here.</source>
        <translation>Hier steht, was über seine Zeit ist und worüber laut seiner Regel jemand entscheidet.</translation>
    </message>
    <message>
        <source>“%1” is no day after today. The day before stays.</source>
        <translation>„%1“ ist kein Tag nach heute. Der bisherige Tag bleibt.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Stands in the log.</source>
        <translation>Steht im Protokoll.</translation>
    </message>
    <message>
        <source>Nobody&apos;s any more</source>
        <translation>Gehört niemandem mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are ticked.</source>
        <translation>
            <numerusform>%Ln Datensatz ist angehakt.</numerusform>
            <numerusform>%Ln Datensätze sind angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to decide about.</source>
        <translation>Haken Sie an, worüber Sie entscheiden wollen.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay until that day.</source>
        <translation>
            <numerusform>%Ln Datensatz bleibt bis zu diesem Tag.</numerusform>
            <numerusform>%Ln Datensätze bleiben bis zu diesem Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go with the next run.</source>
        <translation>
            <numerusform>%Ln Datensatz geht mit dem nächsten Lauf.</numerusform>
            <numerusform>%Ln Datensätze gehen mit dem nächsten Lauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RuleForm</name>
    <message>
        <source>This rule is on</source>
        <translation>Diese Regel ist eingeschaltet</translation>
    </message>
    <message>
        <source>A law demands that it is kept so long</source>
        <translation>Ein Gesetz verlangt diese Frist</translation>
    </message>
    <message>
        <source>A scheduled run may remove it without anybody looking</source>
        <translation>Ein geplanter Lauf darf es ungesehen löschen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Years, months or days</source>
        <translation>Jahre, Monate oder Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>What becomes of it then</source>
        <translation>Was dann daraus wird</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>Warum so lange</translation>
    </message>
    <message>
        <source>The law and its section, or your own reason.</source>
        <translation>Das Gesetz mit Paragraf oder Ihr eigener Grund.</translation>
    </message>
    <message>
        <source>but never more at once than</source>
        <translation>aber nie mehr auf einmal als</translation>
    </message>
    <message>
        <source>The most that go at once without anybody looking</source>
        <translation>Das Meiste, was ohne Nachsehen auf einmal gelöscht wird</translation>
    </message>
    <message>
        <source>Say why, e.g. “AO § 147(3)” or “Our own choice”.</source>
        <translation>Sagen Sie, warum, z. B. „AO § 147(3)“ oder „eigene Entscheidung“.</translation>
    </message>
    <message>
        <source>Only an owner can allow this.</source>
        <translation>Das kann nur ein Inhaber erlauben.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>At most 20 tags of at most 100 characters each.</source>
        <translation>Höchstens 20 Schlagwörter mit je höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Leave alone whoever has an open request</source>
        <translation>Unberührt lassen, wer eine offene Anfrage hat</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemanden</translation>
    </message>
    <message>
        <source>Leave alone whoever has one of these tags</source>
        <translation>Unberührt lassen, wer eines dieser Schlagwörter hat</translation>
    </message>
    <message>
        <source>Leave alone, by kind</source>
        <translation>Unberührt lassen, nach Art</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RulesPage</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Another goes first</source>
        <translation>Eine andere geht vor</translation>
    </message>
    <message>
        <source>A law demands it</source>
        <translation>Gesetzlich</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie sie war</translation>
    </message>
    <message>
        <source>Remove this rule…</source>
        <translation>Diese Regel entfernen…</translation>
    </message>
    <message>
        <source>Take it…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Rules of keeping</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>Rules say how long what is kept. Without them nothing is ever removed by itself.</source>
        <translation>Regeln sagen, wie lange was aufbewahrt wird. Ohne sie wird nie etwas von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>Fertige Sätze</translation>
    </message>
    <message>
        <source>Ready set of rules</source>
        <translation>Fertiger Satz von Regeln</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>Any other country</source>
        <translation>Jedes andere Land</translation>
    </message>
    <message>
        <source>Rules for a shop in that country, of version %1, looked up on %2. They are a beginning, not legal advice. Rules of your own stay.</source>
        <comment>version, day</comment>
        <translation>Regeln für einen Laden in diesem Land, Version %1, nachgesehen am %2. Sie sind ein Anfang, keine Rechtsberatung. Eigene Regeln bleiben.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>How sure that is: %1</source>
        <comment>where a rule comes from</comment>
        <translation>Wie sicher das ist: %1</translation>
    </message>
    <message>
        <source>No rule for this kind of data is on: it is never past its time.</source>
        <translation>Für diese Art von Daten ist keine Regel eingeschaltet: Sie ist nie über der Zeit.</translation>
    </message>
    <message>
        <source>What a law demands goes before every other rule.</source>
        <translation>Was ein Gesetz verlangt, geht jeder anderen Regel vor.</translation>
    </message>
    <message>
        <source>Several rules are about this kind of data; this one decides.</source>
        <translation>Für diese Art von Daten gibt es mehrere Regeln; diese entscheidet.</translation>
    </message>
    <message>
        <source>It changes nothing now: a rule that a law demands goes before it (%1).</source>
        <translation>Sie ändert jetzt nichts: Eine vom Gesetz verlangte Regel geht ihr vor (%1).</translation>
    </message>
    <message>
        <source>Laws demand both; the longer one decides for what begins today (%1).</source>
        <translation>Gesetze verlangen beide; für das, was heute beginnt, entscheidet die längere (%1).</translation>
    </message>
    <message>
        <source>Another rule is shorter and decides for what begins today (%1).</source>
        <translation>Eine andere Regel ist kürzer und entscheidet für das, was heute beginnt (%1).</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>Keine anlegen</translation>
    </message>
    <message>
        <source>Counting what this would change…</source>
        <translation>Es wird gezählt, was das ändern würde…</translation>
    </message>
    <message>
        <source>Nothing more and nothing less would be past its time today.</source>
        <translation>Heute wäre nicht mehr und nicht weniger über der Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) would be past their time today.</source>
        <translation>
            <numerusform>Heute wäre %Ln Datensatz mehr über der Zeit.</numerusform>
            <numerusform>Heute wären %Ln Datensätze mehr über der Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer would be past their time today.</source>
        <translation>
            <numerusform>Heute wäre %Ln Datensatz weniger über der Zeit.</numerusform>
            <numerusform>Heute wären %Ln Datensätze weniger über der Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay all the same: a hold or a law keeps them, or you decide.</source>
        <translation>
            <numerusform>%Ln davon bleibt trotzdem: Eine Sperre oder ein Gesetz behält ihn, oder Sie entscheiden.</numerusform>
            <numerusform>%Ln davon bleiben trotzdem: Eine Sperre oder ein Gesetz behält sie, oder Sie entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving removes nothing yet.</source>
        <translation>Speichern löscht noch nichts.</translation>
    </message>
    <message>
        <source>A law demands the longer time: ask whoever does your accounts first.</source>
        <translation>Ein Gesetz verlangt die längere Zeit: Fragen Sie zuerst, wer Ihre Bücher führt.</translation>
    </message>
    <message>
        <source>This rule was changed and is not saved yet. Save it, or leave it as it was.</source>
        <translation>Diese Regel ist geändert und noch nicht gespeichert. Speichern Sie sie oder lassen Sie sie, wie sie war.</translation>
    </message>
    <message>
        <source>The new rule is saved. Nothing was removed.</source>
        <translation>Die neue Regel ist gespeichert. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The rule is saved. Nothing was removed.</source>
        <translation>Die Regel ist gespeichert. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Leave the rules as they are</source>
        <translation>Regeln lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Remove this rule?</source>
        <translation>Diese Regel entfernen?</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>The rule is removed. No records were removed.</source>
        <translation>Die Regel ist entfernt. Es wurden keine Datensätze gelöscht.</translation>
    </message>
    <message>
        <source>Take the ready rules for: %1?</source>
        <comment>country</comment>
        <translation>Die fertigen Regeln übernehmen für: %1?</translation>
    </message>
    <message>
        <source>Take these rules</source>
        <translation>Diese Regeln übernehmen</translation>
    </message>
    <message>
        <source>The ready rules that stand there now go, with what was changed in them</source>
        <translation>Die fertigen Regeln, die jetzt dort stehen, gehen, mit allem, was daran geändert wurde</translation>
    </message>
    <message>
        <source>The ready rules are in force. Nothing was removed.</source>
        <translation>Die fertigen Regeln gelten. Es wurde nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RunsPage</name>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>What was removed for good, newest first</source>
        <translation>Was endgültig gelöscht wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Nothing was removed yet</source>
        <translation>Noch wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Each run and each person who is erased leaves a certificate here. It names nobody.</source>
        <translation>Jeder Lauf und jede gelöschte Person hinterlässt hier eine Bescheinigung. Sie nennt niemanden.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>ein Kollege</translation>
    </message>
    <message>
        <source>The records are gone. That nothing of them is left in the file is proved when the vault is opened next, or when the run goes on.</source>
        <translation>Die Datensätze sind gelöscht. Dass nichts davon in der Datei übrig ist, wird beim nächsten Öffnen des Tresors nachgewiesen oder wenn der Lauf weitergeht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) of what was removed are still in the file. They are looked for again when the vault is opened next.</source>
        <translation>
            <numerusform>%Ln Spur des Gelöschten ist noch in der Datei. Beim nächsten Öffnen des Tresors wird wieder danach gesucht.</numerusform>
            <numerusform>%Ln Spuren des Gelöschten sind noch in der Datei. Beim nächsten Öffnen des Tresors wird wieder danach gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 pages of the vault were read. Of %2 pieces of what was removed, none is left.</source>
        <translation>Alle %1 Seiten des Tresors wurden gelesen. Von %2 Stücken des Gelöschten ist keines übrig.</translation>
    </message>
    <message>
        <source>Certificate no. %1</source>
        <translation>Bescheinigung Nr. %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 of %2 that were confirmed</source>
        <translation>%1 von %2, die bestätigt waren</translation>
    </message>
    <message>
        <source>Orders that stay without the person</source>
        <translation>Bestellungen, die ohne die Person bleiben</translation>
    </message>
    <message>
        <source>Backups from before</source>
        <translation>Frühere Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>hold it for up to %n more day(s); a backup that is restored loses it again</source>
        <translation>
            <numerusform>enthalten es noch bis zu %n Tag; eine wiederhergestellte Sicherung verliert es wieder</numerusform>
            <numerusform>enthalten es noch bis zu %n Tage; eine wiederhergestellte Sicherung verliert es wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of erasure no. %1</source>
        <translation>Löschbescheinigung Nr. %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>This page names nobody. Backups from before hold what was removed for up to %n more day(s); a backup that is restored loses it again.</source>
        <translation>
            <numerusform>Diese Seite nennt niemanden. Frühere Sicherungen enthalten das Gelöschte noch bis zu %n Tag; eine wiederhergestellte Sicherung verliert es wieder.</numerusform>
            <numerusform>Diese Seite nennt niemanden. Frühere Sicherungen enthalten das Gelöschte noch bis zu %n Tage; eine wiederhergestellte Sicherung verliert es wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>certificate-%1.pdf</source>
        <comment>file name</comment>
        <translation>bescheinigung-%1.pdf</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Die Bescheinigung ist gespeichert.</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Confirmed before by</source>
        <translation>Zuvor bestätigt von</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::SecondPersonCard</name>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>A run needs two people</source>
        <translation>Ein Lauf braucht zwei Personen</translation>
    </message>
    <message>
        <source>One person confirms what goes, and another begins the run, each with a passphrase of their own.</source>
        <translation>Eine Person bestätigt, was gelöscht wird, und eine andere beginnt den Lauf, jede mit ihrer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>One person confirms what goes; another opens the vault and begins the run. It takes two to switch this off as well.</source>
        <translation>Eine Person bestätigt, was gelöscht wird; eine andere öffnet den Tresor und beginnt den Lauf. Auch um dies auszuschalten, braucht es zwei.</translation>
    </message>
    <message>
        <source>Somebody asked to switch this off. It ends when another person who may remove records does the same.</source>
        <translation>Jemand hat verlangt, dies auszuschalten. Es endet, wenn eine andere Person, die Datensätze löschen darf, dasselbe tut.</translation>
    </message>
    <message numerus="yes">
        <source>You confirmed that %Ln record(s) may go. Somebody else has to begin the run.</source>
        <translation>
            <numerusform>Sie haben bestätigt, dass %Ln Datensatz gelöscht werden darf. Jemand anderes muss den Lauf beginnen.</numerusform>
            <numerusform>Sie haben bestätigt, dass %Ln Datensätze gelöscht werden dürfen. Jemand anderes muss den Lauf beginnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed that %Ln record(s) may go. If the lists below show the same, you can begin the run.</source>
        <translation>
            <numerusform>%1 hat bestätigt, dass %Ln Datensatz gelöscht werden darf. Zeigen die Listen unten dasselbe, können Sie den Lauf beginnen.</numerusform>
            <numerusform>%1 hat bestätigt, dass %Ln Datensätze gelöscht werden dürfen. Zeigen die Listen unten dasselbe, können Sie den Lauf beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Betrieb</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::UnneededPage</name>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>What nobody seems to need, by kind</source>
        <translation>Was wohl niemand braucht, nach Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>A legal hold or a restriction keeps them</source>
        <translation>Eine Löschsperre oder Einschränkung hält sie fest</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Würde gehen</translation>
    </message>
    <message>
        <source>What nobody seems to need</source>
        <translation>Was wohl niemand braucht</translation>
    </message>
    <message>
        <source>What nobody seems to need, one by one</source>
        <translation>Was wohl niemand braucht, einzeln</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Every field has a purpose, no note has a sensitive word, and every file was opened.</source>
        <translation>Jedes Feld hat einen Zweck, keine Notiz ein heikles Wort, und jede Datei wurde geöffnet.</translation>
    </message>
    <message>
        <source>How long unused</source>
        <translation>Wie lange unbenutzt</translation>
    </message>
    <message>
        <source>Months in which nobody used it</source>
        <translation>Monate, in denen es niemand benutzt hat</translation>
    </message>
    <message>
        <source>Sensitive words are looked for with a list of version %1 in German, English and French. Look at each hit: a word may mean something harmless.</source>
        <comment>version</comment>
        <translation>Heikle Wörter werden mit einer Liste der Version %1 auf Deutsch, Englisch und Französisch gesucht. Sehen Sie jeden Treffer an: Ein Wort kann etwas Harmloses meinen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Review and remove %Ln…</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>Durchsehen und %Ln entfernen …</numerusform>
            <numerusform>Durchsehen und %Ln entfernen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes before you have typed the number.</source>
        <translation>Nichts geht, bevor Sie die Zahl getippt haben.</translation>
    </message>
    <message>
        <source>Tick a kind to remove what was found of it.</source>
        <translation>Haken Sie eine Art an, um zu entfernen, was davon gefunden wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln for good?</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>%Ln für immer entfernen?</numerusform>
            <numerusform>%Ln für immer entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>It cannot be undone. What is on hold stays.</source>
        <translation>Es lässt sich nicht rückgängig machen. Was unter einer Löschsperre steht, bleibt.</translation>
    </message>
    <message>
        <source>I have looked through the list below</source>
        <translation>Ich habe die Liste unten durchgesehen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>%Ln entfernen</numerusform>
            <numerusform>%Ln entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing it, and reading the whole vault to prove that nothing is left…</source>
        <translation>Es wird entfernt und der ganze Tresor gelesen, zum Nachweis, dass nichts übrig ist …</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln went.</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>Fertig: %Ln ist entfernt.</numerusform>
            <numerusform>Fertig: %Ln sind entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page of the vault was read: nothing of them is left.</source>
        <translation>Jede Seite des Tresors wurde gelesen: Nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>Traces of them are still in the file. They are looked for again when the vault is opened next.</source>
        <translation>Spuren davon sind noch in der Datei. Beim nächsten Öffnen des Tresors wird wieder danach gesucht.</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Bescheinigung zeigen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::Words</name>
    <message>
        <source>Loses the person</source>
        <translation>Verliert die Person</translation>
    </message>
    <message>
        <source>Will go</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Legal hold: %1</source>
        <comment>what it is about</comment>
        <translation>Löschsperre: %1</translation>
    </message>
    <message>
        <source>The person asked to keep it</source>
        <translation>Die Person will, dass es bleibt</translation>
    </message>
    <message>
        <source>An invoice still needs it</source>
        <translation>Eine Rechnung braucht es noch</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Noch nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>Es gibt noch Spuren</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Own fields put aside for undo</source>
        <translation>Für das Rückgängigmachen weggelegte eigene Felder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Pieces of files</source>
        <translation>Stücke von Dateien</translation>
    </message>
    <message>
        <source>Who works where</source>
        <translation>Wer wo arbeitet</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Contacts and letters</source>
        <translation>Kontakte und Briefe</translation>
    </message>
    <message>
        <source>Events from elsewhere</source>
        <translation>Ereignisse von anderswo</translation>
    </message>
    <message>
        <source>What was typed and not saved</source>
        <translation>Eingetipptes, nicht Gespeichertes</translation>
    </message>
    <message>
        <source>What undoing an import would bring back</source>
        <translation>Was das Rückgängigmachen eines Imports zurückbrächte</translation>
    </message>
    <message>
        <source>Which notice was shown</source>
        <translation>Welcher Hinweis gezeigt wurde</translation>
    </message>
    <message>
        <source>Words and proof of consent</source>
        <translation>Worte und Nachweis der Einwilligung</translation>
    </message>
    <message>
        <source>Present answers about consent</source>
        <translation>Heutige Antworten zur Einwilligung</translation>
    </message>
    <message>
        <source>Former answers about consent</source>
        <translation>Frühere Antworten zur Einwilligung</translation>
    </message>
    <message>
        <source>Restrictions of use</source>
        <translation>Einschränkungen der Verarbeitung</translation>
    </message>
    <message>
        <source>Marks of minors</source>
        <translation>Kennzeichen von Minderjährigen</translation>
    </message>
    <message>
        <source>Advertising to customers</source>
        <translation>Werbung an Bestandskunden</translation>
    </message>
    <message>
        <source>Reasons in the log</source>
        <translation>Gründe im Protokoll</translation>
    </message>
    <message>
        <source>Entries of the search</source>
        <translation>Einträge der Suche</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year, as QLocale writes them</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Will be locked</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>An exception of its rule</source>
        <translation>Eine Ausnahme seiner Regel</translation>
    </message>
    <message>
        <source>Somebody keeps it on</source>
        <translation>Jemand behält es weiter</translation>
    </message>
    <message>
        <source>People without their addresses and numbers</source>
        <translation>Personen ohne ihre Adressen und Nummern</translation>
    </message>
    <message>
        <source>Settled requests</source>
        <translation>Erledigte Anfragen</translation>
    </message>
    <message>
        <source>Decisions to keep something on</source>
        <translation>Entscheidungen, etwas weiter zu behalten</translation>
    </message>
</context>
<context>
    <name>aicms::window::Application</name>
    <message>
        <source>Customer management on this computer only.</source>
        <translation>Kundenverwaltung, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the vault in this folder.</source>
        <translation>Den Tresor in diesem Ordner öffnen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write a picture of the first page and end.</source>
        <translation>Ein Bild der ersten Seite schreiben und enden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show every control in its states.</source>
        <translation>Alle Bedienelemente in ihren Zuständen zeigen.</translation>
    </message>
    <message>
        <source>End as soon as the window stands.</source>
        <translation>Enden, sobald das Fenster steht.</translation>
    </message>
    <message>
        <source>The vault to open, as with --vault.</source>
        <translation>Der Tresor, der geöffnet wird, wie mit --vault.</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Anchors</name>
    <message>
        <source>Both marks by which an older copy is noticed, vault.anchor in the vault&apos;s folder and the one in your settings, are missing or were changed outside the program, so nothing tells whether this is its newest copy. The vault opened without fault. Look whether your newest changes are there; if they are not, look for the newer folder. This is told at each opening until an owner vouches for the vault as it is, on the command line: aicms-cli audit checkpoint.</source>
        <translation>Beide Marken, an denen eine ältere Kopie auffällt, vault.anchor im Ordner des Tresors und die in Ihren Einstellungen, fehlen oder wurden außerhalb des Programms geändert, deshalb sagt nichts, ob dies die neueste Kopie ist. Der Tresor hat sich ohne Fehler geöffnet. Prüfen Sie, ob Ihre neuesten Änderungen da sind; wenn nicht, suchen Sie den neueren Ordner. Das wird bei jedem Öffnen gemeldet, bis ein Inhaber auf der Befehlszeile für den jetzigen Stand einsteht: aicms-cli audit checkpoint.</translation>
    </message>
    <message>
        <source>The mark vault.anchor, by which an older copy is noticed, is missing from the vault&apos;s folder. The second one, in your settings, is good and was compared instead. A new one is written when the vault is closed.</source>
        <translation>Die Marke vault.anchor, an der eine ältere Kopie auffällt, fehlt im Ordner des Tresors. Die zweite in Ihren Einstellungen ist gut und wurde stattdessen verglichen. Beim Schließen des Tresors wird eine neue geschrieben.</translation>
    </message>
    <message>
        <source>The mark vault.anchor, by which an older copy is noticed, was changed outside the program. The second one, in your settings, is good and was compared instead. A new one is written when the vault is closed.</source>
        <translation>Die Marke vault.anchor, an der eine ältere Kopie auffällt, wurde außerhalb des Programms geändert. Die zweite in Ihren Einstellungen ist gut und wurde stattdessen verglichen. Beim Schließen des Tresors wird eine neue geschrieben.</translation>
    </message>
    <message>
        <source>The mark in your settings, by which an older copy is noticed, was changed outside the program. The second one, vault.anchor in the vault&apos;s folder, is good and was compared instead. A new one is written when the vault is closed.</source>
        <translation>Die Marke in Ihren Einstellungen, an der eine ältere Kopie auffällt, wurde außerhalb des Programms geändert. Die zweite, vault.anchor im Ordner des Tresors, ist gut und wurde stattdessen verglichen. Beim Schließen des Tresors wird eine neue geschrieben.</translation>
    </message>
    <message>
        <source>Somebody or something put bytes behind the end of this vault&apos;s file, outside the program. Nothing reads them and nothing is lost; they are cut off when the vault is closed; until then a deep check counts them as damage. Ask who or what writes into the folder.</source>
        <translation>Jemand oder etwas hat außerhalb des Programms Bytes hinter das Ende der Tresordatei geschrieben. Nichts liest sie, und nichts ist verloren; beim Schließen des Tresors werden sie abgeschnitten; bis dahin zählt eine gründliche Prüfung sie als Schaden. Fragen Sie, wer oder was in den Ordner schreibt.</translation>
    </message>
    <message>
        <source>Your settings do not remember this vault: it is opened on this computer for the first time, or what they remembered was removed. By it an older copy of the whole folder would be noticed. If you have used this vault here before, look whether your newest changes are there. The second mark, in the vault&apos;s folder, is good and was compared.</source>
        <translation>Ihre Einstellungen kennen diesen Tresor nicht: Er wird auf diesem Rechner zum ersten Mal geöffnet, oder was sie sich gemerkt hatten, wurde entfernt. Daran würde eine ältere Kopie des ganzen Ordners bemerkt. Wenn Sie diesen Tresor hier schon benutzt haben, sehen Sie nach, ob Ihre neuesten Änderungen da sind. Das zweite Merkzeichen, im Ordner des Tresors, ist in Ordnung und wurde verglichen.</translation>
    </message>
    <message>
        <source>Entries of the consent ledger were changed outside the program; the first one that is not as it was recorded is entry %1. What people are shown to have agreed to is not to be trusted from there on. Nothing was changed by opening it. Copy the folder aside, put back a backup of before, and find out who had access to the folder.</source>
        <translation>Einträge des Einwilligungsbuchs wurden außerhalb des Programms geändert; der erste, der nicht so ist, wie er eingetragen wurde, ist Eintrag %1. Von da an ist nicht zu trauen, worin Personen eingewilligt haben sollen. Durch das Öffnen wurde nichts geändert. Kopieren Sie den Ordner beiseite, stellen Sie eine Sicherung von davor wieder her, und klären Sie, wer Zugang zum Ordner hatte.</translation>
    </message>
    <message>
        <source>Parts of this vault&apos;s file were changed outside the program: put back to an older state, or written by somebody who has the vault&apos;s key. Newer entries may be missing and values may be others, although nothing is damaged and the ledger of consents holds. Nothing was changed by opening it. Copy the folder aside, and look for a newer copy or backup. This is told at each opening until an owner vouches for the vault as it is, on the command line: aicms-cli audit checkpoint.</source>
        <translation>Teile der Datei dieses Tresors wurden außerhalb des Programms geändert: auf einen älteren Stand gebracht oder von jemandem geschrieben, der den Schlüssel des Tresors hat. Neuere Einträge fehlen vielleicht, und Werte können andere sein, obwohl nichts beschädigt ist und das Einwilligungsbuch stimmt. Beim Öffnen wurde nichts geändert. Kopieren Sie den Ordner beiseite und suchen Sie eine neuere Kopie oder Sicherung. Das wird bei jedem Öffnen gemeldet, bis ein Inhaber auf der Befehlszeile für den jetzigen Stand einsteht: aicms-cli audit checkpoint.</translation>
    </message>
</context>
<context>
    <name>aicms::wording::CopySteps</name>
    <message>
        <source>Copy packed</source>
        <translation>Auskunft gepackt</translation>
    </message>
    <message>
        <source>Copy sent</source>
        <translation>Auskunft gesendet</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>file: %1, passphrase: %2</source>
        <comment>in which way each went</comment>
        <translation>Datei: %1, Passphrase: %2</translation>
    </message>
</context>
<context>
    <name>aicms::wording::DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year, as QLocale writes dates</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Deadlines</name>
    <message>
        <source>%1 is a holiday (%2): the next day, %3.</source>
        <translation>%1 ist ein Feiertag (%2): der nächste Tag, %3.</translation>
    </message>
    <message>
        <source>%1 is a weekend day: the next day, %2.</source>
        <translation>%1 ist ein Tag am Wochenende: der nächste Tag, %2.</translation>
    </message>
    <message>
        <source>Mind: %1 only on day %2 after receipt. Waiting counts only if asked without undue delay.</source>
        <translation>Achtung: %1 erst an Tag %2 nach dem Eingang. Warten zählt nur, wenn ohne unangemessene Verzögerung gefragt wurde.</translation>
    </message>
    <message>
        <source>Mind: %1 when the period was over already.</source>
        <translation>Achtung: %1, als die Frist schon vorbei war.</translation>
    </message>
    <message>
        <source>Changes nothing here: %1.</source>
        <translation>Ändert hier nichts: %1.</translation>
    </message>
    <message>
        <source>No period was given: the usual one, %1.</source>
        <translation>Keine Frist angegeben: die übliche, %1.</translation>
    </message>
    <message>
        <source>The same day as %1.</source>
        <translation>Derselbe Tag wie %1.</translation>
    </message>
    <message>
        <source>The extension was announced on %1, in time (by %2).</source>
        <translation>Die Verlängerung wurde am %1 angekündigt, rechtzeitig (bis %2).</translation>
    </message>
    <message>
        <source>The extension was announced on %1, too late (by %2): no extension.</source>
        <translation>Die Verlängerung wurde am %1 angekündigt, zu spät (bis %2): keine Verlängerung.</translation>
    </message>
    <message>
        <source>No extension was announced: the period ends on %1.</source>
        <translation>Keine Verlängerung wurde angekündigt: Die Frist endet am %1.</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Sie beginnt mit: %1.</translation>
    </message>
    <message>
        <source>In the time zone %1 that is %2.</source>
        <translation>In der Zeitzone %1 ist das der %2.</translation>
    </message>
    <message>
        <source>The period begins anew: %1 on %2.</source>
        <translation>Die Frist beginnt neu: %1 am %2.</translation>
    </message>
    <message>
        <source>Months added: %1, which gives %2.</source>
        <translation>Monate dazu: %1, das ergibt %2.</translation>
    </message>
    <message>
        <source>Days added: %1, which gives %2.</source>
        <translation>Tage dazu: %1, das ergibt %2.</translation>
    </message>
    <message>
        <source>Hours added, nights and weekends included: %1, which gives %2.</source>
        <translation>Stunden dazu, Nächte und Wochenenden eingeschlossen: %1, das ergibt %2.</translation>
    </message>
    <message>
        <source>Working days counted: %1. The last is %2.</source>
        <translation>Gezählte Werktage: %1. Der letzte ist %2.</translation>
    </message>
    <message>
        <source>Days of waiting for the person, which do not count: %1. That gives %2.</source>
        <translation>Tage des Wartens auf die Person, die nicht zählen: %1. Das ergibt %2.</translation>
    </message>
    <message>
        <source>%1 does not count: a holiday.</source>
        <translation>%1 zählt nicht: ein Feiertag.</translation>
    </message>
    <message>
        <source>The period begins at the end of that year, %1.</source>
        <translation>Die Frist beginnt am Ende jenes Jahres, %1.</translation>
    </message>
    <message>
        <source>Something ends it before: %1 on %2.</source>
        <translation>Etwas beendet sie vorher: %1 am %2.</translation>
    </message>
    <message>
        <source>Allowed from the day after: %1.</source>
        <translation>Erlaubt ab dem Tag danach: %1.</translation>
    </message>
    <message>
        <source>A hold put it off until %1.</source>
        <translation>Eine Sperre schob es auf bis %1.</translation>
    </message>
    <message>
        <source>No date while an answer is outstanding: %1.</source>
        <translation>Kein Termin, solange eine Antwort aussteht: %1.</translation>
    </message>
    <message>
        <source>No date while a hold is open.</source>
        <translation>Kein Termin, solange eine Sperre offen ist.</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Deletion</name>
    <message>
        <source>until %1: %2</source>
        <comment>day, law</comment>
        <translation>bis %1: %2</translation>
    </message>
    <message>
        <source>Searched for everything about the person</source>
        <translation>Nach allem zu der Person gesucht</translation>
    </message>
    <message>
        <source>Looked at what will be deleted</source>
        <translation>Angesehen, was gelöscht wird</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Searched again</source>
        <translation>Noch einmal gesucht</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>Bescheinigung %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Proof of consent to be telephoned that a law wants, sealed under the telephone number: %1, %2</source>
        <comment>count; until when and by which law</comment>
        <translation>Nachweis einer Einwilligung in Anrufe, den ein Gesetz verlangt, unter der Telefonnummer versiegelt: %1, %2</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Errors</name>
    <message>
        <source>The name of the business needs 1 to 200 characters. Nothing was changed. Enter a name of that length.</source>
        <translation>Der Name des Betriebs braucht 1 bis 200 Zeichen. Es wurde nichts geändert. Geben Sie einen Namen dieser Länge ein.</translation>
    </message>
    <message>
        <source>The name of a user needs 1 to 64 characters, without line breaks. Nothing was changed. Enter another name.</source>
        <translation>Der Name eines Benutzers braucht 1 bis 64 Zeichen ohne Zeilenumbrüche. Es wurde nichts geändert. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>This vault has no such role. Nothing was changed. Choose owner, manager, staff, auditor or a role of your own.</source>
        <translation>Dieser Tresor hat keine solche Rolle. Es wurde nichts geändert. Wählen Sie owner, manager, staff, auditor oder eine eigene Rolle.</translation>
    </message>
    <message>
        <source>The password is empty or longer than 1,024 characters. Nothing was changed. Enter another one.</source>
        <translation>Das Passwort ist leer oder länger als 1.024 Zeichen. Es wurde nichts geändert. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>Memory for the password check must be between 64 and 1,024 MiB. Nothing was changed. Choose a figure in between.</source>
        <translation>Der Speicher für die Passwortprüfung muss zwischen 64 und 1.024 MiB liegen. Es wurde nichts geändert. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>This file is no key file of AICMS. Nothing was changed. Choose the file that was made for this vault.</source>
        <translation>Diese Datei ist keine Schlüsseldatei von AICMS. Es wurde nichts geändert. Wählen Sie die Datei, die für diesen Tresor angelegt wurde.</translation>
    </message>
    <message>
        <source>This is the only owner. A vault without an owner could never be managed again, so nothing was changed. Make somebody else owner first.</source>
        <translation>Das ist der einzige Inhaber. Ein Tresor ohne Inhaber ließe sich nie mehr verwalten, deshalb wurde nichts geändert. Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>The language and country are written like de_DE or en_GB. Nothing was made. Correct it and try again.</source>
        <translation>Sprache und Land schreibt man wie de_DE oder en_GB. Es wurde nichts angelegt. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A customer is named by the number that lists show, by number:TEXT or by uuid:TEXT. Nothing was changed. Look the number up and try again.</source>
        <translation>Einen Kunden nennt man mit der Nummer aus den Listen, mit number:TEXT oder mit uuid:TEXT. Es wurde nichts geändert. Sehen Sie die Nummer nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was changed. Type them again.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Es wurde nichts geändert. Tippen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>A legal hold needs a matter and a reason. Nothing was changed. Say both.</source>
        <translation>Eine Löschsperre braucht eine Sache und einen Grund. Es wurde nichts geändert. Nennen Sie beides.</translation>
    </message>
    <message>
        <source>A run needs either the number that the dry run showed, or to be unattended, or to go on with a run. Nothing was removed. Say one of them.</source>
        <translation>Ein Lauf braucht entweder die Zahl aus dem Probelauf, oder er ist unbeaufsichtigt, oder er setzt einen Lauf fort. Es wurde nichts gelöscht. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>A rule of keeping needs a reason, and a beginning and an end that its kind of data knows. Nothing was changed. Correct the rule.</source>
        <translation>Eine Aufbewahrungsregel braucht einen Grund und einen Anfang und ein Ende, die ihre Art von Daten kennt. Es wurde nichts geändert. Berichtigen Sie die Regel.</translation>
    </message>
    <message>
        <source>A backup goes into a folder that is there, and not into the vault&apos;s own. Nothing was written. Choose another folder, best on another drive.</source>
        <translation>Eine Sicherung kommt in einen vorhandenen Ordner und nicht in den des Tresors. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner, am besten auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>A legal hold is looked at again within 12 months. Nothing was changed. Choose a day in that time.</source>
        <translation>Eine Löschsperre wird innerhalb von 12 Monaten wieder geprüft. Es wurde nichts geändert. Wählen Sie einen Tag in dieser Zeit.</translation>
    </message>
    <message>
        <source>A legal hold covers either some customers or everybody. Nothing was changed. Choose one of both.</source>
        <translation>Eine Löschsperre gilt entweder für einige Kunden oder für alle. Es wurde nichts geändert. Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The name is not this customer&apos;s. Nothing was erased. Look the customer up and type the name as it is shown.</source>
        <translation>So heißt dieser Kunde nicht. Es wurde nichts gelöscht. Sehen Sie den Kunden nach und tippen Sie den Namen, wie er angezeigt wird.</translation>
    </message>
    <message>
        <source>The number of people must be between 1 and 1,000,000. Nothing was made. Choose a number in between.</source>
        <translation>Die Zahl der Personen muss zwischen 1 und 1.000.000 liegen. Es wurde nichts angelegt. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Choose another one.</source>
        <translation>Die Datei ist leer. Es wurde nichts hinzugefügt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The largest size of a file must be between 1 and 200 MiB. Nothing was changed. Choose a figure in between.</source>
        <translation>Die größte Größe einer Datei muss zwischen 1 und 200 MiB liegen. Es wurde nichts geändert. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>An attached file is named by the number that the list shows. Nothing was changed. Look the number up and try again.</source>
        <translation>Eine angehängte Datei nennt man mit der Nummer aus der Liste. Es wurde nichts geändert. Sehen Sie die Nummer nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sensitive fields are shown only with a reason. Nothing was shown. Say why you need to see them.</source>
        <translation>Sensible Felder werden nur mit einem Grund gezeigt. Es wurde nichts gezeigt. Sagen Sie, warum Sie sie sehen müssen.</translation>
    </message>
    <message>
        <source>Values that only some may see cannot stay behind as plain text, where everybody would see them. Nothing was changed. Remove the field together with its values.</source>
        <translation>Werte, die nur manche sehen dürfen, können nicht als einfacher Text bleiben, wo alle sie sähen. Es wurde nichts geändert. Entfernen Sie das Feld zusammen mit seinen Werten.</translation>
    </message>
    <message>
        <source>The roles owner, manager, staff and auditor stay as they are. Nothing was changed. Choose another name for a role of your own.</source>
        <translation>Die Rollen owner, manager, staff und auditor bleiben, wie sie sind. Es wurde nichts geändert. Wählen Sie für eine eigene Rolle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A role has a name of 1 to 64 characters. Nothing was changed. Choose another one.</source>
        <translation>Der Name einer Rolle hat 1 bis 64 Zeichen. Es wurde nichts geändert. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A role needs at least one right. Nothing was changed. Say what it may do.</source>
        <translation>Eine Rolle braucht mindestens ein Recht. Es wurde nichts geändert. Sagen Sie, was sie darf.</translation>
    </message>
    <message>
        <source>Customer %1 was moved to the bin before. Nothing was changed.</source>
        <translation>Kunde %1 lag schon im Papierkorb. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Customer %1 is not in the bin. Nothing was changed.</source>
        <translation>Kunde %1 liegt nicht im Papierkorb. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code has a slip in it. Nothing was changed. Compare it with the sheet and type it again.</source>
        <translation>In Gruppe %1 des Notfallcodes ist ein Fehler. Es wurde nichts geändert. Vergleichen Sie sie mit dem Blatt und tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The recovery code has seven groups of five characters. Nothing was changed. Type all seven.</source>
        <translation>Der Notfallcode hat sieben Gruppen mit fünf Zeichen. Es wurde nichts geändert. Tippen Sie alle sieben ein.</translation>
    </message>
    <message>
        <source>No column says who a row is about. Nothing was imported. Choose a column for the name, e-mail, phone or customer number.</source>
        <translation>Keine Spalte sagt, um wen es in einer Zeile geht. Es wurde nichts importiert. Wählen Sie eine Spalte für Name, E-Mail, Telefon oder Kundennummer.</translation>
    </message>
    <message>
        <source>The file has no row with the names of its columns. Nothing was imported. Put such a row on top and try again.</source>
        <translation>Die Datei hat keine Zeile mit den Namen ihrer Spalten. Es wurde nichts importiert. Setzen Sie eine solche Zeile nach oben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not the file with which the import began. Nothing was changed. Choose the same file, or undo the import.</source>
        <translation>Das ist nicht die Datei, mit der der Import begann. Es wurde nichts geändert. Wählen Sie dieselbe Datei oder machen Sie den Import rückgängig.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a file. Nothing was changed. Choose the file itself.</source>
        <translation>Das ist ein Ordner, eine Pipe oder ein Gerät, keine Datei. Es wurde nichts geändert. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>This place lies in the folder of a vault or of the program&apos;s settings, where a file could take the place of your data. Nothing was written. Choose another folder.</source>
        <translation>Dieser Ort liegt im Ordner eines Tresors oder der Einstellungen des Programms, wo eine Datei den Platz Ihrer Daten einnehmen könnte. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is the very file that is imported; it would be lost. Nothing was changed. Choose another name.</source>
        <translation>Das ist genau die Datei, die importiert wird; sie ginge verloren. Es wurde nichts geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file is not written as JSON. Nothing was changed. Check it in a text editor and try again.</source>
        <translation>Die Datei ist nicht als JSON geschrieben. Es wurde nichts geändert. Prüfen Sie sie in einem Texteditor und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something in the input breaks a rule. Nothing was changed. Correct it and try again.</source>
        <translation>Etwas in der Eingabe verletzt eine Regel. Es wurde nichts geändert. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed.</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken like this. Nothing was changed. Correct it and try again.</source>
        <translation>„%1“ geht so nicht. Es wurde nichts geändert. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This vault has no user of that name. Nothing was changed. Check the name, or ask an owner who is entered.</source>
        <translation>Dieser Tresor hat keinen Benutzer dieses Namens. Es wurde nichts geändert. Prüfen Sie den Namen oder fragen Sie einen Inhaber, wer eingetragen ist.</translation>
    </message>
    <message>
        <source>There is no attached file with this number. Nothing was changed. Look it up in the list of files.</source>
        <translation>Es gibt keine angehängte Datei mit dieser Nummer. Es wurde nichts geändert. Sehen Sie in der Liste der Dateien nach.</translation>
    </message>
    <message>
        <source>There is no own field of that name or number. Nothing was changed. Look it up in the list of fields.</source>
        <translation>Es gibt kein eigenes Feld dieses Namens oder dieser Nummer. Es wurde nichts geändert. Sehen Sie in der Liste der Felder nach.</translation>
    </message>
    <message>
        <source>There is no request with this number. Nothing was changed. Look it up in the list of requests.</source>
        <translation>Es gibt keine Anfrage mit dieser Nummer. Es wurde nichts geändert. Sehen Sie in der Liste der Anfragen nach.</translation>
    </message>
    <message>
        <source>There is no import with this number. Nothing was changed. Look it up in the list of imports.</source>
        <translation>Es gibt keinen Import mit dieser Nummer. Es wurde nichts geändert. Sehen Sie in der Liste der Importe nach.</translation>
    </message>
    <message>
        <source>The database is missing from the vault folder. The keys are still there and nothing was written. Put vault.db back, or restore a backup.</source>
        <translation>Die Datenbank fehlt im Ordner des Tresors. Die Schlüssel sind noch da, und es wurde nichts geschrieben. Legen Sie vault.db zurück oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Check the name and the folder and try again.</source>
        <translation>Diese Datei gibt es nicht. Es wurde nichts geändert. Prüfen Sie Namen und Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder that it should stand in does not exist. Nothing was changed. Make the folder first, or choose another one.</source>
        <translation>Den Ordner, in dem sie stehen soll, gibt es nicht. Es wurde nichts geändert. Legen Sie zuerst den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is nothing here with that number or name; it may have been deleted. Nothing was changed. Check it and try again.</source>
        <translation>Mit dieser Nummer oder diesem Namen gibt es hier nichts; vielleicht wurde es gelöscht. Es wurde nichts geändert. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key was cut off and must end first. Nothing is lost. Close the vault, open it again and try once more.</source>
        <translation>Ein Wechsel des Schlüssels brach ab und muss zuerst zu Ende gehen. Nichts ist verloren. Schließen Sie den Tresor, öffnen Sie ihn wieder und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A legal hold keeps this person&apos;s data. Nothing was removed. Lift the hold first, under Retention.</source>
        <translation>Eine Löschsperre behält die Daten dieser Person. Es wurde nichts gelöscht. Heben Sie zuerst die Sperre auf, unter „Aufbewahrung“.</translation>
    </message>
    <message>
        <source>A law still wants this order, so it is locked. Nothing was changed.</source>
        <translation>Ein Gesetz verlangt diese Bestellung noch, deshalb ist sie gesperrt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 would go now, which is not the number that was confirmed. Nothing was removed. Look at the dry run again.</source>
        <translation>Jetzt würden %1 gelöscht, das ist nicht die bestätigte Zahl. Es wurde nichts gelöscht. Sehen Sie den Probelauf noch einmal an.</translation>
    </message>
    <message>
        <source>Somebody has this role. Nothing was changed. Give that user another role first.</source>
        <translation>Jemand hat diese Rolle. Es wurde nichts geändert. Geben Sie jenem Benutzer zuerst eine andere Rolle.</translation>
    </message>
    <message>
        <source>This legal hold was lifted before. Nothing was changed.</source>
        <translation>Diese Löschsperre wurde schon aufgehoben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This import was undone before. Nothing was changed. There is nothing left to do.</source>
        <translation>Dieser Import wurde schon rückgängig gemacht. Es wurde nichts geändert. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten. Read it again, then make your change once more.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Es wurde nichts überschrieben. Lesen Sie es neu und ändern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is a user of that name. Nothing was changed. Choose another name.</source>
        <translation>Es gibt schon einen Benutzer dieses Namens. Es wurde nichts geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another customer has this customer number. Nothing was changed. Choose another number, or open that customer.</source>
        <translation>Ein anderer Kunde hat diese Kundennummer. Es wurde nichts geändert. Wählen Sie eine andere Nummer oder öffnen Sie jenen Kunden.</translation>
    </message>
    <message>
        <source>There are files in this folder, and they were left as they are. Choose an empty folder or a new name.</source>
        <translation>In diesem Ordner liegen Dateien, und sie bleiben, wie sie sind. Wählen Sie einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>A vault stands here and was left as it is. Open it, or move its folder and the file beside it that ends in .creating away by hand.</source>
        <translation>Hier steht ein Tresor, und er bleibt, wie er ist. Öffnen Sie ihn oder schieben Sie seinen Ordner und die Datei daneben, die auf .creating endet, von Hand weg.</translation>
    </message>
    <message>
        <source>There is a file of that name, and it was left as it is. Choose another name or move the file away.</source>
        <translation>Es gibt schon eine Datei dieses Namens, und sie bleibt, wie sie ist. Wählen Sie einen anderen Namen oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>There is something of that name already. It was left as it is. Choose another name or an empty folder.</source>
        <translation>Es gibt schon etwas dieses Namens. Es bleibt, wie es ist. Wählen Sie einen anderen Namen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Both key files of the vault are damaged, so it cannot be opened. The data itself was not touched. Copy the whole folder aside, then put vault.keys back from a backup.</source>
        <translation>Beide Schlüsseldateien des Tresors sind beschädigt, deshalb lässt er sich nicht öffnen. Die Daten selbst wurden nicht berührt. Kopieren Sie den ganzen Ordner beiseite und legen Sie dann vault.keys aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>This file is no backup, or it is damaged. Nothing was changed. Choose another backup; an older one is better than none.</source>
        <translation>Diese Datei ist keine Sicherung, oder sie ist beschädigt. Es wurde nichts geändert. Wählen Sie eine andere Sicherung; eine ältere ist besser als keine.</translation>
    </message>
    <message>
        <source>The attached file is damaged in the vault and was not written. Everything else is safe. Check the vault, and take the file from a backup.</source>
        <translation>Die angehängte Datei ist im Tresor beschädigt und wurde nicht geschrieben. Alles andere ist sicher. Prüfen Sie den Tresor und holen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Another program replaced or removed the vault&apos;s file while it was open here. This change was not stored, and no other will be. Put the right vault.db back, or restore the newest backup.</source>
        <translation>Ein anderes Programm hat die Datei des Tresors ersetzt oder entfernt, während er hier offen war. Diese Änderung wurde nicht gespeichert, und keine weitere wird es. Legen Sie die richtige vault.db zurück oder stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key files do not open vault.db. Either they are from different times, before and after a change of the vault&apos;s key, or the beginning of vault.db is damaged. Nothing was changed. If something was put back from a backup, put back vault.keys, vault.keys.2 and vault.db from the same time. Else restore the newest backup.</source>
        <translation>Die Schlüsseldateien öffnen vault.db nicht. Entweder sind sie aus verschiedenen Zeiten, vor und nach einem Wechsel des Schlüssels, oder der Anfang von vault.db ist beschädigt. Es wurde nichts geändert. Wurde etwas aus einer Sicherung zurückgelegt, legen Sie vault.keys, vault.keys.2 und vault.db aus derselben Zeit zurück. Sonst stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The data of this vault is damaged. Nothing was written to it. Copy the whole folder aside, then restore the newest backup.</source>
        <translation>Die Daten dieses Tresors sind beschädigt. Es wurde nichts hineingeschrieben. Kopieren Sie den ganzen Ordner beiseite und stellen Sie dann die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The log of who did what was changed outside the program. Your customers are still there. Keep a copy of the folder and ask who had access to it.</source>
        <translation>Das Protokoll, wer was getan hat, wurde außerhalb des Programms geändert. Ihre Kunden sind noch da. Behalten Sie eine Kopie des Ordners und klären Sie, wer Zugang dazu hatte.</translation>
    </message>
    <message>
        <source>Somebody changed this backup outside the program, so it was not used. Nothing was changed. Choose another backup.</source>
        <translation>Jemand hat diese Sicherung außerhalb des Programms geändert, deshalb wurde sie nicht benutzt. Es wurde nichts geändert. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Somebody changed the vault&apos;s files outside the program, so it was not opened. Nothing was written. Copy the whole folder aside, then put vault.keys back from a backup.</source>
        <translation>Jemand hat die Dateien des Tresors außerhalb des Programms geändert, deshalb wurde er nicht geöffnet. Es wurde nichts geschrieben. Kopieren Sie den ganzen Ordner beiseite und legen Sie dann vault.keys aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>A vault cannot lie on a network drive: two computers could damage it. Nothing was written. Choose a folder on this computer.</source>
        <translation>Ein Tresor kann nicht auf einem Netzlaufwerk liegen: Zwei Computer könnten ihn beschädigen. Es wurde nichts geschrieben. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed. Export it once more from the other program.</source>
        <translation>Die Datei ist leer. Es wurde nichts geändert. Exportieren Sie sie im anderen Programm noch einmal.</translation>
    </message>
    <message>
        <source>Only PDF files, pictures and plain texts can be attached; this file is none of them by its content. Nothing was added. Print it to a PDF and attach that.</source>
        <translation>Nur PDF-Dateien, Bilder und einfache Texte lassen sich anhängen; diese Datei ist ihrem Inhalt nach nichts davon. Es wurde nichts hinzugefügt. Drucken Sie sie in ein PDF und hängen Sie das an.</translation>
    </message>
    <message>
        <source>The file holds no text that can be read as a table. Nothing was changed. Save it as CSV, as vCard or as .xlsx in the other program and try again.</source>
        <translation>Die Datei enthält keinen Text, der sich als Tabelle lesen lässt. Es wurde nichts geändert. Speichern Sie sie im anderen Programm als CSV, als vCard oder als .xlsx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no workbook although it looks like one. Nothing was changed. Open it in the program that wrote it, save it once more as .xlsx and try again.</source>
        <translation>Die Datei ist beschädigt oder ist keine Arbeitsmappe, obwohl sie so aussieht. Es wurde nichts geändert. Öffnen Sie sie in dem Programm, das sie geschrieben hat, speichern Sie sie noch einmal als .xlsx und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>This computer cannot read the file&apos;s character set. Nothing was changed. Save it as UTF-8 and try again.</source>
        <translation>Dieser Computer kann den Zeichensatz der Datei nicht lesen. Es wurde nichts geändert. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not written as “%1” demands. Nothing was changed. Leave it to the program to find out what it is, or export it again.</source>
        <translation>Die Datei ist nicht geschrieben, wie „%1“ es verlangt. Es wurde nichts geändert. Lassen Sie das Programm herausfinden, was sie ist, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This version cannot work with “%1” yet. Nothing was changed. Choose csv, vcard, xlsx or json.</source>
        <translation>Diese Version kann mit „%1“ noch nicht umgehen. Es wurde nichts geändert. Wählen Sie csv, vcard, xlsx oder json.</translation>
    </message>
    <message>
        <source>This version cannot do that. Nothing was changed. Look for a newer version, or choose another way.</source>
        <translation>Diese Version kann das nicht. Es wurde nichts geändert. Sehen Sie nach einer neueren Version oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The file has more rows than the program takes (%1). Nothing was changed. Split it into several files.</source>
        <translation>Die Datei hat mehr Zeilen, als das Programm annimmt (%1). Es wurde nichts geändert. Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>The file has more columns than the program takes (%1). Nothing was changed. Check the separator, or delete columns that are not needed.</source>
        <translation>Die Datei hat mehr Spalten, als das Programm annimmt (%1). Es wurde nichts geändert. Prüfen Sie das Trennzeichen oder löschen Sie unnötige Spalten.</translation>
    </message>
    <message>
        <source>The file is larger than the program takes (%1). Nothing was changed. Split it into several files.</source>
        <translation>Die Datei ist größer, als das Programm annimmt (%1). Es wurde nichts geändert. Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>The file unpacks to more than any list of customers needs, as files do that are made to fill the memory. It was not opened, and nothing was changed. Ask whoever sent it for another one.</source>
        <translation>Die Datei entpackt sich zu mehr, als eine Kundenliste je braucht, wie Dateien, die den Speicher füllen sollen. Sie wurde nicht geöffnet, und es wurde nichts geändert. Bitten Sie den Absender um eine andere.</translation>
    </message>
    <message>
        <source>This is larger than the program takes (at most %1). Nothing was changed. Split it into smaller parts.</source>
        <translation>Das ist größer, als das Programm annimmt (höchstens %1). Es wurde nichts geändert. Teilen Sie es in kleinere Teile.</translation>
    </message>
    <message>
        <source>The disk is full, and the newest changes stand in a file that can only be read with free space. Nothing is lost. Free 200 MB or more, then open the vault again.</source>
        <translation>Der Datenträger ist voll, und die neuesten Änderungen stehen in einer Datei, die sich nur mit freiem Platz lesen lässt. Nichts ist verloren. Schaffen Sie 200 MB oder mehr Platz, dann öffnen Sie den Tresor noch einmal.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written, and the newest changes stand in a file that can only be read where it can. Nothing is lost. Copy the whole folder to a place of your own and open it there.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden, und die neuesten Änderungen stehen in einer Datei, die sich nur dort lesen lässt, wo das geht. Nichts ist verloren. Kopieren Sie den ganzen Ordner an einen eigenen Ort und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The disk is full, and this version of the program must rewrite the vault before it can read it. Nothing was changed. Free as much space as the vault takes, then open it again.</source>
        <translation>Der Datenträger ist voll, und diese Version des Programms muss den Tresor umschreiben, bevor sie ihn lesen kann. Es wurde nichts geändert. Schaffen Sie so viel Platz, wie der Tresor belegt, dann öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written, and this version of the program must rewrite the vault before it can read it. Nothing was changed. Copy the folder to a place of your own and open it there.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden, und diese Version des Programms muss den Tresor umschreiben, bevor sie ihn lesen kann. Es wurde nichts geändert. Kopieren Sie den Ordner an einen eigenen Ort und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The disk is full. Who looks at customers is written down, and there is no room even for that, so the vault was not opened. Nothing is lost. Free some space, then open it again.</source>
        <translation>Der Datenträger ist voll. Wer Kunden ansieht, wird festgehalten, und selbst dafür ist kein Platz, deshalb wurde der Tresor nicht geöffnet. Nichts ist verloren. Schaffen Sie Platz, dann öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Who looks at customers is written down, but neither the vault&apos;s folder nor your settings can be written, so the vault was not opened. Nothing is lost. Ask who looks after this computer for permission.</source>
        <translation>Wer Kunden ansieht, wird festgehalten, aber weder in den Ordner des Tresors noch in Ihre Einstellungen kann geschrieben werden, deshalb wurde der Tresor nicht geöffnet. Nichts ist verloren. Bitten Sie, wer diesen Computer betreut, um die Erlaubnis.</translation>
    </message>
    <message>
        <source>The disk took this change of the users but not its entry in the log, and could not be put back. It counts, nothing is lost, and the entry is made when the vault is opened next. Free some space or check the disk, lock the vault and open it again.</source>
        <translation>Der Datenträger nahm diese Änderung der Benutzer an, aber nicht ihren Eintrag im Protokoll, und sie ließ sich nicht zurücknehmen. Sie gilt, nichts ist verloren, und der Eintrag wird beim nächsten Öffnen des Tresors nachgeholt. Schaffen Sie Platz oder prüfen Sie den Datenträger, sperren Sie den Tresor und öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The user is removed and can no longer open the vault. Its key could not be renewed yet; that is done when it is opened next. Free some space or check the disk, lock the vault and open it again.</source>
        <translation>Der Benutzer ist entfernt und kann den Tresor nicht mehr öffnen. Sein Schlüssel konnte noch nicht erneuert werden; das geschieht beim nächsten Öffnen. Schaffen Sie Platz oder prüfen Sie den Datenträger, sperren Sie den Tresor und öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The folder or file cannot be written or read with your rights. Nothing was lost. Choose another folder, or ask who looks after this computer for permission.</source>
        <translation>Der Ordner oder die Datei lässt sich mit Ihren Rechten nicht schreiben oder lesen. Nichts ging verloren. Wählen Sie einen anderen Ordner oder bitten Sie, wer diesen Computer betreut, um die Erlaubnis.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Free some space, 200 MB or more, and try again.</source>
        <translation>Der Datenträger ist voll. Nichts ging verloren. Schaffen Sie Platz, 200 MB oder mehr, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked. What was saved before is safe. Check the disk and the cable, then try again.</source>
        <translation>Der Datenträger tat nicht, was verlangt war. Was vorher gespeichert wurde, ist sicher. Prüfen Sie Laufwerk und Kabel, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked. What was saved before is safe. Check the disk, then try again. (The system says: %1)</source>
        <translation>Der Datenträger tat nicht, was verlangt war. Was vorher gespeichert wurde, ist sicher. Prüfen Sie ihn, dann versuchen Sie es noch einmal. (Das System sagt: %1)</translation>
    </message>
    <message>
        <source>Nobody gives rights that he does not have himself. Nothing was changed. An owner of the vault can do it.</source>
        <translation>Niemand vergibt Rechte, die er selbst nicht hat. Es wurde nichts geändert. Ein Inhaber des Tresors kann es.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. An owner of the vault can do it or give you the right.</source>
        <translation>Ihre Rolle erlaubt das nicht. Es wurde nichts geändert. Ein Inhaber des Tresors kann es tun oder Ihnen das Recht geben.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1. Nothing was changed. An owner of the vault can do it or give you the right.</source>
        <translation>Ihre Rolle erlaubt das nicht: %1. Es wurde nichts geändert. Ein Inhaber des Tresors kann es tun oder Ihnen das Recht geben.</translation>
    </message>
    <message>
        <source>The password, or the key file, does not open this vault. Nothing was changed. Check capital letters and the keyboard&apos;s language and try again, or use the recovery sheet.</source>
        <translation>Das Passwort oder die Schlüsseldatei öffnet diesen Tresor nicht. Es wurde nichts geändert. Prüfen Sie Großschreibung und Sprache der Tastatur und versuchen Sie es noch einmal, oder benutzen Sie das Notfallblatt.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Take five or more words that do not belong together.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten. Es wurde nichts geändert. Nehmen Sie fünf oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row. Nothing was changed. Wait %1, then try again.</source>
        <translation>Zu viele falsche Passwörter hintereinander. Es wurde nichts geändert. Warten Sie %1, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program has this vault open. Nothing was changed. Close it there, then try again.</source>
        <translation>Ein anderes Programm hat diesen Tresor offen. Es wurde nichts geändert. Schließen Sie ihn dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is open in %1 on the computer %2, or was when that computer or a copy of this folder was last used: its lock is of %3. Nothing was changed. Close it there, then try again. Only if it is certain that it is not open there, open it anyway (on the command line: --take-over-lock); two programs at once would damage it.</source>
        <translation>Der Tresor ist in %1 auf dem Computer %2 offen oder war es, als jener Computer oder eine Kopie dieses Ordners zuletzt benutzt wurde: Seine Sperre ist vom %3. Es wurde nichts geändert. Schließen Sie ihn dort, dann versuchen Sie es noch einmal. Nur wenn er dort sicher nicht offen ist, öffnen Sie ihn trotzdem (auf der Befehlszeile: --take-over-lock); zwei Programme zugleich würden ihn beschädigen.</translation>
    </message>
    <message>
        <source>The vault is open in %1. Nothing was changed. Lock or close it there, then try again.</source>
        <translation>Der Tresor ist in %1 offen. Es wurde nichts geändert. Sperren oder schließen Sie ihn dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The making of this vault was cut off, and it holds no data. Make it anew under the same name.</source>
        <translation>Das Anlegen dieses Tresors brach ab, und er enthält keine Daten. Legen Sie ihn unter demselben Namen neu an.</translation>
    </message>
    <message>
        <source>This folder is no AICMS vault. Nothing was changed. Choose a folder whose name ends in .aicms, or make a new vault.</source>
        <translation>Dieser Ordner ist kein Tresor von AICMS. Es wurde nichts geändert. Wählen Sie einen Ordner, dessen Name auf .aicms endet, oder legen Sie einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>The list of people who were erased since is missing or does not reach to the end, so somebody erased could come back. Nothing was restored. Name the vault that was last used with --vault; an owner can restore all the same with --accept-missing-erasures, and the log says so.</source>
        <translation>Die Liste der seither gelöschten Personen fehlt oder reicht nicht bis zum Ende, deshalb könnte jemand Gelöschtes zurückkommen. Es wurde nichts wiederhergestellt. Nennen Sie mit --vault den zuletzt benutzten Tresor; ein Inhaber kann mit --accept-missing-erasures trotzdem wiederherstellen, und das Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>This vault is older than the one last used on this computer. Nothing was changed. If you did not put back a backup, look for the newer folder.</source>
        <translation>Dieser Tresor ist älter als der zuletzt auf diesem Computer benutzte. Es wurde nichts geändert. Haben Sie keine Sicherung zurückgespielt, suchen Sie den neueren Ordner.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program. Nothing was changed. Install that version and open it there.</source>
        <translation>Diesen Tresor hat eine neuere Version des Programms geschrieben. Es wurde nichts geändert. Installieren Sie jene Version und öffnen Sie ihn damit.</translation>
    </message>
    <message>
        <source>The database would not be encrypted, so it was not opened. Nothing was written. Install the program again from its own package.</source>
        <translation>Die Datenbank wäre nicht verschlüsselt, deshalb wurde sie nicht geöffnet. Es wurde nichts geschrieben. Installieren Sie das Programm neu, aus seinem eigenen Paket.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Auf Ihren Wunsch angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know, and undid what it was doing. Your data is safe. Try again; if it comes back, report the reference %1.</source>
        <translation>Das Programm traf auf einen Zustand, den es nicht kennt, und nahm zurück, was es gerade tat. Ihre Daten sind sicher. Versuchen Sie es noch einmal; kommt es wieder, melden Sie das Kennzeichen %1.</translation>
    </message>
    <message>
        <source>Say either on or off. Nothing was changed.</source>
        <translation>Geben Sie entweder on oder off an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A day or time is written like 2026-05-31 or 2026-05-31T14:30, and has to be one that there is. Nothing was changed. Correct it and try again.</source>
        <translation>Ein Tag oder eine Uhrzeit wird geschrieben wie 2026-05-31 oder 2026-05-31T14:30, und es muss sie geben. Es wurde nichts geändert. Berichtigen Sie die Angabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A run needs two people here. Nothing was removed. Another person who may remove records has to confirm just this list first; then begin the run.</source>
        <translation>Ein Lauf braucht hier zwei Personen. Es wurde nichts gelöscht. Eine andere Person, die Datensätze löschen darf, muss zuerst genau diese Liste bestätigen; beginnen Sie dann den Lauf.</translation>
    </message>
    <message>
        <source>Nobody else here may remove records, so no run could ever begin. Nothing was changed. Give another user a role with that right first.</source>
        <translation>Niemand sonst darf hier Datensätze löschen, deshalb könnte nie ein Lauf beginnen. Es wurde nichts geändert. Geben Sie zuerst einem anderen Benutzer eine Rolle mit diesem Recht.</translation>
    </message>
    <message>
        <source>One person is enough here. Nothing was changed. Begin the run itself.</source>
        <translation>Hier genügt eine Person. Es wurde nichts geändert. Beginnen Sie den Lauf selbst.</translation>
    </message>
    <message>
        <source>There is a purpose of that code already. Nothing was changed. Choose another code, or change the purpose that is there.</source>
        <translation>Es gibt schon einen Zweck mit diesem Kürzel. Es wurde nichts geändert. Wählen Sie ein anderes Kürzel oder ändern Sie den vorhandenen Zweck.</translation>
    </message>
    <message>
        <source>A person&apos;s data is written to an encrypted file only. Nothing was written. Let the name of the file end in .html, or in .zip.</source>
        <translation>Die Daten einer Person werden nur in eine verschlüsselte Datei geschrieben. Es wurde nichts geschrieben. Lassen Sie den Namen der Datei auf .html oder .zip enden.</translation>
    </message>
    <message>
        <source>An attached file may have %1 at most. Nothing was added. Make it smaller, or have the owner raise the limit.</source>
        <translation>Eine angehängte Datei darf höchstens %1 haben. Es wurde nichts hinzugefügt. Verkleinern Sie sie oder lassen Sie den Inhaber die Grenze anheben.</translation>
    </message>
    <message>
        <source>Only an owner lets a scheduled run remove records without anybody looking, and changes a rule that may do so. Nothing was changed. Ask an owner, or take that permission off the rule.</source>
        <translation>Nur ein Inhaber lässt einen geplanten Lauf Datensätze löschen, ohne dass jemand hinsieht, und ändert eine Regel, die das darf. Es wurde nichts geändert. Fragen Sie einen Inhaber oder nehmen Sie der Regel diese Erlaubnis.</translation>
    </message>
    <message>
        <source>The parts of this file are nested more than %1 levels deep, deeper than any program writes a table. It was not opened, and nothing was changed. Open it in the program it is from and save it anew.</source>
        <translation>Die Teile dieser Datei sind mehr als %1 Ebenen tief ineinander geschachtelt, tiefer als irgendein Programm eine Tabelle schreibt. Sie wurde nicht geöffnet, und nichts wurde geändert. Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>A thing is named like files:12, as the list of what waits for a decision shows it. Nothing was changed.</source>
        <translation>Eine Sache heißt wie files:12, so wie sie die Liste der ausstehenden Entscheidungen zeigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose between 1 and 240 months. Nothing was looked for.</source>
        <translation>Wählen Sie 1 bis 240 Monate. Es wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>Something is kept on until a day after today, at most 10 years ahead. Nothing was changed. Choose such a day.</source>
        <translation>Weiter behalten wird etwas bis zu einem Tag nach heute, höchstens 10 Jahre voraus. Nichts wurde geändert. Wählen Sie einen solchen Tag.</translation>
    </message>
    <message>
        <source>A decision needs a reason of at most 500 characters. Nothing was changed. Say why.</source>
        <translation>Eine Entscheidung braucht einen Grund von höchstens 500 Zeichen. Nichts wurde geändert. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Only contacts have a kind of contact. Nothing was saved. Take it away.</source>
        <translation>Nur Kontakte haben eine Art des Kontakts. Nichts wurde gespeichert. Nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>A rule leaves alone at most 20 tags of at most 100 characters each. Nothing was saved. Shorten the list.</source>
        <translation>Eine Regel lässt höchstens 20 Schlagwörter mit je höchstens 100 Zeichen unberührt. Nichts wurde gespeichert. Kürzen Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 would go now, which is not the number that was confirmed. Nothing was removed. Look at the list again.</source>
        <translation>Jetzt würden %1 gehen, das ist nicht die bestätigte Zahl. Nichts wurde entfernt. Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Removing needs two people here, and this list knows one only. Nothing was removed. Let a rule of keeping do it, whose run two people confirm.</source>
        <translation>Zum Entfernen braucht es hier zwei Personen, und diese Liste kennt nur eine. Nichts wurde entfernt. Lassen Sie es eine Regel tun, deren Lauf zwei Personen bestätigen.</translation>
    </message>
    <message>
        <source>This person&apos;s data are restricted already. Nothing was changed. Lift that restriction first, if the reason is another one now.</source>
        <translation>Die Daten dieser Person sind schon gesperrt. Nichts wurde geändert. Heben Sie diese Sperre zuerst auf, wenn es jetzt einen anderen Grund gibt.</translation>
    </message>
    <message>
        <source>The file is written in a version of this program&apos;s own format that is not known here. Nothing was changed. Import it with the newer program that wrote it, or export it there as CSV.</source>
        <translation>Die Datei ist in einer Version des programmeigenen Formats geschrieben, die hier nicht bekannt ist. Es wurde nichts geändert. Importieren Sie sie mit dem neueren Programm, das sie schrieb, oder exportieren Sie sie dort als CSV.</translation>
    </message>
    <message>
        <source>The ledger of consents was changed outside the program: entry %1 is not as it was recorded. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Das Einwilligungsbuch wurde außerhalb des Programms geändert: Eintrag %1 ist nicht so, wie er eingetragen wurde. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>What is stored of people&apos;s answers was changed outside the program: for customer %1 the ledger of consents says something else. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Was von den Antworten der Personen gespeichert ist, wurde außerhalb des Programms geändert: Für Kunde %1 sagt das Einwilligungsbuch etwas anderes. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>--proof-of takes numbers of entries of the ledger, like 12 or 12,13. Nothing was removed. Write it anew.</source>
        <translation>--proof-of nimmt Nummern von Einträgen des Einwilligungsbuchs, etwa 12 oder 12,13. Nichts wurde entfernt. Schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>This file is the proof of entry %1 in the ledger of consents. Nothing was removed. Without it you could hardly show that it was said. Whoever removes it all the same says of which entries it is the proof.</source>
        <translation>Diese Datei ist der Nachweis von Eintrag %1 im Einwilligungsbuch. Nichts wurde entfernt. Ohne sie ließe sich kaum zeigen, dass es gesagt wurde. Wer sie trotzdem entfernt, nennt die Einträge, deren Nachweis sie ist.</translation>
    </message>
    <message>
        <source>The list of addresses that must not be written to was changed outside the program. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Die Liste der Adressen, an die nicht geschrieben werden darf, wurde außerhalb des Programms geändert. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>The restriction of customer %1 was taken out outside the program. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Die Einschränkung von Kunde %1 wurde außerhalb des Programms herausgenommen. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>The mark “under age” of customer %1 was taken out outside the program. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Das Kennzeichen „minderjährig“ von Kunde %1 wurde außerhalb des Programms herausgenommen. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>Customer %1 was made an own customer, who may be written to without a consent, outside the program. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Kunde %1 wurde außerhalb des Programms zum Bestandskunden gemacht, dem ohne Einwilligung geschrieben werden darf. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>A purpose, the one with the id %1, was changed outside the program. So nobody is named for any purpose. Nothing was changed. Copy the vault&apos;s folder aside and put back a backup of before.</source>
        <translation>Ein Zweck, der mit der Kennung %1, wurde außerhalb des Programms geändert. Deshalb wird für keinen Zweck jemand genannt. Es wurde nichts geändert. Kopieren Sie den Ordner des Tresors beiseite, und stellen Sie eine Sicherung von davor wieder her.</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Feet</name>
    <message>
        <source>%1. Version %2 of %3. SHA-256 %4</source>
        <comment>business, number, day, digest</comment>
        <translation>%1. Version %2 vom %3. SHA-256 %4</translation>
    </message>
    <message>
        <source>%1. Draft, not published</source>
        <comment>business</comment>
        <translation>%1. Entwurf, nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Few</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, how many others</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Import</name>
    <message>
        <source>No name, e-mail, phone or customer number in this row</source>
        <translation>Kein Name, keine E-Mail, kein Telefon und keine Kundennummer in dieser Zeile</translation>
    </message>
    <message>
        <source>More cells than columns: put a value with a comma, semicolon or tab in it in quotation marks</source>
        <translation>Mehr Zellen als Spalten: Setzen Sie einen Wert mit Komma, Semikolon oder Tabulator in Anführungszeichen</translation>
    </message>
    <message>
        <source>Characters that do not belong to the file&apos;s character set: save the file as UTF-8</source>
        <translation>Zeichen, die nicht zum Zeichensatz der Datei gehören: Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>A cell is longer than a million characters: look for a quote that is never closed</source>
        <translation>Eine Zelle ist länger als eine Million Zeichen: Suchen Sie ein Anführungszeichen, das nie schließt</translation>
    </message>
    <message>
        <source>The file ends inside a cell: it was cut off, export it again</source>
        <translation>Die Datei endet in einer Zelle: Sie wurde abgeschnitten, exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>A value is longer than its field takes: shorten it</source>
        <translation>Ein Wert ist länger, als sein Feld annimmt: Kürzen Sie ihn</translation>
    </message>
    <message>
        <source>An invisible control character: delete it in the file, or export it again</source>
        <translation>Ein unsichtbares Steuerzeichen: Löschen Sie es in der Datei oder exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>A birthday that is still to come: check the year</source>
        <translation>Ein Geburtstag, der noch kommt: Prüfen Sie das Jahr</translation>
    </message>
    <message>
        <source>A value breaks a rule of its field: correct it in the file</source>
        <translation>Ein Wert verletzt eine Regel seines Felds: Berichtigen Sie ihn in der Datei</translation>
    </message>
    <message>
        <source>Another customer has this customer number: change it, or choose to update</source>
        <translation>Ein anderer Kunde hat diese Kundennummer: Ändern Sie sie oder wählen Sie „Aktualisieren“</translation>
    </message>
    <message>
        <source>The file ends inside this entry: it was cut off, export it again</source>
        <translation>Die Datei endet in diesem Eintrag: Sie wurde abgeschnitten, exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>More values than one customer may have: split the entry, or delete what is not needed</source>
        <translation>Mehr Werte, als ein Kunde haben darf: Teilen Sie den Eintrag oder löschen Sie Unnötiges</translation>
    </message>
    <message>
        <source>This entry is not written as its format demands: correct it in the file</source>
        <translation>Dieser Eintrag ist nicht geschrieben, wie sein Format es verlangt: Berichtigen Sie ihn in der Datei</translation>
    </message>
    <message>
        <source>A number, time, currency or formula in this row is missing or cannot be read</source>
        <translation>Eine Zahl, Zeit, Währung oder Formel in dieser Zeile fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>This customer is not in the vault</source>
        <translation>Dieser Kunde ist nicht im Tresor</translation>
    </message>
    <message>
        <source>Another customer or currency than in the first row of the same order</source>
        <translation>Anderer Kunde oder andere Währung als in der ersten Zeile derselben Bestellung</translation>
    </message>
    <message>
        <source>The names of the columns once more: there is nobody in this row</source>
        <translation>Noch einmal die Namen der Spalten: In dieser Zeile ist niemand</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Birthday: year</source>
        <translation>Geburtstag: Jahr</translation>
    </message>
    <message>
        <source>Birthday: month</source>
        <translation>Geburtstag: Monat</translation>
    </message>
    <message>
        <source>Birthday: day</source>
        <translation>Geburtstag: Tag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation>Zusatzfeld</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail: label</source>
        <translation>E-Mail: Bezeichnung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone: label</source>
        <translation>Telefon: Bezeichnung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link: label</source>
        <translation>Link: Bezeichnung</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address: label</source>
        <translation>Adresse: Bezeichnung</translation>
    </message>
    <message>
        <source>Longer than the %1 letters that the field takes: shorten it</source>
        <translation>Länger als die %1 Zeichen, die das Feld annimmt: Kürzen Sie es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people, organisations</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>An order with this number is here already</source>
        <translation>Eine Bestellung mit dieser Nummer ist schon hier</translation>
    </message>
    <message>
        <source>This product is here already and stays as it is</source>
        <translation>Dieses Produkt ist schon hier und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The same event is here already</source>
        <translation>Dasselbe Ereignis ist schon hier</translation>
    </message>
    <message>
        <source>row %1 of this file</source>
        <translation>Zeile %1 dieser Datei</translation>
    </message>
    <message>
        <source>%1 in row %2 of this file</source>
        <translation>%1 in Zeile %2 dieser Datei</translation>
    </message>
    <message>
        <source>a customer who was here before</source>
        <translation>ein Kunde, der schon vorher hier war</translation>
    </message>
    <message>
        <source>%1, who was here before</source>
        <translation>%1, schon vorher hier</translation>
    </message>
    <message>
        <source>Same customer number as %1</source>
        <translation>Dieselbe Kundennummer wie %1</translation>
    </message>
    <message>
        <source>The same record, exported from here: %1</source>
        <translation>Derselbe Datensatz, von hier exportiert: %1</translation>
    </message>
    <message>
        <source>Same e-mail as %1</source>
        <translation>Dieselbe E-Mail wie %1</translation>
    </message>
    <message>
        <source>Same name as %1; left out as you chose</source>
        <translation>Derselbe Name wie %1; auf Ihren Wunsch weggelassen</translation>
    </message>
    <message>
        <source>Nothing new: it says no more than %1</source>
        <translation>Nichts Neues: sagt nicht mehr als %1</translation>
    </message>
    <message>
        <source>Same phone number as %1</source>
        <translation>Dieselbe Telefonnummer wie %1</translation>
    </message>
    <message>
        <source>An e-mail that nothing can be sent to is kept as typed</source>
        <translation>Eine E-Mail, an die nichts gesendet werden kann, bleibt wie eingetippt</translation>
    </message>
    <message>
        <source>A phone number that cannot be dialled is kept as typed</source>
        <translation>Eine Telefonnummer, die nicht wählbar ist, bleibt wie eingetippt</translation>
    </message>
    <message>
        <source>A date that cannot be read is kept as typed</source>
        <translation>Ein Datum, das nicht lesbar ist, bleibt wie eingetippt</translation>
    </message>
    <message>
        <source>A value of an own field that cannot be read is kept as typed</source>
        <translation>Ein Wert eines eigenen Felds, der nicht lesbar ist, bleibt wie eingetippt</translation>
    </message>
    <message>
        <source>A link that cannot be opened is kept as typed</source>
        <translation>Ein Link, der sich nicht öffnen lässt, bleibt wie eingetippt</translation>
    </message>
    <message>
        <source>Neither person nor organisation: taken as a person</source>
        <translation>Weder Person noch Organisation: gilt als Person</translation>
    </message>
    <message>
        <source>A picture, sound or key that is too large was left out</source>
        <translation>Ein zu großes Bild, ein zu großer Ton oder Schlüssel wurde weggelassen</translation>
    </message>
    <message>
        <source>This field has one line: line breaks and tabs become blanks</source>
        <translation>Dieses Feld hat eine Zeile: Zeilenumbrüche und Tabulatoren werden Leerzeichen</translation>
    </message>
    <message>
        <source>Nothing says what this column holds</source>
        <translation>Nichts sagt, was in dieser Spalte steht</translation>
    </message>
    <message>
        <source>No purpose needs this, so it is better not kept</source>
        <translation>Kein Zweck braucht das, besser nicht speichern</translation>
    </message>
    <message>
        <source>A tick without time and proof is no consent</source>
        <translation>Ein Häkchen ohne Zeit und Nachweis ist keine Einwilligung</translation>
    </message>
    <message>
        <source>Health, religion, origin and the like are not imported</source>
        <translation>Gesundheit, Religion, Herkunft und Ähnliches werden nicht importiert</translation>
    </message>
    <message>
        <source>Left out by choice</source>
        <translation>Auf Wunsch weggelassen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum oder Zeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>On sale, yes or no</source>
        <translation>Im Verkauf, ja oder nein</translation>
    </message>
    <message>
        <source>How many are in stock</source>
        <translation>Wie viele auf Lager sind</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Page or value</source>
        <translation>Seite oder Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>hier nicht gezeigt</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>derselbe Wortlaut</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>the same words, read anew</source>
        <translation>derselbe Wortlaut, neu gelesen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, what stands there, what will</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, the file&apos;s name for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the other program noted about its own entry, nothing of the person</source>
        <translation>Was das andere Programm über seinen eigenen Eintrag vermerkt hat, nichts von der Person</translation>
    </message>
    <message>
        <source>Several customers fit this row: write the customer number of the right one into it, or change that record by hand</source>
        <translation>Mehrere Kunden passen zu dieser Zeile: Schreiben Sie die Kundennummer des richtigen hinein, oder ändern Sie dessen Datensatz von Hand</translation>
    </message>
    <message>
        <source>Set aside: this person was erased from here, and no import brings them back. If they are a customer again, enter them by hand under Customers</source>
        <translation>Zurückgestellt: Diese Person wurde hier gelöscht, und kein Import bringt sie zurück. Ist sie wieder Kundin, legen Sie sie unter Kunden von Hand an</translation>
    </message>
    <message>
        <source>Set aside: whoever has %1 does not want to be written to. If they are a customer nevertheless, enter them by hand under Customers</source>
        <translation>Zurückgestellt: Wer %1 hat, will nicht angeschrieben werden. Ist die Person trotzdem Kundin, legen Sie sie unter Kunden von Hand an</translation>
    </message>
    <message>
        <source>Set aside: this person does not want to be written to. If they are a customer nevertheless, enter them by hand under Customers</source>
        <translation>Zurückgestellt: Diese Person will nicht angeschrieben werden. Ist sie trotzdem Kundin, legen Sie sie unter Kunden von Hand an</translation>
    </message>
    <message>
        <source>a customer who was here before, with another customer number: %1</source>
        <translation>jemand, der schon da war, mit einer anderen Kundennummer: %1</translation>
    </message>
    <message>
        <source>%1, who was here before with another customer number: %2</source>
        <translation>%1, schon vorher da mit einer anderen Kundennummer: %2</translation>
    </message>
    <message>
        <source>others, which stay</source>
        <translation>andere, die bleiben</translation>
    </message>
    <message>
        <source>stays as it is; %1 in the file is not taken</source>
        <translation>bleibt, wie sie ist; %1 aus der Datei wird nicht übernommen</translation>
    </message>
    <message>
        <source>A formula that failed in the spreadsheet is no value and is left out</source>
        <translation>Eine Formel, die in der Tabelle fehlschlug, ist kein Wert und wird weggelassen</translation>
    </message>
</context>
<context>
    <name>aicms::wording::OwnFields</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Besondere Kategorie</translation>
    </message>
    <message>
        <source>Everybody who sees the customer sees it.</source>
        <translation>Wer den Kunden sieht, sieht es.</translation>
    </message>
    <message>
        <source>Hidden until somebody who may see it gives a reason. Each look stands in the log.</source>
        <translation>Verborgen, bis jemand, der es sehen darf, einen Grund nennt. Jeder Blick steht im Protokoll.</translation>
    </message>
    <message>
        <source>Health, religion, origin, politics, union, sex life, genetics, biometrics. Hidden in the same way, and never searched, listed or used by a model.</source>
        <translation>Gesundheit, Religion, Herkunft, Politik, Gewerkschaft, Sexualleben, Genetik, Biometrie. Ebenso verborgen und nie durchsucht, aufgelistet oder von einem Modell verwendet.</translation>
    </message>
    <message>
        <source>No reason chosen</source>
        <translation>Kein Grund gewählt</translation>
    </message>
    <message>
        <source>The person agreed in so many words</source>
        <translation>Die Person hat ausdrücklich eingewilligt</translation>
    </message>
    <message>
        <source>Employment or social law asks for it</source>
        <translation>Das Arbeits- oder Sozialrecht verlangt es</translation>
    </message>
    <message>
        <source>It protects a life</source>
        <translation>Es schützt ein Leben</translation>
    </message>
    <message>
        <source>An association about its own members</source>
        <translation>Ein Verein über seine eigenen Mitglieder</translation>
    </message>
    <message>
        <source>The person made it public</source>
        <translation>Die Person hat es öffentlich gemacht</translation>
    </message>
    <message>
        <source>Legal claims</source>
        <translation>Rechtsansprüche</translation>
    </message>
    <message>
        <source>A law in the public interest</source>
        <translation>Ein Gesetz im öffentlichen Interesse</translation>
    </message>
    <message>
        <source>Health or social care</source>
        <translation>Gesundheits- oder Sozialversorgung</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Öffentliche Gesundheit</translation>
    </message>
    <message>
        <source>Archives, research or statistics</source>
        <translation>Archive, Forschung oder Statistik</translation>
    </message>
    <message>
        <source>The field needs a name, for example “Shoe size”.</source>
        <translation>Das Feld braucht einen Namen, zum Beispiel „Schuhgröße“.</translation>
    </message>
    <message>
        <source>The name may have %1 characters at most.</source>
        <translation>Der Name darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>There is a field of that name already. Choose another name.</source>
        <translation>Es gibt schon ein Feld dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Say what the field is for: choose a purpose.</source>
        <translation>Sagen Sie, wofür das Feld ist: Wählen Sie einen Zweck.</translation>
    </message>
    <message>
        <source>Sensitive values are never read by a model. Choose another purpose.</source>
        <translation>Sensible Werte liest nie ein Modell. Wählen Sie einen anderen Zweck.</translation>
    </message>
    <message>
        <source>Enter the choices, one a line.</source>
        <translation>Geben Sie die Möglichkeiten ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>There may be %1 choices at most.</source>
        <translation>Es darf höchstens %1 Möglichkeiten geben.</translation>
    </message>
    <message>
        <source>One of the choices stands there twice.</source>
        <translation>Eine der Möglichkeiten steht zweimal da.</translation>
    </message>
    <message>
        <source>A choice may have %1 characters at most.</source>
        <translation>Eine Möglichkeit darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Special categories may be held only for one of the reasons that the law lists. Choose one.</source>
        <translation>Besondere Kategorien dürfen nur aus einem der Gründe gespeichert werden, die das Gesetz aufzählt. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>There may be %1 own fields at most.</source>
        <translation>Es darf höchstens %1 eigene Felder geben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The reason and the purpose do not go together: explicit consent needs a purpose that people agree to, and such a purpose, as all advertising, needs explicit consent. Change one of the two; a purpose is added under Purposes.</source>
        <translation>Grund und Zweck passen nicht zusammen: Eine ausdrückliche Einwilligung braucht einen Zweck, in den Menschen einwilligen, und ein solcher Zweck braucht wie jede Werbung die ausdrückliche Einwilligung. Ändern Sie eines von beiden; einen Zweck legen Sie unter „Zwecke“ an.</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Passphrase</name>
    <message>
        <source>Nothing entered yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Shorter than 12 characters: add words</source>
        <translation>Kürzer als 12 Zeichen: Fügen Sie Wörter hinzu</translation>
    </message>
    <message>
        <source>Stands in lists of common passwords: take another one</source>
        <translation>Steht in Listen häufiger Passwörter: Nehmen Sie eine andere</translation>
    </message>
    <message>
        <source>A common word alone is guessed at once: add words that do not belong to it</source>
        <translation>Ein häufiges Wort allein ist sofort erraten: Fügen Sie Wörter hinzu, die nicht dazugehören</translation>
    </message>
    <message>
        <source>Names of the business or of people are tried first: leave them out</source>
        <translation>Namen des Betriebs oder von Personen werden zuerst probiert: Lassen Sie sie weg</translation>
    </message>
    <message>
        <source>Repeats hardly count: vary it</source>
        <translation>Wiederholungen zählen kaum: Wechseln Sie ab</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 hardly count</source>
        <translation>Reihen wie abcd oder 4321 zählen kaum</translation>
    </message>
    <message>
        <source>Neighbouring keys hardly count</source>
        <translation>Benachbarte Tasten zählen kaum</translation>
    </message>
    <message>
        <source>Dates and years are tried first: leave them out</source>
        <translation>Daten und Jahre werden zuerst probiert: Lassen Sie sie weg</translation>
    </message>
    <message>
        <source>Longer than 1,024 characters: shorten it</source>
        <translation>Länger als 1.024 Zeichen: Kürzen Sie sie</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Rejections</name>
    <message>
        <source>This person said no. Without proof of a later yes it stays a no: look and decide.</source>
        <translation>Diese Person hat abgelehnt. Ohne Nachweis eines späteren Ja bleibt es beim Nein: Sehen Sie nach und entscheiden Sie.</translation>
    </message>
    <message>
        <source>The row is broken: it has more cells than the header, or a quotation mark is missing.</source>
        <translation>Die Zeile ist fehlerhaft: Sie hat mehr Zellen als die Kopfzeile, oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Nobody is found by this, or more than one person.</source>
        <translation>Damit wird niemand oder mehr als eine Person gefunden.</translation>
    </message>
    <message>
        <source>No purpose is named.</source>
        <translation>Es ist kein Zweck genannt.</translation>
    </message>
    <message>
        <source>The answer is missing, or its word was given no meaning.</source>
        <translation>Die Antwort fehlt, oder ihr Wort hat keine Bedeutung bekommen.</translation>
    </message>
    <message>
        <source>How it came in was given no meaning.</source>
        <translation>Wie sie kam, hat keine Bedeutung bekommen.</translation>
    </message>
    <message>
        <source>Nothing had been agreed to by then that could be withdrawn. The no was recorded all the same: it counts, and it takes nothing away.</source>
        <translation>Bis dahin war in nichts eingewilligt, was sich widerrufen ließe. Das Nein wurde trotzdem eingetragen: Es zählt, und es nimmt nichts weg.</translation>
    </message>
    <message>
        <source>The way it covers is missing, or its word was given no meaning.</source>
        <translation>Der Weg, für den es gilt, fehlt, oder seinem Wort wurde keine Bedeutung gegeben.</translation>
    </message>
    <message>
        <source>It corrects another entry, and your role does not correct entries of the ledger. Ask the owner or a manager to import it.</source>
        <translation>Das berichtigt einen anderen Eintrag, und Ihre Rolle berichtigt keine Einträge des Einwilligungsbuchs. Bitten Sie den Inhaber oder die Leitung, es zu importieren.</translation>
    </message>
    <message>
        <source>The day cannot be read in the order that was chosen, or the time behind it cannot be read.</source>
        <translation>Der Tag lässt sich in der gewählten Reihenfolge nicht lesen, oder die Uhrzeit dahinter nicht.</translation>
    </message>
    <message>
        <source>This correction would let a yes hold again that does not hold now. Without proof nothing changes: look and decide.</source>
        <translation>Diese Berichtigung ließe ein Ja wieder gelten, das jetzt nicht gilt. Ohne Nachweis ändert sich nichts: Sehen Sie nach und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Who answered was given no meaning. Known are customer, parent and representative.</source>
        <translation>Wer geantwortet hat, wurde nicht gedeutet. Bekannt sind customer, parent und representative.</translation>
    </message>
    <message>
        <source>Until when the yes holds cannot be read.</source>
        <translation>Bis wann das Ja gilt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The SHA-256 of the proof is none: it has 64 digits from 0 to 9 and a to f.</source>
        <translation>Der SHA-256-Wert des Nachweises ist keiner: Er hat 64 Stellen von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>The number of an entry cannot be read.</source>
        <translation>Die Nummer eines Eintrags lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The no was recorded as an answer of its own. The entry that it was to correct stays as it is, or is not here.</source>
        <translation>Das Nein wurde als eigene Antwort eingetragen. Der Eintrag, den es berichtigen sollte, bleibt, wie er ist, oder ist nicht hier.</translation>
    </message>
    <message>
        <source>What kind of proof it is was given no meaning. Known are none, text, file and double_opt_in.</source>
        <translation>Der Art des Nachweises wurde keine Bedeutung gegeben. Bekannt sind none, text, file und double_opt_in.</translation>
    </message>
    <message>
        <source>The no was recorded without the wording, which is not known here or was not published by then.</source>
        <translation>Das Nein wurde ohne den Wortlaut eingetragen, der hier nicht bekannt ist oder da noch nicht veröffentlicht war.</translation>
    </message>
    <message>
        <source>The no was recorded as the person&apos;s own: who answered for her is not named.</source>
        <translation>Das Nein wurde als das eigene der Person eingetragen: Wer für sie geantwortet hat, ist nicht genannt.</translation>
    </message>
    <message>
        <source>The no was recorded as of now: its day cannot be read, or cannot be.</source>
        <translation>Das Nein wurde mit der Zeit von jetzt eingetragen: Sein Tag ist nicht zu lesen oder kann nicht sein.</translation>
    </message>
    <message>
        <source>The no was recorded without this: %1</source>
        <translation>Das Nein wurde ohne dies eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Retention</name>
    <message>
        <source>then deleted</source>
        <translation>dann gelöscht</translation>
    </message>
    <message>
        <source>then kept without the person</source>
        <translation>dann ohne die Person aufbewahrt</translation>
    </message>
    <message>
        <source>then somebody decides</source>
        <translation>dann entscheidet jemand</translation>
    </message>
    <message>
        <source>the end of the year in which they were made</source>
        <translation>dem Ende des Jahres, in dem sie entstanden</translation>
    </message>
    <message>
        <source>the day on which they were made</source>
        <translation>dem Tag, an dem sie entstanden</translation>
    </message>
    <message>
        <source>the end of the year of the last thing the person did</source>
        <translation>dem Ende des Jahres, in dem die Person zuletzt etwas tat</translation>
    </message>
    <message>
        <source>the last thing the person did</source>
        <translation>dem Letzten, was die Person tat</translation>
    </message>
    <message>
        <source>the end of the year of the invoice</source>
        <translation>dem Ende des Jahres der Rechnung</translation>
    </message>
    <message>
        <source>the date of the invoice</source>
        <translation>dem Datum der Rechnung</translation>
    </message>
    <message>
        <source>the close of the financial year</source>
        <translation>dem Schluss des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contacts and letters</source>
        <translation>Kontakte und Briefe</translation>
    </message>
    <message>
        <source>Orders and invoices</source>
        <translation>Bestellungen und Rechnungen</translation>
    </message>
    <message>
        <source>Events from elsewhere</source>
        <translation>Ereignisse von anderswo</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Made nameless</source>
        <translation>Namenlos</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>The person objected</source>
        <translation>Die Person hat widersprochen</translation>
    </message>
    <message>
        <source>There was no right to have it</source>
        <translation>Es gab kein Recht darauf</translation>
    </message>
    <message>
        <source>A law demands it</source>
        <translation>Vom Gesetz verlangt</translation>
    </message>
    <message>
        <source>Collected from a child</source>
        <translation>Von einem Kind erhoben</translation>
    </message>
    <message>
        <source>Its time was up</source>
        <translation>Die Zeit war um</translation>
    </message>
    <message>
        <source>Asked for under another law</source>
        <translation>Nach einem anderen Gesetz verlangt</translation>
    </message>
    <message>
        <source>%1: kept %2 from %3, %4.</source>
        <translation>%1: %2 aufbewahrt ab %3, %4.</translation>
    </message>
    <message>
        <source>then locked: kept, and used for nothing</source>
        <translation>dann gesperrt: behalten und für nichts benutzt</translation>
    </message>
    <message>
        <source>the end of the year in which a later answer came</source>
        <translation>dem Ende des Jahres, in dem eine spätere Antwort kam</translation>
    </message>
    <message>
        <source>the day on which a later answer came</source>
        <translation>dem Tag, an dem eine spätere Antwort kam</translation>
    </message>
    <message>
        <source>the end of the year in which it was settled</source>
        <translation>dem Ende des Jahres, in dem es erledigt wurde</translation>
    </message>
    <message>
        <source>the day on which it was settled</source>
        <translation>dem Tag, an dem es erledigt wurde</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>Adressen und Nummern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Proof of former consents</source>
        <translation>Nachweise früherer Einwilligungen</translation>
    </message>
    <message>
        <source>Settled requests</source>
        <translation>Erledigte Anfragen</translation>
    </message>
    <message>
        <source>Reasons in the log</source>
        <translation>Gründe im Protokoll</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1, only: %2</source>
        <comment>kind of data, kind of contact</comment>
        <translation>%1, nur: %2</translation>
    </message>
    <message>
        <source>whoever is tagged %1</source>
        <translation>wer das Schlagwort %1 hat</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>whoever has an open request</source>
        <translation>wer eine offene Anfrage hat</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not touched: %1.</source>
        <translation>Unberührt: %1.</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>religion or belief</source>
        <translation>Religion oder Weltanschauung</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>Gewerkschaft</translation>
    </message>
    <message>
        <source>sex life</source>
        <translation>Sexualleben</translation>
    </message>
    <message>
        <source>genes</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>body features</source>
        <translation>Körpermerkmale</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>Note with words about: %1</source>
        <translation>Notiz mit Wörtern über: %1</translation>
    </message>
    <message>
        <source>Contact with words about: %1</source>
        <translation>Kontakt mit Wörtern über: %1</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>Fields that no purpose uses</source>
        <translation>Felder, die kein Zweck benutzt</translation>
    </message>
    <message>
        <source>Notes with sensitive words</source>
        <translation>Notizen mit heiklen Wörtern</translation>
    </message>
    <message>
        <source>Files that nobody opened</source>
        <translation>Dateien, die niemand geöffnet hat</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Sales</name>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Has a line with a price of 0 or less</source>
        <translation>Hat einen Posten mit einem Preis von 0 oder weniger</translation>
    </message>
    <message>
        <source>Has a line with a quantity below 0</source>
        <translation>Hat einen Posten mit einer Menge unter 0</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>Website-Besuch</translation>
    </message>
    <message>
        <source>Newsletter click</source>
        <translation>Newsletter-Klick</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
</context>
<context>
    <name>aicms::wording::Salvage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Contacts and tasks</source>
        <translation>Kontakte und Aufgaben</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>all after %1</source>
        <translation>alle nach %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 saved; could not be read: %3</source>
        <translation>%1: %2 gerettet; nicht lesbar: %3</translation>
    </message>
    <message>
        <source>%1: %2 saved; the rest could not be read</source>
        <translation>%1: %2 gerettet; der Rest war nicht lesbar</translation>
    </message>
    <message>
        <source>%1: all %2 saved</source>
        <translation>%1: alle %2 gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) could not be read, but things that belong to them could. They are in the list with a number that begins with a question mark.</source>
        <translation>
            <numerusform>%n Kunde war nicht lesbar, wohl aber, was zu ihm gehört. Er steht in der Liste mit einer Nummer, die mit einem Fragezeichen beginnt.</numerusform>
            <numerusform>%n Kunden waren nicht lesbar, wohl aber, was zu ihnen gehört. Sie stehen in der Liste mit einer Nummer, die mit einem Fragezeichen beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has a gap. Checking it will say so from now on.</source>
        <translation>Das Protokoll hat eine Lücke. Prüfungen werden es ab jetzt sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s) could not be read, but answers to them could. They are in the list switched off, with a name that begins with “lost”.</source>
        <translation>
            <numerusform>%n Zweck war nicht zu lesen, wohl aber Antworten darauf. Er steht abgeschaltet in der Liste, mit einem Namen, der mit „lost“ beginnt.</numerusform>
            <numerusform>%n Zwecke waren nicht zu lesen, wohl aber Antworten darauf. Sie stehen abgeschaltet in der Liste, mit Namen, die mit „lost“ beginnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The wording of %n version(s) of notices could not be read. Who was shown them is kept.</source>
        <translation>
            <numerusform>Der Wortlaut von %n Version eines Hinweises war nicht zu lesen. Wem sie gezeigt wurde, ist erhalten.</numerusform>
            <numerusform>Der Wortlaut von %n Versionen von Hinweisen war nicht zu lesen. Wem sie gezeigt wurden, ist erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Users</name>
    <message>
        <source>User %1</source>
        <comment>number of a user whose name is not known</comment>
        <translation>Benutzer %1</translation>
    </message>
</context>
<context>
    <name>answer line</name>
    <message>
        <source>whether data is held</source>
        <translation>ob Daten gespeichert sind</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>wofür sie verwendet werden</translation>
    </message>
    <message>
        <source>which kinds of data</source>
        <translation>welche Arten von Daten</translation>
    </message>
    <message>
        <source>who received it</source>
        <translation>wer sie bekommen hat</translation>
    </message>
    <message>
        <source>how long it is kept</source>
        <translation>wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <source>what can be asked for</source>
        <translation>was verlangt werden kann</translation>
    </message>
    <message>
        <source>where to complain</source>
        <translation>wo man sich beschweren kann</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>woher sie kommen</translation>
    </message>
    <message>
        <source>what a computer concluded</source>
        <translation>was ein Computer geschlossen hat</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>andere Länder</translation>
    </message>
    <message>
        <source>what is sold or shared</source>
        <translation>was verkauft oder weitergegeben wird</translation>
    </message>
    <message>
        <source>the copy itself</source>
        <translation>die Daten selbst</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Any way</source>
        <translation>Jeder Weg</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>consent change</name>
    <message>
        <source>Agreed</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Agreed again</source>
        <translation>Erneut eingewilligt</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>Wurde gefragt</translation>
    </message>
    <message>
        <source>Opted out by browser signal</source>
        <translation>Durch ein Signal des Browsers abgemeldet</translation>
    </message>
    <message>
        <source>Declared not valid</source>
        <translation>Für ungültig erklärt</translation>
    </message>
    <message>
        <source>Strikes out entry %1</source>
        <translation>Streicht Eintrag %1</translation>
    </message>
    <message>
        <source>%1, corrects entry %2</source>
        <comment>what it says, number</comment>
        <translation>%1, berichtigt Eintrag %2</translation>
    </message>
    <message>
        <source>%1, corrected by entry %2 on %3</source>
        <comment>what it said, number, day</comment>
        <translation>%1, berichtigt durch Eintrag %2 am %3</translation>
    </message>
    <message>
        <source>Its time was up on %1 already: nobody may use it any more.</source>
        <comment>day</comment>
        <translation>Ihre Zeit war schon am %1 abgelaufen: Niemand darf sie mehr nutzen.</translation>
    </message>
    <message>
        <source>%1 on %2 (entry %3)</source>
        <comment>answer, day, number of the entry</comment>
        <translation>%1 am %2 (Eintrag %3)</translation>
    </message>
</context>
<context>
    <name>consent error</name>
    <message>
        <source>There is no such purpose, or it is not used any more. Nothing was recorded. Choose one from the list of purposes.</source>
        <translation>Diesen Zweck gibt es nicht, oder er wird nicht mehr benutzt. Es wurde nichts eingetragen. Wählen Sie einen aus der Liste der Zwecke.</translation>
    </message>
    <message>
        <source>This notice was never published in that version and language. Nothing was recorded. Choose the wording that was shown.</source>
        <translation>Dieser Hinweis wurde in dieser Version und Sprache nie veröffentlicht. Es wurde nichts eingetragen. Wählen Sie den gezeigten Wortlaut.</translation>
    </message>
    <message>
        <source>This wording was not yet published on that day. Nothing was recorded. Choose the wording that was shown then, or correct the day.</source>
        <translation>Dieser Wortlaut war an jenem Tag noch nicht veröffentlicht. Es wurde nichts eingetragen. Wählen Sie den Wortlaut, der damals gezeigt wurde, oder berichtigen Sie den Tag.</translation>
    </message>
    <message>
        <source>Who agreed for this person is not named. Nothing was recorded. Enter the name of the parent or representative.</source>
        <translation>Wer für diese Person eingewilligt hat, ist nicht genannt. Es wurde nichts eingetragen. Geben Sie den Namen des Elternteils oder Vertreters ein.</translation>
    </message>
    <message>
        <source>This was withdrawn already and has not been used since. Nothing was recorded. There is nothing left to do.</source>
        <translation>Das wurde schon widerrufen und seither nicht verwendet. Es wurde nichts eingetragen. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>This purpose does not rest on consent, and the person has not objected to it. Nothing was recorded. There is no need to ask.</source>
        <translation>Dieser Zweck beruht nicht auf Einwilligung, und die Person hat ihm nicht widersprochen. Es wurde nichts eingetragen. Es muss nicht gefragt werden.</translation>
    </message>
    <message>
        <source>This purpose rests on a contract or a legal duty, which a refusal does not end. Nothing was recorded. If the person wants data deleted or restricted, open a request.</source>
        <translation>Dieser Zweck beruht auf einem Vertrag oder einer Rechtspflicht, die eine Ablehnung nicht beendet. Es wurde nichts eingetragen. Will die Person Daten gelöscht oder eingeschränkt haben, nehmen Sie eine Anfrage auf.</translation>
    </message>
    <message>
        <source>For this purpose the law counts consent only with proof. Nothing was recorded. Add a note, a file or a confirmed link.</source>
        <translation>Für diesen Zweck zählt nach dem Gesetz nur eine Einwilligung mit Nachweis. Es wurde nichts eingetragen. Fügen Sie eine Notiz, eine Datei oder einen bestätigten Link hinzu.</translation>
    </message>
    <message>
        <source>This person has no such entry, or it was corrected already. Nothing was recorded. Look the number up in the ledger.</source>
        <translation>Diese Person hat keinen solchen Eintrag, oder er wurde schon berichtigt. Es wurde nichts eingetragen. Sehen Sie die Nummer im Einwilligungsbuch nach.</translation>
    </message>
    <message>
        <source>“Never asked” is what stands where nothing was recorded; it cannot be entered. Nothing was recorded. Choose what the person answered.</source>
        <translation>„Nie gefragt“ steht da, wo nichts eingetragen wurde; man kann es nicht eingeben. Es wurde nichts eingetragen. Wählen Sie, was die Person geantwortet hat.</translation>
    </message>
    <message>
        <source>This purpose does not reach people by that way. Nothing was recorded. Choose one of its own ways, or any way.</source>
        <translation>Dieser Zweck erreicht Personen nicht auf diesem Weg. Es wurde nichts eingetragen. Wählen Sie einen seiner eigenen Wege oder jeden Weg.</translation>
    </message>
    <message>
        <source>This purpose needs consent from everybody. Nothing was recorded. Ask the person.</source>
        <translation>Dieser Zweck braucht von jedem eine Einwilligung. Es wurde nichts eingetragen. Fragen Sie die Person.</translation>
    </message>
    <message>
        <source>The code of a notice has 1 to 40 small letters, digits and _. Nothing was changed. Enter another one.</source>
        <translation>Der Code eines Hinweises hat 1 bis 40 Kleinbuchstaben, Ziffern und _. Es wurde nichts geändert. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>A language is written like de or pt-BR. Nothing was changed. Correct it and try again.</source>
        <translation>Eine Sprache schreibt man wie de oder pt-BR. Es wurde nichts geändert. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This day lies before the person was born. Nothing was recorded. Correct the day, or the birthday.</source>
        <translation>Dieser Tag liegt vor der Geburt der Person. Es wurde nichts eingetragen. Berichtigen Sie den Tag oder den Geburtstag.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8; its letters would be wrong. Nothing was published. Save it as UTF-8 and try again.</source>
        <translation>Diese Datei ist kein Text in UTF-8; ihre Zeichen wären falsch. Es wurde nichts veröffentlicht. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The notice has no text. Nothing was published. Write what people are to be told.</source>
        <translation>Der Hinweis hat keinen Text. Es wurde nichts veröffentlicht. Schreiben Sie, was Personen mitgeteilt werden soll.</translation>
    </message>
    <message>
        <source>These are the words of the version before. Nothing was published. There is nothing new to tell.</source>
        <translation>Das sind die Worte der vorigen Version. Es wurde nichts veröffentlicht. Es gibt nichts Neues mitzuteilen.</translation>
    </message>
    <message>
        <source>A version is published today or earlier, and not before the version before it. Nothing was published. Correct the day.</source>
        <translation>Eine Version wird heute oder früher veröffentlicht und nicht vor der vorigen. Es wurde nichts veröffentlicht. Berichtigen Sie den Tag.</translation>
    </message>
    <message>
        <source>Something in this receipt was changed after it was written; it proves nothing. Nothing was changed here. Ask for the original, or export it again.</source>
        <translation>An diesem Beleg wurde nach dem Schreiben etwas geändert; er beweist nichts. Hier wurde nichts geändert. Bitten Sie um das Original oder exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The entry in this receipt does not fit its own digest; it proves nothing. Nothing was changed here. Export it again.</source>
        <translation>Der Eintrag in diesem Beleg passt nicht zu seiner eigenen Prüfsumme; er beweist nichts. Hier wurde nichts geändert. Exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The law wants the person to be told before a restriction ends. Nothing was changed. Tell them, then enter when you did.</source>
        <translation>Das Gesetz will, dass die Person vor dem Ende einer Einschränkung unterrichtet wird. Es wurde nichts geändert. Sagen Sie es ihr, dann geben Sie ein, wann.</translation>
    </message>
    <message>
        <source>The code of a purpose has 1 to 40 small letters, digits and _. Nothing was changed. Enter another one.</source>
        <translation>Der Code eines Zwecks hat 1 bis 40 Kleinbuchstaben, Ziffern und _. Es wurde nichts geändert. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The purpose has no name. Nothing was changed. Enter one that customers understand.</source>
        <translation>Der Zweck hat keinen Namen. Es wurde nichts geändert. Geben Sie einen ein, den Kunden verstehen.</translation>
    </message>
    <message>
        <source>In each language a purpose needs both a name and a sentence that explains it. Nothing was changed. Fill in what is missing.</source>
        <translation>In jeder Sprache braucht ein Zweck sowohl einen Namen als auch einen Satz, der ihn erklärt. Es wurde nichts geändert. Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Recognised legitimate interests exist in the United Kingdom only. Nothing was changed. Choose another ground.</source>
        <translation>Anerkannte berechtigte Interessen gibt es nur im Vereinigten Königreich. Es wurde nichts geändert. Wählen Sie eine andere Grundlage.</translation>
    </message>
    <message>
        <source>A model may look at people only with their consent. Nothing was changed. Choose consent as the ground.</source>
        <translation>Ein Modell darf Personen nur mit ihrer Einwilligung betrachten. Es wurde nichts geändert. Wählen Sie Einwilligung als Grundlage.</translation>
    </message>
    <message>
        <source>The time after which people are asked again is written like P24M. Nothing was changed. Correct it and try again.</source>
        <translation>Die Zeit, nach der wieder gefragt wird, schreibt man wie P24M. Es wurde nichts geändert. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A minimum age lies between 13 and 18. Nothing was changed. Correct it and try again.</source>
        <translation>Ein Mindestalter liegt zwischen 13 und 18. Es wurde nichts geändert. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This person is younger than %1 and cannot agree alone. Nothing was recorded. Ask a parent and enter the parent&apos;s name.</source>
        <translation>Diese Person ist jünger als %1 und kann nicht allein einwilligen. Es wurde nichts eingetragen. Fragen Sie einen Elternteil und geben Sie dessen Namen ein.</translation>
    </message>
    <message>
        <source>This person opted out; the law forbids asking again before %1. Nothing was recorded. Ask after that day.</source>
        <translation>Diese Person hat sich abgemeldet; das Gesetz verbietet, vor dem %1 wieder zu fragen. Es wurde nichts eingetragen. Fragen Sie nach diesem Tag.</translation>
    </message>
    <message>
        <source>This day lies before 1900. Nothing was recorded. Enter when the answer reached you.</source>
        <translation>Dieser Tag liegt vor 1900. Es wurde nichts eingetragen. Geben Sie ein, wann die Antwort Sie erreicht hat.</translation>
    </message>
    <message>
        <source>Nothing had been agreed to by then that could be withdrawn, renewed or come to its end. Nothing was recorded. If the person does not want this, record “said no”.</source>
        <translation>Bis dahin lag keine Einwilligung vor, die widerrufen oder erneuert werden oder ablaufen könnte. Es wurde nichts eingetragen. Will die Person das nicht, tragen Sie „abgelehnt“ ein.</translation>
    </message>
    <message>
        <source>This entry lies in the past, or replaces another one. Nothing was recorded. Say in a few words why it comes only now.</source>
        <translation>Dieser Eintrag liegt in der Vergangenheit oder ersetzt einen anderen. Es wurde nichts eingetragen. Sagen Sie in wenigen Worten, warum er erst jetzt kommt.</translation>
    </message>
    <message>
        <source>Something in the text still stands in square brackets. Nothing was published, because a published version can never be changed. Fill it in, or write it without the brackets.</source>
        <translation>Im Text steht noch etwas in eckigen Klammern. Es wurde nichts veröffentlicht, denn eine veröffentlichte Version lässt sich nie mehr ändern. Füllen Sie es aus oder schreiben Sie es ohne die Klammern.</translation>
    </message>
    <message>
        <source>In this file the same thing is said twice, in two ways. AICMS writes no such file; it was changed and proves nothing. Nothing was changed here. Ask for the original, or export it again.</source>
        <translation>In dieser Datei steht dasselbe zweimal, auf zwei verschiedene Arten. AICMS schreibt keine solche Datei; sie wurde verändert und beweist nichts. Hier wurde nichts geändert. Fragen Sie nach dem Original oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A field that this purpose is to use does not exist, neither as a ready one nor as one of your own. Nothing was changed. Look the name up in the list of fields.</source>
        <translation>Ein Feld, das dieser Zweck verwenden soll, gibt es nicht, weder als fertiges noch als eigenes. Es wurde nichts geändert. Schlagen Sie den Namen in der Liste der Felder nach.</translation>
    </message>
    <message>
        <source>A model may not learn from a birthday or a sensitive field. Nothing was changed. Take the field out, or do without the model.</source>
        <translation>Ein Modell darf nicht aus einem Geburtstag oder einem sensiblen Feld lernen. Es wurde nichts geändert. Nehmen Sie das Feld heraus oder verzichten Sie auf das Modell.</translation>
    </message>
    <message>
        <source>This day or time is still to come. Nothing was recorded. Enter when the answer reached you.</source>
        <translation>Dieser Tag oder diese Uhrzeit kommt erst noch. Es wurde nichts eingetragen. Geben Sie ein, wann die Antwort Sie erreicht hat.</translation>
    </message>
    <message>
        <source>At that time it was withdrawn already; the yes that holds now came later. Nothing was recorded. If the person takes that yes back, enter a time after it.</source>
        <translation>Zu dieser Zeit war schon widerrufen; das Ja, das jetzt gilt, kam später. Es wurde nichts eingetragen. Nimmt die Person dieses Ja zurück, geben Sie eine Zeit danach ein.</translation>
    </message>
    <message>
        <source>The parent has the same name as the person. Nothing was recorded. Enter who agreed for the child; if both are called so, add what tells them apart, such as “senior”.</source>
        <translation>Der Elternteil heißt wie die Person. Es wurde nichts eingetragen. Geben Sie an, wer für das Kind eingewilligt hat; heißen beide so, fügen Sie hinzu, was sie unterscheidet, etwa „senior“.</translation>
    </message>
    <message>
        <source>A version has a title in each language, by which people find it again. Nothing was published. Write one.</source>
        <translation>Eine Version hat in jeder Sprache einen Titel, an dem man sie wiederfindet. Es wurde nichts veröffentlicht. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was noted. Choose who got the notice.</source>
        <translation>Es wurde niemand gewählt. Es wurde nichts vermerkt. Wählen Sie, wer den Hinweis bekam.</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was noted. Enter the day on which the notice was handed over.</source>
        <translation>Dieser Tag liegt in der Zukunft. Es wurde nichts vermerkt. Geben Sie den Tag ein, an dem der Hinweis ausgehändigt wurde.</translation>
    </message>
    <message>
        <source>This version was not yet published on that day, so nobody can have got it. Nothing was noted. Correct the day.</source>
        <translation>Diese Version war an dem Tag noch nicht veröffentlicht, niemand kann sie bekommen haben. Es wurde nichts vermerkt. Berichtigen Sie den Tag.</translation>
    </message>
    <message>
        <source>There is no such note any more; perhaps somebody else took it back. Nothing was changed.</source>
        <translation>Diesen Vermerk gibt es nicht mehr; vielleicht hat ihn jemand anderes zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No reason was given. Nothing was changed. Say why the note is wrong.</source>
        <translation>Es wurde kein Grund genannt. Es wurde nichts geändert. Sagen Sie, warum der Vermerk falsch ist.</translation>
    </message>
    <message>
        <source>The very same was recorded already on %1. Nothing was recorded now. Record it again only if the person said it twice.</source>
        <translation>Genau das wurde schon am %1 eingetragen. Jetzt wurde nichts eingetragen. Tragen Sie es nur dann noch einmal ein, wenn die Person es zweimal gesagt hat.</translation>
    </message>
    <message>
        <source>An address above a letter has at most five lines. Nothing was saved. Shorten it.</source>
        <translation>Eine Anschrift über einem Brief hat höchstens fünf Zeilen. Es wurde nichts gespeichert. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Nothing was saved. Write it like shop@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Es wurde nichts gespeichert. Schreiben Sie sie wie laden@example.org.</translation>
    </message>
    <message>
        <source>A line is longer than 200 characters. Nothing was saved. Shorten it.</source>
        <translation>Eine Zeile ist länger als 200 Zeichen. Es wurde nichts gespeichert. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>No order of this person is stored, so the address did not come from a sale. Nothing was recorded. Enter the order first, or ask the person for consent.</source>
        <translation>Von dieser Person ist keine Bestellung gespeichert, die Adresse stammt also aus keinem Verkauf. Es wurde nichts eingetragen. Geben Sie zuerst die Bestellung ein, oder bitten Sie die Person um ihre Einwilligung.</translation>
    </message>
    <message>
        <source>A text that was published earlier than it is entered needs a reason, which stands beside it. Nothing was published. Give the reason, or leave the time out.</source>
        <translation>Ein Text, der früher veröffentlicht als eingetragen wurde, braucht einen Grund, der dabeisteht. Nichts wurde veröffentlicht. Nennen Sie den Grund, oder lassen Sie die Zeit weg.</translation>
    </message>
    <message>
        <source>This file holds characters that are no letters (code 0), so it is no plain text. Nothing was published. Save it as plain text in UTF-8 and try again.</source>
        <translation>Diese Datei enthält Zeichen, die keine Buchstaben sind (Code 0), sie ist also kein reiner Text. Nichts wurde veröffentlicht. Speichern Sie sie als reinen Text in UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This person is 18 or older and answers alone; no parent agrees instead. Nothing was recorded. Leave the parent out, or enter who represents the person.</source>
        <translation>Diese Person ist 18 oder älter und antwortet selbst; kein Elternteil stimmt an ihrer Stelle zu. Nichts wurde eingetragen. Lassen Sie den Elternteil weg, oder tragen Sie ein, wer die Person vertritt.</translation>
    </message>
    <message>
        <source>This confirmed link is the proof of another person&apos;s answer already. Nothing was recorded. Enter the token of this person&apos;s own link.</source>
        <translation>Dieser bestätigte Link ist schon der Nachweis für die Antwort einer anderen Person. Nichts wurde eingetragen. Tragen Sie das Zeichen des Links ein, den diese Person selbst bekommen hat.</translation>
    </message>
    <message>
        <source>This computer knows no time zone of that name. Nothing was changed. Write one like Europe/Berlin.</source>
        <translation>Dieser Rechner kennt keine Zeitzone dieses Namens. Nichts wurde geändert. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The clock showed this hour twice that night. Nothing was changed. Write which one by its offset, like 2026-10-25T02:30+02:00.</source>
        <translation>Die Uhr zeigte diese Stunde in jener Nacht zweimal. Nichts wurde geändert. Schreiben Sie mit der Abweichung, welche gemeint ist, etwa 2026-10-25T02:30+02:00.</translation>
    </message>
    <message>
        <source>This cannot be read as a telephone number. Nothing was changed. Write it with its country code, like +49 30 4440011.</source>
        <translation>Das lässt sich nicht als Telefonnummer lesen. Nichts wurde geändert. Schreiben Sie sie mit Ländervorwahl, etwa +49 30 4440011.</translation>
    </message>
    <message>
        <source>Legitimate interest needs a written weighing: purpose, need, balance and result. Nothing was changed. Write all four in a few words each, or choose another ground.</source>
        <translation>Ein berechtigtes Interesse braucht eine schriftliche Abwägung: Zweck, Erforderlichkeit, Abwägung und Ergebnis. Es wurde nichts geändert. Schreiben Sie zu allen vieren einige Worte, oder wählen Sie eine andere Grundlage.</translation>
    </message>
    <message>
        <source>Advertising by e-mail, text message or phone needs consent. Without it you may write to own customers only, and only if all four hold: the address comes from a sale, the goods are your own and similar, a free way to say no was offered then and is in every message, and the person has not said no. Nothing was changed. Choose consent as the ground, and confirm those conditions customer by customer.</source>
        <translation>Werbung per E-Mail, SMS oder Telefon braucht eine Einwilligung. Ohne sie dürfen Sie nur eigenen Kunden schreiben, und nur, wenn alle vier Bedingungen erfüllt sind: Die Adresse stammt aus einem Verkauf, es geht um eigene ähnliche Waren, auf ein kostenloses Nein wurde damals und wird in jeder Nachricht hingewiesen, und die Person hat nicht Nein gesagt. Es wurde nichts geändert. Wählen Sie die Einwilligung als Grundlage, und bestätigen Sie diese Bedingungen Kunde für Kunde.</translation>
    </message>
    <message>
        <source>The import stopped before the end of the file. Entries that were recorded by then and stay: %1. Nothing else was changed.</source>
        <translation>Der Import hielt vor dem Ende der Datei an. Einträge, die bis dahin gespeichert wurden und bleiben: %1. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, 200 MB or more, and import the same file again. What is recorded already is skipped.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz, 200 MB oder mehr, und importieren Sie dieselbe Datei noch einmal. Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Import the same file again to go on: what is recorded already is skipped.</source>
        <translation>Importieren Sie dieselbe Datei noch einmal, um fortzufahren: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>This file is no consent receipt of AICMS. Nothing was changed. Choose a receipt that was exported as JSON-LD or JSON.</source>
        <translation>Diese Datei ist kein Einwilligungsbeleg von AICMS. Nichts wurde geändert. Wählen Sie einen Beleg, der als JSON-LD oder JSON exportiert wurde.</translation>
    </message>
    <message>
        <source>This vault does not hold the entry of this receipt. A receipt as JSON bears no mark of its own by which a change would show, so nothing can be said of it. Ask for it as JSON-LD.</source>
        <translation>Dieser Tresor enthält den Eintrag dieses Belegs nicht. Ein Beleg als JSON trägt kein eigenes Merkmal, an dem eine Änderung auffiele; deshalb lässt sich nichts über ihn sagen. Lassen Sie ihn sich als JSON-LD geben.</translation>
    </message>
    <message>
        <source>The two versions have no text in this language that they share. Nothing was compared. Choose a language that both have.</source>
        <translation>In dieser Sprache haben nicht beide Versionen einen Text. Es wurde nichts verglichen. Wählen Sie eine Sprache, die beide haben.</translation>
    </message>
    <message>
        <source>This person has no address by which this purpose could write to her. Nothing was recorded. Enter the address that came with the sale first.</source>
        <translation>Diese Person hat keine Adresse, an die dieser Zweck ihr schreiben könnte. Es wurde nichts erfasst. Tragen Sie zuerst die Adresse aus dem Verkauf ein.</translation>
    </message>
    <message>
        <source>This person has several addresses, and only the one that came with the sale may be written to. Nothing was recorded. Say which one it is.</source>
        <translation>Diese Person hat mehrere Adressen, und nur an die aus dem Verkauf darf geschrieben werden. Es wurde nichts erfasst. Geben Sie an, welche es ist.</translation>
    </message>
    <message>
        <source>This is none of the addresses by which this purpose could write to this person. Nothing was recorded. Take one of hers.</source>
        <translation>Das ist keine der Adressen, an die dieser Zweck dieser Person schreiben könnte. Es wurde nichts erfasst. Nehmen Sie eine von ihren.</translation>
    </message>
    <message>
        <source>This day is still to come, and nobody knows what will have been answered by then. Choose today or a day before it.</source>
        <translation>Dieser Tag kommt erst noch, und niemand weiß, was bis dahin geantwortet sein wird. Wählen Sie heute oder einen Tag davor.</translation>
    </message>
    <message>
        <source>Of a day that has passed this is not shown, because dates of birth could be read off it. Ask somebody who may see dates of birth.</source>
        <translation>Für einen vergangenen Tag wird das nicht gezeigt, weil sich Geburtsdaten daraus ablesen ließen. Fragen Sie jemanden, der Geburtsdaten sehen darf.</translation>
    </message>
    <message>
        <source>Whether this person could agree alone on that day, or a parent for her, is shown by her date of birth. Nothing was recorded. Ask somebody who may see dates of birth to record it.</source>
        <translation>Ob diese Person an dem Tag selbst zustimmen konnte oder ein Elternteil für sie, zeigt ihr Geburtsdatum. Es wurde nichts eingetragen. Bitten Sie jemanden, der Geburtsdaten sehen darf, es einzutragen.</translation>
    </message>
    <message>
        <source>Before %1 this person was not known here, and your role records nothing of that time. Nothing was recorded. Correct the day, or give the form to the owner or a manager to record it.</source>
        <translation>Vor dem %1 war diese Person hier nicht bekannt, und Ihre Rolle trägt aus dieser Zeit nichts ein. Es wurde nichts eingetragen. Berichtigen Sie den Tag, oder geben Sie das Formular dem Inhaber oder der Leitung zum Eintragen.</translation>
    </message>
</context>
<context>
    <name>consent reason</name>
    <message>
        <source>A backup was put back</source>
        <translation>Eine Sicherung wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>consent state</name>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Yes, renewed</source>
        <translation>Ja, erneuert</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>deadline error</name>
    <message>
        <source>There is no deadline of that name. Nothing was computed. The handbook lists the names.</source>
        <translation>Eine Frist dieses Namens gibt es nicht. Es wurde nichts berechnet. Das Handbuch nennt die Namen.</translation>
    </message>
    <message>
        <source>No deadlines are known for that law. Nothing was computed. Choose one that is listed.</source>
        <translation>Für dieses Gesetz sind keine Fristen bekannt. Es wurde nichts berechnet. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>That law has no such deadline. Nothing was computed. Choose another law or another deadline.</source>
        <translation>Dieses Gesetz kennt diese Frist nicht. Es wurde nichts berechnet. Wählen Sie ein anderes Gesetz oder eine andere Frist.</translation>
    </message>
    <message>
        <source>No rule is known for so early a day. Nothing was computed. Check the day, or ask somebody who knows the law of that time.</source>
        <translation>Für einen so frühen Tag ist keine Regel bekannt. Es wurde nichts berechnet. Prüfen Sie den Tag oder fragen Sie jemanden, der das Recht jener Zeit kennt.</translation>
    </message>
    <message>
        <source>This deadline does not exist for that kind of request. Nothing was computed. Choose another kind.</source>
        <translation>Diese Frist gibt es für diese Art von Anfrage nicht. Es wurde nichts berechnet. Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>A day is written like 2026-06-17, a time like 2026-06-17T08:05:00+02:00. Nothing was computed. Correct when it came in.</source>
        <translation>Einen Tag schreibt man wie 2026-06-17, eine Zeit wie 2026-06-17T08:05:00+02:00. Es wurde nichts berechnet. Berichtigen Sie, wann es einging.</translation>
    </message>
    <message>
        <source>There is no such time zone. Nothing was computed. Write it like Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht. Es wurde nichts berechnet. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Which day a time falls on depends on the time zone of the business. Nothing was computed. Name the zone, or give the day.</source>
        <translation>Auf welchen Tag eine Zeit fällt, hängt von der Zeitzone des Betriebs ab. Es wurde nichts berechnet. Nennen Sie die Zone oder geben Sie den Tag an.</translation>
    </message>
    <message>
        <source>This deadline runs by the hour. Nothing was computed. Give the time of day as well.</source>
        <translation>Diese Frist läuft nach Stunden. Es wurde nichts berechnet. Geben Sie auch die Uhrzeit an.</translation>
    </message>
    <message>
        <source>One of the events is not known, or is not written as NAME=VALUE. Nothing was computed. Correct its name.</source>
        <translation>Eines der Ereignisse ist nicht bekannt oder nicht als NAME=WERT geschrieben. Es wurde nichts berechnet. Berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>One of the events has no day that can be read. Nothing was computed. Write it like 2026-06-17.</source>
        <translation>Eines der Ereignisse hat keinen lesbaren Tag. Es wurde nichts berechnet. Schreiben Sie ihn wie 2026-06-17.</translation>
    </message>
    <message>
        <source>One of the values is given twice. Nothing was computed. Leave one of them out.</source>
        <translation>Einer der Werte ist zweimal angegeben. Es wurde nichts berechnet. Lassen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>Something is said to have happened before the period began. Nothing was computed. Correct the days.</source>
        <translation>Etwas soll geschehen sein, bevor die Frist begann. Es wurde nichts berechnet. Berichtigen Sie die Tage.</translation>
    </message>
    <message>
        <source>There is an answer to a question that was not asked. Nothing was computed. Enter when it was asked.</source>
        <translation>Es gibt eine Antwort auf eine Frage, die nicht gestellt wurde. Es wurde nichts berechnet. Geben Sie ein, wann gefragt wurde.</translation>
    </message>
    <message>
        <source>An answer is said to have come before its question. Nothing was computed. Correct the days.</source>
        <translation>Eine Antwort soll vor ihrer Frage gekommen sein. Es wurde nichts berechnet. Berichtigen Sie die Tage.</translation>
    </message>
    <message>
        <source>The period is missing or cannot be read. Nothing was computed. Write it like P8Y, P24M or P90D.</source>
        <translation>Die Frist fehlt oder ist nicht lesbar. Es wurde nichts berechnet. Schreiben Sie sie wie P8Y, P24M oder P90D.</translation>
    </message>
    <message>
        <source>A period begins with the trigger or at year_end. Nothing was computed. Choose one of them.</source>
        <translation>Eine Frist beginnt mit dem Auslöser oder am Jahresende (year_end). Es wurde nichts berechnet. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>A hold is said to have been lifted before it was placed. Nothing was computed. Correct the days.</source>
        <translation>Eine Sperre soll aufgehoben worden sein, bevor sie gesetzt wurde. Es wurde nichts berechnet. Berichtigen Sie die Tage.</translation>
    </message>
    <message>
        <source>For that day it is not known what waiting for an answer does to the deadline. Nothing was computed. Ask somebody who knows the law of that time.</source>
        <translation>Für diesen Tag ist nicht bekannt, was das Warten auf eine Antwort mit der Frist macht. Es wurde nichts berechnet. Fragen Sie jemanden, der das Recht jener Zeit kennt.</translation>
    </message>
    <message>
        <source>Holidays are written like 2026-04-03,2026-04-06. Nothing was computed. Correct the list.</source>
        <translation>Feiertage schreibt man wie 2026-04-03,2026-04-06. Es wurde nichts berechnet. Berichtigen Sie die Liste.</translation>
    </message>
    <message>
        <source>The holidays of that country are not known. Nothing was computed. Give them as a list.</source>
        <translation>Die Feiertage dieses Landes sind nicht bekannt. Es wurde nichts berechnet. Geben Sie sie als Liste an.</translation>
    </message>
    <message>
        <source>The holidays of that country differ by region. Nothing was computed. Name one of its regions.</source>
        <translation>Die Feiertage dieses Landes unterscheiden sich nach Region. Es wurde nichts berechnet. Nennen Sie eine seiner Regionen.</translation>
    </message>
    <message>
        <source>The holidays of so early a year are not known. Nothing was computed. Give them as a list.</source>
        <translation>Die Feiertage eines so frühen Jahres sind nicht bekannt. Es wurde nichts berechnet. Geben Sie sie als Liste an.</translation>
    </message>
    <message>
        <source>Line %1 of the file lacks a column of the worked examples. Nothing was computed. Compare its first line with the handbook.</source>
        <translation>Zeile %1 der Datei fehlt eine Spalte der durchgerechneten Beispiele. Es wurde nichts berechnet. Vergleichen Sie ihre erste Zeile mit dem Handbuch.</translation>
    </message>
</context>
<context>
    <name>deadline event</name>
    <message>
        <source>identity asked for</source>
        <translation>Identität erfragt</translation>
    </message>
    <message>
        <source>identity shown</source>
        <translation>Identität nachgewiesen</translation>
    </message>
    <message>
        <source>clarification asked for</source>
        <translation>Klärung erbeten</translation>
    </message>
    <message>
        <source>clarification received</source>
        <translation>Klärung erhalten</translation>
    </message>
    <message>
        <source>fee asked for</source>
        <translation>Entgelt verlangt</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>Entgelt bezahlt</translation>
    </message>
    <message>
        <source>extension announced</source>
        <translation>Verlängerung angekündigt</translation>
    </message>
    <message>
        <source>first message to the person</source>
        <translation>erste Mitteilung an die Person</translation>
    </message>
    <message>
        <source>first disclosure to somebody else</source>
        <translation>erste Weitergabe an jemand anderen</translation>
    </message>
    <message>
        <source>hold placed</source>
        <translation>Sperre gesetzt</translation>
    </message>
    <message>
        <source>hold lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>deletion place</name>
    <message>
        <source>Profile and addresses</source>
        <translation>Profil und Adressen</translation>
    </message>
    <message>
        <source>Orders and invoices</source>
        <translation>Bestellungen und Rechnungen</translation>
    </message>
    <message>
        <source>Calls, visits and tasks</source>
        <translation>Anrufe, Besuche und Aufgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Consent ledger</source>
        <translation>Einwilligungsbuch</translation>
    </message>
    <message>
        <source>Files and scans</source>
        <translation>Dateien und Scans</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Anfragen zu eigenen Daten</translation>
    </message>
    <message>
        <source>Undo list of imports</source>
        <translation>Rückgängig-Liste der Importe</translation>
    </message>
    <message>
        <source>Unsaved drafts</source>
        <translation>Nicht gespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>Reasons in the log</source>
        <translation>Gründe im Protokoll</translation>
    </message>
    <message>
        <source>Free text of other records</source>
        <translation>Freier Text anderer Datensätze</translation>
    </message>
</context>
<context>
    <name>erasure ground</name>
    <message>
        <source>The data is no longer needed, Art. 17(1)(a)</source>
        <translation>Die Daten sind nicht mehr nötig, Art. 17(1)(a)</translation>
    </message>
    <message>
        <source>The person took a consent back, Art. 17(1)(b)</source>
        <translation>Die Person hat eine Einwilligung widerrufen, Art. 17(1)(b)</translation>
    </message>
    <message>
        <source>The person objects to the use, Art. 17(1)(c)</source>
        <translation>Die Person widerspricht der Verwendung, Art. 17(1)(c)</translation>
    </message>
    <message>
        <source>The data was used unlawfully, Art. 17(1)(d)</source>
        <translation>Die Daten wurden unrechtmäßig verwendet, Art. 17(1)(d)</translation>
    </message>
    <message>
        <source>A law demands the deletion, Art. 17(1)(e)</source>
        <translation>Ein Gesetz verlangt die Löschung, Art. 17(1)(e)</translation>
    </message>
    <message>
        <source>The person was a child then, Art. 17(1)(f)</source>
        <translation>Die Person war damals ein Kind, Art. 17(1)(f)</translation>
    </message>
    <message>
        <source>The period of keeping has ended</source>
        <translation>Die Aufbewahrungsfrist ist abgelaufen</translation>
    </message>
    <message>
        <source>Another law, for example the CCPA</source>
        <translation>Ein anderes Gesetz, zum Beispiel der CCPA</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation>Zusatzfeld</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Visits and events</source>
        <translation>Besuche und Ereignisse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>giver</name>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Ein Elternteil</translation>
    </message>
    <message>
        <source>A representative</source>
        <translation>Ein Vertreter</translation>
    </message>
</context>
<context>
    <name>how</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Tresen</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per Brief</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Durch das Programm</translation>
    </message>
</context>
<context>
    <name>interaction</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>known point</name>
    <message>
        <source>what was bought last, and when</source>
        <translation>was zuletzt gekauft wurde und wann</translation>
    </message>
    <message>
        <source>the birthday</source>
        <translation>der Geburtstag</translation>
    </message>
    <message>
        <source>the customer number</source>
        <translation>die Kundennummer</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Anschrift</translation>
    </message>
    <message>
        <source>an e-mail address, by writing from it</source>
        <translation>eine E-Mail-Adresse, indem von ihr geschrieben wird</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
</context>
<context>
    <name>lawful basis</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rechtspflicht</translation>
    </message>
    <message>
        <source>Protecting a life</source>
        <translation>Schutz eines Lebens</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>Recognised legitimate interest</source>
        <translation>Anerkanntes berechtigtes Interesse</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berechtigtes Interesse</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>The wording of version %1 was lost when the vault&apos;s file was damaged. That it was published, and who was shown it, is kept.</source>
        <translation>Der Wortlaut von Version %1 ging verloren, als die Datei des Tresors beschädigt wurde. Dass sie veröffentlicht wurde und wem sie gezeigt wurde, ist erhalten.</translation>
    </message>
</context>
<context>
    <name>operation</name>
    <message>
        <source>list customers</source>
        <translation>Kunden auflisten</translation>
    </message>
    <message>
        <source>open a customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>edit a customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>log a contact</source>
        <translation>Kontakte eintragen</translation>
    </message>
    <message>
        <source>move customers to the bin</source>
        <translation>Kunden in den Papierkorb legen</translation>
    </message>
    <message>
        <source>take customers out of the bin</source>
        <translation>Kunden aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>see sensitive fields</source>
        <translation>sensible Felder sehen</translation>
    </message>
    <message>
        <source>list attached files</source>
        <translation>angehängte Dateien auflisten</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>open an attached file</source>
        <translation>angehängte Dateien öffnen</translation>
    </message>
    <message>
        <source>save an attached file elsewhere</source>
        <translation>angehängte Dateien woanders speichern</translation>
    </message>
    <message>
        <source>remove an attached file</source>
        <translation>angehängte Dateien entfernen</translation>
    </message>
    <message>
        <source>bring a removed file back</source>
        <translation>entfernte Dateien zurückholen</translation>
    </message>
    <message>
        <source>list own fields</source>
        <translation>eigene Felder auflisten</translation>
    </message>
    <message>
        <source>change own fields</source>
        <translation>eigene Felder ändern</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>undo an import</source>
        <translation>Importe rückgängig machen</translation>
    </message>
    <message>
        <source>list imports</source>
        <translation>Importe auflisten</translation>
    </message>
    <message>
        <source>export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>print a customer</source>
        <translation>Kunden drucken</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>das Protokoll lesen</translation>
    </message>
    <message>
        <source>check the log</source>
        <translation>das Protokoll prüfen</translation>
    </message>
    <message>
        <source>write a checkpoint of the log</source>
        <translation>einen Prüfpunkt des Protokolls schreiben</translation>
    </message>
    <message>
        <source>list purposes</source>
        <translation>Zwecke auflisten</translation>
    </message>
    <message>
        <source>edit purposes</source>
        <translation>Zwecke bearbeiten</translation>
    </message>
    <message>
        <source>see who agreed to what</source>
        <translation>sehen, wer worin eingewilligt hat</translation>
    </message>
    <message>
        <source>record a consent</source>
        <translation>Einwilligungen eintragen</translation>
    </message>
    <message>
        <source>correct an entry of the consent ledger</source>
        <translation>einen Eintrag des Einwilligungsbuchs berichtigen</translation>
    </message>
    <message>
        <source>export consents</source>
        <translation>Einwilligungen exportieren</translation>
    </message>
    <message>
        <source>import consents</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>restrict the use of a customer&apos;s data</source>
        <translation>die Verarbeitung der Daten eines Kunden einschränken</translation>
    </message>
    <message>
        <source>lift the restriction of a customer&apos;s data</source>
        <translation>die Einschränkung der Daten eines Kunden aufheben</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>Benutzer auflisten</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>change a role</source>
        <translation>eine Rolle ändern</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>das eigene Passwort ändern</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>einen neuen Notfallcode erstellen</translation>
    </message>
    <message>
        <source>keep what is not saved yet</source>
        <translation>aufbewahren, was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>renew the vault&apos;s key</source>
        <translation>den Schlüssel des Tresors erneuern</translation>
    </message>
    <message>
        <source>export the vault&apos;s key</source>
        <translation>den Schlüssel des Tresors exportieren</translation>
    </message>
    <message>
        <source>add sample data</source>
        <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <source>remove sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>check the vault</source>
        <translation>den Tresor prüfen</translation>
    </message>
    <message>
        <source>save what can be read of a damaged vault</source>
        <translation>retten, was von einem beschädigten Tresor lesbar ist</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>see requests</source>
        <translation>Anfragen sehen</translation>
    </message>
    <message>
        <source>take in a request</source>
        <translation>Anfragen aufnehmen</translation>
    </message>
    <message>
        <source>answer a request</source>
        <translation>Anfragen beantworten</translation>
    </message>
    <message>
        <source>put together a person&apos;s data</source>
        <translation>die Daten einer Person zusammenstellen</translation>
    </message>
    <message>
        <source>list orders</source>
        <translation>Bestellungen auflisten</translation>
    </message>
    <message>
        <source>open an order</source>
        <translation>Bestellungen öffnen</translation>
    </message>
    <message>
        <source>add an order</source>
        <translation>Bestellungen hinzufügen</translation>
    </message>
    <message>
        <source>list products</source>
        <translation>Produkte auflisten</translation>
    </message>
    <message>
        <source>edit products</source>
        <translation>Produkte bearbeiten</translation>
    </message>
    <message>
        <source>book stock</source>
        <translation>Bestand buchen</translation>
    </message>
    <message>
        <source>list events</source>
        <translation>Ereignisse auflisten</translation>
    </message>
    <message>
        <source>erase a customer</source>
        <translation>Kunden endgültig löschen</translation>
    </message>
    <message>
        <source>see periods and legal holds</source>
        <translation>Fristen und Löschsperren sehen</translation>
    </message>
    <message>
        <source>set periods</source>
        <translation>Fristen festlegen</translation>
    </message>
    <message>
        <source>place and lift legal holds</source>
        <translation>Löschsperren setzen und aufheben</translation>
    </message>
    <message>
        <source>purge what is past its time</source>
        <translation>löschen, was über der Zeit ist</translation>
    </message>
    <message>
        <source>write a backup</source>
        <translation>Sicherungen schreiben</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>Sicherungen wiederherstellen</translation>
    </message>
    <message>
        <source>print a person&apos;s consent record or sheet</source>
        <translation>Einwilligungsnachweise oder Auskunftsblätter drucken</translation>
    </message>
    <message>
        <source>see who recorded an entry</source>
        <translation>sehen, wer Einträge gemacht hat</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Given by the person</source>
        <translation>Von der Person angegeben</translation>
    </message>
    <message>
        <source>Noticed by us</source>
        <translation>Von uns bemerkt</translation>
    </message>
    <message>
        <source>Our own note or conclusion</source>
        <translation>Eigene Notiz oder Folgerung</translation>
    </message>
    <message>
        <source>From somebody else</source>
        <translation>Von jemand anderem</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>There is no @ sign in it</source>
        <translation>Es fehlt das @</translation>
    </message>
    <message>
        <source>There are two @ signs in it</source>
        <translation>Es stehen zwei @ darin</translation>
    </message>
    <message>
        <source>Nothing stands before the @ sign</source>
        <translation>Vor dem @ steht nichts</translation>
    </message>
    <message>
        <source>Nothing stands behind the @ sign</source>
        <translation>Hinter dem @ steht nichts</translation>
    </message>
    <message>
        <source>The part behind the @ sign has no dot</source>
        <translation>Der Teil hinter dem @ hat keinen Punkt</translation>
    </message>
    <message>
        <source>A character in it does not belong into an e-mail</source>
        <translation>Ein Zeichen darin gehört nicht in eine E-Mail</translation>
    </message>
    <message>
        <source>It is too long for an e-mail</source>
        <translation>Für eine E-Mail ist sie zu lang</translation>
    </message>
    <message>
        <source>Enter a name, an e-mail, a phone or a customer number</source>
        <translation>Geben Sie einen Namen, eine E-Mail, ein Telefon oder eine Kundennummer ein</translation>
    </message>
    <message>
        <source>Too long, at most %1 letters: shorten it, or move part of it into a note</source>
        <translation>Zu lang, höchstens %1 Zeichen: Kürzen Sie es oder verschieben Sie einen Teil in eine Notiz</translation>
    </message>
    <message>
        <source>Too long: shorten it, or move part of it into a note</source>
        <translation>Zu lang: Kürzen Sie es oder verschieben Sie einen Teil in eine Notiz</translation>
    </message>
    <message>
        <source>Nothing can be sent to this e-mail</source>
        <translation>An diese E-Mail lässt sich nichts senden</translation>
    </message>
    <message>
        <source>This phone number cannot be dialled</source>
        <translation>Diese Telefonnummer ist nicht wählbar</translation>
    </message>
    <message>
        <source>This date cannot be read</source>
        <translation>Dieses Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>This day is still to come: check the year</source>
        <translation>Dieser Tag kommt erst noch: Prüfen Sie das Jahr</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://</source>
        <translation>Ein Link beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>There is an invisible character in it: delete the text and type it again</source>
        <translation>Darin ist ein unsichtbares Zeichen: Löschen Sie den Text und tippen Sie ihn neu</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>No proof</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Confirmed link</source>
        <translation>Bestätigter Link</translation>
    </message>
    <message>
        <source>Imported, no proof</source>
        <translation>Importiert, ohne Nachweis</translation>
    </message>
    <message>
        <source>the file was removed on %1</source>
        <comment>day</comment>
        <translation>die Datei wurde am %1 entfernt</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Contract with the customer</source>
        <translation>Vertrag mit dem Kunden</translation>
    </message>
    <message>
        <source>Keeping records the law asks for</source>
        <translation>Aufbewahrung, die das Gesetz verlangt</translation>
    </message>
    <message>
        <source>Messages about orders and repairs</source>
        <translation>Nachrichten zu Aufträgen und Reparaturen</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>Advertising by e-mail</source>
        <translation>Werbung per E-Mail</translation>
    </message>
    <message>
        <source>Advertising by phone</source>
        <translation>Werbung per Telefon</translation>
    </message>
    <message>
        <source>Advertising by post</source>
        <translation>Werbung per Post</translation>
    </message>
    <message>
        <source>Personal recommendations by a model</source>
        <translation>Persönliche Empfehlungen durch ein Modell</translation>
    </message>
    <message>
        <source>Personal price offers by a model</source>
        <translation>Persönliche Preisangebote durch ein Modell</translation>
    </message>
    <message>
        <source>Personal forecasts by a model</source>
        <translation>Persönliche Vorhersagen durch ein Modell</translation>
    </message>
    <message>
        <source>Drafts of answers by a model</source>
        <translation>Antwortentwürfe durch ein Modell</translation>
    </message>
    <message>
        <source>Checking the models for unfairness</source>
        <translation>Prüfung der Modelle auf Ungleichbehandlung</translation>
    </message>
    <message>
        <source>Passing on to others</source>
        <translation>Weitergabe an andere</translation>
    </message>
</context>
<context>
    <name>purpose text</name>
    <message>
        <source>What is needed to sell, repair, deliver and bill.</source>
        <translation>Was für Verkauf, Reparatur, Lieferung und Rechnung nötig ist.</translation>
    </message>
    <message>
        <source>Invoices and letters that tax and trade law make you keep.</source>
        <translation>Rechnungen und Briefe, die Sie nach Steuer- und Handelsrecht aufbewahren müssen.</translation>
    </message>
    <message>
        <source>Telling people that their order is ready or a part is missing.</source>
        <translation>Bescheid geben, wenn ein Auftrag fertig ist oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Knowing people well enough to serve them: notes, calls, visits.</source>
        <translation>Menschen gut genug kennen, um sie zu bedienen: Notizen, Anrufe, Besuche.</translation>
    </message>
    <message>
        <source>News and offers by e-mail, only to those who agreed.</source>
        <translation>Neuigkeiten und Angebote per E-Mail, nur an Personen, die eingewilligt haben.</translation>
    </message>
    <message>
        <source>News and offers by phone, only to those who agreed.</source>
        <translation>Neuigkeiten und Angebote per Telefon, nur an Personen, die eingewilligt haben.</translation>
    </message>
    <message>
        <source>News and offers by letter, only to those who agreed.</source>
        <translation>Neuigkeiten und Angebote per Brief, nur an Personen, die eingewilligt haben.</translation>
    </message>
    <message>
        <source>Suggesting what may fit, from what somebody bought.</source>
        <translation>Vorschlagen, was passen könnte, aus dem, was jemand gekauft hat.</translation>
    </message>
    <message>
        <source>Suggesting a price for one person.</source>
        <translation>Einen Preis für eine einzelne Person vorschlagen.</translation>
    </message>
    <message>
        <source>Estimating what one person will buy and when.</source>
        <translation>Schätzen, was eine Person kaufen wird und wann.</translation>
    </message>
    <message>
        <source>Proposing words for an answer; people send it.</source>
        <translation>Worte für eine Antwort vorschlagen; Menschen senden sie.</translation>
    </message>
    <message>
        <source>Testing whether models treat groups of people alike.</source>
        <translation>Prüfen, ob Modelle Gruppen von Menschen gleich behandeln.</translation>
    </message>
    <message>
        <source>Giving data to another business, only to those it was agreed for.</source>
        <translation>Daten an einen anderen Betrieb geben, nur von Personen, die eingewilligt haben.</translation>
    </message>
</context>
<context>
    <name>receipt part</name>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>der Zweck</translation>
    </message>
    <message>
        <source>the wording</source>
        <translation>der Wortlaut</translation>
    </message>
    <message>
        <source>the legal ground</source>
        <translation>die Rechtsgrundlage</translation>
    </message>
    <message>
        <source>the data that are used</source>
        <translation>die verwendeten Daten</translation>
    </message>
    <message>
        <source>what is done with them</source>
        <translation>was damit gemacht wird</translation>
    </message>
    <message>
        <source>how long they are kept</source>
        <translation>wie lange sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>who receives them</source>
        <translation>wer sie bekommt</translation>
    </message>
    <message>
        <source>how it is withdrawn</source>
        <translation>wie man widerruft</translation>
    </message>
    <message>
        <source>until when it holds</source>
        <translation>bis wann es gilt</translation>
    </message>
    <message>
        <source>its place in the ledger</source>
        <translation>sein Platz im Einwilligungsbuch</translation>
    </message>
    <message>
        <source>the business</source>
        <translation>der Betrieb</translation>
    </message>
    <message>
        <source>where the data are kept</source>
        <translation>wo die Daten liegen</translation>
    </message>
    <message>
        <source>whether the data are of a special kind</source>
        <translation>ob es Daten besonderer Art sind</translation>
    </message>
    <message>
        <source>This vault holds the entry, but the receipt says otherwise than the business does today: %1. The business has changed since, or the receipt was changed. Nothing was changed here. Compare it with what was handed out then.</source>
        <translation>Dieser Tresor hat den Eintrag, aber der Beleg sagt etwas anderes als der Betrieb heute: %1. Der Betrieb hat sich seitdem geändert, oder der Beleg wurde geändert. Hier wurde nichts geändert. Vergleichen Sie ihn mit dem, was damals ausgehändigt wurde.</translation>
    </message>
    <message>
        <source>The receipt is not the one of this vault: it differs from the entry here in: %1. It was changed after it was written and proves nothing. Nothing was changed here.</source>
        <translation>Der Beleg ist nicht der dieses Tresors: Er weicht vom Eintrag hier ab in: %1. Er wurde nach dem Schreiben geändert und beweist nichts. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>its form</source>
        <translation>seine Form</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>seine Sprache</translation>
    </message>
    <message>
        <source>The receipt has the form of an earlier version of this program, which said less. What it says is as this vault holds it. These parts are missing or shorter: %1. It was written then, or somebody took them out. Compare it with what was handed out.</source>
        <translation>Der Beleg hat die Form einer früheren Version dieses Programms, die weniger sagte. Was er sagt, steht auch so in diesem Tresor. Diese Teile fehlen oder sind kürzer: %1. Er wurde damals geschrieben, oder jemand hat sie herausgenommen. Vergleichen Sie ihn mit dem, was ausgehändigt wurde.</translation>
    </message>
    <message>
        <source>the number of the entry</source>
        <translation>die Nummer des Eintrags</translation>
    </message>
</context>
<context>
    <name>request end</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Person not identified</source>
        <translation>Person nicht identifiziert</translation>
    </message>
</context>
<context>
    <name>request error</name>
    <message>
        <source>What the person asks for is not chosen. Nothing was recorded. Choose at least one thing.</source>
        <translation>Was die Person verlangt, ist nicht gewählt. Es wurde nichts eingetragen. Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>Neither a customer nor a name is given. Nothing was recorded. Choose the customer, or enter what the person calls herself.</source>
        <translation>Weder ein Kunde noch ein Name ist angegeben. Es wurde nichts eingetragen. Wählen Sie den Kunden oder geben Sie ein, wie sich die Person nennt.</translation>
    </message>
    <message>
        <source>The day of receipt is missing or still to come. Nothing was recorded. Enter when it reached you.</source>
        <translation>Der Tag des Eingangs fehlt oder kommt erst noch. Es wurde nichts eingetragen. Geben Sie ein, wann es Sie erreicht hat.</translation>
    </message>
    <message>
        <source>No law is known for the countries of the business and the person. Nothing was recorded. Choose the law yourself.</source>
        <translation>Für die Länder des Betriebs und der Person ist kein Gesetz bekannt. Es wurde nichts eingetragen. Wählen Sie das Gesetz selbst.</translation>
    </message>
    <message>
        <source>This is another law than the countries say. Nothing was recorded. Say in a few words why.</source>
        <translation>Das ist ein anderes Gesetz, als die Länder sagen. Es wurde nichts eingetragen. Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>The law that was chosen does not know this kind of request. Nothing was recorded. Choose another kind or another law.</source>
        <translation>Das gewählte Gesetz kennt diese Art von Anfrage nicht. Es wurde nichts eingetragen. Wählen Sie eine andere Art oder ein anderes Gesetz.</translation>
    </message>
    <message>
        <source>The day lies before the receipt or is still to come. Nothing was changed. Correct the day.</source>
        <translation>Der Tag liegt vor dem Eingang oder kommt erst noch. Es wurde nichts geändert. Berichtigen Sie den Tag.</translation>
    </message>
    <message>
        <source>The time in which an extension may be announced is over. Nothing was changed. The first deadline stays; answer as soon as you can.</source>
        <translation>Die Zeit, in der eine Verlängerung angekündigt werden darf, ist vorbei. Es wurde nichts geändert. Es bleibt bei der ersten Frist; antworten Sie so bald wie möglich.</translation>
    </message>
    <message>
        <source>The law knows no extension for this. Nothing was changed. The deadline stays as it is.</source>
        <translation>Das Gesetz kennt dafür keine Verlängerung. Es wurde nichts geändert. Die Frist bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This request is closed. Nothing was changed. If the person asks again, open a new one.</source>
        <translation>Diese Anfrage ist geschlossen. Es wurde nichts geändert. Fragt die Person wieder, nehmen Sie eine neue auf.</translation>
    </message>
    <message>
        <source>No such question is outstanding. Nothing was changed. Look at the history of the request.</source>
        <translation>Eine solche Frage steht nicht aus. Es wurde nichts geändert. Sehen Sie im Verlauf der Anfrage nach.</translation>
    </message>
    <message>
        <source>This was asked already and the answer is outstanding. Nothing was changed. Wait for it, or enter it.</source>
        <translation>Das wurde schon gefragt, und die Antwort steht aus. Es wurde nichts geändert. Warten Sie darauf oder geben Sie sie ein.</translation>
    </message>
    <message>
        <source>It is known already who asks. Nothing was changed. There is nothing more to check.</source>
        <translation>Es ist schon bekannt, wer anfragt. Es wurde nichts geändert. Es ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>The law wants this done without a check of identity. Nothing was changed. Do not ask; carry it out.</source>
        <translation>Das Gesetz will dies ohne Prüfung der Identität. Es wurde nichts geändert. Fragen Sie nicht; führen Sie es aus.</translation>
    </message>
    <message>
        <source>It is not checked yet who asks, and data may not go to the wrong person. Nothing was changed. Check the identity first.</source>
        <translation>Noch ist nicht geprüft, wer anfragt, und Daten dürfen nicht an die falsche Person gehen. Es wurde nichts geändert. Prüfen Sie zuerst die Identität.</translation>
    </message>
    <message>
        <source>An answer of the person is outstanding. Nothing was changed. Enter the answer first.</source>
        <translation>Eine Antwort der Person steht aus. Es wurde nichts geändert. Geben Sie zuerst die Antwort ein.</translation>
    </message>
    <message>
        <source>Not everything that was asked for is decided. Nothing was changed. Decide the rest first.</source>
        <translation>Nicht über alles Verlangte ist entschieden. Es wurde nichts geändert. Entscheiden Sie zuerst über den Rest.</translation>
    </message>
    <message>
        <source>The time was extended already; the law allows it once. Nothing was changed. The deadline stays as it is.</source>
        <translation>Die Frist wurde schon verlängert; das Gesetz erlaubt es einmal. Es wurde nichts geändert. Die Frist bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Receipt was confirmed already. Nothing was changed.</source>
        <translation>Der Eingang wurde schon bestätigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This was decided already. Nothing was changed.</source>
        <translation>Darüber wurde schon entschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The person has a right to know why. Nothing was changed. Say it in a few words.</source>
        <translation>Die Person hat ein Recht zu wissen, warum. Es wurde nichts geändert. Sagen Sie es in wenigen Worten.</translation>
    </message>
    <message>
        <source>This method, outcome or ground does not exist for that kind of request. Nothing was changed. Choose another one.</source>
        <translation>Dieses Verfahren, dieses Ergebnis oder diesen Grund gibt es für diese Art von Anfrage nicht. Es wurde nichts geändert. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The law knows no ground to refuse this. Nothing was changed. Carry it out.</source>
        <translation>Das Gesetz kennt keinen Grund, dies abzulehnen. Es wurde nichts geändert. Führen Sie es aus.</translation>
    </message>
    <message>
        <source>The request has no such part. Nothing was changed. Look at what was asked for.</source>
        <translation>Die Anfrage hat keinen solchen Teil. Es wurde nichts geändert. Sehen Sie nach, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Nothing that was asked for is answered by a copy of data. Nothing was written. Carry the request out and close it.</source>
        <translation>Nichts des Verlangten wird mit einer Kopie der Daten beantwortet. Es wurde nichts geschrieben. Führen Sie die Anfrage aus und schließen Sie sie.</translation>
    </message>
    <message>
        <source>Deletion was not asked for. Nothing was changed. Take in a new request if the person wants it.</source>
        <translation>Eine Löschung wurde nicht verlangt. Es wurde nichts geändert. Nehmen Sie eine neue Anfrage auf, wenn die Person es will.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet, so there is nothing to prove. Nothing was changed. Go through the steps first.</source>
        <translation>Noch wurde nichts gelöscht, es gibt also nichts nachzuweisen. Es wurde nichts geändert. Gehen Sie zuerst die Schritte durch.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Nothing was changed. Choose a person.</source>
        <translation>Es wurde niemand gewählt. Es wurde nichts geändert. Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>It is not decided what becomes of every text that names somebody. Nothing was deleted or written. Decide about each.</source>
        <translation>Nicht über jeden Text, der jemanden nennt, ist entschieden. Es wurde nichts gelöscht oder geschrieben. Entscheiden Sie über jeden.</translation>
    </message>
    <message>
        <source>The record was changed while the copy was looked through. Nothing was written. Look through it once more.</source>
        <translation>Der Datensatz wurde geändert, während die Auskunft durchgesehen wurde. Es wurde nichts geschrieben. Sehen Sie sie noch einmal durch.</translation>
    </message>
    <message>
        <source>Line %1 of the answer that the law demands is empty: something is held for no purpose, or for one that is not in the list. Nothing was written. Say in the person&apos;s record what it is held for and try again.</source>
        <translation>Zeile %1 der Antwort, die das Gesetz verlangt, ist leer: Etwas ist für keinen Zweck gespeichert oder für einen, der nicht in der Liste steht. Es wurde nichts geschrieben. Geben Sie im Datensatz der Person an, wofür es gespeichert ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>request kind</name>
    <message>
        <source>Copy of the data</source>
        <translation>Kopie der Daten</translation>
    </message>
    <message>
        <source>Correct data</source>
        <translation>Daten berichtigen</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>Restrict the use of data</source>
        <translation>Verarbeitung der Daten einschränken</translation>
    </message>
    <message>
        <source>Take data to somebody else</source>
        <translation>Daten zu jemand anderem mitnehmen</translation>
    </message>
    <message>
        <source>Object to a use</source>
        <translation>Einer Verwendung widersprechen</translation>
    </message>
    <message>
        <source>Object to advertising</source>
        <translation>Werbung widersprechen</translation>
    </message>
    <message>
        <source>Have a suggestion of the computer reviewed</source>
        <translation>Einen Vorschlag des Computers prüfen lassen</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Eine Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Stop selling and sharing</source>
        <translation>Verkauf und Weitergabe beenden</translation>
    </message>
    <message>
        <source>Limit the use of sensitive data</source>
        <translation>Verwendung sensibler Daten begrenzen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
</context>
<context>
    <name>request kind short</name>
    <message>
        <source>Copy of data</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mitnahme</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>No advertising</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Keine Weitergabe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
</context>
<context>
    <name>request law</name>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>UK-DSGVO</translation>
    </message>
    <message>
        <source>CCPA</source>
        <translation>CCPA</translation>
    </message>
    <message>
        <source>LGPD</source>
        <translation>LGPD</translation>
    </message>
    <message>
        <source>GDPR Art. 9(2)(%1)</source>
        <translation>DSGVO Art. 9(2)(%1)</translation>
    </message>
</context>
<context>
    <name>request move</name>
    <message>
        <source>took it in</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>confirmed receipt</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>found who it is</source>
        <translation>ermittelt, wer es ist</translation>
    </message>
    <message>
        <source>asked for identity</source>
        <translation>Identität erfragt</translation>
    </message>
    <message>
        <source>confirmed identity</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>asked what is meant</source>
        <translation>gefragt, was gemeint ist</translation>
    </message>
    <message>
        <source>got an answer</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>asked for a fee</source>
        <translation>Entgelt verlangt</translation>
    </message>
    <message>
        <source>got the fee</source>
        <translation>Entgelt bekommen</translation>
    </message>
    <message>
        <source>extended the time</source>
        <translation>Frist verlängert</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>closed it: not wanted any more</source>
        <translation>geschlossen: nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>closed it: person not identified</source>
        <translation>geschlossen: Person nicht identifiziert</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
</context>
<context>
    <name>request outcome</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Stattgegeben</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Teilweise stattgegeben</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>Nichts ist gespeichert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>request step</name>
    <message>
        <source>Receive</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>request way</name>
    <message>
        <source>By letter</source>
        <translation>Per Brief</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>By social media</source>
        <translation>Über soziale Medien</translation>
    </message>
    <message>
        <source>By a signal of the browser</source>
        <translation>Durch ein Signal des Browsers</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
</context>
<context>
    <name>restriction</name>
    <message>
        <source>They say that the data is wrong</source>
        <translation>Die Person sagt, die Daten seien falsch</translation>
    </message>
    <message>
        <source>It was used unlawfully, and they want it kept</source>
        <translation>Unrechtmäßig verwendet; die Person möchte, dass sie trotzdem bleiben</translation>
    </message>
    <message>
        <source>They need it for a legal claim</source>
        <translation>Die Person braucht sie für einen Rechtsanspruch</translation>
    </message>
    <message>
        <source>They objected, and it is being weighed</source>
        <translation>Die Person hat widersprochen, und es wird abgewogen</translation>
    </message>
    <message>
        <source>The time for which it was kept is over</source>
        <translation>Die Zeit, für die es behalten wurde, ist um</translation>
    </message>
</context>
<context>
    <name>right</name>
    <message>
        <source>See customers</source>
        <translation>Kunden sehen</translation>
    </message>
    <message>
        <source>Add and edit customers</source>
        <translation>Kunden hinzufügen und bearbeiten</translation>
    </message>
    <message>
        <source>Move customers to the bin and back</source>
        <translation>Kunden in den Papierkorb legen und zurückholen</translation>
    </message>
    <message>
        <source>See birthdays and other sensitive fields</source>
        <translation>Geburtstage und andere sensible Felder sehen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportieren und drucken</translation>
    </message>
    <message>
        <source>Read the log of who did what</source>
        <translation>Das Protokoll lesen, wer was getan hat</translation>
    </message>
    <message>
        <source>Edit purposes and own fields</source>
        <translation>Zwecke und eigene Felder bearbeiten</translation>
    </message>
    <message>
        <source>Manage users and roles</source>
        <translation>Benutzer und Rollen verwalten</translation>
    </message>
    <message>
        <source>Manage the vault</source>
        <translation>Den Tresor verwalten</translation>
    </message>
    <message>
        <source>Answer what people ask about their own data</source>
        <translation>Beantworten, was Personen zu ihren Daten verlangen</translation>
    </message>
    <message>
        <source>Manage products, prices and stock</source>
        <translation>Produkte, Preise und Bestand verwalten</translation>
    </message>
    <message>
        <source>Set periods and legal holds, erase people</source>
        <translation>Fristen und Löschsperren festlegen, Personen löschen</translation>
    </message>
    <message>
        <source>Write and check backups</source>
        <translation>Sicherungen schreiben und prüfen</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
</context>
<context>
    <name>rule origin</name>
    <message>
        <source>secondary; 8 years since the Fourth Bureaucracy Relief Act, 10 before</source>
        <translation>aus zweiter Hand; 8 Jahre seit dem Vierten Bürokratieentlastungsgesetz, vorher 10</translation>
    </message>
    <message>
        <source>secondary; a law for letters themselves, here it is about notes of contacts</source>
        <translation>aus zweiter Hand; ein Gesetz für die Briefe selbst, hier geht es um Notizen zu Kontakten</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Entscheidung</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>secondary; not binding</source>
        <translation>aus zweiter Hand; nicht bindend</translation>
    </message>
    <message>
        <source>secondary; a sole trader keeps them 5 years after 31 January</source>
        <translation>aus zweiter Hand; Einzelunternehmer bewahren sie 5 Jahre nach dem 31. Januar auf</translation>
    </message>
    <message>
        <source>own choice; ask your accountant</source>
        <translation>eigene Entscheidung; fragen Sie Ihren Steuerberater</translation>
    </message>
    <message>
        <source>not verified; the law is about calls</source>
        <translation>nicht geprüft; das Gesetz handelt von Anrufen</translation>
    </message>
</context>
<context>
    <name>rule reason</name>
    <message>
        <source>AO § 147(3), HGB § 257(4): commercial and business letters</source>
        <translation>AO § 147(3), HGB § 257(4): Handels- und Geschäftsbriefe</translation>
    </message>
    <message>
        <source>BGB §§ 195, 199: claims from a contract</source>
        <translation>BGB §§ 195, 199: Ansprüche aus einem Vertrag</translation>
    </message>
    <message>
        <source>GDPR Art. 5(1)(e)</source>
        <translation>DSGVO Art. 5(1)(e)</translation>
    </message>
    <message>
        <source>C. civ. 2224: claims from a contract</source>
        <translation>C. civ. 2224: Ansprüche aus einem Vertrag</translation>
    </message>
    <message>
        <source>CNIL, reference for customer management</source>
        <translation>CNIL, Referenz für die Kundenverwaltung</translation>
    </message>
    <message>
        <source>HMRC: records of a company</source>
        <translation>HMRC: Unterlagen einer Gesellschaft</translation>
    </message>
    <message>
        <source>Limitation Act 1980 s. 5</source>
        <translation>Limitation Act 1980 s. 5</translation>
    </message>
    <message>
        <source>UK GDPR Art. 5(1)(e)</source>
        <translation>UK-DSGVO Art. 5(1)(e)</translation>
    </message>
    <message>
        <source>IRS: support for tax returns, 3 years usual, up to 7 in set cases</source>
        <translation>IRS: Belege zur Steuererklärung, meist 3 Jahre, in bestimmten Fällen bis zu 7</translation>
    </message>
    <message>
        <source>California Code of Civil Procedure s. 337</source>
        <translation>California Code of Civil Procedure s. 337</translation>
    </message>
    <message>
        <source>The longest usual period for accounts</source>
        <translation>Die längste übliche Frist für die Buchhaltung</translation>
    </message>
    <message>
        <source>Claims from a contract</source>
        <translation>Ansprüche aus einem Vertrag</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>UWG § 7a(2): proof of consent to calls; GDPR Art. 7(1)</source>
        <translation>§ 7a Abs. 2 UWG: Nachweis der Einwilligung in Anrufe; Art. 7 Abs. 1 DSGVO</translation>
    </message>
    <message>
        <source>GDPR Art. 7(1); C. civ. 2224</source>
        <translation>Art. 7 Abs. 1 DSGVO; C. civ. 2224</translation>
    </message>
    <message>
        <source>UK GDPR Art. 7(1); Limitation Act 1980</source>
        <translation>Art. 7 Abs. 1 UK-DSGVO; Limitation Act 1980</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Nachweis der Einwilligung</translation>
    </message>
    <message>
        <source>OWiG § 31(2) No. 1, GDPR Art. 5(2)</source>
        <translation>§ 31 Abs. 2 Nr. 1 OWiG, Art. 5 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>GDPR Art. 5(2)</source>
        <translation>Art. 5 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR Art. 5(2); Limitation Act 1980</source>
        <translation>Art. 5 Abs. 2 UK-DSGVO; Limitation Act 1980</translation>
    </message>
    <message>
        <source>11 CCR 7101: at least 24 months</source>
        <translation>11 CCR 7101: mindestens 24 Monate</translation>
    </message>
    <message>
        <source>Proof that a request was answered</source>
        <translation>Nachweis, dass eine Anfrage beantwortet wurde</translation>
    </message>
</context>
<context>
    <name>sending way</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Typed in</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Yes, ask again</source>
        <translation>Ja, neu fragen</translation>
    </message>
    <message>
        <source>Yes, no proof</source>
        <translation>Ja, kein Nachweis</translation>
    </message>
    <message>
        <source>Yes, held back</source>
        <translation>Ja, zurückgestellt</translation>
    </message>
    <message>
        <source>Own customer</source>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>Yes, restricted</source>
        <translation>Ja, eingeschränkt</translation>
    </message>
    <message>
        <source>Yes, under age</source>
        <translation>Ja, minderjährig</translation>
    </message>
    <message>
        <source>Yes, switched off</source>
        <translation>Ja, abgeschaltet</translation>
    </message>
    <message>
        <source>Yes, in the bin</source>
        <translation>Ja, im Papierkorb</translation>
    </message>
    <message>
        <source>This yes was given before the purpose changed and does not cover what it is now. It is not used until the person was asked again and agreed.</source>
        <translation>Diese Einwilligung wurde gegeben, bevor sich der Zweck änderte, und deckt nicht, was er jetzt ist. Sie wird nicht verwendet, bis die Person erneut gefragt wurde und eingewilligt hat.</translation>
    </message>
    <message>
        <source>This purpose counts a yes only with proof, and there is none. It is not used until the person agreed with proof.</source>
        <translation>Dieser Zweck zählt eine Einwilligung nur mit Nachweis, und es gibt keinen. Sie wird nicht verwendet, bis die Person mit Nachweis eingewilligt hat.</translation>
    </message>
    <message>
        <source>No answer was given. The person may be written to as an own customer, until a no.</source>
        <translation>Eine Antwort gibt es nicht. Die Person darf als Bestandskunde angeschrieben werden, bis sie Nein sagt.</translation>
    </message>
    <message>
        <source>The person&apos;s data is restricted: this yes is not used.</source>
        <translation>Die Daten der Person sind eingeschränkt: Diese Einwilligung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The person is under age: this yes is not used until a parent agrees, or the person is old enough.</source>
        <translation>Die Person ist minderjährig: Diese Einwilligung wird nicht verwendet, bis ein Elternteil einwilligt oder die Person alt genug ist.</translation>
    </message>
    <message>
        <source>The purpose is switched off: this yes is not used.</source>
        <translation>Der Zweck ist abgeschaltet: Diese Einwilligung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The person is in the bin: this yes is not used.</source>
        <translation>Die Person ist im Papierkorb: Diese Einwilligung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>This yes is not used.</source>
        <translation>Diese Einwilligung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Braucht Einwilligung</translation>
    </message>
</context>
<context>
    <name>territory</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Ceuta And Melilla</source>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Südgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard And McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Äußeres Ozeanien</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tristan Da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks And Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis And Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>withholding</name>
    <message>
        <source>Rights of other people, Art. 15(4)</source>
        <translation>Rechte anderer Personen, Art. 15(4)</translation>
    </message>
    <message>
        <source>Trade secret, recital 63</source>
        <translation>Geschäftsgeheimnis, Erwägungsgrund 63</translation>
    </message>
    <message>
        <source>Confidential legal advice</source>
        <translation>Vertrauliche Rechtsberatung</translation>
    </message>
    <message>
        <source>An exemption of national law</source>
        <translation>Eine Ausnahme im nationalen Recht</translation>
    </message>
    <message>
        <source>Never shown in such an answer, 11 CCR 7024</source>
        <translation>In einer solchen Antwort nie gezeigt, 11 CCR 7024</translation>
    </message>
</context>
</TS>
