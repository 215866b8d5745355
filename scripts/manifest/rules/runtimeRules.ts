import { attribute, childElements, elements, shown } from "../manifestDocument";
import type { ManifestRule } from "../manifestRule";

/** What must load the page of the shared runtime: the functions' page, the commands' file and every button that shows the pane. */
function runtimePages(root: Element): Element[] {
  const page = elements(root, "Page").flatMap((part) => elements(part, "SourceLocation"));
  const actions = elements(root, "Action").flatMap((action) => elements(action, "SourceLocation"));
  return [...page, ...actions, ...elements(root, "FunctionFile")];
}

export const runtimeRules: readonly ManifestRule[] = [
  {
    code: "runtime.otherPage",
    sentence: "Functions' page, FunctionFile and every ShowTaskpane have the Runtime's resid; Excel on the web refuses the add-in otherwise.",
    find: ({ root }) => {
      const runtime = elements(root, "Runtime")[0];
      return runtime ? runtimePages(root).filter((page) => attribute(page, "resid") !== attribute(runtime, "resid")).map(shown) : [];
    },
  },
  {
    code: "runtime.several",
    sentence: "There is one Runtime.",
    find: ({ root }) => elements(root, "Runtime").slice(1).map(shown),
  },
  {
    code: "runtime.notLong",
    sentence: "A shared runtime has lifetime long; the default is short, and the functions would lose their page.",
    find: ({ root }) => elements(root, "Runtime").filter((runtime) => attribute(runtime, "lifetime") !== "long").map(shown),
  },
  {
    code: "runtime.taskpaneId",
    sentence: "With a long-lived runtime there is one pane, and no TaskpaneId.",
    find: ({ root }) => (elements(root, "Runtime").some((runtime) => attribute(runtime, "lifetime") === "long") ? elements(root, "TaskpaneId").map((id) => id.textContent ?? "") : []),
  },
  {
    code: "runtime.notFirst",
    sentence: "Runtimes come first in their Host.",
    find: ({ root }) => elements(root, "Runtimes").filter((runtimes) => runtimes.parentElement && childElements(runtimes.parentElement)[0] !== runtimes).map(shown),
  },
];
