import type { FieldReader } from "../recordKindReader";
import { textField } from "./textField";

/** A day, a period or words: kept as written, since the sheet shows what it is read as. */
export const whenField: FieldReader = textField;
