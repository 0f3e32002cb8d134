<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>Über MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search findet Textstellen über Sprachgrenzen hinweg, ganz ohne Internet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Das verwendete Modell hat keine Modellkarte.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: von {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Suchverlauf speichern</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Suchverlauf löschen</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Geben Sie zuerst eine Suche ein und speichern Sie sie dann.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
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
        <translation>treffer.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Treffer exportieren</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>In „{path}“ geschrieben.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis&#xa0;…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Gezählt unter den besten Treffern (%Ln Dokument)</numerusform>
            <numerusform>Gezählt unter den besten Treffern (%Ln Dokumente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Kroatisch, Serbisch und Bosnisch lassen sich kaum unterscheiden: Die meisten bosnischen Texte stehen unter einer der beiden anderen Sprachen.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>In jeder Sprache fragen. Die Textstelle in jeder anderen finden.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer: Ihre Dateien werden hier gelesen, nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Beispielbibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Dreißig kleine Dokumente in 25 Sprachen und eine erste Frage; dauert nur wenige Sekunden.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Eigene Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Diese Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Sie können einen Ordner auch hierher ziehen. Die neuesten Dateien kommen zuerst und lassen sich sofort durchsuchen.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Die ersten Dateien werden eingelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Zu durchsuchender Ordner</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>„{path}“ aus der Bibliothek entfernen? Die Dateien selbst bleiben unverändert.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Durchsuchte Ordner</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Ausschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Welche Dateien und Ordner darin nicht eingelesen werden</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Gerade nicht da</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>derzeit nicht vorhanden; was davon indiziert wurde, bleibt durchsuchbar</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>ohne {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Aus „{folder}“ ausschließen</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Muster für Auszuschließendes</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Auch versteckte Dateien und Ordner einlesen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Ein Muster pro Zeile, wie in .gitignore: * steht für einen beliebigen Teil eines Namens, ein / am Ende für Ordner.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Dateien ausschließen, die größer sind als</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Von %Ln bisher bekannter Datei würde keine ausgeschlossen.</numerusform>
            <numerusform>Von den %Ln bisher bekannten Dateien würde keine ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>{n} von {total} bisher bekannten Dateien würden ausgeschlossen: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Dateien, die nicht auf diesem Computer liegen, können trotzdem gefunden und als Text gelesen werden. Ein hier vorhandener Ordner wird mit seinem hiesigen Inhalt abgeglichen: Was darin fehlt, wird aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Ursprünglicher Ordner</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Auswählen, wo „{path}“ liegt</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Importierte Bibliothek</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Fügen Sie einen Ordner hinzu oder ziehen Sie ihn hierher, um ihn zu durchsuchen.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Status der Bibliothek</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Suche wird beschleunigt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Suche nach Änderungen: %Ln Datei geprüft</numerusform>
            <numerusform>Suche nach Änderungen: %Ln Dateien geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Langsam im Akkubetrieb</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Dateien eingelesen: {n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln Textstelle durchsuchbar</numerusform>
            <numerusform>%Ln Textstellen durchsuchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln Datei in der Minute</numerusform>
            <numerusform>%Ln Dateien in der Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} Dateien pro Sekunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln neu oder geändert</numerusform>
            <numerusform>%Ln neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>„{path}“ ist derzeit nicht vorhanden; was davon indiziert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Indizierung läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Sprachen der Bibliothek</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Teil von Name, Ordner oder Grund</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Nicht durchsuchbar</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Status der Dateien</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Typ der Dateien</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Ordner der Dateien</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Dateien der Bibliothek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Über die ausgewählte Datei</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Die ausgewählten oder alle aufgelisteten Dateien erneut einlesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Alle Dateien sind durchsuchbar.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Keine Datei passt dazu.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>Diese Bibliothek &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>Aus dieser &amp;Liste entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>In „{path}“ gibt es derzeit keine Bibliothek.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name der Bibliothek</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Ordner einer Bibliothek</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Bibliothek umbenennen</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>Die Liste enthält keine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Die Dateien der Bibliothek selbst bleiben unverändert.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Größe der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} auf dem Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln Textstelle ausstehend</numerusform>
            <numerusform>%Ln Textstellen ausstehend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>In jeder Sprache suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Status der Bibliothek</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>Biblio&amp;theken</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>Bibliothek e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>Bibliothek &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Jetzt nach Änderungen suchen</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Indizierung &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;Nicht durchsuchbare Dateien</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>Diese &amp;Dateien erneut einlesen</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>&amp;Modell auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>Modell &amp;anpassen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Über das &amp;Modell</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>&amp;Protokolle und Berichte anzeigen</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>Ü&amp;ber MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Aus einer &amp;Datei (ZIP)&#xa0;…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Aus einem &amp;Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Modell anpassen&#xa0;…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Mit eigenen Übersetzungen weiter trainieren</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Beim alten bleiben</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Fortschritt des Wechsels</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Beschreibung des Modells</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (in Gebrauch)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Modellpakete (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Es wird geprüft, wie lange es dauern würde&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln Textstelle muss von „{model}“ neu gelesen werden.</numerusform>
            <numerusform>%Ln Textstellen müssen von „{model}“ neu gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Auf diesem Computer dauert das etwa {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Bis dahin suchen Sie mit „{model}“ und können auch dabei bleiben.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Diese Bibliothek ist für „{model}“ bereit: Der Wechsel dauert nur einen Augenblick.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Ihre anderen Bibliotheken folgen, wenn sie das nächste Mal geöffnet werden.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>„{model}“ entfernen, samt dem, was diese Bibliothek dafür aufbewahrt?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>„{model}“ ist installiert, wird aber noch nicht verwendet.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>„{path}“ wurde nicht installiert: {reason}. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>„{model}“ übernimmt, sobald es {done} von {total} Textstellen gelesen hat.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Bis dahin suchen Sie mit „{model}“.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Der Wechsel beginnt&#xa0;…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>„{path}“ wird geprüft und installiert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>Eine Datei wie „{name}“ kann Programme ausführen: Stattdessen wird ihr Archiv angezeigt.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>„{name}“ ist ein Programm oder ein Skript: Es wird in seinem Ordner angezeigt, nicht gestartet.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Zum Öffnen von „{name}“ ist kein Programm eingerichtet.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>„{path}“ ist nicht mehr vorhanden oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>„{path}“ konnte nicht aus dem Archiv entnommen werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Text des Dokuments rund um die Textstelle</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Seite des Dokuments</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Wählen Sie einen Treffer aus, um ihn in seinem Dokument zu sehen.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Seite im Original anzeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Eingelesenen Text anzeigen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Diese Textstelle ist nicht mehr in der Bibliothek. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Die Seite kann nicht dargestellt werden; dies ist ihr Text. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Dieses Dokument kann nicht angezeigt werden. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Diese Tastenkombination ist nicht verfügbar: Ein anderes Programm verwendet sie oder sie enthält keine Zusatztaste.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>unsicherer Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>%Ln weitere Textstelle</numerusform>
            <numerusform>%Ln weitere Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln Kopie an anderem Ort</numerusform>
            <numerusform>%Ln Kopien an anderen Orten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>Textstelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>&amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>&amp;Ähnliche Textstellen</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>&amp;Warum dieser Treffer?</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Suche sp&amp;eichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>&amp;Frühere und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>&amp;Treffer exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Fi&amp;lter zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>T&amp;astenkombinationen</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Nach &amp;Bedeutung und Wörtern</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Nach Be&amp;deutung</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Nach &amp;genauen Wörtern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>In jeder Sprache suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Frühere und gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Suchmodus</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Bedeutung und Wörter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Genaue Wörter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Textstellen wie „{text}“</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Kein guter Treffer. Diese Textstellen kommen am nächsten.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Keine Textstelle enthält die Wörter in Anführungszeichen direkt hintereinander. Diese enthalten einige davon.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Kein sicherer Treffer. Der beste kann dennoch das Gesuchte sein.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Mit diesen Filtern wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Noch nichts gefunden: Dateien werden gerade gelesen.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Noch kein sicherer Treffer: Dateien werden gerade gelesen.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Textstelle kopiert.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Zitat kopiert.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Pfad kopiert.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Aktualisierung der Ordner</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Neue Ordner</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Infobereich und Tastenkombination</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Such&amp;verlauf speichern</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>Ordner über&amp;wachen und Änderungen automatisch einlesen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Im &amp;Akkubetrieb langsam arbeiten</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Vollständige &amp;Prüfung alle</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Dateien ausschließen, die &amp;größer sind als</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>A&amp;usschließen (ein Muster pro Zeile)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Nach dem Schließen des &amp;Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>Verborgen im &amp;Infobereich starten</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Tastenkombination, die das Fenster in den Vordergrund holt</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>Systemweite &amp;Tastenkombination</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Vom Suchfeld zu den Treffern</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>Im Suchfeld: frühere Suchen</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Weitere Textstellen eines Dokuments ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Zurück zum Suchfeld, dann leeren</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>In einer Filterliste: auswählen</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Vor einem Suchwort: Textstellen mit diesem Wort ausschließen</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Um Suchwörter: genau diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Nach Buchstaben der Suche: Wörter, die so beginnen</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Dokumente aus diesem Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Wählen Sie Übersetzungen, die Sie haben: Das Modell lernt, dass Texte mit gleicher Bedeutung zusammengehören, in Ihren Themen und mit Ihren Wörtern. Eine Seite sollte Englisch sein. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Dateien mit Übersetzungen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines und Paare von Textdateien; hier ablegen.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Wo eine Datei es nicht selbst sagt</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Auch aus Texten ohne Englisch lernen</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Sprache der ersten Seite</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Sprache der anderen Seite</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Sprachen der Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Meine Texte</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Übersetzungen ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Ordner mit Übersetzungen</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Weggelassen, nach Grund</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Texte nach Sprachpaar</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Ganzen Bericht anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln Übersetzung behalten</numerusform>
            <numerusform>%Ln Übersetzungen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln weggelassen</numerusform>
            <numerusform>%Ln weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln Frage mit Textstelle</numerusform>
            <numerusform>%Ln Fragen mit Textstelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>%Ln Eintrag zum Messen beiseitegelegt</numerusform>
            <numerusform>%Ln Einträge zum Messen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Es wurde nichts weggelassen.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Vorher und nachher, nach Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Dieses Modell verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Training verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>Das Training wurde vorzeitig beendet und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Ganzen Bericht anzeigen</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Es gab zu wenig Texte zum Messen: Ob es besser wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Das angepasste Modell findet Übersetzungen besser als vorher: {after} statt {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Das angepasste Modell ist nicht besser als vorher: {after} statt {before}. Behalten Sie das alte.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Gemessen mit %Ln Text, mit dem es nicht trainiert wurde, nDCG@20.</numerusform>
            <numerusform>Gemessen mit %Ln Texten, mit denen es nicht trainiert wurde, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Bei so wenigen kann der Unterschied Zufall sein.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Es ist installiert.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Alle Sprachen zusammen</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Stand des Trainings</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Fehlermaß: weniger ist besser</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Beiseitegelegte Übersetzungen finden (nDCG@20): mehr ist besser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Von vorn beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Verbleibt in dieser Stufe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Bisher am besten (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Sie können das Fenster oder das Programm schließen: Das Gelernte wird gespeichert und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Hier aufhören und das bisher beste Modell nehmen; es wird gepackt und mit dem alten verglichen.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Bisher war kein Modell besser als das am Anfang.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} Texte pro Sekunde</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, zu Beginn {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, Schritt {n} von {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Texte werden vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Stufe {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>Höchstens {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>So lange wie nötig</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Zeit schätzen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Durchgänge durch die Übersetzungen</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Übersetzungen pro Schritt</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Durchgänge durch Fragen mit Textstelle</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Fragen pro Schritt</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Speicher, der genutzt werden darf (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Englischer Lehrer</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Ordner eines englischen Lehrers auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Prozessor mit %Ln Kern</numerusform>
            <numerusform>Prozessor mit %Ln Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Insgesamt etwa {time}, mit einigen Schritten gemessen.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Insgesamt weniger als eine Minute, mit einigen Schritten gemessen.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Um die Zeit einzuhalten, liest es die Texte seltener als sonst.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Stufe {n}: {texts} Texte, {times}-mal gelesen, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Ordner eines englischen Lehrers</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Trainieren braucht mehr als Suchen</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Um ein Modell anzupassen, muss PyTorch installiert sein: etwa 1 GB, oder bis zu 7 GB mit Unterstützung für Grafikkarten von NVIDIA. Geben Sie einen dieser Befehle in einem Terminal ein und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Für jeden Computer</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Ohne Grafikkarte von NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Befehl kopieren: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Es ist in einer anderen Umgebung&#xa0;…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>Der Ordner einer virtuellen Umgebung, die es hat</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Gefragtes Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>In „{path}“ gibt es kein Python.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Ordner einer virtuellen Umgebung</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Neue Anpassung</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>„{name}“ mit Texten und Training löschen? Ein installiertes Modell bleibt.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Anpassung löschen</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Das Trainierte löschen und zu den Einstellungen zurückkehren? Die bereinigten Texte bleiben.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Modell wird installiert&#xa0;…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Es wird geprüft, womit dieser Computer trainieren kann&#xa0;…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Texte werden gelesen und bereinigt&#xa0;…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Einige Schritte werden versucht&#xa0;…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Modell wird verpackt&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Vorher und nachher werden verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Trainiert. Als Nächstes wird es verpackt und mit dem alten verglichen.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Texte lesen und bereinigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was behalten wurde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
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
        <translation>Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Bibliothek wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>Die Bibliothek wurde in „{path}“ geschrieben. Öffnen Sie sie auf dem anderen Computer mit Datei → Bibliothek importieren.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Bibliothek wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Warum dieser Treffer?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Wählen Sie einen Treffer aus, um zu sehen, warum er gefunden wurde.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Bedeutungsähnlichkeit: {value} (Rang {rank} nach Bedeutung)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Bedeutungsähnlichkeit: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Die Bedeutung wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Enthaltene Wörter Ihrer Suche: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Der Name oder die Überschriften enthalten Wörter Ihrer Suche.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Kein Wort Ihrer Suche kommt darin vor; gefunden wurde die Textstelle durch ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Rang {rank} nach Wörtern</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Ob sie Ihre Suche beantwortet, ist nicht sicher.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Sie ähnelt Ihrer Suche nicht mehr als beliebige andere Textstellen.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Jedes Wort wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Es gibt nichts, was sich Wort für Wort vergleichen ließe.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Was jedes Wort Ihrer Suche zur Bedeutungsähnlichkeit beiträgt:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Ab jetzt sucht das neue Modell.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>entpackt mehr als {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>entpackt mehr als {1}-mal so groß</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>enthält mehr als {1} Dateien; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} Zeichen</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>braucht zu viel Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>nicht innerhalb von {1} Sekunden gelesen</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>eine Verknüpfung, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>eine Verknüpfung, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>auf eine Weise gepackt, die nicht gelesen wird ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>innen kein Office-Dokument</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>ein Teil fehlt ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>auf den Seiten steht kein Text</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>gescannte Seiten: Bilder von Text</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>kein eigener Text</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>bis Seite {1} von {2} gelesen, dann war die Zeit um</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>bis Seite {1} von {2} gelesen</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>ab Seite {1} nicht lesbar</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>beschädigt, gelesen so weit es geht</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>diese Teile sind beschädigt: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>während des Lesens geändert</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>während des Lesens gelöscht</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>die Anhänge sind zu groß</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>alles darin ebenso</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>eine unbekannte Art von Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>ein Dokument von Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>{1}-Dateien werden nicht gelesen</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>ein Dokument von Word 2 oder älter</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>eine Präsentation von PowerPoint 95 oder älter</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>eine Arbeitsmappe von Excel 2 bis 4: speichern Sie sie in einem neueren Format</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>zum Lesen antiword oder LibreOffice installieren</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>zum Lesen unrar, unar, 7z oder bsdtar installieren</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} ist nicht installiert</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen sie nicht lesen</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, die Grenze liegt bei {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>Archive mehr als {1} tief ineinander</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>eine verschlüsselte Nachricht</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>auf unbekannte Weise verschlüsselt</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>durch digitale Rechteverwaltung geschützt</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>das Leseprogramm ist abgestürzt</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>der Text lässt sich nicht in Textstellen teilen</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>darin ist nichts zu finden</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland erlaubt Programmen keine eigene Tastenkombination; weisen Sie „mimo-search“ eine in den Tastatureinstellungen Ihrer Arbeitsumgebung zu.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Eine systemweite Tastenkombination ist nur unter X11 möglich.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quellcode</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Es ist etwas Unerwartetes passiert ({kind}). Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Kann durchsucht werden.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Enthält keinen Text (ein Bild, ein Scan oder eine leere Datei).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Benötigt ein Passwort.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Ist beschädigt oder nicht das, was der Name angibt.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Dieser Dateityp kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Das Lesen hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Ist größer als die Obergrenze.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Konnte nicht geöffnet werden. Prüfen Sie, ob die Datei vorhanden und lesbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Durchsuchbar</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>Der Dateityp von „{path}“ kann nicht gelesen werden. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>„{path}“ benötigt ein Passwort. Speichern Sie eine Kopie ohne Passwort, um sie zu durchsuchen.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>„{path}“ ist beschädigt oder nicht das, was der Name angibt.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>Das Lesen von „{path}“ hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>„{path}“ ist größer als die Obergrenze.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>„{path}“ konnte nicht geöffnet werden. Prüfen Sie, ob die Datei vorhanden und lesbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>„{path}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Das Modell in „{path}“ kann nicht verwendet werden ({detail}). Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Diese Suchanfrage ist nicht verständlich: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Die Bibliothek „{path}“ konnte nicht gelesen oder geschrieben werden ({detail}). Nichts Gespeichertes ist verloren; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>Der Suchindex von „{path}“ ist beschädigt ({detail}). Mit „mimo verify --repair“ wird er neu aufgebaut.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>Die Bibliothek „{path}“ wurde von einer neueren Version von MIMO Search geschrieben. Aktualisieren Sie das Programm; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bibliothek „{path}“. Warten Sie, bis es fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>Sie haben keine Schreibrechte für die Bibliothek „{path}“ ({detail}). Sie kann durchsucht werden; um etwas hinzuzufügen, ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>Der Datenträger mit „{path}“ ist voll. Geben Sie Speicherplatz frei; nichts bisher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>„{path}“ enthält keine Bibliothek, die übernommen werden kann ({detail}). Exportieren und kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>Die Bibliothek „{path}“ kann nicht verwendet werden ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>Das Einlesen der Dateien wurde unerwartet beendet ({detail}); es beginnt von selbst wieder. Nichts Eingelesenes ist verloren.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Ein Teil des Programms wurde unerwartet beendet. Versuchen Sie es erneut; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Die Suchmaschine hat ein Problem gemeldet.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>In MIMO Search ist ein unerwarteter Fehler aufgetreten. Ihre Dateien und die Bibliothek sind unversehrt. Ein Bericht hält fest, an welcher Stelle im Programm er auftrat; er enthält nichts aus Ihren Dokumenten und wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgelaufen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>Die Datenbank der Bibliothek war beschädigt und wurde nach „{path}“ verschoben. Die Ordner der Bibliothek werden erneut eingelesen; Ihre eigenen Dateien wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Bibliothek neu angelegt</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Vorherigen Text anzeigen</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Nachfolgenden Text anzeigen</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Keine Buchstaben: nur Zahlen oder Auszeichnung</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Gleich wie das Englische</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Längen passen nicht zueinander</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>In anderer Schrift als die Sprache</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>In anderer Sprache als angegeben</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Zeichensalat</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Andere Zahlen als im Englischen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Ohne Englisch</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Nur in einer Sprache</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Beschädigte Stelle in einer Datei</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Eine unverständliche Zeile</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Zwei Dateien ungleicher Länge</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und setzen Sie fort; das zuletzt Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Es hat nicht geklappt ({reason}). Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>Das Training endete unerwartet ({reason}). Sie können dort fortsetzen, wo zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>„{path}“ kann nicht trainieren: Was dafür nötig ist, ist dort nicht installiert.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Das Modell „{path}“ kann nicht weiter trainiert werden: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Diese Texte können nicht verwendet werden: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Eine Einstellung ist falsch: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme oder wählen Sie weniger pro Schritt, dann setzen Sie fort.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>Das Training wurde instabil ({reason}). Beginnen Sie mit einem anderen Startwert des Zufalls oder weniger Durchgängen von vorn.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>Das Training hielt an: {reason}. Sie können dort fortsetzen, wo zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Das vom Training Gespeicherte kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Das trainierte Modell konnte nicht verpackt werden: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>in diesen Dateien steht kein Text</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>kein Text hat eine englische Seite ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>alles ist in einer Sprache ({1}), gebraucht werden aber Übersetzungen</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>unbekannte Sprachen: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>nach dem Säubern bleibt nichts übrig</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>die Datei der anderen Sprache fehlt ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>Dateien dieser Art können nicht gelesen werden</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>die Sprachen der Spalten sind nicht bekannt; nennen Sie sie, etwa en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>{1} MB werden auf der Festplatte gebraucht, {2} MB sind frei</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>es gibt keine Übersetzungen englischer Texte</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>die Texte enthalten keine Fragen mit ihren Antworten</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>zum Messen wurden zu wenige Texte zurückgelegt; das letzte Modell wird genommen</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Einträge zum Trainieren: {1}. Das reicht zum Ausprobieren, nicht zum Lernen.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Es sind zu wenige Einträge, um welche zum Messen beiseitezulegen.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Neben Englisch gibt es nur eine Sprache: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Es wurde mehr weggelassen ({1}) als behalten ({2}): Sehen Sie sich die Gründe an.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>Stufe 2 wird ausgelassen: {reason}</translation>
    </message>
</context>
</TS>
