<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>حول MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>يعثر MIMO Search على المقاطع عبر اللغات، دون اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>ليس للنموذج المستخدم بطاقة.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>إزالة بحث محفوظ</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>الاحتفاظ بعمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>محو عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>اكتب عبارة البحث أولًا، ثم احفظها.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>تم الحفظ باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول بيانات (*.csv)</translation>
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
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>تمت الكتابة إلى «{path}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>تعذرت كتابة «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>محسوب ضمن أفضل %Ln مستند</numerusform>
            <numerusform>محسوب ضمن أفضل %Ln مستند</numerusform>
            <numerusform>محسوب ضمن أفضل %Ln مستند</numerusform>
            <numerusform>محسوب ضمن أفضل %Ln مستندات</numerusform>
            <numerusform>محسوب ضمن أفضل %Ln مستندًا</numerusform>
            <numerusform>محسوب ضمن أفضل %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>يصعب التمييز بين الكرواتية والصربية والبوسنية: تُدرَج معظم النصوص البوسنية ضمن إحدى اللغتين الأخريين.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>اسأل بأي لغة، واعثر على المقطع بأي لغة أخرى.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>يبقى كل شيء على هذا الحاسوب: تُقرأ ملفاتك هنا، ولا يُرسل أي شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>تجربة مكتبة العينات</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>ألقِ نظرة أولًا</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>ثلاثون مستندًا صغيرًا بـ ٢٥ لغة وسؤال أول؛ يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>البحث في مجلداتك</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>البحث في هذه المجلدات</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>يمكنك أيضًا إفلات مجلد هنا. تُقرأ أحدث الملفات أولًا ويمكن البحث فيها على الفور.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>جارٍ قراءة الملفات الأولى…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>المجلد المراد البحث فيه</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>هل تريد إزالة «{path}» من المكتبة؟ لن تُمس الملفات نفسها.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>المجلدات التي يُبحث فيها</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>الملفات والمجلدات الداخلية التي لا تُقرأ</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>غير موجود الآن</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>غير موجود الآن؛ ما فُهرس منه يبقى قابلًا للبحث</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>باستثناء {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>الاستبعاد من «{folder}»</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>أنماط ما يُستبعد</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>قراءة الملفات والمجلدات المخفية أيضًا</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>نمط واحد في كل سطر، كما في ملفات gitignore: الرمز * يمثل أي جزء من الاسم، والرمز / في النهاية للمجلدات.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>استبعاد الملفات الأكبر من</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>لن يُستبعد أي ملف من الملفات المعروفة حتى الآن (%Ln).</numerusform>
            <numerusform>لن يُستبعد أي ملف من الملفات المعروفة حتى الآن (%Ln).</numerusform>
            <numerusform>لن يُستبعد أي ملف من الملفات المعروفة حتى الآن (%Ln).</numerusform>
            <numerusform>لن يُستبعد أي ملف من الملفات المعروفة حتى الآن (%Ln).</numerusform>
            <numerusform>لن يُستبعد أي ملف من الملفات المعروفة حتى الآن (%Ln).</numerusform>
            <numerusform>لن يُستبعد أي ملف من الملفات المعروفة حتى الآن (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>سيُستبعد {n} من أصل {total} من الملفات المعروفة حتى الآن: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>استيراد مكتبة</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>اسم المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>الملفات غير الموجودة على هذا الحاسوب يظل بالإمكان العثور عليها وقراءتها كنص. أما المجلد الموجود هنا فيُحدَّث وفق محتواه هنا: ما ينقصه يُزال من المكتبة.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>المجلد هناك</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>المجلد هنا</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>مجلدات المكتبة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>اختر موقع «{path}»</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>مكتبة مستوردة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير موجود هنا</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>تقدم الفهرسة</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>أضف مجلدًا أو أفلته هنا للبحث فيه.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>حالة المكتبة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>جارٍ تسريع البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>البحث عن التغييرات: تم فحص %Ln ملف</numerusform>
            <numerusform>البحث عن التغييرات: تم فحص %Ln ملف</numerusform>
            <numerusform>البحث عن التغييرات: تم فحص %Ln ملف</numerusform>
            <numerusform>البحث عن التغييرات: تم فحص %Ln ملفات</numerusform>
            <numerusform>البحث عن التغييرات: تم فحص %Ln ملفًا</numerusform>
            <numerusform>البحث عن التغييرات: تم فحص %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>ببطء، على البطارية</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>الملفات المقروءة: {n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln مقطع قابل للبحث</numerusform>
            <numerusform>%Ln مقطع قابل للبحث</numerusform>
            <numerusform>%Ln مقطع قابل للبحث</numerusform>
            <numerusform>%Ln مقاطع قابلة للبحث</numerusform>
            <numerusform>%Ln مقطعًا قابلًا للبحث</numerusform>
            <numerusform>%Ln مقطع قابل للبحث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln ملف في الدقيقة</numerusform>
            <numerusform>ملف واحد في الدقيقة</numerusform>
            <numerusform>ملفان في الدقيقة</numerusform>
            <numerusform>%Ln ملفات في الدقيقة</numerusform>
            <numerusform>%Ln ملفًا في الدقيقة</numerusform>
            <numerusform>%Ln ملف في الدقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} ملف في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln ملف جديد أو معدَّل</numerusform>
            <numerusform>%Ln ملف جديد أو معدَّل</numerusform>
            <numerusform>%Ln ملف جديد أو معدَّل</numerusform>
            <numerusform>%Ln ملفات جديدة أو معدَّلة</numerusform>
            <numerusform>%Ln ملفًا جديدًا أو معدَّلًا</numerusform>
            <numerusform>%Ln ملف جديد أو معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>تمت إزالة %Ln ملف</numerusform>
            <numerusform>تمت إزالة %Ln ملف</numerusform>
            <numerusform>تمت إزالة %Ln ملف</numerusform>
            <numerusform>تمت إزالة %Ln ملفات</numerusform>
            <numerusform>تمت إزالة %Ln ملفًا</numerusform>
            <numerusform>تمت إزالة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>«{path}» غير موجود الآن؛ ما فُهرس منه يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>جارٍ الفهرسة…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>لغات المكتبة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>جزء من اسم أو مجلد أو سبب</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>غير قابلة للبحث</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>حالة الملفات</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>نوع الملفات</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>ملفات المكتبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>حول الملف المحدد</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>إعادة قراءة الملفات المحددة، أو كل الملفات المدرجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>يمكن البحث في كل الملفات.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>مكتبتي</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>مكتبة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>إعادة &amp;تسمية هذه المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>إ&amp;زالة من هذه القائمة…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>لا توجد مكتبة في «{path}» الآن.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>اسم المكتبة</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>مجلد مكتبة</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>إعادة تسمية المكتبة</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>لا توجد مكتبة أخرى في القائمة.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>لن تُمس ملفات المكتبة نفسها.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>حجم المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} على القرص</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln مقطع في الانتظار</numerusform>
            <numerusform>%Ln مقطع في الانتظار</numerusform>
            <numerusform>%Ln مقطع في الانتظار</numerusform>
            <numerusform>%Ln مقاطع في الانتظار</numerusform>
            <numerusform>%Ln مقطعًا في الانتظار</numerusform>
            <numerusform>%Ln مقطع في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>البحث بأي لغة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>حالة المكتبة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستند</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;إضافة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ال&amp;مكتبات</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;تصدير المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>ا&amp;ستيراد مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>ال&amp;تدريب</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>البحث عن الت&amp;غييرات الآن</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>إي&amp;قاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>ال&amp;ملفات غير القابلة للبحث</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>إ&amp;عادة قراءة هذه الملفات</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>اختيار ال&amp;نموذج…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>&amp;تكييف النموذج…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اخ&amp;تصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>حول ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>إظهار ال&amp;سجلات والتقارير</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;حول MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>من &amp;ملف (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>من م&amp;جلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>تكييف النموذج…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>مواصلة تدريبه على ترجماتك</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>البقاء مع القديم</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>تقدّم التبديل</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>المتجهات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (مستخدَم)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>حزم النماذج (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>حزمة نموذج</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>مجلد حزمة نموذج</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>جارٍ تقدير المدة اللازمة…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>لا مقاطع (%Ln) يجب أن يقرأها «{model}» من جديد.</numerusform>
            <numerusform>يجب أن يقرأ «{model}» مقطعًا واحدًا (%Ln) من جديد.</numerusform>
            <numerusform>يجب أن يقرأ «{model}» مقطعين (%Ln) من جديد.</numerusform>
            <numerusform>يجب أن يقرأ «{model}» %Ln مقاطع من جديد.</numerusform>
            <numerusform>يجب أن يقرأ «{model}» %Ln مقطعًا من جديد.</numerusform>
            <numerusform>يجب أن يقرأ «{model}» %Ln مقطع من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>يستغرق ذلك على هذا الحاسوب نحو {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>حتى ذلك الحين تبحث باستخدام «{model}»، ويمكنك البقاء معه.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>هذه المكتبة جاهزة لـ«{model}»: لا يستغرق التبديل إلا لحظة.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>تلحق مكتباتك الأخرى عند فتحها في المرة القادمة.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>هل تريد إزالة «{model}» وما تحفظه هذه المكتبة له؟</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>إزالة النموذج</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>تم تثبيت «{model}». لم يُستخدم بعد.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>لم يُثبَّت «{path}»: {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>يتولّى «{model}» البحث بعد أن يقرأ {done} من أصل {total} من المقاطع.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>حتى ذلك الحين تبحث باستخدام «{model}».</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>يبدأ التبديل…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>جارٍ فحص «{path}» وتثبيته…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>«{name}» من نوع قد يشغّل برامج: سيُعرض الأرشيف الذي يحتويه بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>«{name}» برنامج أو نص برمجي: سيُعرض في مجلده دون تشغيله.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>لا يوجد برنامج معيَّن لفتح «{name}».</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>لم يعد «{path}» موجودًا، أو أن محرك الأقراص الخاص به غير متصل.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>تعذر استخراج «{path}» من أرشيفه ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>نص المستند حول المقطع</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>صفحة المستند</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>اختر نتيجة لعرضها في مستندها.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>إظهار الصفحة كما تبدو</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>إظهار النص الذي قُرئ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>لم يعد هذا المقطع في المكتبة. أعد البحث.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>تعذر رسم الصفحة؛ هذا نصها. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>تعذر عرض هذا المستند. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>تعذر تعيين مفتاح الاختصار: إما أن برنامجًا آخر يستخدمه أو أنه بلا مفتاح تعديل.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>تطابق ضعيف</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>لا مقاطع أخرى</numerusform>
            <numerusform>مقطع آخر واحد</numerusform>
            <numerusform>مقطعان آخران</numerusform>
            <numerusform>%Ln مقاطع أخرى</numerusform>
            <numerusform>%Ln مقطعًا آخر</numerusform>
            <numerusform>%Ln مقطع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>لا نسخ في مكان آخر</numerusform>
            <numerusform>نسخة واحدة في مكان آخر</numerusform>
            <numerusform>نسختان في مكان آخر</numerusform>
            <numerusform>%Ln نسخ في مكان آخر</numerusform>
            <numerusform>%Ln نسخة في مكان آخر</numerusform>
            <numerusform>%Ln نسخة في مكان آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;نسخ المقطع</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>نسخ الا&amp;قتباس</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>نسخ ال&amp;مسار</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>م&amp;زيد من المقاطع المشابهة</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>لما&amp;ذا هذه النتيجة</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>عمليات البحث السابقة &amp;والمحفوظة</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>ت&amp;صدير النتائج…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>مسح عوام&amp;ل التصفية</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>بالمعنى وال&amp;كلمات</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>بالمعن&amp;ى</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>بالكلمات الم&amp;طابقة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>البحث بأي لغة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>عمليات البحث السابقة والمحفوظة</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>طريقة البحث</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>المعنى والكلمات</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>الكلمات المطابقة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>مقاطع مشابهة لـ «{text}»</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>العودة إلى البحث</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>لا توجد نتيجة جيدة. هذه أقرب المقاطع.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>لا يوجد مقطع يضم الكلمات المقتبسة متتالية. هذه المقاطع تضم بعضها.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>لا توجد نتيجة مؤكدة. قد تكون الأولى هي ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>لم يُعثر على شيء بعوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>لم يُعثر على شيء بعد: ما زالت الملفات تُقرأ.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>لا تطابق مؤكدًا بعد: ما زالت الملفات تُقرأ.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>تم نسخ المقطع.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>تم نسخ الاقتباس.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>تم نسخ المسار.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>التحديث المستمر</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>المجلدات الجديدة</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>علبة النظام ومفتاح الاختصار</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;لغة البرنامج</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>ت&amp;ذكّر ما بحثت عنه</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>مرا&amp;قبة المجلدات وقراءة التغييرات تلقائيًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>العمل ببطء عند استخدام ال&amp;بطارية</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>فحص كل شيء &amp;كل</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>استبعاد الملفات الأكب&amp;ر من</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>استبعا&amp;د (نمط واحد في كل سطر)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>مواصلة الع&amp;مل في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>البدء م&amp;خفيًا في علبة النظام</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>مفتاح الاختصار الذي يُظهر النافذة في المقدمة</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>مف&amp;تاح الاختصار من أي مكان</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>سطح المكتب هذا بلا علبة نظام.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>من حقل البحث إلى النتائج</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>في حقل البحث: عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>إظهار المقاطع الأخرى من المستند أو إخفاؤها</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>العودة إلى حقل البحث، ثم إفراغه</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>في قائمة عوامل التصفية: اختيار</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>قبل كلمة في البحث: استبعاد المقاطع التي تحتويها</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>حول كلمات في البحث: هذه الكلمات بالضبط متتالية</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>بعد أحرف في البحث: الكلمات التي تبدأ بها</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>مستندات من هذه التواريخ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>اختر ترجمات لديك: يتعلّم النموذج أن النصوص ذات المعنى الواحد يعود بعضها إلى بعض، في مواضيعك وبكلماتك. يجب أن يكون أحد الجانبين بالإنجليزية. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>ملفات الترجمات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>يمكن إفلات ملفات TMX وXLIFF وPO وCSV وTSV وExcel وJSON Lines وأزواج ملفات النص هنا.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>حين لا يذكر الملف ذلك بنفسه</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>التعلّم أيضًا من نصوص بلا إنجليزية</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>لغة الجانب الأول</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>لغة الجانب الآخر</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>لغات أعمدة الجدول</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>نصوصي</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>ترجمات ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>مجلد الترجمات</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>المستبعَد، حسب السبب</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>النصوص حسب زوج اللغات</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>عرض التقرير كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>لم يُحتفظ بأي ترجمة (%Ln)</numerusform>
            <numerusform>احتُفظ بترجمة واحدة (%Ln)</numerusform>
            <numerusform>احتُفظ بترجمتين (%Ln)</numerusform>
            <numerusform>احتُفظ بـ %Ln ترجمات</numerusform>
            <numerusform>احتُفظ بـ %Ln ترجمة</numerusform>
            <numerusform>احتُفظ بـ %Ln ترجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>لا أسئلة لها مقطع (%Ln)</numerusform>
            <numerusform>سؤال واحد له مقطع (%Ln)</numerusform>
            <numerusform>سؤالان لهما مقطع (%Ln)</numerusform>
            <numerusform>%Ln أسئلة لها مقطع</numerusform>
            <numerusform>%Ln سؤالًا له مقطع</numerusform>
            <numerusform>%Ln سؤال له مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>لا سجلات محجوزة للقياس (%Ln)</numerusform>
            <numerusform>سجل واحد محجوز للقياس (%Ln)</numerusform>
            <numerusform>سجلان محجوزان للقياس (%Ln)</numerusform>
            <numerusform>%Ln سجلات محجوزة للقياس</numerusform>
            <numerusform>%Ln سجلًا محجوزًا للقياس</numerusform>
            <numerusform>%Ln سجل محجوز للقياس</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>لم يُستبعد شيء.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>قبل وبعد، حسب اللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>استخدام هذا النموذج…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>التخلّي عن التدريب…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>أُنهي التدريب مبكرًا ويمكن متابعته.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>عرض التقرير كاملًا</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>كانت النصوص أقل من أن يُقاس بها: لا يُعرف هل تحسّن.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>النموذج المكيَّف يجد الترجمات أفضل من قبل: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>النموذج المكيَّف ليس أفضل من قبل: {after} بدلًا من {before}. احتفظ بالقديم.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>لم يُقس بأي نص (%Ln) لم يُدرَّب عليه، nDCG@20.</numerusform>
            <numerusform>قيس بنص واحد (%Ln) لم يُدرَّب عليه، nDCG@20.</numerusform>
            <numerusform>قيس بنصين (%Ln) لم يُدرَّب عليهما، nDCG@20.</numerusform>
            <numerusform>قيس بـ %Ln نصوص لم يُدرَّب عليها، nDCG@20.</numerusform>
            <numerusform>قيس بـ %Ln نصًا لم يُدرَّب عليها، nDCG@20.</numerusform>
            <numerusform>قيس بـ %Ln نص لم يُدرَّب عليها، nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>مع هذا العدد القليل قد يكون الفرق مصادفة.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>تم تثبيته.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>كل اللغات معًا</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>حالة التدريب</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>الخسارة: الأقل أفضل</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>العثور على الترجمات المحجوزة (nDCG@20): الأكثر أفضل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>البدء من جديد…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>المتبقي في هذه المرحلة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>الأفضل حتى الآن (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>يحسب على</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>يمكنك إغلاق النافذة أو البرنامج: يُحفظ ما تم تعلّمه ويمكن متابعته.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>التوقف هنا وأخذ أفضل نموذج حتى الآن؛ يُحزَم ويُقارَن بالقديم.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>لم يكن أي نموذج حتى الآن أفضل من نموذج البداية.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} من النصوص في الثانية</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}، وفي البداية {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}، الخطوة {n} من {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>جارٍ تحضير النصوص…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>المرحلة {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>على الأكثر {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>المدة اللازمة</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>تقدير الوقت</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>مرات المرور على الترجمات</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>الترجمات في الخطوة</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>مرات المرور على الأسئلة ذات المقطع</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>الأسئلة في الخطوة</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>الذاكرة التي يجوز استخدامها (غ.ب)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>المعلّم الإنجليزي</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>اختيار مجلد معلّم إنجليزي</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>معالج بلا أنوية (%Ln)</numerusform>
            <numerusform>معالج بنواة واحدة (%Ln)</numerusform>
            <numerusform>معالج بنواتين (%Ln)</numerusform>
            <numerusform>معالج بـ %Ln أنوية</numerusform>
            <numerusform>معالج بـ %Ln نواة</numerusform>
            <numerusform>معالج بـ %Ln نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>نحو {time} إجمالًا، مقيسًا ببضع خطوات.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>أقل من دقيقة إجمالًا، مقيسًا ببضع خطوات.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>للالتزام بالوقت يقرأ النصوص مرات أقل مما كان سيفعل.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>المرحلة {n}: {texts} من النصوص، تُقرأ {times} مرة، {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>مجلد معلّم إنجليزي</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>التدريب يحتاج إلى أكثر من البحث</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>لتكييف نموذج يجب تثبيت PyTorch: نحو ١ غ.ب، أو حتى ٧ غ.ب مع دعم بطاقات الرسوم من NVIDIA. اكتب أحد هذين الأمرين في الطرفية ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>لأي حاسوب</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>بلا بطاقة رسوم من NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>نسخ الأمر: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>هو في بيئة أخرى…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>مجلد البيئة الافتراضية التي تحتويه</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>بايثون الذي سُئل: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>لا يوجد بايثون في «{path}».</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>مجلد بيئة افتراضية</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>التكييف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>تكييف جديد</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>هل تريد حذف «{name}» مع نصوصه وتدريبه؟ يبقى النموذج المثبَّت.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>حذف التكييف</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>هل تريد حذف ما تم تدريبه والعودة إلى الإعدادات؟ تبقى النصوص المنقّاة.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>جارٍ تثبيت النموذج…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>جارٍ فحص ما يمكن لهذا الحاسوب أن يدرّب به…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>جارٍ قراءة النصوص وتنقيتها…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>جارٍ تجربة بضع خطوات…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>جارٍ حزم النموذج…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>جارٍ المقارنة بين قبل وبعد…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>اكتمل التدريب. يُحزم الآن ويُقارن بالقديم.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>قراءة النصوص وتنقيتها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>ما احتُفظ به</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>مكتبات (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>جارٍ تصدير المكتبة…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>كُتبت المكتبة إلى «{path}». افتحها على الحاسوب الآخر من «ملف ← استيراد مكتبة».</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>استيراد مكتبة</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>جارٍ استيراد المكتبة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>لماذا هذه النتيجة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>اختر نتيجة لمعرفة سبب العثور عليها.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>تشابه المعنى: {value} (المرتبة {rank} حسب المعنى)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>تشابه المعنى: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>لم تُجرَ مقارنة للمعنى.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>كلمات بحثك الواردة فيه: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>يحتوي اسمه أو عناوينه على كلمات من بحثك.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>لا ترد فيه أي كلمة من بحثك؛ عُثر عليه بمعناه.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>المرتبة {rank} حسب الكلمات</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>ليس مؤكدًا أنه يجيب عن بحثك.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>لا يشبه بحثك أكثر مما تشبهه مقاطع لا صلة لها به.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>جارٍ فحص كل كلمة…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>لا يوجد ما يُقارن كلمة بكلمة.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>ما تضيفه كل كلمة من بحثك إلى تشابه المعنى:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>النموذج الجديد هو من يبحث من الآن.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>يتجاوز حجمه بعد فك الضغط {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>يتجاوز بعد فك الضغط {1} ضعف حجمه</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>يحوي أكثر من {1} من الملفات؛ ولم يُقرأ الباقي</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>عدد الأحرف {1}</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>يحتاج إلى ذاكرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>لم يُقرأ خلال {1} ثانية</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>رابط، ولا يُتبَع</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>مضغوط بطريقة لا تُقرأ ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>ليس مستندًا مكتبيًا من الداخل</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>جزء مفقود ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>النهاية مفقودة</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>لا نص في صفحاته</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>صفحات ممسوحة ضوئيًا: صور لنص</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>لا نص له بذاته</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>قُرئ حتى الصفحة {1} من {2} ثم انتهى الوقت</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>قُرئ حتى الصفحة {1} من {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>الصفحات ابتداءً من {1} لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>تالف، وقُرئ منه ما أمكن</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>هذه الأجزاء تالفة: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>حُذف أثناء قراءته</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>مرفقاته كبيرة جدًا</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>وكذلك كل ما فيه</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>نوع ملفات غير معروف</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط طباعي</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>مستند Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>لا تُقرأ ملفات {1}</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>مستند من Word 2 أو أقدم</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>عرض تقديمي من PowerPoint 95 أو أقدم</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>مصنف من Excel 2 إلى 4: احفظه بتنسيق أحدث</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>ثبّت antiword أو LibreOffice لقراءته</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>ثبّت unrar أو unar أو 7z أو bsdtar لقراءته</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} غير مثبّت</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>لا يُسمح لك بقراءته</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}، والحد {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>أرشيفات متداخلة أعمق من {1}</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>رسالة مشفّرة</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>مشفّر بطريقة غير معروفة</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>محمي بإدارة الحقوق الرقمية</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>تعطّل البرنامج الذي يقرؤه</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>لا يمكن تقسيم نصه إلى مقاطع</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>مجموع التحقق غير صحيح</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>لا يمكن العثور على شيء فيه</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>لا يسمح Wayland للبرامج بامتلاك مفتاح اختصار؛ عيّن واحدًا لـ «mimo-search» في إعدادات لوحة المفاتيح بسطح المكتب.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>لا يتوفر مفتاح الاختصار من أي مكان إلا على X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>شفرة مصدرية</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>حدث أمر غير متوقع ({kind}). التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>قابل للبحث.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>لا يحتوي على نص (صورة أو مستند ممسوح ضوئيًا أو ملف فارغ).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>يتطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>تالف أو ليس كما يدل اسمه.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>من نوع لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>استغرقت قراءته وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>أكبر من الحد المسموح.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>تعذر فتحه؛ هل هو موجود وقابل للقراءة؟ أعد المحاولة بعد ذلك.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>قابل للبحث</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>«{path}» من نوع لا يمكن قراءته. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>يتطلب «{path}» كلمة مرور. احفظ نسخة بلا كلمة مرور للبحث فيها.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>«{path}» تالف أو ليس كما يدل اسمه.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>استغرقت قراءة «{path}» وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>«{path}» أكبر من الحد المسموح.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>تعذر فتح «{path}»؛ هل هو موجود وقابل للقراءة؟ أعد المحاولة بعد ذلك.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>تعذرت قراءة «{path}».</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>لا يمكن استخدام النموذج الموجود في «{path}» ({detail}). أعد تثبيته.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>تعذر فهم عبارة البحث هذه: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>تعذرت قراءة المكتبة «{path}» أو الكتابة إليها ({detail}). لم يُفقد أي شيء محفوظ؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>فهرس البحث الخاص بـ «{path}» تالف ({detail}). يُعاد بناؤه بالأمر «mimo verify --repair».</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>كُتبت المكتبة «{path}» بإصدار أحدث من MIMO Search. حدّث البرنامج؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>يكتب برنامج آخر إلى المكتبة «{path}». انتظر حتى ينتهي أو أغلقه.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>ليس لديك إذن بالكتابة إلى المكتبة «{path}» ({detail}). يمكن البحث فيها؛ وللإضافة إليها غيّر الأذونات.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>القرص الذي يحتوي على «{path}» ممتلئ. حرّر بعض المساحة؛ لم يُفقد شيء مما حُفظ حتى الآن.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>لا يحتوي «{path}» على مكتبة يمكن استيرادها ({detail}). صدّرها مرة أخرى وانسخها من جديد.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>لا يمكن استخدام المكتبة «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>انتهت قراءة الملفات على نحو غير متوقع ({detail})؛ وستبدأ من جديد تلقائيًا. لم يُفقد شيء مما قُرئ.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>توقف جزء من البرنامج على نحو غير متوقع. أعد المحاولة؛ لم يُفقد شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>أبلغ محرك البحث عن مشكلة.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>واجه MIMO Search خطأً لم يكن متوقعًا. ملفاتك ومكتبتك سليمة. يوضح تقرير أين حدث الخطأ في البرنامج؛ ولا يحتوي على أي شيء من مستنداتك ولم يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذر فتح المكتبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>كانت قاعدة بيانات المكتبة تالفة ونُقلت إلى «{path}». تُعاد قراءة مجلداتها الآن؛ ولم تُمس ملفاتك.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>بدأت المكتبة من جديد</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>إظهار النص السابق</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>إظهار النص اللاحق</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>بلا حروف: أرقام أو وسوم فقط</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>مطابق للإنجليزية</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>الأطوال لا تتناسب</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>بكتابة غير كتابة لغته</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>بلغة غير المذكورة</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>رموز تالفة</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>أرقام غير التي في الإنجليزية</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>بلا إنجليزية</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>بلغة واحدة فقط</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجَم</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>موضع تالف في ملف</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>سطر لا يمكن فهمه</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>ملفان مختلفا الطول</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة ثم تابع؛ آخر ما حُفظ سليم.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>لم ينجح ذلك ({reason}). لم يُفقد شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>انتهى التدريب على نحو غير متوقع ({reason}). يمكنك المتابعة من حيث حُفظ آخر مرة.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>لا يمكن لـ«{path}» التدريب: ما يلزم لذلك غير مثبَّت هناك.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>لا يمكن مواصلة تدريب النموذج «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>لا يمكن استخدام هذه النصوص: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>أحد الإعدادات غير صحيح: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>الذاكرة لا تكفي. أغلق برامج أخرى أو اختر أقل في الخطوة ثم تابع.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>صار التدريب غير مستقر ({reason}). ابدأه من جديد ببذرة عشوائية أخرى أو بمرات مرور أقل.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>توقّف التدريب: {reason}. يمكنك المتابعة من حيث حُفظ آخر مرة.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام ما حُفظ من التدريب: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>تعذّر حزم النموذج المدرَّب: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>لا يوجد نص في هذه الملفات</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>لا يوجد نص له مقابل إنجليزي ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>كل شيء بلغة واحدة ({1})، والمطلوب ترجمات</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>لغات غير معروفة: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>لم يبقَ شيء بعد التنقية</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>ملف اللغة الأخرى مفقود ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>لا يمكن قراءة ملفات من هذا النوع</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>لغات أعمدته غير معروفة؛ اذكرها، مثل en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>يلزم {1} م.ب على القرص، والمتاح {2} م.ب</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>لا توجد ترجمات لنصوص إنجليزية</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>لا تحتوي النصوص على أسئلة مع إجاباتها</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>وُضع جانبًا عدد قليل جدًا من النصوص للقياس؛ يُؤخذ النموذج الأخير</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>سجلات التدريب: {1}. يكفي هذا للتجربة، لا للتعلّم.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>السجلات أقل من أن يوضع منها شيء جانبًا للقياس.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>لا توجد سوى لغة واحدة إلى جانب الإنجليزية: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>استُبعد ({1}) أكثر مما أُبقي ({2}): انظر إلى الأسباب.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>تُترك المرحلة ٢: {reason}</translation>
    </message>
</context>
</TS>
