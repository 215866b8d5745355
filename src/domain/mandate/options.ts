import * as z from "zod/mini";
import { languages, type Words } from "../language";
import { riskModelIds } from "../riskModel";
import { answerDate } from "./answerFields";
import { sectionKeys } from "./sections";

export const countries: Readonly<Record<"NO" | "SE", Words>> = {
  NO: { nb: "Norge", nn: "Noreg", sv: "Norge", en: "Norway" },
  SE: { nb: "Sverige", nn: "Sverige", sv: "Sverige", en: "Sweden" },
};

/** How the sheets are made. `sections` null: every section in which something is said. */
const optionsShape = {
  language: z._default(z.enum(languages), "nb"),
  country: z._default(z.nullable(z.enum(["NO", "SE"])), null),
  riskModel: z._default(z.enum(riskModelIds), "3"),
  statusDate: answerDate(),
  sections: z._default(z.nullable(z.array(z.enum(sectionKeys))), null),
};

export const options = z.strictObject(optionsShape);
