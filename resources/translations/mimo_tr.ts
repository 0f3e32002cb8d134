<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>MIMO Search Hakkında</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search, pasajları diller arasında, çevrimdışı bulur.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Sürümleri kopyala</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>Kullanılan modelin kartı yok.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: {first} değerinden {last} değerine</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Önceki aramalar</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Kayıtlı bir aramayı kaldır</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Önceki aramaları sakla</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Önceki aramaları unut</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Önce bir arama yazın, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” adıyla kaydedildi.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hesap tablosu (*.csv)</translation>
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
        <translation>sonuçlar.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Sonuçları dışa aktar</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>“{path}” dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>“{path}” yazılamadı: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
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
        <translation>Dil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Başlangıç … bitiş …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>En iyi %Ln belge içinde sayıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Son bir ay</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Son bir yıl</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Hırvatça, Sırpça ve Boşnakça neredeyse ayırt edilemez: Boşnakça metinlerin çoğu diğer ikisinden biri olarak listelenir.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Herhangi bir dilde sorun. Pasajı başka herhangi bir dilde bulun.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Her şey bu bilgisayarda kalır: dosyalarınız burada okunur, hiçbir yere hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Örnek kitaplığı dene</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Önce bir göz atın</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>25 dilde otuz küçük belge ve ilk bir soru; birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Kendi klasörlerinizde arayın</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Bu klasörlerde ara</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başka klasör…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Buraya bir klasör de bırakabilirsiniz. En yeni dosyalar önce gelir ve hemen aranabilir.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>İlk dosyalar okunuyor…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Aranacak klasör</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>“{path}” kitaplıktan kaldırılsın mı? Dosyaların kendilerine dokunulmaz.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Klasörü kaldır</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Arama yapılan klasörler</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Hariç tut…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>İçindeki hangi dosya ve klasörlerin okunmayacağı</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Şu anda yok</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>şu anda yok; dizine alınanlar aranabilir kalır</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>{patterns} hariç</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>“{folder}” klasöründen hariç tut</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Hariç tutulanların desenleri</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Gizli dosya ve klasörleri de oku</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>varsayılan</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>.gitignore dosyasındaki gibi her satıra bir desen: * bir adın herhangi bir bölümü yerine geçer, sondaki / klasörler içindir.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Şundan büyük dosyaları hariç tut</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Şimdiye dek bilinen %Ln dosyanın hiçbiri hariç tutulmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>Şimdiye dek bilinen {total} dosyadan {n} tanesi hariç tutulur: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Kitaplık içe aktar</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Kitaplığın adı</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln pasaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Bu bilgisayarda olmayan dosyalar yine de bulunabilir ve metin olarak okunabilir. Burada olan bir klasör, buradaki içeriğiyle güncellenir: içinde olmayanlar kitaplıktan çıkarılır.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Oradaki klasör</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Buradaki klasör</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Kitaplığın klasörleri</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>“{path}” klasörünün yerini seç</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>İçe aktarılan kitaplık</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>burada yok</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Dizinleme ilerlemesi</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Aramak için bir klasör ekleyin veya buraya bırakın.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Kitaplığın durumu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Arama hızlandırılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Değişiklikler aranıyor: %Ln dosya görüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Yavaş, pil ile</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Okunan dosyalar: {n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln pasaj aranabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln dosya okunamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>Dakikada %Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>saniyede {n} dosya</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln yeni veya değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln kaldırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>“{path}” şu anda yok; dizine alınanlar kalır.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>güncel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Dizinleniyor…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Kitaplığın dilleri</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln belge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln pasaj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirilme</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajlar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Adın, klasörün veya nedenin bir bölümü</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Aranamayanlar</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tüm klasörler</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Dosyaların durumu</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Dosyaların türü</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Dosyaların klasörü</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Kitaplığın dosyaları</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Seçili dosya hakkında</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Seçili dosyaları veya listelenenlerin tümünü yeniden oku.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln belge</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>Tüm dosyalarda arama yapılabilir.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Kitaplığım</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Yeni kitaplık…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Kitaplık &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>Bu kitaplığı ye&amp;niden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>Bu &amp;listeden çıkar…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>“{path}” konumunda şu anda bir kitaplık yok.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Yeni kitaplık</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Kitaplığın adı</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Bir kitaplığın klasörü</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Kitaplığı yeniden adlandır</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>Listede başka kitaplık yok.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Kitaplığın kendi dosyalarına dokunulmaz.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Kitaplığın boyutu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln pasaj</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>diskte {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln pasaj bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Herhangi bir dilde arayın</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Kitaplığın durumu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln belge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Klasör &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Kitaplıklar</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>Kitaplığı &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>Kitaplık &amp;içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Pencereyi kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Arama</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Kitaplık</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Eğitim</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Değişiklikleri şimdi ara</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Dizinlemeyi d&amp;uraklat</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>&amp;Aranamayan dosyalar</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>Bu dosyaları &amp;yeniden oku</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>&amp;Modeli seç…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>Mode&amp;li uyarla…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>&amp;Model hakkında</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>&amp;Günlükleri ve raporları göster</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>MIMO Search &amp;hakkında</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>Bir &amp;dosyadan (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Bir &amp;klasörden…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Bu modeli kullan</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Modeli uyarla…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Kendi çevirilerinizle daha da eğitin</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Eskisinde kal</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Değişimin ilerlemesi</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ne yapılıyor</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektörler</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Ölçülen</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Model kartı</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (kullanımda)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Model paketleri (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Model paketi</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Bir model paketinin klasörü</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Ne kadar süreceğine bakılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln pasajın “{model}” tarafından yeniden okunması gerekiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Bu bilgisayarda bu yaklaşık {time} sürer.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>O zamana dek “{model}” ile ararsınız ve onda kalabilirsiniz.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Bu kitaplık “{model}” için hazır: değişim bir an sürer.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Öbür kitaplıklarınız bir sonraki açılışlarında bunu izler.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>“{model}” ve bu kitaplığın onun için sakladıkları kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modeli kaldır</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>“{model}” kuruldu. Henüz kullanımda değil.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>“{path}” kurulmadı: {reason}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>“{model}”, {total} pasajdan {done} tanesini okudu; hepsini okuyunca devralır.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kaldı</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>O zamana dek “{model}” ile ararsınız.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>Değişim başlıyor…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>“{path}” denetleniyor ve kuruluyor…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>“{name}” program çalıştırabilecek türden: onun yerine arşivi gösteriliyor.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>“{name}” bir program veya betik: başlatılmıyor, klasöründe gösteriliyor.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>“{name}” dosyasını açmak için ayarlanmış bir program yok.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>“{path}” artık yok veya sürücüsü bağlı değil.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>“{path}” arşivinden çıkarılamadı ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Belgenin pasaj çevresindeki metni</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Belgenin sayfası</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Belgesinde görmek için bir sonuç seçin.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Sayfayı göründüğü gibi göster</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Okunan metni göster</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Bu pasaj artık kitaplıkta değil. Yeniden arayın.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Sayfa çizilemiyor; bu, metnidir. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Bu belge gösterilemiyor. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Kısayol tuşu alınamıyor: başka bir program kullanıyor veya değiştirici tuşu yok.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>zayıf eşleşme</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>%Ln pasaj daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>başka yerlerde %Ln kopya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Bul</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Sonraki sonuç</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Ön&amp;ceki sonuç</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Klasörde &amp;göster</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Pasajı kopyala</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Alı&amp;ntıyı kopyala</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>&amp;Yolu kopyala</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Buna ben&amp;zer pasajlar</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>Ne&amp;den bu sonuç</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Önizleme</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Bu aramayı &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Önceki ve kayıt&amp;lı aramalar</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Sonuçları dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filtreleri temizle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Klavye kısay&amp;olları</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Anlam &amp;ve sözcüklere göre</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Anla&amp;ma göre</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Tam sözcüklere gö&amp;re</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Herhangi bir dilde arayın</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Önceki ve kayıtlı aramalar</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Arama biçimi</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Anlam ve sözcükler</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Anlam</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Tam sözcükler</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>“{text}” benzeri pasajlar</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Aramaya dön</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>İyi bir eşleşme yok. En yakın pasajlar bunlar.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Tırnak içindeki sözcüklerin art arda geçtiği bir pasaj yok. Bunlarda bazıları geçiyor.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Kesin eşleşme yok. Yine de en iyisi aradığınız olabilir.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Bu filtrelerle bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Henüz bir şey bulunamadı: dosyalar hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Henüz kesin bir eşleşme yok: dosyalar hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Pasaj kopyalandı.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Alıntı kopyalandı.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Yol kopyalandı.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Güncel tutma</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Yeni klasörler</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Sistem tepsisi ve kısayol tuşu</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Program dili</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>A&amp;radıklarımı hatırla</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>Klasörleri &amp;izle ve değişiklikleri kendiliğinden oku</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Pilde &amp;yavaş çalış</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Her şeyi &amp;denetleme aralığı</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>varsayılan</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Şundan &amp;büyük dosyaları hariç tut</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>&amp;Hariç tut (her satıra bir desen)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Pencere &amp;kapatıldığında sistem tepsisinde çalışmayı sürdür</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>Sistem tepsisinde &amp;gizli başlat</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Pencereyi öne getiren kısayol tuşu</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>Her yerden çalışan kısay&amp;ol tuşu</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Bu masaüstünde sistem tepsisi yok.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ne yaparlar</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Arama alanından sonuçlara</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>Arama alanında: önceki aramalar</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Bir belgenin diğer pasajlarını göster veya gizle</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Arama alanına dön, sonra alanı boşalt</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>Filtre listesinde: seç</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Aramadaki bir sözcükten önce: onu içeren pasajları hariç tut</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Aramadaki sözcüklerin çevresinde: tam olarak bu sözcükler art arda</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Aramadaki harflerden sonra: böyle başlayan sözcükler</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Bu tarihlerdeki belgeler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Elinizdeki çevirileri seçin: model, aynı anlamdaki metinlerin birbirine ait olduğunu sizin konularınızda ve sizin sözcüklerinizle öğrenir. Bir taraf İngilizce olmalıdır. Hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Çeviri dosyaları</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines ve metin dosyası çiftleri; buraya bırakın.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Bir dosya kendisi söylemiyorsa</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>İngilizcesi olmayan metinlerden de öğren</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>İlk tarafın dili</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Öbür tarafın dili</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Bir tablonun sütunlarının dilleri</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Metinlerim</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Çeviriler ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Çeviri klasörü</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Dışarıda bırakılanlar, nedene göre</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Dil çiftine göre metinler</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Raporun tamamını göster</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln çeviri tutuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln pasajlı soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>Ölçmek için %Ln kayıt ayrıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Hiçbir şey dışarıda bırakılmadı.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Dile göre önce ve sonra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Bu modeli kullan…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Eğitimden vazgeç…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Eğitmeye devam et</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>Eğitim erken bitirildi ve sürdürülebilir.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Raporun tamamını göster</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Ölçmek için çok az metin vardı: iyileşip iyileşmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>Uyarlanan model çevirileri eskisinden daha iyi buluyor: {before} yerine {after}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>Uyarlanan model eskisinden daha iyi değil: {before} yerine {after}. Eskisini koruyun.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Eğitilmediği %Ln metinle ölçüldü, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Bu kadar azıyla fark rastlantı olabilir.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Kuruldu.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Tüm diller birlikte</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Eğitimin durumu</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Eğitimin ilerlemesi</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Kayıp: az olan daha iyidir</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Ayrılan çevirileri bulma (nDCG@20): çok olan daha iyidir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Şimdi bitir</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Baştan başla…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Bu aşamada kalan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Şimdiye dek en iyisi (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Hesaplama yeri</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Pencereyi ya da programı kapatabilirsiniz: öğrenilenler kaydedilir ve sürdürülebilir.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Burada dur ve şimdiye kadarki en iyi modeli al; paketlenir ve eskisiyle karşılaştırılır.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Şimdiye kadar hiçbir model başlangıçtakinden daha iyi olmadı.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>Saniyede {n} metin</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, başlangıçta {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, adım {n} / {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Metinler hazırlanıyor…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Aşama {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>En çok {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Gerektiği kadar</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Başlangıç modeli</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Hesaplama yeri</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Süreyi tahmin et</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Daha fazla ayar</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Çevirilerin üzerinden geçiş</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Bir adımdaki çeviriler</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Pasajlı soruların üzerinden geçiş</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Bir adımdaki sorular</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Kullanabileceği bellek (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Rastgelelik tohumu</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>İngilizce öğretmeni</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>her zamanki</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Bir İngilizce öğretmeninin klasörünü seç</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>%Ln çekirdekli işlemci</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Birkaç adımla ölçüldüğüne göre toplam yaklaşık {time}.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Birkaç adımla ölçüldüğüne göre toplam bir dakikadan az.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Süreye uymak için metinleri normalden daha az okur.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Aşama {n}: {texts} metin, {times} kez okunur, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Bir İngilizce öğretmeninin klasörü</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Eğitim, aramadan fazlasını gerektirir</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Bir modeli uyarlamak için PyTorch kurulu olmalıdır: yaklaşık 1 GB ya da NVIDIA ekran kartı desteğiyle 7 GB’a kadar. Bu komutlardan birini bir uçbirime yazın, sonra yeniden bakın.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Her bilgisayar için</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>NVIDIA ekran kartı olmadan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Komutu kopyala: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Başka bir ortamda…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>Bunu içeren sanal ortamın klasörü</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Sorulan Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>“{path}” içinde Python yok.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Bir sanal ortamın klasörü</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Uyarlama</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ne yapılıyor</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Yeni uyarlama</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>“{name}”, metinleri ve eğitimiyle birlikte silinsin mi? Kurulu model kalır.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Uyarlamayı sil</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Eğitilenler silinip ayarlara dönülsün mü? Temizlenen metinler kalır.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Model kuruluyor…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Bu bilgisayarın neyle eğitebileceğine bakılıyor…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Metinler okunuyor ve temizleniyor…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Birkaç adım deneniyor…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Model paketleniyor…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Önce ve sonra karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Eğitildi. Şimdi paketlenip eskisiyle karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Metinleri oku ve temizle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Eğitimi başlat</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Neler tutuldu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Önce ve sonra</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Kitaplıklar (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Kitaplığı dışa aktar</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Kitaplık dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>Kitaplık “{path}” dosyasına yazıldı. Diğer bilgisayarda Dosya → Kitaplık içe aktar ile açın.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Kitaplık içe aktar</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Kitaplık içe aktarılıyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Ara…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Dizinlemeyi duraklat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Neden bu sonuç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Neden bulunduğunu görmek için bir sonuç seçin.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Anlam benzerliği: {value} (anlama göre {rank}. sıra)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Anlam benzerliği: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>Anlam karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Aramanızdan içinde geçen sözcükler: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Adında veya başlıklarında aramanızdan sözcükler var.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Aramanızdan hiçbir sözcük içinde geçmiyor; anlamıyla bulundu.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Sözcüklere göre {rank}. sıra</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Aramanızı yanıtlayıp yanıtlamadığı kesin değil.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Aramanıza, ilgisiz pasajlardan daha çok benzemiyor.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Her sözcüğe bakılıyor…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Sözcük sözcük karşılaştırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Aramanızdaki her sözcüğün anlam benzerliğine katkısı:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>Artık yeni model arıyor.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>bir dakikadan az</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} dk</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} sa</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>açıldığında {1} üzerinde</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>açıldığında boyutunun {1} katından fazla</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>{1} dosyadan fazlasını içeriyor; geri kalanı okunmadı</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} karakter</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>çok fazla bellek gerektiriyor</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>{1} saniye içinde okunamadı</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>sıradan bir dosya değil</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>hiçbir yere götürmeyen bir bağlantı</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>izlenmeyen bir bağlantı</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>okunmayan bir yöntemle sıkıştırılmış ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>içi bir ofis belgesi değil</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>bir parçası eksik ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>sonu eksik</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>sayfalarında metin yok</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>bir program</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>taranmış sayfalar: metin resimleri</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>kendine ait metni yok</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>bir film</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>bir ses kaydı</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>{2} sayfanın {1}. sayfasına kadar okundu, sonra süre doldu</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>{2} sayfanın {1}. sayfasına kadar okundu</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>{1}. sayfadan sonrası okunamıyor</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>hasarlı, okunabildiği kadar okundu</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>şu parçalar hasarlı: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>okunurken değişti</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>okunurken silindi</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>ekleri çok büyük</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>içindekilerin tümü de öyle</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>bilinmeyen bir dosya türü</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>bir veritabanı</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>bir yazı tipi</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>bir Apple iWork belgesi</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>bir çizim</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>{1} dosyaları okunmaz</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>Word 2 veya daha eski bir belge</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>PowerPoint 95 veya daha eski bir sunu</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>Excel 2 - 4 çalışma kitabı: daha yeni bir biçimde kaydedin</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>okumak için antiword veya LibreOffice yükleyin</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>okumak için unrar, unar, 7z veya bsdtar yükleyin</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} yüklü değil</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>okuma izniniz yok</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>artık orada değil</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, sınır {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>iç içe {1} düzeyden derin arşivler</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>şifrelenmiş bir ileti</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>bilinmeyen bir yöntemle şifrelenmiş</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>dijital hak yönetimiyle korunuyor</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>onu okuyan program çöktü</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>metni parçalara ayrılamıyor</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>sağlama toplamı yanlış</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>içinde hiçbir şey bulunamıyor</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland, programların kısayol tuşu almasına izin vermez; masaüstünüzün klavye ayarlarında “mimo-search” için bir tane atayın.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>Her yerden çalışan kısayol tuşu yalnızca X11 üzerinde kullanılabilir.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kaynak kodu</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Sayfa {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Beklenmeyen bir şey oldu ({kind}). Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Aranabilir.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Metin içermiyor (resim, tarama veya boş dosya).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Parola gerekiyor.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Hasarlı veya adının belirttiği türde değil.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Okunamayan bir türde.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Okunması çok uzun sürdü.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Sınırdan büyük.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Açılamadı; yerinde ve okunabilir mi? Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Aranabilir</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Metin yok</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Bilinmeyen tür</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Çok yavaş</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>“{path}” okunamayan bir türde. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>“{path}” için parola gerekiyor. İçinde aramak için parolasız bir kopyasını kaydedin.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>“{path}” hasarlı veya adının belirttiği türde değil.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>“{path}” dosyasının okunması çok uzun sürdü.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>“{path}” sınırdan büyük.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>“{path}” açılamadı; yerinde ve okunabilir mi? Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>“{path}” okunamadı.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>“{path}” konumundaki model kullanılamıyor ({detail}). Yeniden yükleyin.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Bu sorgu anlaşılamıyor: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>“{path}” kitaplığı okunamadı veya yazılamadı ({detail}). Kaydedilmiş hiçbir şey kaybolmadı; yeniden deneyin.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>“{path}” arama dizini hasarlı ({detail}). “mimo verify --repair” ile yeniden oluşturulur.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>“{path}” kitaplığı daha yeni bir MIMO Search sürümüyle yazılmış. Programı güncelleyin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Başka bir program “{path}” kitaplığına yazıyor. Bitmesini bekleyin veya programı kapatın.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>“{path}” kitaplığına yazma izniniz yok ({detail}). İçinde arama yapılabilir; eklemek için izinleri değiştirin.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>“{path}” öğesinin bulunduğu disk dolu. Yer açın; şimdiye dek kaydedilen hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>“{path}” içe aktarılabilecek bir kitaplık içermiyor ({detail}). Yeniden dışa aktarıp yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>“{path}” kitaplığı kullanılamıyor ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>Dosya okuma beklenmedik biçimde sona erdi ({detail}); kendiliğinden yeniden başlar. Okunan hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Programın bir bölümü beklenmedik biçimde sona erdi. Yeniden deneyin; kaydedilen hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>Arama motoru bir sorun bildirdi.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search beklemediği bir hatayla karşılaştı. Dosyalarınız ve kitaplık sağlam. Bir rapor, hatanın programın neresinde olduğunu belirtiyor; belgelerinizden hiçbir şey içermiyor ve hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Kitaplık açılamıyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>Kitaplığın veritabanı hasarlıydı ve “{path}” konumuna taşındı. Klasörleri yeniden okunuyor; kendi dosyalarınıza dokunulmadı.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Kitaplık yeniden başlatıldı</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Önceki metni göster</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Sonraki metni göster</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Harf yok: yalnızca rakam ya da işaretleme</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>İngilizcesiyle aynı</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Çok kısa</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Çok uzun</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Uzunluklar birbirine uymuyor</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>Dilinden başka bir yazıda</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>Belirtilenden başka bir dilde</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Bozuk karakterler</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>İngilizcesinden başka sayılar</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>İngilizcesi yok</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Yalnızca bir dilde</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Bilinmeyen dil</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Çevrilmemiş</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Dosyada hasarlı bir yer</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Anlaşılamayan bir satır</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Uzunlukları farklı iki dosya</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>Disk dolu. Yer açıp sürdürün; en son kaydedilen sağlam.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Olmadı ({reason}). Kaydedilen hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>Eğitim beklenmedik biçimde sona erdi ({reason}). En son kaydedilen yerden sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>“{path}” eğitemez: gerekenler orada kurulu değil.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>“{path}” modeli daha fazla eğitilemez: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Bu metinler kullanılamaz: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Bir ayar yanlış: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>Bellek yetmiyor. Başka programları kapatın ya da adım başına daha azını seçin, sonra sürdürün.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>Eğitim kararsızlaştı ({reason}). Başka bir rastgelelik tohumuyla ya da daha az geçişle yeniden başlayın.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>Eğitim durdu: {reason}. En son kaydedilen yerden sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Eğitimden kaydedilenler kullanılamaz: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>Eğitilen model paketlenemedi: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>bu dosyalarda metin yok</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>hiçbir metnin İngilizce karşılığı yok ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>her şey tek dilde ({1}), oysa çeviriler gerekiyor</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>bilinmeyen diller: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>temizlikten sonra hiçbir şey kalmadı</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>diğer dilin dosyası eksik ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>bu türden dosyalar okunamaz</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>sütunlarının dilleri bilinmiyor; örneğin en,de diye belirtin</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>diskte {1} MB gerekiyor, {2} MB boş</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>artık orada değil</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>hasarlı</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>İngilizce metinlerin çevirisi yok</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>metinlerde cevaplarıyla birlikte sorular yok</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>ölçmek için çok az metin ayrıldı; son model alınıyor</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Eğitim için kayıt: {1}. Denemeye yeter, öğrenmeye yetmez.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Ölçmek için ayrılamayacak kadar az kayıt var.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>İngilizcenin yanında tek bir dil var: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Tutulandan ({2}) çok dışarıda bırakıldı ({1}): nedenlerine bakın.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>2. aşama atlanıyor: {reason}</translation>
    </message>
</context>
</TS>
