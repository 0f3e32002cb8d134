<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>Over MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search vindt passages over taalgrenzen heen, offline.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versies kopiëren</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Het gebruikte model heeft geen modelkaart.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: van {first} tot {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Opgeslagen zoekopdrachten</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Eerdere zoekopdrachten</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Opgeslagen zoekopdracht verwijderen</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Eerdere zoekopdrachten bewaren</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Eerdere zoekopdrachten wissen</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Typ eerst een zoekopdracht en sla die dan op.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zoekopdracht opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Opgeslagen als ‘{name}’.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultaten.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Resultaten exporteren</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Geschreven naar ‘{path}’.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>‘{path}’ kan niet worden geschreven: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>{title}: {values}</source>
        <translation>{title}: {values}</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … t/m …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Geteld onder de beste resultaten (%Ln document)</numerusform>
            <numerusform>Geteld onder de beste resultaten (%Ln documenten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Afgelopen maand</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Afgelopen jaar</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Kroatisch, Servisch en Bosnisch zijn nauwelijks te onderscheiden: de meeste Bosnische teksten staan onder een van de andere twee.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Vraag in elke taal. Vind de passage in elke andere.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Alles blijft op deze computer: uw bestanden worden hier gelezen, er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Voorbeeldbibliotheek proberen</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Eerst even rondkijken</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Dertig kleine documenten in 25 talen en een eerste vraag; duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Uw eigen mappen doorzoeken</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Deze mappen doorzoeken</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>U kunt hier ook een map neerzetten. De nieuwste bestanden komen eerst en zijn meteen doorzoekbaar.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>De eerste bestanden worden gelezen…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Te doorzoeken map</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>‘{path}’ uit de bibliotheek verwijderen? De bestanden zelf blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Map verwijderen</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Mappen die worden doorzocht</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Uitsluiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Welke bestanden en mappen hierin niet worden gelezen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Nu niet aanwezig</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>nu niet aanwezig; wat ervan is geïndexeerd, blijft doorzoekbaar</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>zonder {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Uitsluiten van ‘{folder}’</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Patronen van wat wordt uitgesloten</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Ook verborgen bestanden en mappen lezen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Eén patroon per regel, zoals in .gitignore: * staat voor een willekeurig deel van een naam, een / aan het eind voor mappen.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Bestanden uitsluiten die groter zijn dan</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Van %Ln tot nu toe bekend bestand zou niets worden uitgesloten.</numerusform>
            <numerusform>Geen van de %Ln tot nu toe bekende bestanden zou worden uitgesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>{n} van de {total} tot nu toe bekende bestanden zouden worden uitgesloten: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Bibliotheek importeren</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Naam van de bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Bestanden die niet op deze computer staan, kunnen toch worden gevonden en als tekst gelezen. Een map die hier wel staat, wordt bijgewerkt naar wat die hier bevat: wat ontbreekt, verdwijnt uit de bibliotheek.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Oorspronkelijke map</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Map op deze computer</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Mappen van de bibliotheek</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Kiezen waar ‘{path}’ staat</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Geïmporteerde bibliotheek</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dezelfde</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet aanwezig</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Voortgang van het indexeren</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Voeg een map toe, of zet er hier een neer, om die te doorzoeken.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Status van de bibliotheek</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Zoeken wordt versneld…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Controleren op wijzigingen: %Ln bestand bekeken</numerusform>
            <numerusform>Controleren op wijzigingen: %Ln bestanden bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Langzaam, op batterij</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Bestanden gelezen: {n} van {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln passage doorzoekbaar</numerusform>
            <numerusform>%Ln passages doorzoekbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln niet leesbaar</numerusform>
            <numerusform>%Ln niet leesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln bestand per minuut</numerusform>
            <numerusform>%Ln bestanden per minuut</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} bestanden per seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln nieuw of gewijzigd</numerusform>
            <numerusform>%Ln nieuw of gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln verwijderd</numerusform>
            <numerusform>%Ln verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>‘{path}’ is nu niet aanwezig; wat ervan is geïndexeerd, blijft behouden.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hervatten</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Indexeren…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Talen van de bibliotheek</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Overige</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Deel van een naam, map of reden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Niet doorzoekbaar</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle mappen</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Status van de bestanden</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Type van de bestanden</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Map van de bestanden</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Bestanden van de bibliotheek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tonen in map</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Over het geselecteerde bestand</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>De geselecteerde bestanden opnieuw lezen, of alle bestanden in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Alle bestanden zijn doorzoekbaar.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Geen enkel bestand past hierbij.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Mijn bibliotheek</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nieuwe bibliotheek…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliotheek &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>Deze bibliotheek &amp;hernoemen…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>Uit deze &amp;lijst verwijderen…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Er is nu geen bibliotheek in ‘{path}’.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nieuwe bibliotheek</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Naam van de bibliotheek</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Map van een bibliotheek</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Bibliotheek hernoemen</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>Er staat geen andere bibliotheek in de lijst.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>De bestanden van de bibliotheek zelf blijven ongemoeid.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Grootte van de bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} op schijf</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln passage in de wachtrij</numerusform>
            <numerusform>%Ln passages in de wachtrij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Zoek in elke taal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Status van de bibliotheek</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Map toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>Bibliotheek &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>Bibliotheek &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>In&amp;stellingen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Venster sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Biblio&amp;theek</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>T&amp;raining</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Nu op wijzigingen controleren</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Indexeren &amp;pauzeren</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>Niet-&amp;doorzoekbare bestanden</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>Deze bestanden &amp;opnieuw lezen</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>&amp;Model kiezen…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>Model &amp;aanpassen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Over het &amp;model</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>&amp;Logboeken en rapporten tonen</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;Over MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installeren</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Uit een &amp;bestand (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Uit een &amp;map…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dit model gebruiken</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Model aanpassen…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Verder trainen op uw eigen vertalingen</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Bij het oude blijven</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Voortgang van de wisseling</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectoren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Kaart van het model</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (in gebruik)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Modelpakketten (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Modelpakket</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Map van een modelpakket</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Er wordt gekeken hoelang het zou duren…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln passage moet opnieuw worden gelezen door ‘{model}’.</numerusform>
            <numerusform>%Ln passages moeten opnieuw worden gelezen door ‘{model}’.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Op deze computer duurt dat ongeveer {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Tot dan zoekt u met ‘{model}’, en u kunt daarbij blijven.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Deze bibliotheek is klaar voor ‘{model}’: de wisseling duurt even.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Uw andere bibliotheken volgen wanneer ze weer worden geopend.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>‘{model}’ verwijderen, met wat deze bibliotheek ervoor bewaart?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Model verwijderen</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>‘{model}’ is geïnstalleerd. Het is nog niet in gebruik.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>‘{path}’ is niet geïnstalleerd: {reason}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>‘{model}’ neemt het over wanneer het {done} van {total} passages heeft gelezen.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Tot dan zoekt u met ‘{model}’.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>De wisseling begint…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>‘{path}’ wordt gecontroleerd en geïnstalleerd…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>‘{name}’ is van een type dat programma’s kan uitvoeren: in plaats daarvan wordt het archief getoond.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>‘{name}’ is een programma of een script: het wordt in de map getoond, niet gestart.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Er is geen programma ingesteld om ‘{name}’ te openen.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>‘{path}’ bestaat niet meer, of het station is niet aangesloten.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>‘{path}’ kan niet uit het archief worden gehaald ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Tekst van het document rond de passage</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Pagina van het document</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Kies een resultaat om het in het document te zien.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>De pagina tonen zoals die eruitziet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>De gelezen tekst tonen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Deze passage staat niet meer in de bibliotheek. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>De pagina kan niet worden weergegeven; dit is de tekst ervan. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Dit document kan niet worden weergegeven. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} van {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Deze sneltoets is niet beschikbaar: een ander programma gebruikt die al, of er zit geen speciale toets (zoals Ctrl) in.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>zwakke overeenkomst</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>nog %Ln passage</numerusform>
            <numerusform>nog %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln kopie elders</numerusform>
            <numerusform>%Ln kopieën elders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Volgend resultaat</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Vo&amp;rig resultaat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Tonen in map</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>Passage &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>&amp;Citaat kopiëren</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>&amp;Meer zoals deze passage</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>&amp;Waarom dit resultaat?</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Voor&amp;beeld</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Zoekopdracht op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>&amp;Eerdere en opgeslagen zoekopdrachten</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Resultaten e&amp;xporteren…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Sne&amp;ltoetsen</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Op betekenis e&amp;n woorden</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Op beteken&amp;is</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Op exacte woor&amp;den</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Zoek in elke taal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Eerdere en opgeslagen zoekopdrachten</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Zoekmethode</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Betekenis en woorden</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Exacte woorden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Passages zoals ‘{text}’</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Terug naar de zoekopdracht</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Geen goede overeenkomst. Deze passages komen het dichtst in de buurt.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Geen enkele passage bevat de woorden tussen aanhalingstekens achter elkaar. Deze bevatten er enkele van.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Geen zekere overeenkomst. De beste kan toch zijn wat u zoekt.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Niets gevonden met deze filters.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Nog niets gevonden: er worden nog bestanden gelezen.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Nog geen zekere treffer: er worden nog bestanden gelezen.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Passage gekopieerd.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Citaat gekopieerd.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Pad gekopieerd.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Mappen bijwerken</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nieuwe mappen</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Systeemvak en sneltoets</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>T&amp;aal van het programma</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Onthouden wat ik heb ge&amp;zocht</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Mappen in de gaten houden en wijzigingen automatisch lezen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Langzaam werken op &amp;batterij</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Alles controleren &amp;elke</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Bestanden uitsluiten die &amp;groter zijn dan</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>&amp;Uitsluiten (één patroon per regel)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Act&amp;ief blijven in het systeemvak als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>&amp;Verborgen starten in het systeemvak</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Sneltoets die het venster naar voren haalt</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>Globale &amp;sneltoets</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Deze bureaubladomgeving heeft geen systeemvak.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Van het zoekveld naar de resultaten</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>In het zoekveld: eerdere zoekopdrachten</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Andere passages van een document tonen of verbergen</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Terug naar het zoekveld, daarna leegmaken</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>In een lijst met filters: kiezen</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Vóór een zoekwoord: passages met dat woord uitsluiten</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Om zoekwoorden heen: precies deze woorden achter elkaar</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Na letters van een zoekopdracht: woorden die zo beginnen</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Documenten uit deze periode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Kies vertalingen die u hebt: het model leert dat teksten met dezelfde betekenis bij elkaar horen, in uw onderwerpen en met uw woorden. Eén kant moet Engels zijn. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Bestanden met vertalingen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines en paren van tekstbestanden; sleep ze hierheen.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Waar een bestand het zelf niet zegt</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Ook leren van teksten zonder Engels</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Taal van de eerste kant</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Taal van de andere kant</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Talen van de kolommen van een tabel</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Mijn teksten</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Vertalingen ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Map met vertalingen</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Weggelaten, per reden</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Teksten per talenpaar</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Het hele verslag tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln vertaling behouden</numerusform>
            <numerusform>%Ln vertalingen behouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln weggelaten</numerusform>
            <numerusform>%Ln weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln vraag met een passage</numerusform>
            <numerusform>%Ln vragen met een passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>%Ln record apart gehouden om te meten</numerusform>
            <numerusform>%Ln records apart gehouden om te meten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Er is niets weggelaten.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Voor en na, per taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Dit model gebruiken…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Training weggooien…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Verder trainen</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>De training is eerder beëindigd en kan worden voortgezet.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Het hele verslag tonen</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Er waren te weinig teksten om te meten: of het beter werd, is niet bekend.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Het aangepaste model vindt vertalingen beter dan voorheen: {after} in plaats van {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Het aangepaste model is niet beter dan voorheen: {after} in plaats van {before}. Houd het oude.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Gemeten met %Ln tekst waarop het niet is getraind, nDCG@20.</numerusform>
            <numerusform>Gemeten met %Ln teksten waarop het niet is getraind, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Bij zo weinig kan het verschil toeval zijn.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Het is geïnstalleerd.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Alle talen samen</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Stand van de training</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Voortgang van de training</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Verlies: minder is beter</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Apart gehouden vertalingen vinden (nDCG@20): meer is beter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Nu afronden</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Opnieuw beginnen…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Resterend in deze fase</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Beste tot nu toe (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rekent op</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>U kunt het venster of het programma sluiten: wat is geleerd, wordt bewaard en kan worden hervat.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Stop hier en neem het beste model tot nu toe; het wordt ingepakt en met het oude vergeleken.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Tot nu toe was geen model beter dan dat aan het begin.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} teksten per seconde</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, aan het begin {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, stap {n} van {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>De teksten worden voorbereid…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Fase {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>Hoogstens {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Zolang als nodig</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Uitgaan van</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rekenen op</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Tijd schatten</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Meer instellingen</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Keren door de vertalingen</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Vertalingen per stap</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Keren door vragen met passage</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Vragen per stap</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Geheugen dat het mag gebruiken (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startgetal voor toeval</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Engelse leraar</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>de gebruikelijke</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>De map van een Engelse leraar kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Processor met %Ln kern</numerusform>
            <numerusform>Processor met %Ln kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Ongeveer {time} in totaal, gemeten met enkele stappen.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Minder dan een minuut in totaal, gemeten met enkele stappen.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Om binnen de tijd te blijven, leest het de teksten minder vaak dan anders.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Fase {n}: {texts} teksten, {times} keer gelezen, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Map van een Engelse leraar</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Trainen vraagt meer dan zoeken</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Om een model aan te passen moet PyTorch zijn geïnstalleerd: ongeveer 1 GB, of tot 7 GB met ondersteuning voor grafische kaarten van NVIDIA. Typ een van deze opdrachten in een terminal en kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Voor elke computer</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Zonder grafische kaart van NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>De opdracht kopiëren: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Het staat in een andere omgeving…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>De map van een virtuele omgeving die het heeft</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Gevraagde Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>Er is geen Python in ‘{path}’.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Map van een virtuele omgeving</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Aanpassing</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Nieuwe aanpassing</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>‘{name}’ verwijderen met zijn teksten en zijn training? Een geïnstalleerd model blijft.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Aanpassing verwijderen</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Wat is getraind verwijderen en terug naar de instellingen? De opgeschoonde teksten blijven.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Het model wordt geïnstalleerd…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Er wordt gekeken waarmee deze computer kan trainen…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>De teksten worden gelezen en opgeschoond…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Enkele stappen worden geprobeerd…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Het model wordt ingepakt…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Voor en na worden vergeleken…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Getraind. Het wordt nu ingepakt en met het oude vergeleken.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>De teksten lezen en opschonen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Wat is behouden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Bibliotheken (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Bibliotheek exporteren</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Bibliotheek wordt geëxporteerd…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>De bibliotheek is geschreven naar ‘{path}’. Open die op de andere computer met Bestand → Bibliotheek importeren.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Bibliotheek importeren</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Bibliotheek wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indexeren pauzeren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Waarom dit resultaat?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Kies een resultaat om te zien waarom het is gevonden.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Overeenkomst in betekenis: {value} (plaats {rank} op betekenis)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Overeenkomst in betekenis: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>De betekenis is niet vergeleken.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Woorden uit uw zoekopdracht erin: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>De naam of de koppen bevatten woorden uit uw zoekopdracht.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Geen enkel woord uit uw zoekopdracht komt erin voor; de passage is gevonden op betekenis.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Plaats {rank} op woorden</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Het is niet zeker of de passage uw zoekopdracht beantwoordt.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>De passage lijkt niet meer op uw zoekopdracht dan willekeurige andere passages.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Elk woord wordt bekeken…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Er valt niets woord voor woord te vergelijken.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Wat elk woord van uw zoekopdracht bijdraagt aan de overeenkomst in betekenis:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Vanaf nu zoekt het nieuwe model.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} uur</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>uitgepakt meer dan {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>uitgepakt meer dan {1} keer zo groot</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>bevat meer dan {1} bestanden; de rest is niet gelezen</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} tekens</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>heeft te veel geheugen nodig</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>niet binnen {1} seconden gelezen</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>geen gewoon bestand</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>een koppeling die nergens heen leidt</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>een koppeling, die niet wordt gevolgd</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>gecomprimeerd op een manier die niet wordt gelezen ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>vanbinnen geen kantoordocument</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>er ontbreekt een deel ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>het einde ontbreekt</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>op de pagina&apos;s staat geen tekst</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>een programma</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>gescande pagina&apos;s: afbeeldingen van tekst</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>geen eigen tekst</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>een film</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>een geluidsopname</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>gelezen tot pagina {1} van {2}, toen was de tijd om</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>gelezen tot pagina {1} van {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>vanaf pagina {1} niet leesbaar</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>beschadigd, zo ver mogelijk gelezen</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>deze delen zijn beschadigd: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>gewijzigd tijdens het lezen</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>verwijderd tijdens het lezen</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>de bijlagen zijn te groot</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>en alles erin ook</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>een onbekend soort bestand</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>een database</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>een lettertype</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>een document van Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>een tekening</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>{1}-bestanden worden niet gelezen</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>een document van Word 2 of ouder</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>een presentatie van PowerPoint 95 of ouder</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>een werkmap van Excel 2 tot 4: bewaar die in een nieuwer formaat</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>installeer antiword of LibreOffice om het te lezen</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>installeer unrar, unar, 7z of bsdtar om het te lezen</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>u mag het niet lezen</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>het is er niet meer</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, de grens is {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>archieven meer dan {1} diep in elkaar</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>een versleuteld bericht</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>op een onbekende manier versleuteld</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>beveiligd met digitaal rechtenbeheer</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>het programma dat het leest is vastgelopen</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>de tekst kan niet in passages worden verdeeld</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>de controlesom klopt niet</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>er is niets in te vinden</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland staat programma’s geen globale sneltoets toe; geef ‘mimo-search’ er een in de toetsenbordinstellingen van uw bureaublad.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Een globale sneltoets is alleen mogelijk met X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Broncode</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Er is iets onverwachts gebeurd ({kind}). Het logboek bevat de details.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Kan worden doorzocht.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Bevat geen tekst (een afbeelding, een scan of een leeg bestand).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Vereist een wachtwoord.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Is beschadigd of niet wat de naam aangeeft.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Is van een type dat niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Het lezen duurde te lang.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Is groter dan de limiet.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Kan niet worden geopend. Controleer of het bestand aanwezig en leesbaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Doorzoekbaar</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Geen tekst</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Onbekend type</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Te langzaam</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Te groot</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>‘{path}’ is van een type dat niet kan worden gelezen. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>‘{path}’ vereist een wachtwoord. Sla een kopie zonder wachtwoord op om het te doorzoeken.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>‘{path}’ is beschadigd of niet wat de naam aangeeft.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>Het lezen van ‘{path}’ duurde te lang.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>‘{path}’ is groter dan de limiet.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>‘{path}’ kan niet worden geopend. Controleer of het bestand aanwezig en leesbaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>‘{path}’ kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Het model in ‘{path}’ kan niet worden gebruikt ({detail}). Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Deze zoekopdracht is niet te begrijpen: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>De bibliotheek ‘{path}’ kan niet worden gelezen of geschreven ({detail}). Wat is opgeslagen, is niet verloren; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>De zoekindex van ‘{path}’ is beschadigd ({detail}). Met ‘mimo verify --repair’ wordt die opnieuw opgebouwd.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>De bibliotheek ‘{path}’ is geschreven door een nieuwere versie van MIMO Search. Werk het programma bij; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Een ander programma schrijft in de bibliotheek ‘{path}’. Wacht tot het klaar is, of sluit het.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>U mag niet in de bibliotheek ‘{path}’ schrijven ({detail}). Ze kan wel worden doorzocht; wijzig de rechten om er iets aan toe te voegen.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>De schijf met ‘{path}’ is vol. Maak ruimte vrij; wat tot nu toe is opgeslagen, is niet verloren.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>‘{path}’ bevat geen bibliotheek die kan worden overgenomen ({detail}). Exporteer en kopieer die opnieuw.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>De bibliotheek ‘{path}’ kan niet worden gebruikt ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>Het lezen van bestanden is onverwacht gestopt ({detail}); het begint vanzelf opnieuw. Wat is gelezen, is niet verloren.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Een deel van het programma is onverwacht gestopt. Probeer het opnieuw; wat is opgeslagen, is niet verloren.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>De zoekmachine heeft een probleem gemeld.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>Er is een onverwachte fout opgetreden in MIMO Search. Uw bestanden en de bibliotheek zijn intact. Een rapport vermeldt waar in het programma het gebeurde; het bevat niets uit uw documenten en is nergens heen gestuurd.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Rapport tonen</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>De bibliotheek kan niet worden geopend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>De database van de bibliotheek was beschadigd en is verplaatst naar ‘{path}’. De mappen worden opnieuw gelezen; uw eigen bestanden zijn ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Bibliotheek opnieuw aangemaakt</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Voorgaande tekst tonen</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Volgende tekst tonen</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Geen letters: alleen cijfers of opmaak</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Gelijk aan het Engels</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Te kort</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Te lang</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Lengten passen niet bij elkaar</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>In een ander schrift dan de taal</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>In een andere taal dan opgegeven</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Andere getallen dan in het Engels</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Zonder Engels</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>In slechts één taal</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Onbekende taal</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Niet vertaald</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Beschadigde plek in een bestand</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Een onbegrijpelijke regel</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Twee bestanden van ongelijke lengte</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>De schijf is vol. Maak ruimte en ga verder; wat het laatst is opgeslagen, is heel.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Het is niet gelukt ({reason}). Niets dat was opgeslagen is verloren.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>De training eindigde onverwacht ({reason}). U kunt verdergaan vanaf waar het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>‘{path}’ kan niet trainen: wat daarvoor nodig is, is daar niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Het model ‘{path}’ kan niet verder worden getraind: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Deze teksten kunnen niet worden gebruikt: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Een instelling is onjuist: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>Het geheugen is niet toereikend. Sluit andere programma’s of kies minder per stap en ga dan verder.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>De training werd instabiel ({reason}). Begin opnieuw met een ander startgetal voor toeval of minder keren.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>De training is gestopt: {reason}. U kunt verdergaan vanaf waar het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Wat van de training is opgeslagen, kan niet worden gebruikt: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Het getrainde model kon niet worden ingepakt: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>er staat geen tekst in deze bestanden</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>geen tekst heeft een Engelse kant ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>alles is in één taal ({1}), maar er zijn vertalingen nodig</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>onbekende talen: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>na het opschonen blijft er niets over</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>het bestand van de andere taal ontbreekt ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>bestanden van deze soort kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>de talen van de kolommen zijn niet bekend; noem ze, zoals en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>er is {1} MB nodig op de schijf, {2} MB is vrij</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>het is er niet meer</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>het is beschadigd</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>er zijn geen vertalingen van Engelse teksten</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>de teksten bevatten geen vragen met hun antwoorden</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>er zijn te weinig teksten apart gehouden om te meten; het laatste model wordt genomen</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Records om mee te trainen: {1}. Dat is genoeg om te proberen, niet om van te leren.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Er zijn te weinig records om er apart te houden om te meten.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Naast Engels is er maar één taal: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Er is meer weggelaten ({1}) dan behouden ({2}): bekijk de redenen.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>Fase 2 wordt overgeslagen: {reason}</translation>
    </message>
</context>
</TS>
