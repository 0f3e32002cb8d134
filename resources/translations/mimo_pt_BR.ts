<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>Sobre o MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>O MIMO Search encontra trechos entre idiomas, sem conexão.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versões</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>O modelo em uso não tem ficha descritiva.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>{name}: from {first} to {last}</source>
        <translation>{name}: de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>EarlierSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Pesquisas anteriores</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Remover uma pesquisa salva</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Manter pesquisas anteriores</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Esquecer pesquisas anteriores</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Primeiro digite uma pesquisa, depois salve-a.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salva como “{name}”.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Planilha (*.csv)</translation>
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
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Written to “{path}”.</source>
        <translation>Gravado em “{path}”.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>Não foi possível gravar “{path}”: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Contagem em %Ln documento, o mais relevante</numerusform>
            <numerusform>Contagem nos %Ln documentos mais relevantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>Croata, sérvio e bósnio mal se distinguem: a maioria dos textos em bósnio aparece como um dos outros dois.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Pergunte em qualquer idioma. Encontre o trecho em qualquer outro.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Tudo fica neste computador: os arquivos são lidos aqui e nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Experimentar a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Primeiro, uma olhada</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Trinta documentos curtos em 25 idiomas e uma primeira pergunta; leva alguns segundos.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Pesquisar nas próprias pastas</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Pesquisar nestas pastas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>Também é possível soltar uma pasta aqui. Os arquivos mais recentes vêm primeiro e já podem ser pesquisados.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Lendo os primeiros arquivos…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Pasta a pesquisar</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>Remover “{path}” da biblioteca? Os arquivos em si não são alterados.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Pastas pesquisadas</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Quais arquivos e pastas dela não são lidos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Não está aí agora</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>indisponível no momento; o que foi indexado continua pesquisável</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>exceto {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Ignorar em “{folder}”</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Padrões do que é ignorado</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Ler também arquivos e pastas ocultos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Um padrão por linha, como no .gitignore: * representa qualquer parte de um nome; / no final indica uma pasta.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Ignorar arquivos maiores que</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>Nada seria ignorado (%Ln arquivo conhecido até agora).</numerusform>
            <numerusform>Nenhum dos %Ln arquivos conhecidos até agora seria ignorado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>Arquivos que seriam ignorados ({n} de {total} conhecidos até agora): {examples}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import library</source>
        <translation>Importar biblioteca</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nome da biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Arquivos que não estão neste computador ainda podem ser encontrados e lidos como texto. Se uma pasta está aqui, a biblioteca é atualizada com o conteúdo atual dela: o que faltar na pasta sai da biblioteca.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Pasta no outro computador</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Pasta neste computador</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Escolher onde está “{path}”</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Biblioteca importada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>a mesma</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não está aqui</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Progresso da indexação</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Adicione uma pasta, ou solte-a aqui, para pesquisar nela.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Estado da biblioteca</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Acelerando a pesquisa…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Procurando alterações: %Ln arquivo verificado</numerusform>
            <numerusform>Procurando alterações: %Ln arquivos verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Devagar, na bateria</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Arquivos lidos: {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln trecho pesquisável</numerusform>
            <numerusform>%Ln trechos pesquisáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln ilegível</numerusform>
            <numerusform>%Ln ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln arquivo por minuto</numerusform>
            <numerusform>%Ln arquivos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} arquivos por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tempo restante: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln novo ou alterado</numerusform>
            <numerusform>%Ln novos ou alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln removido</numerusform>
            <numerusform>%Ln removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>“{path}” está indisponível no momento; o que foi indexado permanece.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>tudo atualizado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>IndexingWatch</name>
    <message>
        <source>Indexing…</source>
        <translation>Indexando…</translation>
    </message>
</context>
<context>
    <name>LanguageChart</name>
    <message>
        <source>Languages of the library</source>
        <translation>Idiomas da biblioteca</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Parte do nome, da pasta ou do motivo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Não pesquisáveis</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Estado dos arquivos</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Tipo dos arquivos</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Pasta dos arquivos</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Arquivos da biblioteca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Sobre o arquivo selecionado</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Ler novamente os arquivos selecionados ou todos os da lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation>É possível pesquisar em todos os arquivos.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Nenhum arquivo corresponde.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Minha biblioteca</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nova biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;Renomear esta biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>Remover &amp;desta lista…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Não há biblioteca em “{path}” no momento.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nome da biblioteca</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Pasta de uma biblioteca</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Renomear biblioteca</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>Não há outra biblioteca na lista.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Os arquivos da própria biblioteca não são alterados.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Tamanho da biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} em disco</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln trecho na fila</numerusform>
            <numerusform>%Ln trechos na fila</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Pesquisar em qualquer idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Estado da biblioteca</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Exibições</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>&amp;Exportar biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Import library…</source>
        <translation>&amp;Importar biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisa</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treinamento</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Procurar alterações agora</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>Pa&amp;usar indexação</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>Arquivos &amp;não pesquisáveis</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>&amp;Ler estes arquivos novamente</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Escolher o &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>&amp;Adaptar o modelo…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Sobre o &amp;modelo</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Mostrar &amp;logs e relatórios</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>&amp;Sobre o MIMO Search</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>From a &amp;file (ZIP)…</source>
        <translation>De um &amp;arquivo (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>De uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Adaptar o modelo…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Continuar a treiná-lo com suas próprias traduções</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Ficar com o antigo</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Andamento da troca</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>O que está sendo feito</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vetores</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (em uso)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Pacotes de modelo (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Pacote de modelo</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Pasta de um pacote de modelo</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Verificando quanto tempo levaria…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>%Ln trecho precisa ser lido de novo por “{model}”.</numerusform>
            <numerusform>%Ln trechos precisam ser lidos de novo por “{model}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>Neste computador isso leva cerca de {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Até lá você pesquisa com “{model}”, e pode ficar com ele.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Esta biblioteca está pronta para “{model}”: a troca leva um instante.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Suas outras bibliotecas acompanham quando forem abertas de novo.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>Remover “{model}” e o que esta biblioteca guarda para ele?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Remover o modelo</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>“{model}” está instalado. Ainda não está em uso.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>“{path}” não foi instalado: {reason}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>“{model}” assume quando tiver lido {done} de {total} trechos.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tempo restante: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Até lá você pesquisa com “{model}”.</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>A troca começa…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Verificando e instalando “{path}”…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>“{name}” é de um tipo que pode executar programas: em vez dele, é mostrado o arquivo compactado que o contém.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>“{name}” é um programa ou script: ele é mostrado na pasta, sem ser executado.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>Nenhum programa está configurado para abrir “{name}”.</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>“{path}” não existe mais ou sua unidade não está conectada.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>Não foi possível extrair “{path}” do arquivo compactado ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Texto do documento em torno do trecho</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Página do documento</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Escolha um resultado para vê-lo no documento.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Mostrar a aparência da página</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Mostrar o texto que foi lido</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Este trecho não está mais na biblioteca. Pesquise novamente.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>Não é possível desenhar a página; este é o texto dela. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>Não é possível mostrar este documento. {reason}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The hotkey cannot be had: another program has it, or it has no modifier key.</source>
        <translation>Não é possível usar o atalho: outro programa já o usa ou falta uma tecla modificadora.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>correspondência fraca</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>mais %Ln trecho</numerusform>
            <numerusform>mais %Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln cópia em outro lugar</numerusform>
            <numerusform>%Ln cópias em outros lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>Pró&amp;ximo resultado</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Copiar trecho</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copiar c&amp;itação</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copiar cami&amp;nho</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Mais trechos &amp;parecidos</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>Por &amp;que este resultado</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Pré-&amp;visualização</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Pesquisas anteriores &amp;e salvas</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Expo&amp;rtar resultados…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atal&amp;hos de teclado</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Por significad&amp;o e palavras</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Por si&amp;gnificado</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Por palavras exa&amp;tas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Pesquisar em qualquer idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Pesquisas anteriores e salvas</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Modo de pesquisa</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Significado e palavras</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Palavras exatas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Trechos parecidos com “{text}”</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Voltar à pesquisa</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>Nenhuma boa correspondência. Estes trechos são os mais próximos.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Nenhum trecho contém as palavras entre aspas em sequência. Estes contêm algumas delas.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>Nenhuma correspondência segura. A melhor ainda pode ser o que você procura.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Nada encontrado com estes filtros.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Nada encontrado ainda: os arquivos ainda estão sendo lidos.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Nenhum resultado seguro ainda: os arquivos ainda estão sendo lidos.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Trecho copiado.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Citação copiada.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Caminho copiado.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Novas pastas</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Bandeja e atalho global</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma do programa</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Lembrar as &amp;pesquisas feitas</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Monitorar as pastas e ler as alterações automaticamente</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Trabalhar devagar na &amp;bateria</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Verificar tudo a &amp;cada</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Ignorar arquivos maio&amp;res que</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>Ignorar (um padrão por &amp;linha)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Continuar na bandeja ao &amp;fechar a janela</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>I&amp;niciar oculto na bandeja</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Atalho que traz a janela para a frente</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>Atalho &amp;global</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este ambiente não tem bandeja do sistema.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Do campo de pesquisa para os resultados</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>No campo de pesquisa: pesquisas anteriores</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Mostrar ou ocultar os outros trechos de um documento</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Voltar ao campo de pesquisa; depois, esvaziá-lo</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>Em uma lista de filtros: escolher</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Antes de uma palavra da pesquisa: ignorar trechos que a contenham</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Em torno de palavras da pesquisa: exatamente estas palavras em sequência</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Depois de letras da pesquisa: palavras que começam assim</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Documentos destas datas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Escolha traduções que você tem: o modelo aprende que textos com o mesmo significado ficam juntos, nos seus assuntos e com as suas palavras. Um dos lados deve ser inglês. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Arquivos com traduções</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines e pares de arquivos de texto; solte-os aqui.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Quando um arquivo não o diz</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Aprender também com textos sem inglês</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Idioma do primeiro lado</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Idioma do outro lado</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Idiomas das colunas de uma tabela</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Meus textos</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Traduções ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Pasta com traduções</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Left out, by reason</source>
        <translation>Descartados, por motivo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Texts by pair of languages</source>
        <translation>Textos por par de idiomas</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostrar o relatório completo</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln tradução mantida</numerusform>
            <numerusform>%Ln traduções mantidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln descartada</numerusform>
            <numerusform>%Ln descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a passage</source>
        <translation>
            <numerusform>%Ln pergunta com um trecho</numerusform>
            <numerusform>%Ln perguntas com um trecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>%Ln registro separado para medir</numerusform>
            <numerusform>%Ln registros separados para medir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nada foi descartado.</translation>
    </message>
</context>
<context>
    <name>TrainResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Before and after, by language</source>
        <translation>Antes e depois, por idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Usar este modelo…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Descartar o treinamento…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Continuar treinando</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>O treinamento foi concluído antes do fim e pode ser retomado.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostrar o relatório completo</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Havia textos de menos para medir: não se sabe se melhorou.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>O modelo adaptado encontra traduções melhor do que antes: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>O modelo adaptado não é melhor do que antes: {after} em vez de {before}. Fique com o antigo.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Medido com %Ln texto com o qual não foi treinado, nDCG@20.</numerusform>
            <numerusform>Medido com %Ln textos com os quais não foi treinado, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Com tão poucos, a diferença pode ser acaso.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Está instalado.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Todos os idiomas juntos</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Estado do treinamento</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Andamento do treinamento</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Perda: menos é melhor</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Encontrar traduções separadas (nDCG@20): mais é melhor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Concluir agora</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Recomeçar…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Falta nesta etapa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Melhor até agora (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula em</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Você pode fechar a janela ou o programa: o que foi aprendido é salvo e pode ser retomado.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Parar aqui e ficar com o melhor modelo até agora; ele é empacotado e comparado com o antigo.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Até agora nenhum modelo foi melhor que o do início.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} textos por segundo</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, no início {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, passo {n} de {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Preparando os textos…</translation>
    </message>
    <message>
        <source>Stage {n}</source>
        <translation>Etapa {n}</translation>
    </message>
</context>
<context>
    <name>TrainSettingsPage</name>
    <message>
        <source>At most {time}</source>
        <translation>No máximo {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>O tempo que for preciso</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Estimar o tempo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais configurações</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Passagens pelas traduções</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Traduções por passo</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Passagens pelas perguntas com trecho</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Perguntas por passo</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Memória que pode usar (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Professor de inglês</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>o de costume</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Escolher a pasta de um professor de inglês</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Processador com %Ln núcleo</numerusform>
            <numerusform>Processador com %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Cerca de {time} ao todo, medido com alguns passos.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Menos de um minuto ao todo, medido com alguns passos.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Para caber no tempo, lê os textos menos vezes do que leria.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Etapa {n}: {texts} textos, lidos {times} vezes, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Pasta de um professor de inglês</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Treinar exige mais do que pesquisar</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Para adaptar um modelo, o PyTorch precisa estar instalado: cerca de 1 GB, ou até 7 GB com suporte a placas de vídeo da NVIDIA. Digite um destes comandos em um terminal e verifique de novo.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Para qualquer computador</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Sem placa de vídeo da NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Copiar o comando: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Está em outro ambiente…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>A pasta de um ambiente virtual que o tem</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Python consultado: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>Não há Python em “{path}”.</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Pasta de um ambiente virtual</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Adaptação</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>O que está sendo feito</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Nova adaptação</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>Excluir “{name}” com seus textos e seu treinamento? Um modelo instalado permanece.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Excluir a adaptação</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>Excluir o que foi treinado e voltar às configurações? Os textos limpos permanecem.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Instalando o modelo…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Verificando com o que este computador pode treinar…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Lendo e limpando os textos…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Experimentando alguns passos…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Empacotando o modelo…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Comparando antes e depois…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Treinado. Agora é empacotado e comparado com o antigo.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Ler e limpar os textos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar o treinamento</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>O que foi mantido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
</context>
<context>
    <name>TransferDialogs</name>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Bibliotecas (*{suffix})</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Exportar biblioteca</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>Exportando a biblioteca…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>A biblioteca foi gravada em “{path}”. Abra-a no outro computador com Arquivo → Importar biblioteca.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importar biblioteca</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Importando a biblioteca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexação</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Por que este resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Escolha um resultado para ver por que ele foi encontrado.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Semelhança de significado: {value} (posição {rank} por significado)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Semelhança de significado: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>O significado não foi comparado.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Palavras da pesquisa que ele contém: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>O nome ou os títulos dele contêm palavras da pesquisa.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>Ele não contém nenhuma palavra da pesquisa; foi encontrado pelo significado.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Posição {rank} por palavras</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>Não é certo que ele responda à pesquisa.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>Ele não se parece mais com a pesquisa do que trechos sem relação com ela.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Examinando cada palavra…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>Não há nada para comparar palavra por palavra.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>O que cada palavra da pesquisa acrescenta à semelhança de significado:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>O novo modelo pesquisa a partir de agora.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
</context>
<context>
    <name>file reasons</name>
    <message>
        <source>unpacks to more than {1}</source>
        <translation>descompactado ocupa mais de {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>descompactado ocupa mais de {1} vezes o seu tamanho</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>contém mais de {1} arquivos; o resto não foi lido</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} caracteres</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>precisa de memória demais</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>não lido em {1} segundos</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>um link que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>um link, que não é seguido</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>compactado de um modo que não é lido ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>por dentro não é um documento de escritório</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>falta uma parte ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>falta o final</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>as páginas não contêm texto</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>páginas digitalizadas: imagens de texto</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>sem texto próprio</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>um filme</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>uma gravação de som</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>lido até a página {1} de {2}; depois o tempo acabou</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>lido até a página {1} de {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>as páginas a partir da {1} não podem ser lidas</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>danificado, lido até onde foi possível</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>estas partes estão danificadas: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>alterado durante a leitura</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>excluído durante a leitura</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>os anexos são grandes demais</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>e tudo o que contém também</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>um tipo de arquivo desconhecido</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>uma fonte</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>um documento do Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>um desenho</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>arquivos {1} não são lidos</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>um documento do Word 2 ou anterior</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>uma apresentação do PowerPoint 95 ou anterior</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>uma pasta de trabalho do Excel 2 a 4: salve-a em um formato mais novo</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>instale antiword ou LibreOffice para lê-lo</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>instale unrar, unar, 7z ou bsdtar para lê-lo</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} não está instalado</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>você não tem permissão para lê-lo</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}; o limite é {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>arquivos compactados a mais de {1} níveis um dentro do outro</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>uma mensagem criptografada</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>criptografado de um modo desconhecido</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>protegido por gestão de direitos digitais</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>o programa que o lê falhou</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>o texto não pode ser dividido em trechos</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>a soma de verificação está errada</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>nada pode ser encontrado nele</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>O Wayland não permite que programas tenham um atalho global; defina um para “mimo-search” nas configurações de teclado do seu ambiente.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>O atalho global só é possível no X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something unexpected happened ({kind}). The log has the details.</source>
        <translation>Algo inesperado aconteceu ({kind}). Os detalhes estão no log.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Pode ser pesquisado.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>Não contém texto (é uma imagem, uma digitalização ou um arquivo vazio).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Requer senha.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Está danificado ou não é o que o nome indica.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>É de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>A leitura demorou demais.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>É maior que o limite.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>Não foi possível abrir. Verifique se o arquivo existe e pode ser lido e tente novamente.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Pesquisável</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tipo desconhecido</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Lento demais</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>“{path}” é de um tipo que não pode ser lido. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>“{path}” requer senha. Salve uma cópia sem senha para pesquisar nele.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>“{path}” está danificado ou não é o que o nome indica.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>A leitura de “{path}” demorou demais.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>“{path}” é maior que o limite.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>Não foi possível abrir “{path}”. Verifique se o arquivo existe e pode ser lido e tente novamente.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>Não foi possível ler “{path}”.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>Não é possível usar o modelo em “{path}” ({detail}). Instale-o novamente.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>Não foi possível entender esta consulta: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>Não foi possível ler ou gravar a biblioteca “{path}” ({detail}). Nada do que foi salvo se perdeu; tente novamente.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>O índice de pesquisa de “{path}” está danificado ({detail}). Ele é reconstruído com “mimo verify --repair”.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>A biblioteca “{path}” foi gravada por uma versão mais recente do MIMO Search. Atualize o programa; nada foi alterado.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Outro programa está gravando na biblioteca “{path}”. Espere que ele termine ou feche-o.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>Você não tem permissão para gravar na biblioteca “{path}” ({detail}). Ela pode ser pesquisada; para adicionar conteúdo, altere as permissões.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>O disco que contém “{path}” está cheio. Libere espaço; nada do que foi salvo até agora se perdeu.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>“{path}” não contém uma biblioteca que possa ser importada ({detail}). Exporte-a outra vez e copie-a novamente.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>Não é possível usar a biblioteca “{path}” ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>A leitura de arquivos terminou inesperadamente ({detail}); ela recomeça sozinha. Nada do que foi lido se perdeu.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Uma parte do programa terminou inesperadamente. Tente novamente; nada do que foi salvo se perdeu.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>O mecanismo de pesquisa relatou um problema.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>O MIMO Search encontrou um erro inesperado. Os arquivos e a biblioteca estão intactos. Um relatório informa em que parte do programa ele ocorreu; o relatório não contém nada dos documentos e não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Não é possível abrir a biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>O banco de dados da biblioteca estava danificado e foi movido para “{path}”. As pastas dela estão sendo lidas novamente; seus próprios arquivos não foram alterados.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Biblioteca recriada</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Show earlier text</source>
        <translation>Mostrar texto anterior</translation>
    </message>
    <message>
        <source>Show later text</source>
        <translation>Mostrar texto seguinte</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Sem letras: só números ou marcação</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Igual ao inglês</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Curto demais</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longo demais</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Os comprimentos não combinam</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>Em outra escrita que a do idioma</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>Em outro idioma que o indicado</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Outros números que no inglês</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já presente</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Sem inglês</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Em um só idioma</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconhecido</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Não traduzido</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Ponto danificado em um arquivo</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Uma linha incompreensível</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Dois arquivos de comprimentos diferentes</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>O disco está cheio. Libere espaço e continue; o que foi salvo por último está íntegro.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>Não deu certo ({reason}). Nada do que foi salvo se perdeu.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>O treinamento terminou de forma inesperada ({reason}). Você pode continuar de onde salvou por último.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>“{path}” não pode treinar: o que é preciso não está instalado lá.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>O modelo “{path}” não pode ser mais treinado: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Estes textos não podem ser usados: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Uma configuração está errada: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>A memória não é suficiente. Feche outros programas ou escolha menos por passo e continue.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>O treinamento ficou instável ({reason}). Recomece com outra semente aleatória ou menos passagens.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>O treinamento parou: {reason}. Você pode continuar de onde salvou por último.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>O que foi salvo do treinamento não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>O modelo treinado não pôde ser empacotado: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>não há texto nestes arquivos</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>nenhum texto tem um lado em inglês ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>tudo está em um só idioma ({1}), mas são necessárias traduções</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>idiomas desconhecidos: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>nada resta depois da limpeza</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>falta o arquivo do outro idioma ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>arquivos deste tipo não podem ser lidos</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>os idiomas das colunas não são conhecidos; indique-os, como em en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>são necessários {1} MB no disco, {2} MB estão livres</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>não há traduções de textos em inglês</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>os textos não contêm perguntas com suas respostas</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>poucos textos foram separados para medir; o último modelo é usado</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Registros para treinar: {1}. É o bastante para experimentar, não para aprender.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Há poucos registros para separar alguns para medir.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Além do inglês, há só um idioma: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Foi descartado mais ({1}) do que mantido ({2}): veja os motivos.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>A etapa 2 é omitida: {reason}</translation>
    </message>
</context>
</TS>
