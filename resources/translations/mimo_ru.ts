<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>О программе MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search находит фрагменты на разных языках без подключения к сети.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Копировать версии</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>У используемой модели нет описания.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: от {first} до {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Предыдущие запросы</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Удалить сохранённый запрос</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Хранить предыдущие запросы</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Забыть предыдущие запросы</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Сначала введите запрос, затем сохраните его.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено под названием «{name}».</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
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
        <translation>результаты.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Записано в «{path}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Не удалось записать «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
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
        <translation>Язык</translation>
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
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Подсчёт по %Ln самому подходящему документу</numerusform>
            <numerusform>Подсчёт по %Ln самым подходящим документам</numerusform>
            <numerusform>Подсчёт по %Ln самым подходящим документам</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Более ранние</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Хорватский, сербский и боснийский почти неразличимы: большинство боснийских текстов отнесено к одному из двух других языков.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Спрашивайте на любом языке. Находите ответ на любом другом.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Всё остаётся на этом компьютере: файлы читаются здесь и никуда не отправляются.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Для знакомства</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Тридцать небольших документов на 25 языках и первый вопрос; займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Поиск в своих папках</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Искать в этих папках</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Папку можно также перетащить сюда. Самые новые файлы читаются первыми и сразу доступны для поиска.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Чтение первых файлов…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Папка для поиска</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>Убрать «{path}» из библиотеки? Сами файлы не изменятся.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Убрать папку</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Папки, в которых ведётся поиск</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Какие файлы и папки внутри не читаются</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Сейчас недоступна</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>сейчас недоступна; проиндексированное остаётся доступным для поиска</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>кроме {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Исключить из «{folder}»</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Шаблоны исключений</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Читать также скрытые файлы и папки</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>По одному шаблону на строку, как в .gitignore: * означает любую часть имени, / в конце — папку.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Исключать файлы размером более</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Из известных сейчас файлов (%Ln) не будет исключён ни один.</numerusform>
            <numerusform>Из известных сейчас файлов (%Ln) не будет исключён ни один.</numerusform>
            <numerusform>Из известных сейчас файлов (%Ln) не будет исключён ни один.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>Файлы, которые будут исключены ({n} из {total} известных сейчас): {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Импорт библиотеки</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Название библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Файлы, которых нет на этом компьютере, всё равно можно находить и читать как текст. Если папка есть здесь, библиотека обновляется по её текущему содержимому: чего в папке нет, то удаляется из библиотеки.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Папка на том компьютере</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Папка на этом компьютере</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Папки библиотеки</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Выбрать расположение «{path}»</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Импортированная библиотека</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>та же</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>здесь нет</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Ход индексирования</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Чтобы искать в папке, добавьте её или перетащите сюда.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Состояние библиотеки</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Ускорение поиска…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Поиск изменений: просмотрен %Ln файл</numerusform>
            <numerusform>Поиск изменений: просмотрено %Ln файла</numerusform>
            <numerusform>Поиск изменений: просмотрено %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Медленно, от батареи</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Прочитано файлов: {n} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln фрагмент доступен для поиска</numerusform>
            <numerusform>%Ln фрагмента доступны для поиска</numerusform>
            <numerusform>%Ln фрагментов доступны для поиска</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln не читается</numerusform>
            <numerusform>%Ln не читаются</numerusform>
            <numerusform>%Ln не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln файл в минуту</numerusform>
            <numerusform>%Ln файла в минуту</numerusform>
            <numerusform>%Ln файлов в минуту</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>файлов в секунду: {n}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln новый или изменённый</numerusform>
            <numerusform>%Ln новых или изменённых</numerusform>
            <numerusform>%Ln новых или изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln удалён</numerusform>
            <numerusform>%Ln удалено</numerusform>
            <numerusform>%Ln удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>Папка «{path}» сейчас недоступна; проиндексированное сохраняется.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>всё актуально</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Индексирование…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Языки библиотеки</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Остальные</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
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
        <translation>Часть имени, папки или причины</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Недоступные для поиска</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Состояние файлов</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Тип файлов</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Папка файлов</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Файлы библиотеки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>О выбранном файле</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Снова прочитать выбранные файлы или все файлы из списка.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Искать можно во всех файлах.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Таких файлов нет.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Моя библиотека</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;Переименовать эту библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>&amp;Убрать из этого списка…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Сейчас в «{path}» нет библиотеки.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Название библиотеки</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Папка библиотеки</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Переименование библиотеки</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>В списке нет других библиотек.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Файлы самой библиотеки не изменятся.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Размер библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} на диске</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln фрагмент ожидает</numerusform>
            <numerusform>%Ln фрагмента ожидают</numerusform>
            <numerusform>%Ln фрагментов ожидают</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Поиск на любом языке</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Состояние библиотеки</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
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
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Библиотеки</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;Экспорт библиотеки…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>&amp;Импорт библиотеки…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Обучение</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>Проверить &amp;изменения сейчас</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Приостановить индексирование</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;Файлы, недоступные для поиска</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>П&amp;рочитать эти файлы снова</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Выбрать &amp;модель…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>Приспос&amp;обить модель…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>О &amp;модели</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Показать &amp;журналы и отчёты</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;О программе MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Из &amp;файла (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Из &amp;папки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Использовать эту модель</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Приспособить модель…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Обучить её дальше на ваших переводах</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Остаться на прежней</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Ход замены</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Векторы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Описание модели</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (используется)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Пакеты моделей (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Пакет модели</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Папка пакета модели</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Оценка нужного времени…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln фрагмент должна заново прочитать «{model}».</numerusform>
            <numerusform>%Ln фрагмента должна заново прочитать «{model}».</numerusform>
            <numerusform>%Ln фрагментов должна заново прочитать «{model}».</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>На этом компьютере это займёт примерно {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>До тех пор ищет «{model}», и на ней можно остаться.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Эта библиотека готова для «{model}»: замена займёт мгновение.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Другие ваши библиотеки последуют, когда будут открыты в следующий раз.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>Убрать «{model}» и то, что эта библиотека для неё хранит?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Убрать модель</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>«{model}» установлена. Она пока не используется.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>«{path}» не установлено: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>«{model}» начнёт искать, когда прочитает фрагменты: {done} из {total}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>До тех пор ищет «{model}».</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Замена начинается…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Проверка и установка «{path}»…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>Файл «{name}» относится к типу, который может запускать программы: вместо него показан его архив.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>«{name}» — программа или сценарий: файл показан в папке, но не запущен.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Не задана программа для открытия «{name}».</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>Файла «{path}» больше нет, или его диск не подключён.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>Не удалось извлечь «{path}» из архива ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Текст документа вокруг фрагмента</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Страница документа</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Выберите результат, чтобы увидеть его в документе.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Показать вид страницы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Показать прочитанный текст</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Этого фрагмента больше нет в библиотеке. Повторите поиск.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Не удаётся отобразить страницу; вот её текст. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Не удаётся показать этот документ. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Это сочетание клавиш недоступно: его использует другая программа или в нём нет клавиши-модификатора.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>слабое совпадение</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>ещё %Ln фрагмент</numerusform>
            <numerusform>ещё %Ln фрагмента</numerusform>
            <numerusform>ещё %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln копия в другом месте</numerusform>
            <numerusform>%Ln копии в других местах</numerusform>
            <numerusform>%Ln копий в других местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Следующий результат</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>&amp;Предыдущий результат</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Показать в п&amp;апке</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Копировать фрагмент</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Копировать &amp;цитату</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Копировать п&amp;уть</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>По&amp;хожие фрагменты</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>По&amp;чему этот результат</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>П&amp;росмотр</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Сохранить &amp;запрос…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Пре&amp;дыдущие и сохранённые запросы</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>&amp;Экспорт результатов…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Сбросить &amp;фильтры</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания клав&amp;иш</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>По смыслу и с&amp;ловам</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>По с&amp;мыслу</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>По &amp;точным словам</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Поиск на любом языке</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Предыдущие и сохранённые запросы</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Способ поиска</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Смысл и слова</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Фрагменты, похожие на «{text}»</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Вернуться к поиску</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Хороших совпадений нет. Эти фрагменты наиболее близки.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Ни в одном фрагменте слова в кавычках не стоят подряд. В этих есть некоторые из них.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Точных совпадений нет. Возможно, лучшее из найденного — то, что вы ищете.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>С этими фильтрами ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Пока ничего не найдено: файлы ещё читаются.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Пока нет уверенного совпадения: файлы ещё читаются.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Фрагмент скопирован.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Цитата скопирована.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Путь скопирован.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Новые папки</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Область уведомлений и сочетание клавиш</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Язык программы</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Запоминать &amp;запросы</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Следить за папками и автоматически считывать изменения</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Работать медленнее от &amp;батареи</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Проверять всё &amp;каждые</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Исключать файлы &amp;размером более</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>&amp;Исключать (один шаблон на строку)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>При закрытии &amp;окна оставаться в области уведомлений</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>Запускать с&amp;вёрнутой в область уведомлений</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Сочетание клавиш, выводящее окно на передний план</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>&amp;Глобальное сочетание клавиш</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>В этой среде нет области уведомлений.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Из поля поиска к результатам</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>В поле поиска: предыдущие запросы</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Показать или скрыть другие фрагменты документа</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Вернуться в поле поиска, затем очистить его</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>В списке фильтров: выбрать</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Перед словом запроса: исключить фрагменты с этим словом</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Вокруг слов запроса: именно эти слова подряд</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>После букв запроса: слова, которые так начинаются</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Документы за эти даты</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Выберите переводы, которые у вас есть: модель узнаёт, что тексты с одинаковым смыслом принадлежат друг другу, на ваши темы и вашими словами. Одна из сторон должна быть английской. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Файлы с переводами</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines и пары текстовых файлов; перетащите их сюда.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Если файл не говорит этого сам</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Учиться и на текстах без английского</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Язык первой стороны</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Язык другой стороны</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Языки столбцов таблицы</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Мои тексты</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Переводы ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Папка с переводами</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Отброшено, по причинам</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Тексты по парам языков</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Показать весь отчёт</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>Оставлен %Ln перевод</numerusform>
            <numerusform>Оставлено %Ln перевода</numerusform>
            <numerusform>Оставлено %Ln переводов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>Отброшен %Ln</numerusform>
            <numerusform>Отброшено %Ln</numerusform>
            <numerusform>Отброшено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln вопрос с фрагментом</numerusform>
            <numerusform>%Ln вопроса с фрагментом</numerusform>
            <numerusform>%Ln вопросов с фрагментом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>Отложена для измерения %Ln запись</numerusform>
            <numerusform>Отложены для измерения %Ln записи</numerusform>
            <numerusform>Отложено для измерения %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Ничего не отброшено.</translation>
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
        <translation>До и после, по языкам</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Использовать эту модель…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Отказаться от обучения…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Обучать дальше</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>Обучение было завершено досрочно, его можно продолжить.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Показать весь отчёт</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Текстов для измерения слишком мало: неизвестно, стало ли лучше.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Приспособленная модель находит переводы лучше, чем раньше: {after} вместо {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Приспособленная модель не лучше прежней: {after} вместо {before}. Оставьте прежнюю.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Измерено на %Ln тексте, на котором она не обучалась, nDCG@20.</numerusform>
            <numerusform>Измерено на %Ln текстах, на которых она не обучалась, nDCG@20.</numerusform>
            <numerusform>Измерено на %Ln текстах, на которых она не обучалась, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>При таком малом числе разница может быть случайной.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Она установлена.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Все языки вместе</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Состояние обучения</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Ход обучения</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Потери: чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Поиск отложенных переводов (nDCG@20): чем больше, тем лучше</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Завершить сейчас</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Начать заново…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Осталось на этом этапе</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Лучшее до сих пор (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Вычисляет на</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Можно закрыть окно или программу: выученное сохраняется, и его можно продолжить.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Остановиться здесь и взять лучшую на данный момент модель; она будет упакована и сравнена со старой.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Пока ни одна модель не была лучше начальной.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} текстов в секунду</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, в начале {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, шаг {n} из {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Подготовка текстов…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Этап {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>Не более {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Сколько потребуется</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Вычислять на</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Оценить время</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Другие настройки</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Проходы по переводам</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Переводов за шаг</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Проходы по вопросам с фрагментом</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Вопросов за шаг</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Сколько памяти можно занять (ГБ)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Начальное случайное число</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Английский учитель</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Выбрать папку английского учителя</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Процессор с %Ln ядром</numerusform>
            <numerusform>Процессор с %Ln ядрами</numerusform>
            <numerusform>Процессор с %Ln ядрами</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Всего примерно {time}, измерено на нескольких шагах.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Всего меньше минуты, измерено на нескольких шагах.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Чтобы уложиться во время, она читает тексты реже, чем читала бы.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Этап {n}: текстов {texts}, прочитано раз: {times}, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Папка английского учителя</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Для обучения нужно больше, чем для поиска</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Чтобы приспособить модель, должен быть установлен PyTorch: около 1 ГБ или до 7 ГБ с поддержкой видеокарт NVIDIA. Введите одну из этих команд в терминале и проверьте снова.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Для любого компьютера</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Без видеокарты NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Копировать команду: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Это в другом окружении…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>Папка виртуального окружения, где это есть</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Опрошенный Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>В «{path}» нет Python.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Папка виртуального окружения</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Приспособление</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Новое приспособление</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>Удалить «{name}» с текстами и обучением? Установленная модель остаётся.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Удалить приспособление</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Удалить обученное и вернуться к настройкам? Очищенные тексты остаются.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Установка модели…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Проверка, на чём этот компьютер может обучать…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Чтение и очистка текстов…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Проба нескольких шагов…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Упаковка модели…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Сравнение до и после…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Обучена. Теперь она упаковывается и сравнивается с прежней.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Прочитать и очистить тексты</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Что оставлено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Библиотеки (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Экспорт библиотеки</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Экспорт библиотеки…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>Библиотека записана в «{path}». Откройте её на другом компьютере командой «Файл → Импорт библиотеки».</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Импорт библиотеки</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Импорт библиотеки…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексирование</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Почему этот результат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Выберите результат, чтобы узнать, почему он найден.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Сходство по смыслу: {value} (место по смыслу: {rank})</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Сходство по смыслу: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Смысл не сравнивался.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>В нём есть слова запроса: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>В его имени или заголовках есть слова запроса.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Слов запроса в нём нет; он найден по смыслу.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Место по словам: {rank}</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Неясно, отвечает ли он на запрос.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Он похож на запрос не больше, чем посторонние фрагменты.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Анализ каждого слова…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Пословно сравнивать нечего.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Вклад каждого слова запроса в сходство по смыслу:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Теперь ищет новая модель.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>в распакованном виде больше {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>в распакованном виде более чем в {1} раз больше</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>содержит более {1} файлов; остальное не прочитано</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>знаков: {1}</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>требует слишком много памяти</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>не прочитан за {1} с</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>не обычный файл</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>ссылка, которая никуда не ведёт</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>ссылка, по которой программа не переходит</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>сжат способом, который не читается ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>внутри это не офисный документ</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>отсутствует часть ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>отсутствует конец</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>на страницах нет текста</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>отсканированные страницы: изображения текста</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>нет собственного текста</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>звукозапись</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>прочитано до страницы {1} из {2}, затем время вышло</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>прочитано до страницы {1} из {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>страницы начиная с {1} не читаются</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>повреждён, прочитан насколько возможно</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>повреждены части: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>изменён во время чтения</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>удалён во время чтения</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>вложения слишком велики</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>и всё его содержимое тоже</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>файл неизвестного типа</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
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
        <translation>рисунок</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>файлы {1} не читаются</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>документ Word 2 или более старой версии</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>презентация PowerPoint 95 или более старой версии</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>книга Excel версий 2–4: сохраните её в более новом формате</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>чтобы прочитать его, установите antiword или LibreOffice</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>чтобы прочитать его, установите unrar, unar, 7z или bsdtar</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>не установлено: {1}</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>у вас нет прав на чтение</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>этого больше нет</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, предел — {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>архивы вложены друг в друга глубже {1}</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>зашифрованное письмо</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>зашифрован неизвестным способом</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>защищён системой управления цифровыми правами</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>программа, читающая его, аварийно завершилась</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>текст не удаётся разделить на фрагменты</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>контрольная сумма неверна</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>внутри ничего не найдено</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland не позволяет программам иметь глобальное сочетание клавиш; назначьте его для «mimo-search» в параметрах клавиатуры рабочей среды.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Глобальное сочетание клавиш возможно только в X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Произошло что-то непредвиденное ({kind}). Подробности в журнале.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Доступен для поиска.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Не содержит текста (изображение, скан или пустой файл).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Требует пароль.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Повреждён или не соответствует своему имени.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Относится к типу, который не читается.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Чтение заняло слишком много времени.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Превышает предельный размер.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Не удалось открыть. Проверьте, что файл существует и доступен для чтения, и повторите попытку.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Неизвестный тип</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Слишком долго</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Слишком велик</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>Файл «{path}» относится к типу, который не читается. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>Файл «{path}» защищён паролем. Чтобы искать в нём, сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>Файл «{path}» повреждён или не соответствует своему имени.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>Чтение файла «{path}» заняло слишком много времени.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>Файл «{path}» превышает предельный размер.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>Не удалось открыть «{path}». Проверьте, что файл существует и доступен для чтения, и повторите попытку.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Не удалось прочитать «{path}».</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Не удаётся использовать модель в «{path}» ({detail}). Установите её заново.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Не удаётся понять этот запрос: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Не удалось прочитать или записать библиотеку «{path}» ({detail}). Сохранённые данные не потеряны; повторите попытку.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>Поисковый индекс «{path}» повреждён ({detail}). Его восстановит команда «mimo verify --repair».</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>Библиотека «{path}» записана более новой версией MIMO Search. Обновите программу; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>В библиотеку «{path}» сейчас пишет другая программа. Дождитесь её завершения или закройте её.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>У вас нет прав на запись в библиотеку «{path}» ({detail}). В ней можно искать; чтобы пополнять её, измените права доступа.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>Диск, на котором находится «{path}», заполнен. Освободите место; сохранённые данные не потеряны.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>«{path}» не содержит библиотеки, которую можно импортировать ({detail}). Экспортируйте её снова и скопируйте заново.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>Не удаётся использовать библиотеку «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>Чтение файлов неожиданно прервалось ({detail}); оно возобновится само. Прочитанное не потеряно.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Часть программы неожиданно завершилась. Повторите попытку; сохранённое не потеряно.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Поисковый модуль сообщил о проблеме.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>В MIMO Search произошла непредвиденная ошибка. Ваши файлы и библиотека не пострадали. В отчёте указано, в каком месте программы это случилось; в нём нет ничего из ваших документов, и он никуда не отправлен.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Не удаётся открыть библиотеку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>База данных библиотеки была повреждена и перемещена в «{path}». Папки библиотеки читаются заново; ваши файлы не изменены.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Библиотека создана заново</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Показать предыдущий текст</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Показать следующий текст</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Нет букв: только цифры или разметка</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>То же, что английский</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Слишком коротко</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинно</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Длины не подходят друг другу</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>Другое письмо, чем у языка</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>Другой язык, чем указано</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Испорченные знаки</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Другие числа, чем в английском</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Без английского</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Только на одном языке</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Неизвестный язык</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Повреждённое место в файле</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Непонятная строка</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Два файла разной длины</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Диск полон. Освободите место и продолжите; сохранённое последним цело.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Не получилось ({reason}). Ничего из сохранённого не потеряно.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>Обучение неожиданно закончилось ({reason}). Можно продолжить с последнего сохранения.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>«{path}» не может обучать: там не установлено то, что для этого нужно.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>Модель «{path}» нельзя обучать дальше: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Эти тексты нельзя использовать: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Настройка неверна: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>Памяти не хватает. Закройте другие программы или выберите меньше за шаг и продолжите.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>Обучение стало неустойчивым ({reason}). Начните заново с другим начальным случайным числом или меньшим числом проходов.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>Обучение остановилось: {reason}. Можно продолжить с последнего сохранения.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Сохранённое обучение нельзя использовать: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Обученную модель не удалось упаковать: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>в этих файлах нет текста</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>ни у одного текста нет английской стороны ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>всё на одном языке ({1}), а нужны переводы</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>неизвестные языки: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>после очистки ничего не осталось</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>нет файла на другом языке ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>файлы этого вида прочитать нельзя</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>языки столбцов неизвестны; укажите их, например en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>на диске нужно {1} МБ, свободно {2} МБ</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>этого больше нет</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>это повреждено</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>нет переводов английских текстов</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>в текстах нет вопросов с ответами</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>для измерения отложено слишком мало текстов; берётся последняя модель</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Записей для обучения: {1}. Этого хватит, чтобы попробовать, но не чтобы научиться.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Записей слишком мало, чтобы отложить часть для измерения.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Кроме английского есть только один язык: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Отброшено больше ({1}), чем оставлено ({2}): посмотрите причины.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>Этап 2 пропущен: {reason}</translation>
    </message>
</context>
</TS>
