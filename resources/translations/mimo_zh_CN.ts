<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>关于 MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search 可离线跨语言查找文档段落。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>当前使用的模型没有说明卡。</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}：从 {first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>移除已保存的搜索</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>保留搜索历史记录</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>清除搜索历史记录</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>请先输入搜索内容，再保存。</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
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
        <translation>搜索结果.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>已写入“{path}”。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>无法写入“{path}”：{reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>{title}: {values}</source>
        <translation>{title}：{values}</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}：{number}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>仅统计匹配度最高的 %Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>过去一个月</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>过去一年</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>克罗地亚语、塞尔维亚语和波斯尼亚语几乎无法区分：大多数波斯尼亚语文本会归入另外两种语言之一。</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>用任意语言提问，在其他任意语言的文档中找到答案。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>所有数据都保留在这台计算机上：文件在本机读取，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>试用示例资料库</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>先体验一下</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>25 种语言的 30 个小文档和一个示例问题，只需几秒钟。</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>搜索自己的文件夹</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>搜索这些文件夹</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>也可以将文件夹拖放到此处。最新的文件会优先读取，读取后即可搜索。</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>正在读取第一批文件…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>要搜索的文件夹</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>要从资料库中移除“{path}”吗？文件本身不受影响。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>要搜索的文件夹</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>指定其中不读取的文件和文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>目前不在</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>当前不可用；已索引的内容仍可搜索</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>不含 {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>从“{folder}”中排除</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>排除项的模式</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>同时读取隐藏的文件和文件夹</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>每行一个模式，与 .gitignore 相同：* 代表名称中的任意部分，末尾加 / 表示文件夹。</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>排除大于此大小的文件</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>目前已知的 %Ln 个文件均不会被排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>目前已知的 {total} 个文件中，有 {n} 个将被排除：{examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>导入资料库</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>资料库名称</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>不在这台计算机上的文件仍可搜索，并能以文本形式阅读。如果文件夹在这台计算机上，则会按其中的现有内容更新：缺少的文件将从资料库中移除。</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>原文件夹</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>本机文件夹</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>资料库的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>选择“{path}”所在的位置</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>导入的资料库</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在本机</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>添加文件夹或将其拖放到此处，即可开始搜索。</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>资料库状态</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>正在优化搜索速度…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>正在检查更改：已查看 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>使用电池，低速运行</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>已读取文件：{n} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln 个段落可搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>每分钟 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>每秒 {n} 个文件</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln 个新增或更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln 个已移除</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>“{path}”当前不可用；其已索引的内容会保留。</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>正在索引…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>资料库中的语言</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>名称、文件夹或原因的一部分</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>不可搜索</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>文件状态</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>文件所在的文件夹</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>资料库中的文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>关于所选文件</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>重新读取所选文件，未选择时重新读取列出的所有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>所有文件都可以搜索。</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>没有符合条件的文件。</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>我的资料库</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>新建资料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开资料库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>重命名此资料库(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>从此列表中移除(&amp;T)…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>“{path}”中目前没有资料库。</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>资料库名称</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>资料库所在文件夹</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>重命名资料库</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>列表中没有其他资料库。</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>资料库本身的文件不受影响。</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>资料库大小</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>占用磁盘空间 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln 个段落等待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>用任意语言搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>资料库状态</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>资料库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>导出资料库(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>导入资料库(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>资料库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>立即检查更改(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>暂停索引(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>不可搜索的文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>重新读取这些文件(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>选择模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>调适模型(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>关于模型(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>显示日志和报告(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>关于 MIMO Search(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>从文件 (ZIP)(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>从文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>调适模型…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>用您自己的译文继续训练</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>保留旧模型</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>切换进度</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的操作</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>模型说明</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model}（使用中）</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>模型包 (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>模型包</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>模型包所在文件夹</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>正在查看需要多长时间…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>“{model}”需要重新读取 %Ln 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>在这台电脑上大约需要 {time}。</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>在此之前用“{model}”搜索，也可以继续使用它。</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>此资料库已为“{model}”准备好：切换只需片刻。</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>其他资料库会在下次打开时随之切换。</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>移除“{model}”以及此资料库为它保存的内容？</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>“{model}”已安装，尚未使用。</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>“{path}”未安装：{reason}。没有任何更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>“{model}”读完全部段落后接替，已读 {done} / {total}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>在此之前用“{model}”搜索。</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>切换正在开始…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>正在检查并安装“{path}”…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>“{name}”的类型可能会运行程序，因此改为显示其所在的压缩包。</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>“{name}”是程序或脚本，因此仅在文件夹中显示，不会启动。</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>没有设置用于打开“{name}”的程序。</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>“{path}”已不存在，或其所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>无法从压缩包中提取“{path}”（{reason}）。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>段落前后的文档文本</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>选择一个结果，即可在文档中查看。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>按原样显示页面</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>显示读取的文本</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>此段落已不在资料库中。请重新搜索。</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>无法绘制该页面，已改为显示其文本。{reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>无法显示此文档。{reason}</translation>
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
        <translation>无法使用此全局快捷键：它已被其他程序占用，或不含修饰键。</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>匹配度低</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>另有 %Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>其他位置有 %Ln 个副本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>下一个结果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>上一个结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>复制段落(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>复制引文(&amp;I)</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>复制路径(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>更多类似段落(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>为什么有此结果(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>预览(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>保存此搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>搜索历史记录与已保存的搜索(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>导出结果(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选条件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>按语义和词语(&amp;B)</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>按语义(&amp;G)</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>按精确词语(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>用任意语言搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>搜索历史记录与已保存的搜索</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>搜索方式</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>语义和词语</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>语义</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>精确词语</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>与“{text}”类似的段落</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>返回搜索</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>没有较好的匹配。以下是最接近的段落。</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>没有段落连续包含引号中的词语。以下段落包含其中一部分。</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>没有确定的匹配。排在最前的结果仍可能是您要找的内容。</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>使用这些筛选条件未找到任何内容。</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>尚未找到：仍在读取文件。</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>尚无确定的匹配：仍在读取文件。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>已复制段落。</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>已复制引文。</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>已复制路径。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>保持更新</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>托盘和全局快捷键</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>程序语言(&amp;L)</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>记住我搜索过的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>监视文件夹并自动读取更改(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>使用电池时低速运行(&amp;B)</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>全面检查间隔(&amp;E)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>排除大于此大小的文件(&amp;G)</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>排除（每行一个模式）(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>关闭窗口时在托盘中继续运行(&amp;R)</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>启动时隐藏到托盘(&amp;D)</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>将窗口置于最前的全局快捷键</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>全局快捷键(&amp;H)</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>从搜索框移到结果</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>在搜索框中：搜索历史记录</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>显示或隐藏文档的其他段落</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>返回搜索框，再按一次则清空</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>在筛选列表中：选择</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>放在搜索词前：排除包含该词的段落</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>放在搜索词两侧：精确匹配连续的这些词</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>放在搜索字母后：以这些字母开头的词</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>此日期范围内的文档</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>选择您已有的译文：模型会在您的主题和用词中学习意思相同的文本彼此对应。其中一侧应为英语。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>译文文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX、XLIFF、PO、CSV、TSV、Excel、JSON Lines 以及成对的文本文件；可拖放到这里。</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>文件自身未说明时</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>也从没有英语的文本中学习</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>第一侧的语言</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>另一侧的语言</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>表格各列的语言</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>我的文本</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>译文 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>译文文件夹</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>未采用（按原因）</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>各语言对的文本</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>显示完整报告</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>保留了 %Ln 条译文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln 条未采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln 个带段落的问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>留出 %Ln 条记录用于测量</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>没有未采用的内容。</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>各语言的前后对比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>使用此模型…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>放弃训练…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>训练已提前结束，可以继续进行。</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>显示完整报告</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>文本太少，无法测量：不知道是否有所改进。</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>调适后的模型比以前更能找到译文：{after}，之前为 {before}。</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>调适后的模型并不比以前好：{after}，之前为 {before}。请保留旧模型。</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>用 %Ln 条未参与训练的文本测量，nDCG@20。</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>数量这么少，差异可能是偶然。</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>已安装。</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>所有语言合计</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>训练状态</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>损失：越小越好</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>找到留出的译文 (nDCG@20)：越大越好</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>立即完成</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>本阶段剩余</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>目前最佳 (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>可以关闭窗口或程序：学到的内容会保存，之后可以继续。</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>在此停止并采用目前最好的模型；它会被打包并与旧模型比较。</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>目前还没有比开始时更好的模型。</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>每秒 {n} 条文本</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}，开始时 {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}，第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>正在准备文本…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>第 {n} 阶段</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>最多 {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>需要多久就多久</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>估计时间</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>译文的遍数</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>每步的译文数</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>带段落问题的遍数</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>每步的问题数</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>可用内存 (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>英语教师模型</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>选择英语教师模型的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>处理器（%Ln 核）</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>总共大约 {time}，由若干步测得。</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>总共不到 1 分钟，由若干步测得。</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>为了不超时，读取文本的遍数会减少。</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>第 {n} 阶段：{texts} 条文本，读 {times} 遍，{time}。</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>英语教师模型的文件夹</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>训练比搜索需要更多组件</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>要调适模型，必须安装 PyTorch：约 1 GB，支持 NVIDIA 显卡时最多 7 GB。请在终端中输入以下命令之一，然后重新检查。</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>适用于任何电脑</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>没有 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>复制命令：{which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>在另一个环境中…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>装有它的虚拟环境的文件夹</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>已询问的 Python：{path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>“{path}”中没有 Python。</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>虚拟环境的文件夹</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>调适</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的操作</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>新的调适</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>删除“{name}”及其文本和训练？已安装的模型会保留。</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>删除调适</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>删除训练结果并返回设置？清理过的文本会保留。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>正在安装模型…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>正在查看这台电脑可以用什么训练…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>正在读取并清理文本…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>正在试运行几步…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>正在打包模型…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>正在比较前后结果…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>训练完成。接下来打包并与旧模型比较。</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>读取并清理文本</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>资料库 (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>导出资料库</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>正在导出资料库…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>资料库已写入“{path}”。在另一台计算机上，请选择“文件”→“导入资料库”将其打开。</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>导入资料库</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>正在导入资料库…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>为什么有此结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>选择一个结果，即可查看找到它的原因。</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>语义相似度：{value}（按语义排第 {rank} 位）</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>语义相似度：{value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>未比较语义。</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>其中包含的搜索词：{words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>其名称或标题中含有搜索词。</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>其中不含任何搜索词；它是按语义找到的。</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>按词语排第 {rank} 位</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>不确定它是否符合您的搜索。</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>它与您的搜索的相似度并不高于无关段落。</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>正在分析每个词…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>没有可逐词比较的内容。</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>每个搜索词对语义相似度的贡献：</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>现在由新模型搜索。</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>解压后超过 {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>解压后超过其大小的 {1} 倍</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>包含超过 {1} 个文件；其余未读取</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} 个字符</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>需要过多内存</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>{1} 秒内未能读完</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>指向不存在位置的链接</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>链接，不会跟随</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>以无法读取的方式压缩（{1}）</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>内容不是办公文档</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>缺少一部分（{1}）</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>页面中没有文字</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>扫描页：文字的图片</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>自身没有文字</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>已读到第 {1} 页（共 {2} 页），随后超时</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>已读到第 {1} 页，共 {2} 页</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>从第 {1} 页起无法读取</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>已损坏，已尽可能读取</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>以下部分已损坏：{1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>读取期间被更改</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>读取期间被删除</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>附件太大</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>其中的所有内容也是如此</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>未知类型的文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>Apple iWork 文档</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>不读取 {1} 文件</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>Word 2 或更早版本的文档</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>PowerPoint 95 或更早版本的演示文稿</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>Excel 2 至 4 的工作簿：请另存为较新的格式</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>请安装 antiword 或 LibreOffice 以读取它</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>请安装 unrar、unar、7z 或 bsdtar 以读取它</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>未安装 {1}</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>您没有读取权限</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}，上限为 {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>压缩包嵌套超过 {1} 层</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>加密的邮件</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>以未知方式加密</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>受数字版权管理保护</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>读取它的程序崩溃了</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>其文字无法切分为段落</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>校验和不正确</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>其中找不到任何内容</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland 不允许程序设置全局快捷键；请在桌面的键盘设置中为“mimo-search”指定一个。</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>全局快捷键仅在 X11 上可用。</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>发生意外情况（{kind}）。详情请查看日志。</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>可以搜索。</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>不含文本（图片、扫描件或空文件）。</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>需要密码。</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>已损坏，或与其名称所示的类型不符。</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>属于无法读取的类型。</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>读取耗时过长。</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>超出大小限制。</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>无法打开；请确认它存在且可读取，然后重试。</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>可搜索</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>读取过慢</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>“{path}”属于无法读取的类型。{detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>“{path}”需要密码。若要搜索它，请另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>“{path}”已损坏，或与其名称所示的类型不符。</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>读取“{path}”耗时过长。</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>“{path}”超出大小限制。</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>无法打开“{path}”；请确认它存在且可读取，然后重试。</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>无法读取“{path}”。</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>无法使用“{path}”中的模型（{detail}）。请重新安装。</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>无法理解此查询：{detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>无法读取或写入资料库“{path}”（{detail}）。已保存的内容没有丢失；请重试。</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>“{path}”的搜索索引已损坏（{detail}）。可用“mimo verify --repair”重建。</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>资料库“{path}”由更新版本的 MIMO Search 写入。请更新程序；未做任何更改。</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>另一个程序正在写入资料库“{path}”。请等待其完成，或将其关闭。</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>您没有写入资料库“{path}”的权限（{detail}）。可以搜索它；若要添加内容，请更改权限。</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>“{path}”所在的磁盘已满。请释放一些空间；目前已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>“{path}”不包含可导入的资料库（{detail}）。请重新导出并再次复制。</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>无法使用资料库“{path}”（{detail}）。</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>读取文件的进程意外终止（{detail}），将自动重新开始。已读取的内容没有丢失。</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>程序的一部分意外终止。请重试；已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>搜索引擎报告了一个问题。</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search 遇到了意外错误。您的文件和资料库完好无损。报告中记录了错误发生在程序的哪个位置；其中不含您文档的任何内容，也未发送到任何地方。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>资料库的数据库已损坏，已移至“{path}”。正在重新读取其中的文件夹；您自己的文件不受影响。</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>资料库已重新建立</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>显示前面的文本</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>显示后面的文本</translation>
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
        <translation>没有字母：只有数字或标记</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>与英语相同</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>长度不相称</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>文字与其语言不符</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>语言与标明的不符</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>乱码</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>数字与英语不同</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>没有英语</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>只有一种语言</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>未知语言</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>文件中的损坏处</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>无法理解的一行</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>两个文件长度不同</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>磁盘已满。请腾出空间后继续；最后保存的内容完好。</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>没有成功（{reason}）。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>训练意外结束（{reason}）。可以从最后保存处继续。</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>“{path}”无法训练：那里没有安装所需组件。</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>模型“{path}”无法继续训练：{reason}。</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>无法使用这些文本：{reason}（{path}）。</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>一项设置有误：{reason}。</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>内存不足。请关闭其他程序或减少每步数量，然后继续。</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>训练变得不稳定（{reason}）。请换一个随机种子或减少遍数重新开始。</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>训练停止了：{reason}。可以从最后保存处继续。</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>无法使用已保存的训练：{reason}。</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>无法打包训练好的模型：{reason}。</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>这些文件中没有文本</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>没有文本带有英语一侧（{1}）</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>全部都是同一种语言（{1}），但需要译文</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>未知语言：{1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>清理后没有剩下任何内容</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>缺少另一种语言的文件（{1}）</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>无法读取这类文件</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>不知道各列的语言；请指明，例如 en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>磁盘上需要 {1} MB，可用 {2} MB</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>没有英语文本的译文</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>文本中没有带答案的问题</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>留作测量的文本太少；采用最后的模型</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>用于训练的记录：{1} 条。足够试用，但不足以学到东西。</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>记录太少，无法留出一部分用于测量。</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>除英语外只有一种语言：{1}。</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>未采用的（{1}）多于保留的（{2}）：请查看原因。</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>跳过第 2 阶段：{reason}</translation>
    </message>
</context>
</TS>
