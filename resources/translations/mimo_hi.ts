<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>MIMO Search के बारे में</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search अलग-अलग भाषाओं में अंश खोजता है, बिना इंटरनेट के।</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>संस्करण कॉपी करें</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>इस्तेमाल हो रहे मॉडल का कोई कार्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: {first} से {last} तक</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>पिछली खोजें</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>सहेजी गई खोज हटाएँ</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>पिछली खोजें याद रखें</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>पिछली खोजें मिटाएँ</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>पहले खोज लिखें, फिर उसे सहेजें।</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>स्प्रेडशीट (*.csv)</translation>
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
        <translation>परिणाम.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>परिणाम निर्यात करें</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>“{path}” में लिखा गया।</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>“{path}” को लिखा नहीं जा सका: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
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
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… से … तक</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>सबसे अच्छे %Ln दस्तावेज़ में गिनी गई</numerusform>
            <numerusform>सबसे अच्छे %Ln दस्तावेज़ों में गिनी गई</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>पिछला एक महीना</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>पिछला एक साल</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>इससे पुराना</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>क्रोएशियाई, सर्बियाई और बोस्नियाई में भेद करना कठिन है: अधिकांश बोस्नियाई पाठ अन्य दो में से किसी एक के अंतर्गत सूचीबद्ध होते हैं।</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>किसी भी भाषा में पूछें। अंश किसी भी दूसरी भाषा में पाएँ।</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है: आपकी फ़ाइलें यहीं पढ़ी जाती हैं, कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>नमूना लाइब्रेरी आज़माएँ</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>पहले एक नज़र डालें</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>25 भाषाओं में तीस छोटे दस्तावेज़ और एक पहला सवाल; कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>अपने फ़ोल्डरों में खोजें</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>इन फ़ोल्डरों में खोजें</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>कोई और फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>आप यहाँ कोई फ़ोल्डर भी छोड़ सकते हैं। सबसे नई फ़ाइलें पहले आती हैं और उन्हें तुरंत खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>पहली फ़ाइलें पढ़ी जा रही हैं…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>खोजने के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>“{path}” को लाइब्रेरी से हटाएँ? फ़ाइलों को छुआ नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>फ़ोल्डर हटाएँ</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>जिन फ़ोल्डरों में खोजा जाता है</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>छोड़ें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>इसके भीतर की कौन-सी फ़ाइलें और फ़ोल्डर नहीं पढ़े जाते</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>अभी वहाँ नहीं है</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>अभी यहाँ नहीं है; उसका जो हिस्सा इंडेक्स हो चुका है, वह खोजा जा सकता है</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>{patterns} को छोड़कर</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>“{folder}” में से छोड़ें</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>छोड़ी जाने वाली चीज़ों के पैटर्न</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>छिपी फ़ाइलें और फ़ोल्डर भी पढ़ें</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>.gitignore की तरह हर पंक्ति में एक पैटर्न: * नाम के किसी भी हिस्से के लिए, अंत में / फ़ोल्डरों के लिए।</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>इससे बड़ी फ़ाइलें छोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>अब तक ज्ञात %Ln फ़ाइल नहीं छूटेगी।</numerusform>
            <numerusform>अब तक ज्ञात %Ln फ़ाइलों में से कोई नहीं छूटेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>अब तक ज्ञात {total} में से {n} फ़ाइलें छूटेंगी: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>लाइब्रेरी आयात करें</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>लाइब्रेरी का नाम</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln अंश</numerusform>
            <numerusform>%Ln अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>जो फ़ाइलें इस कंप्यूटर पर नहीं हैं, वे भी खोजी और टेक्स्ट के रूप में पढ़ी जा सकती हैं। जो फ़ोल्डर यहाँ है, वह अपनी यहाँ की सामग्री के अनुसार अपडेट किया जाता है: जो उसमें नहीं है, वह लाइब्रेरी से हट जाता है।</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>वहाँ का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>यहाँ का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>लाइब्रेरी के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>चुनें कि “{path}” कहाँ है</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>आयात की गई लाइब्रेरी</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>यहाँ नहीं है</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>इंडेक्सिंग की प्रगति</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>किसी फ़ोल्डर में खोजने के लिए उसे जोड़ें या यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>लाइब्रेरी की स्थिति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>खोज को तेज़ बनाया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>बदलाव खोजे जा रहे हैं: %Ln फ़ाइल देखी गई</numerusform>
            <numerusform>बदलाव खोजे जा रहे हैं: %Ln फ़ाइलें देखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>धीरे, बैटरी पर</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>पढ़ी गई फ़ाइलें: {total} में से {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln अंश खोजने योग्य</numerusform>
            <numerusform>%Ln अंश खोजने योग्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln पढ़ी नहीं जा सकी</numerusform>
            <numerusform>%Ln पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>प्रति मिनट %Ln फ़ाइल</numerusform>
            <numerusform>प्रति मिनट %Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} फ़ाइलें प्रति सेकंड</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln नई या बदली हुई</numerusform>
            <numerusform>%Ln नई या बदली हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln हटाई गई</numerusform>
            <numerusform>%Ln हटाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>“{path}” अभी यहाँ नहीं है; उसका जो हिस्सा इंडेक्स हो चुका है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>अप-टू-डेट</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>इंडेक्स किया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>लाइब्रेरी की भाषाएँ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>अन्य</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln अंश</numerusform>
            <numerusform>%Ln अंश</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>नाम, फ़ोल्डर या कारण का कोई हिस्सा</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>न खोजी जा सकने वाली</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>सभी फ़ोल्डर</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>फ़ाइलों की स्थिति</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>फ़ाइलों का प्रकार</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>लाइब्रेरी की फ़ाइलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पथ कॉपी करें</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>दोबारा पढ़ें</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>चुनी गई फ़ाइल के बारे में</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>चुनी गई फ़ाइलें या सूची की सभी फ़ाइलें दोबारा पढ़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>हर फ़ाइल में खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>मेरी लाइब्रेरी</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;नई लाइब्रेरी…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>लाइब्रेरी &amp;खोलें…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>इस लाइब्रेरी का ना&amp;म बदलें…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>इस सूची से &amp;हटाएँ…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>“{path}” में अभी कोई लाइब्रेरी नहीं है।</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>नई लाइब्रेरी</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>लाइब्रेरी का नाम</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>लाइब्रेरी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>लाइब्रेरी का नाम बदलें</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>सूची में कोई और लाइब्रेरी नहीं है।</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>लाइब्रेरी की अपनी फ़ाइलों को छुआ नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>लाइब्रेरी का आकार</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln अंश</numerusform>
            <numerusform>%Ln अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>डिस्क पर {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln अंश प्रतीक्षा में</numerusform>
            <numerusform>%Ln अंश प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>किसी भी भाषा में खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>लाइब्रेरी की स्थिति</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln दस्तावेज़</numerusform>
            <numerusform>%Ln दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>फ़ोल्डर &amp;जोड़ें…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;लाइब्रेरियाँ</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>लाइब्रेरी &amp;निर्यात करें…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>लाइब्रेरी &amp;आयात करें…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;सेटिंग…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>विंडो &amp;बंद करें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बा&amp;हर निकलें</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;दृश्य</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;खोज</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;लाइब्रेरी</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;प्रशिक्षण</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>अभी &amp;बदलाव खोजें</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>इंडेक्स करना &amp;रोकें</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>न खोजी जा सकने वाली &amp;फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>ये फ़ाइलें &amp;दोबारा पढ़ें</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>&amp;मॉडल चुनें…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>मॉडल &amp;ढालें…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;सहायता</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>&amp;मॉडल के बारे में</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>&amp;लॉग और रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>MIMO Search के &amp;बारे में</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>&amp;फ़ाइल (ZIP) से…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>फ़ो&amp;ल्डर से…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>यह मॉडल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>मॉडल ढालें…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>अपने अनुवादों पर इसे और प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>पुराने के साथ रहें</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>बदलाव की प्रगति</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या हो रहा है</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>सदिश</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>मॉडल का कार्ड</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (इस्तेमाल में)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>मॉडल पैकेज (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>मॉडल पैकेज</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>मॉडल पैकेज का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>देखा जा रहा है कि कितना समय लगेगा…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>“{model}” को %Ln अंश फिर से पढ़ना होगा।</numerusform>
            <numerusform>“{model}” को %Ln अंश फिर से पढ़ने होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>इस कंप्यूटर पर इसमें लगभग {time} लगेगा।</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>तब तक आप “{model}” से खोजते हैं, और उसी के साथ रह सकते हैं।</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>यह लाइब्रेरी “{model}” के लिए तैयार है: बदलाव में एक क्षण लगेगा।</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>आपकी दूसरी लाइब्रेरियाँ अगली बार खुलने पर साथ आएँगी।</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>“{model}” और इस लाइब्रेरी में उसके लिए रखा सब कुछ हटाएँ?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>मॉडल हटाएँ</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>“{model}” इंस्टॉल हो गया। यह अभी इस्तेमाल में नहीं है।</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>“{path}” इंस्टॉल नहीं हुआ: {reason}। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>{total} में से {done} अंश पढ़ लेने पर “{model}” काम संभालेगा।</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>तब तक आप “{model}” से खोजते हैं।</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>बदलाव शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>“{path}” जाँचा और इंस्टॉल किया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>“{name}” ऐसे प्रकार की है जो प्रोग्राम चला सकती है: उसकी जगह उसका आर्काइव दिखाया जा रहा है।</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>“{name}” कोई प्रोग्राम या स्क्रिप्ट है: इसे चलाया नहीं गया, फ़ोल्डर में दिखाया गया है।</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>“{name}” खोलने के लिए कोई प्रोग्राम सेट नहीं है।</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>“{path}” अब वहाँ नहीं है, या उसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>“{path}” को उसके आर्काइव से निकाला नहीं जा सका ({reason})।</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>अंश के आसपास का दस्तावेज़ का टेक्स्ट</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>दस्तावेज़ का पृष्ठ</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>कोई परिणाम चुनें और उसे उसके दस्तावेज़ में देखें।</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>पृष्ठ को उसके असली रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>पढ़ा गया टेक्स्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट करें</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन करें</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>यह अंश अब लाइब्रेरी में नहीं है। फिर से खोजें।</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>पृष्ठ दिखाया नहीं जा सकता; यह उसका टेक्स्ट है। {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>यह दस्तावेज़ दिखाया नहीं जा सकता। {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{pages} में से {page}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>यह हॉटकी नहीं मिल सकती: कोई और प्रोग्राम इसका इस्तेमाल कर रहा है, या इसमें कोई मॉडिफ़ायर कुंजी नहीं है।</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>कमज़ोर मिलान</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>%Ln और अंश</numerusform>
            <numerusform>%Ln और अंश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln प्रति अन्यत्र</numerusform>
            <numerusform>%Ln प्रतियाँ अन्यत्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;खोजें</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>अ&amp;गला परिणाम</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>&amp;पिछला परिणाम</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खो&amp;लें</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>अं&amp;श कॉपी करें</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>&amp;उद्धरण कॉपी करें</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>प&amp;थ कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>इस &amp;जैसे और अंश</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>यह परिणाम &amp;क्यों</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>पूर्वावलोक&amp;न</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>यह खोज &amp;सहेजें…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>पिछली और सहेजी ग&amp;ई खोजें</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>परि&amp;णाम निर्यात करें…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>फ़िल्टर &amp;हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>की&amp;बोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>अर्थ &amp;और शब्दों से</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>&amp;अर्थ से</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>स&amp;टीक शब्दों से</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>किसी भी भाषा में खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>पिछली और सहेजी गई खोजें</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>खोजने का तरीक़ा</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>अर्थ और शब्द</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>सटीक शब्द</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>“{text}” जैसे अंश</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>खोज पर वापस जाएँ</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>कोई अच्छा मिलान नहीं। ये अंश सबसे नज़दीक हैं।</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>किसी अंश में उद्धरण-चिह्नों वाले शब्द लगातार नहीं मिले। इनमें उनमें से कुछ हैं।</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>कोई पक्का मिलान नहीं। फिर भी सबसे अच्छा परिणाम वही हो सकता है जो आप खोज रहे हैं।</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>इन फ़िल्टरों के साथ कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>अभी कुछ नहीं मिला: फ़ाइलें अब भी पढ़ी जा रही हैं।</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>अभी कोई पक्का मेल नहीं: फ़ाइलें अब भी पढ़ी जा रही हैं।</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>अंश कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>उद्धरण कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>पथ कॉपी किया गया।</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>अप-टू-डेट रखना</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>नए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>ट्रे और हॉटकी</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;थीम</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>प्रोग्राम की &amp;भाषा</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>मेरी खोजें &amp;याद रखें</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>फ़ोल्डरों पर &amp;नज़र रखें और बदलाव अपने-आप पढ़ें</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>&amp;बैटरी पर धीरे काम करें</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>सब कुछ &amp;जाँचने का अंतराल</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>इ&amp;ससे बड़ी फ़ाइलें छोड़ें</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>&amp;छोड़ें (हर पंक्ति में एक पैटर्न)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>विंडो बंद होने पर भी &amp;ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>ट्रे में छि&amp;पाकर शुरू करें</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>विंडो को सामने लाने वाली हॉटकी</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>कहीं से भी काम करने वाली &amp;हॉटकी</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>इस डेस्कटॉप में ट्रे नहीं है।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ये क्या करती हैं</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>खोज फ़ील्ड से परिणामों में</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>खोज फ़ील्ड में: पिछली खोजें</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>दस्तावेज़ के दूसरे अंश दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>खोज फ़ील्ड पर वापस, फिर उसे ख़ाली करें</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>फ़िल्टर की सूची में: चुनें</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>खोज के किसी शब्द से पहले: उस शब्द वाले अंश छोड़ें</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>खोज के शब्दों के दोनों ओर: ठीक यही शब्द लगातार</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>खोज के अक्षरों के बाद: इनसे शुरू होने वाले शब्द</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>इन तारीख़ों के दस्तावेज़</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>अपने पास के अनुवाद चुनें: मॉडल आपके विषयों और आपके शब्दों में सीखता है कि एक ही अर्थ के पाठ साथ होते हैं। एक पक्ष अंग्रेज़ी होना चाहिए। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>अनुवादों वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines और पाठ फ़ाइलों के जोड़े; उन्हें यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>जहाँ फ़ाइल खुद नहीं बताती</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>अंग्रेज़ी के बिना वाले पाठों से भी सीखें</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>पहले पक्ष की भाषा</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>दूसरे पक्ष की भाषा</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>तालिका के स्तंभों की भाषाएँ</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>मेरे पाठ</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>अनुवाद ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>अनुवादों वाला फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>छोड़े गए, कारण के अनुसार</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>भाषा-जोड़े के अनुसार पाठ</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>पूरी रिपोर्ट दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln अनुवाद रखा गया</numerusform>
            <numerusform>%Ln अनुवाद रखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln छोड़ा गया</numerusform>
            <numerusform>%Ln छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>अंश वाला %Ln प्रश्न</numerusform>
            <numerusform>अंश वाले %Ln प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>मापने के लिए %Ln प्रविष्टि अलग रखी गई</numerusform>
            <numerusform>मापने के लिए %Ln प्रविष्टियाँ अलग रखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>कुछ नहीं छोड़ा गया।</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>पहले और बाद, भाषा के अनुसार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>यह मॉडल इस्तेमाल करें…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>प्रशिक्षण त्यागें…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>प्रशिक्षण जारी रखें</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>प्रशिक्षण समय से पहले पूरा किया गया और जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>पूरी रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>मापने के लिए पाठ बहुत कम थे: सुधार हुआ या नहीं, पता नहीं।</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>ढाला गया मॉडल अनुवाद पहले से बेहतर खोजता है: {before} की जगह {after}।</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>ढाला गया मॉडल पहले से बेहतर नहीं है: {before} की जगह {after}। पुराना ही रखें।</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>ऐसे %Ln पाठ से मापा गया जिस पर इसे प्रशिक्षित नहीं किया गया, nDCG@20।</numerusform>
            <numerusform>ऐसे %Ln पाठों से मापा गया जिन पर इसे प्रशिक्षित नहीं किया गया, nDCG@20।</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>इतने कम में अंतर संयोग हो सकता है।</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>यह इंस्टॉल है।</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>सभी भाषाएँ मिलाकर</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>प्रशिक्षण की स्थिति</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>हानि: कम बेहतर है</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>अलग रखे अनुवाद खोजना (nDCG@20): अधिक बेहतर है</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>अभी पूरा करें</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>फिर से शुरू करें…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>इस चरण में शेष</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>अब तक का सर्वश्रेष्ठ (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>गणना का स्थान</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>आप विंडो या प्रोग्राम बंद कर सकते हैं: सीखा हुआ सहेजा जाता है और आगे जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>यहीं रुकें और अब तक का सबसे अच्छा मॉडल लें; उसे पैक करके पुराने से तुलना की जाती है।</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>अब तक कोई मॉडल शुरुआत वाले से बेहतर नहीं हुआ।</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>प्रति सेकंड {n} पाठ</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, शुरुआत में {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, कदम {n} / {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>पाठ तैयार किए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>चरण {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>अधिकतम {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>जितना ज़रूरी हो</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>यहाँ से शुरू करें</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>इस पर गणना करें</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>समय का अनुमान लगाएँ</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>और सेटिंग</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>अनुवादों पर फेरे</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>एक कदम में अनुवाद</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>अंश वाले प्रश्नों पर फेरे</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>एक कदम में प्रश्न</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>कितनी मेमोरी इस्तेमाल हो (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>यादृच्छिक बीज</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>अंग्रेज़ी शिक्षक</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>सामान्य वाला</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>अंग्रेज़ी शिक्षक का फ़ोल्डर चुनें</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>%Ln कोर वाला प्रोसेसर</numerusform>
            <numerusform>%Ln कोर वाला प्रोसेसर</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>कुल मिलाकर लगभग {time}, कुछ कदमों से मापा गया।</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>कुल मिलाकर एक मिनट से कम, कुछ कदमों से मापा गया।</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>समय में रहने के लिए यह पाठों को सामान्य से कम बार पढ़ता है।</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>चरण {n}: {texts} पाठ, {times} बार पढ़े गए, {time}।</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>अंग्रेज़ी शिक्षक का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>प्रशिक्षण को खोज से अधिक चाहिए</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>मॉडल ढालने के लिए PyTorch इंस्टॉल होना चाहिए: लगभग 1 GB, या NVIDIA ग्राफ़िक्स कार्ड के समर्थन के साथ 7 GB तक। टर्मिनल में इनमें से एक आदेश लिखें, फिर दोबारा देखें।</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>किसी भी कंप्यूटर के लिए</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>NVIDIA ग्राफ़िक्स कार्ड के बिना</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>आदेश कॉपी करें: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>दोबारा देखें</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>यह दूसरे परिवेश में है…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>उस आभासी परिवेश का फ़ोल्डर जिसमें यह है</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>जिस Python से पूछा गया: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>“{path}” में Python नहीं है।</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>आभासी परिवेश का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>ढलाई</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या हो रहा है</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>नई ढलाई</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>“{name}” को उसके पाठों और प्रशिक्षण सहित मिटाएँ? इंस्टॉल किया मॉडल रहता है।</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>ढलाई मिटाएँ</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>प्रशिक्षित किया हुआ मिटाकर सेटिंग पर लौटें? साफ़ किए पाठ रहते हैं।</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>मॉडल इंस्टॉल हो रहा है…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>देखा जा रहा है कि यह कंप्यूटर किससे प्रशिक्षित कर सकता है…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>पाठ पढ़े और साफ़ किए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>कुछ कदम आज़माए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>मॉडल पैक किया जा रहा है…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>पहले और बाद की तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>प्रशिक्षित। अब इसे पैक करके पुराने से तुलना की जाती है।</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>पाठ पढ़ें और साफ़ करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>प्रशिक्षण शुरू करें</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>क्या रखा गया</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>पहले और बाद</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>लाइब्रेरियाँ (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>लाइब्रेरी निर्यात करें</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>लाइब्रेरी निर्यात की जा रही है…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>लाइब्रेरी “{path}” में लिखी गई। दूसरे कंप्यूटर पर इसे फ़ाइल → लाइब्रेरी आयात करें से खोलें।</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>लाइब्रेरी आयात करें</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>लाइब्रेरी आयात की जा रही है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>खोजें…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>इंडेक्स करना रोकें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>यह परिणाम क्यों</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>कोई परिणाम चुनें और देखें कि वह क्यों मिला।</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>अर्थ की समानता: {value} (अर्थ के अनुसार स्थान {rank})</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>अर्थ की समानता: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>अर्थ की तुलना नहीं की गई।</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>आपकी खोज के जो शब्द इसमें हैं: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>इसके नाम या शीर्षकों में आपकी खोज के शब्द हैं।</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>इसमें आपकी खोज का कोई शब्द नहीं है; यह अपने अर्थ से मिला।</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>शब्दों के अनुसार स्थान {rank}</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>यह आपकी खोज का उत्तर है या नहीं, यह पक्का नहीं है।</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>यह आपकी खोज से उतना ही मिलता-जुलता है जितने असंबंधित अंश।</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>हर शब्द देखा जा रहा है…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>शब्द-दर-शब्द तुलना के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>आपकी खोज का हर शब्द अर्थ की समानता में जो जोड़ता है:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>अब से नया मॉडल खोजता है।</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} मि॰</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} घं॰</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>खोलने पर {1} से अधिक</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>खोलने पर अपने आकार के {1} गुने से अधिक</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>इसमें {1} से अधिक फ़ाइलें हैं; शेष नहीं पढ़ी गईं</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} वर्ण</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>बहुत अधिक मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>{1} सेकंड में नहीं पढ़ी गई</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>सामान्य फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>ऐसा लिंक जो कहीं नहीं ले जाता</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>एक लिंक, जिसका अनुसरण नहीं किया जाता</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>ऐसे ढंग से संपीड़ित जो पढ़ा नहीं जाता ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>भीतर से कोई कार्यालय दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>एक भाग नहीं है ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>अंत नहीं है</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>इसके पृष्ठों में कोई पाठ नहीं है</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>एक प्रोग्राम</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>स्कैन किए पृष्ठ: पाठ के चित्र</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>अपना कोई पाठ नहीं</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>एक चित्र</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>एक फ़िल्म</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>एक ध्वनि रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>{2} में से पृष्ठ {1} तक पढ़ी गई, फिर समय समाप्त हो गया</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>{2} में से पृष्ठ {1} तक पढ़ी गई</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>पृष्ठ {1} से आगे नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>क्षतिग्रस्त, जहाँ तक हो सका पढ़ी गई</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>ये भाग क्षतिग्रस्त हैं: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>पढ़ते समय बदल गई</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>पढ़ते समय हटा दी गई</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>इसके अनुलग्नक बहुत बड़े हैं</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>और उसके भीतर का सब कुछ भी</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>अज्ञात प्रकार की फ़ाइल</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>एक डेटाबेस</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>एक फ़ॉन्ट</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>Apple iWork का दस्तावेज़</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>एक आरेखण</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>{1} फ़ाइलें नहीं पढ़ी जातीं</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>Word 2 या उससे पुराने का दस्तावेज़</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>PowerPoint 95 या उससे पुराने की प्रस्तुति</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>Excel 2 से 4 की कार्यपुस्तिका: इसे नए प्रारूप में सहेजें</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>इसे पढ़ने के लिए antiword या LibreOffice स्थापित करें</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>इसे पढ़ने के लिए unrar, unar, 7z या bsdtar स्थापित करें</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} स्थापित नहीं है</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>आपको इसे पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>वह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, सीमा {2} है</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>एक-दूसरे के भीतर {1} से अधिक गहरे संग्रह</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>एक कूटलेखित संदेश</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>अज्ञात ढंग से कूटलेखित</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>डिजिटल अधिकार प्रबंधन से सुरक्षित</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>इसे पढ़ने वाला प्रोग्राम क्रैश हो गया</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>इसका पाठ अंशों में नहीं बाँटा जा सकता</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>इसका चेकसम गलत है</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>इसमें कुछ नहीं मिलता</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland प्रोग्रामों को हॉटकी नहीं लेने देता; अपने डेस्कटॉप की कीबोर्ड सेटिंग में “mimo-search” के लिए हॉटकी तय करें।</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>कहीं से भी काम करने वाली हॉटकी केवल X11 पर संभव है।</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>सोर्स कोड</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>पृष्ठ {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>कुछ अप्रत्याशित हुआ ({kind})। विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>खोजा जा सकता है।</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>इसमें कोई टेक्स्ट नहीं है (चित्र, स्कैन या ख़ाली फ़ाइल)।</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>ख़राब है या वैसी नहीं जैसा उसका नाम बताता है।</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>ऐसे प्रकार की है जिसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>पढ़ने में बहुत समय लगा।</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>खोली नहीं जा सकी; क्या वह वहाँ है और पढ़ी जा सकती है? फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>खोजने योग्य</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>टेक्स्ट नहीं</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>अज्ञात प्रकार</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>बहुत धीमी</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>बहुत बड़ी</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>“{path}” ऐसे प्रकार की है जिसे पढ़ा नहीं जा सकता। {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>“{path}” के लिए पासवर्ड चाहिए। इसमें खोजने के लिए बिना पासवर्ड की एक प्रति सहेजें।</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>“{path}” ख़राब है या वैसी नहीं जैसा उसका नाम बताता है।</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>“{path}” को पढ़ने में बहुत समय लगा।</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>“{path}” सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>“{path}” को खोला नहीं जा सका; क्या वह वहाँ है और पढ़ी जा सकती है? फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>“{path}” को पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>“{path}” में मौजूद मॉडल इस्तेमाल नहीं हो सकता ({detail})। उसे दोबारा इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>यह क्वेरी समझी नहीं जा सकी: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>लाइब्रेरी “{path}” को पढ़ा या लिखा नहीं जा सका ({detail})। सहेजा हुआ कुछ भी खोया नहीं है; फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>“{path}” का खोज इंडेक्स ख़राब है ({detail})। “mimo verify --repair” से वह फिर बनाया जाता है।</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>लाइब्रेरी “{path}” को MIMO Search के नए संस्करण ने लिखा है। प्रोग्राम अपडेट करें; कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>कोई दूसरा प्रोग्राम लाइब्रेरी “{path}” में लिख रहा है। उसके पूरा होने तक रुकें, या उसे बंद करें।</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>आपको लाइब्रेरी “{path}” में लिखने की अनुमति नहीं है ({detail})। इसमें खोजा जा सकता है; कुछ जोड़ने के लिए अनुमतियाँ बदलें।</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>जिस डिस्क पर “{path}” है, वह भर गई है। कुछ जगह ख़ाली करें; अब तक सहेजा हुआ कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>“{path}” में ऐसी लाइब्रेरी नहीं है जिसे लिया जा सके ({detail})। उसे फिर से निर्यात करें और दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>लाइब्रेरी “{path}” इस्तेमाल नहीं की जा सकती ({detail})।</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>फ़ाइलें पढ़ना अचानक रुक गया ({detail}); वह अपने-आप फिर शुरू होता है। जो पढ़ा जा चुका है, उसमें से कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>प्रोग्राम का एक हिस्सा अचानक बंद हो गया। फिर से कोशिश करें; जो सहेजा जा चुका है, उसमें से कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>खोज इंजन ने एक समस्या बताई।</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search में एक अप्रत्याशित त्रुटि हुई। आपकी फ़ाइलें और लाइब्रेरी सुरक्षित हैं। एक रिपोर्ट बताती है कि यह प्रोग्राम में कहाँ हुआ; उसमें आपके दस्तावेज़ों का कुछ भी नहीं है और उसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>लाइब्रेरी खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>लाइब्रेरी का डेटाबेस ख़राब था और उसे “{path}” में ले जाया गया। उसके फ़ोल्डर फिर से पढ़े जा रहे हैं; आपकी अपनी फ़ाइलों को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>लाइब्रेरी नए सिरे से शुरू हुई</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>पहले का टेक्स्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>आगे का टेक्स्ट दिखाएँ</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>अक्षर नहीं: केवल अंक या मार्कअप</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>अंग्रेज़ी जैसा ही</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>बहुत लंबा</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>लंबाइयाँ मेल नहीं खातीं</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>अपनी भाषा से अलग लिपि में</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>बताई गई से अलग भाषा में</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>बिगड़े अक्षर</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>अंग्रेज़ी से अलग संख्याएँ</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से मौजूद</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>अंग्रेज़ी के बिना</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>केवल एक भाषा में</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>अज्ञात भाषा</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>अनुवाद नहीं हुआ</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>फ़ाइल में क्षतिग्रस्त जगह</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>एक पंक्ति जो समझी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>असमान लंबाई की दो फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>डिस्क भर गई है। जगह खाली करके जारी रखें; अंत में सहेजा गया सुरक्षित है।</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>यह नहीं हो सका ({reason})। सहेजा हुआ कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>प्रशिक्षण अचानक समाप्त हो गया ({reason})। जहाँ अंत में सहेजा गया, वहाँ से जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>“{path}” प्रशिक्षित नहीं कर सकता: ज़रूरी चीज़ें वहाँ इंस्टॉल नहीं हैं।</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>मॉडल “{path}” को और प्रशिक्षित नहीं किया जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>ये पाठ इस्तेमाल नहीं हो सकते: {reason} ({path})।</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>एक सेटिंग गलत है: {reason}।</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>मेमोरी काफ़ी नहीं है। दूसरे प्रोग्राम बंद करें या प्रति कदम कम चुनें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>प्रशिक्षण अस्थिर हो गया ({reason})। दूसरे यादृच्छिक बीज या कम फेरों के साथ फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>प्रशिक्षण रुक गया: {reason}। जहाँ अंत में सहेजा गया, वहाँ से जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>प्रशिक्षण का सहेजा हुआ इस्तेमाल नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>प्रशिक्षित मॉडल पैक नहीं हो सका: {reason}।</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>इन फ़ाइलों में कोई पाठ नहीं है</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>किसी पाठ का अंग्रेज़ी पक्ष नहीं है ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>सब कुछ एक ही भाषा में है ({1}), पर अनुवाद चाहिए</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>अज्ञात भाषाएँ: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>सफ़ाई के बाद कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>दूसरी भाषा की फ़ाइल नहीं है ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>इस प्रकार की फ़ाइलें पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>इसके स्तंभों की भाषाएँ ज्ञात नहीं हैं; उन्हें बताएँ, जैसे en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>डिस्क पर {1} MB चाहिए, {2} MB ख़ाली है</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>वह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>वह क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>अंग्रेज़ी पाठों के कोई अनुवाद नहीं हैं</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>पाठों में उत्तरों वाले प्रश्न नहीं हैं</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>मापने के लिए बहुत कम पाठ अलग रखे गए; अंतिम मॉडल लिया जाता है</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>प्रशिक्षण के लिए प्रविष्टियाँ: {1}। यह आज़माने के लिए काफ़ी है, सीखने के लिए नहीं।</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>प्रविष्टियाँ इतनी कम हैं कि मापने के लिए अलग नहीं रखी जा सकतीं।</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>अंग्रेज़ी के अलावा केवल एक भाषा है: {1}।</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>जितना रखा गया ({2}) उससे ज़्यादा छोड़ा गया ({1}): कारण देखें।</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>चरण 2 छोड़ा जाता है: {reason}</translation>
    </message>
</context>
</TS>
