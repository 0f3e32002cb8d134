<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>MIMO Search について</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search は、言語の違いを越えて文章の該当箇所をオフラインで検索します。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>使用中のモデルにはモデルカードがありません。</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: {first} から {last} へ</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>検索履歴</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>検索履歴を残す</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>検索履歴を消去</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>先に検索語を入力してから保存してください。</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>スプレッドシート (*.csv)</translation>
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
        <translation>検索結果.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果をエクスポート</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>「{path}」に書き出しました。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>「{path}」に書き込めませんでした: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>一致度の高い上位 %Ln 件のドキュメント内での件数</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>クロアチア語、セルビア語、ボスニア語はほとんど区別できません。ボスニア語の文書の多くは、ほかの二つのどちらかとして表示されます。</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>どの言語で尋ねても、ほかの言語の文書から該当箇所が見つかります。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>データはすべてこのコンピューター内にとどまります。ファイルの読み取りもここで行われ、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>サンプルライブラリを試す</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>まずは試してみる</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>25 言語、30 件の短いドキュメントと最初の質問が用意されています。数秒で準備できます。</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>自分のフォルダーを検索</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>これらのフォルダーを検索</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>ここにフォルダーをドロップすることもできます。新しいファイルから読み取られ、すぐに検索できます。</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>最初のファイルを読み取っています…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>検索するフォルダー</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>「{path}」をライブラリから削除しますか? ファイルそのものは削除されません。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを削除</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>検索対象のフォルダー</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>読み取らないファイルやフォルダーを指定します</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>現在ありません</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>現在見つかりません。インデックス済みの内容は検索できます</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>除外: {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>「{folder}」から除外</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>除外パターン</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>隠しファイルと隠しフォルダーも読み取る</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>.gitignore と同じく、1 行に 1 つのパターンを入力します。* は名前の任意の部分を表し、末尾の / はフォルダーを表します。</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>次のサイズを超えるファイルを除外</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>これまでに見つかった %Ln 個のファイルのうち、除外されるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>これまでに見つかった {total} 個のファイルのうち {n} 個が除外されます: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>ライブラリをインポート</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>ライブラリの名前</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>このコンピューターにないファイルも検索でき、テキストとして読めます。ここにあるフォルダーは現在の内容に合わせて更新され、そこにないファイルはライブラリから外されます。</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>元のフォルダー</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>このコンピューターのフォルダー</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>「{path}」の場所を選択</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>インポートしたライブラリ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここにはありません</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>インデックス作成の進行状況</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>検索するには、フォルダーを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>ライブラリの状態</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>検索を高速化しています…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>変更を確認しています: %Ln 個のファイルを確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>バッテリー使用中のため低速</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>読み取ったファイル: {n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln 箇所を検索可能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln 個は読み取り不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>毎分%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>毎秒 {n} ファイル</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln 個が新規または変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln 個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>「{path}」は現在見つかりません。インデックス済みの内容は残ります。</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新の状態です</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>インデックスを作成中…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>ライブラリの言語</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln 件のドキュメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>箇所数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>名前、フォルダー、理由の一部</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>検索不可</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>ファイルの状態</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>ライブラリのファイル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>選択したファイルについて</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>選択したファイルをもう一度読み取ります。選択がない場合は、表示中のすべてのファイルが対象です。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln 件のドキュメント</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>すべてのファイルを検索できます。</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>該当するファイルはありません。</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>マイライブラリ</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>新しいライブラリ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>ライブラリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>このライブラリの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>このリストから外す(&amp;T)…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>「{path}」には現在ライブラリがありません。</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新しいライブラリ</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>ライブラリの名前</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>ライブラリの名前を変更</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>リストにほかのライブラリはありません。</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>ライブラリのファイルそのものは変更されません。</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>ライブラリのサイズ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>ディスク使用量 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln 箇所が処理待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>どの言語でも検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>ライブラリの状態</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln 件のドキュメント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>ライブラリをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>ライブラリをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>今すぐ変更を確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>インデックス作成を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>検索できないファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>これらのファイルを再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>モデルを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>モデルを適応させる(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>モデルについて(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>ログとレポートを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>MIMO Search について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>ファイル (ZIP) から(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>フォルダーから(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>モデルを適応させる…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>自分の翻訳でさらに学習させます</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>元のモデルのままにする</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>切り替えの進み具合</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>行っていること</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>モデルの説明</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (使用中)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>モデルパッケージ (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>モデルパッケージ</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>モデルパッケージのフォルダー</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>かかる時間を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>「{model}」で %Ln 箇所を読み直す必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>このコンピューターでは約 {time} かかります。</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>それまでは「{model}」で検索し、そのまま使い続けることもできます。</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>このライブラリは「{model}」の準備ができています。切り替えはすぐに終わります。</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>ほかのライブラリは、次に開いたときに切り替わります。</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>「{model}」と、このライブラリにあるそのデータを削除しますか?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>「{model}」をインストールしました。まだ使われていません。</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>「{path}」はインストールされませんでした: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>{total} 箇所のうち {done} 箇所を読みました。終わると「{model}」に切り替わります。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>それまでは「{model}」で検索します。</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>切り替えを始めています…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>「{path}」を確認してインストールしています…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>「{name}」はプログラムを実行する可能性のある種類のファイルです。代わりにアーカイブを表示しました。</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>「{name}」はプログラムまたはスクリプトです。起動せずにフォルダー内に表示しました。</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>「{name}」を開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>「{path}」は存在しないか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>「{path}」をアーカイブから取り出せませんでした（{reason}）。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>該当箇所の前後のテキスト</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>ドキュメントのページ</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>結果を選択すると、ドキュメント内での該当箇所が表示されます。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>ページを元の見た目で表示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>読み取ったテキストを表示</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>この箇所はもうライブラリにありません。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>ページを描画できないため、テキストを表示しています。{reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>このドキュメントは表示できません。{reason}</translation>
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
        <translation>このホットキーは使用できません。ほかのプログラムが使用しているか、修飾キーが含まれていません。</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>一致度が低い</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>ほか %Ln 件の該当箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>ほかの場所にコピー %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>次の結果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>前の結果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>該当箇所をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>引用をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>パスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>この箇所に似たものを検索(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>この結果の理由(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>プレビュー(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>この検索を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>検索履歴と保存した検索(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>結果をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>意味と語句で検索(&amp;B)</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>意味で検索(&amp;G)</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>完全に一致する語句で検索(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>どの言語でも検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>検索履歴と保存した検索</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>検索方法</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>意味と語句</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>語句の完全一致</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>「{text}」に似た箇所</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>検索に戻る</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>よく一致するものはありません。最も近い箇所を表示しています。</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>引用符内の語句が連続して現れる箇所はありません。その一部を含む箇所を表示しています。</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>確実に一致するものはありません。それでも上位の結果がお探しのものかもしれません。</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>このフィルターでは何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>まだ見つかりません。ファイルを読み込み中です。</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>確かな一致はまだありません。ファイルを読み込み中です。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>該当箇所をコピーしました。</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>引用をコピーしました。</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>パスをコピーしました。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>トレイとホットキー</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>表示言語(&amp;L)</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>検索した内容を記憶する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>フォルダーを監視し、変更を自動的に読み取る(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>バッテリー使用時は低速で動作する(&amp;B)</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>すべてを確認する間隔(&amp;E)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>次のサイズを超えるファイルを除外(&amp;G)</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>除外（1 行に 1 パターン）(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行を続ける(&amp;R)</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>トレイに隠れた状態で起動する(&amp;D)</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>ウィンドウを前面に表示するホットキー</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>どこからでも使えるホットキー(&amp;H)</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>検索欄から結果へ移動</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>検索欄で: 検索履歴</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>ドキュメント内のほかの箇所を表示または非表示</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>検索欄に戻り、もう一度押すと内容を消去</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>フィルターの一覧で: 選択</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>検索語の前: その語を含む箇所を除外</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>検索語の前後: その語句がそのまま連続する箇所</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>検索文字の後: その文字で始まる語</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>この期間のドキュメント</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>手元の翻訳を選んでください。同じ意味の文章が対応することを、あなたの分野と言葉でモデルが学びます。片方は英語にしてください。このコンピューターから外へは何も出ません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>翻訳のファイル</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX、XLIFF、PO、CSV、TSV、Excel、JSON Lines、テキストファイルの組。ここにドロップできます。</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>ファイルに書かれていない場合</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>英語のない文章からも学ぶ</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>一方の言語</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>もう一方の言語</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>表の列の言語</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>自分の文章</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>翻訳 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>翻訳のフォルダー</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>除かれたもの (理由別)</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>言語の組ごとの文章</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>報告をすべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>翻訳 %Ln 件を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>該当箇所のある質問 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>測定用に取り分けた記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>除かれたものはありません。</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>言語ごとの前と後</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>このモデルを使う…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>学習を破棄…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>学習は途中で完了しましたが、続けることができます。</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>報告をすべて表示</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>測定するには文章が少なすぎました。良くなったかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>適応したモデルは以前より翻訳をよく見つけます: {before} から {after} へ。</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>適応したモデルは以前より良くありません: {before} から {after} へ。元のモデルを使い続けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>学習に使っていない文章 %Ln 件で測定、nDCG@20。</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>これほど少ないと、差は偶然かもしれません。</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>インストール済みです。</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>損失: 小さいほど良い</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>取り分けた翻訳の発見 (nDCG@20): 大きいほど良い</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>最初からやり直す…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>この段階の残り</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>これまでの最高 (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>計算に使う装置</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>ウィンドウやプログラムを閉じてもかまいません。学んだことは保存され、続きから再開できます。</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>ここで止めて、これまでで最良のモデルを採用します。パッケージにして古いモデルと比較します。</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>これまでのところ、開始時より良いモデルはありません。</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>毎秒 {n} 件</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}、開始時 {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}、{total} ステップ中 {n}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>文章を準備しています…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>第 {n} 段階</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>最長 {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>元にするモデル</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算に使う装置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>時間を見積もる</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳しい設定</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>翻訳を読む回数</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>1 ステップの翻訳数</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>該当箇所のある質問を読む回数</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>1 ステップの質問数</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>使ってよいメモリ (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>英語の教師</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>いつものもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>英語の教師のフォルダーを選択</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>プロセッサー (%Ln コア)</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>全部で約 {time} です (数ステップで測定)。</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>全部で 1 分未満です (数ステップで測定)。</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>時間内に収めるため、文章を読む回数を減らします。</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>第 {n} 段階: {texts} 件を {times} 回、{time}。</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>英語の教師のフォルダー</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>学習には検索より多くのものが必要です</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>モデルを適応させるには PyTorch のインストールが必要です。約 1 GB、NVIDIA のグラフィックスカード対応では最大 7 GB です。次のどちらかのコマンドを端末に入力してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>どのコンピューターでも</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>NVIDIA のグラフィックスカードなし</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>コマンドをコピー: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>別の環境にある…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>それがある仮想環境のフォルダー</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>確認した Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>「{path}」に Python はありません。</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>仮想環境のフォルダー</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>行っていること</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>新しい適応</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>「{name}」を文章と学習ごと削除しますか? インストールしたモデルは残ります。</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>適応の削除</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>学習したものを削除して設定に戻りますか? 整えた文章は残ります。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>モデルをインストールしています…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>このコンピューターで学習に使えるものを調べています…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>文章を読んで整えています…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>数ステップ試しています…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>モデルをまとめています…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>前と後を比べています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>学習が終わりました。次にモデルをまとめ、元のモデルと比べます。</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>文章を読んで整える</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>採用されたもの</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>ライブラリ (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>ライブラリをエクスポート</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>ライブラリをエクスポートしています…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>ライブラリを「{path}」に書き出しました。別のコンピューターで［ファイル］→［ライブラリをインポート］から開いてください。</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>ライブラリをインポート</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>ライブラリをインポートしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>インデックス作成を一時停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>この結果の理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>結果を選択すると、見つかった理由が表示されます。</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>意味の類似度: {value}（意味での順位: {rank} 位）</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>意味の類似度: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>意味は比較していません。</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>含まれている検索語: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>名前または見出しに検索語が含まれています。</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>検索語は含まれていません。意味に基づいて見つかりました。</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>語句での順位: {rank} 位</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>検索内容に合っているかどうかは確かではありません。</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>検索内容との類似度は、無関係な箇所と変わりません。</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>語ごとに調べています…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>語ごとに比較できるものがありません。</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>意味の類似度に対する各検索語の寄与:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>これからは新しいモデルで検索します。</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 時間</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>展開すると {1} を超えます</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>展開するとサイズの {1} 倍を超えます</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>{1} 個を超えるファイルを含むため、残りは読んでいません</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} 文字</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>{1} 秒以内に読めませんでした</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>行き先のないリンク</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>リンク（たどりません）</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>読めない方式で圧縮されています（{1}）</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>中身はオフィス文書ではありません</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>一部がありません（{1}）</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>末尾がありません</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>ページに文字がありません</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>スキャンされたページ: 文字の画像</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>それ自体には文字がありません</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>{2} ページ中 {1} ページまで読んで時間切れになりました</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>{2} ページ中 {1} ページまで読みました</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>{1} ページ以降は読めません</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>破損しているため、読める範囲まで読みました</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>次の部分が破損しています: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>読み取り中に変更されました</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>読み取り中に削除されました</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>添付ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>中身もすべて同じです</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>不明な種類のファイル</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>Apple iWork の文書</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>図面</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>{1} ファイルは読みません</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>Word 2 以前の文書</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>PowerPoint 95 以前のプレゼンテーション</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>Excel 2～4 のブック: 新しい形式で保存し直してください</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>読むには antiword か LibreOffice をインストールしてください</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>読むには unrar、unar、7z、bsdtar のいずれかをインストールしてください</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} がインストールされていません</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>読む権限がありません</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>もうそこにありません</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}（上限は {2}）</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>アーカイブの入れ子が {1} 段を超えています</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>暗号化されたメッセージ</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>不明な方式で暗号化されています</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>デジタル著作権管理で保護されています</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>読み取りプログラムが異常終了しました</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>本文を段落に分けられません</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>中に何も見つかりません</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland ではプログラムからホットキーを設定できません。デスクトップのキーボード設定で「mimo-search」に割り当ててください。</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>どこからでも使えるホットキーは X11 でのみ利用できます。</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number} ページ</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>予期しない問題が発生しました（{kind}）。詳細はログに記録されています。</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>検索できます。</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>テキストが含まれていません（画像、スキャン、または空のファイル）。</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>破損しているか、名前が示す種類のファイルではありません。</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>読み取れない種類です。</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>読み取りに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>サイズの上限を超えています。</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>開けませんでした。存在し、読み取り可能であることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>検索可能</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>不明な種類</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>サイズ超過</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>「{path}」は読み取れない種類です。{detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>「{path}」にはパスワードが必要です。検索するには、パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>「{path}」は破損しているか、名前が示す種類のファイルではありません。</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>「{path}」の読み取りに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>「{path}」はサイズの上限を超えています。</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>「{path}」を開けませんでした。存在し、読み取り可能であることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>「{path}」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>「{path}」のモデルは使用できません（{detail}）。再インストールしてください。</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>このクエリを解釈できません: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>ライブラリ「{path}」の読み取りまたは書き込みができませんでした（{detail}）。保存済みの内容は失われていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>「{path}」の検索インデックスが破損しています（{detail}）。「mimo verify --repair」で再構築できます。</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>ライブラリ「{path}」は新しいバージョンの MIMO Search で作成されています。プログラムを更新してください。変更は行われていません。</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>別のプログラムがライブラリ「{path}」に書き込んでいます。完了するまで待つか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>ライブラリ「{path}」への書き込み権限がありません（{detail}）。検索はできます。追加するには、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>「{path}」のあるディスクがいっぱいです。空き容量を増やしてください。これまでに保存した内容は失われていません。</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>「{path}」にはインポートできるライブラリが含まれていません（{detail}）。もう一度エクスポートして、コピーし直してください。</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>ライブラリ「{path}」は使用できません（{detail}）。</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>ファイルの読み取りが予期せず終了しました（{detail}）。自動的に再開されます。読み取り済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>プログラムの一部が予期せず終了しました。もう一度お試しください。保存済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>検索エンジンから問題が報告されました。</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search で予期しないエラーが発生しました。ファイルとライブラリは無事です。レポートには、プログラムのどこで発生したかが記録されています。ドキュメントの内容は含まれず、どこにも送信されていません。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>ライブラリを開けません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>ライブラリのデータベースが破損していたため、「{path}」に移動しました。フォルダーを読み取り直しています。お使いのファイルには変更を加えていません。</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>ライブラリを新しく作り直しました</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>前のテキストを表示</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>後のテキストを表示</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>文字がない: 数字や記号だけ</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>英語と同じ</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>長さが釣り合わない</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>言語と違う文字</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>表示と違う言語</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>文字化け</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>英語と違う数字</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>すでにある</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>英語がない</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>一つの言語だけ</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>不明な言語</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻訳</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>ファイルの壊れた箇所</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>理解できない行</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>長さの違う二つのファイル</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>ディスクがいっぱいです。空きを作ってから続けてください。最後に保存したものは無事です。</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>うまくいきませんでした ({reason})。保存したものは失われていません。</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>学習が突然終了しました ({reason})。最後に保存したところから続けられます。</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>「{path}」では学習できません。必要なものがインストールされていません。</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>モデル「{path}」はこれ以上学習させられません: {reason}。</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>これらの文章は使えません: {reason} ({path})。</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>設定に誤りがあります: {reason}。</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、1 ステップの数を減らしてから続けてください。</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>学習が不安定になりました ({reason})。別の乱数の種か、より少ない回数で最初からやり直してください。</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>学習が止まりました: {reason}。最後に保存したところから続けられます。</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>保存した学習は使えません: {reason}。</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>学習したモデルをまとめられませんでした: {reason}。</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>これらのファイルにはテキストがありません</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>英語の側を持つテキストがありません ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>すべてが一つの言語です ({1})。翻訳が必要です</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>不明な言語: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>整理の後に何も残りませんでした</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>もう一方の言語のファイルがありません ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>この種類のファイルは読み込めません</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>列の言語が分かりません。en,de のように指定してください</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>ディスクに {1} MB 必要ですが、空きは {2} MB です</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>もうそこにありません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>英語のテキストの翻訳がありません</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>テキストに質問と答えの組がありません</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>測定用に取り分けたテキストが少なすぎるため、最後のモデルを採用します</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>学習に使う記録: {1} 件。試すには十分ですが、学ぶには足りません。</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>記録が少なすぎるため、測定用に取り分けられません。</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>英語のほかには一つの言語しかありません: {1}。</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>残した数 ({2}) より除外した数 ({1}) のほうが多くなっています。理由を確認してください。</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>ステージ 2 は省略されます: {reason}</translation>
    </message>
</context>
</TS>
