<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>aicms::about::Age</name>
    <message numerus="yes">
        <source>This version is %n day(s) old.</source>
        <translation>
            <numerusform>This version is %n day old.</numerusform>
            <numerusform>This version is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version is %n month(s) old.</source>
        <translation>
            <numerusform>This version is %n month old.</numerusform>
            <numerusform>This version is %n months old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version is %n year(s) old.</source>
        <translation>
            <numerusform>This version is %n year old.</numerusform>
            <numerusform>This version is %n years old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::cli::Text</name>
    <message numerus="yes">
        <source>Advertising to this person was stopped at once: %n purpose(s).</source>
        <translation>
            <numerusform>Advertising to this person was stopped at once: %n purpose.</numerusform>
            <numerusform>Advertising to this person was stopped at once: %n purposes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::Actions</name>
    <message numerus="yes">
        <source>Tag “%1” added to %Ln customer(s)</source>
        <translation>
            <numerusform>Tag “%1” added to %Ln customer</numerusform>
            <numerusform>Tag “%1” added to %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved to the bin</source>
        <translation>
            <numerusform>%Ln customer moved to the bin</numerusform>
            <numerusform>%Ln customers moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <translation>
            <numerusform>%Ln customer brought back</numerusform>
            <numerusform>%Ln customers brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ConsentCard</name>
    <message numerus="yes">
        <source>%Ln purpose(s) never asked</source>
        <translation>
            <numerusform>%Ln purpose never asked</numerusform>
            <numerusform>%Ln purposes never asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::CustomersScreen</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin</source>
        <translation>
            <numerusform>Move %Ln to the bin</numerusform>
            <numerusform>Move %Ln to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln</source>
        <translation>
            <numerusform>Bring back %Ln</numerusform>
            <numerusform>Bring back %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns, %n hidden</source>
        <translation>
            <numerusform>Columns, %n hidden</numerusform>
            <numerusform>Columns, %n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::HeldCard</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::History</name>
    <message numerus="yes">
        <source>%n times that day</source>
        <translation>
            <numerusform>%n time that day</numerusform>
            <numerusform>%n times that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::ProblemList</name>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to change</source>
        <translation>
            <numerusform>Not saved yet: %Ln thing to change</numerusform>
            <numerusform>Not saved yet: %Ln things to change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::PurchasesCard</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::RecordHeader</name>
    <message numerus="yes">
        <source>%Ln value(s) kept as typed</source>
        <translation>
            <numerusform>%Ln value kept as typed</numerusform>
            <numerusform>%Ln values kept as typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::SalesTexts</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::States</name>
    <message numerus="yes">
        <source>%Ln customer(s) hidden by the filter.</source>
        <translation>
            <numerusform>%Ln customer hidden by the filter.</numerusform>
            <numerusform>%Ln customers hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::customers_ui::TagPopup</name>
    <message numerus="yes">
        <source>Tag %Ln customer(s)</source>
        <translation>
            <numerusform>Tag %Ln customer</numerusform>
            <numerusform>Tag %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::handbook::HandbookWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::home::HomeScreen</name>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n thing needs you.</numerusform>
            <numerusform>%n things need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n point(s) of data care as well.</source>
        <translation>
            <numerusform>Look at %n point of data care as well.</numerusform>
            <numerusform>Look at %n points of data care as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::home::NeedsCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::kit::DueBadge</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::kit::ProgressPanel</name>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left.</source>
        <translation>
            <numerusform>About %n hour left.</numerusform>
            <numerusform>About %n hours left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::kit::RailItem</name>
    <message numerus="yes">
        <source>%n, with something late</source>
        <translation>
            <numerusform>%n, with something late</numerusform>
            <numerusform>%n, with something late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::OrdersScreen</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::sales_ui::ProductsScreen</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::settings::FieldEditor</name>
    <message numerus="yes">
        <source>%Ln stored value(s) stay as they were typed.</source>
        <translation>
            <numerusform>%Ln stored value stays as it was typed.</numerusform>
            <numerusform>%Ln stored values stay as they were typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept value(s) of this name from imports become its values.</source>
        <translation>
            <numerusform>%Ln kept value of this name from an import becomes its value.</numerusform>
            <numerusform>%Ln kept values of this name from imports become its values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be read as this kind and are marked.</source>
        <translation>
            <numerusform>%Ln of them cannot be read as this kind and is marked.</numerusform>
            <numerusform>%Ln of them cannot be read as this kind and are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::settings::FieldsCard</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be read</source>
        <translation>
            <numerusform>%Ln of them cannot be read</numerusform>
            <numerusform>%Ln of them cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are taken out of the customers.</source>
        <translation>
            <numerusform>%Ln value is taken out of a customer.</numerusform>
            <numerusform>%Ln values are taken out of the customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 For %Ln day(s) this can be undone, then they are deleted for good.</source>
        <translation>
            <numerusform>%1 For %Ln day this can be undone, then they are deleted for good.</numerusform>
            <numerusform>%1 For %Ln days this can be undone, then they are deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::settings::VaultToday</name>
    <message numerus="yes">
        <source>Audit log unbroken, %Ln entries</source>
        <translation>
            <numerusform>Audit log unbroken, %Ln entry</numerusform>
            <numerusform>Audit log unbroken, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::BackupStatus</name>
    <message numerus="yes">
        <source>Backup %n day(s) ago, checked</source>
        <translation>
            <numerusform>Backup %n day ago, checked</numerusform>
            <numerusform>Backup %n days ago, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old</source>
        <translation>
            <numerusform>Backup is %n day old</numerusform>
            <numerusform>Backup is %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::MainWindow</name>
    <message numerus="yes">
        <source>Vault locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Vault locked after %n minute without use</numerusform>
            <numerusform>Vault locked after %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::PassphraseCheck</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::RestorePanel</name>
    <message numerus="yes">
        <source>It holds %Ln customer(s)</source>
        <translation>
            <numerusform>It holds %Ln customer</numerusform>
            <numerusform>It holds %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s).</source>
        <translation>
            <numerusform>%Ln order.</numerusform>
            <numerusform>%Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who were erased since are erased again.</source>
        <translation>
            <numerusform>%Ln person who was erased since is erased again.</numerusform>
            <numerusform>%Ln people who were erased since are erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that were taken back since stay taken back.</source>
        <translation>
            <numerusform>%Ln consent that was taken back since stays taken back.</numerusform>
            <numerusform>%Ln consents that were taken back since stay taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to an advertising purpose that the backup does not know yet: now counted for all advertising.</source>
        <translation>
            <numerusform>%Ln objection to an advertising purpose that the backup does not know yet: now counted for all advertising.</numerusform>
            <numerusform>%Ln objections to advertising purposes that the backup does not know yet: now counted for all advertising.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to advertising could not be entered, because the backup knows no advertising purpose: enter them again before you advertise.</source>
        <translation>
            <numerusform>%Ln objection to advertising could not be entered, because the backup knows no advertising purpose: enter it again before you advertise.</numerusform>
            <numerusform>%Ln objections to advertising could not be entered, because the backup knows no advertising purpose: enter them again before you advertise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restriction(s), legal hold(s) or mark(s) made since stand again.</source>
        <translation>
            <numerusform>%Ln restriction, legal hold or mark made since stands again.</numerusform>
            <numerusform>%Ln restrictions, legal holds or marks made since stand again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who were removed since stay out.</source>
        <translation>
            <numerusform>%Ln user who was removed since stays out.</numerusform>
            <numerusform>%Ln users who were removed since stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of people who objected stand in the list again.</source>
        <translation>
            <numerusform>%Ln address of somebody who objected stands in the list again.</numerusform>
            <numerusform>%Ln addresses of people who objected stand in the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it are past their time, whatever a run removed since among them: remove them again under Retention.</source>
        <translation>
            <numerusform>%Ln thing in it is past its time, whatever a run removed since among them: remove it again under Retention.</numerusform>
            <numerusform>%Ln things in it are past their time, whatever a run removed since among them: remove them again under Retention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of others lost their names again.</source>
        <translation>
            <numerusform>%Ln text of others lost their names again.</numerusform>
            <numerusform>%Ln texts of others lost their names again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of others name them, or may, and stay: Past removals says which.</source>
        <translation>
            <numerusform>%Ln text of others names them, or may, and stays: Past removals says which.</numerusform>
            <numerusform>%Ln texts of others name them, or may, and stay: Past removals says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::SampleCommands</name>
    <message numerus="yes">
        <source>%n invented customer(s) removed for good</source>
        <translation>
            <numerusform>%n invented customer removed for good</numerusform>
            <numerusform>%n invented customers removed for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented customer(s) added</source>
        <translation>
            <numerusform>%n invented customer added</numerusform>
            <numerusform>%n invented customers added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::shell::Today</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ConsentScreen</name>
    <message numerus="yes">
        <source>%Ln entries are written.</source>
        <translation>
            <numerusform>%Ln entry is written.</numerusform>
            <numerusform>%Ln entries are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ConsentToday</name>
    <message numerus="yes">
        <source>Ask %n customer(s) to renew their consent</source>
        <translation>
            <numerusform>Ask %n customer to renew their consent</numerusform>
            <numerusform>Ask %n customers to renew their consent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ImportPage</name>
    <message numerus="yes">
        <source>Record %Ln answer(s)</source>
        <translation>
            <numerusform>Record %Ln answer</numerusform>
            <numerusform>Record %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) recorded</source>
        <translation>
            <numerusform>%Ln answer recorded</numerusform>
            <numerusform>%Ln answers recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::PeopleCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people agreed, and may be used for it</source>
        <translation>
            <numerusform>%Ln person agreed, and may be used for it</numerusform>
            <numerusform>%Ln people agreed, and may be used for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::PersonPage</name>
    <message numerus="yes">
        <source>%1 of %Ln entries shown</source>
        <translation>
            <numerusform>%1 of %Ln entry shown</numerusform>
            <numerusform>%1 of %Ln entries shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::RenewPage</name>
    <message numerus="yes">
        <source>%Ln of these were asked within the last 30 days and are left out. Tick whom you want to ask again all the same.</source>
        <translation>
            <numerusform>%Ln of these was asked within the last 30 days and is left out. Tick whom you want to ask again all the same.</numerusform>
            <numerusform>%Ln of these were asked within the last 30 days and are left out. Tick whom you want to ask again all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::RenewalPanel</name>
    <message numerus="yes">
        <source>The ledger says of %Ln people that they were asked today.</source>
        <translation>
            <numerusform>The ledger says of %Ln person that they were asked today.</numerusform>
            <numerusform>The ledger says of %Ln people that they were asked today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the text of an e-mail.</source>
        <translation>
            <numerusform>%Ln person gets the text of an e-mail.</numerusform>
            <numerusform>%Ln people get the text of an e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail text(s) are saved. Have they been sent?</source>
        <translation>
            <numerusform>%Ln e-mail text is saved. Has it been sent?</numerusform>
            <numerusform>%Ln e-mail texts are saved. Have they been sent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are saved. Have they been sent?</source>
        <translation>
            <numerusform>%Ln letter is saved. Has it been sent?</numerusform>
            <numerusform>%Ln letters are saved. Have they been sent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get a letter with a slip to answer.</source>
        <translation>
            <numerusform>%Ln person gets a letter with a slip to answer.</numerusform>
            <numerusform>%Ln people get a letter with a slip to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were asked today</source>
        <translation>
            <numerusform>%Ln person was asked today</numerusform>
            <numerusform>%Ln people were asked today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::RenewalWriter</name>
    <message numerus="yes">
        <source>%Ln people were left out: they are restricted or said no in the meantime.</source>
        <translation>
            <numerusform>%Ln person was left out: restricted, or said no in the meantime.</numerusform>
            <numerusform>%Ln people were left out: they are restricted or said no in the meantime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no e-mail address and get no text: %1. A letter (PDF) reaches them.</source>
        <translation>
            <numerusform>%Ln person has no e-mail address and gets no text: %1. A letter (PDF) reaches them.</numerusform>
            <numerusform>%Ln people have no e-mail address and get no text: %1. A letter (PDF) reaches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no text, for somebody with their address objected: %1.</source>
        <translation>
            <numerusform>%Ln person gets no text, for somebody with this address objected: %1.</numerusform>
            <numerusform>%Ln people get no text, for somebody with their address objected: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no postal address and get no letter: %1. Choose e-mails, or enter their address.</source>
        <translation>
            <numerusform>%Ln person has no postal address and gets no letter: %1. Choose e-mails, or enter the address.</numerusform>
            <numerusform>%Ln people have no postal address and get no letter: %1. Choose e-mails, or enter their addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no e-mail, for they said no to advertising by e-mail: %1.</source>
        <translation>
            <numerusform>%Ln person gets no e-mail, for they said no to advertising by e-mail: %1.</numerusform>
            <numerusform>%Ln people get no e-mail, for they said no to advertising by e-mail: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no letter, for they said no to advertising by post: %1.</source>
        <translation>
            <numerusform>%Ln person gets no letter, for they said no to advertising by post: %1.</numerusform>
            <numerusform>%Ln people get no letter, for they said no to advertising by post: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::CheckPage</name>
    <message numerus="yes">
        <source>%n column(s) are kept as extra fields: %1</source>
        <translation>
            <numerusform>%n column is kept as an extra field: %1</numerusform>
            <numerusform>%n columns are kept as extra fields: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out</source>
        <translation>
            <numerusform>row left out</numerusform>
            <numerusform>rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that cannot be taken</source>
        <translation>
            <numerusform>row that cannot be taken</numerusform>
            <numerusform>rows that cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column(s) left out</source>
        <translation>
            <numerusform>column left out</numerusform>
            <numerusform>columns left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added although somebody has the same e-mail or phone.</source>
        <translation>
            <numerusform>%n row is added although somebody has the same e-mail or phone.</numerusform>
            <numerusform>%n rows are added although somebody has the same e-mail or phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) to add</source>
        <translation>
            <numerusform>row to add</numerusform>
            <numerusform>rows to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that update somebody</source>
        <translation>
            <numerusform>row that updates somebody</numerusform>
            <numerusform>rows that update somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the file: %1 to add, %2 that update somebody, %3 left out, %4 that cannot be taken.</source>
        <translation>
            <numerusform>%Ln row in the file: %1 to add, %2 that update somebody, %3 left out, %4 that cannot be taken.</numerusform>
            <numerusform>%Ln rows in the file: %1 to add, %2 that update somebody, %3 left out, %4 that cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more organisation(s) are made because rows name them.</source>
        <translation>
            <numerusform>%Ln more organisation is made because rows name it.</numerusform>
            <numerusform>%Ln more organisations are made because rows name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows to add bear the name of somebody who is here already: see below.</source>
        <translation>
            <numerusform>%Ln of the rows to add bears the name of somebody who is here already: see below.</numerusform>
            <numerusform>%Ln of the rows to add bear the name of somebody who is here already: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) look wrong or do not fit their field as they are: they are listed below.</source>
        <translation>
            <numerusform>%n value looks wrong or does not fit its field as it is: it is listed below.</numerusform>
            <numerusform>%n values look wrong or do not fit their field as they are: they are listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beside these have nothing in them and are passed by.</source>
        <translation>
            <numerusform>%n row beside these has nothing in it and is passed by.</numerusform>
            <numerusform>%n rows beside these have nothing in them and are passed by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty column(s)</source>
        <translation>
            <numerusform>%n empty column</numerusform>
            <numerusform>%n empty columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ColumnVerdict</name>
    <message numerus="yes">
        <source>%n look(s) wrong, for example “%1”</source>
        <translation>
            <numerusform>%n looks wrong, for example “%1”</numerusform>
            <numerusform>%n look wrong, for example “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken, for example “%1”. %2</source>
        <translation>
            <numerusform>%n row cannot be taken: “%1”. %2</numerusform>
            <numerusform>%n rows cannot be taken, for example “%1”. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read, for example “%1”</source>
        <translation>
            <numerusform>%n of the first rows cannot be read, for example “%1”</numerusform>
            <numerusform>%n of the first rows cannot be read, for example “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n of the first rows, all look right</source>
        <translation>
            <numerusform>Filled in %n of the first rows, which looks right</numerusform>
            <numerusform>Filled in %n of the first rows, all look right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ExportScreen</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are written. The file is not encrypted: delete it when it has done its work.</source>
        <translation>
            <numerusform>%Ln customer is written. The file is not encrypted: delete it when it has done its work.</numerusform>
            <numerusform>%Ln customers are written. The file is not encrypted: delete it when it has done its work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stayed out, because their data is locked.</source>
        <translation>
            <numerusform>%Ln customer stayed out, because their data is locked.</numerusform>
            <numerusform>%Ln customers stayed out, because their data is locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) an address stayed out: somebody objected with it, or it cannot be read.</source>
        <translation>
            <numerusform>Of %Ln customer an address stayed out: somebody objected with it, or it cannot be read.</numerusform>
            <numerusform>Of %Ln customers an address stayed out: somebody objected with it, or it cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For that reason %Ln customer(s) are not in the file: nothing else reaches them.</source>
        <translation>
            <numerusform>For that reason %Ln customer is not in the file: nothing else reaches them.</numerusform>
            <numerusform>For that reason %Ln customers are not in the file: nothing else reaches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out: they said no to being passed on.</source>
        <translation>
            <numerusform>%Ln customer stays out: they said no to being passed on.</numerusform>
            <numerusform>%Ln customers stay out: they said no to being passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out: this purpose may not use them now.</source>
        <translation>
            <numerusform>%Ln customer stays out: this purpose may not use them now.</numerusform>
            <numerusform>%Ln customers stay out: this purpose may not use them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out: no yes of theirs to being passed on counts today.</source>
        <translation>
            <numerusform>%Ln customer stays out: no yes of theirs to being passed on counts today.</numerusform>
            <numerusform>%Ln customers stay out: no yes of theirs to being passed on counts today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) an address stayed out: somebody who has it said no to being passed on.</source>
        <translation>
            <numerusform>Of %Ln customer an address stayed out: somebody who has it said no to being passed on.</numerusform>
            <numerusform>Of %Ln customers an address stayed out: somebody who has it said no to being passed on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::FilePage</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read as they are. They are left out and listed in step 4 with the reason.</source>
        <translation>
            <numerusform>%n row cannot be read as it is. It is left out and listed in step 4 with the reason.</numerusform>
            <numerusform>%n rows cannot be read as they are. They are left out and listed in step 4 with the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::ImportScreen</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matched</source>
        <translation>
            <numerusform>%1 of %n matched</numerusform>
            <numerusform>%1 of %n matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) checked</source>
        <translation>
            <numerusform>%Ln row checked</numerusform>
            <numerusform>%Ln rows checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s) now</source>
        <translation>
            <numerusform>Import %Ln row now</numerusform>
            <numerusform>Import %Ln rows now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %Ln row(s) stored.</source>
        <translation>
            <numerusform>The import is done: %Ln row stored.</numerusform>
            <numerusform>The import is done: %Ln rows stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::MatchTable</name>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Show %n more column</numerusform>
            <numerusform>Show %n more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::NamesakesCard</name>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>Leave %n row out</numerusform>
            <numerusform>Leave %n rows out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::RunPage</name>
    <message numerus="yes">
        <source>%n customer(s) will be updated.</source>
        <translation>
            <numerusform>%n customer will be updated.</numerusform>
            <numerusform>%n customers will be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken.</source>
        <translation>
            <numerusform>%n row cannot be taken.</numerusform>
            <numerusform>%n rows cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were updated.</source>
        <translation>
            <numerusform>%n customer was updated.</numerusform>
            <numerusform>%n customers were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be stored.</source>
        <translation>
            <numerusform>%Ln row will be stored.</numerusform>
            <numerusform>%Ln rows will be stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln row(s) were stored.</source>
        <translation>
            <numerusform>Done. %Ln row was stored.</numerusform>
            <numerusform>Done. %Ln rows were stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken; past imports list them, too.</source>
        <translation>
            <numerusform>%n row could not be taken; past imports list it, too.</numerusform>
            <numerusform>%n rows could not be taken; past imports list them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SalesWords</name>
    <message numerus="yes">
        <source>%Ln order(s).</source>
        <translation>
            <numerusform>%Ln order.</numerusform>
            <numerusform>%Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them give(s) money back.</source>
        <translation>
            <numerusform>%Ln of them gives money back.</numerusform>
            <numerusform>%Ln of them give money back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) name no customer and count as walk-in.</source>
        <translation>
            <numerusform>%Ln order names no customer and counts as walk-in.</numerusform>
            <numerusform>%Ln orders name no customer and count as walk-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s), of whom only the key in the file is known.</source>
        <translation>
            <numerusform>%Ln new customer, of whom only the key in the file is known.</numerusform>
            <numerusform>%Ln new customers, of whom only the key in the file is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new product(s).</source>
        <translation>
            <numerusform>%Ln new product.</numerusform>
            <numerusform>%Ln new products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have a price of 0 or less; they are kept and marked.</source>
        <translation>
            <numerusform>%Ln line has a price of 0 or less; it is kept and marked.</numerusform>
            <numerusform>%Ln lines have a price of 0 or less; they are kept and marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::SkippedCard</name>
    <message numerus="yes">
        <source>Add %n row(s) all the same</source>
        <translation>
            <numerusform>Add %n row all the same</numerusform>
            <numerusform>Add %n rows all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer number can be given only once: %n ticked row(s) stay out.</source>
        <translation>
            <numerusform>A customer number can be given only once: %n ticked row stays out.</numerusform>
            <numerusform>A customer number can be given only once: %n ticked rows stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked row(s) stay out: whoever was erased, or does not want to be written to, comes back by no import. Enter them by hand under Customers, if that is decided.</source>
        <translation>
            <numerusform>%n ticked row stays out: whoever was erased, or does not want to be written to, comes back by no import. Enter them by hand under Customers, if that is decided.</numerusform>
            <numerusform>%n ticked rows stay out: whoever was erased, or does not want to be written to, comes back by no import. Enter them by hand under Customers, if that is decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked row(s) stay out, because the record is here already.</source>
        <translation>
            <numerusform>%n ticked row stays out, because the record is here already.</numerusform>
            <numerusform>%n ticked rows stay out, because the records are here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::UndoWords</name>
    <message numerus="yes">
        <source>%Ln order(s), product(s) or event(s) that it made are removed.</source>
        <translation>
            <numerusform>%Ln order, product or event that it made is removed.</numerusform>
            <numerusform>%Ln orders, products or events that it made are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that it changed get their old values back.</source>
        <translation>
            <numerusform>%Ln record that it changed gets its old values back.</numerusform>
            <numerusform>%Ln records that it changed get their old values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that were changed or used since stay as they are.</source>
        <translation>
            <numerusform>%Ln record that was changed or used since stays as it is.</numerusform>
            <numerusform>%Ln records that were changed or used since stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have their old values back.</source>
        <translation>
            <numerusform>%Ln record has its old values back.</numerusform>
            <numerusform>%Ln records have their old values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left alone because somebody changed or used them since.</source>
        <translation>
            <numerusform>%Ln record was left alone because somebody changed or used it since.</numerusform>
            <numerusform>%Ln records were left alone because somebody changed or used them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have answered something since, such as a consent or an objection: they stay, with what was recorded.</source>
        <translation>
            <numerusform>%Ln of them has answered something since, such as a consent or an objection: it stays, with what was recorded.</numerusform>
            <numerusform>%Ln of them have answered something since, such as a consent or an objection: they stay, with what was recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), product(s) or event(s) were removed.</source>
        <translation>
            <numerusform>%Ln order, product or event was removed.</numerusform>
            <numerusform>%Ln orders, products or events were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) and product(s) were left alone because something was built upon them since.</source>
        <translation>
            <numerusform>%Ln order or product was left alone because something was built upon it since.</numerusform>
            <numerusform>%Ln orders and products were left alone because something was built upon them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay because these people have answered something since.</source>
        <translation>
            <numerusform>%Ln record stays because that person has answered something since.</numerusform>
            <numerusform>%Ln records stay because these people have answered something since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), product(s) or event(s)</source>
        <translation>
            <numerusform>%Ln order, product or event</numerusform>
            <numerusform>%Ln orders, products or events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s)</source>
        <translation>
            <numerusform>%Ln changed record</numerusform>
            <numerusform>%Ln changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay because another import changed or uses them: number %1. They go back once that is undone as well.</source>
        <translation>
            <numerusform>%Ln record stays because another import changed or uses it: number %1. It goes back once that is undone as well.</numerusform>
            <numerusform>%Ln records stay because another import changed or uses them: number %1. They go back once that is undone as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_exchange::Unfinished</name>
    <message numerus="yes">
        <source>%Ln import(s) did not reach their end. What they had stored is there. Go on with them, or undo them.</source>
        <translation>
            <numerusform>%Ln import did not reach its end. What it had stored is there. Go on with it, or undo it.</numerusform>
            <numerusform>%Ln imports did not reach their end. What they had stored is there. Go on with them, or undo them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %1 was cut off after %Ln row(s). What they brought is kept. Go on with the same file, or undo it.</source>
        <translation>
            <numerusform>The import of %1 was cut off after %Ln row. What it brought is kept. Go on with the same file, or undo it.</numerusform>
            <numerusform>The import of %1 was cut off after %Ln rows. What they brought is kept. Go on with the same file, or undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::FieldsPage</name>
    <message numerus="yes">
        <source>%Ln purpose(s)</source>
        <translation>
            <numerusform>%Ln purpose</numerusform>
            <numerusform>%Ln purposes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::NoticeCompare</name>
    <message numerus="yes">
        <source>%Ln word(s) a sentence</source>
        <translation>
            <numerusform>%Ln word a sentence</numerusform>
            <numerusform>%Ln words a sentence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::NoticesPage</name>
    <message numerus="yes">
        <source>%Ln people saw an earlier version and must be told; they stand under “To be told”.</source>
        <translation>
            <numerusform>%Ln person saw an earlier version and must be told; the name stands under “To be told”.</numerusform>
            <numerusform>%Ln people saw an earlier version and must be told; they stand under “To be told”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saw an earlier version and are not told.</source>
        <translation>
            <numerusform>%Ln person saw an earlier version and is not told.</numerusform>
            <numerusform>%Ln people saw an earlier version and are not told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people must be told.</source>
        <translation>
            <numerusform>%Ln person must be told.</numerusform>
            <numerusform>%Ln people must be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposeEditor</name>
    <message numerus="yes">
        <source>If you save, %Ln people are left out until they agree. It cannot be taken back. What changes: %1.</source>
        <translation>
            <numerusform>If you save, %Ln person is left out until they agree. It cannot be taken back. What changes: %1.</numerusform>
            <numerusform>If you save, %Ln people are left out until they agree. It cannot be taken back. What changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, %Ln people are left out. It cannot be taken back. What changes: %1.</source>
        <translation>
            <numerusform>If you save, %Ln person is left out. It cannot be taken back. What changes: %1.</numerusform>
            <numerusform>If you save, %Ln people are left out. It cannot be taken back. What changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out until they agree.</source>
        <translation>
            <numerusform>%Ln person is left out until they agree.</numerusform>
            <numerusform>%Ln people are left out until they agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out.</source>
        <translation>
            <numerusform>%Ln person is left out.</numerusform>
            <numerusform>%Ln people are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln people out?</source>
        <translation>
            <numerusform>Leave %Ln person out?</numerusform>
            <numerusform>Leave %Ln people out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save, and leave %Ln people out</source>
        <translation>
            <numerusform>Save, and leave %Ln person out</numerusform>
            <numerusform>Save, and leave %Ln people out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the data of %Ln more people?</source>
        <translation>
            <numerusform>Use the data of %Ln more person?</numerusform>
            <numerusform>Use the data of %Ln more people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is offered no more and nobody is used for it: %Ln people were until now. What they answered stays in the ledger. Saving it again brings it back.</source>
        <translation>
            <numerusform>It is offered no more and nobody is used for it: %Ln person was until now. What was answered stays in the ledger. Saving it again brings it back.</numerusform>
            <numerusform>It is offered no more and nobody is used for it: %Ln people were until now. What they answered stays in the ledger. Saving it again brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people agreed to an earlier version and must be asked again. Until they answer, this purpose leaves them out.</source>
        <translation>
            <numerusform>%Ln person agreed to an earlier version and must be asked again. Until they answer, this purpose leaves them out.</numerusform>
            <numerusform>%Ln people agreed to an earlier version and must be asked again. Until they answer, this purpose leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, %Ln people must be asked again. Until they answer, this purpose leaves them out. It cannot be taken back. What changes: %1.</source>
        <translation>
            <numerusform>If you save, %Ln person must be asked again. Until they answer, this purpose leaves them out. It cannot be taken back. What changes: %1.</numerusform>
            <numerusform>If you save, %Ln people must be asked again. Until they answer, this purpose leaves them out. It cannot be taken back. What changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, %Ln people must be told before their data is used in this way (GDPR Art. 13(3)). What changes: %1.</source>
        <translation>
            <numerusform>If you save, %Ln person must be told before their data is used in this way (GDPR Art. 13(3)). What changes: %1.</numerusform>
            <numerusform>If you save, %Ln people must be told before their data is used in this way (GDPR Art. 13(3)). What changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people must be asked again; they stand in Consent, under “Requests to renew”.</source>
        <translation>
            <numerusform>%Ln person must be asked again; they stand in Consent, under “Requests to renew”.</numerusform>
            <numerusform>%Ln people must be asked again; they stand in Consent, under “Requests to renew”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people must be told first: write it into the notice.</source>
        <translation>
            <numerusform>%Ln person must be told first: write it into the notice.</numerusform>
            <numerusform>%Ln people must be told first: write it into the notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln people who agreed stay.</source>
        <translation>
            <numerusform>The %Ln person who agreed stays.</numerusform>
            <numerusform>The %Ln people who agreed stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, it becomes version %1. Nothing is added, so the %Ln people who agreed stay. What changes: %2.</source>
        <translation>
            <numerusform>If you save, it becomes version %1. Nothing is added, so the %Ln person who agreed stays. What changes: %2.</numerusform>
            <numerusform>If you save, it becomes version %1. Nothing is added, so the %Ln people who agreed stay. What changes: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln people again?</source>
        <translation>
            <numerusform>Ask %Ln person again?</numerusform>
            <numerusform>Ask %Ln people again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposeEffectBar</name>
    <message numerus="yes">
        <source>If you save, %Ln people come in.</source>
        <translation>
            <numerusform>If you save, %Ln person comes in.</numerusform>
            <numerusform>If you save, %Ln people come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you save, %Ln people come in who did not agree.</source>
        <translation>
            <numerusform>If you save, %Ln person comes in who did not agree.</numerusform>
            <numerusform>If you save, %Ln people come in who did not agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were never asked.</source>
        <translation>
            <numerusform>%Ln of them was never asked.</numerusform>
            <numerusform>%Ln of them were never asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people objected to advertising: they are not asked for this and not included.</source>
        <translation>
            <numerusform>%Ln person objected to advertising: they are not asked for this and not included.</numerusform>
            <numerusform>%Ln people objected to advertising: they are not asked for this and not included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::PurposesToday</name>
    <message numerus="yes">
        <source>Look at %n purpose(s) again</source>
        <translation>
            <numerusform>Look at %n purpose again</numerusform>
            <numerusform>Look at %n purposes again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::Record</name>
    <message numerus="yes">
        <source>%Ln purposes have no time limit yet: link a rule under “Kept for”.</source>
        <translation>
            <numerusform>%Ln purpose has no time limit yet: link a rule under “Kept for”.</numerusform>
            <numerusform>%Ln purposes have no time limit yet: link a rule under “Kept for”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::SeersCard</name>
    <message numerus="yes">
        <source>The newest %Ln are shown.</source>
        <translation>
            <numerusform>The newest %Ln is shown.</numerusform>
            <numerusform>The newest %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::ToTellCard</name>
    <message numerus="yes">
        <source>%Ln people know an earlier version only. Give them version %1, then note it here.</source>
        <translation>
            <numerusform>%Ln person knows an earlier version only. Give them version %1, then note it here.</numerusform>
            <numerusform>%Ln people know an earlier version only. Give them version %1, then note it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note it for %Ln person(s)</source>
        <translation>
            <numerusform>Note it for %Ln person</numerusform>
            <numerusform>Note it for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note it for all %Ln</source>
        <translation>
            <numerusform>Note it for the one (%Ln)</numerusform>
            <numerusform>Note it for all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %Ln people got version %1</source>
        <translation>
            <numerusform>Noted that %Ln person got version %1</numerusform>
            <numerusform>Noted that %Ln people got version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no postal address and get no letter: %1. Tell them another way, or enter their address.</source>
        <translation>
            <numerusform>%Ln person has no postal address and gets no letter: %1. Tell them another way, or enter their address.</numerusform>
            <numerusform>%Ln people have no postal address and get no letter: %1. Tell them another way, or enter their address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) are saved as %1. Nothing is noted yet: send them first, then note it here.</source>
        <translation>
            <numerusform>%Ln letter is saved as %1. Nothing is noted yet: send it first, then note it here.</numerusform>
            <numerusform>%Ln letters are saved as %1. Nothing is noted yet: send them first, then note it here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_purposes::Words</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteCertificatePage</name>
    <message numerus="yes">
        <source>%Ln page(s) read, nothing left</source>
        <translation>
            <numerusform>%Ln page read, nothing left</numerusform>
            <numerusform>%Ln pages read, nothing left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteConfirmPage</name>
    <message numerus="yes">
        <source>%Ln text(s) of others are left as they are.</source>
        <translation>
            <numerusform>%Ln text of others is left as it is.</numerusform>
            <numerusform>%Ln texts of others are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more letter(s). Capitals do not matter.</source>
        <translation>
            <numerusform>%Ln more letter. Capitals do not matter.</numerusform>
            <numerusform>%Ln more letters. Capitals do not matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s) for good</source>
        <translation>
            <numerusform>Delete %Ln item for good</numerusform>
            <numerusform>Delete %Ln items for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) must still be told</source>
        <translation>
            <numerusform>%Ln recipient must still be told</numerusform>
            <numerusform>%Ln recipients must still be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteFoundPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) still hold this person, the newest of %1. They expire by %2. A restore erases the person again by itself; what is blacked out in texts of others comes back.</source>
        <translation>
            <numerusform>%Ln backup still holds this person, that of %1. It expires by %2. A restore erases the person again by itself; what is blacked out in texts of others comes back.</numerusform>
            <numerusform>%Ln backups still hold this person, the newest of %1. They expire by %2. A restore erases the person again by itself; what is blacked out in texts of others comes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteKeepPage</name>
    <message numerus="yes">
        <source>%Ln order(s) %1</source>
        <translation>
            <numerusform>%Ln order %1</numerusform>
            <numerusform>%Ln orders %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::DeleteScreen</name>
    <message numerus="yes">
        <source>We found %Ln item(s).</source>
        <translation>
            <numerusform>We found %Ln item.</numerusform>
            <numerusform>We found %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) need(s) your eye.</source>
        <translation>
            <numerusform>%Ln text needs your eye.</numerusform>
            <numerusform>%Ln texts need your eye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln item(s) deleted and checked.</source>
        <translation>
            <numerusform>Done. %Ln item deleted and checked.</numerusform>
            <numerusform>Done. %Ln items deleted and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept by law</source>
        <translation>
            <numerusform>%Ln kept by law</numerusform>
            <numerusform>%Ln kept by law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still need(s) a decision</source>
        <translation>
            <numerusform>%Ln text still needs a decision</numerusform>
            <numerusform>%Ln texts still need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportContentsPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportReviewPage</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::ExportScreen</name>
    <message numerus="yes">
        <source>%Ln kind(s) of data</source>
        <translation>
            <numerusform>%Ln kind of data</numerusform>
            <numerusform>%Ln kinds of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) name(s) others</source>
        <translation>
            <numerusform>%Ln text names others</numerusform>
            <numerusform>%Ln texts name others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) still need(s) a decision</source>
        <translation>
            <numerusform>%Ln text still needs a decision</numerusform>
            <numerusform>%Ln texts still need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_requests::HiddenList</name>
    <message numerus="yes">
        <source>Hidden in %Ln place(s) of the copy.</source>
        <translation>
            <numerusform>Hidden in %Ln place of the copy.</numerusform>
            <numerusform>Hidden in %Ln places of the copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::BackupsScreen</name>
    <message numerus="yes">
        <source>That is %n day(s) ago. Whatever was entered since is lost if this computer breaks.</source>
        <translation>
            <numerusform>That is %n day ago. Whatever was entered since is lost if this computer breaks.</numerusform>
            <numerusform>That is %n days ago. Whatever was entered since is lost if this computer breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) that were no longer needed were removed.</source>
        <translation>
            <numerusform>%n older backup that was no longer needed was removed.</numerusform>
            <numerusform>%n older backups that were no longer needed were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) there are of another copy of this vault and stay.</source>
        <translation>
            <numerusform>%n backup there is of another copy of this vault and stays.</numerusform>
            <numerusform>%n backups there are of another copy of this vault and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::DuePage</name>
    <message numerus="yes">
        <source>Review and confirm %Ln…</source>
        <comment>records, as the first of two people</comment>
        <translation>
            <numerusform>Review and confirm %Ln…</numerusform>
            <numerusform>Review and confirm %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed records cannot be brought back. Backups hold them for up to %n more day(s).</source>
        <translation>
            <numerusform>Removed records cannot be brought back. Backups hold them for up to %n more day.</numerusform>
            <numerusform>Removed records cannot be brought back. Backups hold them for up to %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are past their time</source>
        <translation>
            <numerusform>%Ln record is past its time</numerusform>
            <numerusform>%Ln records are past their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked: %Ln will go</source>
        <translation>
            <numerusform>Ticked: %Ln will go</numerusform>
            <numerusform>Ticked: %Ln will go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s)</source>
        <translation>
            <numerusform>Remove %Ln record</numerusform>
            <numerusform>Remove %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold stay.</source>
        <translation>
            <numerusform>%Ln on legal hold stays.</numerusform>
            <numerusform>%Ln on legal hold stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay for another reason; the list says which.</source>
        <translation>
            <numerusform>%Ln stays for another reason; the list says which.</numerusform>
            <numerusform>%Ln stay for another reason; the list says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you unticked stay until the next run.</source>
        <translation>
            <numerusform>%Ln that you unticked stays until the next run.</numerusform>
            <numerusform>%Ln that you unticked stay until the next run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review and remove %Ln…</source>
        <comment>records</comment>
        <translation>
            <numerusform>Review and remove %Ln…</numerusform>
            <numerusform>Review and remove %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::HoldsPage</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::PurgePanel</name>
    <message numerus="yes">
        <source>You confirmed %Ln record(s). Nothing was removed. Ask another person who may remove records to begin the run.</source>
        <translation>
            <numerusform>You confirmed %Ln record. Nothing was removed. Ask another person who may remove records to begin the run.</numerusform>
            <numerusform>You confirmed %Ln records. Nothing was removed. Ask another person who may remove records to begin the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Confirm %Ln</numerusform>
            <numerusform>Confirm %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm that %Ln record(s) may go?</source>
        <translation>
            <numerusform>Confirm that %Ln record may go?</numerusform>
            <numerusform>Confirm that %Ln records may go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scheduled look on %1 found %Ln record(s) that may go. Nothing was removed: look through the lists below and decide.</source>
        <translation>
            <numerusform>A scheduled look on %1 found %Ln record that may go. Nothing was removed: look through the lists below and decide.</numerusform>
            <numerusform>A scheduled look on %1 found %Ln records that may go. Nothing was removed: look through the lists below and decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) for good?</source>
        <translation>
            <numerusform>Remove %Ln record for good?</numerusform>
            <numerusform>Remove %Ln records for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the other %Ln record(s) of that run?</source>
        <translation>
            <numerusform>Remove the other %Ln record of that run?</numerusform>
            <numerusform>Remove the other %Ln records of that run?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln record(s)</source>
        <translation>
            <numerusform>Removing %Ln record</numerusform>
            <numerusform>Removing %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln record(s) were removed.</source>
        <translation>
            <numerusform>Done: %Ln record was removed.</numerusform>
            <numerusform>Done: %Ln records were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than confirmed: they were put on hold or changed meanwhile.</source>
        <translation>
            <numerusform>%Ln fewer than confirmed: it was put on hold or changed meanwhile.</numerusform>
            <numerusform>%Ln fewer than confirmed: they were put on hold or changed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be undone. What is not ticked, on hold or kept stays as it is. Backups hold it for up to %n more day(s). When one is restored, the people go again, and anything else stands in the dry run again.</source>
        <translation>
            <numerusform>It cannot be undone. What is not ticked, on hold or kept stays as it is. Backups hold it for up to %n more day. When one is restored, the people go again, and anything else stands in the dry run again.</numerusform>
            <numerusform>It cannot be undone. What is not ticked, on hold or kept stays as it is. Backups hold it for up to %n more days. When one is restored, the people go again, and anything else stands in the dry run again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) are left, and the proof.</source>
        <translation>
            <numerusform>About %Ln minute is left, and the proof.</numerusform>
            <numerusform>About %Ln minutes are left, and the proof.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you had unticked stayed.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln that you had unticked stayed.</numerusform>
            <numerusform>%Ln that you had unticked stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %1 was cut off: all of its %Ln record(s) are gone, and the proof of it is missing.</source>
        <translation>
            <numerusform>A run of %1 was cut off: its %Ln record is gone, and the proof of it is missing.</numerusform>
            <numerusform>A run of %1 was cut off: all of its %Ln records are gone, and the proof of it is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave the other %Ln record(s) of that run?</source>
        <translation>
            <numerusform>Leave the other %Ln record of that run?</numerusform>
            <numerusform>Leave the other %Ln records of that run?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them keep name and address, which a law wants.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln of them keeps name and address, which a law wants.</numerusform>
            <numerusform>%Ln of them keep name and address, which a law wants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In texts of others these people are named %Ln time(s): the names go there, too.</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln text of others names these people: the names go there, too.</numerusform>
            <numerusform>%Ln texts of others name these people: the names go there, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of others name them, or may, and stay; the certificate says which.</source>
        <translation>
            <numerusform>%Ln text of others names them, or may, and stays; the certificate says which.</numerusform>
            <numerusform>%Ln texts of others name them, or may, and stay; the certificate says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RetentionScreen</name>
    <message numerus="yes">
        <source>How long each kind of data stays. %n rule(s); nothing is removed before somebody has looked.</source>
        <translation>
            <numerusform>How long each kind of data stays. %n rule; nothing is removed before somebody has looked.</numerusform>
            <numerusform>How long each kind of data stays. %n rules; nothing is removed before somebody has looked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Add %n rule</numerusform>
            <numerusform>Add %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RetentionToday</name>
    <message numerus="yes">
        <source>record(s) can be removed</source>
        <translation>
            <numerusform>record can be removed</numerusform>
            <numerusform>records can be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %Ln record(s)</source>
        <translation>
            <numerusform>Decide on %Ln record</numerusform>
            <numerusform>Decide on %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln record(s) past their time</source>
        <translation>
            <numerusform>Remove %Ln record past its time</numerusform>
            <numerusform>Remove %Ln records past their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), confirmed on %1. Look through the same list first.</source>
        <translation>
            <numerusform>%n record, confirmed on %1. Look through the same list first.</numerusform>
            <numerusform>%n records, confirmed on %1. Look through the same list first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln record(s) are ticked.</source>
        <translation>
            <numerusform>%Ln record is ticked.</numerusform>
            <numerusform>%Ln records are ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay until that day.</source>
        <translation>
            <numerusform>%Ln record stays until that day.</numerusform>
            <numerusform>%Ln records stay until that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go with the next run.</source>
        <translation>
            <numerusform>%Ln record goes with the next run.</numerusform>
            <numerusform>%Ln records go with the next run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RulesPage</name>
    <message numerus="yes">
        <source>%Ln of them stay all the same: a hold or a law keeps them, or you decide.</source>
        <translation>
            <numerusform>%Ln of them stays all the same: a hold or a law keeps it, or you decide.</numerusform>
            <numerusform>%Ln of them stay all the same: a hold or a law keeps them, or you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) would be past their time today.</source>
        <translation>
            <numerusform>%Ln more record would be past its time today.</numerusform>
            <numerusform>%Ln more records would be past their time today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer would be past their time today.</source>
        <translation>
            <numerusform>%Ln record fewer would be past its time today.</numerusform>
            <numerusform>%Ln records fewer would be past their time today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::RunsPage</name>
    <message numerus="yes">
        <source>%Ln trace(s) of what was removed are still in the file. They are looked for again when the vault is opened next.</source>
        <translation>
            <numerusform>%Ln trace of what was removed is still in the file. It is looked for again when the vault is opened next.</numerusform>
            <numerusform>%Ln traces of what was removed are still in the file. They are looked for again when the vault is opened next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold it for up to %n more day(s); when one is restored, the people go again, and anything else stands in the dry run again</source>
        <translation>
            <numerusform>hold it for up to %n more day; when one is restored, the people go again, and anything else stands in the dry run again</numerusform>
            <numerusform>hold it for up to %n more days; when one is restored, the people go again, and anything else stands in the dry run again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold it for up to %n more day(s); when one is restored, the people go again</source>
        <translation>
            <numerusform>hold it for up to %n more day; when one is restored, the people go again</numerusform>
            <numerusform>hold it for up to %n more days; when one is restored, the people go again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold it for up to %n more day(s); when one is restored, it is there again, and found again under Not needed</source>
        <translation>
            <numerusform>hold it for up to %n more day; when one is restored, it is there again, and found again under Not needed</numerusform>
            <numerusform>hold it for up to %n more days; when one is restored, it is there again, and found again under Not needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln reduced</source>
        <comment>why something was removed, how many people keep name and address</comment>
        <translation>
            <numerusform>%1; %Ln reduced</numerusform>
            <numerusform>%1; %Ln reduced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::SecondPersonCard</name>
    <message numerus="yes">
        <source>You confirmed that %Ln record(s) may go. Somebody else has to begin the run.</source>
        <translation>
            <numerusform>You confirmed that %Ln record may go. Somebody else has to begin the run.</numerusform>
            <numerusform>You confirmed that %Ln records may go. Somebody else has to begin the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 confirmed on %2 that %Ln record(s) may go. If the lists show the same, you can begin the run.</source>
        <translation>
            <numerusform>%1 confirmed on %2 that %Ln record may go. If the lists show the same, you can begin the run.</numerusform>
            <numerusform>%1 confirmed on %2 that %Ln records may go. If the lists show the same, you can begin the run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::UnneededPage</name>
    <message numerus="yes">
        <source>Review and remove %Ln…</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>Review and remove %Ln…</numerusform>
            <numerusform>Review and remove %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln for good?</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>Remove %Ln for good?</numerusform>
            <numerusform>Remove %Ln for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln went.</source>
        <comment>values, notes or files</comment>
        <translation>
            <numerusform>Done: %Ln went.</numerusform>
            <numerusform>Done: %Ln went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be undone. What is unticked or on hold stays. Backups hold it for up to %n more day(s); when one is restored, it is there again.</source>
        <translation>
            <numerusform>It cannot be undone. What is unticked or on hold stays. Backups hold it for up to %n more day; when one is restored, it is there again.</numerusform>
            <numerusform>It cannot be undone. What is unticked or on hold stays. Backups hold it for up to %n more days; when one is restored, it is there again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::Words</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_sharing::DisclosureForm</name>
    <message numerus="yes">
        <source>It is entered, for it happened. But %Ln of these customer(s) had said no to being passed on. Ask %1 to delete what it got of them.</source>
        <comment>%1: name of a recipient</comment>
        <translation>
            <numerusform>It is entered, for it happened. But %Ln of these customers had said no to being passed on. Ask %1 to delete what it got of them.</numerusform>
            <numerusform>It is entered, for it happened. But %Ln of these customers had said no to being passed on. Ask %1 to delete what it got of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_sharing::SharingToday</name>
    <message numerus="yes">
        <source>Tell %n recipient(s) what was changed</source>
        <translation>
            <numerusform>Tell %n recipient what was changed</numerusform>
            <numerusform>Tell %n recipients what was changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Few</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, how many others</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Import</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Rejections</name>
    <message numerus="yes">
        <source>%Ln row(s) say or may say no, and nobody can tell for whom or what. Until you have looked at them, an old yes of these people still counts.</source>
        <translation>
            <numerusform>%Ln row says or may say no, and nobody can tell for whom or what. Until you have looked at it, an old yes of this person still counts.</numerusform>
            <numerusform>%Ln rows say or may say no, and nobody can tell for whom or what. Until you have looked at them, an old yes of these people still counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quotation mark is missing in the file, so that %Ln line(s) could not be told apart. Each was read by itself: a no was taken, a yes was not. Mend the file and import it again.</source>
        <translation>
            <numerusform>A quotation mark is missing in the file, so that %Ln line could not be told from others. It was read by itself: a no was taken, a yes was not. Mend the file and import it again.</numerusform>
            <numerusform>A quotation mark is missing in the file, so that %Ln lines could not be told apart. Each was read by itself: a no was taken, a yes was not. Mend the file and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Retention</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Salvage</name>
    <message numerus="yes">
        <source>%n customer(s) could not be read, but things that belong to them could. They are in the list with a number that begins with a question mark.</source>
        <translation>
            <numerusform>%n customer could not be read, but things that belong to them could. They are in the list with a number that begins with a question mark.</numerusform>
            <numerusform>%n customers could not be read, but things that belong to them could. They are in the list with a number that begins with a question mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s) could not be read, but answers to them could. They are in the list switched off, with a name that begins with “lost”.</source>
        <translation>
            <numerusform>%n purpose could not be read, but answers to it could. It is in the list switched off, with a name that begins with “lost”.</numerusform>
            <numerusform>%n purposes could not be read, but answers to them could. They are in the list switched off, with names that begin with “lost”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The wording of %n version(s) of notices could not be read. Who was shown them is kept.</source>
        <translation>
            <numerusform>The wording of %n version of a notice could not be read. Who was shown it is kept.</numerusform>
            <numerusform>The wording of %n versions of notices could not be read. Who was shown them is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_consent::ReceiptCheck</name>
    <message numerus="yes">
        <source>What %Ln of them say does not count any more.</source>
        <comment>how many receipts</comment>
        <translation>
            <numerusform>What %Ln of them says does not count any more.</numerusform>
            <numerusform>What %Ln of them say does not count any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::wording::Anchors</name>
    <message numerus="yes">
        <source>In another copy of this vault on this computer %n person(s) were erased who stand here still, as if nothing had happened.</source>
        <translation>
            <numerusform>In another copy of this vault on this computer %n person was erased who stands here still, as if nothing had happened.</numerusform>
            <numerusform>In another copy of this vault on this computer %n people were erased who stand here still, as if nothing had happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were erased in another copy of this vault stay here: a legal hold or a restriction keeps them, or they did something since.</source>
        <translation>
            <numerusform>%n person who was erased in another copy of this vault stays here: a legal hold or a restriction keeps her, or she did something since.</numerusform>
            <numerusform>%n people who were erased in another copy of this vault stay here: a legal hold or a restriction keeps them, or they did something since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicms::ui_retention::Going</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own field(s)</source>
        <translation>
            <numerusform>%Ln own field</numerusform>
            <numerusform>%Ln own fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail or number(s)</source>
        <translation>
            <numerusform>%Ln e-mail or number</numerusform>
            <numerusform>%Ln e-mails or numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without the name</source>
        <translation>
            <numerusform>%Ln order without the name</numerusform>
            <numerusform>%Ln orders without the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln reduced</source>
        <comment>what becomes of most, how many keep name and address</comment>
        <translation>
            <numerusform>%1, %Ln reduced</numerusform>
            <numerusform>%1, %Ln reduced</numerusform>
        </translation>
    </message>
</context>
</TS>
