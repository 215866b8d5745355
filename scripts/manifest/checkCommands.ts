import type { ManifestFinding } from "./finding";
import { elements, type Manifest } from "./manifestDocument";

/** The ids src/commands associates against the FunctionNames of the manifest, both ways. */
export function checkCommands({ root }: Manifest, registered: readonly string[]): ManifestFinding[] {
  const named = elements(root, "FunctionName").map((element) => element.textContent?.trim() ?? "");
  return [
    ...named.filter((name) => !registered.includes(name)).map((detail) => ({ code: "command.notRegistered", sentence: "Every FunctionName is associated by src/commands; the button would do nothing.", detail })),
    ...registered.filter((name) => !named.includes(name)).map((detail) => ({ code: "command.unreachable", sentence: "Every command of src/commands has a button.", detail })),
  ];
}
