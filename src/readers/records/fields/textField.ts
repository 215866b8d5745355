import { checkText } from "../../textFindings";
import type { FieldReader } from "../recordKindReader";

/** Free text is taken as it stands; what looks like a formula is told of. */
export const textField: FieldReader = (cell, { findings }) => {
  checkText(cell, findings);
  return cell.text;
};
