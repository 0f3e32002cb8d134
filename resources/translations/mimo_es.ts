<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIMO Search</source>
        <translation>Acerca de MIMO Search</translation>
    </message>
    <message>
        <source>MIMO Search finds passages across languages, offline.</source>
        <translation>MIMO Search encuentra fragmentos entre idiomas, sin conexión.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>The model in use has no card.</source>
        <translation>El modelo en uso no tiene ficha.</translation>
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
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Búsquedas anteriores</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Quitar una búsqueda guardada</translation>
    </message>
    <message>
        <source>Keep earlier searches</source>
        <translation>Conservar las búsquedas anteriores</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Olvidar las búsquedas anteriores</translation>
    </message>
    <message>
        <source>Type a search first, then save it.</source>
        <translation>Escriba primero una búsqueda y luego guárdela.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardada como «{name}».</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
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
        <translation>Guardado en «{path}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}</source>
        <translation>No se pudo escribir «{path}»: {reason}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>Counted among the %n best document(s)</source>
        <translation>
            <numerusform>Recuento sobre %Ln documento, el más relevante</numerusform>
            <numerusform>Recuento sobre los %Ln documentos más relevantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Past 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others.</source>
        <translation>El croata, el serbio y el bosnio apenas se distinguen: la mayoría de los textos en bosnio figuran como uno de los otros dos.</translation>
    </message>
</context>
<context>
    <name>FirstRunGuide</name>
    <message>
        <source>Ask in any language. Find the passage in any other.</source>
        <translation>Pregunte en cualquier idioma. Encuentre el fragmento en cualquier otro.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: your files are read here, nothing is sent anywhere.</source>
        <translation>Todo se queda en este equipo: los archivos se leen aquí y no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Probar la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Primero, un vistazo</translation>
    </message>
    <message>
        <source>Thirty small documents in 25 languages and a first question; takes a few seconds.</source>
        <translation>Treinta documentos breves en 25 idiomas y una primera pregunta; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Search your own folders</source>
        <translation>Buscar en carpetas propias</translation>
    </message>
    <message>
        <source>Search these folders</source>
        <translation>Buscar en estas carpetas</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>You can also drop a folder here. The newest files come first and can be searched at once.</source>
        <translation>También se puede soltar una carpeta aquí. Los archivos más recientes se leen primero y se pueden buscar enseguida.</translation>
    </message>
    <message>
        <source>Reading the first files…</source>
        <translation>Leyendo los primeros archivos…</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Folder to search</source>
        <translation>Carpeta en la que buscar</translation>
    </message>
    <message>
        <source>Remove “{path}” from the library? The files themselves are not touched.</source>
        <translation>¿Quitar «{path}» de la biblioteca? Los archivos no se modifican.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Folders that are searched</source>
        <translation>Carpetas en las que se busca</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Which files and folders inside are not read</source>
        <translation>Qué archivos y carpetas de dentro no se leen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Ahora no está</translation>
    </message>
    <message>
        <source>not there now; what was indexed of it stays searchable</source>
        <translation>no disponible ahora; lo ya indexado se puede seguir buscando</translation>
    </message>
    <message>
        <source>without {patterns}</source>
        <translation>excepto {patterns}</translation>
    </message>
</context>
<context>
    <name>FolderOptionsDialog</name>
    <message>
        <source>Leave out of “{folder}”</source>
        <translation>Excluir de «{folder}»</translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation>Patrones de lo que se excluye</translation>
    </message>
    <message>
        <source>Read hidden files and folders too</source>
        <translation>Leer también los archivos y carpetas ocultos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders.</source>
        <translation>Un patrón por línea, como en .gitignore: * representa cualquier parte de un nombre; una / al final indica una carpeta.</translation>
    </message>
    <message>
        <source>Leave out files larger than</source>
        <translation>Excluir archivos de más de</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n file(s) known so far would be left out.</source>
        <translation>
            <numerusform>No se excluiría ninguno (%Ln archivo conocido hasta ahora).</numerusform>
            <numerusform>No se excluiría ninguno de los %Ln archivos conocidos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the {total} files known so far would be left out: {examples}</source>
        <translation>Archivos que se excluirían ({n} de {total} conocidos hasta ahora): {examples}</translation>
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
        <translation>Nombre de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln fragmento</numerusform>
            <numerusform>%Ln fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are not on this computer can still be found and read as text. A folder that is here is brought up to date with what it holds here: what it lacks leaves the library.</source>
        <translation>Los archivos que no están en este equipo también se pueden encontrar y leer como texto. Si una carpeta está aquí, la biblioteca se actualiza con su contenido actual: lo que falte en ella se quita de la biblioteca.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Carpeta en el otro equipo</translation>
    </message>
    <message>
        <source>Folder here</source>
        <translation>Carpeta en este equipo</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where “{path}” is</source>
        <translation>Elegir dónde está «{path}»</translation>
    </message>
    <message>
        <source>Imported library</source>
        <translation>Biblioteca importada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
</context>
<context>
    <name>IndexProgressBar</name>
    <message>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Add a folder, or drop one here, to search it.</source>
        <translation>Añada una carpeta, o suéltela aquí, para buscar en ella.</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Estado de la biblioteca</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Making searching fast…</source>
        <translation>Acelerando la búsqueda…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for changes: %n file(s) seen</source>
        <translation>
            <numerusform>Buscando cambios: %Ln archivo revisado</numerusform>
            <numerusform>Buscando cambios: %Ln archivos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Slowly, on battery</source>
        <translation>Despacio, con batería</translation>
    </message>
    <message>
        <source>Files read: {n} of {total}</source>
        <translation>Archivos leídos: {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) searchable</source>
        <translation>
            <numerusform>%Ln fragmento indexado</numerusform>
            <numerusform>%Ln fragmentos indexados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) a minute</source>
        <translation>
            <numerusform>%Ln archivo por minuto</numerusform>
            <numerusform>%Ln archivos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files a second</source>
        <translation>{n} archivos por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%Ln nuevo o modificado</numerusform>
            <numerusform>%Ln nuevos o modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln quitado</numerusform>
            <numerusform>%Ln quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there now; what was indexed of it stays.</source>
        <translation>«{path}» no está disponible ahora; se conserva lo ya indexado.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
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
        <translation>Idiomas de la biblioteca</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
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
            <numerusform>%Ln fragmento</numerusform>
            <numerusform>%Ln fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Parte del nombre, la carpeta o el motivo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>No indexados</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Estado de los archivos</translation>
    </message>
    <message>
        <source>Type of the files</source>
        <translation>Tipo de los archivos</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <source>Files of the library</source>
        <translation>Archivos de la biblioteca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>About the selected file</source>
        <translation>Acerca del archivo seleccionado</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed.</source>
        <translation>Volver a leer los archivos seleccionados o todos los de la lista.</translation>
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
        <translation>Se puede buscar en todos los archivos.</translation>
    </message>
    <message>
        <source>No file is like this.</source>
        <translation>Ningún archivo coincide.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Rename this library…</source>
        <translation>&amp;Cambiar el nombre de esta biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list…</source>
        <translation>&amp;Quitar de esta lista…</translation>
    </message>
    <message>
        <source>There is no library in “{path}” now.</source>
        <translation>Ahora no hay ninguna biblioteca en «{path}».</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nombre de la biblioteca</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Carpeta de una biblioteca</translation>
    </message>
    <message>
        <source>Rename library</source>
        <translation>Cambiar el nombre de la biblioteca</translation>
    </message>
    <message>
        <source>There is no other library in the list.</source>
        <translation>No hay ninguna otra biblioteca en la lista.</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The library’s own files are not touched.</source>
        <translation>Los archivos de la propia biblioteca no se modifican.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Size of the library</source>
        <translation>Tamaño de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln fragmento</numerusform>
            <numerusform>%Ln fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} en disco</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) waiting</source>
        <translation>
            <numerusform>%Ln fragmento pendiente</numerusform>
            <numerusform>%Ln fragmentos pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in any language</source>
        <translation>Buscar en cualquier idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Estado de la biblioteca</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
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
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Ce&amp;rrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Biblio&amp;teca</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Look for changes now</source>
        <translation>&amp;Buscar cambios ahora</translation>
    </message>
    <message>
        <source>&amp;Pause indexing</source>
        <translation>&amp;Pausar la indexación</translation>
    </message>
    <message>
        <source>&amp;Files not searchable</source>
        <translation>Archivos &amp;no indexados</translation>
    </message>
    <message>
        <source>&amp;Read these files again</source>
        <translation>&amp;Volver a leer estos archivos</translation>
    </message>
    <message>
        <source>Choose the &amp;model…</source>
        <translation>Elegir el &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Adapt the model…</source>
        <translation>&amp;Adaptar el modelo…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Acerca del &amp;modelo</translation>
    </message>
    <message>
        <source>Show &amp;logs and reports</source>
        <translation>Mostrar &amp;registros e informes</translation>
    </message>
    <message>
        <source>&amp;About MIMO Search</source>
        <translation>A&amp;cerca de MIMO Search</translation>
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
        <translation>Desde un &amp;archivo (ZIP)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Desde una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Adaptar el modelo…</translation>
    </message>
    <message>
        <source>Train it further on your own translations</source>
        <translation>Seguir entrenándolo con sus propias traducciones</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>Quedarse con el anterior</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Progreso del cambio</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>{model} (in use)</source>
        <translation>{model} (en uso)</translation>
    </message>
    <message>
        <source>Model packages (*.zip)</source>
        <translation>Paquetes de modelo (*.zip)</translation>
    </message>
    <message>
        <source>Model package</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Carpeta de un paquete de modelo</translation>
    </message>
    <message>
        <source>Looking how long it would take…</source>
        <translation>Comprobando cuánto tardaría…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) must be read anew by “{model}”.</source>
        <translation>
            <numerusform>«{model}» debe volver a leer %Ln fragmento.</numerusform>
            <numerusform>«{model}» debe volver a leer %Ln fragmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer that takes about {time}.</source>
        <translation>En este equipo tarda aproximadamente {time}.</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”, and you can stay with it.</source>
        <translation>Hasta entonces busca con «{model}», y puede quedarse con él.</translation>
    </message>
    <message>
        <source>This library is ready for “{model}”: the change takes a moment.</source>
        <translation>Esta biblioteca está lista para «{model}»: el cambio tarda un momento.</translation>
    </message>
    <message>
        <source>Your other libraries follow when they are opened next.</source>
        <translation>Sus otras bibliotecas lo seguirán la próxima vez que se abran.</translation>
    </message>
    <message>
        <source>Remove “{model}” and what this library keeps for it?</source>
        <translation>¿Quitar «{model}» y lo que esta biblioteca guarda para él?</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar el modelo</translation>
    </message>
    <message>
        <source>“{model}” is installed. It is not in use yet.</source>
        <translation>«{model}» está instalado. Todavía no se usa.</translation>
    </message>
    <message>
        <source>“{path}” was not installed: {reason}. Nothing was changed.</source>
        <translation>«{path}» no se ha instalado: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{model}” takes over when it has read {done} of {total} passages.</source>
        <translation>«{model}» tomará el relevo cuando haya leído {done} de {total} fragmentos.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Until then you search with “{model}”.</source>
        <translation>Hasta entonces busca con «{model}».</translation>
    </message>
    <message>
        <source>The change begins…</source>
        <translation>El cambio comienza…</translation>
    </message>
    <message>
        <source>Checking and installing “{path}”…</source>
        <translation>Comprobando e instalando «{path}»…</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>“{name}” is of a kind that may run programs: its archive is shown instead.</source>
        <translation>«{name}» es de un tipo que puede ejecutar programas: se muestra en su lugar el archivo comprimido que lo contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a program or a script: it is shown in its folder, not started.</source>
        <translation>«{name}» es un programa o un script: se muestra en su carpeta, sin ejecutarlo.</translation>
    </message>
    <message>
        <source>No program is set up to open “{name}”.</source>
        <translation>No hay ningún programa configurado para abrir «{name}».</translation>
    </message>
    <message>
        <source>“{path}” is not there any more, or its drive is not connected.</source>
        <translation>«{path}» ya no existe o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>“{path}” could not be taken out of its archive ({reason}).</source>
        <translation>No se pudo extraer «{path}» de su archivo comprimido ({reason}).</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Text of the document around the passage</source>
        <translation>Texto del documento en torno al fragmento</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Página del documento</translation>
    </message>
    <message>
        <source>Choose a result to see it in its document.</source>
        <translation>Elija un resultado para verlo en su documento.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Show the page as it looks</source>
        <translation>Mostrar la página tal como es</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the text that was read</source>
        <translation>Mostrar el texto leído</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>This passage is not in the library any more. Search again.</source>
        <translation>Este fragmento ya no está en la biblioteca. Repita la búsqueda.</translation>
    </message>
    <message>
        <source>The page cannot be drawn; this is its text. {reason}</source>
        <translation>No se puede representar la página; este es su texto. {reason}</translation>
    </message>
    <message>
        <source>This document cannot be shown. {reason}</source>
        <translation>No se puede mostrar este documento. {reason}</translation>
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
        <translation>No se puede usar el atajo: lo usa otro programa o le falta una tecla modificadora.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>weak match</source>
        <translation>coincidencia débil</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje más</numerusform>
            <numerusform>%Ln pasajes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) elsewhere</source>
        <translation>
            <numerusform>%Ln copia en otro lugar</numerusform>
            <numerusform>%Ln copias en otros lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>Resultado si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy passage</source>
        <translation>&amp;Copiar fragmento</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copiar c&amp;ita</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Más fragmentos &amp;parecidos</translation>
    </message>
    <message>
        <source>&amp;Why this result</source>
        <translation>Por &amp;qué este resultado</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Guardar &amp;esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Earlier and saved searches</source>
        <translation>Búsque&amp;das anteriores y guardadas</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Quitar fi&amp;ltros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;By meaning and words</source>
        <translation>Por &amp;significado y palabras</translation>
    </message>
    <message>
        <source>By meanin&amp;g</source>
        <translation>Por sig&amp;nificado</translation>
    </message>
    <message>
        <source>By exac&amp;t words</source>
        <translation>Por palabras exac&amp;tas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search in any language</source>
        <translation>Buscar en cualquier idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Earlier and saved searches</source>
        <translation>Búsquedas anteriores y guardadas</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>How to search</source>
        <translation>Modo de búsqueda</translation>
    </message>
    <message>
        <source>Meaning and words</source>
        <translation>Significado y palabras</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Palabras exactas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Fragmentos parecidos a «{text}»</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Volver a la búsqueda</translation>
    </message>
    <message>
        <source>No good match. These passages come nearest.</source>
        <translation>No hay buenas coincidencias. Estos fragmentos son los más próximos.</translation>
    </message>
    <message>
        <source>No passage has the quoted words in a row. These have some of them.</source>
        <translation>Ningún fragmento contiene seguidas las palabras entrecomilladas. Estos contienen algunas.</translation>
    </message>
    <message>
        <source>No sure match. The best may still be what you look for.</source>
        <translation>No hay coincidencias seguras. Aun así, la mejor puede ser lo que busca.</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>No se encontró nada con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing found yet: files are still being read.</source>
        <translation>Aún no se ha encontrado nada: todavía se están leyendo archivos.</translation>
    </message>
    <message>
        <source>No sure match yet: files are still being read.</source>
        <translation>Aún no hay ningún resultado seguro: todavía se están leyendo archivos.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Passage copied.</source>
        <translation>Fragmento copiado.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Cita copiada.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Ruta copiada.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Keeping up to date</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Carpetas nuevas</translation>
    </message>
    <message>
        <source>Tray and hotkey</source>
        <translation>Bandeja y atajo global</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>Remember what I &amp;searched for</source>
        <translation>Recordar las &amp;búsquedas</translation>
    </message>
    <message>
        <source>&amp;Watch the folders and read changes by itself</source>
        <translation>&amp;Vigilar las carpetas y leer los cambios automáticamente</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Work slowly on &amp;battery</source>
        <translation>Trabajar &amp;despacio con batería</translation>
    </message>
    <message>
        <source>Look at everything &amp;every</source>
        <translation>Revisarlo todo &amp;cada</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Leave out files lar&amp;ger than</source>
        <translation>Excluir archivos de &amp;más de</translation>
    </message>
    <message>
        <source>Leave &amp;out (one pattern a line)</source>
        <translation>E&amp;xcluir (un patrón por línea)</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start hi&amp;dden in the tray</source>
        <translation>I&amp;niciar oculto en la bandeja</translation>
    </message>
    <message>
        <source>Hotkey that brings the window to the front</source>
        <translation>Atajo que trae la ventana al frente</translation>
    </message>
    <message>
        <source>&amp;Hotkey from anywhere</source>
        <translation>Atajo &amp;global</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Del campo de búsqueda a los resultados</translation>
    </message>
    <message>
        <source>In the search field: earlier searches</source>
        <translation>En el campo de búsqueda: búsquedas anteriores</translation>
    </message>
    <message>
        <source>Show or hide a document&apos;s other passages</source>
        <translation>Mostrar u ocultar los demás fragmentos de un documento</translation>
    </message>
    <message>
        <source>Back to the search field, then empty it</source>
        <translation>Volver al campo de búsqueda; después, vaciarlo</translation>
    </message>
    <message>
        <source>In a list of filters: choose</source>
        <translation>En una lista de filtros: elegir</translation>
    </message>
    <message>
        <source>Before a word of the search: leave out passages with it</source>
        <translation>Ante una palabra de la búsqueda: excluir los fragmentos que la contengan</translation>
    </message>
    <message>
        <source>Around words of the search: exactly these words in a row</source>
        <translation>Alrededor de palabras de la búsqueda: exactamente estas palabras seguidas</translation>
    </message>
    <message>
        <source>After letters of the search: words that begin so</source>
        <translation>Tras unas letras de la búsqueda: palabras que empiecen así</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Documents of these dates</source>
        <translation>Documentos de estas fechas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>TrainFilesPage</name>
    <message>
        <source>Choose translations that you have: the model learns that texts with the same meaning belong together, in your subjects and your words. One side should be English. Nothing leaves this computer.</source>
        <translation>Elija traducciones que tenga: el modelo aprende que los textos con el mismo significado van juntos, en sus temas y con sus palabras. Uno de los lados debería ser inglés. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Files with translations</source>
        <translation>Archivos con traducciones</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here.</source>
        <translation>TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines y pares de archivos de texto; suéltelos aquí.</translation>
    </message>
    <message>
        <source>Where a file does not say it itself</source>
        <translation>Cuando un archivo no lo dice</translation>
    </message>
    <message>
        <source>Also learn from texts without English</source>
        <translation>Aprender también de textos sin inglés</translation>
    </message>
    <message>
        <source>Language of the first side</source>
        <translation>Idioma del primer lado</translation>
    </message>
    <message>
        <source>Language of the other side</source>
        <translation>Idioma del otro lado</translation>
    </message>
    <message>
        <source>Languages of a table’s columns</source>
        <translation>Idiomas de las columnas de una tabla</translation>
    </message>
    <message>
        <source>My texts</source>
        <translation>Mis textos</translation>
    </message>
    <message>
        <source>Translations ({patterns})</source>
        <translation>Traducciones ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Carpeta con traducciones</translation>
    </message>
</context>
<context>
    <name>TrainReportPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
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
        <translation>Mostrar el informe completo</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) kept</source>
        <translation>
            <numerusform>%Ln traducción conservada</numerusform>
            <numerusform>%Ln traducciones conservadas</numerusform>
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
            <numerusform>%Ln pregunta con fragmento</numerusform>
            <numerusform>%Ln preguntas con fragmento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept aside to measure with</source>
        <translation>
            <numerusform>%Ln registro apartado para medir</numerusform>
            <numerusform>%Ln registros apartados para medir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se ha descartado nada.</translation>
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
        <translation>Antes y después, por idioma</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Use this model…</source>
        <translation>Usar este modelo…</translation>
    </message>
    <message>
        <source>Discard the training…</source>
        <translation>Descartar el entrenamiento…</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>The training was finished early and can be gone on with.</source>
        <translation>El entrenamiento se terminó antes de tiempo y se puede continuar.</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostrar el informe completo</translation>
    </message>
    <message>
        <source>There were too few texts to measure with: whether it got better is not known.</source>
        <translation>Había muy pocos textos para medir: no se sabe si ha mejorado.</translation>
    </message>
    <message>
        <source>The adapted model finds translations better than before: {after} instead of {before}.</source>
        <translation>El modelo adaptado encuentra las traducciones mejor que antes: {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>The adapted model is not better than before: {after} instead of {before}. Keep the old one.</source>
        <translation>El modelo adaptado no es mejor que antes: {after} en lugar de {before}. Quédese con el anterior.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %n text(s) that it was not trained on, nDCG@20.</source>
        <translation>
            <numerusform>Medido con %Ln texto con el que no se entrenó, nDCG@20.</numerusform>
            <numerusform>Medido con %Ln textos con los que no se entrenó, nDCG@20.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few, the difference may be chance.</source>
        <translation>Con tan pocos, la diferencia puede ser casualidad.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>Está instalado.</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Todos los idiomas juntos</translation>
    </message>
</context>
<context>
    <name>TrainRunPage</name>
    <message>
        <source>State of the training</source>
        <translation>Estado del entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Loss: less is better</source>
        <translation>Pérdida: menos es mejor</translation>
    </message>
    <message>
        <source>Finding translations kept aside (nDCG@20): more is better</source>
        <translation>Encontrar traducciones apartadas (nDCG@20): más es mejor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Left in this stage</source>
        <translation>Queda en esta etapa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Best so far (nDCG@20)</source>
        <translation>Mejor hasta ahora (nDCG@20)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>You can close the window or the program: what was learned is saved and can be gone on with.</source>
        <translation>Puede cerrar la ventana o el programa: lo aprendido se guarda y se puede continuar.</translation>
    </message>
    <message>
        <source>Stop here and take the best model so far; it is packed and compared with the old one.</source>
        <translation>Parar aquí y tomar el mejor modelo hasta ahora; se empaqueta y se compara con el anterior.</translation>
    </message>
    <message>
        <source>No model has been better than the one at the start so far.</source>
        <translation>Hasta ahora ningún modelo ha sido mejor que el del principio.</translation>
    </message>
    <message>
        <source>{n} texts a second</source>
        <translation>{n} textos por segundo</translation>
    </message>
    <message>
        <source>{now}, at the start {first}</source>
        <translation>{now}, al principio {first}</translation>
    </message>
    <message>
        <source>{stage}, step {n} of {total}</source>
        <translation>{stage}, paso {n} de {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Preparing the texts…</source>
        <translation>Preparando los textos…</translation>
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
        <translation>Como máximo {time}</translation>
    </message>
    <message>
        <source>As long as needed</source>
        <translation>Lo que haga falta</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Estimar el tiempo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Passes over the translations</source>
        <translation>Pasadas por las traducciones</translation>
    </message>
    <message>
        <source>Translations in a step</source>
        <translation>Traducciones por paso</translation>
    </message>
    <message>
        <source>Passes over questions with passages</source>
        <translation>Pasadas por las preguntas con fragmento</translation>
    </message>
    <message>
        <source>Questions in a step</source>
        <translation>Preguntas por paso</translation>
    </message>
    <message>
        <source>Memory it may use (GB)</source>
        <translation>Memoria que puede usar (GB)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>English teacher</source>
        <translation>Maestro de inglés</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of an English teacher</source>
        <translation>Elegir la carpeta de un maestro de inglés</translation>
    </message>
    <message numerus="yes">
        <source>Processor with %n core(s)</source>
        <translation>
            <numerusform>Procesador con %Ln núcleo</numerusform>
            <numerusform>Procesador con %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} in all, measured with a few steps.</source>
        <translation>Unos {time} en total, medido con algunos pasos.</translation>
    </message>
    <message>
        <source>Less than a minute in all, measured with a few steps.</source>
        <translation>Menos de un minuto en total, medido con algunos pasos.</translation>
    </message>
    <message>
        <source>To keep to the time, it reads the texts less often than it would.</source>
        <translation>Para no pasarse del tiempo, lee los textos menos veces de lo que haría.</translation>
    </message>
    <message>
        <source>Stage {n}: {texts} texts, read {times} times, {time}.</source>
        <translation>Etapa {n}: {texts} textos, leídos {times} veces, {time}.</translation>
    </message>
    <message>
        <source>Folder of an English teacher</source>
        <translation>Carpeta de un maestro de inglés</translation>
    </message>
</context>
<context>
    <name>TrainSetupPage</name>
    <message>
        <source>Training needs more than searching</source>
        <translation>Entrenar necesita más que buscar</translation>
    </message>
    <message>
        <source>To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards by NVIDIA. Type one of these commands in a terminal, then look again.</source>
        <translation>Para adaptar un modelo debe estar instalado PyTorch: aproximadamente 1 GB, o hasta 7 GB con soporte para tarjetas gráficas de NVIDIA. Escriba una de estas órdenes en un terminal y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>For any computer</source>
        <translation>Para cualquier equipo</translation>
    </message>
    <message>
        <source>Without a graphics card by NVIDIA</source>
        <translation>Sin tarjeta gráfica de NVIDIA</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: {which}</source>
        <translation>Copiar la orden: {which}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>It is in another environment…</source>
        <translation>Está en otro entorno…</translation>
    </message>
    <message>
        <source>The folder of a virtual environment that has it</source>
        <translation>La carpeta de un entorno virtual que lo tiene</translation>
    </message>
    <message>
        <source>Python that was asked: {path}</source>
        <translation>Python consultado: {path}</translation>
    </message>
    <message>
        <source>There is no Python in “{path}”.</source>
        <translation>No hay ningún Python en «{path}».</translation>
    </message>
    <message>
        <source>Folder of a virtual environment</source>
        <translation>Carpeta de un entorno virtual</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Adaptation</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>New adaptation</source>
        <translation>Nueva adaptación</translation>
    </message>
    <message>
        <source>Delete “{name}” with its texts and its training? An installed model stays.</source>
        <translation>¿Eliminar «{name}» con sus textos y su entrenamiento? Un modelo instalado se queda.</translation>
    </message>
    <message>
        <source>Delete adaptation</source>
        <translation>Eliminar la adaptación</translation>
    </message>
    <message>
        <source>Delete what was trained and go back to the settings? The cleaned texts stay.</source>
        <translation>¿Eliminar lo entrenado y volver a los ajustes? Los textos depurados se quedan.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Installing the model…</source>
        <translation>Instalando el modelo…</translation>
    </message>
    <message>
        <source>Looking what this computer can train with…</source>
        <translation>Comprobando con qué puede entrenar este equipo…</translation>
    </message>
    <message>
        <source>Reading and cleaning the texts…</source>
        <translation>Leyendo y depurando los textos…</translation>
    </message>
    <message>
        <source>Trying a few steps…</source>
        <translation>Probando algunos pasos…</translation>
    </message>
    <message>
        <source>Packing the model…</source>
        <translation>Empaquetando el modelo…</translation>
    </message>
    <message>
        <source>Comparing before and after…</source>
        <translation>Comparando antes y después…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Trained. It is packed and compared with the old one next.</source>
        <translation>Entrenado. Ahora se empaqueta y se compara con el anterior.</translation>
    </message>
    <message>
        <source>Read and clean the texts</source>
        <translation>Leer y depurar los textos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar el entrenamiento</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se conservó</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
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
        <translation>Exportando la biblioteca…</translation>
    </message>
    <message>
        <source>The library was written to “{path}”. Open it on the other computer with File → Import library.</source>
        <translation>La biblioteca se guardó en «{path}». Ábrala en el otro equipo con Archivo → Importar biblioteca.</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importar biblioteca</translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Importando la biblioteca…</translation>
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
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this result</source>
        <translation>Por qué este resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a result to see why it was found.</source>
        <translation>Elija un resultado para ver por qué se encontró.</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value} (place {rank} by meaning)</source>
        <translation>Similitud de significado: {value} (puesto {rank} por significado)</translation>
    </message>
    <message>
        <source>Likeness of meaning: {value}</source>
        <translation>Similitud de significado: {value}</translation>
    </message>
    <message>
        <source>Meaning was not compared.</source>
        <translation>No se comparó el significado.</translation>
    </message>
    <message>
        <source>Words of your search in it: {words}</source>
        <translation>Palabras de la búsqueda que contiene: {words}</translation>
    </message>
    <message>
        <source>Its name or its headings have words of your search.</source>
        <translation>Su nombre o sus títulos contienen palabras de la búsqueda.</translation>
    </message>
    <message>
        <source>No word of your search stands in it; it was found by its meaning.</source>
        <translation>No contiene ninguna palabra de la búsqueda; se encontró por su significado.</translation>
    </message>
    <message>
        <source>Place {rank} by words</source>
        <translation>Puesto {rank} por palabras</translation>
    </message>
    <message>
        <source>Whether it answers your search is not sure.</source>
        <translation>No es seguro que responda a la búsqueda.</translation>
    </message>
    <message>
        <source>It is no more like your search than unrelated passages are.</source>
        <translation>No se parece a la búsqueda más que otros fragmentos sin relación.</translation>
    </message>
    <message>
        <source>Looking at each word…</source>
        <translation>Examinando cada palabra…</translation>
    </message>
    <message>
        <source>There is nothing to compare word by word.</source>
        <translation>No hay nada que comparar palabra por palabra.</translation>
    </message>
    <message>
        <source>What each word of your search adds to the likeness of meaning:</source>
        <translation>Lo que aporta cada palabra de la búsqueda a la similitud de significado:</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>The new model searches from now on.</source>
        <translation>El nuevo modelo busca a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>descomprimido ocupa más de {1}</translation>
    </message>
    <message>
        <source>unpacks to more than {1} times its size</source>
        <translation>descomprimido ocupa más de {1} veces su tamaño</translation>
    </message>
    <message>
        <source>holds more than {1} files; the rest was not read</source>
        <translation>contiene más de {1} archivos; el resto no se leyó</translation>
    </message>
    <message>
        <source>{1} characters</source>
        <translation>{1} caracteres</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>not read within {1} seconds</source>
        <translation>no se leyó en {1} segundos</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation>un enlace, que no se sigue</translation>
    </message>
    <message>
        <source>compressed in a way that is not read ({1})</source>
        <translation>comprimido de una forma que no se lee ({1})</translation>
    </message>
    <message>
        <source>not an office document inside</source>
        <translation>por dentro no es un documento de oficina</translation>
    </message>
    <message>
        <source>a part is missing ({1})</source>
        <translation>falta una parte ({1})</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>sus páginas no contienen texto</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>scanned pages: pictures of text</source>
        <translation>páginas escaneadas: imágenes de texto</translation>
    </message>
    <message>
        <source>no text of its own</source>
        <translation>sin texto propio</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>una película</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}, then the time was up</source>
        <translation>leído hasta la página {1} de {2}; después se acabó el tiempo</translation>
    </message>
    <message>
        <source>read up to page {1} of {2}</source>
        <translation>leído hasta la página {1} de {2}</translation>
    </message>
    <message>
        <source>pages from {1} on cannot be read</source>
        <translation>las páginas desde la {1} no se pueden leer</translation>
    </message>
    <message>
        <source>damaged, read as far as possible</source>
        <translation>dañado, leído hasta donde se pudo</translation>
    </message>
    <message>
        <source>these parts are damaged: {1}</source>
        <translation>estas partes están dañadas: {1}</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>deleted while it was read</source>
        <translation>se eliminó mientras se leía</translation>
    </message>
    <message>
        <source>its attachments are too large</source>
        <translation>sus adjuntos son demasiado grandes</translation>
    </message>
    <message>
        <source>and so is everything in it</source>
        <translation>y también todo lo que contiene</translation>
    </message>
    <message>
        <source>an unknown kind of file</source>
        <translation>un tipo de archivo desconocido</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un tipo de letra</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>un documento de Apple iWork</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>{1} files are not read</source>
        <translation>los archivos {1} no se leen</translation>
    </message>
    <message>
        <source>a document of Word 2 or older</source>
        <translation>un documento de Word 2 o anterior</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint 95 or older</source>
        <translation>una presentación de PowerPoint 95 o anterior</translation>
    </message>
    <message>
        <source>a workbook of Excel 2 to 4: save it in a newer format</source>
        <translation>un libro de Excel 2 a 4: guárdelo en un formato más nuevo</translation>
    </message>
    <message>
        <source>install antiword or LibreOffice to read it</source>
        <translation>instale antiword o LibreOffice para leerlo</translation>
    </message>
    <message>
        <source>install unrar, unar, 7z or bsdtar to read it</source>
        <translation>instale unrar, unar, 7z o bsdtar para leerlo</translation>
    </message>
    <message>
        <source>{1} is not installed</source>
        <translation>{1} no está instalado</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>{1}, the limit is {2}</source>
        <translation>{1}; el límite es {2}</translation>
    </message>
    <message>
        <source>archives more than {1} deep in each other</source>
        <translation>archivos comprimidos a más de {1} niveles uno dentro de otro</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>un mensaje cifrado</translation>
    </message>
    <message>
        <source>encrypted in an unknown way</source>
        <translation>cifrado de una forma desconocida</translation>
    </message>
    <message>
        <source>protected by digital rights management</source>
        <translation>protegido por gestión digital de derechos</translation>
    </message>
    <message>
        <source>the program that reads it crashed</source>
        <translation>el programa que lo lee falló</translation>
    </message>
    <message>
        <source>its text cannot be cut into passages</source>
        <translation>su texto no se puede dividir en pasajes</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>su suma de comprobación no es correcta</translation>
    </message>
    <message>
        <source>nothing can be found in it</source>
        <translation>no se encuentra nada dentro</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.</source>
        <translation>Wayland no permite a los programas tener un atajo global; asigne uno a «mimo-search» en la configuración de teclado del escritorio.</translation>
    </message>
    <message>
        <source>A hotkey from anywhere is possible on X11 only.</source>
        <translation>El atajo global solo es posible en X11.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
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
        <translation>Ocurrió algo inesperado ({kind}). Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Can be searched.</source>
        <translation>Se puede buscar.</translation>
    </message>
    <message>
        <source>Holds no text (a picture, a scan or an empty file).</source>
        <translation>No contiene texto (es una imagen, un escaneo o un archivo vacío).</translation>
    </message>
    <message>
        <source>Needs a password.</source>
        <translation>Necesita contraseña.</translation>
    </message>
    <message>
        <source>Is damaged or not what its name says.</source>
        <translation>Está dañado o no es lo que indica su nombre.</translation>
    </message>
    <message>
        <source>Is of a kind that cannot be read.</source>
        <translation>Es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>Took too long to read.</source>
        <translation>Su lectura tardó demasiado.</translation>
    </message>
    <message>
        <source>Is larger than the limit.</source>
        <translation>Supera el tamaño máximo.</translation>
    </message>
    <message>
        <source>Could not be opened; is it there, and readable? Then try again.</source>
        <translation>No se pudo abrir. Compruebe que existe y que se puede leer, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Indexado</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Muy lento</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read. {detail}</source>
        <translation>«{path}» es de un tipo que no se puede leer. {detail}</translation>
    </message>
    <message>
        <source>“{path}” needs a password. Save a copy without one to search it.</source>
        <translation>«{path}» necesita contraseña. Guarde una copia sin ella para poder buscar en su contenido.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says.</source>
        <translation>«{path}» está dañado o no es lo que indica su nombre.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read.</source>
        <translation>La lectura de «{path}» tardó demasiado.</translation>
    </message>
    <message>
        <source>“{path}” is larger than the limit.</source>
        <translation>«{path}» supera el tamaño máximo.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened; is it there, and readable? Then try again.</source>
        <translation>No se pudo abrir «{path}». Compruebe que existe y que se puede leer, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation>No se pudo leer «{path}».</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used ({detail}). Install it anew.</source>
        <translation>No se puede usar el modelo de «{path}» ({detail}). Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>This query cannot be understood: {detail}</source>
        <translation>No se entiende esta consulta: {detail}</translation>
    </message>
    <message>
        <source>The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again.</source>
        <translation>No se pudo leer o escribir la biblioteca «{path}» ({detail}). No se ha perdido nada de lo guardado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”.</source>
        <translation>El índice de búsqueda de «{path}» está dañado ({detail}). Se reconstruye con «mimo verify --repair».</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.</source>
        <translation>La biblioteca «{path}» se creó con una versión más reciente de MIMO Search. Actualice el programa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”. Wait for it to finish, or close it.</source>
        <translation>Otro programa está escribiendo en la biblioteca «{path}». Espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.</source>
        <translation>No tiene permiso para escribir en la biblioteca «{path}» ({detail}). Se puede buscar en ella; para añadir contenido, cambie los permisos.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Free some space; nothing saved so far is lost.</source>
        <translation>El disco que contiene «{path}» está lleno. Libere espacio; no se ha perdido nada de lo guardado hasta ahora.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew.</source>
        <translation>«{path}» no contiene una biblioteca que se pueda importar ({detail}). Expórtela otra vez y vuelva a copiarla.</translation>
    </message>
    <message>
        <source>The library “{path}” cannot be used ({detail}).</source>
        <translation>No se puede usar la biblioteca «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost.</source>
        <translation>La lectura de archivos terminó inesperadamente ({detail}); se reinicia sola. No se ha perdido nada de lo leído.</translation>
    </message>
    <message>
        <source>A part of the program ended unexpectedly. Try again; nothing that was saved is lost.</source>
        <translation>Una parte del programa terminó inesperadamente. Inténtelo de nuevo; no se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>The search engine reported a problem.</source>
        <translation>El motor de búsqueda informó de un problema.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>MIMO Search met an error that it did not expect. Your files and the library are whole. A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.</source>
        <translation>MIMO Search encontró un error inesperado. Los archivos y la biblioteca están intactos. Un informe indica en qué parte del programa ocurrió; no contiene nada de los documentos y no se ha enviado a ningún sitio.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The library’s database was damaged and was moved to “{path}”. Its folders are being read again; your own files were not touched.</source>
        <translation>La base de datos de la biblioteca estaba dañada y se ha movido a «{path}». Sus carpetas se están leyendo de nuevo; los archivos originales no se han modificado.</translation>
    </message>
    <message>
        <source>Library started anew</source>
        <translation>Biblioteca creada de nuevo</translation>
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
        <translation>Mostrar texto posterior</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>No letters: figures or markup only</source>
        <translation>Sin letras: solo cifras o marcas</translation>
    </message>
    <message>
        <source>Same as the English</source>
        <translation>Igual que el inglés</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Lengths do not fit each other</source>
        <translation>Las longitudes no cuadran</translation>
    </message>
    <message>
        <source>In another script than its language</source>
        <translation>En otra escritura que su idioma</translation>
    </message>
    <message>
        <source>In another language than it says</source>
        <translation>En otro idioma del que dice</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Other numbers than the English</source>
        <translation>Otros números que en el inglés</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Without English</source>
        <translation>Sin inglés</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>En un solo idioma</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Damaged place in a file</source>
        <translation>Lugar dañado en un archivo</translation>
    </message>
    <message>
        <source>A line that cannot be understood</source>
        <translation>Una línea que no se entiende</translation>
    </message>
    <message>
        <source>Two files of unequal length</source>
        <translation>Dos archivos de distinta longitud</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The disk is full. Free some space and go on; what was kept last is whole.</source>
        <translation>El disco está lleno. Libere espacio y continúe; lo último que se guardó está íntegro.</translation>
    </message>
    <message>
        <source>It did not work ({reason}). Nothing that was kept is lost.</source>
        <translation>No ha funcionado ({reason}). No se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly ({reason}). You can go on from where it last saved.</source>
        <translation>El entrenamiento terminó de forma inesperada ({reason}). Puede continuar desde donde se guardó por última vez.</translation>
    </message>
    <message>
        <source>“{path}” cannot train: what training needs is not installed there.</source>
        <translation>«{path}» no puede entrenar: lo que hace falta no está instalado ahí.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be trained further: {reason}.</source>
        <translation>El modelo «{path}» no se puede seguir entrenando: {reason}.</translation>
    </message>
    <message>
        <source>These texts cannot be used: {reason} ({path}).</source>
        <translation>Estos textos no se pueden usar: {reason} ({path}).</translation>
    </message>
    <message>
        <source>A setting is wrong: {reason}.</source>
        <translation>Un ajuste es incorrecto: {reason}.</translation>
    </message>
    <message>
        <source>The memory does not suffice. Close other programs or choose a smaller batch, then go on.</source>
        <translation>La memoria no alcanza. Cierre otros programas o elija menos por paso y continúe.</translation>
    </message>
    <message>
        <source>Training became unstable ({reason}). Start it again with another random seed, or fewer passes.</source>
        <translation>El entrenamiento se volvió inestable ({reason}). Empiécelo de nuevo con otra semilla aleatoria o menos pasadas.</translation>
    </message>
    <message>
        <source>Training stopped: {reason}. You can go on from where it last saved.</source>
        <translation>El entrenamiento se detuvo: {reason}. Puede continuar desde donde se guardó por última vez.</translation>
    </message>
    <message>
        <source>What was saved of the training cannot be used: {reason}.</source>
        <translation>Lo guardado del entrenamiento no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The trained model could not be packed: {reason}.</source>
        <translation>El modelo entrenado no se pudo empaquetar: {reason}.</translation>
    </message>
    <message>
        <source>there is no text in these files</source>
        <translation>no hay texto en estos archivos</translation>
    </message>
    <message>
        <source>no text has an English side ({1})</source>
        <translation>ningún texto tiene su lado en inglés ({1})</translation>
    </message>
    <message>
        <source>everything is in one language ({1}), but translations are needed</source>
        <translation>todo está en un solo idioma ({1}), pero hacen falta traducciones</translation>
    </message>
    <message>
        <source>unknown languages: {1}</source>
        <translation>idiomas desconocidos: {1}</translation>
    </message>
    <message>
        <source>nothing is left after cleaning</source>
        <translation>no queda nada después de limpiar</translation>
    </message>
    <message>
        <source>the file of the other language is missing ({1})</source>
        <translation>falta el archivo del otro idioma ({1})</translation>
    </message>
    <message>
        <source>files of this kind cannot be read</source>
        <translation>los archivos de este tipo no se pueden leer</translation>
    </message>
    <message>
        <source>the languages of its columns are not known; name them, as in en,de</source>
        <translation>no se conocen los idiomas de sus columnas; indíquelos, por ejemplo en,de</translation>
    </message>
    <message>
        <source>{1} MB are needed on the disk, {2} MB are free</source>
        <translation>se necesitan {1} MB en el disco y hay {2} MB libres</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>there are no translations of English texts</source>
        <translation>no hay traducciones de textos en inglés</translation>
    </message>
    <message>
        <source>the texts hold no questions with their answers</source>
        <translation>los textos no contienen preguntas con sus respuestas</translation>
    </message>
    <message>
        <source>too few texts were kept aside to measure on; the last model is taken</source>
        <translation>se apartaron demasiado pocos textos para medir; se toma el último modelo</translation>
    </message>
    <message>
        <source>Records to train on: {1}. That is enough to try it out, not to learn from.</source>
        <translation>Registros para entrenar: {1}. Bastan para probar, no para aprender.</translation>
    </message>
    <message>
        <source>There are too few records to keep any aside to measure with.</source>
        <translation>Hay demasiado pocos registros para apartar alguno para medir.</translation>
    </message>
    <message>
        <source>There is only one language beside English: {1}.</source>
        <translation>Solo hay un idioma además del inglés: {1}.</translation>
    </message>
    <message>
        <source>More was left out ({1}) than kept ({2}): look at the reasons.</source>
        <translation>Se ha descartado más ({1}) de lo que se ha conservado ({2}): mire los motivos.</translation>
    </message>
    <message>
        <source>Stage 2 is left out: {reason}</source>
        <translation>Se omite la etapa 2: {reason}</translation>
    </message>
</context>
</TS>
