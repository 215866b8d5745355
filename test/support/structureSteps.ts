import { screen } from "@testing-library/react";
import type { RenderedPane } from "./renderPane";

/** A plan with one doubt about a cell, and a register with one about a rating. */
export const pasted = [
  "Plan for vinteren",
  "",
  "Aktivitet\t1\t2\t3\t4\t5\t6",
  "Graving\tO\tA\t\tF\t\t",
  "Støping\t\tOA\t\t\t\t",
  "",
  "O = oppstart A = arbeidsmøte F = ferdig",
  "",
  "Risiko\tS\tK\tRF\tTiltak",
  "Frost i grunnen\t3\t4\t12\tVente til april",
  "Sen levering\t2\t3\t5\t",
  "",
].join("\n");

export async function goToPreview({ user }: RenderedPane, text = pasted): Promise<void> {
  await user.click(await screen.findByRole("radio", { name: /Innlimt/ }));
  await user.click(screen.getByRole("textbox", { name: "Tekst eller tabell" }));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Neste" }));
  const year = await screen.findByRole("textbox", { name: /År/ });
  await user.clear(year);
  await user.type(year, "2026");
  await user.click(screen.getByRole("button", { name: "Neste" }));
  await screen.findByRole("heading", { level: 1, name: "Se over og avgjør" });
}

export async function goToDestination(pane: RenderedPane, text = pasted): Promise<void> {
  await goToPreview(pane, text);
  await pane.user.click(screen.getByRole("button", { name: "Neste" }));
  await screen.findByRole("heading", { level: 1, name: "Hvor skal det stå?" });
}
