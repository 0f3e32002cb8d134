<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>Informazioni su MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search trova passaggi da una lingua all’altra, offline.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copia versioni</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Il modello in uso non ha una scheda.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: da {first} a {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Ricerche recenti</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Rimuovi una ricerca salvata</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Conserva le ricerche recenti</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Cancella le ricerche recenti</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Scrivi prima una ricerca, poi salvala.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva ricerca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvata come «{name}».</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Foglio di calcolo (*.csv)</translation>
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
        <translation>risultati.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Esporta risultati</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Scritto in «{path}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Impossibile scrivere «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dal … al …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Conteggio tra i risultati migliori (%Ln documento)</numerusform>
            <numerusform>Conteggio tra i risultati migliori (%Ln documenti)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Ultimo mese</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Meno recenti</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Croato, serbo e bosniaco si distinguono a malapena: la maggior parte dei testi in bosniaco è elencata sotto una delle altre due lingue.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Chiedi in qualsiasi lingua. Trova il passaggio in qualunque altra.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Tutto resta su questo computer: i tuoi file vengono letti qui, nulla viene inviato altrove.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Prova la libreria di esempio</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Dai prima un’occhiata</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Trenta piccoli documenti in 25 lingue e una prima domanda; bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Cerca nelle tue cartelle</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Cerca in queste cartelle</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Puoi anche trascinare qui una cartella. I file più recenti vengono letti per primi e sono subito ricercabili.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Lettura dei primi file…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Cartella in cui cercare</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>Rimuovere «{path}» dalla libreria? I file non vengono toccati.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Cartelle in cui si cerca</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Escludi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>File e cartelle al suo interno che non vengono letti</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Ora non c’è</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>al momento assente; quanto ne è stato indicizzato resta ricercabile</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>senza {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Escludi da «{folder}»</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Schemi di ciò che viene escluso</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Leggi anche file e cartelle nascosti</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Uno schema per riga, come in .gitignore: * sta per una parte qualsiasi di un nome, una / finale indica le cartelle.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Escludi i file più grandi di</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Nessun file verrebbe escluso (%Ln noto finora).</numerusform>
            <numerusform>Nessuno dei %Ln file noti finora verrebbe escluso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>{n} dei {total} file noti finora verrebbero esclusi: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Importa libreria</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nome della libreria</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passaggio</numerusform>
            <numerusform>%Ln passaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>I file che non si trovano su questo computer possono comunque essere trovati e letti come testo. Una cartella presente qui viene allineata al suo contenuto su questo computer: ciò che manca esce dalla libreria.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Cartella d’origine</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Cartella su questo computer</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Scegli dove si trova «{path}»</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Libreria importata</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la stessa</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>non presente</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Avanzamento dell’indicizzazione</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Aggiungi una cartella, o trascinala qui, per cercarvi.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Stato della libreria</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Ottimizzazione della ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Ricerca di modifiche: %Ln file esaminato</numerusform>
            <numerusform>Ricerca di modifiche: %Ln file esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Lentamente, con la batteria</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>File letti: {n} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln passaggio ricercabile</numerusform>
            <numerusform>%Ln passaggi ricercabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln non leggibile</numerusform>
            <numerusform>%Ln non leggibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln file al minuto</numerusform>
            <numerusform>%Ln file al minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} file al secondo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tempo rimasto: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln nuovo o modificato</numerusform>
            <numerusform>%Ln nuovi o modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln rimosso</numerusform>
            <numerusform>%Ln rimossi</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>«{path}» al momento è assente; quanto ne è stato indicizzato resta disponibile.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornata</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Indicizzazione…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Lingue della libreria</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuta</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altre</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passaggio</numerusform>
            <numerusform>%Ln passaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Parte di un nome, di una cartella o di un motivo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Non ricercabili</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Stato dei file</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Tipo dei file</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Cartella dei file</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>File della libreria</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Informazioni sul file selezionato</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Rileggi i file selezionati, o tutti quelli nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Si può cercare in tutti i file.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Nessun file corrisponde.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>La mia libreria</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nuova libreria…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Apri libreria…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;Rinomina questa libreria…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>&amp;Togli da questo elenco…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Al momento non c’è alcuna libreria in «{path}».</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nuova libreria</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nome della libreria</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Cartella di una libreria</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Rinomina libreria</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>Non ci sono altre librerie nell’elenco.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>I file della libreria non vengono toccati.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Dimensione della libreria</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passaggio</numerusform>
            <numerusform>%Ln passaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} su disco</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln passaggio in attesa</numerusform>
            <numerusform>%Ln passaggi in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Cerca in qualsiasi lingua</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Stato della libreria</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Aggiungi cartella…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Librerie</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;Esporta libreria…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>&amp;Importa libreria…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>I&amp;mpostazioni…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Chiudi finestra</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ricerca</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Addestramento</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Cerca modifiche ora</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Sospendi indicizzazione</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;File non ricercabili</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>&amp;Rileggi questi file</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Scegli il &amp;modello…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>&amp;Adatta il modello…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Informazioni sul &amp;modello</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Mostra &amp;log e rapporti</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;Informazioni su MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installa</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Da un &amp;file (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Da una &amp;cartella…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usa questo modello</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Adatta il modello…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Addestrarlo ancora sulle proprie traduzioni</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Resta con quello vecchio</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Avanzamento del cambio</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Che cosa si sta facendo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vettori</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurato</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Scheda del modello</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (in uso)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Pacchetti di modello (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Pacchetto di modello</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Cartella di un pacchetto di modello</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Si controlla quanto durerebbe…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln passaggio deve essere riletto da «{model}».</numerusform>
            <numerusform>%Ln passaggi devono essere riletti da «{model}».</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Su questo computer ci vuole circa {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Fino ad allora si cerca con «{model}», e si può restare con esso.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Questa libreria è pronta per «{model}»: il cambio richiede un momento.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Le altre librerie seguiranno alla prossima apertura.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>Rimuovere «{model}» e ciò che questa libreria conserva per esso?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Rimuovi il modello</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>«{model}» è installato. Non è ancora in uso.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>«{path}» non è stato installato: {reason}. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>«{model}» subentra quando avrà letto {done} passaggi su {total}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tempo rimasto: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Fino ad allora si cerca con «{model}».</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Il cambio comincia…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Controllo e installazione di «{path}»…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>«{name}» è di un tipo che può eseguire programmi: al suo posto viene mostrato l’archivio.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>«{name}» è un programma o uno script: viene mostrato nella sua cartella, non avviato.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Nessun programma è impostato per aprire «{name}».</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>«{path}» non esiste più, o la sua unità non è collegata.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>Impossibile estrarre «{path}» dal suo archivio ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Testo del documento intorno al passaggio</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Pagina del documento</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Scegli un risultato per vederlo nel suo documento.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Mostra l’aspetto della pagina</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Mostra il testo letto</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Questo passaggio non è più nella libreria. Ripeti la ricerca.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Impossibile visualizzare la pagina; questo è il suo testo. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Impossibile mostrare questo documento. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} di {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>La scorciatoia non è disponibile: la usa un altro programma, o non contiene alcun tasto modificatore.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>corrispondenza debole</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>%Ln altro passaggio</numerusform>
            <numerusform>%Ln altri passaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln copia altrove</numerusform>
            <numerusform>%Ln copie altrove</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>Tro&amp;va</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>Risultato s&amp;uccessivo</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Risultato &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostra nella cartella</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Copia passaggio</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copia cita&amp;zione</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copia perc&amp;orso</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Passaggi simi&amp;li</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>Perc&amp;hé questo risultato?</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>A&amp;nteprima</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Salva ricerca…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>&amp;Ricerche recenti e salvate</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>&amp;Esporta risultati…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Cancella &amp;filtri</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Scorciatoie &amp;da tastiera</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Per si&amp;gnificato e parole</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Per s&amp;ignificato</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Per parole esa&amp;tte</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Cerca in qualsiasi lingua</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Ricerche recenti e salvate</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Modalità di ricerca</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Significato e parole</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Parole esatte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Passaggi simili a «{text}»</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Torna alla ricerca</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Nessuna buona corrispondenza. Questi passaggi sono i più vicini.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Nessun passaggio contiene di seguito le parole tra virgolette. Questi ne contengono alcune.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Nessuna corrispondenza sicura. La migliore può comunque essere quella che cerchi.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Nessun risultato con questi filtri.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Ancora nessun risultato: i file sono ancora in lettura.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Ancora nessun risultato sicuro: i file sono ancora in lettura.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Passaggio copiato.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Citazione copiata.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Percorso copiato.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Aggiornamento delle cartelle</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nuove cartelle</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Area di notifica e scorciatoia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Lingua del programma</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>&amp;Ricorda le mie ricerche</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Monitora le cartelle e leggi automaticamente le modifiche</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Lavora lentamente con la &amp;batteria</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Controlla tutto &amp;ogni</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Escludi i file più &amp;grandi di</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>&amp;Escludi (uno schema per riga)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Resta attivo nell’area di &amp;notifica quando la finestra è chiusa</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>&amp;Avvia nascosto nell’area di notifica</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Scorciatoia che porta la finestra in primo piano</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>&amp;Scorciatoia globale</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Dal campo di ricerca ai risultati</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>Nel campo di ricerca: ricerche recenti</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Mostra o nascondi gli altri passaggi di un documento</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Torna al campo di ricerca, poi svuotalo</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>In un elenco di filtri: scegli</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Prima di una parola della ricerca: escludi i passaggi che la contengono</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Intorno a parole della ricerca: esattamente queste parole di seguito</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Dopo alcune lettere della ricerca: parole che iniziano così</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Documenti di questo periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Scegli traduzioni che possiedi: il modello impara che i testi con lo stesso significato vanno insieme, nei tuoi argomenti e con le tue parole. Un lato dovrebbe essere inglese. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>File con traduzioni</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines e coppie di file di testo; trascinali qui.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Dove un file non lo dice da sé</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Impara anche da testi senza inglese</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Lingua del primo lato</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Lingua dell’altro lato</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Lingue delle colonne di una tabella</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>I miei testi</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Traduzioni ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Cartella con traduzioni</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Scartati, per motivo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Testi per coppia di lingue</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostra il rapporto completo</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln traduzione conservata</numerusform>
            <numerusform>%Ln traduzioni conservate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln scartata</numerusform>
            <numerusform>%Ln scartate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln domanda con un passaggio</numerusform>
            <numerusform>%Ln domande con un passaggio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>%Ln voce messa da parte per misurare</numerusform>
            <numerusform>%Ln voci messe da parte per misurare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Non è stato scartato nulla.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Prima e dopo, per lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Usa questo modello…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Scarta l’addestramento…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Continua l’addestramento</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>L’addestramento è stato concluso in anticipo e può essere ripreso.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostra il rapporto completo</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>C’erano troppo pochi testi per misurare: non si sa se è migliorato.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Il modello adattato trova le traduzioni meglio di prima: {after} invece di {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Il modello adattato non è migliore di prima: {after} invece di {before}. Tieni quello vecchio.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Misurato con %Ln testo su cui non è stato addestrato, nDCG@20.</numerusform>
            <numerusform>Misurato con %Ln testi su cui non è stato addestrato, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Con così pochi la differenza può essere un caso.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>È installato.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Tutte le lingue insieme</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Stato dell’addestramento</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avanzamento dell’addestramento</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Perdita: meno è meglio</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Trovare le traduzioni messe da parte (nDCG@20): più è meglio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Concludi ora</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Ricomincia…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Manca in questa fase</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Migliore finora (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcola su</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Puoi chiudere la finestra o il programma: ciò che è stato appreso viene salvato e può essere ripreso.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Fermati qui e prendi il modello migliore finora; viene impacchettato e confrontato con quello vecchio.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Finora nessun modello è stato migliore di quello iniziale.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} testi al secondo</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, all’inizio {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, passo {n} di {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Preparazione dei testi…</translation>
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
        <translation>Al massimo {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Quanto serve</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Parti da</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcola su</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Stima il tempo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Altre impostazioni</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Letture delle traduzioni</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Traduzioni per passo</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Letture delle domande con passaggio</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Domande per passo</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Memoria che può usare (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Insegnante inglese</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>quello consueto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Scegli la cartella di un insegnante inglese</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Processore con %Ln core</numerusform>
            <numerusform>Processore con %Ln core</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Circa {time} in tutto, misurato con alcuni passi.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Meno di un minuto in tutto, misurato con alcuni passi.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Per rispettare il tempo, legge i testi meno volte di quanto farebbe.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Fase {n}: {texts} testi, letti {times} volte, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Cartella di un insegnante inglese</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Addestrare richiede più che cercare</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Per adattare un modello deve essere installato PyTorch: circa 1 GB, o fino a 7 GB con il supporto per le schede grafiche NVIDIA. Scrivi uno di questi comandi in un terminale, poi controlla di nuovo.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Per qualsiasi computer</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Senza scheda grafica NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Copia il comando: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>È in un altro ambiente…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>La cartella di un ambiente virtuale che lo ha</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Python interpellato: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>Non c’è alcun Python in «{path}».</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Cartella di un ambiente virtuale</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Adattamento</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Che cosa si sta facendo</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Nuovo adattamento</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>Eliminare «{name}» con i suoi testi e il suo addestramento? Un modello installato resta.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Elimina l’adattamento</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Eliminare ciò che è stato addestrato e tornare alle impostazioni? I testi ripuliti restano.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Installazione del modello…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Si controlla con che cosa questo computer può addestrare…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Lettura e pulizia dei testi…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Prova di alcuni passi…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Impacchettamento del modello…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Confronto tra prima e dopo…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Addestrato. Ora viene impacchettato e confrontato con quello vecchio.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Leggi e ripulisci i testi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Avvia l’addestramento</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Che cosa è stato tenuto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Librerie (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Esporta libreria</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Esportazione della libreria…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>La libreria è stata scritta in «{path}». Aprila sull’altro computer con File → Importa libreria.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importa libreria</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Importazione della libreria…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Sospendi indicizzazione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Perché questo risultato?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Scegli un risultato per vedere perché è stato trovato.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Somiglianza di significato: {value} (posizione {rank} per significato)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Somiglianza di significato: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Il significato non è stato confrontato.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Parole della tua ricerca presenti: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Il nome o i titoli contengono parole della tua ricerca.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Non contiene nessuna parola della tua ricerca; è stato trovato per il suo significato.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Posizione {rank} per parole</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Non è certo che risponda alla tua ricerca.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Non somiglia alla tua ricerca più di passaggi non pertinenti.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Esame di ogni parola…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Non c’è nulla da confrontare parola per parola.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Quanto ogni parola della tua ricerca aggiunge alla somiglianza di significato:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Da ora in poi cerca il nuovo modello.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
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
        <translation>estratto occupa più di {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>estratto occupa più di {1} volte la sua dimensione</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>contiene più di {1} file; il resto non è stato letto</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} caratteri</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>richiede troppa memoria</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>non letto entro {1} secondi</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un collegamento che non porta da nessuna parte</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>un collegamento, che non viene seguito</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>compresso in un modo che non viene letto ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>all’interno non è un documento d’ufficio</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>manca una parte ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>manca la fine</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>le sue pagine non contengono testo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programma</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>pagine scansionate: immagini di testo</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>nessun testo proprio</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un’immagine</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un filmato</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una registrazione sonora</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>letto fino a pagina {1} di {2}, poi il tempo è scaduto</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>letto fino a pagina {1} di {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>le pagine da {1} in poi non si possono leggere</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>danneggiato, letto fin dove possibile</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>queste parti sono danneggiate: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>modificato durante la lettura</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>eliminato durante la lettura</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>gli allegati sono troppo grandi</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>e così tutto ciò che contiene</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>un tipo di file sconosciuto</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>un database</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un tipo di carattere</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>un documento di Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un disegno</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>i file {1} non vengono letti</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>un documento di Word 2 o precedente</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>una presentazione di PowerPoint 95 o precedente</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>una cartella di lavoro di Excel da 2 a 4: salvala in un formato più recente</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>installa antiword o LibreOffice per leggerlo</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>installa unrar, unar, 7z o bsdtar per leggerlo</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} non è installato</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>non hai il permesso di leggerlo</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, il limite è {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>archivi uno dentro l’altro per più di {1} livelli</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>un messaggio cifrato</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>cifrato in un modo sconosciuto</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>protetto da gestione dei diritti digitali</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>il programma che lo legge si è bloccato</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>il testo non può essere diviso in passaggi</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>la somma di controllo è sbagliata</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>non vi si trova nulla</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland non permette ai programmi di avere una scorciatoia globale; assegnane una a «mimo-search» nelle impostazioni della tastiera del tuo desktop.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Una scorciatoia globale è possibile solo su X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice sorgente</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
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
        <translation>Si è verificato un imprevisto ({kind}). I dettagli sono nel log.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>È ricercabile.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Non contiene testo (un’immagine, una scansione o un file vuoto).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Richiede una password.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>È danneggiato o non è ciò che il nome indica.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>È di un tipo che non può essere letto.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>La lettura ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Supera il limite di dimensione.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Impossibile aprirlo. Verifica che ci sia e che sia leggibile, poi riprova.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Ricercabile</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Senza testo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tipo sconosciuto</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Troppo lento</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>«{path}» è di un tipo che non può essere letto. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>«{path}» richiede una password. Salvane una copia senza password per cercarvi.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>«{path}» è danneggiato o non è ciò che il nome indica.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>La lettura di «{path}» ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>«{path}» supera il limite di dimensione.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>Impossibile aprire «{path}». Verifica che ci sia e che sia leggibile, poi riprova.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Impossibile leggere «{path}».</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Il modello in «{path}» non può essere usato ({detail}). Installalo di nuovo.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Questa ricerca non è comprensibile: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Impossibile leggere o scrivere la libreria «{path}» ({detail}). Nulla di ciò che è salvato è andato perso; riprova.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>L’indice di ricerca di «{path}» è danneggiato ({detail}). Il comando «mimo verify --repair» lo ricostruisce.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>La libreria «{path}» è stata scritta da una versione più recente di MIMO Search. Aggiorna il programma; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Un altro programma sta scrivendo nella libreria «{path}». Attendi che finisca, o chiudilo.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>Non hai i permessi per scrivere nella libreria «{path}» ({detail}). È possibile cercarvi; per aggiungere contenuti, modifica i permessi.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>Il disco che contiene «{path}» è pieno. Libera spazio; nulla di ciò che è già salvato è andato perso.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>«{path}» non contiene una libreria che si possa importare ({detail}). Esportala e copiala di nuovo.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>La libreria «{path}» non può essere usata ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>La lettura dei file si è interrotta in modo imprevisto ({detail}); riprende da sola. Nulla di ciò che è stato letto è andato perso.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Una parte del programma si è interrotta in modo imprevisto. Riprova; nulla di ciò che è stato salvato è andato perso.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Il motore di ricerca ha segnalato un problema.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search ha riscontrato un errore imprevisto. I tuoi file e la libreria sono integri. Un rapporto indica in quale punto del programma si è verificato; non contiene nulla dei tuoi documenti e non è stato inviato da nessuna parte.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostra rapporto</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Impossibile aprire la libreria</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>Il database della libreria era danneggiato ed è stato spostato in «{path}». Le sue cartelle vengono rilette; i tuoi file non sono stati toccati.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Libreria ricreata</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Mostra il testo precedente</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Mostra il testo successivo</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Nessuna lettera: solo cifre o marcatura</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Uguale all’inglese</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Troppo corto</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Troppo lungo</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Le lunghezze non combaciano</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>In una scrittura diversa dalla sua lingua</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>In una lingua diversa da quella indicata</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Numeri diversi dall’inglese</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Senza inglese</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>In una sola lingua</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Lingua sconosciuta</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non tradotto</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Punto danneggiato in un file</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Una riga incomprensibile</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Due file di lunghezza diversa</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Il disco è pieno. Libera spazio e riprendi; ciò che è stato salvato per ultimo è integro.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Non ha funzionato ({reason}). Nulla di ciò che era salvato è perduto.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>L’addestramento è terminato in modo imprevisto ({reason}). Puoi riprendere da dove ha salvato l’ultima volta.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>«{path}» non può addestrare: ciò che serve non vi è installato.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Il modello «{path}» non può essere addestrato ulteriormente: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Questi testi non possono essere usati: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Un’impostazione è sbagliata: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>La memoria non basta. Chiudi altri programmi o scegli di meno per passo, poi riprendi.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>L’addestramento è diventato instabile ({reason}). Ricomincia con un altro seme casuale o meno letture.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>L’addestramento si è fermato: {reason}. Puoi riprendere da dove ha salvato l’ultima volta.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Ciò che è stato salvato dell’addestramento non può essere usato: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Il modello addestrato non ha potuto essere impacchettato: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>in questi file non c’è testo</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>nessun testo ha una parte in inglese ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>tutto è in una sola lingua ({1}), ma servono traduzioni</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>lingue sconosciute: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>dopo la pulizia non resta nulla</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>manca il file dell’altra lingua ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>i file di questo tipo non possono essere letti</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>le lingue delle colonne non sono note; indicale, per esempio en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>servono {1} MB sul disco, {2} MB sono liberi</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>non ci sono traduzioni di testi inglesi</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>i testi non contengono domande con le loro risposte</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>troppo pochi testi sono stati messi da parte per misurare; si prende l’ultimo modello</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Voci per l’addestramento: {1}. Bastano per provare, non per imparare.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Ci sono troppo poche voci per metterne da parte per misurare.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Oltre all’inglese c’è una sola lingua: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>È stato scartato più ({1}) di quanto è stato tenuto ({2}): guardi i motivi.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>La fase 2 viene omessa: {reason}</translation>
    </message>
</context>
</TS>
