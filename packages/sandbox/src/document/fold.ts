/**
 * The form in which texts are compared and sorted: without regard to case, with accents kept. It is made when a text
 * is stored, because SQLite folds only ASCII. Through capitals, so that `straße` finds `STRASSE`.
 */
export const fold = (value: string): string => value.normalize("NFC").toUpperCase().toLowerCase();
