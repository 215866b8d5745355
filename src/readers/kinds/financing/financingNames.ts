/** Headings of the columns of a table of financing, in lower case. */
export const sourceNames: readonly string[] = [
  "kilde", "kilder", "finansieringskilde", "finansieringskilder", "finansiering", "finansiør", "finansiører", "bidragsyter", "bidragsytere", "tilskuddsgiver", "giver", "midler fra", "finansiert av",
  "kjelde", "kjelder", "finansieringskjelde", "finansieringskjelder", "bidragsytar", "bidragsytarar", "tilskotsgivar", "gjevar", "givar", "midlar frå", "finansiert av",
  "källa", "finansieringskälla", "finansieringskällor", "finansiär", "finansiärer", "bidragsgivare", "medel från", "source", "funding source", "source of funding", "sources", "funder", "funded by", "financed by",
];
export const kindNames: readonly string[] = ["type", "typ", "slag", "type midler", "type midlar", "typ av medel", "finansieringstype", "form", "kind", "type of funding"];
export const amountNames: readonly string[] = ["beløp", "belopp", "kroner", "kronor", "kr", "sum", "summa", "bidrag", "tilskudd", "tilskot", "søknadsbeløp", "søknadssum", "sökt belopp", "andel kr", "amount", "contribution"];
export const yearNames: readonly string[] = ["år", "budsjettår", "budgetår", "årstall", "årstal", "årtal", "year"];
export const conditionNames: readonly string[] = ["vilkår", "betingelse", "betingelser", "krav", "forutsetning", "forutsetninger", "føresetnad", "føresetnader", "villkor", "förutsättning", "förutsättningar", "condition", "conditions", "terms"];
export const statusNames: readonly string[] = ["status", "läge", "søknadsstatus", "state"];

/** What a chapter on financing is called. */
export const financingHeadings: readonly string[] = ["finansiering", "finansieringen", "finansieringa", "finansieringsplan", "medfinansiering", "egenfinansiering", "financing", "funding"];
export const effortHeadings: readonly string[] = ["egeninnsats", "egeninnsatsen", "eigeninnsats", "eigeninnsatsen", "egeninsats", "egen insats", "egen innsats", "own effort", "contribution in kind"];
/** Chapters that also say where the money comes from. */
export const economyHeadings: readonly string[] = ["økonomi", "ekonomi", "budsjett", "prosjektbudsjett", "budget", "projektbudget", "kostnader", "kostnadar", "ressurser", "ressursar", "resurser", "rammer", "rammar", "ramar"];
