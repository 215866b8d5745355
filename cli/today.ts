import { Temporal } from "temporal-polyfill";
import { serialDay, type SerialDay } from "../src/domain/serialDay";

/** The one place where the command line asks what day it is. */
export function today(): SerialDay {
  const { year, month, day } = Temporal.Now.plainDateISO();
  return serialDay(year, month, day);
}
