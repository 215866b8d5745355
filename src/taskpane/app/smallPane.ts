/** At 400 % zoom, or in a pane drawn very small, everything scrolls together: bars that stay would fill it. */
export const smallPane = "@media (max-height: 320px), (max-width: 220px)";
