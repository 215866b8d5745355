export const helpStyle = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.35rem; }
h2 { font-size: 1.15rem; margin-top: 1.75rem; }
table { border-collapse: collapse; }
dt { margin-top: 0.75rem; }
dd { margin-left: 1.25rem; }
th, td { border: 1px solid color-mix(in srgb, currentColor 35%, transparent); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
dd td { min-width: 2rem; height: 1.5rem; }
dd code { white-space: pre-wrap; }
code { font-family: Consolas, "Courier New", monospace; }
`;
