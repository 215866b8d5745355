import packageJson from "../../package.json";

/**
 * Versjonen av Prosjektark som regner i denne arbeidsboken.
 * @customfunction VERSION VERSION
 * @returns Versjonsnummeret som tekst.
 * @helpurl https://localhost:3000/help/VERSION.html
 */
export function VERSION(): string {
  return packageJson.version;
}
