import { riskLevel, riskModels } from "../../domain/riskModel";
import { ratings } from "../../domain/riskScale";
import { textLiteral } from "../structuredReference";
import { invalid, isRefusal, type CallArgument, type CallArguments, type TwinBlock, type TwinRefusal } from "./callArgument";
import { withErrors } from "./errorTwin";
import { rating } from "./readRating";
import { wordGroup } from "./wordGroups";

const highest = ratings.length;

export function riskFactorTwin(args: CallArguments): string | TwinRefusal {
  const [likelihood = null, consequence = null] = args;
  if (args.length !== 2) return { refused: "arguments" };
  const factors = Array.from({ length: highest * highest }, (_, index) => index + 1).join(",");
  return withErrors(`CHOOSE(1+${rating(likelihood)}*${rating(consequence)},"",${factors})`, args);
}

export function riskLevelTwin(args: CallArguments): string | TwinRefusal {
  const [likelihood = null, consequence = null, model = null] = args;
  if (args.length < 2 || args.length > 3) return { refused: "arguments" };
  const level = levelOf(rating(likelihood), rating(consequence), model);
  if (isRefusal(level)) return level;
  // Asked whether it is an error, a map would answer for each of its cells.
  return withErrors(level, model?.extent === "one" ? args : [likelihood, consequence]);
}

function levelOf(likelihood: string, consequence: string, model: CallArgument | null): string | TwinRefusal {
  if (model === null) return namedLevel(likelihood, consequence, `"${digitsOf("3")}"`);
  const { text, literal, extent } = model;
  if (literal !== undefined) {
    const id = String(literal).trim() === "" || literal === 0 ? "3" : String(literal).trim();
    return id === "3" || id === "4" ? namedLevel(likelihood, consequence, `"${digitsOf(id)}"`) : invalid;
  }
  if (extent === "one") return namedLevel(likelihood, consequence, `CHOOSE(1+${wordGroup(text, [["", "0", "3"], ["4"]])},"${digitsOf("3")}","${digitsOf("4")}")`);
  const isMap = `(ROWS(${text})=${highest})*(COLUMNS(${text})=${highest})*(SUMPRODUCT((LEN(${text})>0)*1)=${highest * highest})`;
  return `IF(${isMap},IF(${likelihood}*${consequence}=0,"",INDEX(${text},${highest + 1}-${likelihood},${consequence})&""),${invalid})`;
}

/** A digit for each likelihood and consequence from 0 to 5: 0 where one is not rated, else the level, 1 the lowest. */
function digitsOf(id: "3" | "4"): string {
  const model = riskModels[id];
  return [0, ...ratings].map((likelihood) => [0, ...ratings].map((consequence) =>
    (likelihood === 0 || consequence === 0 ? 0 : 1 + riskLevel(model, likelihood as 1, consequence as 1))).join("")).join("");
}

function namedLevel(likelihood: string, consequence: string, digits: string): string {
  const words = riskModels["4"].levels.map(({ nb }) => textLiteral(nb)).join(",");
  return `CHOOSE(1+MID(${digits},1+${highest + 1}*${likelihood}+${consequence},1),"",${words})`;
}

/** A formula for each cell of the map: the ids that belong there, likelihood 5 on top. */
export function riskMatrixTwin(args: CallArguments): TwinBlock | TwinRefusal {
  const [id = null, likelihood = null, consequence = null] = args;
  if (args.length !== 3 || !id || !likelihood || !consequence) return { refused: "arguments" };
  const [s, k] = [rating(likelihood), rating(consequence)];
  const nameless = `SUMPRODUCT((TRIM(${id.text})="")*(${s}*${k}>0))>0`;
  return [...ratings].reverse().map((row) => ratings.map((column) => {
    const ids = `TEXTJOIN(", ",TRUE,IF((${s}=${row})*(${k}=${column}),TRIM(${id.text}),""))`;
    return `IFERROR(IF(${nameless},${invalid},${ids}),${invalid})`;
  }));
}
