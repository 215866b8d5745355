import type { Outcome } from "../../src/domain/outcome";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { sourceFromText } from "../../src/readers/readText";
import type { Source } from "../../src/readers/source";
import { sourceFromWord } from "../../src/readers/word/readWord";
import type { MadeDocument } from "./made/madeDocument";
import { wordOf } from "./made/wordOf";
import { scoreDocument, type DocumentScore } from "./scoreDocument";

export function scoreMade({ form, content, truth, language }: MadeDocument): DocumentScore {
  return scoreDocument(readable(form === "html" ? sourceFromHtml(content) : sourceFromText(content)), truth, language);
}

/** The same document as a Word file. */
export async function scoreMadeWord({ tables, truth, language }: MadeDocument): Promise<DocumentScore> {
  return scoreDocument(readable(await sourceFromWord(await wordOf(tables, language))), truth, language);
}

function readable(source: Outcome<Source>): Source {
  if (!source.ok) throw new Error(`A made document is not readable: ${source.issues[0]?.code}`);
  return source.value;
}
