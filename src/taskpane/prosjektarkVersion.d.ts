/** The version in package.json, put in at build time. */
declare const PROSJEKTARK_VERSION: string;
