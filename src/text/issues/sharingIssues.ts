import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** Why a formula stays as it is when a workbook is made ready for sharing, or converted back. */
export const sharingIssues = {
  "sharing.listNotAlone": {
    nb: "{{cell}}: WEEK_EVENTS står inne i en annen formel. Listen kan bare bli verdier der funksjonen står alene i cellen. Gi den en celle for seg selv, og vis til cellene den fyller.",
    nn: "{{cell}}: WEEK_EVENTS står inne i ein annan formel. Lista kan berre bli verdiar der funksjonen står åleine i cella. Gi han ei celle for seg sjølv, og vis til cellene han fyller.",
    sv: "{{cell}}: WEEK_EVENTS står inne i en annan formel. Listan kan bara bli värden där funktionen står ensam i cellen. Ge den en egen cell och hänvisa till cellerna den fyller.",
    en: "{{cell}}: WEEK_EVENTS stands inside another formula. The list can only become values where the function stands alone in its cell. Give it a cell of its own, and refer to the cells it fills.",
  },
  "sharing.listNotCalculated": {
    nb: "{{cell}}: WEEK_EVENTS viser {{shown}} og har ingen liste som kan bli verdier. Vent til den er regnet ut, eller rett formelen, og prøv igjen.",
    nn: "{{cell}}: WEEK_EVENTS viser {{shown}} og har inga liste som kan bli verdiar. Vent til ho er rekna ut, eller rett formelen, og prøv igjen.",
    sv: "{{cell}}: WEEK_EVENTS visar {{shown}} och har ingen lista som kan bli värden. Vänta tills den är uträknad, eller rätta formeln, och försök igen.",
    en: "{{cell}}: WEEK_EVENTS shows {{shown}} and has no list that can become values. Wait until it is calculated, or correct the formula, and try again.",
  },
  "sharing.listReferred": {
    nb: "{{cell}}: Formelen i {{other}} viser til hele listen som {{cell}}#, og det går ikke når listen er verdier. Vis til cellene i stedet, og prøv igjen.",
    nn: "{{cell}}: Formelen i {{other}} viser til heile lista som {{cell}}#, og det går ikkje når lista er verdiar. Vis til cellene i staden, og prøv igjen.",
    sv: "{{cell}}: Formeln i {{other}} hänvisar till hela listan som {{cell}}#, och det går inte när listan är värden. Hänvisa till cellerna i stället och försök igen.",
    en: "{{cell}}: The formula in {{other}} refers to the whole list as {{cell}}#, which does not work when the list is values. Refer to the cells instead, and try again.",
  },
  "sharing.arguments": {
    nb: "{{cell}}: Formelen har for få eller for mange argumenter, så den blir stående.",
    nn: "{{cell}}: Formelen har for få eller for mange argument, så han blir ståande.",
    sv: "{{cell}}: Formeln har för få eller för många argument, så den får stå kvar.",
    en: "{{cell}}: The formula has too few or too many arguments, so it stays.",
  },
  "sharing.optionElsewhere": {
    nb: "{{cell}}: Visning, fortegn eller metode hentes fra en annen celle. Skriv ordet i selve formelen, så kan den gjøres om.",
    nn: "{{cell}}: Vising, forteikn eller metode blir henta frå ei anna celle. Skriv ordet i sjølve formelen, så kan han gjerast om.",
    sv: "{{cell}}: Visning, tecken eller metod hämtas från en annan cell. Skriv ordet i själva formeln, så kan den göras om.",
    en: "{{cell}}: The view, the sign or the method comes from another cell. Write the word in the formula itself, and it can be converted.",
  },
  "sharing.keyCells": {
    nb: "{{cell}}: Nøkkelen må være et område med tolv celler, og beløp og måned én celle hver. Formelen blir stående.",
    nn: "{{cell}}: Nøkkelen må vere eit område med tolv celler, og beløp og månad éi celle kvar. Formelen blir ståande.",
    sv: "{{cell}}: Nyckeln måste vara ett område med tolv celler, och belopp och månad en cell var. Formeln får stå kvar.",
    en: "{{cell}}: The key must be a range of twelve cells, and the amount and the month one cell each. The formula stays.",
  },
  "sharing.notAlone": {
    nb: "{{cell}}: RISK_MATRIX fyller 25 celler og kan bare gjøres om når den står alene i formelen, uten celler i samme rad av en tabell.",
    nn: "{{cell}}: RISK_MATRIX fyller 25 celler og kan berre gjerast om når han står åleine i formelen, utan celler i same rad av ein tabell.",
    sv: "{{cell}}: RISK_MATRIX fyller 25 celler och kan bara göras om när den står ensam i formeln, utan celler på samma rad i en tabell.",
    en: "{{cell}}: RISK_MATRIX fills 25 cells and can only be converted where it stands alone in the formula, without cells of its own table row.",
  },
  "sharing.tooLong": {
    nb: "{{cell}}: Omgjort blir formelen lengre enn de 8192 tegnene Excel tar imot. Del den opp i flere celler.",
    nn: "{{cell}}: Gjord om blir formelen lengre enn dei 8192 teikna Excel tek imot. Del han opp i fleire celler.",
    sv: "{{cell}}: Omgjord blir formeln längre än de 8192 tecken som Excel tar emot. Dela upp den i flera celler.",
    en: "{{cell}}: Converted, the formula is longer than the 8192 characters that Excel accepts. Split it over several cells.",
  },
  "sharing.unreadable": {
    nb: "{{cell}}: Prosjektark forstår ikke hvordan formelen er bygd opp, så den blir stående.",
    nn: "{{cell}}: Prosjektark skjønar ikkje korleis formelen er bygd opp, så han blir ståande.",
    sv: "{{cell}}: Prosjektark förstår inte hur formeln är uppbyggd, så den får stå kvar.",
    en: "{{cell}}: Prosjektark cannot tell how the formula is built, so it stays.",
  },
  "sharing.blockTaken": {
    nb: "{{cell}}: Det står andre formler i de 25 cellene matrisen trenger. Flytt dem, og prøv igjen.",
    nn: "{{cell}}: Det står andre formlar i dei 25 cellene matrisa treng. Flytt dei, og prøv igjen.",
    sv: "{{cell}}: Det finns andra formler i de 25 celler som matrisen behöver. Flytta dem och försök igen.",
    en: "{{cell}}: Other formulas stand in the 25 cells the matrix needs. Move them, and try again.",
  },
  "sharing.blockChanged": {
    nb: "{{cell}}: Noen av de 25 cellene i matrisen er endret siden den ble gjort om, så den blir stående.",
    nn: "{{cell}}: Nokre av dei 25 cellene i matrisa er endra sidan ho vart gjord om, så ho blir ståande.",
    sv: "{{cell}}: Några av matrisens 25 celler har ändrats sedan den gjordes om, så den får stå kvar.",
    en: "{{cell}}: Some of the matrix's 25 cells have changed since it was converted, so it stays.",
  },
  "sharing.listChanged": {
    nb: "{{cell}}: Listen er endret for hånd siden den ble verdier, først i {{changed}}, så den blir stående som den er.",
    nn: "{{cell}}: Lista er endra for hand sidan ho vart verdiar, først i {{changed}}, så ho blir ståande som ho er.",
    sv: "{{cell}}: Listan har ändrats för hand sedan den blev värden, först i {{changed}}, så den får stå kvar som den är.",
    en: "{{cell}}: The list has been changed by hand since it became values, first in {{changed}}, so it stays as it is.",
  },
  "sharing.changedSince": {
    nb: "{{cell}} er endret siden formelen ble gjort om, og blir stående som den er.",
    nn: "{{cell}} er endra sidan formelen vart gjord om, og blir ståande som ho er.",
    sv: "{{cell}} har ändrats sedan formeln gjordes om och får stå kvar som den är.",
    en: "{{cell}} has changed since its formula was converted, and stays as it is.",
  },
  "sharing.memoryUnreadable": {
    nb: "Det Prosjektark har lagret om omgjorte formler, kan ikke leses. Ingenting er skrevet, så det ikke blir ødelagt.",
    nn: "Det Prosjektark har lagra om omgjorde formlar, kan ikkje lesast. Ingenting er skrive, så det ikkje blir øydelagt.",
    sv: "Det som Prosjektark har sparat om omgjorda formler går inte att läsa. Inget har skrivits, så att det inte förstörs.",
    en: "What Prosjektark keeps about converted formulas cannot be read. Nothing has been written, so that it is not destroyed.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
