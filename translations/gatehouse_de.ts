<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>There was no plan to hold against the rules.</source>
        <translation>Es gab keinen Plan, der an den Regeln zu messen gewesen wäre.</translation>
    </message>
    <message>
        <source>Every run was held against every rule of your words: none broken.</source>
        <translation>Jeder Lauf wurde an jeder Regel des privaten Textes gemessen: keine ist verletzt.</translation>
    </message>
    <message>
        <source>Every run was held against every rule of your words: 1 broken.</source>
        <translation>Jeder Lauf wurde an jeder Regel des privaten Textes gemessen: 1 ist verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>Every run was held against every rule of your words: %n broken.</source>
        <translation>
            <numerusform>Jeder Lauf wurde an jeder Regel des privaten Textes gemessen: %n ist verletzt.</numerusform>
            <numerusform>Jeder Lauf wurde an jeder Regel des privaten Textes gemessen: %n sind verletzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that was solved says the same as your words.</source>
        <translation>Der gelöste Text sagt dasselbe wie der private Text.</translation>
    </message>
    <message>
        <source>The text that was solved differs from your words, so the plan was held against both. What is said here is about your words.</source>
        <translation>Der gelöste Text weicht vom privaten Text ab; der Plan wurde deshalb an beiden gemessen. Was hier steht, gilt für den privaten Text.</translation>
    </message>
    <message>
        <source>The exact solver could not prove in time what the cheapest plan costs.</source>
        <translation>Der exakte Löser konnte nicht rechtzeitig beweisen, was der günstigste Plan kostet.</translation>
    </message>
    <message>
        <source>Cheapest cost, proved here by the exact solver: %1.</source>
        <translation>Geringste Kosten, hier vom exakten Löser bewiesen: %1.</translation>
    </message>
    <message>
        <source>Only times and machines were taken from the reply; nothing it says was believed.</source>
        <translation>Aus der Antwort wurden nur Zeiten und Geräte übernommen; geglaubt wurde ihr nichts.</translation>
    </message>
    <message>
        <source>Cost, worked out anew here minute by minute: %1.</source>
        <translation>Kosten, hier Minute für Minute neu berechnet: %1.</translation>
    </message>
    <message>
        <source>This is the plan of the exact solver on this machine, for your own words. Nothing of a reply is in it.</source>
        <translation>Das ist der Plan des exakten Lösers auf diesem Rechner, für Ihre eigenen Worte. Nichts aus einer Antwort ist darin.</translation>
    </message>
    <message>
        <source>Your words were also read by %1.</source>
        <extracomment>%1 is the name of a model; sentences about it follow.</extracomment>
        <translation>Ihre Worte hat auch %1 gelesen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Plans a household&apos;s machines without showing the household.</source>
        <translation>Plant die Geräte eines Haushalts, ohne den Haushalt zu zeigen.</translation>
    </message>
    <message>
        <source>Open this household.</source>
        <translation>Diesen Haushalt öffnen.</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Einstellungen in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Use no models even where there are some.</source>
        <translation>Keine Modelle verwenden, auch wo es welche gibt.</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>Only one household can be opened at a time: give one file.</source>
        <translation>Es kann nur ein Haushalt auf einmal geöffnet werden: Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Ask the cloud model at this address, in this run.</source>
        <translation>Bei diesem Start das Cloud-Modell unter dieser Adresse fragen.</translation>
    </message>
    <message>
        <source>Name of the cloud model, in this run.</source>
        <translation>Name des Cloud-Modells für diesen Start.</translation>
    </message>
    <message>
        <source>Let the models of Ollama at this address of this machine read along, in this run.</source>
        <translation>Die Modelle von Ollama unter dieser Adresse dieses Rechners bei diesem Start mitlesen lassen.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2 s, and its plan keeps the rules.</source>
        <extracomment>%1 is the name of a model, or “the model”; %2 a number.</extracomment>
        <translation>Es funktioniert: %1 hat in %2 s geantwortet, und der Plan hält die Regeln ein.</translation>
    </message>
    <message>
        <source>The connection works: %1 answered in %2 s. But its plan breaks the rules of a simple example, so do not expect good ones.</source>
        <extracomment>%1 is the name of a model, or “the model”; %2 a number.</extracomment>
        <translation>Die Verbindung funktioniert: %1 hat in %2 s geantwortet. Der Plan verletzt aber die Regeln eines einfachen Beispiels; erwarten Sie also keine guten.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Leaves this machine: to %1, %2 bytes.</source>
        <extracomment>%1 is the name of a model, %2 a number.</extracomment>
        <translation>Verlässt diesen Rechner: an %1, %2 Bytes.</translation>
    </message>
    <message>
        <source>Leaves this machine: to %1, %2 bytes, through %3.</source>
        <extracomment>%1 is the name of a model, %2 a number, %3 the address of a proxy.</extracomment>
        <translation>Verlässt diesen Rechner: an %1, %2 Bytes, über %3.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing private found</source>
        <translation>Nichts Privates gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n edits here are not in your words.</source>
        <translation>
            <numerusform>%n Änderung hier steht nicht in Ihrem Text.</numerusform>
            <numerusform>%n Änderungen hier stehen nicht in Ihrem Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take over all edits into your words</source>
        <translation>Alle Änderungen in Ihren Text übernehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <extracomment>%1 is a change of the household&apos;s words: &quot;dishwasher: done by 07:00&quot;.</extracomment>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a time of day: &quot;21:04&quot;.</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Use %1 as the time it is now</source>
        <translation>%1 als jetzige Uhrzeit nehmen</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tidy the text: write it in plain form</source>
        <translation>Text aufräumen: in schlichter Form schreiben</translation>
    </message>
    <message>
        <source>Line %1: nobody has checked “%2”.</source>
        <extracomment>%1 is a line number, %2 are words of a note.</extracomment>
        <translation>Zeile %1: „%2“ hat noch niemand geprüft.</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Hinauslassen</translation>
    </message>
    <message>
        <source>Let out of this machine: %1</source>
        <extracomment>%1 are words of a note.</extracomment>
        <translation>Aus diesem Rechner hinauslassen: %1</translation>
    </message>
    <message>
        <source>Line %1: you let “%2” out.</source>
        <extracomment>%1 is a line number, %2 are words of a note.</extracomment>
        <translation>Zeile %1: „%2“ darf hinaus, Sie haben es erlaubt.</translation>
    </message>
    <message>
        <source>Your list of words that never leave cannot be read, so its words may have been missed. Settings &gt; Words that never leave says why.</source>
        <translation>Ihre Liste der Wörter, die nie hinausgehen, ist nicht lesbar: Was darauf steht, kann übersehen worden sein. Den Grund nennt Einstellungen &gt; Wörter, die nie hinausgehen.</translation>
    </message>
</context>
<context>
    <name>HelpBoxes</name>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>From your words to an answer</source>
        <translation>Vom privaten Text zur Antwort</translation>
    </message>
    <message>
        <source>1. Write on the left what the house knows: what time it is, how long each machine runs and how many kWh it takes, by when it has to be done, when it must be off, what electricity costs. Ask your question above.

2. Sanitize (Ctrl+Return) writes it anew in the middle, without a name. What was understood is underlined; a triangle marks a line that was not, a ring one that is not needed.

3. Read the middle, change it if you like, and press Solve here. Nothing is handed over before.

4. The plan is checked against every rule and price, and the answer is on the right, in your words.

Rest the mouse on a word or a sign to see what it means. The tabulator key goes through everything in reading order.</source>
        <translation>1. Links steht, auf Englisch, was das Haus weiß: wie spät es ist, wie lange jedes Gerät läuft und wie viele kWh es braucht, bis wann es fertig sein muss, wann es aus sein muss, was Strom kostet. Die Frage steht darüber.

2. „Anonymisieren“ (Strg+Eingabe) schreibt es in der Mitte neu, ohne Namen. Was verstanden wurde, ist unterstrichen; ein Dreieck zeigt eine Zeile, die nicht verstanden wurde, ein Ring eine, die nicht nötig ist.

3. Die Mitte lesen, nach Wunsch ändern und „Hier lösen“ drücken. Vorher wird nichts übergeben.

4. Der Plan wird an jeder Regel und jedem Preis gemessen, und rechts steht die Antwort in den eigenen Worten.

Ruht die Maus auf einem Wort oder Zeichen, steht da, was es bedeutet. Die Tabulatortaste führt in Lesereihenfolge durch alles.</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>Plans a household&apos;s machines without showing the household.

Plans are made on this machine unless you choose a cloud model in the settings; that gets what you approved, and nothing else.

Free software under the MIT licence.</source>
        <translation>Plant die Geräte eines Haushalts, ohne den Haushalt zu zeigen.

Pläne entstehen auf diesem Rechner, es sei denn, Sie wählen in den Einstellungen ein Cloud-Modell; das bekommt, was Sie freigegeben haben, und sonst nichts.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>%1 s left</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Your words go to this machine only: the address has to begin with 127. or be [::1], such as 127.0.0.1:11434.</source>
        <translation>Ihre Worte gehen nur an diesen Rechner: Die Adresse muss mit 127. anfangen oder [::1] sein, etwa 127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>The address has to begin with http://, or with the number.</source>
        <translation>Die Adresse muss mit http:// oder mit der Zahl anfangen.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the address: 127.0.0.1:11434.</source>
        <translation>Lassen Sie weg, was hinter der Adresse steht: 127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>This is no address. It looks like 127.0.0.1:11434.</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: 127.0.0.1:11434.</translation>
    </message>
    <message>
        <source>Looking whether %1 is there …</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Es wird nachgesehen, ob %1 da ist …</translation>
    </message>
    <message>
        <source>%1 is asked to mend its answer …</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1 wird gebeten, seine Antwort zu verbessern …</translation>
    </message>
    <message>
        <source>%1 was asked. Loading it can take a while …</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1 ist gefragt. Das Laden kann eine Weile dauern …</translation>
    </message>
    <message>
        <source>%1 is thinking …</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1 denkt nach …</translation>
    </message>
    <message>
        <source>%1 is mending its answer: %2 characters …</source>
        <extracomment>%1 is the name of a model, %2 a number.</extracomment>
        <translation>%1 verbessert seine Antwort: %2 Zeichen …</translation>
    </message>
    <message>
        <source>%1 is writing: %2 characters …</source>
        <extracomment>%1 is the name of a model, %2 a number.</extracomment>
        <translation>%1 schreibt: %2 Zeichen …</translation>
    </message>
    <message>
        <source>First word after %1 s, the last after %2 s.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Erstes Wort nach %1 s, das letzte nach %2 s.</translation>
    </message>
    <message>
        <source>It read %1 tokens and wrote %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Es hat %1 Token gelesen und %2 geschrieben.</translation>
    </message>
    <message>
        <source>That is %1 tokens a second.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Das sind %1 Token in der Sekunde.</translation>
    </message>
    <message>
        <source>It was asked %1 times.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Es wurde %1-mal gefragt.</translation>
    </message>
    <message>
        <source>It has not read anything for you yet.</source>
        <translation>Es hat noch nichts für Sie gelesen.</translation>
    </message>
    <message>
        <source>in the form asked for %1 %, right %2 %, usable as a problem %3 %, in the right form and yet wrong %4 %.</source>
        <extracomment>All are percentages.</extracomment>
        <translation>in der verlangten Form %1 %, richtig %2 %, als Aufgabe brauchbar %3 %, in der richtigen Form und doch falsch %4 %.</translation>
    </message>
    <message>
        <source>%1, which a program at %2 runs</source>
        <extracomment>%1 is the name of a model, %2 an address.</extracomment>
        <translation>%1, das ein Programm unter %2 ausführt</translation>
    </message>
    <message>
        <source>%1, which Ollama %2 runs at %3</source>
        <extracomment>%1 is the name of a model, %2 a version, %3 an address.</extracomment>
        <translation>%1, das Ollama %2 unter %3 ausführt</translation>
    </message>
    <message>
        <source>Asking what belongs to it …</source>
        <translation>Es wird gefragt, was dazugehört …</translation>
    </message>
    <message>
        <source>Checking what came …</source>
        <translation>Was kam, wird geprüft …</translation>
    </message>
    <message>
        <source>Putting it in its place …</source>
        <translation>Es wird abgelegt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts of data: &quot;1.2 GB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is an amount of data: &quot;12.0 MB&quot;.</extracomment>
        <translation>%1 in der Sekunde</translation>
    </message>
    <message>
        <source>Of its answers so far (%1):</source>
        <extracomment>%1 is a number; a list of percentages follows.</extracomment>
        <translation>Von seinen bisherigen Antworten (%1):</translation>
    </message>
    <message>
        <source>Reader: built-in. %1 did not help.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Leser: eingebaut. %1 half nicht.</translation>
    </message>
    <message>
        <source>Reader: built-in and %1. Both found the same.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Leser: eingebaut und %1. Beide fanden dasselbe.</translation>
    </message>
    <message>
        <source>Reader: built-in and %1. They differ: see the findings.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Leser: eingebaut und %1. Sie weichen ab: siehe Befunde.</translation>
    </message>
    <message>
        <source>Reader: built-in. %1 was not waited for.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Leser: eingebaut. Auf %1 wurde nicht gewartet.</translation>
    </message>
</context>
<context>
    <name>ModelFindings</name>
    <message>
        <source>%1 gave no answer that can be read as a problem. The built-in reader&apos;s facts are used.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1 gab keine Antwort, die sich als Aufgabe lesen lässt. Es gelten die Angaben des eingebauten Lesers.</translation>
    </message>
    <message>
        <source>The built-in reader&apos;s facts are used, without %1. %2</source>
        <extracomment>%1 is the name of a model, %2 one or two whole sentences.</extracomment>
        <translation>Es gelten die Angaben des eingebauten Lesers, ohne %1. %2</translation>
    </message>
    <message>
        <source>Local model …</source>
        <translation>Lokales Modell …</translation>
    </message>
    <message>
        <source>Show which models on this machine there are</source>
        <translation>Zeigen, welche Modelle es auf diesem Rechner gibt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the household.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 left words of yours in its problem: %2. None of its text is sent.</source>
        <extracomment>%1 is the name of a model, %2 a list of words.</extracomment>
        <translation>%1 ließ Worte von Ihnen in seiner Aufgabe stehen: %2. Von seinem Text wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Use the reader&apos;s</source>
        <translation>Die des Lesers</translation>
    </message>
    <message>
        <source>Use the built-in reader&apos;s: %1</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>Die Angabe des eingebauten Lesers nehmen: %1</translation>
    </message>
    <message>
        <source>Keep the model&apos;s</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <source>Write what the model found into your words: %1</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>Was das Modell fand, in Ihre Worte schreiben: %1</translation>
    </message>
    <message numerus="yes">
        <source>The local model differs in %n facts. Those of the built-in reader are used.</source>
        <translation>
            <numerusform>Das lokale Modell weicht in %n Angabe ab. Es gilt die des eingebauten Lesers.</numerusform>
            <numerusform>Das lokale Modell weicht in %n Angaben ab. Es gelten die des eingebauten Lesers.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das ist richtig</translation>
    </message>
    <message>
        <source>Use all facts of the built-in reader</source>
        <translation>Alle Angaben des eingebauten Lesers nehmen</translation>
    </message>
    <message>
        <source>The local model differs in one fact. That of the built-in reader is used.</source>
        <translation>Das lokale Modell weicht in einer Angabe ab. Es gilt die des eingebauten Lesers.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The service would not take it. The same bytes go out again in %1 s, attempt %2 of 3.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Der Dienst nahm es nicht an. Dieselben Bytes gehen in %1 s noch einmal hinaus, Versuch %2 von 3.</translation>
    </message>
    <message>
        <source>The model read %1 tokens and wrote %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Das Modell hat %1 Token gelesen und %2 geschrieben.</translation>
    </message>
    <message>
        <source>The model read %1 tokens and wrote %2, of which %3 were thinking.</source>
        <extracomment>%1, %2 and %3 are numbers.</extracomment>
        <translation>Das Modell hat %1 Token gelesen und %2 geschrieben, davon %3 zum Nachdenken.</translation>
    </message>
    <message>
        <source>Looking for the key. Your keychain may have to be unlocked …</source>
        <translation>Der Schlüssel wird gesucht. Vielleicht müssen Sie Ihren Schlüsselbund entsperren …</translation>
    </message>
    <message>
        <source>Sent. Waiting for the first word …</source>
        <translation>Gesendet. Es wird auf das erste Wort gewartet …</translation>
    </message>
    <message>
        <source>Sent again. Waiting for the first word …</source>
        <translation>Noch einmal gesendet. Es wird auf das erste Wort gewartet …</translation>
    </message>
    <message>
        <source>The answer is coming: %1 characters …</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Die Antwort trifft ein: %1 Zeichen …</translation>
    </message>
    <message>
        <source>By your prices that costs about %1.</source>
        <extracomment>%1 is an amount in the currency of the person&apos;s own settings.</extracomment>
        <translation>Nach Ihren Preisen kostet das etwa %1.</translation>
    </message>
    <message>
        <source>It was sent %1 times.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Es wurde %1-mal gesendet.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>My house</source>
        <translation>Mein Haus</translation>
    </message>
    <message>
        <source>Flat with one machine</source>
        <translation>Wohnung mit einem Gerät</translation>
    </message>
    <message>
        <source>House with solar panels</source>
        <translation>Haus mit Solaranlage</translation>
    </message>
    <message>
        <source>Large family</source>
        <translation>Große Familie</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>Nachtschicht</translation>
    </message>
    <message>
        <source>Shared house</source>
        <translation>Wohngemeinschaft</translation>
    </message>
    <message>
        <source>Weekend cottage</source>
        <translation>Wochenendhaus</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>has to be done by %1</source>
        <translation>muss bis %1 fertig sein</translation>
    </message>
    <message>
        <source>may not run %1</source>
        <translation>darf nicht laufen %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>%1: %2 per kWh</source>
        <translation>%1: %2 je kWh</translation>
    </message>
    <message>
        <source>now: %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>jetzt: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::AgeLine</name>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Renew: work the text out again as of now</source>
        <translation>Erneuern: den Text für jetzt neu ausarbeiten</translation>
    </message>
    <message>
        <source>Works it out again from the words on the left, as of now. Where the time has moved on, edits in the middle go; Ctrl+Z there brings them back.</source>
        <translation>Arbeitet ihn aus dem Text links neu aus, für jetzt. Ist die Zeit weitergelaufen, gehen Änderungen in der Mitte verloren; Strg+Z bringt sie dort zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Worked out %n minutes ago.</source>
        <translation>
            <numerusform>Vor %n Minute ausgearbeitet.</numerusform>
            <numerusform>Vor %n Minuten ausgearbeitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AnswerPane</name>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>Your words have changed since. This answer is for how they were.</source>
        <translation>Der private Text hat sich seither geändert. Diese Antwort gilt für den früheren.</translation>
    </message>
    <message>
        <source>The text in the middle has changed since. This answer is for how it was.</source>
        <translation>Der Text in der Mitte hat sich seither geändert. Diese Antwort gilt für den früheren.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>checked, in your words</source>
        <translation>geprüft, in den eigenen Worten</translation>
    </message>
    <message>
        <source>Heading: answer, checked and in your words</source>
        <translation>Überschrift: Antwort, geprüft und in den eigenen Worten</translation>
    </message>
    <message>
        <source>The answer appears here once the text in the middle has been approved and the plan was checked.</source>
        <translation>Hier erscheint die Antwort, sobald der Text in der Mitte freigegeben und der Plan geprüft ist.</translation>
    </message>
    <message>
        <source>How the answer was checked</source>
        <translation>Wie die Antwort geprüft wurde</translation>
    </message>
    <message>
        <source>How it was chec&amp;ked</source>
        <translation>Wie &amp;geprüft wurde</translation>
    </message>
    <message>
        <source>Show or hide how the answer was checked</source>
        <translation>Zeigen oder verbergen, wie die Antwort geprüft wurde</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>The first start of this plan, %1, has passed. Sanitize and solve again for a plan from now on.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Der erste Start dieses Plans, %1, ist vorbei. Für einen Plan ab jetzt noch einmal anonymisieren und lösen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApproveBar</name>
    <message>
        <source>Solved here, proved: %1. Sending is not needed.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Hier gelöst und bewiesen: %1. Senden ist nicht nötig.</translation>
    </message>
    <message>
        <source>Checked here: no plan keeps all the rules. Solving says which.</source>
        <translation>Hier geprüft: Kein Plan hält alle Regeln ein. Das Lösen sagt, welche.</translation>
    </message>
    <message>
        <source>Press Sanitize, and the text appears here for you to read.</source>
        <translation>Nach „Anonymisieren“ steht der Text hier zum Lesen.</translation>
    </message>
    <message>
        <source>Being written anew …</source>
        <translation>Wird neu geschrieben …</translation>
    </message>
    <message>
        <source>Being solved …</source>
        <translation>Wird gelöst …</translation>
    </message>
    <message>
        <source>Solved. Any change asks for your approval again.</source>
        <translation>Gelöst. Jede Änderung verlangt eine neue Freigabe.</translation>
    </message>
    <message>
        <source>Your words have changed since. Press Sanitize again.</source>
        <translation>Der private Text hat sich seither geändert. Bitte erneut anonymisieren.</translation>
    </message>
    <message>
        <source>The exact solver on this computer has already found the cheapest plan for your words and shown that none is cheaper.</source>
        <translation>Der exakte Löser auf diesem Rechner hat den günstigsten Plan schon gefunden und gezeigt, dass keiner günstiger ist.</translation>
    </message>
    <message>
        <source>To: built-in solver, on this machine. Nothing leaves.</source>
        <translation>An: eingebauter Löser auf diesem Gerät. Nichts verlässt das Gerät.</translation>
    </message>
    <message>
        <source>E&amp;xact text</source>
        <translation>E&amp;xakter Text</translation>
    </message>
    <message>
        <source>Show or hide the exact request</source>
        <translation>Die genaue Anfrage zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Shows the very bytes that are handed over, and where to.</source>
        <translation>Zeigt genau die Bytes, die übergeben werden, und wohin.</translation>
    </message>
    <message>
        <source>Solve here</source>
        <translation>Hier lösen</translation>
    </message>
    <message>
        <source>Hands this very text, and nothing else, to the solver. Enter does nothing here; press the button.</source>
        <translation>Übergibt genau diesen Text und sonst nichts an den Löser. Die Eingabetaste bewirkt hier nichts; die Schaltfläche muss gedrückt werden.</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>E&amp;xact request</source>
        <translation>E&amp;xakte Anfrage</translation>
    </message>
</context>
<context>
    <name>gatehouse::CloudChoice</name>
    <message>
        <source>These settings could not be kept: they hold until you quit.</source>
        <translation>Diese Einstellungen ließen sich nicht aufbewahren: Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::CloudKeyPart</name>
    <message>
        <source>Key of the service</source>
        <translation>Schlüssel des Dienstes</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Den Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>&amp;Keep in keychain</source>
        <translation>Im Schlüsselbund auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Use until I quit</source>
        <translation>Bis zum Beenden &amp;nutzen</translation>
    </message>
    <message>
        <source>&amp;Forget key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht mehr &amp;warten</translation>
    </message>
    <message>
        <source>The keychain is no longer waited for.</source>
        <translation>Auf den Schlüsselbund wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>A key is there until you quit.</source>
        <translation>Ein Schlüssel ist da, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is there until you quit, and in no keychain: %1</source>
        <translation>Der Schlüssel ist da, bis Sie das Programm beenden, und in keinem Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Asking the keychain. It may have to be unlocked …</source>
        <translation>Der Schlüsselbund wird gefragt. Vielleicht müssen Sie ihn entsperren …</translation>
    </message>
    <message>
        <source>The key is there until you quit.</source>
        <translation>Der Schlüssel ist da, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>There is no key for this service any more.</source>
        <translation>Für diesen Dienst gibt es keinen Schlüssel mehr.</translation>
    </message>
</context>
<context>
    <name>gatehouse::CloudWindow</name>
    <message>
        <source>Cloud model</source>
        <translation>Cloud-Modell</translation>
    </message>
    <message>
        <source>A cloud model gets the text in the middle after you have approved it, and nothing else. Its plan is checked here like every other. Each request is written down in “What left this machine”.</source>
        <translation>Ein Cloud-Modell bekommt den Text in der Mitte, nachdem Sie ihn freigegeben haben, und sonst nichts. Sein Plan wird hier geprüft wie jeder andere. Jede Anfrage wird in „Was diesen Rechner verlassen hat“ aufgeschrieben.</translation>
    </message>
    <message>
        <source>&amp;Ask this model instead of solving here</source>
        <translation>Dieses Modell &amp;fragen, statt hier zu lösen</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>The present form of its addresses.</source>
        <translation>Die heutige Form seiner Adressen.</translation>
    </message>
    <message>
        <source>Azure OpenAI, older resource</source>
        <translation>Azure OpenAI, ältere Ressource</translation>
    </message>
    <message>
        <source>Addresses that name the version of the interface.</source>
        <translation>Adressen, die die Version der Schnittstelle nennen.</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>OpenAI itself, or whoever speaks as it does.</source>
        <translation>OpenAI selbst oder wer so spricht wie OpenAI.</translation>
    </message>
    <message>
        <source>Se&amp;rvice:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>Vers&amp;ion:</translation>
    </message>
    <message>
        <source>Version of the interface</source>
        <translation>Version der Schnittstelle</translation>
    </message>
    <message>
        <source>How long the model thinks</source>
        <translation>Wie lange das Modell nachdenkt</translation>
    </message>
    <message>
        <source>Which of these a model takes differs.</source>
        <translation>Was davon ein Modell annimmt, ist verschieden.</translation>
    </message>
    <message>
        <source>as the model likes</source>
        <translation>wie das Modell will</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very little</source>
        <translation>sehr wenig</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>some time</source>
        <translation>einige Zeit</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lange</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>sehr lange</translation>
    </message>
    <message>
        <source>&amp;Thinks:</source>
        <translation>Den&amp;kt nach:</translation>
    </message>
    <message>
        <source>Most tokens of an answer</source>
        <translation>Höchstzahl an Token einer Antwort</translation>
    </message>
    <message>
        <source>A token is a piece of a word. Thinking counts, too: with too few, the answer stays empty.</source>
        <translation>Ein Token ist ein Stück eines Wortes. Auch das Nachdenken zählt: Sind es zu wenige, bleibt die Antwort leer.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>Preis einer Million gelesener Token</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>Preis einer Million geschriebener Token</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>&amp;Price of a million tokens:</source>
        <translation>&amp;Preis einer Million Token:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>Deplo&amp;yment:</source>
        <translation>Bereits&amp;tellung:</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Anfragen gehen an %1.</translation>
    </message>
    <message>
        <source>Requests cannot be sent yet: %1</source>
        <translation>Anfragen lassen sich noch nicht senden: %1</translation>
    </message>
    <message>
        <source>From now on this model is asked, each time after your approval.</source>
        <translation>Von jetzt an wird dieses Modell gefragt, jedes Mal nach Ihrer Freigabe.</translation>
    </message>
    <message>
        <source>Kept. Plans are made here; nothing leaves.</source>
        <translation>Aufbewahrt. Pläne entstehen hier; nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Us&amp;e these settings</source>
        <translation>Einstellungen &amp;übernehmen</translation>
    </message>
    <message>
        <source>At m&amp;ost, in tokens:</source>
        <translation>H&amp;öchstens, in Token:</translation>
    </message>
    <message>
        <source>Test co&amp;nnection …</source>
        <translation>Verbindun&amp;g testen …</translation>
    </message>
    <message>
        <source>Shows a small request with nothing of your household in it, which goes out only when you approve it.</source>
        <translation>Zeigt eine kleine Anfrage, in der nichts aus Ihrem Haushalt steht und die erst hinausgeht, wenn Sie sie freigeben.</translation>
    </message>
    <message>
        <source>Requests go to %1, through the proxy %2.</source>
        <translation>Anfragen gehen an %1, über den Proxy %2.</translation>
    </message>
    <message>
        <source>Whether a proxy is used</source>
        <translation>Ob ein Proxy verwendet wird</translation>
    </message>
    <message>
        <source>as this computer is set up</source>
        <translation>wie dieser Rechner eingestellt ist</translation>
    </message>
    <message>
        <source>The proxy in the settings of the desktop or of the environment, if any.</source>
        <translation>Der Proxy aus den Einstellungen der Arbeitsumgebung oder aus der Umgebung, falls es einen gibt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Requests go directly to the service.</source>
        <translation>Anfragen gehen direkt an den Dienst.</translation>
    </message>
    <message>
        <source>this one:</source>
        <translation>dieser:</translation>
    </message>
    <message>
        <source>Requests go through the proxy that you name.</source>
        <translation>Anfragen gehen über den Proxy, den Sie angeben.</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>Rechner:Port</translation>
    </message>
    <message>
        <source>Seconds that its next word is waited for</source>
        <translation>Sekunden, die auf das nächste Wort gewartet wird</translation>
    </message>
    <message>
        <source>A model that thinks long says nothing meanwhile.</source>
        <translation>Ein Modell, das lange nachdenkt, sagt solange nichts.</translation>
    </message>
    <message>
        <source>&amp;Waits, in seconds:</source>
        <translation>&amp;Wartet, in Sekunden:</translation>
    </message>
</context>
<context>
    <name>gatehouse::Comparison</name>
    <message>
        <source>In the answer: %1</source>
        <extracomment>%1 are sentences of the answer.</extracomment>
        <translation>In der Antwort: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConnectionWindow</name>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asks for a plan for one made-up machine, the same for everybody. Nothing of your household goes along; that you asked, and when, the service will know. It needs your approval like every request, and is written down before it leaves.</source>
        <translation>Fragt nach einem Plan für ein erfundenes Gerät, das für alle dasselbe ist. Aus Ihrem Haushalt geht nichts mit; dass Sie gefragt haben und wann, erfährt der Dienst. Wie jede Anfrage braucht auch diese Ihre Freigabe und wird festgehalten, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>What the test asks</source>
        <translation>Was der Test fragt</translation>
    </message>
    <message>
        <source>Exact request of the test</source>
        <translation>Genaue Anfrage des Tests</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>Noch einmal &amp;testen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Gefragt wird</translation>
    </message>
    <message>
        <source>All that is sent</source>
        <translation>Gesendet wird insgesamt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>Approve and send the test</source>
        <translation>Test freigeben und senden</translation>
    </message>
    <message>
        <source>Hands these very bytes, and nothing else, to this host. Enter does nothing here; press the button.</source>
        <translation>Übergibt genau diese Bytes, und nichts sonst, an diesen Rechner im Netz. Die Eingabetaste bewirkt hier nichts; bitte die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>This has lain here for more than ten minutes. Press Test again.</source>
        <translation>Das liegt hier seit mehr als zehn Minuten. Bitte „Noch einmal testen“ drücken.</translation>
    </message>
</context>
<context>
    <name>gatehouse::EarlierList</name>
    <message>
        <source>What this host got before</source>
        <translation>Was dieser Host schon bekam</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record of what left this machine.</source>
        <translation>Eingabetaste oder Doppelklick öffnet das Verzeichnis dessen, was diesen Rechner verlassen hat.</translation>
    </message>
</context>
<context>
    <name>gatehouse::EarlierPart</name>
    <message>
        <source>About the host that the text would go to</source>
        <translation>Über den Host, an den der Text ginge</translation>
    </message>
    <message>
        <source>The host is the computer named above that the text would go to. What it got is looked up in the record on this computer.</source>
        <translation>Der Host ist der oben genannte Rechner, an den der Text ginge. Was er bekam, steht im Verzeichnis auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Show everything that went to this host</source>
        <translation>Alles zeigen, was an diesen Host ging</translation>
    </message>
    <message>
        <source>Opens the record of what left this machine, with the very bytes.</source>
        <translation>Öffnet das Verzeichnis dessen, was diesen Rechner verlassen hat, mit den genauen Bytes.</translation>
    </message>
    <message>
        <source>Looking up what this host got before …</source>
        <translation>Es wird nachgesehen, was dieser Host schon bekam …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more …</source>
        <translation>
            <numerusform>und %n weiterer …</numerusform>
            <numerusform>und %n weitere …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExactRequest</name>
    <message>
        <source>Exact request</source>
        <translation>Genaue Anfrage</translation>
    </message>
    <message>
        <source>There is no request at the moment.</source>
        <translation>Zurzeit gibt es keine Anfrage.</translation>
    </message>
    <message>
        <source>To: built-in solver, on this machine. No host, no path, no headers: nothing leaves.</source>
        <translation>An: eingebauter Löser auf diesem Gerät. Kein Host, kein Pfad, keine Kopfzeilen: Nichts verlässt das Gerät.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes:</source>
        <translation>
            <numerusform>%n Byte:</numerusform>
            <numerusform>%n Bytes:</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Directly, through no proxy.</source>
        <translation>Direkt, über keinen Proxy.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>gatehouse::GuardedEditor</name>
    <message>
        <source>Never let “%1” leave</source>
        <extracomment>%1 are words that the person chose.</extracomment>
        <translation>„%1“ nie hinauslassen</translation>
    </message>
</context>
<context>
    <name>gatehouse::LedgerWindow</name>
    <message>
        <source>Record %1, %2 UTC, attempt %3</source>
        <translation>Eintrag %1, %2 UTC, Versuch %3</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>Über den Proxy %1</translation>
    </message>
    <message>
        <source>What left this machine</source>
        <translation>Was diesen Rechner verlassen hat</translation>
    </message>
    <message>
        <source>Search what left</source>
        <translation>Suche in dem, was hinausging</translation>
    </message>
    <message>
        <source>Search hosts, times and texts</source>
        <translation>Adressen, Zeiten und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Records of what left</source>
        <translation>Einträge dessen, was hinausging</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Bytes of the chosen record</source>
        <translation>Bytes des gewählten Eintrags</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Erase …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Nothing has left this machine yet.</source>
        <translation>Diesen Rechner hat noch nichts verlassen.</translation>
    </message>
    <message>
        <source>Not certain, the ledger was changed. %1</source>
        <extracomment>%1 is a sentence on what became of a request.</extracomment>
        <translation>Nicht sicher, das Verzeichnis wurde verändert. %1</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Verzeichnis exportieren</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>A copy was written.</source>
        <translation>Eine Kopie wurde geschrieben.</translation>
    </message>
    <message>
        <source>Erase the ledger?</source>
        <translation>Verzeichnis löschen?</translation>
    </message>
    <message>
        <source>All records of what left this machine are gone then, here and for good; what the hosts got, they keep. A new ledger begins that says that the one before was erased.</source>
        <translation>Alle Einträge dessen, was diesen Rechner verlassen hat, sind dann hier endgültig weg; was die Empfänger bekommen haben, behalten sie. Ein neues Verzeichnis beginnt, in dem steht, dass das vorige gelöscht wurde.</translation>
    </message>
    <message>
        <source>Reading what left this machine …</source>
        <translation>Es wird gelesen, was diesen Rechner verlassen hat …</translation>
    </message>
</context>
<context>
    <name>gatehouse::LevelNote</name>
    <message>
        <source>Clock times, durations, energies, prices and how many machines there are: so bedtimes, your tariff, often the kind of machine.</source>
        <translation>Uhrzeiten, Laufzeiten, Energiemengen, Preise und wie viele Geräte es sind: also Schlafenszeiten, Ihren Tarif, oft die Art des Geräts.</translation>
    </message>
    <message>
        <source>Durations, energies, prices and how many machines there are: so your tariff, often the kind of machine. No clock is written, but whoever knows when the text came can work it out.</source>
        <translation>Laufzeiten, Energiemengen, Preise und wie viele Geräte es sind: also Ihren Tarif, oft die Art des Geräts. Uhrzeiten stehen nicht darin, aber wer weiß, wann der Text kam, kann sie ausrechnen.</translation>
    </message>
    <message>
        <source>Durations, how long each price holds, and how energies, and prices, compare with each other. The amounts are disguised, and made-up machines stand among yours where your rules allow it.</source>
        <translation>Laufzeiten, wie lange jeder Preis gilt und wie sich die Energiemengen und die Preise untereinander verhalten. Die Beträge sind verkleidet, und wo Ihre Regeln es zulassen, stehen erfundene Geräte zwischen Ihren.</translation>
    </message>
    <message>
        <source>A provider that it is sent to also knows your account, your address, when you ask and how often. Only the text is anonymous.</source>
        <translation>Ein Anbieter, an den der Text geht, kennt außerdem Ihr Konto, Ihre Adresse, den Zeitpunkt und wie oft Sie fragen. Anonym ist nur der Text.</translation>
    </message>
    <message>
        <source>What the text &amp;still tells</source>
        <translation>&amp;Was der Text noch verrät</translation>
    </message>
    <message>
        <source>Show or hide what the text still tells</source>
        <translation>Zeigen oder verbergen, was der Text noch verrät</translation>
    </message>
    <message>
        <source>Shows what whoever receives the text can learn at this level.</source>
        <translation>Zeigt, was der Empfänger des Textes auf dieser Stufe erfahren kann.</translation>
    </message>
    <message>
        <source>This text is disguised: change facts on the left.</source>
        <translation>Dieser Text ist verkleidet: Angaben werden links geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::LocalChoice</name>
    <message>
        <source>The built-in reader reads alone. %1</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>Der eingebaute Leser liest allein. %1</translation>
    </message>
    <message>
        <source>These settings could not be kept: they hold until you quit.</source>
        <translation>Diese Einstellungen ließen sich nicht aufbewahren: Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>A program for models</source>
        <translation>Ein Programm für Modelle</translation>
    </message>
</context>
<context>
    <name>gatehouse::LocalLine</name>
    <message>
        <source>Local model …</source>
        <translation>Lokales Modell …</translation>
    </message>
    <message>
        <source>Choose a model on this machine that reads along.</source>
        <translation>Ein Modell auf diesem Rechner wählen, das mitliest.</translation>
    </message>
    <message>
        <source>Show or hide what the local model thinks</source>
        <translation>Zeigen oder verbergen, was das lokale Modell denkt</translation>
    </message>
    <message>
        <source>What the local model thinks</source>
        <translation>Was das lokale Modell denkt</translation>
    </message>
    <message>
        <source>Gatehouse cannot see whether its program passes your words on.</source>
        <translation>Gatehouse kann nicht sehen, ob sein Programm Ihre Worte weitergibt.</translation>
    </message>
    <message>
        <source>Tho&amp;ughts</source>
        <translation>Ge&amp;danken</translation>
    </message>
    <message>
        <source>Reader: built-in and %1.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Leser: eingebaut und %1.</translation>
    </message>
    <message>
        <source>Reader: built-in. %1 could join.</source>
        <extracomment>%1 is the name of a program.</extracomment>
        <translation>Leser: eingebaut. %1 könnte mitlesen.</translation>
    </message>
    <message>
        <source>Reader: built-in.</source>
        <translation>Leser: eingebaut.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Goes on with what the built-in reader found.</source>
        <translation>Weiter mit dem, was der eingebaute Leser fand.</translation>
    </message>
</context>
<context>
    <name>gatehouse::LocalWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a model, %2 what is told of it: &quot;8.0B, 9.6 GB&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>Lokales Modell</translation>
    </message>
    <message>
        <source>A model on this machine can read your words beside the built-in reader and show what that may have missed. Your words go to it and to nobody else; nothing that it writes is ever sent.</source>
        <translation>Ein Modell auf diesem Rechner kann Ihre Worte neben dem eingebauten Leser lesen und zeigen, was diesem vielleicht entgangen ist. Ihre Worte gehen an das Modell und an niemanden sonst; nichts, was es schreibt, wird je gesendet.</translation>
    </message>
    <message>
        <source>Let it &amp;read my words</source>
        <translation>Meine Worte &amp;lesen lassen</translation>
    </message>
    <message>
        <source>Do &amp;not ask it</source>
        <translation>&amp;Nicht fragen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Says of each model whether it is of this machine.</source>
        <translation>Sagt von jedem Modell, ob es von diesem Rechner ist.</translation>
    </message>
    <message>
        <source>Another one (llama.cpp, LM Studio)</source>
        <translation>Ein anderes (llama.cpp, LM Studio)</translation>
    </message>
    <message>
        <source>Any program that speaks as OpenAI does.</source>
        <translation>Jedes Programm, das so spricht wie OpenAI.</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>Address on this machine</source>
        <translation>Adresse auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;suchen</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>How long the model thinks</source>
        <translation>Wie lange das Modell nachdenkt</translation>
    </message>
    <message>
        <source>A model that cannot do this does what is nearest.</source>
        <translation>Ein Modell, das dies nicht kann, tut das Nächstliegende.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>some time</source>
        <translation>einige Zeit</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lange</translation>
    </message>
    <message>
        <source>as the model likes</source>
        <translation>wie das Modell will</translation>
    </message>
    <message>
        <source>&amp;Thinks:</source>
        <translation>Den&amp;kt nach:</translation>
    </message>
    <message>
        <source>Tokens that it takes in at once</source>
        <translation>Token, die es auf einmal aufnimmt</translation>
    </message>
    <message>
        <source>A token is a piece of a word. More of them need more memory; with too few, a long text does not fit, and that is said.</source>
        <translation>Ein Token ist ein Stück eines Wortes. Mehr davon brauchen mehr Speicher; bei zu wenigen passt ein langer Text nicht, und das wird gesagt.</translation>
    </message>
    <message>
        <source>Takes in, in to&amp;kens:</source>
        <translation>Nimmt auf, in To&amp;ken:</translation>
    </message>
    <message>
        <source>A program was found. Gatehouse cannot see whether it passes words on to another machine.</source>
        <translation>Ein Programm ist da. Gatehouse kann nicht sehen, ob es Worte an einen anderen Rechner weitergibt.</translation>
    </message>
    <message>
        <source>Ollama %1 was found. This version has a known hole (CVE-2026-7482); get a newer one.</source>
        <extracomment>%1 is a version.</extracomment>
        <translation>Ollama %1 ist da. Diese Version hat eine bekannte Lücke (CVE-2026-7482); holen Sie eine neuere.</translation>
    </message>
    <message>
        <source>Ollama %1 was found.</source>
        <extracomment>%1 is a version.</extracomment>
        <translation>Ollama %1 ist da.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>To get Ollama: install it from ollama.com/download. It usually starts by itself; else type “ollama serve” in a terminal. Then press Look again.</source>
        <translation>So kommen Sie zu Ollama: Installieren Sie es von ollama.com/download. Meist startet es von selbst; sonst geben Sie „ollama serve“ in ein Terminal ein. Dann drücken Sie „Noch einmal suchen“.</translation>
    </message>
    <message>
        <source>%1, runs elsewhere</source>
        <extracomment>%1 is a model and what is told of it.</extracomment>
        <translation>%1, läuft anderswo</translation>
    </message>
    <message>
        <source>%1, not fetched yet</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1, noch nicht geholt</translation>
    </message>
    <message>
        <source>Your words go to %1. You agreed to that; whatever of it changes is asked again.</source>
        <extracomment>%1 is a model, with the program that runs it and where.</extracomment>
        <translation>Ihre Worte gehen an %1. Dem haben Sie zugestimmt; ändert sich etwas daran, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Your words would go to %1.</source>
        <translation>Ihre Worte gingen an %1.</translation>
    </message>
    <message>
        <source>It has no model. Load one there, then press Look again.</source>
        <translation>Es hat kein Modell. Laden Sie dort eines, dann drücken Sie „Noch einmal suchen“.</translation>
    </message>
    <message>
        <source>From now on it reads along whenever you press Sanitize.</source>
        <translation>Von jetzt an liest es mit, wenn Sie „Anonymisieren“ drücken.</translation>
    </message>
    <message>
        <source>It gets none of your words. The built-in reader reads.</source>
        <translation>Es bekommt keines Ihrer Worte. Der eingebaute Leser liest.</translation>
    </message>
</context>
<context>
    <name>gatehouse::MainWindow</name>
    <message>
        <source>The question can have %1 characters at most; the rest was not taken over. Put what the house knows into the left pane.</source>
        <translation>Die Frage kann höchstens %1 Zeichen haben; der Rest wurde nicht übernommen. Was das Haus weiß, gehört in das linke Feld.</translation>
    </message>
    <message>
        <source>Open household</source>
        <translation>Haushalt öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save household</source>
        <translation>Haushalt speichern</translation>
    </message>
    <message>
        <source>Unsaved household</source>
        <translation>Haushalt nicht gespeichert</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Das Geschriebene ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Neuer Haushalt</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <extracomment>%1 is the name of a file, %2 says why.</extracomment>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ModelWordsView</name>
    <message>
        <source>They are not a few plain sentences.</source>
        <translation>Es sind nicht ein paar schlichte Sätze.</translation>
    </message>
    <message>
        <source>They have a name or another word that cannot be checked against the plan.</source>
        <translation>Sie enthalten einen Namen oder ein anderes Wort, das sich nicht am Plan prüfen lässt.</translation>
    </message>
    <message>
        <source>What they say of a machine does not agree with the plan.</source>
        <translation>Was sie über ein Gerät sagen, stimmt nicht mit dem Plan überein.</translation>
    </message>
    <message>
        <source>A time in them does not agree with the plan.</source>
        <translation>Eine Uhrzeit darin stimmt nicht mit dem Plan überein.</translation>
    </message>
    <message>
        <source>A length of time in them does not agree with the plan.</source>
        <translation>Eine Dauer darin stimmt nicht mit dem Plan überein.</translation>
    </message>
    <message>
        <source>An amount in them does not agree with the plan.</source>
        <translation>Ein Betrag darin stimmt nicht mit dem Plan überein.</translation>
    </message>
    <message>
        <source>A number in them does not agree with the plan.</source>
        <translation>Eine Zahl darin stimmt nicht mit dem Plan überein.</translation>
    </message>
    <message>
        <source>When they would start a machine does not agree with the plan.</source>
        <translation>Wann sie ein Gerät starten würden, stimmt nicht mit dem Plan überein.</translation>
    </message>
    <message>
        <source>They claim that a machine is running; nobody switched one on.</source>
        <translation>Sie behaupten, dass ein Gerät läuft; niemand hat eines eingeschaltet.</translation>
    </message>
    <message>
        <source>The local model is writing what this means …</source>
        <translation>Das lokale Modell schreibt auf, was das bedeutet …</translation>
    </message>
    <message>
        <source>The sentences of %1, the local model, are not shown. %2</source>
        <extracomment>%1 is the name of a model, %2 a sentence that says why.</extracomment>
        <translation>Die Sätze von %1, dem lokalen Modell, werden nicht gezeigt. %2</translation>
    </message>
    <message>
        <source>Told by %1, and checked against the plan:</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Erzählt von %1 und am Plan geprüft:</translation>
    </message>
</context>
<context>
    <name>gatehouse::NeverLeave</name>
    <message>
        <source>“%1” never leaves from now on. Settings &gt; Words that never leave has the list.</source>
        <extracomment>%1 are words that the person chose.</extracomment>
        <translation>„%1“ geht ab jetzt nie hinaus. Die Liste steht unter Einstellungen &gt; Wörter, die nie hinausgehen.</translation>
    </message>
    <message>
        <source>Your list of words that never leave cannot be read, so nothing was added. %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>Ihre Liste der Wörter, die nie hinausgehen, ist nicht lesbar, darum wurde nichts hinzugefügt. %1</translation>
    </message>
    <message>
        <source>Your list of words that never leave was not changed. %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>Ihre Liste der Wörter, die nie hinausgehen, wurde nicht geändert. %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::OtherPlans</name>
    <message>
        <source>Use the plan that was made here</source>
        <translation>Den hier gemachten Plan nehmen</translation>
    </message>
    <message>
        <source>The exact solver on this machine has solved it. Nothing leaves.</source>
        <translation>Der exakte Löser auf diesem Rechner hat es gelöst. Nichts geht hinaus.</translation>
    </message>
    <message>
        <source>Ask again, with what was wrong named</source>
        <translation>Noch einmal fragen und nennen, was falsch war</translation>
    </message>
    <message>
        <source>Writes the refused runs and the broken rules into the middle, for you to read and approve. Nothing is sent before.</source>
        <translation>Schreibt die abgelehnten Läufe und die gebrochenen Regeln in die Mitte, zum Lesen und Freigeben. Vorher wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>gatehouse::OutboundPane</name>
    <message>
        <source>Leaves this machine</source>
        <translation>Verlässt das Gerät</translation>
    </message>
    <message>
        <source>only if you approve it</source>
        <translation>nur nach Freigabe</translation>
    </message>
    <message>
        <source>Heading: what leaves this machine</source>
        <translation>Überschrift: was das Gerät verlässt</translation>
    </message>
    <message>
        <source>The problem without names appears here:

to read, to change, to approve.</source>
        <translation>Hier erscheint das Problem ohne Namen:

zum Lesen, Ändern und Freigeben.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PrivateEditor</name>
    <message>
        <source>Understood as: the time it is now</source>
        <translation>Verstanden als: wie spät es jetzt ist</translation>
    </message>
    <message>
        <source>Understood as: the machine you ask about</source>
        <translation>Verstanden als: das Gerät, um das es geht</translation>
    </message>
    <message>
        <source>Understood as: a machine</source>
        <translation>Verstanden als: ein Gerät</translation>
    </message>
    <message>
        <source>Understood as: how long the machine runs</source>
        <translation>Verstanden als: wie lange das Gerät läuft</translation>
    </message>
    <message>
        <source>Understood as: the electricity one run takes</source>
        <translation>Verstanden als: der Strom für einen Lauf</translation>
    </message>
    <message>
        <source>Understood as: the machine has to be done by then</source>
        <translation>Verstanden als: bis dahin muss das Gerät fertig sein</translation>
    </message>
    <message>
        <source>Understood as: the machine does not start before then</source>
        <translation>Verstanden als: das Gerät startet nicht vorher</translation>
    </message>
    <message>
        <source>Understood as: the machine does not run during this time</source>
        <translation>Verstanden als: in dieser Zeit läuft das Gerät nicht</translation>
    </message>
    <message>
        <source>Understood as: one machine runs after another</source>
        <translation>Verstanden als: ein Gerät läuft nach einem anderen</translation>
    </message>
    <message>
        <source>Understood as: a price of electricity</source>
        <translation>Verstanden als: ein Strompreis</translation>
    </message>
    <message>
        <source>Understood as: the most power the house may draw at once</source>
        <translation>Verstanden als: die Leistung, die das Haus höchstens gleichzeitig ziehen darf</translation>
    </message>
    <message>
        <source>This line is why nothing could be worked out.</source>
        <translation>An dieser Zeile ist es gescheitert.</translation>
    </message>
    <message>
        <source>Understood, and not needed for this question. It stays here.</source>
        <translation>Verstanden und für diese Frage nicht nötig. Bleibt hier.</translation>
    </message>
    <message>
        <source>Not understood, so not used. Say it in other words, or leave it.</source>
        <translation>Nicht verstanden und deshalb nicht verwendet. Anders sagen oder so lassen.</translation>
    </message>
    <message>
        <source>Understood only in part: what is not underlined was not used. Say it in other words, or leave it.</source>
        <translation>Nur zum Teil verstanden: Was nicht unterstrichen ist, wurde nicht verwendet. Anders sagen oder so lassen.</translation>
    </message>
    <message>
        <source>A rule for this machine stands in a line that was not understood.</source>
        <translation>Eine Regel für dieses Gerät steht in einer Zeile, die nicht verstanden wurde.</translation>
    </message>
    <message>
        <source>Understood as: these machines do not run at the same time</source>
        <translation>Verstanden als: diese Geräte laufen nicht gleichzeitig</translation>
    </message>
    <message>
        <source>Understood as: the machine may be paused</source>
        <translation>Verstanden als: das Gerät darf Pausen machen</translation>
    </message>
    <message>
        <source>Understood as: the machine may be left out, and what that is worth</source>
        <translation>Verstanden als: das Gerät darf ausfallen, und was sein Lauf wert ist</translation>
    </message>
    <message>
        <source>Understood as: power of your own, from the sun for instance</source>
        <translation>Verstanden als: eigener Strom, zum Beispiel von der Sonne</translation>
    </message>
    <message>
        <source>Understood as: what power earns that you feed in</source>
        <translation>Verstanden als: was eingespeister Strom einbringt</translation>
    </message>
</context>
<context>
    <name>gatehouse::PrivatePane</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>stays on this machine</source>
        <translation>bleibt auf diesem Gerät</translation>
    </message>
    <message>
        <source>Heading: private, stays on this machine</source>
        <translation>Überschrift: privat, bleibt auf diesem Gerät</translation>
    </message>
    <message>
        <source>Private input</source>
        <translation>Private Eingabe</translation>
    </message>
    <message>
        <source>1 fact not used</source>
        <translation>1 Angabe ungenutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n facts not used</source>
        <translation>
            <numerusform>%n Angabe ungenutzt</numerusform>
            <numerusform>%n Angaben ungenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood, and no part of the question. Lines: %1</source>
        <translation>Verstanden, aber kein Teil der Frage. Zeilen: %1</translation>
    </message>
    <message>
        <source>Write what the house knows, in your own words:

what time it is, what each machine needs, by when, and what electricity costs.</source>
        <translation>Was das Haus weiß, in eigenen Worten (der Leser versteht Englisch):

wie spät es ist, was jedes Gerät braucht, bis wann, und was Strom kostet.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Show or hide what each fact became</source>
        <translation>Zeigen oder verbergen, was aus jeder Angabe wurde</translation>
    </message>
</context>
<context>
    <name>gatehouse::PullPart</name>
    <message>
        <source>S&amp;top fetching</source>
        <translation>Holen &amp;anhalten</translation>
    </message>
    <message>
        <source>How much of the model is fetched</source>
        <translation>Wie viel vom Modell geholt ist</translation>
    </message>
    <message>
        <source>&amp;Fetch %1</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1 &amp;holen</translation>
    </message>
    <message>
        <source>%1 is not on this machine yet. Ollama fetches it from registry.ollama.ai, several gigabytes; nothing of your household has a part in it.</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>%1 ist noch nicht auf diesem Rechner. Ollama holt es von registry.ollama.ai, mehrere Gigabyte; nichts von Ihrem Haushalt hat daran Anteil.</translation>
    </message>
    <message>
        <source>Stopped. What came stays; fetching goes on from there.</source>
        <translation>Angehalten. Was kam, bleibt; das Holen geht von dort weiter.</translation>
    </message>
</context>
<context>
    <name>gatehouse::QuestionBar</name>
    <message>
        <source>this computer first</source>
        <translation>dieser Rechner zuerst</translation>
    </message>
    <message>
        <source>the other side first</source>
        <translation>die andere Seite zuerst</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>always asks</source>
        <translation>fragt immer</translation>
    </message>
    <message>
        <source>asks when needed</source>
        <translation>fragt bei Bedarf</translation>
    </message>
    <message>
        <source>asks if you like</source>
        <translation>fragt auf Wunsch</translation>
    </message>
    <message>
        <source>for privacy</source>
        <translation>für die Privatsphäre</translation>
    </message>
    <message>
        <source>for cost and speed</source>
        <translation>für Kosten und Tempo</translation>
    </message>
    <message>
        <source>for trust</source>
        <translation>für Verlässlichkeit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Should the dishwasher run now or later?</source>
        <translation>Soll die Spülmaschine jetzt oder später laufen?</translation>
    </message>
    <message>
        <source>What you want to know, about one machine. It stays on this computer.</source>
        <translation>Was zu einem Gerät gefragt wird. Bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Sa&amp;nitize</source>
        <translation>A&amp;nonymisieren</translation>
    </message>
    <message>
        <source>Sanitize</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Writes the problem anew without names, for you to read. Nothing is sent. (Ctrl+Return)</source>
        <translation>Schreibt das Problem ohne Namen neu, zum Lesen. Nichts wird gesendet. (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Label: question</source>
        <translation>Beschriftung: Frage</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Your words become a problem without names, you read and approve it, it is solved, and the plan is checked and put back into your words here.</source>
        <translation>Aus den eigenen Worten wird ein Problem ohne Namen; es wird gelesen, freigegeben und gelöst, und der Plan wird hier geprüft und wieder in eigene Worte gefasst.</translation>
    </message>
    <message>
        <source>Sanitize-and-Solve</source>
        <translation>Sanitize-and-Solve</translation>
    </message>
    <message>
        <source>Who acts first, when the solving side is asked, and why the work is split between two sides</source>
        <translation>Wer zuerst handelt, wann die lösende Seite gefragt wird und warum die Arbeit geteilt ist</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Schutzstufe</translation>
    </message>
    <message>
        <source>How much the text in the middle still tells</source>
        <translation>Wie viel der Text in der Mitte noch verrät</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Names are gone; clock times, prices and energies stay.</source>
        <translation>Namen sind weg; Uhrzeiten, Preise und Energien bleiben.</translation>
    </message>
    <message>
        <source>Hide names and clock times</source>
        <translation>Namen und Uhrzeiten verbergen</translation>
    </message>
    <message>
        <source>No clock is written: every time counts from now.</source>
        <translation>Keine Uhrzeit steht da: Jede Zeit zählt ab jetzt.</translation>
    </message>
    <message>
        <source>Privacy &amp;level</source>
        <translation>Schutz&amp;stufe</translation>
    </message>
    <message>
        <source>Label: privacy level</source>
        <translation>Beschriftung: Schutzstufe</translation>
    </message>
    <message>
        <source>Pa&amp;ttern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Label: pattern</source>
        <translation>Beschriftung: Muster</translation>
    </message>
    <message>
        <source>Hide names, times, prices and energies</source>
        <translation>Namen, Zeiten, Preise und Energiemengen verbergen</translation>
    </message>
    <message>
        <source>Energies and prices are disguised so that plans rank the same, machines are shuffled. The plan that comes back is put right here.</source>
        <translation>Energiemengen und Preise werden so verkleidet, dass die Reihenfolge der Pläne gleich bleibt, Geräte werden gemischt. Der Plan, der zurückkommt, wird hier zurückübersetzt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ReplacementList</name>
    <message>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::StepStrip</name>
    <message>
        <source>Sanitize</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Your words become a problem without names.</source>
        <translation>Aus den eigenen Worten wird ein Problem ohne Namen.</translation>
    </message>
    <message>
        <source>You read what would leave, change it if you like, and approve it.</source>
        <translation>Lesen, was das Gerät verlassen würde, ändern, freigeben.</translation>
    </message>
    <message>
        <source>The approved text, and nothing else, is solved.</source>
        <translation>Gelöst wird der freigegebene Text und sonst nichts.</translation>
    </message>
    <message>
        <source>The plan that came back is held against every rule and price.</source>
        <translation>Der Plan wird an jeder Regel und jedem Preis gemessen.</translation>
    </message>
    <message>
        <source>The plan is put back into your words.</source>
        <translation>Der Plan wird wieder in die eigenen Worte gefasst.</translation>
    </message>
    <message>
        <source>Step %1: waiting</source>
        <translation>Schritt %1: wartet</translation>
    </message>
    <message>
        <source>Step %1: under way</source>
        <translation>Schritt %1: läuft</translation>
    </message>
    <message>
        <source>Step %1: done</source>
        <translation>Schritt %1: fertig</translation>
    </message>
    <message>
        <source>Step %1: came to nothing</source>
        <translation>Schritt %1: ohne Ergebnis</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <translation>unter %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stops what is under way. Nothing you typed is lost.</source>
        <translation>Hält an, was gerade läuft. Nichts Geschriebenes geht verloren.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TimelineView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>may not run</source>
        <translation>darf nicht laufen</translation>
    </message>
    <message>
        <source>has to be done</source>
        <translation>muss fertig sein</translation>
    </message>
</context>
<context>
    <name>gatehouse::TryPart</name>
    <message>
        <source>&amp;Test question</source>
        <translation>&amp;Testfrage</translation>
    </message>
    <message>
        <source>Asks the model what 7 times 6 is. Nothing of your household is in it.</source>
        <translation>Fragt das Modell, was 7 mal 6 ist. Nichts von Ihrem Haushalt ist darin.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Asked. Loading the model can take a while …</source>
        <translation>Gefragt. Das Laden des Modells kann eine Weile dauern …</translation>
    </message>
    <message>
        <source>It answered “%1” after %2 s.</source>
        <extracomment>%1 is the answer of a model, %2 a number.</extracomment>
        <translation>Es antwortete „%1“ nach %2 s.</translation>
    </message>
</context>
<context>
    <name>gatehouse::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New household</source>
        <translation>&amp;Neuer Haushalt</translation>
    </message>
    <message>
        <source>&amp;Open household …</source>
        <translation>Haushalt &amp;öffnen …</translation>
    </message>
    <message>
        <source>Sa&amp;mple households</source>
        <translation>&amp;Beispielhaushalte</translation>
    </message>
    <message>
        <source>&amp;Save household</source>
        <translation>Haushalt &amp;speichern</translation>
    </message>
    <message>
        <source>Save household &amp;as …</source>
        <translation>Haushalt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;Über Gatehouse</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;So geht es</translation>
    </message>
    <message>
        <source>&amp;Next replacement</source>
        <translation>&amp;Nächste Ersetzung</translation>
    </message>
    <message>
        <source>&amp;Previous replacement</source>
        <translation>&amp;Vorige Ersetzung</translation>
    </message>
    <message>
        <source>&amp;What left this machine …</source>
        <translation>&amp;Was diesen Rechner verlassen hat …</translation>
    </message>
    <message>
        <source>Never &amp;let this leave</source>
        <translation>Das nie &amp;hinauslassen</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Words that never leave …</source>
        <translation>&amp;Wörter, die nie hinausgehen …</translation>
    </message>
    <message>
        <source>&amp;Cloud model …</source>
        <translation>&amp;Cloud-Modell …</translation>
    </message>
    <message>
        <source>&amp;Local model …</source>
        <translation>&amp;Lokales Modell …</translation>
    </message>
</context>
<context>
    <name>gatehouse::WordEdits</name>
    <message>
        <source>This edit cannot be copied into your words without changing something else as well. Change it on the left, in your own words.</source>
        <translation>Diese Änderung lässt sich nicht in Ihren Text übernehmen, ohne dass sich noch etwas anderes ändert. Bitte links ändern, in eigenen Worten.</translation>
    </message>
    <message>
        <source>One edit cannot be copied into your words without changing something else as well. Change it on the left, in your own words.</source>
        <translation>Eine Änderung lässt sich nicht in Ihren Text übernehmen, ohne dass sich noch etwas anderes ändert. Bitte links ändern, in eigenen Worten.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be copied into your words without changing something else as well. Change them on the left, in your own words.</source>
        <translation>
            <numerusform>%n Änderung lässt sich nicht in Ihren Text übernehmen, ohne dass sich noch etwas anderes ändert. Bitte links ändern, in eigenen Worten.</numerusform>
            <numerusform>%n Änderungen lassen sich nicht in Ihren Text übernehmen, ohne dass sich noch etwas anderes ändert. Bitte links ändern, in eigenen Worten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time cannot be replaced in your words without changing something else as well. Change it on the left.</source>
        <translation>Die Uhrzeit lässt sich in Ihrem Text nicht ersetzen, ohne dass sich noch etwas anderes ändert. Bitte links ändern.</translation>
    </message>
</context>
<context>
    <name>gatehouse::WordsWindow</name>
    <message>
        <source>Words that never leave</source>
        <translation>Wörter, die nie hinausgehen</translation>
    </message>
    <message>
        <source>Word or phrase to add</source>
        <translation>Neues Wort oder neue Wörter</translation>
    </message>
    <message>
        <source>A name, a street, a phrase</source>
        <translation>Ein Name, eine Straße, mehrere Wörter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Words on the list</source>
        <translation>Wörter auf der Liste</translation>
    </message>
    <message>
        <source>No word is on the list yet.</source>
        <translation>Noch steht kein Wort auf der Liste.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>The list in %1 cannot be read, and stays as it is. %2</source>
        <extracomment>%1 is the path of a file, %2 says why.</extracomment>
        <translation>Die Liste in %1 ist nicht lesbar und bleibt, wie sie ist. %2</translation>
    </message>
    <message>
        <source>Several lines can be pasted at once: each becomes an entry.</source>
        <translation>Es lassen sich mehrere Zeilen auf einmal einfügen: Jede wird ein Eintrag.</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Wieder a&amp;ufnehmen</translation>
    </message>
    <message>
        <source>At most %1 characters fit in here at once; the rest was not taken over.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Auf einmal passen höchstens %1 Zeichen hinein; der Rest wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>“%1” is no longer on the list.</source>
        <extracomment>%1 is a word or a phrase.</extracomment>
        <translation>„%1“ steht nicht mehr auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer on the list.</source>
        <translation>
            <numerusform>%n Eintrag steht nicht mehr auf der Liste.</numerusform>
            <numerusform>%n Einträge stehen nicht mehr auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list in %1 was not changed. %2</source>
        <extracomment>%1 is the path of a file, %2 says why.</extracomment>
        <translation>Die Liste in %1 wurde nicht geändert. %2</translation>
    </message>
    <message>
        <source>No text that holds one of these words can be approved, whichever household is open and however the word is written. A phrase counts as a whole: add a word of it, too, where it must not leave alone either. The list itself stays on this machine.</source>
        <translation>Kein Text mit einem dieser Wörter lässt sich freigeben, gleich welcher Haushalt offen ist und wie das Wort geschrieben ist. Mehrere Wörter in einer Zeile zählen als Ganzes: Was auch einzeln nicht hinaus darf, gehört einzeln auf die Liste. Die Liste selbst bleibt auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no translation for %1; the window speaks English.</source>
        <translation>Für %1 gibt es keine Übersetzung; das Fenster spricht Englisch.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>less than %1</source>
        <extracomment>%1 is an amount of money; stands before &quot;cheaper&quot; and &quot;dearer&quot;.</extracomment>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>It costs as much as now: %1.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Das kostet so viel wie jetzt: %1.</translation>
    </message>
    <message>
        <source>It is %1 dearer than now: %2 instead of %3. Your rules leave no better time for everything together.</source>
        <extracomment>%1, %2 and %3 are amounts of money.</extracomment>
        <translation>Das ist %1 teurer als jetzt: %2 statt %3. Die Regeln lassen für alles zusammen keine bessere Zeit.</translation>
    </message>
    <message>
        <source>It is %1 cheaper than now: %2 instead of %3.</source>
        <extracomment>%1, %2 and %3 are amounts of money.</extracomment>
        <translation>Das ist %1 günstiger als jetzt: %2 statt %3.</translation>
    </message>
    <message>
        <source>It may not run now. The first start that your rules allow is %1; the plan costs no more than that: %2.</source>
        <extracomment>%1 is a moment: &quot;at 21:30&quot;, %2 an amount of money.</extracomment>
        <translation>Jetzt darf es nicht laufen. Der erste erlaubte Start ist %1; der Plan kostet nicht mehr: %2.</translation>
    </message>
    <message>
        <source>It may not run now. The first start that your rules allow is %1; the plan is %2 dearer than that: %3 instead of %4, because everything has to fit together.</source>
        <extracomment>%1 is a moment: &quot;at 21:30&quot;; %2, %3 and %4 are amounts of money.</extracomment>
        <translation>Jetzt darf es nicht laufen. Der erste erlaubte Start ist %1; der Plan ist %2 teurer: %3 statt %4, weil alles zusammenpassen muss.</translation>
    </message>
    <message>
        <source>It may not run now. The first start that your rules allow is %1; the plan is %2 cheaper than that: %3 instead of %4.</source>
        <extracomment>%1 is a moment: &quot;at 21:30&quot;; %2, %3 and %4 are amounts of money.</extracomment>
        <translation>Jetzt darf es nicht laufen. Der erste erlaubte Start ist %1; der Plan ist %2 günstiger: %3 statt %4.</translation>
    </message>
    <message>
        <source>That is before %1, from when it must be off.</source>
        <extracomment>%1 is a time: &quot;22:30&quot;, &quot;tomorrow 06:30&quot;.</extracomment>
        <translation>Das ist vor %1; ab dann muss es aus sein.</translation>
    </message>
    <message>
        <source>That is in time: it has to be done by %1.</source>
        <extracomment>%1 is a time: &quot;22:30&quot;, &quot;tomorrow 06:30&quot;.</extracomment>
        <translation>Das ist rechtzeitig: Es muss bis %1 fertig sein.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Das kostet %1.</translation>
    </message>
    <message>
        <source>%1: stays off.</source>
        <extracomment>%1 is a machine.</extracomment>
        <translation>%1: bleibt aus.</translation>
    </message>
    <message>
        <source>%1: %2, for %3.</source>
        <extracomment>%1 is a machine, %2 a stretch of time: &quot;20:00 to 21:30&quot;, %3 an amount of money.</extracomment>
        <translation>%1: %2, für %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a machine, %2 a rule: &quot;done by 06:30&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The house: %1.</source>
        <extracomment>%1 is a rule of the house: &quot;all machines together at most 3000 W&quot;.</extracomment>
        <translation>Das Haus: %1.</translation>
    </message>
    <message>
        <source>%1, which runs for %2: %3.</source>
        <extracomment>%1 is a machine, %2 a length of time, %3 rules: &quot;done by 06:30&quot;.</extracomment>
        <translation>%1, Laufzeit %2: %3.</translation>
    </message>
    <message>
        <source>Please look at this:</source>
        <translation>Bitte ansehen:</translation>
    </message>
    <message>
        <source>1 line of your text was not understood, so this holds only for the rest of it.</source>
        <translation>1 Zeile des Textes wurde nicht verstanden; dies gilt also nur für den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of your text were not understood, so this holds only for the rest of it.</source>
        <translation>
            <numerusform>%n Zeile des Textes wurde nicht verstanden; dies gilt also nur für den Rest.</numerusform>
            <numerusform>%n Zeilen des Textes wurden nicht verstanden; dies gilt also nur für den Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that was asked has rules that your household does not have, and the plan breaks some of those.</source>
        <translation>Der gelöste Text hat Regeln, die der Haushalt nicht hat, und der Plan verletzt einige davon.</translation>
    </message>
    <message>
        <source>The plan:</source>
        <translation>Der Plan:</translation>
    </message>
    <message>
        <source>Rules it keeps:</source>
        <translation>Eingehaltene Regeln:</translation>
    </message>
    <message>
        <source>What is wrong with it:</source>
        <translation>Was daran falsch ist:</translation>
    </message>
    <message>
        <source>These rules cannot hold together, so no plan can be good:</source>
        <translation>Diese Regeln lassen sich nicht zugleich einhalten; kein Plan kann gut sein:</translation>
    </message>
    <message>
        <source>There is a plan that keeps all rules; the cheapest one costs %1. Ask again, or let the built-in solver plan.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Es gibt einen Plan, der alle Regeln einhält; der günstigste kostet %1. Noch einmal fragen oder den eingebauten Löser planen lassen.</translation>
    </message>
    <message>
        <source>These cannot hold together:</source>
        <translation>Das lässt sich nicht zugleich einhalten:</translation>
    </message>
    <message>
        <source>Change one of them or take it away, and ask again.</source>
        <translation>Eine der Regeln ändern oder weglassen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>There is one, and the cheapest costs %1. Ask again, or let the built-in solver plan.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Es gibt einen, und der günstigste kostet %1. Noch einmal fragen oder den eingebauten Löser planen lassen.</translation>
    </message>
    <message>
        <source>Say what to do, for instance “gatehouse-cli ask FILE”; --help lists all calls.</source>
        <translation>Bitte sagen, was zu tun ist, etwa „gatehouse-cli ask FILE“; --help nennt alle Aufrufe.</translation>
    </message>
    <message>
        <source>There is no call “%1”; --help lists all calls.</source>
        <translation>Den Aufruf „%1“ gibt es nicht; --help nennt alle Aufrufe.</translation>
    </message>
    <message>
        <source>This call has no option “%1”; --help lists all options.</source>
        <translation>Dieser Aufruf hat keine Option „%1“; --help nennt alle Optionen.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice; give it once.</source>
        <translation>Die Option „%1“ steht zweimal da; einmal genügt.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value behind it.</source>
        <translation>Hinter der Option „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Name the file that holds the household&apos;s text, or - for standard input.</source>
        <translation>Bitte die Datei mit dem Text des Haushalts nennen, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for this call.</source>
        <translation>„%1“ ist für diesen Aufruf ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Name at least one file of private text with --private FILE.</source>
        <translation>Bitte mindestens eine Datei mit privatem Text nennen: --private FILE.</translation>
    </message>
    <message>
        <source>Name the file that holds the problem with --problem FILE.</source>
        <translation>Bitte die Datei mit dem Problem nennen: --problem FILE.</translation>
    </message>
    <message>
        <source>Standard input is read for something else by this call; name a file in place of “%1”.</source>
        <translation>Dieser Aufruf liest die Standardeingabe für etwas anderes; statt „%1“ bitte eine Datei nennen.</translation>
    </message>
    <message>
        <source>%1 with %2 kWh</source>
        <extracomment>%1 is a length of time, %2 a number.</extracomment>
        <translation>%1 mit %2 kWh</translation>
    </message>
    <message>
        <source>the plan reaches to %1</source>
        <translation>der Plan reicht bis %1</translation>
    </message>
    <message>
        <source>the question is about no machine in particular</source>
        <translation>die Frage meint kein bestimmtes Gerät</translation>
    </message>
    <message>
        <source>the question is about the %1</source>
        <extracomment>%1 is a machine.</extracomment>
        <translation>die Frage meint „%1“</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>das ganze Gerät</translation>
    </message>
    <message>
        <source>may pause, in pieces of at least %1</source>
        <translation>darf pausieren, in Stücken von mindestens %1</translation>
    </message>
    <message>
        <source>runs without a pause</source>
        <translation>läuft ohne Pause</translation>
    </message>
    <message>
        <source>may stay out, which is worth %1</source>
        <translation>darf wegbleiben, das ist %1 wert</translation>
    </message>
    <message>
        <source>has to run</source>
        <translation>muss laufen</translation>
    </message>
    <message>
        <source>%1: what is asked leaves this out: %2.</source>
        <extracomment>%1 is a machine, %2 what is left out: &quot;done by 06:30&quot;.</extracomment>
        <translation>%1: Im gefragten Text fehlt: %2.</translation>
    </message>
    <message>
        <source>%1: what is asked adds this: %2.</source>
        <extracomment>%1 is a machine, %2 what is added: &quot;done by 06:30&quot;.</extracomment>
        <translation>%1: Im gefragten Text steht zusätzlich: %2.</translation>
    </message>
    <message>
        <source>%1: what is asked says something else about this: %2.</source>
        <extracomment>%1 is a machine, %2 a fact about it.</extracomment>
        <translation>%1: Der gefragte Text sagt etwas anderes zu: %2.</translation>
    </message>
    <message>
        <source>%1: your household says “%2”, and what is asked says “%3”.</source>
        <extracomment>%1 is a machine; %2 and %3 are facts: &quot;done by 06:30&quot;, &quot;done by 07:00&quot;.</extracomment>
        <translation>%1: Der Haushalt sagt „%2“, der gefragte Text „%3“.</translation>
    </message>
    <message>
        <source>What is asked leaves this out: %1.</source>
        <translation>Im gefragten Text fehlt: %1.</translation>
    </message>
    <message>
        <source>What is asked adds this: %1.</source>
        <translation>Im gefragten Text steht zusätzlich: %1.</translation>
    </message>
    <message>
        <source>What is asked says something else about this: %1.</source>
        <translation>Der gefragte Text sagt etwas anderes zu: %1.</translation>
    </message>
    <message>
        <source>Your household says “%1”, and what is asked says “%2”.</source>
        <translation>Der Haushalt sagt „%1“, der gefragte Text „%2“.</translation>
    </message>
    <message>
        <source>the text is too large. Take out what has nothing to do with the question.</source>
        <translation>der Text ist zu groß. Bitte weglassen, was nichts mit der Frage zu tun hat.</translation>
    </message>
    <message>
        <source>the line is too long. Break it into shorter lines.</source>
        <translation>die Zeile ist zu lang. Bitte in kürzere Zeilen teilen.</translation>
    </message>
    <message>
        <source>this is not a text file. Open a plain text file, or type the text in.</source>
        <translation>das ist keine Textdatei. Bitte eine einfache Textdatei öffnen oder den Text eintippen.</translation>
    </message>
    <message>
        <source>there are letters here that are not UTF-8. Save the text as UTF-8 and open it again.</source>
        <translation>hier stehen Zeichen, die nicht UTF-8 sind. Bitte den Text als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>there is no such file. Check its name and folder.</source>
        <translation>diese Datei gibt es nicht. Bitte Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>this cannot be read. Check that it is a file, not a folder, and that you may open it.</source>
        <translation>das lässt sich nicht lesen. Bitte prüfen, ob es eine Datei und kein Ordner ist und ob sie geöffnet werden darf.</translation>
    </message>
    <message>
        <source>this cannot be written. Check that there is room and that you may write there.</source>
        <translation>das lässt sich nicht schreiben. Bitte prüfen, ob Platz ist und dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>there is no text yet. Write what your machines need, what electricity costs, and your question.</source>
        <translation>es gibt noch keinen Text. Bitte schreiben, was die Geräte brauchen, was Strom kostet und wie die Frage lautet.</translation>
    </message>
    <message>
        <source>no question was found. Ask one such as “Should the dishwasher run now or later?”.</source>
        <translation>es wurde keine Frage gefunden. Bitte eine stellen, etwa „Should the dishwasher run now or later?“.</translation>
    </message>
    <message>
        <source>the question names no machine whose minutes and kWh are given. Ask about one that has both.</source>
        <translation>die Frage nennt kein Gerät, dessen Minuten und kWh angegeben sind. Bitte nach einem fragen, das beides hat.</translation>
    </message>
    <message>
        <source>the question may mean more than one machine. Name just one, the way the text calls it.</source>
        <translation>die Frage kann mehrere Geräte meinen. Bitte nur eines nennen, so wie es im Text heißt.</translation>
    </message>
    <message>
        <source>the machine you ask about has no running time. Add it, for instance “90 minutes”.</source>
        <translation>das gefragte Gerät hat keine Laufzeit. Bitte ergänzen, etwa „90 minutes“.</translation>
    </message>
    <message>
        <source>the machine you ask about has no energy. Add it, for instance “1.2 kWh”.</source>
        <translation>das gefragte Gerät hat keinen Verbrauch. Bitte ergänzen, etwa „1.2 kWh“.</translation>
    </message>
    <message>
        <source>no price of electricity is given. Add one for each time of day, for instance “20:00 to 06:00: 0.22 per kWh”.</source>
        <translation>es ist kein Strompreis angegeben. Bitte für jede Tageszeit einen ergänzen, etwa „20:00 to 06:00: 0.22 per kWh“.</translation>
    </message>
    <message>
        <source>part of the day has no price. Add a price for that time.</source>
        <translation>ein Teil des Tages hat keinen Preis. Bitte für diese Zeit einen ergänzen.</translation>
    </message>
    <message>
        <source>part of the day has two prices. Keep one of them.</source>
        <translation>ein Teil des Tages hat zwei Preise. Bitte nur einen behalten.</translation>
    </message>
    <message>
        <source>there are too many machines to plan for. Leave out those that your question does not need.</source>
        <translation>es sind zu viele Geräte zum Planen. Bitte weglassen, was die Frage nicht braucht.</translation>
    </message>
    <message>
        <source>a number is larger than a household can need. Check it for a slip.</source>
        <translation>eine Zahl ist größer, als ein Haushalt sie brauchen kann. Bitte auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>this is not JSON. Check brackets, quotation marks and commas.</source>
        <translation>das ist kein JSON. Bitte Klammern, Anführungszeichen und Kommas prüfen.</translation>
    </message>
    <message>
        <source>a field is missing. Add it.</source>
        <translation>ein Feld fehlt. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>a field holds the wrong kind of value. Correct it.</source>
        <translation>ein Feld hat die falsche Art von Wert. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>a field is not known here. Check how it is spelled, or take it out.</source>
        <translation>ein Feld ist hier nicht bekannt. Bitte Schreibweise prüfen oder weglassen.</translation>
    </message>
    <message>
        <source>two loads have the same id. Give each its own.</source>
        <translation>zwei Lasten haben dieselbe Kennung. Bitte jeder eine eigene geben.</translation>
    </message>
    <message>
        <source>a load is named that is not in the list. Check its id.</source>
        <translation>eine genannte Last steht nicht in der Liste. Bitte ihre Kennung prüfen.</translation>
    </message>
    <message>
        <source>each of these machines waits for the other. Take one of the rules away.</source>
        <translation>diese Geräte warten gegenseitig aufeinander. Bitte eine der Regeln weglassen.</translation>
    </message>
    <message>
        <source>this is not in the form in which problems leave this machine. Write it the way the other lines are written.</source>
        <translation>das hat nicht die Form, in der Probleme das Gerät verlassen. Bitte so schreiben wie die anderen Zeilen.</translation>
    </message>
    <message>
        <source>the reply is no schedule. Ask once more.</source>
        <translation>die Antwort ist kein Zeitplan. Bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>the text is larger than %1 MB. Take out what has nothing to do with the question.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>der Text ist größer als %1 MB. Bitte weglassen, was nichts mit der Frage zu tun hat.</translation>
    </message>
    <message>
        <source>the line has more than %1 characters. Break it into shorter lines.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>die Zeile hat mehr als %1 Zeichen. Bitte in kürzere Zeilen teilen.</translation>
    </message>
    <message>
        <source>you ask about “%1”, and the text does not say how long that runs and how many kWh it uses. Add both, or ask about a machine that has them.</source>
        <extracomment>%1 are words of the household&apos;s question.</extracomment>
        <translation>gefragt ist „%1“, und der Text sagt nicht, wie lange das läuft und wie viele kWh es braucht. Bitte beides ergänzen oder nach einem Gerät fragen, das es hat.</translation>
    </message>
    <message>
        <source>“%1” may mean more than one machine. Name just one, the way the text calls it.</source>
        <extracomment>%1 are words of the household&apos;s question.</extracomment>
        <translation>„%1“ kann mehrere Geräte meinen. Bitte nur eines nennen, so wie es im Text heißt.</translation>
    </message>
    <message>
        <source>the text does not say how long “%1” runs. Add it, for instance “90 minutes”.</source>
        <extracomment>%1 is a machine in the household&apos;s words.</extracomment>
        <translation>der Text sagt nicht, wie lange „%1“ läuft. Bitte ergänzen, etwa „90 minutes“.</translation>
    </message>
    <message>
        <source>the text does not say how much electricity “%1” uses. Add it, for instance “1.2 kWh”.</source>
        <extracomment>%1 is a machine in the household&apos;s words.</extracomment>
        <translation>der Text sagt nicht, wie viel Strom „%1“ braucht. Bitte ergänzen, etwa „1.2 kWh“.</translation>
    </message>
    <message>
        <source>no price is given from %1 to %2. Add a price for that time.</source>
        <extracomment>%1 and %2 are times: &quot;05:00&quot;, &quot;06:00&quot;.</extracomment>
        <translation>von %1 bis %2 ist kein Preis angegeben. Bitte für diese Zeit einen ergänzen.</translation>
    </message>
    <message>
        <source>two prices are given from %1 to %2. Keep one of them.</source>
        <extracomment>%1 and %2 are times: &quot;05:00&quot;, &quot;06:00&quot;.</extracomment>
        <translation>von %1 bis %2 sind zwei Preise angegeben. Bitte nur einen behalten.</translation>
    </message>
    <message>
        <source>there are more than %1 machines. Leave out those that your question does not need.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>es sind mehr als %1 Geräte. Bitte weglassen, was die Frage nicht braucht.</translation>
    </message>
    <message>
        <source>a number is larger than a household can need (%1). Check it for a slip.</source>
        <extracomment>%1 is what is too large: &quot;load_A&quot;, &quot;200 kWh&quot;.</extracomment>
        <translation>eine Zahl ist größer, als ein Haushalt sie brauchen kann (%1). Bitte auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>the field %1 is missing. Add it.</source>
        <extracomment>%1 is a field: &quot;loads[0].id&quot;.</extracomment>
        <translation>das Feld %1 fehlt. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>the field %1 holds the wrong kind of value. Correct it.</source>
        <extracomment>%1 is a field: &quot;loads[0].id&quot;.</extracomment>
        <translation>das Feld %1 hat die falsche Art von Wert. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the value of %1 is outside of what is possible. Correct it.</source>
        <extracomment>%1 is a field: &quot;loads[0].id&quot;.</extracomment>
        <translation>der Wert von %1 liegt außerhalb des Möglichen. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 is not known here. Check how it is spelled, or take it out.</source>
        <extracomment>%1 is a field: &quot;loads[0].id&quot;.</extracomment>
        <translation>das Feld %1 ist hier nicht bekannt. Bitte Schreibweise prüfen oder weglassen.</translation>
    </message>
    <message>
        <source>there is more than one load with the id %1. Give each its own.</source>
        <extracomment>%1 is an id: &quot;load_B&quot;.</extracomment>
        <translation>es gibt mehr als eine Last mit der Kennung %1. Bitte jeder eine eigene geben.</translation>
    </message>
    <message>
        <source>the load %1 is named and is not in the list. Check its id.</source>
        <extracomment>%1 is an id: &quot;load_B&quot;.</extracomment>
        <translation>die Last %1 ist genannt und steht nicht in der Liste. Bitte ihre Kennung prüfen.</translation>
    </message>
    <message>
        <source>the rules of order lead in a circle (%1): each waits for the other. Take one of the rules away.</source>
        <extracomment>%1 is an id: &quot;load_B&quot;.</extracomment>
        <translation>die Reihenfolge führt im Kreis (%1): Jedes wartet auf das andere. Bitte eine der Regeln weglassen.</translation>
    </message>
    <message>
        <source>“%1” is not in the form in which problems leave this machine. Write it the way the other lines are written.</source>
        <extracomment>%1 are words of the text that leaves.</extracomment>
        <translation>„%1“ hat nicht die Form, in der Probleme das Gerät verlassen. Bitte so schreiben wie die anderen Zeilen.</translation>
    </message>
    <message>
        <source>the reply is no schedule that can be read (%1). Ask once more.</source>
        <extracomment>%1 is a field: &quot;proposed_schedule[0].start&quot;.</extracomment>
        <translation>die Antwort ist kein lesbarer Zeitplan (%1). Bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 and line %2: %3</source>
        <extracomment>%1 and %2 are line numbers, %3 a sentence.</extracomment>
        <translation>Zeile %1 und Zeile %2: %3</translation>
    </message>
    <message>
        <source>this quiet time has no end. It was taken to last from %1 to %2.</source>
        <translation>diese Ruhezeit hat kein Ende. Angenommen wurde: von %1 bis %2.</translation>
    </message>
    <message>
        <source>the quiet time of the %1 has no end. It was taken to last from %2 to %3.</source>
        <extracomment>%1 is a machine, %2 and %3 are times.</extracomment>
        <translation>die Ruhezeit von „%1“ hat kein Ende. Angenommen wurde: von %2 bis %3.</translation>
    </message>
    <message>
        <source>this deadline lies behind the end of the planning day. It was moved up to %1.</source>
        <translation>diese Frist liegt hinter dem Ende des Plantags. Sie wurde auf %1 vorgezogen.</translation>
    </message>
    <message>
        <source>the prices end here, so nothing is planned beyond %1.</source>
        <translation>hier enden die Preise; geplant wird deshalb nur bis %1.</translation>
    </message>
    <message>
        <source>this deadline is too early: nothing can be done by %1. Move it to a later time.</source>
        <translation>diese Frist ist zu früh: Bis %1 kann nichts fertig sein. Bitte nach hinten verlegen.</translation>
    </message>
    <message>
        <source>this deadline is too early: the %1 cannot be done by %2, even if it starts now. Move it to a later time.</source>
        <extracomment>%1 is a machine, %2 a time.</extracomment>
        <translation>diese Frist ist zu früh: „%1“ kann bis %2 nicht fertig sein, selbst wenn es jetzt startet. Bitte nach hinten verlegen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a word of your household and must not leave. Take it out.</source>
        <extracomment>In all of these %1 is a line number, %2 are words of the text that leaves.</extracomment>
        <translation>Zeile %1: „%2“ ist ein Wort aus dem Haushalt und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” has no place in the form in which problems leave this machine. Take it out, or write it the way the other lines are written.</source>
        <translation>Zeile %1: „%2“ hat keinen Platz in der Form, in der Probleme das Gerät verlassen. Bitte herausnehmen oder so schreiben wie die anderen Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing to approve yet. Press Sanitize first.</source>
        <translation>Es gibt noch nichts freizugeben. Bitte zuerst anonymisieren.</translation>
    </message>
    <message>
        <source>This text cannot be read as a problem, so it cannot be approved. Correct the marked place, or sanitize again.</source>
        <translation>Dieser Text lässt sich nicht als Problem lesen und deshalb nicht freigeben. Bitte die genannte Stelle berichtigen oder erneut anonymisieren.</translation>
    </message>
    <message>
        <source>The text holds words that may not leave. Take them out.</source>
        <translation>Der Text enthält Wörter, die nicht hinaus dürfen. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>The text is not in plain form. Press Tidy to write it anew.</source>
        <translation>Der Text hat nicht die einfache Form. „Aufräumen“ schreibt ihn neu.</translation>
    </message>
    <message>
        <source>This text was approved already and is on its way. Change it or sanitize again to ask once more.</source>
        <translation>Dieser Text ist schon freigegeben und unterwegs. Zum erneuten Fragen ändern oder neu anonymisieren.</translation>
    </message>
    <message>
        <source>Line %1 was not understood: “%2”.</source>
        <extracomment>%1 is a line number, %2 are words of the household.</extracomment>
        <translation>Zeile %1 wurde nicht verstanden: „%2“.</translation>
    </message>
    <message>
        <source>Not this time. Leave the %1 off.</source>
        <extracomment>%1 is a machine.</extracomment>
        <translation>Diesmal nicht. „%1“ auslassen.</translation>
    </message>
    <message>
        <source>Now. Start the %1 right away; it is done %2.</source>
        <extracomment>%1 is a machine, %2 a moment: &quot;at 21:30&quot;, &quot;tomorrow at 06:30&quot;.</extracomment>
        <translation>Jetzt. „%1“ sofort starten; fertig %2.</translation>
    </message>
    <message>
        <source>Later. Start the %1 %2; it is done %3.</source>
        <extracomment>%1 is a machine, %2 and %3 are moments: &quot;at 21:30&quot;, &quot;tomorrow at 06:30&quot;.</extracomment>
        <translation>Später. „%1“ %2 starten; fertig %3.</translation>
    </message>
    <message>
        <source>Proved cheapest: %1.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Nachweislich am günstigsten: %1.</translation>
    </message>
    <message>
        <source>%1, proved cheapest for what was understood; 1 line was not.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>%1, nachweislich am günstigsten für das Verstandene; 1 Zeile wurde nicht verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>%1, proved cheapest for what was understood; %n lines were not.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>
            <numerusform>%1, nachweislich am günstigsten für das Verstandene; %n Zeile wurde nicht verstanden.</numerusform>
            <numerusform>%1, nachweislich am günstigsten für das Verstandene; %n Zeilen wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and not the cheapest: there is a plan that keeps all rules for %2.</source>
        <extracomment>%1 and %2 are amounts of money.</extracomment>
        <translation>%1, und nicht am günstigsten: Es gibt einen Plan, der alle Regeln einhält, für %2.</translation>
    </message>
    <message>
        <source>%1, not proved to be the cheapest: no plan is cheaper than %2.</source>
        <extracomment>%1 and %2 are amounts of money.</extracomment>
        <translation>%1, nicht als günstigster bewiesen: Kein Plan ist günstiger als %2.</translation>
    </message>
    <message>
        <source>%1, not proved to be the cheapest.</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>%1, nicht als günstigster bewiesen.</translation>
    </message>
    <message>
        <source>Do not use this plan: it breaks rules of your household.</source>
        <translation>Diesen Plan nicht verwenden: Er verletzt Regeln des Haushalts.</translation>
    </message>
    <message>
        <source>No plan can keep all of your rules.</source>
        <translation>Kein Plan kann alle Regeln einhalten.</translation>
    </message>
    <message>
        <source>No plan came back.</source>
        <translation>Es kam kein Plan zurück.</translation>
    </message>
    <message>
        <source>Checked here: the plan is not good.</source>
        <translation>Hier geprüft: Der Plan ist nicht gut.</translation>
    </message>
    <message>
        <source>Proved here: there is no plan.</source>
        <translation>Hier bewiesen: Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>not from %1</source>
        <extracomment>%1 is a stretch of time: &quot;22:30 to 06:30&quot;.</extracomment>
        <translation>nicht von %1</translation>
    </message>
    <message>
        <source>only after the %1</source>
        <extracomment>%1 is a machine: &quot;dishwasher&quot;.</extracomment>
        <translation>erst nach „%1“</translation>
    </message>
    <message>
        <source>at most %1 after the %2</source>
        <extracomment>%1 is a length of time, %2 a machine: &quot;60 minutes&quot;, &quot;washing machine&quot;.</extracomment>
        <translation>höchstens %1 nach „%2“</translation>
    </message>
    <message>
        <source>not together with the %1</source>
        <extracomment>%1 is a machine: &quot;dishwasher&quot;.</extracomment>
        <translation>nicht zusammen mit „%1“</translation>
    </message>
    <message>
        <source>all machines together at most %1 W</source>
        <translation>alle Geräte zusammen höchstens %1 W</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day; follows &quot;by&quot;, &quot;from&quot;, &quot;to&quot; and &quot;before&quot;.</extracomment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are sentences.
----------
%1 is a weekday, %2 a time of day; follows &quot;by&quot;, &quot;from&quot;, &quot;to&quot; and &quot;before&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>um Mitternacht</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 is a weekday, %2 a time of day.</extracomment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are moments: &quot;20:00&quot;, &quot;midnight&quot;, &quot;tomorrow 06:30&quot;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>fertig bis %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>in pieces of at least %1</source>
        <translation>in Stücken von mindestens %1</translation>
    </message>
    <message>
        <source>inside the time that is planned, up to %1</source>
        <translation>innerhalb der geplanten Zeit, bis %1</translation>
    </message>
    <message>
        <source>is a machine of your household</source>
        <translation>ist ein Gerät des Haushalts</translation>
    </message>
    <message>
        <source>%1: it starts too early: %2 instead of %3 or later.</source>
        <extracomment>%1 is a machine, %2 and %3 are times.</extracomment>
        <translation>%1: startet zu früh: %2 statt %3 oder später.</translation>
    </message>
    <message>
        <source>%1: it is done too late: %2 instead of %3 or before.</source>
        <extracomment>%1 is a machine, %2 and %3 are times.</extracomment>
        <translation>%1: ist zu spät fertig: %2 statt %3 oder früher.</translation>
    </message>
    <message>
        <source>%1: it runs from %2 to %3, when it must be off.</source>
        <extracomment>%1 is a machine, %2 and %3 are times.</extracomment>
        <translation>%1: läuft von %2 bis %3, wenn es aus sein muss.</translation>
    </message>
    <message>
        <source>%1: it starts before this one is done: %2.</source>
        <extracomment>%1 and %2 are machines.</extracomment>
        <translation>%1: startet, bevor dieses fertig ist: %2.</translation>
    </message>
    <message>
        <source>%1: it starts more than %3 after this one is done: %2.</source>
        <extracomment>%1 and %2 are machines, %3 is a length of time.</extracomment>
        <translation>%1: startet mehr als %3, nachdem dieses fertig ist: %2.</translation>
    </message>
    <message>
        <source>%1: from %3 to %4 it runs together with this one, which it must not: %2.</source>
        <extracomment>%1 and %2 are machines, %3 and %4 are times.</extracomment>
        <translation>%1: läuft von %3 bis %4 zusammen mit diesem, was nicht sein darf: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 all machines together draw more than %3 W.</source>
        <extracomment>%1 and %2 are times, %3 is a number.</extracomment>
        <translation>Von %1 bis %2 ziehen alle Geräte zusammen mehr als %3 W.</translation>
    </message>
    <message>
        <source>%1: it does not run for as long as it takes, %2.</source>
        <extracomment>%1 is a machine, %2 a length of time.</extracomment>
        <translation>%1: läuft nicht so lange wie nötig, %2.</translation>
    </message>
    <message>
        <source>%1: it runs in a piece that is shorter than %2.</source>
        <extracomment>%1 is a machine, %2 a length of time.</extracomment>
        <translation>%1: läuft in einem Stück, das kürzer ist als %2.</translation>
    </message>
    <message>
        <source>%1: it runs outside the time that is planned, now to %2.</source>
        <extracomment>%1 is a machine, %2 a time.</extracomment>
        <translation>%1: läuft außerhalb der geplanten Zeit, jetzt bis %2.</translation>
    </message>
    <message>
        <source>%1: it is missing from the plan.</source>
        <extracomment>%1 is a machine.</extracomment>
        <translation>%1: fehlt im Plan.</translation>
    </message>
    <message>
        <source>%1: the plan names it, and there is no such machine.</source>
        <extracomment>%1 is an id such as &quot;load_X&quot;.</extracomment>
        <translation>%1: steht im Plan, und ein solches Gerät gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>this is outside of what is possible, as an end that comes before its beginning is. Correct it.</source>
        <translation>das liegt außerhalb des Möglichen, wie etwa ein Ende vor seinem Anfang. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>Each amount is rounded on its own, so they may not add up to the last digit.</source>
        <translation>Jeder Betrag ist für sich gerundet; die letzte Stelle kann deshalb nicht aufgehen.</translation>
    </message>
    <message>
        <source>the text says it is %1 now, and the clock does not. The plan counts from %1; correct the text if that is old.</source>
        <translation>laut Text ist es jetzt %1, laut Uhr nicht. Der Plan zählt ab %1; ist das veraltet, bitte den Text berichtigen.</translation>
    </message>
    <message>
        <source>Part of the text has not been in view yet: scroll through it.</source>
        <translation>Ein Teil des Textes war noch nicht zu sehen: bitte ganz durchblättern.</translation>
    </message>
    <message>
        <source>Line %1 was understood only in part: “%2”.</source>
        <extracomment>%1 is a line number, %2 are words of the household.</extracomment>
        <translation>Zeile %1 wurde nur zum Teil verstanden: „%2“.</translation>
    </message>
    <message>
        <source>this is JSON, but not an object in braces, {…}. Put the fields into one.</source>
        <translation>das ist JSON, aber kein Objekt in geschweiften Klammern, {…}. Bitte die Felder in eines setzen.</translation>
    </message>
    <message>
        <source>here brackets stand within brackets far deeper than anything needs. Take some away.</source>
        <translation>hier stehen Klammern in Klammern, weit tiefer, als irgendetwas es braucht. Bitte einige wegnehmen.</translation>
    </message>
    <message>
        <source>there is nothing in it. Check where it comes from.</source>
        <translation>es steht nichts darin. Bitte prüfen, woher es kommt.</translation>
    </message>
    <message>
        <source>a field is written twice. Keep one of the two.</source>
        <translation>ein Feld steht zweimal da. Bitte eines der beiden behalten.</translation>
    </message>
    <message>
        <source>this time of day means nothing without a line “Now:”. Add one, or write hours and minutes from now, as “+7:30”.</source>
        <translation>diese Uhrzeit sagt nichts ohne eine Zeile „Now:“. Bitte eine hinzufügen oder Stunden und Minuten ab jetzt schreiben, wie „+7:30“.</translation>
    </message>
    <message>
        <source>a load is left out and runs all the same. Take out the one or the other.</source>
        <translation>eine Last ist weggelassen und läuft trotzdem. Bitte das eine oder das andere herausnehmen.</translation>
    </message>
    <message>
        <source>the field %1 must be a whole number without quotation marks, such as 90. Correct it.</source>
        <translation>das Feld %1 muss eine ganze Zahl ohne Anführungszeichen sein, etwa 90. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be true or false, without quotation marks. Correct it.</source>
        <translation>das Feld %1 muss true oder false sein, ohne Anführungszeichen. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be text in quotation marks. Correct it.</source>
        <translation>das Feld %1 muss Text in Anführungszeichen sein. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be a list in square brackets. Correct it.</source>
        <translation>das Feld %1 muss eine Liste in eckigen Klammern sein. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be an object in braces. Correct it.</source>
        <translation>das Feld %1 muss ein Objekt in geschweiften Klammern sein. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be the id of a load, such as “load_A”: small letters, then one or two capitals. Correct it.</source>
        <translation>das Feld %1 muss die Kennung einer Last sein, etwa „load_A“: Kleinbuchstaben, dann ein oder zwei Großbuchstaben. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be a price such as “0.22”: digits, a point, at most nine decimals, no comma, no plus. Correct it.</source>
        <translation>das Feld %1 muss ein Preis sein wie „0.22“: Ziffern, ein Punkt, höchstens neun Nachkommastellen, kein Komma, kein Plus. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the field %1 must be two whole numbers in square brackets, such as [240, 720]. Correct it.</source>
        <translation>das Feld %1 muss aus zwei ganzen Zahlen in eckigen Klammern bestehen, etwa [240, 720]. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>a machine must run for at least 1 minute and at most 4320, which is three days. Check the number for a slip.</source>
        <translation>ein Gerät muss mindestens 1 Minute und höchstens 4320 Minuten laufen, das sind drei Tage. Bitte auf einen Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>a machine can use at most 200 kWh. Check the number for a slip.</source>
        <translation>ein Gerät kann höchstens 200 kWh brauchen. Bitte auf einen Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>a price can be at most 1000 per kWh, and at least -1000. Check the number for a slip.</source>
        <translation>ein Preis kann höchstens 1000 je kWh betragen und mindestens -1000. Bitte auf einen Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>the field %1 is written twice. Keep one of the two.</source>
        <extracomment>%1 is a field: &quot;loads[0].id&quot;.</extracomment>
        <translation>das Feld %1 steht zweimal da. Bitte eines der beiden behalten.</translation>
    </message>
    <message>
        <source>the time of day “%1” means nothing without a line “Now:”. Add one, or write hours and minutes from now, as “+7:30”.</source>
        <extracomment>%1 is a time of the text that leaves: &quot;01:00&quot;.</extracomment>
        <translation>die Uhrzeit „%1“ sagt nichts ohne eine Zeile „Now:“. Bitte eine hinzufügen oder Stunden und Minuten ab jetzt schreiben, wie „+7:30“.</translation>
    </message>
    <message>
        <source>the load %1 is left out and runs all the same. Take out the one or the other.</source>
        <extracomment>%1 is an id: &quot;load_B&quot;.</extracomment>
        <translation>die Last %1 ist weggelassen und läuft trotzdem. Bitte das eine oder das andere herausnehmen.</translation>
    </message>
    <message>
        <source>%1: it is to run from %2 to %3, which is no time at all.</source>
        <extracomment>%1 is a machine, %2 and %3 are times.</extracomment>
        <translation>%1: soll von %2 bis %3 laufen, und das ist gar keine Zeit.</translation>
    </message>
    <message>
        <source>no plan was found in time, and it is not proved that there is none. Leave out a machine, or one of the rules.</source>
        <translation>rechtzeitig wurde kein Plan gefunden, und es ist nicht bewiesen, dass es keinen gibt. Bitte ein Gerät oder eine der Regeln weglassen.</translation>
    </message>
    <message>
        <source>this is not in plain form. It has to be written anew.</source>
        <translation>das hat nicht die einfache Form. Es muss neu geschrieben werden.</translation>
    </message>
    <message>
        <source>Line %1: “%2” looks like an e-mail address and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ sieht wie eine E-Mail-Adresse aus und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” looks like an address on the network and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ sieht wie eine Netzadresse aus und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is the number of a bank account and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ ist eine Kontonummer und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is the number of a payment card and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ ist eine Kartennummer und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” looks like the coordinates of a place and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ sieht wie die Koordinaten eines Ortes aus und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” looks like a key or password and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ sieht wie ein Schlüssel oder Passwort aus und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” looks like a telephone number and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ sieht wie eine Telefonnummer aus und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” looks like a postal address and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ sieht wie eine Postanschrift aus und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a number that has no place here: too large, too many decimals, or one too many. Put another one, or take it out.</source>
        <translation>Zeile %1: „%2“ ist eine Zahl, die hier keinen Platz hat: zu groß, mit zu vielen Nachkommastellen oder eine zu viel. Bitte eine andere einsetzen oder sie herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” comes out of turn: the letters of loads follow each other from load_A on, so that they spell nothing. Name it with the next free letter, or take the line out.</source>
        <translation>Zeile %1: „%2“ ist nicht an der Reihe: Die Buchstaben der Lasten folgen einander von load_A an, damit sie nichts buchstabieren. Bitte den nächsten freien Buchstaben nehmen oder die Zeile herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: the text cannot be read as a problem from “%2” on. Correct the line.</source>
        <translation>Zeile %1: Ab „%2“ lässt sich der Text nicht als Problem lesen. Bitte die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not in plain form, so spaces, zeros, capitals or the order of lines could carry something. It has to be written anew.</source>
        <translation>Zeile %1: „%2“ hat nicht die einfache Form, also könnten Leerzeichen, Nullen, Großbuchstaben oder die Reihenfolge der Zeilen etwas mitteilen. Es muss neu geschrieben werden.</translation>
    </message>
    <message>
        <source>The text cannot be read as a problem: something is missing or contradicts itself.</source>
        <translation>Der Text lässt sich nicht als Problem lesen: Etwas fehlt oder widerspricht sich.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not in plain form, so spaces, zeros, capitals or order could carry something. In plain form it reads: “%3”.</source>
        <extracomment>%1 is a line number, %2 are words of the text that leaves, %3 is the line as it should be.</extracomment>
        <translation>Zeile %1: „%2“ hat nicht die einfache Form, also könnten Leerzeichen, Nullen, Großbuchstaben oder die Reihenfolge etwas mitteilen. In einfacher Form heißt es: „%3“.</translation>
    </message>
    <message>
        <source>The address it would go to is not one that can be trusted: it has to be a plain host name, reached over https.</source>
        <translation>Der Adresse, an die es ginge, ist nicht zu trauen: Sie muss ein einfacher Rechnername sein, der über https erreicht wird.</translation>
    </message>
    <message>
        <source>This text is more than ten minutes old, so its times are no longer right. Press Sanitize to write it anew.</source>
        <translation>Dieser Text ist mehr als zehn Minuten alt, also stimmen seine Zeiten nicht mehr. Bitte erneut anonymisieren.</translation>
    </message>
    <message>
        <source>The address it goes to holds “%1”, one of your private words. The receiver knows that address.</source>
        <extracomment>%1 is a word of the household.</extracomment>
        <translation>Die Adresse, an die es geht, enthält „%1“, eines Ihrer privaten Wörter. Der Empfänger kennt diese Adresse.</translation>
    </message>
    <message>
        <source>the record of what leaves this machine cannot be written, so nothing was sent. Check that you may write to its file and folder.</source>
        <translation>das Verzeichnis dessen, was diesen Rechner verlässt, kann nicht geschrieben werden, daher wurde nichts gesendet. Bitte prüfen, ob in Datei und Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>the record of what leaves this machine cannot be read, and nothing was sent. Check that you may open its file.</source>
        <translation>das Verzeichnis dessen, was diesen Rechner verlässt, kann nicht gelesen werden, und es wurde nichts gesendet. Bitte prüfen, ob die Datei geöffnet werden darf.</translation>
    </message>
    <message>
        <source>the disk has no room to record what leaves this machine, so nothing was sent. Make room and try again.</source>
        <translation>auf dem Datenträger ist kein Platz, um festzuhalten, was diesen Rechner verlässt, daher wurde nichts gesendet. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>where the record of what leaves this machine belongs there is something that is no plain file, so nothing was sent. Move it away and try again.</source>
        <translation>wo das Verzeichnis dessen, was diesen Rechner verlässt, liegen soll, liegt etwas, das keine gewöhnliche Datei ist, daher wurde nichts gesendet. Bitte wegräumen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>the folder for the record of what leaves this machine is not there and cannot be made, so nothing was sent. Make it, or name another profile folder.</source>
        <translation>der Ordner für das Verzeichnis dessen, was diesen Rechner verlässt, fehlt und kann nicht angelegt werden, daher wurde nichts gesendet. Bitte anlegen oder einen anderen Profilordner nennen.</translation>
    </message>
    <message>
        <source>another program keeps the record of what leaves this machine busy, so nothing was sent. Close it and try again.</source>
        <translation>ein anderes Programm hält das Verzeichnis dessen, was diesen Rechner verlässt, besetzt, daher wurde nichts gesendet. Bitte beenden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>the disk failed while it recorded what leaves this machine, so nothing was sent. Check the disk and try again.</source>
        <translation>der Datenträger hat versagt, als festgehalten werden sollte, was diesen Rechner verlässt, daher wurde nichts gesendet. Bitte den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>the record of what left this machine was changed, so nothing was sent. Look at “What left this machine”; there you can export it and start a new one.</source>
        <translation>das Verzeichnis dessen, was diesen Rechner verlassen hat, wurde verändert, daher wurde nichts gesendet. Bitte unter „Was diesen Rechner verlassen hat“ nachsehen; dort lässt es sich exportieren und ein neues beginnen.</translation>
    </message>
    <message>
        <source>the record of what left this machine is shorter than it was, so nothing was sent. Look at “What left this machine”; there you can export it and start a new one.</source>
        <translation>das Verzeichnis dessen, was diesen Rechner verlassen hat, ist kürzer, als es war, daher wurde nichts gesendet. Bitte unter „Was diesen Rechner verlassen hat“ nachsehen; dort lässt es sich exportieren und ein neues beginnen.</translation>
    </message>
    <message>
        <source>this request cannot be recorded, so nothing was sent. Check the address and the deployment in it.</source>
        <translation>diese Anfrage lässt sich nicht festhalten, daher wurde nichts gesendet. Bitte Adresse und Bereitstellung darin prüfen.</translation>
    </message>
    <message>
        <source>what became of this request could not be recorded. In “What left this machine” it stays as one that may have arrived; check that the disk has room.</source>
        <translation>was aus dieser Anfrage wurde, konnte nicht festgehalten werden. Unter „Was diesen Rechner verlassen hat“ bleibt sie eine, die angekommen sein kann; bitte prüfen, ob der Datenträger Platz hat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per kWh from %2</source>
        <extracomment>%1 is an amount of money, %2 a stretch of time.</extracomment>
        <translation>%1 je kWh von %2</translation>
    </message>
    <message>
        <source>no power of your own from %1</source>
        <extracomment>%1 is a stretch of time.</extracomment>
        <translation>kein eigener Strom von %1</translation>
    </message>
    <message>
        <source>%1 W of your own power from %2, sold at %3 otherwise</source>
        <extracomment>%1 is a number, %2 a stretch of time, %3 an amount of money.</extracomment>
        <translation>%1 W eigener Strom von %2, sonst für %3 verkauft</translation>
    </message>
    <message>
        <source>the whole machine, %1</source>
        <translation>das ganze Gerät, %1</translation>
    </message>
    <message>
        <source>no longer “%1”</source>
        <extracomment>%1 is a fact: &quot;done by 06:30&quot;.</extracomment>
        <translation>nicht mehr „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a machine, %2 a sentence about it: &quot;the local model left out “done by 06:30”.&quot;
----------
%1 is a machine, %2 a fact: &quot;done by 06:30&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say what to do with the ledger: “ledger check FILE”.</source>
        <translation>Bitte sagen, was mit dem Verzeichnis geschehen soll: „ledger check FILE“.</translation>
    </message>
    <message>
        <source>There is no “ledger %1”; there is “ledger check FILE”.</source>
        <translation>„ledger %1“ gibt es nicht; es gibt „ledger check FILE“.</translation>
    </message>
    <message>
        <source>Name the file that holds the ledger.</source>
        <translation>Bitte die Datei nennen, in der das Verzeichnis steht.</translation>
    </message>
    <message>
        <source>Record %1 is not one that Gatehouse wrote: the file was changed there, and nothing from there on is certain.</source>
        <translation>Eintrag %1 hat Gatehouse nicht so geschrieben: Die Datei wurde dort verändert, und ab da ist nichts mehr sicher.</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was written; nothing from there on is certain.</source>
        <translation>Eintrag %1 wurde nachträglich verändert; ab da ist nichts mehr sicher.</translation>
    </message>
    <message>
        <source>Record %1 does not follow the one before it: something was taken out or put in, and nothing from there on is certain.</source>
        <translation>Eintrag %1 folgt nicht auf den davor: Etwas wurde herausgenommen oder eingefügt, und ab da ist nichts mehr sicher.</translation>
    </message>
    <message>
        <source>Record %1 is the outcome of something that was never sent; nothing from there on is certain.</source>
        <translation>Eintrag %1 ist das Ergebnis von etwas, das nie gesendet wurde; ab da ist nichts mehr sicher.</translation>
    </message>
    <message>
        <source>Line %1 is longer than a record can be; nothing from there on is certain.</source>
        <translation>Zeile %1 ist länger, als ein Eintrag sein kann; ab da ist nichts mehr sicher.</translation>
    </message>
    <message>
        <source>All is as it was written (records: %1).</source>
        <translation>Alles ist so, wie es geschrieben wurde (Einträge: %1).</translation>
    </message>
    <message>
        <source>The last record was not written to its end, so it was never sent. It is taken off, and that is noted, with the next one (bytes: %1).</source>
        <translation>Der letzte Eintrag wurde nicht zu Ende geschrieben, also auch nie gesendet. Mit dem nächsten wird er entfernt, und das wird vermerkt (Bytes: %1).</translation>
    </message>
    <message>
        <source>The end is missing: the file is shorter than it was (records missing: %1).</source>
        <translation>Das Ende fehlt: Die Datei ist kürzer, als sie war (fehlende Einträge: %1).</translation>
    </message>
    <message>
        <source>This is not the record that Gatehouse wrote: its lines fit each other, but another file was put in its place.</source>
        <translation>Das ist nicht das Verzeichnis, das Gatehouse geschrieben hat: Die Zeilen passen zueinander, aber eine andere Datei liegt an seiner Stelle.</translation>
    </message>
    <message>
        <source>May have arrived: what became of it is not known.</source>
        <translation>Kann angekommen sein: Was daraus wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Arrived, and was answered.</source>
        <translation>Angekommen und beantwortet.</translation>
    </message>
    <message>
        <source>Arrived, and was refused (%1).</source>
        <translation>Angekommen und abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Arrived, and was refused.</source>
        <translation>Angekommen und abgelehnt.</translation>
    </message>
    <message>
        <source>Did not leave: there was no connection.</source>
        <translation>Nicht hinausgegangen: Es gab keine Verbindung.</translation>
    </message>
    <message>
        <source>May have arrived: the connection broke.</source>
        <translation>Kann angekommen sein: Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>May have arrived: it was stopped.</source>
        <translation>Kann angekommen sein: Es wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no level “%1”; there are names, shifted and scaled.</source>
        <translation>Die Stufe „%1“ gibt es nicht; es gibt names, shifted und scaled.</translation>
    </message>
    <message>
        <source>Usage: gatehouse-cli CALL [OPTIONS] [FILE]

Plans when a household&apos;s machines run best. It works offline and cannot send anything.

Calls:
  ask FILE
      reads a household&apos;s text and answers its question
  ledger check FILE
      says whether the record of what left this machine is as it was written, and if not, which is the first record that is not
  sanitize FILE [--level names|shifted|scaled]
      reads a household&apos;s text and writes the anonymous problem, the names that stay here, and the lines that were not used
  guard --private FILE [--private FILE ...]
      reads outbound text from standard input and lists what may not leave
  solve
      reads a problem from standard input, as JSON or as outbound text, and writes the cheapest plan
  verify --problem FILE
      reads a plan from standard input and holds it against the problem

Options:
  --help       shows this text
  --version    shows the version

A FILE of - is standard input. All but ask write JSON.

Exit status: 0 done, 1 wrong usage, 2 the input cannot be read, 3 checked, and the answer is no.
</source>
        <translation>Aufruf: gatehouse-cli CALL [OPTIONS] [FILE]

Plant, wann die Geräte eines Haushalts am besten laufen. Arbeitet ohne Netz und kann nichts senden.

Aufrufe:
  ask FILE
      liest den Text eines Haushalts und beantwortet seine Frage
  ledger check FILE
      sagt, ob das Verzeichnis dessen, was diesen Rechner verlassen hat, so ist, wie es geschrieben wurde, und wenn nicht, welcher Eintrag der erste ist, der es nicht ist
  sanitize FILE [--level names|shifted|scaled]
      liest den Text eines Haushalts und schreibt das anonyme Problem, die Namen, die hier bleiben, und die nicht verwendeten Zeilen
  guard --private FILE [--private FILE ...]
      liest ausgehenden Text von der Standardeingabe und nennt, was nicht hinaus darf
  solve
      liest ein Problem von der Standardeingabe, als JSON oder als ausgehenden Text, und schreibt den günstigsten Plan
  verify --problem FILE
      liest einen Plan von der Standardeingabe und misst ihn am Problem

Optionen:
  --help       zeigt diesen Text
  --version    zeigt die Version

FILE gleich - ist die Standardeingabe. Alle außer ask schreiben JSON.

Rückgabewert: 0 erledigt, 1 falscher Aufruf, 2 die Eingabe lässt sich nicht lesen, 3 geprüft, und die Antwort ist nein.
</translation>
    </message>
    <message>
        <source>this request may not be sent again, since it may have arrived or was tried often enough. Approve it anew.</source>
        <translation>diese Anfrage darf nicht noch einmal gesendet werden: Sie kann angekommen sein oder wurde oft genug versucht. Bitte neu freigeben.</translation>
    </message>
    <message>
        <source>your approval is more than ten minutes old, so nothing was sent. Sanitize and approve again.</source>
        <translation>die Freigabe ist älter als zehn Minuten, deshalb wurde nichts gesendet. Bitte neu anonymisieren und freigeben.</translation>
    </message>
    <message>
        <source>Nobody has checked the words of your note. Let them out, or take them out of the text.</source>
        <translation>Die Wörter Ihrer Notiz hat noch niemand geprüft. Bitte hinauslassen oder aus dem Text nehmen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>question, %1</source>
        <extracomment>%1 are words of the question, in quotation marks.</extracomment>
        <translation>Frage, %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>%1 is a line number, %2 are words of that line, in quotation marks.</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1, became %2: clock times stay at this level.</source>
        <extracomment>In all of these %1 is a place in the user&apos;s text, %2 is what it became.</extracomment>
        <translation>%1, wurde zu %2: Uhrzeiten bleiben auf dieser Stufe stehen.</translation>
    </message>
    <message>
        <source>%1, became %2: which one is asked about, without its name.</source>
        <translation>%1, wurde zu %2: wonach gefragt wird, ohne den Namen.</translation>
    </message>
    <message>
        <source>%1, became %2: names stay here.</source>
        <translation>%1, wurde zu %2: Namen bleiben hier.</translation>
    </message>
    <message>
        <source>%1, became %2: durations are needed as they are.</source>
        <translation>%1, wurde zu %2: Laufzeiten werden gebraucht, wie sie sind.</translation>
    </message>
    <message>
        <source>%1, became %2: a secret factor hides the amount.</source>
        <translation>%1, wurde zu %2: Ein geheimer Faktor verbirgt die Menge.</translation>
    </message>
    <message>
        <source>%1, became %2: amounts are needed as they are.</source>
        <translation>%1, wurde zu %2: Mengen werden gebraucht, wie sie sind.</translation>
    </message>
    <message>
        <source>%1, became %2: the order stays, the names do not.</source>
        <translation>%1, wurde zu %2: Die Reihenfolge bleibt, die Namen nicht.</translation>
    </message>
    <message>
        <source>%1, became %2: secret amounts hide the price.</source>
        <translation>%1, wurde zu %2: Geheime Werte verbergen den Preis.</translation>
    </message>
    <message>
        <source>%1, became %2: clock times stay at this level, the currency stays here.</source>
        <translation>%1, wurde zu %2: Uhrzeiten bleiben auf dieser Stufe stehen, die Währung bleibt hier.</translation>
    </message>
    <message>
        <source>%1, became %2: times count from now, the currency stays here.</source>
        <translation>%1, wurde zu %2: Zeiten zählen ab jetzt, die Währung bleibt hier.</translation>
    </message>
    <message>
        <source>%1, became %2: planning reaches as far as this.</source>
        <translation>%1, wurde zu %2: So weit reicht die Planung.</translation>
    </message>
    <message>
        <source>%1, became %2: the clock time stays at this level, the reason stays here.</source>
        <translation>%1, wurde zu %2: Die Uhrzeit bleibt auf dieser Stufe stehen, der Grund bleibt hier.</translation>
    </message>
    <message>
        <source>%1, became %2: clock times are counted from now, the reason stays here.</source>
        <translation>%1, wurde zu %2: Uhrzeiten zählen ab jetzt, der Grund bleibt hier.</translation>
    </message>
    <message>
        <source>%1, is not written: every time counts from it.</source>
        <translation>%1, wird nicht geschrieben: Alle Zeiten zählen davon.</translation>
    </message>
    <message>
        <source>%1, is not written at this level.</source>
        <translation>%1, wird auf dieser Stufe nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1, is not written: other facts ask for more, or planning ends before.</source>
        <translation>%1, wird nicht geschrieben: Andere Angaben verlangen mehr, oder die Planung endet vorher.</translation>
    </message>
    <message>
        <source>%1, has no link: you changed what it had become.</source>
        <translation>%1, hat keine Verbindung: Was daraus wurde, haben Sie geändert.</translation>
    </message>
    <message>
        <source>%1 is the clock of this machine.</source>
        <translation>%1 ist die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 is how far ahead Gatehouse plans.</source>
        <translation>%1: So weit plant Gatehouse voraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n places in your words</source>
        <translation>
            <numerusform>einer Stelle in Ihren Worten</numerusform>
            <numerusform>%n Stellen in Ihren Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all %n numbers in the text come from %1, but for %2 that mark now or the end of planning.</source>
        <extracomment>%n is a number, %1 is &quot;12 places in your words&quot;, %2 a number.</extracomment>
        <translation>
            <numerusform>Geprüft: Die Zahl im Text stammt aus %1, bis auf %2 für jetzt oder das Ende der Planung.</numerusform>
            <numerusform>Geprüft: Alle %n Zahlen im Text stammen aus %1, bis auf %2 für jetzt oder das Ende der Planung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a load of nobody, to hide yours among.</source>
        <translation>%1 ist eine Last, die es nicht gibt; unter solchen verbergen sich die eigenen.</translation>
    </message>
    <message>
        <source>Checked: 1 place in the text does not come from your words. You may have typed it yourself.</source>
        <translation>Geprüft: 1 Stelle im Text stammt nicht aus Ihren Worten. Vielleicht haben Sie sie selbst eingetippt.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is on your list of words that never leave. Take it out.</source>
        <translation>Zeile %1: „%2“ steht auf Ihrer Liste der Wörter, die nie hinausgehen. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a word of a household that you had open before, or of an earlier version of your text, and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ ist ein Wort aus einem Haushalt, der vorher offen war, oder aus einer früheren Fassung Ihres Textes, und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” spells one of your private words in another way (backwards, in look-alike letters or in a code) and must not leave. Take it out.</source>
        <translation>Zeile %1: „%2“ schreibt eines Ihrer privaten Wörter auf andere Art (rückwärts, mit ähnlich aussehenden Buchstaben oder als Code) und darf nicht hinaus. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” has digits of a number in your words that is no part of the plan, like a door code, and must not leave. Take it out, or put another number.</source>
        <translation>Zeile %1: „%2“ enthält Ziffern einer Zahl aus Ihren Wörtern, die nicht zum Plan gehört, etwa eines Türcodes, und darf nicht hinaus. Bitte herausnehmen oder eine andere Zahl einsetzen.</translation>
    </message>
    <message>
        <source>Your list of words that never leave cannot be read, so nothing may leave. Settings &gt; Words that never leave says what is wrong with it.</source>
        <translation>Ihre Liste der Wörter, die nie hinausgehen, ist nicht lesbar, darum darf nichts hinaus. Was mit ihr ist, steht unter Einstellungen &gt; Wörter, die nie hinausgehen.</translation>
    </message>
    <message>
        <source>there is no letter and no digit here, so there is nothing to look for. Write a word or a number.</source>
        <translation>hier steht kein Buchstabe und keine Ziffer, also nichts, wonach sich suchen lässt. Bitte ein Wort oder eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>this has more than %1 characters, too many for a word or a phrase. Make it shorter, or several.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>das sind mehr als %1 Zeichen, zu viele für ein Wort oder einige Wörter. Bitte kürzen oder aufteilen.</translation>
    </message>
    <message>
        <source>this is on your list already.</source>
        <translation>das steht schon auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>the list has more than %1 words. Take out those that you can do without.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>die Liste hat mehr als %1 Wörter. Bitte herausnehmen, was entbehrlich ist.</translation>
    </message>
    <message>
        <source>this is not a list of words, one a line. Mend the file, or move it away to begin a new one.</source>
        <translation>das ist keine Liste mit einem Wort je Zeile. Bitte die Datei reparieren oder wegräumen, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>(day not known)</source>
        <translation>(Tag unbekannt)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in the letters of QLocale: 26 Nov 2026.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>Schutzstufe unbekannt</translation>
    </message>
    <message>
        <source>only names hidden</source>
        <translation>nur Namen verborgen</translation>
    </message>
    <message>
        <source>clock times hidden</source>
        <translation>Uhrzeiten verborgen</translation>
    </message>
    <message>
        <source>times, prices, energies hidden</source>
        <translation>Zeiten, Preise, Energien verborgen</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>vielleicht angekommen</translation>
    </message>
    <message>
        <source>did not leave</source>
        <translation>nicht hinausgegangen</translation>
    </message>
    <message>
        <source>On %1 this host got a text of yours with times, prices and energies hidden.</source>
        <extracomment>%1 is a day: &quot;26 Nov 2026&quot;.</extracomment>
        <translation>Am %1 bekam dieser Host einen Text von Ihnen mit verborgenen Zeiten, Preisen und Energiemengen.</translation>
    </message>
    <message>
        <source>On %1 this host got a text of yours with clock times hidden.</source>
        <translation>Am %1 bekam dieser Host einen Text von Ihnen mit verborgenen Uhrzeiten.</translation>
    </message>
    <message>
        <source>On %1 this host may have got a text of yours with times, prices and energies hidden.</source>
        <extracomment>%1 is a day: &quot;26 Nov 2026&quot;.</extracomment>
        <translation>Am %1 bekam dieser Host vielleicht einen Text von Ihnen mit verborgenen Zeiten, Preisen und Energiemengen.</translation>
    </message>
    <message>
        <source>On %1 this host may have got a text of yours with clock times hidden.</source>
        <translation>Am %1 bekam dieser Host vielleicht einen Text von Ihnen mit verborgenen Uhrzeiten.</translation>
    </message>
    <message>
        <source>Sending them now tells it what was hidden then.</source>
        <translation>Werden sie jetzt gesendet, verrät das auch die von damals.</translation>
    </message>
    <message>
        <source>Sending prices and energies now tells it what they were then.</source>
        <translation>Werden Preise und Energiemengen jetzt gesendet, verrät das auch die von damals.</translation>
    </message>
    <message>
        <source>%1, not certain</source>
        <extracomment>%1 is what became of a request: &quot;arrived&quot;.</extracomment>
        <translation>%1, nicht sicher</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>%1 is a day, %2 what was hidden, %3 what became of it: &quot;26 Nov 2026: clock times hidden; arrived&quot;.</extracomment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>This host got nothing from this household before.</source>
        <translation>Dieser Host bekam von diesem Haushalt noch nichts.</translation>
    </message>
    <message>
        <source>This host got one text from this household before:</source>
        <translation>Dieser Host bekam von diesem Haushalt schon einen Text:</translation>
    </message>
    <message numerus="yes">
        <source>This host got %n texts from this household before:</source>
        <translation>
            <numerusform>Dieser Host bekam von diesem Haushalt schon %n Text:</numerusform>
            <numerusform>Dieser Host bekam von diesem Haushalt schon %n Texte:</numerusform>
        </translation>
    </message>
    <message>
        <source>This host got nothing from you before.</source>
        <translation>Dieser Host bekam von Ihnen noch nichts.</translation>
    </message>
    <message>
        <source>This host got one text before:</source>
        <translation>Dieser Host bekam schon einen Text:</translation>
    </message>
    <message numerus="yes">
        <source>This host got %n texts before:</source>
        <translation>
            <numerusform>Dieser Host bekam schon %n Text:</numerusform>
            <numerusform>Dieser Host bekam schon %n Texte:</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of what left was erased on %1: what this host got before that is not known here.</source>
        <extracomment>%1 is a day: &quot;26 Nov 2026&quot;.</extracomment>
        <translation>Das Verzeichnis dessen, was hinausging, wurde am %1 gelöscht: Was dieser Host davor bekam, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>What this host got before cannot be told: another program keeps the record of what left busy. Press Sanitize to look again.</source>
        <translation>Was dieser Host schon bekam, lässt sich nicht sagen: Ein anderes Programm hält das Verzeichnis dessen, was hinausging, besetzt. „Anonymisieren“ sieht erneut nach.</translation>
    </message>
    <message>
        <source>What this host got before cannot be told: where the record of what left belongs there is something that is no plain file.</source>
        <translation>Was dieser Host schon bekam, lässt sich nicht sagen: Wo das Verzeichnis dessen, was hinausging, liegen soll, liegt etwas, das keine gewöhnliche Datei ist.</translation>
    </message>
    <message>
        <source>What this host got before cannot be told: the record of what left cannot be read. Check that you may open its file.</source>
        <translation>Was dieser Host schon bekam, lässt sich nicht sagen: Das Verzeichnis dessen, was hinausging, ist nicht lesbar. Bitte prüfen, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>What this host got before is not certain. %1</source>
        <extracomment>%1 is a sentence on what is wrong with the record of what left.</extracomment>
        <translation>Was dieser Host schon bekam, ist nicht sicher. %1</translation>
    </message>
    <message>
        <source>the address of the cloud service is missing. Copy it from the page of your resource; it looks like “https://NAME.openai.azure.com”.</source>
        <translation>die Adresse des Cloud-Dienstes fehlt. Sie steht auf der Seite Ihrer Ressource und sieht aus wie „https://NAME.openai.azure.com“.</translation>
    </message>
    <message>
        <source>this is no address of a service. Copy it from the page of your resource; it looks like “https://NAME.openai.azure.com”.</source>
        <translation>das ist keine Adresse eines Dienstes. Sie steht auf der Seite Ihrer Ressource und sieht aus wie „https://NAME.openai.azure.com“.</translation>
    </message>
    <message>
        <source>the address of a cloud service has to begin with “https://”, so that nobody on the way can read along. Correct it.</source>
        <translation>die Adresse eines Cloud-Dienstes muss mit „https://“ beginnen, damit unterwegs niemand mitlesen kann. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the address holds a user name or a password. Take out everything up to the sign @; the key has a field of its own.</source>
        <translation>in der Adresse steht ein Benutzername oder Passwort. Bitte alles bis zum Zeichen @ herausnehmen; der Schlüssel hat sein eigenes Feld.</translation>
    </message>
    <message>
        <source>there is more behind the name of the host than belongs there. Leave only the first part, such as “https://NAME.openai.azure.com”.</source>
        <translation>hinter dem Namen des Hosts steht mehr, als dorthin gehört. Bitte nur den ersten Teil stehen lassen, etwa „https://NAME.openai.azure.com“.</translation>
    </message>
    <message>
        <source>the address goes on behind a “?” or “#”. Take that part out.</source>
        <translation>die Adresse geht hinter einem „?“ oder „#“ weiter. Bitte diesen Teil herausnehmen.</translation>
    </message>
    <message>
        <source>the address holds a letter that only looks like one of a usual address, or a blank. Type it anew by hand.</source>
        <translation>in der Adresse steht ein Leerzeichen oder ein Buchstabe, der nur so aussieht wie einer einer üblichen Adresse. Bitte von Hand neu eingeben.</translation>
    </message>
    <message>
        <source>the name of the deployment is missing. It is the name that you gave to the model in your resource.</source>
        <translation>der Name der Bereitstellung fehlt. Es ist der Name, den das Modell in Ihrer Ressource bekommen hat.</translation>
    </message>
    <message>
        <source>this is no name of a deployment. Only letters without accents, digits, hyphens, underscores, points and colons may be in it.</source>
        <translation>das ist kein Name einer Bereitstellung. Erlaubt sind nur Buchstaben ohne Akzente, Ziffern, Bindestriche, Unterstriche, Punkte und Doppelpunkte.</translation>
    </message>
    <message>
        <source>the version of the interface has to be a date such as “2025-04-01” or “2025-04-01-preview”. Correct it.</source>
        <translation>die Version der Schnittstelle muss ein Datum sein, etwa „2025-04-01“ oder „2025-04-01-preview“. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the longest answer has to be between 256 and 200000 tokens. Correct it.</source>
        <translation>die längste Antwort muss zwischen 256 und 200000 Token liegen. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>the price of a million tokens has to be a number such as “1.25”. Correct it, or leave it empty.</source>
        <translation>der Preis für eine Million Token muss eine Zahl wie „1.25“ sein. Bitte berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>there is no key for this service, so nothing was sent. Enter one in the settings.</source>
        <translation>für diesen Dienst gibt es keinen Schlüssel, daher wurde nichts gesendet. Bitte in den Einstellungen einen eingeben.</translation>
    </message>
    <message>
        <source>this cannot be a key: it holds blanks or letters that keys do not have, or is too long. Copy it again, the key alone.</source>
        <translation>das kann kein Schlüssel sein: Es enthält Leerzeichen oder Buchstaben, die in Schlüsseln nicht vorkommen, oder ist zu lang. Bitte neu kopieren, und nur den Schlüssel.</translation>
    </message>
    <message>
        <source>this computer has no keychain that answers. You can enter a key that is forgotten when the program ends.</source>
        <translation>auf diesem Rechner antwortet kein Schlüsselbund. Sie können einen Schlüssel eingeben, der mit dem Ende des Programms vergessen wird.</translation>
    </message>
    <message>
        <source>the keychain did not let the program in. Unlock it and try again, or enter a key that is forgotten when the program ends.</source>
        <translation>der Schlüsselbund hat das Programm nicht eingelassen. Bitte entsperren und noch einmal versuchen, oder einen Schlüssel eingeben, der mit dem Ende des Programms vergessen wird.</translation>
    </message>
    <message>
        <source>the keychain failed. Try again, or enter a key that is forgotten when the program ends.</source>
        <translation>der Schlüsselbund hat versagt. Bitte noch einmal versuchen, oder einen Schlüssel eingeben, der mit dem Ende des Programms vergessen wird.</translation>
    </message>
    <message>
        <source>the cloud service could not be reached, and nothing was sent. Check the address and your connection, then approve again.</source>
        <translation>der Cloud-Dienst war nicht zu erreichen, und nichts wurde gesendet. Bitte Adresse und Verbindung prüfen, dann neu freigeben.</translation>
    </message>
    <message>
        <source>the other end could not prove that it is the service that you named, so nothing was sent. Check the address; in a network that is not yours, use another one.</source>
        <translation>die Gegenstelle konnte nicht beweisen, dass sie der genannte Dienst ist, daher wurde nichts gesendet. Bitte die Adresse prüfen; in einem fremden Netz besser ein anderes benutzen.</translation>
    </message>
    <message>
        <source>the connection broke before the answer was whole. The problem may have arrived, so it was not sent again. Approve it anew if you want to.</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war. Das Problem ist vielleicht angekommen, daher wurde es nicht noch einmal gesendet. Bei Bedarf neu freigeben.</translation>
    </message>
    <message>
        <source>the cloud service said nothing for too long. The problem may have arrived. Approve it anew, or choose less thinking in the settings.</source>
        <translation>der Cloud-Dienst hat zu lange nichts gesagt. Das Problem ist vielleicht angekommen. Bitte neu freigeben oder in den Einstellungen weniger Nachdenken wählen.</translation>
    </message>
    <message>
        <source>the answer of the cloud service is larger than any schedule can be, and was cut off. Approve anew, or use the built-in plan.</source>
        <translation>die Antwort des Cloud-Dienstes ist größer, als ein Zeitplan sein kann, und wurde abgeschnitten. Bitte neu freigeben oder den eingebauten Plan nehmen.</translation>
    </message>
    <message>
        <source>the cloud service wants the problem sent to another address, which is never done. Check the address in the settings.</source>
        <translation>der Cloud-Dienst will, dass das Problem an eine andere Adresse geht; das geschieht nie. Bitte die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>the cloud service does not accept the key. Check that it belongs to this resource and enter it anew.</source>
        <translation>der Cloud-Dienst nimmt den Schlüssel nicht an. Bitte prüfen, ob er zu dieser Ressource gehört, und neu eingeben.</translation>
    </message>
    <message>
        <source>the cloud service does not let this computer in. Check the network rules and the rights of your resource.</source>
        <translation>der Cloud-Dienst lässt diesen Rechner nicht ein. Bitte Netzwerkregeln und Rechte Ihrer Ressource prüfen.</translation>
    </message>
    <message>
        <source>the cloud service knows no deployment of this name. Compare it with the name in your resource; a new one takes a few minutes.</source>
        <translation>der Cloud-Dienst kennt keine Bereitstellung dieses Namens. Bitte mit dem Namen in Ihrer Ressource vergleichen; eine neue braucht einige Minuten.</translation>
    </message>
    <message>
        <source>the cloud service answers, but not at this address. Check it, or choose the older interface in the settings.</source>
        <translation>der Cloud-Dienst antwortet, aber nicht unter dieser Adresse. Bitte prüfen, oder in den Einstellungen die ältere Schnittstelle wählen.</translation>
    </message>
    <message>
        <source>the content filter of the cloud service stopped this request. Take notes out of the text if there are any, or use the built-in plan.</source>
        <translation>der Inhaltsfilter des Cloud-Dienstes hat diese Anfrage angehalten. Bitte Notizen aus dem Text nehmen, falls es welche gibt, oder den eingebauten Plan nehmen.</translation>
    </message>
    <message>
        <source>the cloud service does not accept this request. Check in the settings that the model can do what is asked of it, such as the amount of thinking.</source>
        <translation>der Cloud-Dienst nimmt diese Anfrage nicht an. Bitte in den Einstellungen prüfen, ob das Modell kann, was verlangt wird, etwa so viel Nachdenken.</translation>
    </message>
    <message>
        <source>the cloud service is asked too often at the moment. Wait a little, then approve again.</source>
        <translation>der Cloud-Dienst wird gerade zu oft gefragt. Bitte etwas warten, dann neu freigeben.</translation>
    </message>
    <message>
        <source>what your account with the cloud service may use is used up. Look at its page for limits and payment.</source>
        <translation>was Ihr Konto beim Cloud-Dienst verbrauchen darf, ist aufgebraucht. Auf dessen Seite stehen Grenzen und Bezahlung.</translation>
    </message>
    <message>
        <source>the cloud service is out of order or too busy at the moment. Wait a little, then approve again.</source>
        <translation>der Cloud-Dienst ist gerade gestört oder überlastet. Bitte etwas warten, dann neu freigeben.</translation>
    </message>
    <message>
        <source>the model declined to answer. Approve anew, or use the built-in plan.</source>
        <translation>das Modell wollte nicht antworten. Bitte neu freigeben oder den eingebauten Plan nehmen.</translation>
    </message>
    <message>
        <source>the model used up its tokens before it had answered. Allow a longer answer or less thinking in the settings.</source>
        <translation>das Modell hat seine Token verbraucht, bevor es geantwortet hatte. Bitte in den Einstellungen eine längere Antwort oder weniger Nachdenken erlauben.</translation>
    </message>
    <message>
        <source>the cloud service failed while it answered. Approve anew, or use the built-in plan.</source>
        <translation>der Cloud-Dienst hat beim Antworten versagt. Bitte neu freigeben oder den eingebauten Plan nehmen.</translation>
    </message>
    <message>
        <source>the answer stopped before it was whole. Approve anew, or use the built-in plan.</source>
        <translation>die Antwort hörte auf, bevor sie vollständig war. Bitte neu freigeben oder den eingebauten Plan nehmen.</translation>
    </message>
    <message>
        <source>what came back is no answer of such a service. Check the address and the kind of service in the settings.</source>
        <translation>was zurückkam, ist keine Antwort eines solchen Dienstes. Bitte Adresse und Art des Dienstes in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>the cloud service answered without a word. Approve anew, or use the built-in plan.</source>
        <translation>der Cloud-Dienst hat ohne ein Wort geantwortet. Bitte neu freigeben oder den eingebauten Plan nehmen.</translation>
    </message>
    <message>
        <source>No program that runs models answers at this address. Start Ollama, or check the address in the settings.</source>
        <translation>Unter dieser Adresse antwortet kein Programm, das Modelle ausführt. Bitte Ollama starten oder die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The connection to the local model broke before it had answered. Check that the program still runs, and ask again.</source>
        <translation>Die Verbindung zum lokalen Modell brach ab, bevor es geantwortet hatte. Bitte prüfen, ob das Programm noch läuft, und noch einmal fragen.</translation>
    </message>
    <message>
        <source>The local model stopped in the middle of its answer. Ask again, or choose a smaller model.</source>
        <translation>Das lokale Modell hörte mitten in der Antwort auf. Bitte noch einmal fragen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>The program at this address sends to another one, which is never followed. Enter the address of the model&apos;s own program.</source>
        <translation>Das Programm unter dieser Adresse verweist auf eine andere; dem wird nie gefolgt. Bitte die Adresse des Programms selbst eintragen.</translation>
    </message>
    <message>
        <source>What answers at this address is no program that runs models. Check the address in the settings.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein Programm, das Modelle ausführt. Bitte die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>This model is not installed. Have it fetched, or choose one that is there.</source>
        <translation>Dieses Modell ist nicht installiert. Bitte laden lassen oder eines wählen, das vorhanden ist.</translation>
    </message>
    <message>
        <source>This model cannot answer in words. Choose another one.</source>
        <translation>Dieses Modell kann nicht in Worten antworten. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>The program or the model is not the one that you agreed to, so your words were not shown to it. Look at it and agree again.</source>
        <translation>Das Programm oder das Modell ist nicht mehr das, dem Sie zugestimmt haben; Ihre Worte wurden ihm nicht gezeigt. Bitte ansehen und neu zustimmen.</translation>
    </message>
    <message>
        <source>This model runs on a machine of somebody else, so it gets none of your words. Choose one that runs here.</source>
        <translation>Dieses Modell läuft auf einem fremden Rechner und bekommt daher keines Ihrer Worte. Bitte eines wählen, das auf diesem Gerät läuft.</translation>
    </message>
    <message>
        <source>The program wants an account first, which a model on this machine needs not. Choose a model that runs here.</source>
        <translation>Das Programm verlangt erst ein Konto; ein Modell auf diesem Gerät braucht keines. Bitte ein Modell wählen, das hier läuft.</translation>
    </message>
    <message>
        <source>This model cannot be asked to think. Turn thinking off in the settings, or choose another model.</source>
        <translation>Dieses Modell lässt sich nicht um Nachdenken bitten. Bitte das Nachdenken in den Einstellungen ausschalten oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>There is too little memory for this model. Close other programs, or choose a smaller one.</source>
        <translation>Für dieses Modell reicht der Arbeitsspeicher nicht. Bitte andere Programme schließen oder ein kleineres wählen.</translation>
    </message>
    <message>
        <source>The local model is busy with other questions. Wait a little, and ask again.</source>
        <translation>Das lokale Modell ist mit anderen Fragen beschäftigt. Bitte etwas warten und noch einmal fragen.</translation>
    </message>
    <message>
        <source>The program of the local model did not accept the question. A newer version of it may help.</source>
        <translation>Das Programm des lokalen Modells hat die Frage nicht angenommen. Eine neuere Version davon kann helfen.</translation>
    </message>
    <message>
        <source>The program of the local model failed. Start it anew, and ask again.</source>
        <translation>Das Programm des lokalen Modells hat versagt. Bitte neu starten und noch einmal fragen.</translation>
    </message>
    <message>
        <source>Your text is longer than the local model can take in at once. Take out what has nothing to do with the question.</source>
        <translation>Ihr Text ist länger, als das lokale Modell auf einmal aufnehmen kann. Bitte weglassen, was mit der Frage nichts zu tun hat.</translation>
    </message>
    <message>
        <source>The local model had not finished when its room was used up. Ask again, or choose another model.</source>
        <translation>Das lokale Modell war noch nicht fertig, als sein Platz aufgebraucht war. Bitte noch einmal fragen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The answer of the local model stopped before it was whole. Ask again.</source>
        <translation>Die Antwort des lokalen Modells hörte auf, bevor sie vollständig war. Bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>The local model answered without a word. Ask again, or choose another model.</source>
        <translation>Das lokale Modell hat ohne ein Wort geantwortet. Bitte noch einmal fragen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The local model thought and never answered. Turn thinking off in the settings, and ask again.</source>
        <translation>Das lokale Modell hat nachgedacht und nie geantwortet. Bitte das Nachdenken in den Einstellungen ausschalten und noch einmal fragen.</translation>
    </message>
    <message>
        <source>The local model did not stop writing, and was stopped. Ask again, or choose another model.</source>
        <translation>Das lokale Modell hörte nicht auf zu schreiben und wurde angehalten. Bitte noch einmal fragen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>What came back is no answer of such a program. Check the address in the settings.</source>
        <translation>Was zurückkam, ist keine Antwort eines solchen Programms. Bitte die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>There is no room on the disk for this model. Make room, then have it fetched again; what came stays.</source>
        <translation>Auf dem Datenträger ist kein Platz für dieses Modell. Bitte Platz schaffen und es dann noch einmal laden lassen; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The program could not reach the place where models come from. Check your connection, then have it fetched again.</source>
        <translation>Das Programm konnte den Ort nicht erreichen, von dem die Modelle kommen. Bitte die Verbindung prüfen und das Modell dann noch einmal laden lassen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” spells “%3”, which is on your list of words that never leave, in another way (backwards, in look-alike letters or in a code). Take it out.</source>
        <extracomment>%1 is a line number, %2 are words of the text that leaves, %3 is an entry of the list.</extracomment>
        <translation>Zeile %1: „%2“ schreibt „%3“ von Ihrer Liste der Wörter, die nie hinausgehen, auf andere Art (rückwärts, mit ähnlich aussehenden Buchstaben oder als Code). Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>The prices leave as they are: from %1 to %2 per kWh they reach too far for secret amounts to hide them.</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>Die Preise gehen unverändert hinaus: Mit %1 bis %2 je kWh liegen sie zu weit auseinander, als dass geheime Beträge sie verbergen könnten.</translation>
    </message>
    <message>
        <source>The energies leave as they are: the power that the machines may draw is too large for a secret factor to hide them.</source>
        <translation>Die Energiemengen gehen unverändert hinaus: Die Leistung, die die Geräte ziehen dürfen, ist zu groß, als dass ein geheimer Faktor sie verbergen könnte.</translation>
    </message>
    <message>
        <source>The energies leave as they are: the %1 takes %2 kWh, which is too much for a secret factor to hide them.</source>
        <extracomment>%1 is a machine, %2 a number.</extracomment>
        <translation>Die Energiemengen gehen unverändert hinaus: „%1“ braucht %2 kWh; das ist zu viel, als dass ein geheimer Faktor sie verbergen könnte.</translation>
    </message>
    <message>
        <source>%1, became %2: no secret factor fits, so the amount stays as it is.</source>
        <extracomment>%1 is a place in the user&apos;s text, %2 is what it became.</extracomment>
        <translation>%1, wurde zu %2: Kein geheimer Faktor passt, daher bleibt die Menge, wie sie ist.</translation>
    </message>
    <message>
        <source>the local model left out “%1”.</source>
        <extracomment>%1 is a fact: &quot;done by 06:30&quot;. The name of a machine may stand before the sentence.</extracomment>
        <translation>das lokale Modell ließ „%1“ weg.</translation>
    </message>
    <message>
        <source>only the local model found “%1”.</source>
        <extracomment>%1 is a fact: &quot;done by 06:30&quot;. The name of a machine may stand before the sentence.</extracomment>
        <translation>nur das lokale Modell fand „%1“.</translation>
    </message>
    <message>
        <source>the local model found something else for “%1”.</source>
        <extracomment>%1 is a fact: &quot;done by 06:30&quot;. The name of a machine may stand before the sentence.</extracomment>
        <translation>das lokale Modell fand etwas anderes für „%1“.</translation>
    </message>
    <message>
        <source>the built-in reader found “%1”, and the local model “%2”.</source>
        <extracomment>%1 and %2 are facts: &quot;done by 06:30&quot;. The name of a machine may stand before the sentence.</extracomment>
        <translation>der eingebaute Leser fand „%1“ und das lokale Modell „%2“.</translation>
    </message>
    <message>
        <source>The local model found a machine that the built-in reader did not: %1.</source>
        <extracomment>%1 is what a machine takes: &quot;the whole machine, 90 minutes with 1.2 kWh&quot;.</extracomment>
        <translation>Das lokale Modell fand ein Gerät, das der eingebaute Leser nicht fand: %1.</translation>
    </message>
    <message>
        <source>the proxy has to be a name and a port, such as “proxy.example:3128”. Correct it, or choose another way.</source>
        <translation>der Proxy muss aus Name und Port bestehen, etwa „proxy.example:3128“. Bitte berichtigen oder einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>The times of the refused plan do not come from your words.</source>
        <translation>Die Zeiten des abgelehnten Plans stammen nicht aus Ihren Worten.</translation>
    </message>
    <message>
        <source>The local model found a machine that the built-in reader did not, “%1”: %2.</source>
        <extracomment>%1 is the name of a machine, %2 what it takes: &quot;the whole machine, 90 minutes with 1.2 kWh&quot;.</extracomment>
        <translation>Das lokale Modell hat ein Gerät gefunden, das der eingebaute Leser nicht fand, „%1“: %2.</translation>
    </message>
    <message>
        <source>%1: leave it out, it would cost more than it is worth.</source>
        <extracomment>%1 is a machine.</extracomment>
        <translation>%1: bleibt besser aus, der Betrieb würde mehr kosten, als er wert ist.</translation>
    </message>
    <message>
        <source>own power is given twice for part of the day. Keep one of them, or write their sum.</source>
        <translation>für einen Teil des Tages ist eigener Strom zweimal angegeben. Bitte nur eine Angabe behalten oder die Summe schreiben.</translation>
    </message>
    <message>
        <source>own power is given twice from %1 to %2. Keep one of them, or write their sum.</source>
        <extracomment>%1 and %2 are times: &quot;11:00&quot;, &quot;12:00&quot;.</extracomment>
        <translation>von %1 bis %2 ist eigener Strom zweimal angegeben. Bitte nur eine Angabe behalten oder die Summe schreiben.</translation>
    </message>
    <message>
        <source>%1, became %2: what may not run together stays, the names do not.</source>
        <translation>%1, wurde zu %2: Was nicht zusammen laufen darf, bleibt, die Namen nicht.</translation>
    </message>
    <message>
        <source>%1, became %2: whether a run may be paused is needed as it is.</source>
        <translation>%1, wurde zu %2: Ob ein Lauf Pausen haben darf, wird gebraucht, wie es ist.</translation>
    </message>
</context>
</TS>
