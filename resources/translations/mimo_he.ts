<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>אודות MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>התוכנה MIMO Search מוצאת קטעים בין שפות שונות, ללא חיבור לאינטרנט.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>גרסאות</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>העתקת הגרסאות</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>למודל שבשימוש אין כרטיס.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: מ־{first} עד {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>חיפושים קודמים</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>הסרת חיפוש שמור</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>שמירת חיפושים קודמים</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>מחיקת חיפושים קודמים</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>יש להקליד תחילה חיפוש ואז לשמור אותו.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>שמירת חיפוש זה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>נשמר בשם &quot;{name}&quot;.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>גיליון אלקטרוני (*.csv)</translation>
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
        <translation>results.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>ייצוא תוצאות</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>נכתב אל &quot;{path}&quot;.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>לא ניתן היה לכתוב את &quot;{path}&quot;: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
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
        <translation>שפה</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>מ… עד …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>הספירה מתוך %Ln המסמך הטוב ביותר</numerusform>
            <numerusform>הספירה מתוך %Ln המסמכים הטובים ביותר</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>החודש האחרון</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>השנה האחרונה</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>ישן יותר</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>קרואטית, סרבית ובוסנית כמעט אינן ניתנות להבחנה: רוב הטקסטים בבוסנית רשומים תחת אחת מהשתיים האחרות.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>שואלים בכל שפה, ומוצאים את הקטע בכל שפה אחרת.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>הכול נשאר במחשב הזה: הקבצים שלך נקראים כאן, ושום דבר אינו נשלח לשום מקום.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>התנסות בספרייה לדוגמה</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>קודם כול, הצצה</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>שלושים מסמכים קטנים ב־25 שפות ושאלה ראשונה; אורך כמה שניות.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>חיפוש בתיקיות שלך</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>חיפוש בתיקיות אלה</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>תיקייה אחרת…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>אפשר גם לגרור לכאן תיקייה. הקבצים החדשים ביותר נקראים ראשונים וניתן לחפש בהם מיד.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>הקבצים הראשונים נקראים…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>תיקייה לחיפוש</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>להסיר את &quot;{path}&quot; מהספרייה? הקבצים עצמם אינם נפגעים.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>הסרת תיקייה</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>תיקיות שבהן מתבצע החיפוש</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>החרגה…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>אילו קבצים ותיקיות שבתוכה לא ייקראו</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln קובץ</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>לא נמצא כעת</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>לא נמצאת כעת; מה שאונדקס ממנה נשאר זמין לחיפוש</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>ללא {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>החרגה מתוך &quot;{folder}&quot;</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>דפוסים של מה שמוחרג</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>קריאת קבצים ותיקיות מוסתרים גם כן</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ברירת מחדל</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>דפוס אחד בכל שורה, כמו בקובצי gitignore: הסימן * מייצג כל חלק של שם, והסימן / בסוף מציין תיקיות.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>החרגת קבצים שגודלם עולה על</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>%Ln הקובץ המוכר עד כה לא יוחרג.</numerusform>
            <numerusform>אף אחד מ־%Ln הקבצים המוכרים עד כה לא יוחרג.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>{n} מתוך {total} הקבצים המוכרים עד כה יוחרגו: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>ייבוא ספרייה</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>שם הספרייה</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln קובץ</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln קטע</numerusform>
            <numerusform>%Ln קטעים</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>קבצים שאינם במחשב הזה עדיין ניתנים למציאה ולקריאה כטקסט. תיקייה שנמצאת כאן מתעדכנת לפי תוכנה כאן: מה שחסר בה יוסר מהספרייה.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>התיקייה שם</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>התיקייה כאן</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>תיקיות הספרייה</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>בחירת המיקום של &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>ספרייה מיובאת</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>לא נמצאת כאן</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>התקדמות האינדוקס</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>כדי לחפש בתיקייה, יש להוסיף אותה או לגרור אותה לכאן.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>מצב הספרייה</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>החיפוש מואץ…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>חיפוש שינויים: נבדק %Ln קובץ</numerusform>
            <numerusform>חיפוש שינויים: נבדקו %Ln קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>לאט, בשימוש בסוללה</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>קבצים שנקראו: {n} מתוך {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln קטע זמין לחיפוש</numerusform>
            <numerusform>%Ln קטעים זמינים לחיפוש</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln לא קריא</numerusform>
            <numerusform>%Ln לא קריאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>קובץ אחד בדקה</numerusform>
            <numerusform>%Ln קבצים בדקה</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} קבצים בשנייה</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>זמן נותר: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln קובץ</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln חדש או שונה</numerusform>
            <numerusform>%Ln חדשים או שונו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln הוסר</numerusform>
            <numerusform>%Ln הוסרו</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>&quot;{path}&quot; לא נמצאת כעת; מה שאונדקס ממנה נשמר.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>מעודכן</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>מתבצע אינדוקס…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>שפות הספרייה</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידועה</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>אחרות</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln מסמך</numerusform>
            <numerusform>%Ln מסמכים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln קטע</numerusform>
            <numerusform>%Ln קטעים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>קטעים</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>חלק משם, מתיקייה או מסיבה</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>כל הקבצים</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>לא ניתנים לחיפוש</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>כל התיקיות</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>מצב הקבצים</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>סוג הקבצים</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>תיקיית הקבצים</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>קובצי הספרייה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>העתקת הנתיב</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>אודות הקובץ הנבחר</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>קריאה מחדש של הקבצים הנבחרים, או של כל הקבצים שברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln מסמך</numerusform>
            <numerusform>%Ln מסמכים</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>אפשר לחפש בכל הקבצים.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>אין קובץ מתאים.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>הספרייה שלי</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>ספרייה &amp;חדשה…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;פתיחת ספרייה…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;שינוי שם הספרייה…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>&amp;הסרה מרשימה זו…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>אין כעת ספרייה ב־&quot;{path}&quot;.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>ספרייה חדשה</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>שם הספרייה</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>תיקייה של ספרייה</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>שינוי שם הספרייה</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>אין ברשימה ספרייה אחרת.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>הסרה מהרשימה</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>הקבצים של הספרייה עצמה אינם נפגעים.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>גודל הספרייה</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln קובץ</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln קטע</numerusform>
            <numerusform>%Ln קטעים</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} בדיסק</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln קטע ממתין</numerusform>
            <numerusform>%Ln קטעים ממתינים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>חיפוש בכל שפה</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>מצב הספרייה</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>תצוגות</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln מסמך</numerusform>
            <numerusform>%Ln מסמכים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>הוספת &amp;תיקייה…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;ספריות</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>יי&amp;צוא הספרייה…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>ייבו&amp;א ספרייה…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;הגדרות…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>סגי&amp;רת החלון</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;ספרייה</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;אימון</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;חיפוש שינויים כעת</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>ה&amp;שהיית האינדוקס</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;קבצים שאינם ניתנים לחיפוש</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>ק&amp;ריאת קבצים אלה מחדש</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>בחירת ה&amp;מודל…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>ה&amp;תאמת המודל…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקשים</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>אודות ה&amp;מודל</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>הצגת &amp;יומנים ודוחות</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;אודות MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>מודלים</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>התקנה</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>מ&amp;קובץ (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>מ&amp;תיקייה…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>שימוש במודל הזה</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>התאמת המודל…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>המשך אימון על התרגומים שלך</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>להישאר עם הישן</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>התקדמות ההחלפה</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>מה נעשה כעת</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>וקטורים</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>נמדד</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>כרטיס המודל</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (בשימוש)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>חבילות מודל (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>חבילת מודל</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>תיקייה של חבילת מודל</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>נבדק כמה זמן זה ייקח…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>קטע %Ln צריך להיקרא מחדש על ידי „{model}”.</numerusform>
            <numerusform>%Ln קטעים צריכים להיקרא מחדש על ידי „{model}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>במחשב הזה זה לוקח בערך {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>עד אז החיפוש הוא עם „{model}”, ואפשר להישאר איתו.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>הספרייה הזאת מוכנה ל„{model}”: ההחלפה לוקחת רגע.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>הספריות האחרות יצטרפו כשייפתחו בפעם הבאה.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>להסיר את „{model}” ואת מה שהספרייה הזאת שומרת עבורו?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>הסרת מודל</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>„{model}” הותקן. הוא עדיין לא בשימוש.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>„{path}” לא הותקן: {reason}. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>„{model}” ייכנס לשימוש אחרי שיקרא {done} מתוך {total} קטעים.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>זמן נותר: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>עד אז החיפוש הוא עם „{model}”.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>ההחלפה מתחילה…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>„{path}” נבדק ומותקן…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>&quot;{name}&quot; הוא מסוג שעלול להפעיל תוכניות: במקומו מוצג הארכיון שלו.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>&quot;{name}&quot; היא תוכנית או סקריפט: היא מוצגת בתיקייה שלה ואינה מופעלת.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>לא מוגדרת תוכנה לפתיחת &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>&quot;{path}&quot; כבר לא נמצא שם, או שהכונן שלו אינו מחובר.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>לא ניתן היה לחלץ את &quot;{path}&quot; מהארכיון שלו ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>טקסט המסמך סביב הקטע</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>עמוד המסמך</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>יש לבחור תוצאה כדי לראות אותה במסמך שלה.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>הצגת העמוד כפי שהוא נראה</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>הצגת הטקסט שנקרא</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>קטע זה כבר אינו בספרייה. יש לחפש שוב.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>לא ניתן להציג את העמוד; זה הטקסט שלו. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>לא ניתן להציג מסמך זה. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} מתוך {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>לא ניתן להגדיר את מקש הקיצור: תוכנה אחרת משתמשת בו, או שאין בו מקש צירוף.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>התאמה חלשה</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>קטע נוסף אחד</numerusform>
            <numerusform>%Ln קטעים נוספים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>עותק אחד במקום אחר</numerusform>
            <numerusform>%Ln עותקים במקומות אחרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>התוצאה ה&amp;באה</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>התוצאה ה&amp;קודמת</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>ה&amp;צגה בתיקייה</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;העתקת הקטע</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>העתקת הציטו&amp;ט</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>העתקת ה&amp;נתיב</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>עו&amp;ד קטעים כמו זה</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>למה תוצאה &amp;זו</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>תצוגה &amp;מקדימה</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;שמירת חיפוש זה…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>חיפושים קודמים &amp;ושמורים</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>&amp;ייצוא תוצאות…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>ניקוי המ&amp;סננים</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>קיצו&amp;רי מקשים</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>לפי משמעו&amp;ת ומילים</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>לפי משמ&amp;עות</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>לפי מי&amp;לים מדויקות</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>חיפוש בכל שפה</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>חיפושים קודמים ושמורים</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>אופן החיפוש</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>משמעות ומילים</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>מילים מדויקות</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>קטעים כמו &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>חזרה לחיפוש</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>אין התאמה טובה. אלה הקטעים הקרובים ביותר.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>אין קטע שבו המילים שבמירכאות מופיעות ברצף. בקטעים אלה מופיעות חלקן.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>אין התאמה ודאית. ייתכן שהטובה ביותר היא בכל זאת מה שחיפשת.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>לא נמצא דבר עם המסננים האלה.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>עדיין לא נמצא דבר: הקבצים עדיין נקראים.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>עדיין אין התאמה ודאית: הקבצים עדיין נקראים.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>לא נמצא דבר.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>הקטע הועתק.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>הציטוט הועתק.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>הנתיב הועתק.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>עדכון שוטף</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>תיקיות חדשות</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>מגש המערכת ומקש קיצור</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ערכת &amp;נושא</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;שפת התוכנה</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>&amp;זכירת החיפושים שלי</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;מעקב אחר התיקיות וקריאת שינויים באופן אוטומטי</translation>
    </message>
    <message>
        <source> min</source>
        <translation> דק׳</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>עבודה איטית בשימוש ב&amp;סוללה</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>בדיקה מלאה &amp;כל</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ברירת מחדל</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>החרגת קבצים ש&amp;גודלם עולה על</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>ה&amp;חרגה (דפוס אחד בכל שורה)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>המשך &amp;פעולה במגש המערכת כשהחלון סגור</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>הפעלה מוס&amp;תרת במגש המערכת</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>מקש קיצור שמביא את החלון לחזית</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>מקש &amp;קיצור מכל מקום</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>בשולחן עבודה זה אין מגש מערכת.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>מה הם עושים</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>משדה החיפוש אל התוצאות</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>בשדה החיפוש: חיפושים קודמים</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>הצגה או הסתרה של קטעים אחרים במסמך</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>חזרה לשדה החיפוש, ואז ריקונו</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>ברשימת מסננים: בחירה</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>לפני מילה בחיפוש: החרגת קטעים שמכילים אותה</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>סביב מילים בחיפוש: בדיוק המילים האלה ברצף</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>אחרי אותיות בחיפוש: מילים שמתחילות בהן</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>מסמכים מתאריכים אלה</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>אפשר לבחור תרגומים קיימים: המודל לומד שטקסטים בעלי אותה משמעות שייכים זה לזה, בנושאים ובמילים שלך. צד אחד צריך להיות אנגלית. דבר אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>קבצים עם תרגומים</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>הוספת קבצים…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>אפשר לגרור לכאן TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines וזוגות של קובצי טקסט.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>כשהקובץ אינו אומר זאת בעצמו</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>ללמוד גם מטקסטים בלי אנגלית</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>שפת הצד הראשון</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>שפת הצד השני</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>שפות העמודות של טבלה</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>הטקסטים שלי</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>תרגומים ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>תיקייה עם תרגומים</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>אזהרות</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>הושמטו, לפי סיבה</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>טקסטים</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>טקסטים לפי זוג שפות</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>הצגת הדוח המלא</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>תרגום %Ln נשמר</numerusform>
            <numerusform>%Ln תרגומים נשמרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln הושמט</numerusform>
            <numerusform>%Ln הושמטו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>שאלה %Ln עם קטע</numerusform>
            <numerusform>%Ln שאלות עם קטע</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>רשומה %Ln הונחה בצד למדידה</numerusform>
            <numerusform>%Ln רשומות הונחו בצד למדידה</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>דבר לא הושמט.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>לפני ואחרי, לפי שפה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>שימוש במודל הזה…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>ויתור על האימון…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>המשך אימון</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>האימון הסתיים מוקדם ואפשר להמשיך בו.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>הצגת הדוח המלא</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>היו מעט מדי טקסטים למדידה: לא ידוע אם יש שיפור.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>המודל המותאם מוצא תרגומים טוב מבעבר: {after} במקום {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>המודל המותאם אינו טוב מבעבר: {after} במקום {before}. עדיף להישאר עם הישן.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>נמדד בטקסט %Ln שהמודל לא אומן עליו, nDCG@20.</numerusform>
            <numerusform>נמדד ב־%Ln טקסטים שהמודל לא אומן עליהם, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>עם כל כך מעט, ההפרש יכול להיות מקרי.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>הוא מותקן.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>כל השפות יחד</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>מצב האימון</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>התקדמות האימון</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>הפסד: פחות טוב יותר</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>מציאת תרגומים שהונחו בצד (nDCG@20): יותר טוב יותר</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>סיום עכשיו</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>להתחיל מחדש…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>נותר בשלב הזה</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>זיכרון</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>הטוב ביותר עד כה (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>מחשב על</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>אזהרות</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>אפשר לסגור את החלון או את התוכנית: מה שנלמד נשמר ואפשר להמשיך ממנו.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>לעצור כאן ולקחת את המודל הטוב ביותר עד כה; הוא נארז ומושווה לישן.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>עד כה אף מודל לא היה טוב מזה שבהתחלה.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} טקסטים בשנייה</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, בהתחלה {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, צעד {n} מתוך {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>נשמר…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>הטקסטים בהכנה…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>שלב {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>לכל היותר {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>כמה שצריך</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>להתחיל מ־</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>לחשב על</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>הערכת הזמן</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>הערכה</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>הגדרות נוספות</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>מעברים על התרגומים</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>תרגומים בצעד</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>מעברים על שאלות עם קטע</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>שאלות בצעד</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>זיכרון שמותר להשתמש בו (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>זרע אקראיות</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>מורה אנגלי</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>הרגיל</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>בחירת תיקייה של מורה אנגלי</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>מעבד עם ליבה %Ln</numerusform>
            <numerusform>מעבד עם %Ln ליבות</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>בערך {time} בסך הכול, לפי מדידה של כמה צעדים.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>פחות מדקה בסך הכול, לפי מדידה של כמה צעדים.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>כדי לעמוד בזמן, הטקסטים נקראים פחות פעמים מהרגיל.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>שלב {n}: {texts} טקסטים, נקראים {times} פעמים, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>תיקייה של מורה אנגלי</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>אימון דורש יותר מחיפוש</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>כדי להתאים מודל צריך להתקין את PyTorch: בערך 1 GB, או עד 7 GB עם תמיכה בכרטיסי מסך של NVIDIA. יש להקליד אחת מהפקודות האלה במסוף ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>לכל מחשב</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>בלי כרטיס מסך של NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>העתקת הפקודה: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>זה בסביבה אחרת…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>התיקייה של סביבה וירטואלית שיש בה את זה</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Python שנשאל: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>אין Python ב„{path}”.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>תיקייה של סביבה וירטואלית</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>התאמה</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>מה נעשה כעת</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>התאמה חדשה</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>למחוק את „{name}” עם הטקסטים והאימון? מודל שהותקן נשאר.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>מחיקת ההתאמה</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>למחוק את מה שאומן ולחזור להגדרות? הטקסטים המנוקים נשארים.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>להתחיל מחדש</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>המודל מותקן…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>נבדק במה המחשב הזה יכול לאמן…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>הטקסטים נקראים ומנוקים…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>כמה צעדי ניסיון…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>המודל נארז…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>השוואה בין לפני ואחרי…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>נעצר…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>אומן. כעת הוא נארז ומושווה לישן.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>קריאה וניקוי של הטקסטים</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>התחלת האימון</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>טקסטים</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>מה נשמר</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>ספריות (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>ייצוא הספרייה</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>הספרייה מיוצאת…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>הספרייה נכתבה אל &quot;{path}&quot;. אפשר לפתוח אותה במחשב האחר דרך קובץ ← ייבוא ספרייה.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>ייבוא ספרייה</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>הספרייה מיובאת…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>חיפוש…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>השהיית האינדוקס</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>למה תוצאה זו</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>יש לבחור תוצאה כדי לראות למה היא נמצאה.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>דמיון במשמעות: {value} (מקום {rank} לפי משמעות)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>דמיון במשמעות: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>המשמעות לא הושוותה.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>מילים מהחיפוש שלך שמופיעות בו: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>בשמו או בכותרותיו יש מילים מהחיפוש שלך.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>אין בו אף מילה מהחיפוש שלך; הוא נמצא לפי משמעותו.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>מקום {rank} לפי מילים</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>לא ודאי שהוא עונה על החיפוש שלך.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>הוא אינו דומה לחיפוש שלך יותר מקטעים שאינם קשורים אליו.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>כל מילה נבדקת…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>אין מה להשוות מילה במילה.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>מה כל מילה בחיפוש שלך מוסיפה לדמיון במשמעות:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>מעכשיו המודל החדש מחפש.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>פחות מדקה</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} דק׳</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} שע׳</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>לאחר פריסה יותר מ־{1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>לאחר פריסה יותר מפי {1} מגודלו</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>מכיל יותר מ־{1} קבצים; השאר לא נקראו</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} תווים</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>דורש יותר מדי זיכרון</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>לא נקרא בתוך {1} שניות</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>אינו קובץ רגיל</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>קישור שאינו מוביל לשום מקום</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>קישור, שאין עוקבים אחריו</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>דחוס באופן שאינו נקרא ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>תוכנו אינו מסמך משרדי</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>חסר חלק ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>הסוף חסר</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>אין טקסט בדפים שלו</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>הקובץ ריק</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>דפים סרוקים: תמונות של טקסט</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>אין לו טקסט משלו</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>סרט</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>הקלטת קול</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>נקרא עד דף {1} מתוך {2}, ואז תם הזמן</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>נקרא עד דף {1} מתוך {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>אי אפשר לקרוא את הדפים החל מדף {1}</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>פגום, נקרא עד כמה שאפשר</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>החלקים האלה פגומים: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>השתנה בזמן הקריאה</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>נמחק בזמן הקריאה</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>הקבצים המצורפים גדולים מדי</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>וכך גם כל מה שבתוכו</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>סוג קובץ לא מוכר</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>גופן</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>מסמך של Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>ציור</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>קובצי {1} אינם נקראים</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>מסמך של Word 2 או ישן יותר</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>מצגת של PowerPoint 95 או ישנה יותר</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>חוברת עבודה של Excel 2 עד 4: שמרו אותה בתבנית חדשה יותר</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>כדי לקרוא אותו התקינו antiword או LibreOffice</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>כדי לקרוא אותו התקינו unrar,‏ unar,‏ 7z או bsdtar</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} אינו מותקן</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>אין לכם הרשאה לקרוא אותו</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>זה כבר לא שם</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, והגבול הוא {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>ארכיונים זה בתוך זה, יותר מ־{1} רמות</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>הודעה מוצפנת</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>מוצפן באופן לא מוכר</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>מוגן בניהול זכויות דיגיטליות</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>התוכנה שקוראת אותו קרסה</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>אי אפשר לחלק את הטקסט לקטעים</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>סכום הביקורת שגוי</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>לא נמצא בו דבר</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>לא ניתן להגדיר מקשי קיצור לתוכנות ב־Wayland; אפשר להגדיר מקש עבור &quot;mimo-search&quot; בהגדרות המקלדת של שולחן העבודה.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>מקש קיצור מכל מקום אפשרי רק ב־X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>טקסט רגיל</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>קוד מקור</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>דף אינטרנט</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דואר אלקטרוני</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>שמע</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>וידאו</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>עמוד {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>אירע משהו בלתי צפוי ({kind}). הפרטים נמצאים ביומן.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>ניתן לחיפוש.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>אינו מכיל טקסט (תמונה, סריקה או קובץ ריק).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>דורש סיסמה.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>פגום, או שאינו מה ששמו אומר.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>מסוג שלא ניתן לקרוא.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>קריאתו ארכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>גדול מהמותר.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>לא ניתן היה לפתוח אותו; האם הוא קיים וניתן לקריאה? אם כן, יש לנסות שוב.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>ניתן לחיפוש</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>ללא טקסט</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>סוג לא מוכר</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>איטי מדי</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>גדול מדי</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>לא קריא</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>&quot;{path}&quot; הוא מסוג שלא ניתן לקרוא. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>&quot;{path}&quot; דורש סיסמה. כדי לחפש בו, יש לשמור עותק ללא סיסמה.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>&quot;{path}&quot; פגום, או שאינו מה ששמו אומר.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>קריאת &quot;{path}&quot; ארכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>&quot;{path}&quot; גדול מהמותר.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>לא ניתן היה לפתוח את &quot;{path}&quot;; האם הוא קיים וניתן לקריאה? אם כן, יש לנסות שוב.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>לא ניתן היה לקרוא את &quot;{path}&quot;.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>לא ניתן להשתמש במודל שב־&quot;{path}&quot; ({detail}). יש להתקין אותו מחדש.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>לא ניתן להבין שאילתה זו: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>לא ניתן היה לקרוא את הספרייה &quot;{path}&quot; או לכתוב אליה ({detail}). דבר ממה שנשמר לא אבד; יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>אינדקס החיפוש של &quot;{path}&quot; פגום ({detail}). הפקודה &quot;mimo verify --repair&quot; בונה אותו מחדש.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>הספרייה &quot;{path}&quot; נכתבה בגרסה חדשה יותר של MIMO Search. יש לעדכן את התוכנה; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>תוכנה אחרת כותבת לספרייה &quot;{path}&quot;. יש להמתין לסיומה או לסגור אותה.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>אין לך הרשאת כתיבה לספרייה &quot;{path}&quot; ({detail}). ניתן לחפש בה; כדי להוסיף אליה יש לשנות את ההרשאות.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>הדיסק שבו נמצא &quot;{path}&quot; מלא. יש לפנות מקום; דבר ממה שנשמר עד כה לא אבד.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>&quot;{path}&quot; אינו מכיל ספרייה שניתן לייבא ({detail}). יש לייצא אותה שוב ולהעתיק אותה מחדש.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>לא ניתן להשתמש בספרייה &quot;{path}&quot; ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>קריאת הקבצים הסתיימה באופן בלתי צפוי ({detail}); היא תתחיל שוב מעצמה. דבר ממה שנקרא לא אבד.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>חלק מהתוכנית הסתיים באופן בלתי צפוי. נסו שוב; דבר ממה שנשמר לא אבד.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>מנוע החיפוש דיווח על בעיה.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>התוכנה MIMO Search נתקלה בשגיאה בלתי צפויה. הקבצים שלך והספרייה שלמים. דוח מפרט היכן בתוכנה זה קרה; אין בו דבר מהמסמכים שלך והוא לא נשלח לשום מקום.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>משהו השתבש</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>הצגת הדוח</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>לא ניתן לפתוח את הספרייה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>מסד הנתונים של הספרייה היה פגום והועבר אל &quot;{path}&quot;. תיקיות הספרייה נקראות שוב; הקבצים שלך לא נפגעו.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>הספרייה הותחלה מחדש</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>הצגת הטקסט הקודם</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>הצגת הטקסט הבא</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>אין אותיות: רק ספרות או סימון</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>זהה לאנגלית</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>קצר מדי</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>ארוך מדי</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>האורכים אינם מתאימים זה לזה</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>בכתב אחר משל השפה</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>בשפה אחרת מהמצוין</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>ג׳יבריש</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>מספרים אחרים מבאנגלית</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>כבר קיים</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>בלי אנגלית</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>בשפה אחת בלבד</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>שפה לא ידועה</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>לא תורגם</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>מקום פגום בקובץ</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>שורה לא מובנת</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>שני קבצים באורך שונה</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>הדיסק מלא. יש לפנות מקום ולהמשיך; מה שנשמר לאחרונה שלם.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>זה לא הצליח ({reason}). דבר ממה שנשמר לא אבד.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>האימון הסתיים באופן בלתי צפוי ({reason}). אפשר להמשיך מהמקום שנשמר לאחרונה.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>„{path}” אינו יכול לאמן: מה שצריך לכך אינו מותקן שם.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>אי אפשר להמשיך לאמן את המודל „{path}”: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>אי אפשר להשתמש בטקסטים האלה: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>הגדרה אחת שגויה: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>הזיכרון אינו מספיק. יש לסגור תוכניות אחרות או לבחור פחות בצעד, ואז להמשיך.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>האימון נעשה לא יציב ({reason}). יש להתחיל מחדש עם זרע אקראיות אחר או פחות מעברים.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>האימון נעצר: {reason}. אפשר להמשיך מהמקום שנשמר לאחרונה.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>אי אפשר להשתמש במה שנשמר מהאימון: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>לא היה אפשר לארוז את המודל המאומן: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>אין טקסט בקבצים האלה</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>לאף טקסט אין צד אנגלי ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>הכול בשפה אחת ({1}), אך דרושים תרגומים</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>שפות לא מוכרות: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>לא נשאר דבר אחרי הניקוי</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>חסר הקובץ של השפה השנייה ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>אי אפשר לקרוא קבצים מסוג זה</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>שפות העמודות אינן ידועות; ציינו אותן, למשל en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>דרושים {1} MB בדיסק, {2} MB פנויים</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>זה כבר לא שם</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>זה פגום</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>אין תרגומים של טקסטים באנגלית</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>אין בטקסטים שאלות עם תשובותיהן</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>הופרשו מעט מדי טקסטים למדידה; נלקח המודל האחרון</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>רשומות לאימון: {1}. זה מספיק לניסיון, לא ללמידה.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>יש מעט מדי רשומות מכדי להניח חלק מהן בצד למדידה.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>יש רק שפה אחת מלבד אנגלית: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>הושמט יותר ({1}) ממה שנשמר ({2}): עיינו בסיבות.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>שלב 2 מושמט: {reason}</translation>
    </message>
</context>
</TS>
