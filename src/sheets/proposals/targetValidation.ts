import type { Language, Words } from "../../domain/language";
import type { Validation } from "../validation";

const allowed: Words = {
  nb: "Skriv forslag per ansatt og år, et tall fra 0 til 1000. Desimaler er tillatt.",
  nn: "Skriv forslag per tilsett og år, eit tal frå 0 til 1000. Desimalar er tillatne.",
  sv: "Skriv förslag per anställd och år, ett tal från 0 till 1000. Decimaler är tillåtna.",
  en: "Enter proposals per employee and year, a number from 0 to 1000. Decimals are allowed.",
};

export function targetValidation(title: string, language: Language): Validation {
  const message = allowed[language];
  return { rule: { kind: "decimal", from: 0, to: 1000 }, prompt: { title, message }, error: { title, message, style: "stop" } };
}
