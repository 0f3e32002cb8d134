<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>À propos de MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search trouve des passages d’une langue à l’autre, hors ligne.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Le modèle utilisé n’a pas de fiche.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}&#xa0;: de {first} à {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Supprimer une recherche enregistrée</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Conserver les recherches récentes</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Saisissez d’abord une recherche, puis enregistrez-la.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistrée sous «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Feuille de calcul (*.csv)</translation>
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
        <translation>résultats.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Écrit dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;»&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{title}: {values}</source>
        <translation>{title}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Compté parmi les meilleurs résultats (%Ln document)</numerusform>
            <numerusform>Compté parmi les meilleurs résultats (%Ln documents)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Moins d’un mois</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Moins d’un an</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Le croate, le serbe et le bosniaque se distinguent à peine : la plupart des textes en bosniaque sont classés sous l’une des deux autres langues.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Posez votre question dans une langue. Trouvez le passage dans une autre.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur&#xa0;: vos fichiers sont lus ici, rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Essayer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Trente petits documents en 25 langues et une première question&#xa0;; cela ne prend que quelques secondes.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Rechercher dans vos dossiers</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Rechercher dans ces dossiers</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Vous pouvez aussi déposer un dossier ici. Les fichiers les plus récents passent en premier et sont aussitôt disponibles pour la recherche.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Lecture des premiers fichiers…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Dossier où rechercher</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>Retirer «&#xa0;{path}&#xa0;» de la bibliothèque&#xa0;? Les fichiers eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Dossiers inclus dans la recherche</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Fichiers et sous-dossiers qui ne sont pas lus</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Absent pour le moment</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>absent pour le moment&#xa0;; ce qui en a été indexé reste disponible pour la recherche</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>sans {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Exclure de «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Motifs d’exclusion</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Lire aussi les fichiers et dossiers cachés</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Un motif par ligne, comme dans .gitignore&#xa0;: * remplace une partie quelconque d’un nom, un / final désigne des dossiers.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Exclure les fichiers de plus de</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Aucun fichier ne serait exclu (%Ln connu à ce jour).</numerusform>
            <numerusform>Aucun des %Ln fichiers connus à ce jour ne serait exclu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>{n} des {total} fichiers connus à ce jour seraient exclus&#xa0;: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Importer une bibliothèque</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nom de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
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
        <translation>Les fichiers absents de cet ordinateur peuvent quand même être trouvés et lus sous forme de texte. Un dossier présent ici est mis à jour selon son contenu sur cet ordinateur&#xa0;: ce qui n’y est pas quitte la bibliothèque.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier d’origine</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Choisir où se trouve «&#xa0;{path}&#xa0;»</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Bibliothèque importée</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Ajoutez un dossier, ou déposez-en un ici, pour y faire des recherches.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>État de la bibliothèque</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Accélération de la recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Recherche de modifications&#xa0;: %Ln fichier examiné</numerusform>
            <numerusform>Recherche de modifications&#xa0;: %Ln fichiers examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Au ralenti, sur batterie</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Fichiers lus&#xa0;: {n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln passage indexé</numerusform>
            <numerusform>%Ln passages indexés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln fichier par minute</numerusform>
            <numerusform>%Ln fichiers par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} fichiers par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>temps restant&#xa0;: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln nouveau ou modifié</numerusform>
            <numerusform>%Ln nouveaux ou modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>«&#xa0;{path}&#xa0;» est absent pour le moment&#xa0;; ce qui en a été indexé est conservé.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Indexation…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Langues de la bibliothèque</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Partie d’un nom, d’un dossier ou d’une raison</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Non indexés</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>État des fichiers</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Type des fichiers</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Fichiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>À propos du fichier sélectionné</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Relire les fichiers sélectionnés, ou tous ceux de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Tous les fichiers sont interrogeables.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Aucun fichier ne correspond.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;Renommer cette bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>Re&amp;tirer de cette liste…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Il n’y a pas de bibliothèque dans «&#xa0;{path}&#xa0;» pour le moment.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nom de la bibliothèque</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Dossier d’une bibliothèque</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Renommer la bibliothèque</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>La liste ne contient aucune autre bibliothèque.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Les fichiers de la bibliothèque ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Taille de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
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
        <translation>{size} sur le disque</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln passage en attente</numerusform>
            <numerusform>%Ln passages en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Rechercher dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>État de la bibliothèque</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliothèques</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;Exporter la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>&amp;Importer une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Rechercher les modifications maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Mettre l’indexation en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;Fichiers non indexés</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>Relire &amp;ces fichiers</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Choisir le &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>&amp;Adapter le modèle…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>À propos du &amp;modèle</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Afficher les &amp;journaux et rapports</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>À &amp;propos de MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Depuis un &amp;fichier (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Depuis un &amp;dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Adapter le modèle…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>L’entraîner davantage sur vos propres traductions</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Avancement du changement</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (utilisé)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Paquets de modèle (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Paquet de modèle</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Dossier d’un paquet de modèle</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Évaluation du temps nécessaire…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln passage doit être relu par «&#xa0;{model}&#xa0;».</numerusform>
            <numerusform>%Ln passages doivent être relus par «&#xa0;{model}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Sur cet ordinateur, cela prend environ {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>D’ici là, vous cherchez avec «&#xa0;{model}&#xa0;», et vous pouvez le garder.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Cette bibliothèque est prête pour «&#xa0;{model}&#xa0;»&#xa0;: le changement prend un instant.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Vos autres bibliothèques suivront à leur prochaine ouverture.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>Retirer «&#xa0;{model}&#xa0;» et ce que cette bibliothèque garde pour lui&#xa0;?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>«&#xa0;{model}&#xa0;» est installé. Il n’est pas encore utilisé.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été installé&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>«&#xa0;{model}&#xa0;» prendra le relais quand il aura lu {done} passages sur {total}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>temps restant&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>D’ici là, vous cherchez avec «&#xa0;{model}&#xa0;».</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Le changement commence…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Vérification et installation de «&#xa0;{path}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type qui peut exécuter des programmes&#xa0;: son archive est affichée à la place.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>«&#xa0;{name}&#xa0;» est un programme ou un script&#xa0;: il est affiché dans son dossier, et non lancé.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Aucun programme n’est configuré pour ouvrir «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>«&#xa0;{path}&#xa0;» n’existe plus, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>Impossible d’extraire «&#xa0;{path}&#xa0;» de son archive ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Texte du document autour du passage</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Choisissez un résultat pour le voir dans son document.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Afficher la page telle qu’elle se présente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Afficher le texte qui a été lu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Ce passage n’est plus dans la bibliothèque. Relancez la recherche.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Impossible d’afficher la page&#xa0;; voici son texte. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Impossible d’afficher ce document. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Ce raccourci n’est pas disponible&#xa0;: un autre programme l’utilise, ou il ne comporte aucune touche de modification.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>correspondance faible</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>%Ln autre passage</numerusform>
            <numerusform>%Ln autres passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln copie ailleurs</numerusform>
            <numerusform>%Ln copies ailleurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Copier le passage</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copier la c&amp;itation</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Passages si&amp;milaires</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>Pour&amp;quoi ce résultat&#xa0;?</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Recherches récentes et enre&amp;gistrées</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Exporter les résu&amp;ltats…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Racco&amp;urcis clavier</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Par sens et par mo&amp;ts</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Par se&amp;ns</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Par mots e&amp;xacts</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Rechercher dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Recherches récentes et enregistrées</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Mode de recherche</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Sens et mots</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Mots exacts</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Passages semblables à «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Aucune bonne correspondance. Voici les passages les plus proches.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Aucun passage ne contient à la suite les mots entre guillemets. Ceux-ci en contiennent certains.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Aucune correspondance certaine. La meilleure peut néanmoins être celle que vous cherchez.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Aucun résultat avec ces filtres.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Rien trouvé pour l’instant : des fichiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Pas encore de résultat sûr : des fichiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Passage copié.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Citation copiée.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Chemin copié.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Mise à jour des dossiers</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nouveaux dossiers</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Zone de notification et raccourci</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>&amp;Mémoriser mes recherches</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Surveiller les dossiers et lire automatiquement les modifications</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Travailler lentement sur &amp;batterie</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>&amp;Vérification complète toutes les</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Exclure les fichiers de &amp;plus de</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>E&amp;xclure (un motif par ligne)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Rester actif dans la zone de &amp;notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>Démarrer masqué dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Raccourci qui met la fenêtre au premier plan</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>&amp;Raccourci global</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Du champ de recherche aux résultats</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>Dans le champ de recherche&#xa0;: recherches récentes</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Afficher ou masquer les autres passages d’un document</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Revenir au champ de recherche, puis le vider</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>Dans une liste de filtres&#xa0;: choisir</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Devant un mot de la recherche&#xa0;: exclure les passages qui le contiennent</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Autour de mots de la recherche&#xa0;: exactement ces mots, à la suite</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Après des lettres de la recherche&#xa0;: mots qui commencent ainsi</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Documents de cette période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Choisissez des traductions que vous avez&#xa0;: le modèle apprend que des textes de même sens vont ensemble, dans vos domaines et avec vos mots. L’un des côtés devrait être en anglais. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Fichiers de traductions</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines et paires de fichiers texte&#xa0;; déposez-les ici.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Quand un fichier ne le dit pas lui-même</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Apprendre aussi de textes sans anglais</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Langue du premier côté</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Langue de l’autre côté</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Langues des colonnes d’un tableau</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Mes textes</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Traductions ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Dossier de traductions</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Écartés, par raison</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Textes par paire de langues</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Afficher le rapport complet</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln traduction gardée</numerusform>
            <numerusform>%Ln traductions gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln question avec un passage</numerusform>
            <numerusform>%Ln questions avec un passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>%Ln entrée mise de côté pour mesurer</numerusform>
            <numerusform>%Ln entrées mises de côté pour mesurer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été écarté.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Avant et après, par langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Utiliser ce modèle…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Abandonner l’entraînement…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>L’entraînement a été terminé plus tôt et peut être poursuivi.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Afficher le rapport complet</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Il y avait trop peu de textes pour mesurer&#xa0;: on ne sait pas s’il s’est amélioré.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Le modèle adapté trouve mieux les traductions qu’avant&#xa0;: {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Le modèle adapté n’est pas meilleur qu’avant&#xa0;: {after} au lieu de {before}. Gardez l’ancien.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Mesuré avec %Ln texte sur lequel il n’a pas été entraîné, nDCG@20.</numerusform>
            <numerusform>Mesuré avec %Ln textes sur lesquels il n’a pas été entraîné, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Avec si peu, la différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Il est installé.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Toutes les langues ensemble</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>État de l’entraînement</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Perte&#xa0;: moins, c’est mieux</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Retrouver les traductions mises de côté (nDCG@20)&#xa0;: plus, c’est mieux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Recommencer…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Reste dans cette étape</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Meilleur jusqu’ici (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Vous pouvez fermer la fenêtre ou le programme&#xa0;: ce qui a été appris est enregistré et pourra être repris.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>S’arrêter ici et garder le meilleur modèle jusqu’ici ; il est empaqueté et comparé à l’ancien.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Aucun modèle n’a encore été meilleur que celui du départ.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} textes par seconde</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, au début {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, pas {n} sur {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Préparation des textes…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Étape {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>Au plus {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Autant que nécessaire</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Estimer le temps</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Passages sur les traductions</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Traductions par pas</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Passages sur les questions avec passage</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Questions par pas</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Mémoire utilisable (Go)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Enseignant anglais</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>celui d’usage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Choisir le dossier d’un enseignant anglais</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Processeur à %Ln cœur</numerusform>
            <numerusform>Processeur à %Ln cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Environ {time} en tout, mesuré avec quelques pas.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Moins d’une minute en tout, mesuré avec quelques pas.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Pour tenir le temps, il lit les textes moins souvent qu’il ne le ferait.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Étape {n}&#xa0;: {texts} textes, lus {times} fois, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Dossier d’un enseignant anglais</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Entraîner demande plus que chercher</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Pour adapter un modèle, PyTorch doit être installé&#xa0;: environ 1 Go, ou jusqu’à 7 Go avec la prise en charge des cartes graphiques NVIDIA. Saisissez l’une de ces commandes dans un terminal, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Pour tout ordinateur</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Sans carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Copier la commande&#xa0;: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Il est dans un autre environnement…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>Le dossier d’un environnement virtuel qui l’a</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Python interrogé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>Il n’y a pas de Python dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Dossier d’un environnement virtuel</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Nouvelle adaptation</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;» avec ses textes et son entraînement&#xa0;? Un modèle installé reste.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Supprimer l’adaptation</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Supprimer ce qui a été entraîné et revenir aux réglages&#xa0;? Les textes nettoyés restent.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Installation du modèle…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Recherche de ce avec quoi cet ordinateur peut entraîner…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Lecture et nettoyage des textes…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Essai de quelques pas…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Emballage du modèle…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Comparaison avant et après…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Entraîné. Il va être emballé et comparé à l’ancien.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Lire et nettoyer les textes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été gardé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Bibliothèques (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Exportation de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>La bibliothèque a été écrite dans «&#xa0;{path}&#xa0;». Ouvrez-la sur l’autre ordinateur avec Fichier → Importer une bibliothèque.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importer une bibliothèque</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Importation de la bibliothèque…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Mettre l’indexation en pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Pourquoi ce résultat&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Choisissez un résultat pour voir pourquoi il a été trouvé.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Proximité de sens&#xa0;: {value} (rang {rank} par le sens)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Proximité de sens&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Le sens n’a pas été comparé.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Mots de votre recherche présents&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Son nom ou ses titres contiennent des mots de votre recherche.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Aucun mot de votre recherche n’y figure&#xa0;; il a été trouvé par son sens.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Rang {rank} par les mots</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Il n’est pas certain qu’il réponde à votre recherche.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Il n’est pas plus proche de votre recherche que des passages sans rapport.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Examen de chaque mot…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Il n’y a rien à comparer mot par mot.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Ce que chaque mot de votre recherche apporte à la proximité de sens&#xa0;:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Le nouveau modèle cherche à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
        <translation>plus de {1} une fois décompressé</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>plus de {1} fois sa taille une fois décompressé</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>contient plus de {1} fichiers ; le reste n’a pas été lu</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} caractères</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>demande trop de mémoire</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>pas lu en {1} secondes</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>un lien, qui n’est pas suivi</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>compressé d’une manière qui n’est pas lue ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>n’est pas un document bureautique à l’intérieur</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>il manque une partie ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>ses pages ne contiennent pas de texte</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>pages numérisées : images de texte</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>sans texte propre</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>lu jusqu’à la page {1} sur {2}, puis le temps était écoulé</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>lu jusqu’à la page {1} sur {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>les pages à partir de la {1} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>endommagé, lu aussi loin que possible</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>ces parties sont endommagées : {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>modifié pendant la lecture</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>supprimé pendant la lecture</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>ses pièces jointes sont trop volumineuses</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>et tout ce qu’il contient aussi</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>un type de fichier inconnu</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>un document Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dessin</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>les fichiers {1} ne sont pas lus</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>un document de Word 2 ou antérieur</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>une présentation de PowerPoint 95 ou antérieur</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>un classeur d’Excel 2 à 4 : enregistrez-le dans un format plus récent</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>installez antiword ou LibreOffice pour le lire</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>installez unrar, unar, 7z ou bsdtar pour le lire</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} n’est pas installé</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>cela n’existe plus</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, la limite est de {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>archives imbriquées sur plus de {1} niveaux</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>un message chiffré</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>chiffré d’une manière inconnue</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>protégé par une gestion des droits numériques</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>le programme qui le lit a planté</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>son texte ne peut pas être découpé en passages</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>sa somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>rien ne peut y être trouvé</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland ne permet pas aux programmes d’avoir un raccourci global&#xa0;; attribuez-en un à «&#xa0;mimo-search&#xa0;» dans les paramètres du clavier de votre bureau.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Un raccourci global n’est possible que sous X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Un événement inattendu s’est produit ({kind}). Le journal contient les détails.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Disponible pour la recherche.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Ne contient pas de texte (image, numérisation ou fichier vide).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Nécessite un mot de passe.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Est endommagé ou ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Est d’un type qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>La lecture a pris trop de temps.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Dépasse la taille limite.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Impossible de l’ouvrir. Vérifiez qu’il est présent et lisible, puis réessayez.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Indexé</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>«&#xa0;{path}&#xa0;» est d’un type qui ne peut pas être lu. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>«&#xa0;{path}&#xa0;» nécessite un mot de passe. Enregistrez-en une copie sans mot de passe pour y faire des recherches.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé ou ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>La lecture de «&#xa0;{path}&#xa0;» a pris trop de temps.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>«&#xa0;{path}&#xa0;» dépasse la taille limite.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>Impossible d’ouvrir «&#xa0;{path}&#xa0;». Vérifiez qu’il est présent et lisible, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Le modèle dans «&#xa0;{path}&#xa0;» est inutilisable ({detail}). Réinstallez-le.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Cette recherche n’est pas compréhensible&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Impossible de lire ou d’écrire la bibliothèque «&#xa0;{path}&#xa0;» ({detail}). Rien de ce qui est enregistré n’est perdu&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>L’index de recherche de «&#xa0;{path}&#xa0;» est endommagé ({detail}). La commande «&#xa0;mimo verify --repair&#xa0;» le reconstruit.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>La bibliothèque «&#xa0;{path}&#xa0;» a été écrite par une version plus récente de MIMO Search. Mettez le programme à jour&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Un autre programme est en train d’écrire dans la bibliothèque «&#xa0;{path}&#xa0;». Attendez qu’il ait terminé, ou fermez-le.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>Vous n’êtes pas autorisé à écrire dans la bibliothèque «&#xa0;{path}&#xa0;» ({detail}). La recherche y est possible&#xa0;; pour y ajouter du contenu, modifiez les autorisations.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>Le disque contenant «&#xa0;{path}&#xa0;» est plein. Libérez de l’espace&#xa0;; rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas de bibliothèque qui puisse être importée ({detail}). Exportez-la et copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>La bibliothèque «&#xa0;{path}&#xa0;» est inutilisable ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>La lecture des fichiers s’est interrompue de façon inattendue ({detail})&#xa0;; elle reprend d’elle-même. Rien de ce qui a été lu n’est perdu.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Une partie du programme s’est arrêtée de façon inattendue. Réessayez&#xa0;; rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Le moteur de recherche a signalé un problème.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search a rencontré une erreur inattendue. Vos fichiers et la bibliothèque sont intacts. Un rapport indique à quel endroit du programme elle s’est produite&#xa0;; il ne contient rien de vos documents et n’a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Impossible d’ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>La base de données de la bibliothèque était endommagée et a été déplacée vers «&#xa0;{path}&#xa0;». Ses dossiers sont en cours de relecture&#xa0;; vos propres fichiers n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Bibliothèque recréée</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Afficher le texte précédent</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Afficher le texte suivant</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Aucune lettre&#xa0;: seulement des chiffres ou du balisage</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Identique à l’anglais</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Les longueurs ne vont pas ensemble</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>Dans une autre écriture que sa langue</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>Dans une autre langue qu’indiqué</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Autres nombres que dans l’anglais</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Sans anglais</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Dans une seule langue</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Endroit endommagé dans un fichier</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Une ligne incompréhensible</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Deux fichiers de longueur inégale</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Le disque est plein. Libérez de la place et reprenez&#xa0;; ce qui a été enregistré en dernier est intact.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Cela n’a pas marché ({reason}). Rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>L’entraînement s’est terminé de façon inattendue ({reason}). Vous pouvez reprendre là où il a enregistré en dernier.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas entraîner&#xa0;: ce qu’il faut pour cela n’y est pas installé.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Le modèle «&#xa0;{path}&#xa0;» ne peut pas être entraîné davantage&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Ces textes ne peuvent pas être utilisés&#xa0;: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Un réglage est faux&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>La mémoire ne suffit pas. Fermez d’autres programmes ou choisissez moins par pas, puis reprenez.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>L’entraînement est devenu instable ({reason}). Recommencez avec une autre graine aléatoire, ou moins de passages.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>L’entraînement s’est arrêté&#xa0;: {reason}. Vous pouvez reprendre là où il a enregistré en dernier.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Ce qui a été enregistré de l’entraînement ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Le modèle entraîné n’a pas pu être emballé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>il n’y a pas de texte dans ces fichiers</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>aucun texte n’a de côté anglais ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>tout est dans une seule langue ({1}), or il faut des traductions</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>langues inconnues : {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>il ne reste rien après le nettoyage</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>il manque le fichier de l’autre langue ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>les fichiers de ce type ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>les langues de ses colonnes ne sont pas connues ; indiquez-les, par exemple en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>il faut {1} Mo sur le disque, {2} Mo sont libres</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>cela n’existe plus</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>cela est endommagé</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>il n’y a pas de traductions de textes anglais</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>les textes ne contiennent pas de questions avec leurs réponses</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>trop peu de textes ont été mis de côté pour mesurer ; le dernier modèle est pris</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Entrées pour l’entraînement : {1}. C’est assez pour essayer, pas pour apprendre.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Il y a trop peu d’entrées pour en mettre de côté pour mesurer.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Il n’y a qu’une langue en plus de l’anglais : {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>On a écarté plus ({1}) que gardé ({2}) : voyez les raisons.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>L’étape 2 est omise : {reason}</translation>
    </message>
</context>
</TS>
