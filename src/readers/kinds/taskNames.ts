/** What is to be done, as columns of plans of whatever kind are headed, in lower case. */
export const taskNames: readonly string[] = [
  "oppgave", "oppgaver", "arbeidsoppgave", "arbeidsoppgaver", "oppgåve", "oppgåver", "arbeidsoppgåve", "arbeidsoppgåver", "gjøremål", "gjeremål", "handling", "handlinger", "handlingar",
  "uppgift", "uppgifter", "arbetsuppgift", "arbetsuppgifter", "insats", "insatser", "task", "tasks", "action", "actions", "action item", "to do",
];
export const activityNames: readonly string[] = ["aktivitet", "aktiviteter", "aktivitetar", "delaktivitet", "delaktiviteter", "delaktivitetar", "activity", "activities", "hva skal gjøres", "kva skal gjerast", "vad ska göras", "what is to be done"];
export const whatNames: readonly string[] = ["hva", "kva", "vad", "what"];
