import { resolve } from "node:path";
import ts from "typescript";

/** One member of the Excel object model that our code touches, with the requirement set its documentation names. */
export type ApiUse = { readonly type: string; readonly member: string; readonly file: string; readonly apiSet: string | null };

const root = resolve(__dirname, "../..");

/** The type a member belongs to and the set in its own documentation, or, where it has none, in its type's. */
function documentedSet(declaration: ts.Declaration): string | null {
  const read = (node: ts.Node): string | null => /\[Api set:\s*(\w+ [\d.]+)/.exec(ts.getJSDocCommentsAndTags(node).map((doc) => doc.getText()).join("\n"))?.[1]?.trim() ?? null;
  return read(declaration) ?? (ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent) ? read(declaration.parent) : null);
}

function isOfExcel(declaration: ts.ClassDeclaration): boolean {
  const module = declaration.parent.parent;
  return ts.isModuleDeclaration(module) && module.name.text === "Excel";
}

function useOf(checker: ts.TypeChecker, node: ts.PropertyAccessExpression, file: string): ApiUse | null {
  const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  if (!declaration || !declaration.getSourceFile().fileName.includes("@types/office-js/")) return null;
  const parent = declaration.parent;
  // office.js's own machinery (sync, isNullObject, the request context) belongs to no requirement set.
  if (!ts.isClassDeclaration(parent) || !isOfExcel(parent) || parent.name?.text === "RequestContext") return null;
  return { type: parent.name?.text ?? "", member: node.name.text, file, apiSet: documentedSet(declaration) };
}

/** Every Excel member used in src/workbook, found by the compiler and read from @types/office-js. */
export function officeApiUse(folder = "src/workbook"): readonly ApiUse[] {
  const config = ts.getParsedCommandLineOfConfigFile(resolve(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const files = ts.sys.readDirectory(resolve(root, folder), [".ts"]);
  const program = ts.createProgram(files, config?.options ?? {});
  const checker = program.getTypeChecker();
  const uses = new Map<string, ApiUse>();
  for (const source of program.getSourceFiles().filter(({ fileName }) => files.includes(fileName))) {
    const visit = (node: ts.Node): void => {
      const use = ts.isPropertyAccessExpression(node) ? useOf(checker, node, source.fileName.slice(root.length + 1)) : null;
      if (use) uses.set(`${use.type}.${use.member}`, use);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...uses.values()];
}
