import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import what inside src. Third-party packages are listed by name; "text" alone talks to people. */
const borders = {
  domain: { folders: [], packages: ["zod", "temporal-polyfill", "date-easter"], pure: true },
  readers: { folders: ["domain"], packages: ["zod", "d3-dsv", "htmlparser2", "jszip", "mammoth"], pure: true },
  sheets: { folders: ["domain"], packages: ["zod", "@borgar/fx"], pure: true },
  text: { folders: ["domain"], packages: ["i18next"], pure: true },
  actions: { folders: ["domain", "readers", "sheets"], packages: ["zod"], pure: true },
  workbook: { folders: ["domain", "sheets"], packages: [], globals: ["Excel", "Office", "OfficeExtension"] },
  functions: { folders: ["domain", "text"], packages: [], globals: ["CustomFunctions"] },
  commands: { folders: ["actions", "domain", "text", "workbook"], packages: [], globals: ["Office"] },
  taskpane: {
    folders: ["actions", "domain", "functions", "readers", "sheets", "text"],
    packages: ["react", "react-dom", "zod", "@fluentui/react-components", "@fluentui/react-icons", "react-i18next", "i18next", "react-hook-form", "@microsoft/office-js-helpers"],
    globals: ["Office"],
    dom: true,
  },
};

const folders = Object.keys(borders);
const hostGlobals = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"];
const domGlobals = ["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest", "DOMParser"];

function borderRules(folder, { folders: allowed, packages, globals = [], dom = false, pure = false }) {
  const forbiddenFolders = folders.filter((other) => other !== folder && !allowed.includes(other));
  const packagePattern = packages.map((name) => name.replace("/", "\\/")).join("|") || "(?!)";
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", {
        patterns: [
          // A folder of src is reached by "../" alone: src/text has a folder of its own for the functions' texts.
          { regex: `^(?:\\.\\./)+(?:src/)?(?:${forbiddenFolders.join("|")})(?:/|$)|(?:^|/)workbench/`, message: `${folder} may import ${allowed.join(", ") || "its own files"} only (README, Architecture).` },
          { regex: `^(?!\\.)(?!(?:${packagePattern})(?:\\/|$))`, message: `${folder} may use ${packages.join(", ") || "no packages"} only.` },
        ],
      }],
      "no-restricted-globals": ["error",
        ...hostGlobals.filter((name) => !globals.includes(name)),
        ...(dom ? [] : domGlobals),
        ...(pure ? ["process", "Buffer", "setTimeout"] : [])],
      ...(pure || folder === "functions" ? {
        "no-restricted-syntax": ["error",
          { selector: "NewExpression[callee.name='Date']", message: "Dates are serial days or Temporal; today is an argument." },
          { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Today is an argument." },
          { selector: "MemberExpression[object.property.name='Now'], MemberExpression[property.name='Now']", message: "Today is an argument." }],
      } : {}),
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/**", ".cache/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", CustomFunctions: "readonly" } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { "office-addins/no-context-sync-in-loop": "error", "office-addins/load-object-before-read": "off" },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  ...folders.map((folder) => borderRules(folder, borders[folder])),
  { files: ["src/taskpane/index.tsx"], rules: { "no-restricted-imports": "off" } },
  { files: ["**/*.cjs", "*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
