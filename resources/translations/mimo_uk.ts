<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>Про MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search знаходить уривки різними мовами без підключення до мережі.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Копіювати відомості про версії</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Для поточної моделі немає опису.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: від {first} до {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Історія пошуку</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Вилучити збережений пошук</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Зберігати історію пошуку</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Очистити історію пошуку</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Спочатку введіть запит, а потім збережіть його.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Електронна таблиця (*.csv)</translation>
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
        <translation>результати.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Експорт результатів</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Записано до «{path}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Не вдалося записати «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
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
        <translation>Мова</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Від … до …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Підраховано серед %Ln найкращого документа</numerusform>
            <numerusform>Підраховано серед %Ln найкращих документів</numerusform>
            <numerusform>Підраховано серед %Ln найкращих документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Останній місяць</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Останній рік</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Хорватську, сербську й боснійську майже неможливо розрізнити: більшість боснійських текстів віднесено до однієї з двох інших мов.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Запитуйте будь-якою мовою. Знаходьте уривок будь-якою іншою.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Усе залишається на цьому комп’ютері: файли читаються тут, нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Спробувати зразок бібліотеки</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Спершу ознайомтеся</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Тридцять невеликих документів 25 мовами й перше запитання; це займе кілька секунд.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Пошук у власних папках</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Шукати в цих папках</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Інша папка…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати папку…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Папку також можна перетягнути сюди. Найновіші файли читаються першими, і в них одразу можна шукати.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Читання перших файлів…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Папка для пошуку</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>Вилучити «{path}» з бібліотеки? Самі файли залишаться без змін.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Вилучення папки</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Папки, у яких виконується пошук</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Додати папку…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Винятки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Які файли й папки всередині не читати</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Зараз недоступна</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>зараз недоступно; у проіндексованому й далі можна шукати</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>без {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Винятки для «{folder}»</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Шаблони винятків</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Читати також приховані файли й папки</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>типово</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Один шаблон на рядок, як у .gitignore: * замінює будь-яку частину назви, / наприкінці позначає папки.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Пропускати файли, більші за</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Наразі відомо %Ln файл; нічого не буде пропущено.</numerusform>
            <numerusform>Наразі відомо %Ln файли; нічого не буде пропущено.</numerusform>
            <numerusform>Наразі відомо %Ln файлів; нічого не буде пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>Буде пропущено файлів: {n} із {total} відомих наразі, наприклад {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Імпорт бібліотеки</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Назва бібліотеки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Файли, яких немає на цьому комп’ютері, усе одно можна знаходити й читати як текст. Папка, яка тут є, оновлюється за її поточним вмістом: відсутні в ній файли вилучаються з бібліотеки.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Папка на тому комп’ютері</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Папка на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Папки бібліотеки</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Вибрати, де розташовано «{path}»</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Імпортована бібліотека</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>та сама</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>тут немає</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Перебіг індексування</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Додайте папку або перетягніть її сюди, щоб шукати в ній.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Стан бібліотеки</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Прискорення пошуку…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Перевірка змін: переглянуто %Ln файл</numerusform>
            <numerusform>Перевірка змін: переглянуто %Ln файли</numerusform>
            <numerusform>Перевірка змін: переглянуто %Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Повільно, від батареї</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Прочитано файлів: {n} з {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln уривок доступний для пошуку</numerusform>
            <numerusform>%Ln уривки доступні для пошуку</numerusform>
            <numerusform>%Ln уривків доступні для пошуку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln не читається</numerusform>
            <numerusform>%Ln не читаються</numerusform>
            <numerusform>%Ln не читаються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln файл за хвилину</numerusform>
            <numerusform>%Ln файли за хвилину</numerusform>
            <numerusform>%Ln файлів за хвилину</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} файла за секунду</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>залишилося {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln новий або змінений</numerusform>
            <numerusform>%Ln нові або змінені</numerusform>
            <numerusform>%Ln нових або змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln вилучено</numerusform>
            <numerusform>%Ln вилучено</numerusform>
            <numerusform>%Ln вилучено</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>«{path}» зараз недоступно; проіндексоване зберігається.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>усе оновлено</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Індексування…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Мови бібліотеки</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідома</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документи</numerusform>
            <numerusform>%Ln документів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Частина назви, папки чи причини</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Недоступні для пошуку</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Усі типи</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Усі папки</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Стан файлів</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Тип файлів</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Папка файлів</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Файли бібліотеки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Про вибраний файл</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Прочитати знову вибрані файли або всі файли в списку.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документи</numerusform>
            <numerusform>%Ln документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Шукати можна в усіх файлах.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Таких файлів немає.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Моя бібліотека</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Нова бібліотека…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Відкрити бібліотеку…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>П&amp;ерейменувати цю бібліотеку…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>&amp;Прибрати з цього списку…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Зараз у «{path}» немає бібліотеки.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Нова бібліотека</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Назва бібліотеки</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Папка бібліотеки</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Перейменування бібліотеки</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>У списку немає інших бібліотек.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Самі файли бібліотеки залишаться без змін.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Розмір бібліотеки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} на диску</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln уривок очікує</numerusform>
            <numerusform>%Ln уривки очікують</numerusform>
            <numerusform>%Ln уривків очікують</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Пошук будь-якою мовою</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Стан бібліотеки</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подання</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документи</numerusform>
            <numerusform>%Ln документів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Додати папку…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Бібліотеки</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;Експортувати бібліотеку…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>&amp;Імпортувати бібліотеку…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Параметри…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Навчання</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>Перевірити &amp;зміни зараз</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Призупинити індексування</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;Файли, недоступні для пошуку</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>Прочитати ці файли з&amp;нову</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Вибрати &amp;модель…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>Пр&amp;истосувати модель…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Про &amp;модель</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Показати &amp;журнали та звіти</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;Про MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Встановити</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>З &amp;файлу (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>З &amp;теки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Використовувати цю модель</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Пристосувати модель…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Навчити її далі на ваших перекладах</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Лишитися на попередній</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Перебіг заміни</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Вектори</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Виміряно</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Опис моделі</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (використовується)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Пакунки моделей (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Пакунок моделі</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Тека пакунка моделі</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Оцінювання потрібного часу…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln уривок має наново прочитати «{model}».</numerusform>
            <numerusform>%Ln уривки має наново прочитати «{model}».</numerusform>
            <numerusform>%Ln уривків має наново прочитати «{model}».</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>На цьому комп’ютері це триватиме близько {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Доти шукає «{model}», і на ній можна лишитися.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Ця бібліотека готова для «{model}»: заміна триватиме мить.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Інші ваші бібліотеки підуть слідом, коли їх відкриють наступного разу.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>Вилучити «{model}» і те, що ця бібліотека для неї зберігає?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Вилучити модель</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>«{model}» встановлено. Її ще не використовують.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>«{path}» не встановлено: {reason}. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>«{model}» почне шукати, коли прочитає уривки: {done} з {total}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>залишилося {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Доти шукає «{model}».</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Заміна починається…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Перевірка та встановлення «{path}»…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>«{name}» належить до типу, який може запускати програми, тому натомість показано його архів.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>«{name}» — програма або сценарій: файл показано в його папці, але не запущено.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Не налаштовано програми для відкриття «{name}».</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>«{path}» більше немає або відповідний диск не підключено.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>Не вдалося видобути «{path}» з архіву ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Текст документа навколо уривка</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Сторінка документа</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Виберіть результат, щоб побачити його в документі.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Показати сторінку в її справжньому вигляді</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Показати прочитаний текст</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Цього уривка вже немає в бібліотеці. Виконайте пошук ще раз.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Не вдалося відобразити сторінку; ось її текст. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Не вдалося показати цей документ. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} з {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Ця комбінація клавіш недоступна: її використовує інша програма або в ній немає клавіші-модифікатора.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>слабкий збіг</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>ще %Ln фрагмент</numerusform>
            <numerusform>ще %Ln фрагменти</numerusform>
            <numerusform>ще %Ln фрагментів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln копія в іншому місці</numerusform>
            <numerusform>%Ln копії в інших місцях</numerusform>
            <numerusform>%Ln копій в інших місцях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Наступний результат</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>П&amp;опередній результат</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Показати в &amp;папці</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Копіювати уривок</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Копіювати &amp;цитату</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Копіювати &amp;шлях</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Більше &amp;схожих уривків</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>&amp;Чому цей результат</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Попередній пере&amp;гляд</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>З&amp;берегти цей пошук…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Істо&amp;рія та збережені пошуки</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>&amp;Експортувати результати…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Очистити &amp;фільтри</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Комбінації к&amp;лавіш</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>За змістом &amp;і словами</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>За з&amp;містом</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>За &amp;точними словами</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Пошук будь-якою мовою</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Історія та збережені пошуки</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Спосіб пошуку</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Зміст і слова</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точні слова</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Триває пошук…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Уривки, схожі на «{text}»</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Назад до пошуку</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Немає вдалих збігів. Ось найближчі уривки.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Немає уривка, де слова в лапках стоять поспіль. У цих є деякі з них.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Немає певного збігу. Найкращий результат усе ж може бути тим, що ви шукаєте.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Із цими фільтрами нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Поки нічого не знайдено: файли ще читаються.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Поки немає впевненого збігу: файли ще читаються.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Уривок скопійовано.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Цитату скопійовано.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Шлях скопійовано.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Нові папки</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Трей і глобальна комбінація клавіш</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Мова програми</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Пам’ятати, що я &amp;шукаю</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Стежити за папками й автоматично читати зміни</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Працювати повільно від &amp;батареї</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Перевіряти все &amp;кожні</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>типово</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Пропускати файли, бі&amp;льші за</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>&amp;Пропускати (один шаблон на рядок)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Продовжувати &amp;роботу в треї після закриття вікна</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>Запускати при&amp;хованою в треї</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Комбінація клавіш, що виводить вікно на передній план</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>&amp;Глобальна комбінація клавіш</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>У цьому середовищі немає трея.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Перейти з поля пошуку до результатів</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>У полі пошуку: історія пошуку</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Показати або сховати інші уривки документа</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Повернутися до поля пошуку, потім очистити його</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>У списку фільтрів: вибрати</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Перед словом запиту: відкинути уривки з ним</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Навколо слів запиту: саме ці слова поспіль</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Після літер запиту: слова, що так починаються</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Документи за цей період</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Виберіть переклади, які у вас є: модель дізнається, що тексти з однаковим змістом належать один одному, на ваші теми й вашими словами. Одна зі сторін має бути англійською. Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Файли з перекладами</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines і пари текстових файлів; перетягніть їх сюди.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Якщо файл не каже цього сам</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Навчатися й на текстах без англійської</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Мова першої сторони</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Мова іншої сторони</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Мови стовпців таблиці</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Мої тексти</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Переклади ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Тека з перекладами</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Відкинуто, за причинами</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Тексти за парами мов</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Показати весь звіт</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>Залишено %Ln переклад</numerusform>
            <numerusform>Залишено %Ln переклади</numerusform>
            <numerusform>Залишено %Ln перекладів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>Відкинуто %Ln</numerusform>
            <numerusform>Відкинуто %Ln</numerusform>
            <numerusform>Відкинуто %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln запитання з уривком</numerusform>
            <numerusform>%Ln запитання з уривком</numerusform>
            <numerusform>%Ln запитань з уривком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>Відкладено для вимірювання %Ln запис</numerusform>
            <numerusform>Відкладено для вимірювання %Ln записи</numerusform>
            <numerusform>Відкладено для вимірювання %Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Нічого не відкинуто.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>До і після, за мовами</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Використовувати цю модель…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Відмовитися від навчання…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Навчати далі</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>Навчання завершено достроково, його можна продовжити.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Показати весь звіт</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Текстів для вимірювання замало: невідомо, чи стало краще.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Пристосована модель знаходить переклади краще, ніж раніше: {after} замість {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Пристосована модель не краща за попередню: {after} замість {before}. Залиште попередню.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Виміряно на %Ln тексті, на якому вона не навчалася, nDCG@20.</numerusform>
            <numerusform>Виміряно на %Ln текстах, на яких вона не навчалася, nDCG@20.</numerusform>
            <numerusform>Виміряно на %Ln текстах, на яких вона не навчалася, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>За такої малої кількості різниця може бути випадковою.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Її встановлено.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Усі мови разом</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Стан навчання</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Перебіг навчання</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Втрати: що менше, то краще</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Пошук відкладених перекладів (nDCG@20): що більше, то краще</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Завершити зараз</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Почати спочатку…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Лишилося на цьому етапі</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Найкраще досі (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Обчислює на</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Можна закрити вікно або програму: вивчене зберігається, і його можна продовжити.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Зупинитися тут і взяти найкращу досі модель; її буде запаковано й порівняно зі старою.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Досі жодна модель не була кращою за початкову.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} текстів на секунду</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, на початку {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, крок {n} з {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Підготовка текстів…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Етап {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>Щонайбільше {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Скільки знадобиться</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Обчислювати на</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Оцінити час</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Інші параметри</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Проходи перекладами</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Перекладів за крок</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Проходи запитаннями з уривком</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Запитань за крок</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Скільки пам’яті можна зайняти (ГБ)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Початкове випадкове число</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Англійський учитель</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Вибрати теку англійського вчителя</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Процесор з %Ln ядром</numerusform>
            <numerusform>Процесор з %Ln ядрами</numerusform>
            <numerusform>Процесор з %Ln ядрами</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Усього близько {time}, виміряно на кількох кроках.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Усього менше хвилини, виміряно на кількох кроках.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Щоб укластися в час, вона читає тексти рідше, ніж читала б.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Етап {n}: текстів {texts}, прочитано разів: {times}, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Тека англійського вчителя</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Для навчання треба більше, ніж для пошуку</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Щоб пристосувати модель, має бути встановлено PyTorch: близько 1 ГБ або до 7 ГБ з підтримкою відеокарт NVIDIA. Введіть одну з цих команд у терміналі й перевірте знову.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Для будь-якого комп’ютера</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Без відеокарти NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Копіювати команду: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Це в іншому середовищі…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>Тека віртуального середовища, де це є</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Опитаний Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>У «{path}» немає Python.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Тека віртуального середовища</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Пристосування</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Нове пристосування</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>Видалити «{name}» з текстами й навчанням? Встановлена модель лишається.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Видалити пристосування</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Видалити навчене й повернутися до параметрів? Очищені тексти лишаються.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Встановлення моделі…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Перевірка, на чому цей комп’ютер може навчати…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Читання й очищення текстів…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Спроба кількох кроків…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Пакування моделі…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Порівняння до і після…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Навчено. Тепер її пакують і порівнюють з попередньою.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Прочитати й очистити тексти</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Почати навчання</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Що залишено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До і після</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Бібліотеки (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Експорт бібліотеки</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Експортування бібліотеки…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>Бібліотеку записано до «{path}». Відкрийте її на іншому комп’ютері через меню «Файл» → «Імпортувати бібліотеку».</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Імпорт бібліотеки</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Імпортування бібліотеки…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Призупинити індексування</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Чому цей результат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Виберіть результат, щоб побачити, чому його знайдено.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Подібність за змістом: {value} (місце за змістом: {rank})</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Подібність за змістом: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Зміст не порівнювався.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Слова вашого запиту в ньому: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Слова вашого запиту є в його назві або заголовках.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Слів вашого запиту в ньому немає; його знайдено за змістом.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Місце за словами: {rank}</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Невідомо напевно, чи він відповідає вашому запиту.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Він схожий на ваш запит не більше, ніж випадкові уривки.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Аналіз кожного слова…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Немає чого порівнювати слово за словом.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Внесок кожного слова запиту в подібність за змістом:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Відтепер шукає нова модель.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} хв</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} год</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>після розпакування понад {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>після розпакування більш ніж у {1} разів більше</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>містить понад {1} файлів; решту не прочитано</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>знаків: {1}</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>потребує забагато пам’яті</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>не прочитано за {1} с</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>не звичайний файл</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>посилання, яке нікуди не веде</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>посилання, за яким програма не переходить</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>стиснуто способом, який не читається ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>усередині це не офісний документ</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>бракує частини ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>бракує кінця</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>на сторінках немає тексту</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл порожній</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>скановані сторінки: зображення тексту</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>немає власного тексту</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>звукозапис</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>прочитано до сторінки {1} з {2}, потім час вийшов</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>прочитано до сторінки {1} з {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>сторінки від {1} прочитати неможливо</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>пошкоджено, прочитано наскільки можливо</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>пошкоджено частини: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>змінено під час читання</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>видалено під час читання</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>вкладення завеликі</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>і весь його вміст також</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>файл невідомого типу</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>документ Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>малюнок</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>файли {1} не читаються</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>документ Word 2 або старішої версії</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>презентація PowerPoint 95 або старішої версії</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>книга Excel версій 2–4: збережіть її в новішому форматі</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>щоб прочитати його, встановіть antiword або LibreOffice</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>щоб прочитати його, встановіть unrar, unar, 7z або bsdtar</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>не встановлено: {1}</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>у вас немає дозволу на читання</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>цього більше немає</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, межа — {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>архіви вкладені один в один глибше ніж {1}</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>зашифрований лист</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>зашифровано невідомим способом</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>захищено системою керування цифровими правами</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>програма, що його читає, аварійно завершилася</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>текст не вдається поділити на уривки</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>контрольна сума неправильна</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>усередині нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland не дає програмам установлювати глобальні комбінації клавіш; призначте комбінацію для «mimo-search» у параметрах клавіатури вашого середовища.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Глобальна комбінація клавіш можлива лише в X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Вихідний код</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронний лист</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Аудіо</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Сталося щось непередбачене ({kind}). Подробиці — у журналі.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Доступний для пошуку.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Не містить тексту (зображення, скан або порожній файл).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Потрібен пароль.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Пошкоджений або не відповідає своїй назві.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Належить до типу, який не можна прочитати.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Читання тривало надто довго.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Перевищує обмеження розміру.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Не вдалося відкрити. Перевірте, чи файл існує та чи його можна прочитати, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Доступний для пошуку</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Без тексту</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджений</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Невідомий тип</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Надто повільний</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Надто великий</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>«{path}» належить до типу, який не можна прочитати. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>Для «{path}» потрібен пароль. Щоб шукати в цьому файлі, збережіть копію без пароля.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>Файл «{path}» пошкоджений або не відповідає своїй назві.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>Читання «{path}» тривало надто довго.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>Файл «{path}» перевищує обмеження розміру.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>Не вдалося відкрити «{path}». Перевірте, чи файл існує та чи його можна прочитати, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Не вдалося прочитати «{path}».</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Не вдалося використати модель у «{path}» ({detail}). Установіть її заново.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Не вдалося зрозуміти цей запит: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Не вдалося прочитати або записати бібліотеку «{path}» ({detail}). Нічого зі збереженого не втрачено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>Пошуковий індекс «{path}» пошкоджено ({detail}). Його відновлює команда «mimo verify --repair».</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>Бібліотеку «{path}» записала новіша версія MIMO Search. Оновіть програму; нічого не змінено.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Інша програма записує в бібліотеку «{path}». Зачекайте, доки вона завершить, або закрийте її.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>У вас немає прав на запис до бібліотеки «{path}» ({detail}). У ній можна шукати; щоб додавати, змініть права доступу.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>Диск, на якому розташовано «{path}», заповнений. Звільніть місце; нічого зі збереженого не втрачено.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>«{path}» не містить бібліотеки, яку можна імпортувати ({detail}). Експортуйте її ще раз і скопіюйте заново.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>Не вдалося використати бібліотеку «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>Читання файлів несподівано перервалося ({detail}); воно відновиться автоматично. Нічого з прочитаного не втрачено.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Частина програми несподівано завершилася. Спробуйте ще раз; нічого зі збереженого не втрачено.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Пошуковий рушій повідомив про проблему.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>У MIMO Search сталася непередбачена помилка. Ваші файли та бібліотека неушкоджені. У звіті вказано, де саме в програмі це сталося; він не містить нічого з ваших документів і нікуди не надсилався.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Не вдалося відкрити бібліотеку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>Базу даних бібліотеки було пошкоджено й переміщено до «{path}». Її папки читаються знову; ваші власні файли залишилися без змін.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Бібліотеку розпочато заново</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Показати попередній текст</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Показати подальший текст</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Немає літер: лише цифри або розмітка</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Те саме, що англійський</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Закоротко</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Задовго</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Довжини не пасують одна до одної</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>Інше письмо, ніж у мови</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>Інша мова, ніж зазначено</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Зіпсовані знаки</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Інші числа, ніж в англійському</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Без англійської</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Лише однією мовою</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Невідома мова</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не перекладено</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Пошкоджене місце у файлі</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Незрозумілий рядок</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Два файли різної довжини</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Диск повний. Звільніть місце й продовжте; збережене останнім ціле.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Не вийшло ({reason}). Нічого зі збереженого не втрачено.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>Навчання несподівано закінчилося ({reason}). Можна продовжити з останнього збереження.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>«{path}» не може навчати: там не встановлено те, що для цього треба.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Модель «{path}» не можна навчати далі: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Ці тексти не можна використати: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Параметр неправильний: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>Пам’яті не вистачає. Закрийте інші програми або виберіть менше за крок і продовжте.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>Навчання стало нестійким ({reason}). Почніть спочатку з іншим початковим випадковим числом або меншою кількістю проходів.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>Навчання зупинилося: {reason}. Можна продовжити з останнього збереження.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Збережене навчання не можна використати: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Навчену модель не вдалося запакувати: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>у цих файлах немає тексту</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>жоден текст не має англійського боку ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>усе однією мовою ({1}), а потрібні переклади</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>невідомі мови: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>після очищення нічого не лишилося</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>немає файлу іншою мовою ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>файли цього виду прочитати не можна</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>мови стовпців невідомі; вкажіть їх, наприклад en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>на диску потрібно {1} МБ, вільно {2} МБ</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>цього більше немає</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>це пошкоджено</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>немає перекладів англійських текстів</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>у текстах немає запитань із відповідями</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>для вимірювання відкладено замало текстів; береться остання модель</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Записів для навчання: {1}. Цього досить, щоб спробувати, але не щоб навчитися.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Записів замало, щоб відкласти якісь для вимірювання.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Окрім англійської є лише одна мова: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Відкинуто більше ({1}), ніж залишено ({2}): перегляньте причини.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>Етап 2 пропущено: {reason}</translation>
    </message>
</context>
</TS>
