<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>O programie MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search znajduje fragmenty w różnych językach, bez połączenia z siecią.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiuj wersje</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Używany model nie ma opisu.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: od {first} do {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Poprzednie wyszukiwania</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Usuń zapisane wyszukiwanie</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Zachowuj poprzednie wyszukiwania</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Zapomnij poprzednie wyszukiwania</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Najpierw należy wpisać wyszukiwanie, potem je zapisać.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Zapisano jako „{name}”.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Arkusz kalkulacyjny (*.csv)</translation>
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
        <translation>wyniki.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Eksportuj wyniki</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Zapisano w „{path}”.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Nie można zapisać „{path}”: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
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
        <translation>Język</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Liczone w %Ln najtrafniejszym dokumencie</numerusform>
            <numerusform>Liczone w %Ln najtrafniejszych dokumentach</numerusform>
            <numerusform>Liczone w %Ln najtrafniejszych dokumentach</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Ostatni miesiąc</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Ostatni rok</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Chorwacki, serbski i bośniacki prawie nie dają się odróżnić: większość tekstów bośniackich jest pokazywana jako jeden z dwóch pozostałych języków.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Pytanie w dowolnym języku. Odpowiedni fragment w każdym innym.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Wszystko pozostaje na tym komputerze: pliki są odczytywane tutaj i nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Wypróbuj przykładową bibliotekę</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Na początek krótki pokaz</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Trzydzieści krótkich dokumentów w 25 językach i pierwsze pytanie; zajmuje kilka sekund.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Przeszukiwanie własnych folderów</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Przeszukaj te foldery</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Można też upuścić folder tutaj. Najnowsze pliki są odczytywane najpierw i od razu można je przeszukiwać.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Odczytywanie pierwszych plików…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Folder do przeszukania</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>Usunąć „{path}” z biblioteki? Same pliki pozostaną nienaruszone.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Usuwanie folderu</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Przeszukiwane foldery</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Wyklucz…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Które pliki i foldery wewnątrz nie są odczytywane</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Teraz niedostępny</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>obecnie niedostępny; zindeksowaną zawartość nadal można przeszukiwać</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>bez {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Wykluczanie z „{folder}”</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Wzorce wykluczanych elementów</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Odczytywanie także ukrytych plików i folderów</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>domyślnie</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Jeden wzorzec w wierszu, jak w .gitignore: * oznacza dowolną część nazwy, / na końcu oznacza folder.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Wykluczanie plików większych niż</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Znany dotąd %Ln plik nie zostałby wykluczony.</numerusform>
            <numerusform>Żaden z %Ln znanych dotąd plików nie zostałby wykluczony.</numerusform>
            <numerusform>Żaden z %Ln znanych dotąd plików nie zostałby wykluczony.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>Pliki, które zostałyby wykluczone ({n} z {total} znanych dotąd): {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Importowanie biblioteki</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nazwa biblioteki</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln fragment</numerusform>
            <numerusform>%Ln fragmenty</numerusform>
            <numerusform>%Ln fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Pliki, których nie ma na tym komputerze, nadal można znaleźć i przeczytać jako tekst. Jeśli folder jest tutaj, biblioteka jest aktualizowana według jego obecnej zawartości: to, czego w nim brakuje, znika z biblioteki.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Folder na tamtym komputerze</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Folder na tym komputerze</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Foldery biblioteki</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Wybierz położenie „{path}”</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Zaimportowana biblioteka</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ten sam</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nie ma go tutaj</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Postęp indeksowania</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Aby przeszukać folder, należy go dodać lub upuścić tutaj.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Stan biblioteki</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Przyspieszanie wyszukiwania…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Szukanie zmian: sprawdzono %Ln plik</numerusform>
            <numerusform>Szukanie zmian: sprawdzono %Ln pliki</numerusform>
            <numerusform>Szukanie zmian: sprawdzono %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Powoli, na baterii</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Odczytane pliki: {n} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>zindeksowano %Ln fragment</numerusform>
            <numerusform>zindeksowano %Ln fragmenty</numerusform>
            <numerusform>zindeksowano %Ln fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln nieczytelny</numerusform>
            <numerusform>%Ln nieczytelne</numerusform>
            <numerusform>%Ln nieczytelnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln plik na minutę</numerusform>
            <numerusform>%Ln pliki na minutę</numerusform>
            <numerusform>%Ln plików na minutę</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>plików na sekundę: {n}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln nowy lub zmieniony</numerusform>
            <numerusform>%Ln nowe lub zmienione</numerusform>
            <numerusform>%Ln nowych lub zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln usunięty</numerusform>
            <numerusform>%Ln usunięte</numerusform>
            <numerusform>%Ln usuniętych</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>Folder „{path}” jest obecnie niedostępny; jego zindeksowana zawartość pozostaje.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>wszystko aktualne</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Indeksowanie…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Języki biblioteki</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenty</numerusform>
            <numerusform>%Ln dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln fragment</numerusform>
            <numerusform>%Ln fragmenty</numerusform>
            <numerusform>%Ln fragmentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Fragmenty</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Część nazwy, folderu lub przyczyny</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Niezindeksowane</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Stan plików</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Typ plików</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Folder plików</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Pliki biblioteki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Informacje o zaznaczonym pliku</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Odczytuje ponownie zaznaczone pliki albo wszystkie z listy.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenty</numerusform>
            <numerusform>%Ln dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Wszystkie pliki można przeszukiwać.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Nie ma takich plików.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Moja biblioteka</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nowa biblioteka…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Otwórz bibliotekę…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;Zmień nazwę tej biblioteki…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>&amp;Usuń z tej listy…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>W „{path}” nie ma teraz biblioteki.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nowa biblioteka</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nazwa biblioteki</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Folder biblioteki</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Zmiana nazwy biblioteki</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>Na liście nie ma innej biblioteki.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Usuwanie z listy</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Pliki samej biblioteki pozostaną nienaruszone.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Rozmiar biblioteki</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln fragment</numerusform>
            <numerusform>%Ln fragmenty</numerusform>
            <numerusform>%Ln fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} na dysku</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln fragment oczekuje</numerusform>
            <numerusform>%Ln fragmenty oczekują</numerusform>
            <numerusform>%Ln fragmentów oczekuje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Szukaj w dowolnym języku</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Stan biblioteki</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenty</numerusform>
            <numerusform>%Ln dokumentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Dodaj folder…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Biblioteki</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;Eksportuj bibliotekę…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>&amp;Importuj bibliotekę…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Wy&amp;szukiwanie</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Trening</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Szukaj zmian teraz</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Wstrzymaj indeksowanie</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>Pliki &amp;niezindeksowane</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>&amp;Odczytaj te pliki ponownie</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Wybierz &amp;model…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>&amp;Dostosuj model…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>O &amp;modelu</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Pokaż &amp;dzienniki i raporty</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;O programie MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Zainstaluj</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Z &amp;pliku (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Z &amp;folderu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Użyj tego modelu</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Dostosuj model…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Trenuj go dalej na własnych tłumaczeniach</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Zostań przy starym</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Postęp zmiany</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Wektory</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzono</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karta modelu</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (używany)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Pakiety modeli (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Pakiet modelu</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Folder pakietu modelu</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Sprawdzanie, jak długo to potrwa…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln fragment musi zostać odczytany na nowo przez „{model}”.</numerusform>
            <numerusform>%Ln fragmenty muszą zostać odczytane na nowo przez „{model}”.</numerusform>
            <numerusform>%Ln fragmentów musi zostać odczytanych na nowo przez „{model}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Na tym komputerze zajmie to około {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Do tego czasu wyszukuje „{model}” i można przy nim zostać.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Ta biblioteka jest gotowa na „{model}”: zmiana potrwa chwilę.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Pozostałe biblioteki dołączą, gdy zostaną następnym razem otwarte.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>Usunąć „{model}” i to, co ta biblioteka dla niego przechowuje?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Usuń model</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>„{model}” jest zainstalowany. Nie jest jeszcze używany.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>„{path}” nie został zainstalowany: {reason}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>„{model}” przejmie wyszukiwanie, gdy odczyta {done} z {total} fragmentów.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Do tego czasu wyszukuje „{model}”.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Zmiana się zaczyna…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Sprawdzanie i instalowanie „{path}”…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>Plik „{name}” jest typu, który może uruchamiać programy: zamiast niego pokazywane jest jego archiwum.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>„{name}” to program lub skrypt: jest pokazywany w swoim folderze, bez uruchamiania.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Nie ustawiono programu do otwierania „{name}”.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>„{path}” już nie istnieje lub dysk nie jest podłączony.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>Nie można wyodrębnić „{path}” z archiwum ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Tekst dokumentu wokół fragmentu</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Strona dokumentu</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Po wybraniu wyniku tutaj pojawi się jego dokument.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Pokaż wygląd strony</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Pokaż odczytany tekst</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Tego fragmentu nie ma już w bibliotece. Należy wyszukać ponownie.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Nie można wyświetlić strony; oto jej tekst. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Nie można wyświetlić tego dokumentu. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} z {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Nie można użyć tego skrótu: używa go inny program lub brakuje w nim klawisza modyfikującego.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>słabe dopasowanie</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>jeszcze %Ln fragment</numerusform>
            <numerusform>jeszcze %Ln fragmenty</numerusform>
            <numerusform>jeszcze %Ln fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln kopia w innym miejscu</numerusform>
            <numerusform>%Ln kopie w innych miejscach</numerusform>
            <numerusform>%Ln kopii w innych miejscach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Następny wynik</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>&amp;Poprzedni wynik</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>Kopiuj fragmen&amp;t</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Kopiuj &amp;cytat</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Kopiuj ści&amp;eżkę</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Więcej podo&amp;bnych fragmentów</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>&amp;Dlaczego ten wynik</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Pod&amp;gląd</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Zapisz to &amp;wyszukiwanie…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Poprzednie i zapisane w&amp;yszukiwania</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Eksportu&amp;j wyniki…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Wyczyść fi&amp;ltry</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Skróty klaw&amp;iszowe</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Według znaczenia i &amp;słów</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Według zn&amp;aczenia</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Według do&amp;kładnych słów</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Szukaj w dowolnym języku</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Poprzednie i zapisane wyszukiwania</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Sposób wyszukiwania</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Znaczenie i słowa</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Dokładne słowa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Trwa wyszukiwanie…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Fragmenty podobne do „{text}”</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Wróć do wyszukiwania</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Brak dobrych dopasowań. Te fragmenty są najbliższe.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Żaden fragment nie zawiera kolejno słów ujętych w cudzysłów. Te zawierają niektóre z nich.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Brak pewnych dopasowań. Najlepsze nadal może być tym, czego szukasz.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Nic nie znaleziono przy tych filtrach.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Na razie nic nie znaleziono: pliki są jeszcze czytane.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Na razie brak pewnego wyniku: pliki są jeszcze czytane.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Skopiowano fragment.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Skopiowano cytat.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Skopiowano ścieżkę.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Aktualizowanie</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nowe foldery</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Zasobnik i skrót globalny</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zgodnie z systemem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Język programu</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>&amp;Zapamiętywanie wyszukiwań</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Obserwowanie folderów i automatyczne odczytywanie zmian</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Wolniejsza praca na &amp;baterii</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Sprawdzanie wszystkiego &amp;co</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>domyślnie</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Wykluczanie plików &amp;większych niż</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>Wy&amp;kluczanie (jeden wzorzec w wierszu)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>&amp;Działanie w zasobniku po zamknięciu okna</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>&amp;Uruchamianie w zasobniku, bez okna</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Skrót, który przenosi okno na wierzch</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>Skrót &amp;globalny</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>To środowisko nie ma zasobnika systemowego.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Z pola wyszukiwania do wyników</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>W polu wyszukiwania: poprzednie wyszukiwania</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Pokaż lub ukryj pozostałe fragmenty dokumentu</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Powrót do pola wyszukiwania, potem jego wyczyszczenie</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>Na liście filtrów: wybór</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Przed szukanym słowem: pomijanie fragmentów, które je zawierają</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Wokół szukanych słów: dokładnie te słowa, jedno po drugim</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Po szukanych literach: słowa, które tak się zaczynają</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Dokumenty z tych dni</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Wybierz tłumaczenia, które masz: model uczy się, że teksty o tym samym znaczeniu należą do siebie, w twoich tematach i twoimi słowami. Jedna strona powinna być angielska. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Pliki z tłumaczeniami</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines i pary plików tekstowych; upuść je tutaj.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Gdy plik sam tego nie mówi</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Ucz się też z tekstów bez angielskiego</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Język pierwszej strony</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Język drugiej strony</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Języki kolumn tabeli</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Moje teksty</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Tłumaczenia ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Folder z tłumaczeniami</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Pominięte, według powodu</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Teksty według pary języków</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Pokaż cały raport</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>Zachowano %Ln tłumaczenie</numerusform>
            <numerusform>Zachowano %Ln tłumaczenia</numerusform>
            <numerusform>Zachowano %Ln tłumaczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>Pominięto %Ln</numerusform>
            <numerusform>Pominięto %Ln</numerusform>
            <numerusform>Pominięto %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln pytanie z fragmentem</numerusform>
            <numerusform>%Ln pytania z fragmentem</numerusform>
            <numerusform>%Ln pytań z fragmentem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>Odłożono %Ln wpis do pomiaru</numerusform>
            <numerusform>Odłożono %Ln wpisy do pomiaru</numerusform>
            <numerusform>Odłożono %Ln wpisów do pomiaru</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Niczego nie pominięto.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Przed i po, według języka</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Użyj tego modelu…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Odrzuć trening…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trenuj dalej</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>Trening zakończono wcześniej i można go kontynuować.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Pokaż cały raport</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Było za mało tekstów do pomiaru: nie wiadomo, czy jest lepiej.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Dostosowany model znajduje tłumaczenia lepiej niż przedtem: {after} zamiast {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Dostosowany model nie jest lepszy niż przedtem: {after} zamiast {before}. Zostań przy starym.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Zmierzono na %Ln tekście, na którym nie był trenowany, nDCG@20.</numerusform>
            <numerusform>Zmierzono na %Ln tekstach, na których nie był trenowany, nDCG@20.</numerusform>
            <numerusform>Zmierzono na %Ln tekstach, na których nie był trenowany, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Przy tak niewielu różnica może być przypadkiem.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Jest zainstalowany.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Wszystkie języki razem</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Stan treningu</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Postęp treningu</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Strata: mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Znajdowanie odłożonych tłumaczeń (nDCG@20): więcej znaczy lepiej</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Zakończ teraz</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Zacznij od nowa…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Zostało w tym etapie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Najlepszy dotąd (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Oblicza na</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Możesz zamknąć okno lub program: to, czego się nauczono, zostaje zapisane i można to kontynuować.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Zatrzymaj się tutaj i weź najlepszy dotąd model; zostanie spakowany i porównany ze starym.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Dotąd żaden model nie był lepszy od początkowego.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} tekstów na sekundę</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, na początku {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, krok {n} z {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Przygotowywanie tekstów…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Etap {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>Najwyżej {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Tyle, ile trzeba</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Obliczaj na</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Oszacuj czas</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Oszacowanie</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Przejścia przez tłumaczenia</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Tłumaczenia w kroku</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Przejścia przez pytania z fragmentem</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Pytania w kroku</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Pamięć, której może użyć (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Ziarno losowości</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Angielski nauczyciel</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>zwykły</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Wybierz folder angielskiego nauczyciela</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Procesor z %Ln rdzeniem</numerusform>
            <numerusform>Procesor z %Ln rdzeniami</numerusform>
            <numerusform>Procesor z %Ln rdzeniami</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Razem około {time}, zmierzone na kilku krokach.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Razem mniej niż minuta, zmierzone na kilku krokach.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Aby zmieścić się w czasie, czyta teksty rzadziej, niż by czytał.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Etap {n}: teksty: {texts}, odczytane {times} razy, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Folder angielskiego nauczyciela</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Trening wymaga więcej niż wyszukiwanie</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Aby dostosować model, trzeba zainstalować PyTorch: około 1 GB lub do 7 GB z obsługą kart graficznych NVIDIA. Wpisz jedno z tych poleceń w terminalu, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Dla każdego komputera</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Bez karty graficznej NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Kopiuj polecenie: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Jest w innym środowisku…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>Folder środowiska wirtualnego, które to ma</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Zapytany Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>W „{path}” nie ma Pythona.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Folder środowiska wirtualnego</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Dostosowanie</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Nowe dostosowanie</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>Usunąć „{name}” wraz z tekstami i treningiem? Zainstalowany model zostaje.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Usuń dostosowanie</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Usunąć to, co wytrenowano, i wrócić do ustawień? Oczyszczone teksty zostają.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Instalowanie modelu…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Sprawdzanie, na czym ten komputer może trenować…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Odczytywanie i oczyszczanie tekstów…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Próba kilku kroków…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Pakowanie modelu…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Porównywanie przed i po…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Wytrenowany. Teraz zostanie spakowany i porównany ze starym.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Odczytaj i oczyść teksty</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Rozpocznij trening</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Co zachowano</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Biblioteki (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Eksportowanie biblioteki</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Eksportowanie biblioteki…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>Bibliotekę zapisano w „{path}”. Na drugim komputerze można ją otworzyć poleceniem Plik → Importuj bibliotekę.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importowanie biblioteki</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Importowanie biblioteki…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Szukaj…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Wstrzymaj indeksowanie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Dlaczego ten wynik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Po wybraniu wyniku tutaj pojawi się wyjaśnienie, dlaczego go znaleziono.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Podobieństwo znaczenia: {value} (miejsce {rank} według znaczenia)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Podobieństwo znaczenia: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Nie porównywano znaczenia.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Szukane słowa, które zawiera: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Jego nazwa lub nagłówki zawierają szukane słowa.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Nie zawiera żadnego z szukanych słów; znaleziono go dzięki znaczeniu.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Miejsce {rank} według słów</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Nie jest pewne, czy odpowiada na zapytanie.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Jest podobny do zapytania nie bardziej niż niezwiązane z nim fragmenty.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Sprawdzanie każdego słowa…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Nie ma czego porównać słowo po słowie.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Co każde słowo zapytania wnosi do podobieństwa znaczenia:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Od teraz wyszukuje nowy model.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} godz.</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>po rozpakowaniu więcej niż {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>po rozpakowaniu ponad {1} razy większy</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>zawiera więcej plików niż {1}; reszty nie odczytano</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>liczba znaków: {1}</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>wymaga zbyt dużo pamięci</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>nieodczytany w ciągu {1} s</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>to nie jest zwykły plik</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>dowiązanie, które donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>dowiązanie, za którym program nie podąża</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>skompresowany w sposób, który nie jest odczytywany ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>w środku nie jest to dokument biurowy</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>brakuje części ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>brakuje końca</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>na stronach nie ma tekstu</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>zeskanowane strony: obrazy tekstu</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>brak własnego tekstu</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>nagranie dźwiękowe</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>odczytano do strony {1} z {2}, potem skończył się czas</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>odczytano do strony {1} z {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>stron od {1} nie można odczytać</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>uszkodzony, odczytany na tyle, na ile to możliwe</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>te części są uszkodzone: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>zmieniony podczas czytania</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>usunięty podczas czytania</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>załączniki są za duże</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>i wszystko, co zawiera, również</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>nieznany rodzaj pliku</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>czcionka</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>dokument Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>rysunek</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>pliki {1} nie są odczytywane</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>dokument programu Word 2 lub starszego</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>prezentacja programu PowerPoint 95 lub starszego</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>skoroszyt programu Excel od 2 do 4: zapisz go w nowszym formacie</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>aby go odczytać, zainstaluj antiword lub LibreOffice</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>aby go odczytać, zainstaluj unrar, unar, 7z lub bsdtar</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>nie zainstalowano: {1}</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>nie masz prawa go czytać</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>już tego nie ma</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, granica to {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>archiwa zagnieżdżone głębiej niż {1}</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>zaszyfrowana wiadomość</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>zaszyfrowany w nieznany sposób</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>chroniony przez zarządzanie prawami cyfrowymi</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>program, który go czyta, uległ awarii</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>tekstu nie da się podzielić na fragmenty</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>suma kontrolna się nie zgadza</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>nic w nim nie znaleziono</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland nie pozwala programom na własny skrót globalny; skrót dla „mimo-search” można ustawić w ustawieniach klawiatury środowiska.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Skrót globalny jest możliwy tylko w X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kod źródłowy</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Strona {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Wystąpił nieoczekiwany problem ({kind}). Szczegóły są w dzienniku.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Można go przeszukiwać.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Nie zawiera tekstu (obraz, skan lub pusty plik).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Wymaga hasła.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Jest uszkodzony lub nie jest tym, na co wskazuje nazwa.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Jest typu, którego nie można odczytać.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Odczytywanie trwało zbyt długo.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Jest większy niż limit.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Nie można go otworzyć. Należy sprawdzić, czy istnieje i czy można go odczytać, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Zindeksowany</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzony</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Nieznany typ</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zbyt wolny</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zbyt duży</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>Plik „{path}” jest typu, którego nie można odczytać. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>Plik „{path}” wymaga hasła. Aby go przeszukiwać, należy zapisać kopię bez hasła.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>Plik „{path}” jest uszkodzony lub nie jest tym, na co wskazuje nazwa.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>Odczytywanie pliku „{path}” trwało zbyt długo.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>Plik „{path}” jest większy niż limit.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>Nie można otworzyć „{path}”. Należy sprawdzić, czy plik istnieje i czy można go odczytać, a potem spróbować ponownie.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Nie można odczytać „{path}”.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Nie można użyć modelu w „{path}” ({detail}). Należy zainstalować go od nowa.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Nie można zrozumieć tego zapytania: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Nie można odczytać lub zapisać biblioteki „{path}” ({detail}). Nic z zapisanych danych nie przepadło; należy spróbować ponownie.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>Indeks wyszukiwania „{path}” jest uszkodzony ({detail}). Można go odbudować poleceniem „mimo verify --repair”.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>Bibliotekę „{path}” zapisano w nowszej wersji programu MIMO Search. Należy zaktualizować program; nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Inny program zapisuje w bibliotece „{path}”. Należy poczekać, aż skończy, lub go zamknąć.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>Brak uprawnień do zapisu w bibliotece „{path}” ({detail}). Można ją przeszukiwać; aby do niej dodawać, należy zmienić uprawnienia.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>Dysk, na którym jest „{path}”, jest pełny. Należy zwolnić miejsce; nic z zapisanych dotąd danych nie przepadło.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>„{path}” nie zawiera biblioteki, którą można zaimportować ({detail}). Należy ponownie ją wyeksportować i skopiować.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>Nie można użyć biblioteki „{path}” ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>Odczytywanie plików zakończyło się nieoczekiwanie ({detail}); zostanie automatycznie wznowione. Nic z odczytanych danych nie przepadło.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Część programu zakończyła się nieoczekiwanie. Spróbuj ponownie; nic z zapisanych danych nie przepadło.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Mechanizm wyszukiwania zgłosił problem.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>W programie MIMO Search wystąpił nieoczekiwany błąd. Pliki i biblioteka są nienaruszone. Raport wskazuje, w którym miejscu programu to się stało; nie zawiera niczego z dokumentów i nie został nigdzie wysłany.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Nie można otworzyć biblioteki</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>Baza danych biblioteki była uszkodzona i została przeniesiona do „{path}”. Foldery biblioteki są odczytywane ponownie; same pliki pozostały nienaruszone.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Utworzono bibliotekę od nowa</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Pokaż wcześniejszy tekst</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Pokaż dalszy tekst</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Pusty</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Bez liter: tylko cyfry lub znaczniki</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Taki sam jak angielski</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Za krótki</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Za długi</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Długości do siebie nie pasują</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>W innym piśmie niż jego język</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>W innym języku niż podano</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Inne liczby niż w angielskim</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Już jest</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Bez angielskiego</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Tylko w jednym języku</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Nieznany język</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nieprzetłumaczony</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Uszkodzone miejsce w pliku</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Niezrozumiały wiersz</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Dwa pliki o różnej długości</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Dysk jest pełny. Zwolnij miejsce i kontynuuj; to, co zapisano ostatnio, jest całe.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Nie udało się ({reason}). Nic z tego, co zapisano, nie przepadło.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>Trening zakończył się niespodziewanie ({reason}). Można kontynuować od ostatniego zapisu.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>„{path}” nie może trenować: nie zainstalowano tam tego, co jest potrzebne.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Modelu „{path}” nie można dalej trenować: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Tych tekstów nie można użyć: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Ustawienie jest błędne: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>Pamięci jest za mało. Zamknij inne programy lub wybierz mniej na krok, a potem kontynuuj.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>Trening stał się niestabilny ({reason}). Zacznij od nowa z innym ziarnem losowości lub mniejszą liczbą przejść.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>Trening się zatrzymał: {reason}. Można kontynuować od ostatniego zapisu.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Tego, co zapisano z treningu, nie można użyć: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Wytrenowanego modelu nie udało się spakować: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>w tych plikach nie ma tekstu</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>żaden tekst nie ma strony angielskiej ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>wszystko jest w jednym języku ({1}), a potrzebne są tłumaczenia</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>nieznane języki: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>po czyszczeniu nic nie zostaje</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>brakuje pliku drugiego języka ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>plików tego rodzaju nie można odczytać</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>języki kolumn nie są znane; podaj je, na przykład en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>na dysku potrzeba {1} MB, wolne jest {2} MB</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>już tego nie ma</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>jest uszkodzone</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>nie ma tłumaczeń tekstów angielskich</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>teksty nie zawierają pytań z odpowiedziami</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>odłożono za mało tekstów do pomiaru; brany jest ostatni model</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Wpisy do uczenia: {1}. Wystarczy to, żeby spróbować, ale nie, żeby się uczyć.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Wpisów jest za mało, żeby odłożyć jakieś do pomiaru.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Poza angielskim jest tylko jeden język: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Pominięto więcej ({1}), niż zachowano ({2}): zobacz powody.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>Etap 2 jest pominięty: {reason}</translation>
    </message>
</context>
</TS>
