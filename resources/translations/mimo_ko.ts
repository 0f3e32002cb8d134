<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>MIMO Search 정보</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search는 언어의 경계를 넘어 오프라인으로 구절을 찾습니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>버전 정보 복사</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>사용 중인 모델에 모델 카드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: {first}에서 {last}까지</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>검색 기록</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>저장된 검색 제거</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>검색 기록 보관</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>검색 기록 지우기</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>먼저 검색어를 입력한 다음 저장하세요.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}”(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>스프레드시트 (*.csv)</translation>
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
        <translation>검색 결과.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>결과 내보내기</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>“{path}”에 저장했습니다.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>“{path}”에 쓸 수 없습니다. {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
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
        <translation>언어</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>기간 지정…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>가장 잘 일치하는 문서 %Ln개 안에서 센 개수</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>지난 1개월</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>지난 1년</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>그 이전</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>크로아티아어, 세르비아어, 보스니아어는 구별하기 매우 어렵습니다. 보스니아어 글은 대부분 다른 두 언어 중 하나로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>어떤 언어로든 물어보세요. 다른 어떤 언어로 쓰인 구절이라도 찾아 드립니다.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>모든 것이 이 컴퓨터에 남습니다. 파일은 여기에서 읽으며 어디로도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>예제 라이브러리 사용해 보기</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>먼저 둘러보기</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>25개 언어로 된 짧은 문서 30개와 첫 질문이 준비되어 있습니다. 몇 초면 됩니다.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>내 폴더 검색</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>이 폴더 검색</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>여기에 폴더를 끌어다 놓을 수도 있습니다. 최신 파일부터 읽으며 바로 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>첫 파일을 읽는 중…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>검색할 폴더</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>라이브러리에서 “{path}”을(를) 제거하시겠습니까? 파일 자체는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>폴더 제거</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>검색 대상 폴더</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>제외…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>폴더 안에서 읽지 않을 파일과 폴더</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>지금 없음</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>지금은 찾을 수 없음. 인덱싱된 내용은 계속 검색 가능</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>제외: {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>“{folder}”에서 제외</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>제외 패턴</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>숨김 파일과 폴더도 읽기</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>.gitignore처럼 한 줄에 패턴을 하나씩 입력합니다. *는 이름의 임의 부분을 뜻하고, 폴더는 끝에 /를 붙입니다.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>다음보다 큰 파일 제외</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>지금까지 확인된 파일 %Ln개 중 제외되는 파일이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>지금까지 확인된 파일 {total}개 중 {n}개가 제외됩니다: {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>라이브러리 가져오기</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>라이브러리 이름</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>이 컴퓨터에 없는 파일도 검색하고 텍스트로 읽을 수 있습니다. 이 컴퓨터에 있는 폴더는 현재 내용에 맞게 업데이트되며, 폴더에 없는 파일은 라이브러리에서 제거됩니다.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>원래 폴더</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>이 컴퓨터의 폴더</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>라이브러리의 폴더</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>“{path}”의 위치 선택</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>가져온 라이브러리</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>여기에 없음</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>인덱싱 진행률</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>검색하려면 폴더를 추가하거나 여기에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>라이브러리 상태</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>검색 속도를 높이는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>변경 사항 확인 중: 파일 %Ln개 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>배터리 사용 중이므로 천천히</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>읽은 파일: {n}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>구절 %Ln개 검색 가능</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln개 읽을 수 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>분당 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>초당 파일 {n}개</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln개 추가 또는 변경됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln개 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>지금은 “{path}”을(를) 찾을 수 없습니다. 인덱싱된 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>인덱싱 중…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>라이브러리의 언어</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>문서 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>수정한 날짜</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절 수</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>이름, 폴더 또는 이유의 일부</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>검색할 수 없음</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>모든 폴더</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>파일 상태</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>파일의 폴더</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>라이브러리의 파일</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>선택한 파일 정보</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>선택한 파일을 다시 읽습니다. 선택하지 않으면 목록에 있는 모든 파일을 다시 읽습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>문서 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>모든 파일을 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>해당하는 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>내 라이브러리</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>새 라이브러리(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>라이브러리 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>이 라이브러리 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>이 목록에서 제거(&amp;T)…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>지금 “{path}”에는 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>라이브러리 이름</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>라이브러리 폴더</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>라이브러리 이름 바꾸기</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>목록에 다른 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>라이브러리의 파일 자체는 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>라이브러리 크기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>디스크에서 {size} 사용</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>구절 %Ln개 대기 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>어떤 언어로든 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>라이브러리 상태</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>문서 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>폴더 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>라이브러리(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>라이브러리 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>라이브러리 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>라이브러리(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>학습(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>지금 변경 사항 확인(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>인덱싱 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>검색할 수 없는 파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>이 파일 다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>모델 선택(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>모델 맞춤 학습(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>모델 정보(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>로그 및 보고서 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>MIMO Search 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>파일(ZIP)에서(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>폴더에서(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>이 모델 사용</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>모델 맞춤 학습…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>내 번역으로 더 학습시킵니다</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>이전 모델 유지</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>전환 진행 상황</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>벡터</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>모델 설명</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model}(사용 중)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>모델 패키지 (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>모델 패키지</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>모델 패키지 폴더</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>얼마나 걸릴지 확인하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>“{model}” 모델로 구절 %Ln개를 다시 읽어야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>이 컴퓨터에서는 약 {time} 걸립니다.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>그때까지는 “{model}” 모델로 검색하며, 계속 사용할 수도 있습니다.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>이 라이브러리는 “{model}” 모델을 쓸 준비가 되어 있습니다. 전환은 금방 끝납니다.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>다른 라이브러리는 다음에 열 때 전환됩니다.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>“{model}” 모델과 이 라이브러리에 저장된 해당 데이터를 제거할까요?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>모델 제거</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>“{model}” 모델이 설치되었습니다. 아직 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>“{path}”을(를) 설치하지 못했습니다: {reason}. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>“{model}” 모델이 구절 {total}개 중 {done}개를 읽었습니다. 모두 읽으면 전환됩니다.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>그때까지는 “{model}” 모델로 검색합니다.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>전환을 시작하는 중…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>“{path}” 확인 및 설치 중…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>“{name}”은(는) 프로그램을 실행할 수 있는 종류이므로 대신 압축 파일을 표시했습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>“{name}”은(는) 프로그램 또는 스크립트이므로 실행하지 않고 폴더에 표시했습니다.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>“{name}”을(를) 열 프로그램이 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>“{path}”이(가) 더 이상 없거나 드라이브가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>“{path}”을(를) 압축 파일에서 꺼낼 수 없습니다({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>구절 주변의 문서 텍스트</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>문서의 페이지</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>결과를 선택하면 문서에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>페이지를 원래 모습으로 표시</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>읽은 텍스트 표시</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>이 구절은 더 이상 라이브러리에 없습니다. 다시 검색하세요.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>페이지를 그릴 수 없어 텍스트를 표시합니다. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>이 문서를 표시할 수 없습니다. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page}/{pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>이 단축키를 사용할 수 없습니다. 다른 프로그램에서 사용 중이거나 보조 키가 포함되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>일치도 낮음</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>다른 곳에 사본 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>다음 결과(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>이전 결과(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>폴더에서 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>구절 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>인용 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>경로 복사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>이와 비슷한 구절 더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>이 결과가 나온 이유(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>미리 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>이 검색 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>검색 기록 및 저장된 검색(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>결과 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>필터 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>의미와 단어로 검색(&amp;B)</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>의미로 검색(&amp;G)</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>정확한 단어로 검색(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>어떤 언어로든 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>검색 기록 및 저장된 검색</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>검색 방법</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>의미와 단어</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>정확한 단어</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>“{text}”와(과) 비슷한 구절</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>검색으로 돌아가기</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>잘 일치하는 결과가 없습니다. 다음은 가장 가까운 구절입니다.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>따옴표 안의 단어가 연속으로 나오는 구절이 없습니다. 다음 구절에는 그중 일부가 있습니다.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>확실히 일치하는 결과가 없습니다. 그래도 맨 위의 결과가 찾으시는 내용일 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>이 필터로는 찾은 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>아직 찾지 못했습니다. 파일을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>아직 확실한 결과가 없습니다. 파일을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>찾은 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>구절을 복사했습니다.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>인용을 복사했습니다.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>경로를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>최신 상태 유지</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>트레이 및 전역 단축키</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>프로그램 언어(&amp;L)</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>검색한 내용 기억(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>폴더를 감시하고 변경 사항을 자동으로 읽기(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>배터리 사용 시 천천히 작업(&amp;B)</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>전체 확인 간격(&amp;E)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>다음보다 큰 파일 제외(&amp;G)</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>제외(한 줄에 패턴 하나)(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>창을 닫아도 트레이에서 계속 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>트레이에 숨긴 상태로 시작(&amp;D)</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>창을 맨 앞으로 가져오는 단축키</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>전역 단축키(&amp;H)</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>이 데스크톱에는 트레이가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>검색란에서 결과로 이동</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>검색란에서: 검색 기록</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>문서의 다른 구절 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>검색란으로 돌아간 다음 비우기</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>필터 목록에서: 선택</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>검색어 앞: 해당 단어가 있는 구절 제외</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>검색어 앞뒤: 정확히 이 단어들이 연속으로 나오는 구절</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>검색 글자 뒤: 해당 글자로 시작하는 단어</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>이 기간의 문서</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>가지고 있는 번역을 선택하세요. 뜻이 같은 글이 서로 짝이라는 것을 모델이 당신의 주제와 낱말로 배웁니다. 한쪽은 영어여야 합니다. 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>번역 파일</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines, 텍스트 파일 쌍. 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>파일에 적혀 있지 않은 경우</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>영어가 없는 글에서도 학습</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>첫째 쪽의 언어</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>다른 쪽의 언어</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>표 열의 언어</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>내 글</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>번역 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>번역 폴더</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>제외된 항목(이유별)</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>언어 쌍별 글</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>전체 보고서 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>번역 %Ln개 유지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>구절이 있는 질문 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>측정용으로 남겨 둔 기록 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>제외된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>언어별 전과 후</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>후</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>이 모델 사용…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>학습 버리기…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>계속 학습</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>학습이 일찍 마무리되었으며 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>전체 보고서 표시</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>측정하기에는 글이 너무 적어 나아졌는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>맞춤 모델이 이전보다 번역을 더 잘 찾습니다: {before}에서 {after}(으)로.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>맞춤 모델이 이전보다 낫지 않습니다: {before}에서 {after}(으)로. 이전 모델을 유지하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>학습에 쓰지 않은 글 %Ln개로 측정, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>이렇게 적으면 차이가 우연일 수 있습니다.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>설치되어 있습니다.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>모든 언어</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>학습 상태</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>학습 진행 상황</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>손실: 작을수록 좋음</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>남겨 둔 번역 찾기(nDCG@20): 클수록 좋음</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>지금 마치기</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>처음부터 다시…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>이 단계의 남은 시간</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>지금까지 최고(nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>계산 장치</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>창이나 프로그램을 닫아도 됩니다. 배운 것은 저장되며 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>여기서 멈추고 지금까지 가장 좋은 모델을 사용합니다. 패키지로 만들어 이전 모델과 비교합니다.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>지금까지 처음보다 나은 모델이 없습니다.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>초당 글 {n}개</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, 처음 {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, {total}단계 중 {n}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>글을 준비하는 중…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>{n}단계</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>최대 {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>필요한 만큼</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>시작 모델</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>계산 장치</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>시간 예상</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>번역을 읽는 횟수</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>한 스텝의 번역 수</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>구절이 있는 질문을 읽는 횟수</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>한 스텝의 질문 수</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>사용할 수 있는 메모리(GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>영어 교사 모델</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>기본 모델</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>영어 교사 모델 폴더 선택</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>프로세서(코어 %Ln개)</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>모두 약 {time}, 몇 스텝으로 측정했습니다.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>모두 1분 미만, 몇 스텝으로 측정했습니다.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>시간을 맞추기 위해 글을 평소보다 적게 읽습니다.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>{n}단계: 글 {texts}개를 {times}번 읽음, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>영어 교사 모델 폴더</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>학습에는 검색보다 더 많은 것이 필요합니다</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>모델을 맞추려면 PyTorch가 설치되어 있어야 합니다. 약 1GB, NVIDIA 그래픽 카드 지원 시 최대 7GB입니다. 터미널에 다음 명령 중 하나를 입력한 뒤 다시 확인하세요.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>모든 컴퓨터</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>NVIDIA 그래픽 카드 없이</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>명령 복사: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>다른 환경에 있음…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>이것이 들어 있는 가상 환경 폴더</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>확인한 Python: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>“{path}”에 Python이 없습니다.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>가상 환경 폴더</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>맞춤 학습</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>진행 중인 작업</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>새 맞춤 학습</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>“{name}”을(를) 글과 학습까지 삭제할까요? 설치한 모델은 남습니다.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>맞춤 학습 삭제</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>학습한 것을 삭제하고 설정으로 돌아갈까요? 정리한 글은 남습니다.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>모델을 설치하는 중…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>이 컴퓨터가 무엇으로 학습할 수 있는지 확인하는 중…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>글을 읽고 정리하는 중…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>몇 스텝을 시험하는 중…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>모델을 묶는 중…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>전과 후를 비교하는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>학습이 끝났습니다. 이제 모델을 묶고 이전 모델과 비교합니다.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>글 읽고 정리하기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>유지된 것</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전과 후</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>라이브러리 (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>라이브러리 내보내기</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>라이브러리를 내보내는 중…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>라이브러리를 “{path}”에 저장했습니다. 다른 컴퓨터에서 파일 → 라이브러리 가져오기로 여세요.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>라이브러리 가져오기</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>라이브러리를 가져오는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>검색…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>인덱싱 일시 중지</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>이 결과가 나온 이유</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>결과를 선택하면 검색된 이유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>의미 유사도: {value}(의미 순위 {rank}위)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>의미 유사도: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>의미는 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>포함된 검색어: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>이름이나 제목에 검색어가 있습니다.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>검색어가 들어 있지 않으며 의미로 찾았습니다.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>단어 순위: {rank}위</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>찾으시는 내용에 맞는지 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>검색과의 유사도가 관련 없는 구절보다 높지 않습니다.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>단어별로 살펴보는 중…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>단어별로 비교할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>의미 유사도에 대한 각 검색어의 기여도:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>이제 새 모델로 검색합니다.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}분</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}시간</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>압축을 풀면 {1} 초과</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>압축을 풀면 크기의 {1}배 초과</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>파일이 {1}개를 넘어 나머지는 읽지 않음</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1}자</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>메모리가 너무 많이 필요함</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>{1}초 안에 읽지 못함</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>일반 파일이 아님</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>아무 데도 가리키지 않는 링크</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>링크(따라가지 않음)</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>읽을 수 없는 방식으로 압축됨({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>내용이 오피스 문서가 아님</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>일부가 없음({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>끝부분이 없음</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>페이지에 텍스트가 없음</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있음</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>스캔한 페이지: 글자 그림</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>자체 텍스트가 없음</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>{2}쪽 중 {1}쪽까지 읽고 시간이 다 됨</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>{2}쪽 중 {1}쪽까지 읽음</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>{1}쪽부터 읽을 수 없음</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>손상되어 읽을 수 있는 데까지 읽음</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>다음 부분이 손상됨: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>읽는 동안 바뀜</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>읽는 동안 삭제됨</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>첨부 파일이 너무 큼</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>안에 든 것도 모두 같음</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>알 수 없는 종류의 파일</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>Apple iWork 문서</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>{1} 파일은 읽지 않음</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>Word 2 이하의 문서</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>PowerPoint 95 이하의 프레젠테이션</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>Excel 2~4의 통합 문서: 더 새로운 형식으로 저장하세요</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>읽으려면 antiword나 LibreOffice를 설치하세요</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>읽으려면 unrar, unar, 7z 또는 bsdtar를 설치하세요</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1}이(가) 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>읽을 권한이 없음</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>더 이상 없습니다</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}, 한도는 {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>압축 파일이 {1}단계보다 깊이 중첩됨</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>암호화된 메시지</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>알 수 없는 방식으로 암호화됨</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>디지털 권리 관리로 보호됨</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>읽는 프로그램이 비정상 종료됨</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>본문을 구절로 나눌 수 없음</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>체크섬이 맞지 않음</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>안에서 아무것도 찾을 수 없음</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland에서는 프로그램이 전역 단축키를 설정할 수 없습니다. 데스크톱의 키보드 설정에서 “mimo-search”에 단축키를 지정하세요.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>전역 단축키는 X11에서만 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>소스 코드</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}페이지</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>예기치 않은 문제가 발생했습니다({kind}). 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>텍스트가 없습니다(그림, 스캔 또는 빈 파일).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>암호가 필요합니다.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>손상되었거나 이름과 다른 형식입니다.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>읽을 수 없는 종류입니다.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>읽는 데 시간이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>크기 제한을 초과합니다.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>열 수 없습니다. 파일이 있고 읽을 수 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>검색 가능</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>텍스트 없음</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>알 수 없는 종류</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>너무 느림</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>“{path}”은(는) 읽을 수 없는 종류입니다. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>“{path}”에는 암호가 필요합니다. 검색하려면 암호가 없는 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>“{path}”은(는) 손상되었거나 이름과 다른 형식입니다.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>“{path}”을(를) 읽는 데 시간이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>“{path}”은(는) 크기 제한을 초과합니다.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>“{path}”을(를) 열 수 없습니다. 파일이 있고 읽을 수 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>“{path}”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>“{path}”의 모델을 사용할 수 없습니다({detail}). 다시 설치하세요.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>이 검색어를 이해할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>라이브러리 “{path}”을(를) 읽거나 쓸 수 없습니다({detail}). 저장된 내용은 손실되지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>“{path}”의 검색 인덱스가 손상되었습니다({detail}). “mimo verify --repair” 명령으로 다시 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>라이브러리 “{path}”은(는) 더 새로운 버전의 MIMO Search에서 저장되었습니다. 프로그램을 업데이트하세요. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>다른 프로그램이 라이브러리 “{path}”에 쓰는 중입니다. 끝날 때까지 기다리거나 해당 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>라이브러리 “{path}”에 쓸 권한이 없습니다({detail}). 검색은 할 수 있으며, 내용을 추가하려면 권한을 변경하세요.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>“{path}”이(가) 있는 디스크가 가득 찼습니다. 공간을 확보하세요. 지금까지 저장된 내용은 손실되지 않았습니다.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>“{path}”에 가져올 수 있는 라이브러리가 없습니다({detail}). 다시 내보낸 다음 새로 복사하세요.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>라이브러리 “{path}”을(를) 사용할 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>파일 읽기가 예기치 않게 종료되었습니다({detail}). 자동으로 다시 시작됩니다. 이미 읽은 내용은 손실되지 않았습니다.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>프로그램의 일부가 예기치 않게 종료되었습니다. 다시 시도하세요. 저장된 내용은 손실되지 않았습니다.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>검색 엔진에서 문제를 보고했습니다.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search에서 예기치 않은 오류가 발생했습니다. 파일과 라이브러리는 온전합니다. 보고서에는 프로그램의 어느 부분에서 오류가 발생했는지가 기록되어 있으며, 문서 내용은 들어 있지 않고 어디로도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>라이브러리를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>라이브러리의 데이터베이스가 손상되어 “{path}”(으)로 옮겼습니다. 폴더를 다시 읽고 있으며 사용자의 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>라이브러리를 새로 시작했습니다</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>앞의 텍스트 표시</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>뒤의 텍스트 표시</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>글자 없음: 숫자나 마크업뿐</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>영어와 같음</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>너무 짧음</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>너무 긺</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>길이가 서로 맞지 않음</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>언어와 다른 문자</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>표시와 다른 언어</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>깨진 글자</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>영어와 다른 숫자</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>영어 없음</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>한 언어로만 있음</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>알 수 없는 언어</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>번역되지 않음</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>파일의 손상된 부분</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>이해할 수 없는 줄</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>길이가 다른 두 파일</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 계속하세요. 마지막으로 저장한 것은 온전합니다.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>되지 않았습니다({reason}). 저장된 것은 잃지 않았습니다.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>학습이 예기치 않게 끝났습니다({reason}). 마지막으로 저장한 곳에서 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>“{path}”에서는 학습할 수 없습니다. 필요한 것이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>모델 “{path}”을(를) 더 학습시킬 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>이 글은 사용할 수 없습니다: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>설정이 잘못되었습니다: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫거나 스텝당 수를 줄인 뒤 계속하세요.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>학습이 불안정해졌습니다({reason}). 다른 난수 시드나 더 적은 횟수로 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>학습이 멈췄습니다: {reason}. 마지막으로 저장한 곳에서 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>저장된 학습을 사용할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>학습한 모델을 묶지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>이 파일들에는 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>영어 쪽이 있는 텍스트가 없습니다({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>모두 한 언어입니다({1}). 번역이 필요합니다</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>알 수 없는 언어: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>정리한 뒤 남은 것이 없습니다</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>다른 언어의 파일이 없습니다({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>이런 종류의 파일은 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>열의 언어를 알 수 없습니다. en,de처럼 지정하세요</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>디스크에 {1} MB가 필요하지만 {2} MB가 남아 있습니다</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>더 이상 없습니다</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상되었습니다</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>영어 텍스트의 번역이 없습니다</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>텍스트에 답이 있는 질문이 없습니다</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>측정용으로 남겨 둔 텍스트가 너무 적어 마지막 모델을 사용합니다</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>학습할 기록: {1}개. 시험해 보기에는 충분하지만 배우기에는 부족합니다.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>기록이 너무 적어 측정용으로 남겨 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>영어 말고는 한 언어뿐입니다: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>남긴 것({2})보다 제외한 것({1})이 더 많습니다. 이유를 살펴보세요.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>2단계는 생략됩니다: {reason}</translation>
    </message>
</context>
</TS>
