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
            <numerusform>Conteggio tra i risultati migliori (%n documento)</numerusform>
            <numerusform>Conteggio tra i risultati migliori (%n documenti)</numerusform>
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
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Puoi anche trascinare qui una cartella. I file più recenti vengono letti per primi e sono subito ricercabili.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Lettura dei primi file…</translation>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
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
            <numerusform>Nessun file verrebbe escluso (%n noto finora).</numerusform>
            <numerusform>Nessuno dei %n file noti finora verrebbe escluso.</numerusform>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passaggio</numerusform>
            <numerusform>%n passaggi</numerusform>
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
            <numerusform>Ricerca di modifiche: %n file esaminato</numerusform>
            <numerusform>Ricerca di modifiche: %n file esaminati</numerusform>
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
            <numerusform>%n passaggio ricercabile</numerusform>
            <numerusform>%n passaggi ricercabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n non leggibile</numerusform>
            <numerusform>%n non leggibili</numerusform>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%n nuovo o modificato</numerusform>
            <numerusform>%n nuovi o modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n rimosso</numerusform>
            <numerusform>%n rimossi</numerusform>
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
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passaggio</numerusform>
            <numerusform>%n passaggi</numerusform>
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
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passaggio</numerusform>
            <numerusform>%n passaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} su disco</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%n passaggio in attesa</numerusform>
            <numerusform>%n passaggi in attesa</numerusform>
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
    <message>
        <source>Indexing…</source>
        <translation>Indicizzazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
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
            <numerusform>%n altro passaggio</numerusform>
            <numerusform>%n altri passaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%n copia altrove</numerusform>
            <numerusform>%n copie altrove</numerusform>
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
        <source>By meaning and &amp;words</source>
        <translation>Per si&amp;gnificato e parole</translation>
    </message>
    <message>
        <source>By &amp;meaning</source>
        <translation>Per s&amp;ignificato</translation>
    </message>
    <message>
        <source>By e&amp;xact words</source>
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
        <source>Passages like “{text}…”</source>
        <translation>Passaggi simili a «{text}…»</translation>
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
        <source>Leave out files &amp;larger than</source>
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
        <source>Start &amp;hidden in the tray</source>
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
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
</context>
</TS>
